//! What the desk asks and what the broker answers.

use std::io;

use serde::{Deserialize, Serialize};

use super::handle::Handle;
use super::settings::{Settings, Window};
use crate::domain::words::Words;
use crate::law::file::Kept;
pub use crate::report::outside::{Leftover, Outside, Presence};
use crate::report::path::FilePath;
use crate::report::photos::{Device, Photos};
use crate::report::print::{JobId, JobState, Order, Printers};
use crate::report::protection::Protection;
pub use crate::report::system::{
    Entry, EntryKind, FileKind, KnownCase, Listing, Order as ListOrder, Place, Refusal, SyncService,
};

/// Most files handed over at once. The kernel passes up to 253 descriptors in a message.
pub const MOST_FILES: usize = 128;
/// Most entries of a folder that are listed.
pub const MOST_ENTRIES: usize = 2_000;
/// Most bytes of one message.
pub const MOST_BYTES: usize = 4 << 20;

/// Tells which answer belongs to which question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RequestId(pub u64);

/// A file being saved, or a print job being fed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ticket(pub u64);

/// The words of a dialog, in the language of the screen. Nothing of a case: the dialog is another
/// program's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DialogWords {
    /// Title of the dialog's window.
    pub title: String,
    /// What the offered kind of file is called.
    pub filter: String,
}

/// What the desk asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Files to read, by dialog. Answers: `Files`, `Cancelled`, `NoDialog`, `Refused`.
    PickFiles {
        /// Which files are offered.
        kind: FileKind,
        /// Words of the dialog.
        words: DialogWords,
    },
    /// A folder, by dialog. Answers: `Folder`, `Cancelled`, `NoDialog`, `Refused`.
    PickFolder {
        /// Words of the dialog.
        words: DialogWords,
    },
    /// Where to save a PDF, by dialog. Answers: `SaveTo`, `Cancelled`, `NoDialog`, `Refused`.
    SavePdf {
        /// A file name that names nobody.
        suggested: String,
        /// Words of the dialog.
        words: DialogWords,
    },
    /// Files to read whose paths were typed, dropped or chosen in the window's own list.
    /// Answers: `Files`.
    OpenPaths {
        /// The paths; those beyond [`MOST_FILES`] are left out.
        paths: Vec<FilePath>,
    },
    /// Files or a picture that another program left to be pasted. Answers: `Files`, `Picture`, `NothingPasted`,
    /// `Refused`.
    TakePasted,
    /// A folder whose path was typed or chosen in the window's own list. Answers: `Folder`, `Refused`.
    OpenFolder {
        /// The path; `~` stands for the person's own folder.
        path: FilePath,
    },
    /// A file to save whose path was typed. Answers: `SaveTo`, `Refused` ([`Refusal::Exists`] unless
    /// it may be replaced).
    SaveToPath {
        /// The path; `~` stands for the person's own folder.
        path: FilePath,
        /// Whether a file that is there may be replaced.
        replace: bool,
    },
    /// The file is written: give it its name. Answers: `Saved`, `Refused`.
    SaveDone { ticket: Ticket },
    /// The file is not wanted any more: leave no trace of it. Answer: `Done`.
    SaveCancel { ticket: Ticket },
    /// What a folder holds, for the window's own list. Answers: `Listing`, `Refused`.
    ListFolder {
        /// The folder; `None` for the person's own.
        folder: Option<FilePath>,
        /// Which files are listed beside the folders.
        kind: FileKind,
        order: ListOrder,
    },
    /// A new folder, and what it holds. Answers: `Listing`, `Refused` ([`Refusal::Exists`], [`Refusal::NotAName`]).
    MakeFolder {
        within: FilePath,
        /// What it is to be called.
        name: Words,
        /// Which files are listed in it.
        kind: FileKind,
    },
    /// Which phones and cards are connected. Answer: `Devices`.
    LookForDevices,
    /// The pictures of a phone, a card or a folder. Answers: `Photos`, `Refused`.
    ListPhotos {
        folder: FilePath,
        /// It is a phone or a card: of its folders, those cameras write.
        of_device: bool,
    },
    /// Whether files that left the case still are where they were put. Answer: `Leftovers`.
    LookForLeftovers { files: Vec<Leftover> },
    /// Deletes a file that left the case, if it is still the same. Answers: `Done`, `Refused`.
    DeleteLeftover { file: Leftover },
    /// Which printers there are. Answer: `Printers`.
    Printers,
    /// Paper from a printer, a PDF. Answers: `PrintTo`, `Refused` ([`Refusal::NoPrinter`]).
    Print { order: Order },
    /// The whole PDF went to the printer. Answers: `Printed`, `Refused`.
    PrintDone { ticket: Ticket },
    /// The PDF did not go there whole: nothing is printed. Answers: `Done`, `Refused`.
    PrintCancel { ticket: Ticket },
    /// How far jobs are. Answers: `Queue`; `Refused` where nobody knows.
    LookAtQueue { jobs: Vec<JobId> },
    /// Takes jobs out of the queue. Answers: `Queue`, how far they are then; `Refused` where nobody knows.
    ClearQueue { jobs: Vec<JobId> },
    /// What is outside the case: the desk after this one is told it. No answer.
    StillOutside(Outside),
    /// New settings, to be kept. Answers: `Done`, `Refused`.
    Keep(Settings),
    /// A file of law, to be kept and used from now on; `None` for the program's own again. Answers: `Done`, `Refused`.
    KeepLaw {
        /// The file's text.
        text: Option<String>,
    },
    /// Which case is open now: after a crash the broker leads back to its lock. No answer.
    CaseOpened {
        /// Its folder; `None` when none is open, or the example.
        folder: Option<FilePath>,
        /// What it is called.
        label: Words,
    },
    /// The first frame is painted. No answer.
    Ready,
    /// All is saved: put a fresh desk in my place. Answer: `Leave` once it stands; `Refused` if none
    /// can be started.
    Lock {
        /// The case to be unlocked again; `None` for the start.
        folder: Option<FilePath>,
        /// The fresh desk begins with the neutral page.
        hidden: bool,
        /// Where the new window shall stand.
        window: Option<Window>,
    },
    /// The person closed the window; all is saved and the process is about to end. No answer.
    Closing {
        /// Where the window stood.
        window: Option<Window>,
    },
}

