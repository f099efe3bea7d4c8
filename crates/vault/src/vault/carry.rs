//! Carrying an open case to another place, where it can be saved.

use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::disk::{Disk, Entry, Folders, NewFile};
use super::names::{self, RevisionName};
use super::one_writer::{self, Aim};
use super::{Error, Notice, OpenCase, blob};
use crate::domain::{Case, Words};

/// Most names tried for the new folder.
const NAMES: usize = 20;
/// Bytes read at once.
const PIECE: usize = 64 << 10;

/// What came of carrying a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The new folder of the case.
    pub folder: PathBuf,
    /// Files of the case that could not be read where they lay, and are missing now.
    pub left_behind: usize,
}

impl OpenCase {
    /// Copies the case into a new folder of `workspace`, which is reached so, saves it there as it stands, and goes on there. The
    /// folder before is not touched; what cannot be read in it any more is left behind.
    ///
    /// # Errors
    /// What the disk of the new place says; nothing is left there then, and the case stays where it was.
    pub fn carry_to(
        &mut self,
        folders: &dyn Folders,
        workspace: &Path,
        case: &Case,
        now: Timestamp,
    ) -> Result<Carried, Error> {
        if !self.writable {
            return Err(Error::OpenedReadOnly);
        }
        let (disk, folder) = self.new_folder(folders, workspace)?;
        let carried = self.copy_to(&*disk).and_then(|()| self.settle_on(disk, case, now));
        match carried {
            Ok(left_behind) => Ok(Carried { folder, left_behind }),
            Err(error) => {
                let made = folders.at(&folder);
                for entry in made.list().unwrap_or_default() {
                    // The disk that failed may refuse this as well.
                    made.remove(&entry.name).ok();
                }
                folders.unmake(&folder).ok();
                Err(error)
            }
        }
    }

    fn new_folder(
        &self,
        folders: &dyn Folders,
        workspace: &Path,
    ) -> Result<(Box<dyn Disk>, PathBuf), Error> {
        let name = self.container.folder();
        let further = (2..=NAMES).map(|at| format!("{name}-{at}"));
        for name in std::iter::once(name.clone()).chain(further) {
            match folders.make(workspace, &name) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                made => return Ok((made?, workspace.join(name))),
            }
        }
        Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into())
    }

    fn copy_to(&self, disk: &dyn Disk) -> Result<(), Error> {
        // A stick that was pulled out lists nothing: the text still is in memory.
        for entry in self.disk.list().unwrap_or_default() {
            if self.is_ours(&entry) && !self.copy_file(&entry.name, disk)? {
                disk.remove(&entry.name)?;
            }
        }
        Ok(disk.sync_folder()?)
    }

    fn is_ours(&self, entry: &Entry) -> bool {
        let revision = RevisionName::parse(&entry.name);
        match revision {
            Some((name, _)) => name.container == self.container,
            None => names::is_blob(&entry.name),
        }
    }

    /// Whether a file could be read to its end; an error is one of writing.
    fn copy_file(&self, name: &str, disk: &dyn Disk) -> Result<bool, Error> {
        let mut new = disk.create(name)?;
        let whole = match self.disk.open(name) {
            Ok(from) => pour(from, &mut *new)?,
            Err(_) => false,
        };
        new.sync()?;
        Ok(whole)
    }

    /// Saves on the other disk; stays on the one before if that fails.
    fn settle_on(
        &mut self,
        disk: Box<dyn Disk>,
        case: &Case,
        now: Timestamp,
    ) -> Result<usize, Error> {
        let lock = one_writer::lock(&*disk, Aim::Write, &|| ());
        let before = std::mem::replace(&mut self.disk, disk);
        if let Err(error) = self.save(case, now, &Words::default()) {
            self.disk = before;
            return Err(error);
        }
        self.lock = lock;
        self.blobs_to_settle = false;
        let there = self.disk.list()?;
        let missing = blob::missing_files(&self.document.attachments, &there);
        let missing = missing
            .iter()
            .filter(|notice| matches!(notice, Notice::MissingFile { derived: None, .. }));
        Ok(missing.count())
    }
}

fn pour(mut from: Box<dyn Read>, to: &mut dyn NewFile) -> Result<bool, Error> {
    let mut piece = vec![0; PIECE];
    loop {
        match from.read(&mut piece) {
            Ok(0) => return Ok(true),
            Ok(read) => to.write_all(piece.get(..read).unwrap_or_default())?,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => return Ok(false),
        }
    }
}
