//! What the system lets one see and why it does not do a thing.

use std::io;

use serde::{Deserialize, Serialize};

use super::path::FilePath;
use crate::domain::Words;

/// Which files a dialog or a list offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    Exhibits,
    Pdf,
    /// Rules of law.
    Law,
    Any,
    Folders,
}

/// The error where another file has the program's name by now, and there is no other way to it. The library's name for
/// what is not any more what it was.
pub const REPLACED: io::ErrorKind = io::ErrorKind::StaleNetworkFileHandle;

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// There is no such file or folder.
    #[error("not found")]
    NotFound,
    /// The system does not allow it.
    #[error("denied")]
    Denied,
    /// A folder or a device, where a file was wanted.
    #[error("not a file")]
    NotAFile,
    /// A file, where a folder was wanted.
    #[error("not a folder")]
    NotAFolder,
    /// A file of this name exists.
    #[error("exists")]
    Exists,
    /// No room on the disk.
    #[error("disk full")]
    Full,
    /// The disk can only be read.
    #[error("read-only disk")]
    ReadOnly,
    /// The file is larger than what is read.
    #[error("too large")]
    TooLarge,
    /// Another dialog of this desk is still open.
    #[error("a dialog is open")]
    Busy,
    /// The ticket is not, or no longer, known.
    #[error("unknown ticket")]
    UnknownTicket,
    /// No folder can be called so.
    #[error("not a name")]
    NotAName,
    /// The file is not the one it was.
    #[error("changed")]
    Changed,
    /// This machine has no way to print.
    #[error("no printer")]
    NoPrinter,
    /// A path that was typed leads to another computer.
    #[error("another computer")]
    OtherComputer,
    /// A desk may not name it by itself: it is the system's, a program's, or hidden.
    #[error("out of reach")]
    OutOfReach,
    /// A sync service keeps it, and it is not on this computer.
    #[error("not on this computer")]
    NotHere,
    /// Another version of the program has its name by now: nothing more of this one can be started.
    #[error("the program was replaced")]
    Replaced,
    /// The system answered with another error.
    #[error("other")]
    Other,
}

impl From<&io::Error> for Refusal {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match super::disk::kind(error) {
            Kind::NotFound => Self::NotFound,
            Kind::NetworkUnreachable => Self::NotHere,
            Kind::PermissionDenied => Self::Denied,
            Kind::AlreadyExists => Self::Exists,
            Kind::StorageFull | Kind::QuotaExceeded => Self::Full,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::FileTooLarge => Self::TooLarge,
            Kind::NotADirectory => Self::NotAFolder,
            Kind::IsADirectory => Self::NotAFile,
            _ => Self::Other,
        }
    }
}

/// A service that keeps copies of a folder on other computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SyncService {
    OneDrive,
    Dropbox,
    Nextcloud,
    Syncthing,
    /// One that did not say its name.
    Other,
}

/// What an entry of a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EntryKind {
    /// A folder that holds a case.
    Case,
    Folder,
    File,
}

/// An entry of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub kind: EntryKind,
    pub path: FilePath,
    /// Its length in bytes; 0 for a folder.
    pub bytes: u64,
    /// When it was written last, seconds since 1970, as the disk says; of a case, the newest of its files.
    pub changed: Option<i64>,
}

/// In which order the entries of a folder are listed, each kind by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    #[default]
    ByName,
    NewestFirst,
}

/// A case that was unlocked since the program began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownCase {
    pub folder: FilePath,
    /// What it is called, which names nobody. Empty if it is called nothing.
    pub label: Words,
}

/// A place from which to begin looking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// The person's own folder.
    Home(FilePath),
    /// The folder for documents.
    Documents(FilePath),
    /// A stick or another removable disk.
    Removable(FilePath),
}

/// What a folder holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    pub folder: FilePath,
    /// The folder around it.
    pub parent: Option<FilePath>,
    /// Cases, folders, files, each in the order that was asked for. Hidden ones are not shown.
    pub entries: Vec<Entry>,
    /// How many more there are than are listed.
    pub left_out: u32,
    /// Where else to look.
    pub places: Vec<Place>,
}
