//! Icons: glyphs of one open font, always shown with a word.

use iced::widget::text::LineHeight;
use iced::widget::{Text, text};
use iced::{Color, Font};

/// The icon font's name.
pub const FONT: Font = Font::with_name("Lucide");

/// An icon of `assets/icons/lucide-cut.ttf`; the value is its code point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Icon {
    /// Lucide's `arrow-down`.
    ArrowDown = 0xE042,
    /// Lucide's `arrow-left`.
    ArrowLeft = 0xE048,
    /// Lucide's `arrow-right`.
    ArrowRight = 0xE049,
    /// Lucide's `arrow-up`.
    ArrowUp = 0xE04A,
    /// Lucide's `book-open`.
    Book = 0xE05F,
    /// Lucide's `briefcase`.
    Briefcase = 0xE062,
    /// Lucide's `cable`.
    Cable = 0xE4E3,
    /// Lucide's `calendar`.
    Calendar = 0xE063,
    /// Lucide's `calendar-days`.
    CalendarDays = 0xE2B9,
    /// Lucide's `check`.
    Check = 0xE06C,
    /// Lucide's `chevron-down`.
    ChevronDown = 0xE06D,
    /// Lucide's `chevron-left`.
    ChevronLeft = 0xE06E,
    /// Lucide's `chevron-right`.
    ChevronRight = 0xE06F,
    /// Lucide's `chevron-up`.
    ChevronUp = 0xE070,
    /// Lucide's `circle-check`.
    CircleCheck = 0xE226,
    /// Lucide's `circle-dashed`.
    CircleDashed = 0xE4B0,
    /// Lucide's `circle-help`.
    CircleHelp = 0xE082,
    /// Lucide's `clock`.
    Clock = 0xE087,
    /// Lucide's `coffee`.
    Coffee = 0xE096,
    /// Lucide's `contrast`.
    Contrast = 0xE09D,
    /// Lucide's `copy`.
    Copy = 0xE09E,
    /// Lucide's `x`.
    Cross = 0xE1B2,
    /// Lucide's `download`.
    Download = 0xE0B2,
    /// Lucide's `ear`.
    Ear = 0xE382,
    /// Lucide's `ellipsis`.
    Ellipsis = 0xE0B6,
    /// Lucide's `eye`.
    Eye = 0xE0BA,
    /// Lucide's `eye-off`.
    EyeOff = 0xE0BB,
    /// Lucide's `feather`.
    Feather = 0xE0BE,
    /// Lucide's `file-plus-2`.
    FilePlus = 0xE0CA,
    /// Lucide's `file-text`.
    FileText = 0xE0CC,
    /// Lucide's `files`.
    Files = 0xE0CF,
    /// Lucide's `flag`.
    Flag = 0xE0D1,
    /// Lucide's `folder`.
    Folder = 0xE0D7,
    /// Lucide's `folder-open`.
    FolderOpen = 0xE247,
    /// Lucide's `folder-plus`.
    FolderPlus = 0xE0D9,
    /// Lucide's `globe`.
    Globe = 0xE0E8,
    /// Lucide's `graduation-cap`.
    Graduation = 0xE234,
    /// Lucide's `grip-vertical`.
    Grip = 0xE0EB,
    /// Lucide's `hard-drive`.
    HardDrive = 0xE0ED,
    /// Lucide's `heart`.
    Heart = 0xE0F2,
    /// Lucide's `history`.
    History = 0xE1F5,
    /// Lucide's `house`.
    Home = 0xE0F5,
    /// Lucide's `hourglass`.
    Hourglass = 0xE296,
    /// Lucide's `image`.
    Image = 0xE0F6,
    /// Lucide's `info`.
    Info = 0xE0F9,
    /// Lucide's `key-round`.
    KeyRound = 0xE4A3,
    /// Lucide's `keyboard`.
    Keyboard = 0xE284,
    /// Lucide's `languages`.
    Languages = 0xE0FE,
    /// Lucide's `life-buoy`.
    LifeBuoy = 0xE101,
    /// Lucide's `link-2`.
    Link = 0xE103,
    /// Lucide's `list`.
    List = 0xE106,
    /// Lucide's `lock`.
    Lock = 0xE10B,
    /// Lucide's `log-out`.
    LogOut = 0xE10E,
    /// Lucide's `mail`.
    Mail = 0xE10F,
    /// Lucide's `map-pin`.
    MapPin = 0xE111,
    /// Lucide's `maximize`.
    Maximize = 0xE112,
    /// Lucide's `menu`.
    Menu = 0xE115,
    /// Lucide's `message-circle`.
    MessageCircle = 0xE116,
    /// Lucide's `message-square-text`.
    MessageSquare = 0xE575,
    /// Lucide's `minus`.
    Minus = 0xE11C,
    /// Lucide's `monitor`.
    Monitor = 0xE11D,
    /// Lucide's `moon`.
    Moon = 0xE11E,
    /// Lucide's `paperclip`.
    Paperclip = 0xE12D,
    /// Lucide's `pause`.
    Pause = 0xE12E,
    /// Lucide's `pen-line`.
    PenLine = 0xE130,
    /// Lucide's `pencil-line`.
    PencilLine = 0xE4F0,
    /// Lucide's `phone`.
    Phone = 0xE133,
    /// Lucide's `plane`.
    Plane = 0xE1DE,
    /// Lucide's `play`.
    Play = 0xE13C,
    /// Lucide's `plus`.
    Plus = 0xE13D,
    /// Lucide's `printer`.
    Printer = 0xE141,
    /// Lucide's `quote`.
    Quote = 0xE239,
    /// Lucide's `redo-2`.
    Redo = 0xE2A0,
    /// Lucide's `refresh-cw`.
    Refresh = 0xE145,
    /// Lucide's `rotate-cw`.
    RotateClockwise = 0xE149,
    /// Lucide's `route`.
    Route = 0xE53E,
    /// Lucide's `save`.
    Save = 0xE14D,
    /// Lucide's `scale`.
    Scale = 0xE212,
    /// Lucide's `scan-text`.
    Scan = 0xE538,
    /// Lucide's `search`.
    Search = 0xE151,
    /// Lucide's `settings`.
    Settings = 0xE154,
    /// Lucide's `shield`.
    Shield = 0xE158,
    /// Lucide's `signature`.
    Signature = 0xE5F2,
    /// Lucide's `skip-forward`.
    SkipForward = 0xE160,
    /// Lucide's `stamp`.
    Stamp = 0xE3BB,
    /// Lucide's `sun`.
    Sun = 0xE178,
    /// Lucide's `arrow-left-right`.
    Swap = 0xE24A,
    /// Lucide's `trash-2`.
    Trash = 0xE18E,
    /// Lucide's `triangle-alert`.
    TriangleAlert = 0xE193,
    /// Lucide's `undo-2`.
    Undo = 0xE2A1,
    /// Lucide's `usb`.
    Usb = 0xE356,
    /// Lucide's `user-round`.
    UserRound = 0xE468,
    /// Lucide's `users`.
    Users = 0xE1A4,
    /// Lucide's `zoom-in`.
    ZoomIn = 0xE1B6,
    /// Lucide's `zoom-out`.
    ZoomOut = 0xE1B7,
}

impl Icon {
    /// The icon for the other reading direction: arrows and chevrons change sides, the rest stays.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::ArrowLeft => Self::ArrowRight,
            Self::ArrowRight => Self::ArrowLeft,
            Self::ChevronLeft => Self::ChevronRight,
            Self::ChevronRight => Self::ChevronLeft,
            Self::Undo => Self::Redo,
            Self::Redo => Self::Undo,
            other => other,
        }
    }

    /// The glyph in a square of `size` logical px, in a colour.
    #[must_use]
    pub fn text<'a>(self, size: f32, colour: Color) -> Text<'a> {
        self.bare(size).color(colour)
    }

    /// The glyph in a square of `size` logical px, in the colour of what it stands in.
    #[must_use]
    pub fn bare<'a>(self, size: f32) -> Text<'a> {
        let glyph = char::from_u32(self as u32).unwrap_or(' ');
        text(glyph.to_string()).font(FONT).size(size).line_height(LineHeight::Relative(1.0))
    }
}
