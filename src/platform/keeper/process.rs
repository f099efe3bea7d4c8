//! The keeper's own side.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Answer, Asked, Fault, Granted, Step};
use crate::platform::handle::Handle;
use crate::platform::wire::{self, Way};
use crate::report::path::FilePath;
use crate::report::protection::Protection;
use crate::vault;
use crate::vault::disk::{Disk, Entry, Folders, Locked, RealDisk, RealFolders};

/// Entries of a folder told at once: far below what a message may hold.
const AT_ONCE: usize = 10_000;

/// Serves the desk whose way the broker hands over first, in the folders that it names after that.
/// `protection` is what stands around this process.
#[must_use]
pub fn run(protection: &Protection) -> ExitCode {
    let Ok(broker) = Way::given() else { return ExitCode::FAILURE };
    let Ok(Some(((), desk))) = wire::receive_with_files::<()>(&broker) else {
        return ExitCode::FAILURE;
    };
    let Ok(desk) = Way::from_files(desk) else { return ExitCode::FAILURE };
    let granted = Grants::default();
    let hearing = granted.clone();
    // Ends with the process: the broker may be gone long before the desk.
    std::thread::spawn(move || hear(&broker, &hearing));
    match serve(&desk, &granted, protection) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// The folders that people chose.
#[derive(Clone, Default)]
struct Grants(Arc<Mutex<BTreeSet<PathBuf>>>);

impl Grants {
    fn folders(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes the folders that the broker names, and says that it did: the desk hears of them only then.
fn hear(broker: &Way, grants: &Grants) {
    while let Ok(Some(granted)) = wire::receive_message::<Granted>(broker) {
        grants.folders().insert(granted.folder.as_path().to_owned());
        if wire::send_message(broker, &(), &[]).is_err() {
            return;
        }
    }
}

/// Answers until the desk is gone.
fn serve(desk: &Way, grants: &Grants, protection: &Protection) -> io::Result<()> {
    let mut listed = Vec::new();
    while let Some(asked) = wire::receive_message::<Asked>(desk)? {
        let mut answer = match asked {
            Asked::Walls => Answer::Walls(protection.clone()),
            Asked::InFolder { folder, step } => answer(&folder, step, grants, &mut listed),
        };
        let file = answer.handle().and_then(|handle| handle.shared());
        let file: Vec<_> = file.iter().map(|file| &**file).collect();
        wire::send_message(desk, &answer, &file)?;
    }
    Ok(())
}

fn answer(folder: &FilePath, step: Step, grants: &Grants, listed: &mut Vec<Entry>) -> Answer {
    let folder = folder.as_path();
    if !grants.folders().contains(folder) {
        return Answer::Failed(Fault::NotGranted);
    }
    do_step(folder, step, grants, listed).unwrap_or_else(|error| Answer::Failed(fault(&error)))
}

fn do_step(
    folder: &Path,
    step: Step,
    grants: &Grants,
    listed: &mut Vec<Entry>,
) -> io::Result<Answer> {
    let disk = RealDisk::new(folder);
    Ok(match step {
        Step::Make { name } => {
            if !vault::may_be_folder(&name) {
                return Err(io::ErrorKind::InvalidInput.into());
            }
            RealFolders.make(folder, &name)?;
            grants.folders().insert(folder.join(name));
            Answer::Done
        }
        Step::Unmake => done(RealFolders.unmake(folder)?),
        Step::Create { name } => Answer::File(Handle::new(disk.create_file(file_name(&name)?)?)),
        Step::Sync => done(disk.sync_folder()?),
        Step::List { from } => {
            if from == 0 {
                *listed = disk.list()?;
            }
            told(listed, from as usize)
        }
        Step::Open { name, from_medium } => {
            Answer::File(Handle::new(disk.open_file(file_name(&name)?, from_medium)?))
        }
        Step::SetAside { name } => done(disk.set_aside(file_name(&name)?)?),
        Step::Remove { name } => done(disk.remove(file_name(&name)?)?),
        // Windows binds a lock to the process that took it.
        Step::Lock { name } if cfg!(windows) => {
            Answer::File(Handle::new(disk.open_lock(file_name(&name)?)?))
        }
        Step::Lock { name } => match disk.lock_file(file_name(&name)?) {
            Locked::Held(file) => Answer::Held(Handle::new(file)),
            Locked::Elsewhere => Answer::Elsewhere,
            Locked::Unavailable => Answer::Unavailable,
        },
    })
}

fn done((): ()) -> Answer {
    Answer::Done
}

fn told(listed: &[Entry], from: usize) -> Answer {
    let rest = listed.get(from..).unwrap_or_default();
    let entries = rest.iter().take(AT_ONCE).map(|entry| (entry.name.clone(), entry.size)).collect();
    Answer::Listed { entries, more: rest.len() > AT_ONCE }
}

/// A name that a file of a case may have: none leads out of its folder, nor to what else lies in it.
fn file_name(name: &str) -> io::Result<&str> {
    let in_its_folder = !name.contains(['/', '\\']);
    match in_its_folder && vault::may_be_file(name) {
        true => Ok(name),
        false => Err(io::ErrorKind::InvalidInput.into()),
    }
}

fn fault(error: &io::Error) -> Fault {
    match (error.raw_os_error(), error.kind()) {
        (Some(number), _) => Fault::Numbered(number),
        (None, io::ErrorKind::AlreadyExists) => Fault::Exists,
        (None, io::ErrorKind::InvalidInput) => Fault::Invalid,
        (None, io::ErrorKind::NotADirectory) => Fault::NotAFolder,
        (None, _) => Fault::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_files_of_a_case_alone() {
        let revision = "r-00000000000000000000000000-0000000001-0123456789ab";
        for name in ["", ".", "..", "../lock", "x/lock", "/lock", "./lock", ".bashrc", "id_rsa"] {
            assert!(file_name(name).is_err(), "{name}");
        }
        for ending in ["/../../x", "\\..\\x"] {
            assert!(file_name(&format!("{revision}{ending}")).is_err(), "{ending}");
        }
        for name in ["lock", &format!("{revision}.age"), &format!("{revision} (2).age")] {
            assert_eq!(file_name(name).unwrap(), name);
        }
    }
}
