//! Paper: the system's `lp` fed through a pipe, so that no copy of the PDF is left on the disk.

use std::collections::BTreeMap;
use std::fs::File;
use std::process::{Child, Command, Stdio};

use super::message::{Refusal, Ticket};

/// The print jobs of one desk.
#[derive(Default)]
pub(super) struct Jobs {
    open: BTreeMap<Ticket, Child>,
    next: u64,
}

impl Jobs {
    /// Starts a print job and hands out the end into which the PDF is written.
    #[cfg(unix)]
    pub(super) fn begin(&mut self) -> Result<(Ticket, File), Refusal> {
        use std::os::fd::OwnedFd;
        // The title of a job is kept by the print server and shown to others.
        let mut job = Command::new("lp")
            .args(["-t", "Document", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Refusal::NoPrinter)?;
        let Some(end) = job.stdin.take() else { return Err(Refusal::Other) };
        self.next += 1;
        let ticket = Ticket(self.next);
        self.open.insert(ticket, job);
        Ok((ticket, OwnedFd::from(end).into()))
    }

    /// There is no such way yet.
    #[cfg(not(unix))]
    pub(super) fn begin(&mut self) -> Result<(Ticket, File), Refusal> {
        Err(Refusal::NoPrinter)
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
