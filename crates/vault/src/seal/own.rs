//! The program that runs, whatever became of its file.

use std::io;
use std::path::PathBuf;

pub use crate::report::system::REPLACED;

/// What starts this very program once more: on Linux the file that runs, even where another version has its name
/// by now, or nothing has. On Windows there is only its name: where that stands for another file, nothing is started. So
/// all processes of one desk are of one version.
///
/// # Errors
/// The system does not tell where the program is; [`REPLACED`].
pub fn own_program() -> io::Result<PathBuf> {
    #[cfg(target_os = "linux")]
    {
        // The process that looks is found here, and not the name it was started by.
        let running = PathBuf::from("/proc/self/exe");
        if running.exists() {
            return Ok(running);
        }
    }
    still_own()?;
    std::env::current_exe()
}

/// Lists this process under the program's name; started as [`own_program`] it has another.
pub fn take_name() {
    // A list without it is no harm.
    #[cfg(target_os = "linux")]
    rustix::thread::set_name(c"recit").ok();
}

/// Remembers the file of this process, on a system where nothing else leads back to it. The first thing a process does.
pub fn know_program() {
    #[cfg(windows)]
    file::BEGAN.get_or_init(file::of_this_process);
}

/// Whether the file of this process is still the one it was started from, as far as that matters on this system.
///
/// # Errors
/// [`REPLACED`].
pub fn still_own() -> io::Result<()> {
    #[cfg(windows)]
    if let Some(Some(began)) = file::BEGAN.get()
        && file::of_this_process().as_ref() != Some(began)
    {
        return Err(REPLACED.into());
    }
    Ok(())
}

#[cfg(windows)]
mod file {
    use std::os::windows::fs::MetadataExt;
    use std::path::Path;
    use std::sync::OnceLock;

    pub(super) static BEGAN: OnceLock<Option<Looks>> = OnceLock::new();

    /// What tells a file from one that was put in its place. The system keeps the day on which a name was made for a few
    /// seconds, the day of the last change never.
    #[derive(Debug, PartialEq, Eq)]
    pub(super) struct Looks {
        bytes: u64,
        made: u64,
        changed: u64,
    }

    /// `None` while it cannot be looked at, as on a stick that was pulled out.
    pub(super) fn of_this_process() -> Option<Looks> {
        looks(&std::env::current_exe().ok()?)
    }

    fn looks(path: &Path) -> Option<Looks> {
        let about = path.metadata().ok()?;
        let (made, changed) = (about.creation_time(), about.last_write_time());
        Some(Looks { bytes: about.file_size(), made, changed })
    }

    #[cfg(test)]
    mod tests {
        use std::fs;

        use super::*;

        #[test]
        fn a_file_put_in_the_place_of_another_is_told_from_it() {
            let folder = tempfile::tempdir().unwrap();
            let program = folder.path().join("recit.exe");
            fs::write(&program, "version 1").unwrap();
            let began = looks(&program);
            assert!(began.is_some() && looks(&program) == began);
            // As an installer does with a program that runs.
            fs::rename(&program, folder.path().join("recit.old")).unwrap();
            assert_ne!(looks(&program), began);
            let new = fs::File::create(&program).unwrap();
            fs::write(&program, "version 2").unwrap();
            new.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
            assert_ne!(looks(&program), began);
        }
    }
}
