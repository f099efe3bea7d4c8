//! The process that a person starts. It holds no key and no text of a case (on Windows, while it prints, the PDF): it starts desks, keeps
//! one alive, and does for them what only a process outside the walls can do.

mod seat;
mod shift;

use std::io;
use std::process::Command;
use std::sync::Arc;

use super::dialogs::Native;
use super::message::Start;
use super::settings::SettingsFile;
use crate::report::protection::Protection;
use crate::seal;

pub use seat::Started;
pub use shift::Shift;

/// How the work of a broker ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The person closed the window.
    Closed,
    /// No desk could be started.
    NotStarted(io::ErrorKind),
    /// A desk was started, but ended before it had shown anything.
    NeverReady,
    /// Desks ended again and again without having been asked to.
    TooManyCrashes,
}

/// Set for a desk: makes the memory of glibc (mallopt(3)) give back at once what a build of the dossier needed: by itself it
/// keeps large blocks for the next time, and some of it for every thread there was.
pub const LEAN: [(&str, &str); 3] = [
    ("MALLOC_ARENA_MAX", "2"),
    ("MALLOC_MMAP_THRESHOLD_", "131072"),
    ("MALLOC_TRIM_THRESHOLD_", "131072"),
];

/// Opens the window and stays until it is closed for good. `without_wayland` makes the desk use X11
/// where both are there; `protection` is what stands around this process.
#[must_use]
pub fn run(start: Start, without_wayland: bool, protection: Protection) -> Ending {
    let mut start_desk = || {
        let mut desk = Command::new(seal::own_program()?);
        desk.arg("--desk").envs(LEAN);
        if without_wayland {
            desk.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        }
        let mut keeper = Command::new(seal::own_program()?);
        keeper.arg("--keeper");
        Started::process(desk, keeper)
    };
    let settings = SettingsFile::of_this_person();
    Shift::new(&mut start_desk, Arc::new(Native), settings, protection).run(start)
}