/// What a fresh desk shows first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// The start: open, new, example.
    Start,
    /// The lock of this case.
    Locked {
        /// Folder of the case.
        folder: FilePath,
    },
    /// The neutral page, behind it the lock of this case.
    Hidden {
        /// Folder of the case.
        folder: FilePath,
    },
    Example,
}

impl Start {
    /// What the desk shows that takes the place of one that locks.
    #[must_use]
    pub fn after_lock(folder: Option<FilePath>, hidden: bool) -> Self {
        match folder {
            Some(folder) if hidden => Self::Hidden { folder },
            Some(folder) => Self::Locked { folder },
            None => Self::Start,
        }
    }
}

/// The first message to a desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Beginning {
    /// What to show first.
    pub start: Start,
    /// The settings kept on this machine.
    pub settings: Settings,
    /// The desk before this one ended without having been asked to.
    pub after_crash: bool,
    /// Cases unlocked since the program began.
    pub known: Vec<KnownCase>,
    /// What the desks before this one left outside their cases.
    pub outside: Outside,
    /// The walls around the broker.
    pub protection: Protection,
    /// The file of law that a person brought.
    pub law: Kept,
    /// The way to the process that opens the files of cases, where there is one.
    #[serde(skip)]
    pub keeper: Vec<Handle>,
    /// How many of the files beside this are the way to the keeper; the others are the way to workers.
    pub keeper_files: usize,
    /// The way on which workers are asked for, where there is one.
    #[serde(skip)]
    pub crew: Vec<Handle>,
}

impl Beginning {
    /// The first desk of a sitting.
    #[must_use]
    pub fn new(start: Start, settings: Settings) -> Self {
        Self {
            start,
            settings,
            after_crash: false,
            known: Vec::new(),
            outside: Outside::default(),
            protection: Protection::default(),
            law: None,
            keeper: Vec::new(),
            keeper_files: 0,
            crew: Vec::new(),
        }
    }
}

