//! The program that runs, whatever became of its file.

use std::io;
use std::path::PathBuf;

/// What starts this very program once more: on Linux the file that runs, even where another version has its name
/// by now, or nothing has. So all processes of one desk are of one version.
///
/// # Errors
/// The system does not tell where the program is.
pub fn own_program() -> io::Result<PathBuf> {
    #[cfg(target_os = "linux")]
    {
        // The process that looks is found here, and not the name it was started by.
        let running = PathBuf::from("/proc/self/exe");
        if running.exists() {
            return Ok(running);
        }
    }
    std::env::current_exe()
}

/// Lists this process under the program's name; started as [`own_program`] it has another.
pub fn take_name() {
    // A list without it is no harm.
    #[cfg(target_os = "linux")]
    rustix::thread::set_name(c"recit").ok();
}
