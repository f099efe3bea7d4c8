//! The one door between the vault and a folder on a disk.
//!
//! Files are made new under their final name and never renamed or changed afterwards, so the whole
//! port is: make, write, make durable, list, read, remove. Tests put a faulty and a simulated disk
//! behind the same door.

use std::any::Any;
use std::io::{self, Read, Write};
use std::path::Path;

mod real;

#[cfg(test)]
pub(super) mod faulty;
#[cfg(test)]
pub(super) mod simulated;

pub use real::{Locked, RealDisk, RealFolders, locked, new_file};

/// Where case folders are found and made: on this machine by this process, or by another one for it.
pub trait Folders: Send + Sync {
    /// The folder at this place. Nothing is touched yet.
    fn at(&self, folder: &Path) -> Box<dyn Disk>;

    /// Makes the folder `name` in `workspace`, and makes its name durable.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` when the name is taken.
    fn make(&self, workspace: &Path, name: &str) -> io::Result<Box<dyn Disk>>;

    /// Removes a folder that holds nothing any more.
    ///
    /// # Errors
    /// What the system says; then it stays.
    fn unmake(&self, folder: &Path) -> io::Result<()>;
}

/// A folder whose files the vault reads and makes. Names are single path components.
pub trait Disk: Send + Sync {
    /// Makes a new, empty file and opens it for writing.
    ///
    /// # Errors
    /// `AlreadyExists` when the name is taken, whatever it names; else what the system says.
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile>>;

    /// Makes the names made and removed so far survive a power cut.
    ///
    /// # Errors
    /// What the system says. Systems that cannot do it (Windows) answer `Ok`.
    fn sync_folder(&self) -> io::Result<()>;

    /// Everything in the folder, files, links, folders and pipes alike: what cannot be read is not
    /// the same as not there. Names that are not UTF-8 are left out; none of ours is.
    ///
    /// # Errors
    /// What the system says when the folder cannot be listed.
    fn list(&self) -> io::Result<Vec<Entry>>;

    /// Opens a regular file for reading, without following a link and without waiting on a pipe.
    ///
    /// # Errors
    /// `InvalidInput` when it is not a regular file; else what the system says.
    fn open(&self, name: &str) -> io::Result<Box<dyn Read>>;

    /// Like [`Disk::open`], but first asks the system to forget the copy it holds in memory, so
    /// that the bytes come from the medium.
    ///
    /// # Errors
    /// As [`Disk::open`].
    fn open_from_medium(&self, name: &str) -> io::Result<Box<dyn Read>>;

    /// Moves something out of the way, into the subfolder [`super::SET_ASIDE`], under its own name
    /// or, where that is taken, one like it. Nothing is overwritten.
    ///
    /// # Errors
    /// What the system says; then it stays where it was.
    fn set_aside(&self, name: &str) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Tries to take the advisory lock of the folder. Safety never depends on it.
    fn lock(&self, name: &str) -> Lock;
}

/// A file just made, open for writing.
pub trait NewFile: Write {
    /// Returns once everything written is on the medium (`fsync`).
    ///
    /// # Errors
    /// What the system says. After an error the file must be given up: the system may have
    /// dropped the unwritten pages, and a second call would then succeed wrongly.
    fn sync(&mut self) -> io::Result<()>;
}

/// Something in a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name in the folder.
    pub name: String,
    /// Its size in bytes; `None` when it is no regular file and can hold nothing of ours.
    pub size: Option<u64>,
}

/// What came of asking for the advisory lock.
pub enum Lock {
    /// Held by us until the value is dropped.
    Held(Box<dyn Any + Send + Sync>),
    /// Another process holds it.
    Elsewhere,
    /// The file system knows no locks, or the lock file cannot be made.
    Unavailable,
}

/// Reads a whole file of at most `limit` bytes; a larger one is an `InvalidData` error and is not
/// read.
pub(super) fn read_whole(mut from: Box<dyn Read>, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = from.by_ref().take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if read as u64 > limit {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit_and_no_further() {
        let read = |length: usize| {
            let from = std::io::Cursor::new(vec![7_u8; length]);
            read_whole(Box::new(from), 10).map(|bytes| bytes.len()).map_err(|error| error.kind())
        };
        assert_eq!((read(0), read(9), read(10)), (Ok(0), Ok(9), Ok(10)));
        assert_eq!(read(11), Err(io::ErrorKind::InvalidData));
    }
}
