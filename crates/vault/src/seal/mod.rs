//! What a process of ours may still do: files, calls, limits, dumps, and what a panic may print.
//!
//! Nothing here is silent: each seal answers with a [`Protection`] that names every layer and says
//! whether it holds, so that a missing one can be announced to the people at the desk.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod linux;
mod own;
mod panics;
mod probe;
#[cfg(windows)]
mod windows;

pub use own::{own_program, take_name};
pub use panics::quiet_panics;
pub use probe::probe;

pub use crate::report::protection::{Layer, Probe, Protection, Reason, State, Verdict};

#[cfg(not(target_os = "linux"))]
use std::path::PathBuf;

#[cfg(target_os = "linux")]
pub use linux::{broker, desk, end_with, headless, hold, keeper, tell_child, worker};
#[cfg(windows)]
pub use windows::hold;

/// Most address space a worker may take, in bytes: a 48-megapixel photograph fits, a bomb does not.
pub const WORKER_MEMORY: u64 = 768 << 20;
/// Most processor time of one worker, in seconds.
pub const WORKER_SECONDS: u64 = 20;
/// Most files a worker may hold open; it needs its three pipes.
pub const WORKER_FILES: u64 = 16;

/// Every one of these layers is missing.
#[cfg(not(target_os = "linux"))]
fn unknown_system(layers: &[Layer]) -> Protection {
    let missing = State::Missing(Reason::OtherSystem);
    Protection { layers: layers.iter().map(|layer| (*layer, missing)).collect() }
}

/// Seals the process that decodes foreign files. No layer exists for this system yet: all are
/// reported missing.
#[cfg(not(target_os = "linux"))]
pub fn worker() -> Protection {
    unknown_system(&Layer::ALL)
}

/// Seals a run of the command line. No layer exists for this system yet: all are reported missing.
#[cfg(not(target_os = "linux"))]
pub fn headless(_writable: &[PathBuf]) -> Protection {
    unknown_system(&[Layer::Files, Layer::Tcp, Layer::Calls, Layer::Dumps])
}

/// Seals the process that has the window. No layer exists for this system yet: all are reported
/// missing.
#[cfg(not(target_os = "linux"))]
pub fn desk() -> Protection {
    unknown_system(&[Layer::Tcp, Layer::Calls, Layer::Dumps])
}

/// Seals the process that opens the files of cases. No layer exists for this system yet: all are reported missing.
#[cfg(not(target_os = "linux"))]
pub fn keeper() -> Protection {
    unknown_system(&[Layer::Tcp, Layer::Calls, Layer::Dumps])
}

/// Keeps the memory of the process that starts the desk out of dumps. No layer exists for this
/// system yet: it is reported missing.
#[cfg(not(target_os = "linux"))]
pub fn broker() -> Protection {
    unknown_system(&[Layer::Dumps])
}

/// Tells a process that is about to be started what it has from this one: nothing on this system.
#[cfg(not(target_os = "linux"))]
pub fn tell_child(_command: &mut std::process::Command) {}

/// Ends this process with the one that started it: on this system that one does so itself ([`hold`]).
#[cfg(not(target_os = "linux"))]
pub fn end_with(_parent: u32) -> bool {
    true
}
