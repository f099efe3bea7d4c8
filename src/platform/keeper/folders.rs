//! The desk's side: the vault's port, each step asked of the keeper.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Answer, Asked, Fault, Step};
use crate::platform::handle::Handle;
use crate::platform::wire::{self, Way};
use crate::report::path::FilePath;
use crate::report::protection::{Part, Protection};
use crate::vault::disk::{Disk, Entry, Folders, Lock, NewFile, locked, new_file};

/// Case folders that a keeper opens. Clones ask the same keeper, one step at a time.
#[derive(Clone)]
pub struct KeptFolders {
    keeper: Arc<Mutex<Way>>,
}

impl KeptFolders {
    /// The folders behind a way to a keeper.
    pub(in crate::platform) fn behind(keeper: Way) -> Self {
        Self { keeper: Arc::new(Mutex::new(keeper)) }
    }

    /// The walls around the keeper; one is missing where it does not answer: what cannot be told is never taken for whole.
    pub(in crate::platform) fn walls(&self) -> Protection {
        match self.ask(&Asked::Walls) {
            Ok(Answer::Walls(protection)) => protection,
            _ => Protection::untold(Part::Keeper),
        }
    }

    fn step(&self, folder: &FilePath, step: Step) -> io::Result<Answer> {
        self.ask(&Asked::InFolder { folder: folder.clone(), step })
    }

    fn ask(&self, asked: &Asked) -> io::Result<Answer> {
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        wire::send_message(&keeper, asked, &[])?;
        let answered = wire::receive_with_files::<Answer>(&keeper)?;
        let Some((mut answer, files)) = answered else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let mut files = files.into_iter();
        if let Some(handle) = answer.handle() {
            let file = files.next().ok_or(io::ErrorKind::InvalidData)?;
            *handle = Handle::new(file);
        }
        match answer {
            Answer::Failed(fault) => Err(error(fault)),
            answer if files.next().is_none() => Ok(answer),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn done(&self, folder: &FilePath, step: Step) -> io::Result<()> {
        match self.step(folder, step)? {
            Answer::Done => Ok(()),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn file(&self, folder: &FilePath, step: Step) -> io::Result<File> {
        match self.step(folder, step)? {
            Answer::File(handle) => handle.alone().ok_or_else(|| io::ErrorKind::InvalidData.into()),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

impl Folders for KeptFolders {
    fn at(&self, folder: &Path) -> Box<dyn Disk> {
        Box::new(KeptDisk { folders: self.clone(), folder: folder.into() })
    }

    fn make(&self, workspace: &Path, name: &str) -> io::Result<Box<dyn Disk>> {
        self.done(&workspace.into(), Step::Make { name: name.to_owned() })?;
        Ok(self.at(&workspace.join(name)))
    }

    fn unmake(&self, folder: &Path) -> io::Result<()> {
        self.done(&folder.into(), Step::Unmake)
    }
}

struct KeptDisk {
    folders: KeptFolders,
    folder: FilePath,
}

impl KeptDisk {
    fn open(&self, name: &str, from_medium: bool) -> io::Result<Box<dyn Read>> {
        let step = Step::Open { name: name.to_owned(), from_medium };
        Ok(Box::new(self.folders.file(&self.folder, step)?))
    }
}

impl Disk for KeptDisk {
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile>> {
        let step = Step::Create { name: name.to_owned() };
        Ok(new_file(self.folders.file(&self.folder, step)?))
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.folders.done(&self.folder, Step::Sync)
    }

    fn list(&self) -> io::Result<Vec<Entry>> {
        let mut all = Vec::new();
        loop {
            let from = u32::try_from(all.len()).map_err(|_| io::ErrorKind::InvalidData)?;
            let Answer::Listed { entries, more } =
                self.folders.step(&self.folder, Step::List { from })?
            else {
                return Err(io::ErrorKind::InvalidData.into());
            };
            if more && entries.is_empty() {
                return Err(io::ErrorKind::InvalidData.into());
            }
            all.extend(entries.into_iter().map(|(name, size)| Entry { name, size }));
            if !more {
                return Ok(all);
            }
        }
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read>> {
        self.open(name, false)
    }

    fn open_from_medium(&self, name: &str) -> io::Result<Box<dyn Read>> {
        self.open(name, true)
    }

    fn set_aside(&self, name: &str) -> io::Result<()> {
        self.folders.done(&self.folder, Step::SetAside { name: name.to_owned() })
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.folders.done(&self.folder, Step::Remove { name: name.to_owned() })
    }

    fn lock(&self, name: &str) -> Lock {
        match self.folders.step(&self.folder, Step::Lock { name: name.to_owned() }) {
            Ok(Answer::Held(handle)) => Lock::Held(Box::new(handle)),
            Ok(Answer::File(handle)) => {
                handle.alone().map_or(Lock::Unavailable, |f| locked(f).into())
            }
            Ok(Answer::Elsewhere) => Lock::Elsewhere,
            _ => Lock::Unavailable,
        }
    }
}

fn error(fault: Fault) -> io::Error {
    match fault {
        Fault::Numbered(number) => io::Error::from_raw_os_error(number),
        Fault::Exists => io::ErrorKind::AlreadyExists.into(),
        Fault::Invalid => io::ErrorKind::InvalidInput.into(),
        Fault::NotAFolder => io::ErrorKind::NotADirectory.into(),
        Fault::NotGranted => io::ErrorKind::PermissionDenied.into(),
        Fault::Other => io::ErrorKind::Other.into(),
    }
}
