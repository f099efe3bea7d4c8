//! Paper: the PDF comes through a pipe, so that no copy of it is left on the disk. Print servers take it as it is; printers
//! of Windows take no PDF, so its pages are drawn there.

#[cfg(windows)]
mod drawn;
#[cfg(windows)]
pub(super) mod drawn_queue;
#[cfg(not(windows))]
mod lp;
#[cfg(not(windows))]
pub(super) mod queue;
#[cfg(not(windows))]
mod spooler;

use std::collections::BTreeMap;
use std::fs::File;
use std::sync::{Arc, Weak};

use super::message::{Refusal, Ticket};
use crate::report::print::{JobId, Order};

#[cfg(windows)]
use drawn::Job;
#[cfg(windows)]
pub use drawn::Spooler;
#[cfg(windows)]
pub(super) use drawn_queue as queue;
#[cfg(not(windows))]
use lp::Job;
#[cfg(not(windows))]
pub use spooler::Spooler;

/// The print jobs of one desk.
pub(super) struct Jobs {
    spooler: Spooler,
    open: BTreeMap<Ticket, Job>,
    next: u64,
    /// Gone with the desk.
    desk: Arc<()>,
}

/// A job whose PDF is complete.
pub(super) struct Complete {
    job: Job,
    desk: Weak<()>,
}

impl Jobs {
    pub(super) fn new(spooler: Spooler) -> Self {
        Self { spooler, open: BTreeMap::new(), next: 0, desk: Arc::default() }
    }

    pub(super) fn spooler(&self) -> &Spooler {
        &self.spooler
    }

    /// Starts a print job and hands out the end into which the PDF is written.
    pub(super) fn begin(&mut self, order: &Order) -> Result<(Ticket, File), Refusal> {
        let (job, end) = Job::begin(&self.spooler, order)?;
        self.next += 1;
        let ticket = Ticket(self.next);
        self.open.insert(ticket, job);
        Ok((ticket, end))
    }

    /// Takes a job whose PDF is complete, to be waited for.
    pub(super) fn take(&mut self, ticket: Ticket) -> Option<Complete> {
        let job = self.open.remove(&ticket)?;
        Some(Complete { job, desk: Arc::downgrade(&self.desk) })
    }

    /// Ends a job whose PDF is not complete, before its end of the pipe is closed: it is not printed.
    pub(super) fn cancel(&mut self, ticket: Ticket) -> Result<(), Refusal> {
        let mut job = self.open.remove(&ticket).ok_or(Refusal::UnknownTicket)?;
        job.end();
        Ok(())
    }
}

/// Waits until the system's queue has the whole job; what it is called there, if that is known.
pub(super) fn finish(complete: Complete) -> Result<Option<JobId>, Refusal> {
    let Complete { job, desk } = complete;
    job.finish(&|| desk.strong_count() == 0)
}

/// A job whose desk is gone is not printed.
impl Drop for Jobs {
    fn drop(&mut self) {
        self.open.values_mut().for_each(Job::end);
    }
}
