//! The printers of Windows and their queues.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use super::Spooler;
use crate::report::print::{JobId, JobState, MOST_PRINTERS, PrinterName, Printers};
use crate::sys::{self, InQueue, Printer};

/// Where pages go that become a file, or nothing: what the window writes itself, in clear and listed until it is taken back.
const NO_PAPER: [&str; 3] = ["PORTPROMPT:", "FILE:", "NUL:"];
/// How often it is looked whether a job has left the queue, and how long apart: a printer first lets go of it.
const LOOKS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(150);

/// What the system calls a job.
pub(super) fn named(printer: &PrinterName, number: u32) -> Option<JobId> {
    JobId::try_from(format!("{}-{number}", printer.as_str())).ok()
}

/// The printers of this person that print on paper.
pub(crate) fn printers(_: &Spooler) -> Printers {
    let found = sys::printers().unwrap_or_default();
    listed(&found, sys::usual_printer())
}

fn listed(found: &[Printer], usual: Option<String>) -> Printers {
    let name = |name: String| PrinterName::try_from(name).ok();
    let on_paper = found.iter().filter(|printer| prints_on_paper(printer));
    let names: Vec<PrinterName> =
        on_paper.filter_map(|printer| name(printer.name.clone())).take(MOST_PRINTERS).collect();
    let usual = usual.and_then(name).filter(|usual| names.contains(usual));
    // Windows often takes what makes a file for the usual one.
    let only = names.first().filter(|_| names.len() == 1).cloned();
    Printers { usual: usual.or(only), names }
}

fn prints_on_paper(printer: &Printer) -> bool {
    !printer.is_fax && !NO_PAPER.iter().any(|port| printer.port.eq_ignore_ascii_case(port))
}

/// How far these jobs are; `None` if a queue does not say.
pub(crate) fn states(_: &Spooler, jobs: &[JobId]) -> Option<Vec<JobState>> {
    let mut queues: BTreeMap<&PrinterName, Vec<(u32, InQueue)>> = BTreeMap::new();
    for job in jobs {
        if !queues.contains_key(job.printer()) {
            queues.insert(job.printer(), sys::queue(job.printer().as_str()).ok()?);
        }
    }
    let state = |job: &JobId| {
        let mut queue = queues.get(job.printer()).into_iter().flatten();
        match queue.find(|(number, _)| *number == job.number()) {
            None => JobState::Gone,
            Some((_, InQueue::Waiting)) => JobState::Waiting,
            Some((_, InQueue::Printing)) => JobState::Printing,
            Some((_, InQueue::Stuck)) => JobState::Stuck,
        }
    };
    Some(jobs.iter().map(state).collect())
}

/// Takes these jobs out of the queue, with the pages that the system keeps of them; how far they are then.
pub(crate) fn clear(spooler: &Spooler, jobs: &[JobId]) -> Option<Vec<JobState>> {
    for job in jobs {
        // Each by itself: one that is printed by now is refused, and is out of the queue as well.
        sys::remove_from_queue(job.printer().as_str(), job.number()).ok();
    }
    let mut left = states(spooler, jobs);
    for _ in 0..LOOKS {
        let gone = |states: &Vec<JobState>| states.iter().all(|state| *state == JobState::Gone);
        if left.as_ref().is_none_or(gone) {
            break;
        }
        thread::sleep(PAUSE);
        left = states(spooler, jobs);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printer(name: &str, port: &str) -> Printer {
        Printer { name: name.to_owned(), port: port.to_owned(), is_fax: name == "Fax" }
    }

    #[test]
    fn what_prints_on_paper_is_listed_and_the_only_one_is_the_usual_one() {
        let pdf = printer("Microsoft Print to PDF", "PORTPROMPT:");
        let others = [pdf.clone(), printer("Fax", "SHRFAX:"), printer("OneNote", "nul:")];
        let usual = Some(pdf.name.clone());
        assert_eq!(listed(&others, usual.clone()), Printers::default());
        let laser = printer("HP LaserJet (copie 1)", "USB001");
        let office = printer(r"\\SERVEUR\Bureau 2", "WSD-1");
        let found = listed(&[pdf.clone(), laser.clone()], usual.clone());
        assert_eq!(found.usual.as_ref().map(PrinterName::as_str), Some(laser.name.as_str()));
        let found = listed(&[pdf, laser.clone(), office], usual);
        assert_eq!((found.names.len(), found.usual), (2, None));
        let named = named(&found.names[1], 12).unwrap();
        assert_eq!((named.printer(), named.number()), (&found.names[1], 12));
    }

    #[test]
    fn of_a_printer_that_is_not_there_nothing_is_known() {
        let job = JobId::try_from("Nowhere-1".to_owned()).unwrap();
        let spooler = Spooler::default();
        assert_eq!(states(&spooler, std::slice::from_ref(&job)), None);
        assert_eq!(clear(&spooler, &[job]), None);
        assert_eq!(states(&spooler, &[]), Some(Vec::new()));
    }
}
