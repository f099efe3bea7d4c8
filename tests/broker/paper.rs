//! Printing on Windows: pages drawn on a printer that writes PostScript into a file. `.ci/windows` makes the printer and runs
//! this.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use recit::intake::Worker;
use recit::platform::clerk::{Clerk, Served};
use recit::platform::dialogs::Scripted;
use recit::platform::message::{Refusal, Reply, Request, Ticket};
use recit::platform::printer::Spooler;
use recit::platform::reach::Given;
use recit::report::print::{JobState, Manner, Order, PrinterName, Run, Sides};

use crate::pdf;

const A4: &str = "/MediaBox [0 0 595.276 841.89]";
const RED: &[u8] = b"1 0 0 rg 72 72 200 100 re f";
const BLACK: &[u8] = b"0 0 0 rg 300 600 100 100 re f";

fn clerk() -> Clerk {
    let mut clerk = Clerk::new(Arc::new(Scripted::new(Vec::new())), Given::default());
    let workers = Worker::of(env!("CARGO_BIN_EXE_recit").into());
    clerk.print_with(Spooler::with_workers(workers));
    clerk
}

fn ask(clerk: &mut Clerk, request: Request) -> Reply {
    match clerk.serve(request) {
        Served::Now(reply) => reply,
        Served::Later(work) => work(),
        Served::NotMine(_) => panic!("not about paper"),
    }
}

fn fed(clerk: &mut Clerk, order: Order, pdf: &[u8]) -> Ticket {
    let Reply::PrintTo { ticket, handle } = ask(clerk, Request::Print { order }) else {
        panic!("no printer listens: run .ci/windows");
    };
    handle.write(pdf).unwrap();
    ticket
}

/// What the printer wrote, once.
struct Tray(PathBuf);

impl Tray {
    fn found() -> Self {
        let path = std::env::var_os("RECIT_PAPER").expect("run .ci/windows");
        let tray = Self(path.into());
        fs::remove_file(&tray.0).ok();
        tray
    }

    fn take(&self) -> String {
        let printed = fs::read(&self.0).unwrap();
        fs::remove_file(&self.0).unwrap();
        String::from_utf8_lossy(&printed).into_owned()
    }

    fn is_empty(&self) -> bool {
        !self.0.exists()
    }
}

fn pages(printed: &str) -> usize {
    printed.lines().filter(|line| line.starts_with("%%Page:")).count()
}

fn three() -> Vec<u8> {
    pdf::pages(&[(A4, RED), (A4, BLACK), (A4, RED)])
}

/// One test: there is one printer.
#[test]
fn pages_are_drawn_as_they_are_ordered_and_nothing_else_is() {
    let tray = Tray::found();
    let mut clerk = clerk();
    let Reply::Printers(printers) = ask(&mut clerk, Request::Printers) else { panic!() };
    let usual = printers.usual.unwrap();
    assert!(printers.names.contains(&usual));

    // As leaflets are printed: all pages, the usual printer.
    let two = pdf::pages(&[(A4, RED), (A4, BLACK)]);
    let ticket = fed(&mut clerk, Order::default(), &two);
    let Reply::Printed { job: Some(job) } = ask(&mut clerk, Request::PrintDone { ticket }) else {
        panic!("not printed");
    };
    assert_eq!(job.printer(), &usual);
    let printed = tray.take();
    assert_eq!(pages(&printed), 2);
    for said in ["%%Title: Document", "*PageSize A4", "*Duplex None"] {
        assert!(printed.contains(said), "{said}");
    }
    assert!(!printed.contains("/Decode [0 1 0 1 0 1]"), "grey");
    let jobs = vec![job];
    for request in [Request::LookAtQueue { jobs: jobs.clone() }, Request::ClearQueue { jobs }] {
        let reply = ask(&mut clerk, request);
        // Wine prints at once, and does not tell of queues.
        let gone = [Reply::Queue(vec![JobState::Gone]), Reply::Refused(Refusal::Other)];
        assert!(gone.contains(&reply), "{reply:?}");
    }

    // Some pages, in colour, on both sides; each copy begins with a new sheet.
    let colour = Manner { printer: Some(usual.clone()), sides: Sides::Two, colour: true };
    let mut order = |first, last, copies| {
        let run = Some(Run { first, last, copies });
        let ticket = fed(&mut clerk, Order { manner: colour.clone(), run }, &three());
        let reply = ask(&mut clerk, Request::PrintDone { ticket });
        assert!(matches!(reply, Reply::Printed { job: Some(_) }), "{reply:?}");
        tray.take()
    };
    let printed = order(2, 3, 2);
    assert_eq!(pages(&printed), 4);
    assert!(printed.contains("*Duplex DuplexNoTumble"));
    assert!(printed.contains("/Decode [0 1 0 1 0 1]"), "in colour");
    assert_eq!(pages(&order(3, 9, 2)), 3, "the one page, the back of its sheet, and the page");
    assert_eq!(pages(&order(1, 1, 1)), 1);

    // Nobody is asked for paper that is not there.
    let named = PrinterName::try_from("Nowhere".to_owned()).unwrap();
    let elsewhere = Manner { printer: Some(named), ..Manner::default() };
    let order = Order { manner: elsewhere, run: None };
    assert_eq!(ask(&mut clerk, Request::Print { order }), Reply::Refused(Refusal::NoPrinter));

    // What is no whole PDF, what is cancelled, and what nobody waits for any more, is not printed.
    let ticket = fed(&mut clerk, Order::default(), &two[..two.len() / 2]);
    let refused = ask(&mut clerk, Request::PrintDone { ticket });
    assert!(matches!(refused, Reply::Refused(_)), "{refused:?}");
    let ticket = fed(&mut clerk, Order::default(), &two);
    assert_eq!(ask(&mut clerk, Request::PrintCancel { ticket }), Reply::Done);
    let again = ask(&mut clerk, Request::PrintDone { ticket });
    assert_eq!(again, Reply::Refused(Refusal::UnknownTicket));
    let ticket = fed(&mut clerk, Order::default(), &two);
    let Served::Later(work) = clerk.serve(Request::PrintDone { ticket }) else { panic!() };
    drop(clerk);
    assert_eq!(work(), Reply::Refused(Refusal::Other));
    assert!(tray.is_empty());
}
