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
mod started;
#[cfg(windows)]
mod windows;

pub use own::{REPLACED, know_program, own_program, still_own, take_name};
pub use panics::quiet_panics;
pub use probe::probe;

pub use crate::report::protection::{Layer, Part, Probe, Protection, Reason, State, Verdict};

#[cfg(target_os = "linux")]
pub use linux::{broker, desk, end_with, headless, keeper, unreported, worker};
pub use started::{Ended, LENT_FILES, Lent, Running, Started, lend};
#[cfg(windows)]
pub use windows::{broker, desk, end_with, headless, keeper, unreported, worker};

/// Most memory a worker may take, in bytes (on Linux of address space): a 48-megapixel photograph fits, a bomb does not.
pub const WORKER_MEMORY: u64 = 768 << 20;
/// Most processor time of one worker, in seconds.
pub const WORKER_SECONDS: u64 = 20;
/// Longest life of a worker, whoever started it.
pub const WORKER_LIFE: std::time::Duration = std::time::Duration::from_secs(30);
/// Most files a worker may hold open on Linux; it needs its three pipes.
pub const WORKER_FILES: u64 = 16;
