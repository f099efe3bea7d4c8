//! A job of the system's `lp`, fed through a pipe, so that no copy of the PDF is left on the disk.

use std::fs::File;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::process::{Child, Stdio};

use super::queue;
use super::spooler::{self, Spooler};
use crate::platform::message::Refusal;
use crate::report::print::{JobId, MOST_COPIES, Order, Sides};

/// The program at work for one job.
pub(super) struct Job(Child);

impl Job {
    /// Starts it, and hands out the end into which the PDF is written.
    pub(super) fn begin(spooler: &Spooler, order: &Order) -> Result<(Self, File), Refusal> {
        let mut lp = spooler.program("lp");
        lp.args(arguments(order)).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut job = lp.spawn().map_err(|_| Refusal::NoPrinter)?;
        let Some(end) = job.stdin.take() else { return Err(Refusal::Other) };
        Ok((Self(job), OwnedFd::from(end).into()))
    }

    /// Waits until the print server has the job; what it calls it, if it says so. That takes a moment: nobody needs to stop it.
    pub(super) fn finish(mut self, _stopped: &dyn Fn() -> bool) -> Result<Option<JobId>, Refusal> {
        let mut said = String::new();
        if let Some(out) = self.0.stdout.take() {
            // Without its words the job is printed all the same, and cannot be asked for later.
            out.take(spooler::MOST_SAID).read_to_string(&mut said).ok();
        }
        match self.0.wait() {
            Ok(status) if status.success() => Ok(queue::named(&said)),
            _ => Err(Refusal::NoPrinter),
        }
    }

    /// Ends it before its end of the pipe is closed: nothing is printed.
    pub(super) fn end(&mut self) {
        // It may have ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// What `lp` is told. Cut out of the document are the pages by the print server: the bytes stay those that were proved.
fn arguments(order: &Order) -> Vec<String> {
    let manner = &order.manner;
    let option = |value: &str| ["-o".to_owned(), value.to_owned()];
    // The title of a job is kept by the print server and shown to others.
    let mut told: Vec<String> = ["-t", "Document"].map(str::to_owned).into();
    if let Some(printer) = &manner.printer {
        told.extend(["-d".to_owned(), printer.as_str().to_owned()]);
    }
    let sides = match manner.sides {
        Sides::One => "sides=one-sided",
        Sides::Two => "sides=two-sided-long-edge",
    };
    // No page of the server's own before it: it would name the account, and no copy would begin where it is expected.
    for value in ["media=A4", "job-sheets=none", "collate=true", sides] {
        told.extend(option(value));
    }
    if !manner.colour {
        // Printers without a driver know the first, those with one the second.
        told.extend(option("print-color-mode=monochrome"));
        told.extend(option("ColorModel=Gray"));
    }
    if let Some(run) = order.run {
        let (first, last) = (run.first.max(1), run.last.max(1));
        told.extend(["-n".to_owned(), run.copies.clamp(1, MOST_COPIES).to_string()]);
        told.extend(["-P".to_owned(), format!("{first}-{}", last.max(first))]);
    }
    told.push("-".to_owned());
    told
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;
    use std::path::Path;

    use super::super::spooler::tests::with;
    use super::super::{Jobs, finish};
    use super::*;
    use crate::report::print::{Manner, Run};

    #[test]
    fn the_printer_gets_the_whole_pdf_and_the_job_has_a_name() {
        // Succeeds only if it reads these bytes and then an end.
        let script = "test \"$(cat)\" = %PDF && echo 'request id is Bureau-2-17 (0 file(s))'";
        let (_folder, spooler) = with(&[("lp", script)]);
        let mut jobs = Jobs::new(spooler);
        let (ticket, mut end) = jobs.begin(&Order::default()).unwrap();
        end.write_all(b"%PDF").unwrap();
        drop(end);
        let job = JobId::try_from("Bureau-2-17".to_owned()).unwrap();
        assert_eq!(finish(jobs.take(ticket).unwrap()), Ok(Some(job)));
        assert!(jobs.take(ticket).is_none());
    }

    #[test]
    fn a_machine_without_a_printer_says_so() {
        let (_folder, empty) = with(&[]);
        assert_eq!(Jobs::new(empty).begin(&Order::default()).unwrap_err(), Refusal::NoPrinter);
        let (_folder, refusing) = with(&[("lp", "exit 1")]);
        let mut jobs = Jobs::new(refusing);
        let (ticket, _end) = jobs.begin(&Order::default()).unwrap();
        assert_eq!(finish(jobs.take(ticket).unwrap()), Err(Refusal::NoPrinter));
    }

    #[test]
    fn a_job_that_is_cancelled_before_its_end_is_not_printed() {
        let (folder, spooler) = with(&[("lp", "cat > /dev/null; : > \"$0.printed\"")]);
        let mut jobs = Jobs::new(spooler);
        let (ticket, mut end) = jobs.begin(&Order::default()).unwrap();
        end.write_all(b"half").unwrap();
        let process = format!("/proc/{}", jobs.open[&ticket].0.id());
        assert!(cfg!(not(target_os = "linux")) || Path::new(&process).exists());
        assert_eq!(jobs.cancel(ticket), Ok(()));
        assert!(!Path::new(&process).exists(), "it has ended before it could see an end");
        drop(end);
        assert_eq!(jobs.cancel(ticket), Err(Refusal::UnknownTicket));
        assert!(!folder.path().join("lp.printed").exists());
        let (ticket, end) = jobs.begin(&Order::default()).unwrap();
        drop(end);
        assert_eq!(finish(jobs.take(ticket).unwrap()), Ok(None));
        assert!(folder.path().join("lp.printed").exists(), "one that is not cancelled is");
    }

    #[test]
    fn what_is_asked_for_is_said_word_by_word_and_the_title_says_nothing() {
        let (folder, spooler) =
            with(&[("lp", "printf '%s\\n' \"$@\" > \"$0.told\"; cat > /dev/null")]);
        let mut jobs = Jobs::new(spooler);
        let mut told = |order: &Order| {
            let (ticket, end) = jobs.begin(order).unwrap();
            drop(end);
            finish(jobs.take(ticket).unwrap()).unwrap();
            let told = fs::read_to_string(folder.path().join("lp.told")).unwrap();
            told.lines().collect::<Vec<_>>().join(" ")
        };
        let grey = "-o print-color-mode=monochrome -o ColorModel=Gray";
        let usual = "-o media=A4 -o job-sheets=none -o collate=true";
        assert_eq!(
            told(&Order::default()),
            format!("-t Document {usual} -o sides=one-sided {grey} -")
        );
        let manner = Manner {
            printer: Some("HP-4200".to_owned().try_into().unwrap()),
            sides: Sides::Two,
            colour: true,
        };
        let run = Some(Run { first: 31, last: 80, copies: 3 });
        assert_eq!(
            told(&Order { manner, run }),
            format!("-t Document -d HP-4200 {usual} -o sides=two-sided-long-edge -n 3 -P 31-80 -")
        );
        let odd = Some(Run { first: 0, last: 0, copies: 0 });
        assert!(told(&Order { run: odd, ..Order::default() }).ends_with("-n 1 -P 1-1 -"));
    }
}
