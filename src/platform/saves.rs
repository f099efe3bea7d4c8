//! Files being saved: written beside their place, and put there only when whole.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::message::{Refusal, Ticket};

/// The saves of one desk. Dropping it leaves no trace of those that were not done.
#[derive(Default)]
pub(super) struct Saves {
    open: BTreeMap<Ticket, Save>,
    next: u64,
    closed: bool,
}

struct Save {
    file: File,
    part: PathBuf,
    target: PathBuf,
    replace: bool,
}

impl Saves {
    /// Makes a new file beside `target` and hands out a second hold of it.
    pub(super) fn begin(
        &mut self,
        target: &Path,
        replace: bool,
    ) -> Result<(Ticket, File), Refusal> {
        if self.closed {
            return Err(Refusal::UnknownTicket);
        }
        if target.is_dir() {
            return Err(Refusal::NotAFile);
        }
        if !replace && target.symlink_metadata().is_ok() {
            return Err(Refusal::Exists);
        }
        let name = target.file_name().ok_or(Refusal::NotAFile)?;
        self.next += 1;
        let mut part = OsString::from(".");
        part.push(name);
        part.push(format!(".{}-{}.part", std::process::id(), self.next));
        let part = target.with_file_name(part);
        let file = create(&part).map_err(|error| Refusal::from(&error))?;
        let Ok(second) = file.try_clone() else {
            // It was made just now and holds nothing.
            fs::remove_file(&part).ok();
            return Err(Refusal::Other);
        };
        let ticket = Ticket(self.next);
        self.open.insert(ticket, Save { file, part, target: target.to_owned(), replace });
        Ok((ticket, second))
    }

    /// Puts a written file in its place.
    pub(super) fn finish(&mut self, ticket: Ticket) -> Result<PathBuf, Refusal> {
        let save = self.open.remove(&ticket).ok_or(Refusal::UnknownTicket)?;
        match save.put() {
            Ok(()) => Ok(save.target),
            Err(error) => {
                // The disk that refused the name may refuse this as well.
                fs::remove_file(&save.part).ok();
                Err(Refusal::from(&error))
            }
        }
    }

    /// Removes a file that is not wanted any more.
    pub(super) fn cancel(&mut self, ticket: Ticket) -> Result<(), Refusal> {
        let save = self.open.remove(&ticket).ok_or(Refusal::UnknownTicket)?;
        fs::remove_file(&save.part).map_err(|error| Refusal::from(&error))
    }

    /// Removes all that was not finished; nothing can be begun afterwards.
    pub(super) fn close(&mut self) {
        self.closed = true;
        for save in std::mem::take(&mut self.open).into_values() {
            // A pulled stick takes the unfinished file with it.
            fs::remove_file(&save.part).ok();
        }
    }
}

impl Drop for Saves {
    fn drop(&mut self) {
        self.close();
    }
}

impl Save {
    fn put(&self) -> io::Result<()> {
        self.file.sync_all()?;
        if self.replace {
            fs::rename(&self.part, &self.target)?;
        } else {
            // A file that came in the meantime is not overwritten.
            no_replace(&self.part, &self.target)?;
        }
        settle(self.target.parent())
    }
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

/// Only the person's own account may read what is saved.
#[cfg(unix)]
fn create(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// The name is durable when its folder is. Some network disks cannot do this; the file is there.
fn settle(folder: Option<&Path>) -> io::Result<()> {
    if let Some(Ok(folder)) = folder.map(File::open) {
        folder.sync_all().ok();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("dossier.pdf");
        fs::write(&target, "old").unwrap();
        let mut saves = Saves::default();
        assert_eq!(saves.begin(&target, false).unwrap_err(), Refusal::Exists);
        let (first, mut file) = saves.begin(&target, true).unwrap();
        let (second, mut other) = saves.begin(&target, true).unwrap();
        file.write_all(b"new").unwrap();
        other.write_all(b"never").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"old");
        saves.finish(first).unwrap();
        saves.cancel(second).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(saves.finish(first), Err(Refusal::UnknownTicket));
        assert_eq!(names(folder.path()), ["dossier.pdf"]);
    }

    #[test]
    fn a_file_that_came_in_the_meantime_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("dossier.pdf");
        let mut saves = Saves::default();
        let (ticket, _file) = saves.begin(&target, false).unwrap();
        fs::write(&target, "theirs").unwrap();
        assert_eq!(saves.finish(ticket), Err(Refusal::Exists));
        assert_eq!(fs::read(&target).unwrap(), b"theirs");
        assert_eq!(names(folder.path()), ["dossier.pdf"]);
    }

    #[test]
    fn nothing_is_left_of_a_desk_that_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let mut saves = Saves::default();
        let (ticket, mut file) = saves.begin(&folder.path().join("a.pdf"), false).unwrap();
        file.write_all(b"half").unwrap();
        saves.close();
        assert!(names(folder.path()).is_empty());
        assert_eq!(saves.finish(ticket), Err(Refusal::UnknownTicket));
        assert!(saves.begin(&folder.path().join("b.pdf"), false).is_err());
    }

    #[test]
    fn a_place_that_cannot_be_written_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let mut saves = Saves::default();
        let into = |name: &str| folder.path().join(name).join("a.pdf");
        assert_eq!(saves.begin(&into("missing"), true).unwrap_err(), Refusal::NotFound);
        assert_eq!(saves.begin(folder.path(), true).unwrap_err(), Refusal::NotAFile);
    }
}
