//! What a build is given of each exhibit file: pages ready to print, or the fault that prevents it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::domain::id::AttachmentId;
use crate::intake::{self, Flaws, PrintablePage};
use crate::lang::{Translator, tr};
pub use crate::report::build::Missing;

/// A page as a cleaned, upright JPEG.
#[derive(Clone, PartialEq)]
pub struct PrintPage {
    /// The JPEG, passed through unchanged.
    pub jpeg: Arc<[u8]>,
    /// Width in pixels.
    pub width_px: u32,
    /// Height in pixels.
    pub height_px: u32,
    /// One channel instead of three.
    pub grey: bool,
    /// Width of the paper it shows, in points.
    pub width_pt: f32,
    /// Height of that paper, in points.
    pub height_pt: f32,
    /// The file says that size; otherwise nothing is known of the scale.
    pub size_known: bool,
    /// What of the original page it does not show.
    pub flaws: Flaws,
}

impl fmt::Debug for PrintPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrintPage({}×{} px, {} bytes)", self.width_px, self.height_px, self.jpeg.len())
    }
}

impl From<PrintablePage> for PrintPage {
    fn from(page: PrintablePage) -> Self {
        Self {
            jpeg: page.jpeg.into(),
            width_px: page.width_px,
            height_px: page.height_px,
            grey: page.grey,
            width_pt: page.width_pt,
            height_pt: page.height_pt,
            size_known: page.size_known,
            flaws: page.flaws,
        }
    }
}

/// Why the pages of a file cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No file was given for the exhibit, or the named one is not there.
    Absent,
    /// The file is empty.
    Empty,
    /// The file ends too early or is damaged.
    Damaged,
    /// The file is locked with a password.
    Locked,
    /// The format is not read by this program.
    Format,
    /// A recording of sound: sound in itself, but no page.
    Sound,
    /// A film: the same.
    Film,
    /// A text or table of an office program, to be saved as PDF.
    Office,
    Packed,
    /// The file asks for more memory, pages or time than is allowed.
    TooMuch,
    /// The reader of files stopped.
    Stopped,
}

impl Fault {
    /// The word that stands for it in reports and in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Empty => "empty",
            Self::Damaged => "damaged",
            Self::Locked => "locked",
            Self::Format => "format",
            Self::Sound => "sound",
            Self::Film => "film",
            Self::Office => "office",
            Self::Packed => "packed",
            Self::TooMuch => "too-much",
            Self::Stopped => "stopped",
        }
    }

    /// What is wanting, in words: « le mot de passe du fichier ».
    #[must_use]
    pub fn worded(self, t: &Translator) -> String {
        match self {
            Self::Absent => tr!(t, "dossier-fault-absent"),
            Self::Empty => tr!(t, "dossier-fault-empty"),
            Self::Damaged => tr!(t, "dossier-fault-damaged"),
            Self::Locked => tr!(t, "dossier-fault-locked"),
            Self::Format => tr!(t, "dossier-fault-format"),
            Self::Sound => tr!(t, "dossier-fault-sound"),
            Self::Film => tr!(t, "dossier-fault-film"),
            Self::Office => tr!(t, "dossier-fault-office"),
            Self::Packed => tr!(t, "dossier-fault-packed"),
            Self::TooMuch => tr!(t, "dossier-fault-too-much"),
            Self::Stopped => tr!(t, "dossier-fault-stopped"),
        }
    }
}

impl From<intake::Error> for Fault {
    fn from(error: intake::Error) -> Self {
        use intake::Error as E;
        match error {
            E::Empty => Self::Empty,
            E::NotDecoded(intake::Kind::Audio) => Self::Sound,
            E::NotDecoded(intake::Kind::Video) => Self::Film,
            E::NotDecoded(intake::Kind::Office) => Self::Office,
            E::NotDecoded(intake::Kind::Archive) => Self::Packed,
            E::NotDecoded(_) => Self::Format,
            E::Encrypted => Self::Locked,
            E::Damaged | E::Truncated => Self::Damaged,
            E::TooLarge(_) | E::TimedOut => Self::TooMuch,
            E::Crashed | E::Cancelled | E::BadReply | E::NotStarted(_) | E::NotEncoded => {
                Self::Stopped
            }
        }
    }
}

/// A file as the dossier prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct FileForPrint {
    /// Its format as found in its bytes: "PDF", "JPEG". Empty if nobody could tell.
    pub format: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of the original, in hexadecimal.
    pub sha256: String,
    /// Pages the file says it has, when that is known without reading them.
    pub pages_announced: Option<u32>,
    /// The file's own end is missing: pages may be missing too.
    pub truncated: bool,
    /// Its pages in order, at least one, or why there are none.
    pub pages: Result<Vec<PrintPage>, Fault>,
}

impl FileForPrint {
    /// A file that is not there.
    #[must_use]
    pub fn absent() -> Self {
        Self {
            format: String::new(),
            bytes: 0,
            sha256: String::new(),
            pages_announced: None,
            truncated: false,
            pages: Err(Fault::Absent),
        }
    }
}

impl FileForPrint {
    /// What these of its pages do not show; the end is missing from all of them.
    pub fn missing<'a>(&self, pages: impl IntoIterator<Item = &'a PrintPage>) -> Vec<Missing> {
        let mut missing = BTreeSet::new();
        if self.truncated && self.pages.is_ok() {
            missing.insert(Missing::End);
        }
        for page in pages {
            let flaws = page.flaws;
            let found = [
                (flaws.image_missing, Missing::Picture),
                (flaws.font_missing, Missing::Font),
                (flaws.font_replaced, Missing::Letters),
                (flaws.note_missing, Missing::Note),
                (flaws.field_missing, Missing::Field),
                (flaws.files_inside, Missing::Files),
                (flaws.pages_missing, Missing::Pages),
            ];
            missing.extend(found.into_iter().filter_map(|(is, what)| is.then_some(what)));
        }
        missing.into_iter().collect()
    }
}

/// The files of a case by their attachment; one that is missing here counts as absent.
pub type Files = BTreeMap<AttachmentId, FileForPrint>;
