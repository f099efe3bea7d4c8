//! A worker on Windows: whoever starts it puts up its walls, and it gives up the rest.

use std::io::{self, PipeReader, PipeWriter};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Ended, Running};
use crate::seal::{WORKER_MEMORY, WORKER_SECONDS};
use crate::sys::{Bounds, Confined, Lockdown};

/// One worker is one process.
const BOUNDS: Bounds = Bounds { memory: WORKER_MEMORY, seconds: WORKER_SECONDS, processes: 1 };

/// Exit code of a process that a job ended: `ERROR_NOT_ENOUGH_QUOTA`.
const OVER_THE_LIMIT: u32 = 1816;
/// Rust aborts when memory is refused: `STATUS_STACK_BUFFER_OVERRUN`, as every deliberate end is called.
const ABORTED: u32 = 0xC000_0409;
/// `STATUS_STACK_OVERFLOW`.
const STACK_OVERFLOW: u32 = 0xC000_00FD;
/// `STATUS_NO_MEMORY`, `STATUS_COMMITMENT_LIMIT`.
const NO_MEMORY: [u32; 2] = [0xC000_0017, 0xC000_012D];

/// Once a worker without rights could not begin on this computer, none is tried any more: it says itself what is missing.
static RIGHTS_NEEDED: AtomicBool = AtomicBool::new(false);

/// A process that decodes foreign files, ended when this is dropped.
#[derive(Debug)]
pub struct Started {
    program: Confined,
    without_rights: bool,
}

impl Started {
    /// Starts a program with these words, without rights where that can be, and with nothing of our surroundings.
    ///
    /// # Errors
    /// What the system says.
    pub fn start(program: &Path, words: &[&str]) -> io::Result<Self> {
        if !RIGHTS_NEEDED.load(Ordering::Relaxed) {
            let started = Lockdown::of_this_process()
                .and_then(|rights| Confined::start(program, words, BOUNDS, Some(&rights)));
            if let Ok(program) = started {
                return Ok(Self { program, without_rights: true });
            }
            RIGHTS_NEEDED.store(true, Ordering::Relaxed);
        }
        let program = Confined::start(program, words, BOUNDS, None)?;
        Ok(Self { program, without_rights: false })
    }

    /// How it ended, if it did before so long had passed.
    pub(super) fn look(&mut self, patience: Duration) -> Option<Ended> {
        match self.program.wait(patience).ok()?? {
            OVER_THE_LIMIT => Some(Ended::OutOfTime),
            ABORTED | STACK_OVERFLOW => Some(Ended::OutOfMemory),
            code if NO_MEMORY.contains(&code) => Some(Ended::OutOfMemory),
            _ => Some(Ended::Otherwise),
        }
    }
}

impl Running for Started {
    fn stdin(&mut self) -> Option<PipeWriter> {
        self.program.stdin.take()
    }

    fn stdout(&mut self) -> Option<PipeReader> {
        self.program.stdout.take()
    }

    fn end(&mut self) {
        self.program.kill();
    }

    fn last_words(&mut self, deadline: Instant) -> Ended {
        let ended = self.look(deadline.saturating_duration_since(Instant::now()));
        ended.unwrap_or_else(|| {
            self.end();
            Ended::OutOfTime
        })
    }

    fn may_be_weaker(&mut self) -> bool {
        if self.without_rights {
            RIGHTS_NEEDED.store(true, Ordering::Relaxed);
        }
        self.without_rights
    }
}
