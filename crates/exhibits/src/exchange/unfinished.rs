//! Files and folders in the making: nothing half-written bears a name of its own, and what a killed process
//! left is taken away by the next that writes there.
//!
//! A file has no name at all until it is whole, where the system can do that. Elsewhere, and for a folder,
//! the name is `.recit-<16 hex>.part`; whoever makes it holds a lock on it for as long as it lives, and a folder of Windows,
//! which knows no such lock, so that nobody can move it.

use std::fs::{self, File};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

const BEGINS: &str = ".recit-";
const ENDS: &str = ".part";
/// Names tried for something new.
const TRIES: u32 = 100;

/// A file in the making. Only the person's own account may read it; dropping it leaves nothing.
#[derive(Debug)]
pub struct Unfinished {
    file: File,
    /// Its name until it is whole, if it has one.
    part: Option<PathBuf>,
    target: PathBuf,
}

impl Unfinished {
    /// Begins a file that is to lie at `target`. What killed processes of ours left in that folder is
    /// removed first.
    ///
    /// # Errors
    /// What the system says.
    pub fn begin(target: &Path) -> io::Result<Self> {
        target.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let folder = folder_of(target);
        sweep(folder);
        let (file, part) = match nameless(folder) {
            Some(file) => (file, None),
            None => named(folder).map(|(file, part)| (file, Some(part)))?,
        };
        Ok(Self { file, part, target: target.to_owned() })
    }

    /// What is written to.
    #[must_use]
    pub fn file(&self) -> &File {
        &self.file
    }

    /// Makes it durable and gives it its name; an older file of that name stays until then and, unless it
    /// may be replaced, afterwards.
    ///
    /// # Errors
    /// `AlreadyExists`, or what the system says; then nothing of it stays.
    pub fn put(mut self, replace: bool) -> io::Result<()> {
        self.file.sync_all()?;
        if self.part.is_none() {
            match name(&self.file, &self.target) {
                Err(error) if replace && error.kind() == io::ErrorKind::AlreadyExists => {
                    let part = free_name(folder_of(&self.target));
                    name(&self.file, &part)?;
                    self.part = Some(part);
                }
                done => {
                    done?;
                    settle(folder_of(&self.target));
                    return Ok(());
                }
            }
        }
        let Some(part) = &self.part else { return Err(io::ErrorKind::NotFound.into()) };
        if replace {
            fs::rename(part, &self.target)?;
        } else {
            no_replace(part, &self.target)?;
        }
        self.part = None;
        settle(folder_of(&self.target));
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            // A pulled stick takes it along.
            fs::remove_file(part).ok();
        }
    }
}

/// A folder in the making, for the person's own account. Dropping it leaves nothing.
#[derive(Debug)]
pub struct UnfinishedFolder {
    path: PathBuf,
    held: Option<File>,
}

