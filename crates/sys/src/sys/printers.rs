//! Printers, and what waits for them.

use std::io;
use std::ptr;

use windows_sys::Win32::Foundation::ERROR_INSUFFICIENT_BUFFER;
use windows_sys::Win32::Graphics::Printing::{
    ClosePrinter, EnumJobsW, EnumPrintersW, GetDefaultPrinterW, GetPrinterW, JOB_CONTROL_DELETE,
    JOB_INFO_1W, JOB_STATUS_BLOCKED_DEVQ, JOB_STATUS_DELETED, JOB_STATUS_ERROR, JOB_STATUS_OFFLINE,
    JOB_STATUS_PAPEROUT, JOB_STATUS_PAUSED, JOB_STATUS_PRINTING, JOB_STATUS_USER_INTERVENTION,
    OpenPrinterW, PRINTER_ATTRIBUTE_FAX, PRINTER_ATTRIBUTE_WORK_OFFLINE, PRINTER_ENUM_CONNECTIONS,
    PRINTER_ENUM_LOCAL, PRINTER_HANDLE, PRINTER_INFO_2W, PRINTER_INFO_5W, PRINTER_STATUS_DOOR_OPEN,
    PRINTER_STATUS_ERROR, PRINTER_STATUS_MANUAL_FEED, PRINTER_STATUS_NO_TONER,
    PRINTER_STATUS_NOT_AVAILABLE, PRINTER_STATUS_OFFLINE, PRINTER_STATUS_OUTPUT_BIN_FULL,
    PRINTER_STATUS_PAPER_JAM, PRINTER_STATUS_PAPER_OUT, PRINTER_STATUS_PAPER_PROBLEM,
    PRINTER_STATUS_PAUSED, PRINTER_STATUS_USER_INTERVENTION, SetJobW,
};
use windows_sys::core::BOOL;

use super::{until_nul, wide};

/// Longest name of a printer, in letters of UTF-16, more than the system allows.
const LONGEST_NAME: usize = 512;
/// Most jobs of a queue that are looked at.
const MOST_JOBS: u32 = 4096;
/// How often a list is asked for that grows meanwhile.
const TRIES: usize = 8;

/// What makes somebody come to a printer before it goes on.
const PRINTER_NEEDS: u32 = PRINTER_STATUS_DOOR_OPEN
    | PRINTER_STATUS_ERROR
    | PRINTER_STATUS_MANUAL_FEED
    | PRINTER_STATUS_NO_TONER
    | PRINTER_STATUS_NOT_AVAILABLE
    | PRINTER_STATUS_OFFLINE
    | PRINTER_STATUS_OUTPUT_BIN_FULL
    | PRINTER_STATUS_PAPER_JAM
    | PRINTER_STATUS_PAPER_OUT
    | PRINTER_STATUS_PAPER_PROBLEM
    | PRINTER_STATUS_PAUSED
    | PRINTER_STATUS_USER_INTERVENTION;
/// The same, as the queue says it of one job.
const JOB_NEEDS: u32 = JOB_STATUS_BLOCKED_DEVQ
    | JOB_STATUS_ERROR
    | JOB_STATUS_OFFLINE
    | JOB_STATUS_PAPEROUT
    | JOB_STATUS_PAUSED
    | JOB_STATUS_USER_INTERVENTION;

/// A printer as the system lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// What it is called, by everybody.
    pub name: String,
    /// Where its pages go.
    pub port: String,
    /// It sends, and prints nothing.
    pub is_fax: bool,
}

/// How far a job in a queue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InQueue {
    /// For its turn; or it is printed, and kept.
    Waiting,
    /// It comes out.
    Printing,
    /// For somebody.
    Stuck,
}

/// The printers of this person.
///
/// # Errors
/// What the system says.
pub fn printers() -> io::Result<Vec<Printer>> {
    let which = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    // SAFETY: there is room for so many bytes at the pointer, which outlives the call, as do the numbers.
    let list = List::<PRINTER_INFO_5W>::of(|room, bytes, wanted, count| unsafe {
        EnumPrintersW(which, ptr::null(), 5, room, bytes, wanted, count)
    })?;
    let told = |printer: &PRINTER_INFO_5W| Printer {
        name: text(printer.pPrinterName),
        port: text(printer.pPortName),
        is_fax: printer.Attributes & PRINTER_ATTRIBUTE_FAX != 0,
    };
    Ok(list.entries().iter().map(told).collect())
}

/// The printer that is taken where none is named.
#[must_use]
pub fn usual_printer() -> Option<String> {
    let mut name = [0; LONGEST_NAME];
    let mut length = LONGEST_NAME as u32;
    // SAFETY: there is room for as many letters as are told; both pointers outlive the call.
    let told = unsafe { GetDefaultPrinterW(name.as_mut_ptr(), &mut length) };
    (told != 0).then(|| until_nul(&name)).filter(|name| !name.is_empty())
}

