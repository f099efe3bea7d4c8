//! The seals on Windows. What a call answers proves nothing: each wall is read back, or tried.

use std::ffi::OsStr;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use super::probe::works;
use super::{Layer, Part, Probe, Protection, Reason, State};
use crate::sys;

/// The process that started this one, for a worker to try whether it can reach it.
static PARENT: AtomicU32 = AtomicU32::new(0);

/// Seals the process that decodes foreign files: who started it gave it no rights and bound its memory, its time and its
/// processes ([`super::Started`]); it gives up what was left for the beginning.
///
/// Call it before the first foreign byte is read, while the process has one thread. It cannot be undone.
pub fn worker() -> Protection {
    let dumps = no_dumps();
    let limits = sys::limits().ok();
    // What could not be given up shows when it is tried.
    sys::give_up().ok();
    let limited = |is: fn(sys::Limits) -> bool| stands(limits.is_some_and(is));
    Protection::of(
        Part::Worker,
        &[
            (Layer::Files, stands(!works(Probe::Open))),
            (Layer::Tcp, stands(!works(Probe::Socket))),
            (Layer::Scope, stands(!works(Probe::OtherProcess))),
            (Layer::Programs, limited(|limits| limits.alone)),
            // Not tried here: where it works, a gigabyte is wiped.
            (Layer::Memory, limited(|limits| limits.memory)),
            (Layer::Time, limited(|limits| limits.time)),
            (Layer::Dumps, dumps),
        ],
    )
}

/// Seals a run of the command line: no image of its memory.
pub fn headless(_writable: &[PathBuf]) -> Protection {
    Protection::of(Part::Command, &[(Layer::Dumps, no_dumps())])
}

/// Seals the process that has the window and the open case: it starts no other, leaves no image of its memory, and nobody looks into it.
pub fn desk() -> Protection {
    Protection::of(Part::Desk, &[(Layer::Programs, alone()), (Layer::Dumps, no_dumps())])
}

/// Seals the process that opens the files of cases: it starts no other, and leaves no image of its memory.
pub fn keeper() -> Protection {
    Protection::of(Part::Keeper, &[(Layer::Programs, alone()), (Layer::Dumps, no_dumps())])
}

/// Keeps the memory of the process that starts the desk out of dumps.
pub fn broker() -> Protection {
    Protection::of(Part::Broker, &[(Layer::Dumps, no_dumps())])
}

/// Keeps this program out of the reports of crashes for as long as the value lives.
#[derive(Debug)]
pub struct Unreported(Option<std::ffi::OsString>);

/// Keeps this program out of the reports of crashes of this person.
#[must_use]
pub fn unreported() -> Unreported {
    let program = std::env::current_exe().ok();
    let name = program.as_deref().and_then(|path| path.file_name()).map(OsStr::to_owned);
    Unreported(name.filter(|name| sys::never_report(name).is_ok()))
}

impl Drop for Unreported {
    fn drop(&mut self) {
        if let Some(name) = &self.0 {
            // What stays is the name of this program in a list of those that are not reported.
            sys::report_again(name).ok();
        }
    }
}

/// Makes a process that was just started end with this one, however this one ends. Where the system refuses,
/// it still ends when its pipes break.
pub fn end_with(parent: u32) -> bool {
    PARENT.store(parent, Ordering::Relaxed);
    true
}

/// Whether the process that started this one could be looked into, changed or ended.
pub(super) fn reaches_parent() -> bool {
    sys::reaches(PARENT.load(Ordering::Relaxed))
}

fn stands(it: bool) -> State {
    if it { State::Active } else { State::Missing(Reason::Refused) }
}

fn state_of(result: io::Result<bool>) -> State {
    stands(result.unwrap_or(false))
}

/// No report of a crash, and no look into this process by others of the same person.
fn no_dumps() -> State {
    let closed = || sys::looks_into(std::process::id());
    state_of(sys::crash_in_silence().and_then(|()| sys::close_to_others()).map(|()| !closed()))
}

/// No further process.
fn alone() -> State {
    state_of(sys::stay_alone().and_then(|()| sys::limits()).map(|limits| limits.alone))
}
