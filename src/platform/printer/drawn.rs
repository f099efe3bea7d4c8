//! A job of Windows: a sealed worker makes pixels of the pages, and they are drawn on the printer. No byte of the PDF is read
//! here, and none of it lies on the disk; what is drawn the system keeps in its queue.

use std::fs::File;
use std::io::{self, PipeReader, Read};
use std::os::windows::io::OwnedHandle;
use std::thread::{self, JoinHandle};

use super::drawn_queue;
use crate::intake::{Error, MOST_BYTES, PaperPage, Worker};
use crate::platform::message::Refusal;
use crate::report::print::{JobId, MOST_COPIES, Order, PrinterName, Run, Sides};
use crate::sys::{self, Paper, Picture};

/// The title of a job is kept by the system and shown to others.
const TITLE: &str = "Document";
/// All pages there are, once.
const EVERYTHING: Run = Run { first: 1, last: u32::MAX, copies: 1 };

/// What printing needs: workers that make pixels of pages.
#[derive(Debug, Clone)]
pub struct Spooler {
    workers: Option<Worker>,
}

impl Default for Spooler {
    /// Workers that are this program. Without them nothing is printed.
    fn default() -> Self {
        Self { workers: Worker::this_program().ok() }
    }
}

impl Spooler {
    /// With workers that are another program.
    #[must_use]
    pub fn with_workers(workers: Worker) -> Self {
        Self { workers: Some(workers) }
    }
}

/// A PDF on its way, and what is to become of it.
pub(super) struct Job {
    workers: Worker,
    printer: PrinterName,
    order: Order,
    /// `None` if it is too long.
    pdf: JoinHandle<io::Result<Option<Vec<u8>>>>,
}

impl Job {
    /// Hands out the end into which the PDF is written.
    pub(super) fn begin(spooler: &Spooler, order: &Order) -> Result<(Self, File), Refusal> {
        let found = drawn_queue::printers(spooler);
        let printer = match &order.manner.printer {
            Some(named) => found.names.into_iter().find(|name| name == named),
            None => found.usual,
        };
        let printer = printer.ok_or(Refusal::NoPrinter)?;
        let workers = spooler.workers.clone().ok_or(Refusal::Other)?;
        let (from, to) = io::pipe().map_err(|error| Refusal::from(&error))?;
        let pdf = thread::spawn(move || whole(from));
        Ok((Self { workers, printer, order: order.clone(), pdf }, OwnedHandle::from(to).into()))
    }

    /// Draws the pages; what the job is called in the queue, which has all of it then.
    pub(super) fn finish(self, stopped: &dyn Fn() -> bool) -> Result<Option<JobId>, Refusal> {
        let Self { workers, printer, order, pdf } = self;
        let pdf = pdf.join().map_err(|_| Refusal::Other)?.map_err(|error| Refusal::from(&error))?;
        let pdf = pdf.ok_or(Refusal::TooLarge)?;
        let run = order.run.unwrap_or(EVERYTHING);
        let both_sides = order.manner.sides == Sides::Two;
        let copies = run.copies.clamp(1, MOST_COPIES);
        let manner = sys::Manner { copies, both_sides, colour: order.manner.colour };
        let paper = Paper::begin(printer.as_str(), TITLE, manner);
        let paper = paper.map_err(|_| Refusal::NoPrinter)?;
        let first = run.first.max(1);
        let wanted = first - 1..=run.last.max(first) - 1;
        for round in 1..=paper.rounds() {
            let mut refused = None;
            let made = workers.on_paper(&pdf, wanted.clone(), stopped, &mut |page| {
                refused = paper.page(Some(&of(page))).err();
                refused.is_none()
            });
            if let Some(error) = refused {
                return Err(Refusal::from(&error));
            }
            let pages = made.map_err(|error| why(&error))?;
            let last = round == paper.rounds() && (paper.rounds() > 1 || copies == 1);
            // The next copy begins on a sheet of its own.
            if both_sides && pages % 2 == 1 && !last {
                paper.page(None).map_err(|error| Refusal::from(&error))?;
            }
        }
        let number = paper.job();
        paper.end().map_err(|error| Refusal::from(&error))?;
        Ok(drawn_queue::named(&printer, number))
    }

    /// Nothing is drawn before the PDF is there whole, so there is nothing to be taken back.
    pub(super) fn end(&mut self) {}
}

fn whole(from: PipeReader) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= MOST_BYTES).then_some(bytes))
}

fn of(page: &PaperPage) -> Picture<'_> {
    Picture {
        width: page.width_px as usize,
        height: page.height_px as usize,
        grey: page.grey,
        bytes: &page.bytes,
        size: (page.width_pt.into(), page.height_pt.into()),
    }
}

fn why(error: &Error) -> Refusal {
    match error {
        Error::TooLarge(_) => Refusal::TooLarge,
        _ => Refusal::Other,
    }
}