/// A file handed over for reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenFile {
    /// Its name, without the folder.
    pub name: Words,
    /// Its length in bytes.
    pub bytes: u64,
    /// When it was written last, milliseconds since 1970, where the disk tells it.
    pub modified: Option<i64>,
    pub handle: Handle,
}

/// A file that could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedFile {
    /// Its name, without the folder.
    pub name: Words,
    pub why: Refusal,
}

/// What the broker answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// The first message; [`super::link::connect`] takes it.
    Begin(Box<Beginning>),
    /// A fresh desk stands: end this process now.
    Leave,
    /// Files, open for reading.
    Files {
        /// Those that could be opened.
        files: Vec<OpenFile>,
        /// Those that could not.
        refused: Vec<RefusedFile>,
        /// How many were beyond [`MOST_FILES`].
        left_out: u32,
    },
    /// A picture, open for reading; it has no name.
    Picture {
        bytes: u64,
        handle: Handle,
    },
    /// Neither a file nor a picture is there to be pasted, or nobody can be asked.
    NothingPasted,
    Folder {
        folder: FilePath,
        /// Whether it holds a case.
        is_case: bool,
        /// Whether it holds nothing at all.
        is_empty: bool,
        /// Who keeps copies of what lies there.
        synced: Option<SyncService>,
    },
    /// A new file, open for writing. It gets its name with [`Request::SaveDone`].
    SaveTo {
        /// To name it later.
        ticket: Ticket,
        /// The name it will have, without the folder.
        name: Words,
        handle: Handle,
    },
    /// The file has its name.
    Saved {
        path: FilePath,
    },
    /// What the folder holds.
    Listing(Listing),
    /// Phones and cards that are connected.
    Devices(Vec<Device>),
    /// The pictures found.
    Photos(Photos),
    /// What became of the files asked for, in the same order.
    Leftovers(Vec<Presence>),
    /// The printer listens: write the PDF, drop the handle, then send [`Request::PrintDone`].
    PrintTo {
        /// To end it later.
        ticket: Ticket,
        handle: Handle,
    },
    /// The print server has the PDF, as this job if it said so.
    Printed {
        job: Option<JobId>,
    },
    Printers(Printers),
    /// How far the jobs are, in the order in which they were asked for.
    Queue(Vec<JobState>),
    /// The person chose nothing.
    Cancelled,
    /// No dialog can be had on this machine: offer a typed path and the window's own list.
    NoDialog,
    Done,
    /// It is not done.
    Refused(Refusal),
}

impl Reply {
    /// The handles of this message in a fixed order, in which the open files travel beside it.
    fn handles(&mut self) -> Vec<&mut Handle> {
        match self {
            Self::Files { files, .. } => files.iter_mut().map(|file| &mut file.handle).collect(),
            Self::SaveTo { handle, .. }
            | Self::PrintTo { handle, .. }
            | Self::Picture { handle, .. } => vec![handle],
            Self::Begin(beginning) => {
                beginning.keeper.iter_mut().chain(&mut beginning.crew).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The open files to send beside this message.
    pub(super) fn open_files(&mut self) -> Vec<std::sync::Arc<std::fs::File>> {
        self.handles().into_iter().filter_map(|handle| handle.shared()).collect()
    }

    /// Puts the files that came beside this message in their places.
    pub(super) fn attach(&mut self, files: Vec<std::fs::File>) -> io::Result<()> {
        // A desk that is only played has neither keeper nor crew.
        if let Self::Begin(beginning) = self {
            let keeper = beginning.keeper_files.min(files.len());
            beginning.keeper = vec![Handle::default(); keeper];
            beginning.crew = vec![Handle::default(); files.len() - keeper];
        }
        let handles = self.handles();
        if handles.len() != files.len() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        for (handle, file) in handles.into_iter().zip(files) {
            handle.fill(file);
        }
        Ok(())
    }
}

/// An answer, or something the broker says by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Received {
    /// The question it answers; `None` if nothing was asked.
    pub to: Option<RequestId>,
    pub reply: Reply,
}
