//! Blocks: what the composer hands to the typesetter. Plain values, every word already chosen.
//!
//! The composer never knows a page: folios are [`Content`] symbols which the typesetter resolves.
//! The typesetter never knows a word: « pièce », « page », « suite » all come from here.
//! Measures are millimetres or points as each field says; A4 throughout.

use std::collections::BTreeMap;

mod drawing;
mod exhibit;
mod rich;
mod table;

pub use drawing::{
    Bar, CopyField, CopyRow, Day, Early, Edge, HandCopy, Route, Sign, Stop, Tick, TimeEvent,
    TimeHeads, Timeline,
};
pub use exhibit::{Coding, Identity, Photo, Picture, Sheet, SheetContent};
pub use rich::{
    Anchor, Content, Family, Lang, Link, MarginCall, Mark, Printed, Rich, Run, Size, Style,
};
pub use table::{Bilingual, BilingualRow, Cell, Column, ColumnAlign, ColumnWidth, Row, Table};

/// A whole PDF: the volume that is sent or the one that stays at the desk.
#[derive(Clone, Debug)]
pub struct Volume {
    /// Language of the document and of every text that names none.
    pub lang: Lang,
    /// Sent or kept: decides numbering, labels and the head of the page.
    pub kind: VolumeKind,
    /// Who: the same on every page but the cover.
    pub header: Header,
    /// Spaced capitals at the foot, e.g. the mention of a fictional example. May be empty.
    pub mention: Rich,
    /// A word set vertically in the right margin of every page (a draft). `None` = none.
    pub draft: Option<Rich>,
    /// Words that the typesetter repeats.
    pub furniture: Furniture,
    /// Folios of another volume that this one names without linking to them (the checklist that
    /// stays at the desk names folios of what is sent): `Laid::folios` of that volume.
    pub elsewhere: BTreeMap<Anchor, usize>,
    /// Parts in printed order; each begins a page.
    pub parts: Vec<Part>,
}

/// Which of the two volumes.
#[derive(Clone, Debug)]
pub enum VolumeKind {
    /// Folios at the foot; page labels are the folios.
    Sent {
        /// The folio at the foot: « f. 3/49 », from [`Content::Folio`] and [`Content::Total`].
        folio: Rich,
    },
    /// A 2 pt rule and a headline on every page, no folio, text from y = 30 mm.
    Kept {
        /// The headline under the rule, set in spaced bold.
        headline: Rich,
        /// Prefix of the page labels: "G" gives G1, G2…
        label_prefix: String,
    },
}

/// The head of a page.
#[derive(Clone, Debug)]
pub struct Header {
    /// The name, longest form first, then shorter ones; the first that ends before x = 130 mm is set.
    pub names: Vec<Rich>,
    /// What follows the name: « — n° étranger … ».
    pub rest: Rich,
}

/// Ready words that the typesetter repeats where the layout asks for them.
#[derive(Clone, Debug)]
pub struct Furniture {
    /// After a group line or a first cell that goes on: « (suite) ».
    pub continued: Rich,
    /// The label of a hand-copy line that goes on: « suite ».
    pub copy_continued: Rich,
    /// Over the initials box of an account page: « Paraphe ».
    pub initials: Rich,
    /// Before margin calls that found no room and stand under their paragraph: « voir aussi ».
    pub see_also: Rich,
}

/// How the pages of a part are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// No header, no counter.
    Cover,
    /// Text 130 mm, a margin column for calls, an initials box.
    Account,
    /// The full 170 mm.
    Plain,
    /// [`Block::Sheet`] blocks only, each on pages of its own.
    Exhibits,
}

/// A part of the volume; it begins a page.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its anchor (its first page) and bookmark.
    pub place: Place,
    /// The words at the top right of its pages; may hold [`Content::PartPage`].
    pub running_title: Rich,
    /// The words at the centre of the foot: « Récit, page 2/3 ». Empty = none. On a `Plain` part
    /// of the sent volume with a single page they are left out.
    pub counter: Rich,
    /// How its pages are laid out.
    pub layout: Layout,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// The anchor and the bookmark of something.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Its name, if anything links to it.
    pub anchor: Option<Anchor>,
    /// Its bookmark, if it has one.
    pub bookmark: Option<Bookmark>,
}

/// A line of the reader's bookmark panel.
#[derive(Clone, Debug)]
pub struct Bookmark {
    /// Depth from 1 (parts).
    pub level: u8,
    /// Its words; folios are resolved: « 6 Papier de libération (f. 24) ».
    pub title: Rich,
}

/// The voice of a plain text: its family, size and line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Serif 11/16, the person's words.
    Body,
    /// Sans 8.5/12, the apparatus.
    Apparatus,
    /// Sans 9/14, the cover and lists.
    List,
    Notice,
    /// Sans 8/11, small print.
    Small,
}

/// Where the lines of a text stand. Start and end follow the text's direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Ragged, at the start.
    #[default]
    Start,
    Centre,
    End,
    /// Both sides; with hyphens where the language is French.
    Justify,
}

