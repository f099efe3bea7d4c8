//! One case has one writer: who holds the lock of the folder may save, everybody else reads.

use std::time::Duration;

use super::disk::{Disk, Lock};
use super::names;

/// For what a case is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// To be changed; read-only all the same while another process has it open.
    Write,
    /// Only to be read: nobody else is kept from writing.
    Read,
}

/// How often a lock is asked for. The process that a fresh desk replaces lets go of it within a second.
const TRIES: usize = 21;
/// Others who read hold the lock for an instant only.
const TRIES_TO_READ: usize = 2;
/// What passes between two of them.
const PAUSE: Duration = Duration::from_millis(100);

/// Lets a moment pass.
pub(super) fn moment() {
    std::thread::sleep(PAUSE);
}

/// What came of asking for leave to write.
pub(super) struct Writing {
    lock: Lock,
    aim: Aim,
}

impl Writing {
    /// Whether another process has the case open to write.
    pub(super) fn is_elsewhere(&self) -> bool {
        matches!(self.lock, Lock::Elsewhere)
    }

    /// Whether this process may write. Where the file system knows no locks, everybody may; each save then
    /// looks for what others saved.
    pub(super) fn may_write(&self) -> bool {
        self.aim == Aim::Write && !self.is_elsewhere()
    }
}

/// Asks for the lock, and again after each `pause` as long as another process holds it.
pub(super) fn lock(disk: &dyn Disk, aim: Aim, pause: &dyn Fn()) -> Writing {
    let tries = match aim {
        Aim::Write => TRIES,
        Aim::Read => TRIES_TO_READ,
    };
    let mut lock = disk.lock(names::LOCK);
    for _ in 1..tries {
        if !matches!(lock, Lock::Elsewhere) {
            break;
        }
        pause();
        lock = disk.lock(names::LOCK);
    }
    if aim == Aim::Read && matches!(lock, Lock::Held(_)) {
        // Whoever reads keeps nobody from writing.
        lock = Lock::Unavailable;
    }
    Writing { lock, aim }
}

/// Nobody's leave, for the moment in which another takes its place.
pub(super) fn nobody() -> Writing {
    Writing { lock: Lock::Unavailable, aim: Aim::Read }
}