/// The jobs of a printer by their numbers.
///
/// # Errors
/// There is no such printer, or what the system says.
pub fn queue(printer: &str) -> io::Result<Vec<(u32, InQueue)>> {
    let opened = Opened::of(printer)?;
    // SAFETY: the printer is open for as long as the call takes; the rest as above.
    let list = List::<JOB_INFO_1W>::of(|room, bytes, wanted, count| unsafe {
        EnumJobsW(opened.0, 0, MOST_JOBS, 1, room, bytes, wanted, count)
    })?;
    let needs_somebody = !list.entries().is_empty() && opened.needs_somebody();
    let there = list.entries().iter().filter(|job| job.Status & JOB_STATUS_DELETED == 0);
    Ok(there.map(|job| (job.JobId, state(job.Status, needs_somebody))).collect())
}

fn state(job: u32, printer_needs_somebody: bool) -> InQueue {
    if printer_needs_somebody || job & JOB_NEEDS != 0 {
        InQueue::Stuck
    } else if job & JOB_STATUS_PRINTING != 0 {
        InQueue::Printing
    } else {
        InQueue::Waiting
    }
}

/// Takes a job out of the queue, with what the system keeps of it.
///
/// # Errors
/// It is not there any more, or what the system says.
pub fn remove_from_queue(printer: &str, job: u32) -> io::Result<()> {
    let opened = Opened::of(printer)?;
    // SAFETY: the printer is open for as long as the call takes; nothing is told beside the command.
    super::done(unsafe { SetJobW(opened.0, job, 0, ptr::null(), JOB_CONTROL_DELETE) })
}

/// A printer that is spoken to.
pub(super) struct Opened(pub(super) PRINTER_HANDLE);

impl Opened {
    pub(super) fn of(printer: &str) -> io::Result<Self> {
        let name = wide(printer);
        let mut opened = PRINTER_HANDLE::default();
        // SAFETY: the name ends with a zero and outlives the call, as does the handle; no more rights than usual are asked for.
        super::done(unsafe { OpenPrinterW(name.as_ptr(), &mut opened, ptr::null()) })?;
        Ok(Self(opened))
    }

    /// One that does not say is taken for one that goes on.
    fn needs_somebody(&self) -> bool {
        // SAFETY: the printer is open for as long as the call takes; there is room for so many bytes at the pointer, which
        // outlives the call, as does the number.
        let told = List::<PRINTER_INFO_2W>::of(|room, bytes, wanted, count| unsafe {
            *count = 1;
            GetPrinterW(self.0, 2, room, bytes, wanted)
        });
        told.is_ok_and(|told| {
            told.entries().iter().any(|printer| {
                printer.Status & PRINTER_NEEDS != 0
                    || printer.Attributes & PRINTER_ATTRIBUTE_WORK_OFFLINE != 0
            })
        })
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        // SAFETY: it was opened by this value and is closed once.
        unsafe { ClosePrinter(self.0) };
    }
}

/// Entries as the system tells them: one after the other, and what their pointers lead to behind them.
struct List<T> {
    room: Vec<u64>,
    count: u32,
    _entries: std::marker::PhantomData<T>,
}

impl<T> List<T> {
    /// `call` fills so many bytes with entries of this type, and tells how many it would need and how many entries there are.
    fn of(call: impl Fn(*mut u8, u32, *mut u32, *mut u32) -> BOOL) -> io::Result<Self> {
        let mut room: Vec<u64> = Vec::new();
        for _ in 0..TRIES {
            let bytes = size_of_val(room.as_slice()) as u32;
            let (mut wanted, mut count) = (0, 0);
            let answer = call(room.as_mut_ptr().cast(), bytes, &mut wanted, &mut count);
            match super::done(answer) {
                Ok(()) => return Ok(Self { room, count, _entries: std::marker::PhantomData }),
                Err(error) if error.raw_os_error() == Some(ERROR_INSUFFICIENT_BUFFER as i32) => {
                    room = vec![0; (wanted as usize).div_ceil(size_of::<u64>())];
                }
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }

    fn entries(&self) -> &[T] {
        let fit = size_of_val(self.room.as_slice()) / size_of::<T>();
        let count = fit.min(self.count as usize);
        // SAFETY: the system wrote so many entries of this type from the beginning, which is aligned for every value of the
        // system; no more are taken than there is room for.
        unsafe { std::slice::from_raw_parts(self.room.as_ptr().cast(), count) }
    }
}

/// The text at a pointer of an entry.
fn text(at: *const u16) -> String {
    if at.is_null() {
        return String::new();
    }
    // SAFETY: the system wrote a text with a zero at its end, in the same room as the entry.
    let letters = unsafe {
        let length = (0..).take_while(|place| *at.add(*place) != 0).count();
        std::slice::from_raw_parts(at, length)
    };
    String::from_utf16_lossy(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printer_that_is_not_there_has_no_queue() {
        assert!(queue("no printer of this name").is_err());
        assert!(remove_from_queue("no printer of this name", 1).is_err());
        assert!(printers().unwrap().iter().all(|printer| !printer.name.is_empty()));
    }

    #[test]
    fn a_job_waits_prints_or_is_stuck() {
        assert_eq!(state(0, false), InQueue::Waiting);
        assert_eq!(state(JOB_STATUS_PRINTING, false), InQueue::Printing);
        assert_eq!(state(JOB_STATUS_PRINTING | JOB_STATUS_PAPEROUT, false), InQueue::Stuck);
        assert_eq!(state(JOB_STATUS_PRINTING, true), InQueue::Stuck);
    }
}