/// The rank of a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The name on the cover: serif 26 bold, smaller or on two lines if long.
    Cover,
    /// Under it: serif 14.
    CoverSub,
    /// Serif 20 bold in a block of 44 pt.
    Part,
    Section,
    /// Serif 12 bold (desk volume).
    Minor,
    /// Serif 17 bold: the one big date.
    Date,
}

/// One thing on a page.
#[allow(
    clippy::large_enum_variant,
    reason = "a volume holds few blocks, and boxes would burden their maker"
)]
#[derive(Clone, Debug)]
pub enum Block {
    /// A title; it keeps two lines of what follows.
    Title {
        rank: Rank,
        text: Rich,
        /// A line of apparatus under a part title. May be empty.
        sub: Rich,
        /// Its anchor and bookmark.
        place: Place,
    },
    /// A period of the account: bold title, dates small beside it.
    Period {
        title: Rich,
        /// The dates. May be empty.
        dates: Rich,
        /// Its anchor and bookmark.
        place: Place,
    },
    /// A numbered paragraph of the account, justified, with notes and margin calls in its runs.
    Paragraph {
        /// The number at the left.
        number: Rich,
        text: Rich,
        place: Place,
    },
    Text(PlainText),
    /// Labels and answers (the cover).
    Pairs {
        /// Label and answer; an empty answer keeps its line.
        rows: Vec<(Rich, Rich)>,
        /// Width of the labels in mm (42 on the cover).
        label_mm: f32,
        /// From one row's baseline to the next in pt, when each is one line (15 on the cover).
        step_pt: f32,
        voice: Voice,
    },
    /// A list with leaders and folios.
    Contents(Contents),
    Table(Table),
    /// Two languages side by side.
    Bilingual(Bilingual),
    /// The drawn timeline; it takes the height that is left, on a fresh page if that is too little.
    Timeline(Timeline),
    Route(Route),
    /// Lines to write on.
    WritingLines {
        count: u16,
        /// From one to the next in mm (8, 9).
        step_mm: f32,
    },
    /// A frame to sign or write in, under its label.
    Frame {
        /// Lines of apparatus above it. May be empty.
        label: Rich,
        /// Width in mm; `None` = the whole width.
        width_mm: Option<f32>,
        height_mm: f32,
    },
    /// Place, date and signature; never parted.
    Signature {
        /// The lines at the left, usually a word and a [`Content::Blank`].
        lines: Vec<Rich>,
        /// The label of the frame at the right.
        label: Rich,
        /// The height of the frame in mm (19, 22).
        height_mm: f32,
    },
    /// Answers to copy by hand, a letter in each box.
    HandCopy(HandCopy),
    /// Two stacks side by side; never parted.
    Columns {
        left: Vec<Block>,
        /// The second.
        right: Vec<Block>,
        /// Width of the first in mm; `None` = half of what the gap leaves.
        left_mm: Option<f32>,
        /// Between them in mm.
        gap_mm: f32,
    },
    /// A picture in the text, as wide as its place, in a fine frame.
    Picture(Picture),
    /// An exhibit, on pages of its own ([`Layout::Exhibits`]).
    Sheet(Box<Sheet>),
    /// Empty height in mm; dropped at the head of a page.
    Space(f32),
    /// Blocks that stay on one page if one page can hold them.
    Together(Vec<Block>),
    /// What follows begins a page.
    PageBreak,
}

/// A text without number.
#[derive(Clone, Debug)]
pub struct PlainText {
    pub text: Rich,
    pub voice: Voice,
    /// Where its lines stand.
    pub align: Align,
    /// Width in mm; `None` = the whole width of its place.
    pub width_mm: Option<f32>,
    /// A 1.2 pt bar at its start and an indent of 6 mm: a quotation.
    pub barred: bool,
    /// Space after it in pt.
    pub below_pt: f32,
    /// Its anchor and bookmark.
    pub place: Place,
}

impl PlainText {
    /// A ragged text in this voice, with that voice's usual space after it.
    pub fn new(voice: Voice, text: impl Into<Rich>) -> Self {
        let below_pt = match voice {
            Voice::Body | Voice::Notice => 8.0,
            Voice::Apparatus => 4.0,
            Voice::List | Voice::Small => 0.0,
        };
        Self {
            text: text.into(),
            voice,
            align: Align::Start,
            width_mm: None,
            barred: false,
            below_pt,
            place: Place::default(),
        }
    }
}

/// A list of what stands where, with leaders; folios are filled in.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The bold head. Empty = no head and no rule.
    pub head: Rich,
    /// The word over the folios. May be empty.
    pub folio_head: Rich,
    /// 1 or 2 columns, filled downwards.
    pub columns: u8,
    pub lines: Vec<ContentsLine>,
}

/// A line of a [`Contents`].
#[derive(Clone, Debug)]
pub struct ContentsLine {
    /// The number at the left. May be empty.
    pub number: Rich,
    pub text: Rich,
    /// Where it leads; its folio stands at the end.
    pub to: Anchor,
}
