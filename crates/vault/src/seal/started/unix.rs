//! A worker on Unix: it seals itself.

use std::io::{self, PipeReader, PipeWriter};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Ended, Running};

/// A process that decodes foreign files, ended when this is dropped.
#[derive(Debug)]
pub struct Started(Child);

impl Started {
    /// Starts a program with these words and nothing of our surroundings.
    ///
    /// # Errors
    /// What the system says.
    pub fn start(program: &Path, words: &[&str]) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.args(words).env_clear().current_dir("/");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(target_os = "linux")]
        crate::seal::linux::tell_child(&mut command);
        // A Ctrl-C at the terminal is ours to hear: a worker that dies of it would look like a bad file.
        command.process_group(0);
        Ok(Self(command.spawn()?))
    }

    /// How it ended, if it did before so long had passed.
    pub(super) fn look(&mut self, patience: Duration) -> Option<Ended> {
        let until = Instant::now() + patience;
        loop {
            match self.0.try_wait() {
                Ok(Some(status)) => return Some(cause(status)),
                Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(2)),
                Ok(None) | Err(_) => return None,
            }
        }
    }
}

impl Running for Started {
    fn stdin(&mut self) -> Option<PipeWriter> {
        self.0.stdin.take().map(|pipe| OwnedFd::from(pipe).into())
    }

    fn stdout(&mut self) -> Option<PipeReader> {
        self.0.stdout.take().map(|pipe| OwnedFd::from(pipe).into())
    }

    fn end(&mut self) {
        // It may have ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }

    fn last_words(&mut self, deadline: Instant) -> Ended {
        let ended = self.look(deadline.saturating_duration_since(Instant::now()));
        ended.unwrap_or_else(|| {
            self.end();
            Ended::OutOfTime
        })
    }

    /// It seals itself, and says how.
    fn may_be_weaker(&mut self) -> bool {
        false
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        self.end();
    }
}

fn cause(status: ExitStatus) -> Ended {
    use std::os::unix::process::ExitStatusExt;

    use rustix::process::Signal;
    let signals = [Signal::XCPU, Signal::KILL].map(Signal::as_raw);
    match status.signal() {
        Some(signal) if signals.contains(&signal) => Ended::OutOfTime,
        // Rust aborts when memory is refused, and when the stack is used up.
        Some(signal) if signal == Signal::ABORT.as_raw() => Ended::OutOfMemory,
        _ => Ended::Otherwise,
    }
}
