//! A worker as the one who started it sees it: its two pipes, its end.

mod lent;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::io::{PipeReader, PipeWriter};
use std::time::Instant;

pub use lent::{LENT_FILES, Lent, lend};
#[cfg(unix)]
pub use unix::Started;
#[cfg(windows)]
pub use windows::Started;

/// What ended a worker that did not say all it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It took longer than it may, or was ended from outside.
    OutOfTime,
    /// It wanted more memory than it may have.
    OutOfMemory,
    /// It broke on its own account.
    Otherwise,
}

impl Ended {
    const ALL: [Self; 3] = [Self::OutOfTime, Self::OutOfMemory, Self::Otherwise];

    /// A number for another process.
    fn code(self) -> u8 {
        self as u8
    }

    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|ended| ended.code() == code)
    }
}

/// A worker, whoever started it. It is ended when it is dropped.
pub trait Running: Send {
    /// What it hears, once.
    fn stdin(&mut self) -> Option<PipeWriter>;

    /// What it says, once.
    fn stdout(&mut self) -> Option<PipeReader>;

    /// Ends it.
    fn end(&mut self);

    /// How it ended after it closed its pipe; it is given until the deadline.
    fn last_words(&mut self, deadline: Instant) -> Ended;

    /// Of one that is over and never said a word, so before it was told anything: whether another one, behind weaker walls, may do
    /// better. If so, all are started so from now on.
    fn may_be_weaker(&mut self) -> bool;
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::path::PathBuf;
    use std::time::Duration;

    use super::*;

    /// A program that says something and runs until it is ended. `None` where it has no place these tests know.
    pub(super) fn endless() -> Option<PathBuf> {
        let program = if cfg!(windows) {
            PathBuf::from(std::env::var_os("SystemRoot")?).join("system32\\cmd.exe")
        } else {
            "/usr/bin/yes".into()
        };
        program.exists().then_some(program)
    }

    /// Waits until an endless program has begun: what Wine starts beside one that is ended before, keeps its pipe open for ever.
    pub(super) fn begun(heard: &mut PipeReader) {
        heard.read_exact(&mut [0]).unwrap();
    }

    #[test]
    fn numbers_of_ends_lead_back() {
        for ended in Ended::ALL {
            assert_eq!(Ended::from_code(ended.code()), Some(ended));
        }
        assert_eq!(Ended::from_code(3), None);
    }

    #[test]
    fn what_does_not_end_is_ended_when_its_time_is_over() {
        let Some(program) = endless() else { return };
        let mut program = Started::start(&program, &[]).unwrap();
        let (_words, mut heard) = (program.stdin().unwrap(), program.stdout().unwrap());
        begun(&mut heard);
        let soon = Instant::now() + Duration::from_millis(50);
        assert_eq!(program.last_words(soon), Ended::OutOfTime);
        // Its end of the pipe is closed.
        heard.read_to_end(&mut Vec::new()).unwrap();
    }
}
