//! The disk port on a real folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::{Disk, Entry, Folders, Lock, NewFile};
use crate::vault::SET_ASIDE;

/// Most names tried for something that is set aside.
const NAMES_TRIED: usize = 1000;

/// A folder of the machine.
#[derive(Debug, Clone)]
pub struct RealDisk {
    folder: PathBuf,
}

impl RealDisk {
    /// The folder at `folder`. Nothing is touched yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Makes a new, empty file and opens it for writing.
    ///
    /// # Errors
    /// As [`Disk::create`].
    pub fn create_file(&self, name: &str) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(self.folder.join(name))
    }

    /// Opens a regular file for reading, as [`Disk::open`] or as [`Disk::open_from_medium`] does.
    ///
    /// # Errors
    /// As [`Disk::open`].
    pub fn open_file(&self, name: &str, from_medium: bool) -> io::Result<File> {
        let file = self.open_regular(name)?;
        if from_medium {
            forget_cached_pages(&file);
        }
        Ok(file)
    }

    /// Tries to take the advisory lock, as [`Disk::lock`] does; it is held as long as the file or a copy of its
    /// descriptor is open.
    #[must_use]
    pub fn lock_file(&self, name: &str) -> Locked {
        self.open_lock(name).map_or(Locked::Unavailable, locked)
    }

    /// Opens the file of the lock, and makes it where there is none; nobody holds it by that.
    ///
    /// # Errors
    /// It is no regular file, or what the disk says.
    pub fn open_lock(&self, name: &str) -> io::Result<File> {
        let path = self.folder.join(name);
        if std::fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        without_surprises(&mut options);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path)
    }

    fn open_regular(&self, name: &str) -> io::Result<File> {
        let path = self.folder.join(name);
        if !std::fs::symlink_metadata(&path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut options = OpenOptions::new();
        options.read(true);
        without_surprises(&mut options);
        let file = options.open(&path)?;
        // The name may have been given to something else between the two calls.
        if !file.metadata()?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(file)
    }
}

/// The folders of this machine, as this process may reach them.
#[derive(Debug, Clone, Copy)]
pub struct RealFolders;

impl Folders for RealFolders {
    fn at(&self, folder: &Path) -> Box<dyn Disk> {
        Box::new(RealDisk::new(folder))
    }

    fn make(&self, workspace: &Path, name: &str) -> io::Result<Box<dyn Disk>> {
        let folder = workspace.join(name);
        private_folder().create(&folder)?;
        sync_folder(workspace)?;
        Ok(Box::new(RealDisk { folder }))
    }

    fn unmake(&self, folder: &Path) -> io::Result<()> {
        std::fs::remove_dir(folder)
    }
}

impl Disk for RealDisk {
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile>> {
        Ok(new_file(self.create_file(name)?))
    }

    fn sync_folder(&self) -> io::Result<()> {
        sync_folder(&self.folder)
    }

    fn list(&self) -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for entry in std::fs::read_dir(&self.folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let metadata = entry.metadata().ok();
            let size = metadata.filter(std::fs::Metadata::is_file).map(|file| file.len());
            entries.push(Entry { name, size });
        }
        Ok(entries)
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(self.open_file(name, false)?))
    }

    fn open_from_medium(&self, name: &str) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(self.open_file(name, true)?))
    }

    fn set_aside(&self, name: &str) -> io::Result<()> {
        let aside = self.folder.join(SET_ASIDE);
        match private_folder().create(&aside) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ if !std::fs::symlink_metadata(&aside)?.is_dir() => {
                return Err(io::ErrorKind::NotADirectory.into());
            }
            _ => {}
        }
        let numbered = (2..=NAMES_TRIED).map(|number| format!("{name}.{number}"));
        for free in std::iter::once(name.to_owned()).chain(numbered) {
            match rename_only(&self.folder.join(name), &aside.join(free)) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                moved => return moved,
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        std::fs::remove_file(self.folder.join(name))
    }

    fn lock(&self, name: &str) -> Lock {
        self.lock_file(name).into()
    }
}

/// Tries to hold an open file of a lock.
#[must_use]
pub fn locked(file: File) -> Locked {
    match file.try_lock() {
        Ok(()) => Locked::Held(file),
        Err(TryLockError::WouldBlock) => Locked::Elsewhere,
        Err(TryLockError::Error(_)) => Locked::Unavailable,
    }
}

/// What came of asking a real folder for its lock.
#[derive(Debug)]
pub enum Locked {
    /// Held as long as this file is open.
    Held(File),
    /// Another process holds it.
    Elsewhere,
    /// The file system knows no locks, or the lock file cannot be made.
    Unavailable,
}

impl From<Locked> for Lock {
    fn from(locked: Locked) -> Self {
        match locked {
            Locked::Held(file) => Self::Held(Box::new(file)),
            Locked::Elsewhere => Self::Elsewhere,
            Locked::Unavailable => Self::Unavailable,
        }
    }
}

/// A file of a real folder that was just made, by this process or by another one for it.
#[must_use]
pub fn new_file(file: File) -> Box<dyn NewFile> {
    Box::new(RealFile(file))
}

struct RealFile(File);

impl Write for RealFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl NewFile for RealFile {
    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

/// Neither a link nor a pipe put there by someone else may lead out of the folder or hang us.
fn without_surprises(options: &mut OpenOptions) {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags.bits() as i32);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = options;
}

/// Gives a file another name unless that is taken.
fn rename_only(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // Some network and FUSE file systems do not know the flag; looking first is all that is left.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {}
            done => return Ok(done?),
        }
    }
    if std::fs::symlink_metadata(to).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(from, to)
}

/// Only a hint: where the system has no such call, the read-back proves less, not nothing.
fn forget_cached_pages(file: &File) {
    #[cfg(target_os = "linux")]
    rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed).ok();
    #[cfg(not(target_os = "linux"))]
    let _ = file;
}

/// Makes folders that nobody else on the machine can read.
#[cfg(unix)]
fn private_folder() -> std::fs::DirBuilder {
    let mut builder = std::fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Makes folders; Windows gives them the rights of the one they lie in.
#[cfg(not(unix))]
fn private_folder() -> std::fs::DirBuilder {
    std::fs::DirBuilder::new()
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network and FUSE file systems cannot sync a folder and say so with EINVAL.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

/// Windows has no such call; its file systems journal their names.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
