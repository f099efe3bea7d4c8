//! Files being saved: written beside their place, and put there only when whole.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use super::message::{Refusal, Ticket};
use crate::exchange::unfinished::Unfinished;

/// The saves of one desk. Dropping it leaves no trace of those that were not done.
#[derive(Default)]
pub(super) struct Saves {
    open: BTreeMap<Ticket, Save>,
    next: u64,
    closed: bool,
}

struct Save {
    new: Unfinished,
    target: PathBuf,
    replace: bool,
}

impl Saves {
    /// Makes a new file for `target` and hands out a second hold of it.
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
        target.file_name().ok_or(Refusal::NotAFile)?;
        let new = Unfinished::begin(target).map_err(|error| Refusal::from(&error))?;
        let second = new.file().try_clone().map_err(|error| Refusal::from(&error))?;
        self.next += 1;
        let ticket = Ticket(self.next);
        self.open.insert(ticket, Save { new, target: target.to_owned(), replace });
        Ok((ticket, second))
    }

    /// Puts a written file in its place.
    pub(super) fn finish(&mut self, ticket: Ticket) -> Result<PathBuf, Refusal> {
        let Save { new, target, replace } =
            self.open.remove(&ticket).ok_or(Refusal::UnknownTicket)?;
        new.put(replace).map_err(|error| Refusal::from(&error))?;
        Ok(target)
    }

    /// Removes a file that is not wanted any more.
    pub(super) fn cancel(&mut self, ticket: Ticket) -> Result<(), Refusal> {
        self.open.remove(&ticket).map(drop).ok_or(Refusal::UnknownTicket)
    }

    /// Removes all that was not finished; nothing can be begun afterwards.
    pub(super) fn close(&mut self) {
        self.closed = true;
        self.open.clear();
    }
}

/// Where a PDF is put that is to be called so. A desk may name any ending: one could be run, or be read as settings.
///
/// # Errors
/// [`Refusal::NotAFile`]; [`Refusal::NotAName`]: on Windows, what follows a colon is no part of a file's name.
pub(super) fn as_pdf(path: &Path) -> Result<PathBuf, Refusal> {
    let name = path.file_name().ok_or(Refusal::NotAFile)?;
    if cfg!(windows) && name.as_encoded_bytes().contains(&b':') {
        return Err(Refusal::NotAName);
    }
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
        return Ok(path.to_owned());
    }
    let mut name = name.to_owned();
    name.push(".pdf");
    Ok(path.with_file_name(name))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::fs;
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
        // Wine keeps the name of what is open.
        drop(other);
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(saves.finish(first), Err(Refusal::UnknownTicket));
        assert_eq!(names(folder.path()), ["dossier.pdf"]);
    }

    #[test]
    fn a_file_that_came_in_the_meantime_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("dossier.pdf");
        let mut saves = Saves::default();
        let (ticket, file) = saves.begin(&target, false).unwrap();
        fs::write(&target, "theirs").unwrap();
        assert_eq!(saves.finish(ticket), Err(Refusal::Exists));
        drop(file);
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
        drop(file);
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

    #[test]
    fn what_is_saved_is_a_pdf_by_name() {
        let saved = |name: &str| as_pdf(Path::new(name)).map(|path| path.display().to_string());
        for (named, put) in [
            ("dossier", "dossier.pdf"),
            ("dossier.PDF", "dossier.PDF"),
            ("dossier.v2", "dossier.v2.pdf"),
            ("run.exe", "run.exe.pdf"),
            (".bashrc", ".bashrc.pdf"),
        ] {
            assert_eq!(saved(named).unwrap(), put);
        }
        assert_eq!(saved(".."), Err(Refusal::NotAFile));
        assert_eq!(saved("run.exe:x.pdf").is_err(), cfg!(windows));
    }
}