impl UnfinishedFolder {
    /// Begins a folder in `folder`. What killed processes of ours left there is removed first.
    ///
    /// # Errors
    /// What the system says.
    pub fn begin(folder: &Path) -> io::Result<Self> {
        sweep(folder);
        for _ in 0..TRIES {
            let path = free_name(folder);
            match private_folder().create(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                made => made?,
            }
            if let Some(held) = hold(&path)
                && path.exists()
            {
                return Ok(Self { path, held });
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Where it is for now.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name, which nothing or an empty folder may have.
    ///
    /// # Errors
    /// What the system says; then nothing of it stays.
    pub fn put(mut self, target: &Path) -> io::Result<()> {
        if cfg!(windows) {
            // What is held cannot be moved, not even by whoever holds it. Who sweeps there now moves it away first, or
            // comes too late.
            self.held = None;
        }
        fs::rename(&self.path, target)?;
        settle(folder_of(target));
        Ok(())
    }
}

impl Drop for UnfinishedFolder {
    fn drop(&mut self) {
        if cfg!(windows) {
            self.held = None;
        }
        // Gone if it got its name.
        fs::remove_dir_all(&self.path).ok();
    }
}

/// Removes what killed processes of this account left in a folder.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_str().is_some_and(is_part);
        if ours && entry.metadata().is_ok_and(|about| is_own(&about)) {
            remove_abandoned(&entry.path());
        }
    }
}

/// Holds a new folder for as long as the answer lives, where the disk can do that; `None` if a sweep was quicker.
#[cfg(not(windows))]
fn hold(folder: &Path) -> Option<Option<File>> {
    let held = File::open(folder).ok();
    held.as_ref().is_none_or(|held| held.try_lock().is_ok()).then_some(held)
}

/// Holds a new folder for as long as the answer lives: meanwhile nobody can move it. Windows has no locks of folders.
#[cfg(windows)]
fn hold(folder: &Path) -> Option<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt;
    /// Without it, folders are not opened (`FILE_FLAG_BACKUP_SEMANTICS`).
    const ALSO_FOLDERS: u32 = 0x0200_0000;
    /// To read and to write (`FILE_SHARE_READ`, `FILE_SHARE_WRITE`), not to move or remove.
    const SHARED: u32 = 1 | 2;
    let mut options = fs::OpenOptions::new();
    options.read(true).share_mode(SHARED).custom_flags(ALSO_FOLDERS);
    Some(options.open(folder).ok())
}

/// Whoever still works on it holds the lock, or the folder.
fn remove_abandoned(path: &Path) {
    if cfg!(windows) && path.is_dir() {
        // What was moved away is nobody else's any more, and has a name that is swept as well.
        let away = free_name(folder_of(path));
        if fs::rename(path, &away).is_ok() {
            fs::remove_dir_all(&away).ok();
        }
        return;
    }
    let Ok(held) = open_in_place(path) else { return };
    if held.try_lock().is_err() {
        return;
    }
    match held.metadata().is_ok_and(|about| about.is_dir()) {
        true => fs::remove_dir_all(path).ok(),
        false => fs::remove_file(path).ok(),
    };
}

/// Whether a folder made beside this place can take it: nothing is there, or an empty folder on the same disk.
pub(super) fn can_be_replaced(target: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let device = |path: &Path| path.metadata().map(|about| about.dev()).ok();
        if target.symlink_metadata().is_ok() {
            let is_link = target.symlink_metadata().is_ok_and(|about| about.is_symlink());
            return !is_link && device(target) == device(folder_of(target));
        }
    }
    !target.exists()
}

