//! A worker on Unix: it seals itself.

use std::io::{self, PipeReader, PipeWriter};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Ended;

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

    /// Whether another one, behind weaker walls, may do what this one could not. Not here: it seals itself, and says how.
    #[must_use]
    pub fn may_be_weaker(&self) -> bool {
        false
    }

    /// What it hears, once.
    pub fn stdin(&mut self) -> Option<PipeWriter> {
        self.0.stdin.take().map(|pipe| OwnedFd::from(pipe).into())
    }

    /// What it says, once.
    pub fn stdout(&mut self) -> Option<PipeReader> {
        self.0.stdout.take().map(|pipe| OwnedFd::from(pipe).into())
    }

    /// Ends it.
    pub fn end(&mut self) {
        // It may have ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }

    /// How it ended after it closed its pipe; it is given until the deadline.
    pub fn last_words(&mut self, deadline: Instant) -> Ended {
        while Instant::now() < deadline {
            match self.0.try_wait() {
                Ok(Some(status)) => return cause(status),
                Ok(None) => thread::sleep(Duration::from_millis(2)),
                Err(_) => break,
            }
        }
        self.end();
        Ended::OutOfTime
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
