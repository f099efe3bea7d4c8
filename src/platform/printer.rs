//! Paper: the system's `lp` fed through a pipe, so that no copy of the PDF is left on the disk.

use std::collections::BTreeMap;
use std::fs::File;
#[cfg(unix)]
use std::os::fd::OwnedFd as Owned;
#[cfg(windows)]
use std::os::windows::io::OwnedHandle as Owned;
use std::process::{Child, Command, Stdio};

use super::message::{Refusal, Ticket};

/// The print jobs of one desk.
pub(super) struct Jobs {
    command: fn() -> Command,
    open: BTreeMap<Ticket, Child>,
    next: u64,
}

impl Jobs {
    /// Jobs for the system's usual printer.
    pub(super) fn new() -> Self {
        Self::of(|| {
            let mut lp = Command::new("lp");
            // The title of a job is kept by the print server and shown to others.
            lp.args(["-t", "Document", "-"]);
            lp
        })
    }

    fn of(command: fn() -> Command) -> Self {
        Self { command, open: BTreeMap::new(), next: 0 }
    }

    /// Starts a print job and hands out the end into which the PDF is written.
    pub(super) fn begin(&mut self) -> Result<(Ticket, File), Refusal> {
        let mut job = (self.command)()
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Refusal::NoPrinter)?;
        let Some(end) = job.stdin.take() else { return Err(Refusal::Other) };
        self.next += 1;
        let ticket = Ticket(self.next);
        self.open.insert(ticket, job);
        Ok((ticket, Owned::from(end).into()))
    }

    /// Takes a job whose PDF is complete, to be waited for.
    pub(super) fn take(&mut self, ticket: Ticket) -> Option<Child> {
        self.open.remove(&ticket)
    }
}

/// Waits until the print server has the job.
pub(super) fn finish(mut job: Child) -> Result<(), Refusal> {
    match job.wait() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Refusal::NoPrinter),
    }
}

/// A job whose desk is gone is not printed.
impl Drop for Jobs {
    fn drop(&mut self) {
        for job in self.open.values_mut() {
            // It may have ended by itself.
            job.kill().ok();
            job.wait().ok();
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::Write;

    use super::*;

    fn shell(script: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]);
        shell
    }

    #[test]
    fn the_printer_gets_the_whole_pdf() {
        // Succeeds only if it reads these bytes and then an end.
        let mut jobs = Jobs::of(|| shell("test \"$(cat)\" = %PDF"));
        let (ticket, mut end) = jobs.begin().unwrap();
        end.write_all(b"%PDF").unwrap();
        drop(end);
        assert_eq!(finish(jobs.take(ticket).unwrap()), Ok(()));
        assert!(jobs.take(ticket).is_none());
    }

    #[test]
    fn a_machine_without_a_printer_says_so() {
        let mut jobs = Jobs::of(|| Command::new("no-such-program-lp"));
        assert_eq!(jobs.begin().unwrap_err(), Refusal::NoPrinter);
        let mut jobs = Jobs::of(|| shell("exit 1"));
        let (ticket, _end) = jobs.begin().unwrap();
        assert_eq!(finish(jobs.take(ticket).unwrap()), Err(Refusal::NoPrinter));
    }
}