fn is_part(name: &str) -> bool {
    let middle = name.strip_prefix(BEGINS).and_then(|rest| rest.strip_suffix(ENDS));
    middle.is_some_and(|hex| hex.len() == 16 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn free_name(folder: &Path) -> PathBuf {
    let mut random = RandomState::new().build_hasher();
    random.write_u32(std::process::id());
    folder.join(format!("{BEGINS}{:016x}{ENDS}", random.finish()))
}

/// The folder in which something lies.
pub(super) fn folder_of(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn named(folder: &Path) -> io::Result<(File, PathBuf)> {
    for _ in 0..TRIES {
        let part = free_name(folder);
        let file = match create(&part) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            file => file?,
        };
        // Where the disk knows no locks, nothing is ever swept away.
        let taken = matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock));
        if !taken && part.symlink_metadata().is_ok() {
            return Ok((file, part));
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Where the disk knows no links (FAT), looking first is all that can be done.
fn no_replace(part: &Path, target: &Path) -> io::Result<()> {
    match fs::hard_link(part, target) {
        Ok(()) => fs::remove_file(part),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if target.symlink_metadata().is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(part, target),
    }
}

/// The name is durable when its folder is. Some network disks cannot do this; the file is there.
fn settle(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        folder.sync_all().ok();
    }
}

/// A file that nobody can find, if the disk has such files.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path) -> Option<File> {
    use rustix::fs::{Mode, OFlags};
    // It gets its name through this door.
    if !Path::new("/proc/self/fd").exists() {
        return None;
    }
    let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
    let file = rustix::fs::open(folder, flags, Mode::RUSR | Mode::WUSR).ok()?;
    Some(File::from(file))
}

#[cfg(not(target_os = "linux"))]
fn nameless(_folder: &Path) -> Option<File> {
    None
}

/// Names a nameless file; never in place of another.
#[cfg(target_os = "linux")]
fn name(file: &File, path: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD, linkat};
    use std::os::fd::AsRawFd;
    let door = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(linkat(CWD, door, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

#[cfg(not(target_os = "linux"))]
fn name(_file: &File, _path: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Only the person's own account may read what is written.
#[cfg(unix)]
fn create(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn create(path: &Path) -> io::Result<File> {
    fs::OpenOptions::new().read(true).write(true).create_new(true).open(path)
}

/// A new file for the person's own account.
///
/// # Errors
/// `AlreadyExists`, or what the system says.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    create(path)
}

/// Makes folders for the person's own account.
pub(super) fn private_folder() -> fs::DirBuilder {
    #[allow(unused_mut, reason = "Windows gives them the rights of the folder they lie in")]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Opens what is there, without following a link and without waiting.
fn open_in_place(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.bits() as i32);
    }
    options.open(path)
}

/// A regular file or a folder of this account.
#[cfg(target_os = "linux")]
fn is_own(about: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (about.is_file() || about.is_dir()) && about.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(not(target_os = "linux"))]
fn is_own(about: &fs::Metadata) -> bool {
    about.is_file() || about.is_dir()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// As on a disk that has no nameless files.
    fn with_a_name(target: &Path) -> Unfinished {
        let (file, part) = named(folder_of(target)).unwrap();
        Unfinished { file, part: Some(part), target: target.to_owned() }
    }

    #[test]
    fn a_file_stands_whole_or_not_at_all_and_is_the_persons_own() {
        let ways: [fn(&Path) -> Unfinished; 2] = [|at| Unfinished::begin(at).unwrap(), with_a_name];
        for begin in ways {
            let folder = tempfile::tempdir().unwrap();
            let target = folder.path().join("dossier.pdf");
            for (text, replace) in [("first", false), ("second", true)] {
                let new = begin(&target);
                new.file().write_all(text.as_bytes()).unwrap();
                new.put(replace).unwrap();
                assert_eq!(fs::read_to_string(&target).unwrap(), text);
            }
            let third = begin(&target);
            third.file().write_all(b"third").unwrap();
            assert_eq!(third.put(false).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
            drop(begin(&folder.path().join("never")));
            assert_eq!(fs::read_to_string(&target).unwrap(), "second");
            assert_eq!(names(folder.path()), ["dossier.pdf"]);
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                assert_eq!(target.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_in_the_making_has_no_name() {
        let folder = tempfile::tempdir().unwrap();
        let new = Unfinished::begin(&folder.path().join("dossier.pdf")).unwrap();
        new.file().write_all(b"clear").unwrap();
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn only_what_nobody_works_on_and_bears_our_name_is_swept_away() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let left = at(".recit-0123456789abcdef.part");
        fs::write(&left, "clear").unwrap();
        fs::create_dir(at(".recit-00000000000000ff.part")).unwrap();
        fs::write(at(".recit-00000000000000ff.part/case.json"), "clear").unwrap();
        let others = [".dossier.pdf.0.part", ".recit-x.part", ".recit-0123456789abcdef.part.pdf"];
        for other in others {
            fs::write(at(other), "theirs").unwrap();
        }
        let working = with_a_name(&at("other.pdf"));
        let also = UnfinishedFolder::begin(folder.path()).unwrap();
        sweep(folder.path());
        let mut expected: Vec<String> = others.map(str::to_owned).to_vec();
        for kept in [working.part.as_deref().unwrap(), also.path()] {
            expected.push(kept.file_name().unwrap().to_str().unwrap().to_owned());
        }
        expected.sort();
        assert_eq!(names(folder.path()), expected);
    }
}
