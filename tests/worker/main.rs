//! Foreign files through the real program as sealed worker.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod bombs;
mod documents;
mod files;
#[cfg(target_os = "linux")]
mod parent;
mod foreign;
mod paper;
mod pictures;
mod replies;
mod swelling;

use std::time::{Duration, Instant};

use recit::intake::{Error, Printable, Worker};
#[cfg(windows)]
use recit::report::protection::Reason;
#[cfg(windows)]
use recit::seal::Probe;
use recit::seal::{Layer, Part, State, Verdict};

fn worker() -> Worker {
    Worker::of(env!("CARGO_BIN_EXE_recit").into())
}

/// A file made printable, given up after a while: a hang must fail a test, not stop it.
fn printable(file: &[u8]) -> Result<Printable, Error> {
    let start = Instant::now();
    worker().printable(file, &|| start.elapsed() > Duration::from_secs(15), &mut |_| {})
}

#[cfg(target_os = "linux")]
#[test]
fn a_sealed_worker_gets_out_by_no_way() {
    let test = worker().self_test().unwrap();
    assert_eq!(test.probes.len(), 7);
    for (probe, verdict) in &test.probes {
        assert_eq!(*verdict, Verdict::Denied, "{probe:?}");
    }
    // Landlock depends on the kernel; the others are on every Linux that we support.
    for layer in [Layer::Calls, Layer::Memory, Layer::Time, Layer::Dumps] {
        assert_eq!(test.protection.state(layer), Some(State::Active), "{layer:?}");
    }
    let told: Vec<_> = test.protection.layers.iter().map(|(layer, _)| *layer).collect();
    assert_eq!(told, Part::Worker.walls());
}

/// Wine puts up few walls, a real Windows more; what is told must be true on both.
#[cfg(windows)]
#[test]
fn what_a_worker_tells_of_its_walls_is_what_it_finds_when_it_tries() {
    let test = worker().self_test().unwrap();
    let told: Vec<_> = test.protection.layers.iter().map(|(layer, _)| *layer).collect();
    assert_eq!(told, Part::Worker.walls());
    let calls = test.protection.state(Layer::Calls);
    assert_eq!(calls, Some(State::Missing(Reason::OtherSystem)));
    let tried = [
        (Layer::Files, Probe::Open),
        (Layer::Tcp, Probe::Socket),
        (Layer::Scope, Probe::OtherProcess),
    ];
    for (layer, probe) in tried {
        let stands = test.protection.state(layer) == Some(State::Active);
        let denied = test.probes.contains(&(probe, Verdict::Denied));
        assert_eq!(stands, denied, "{layer:?}");
    }
}

#[test]
fn a_worker_that_cannot_start_is_named() {
    let nowhere = Worker::of("/nonexistent/program".into());
    let error = nowhere.printable(&files::jpeg(8, 8), &|| false, &mut |_| {}).unwrap_err();
    assert_eq!(error, Error::NotStarted(std::io::ErrorKind::NotFound));
}

#[cfg(unix)]
#[test]
fn a_program_that_is_no_worker_is_not_believed() {
    let file = files::jpeg(8, 8);
    // Says nothing; says anything; says back what it hears.
    for (program, error) in [
        ("/bin/true", Error::Crashed),
        ("/usr/bin/env", Error::Crashed),
        ("/bin/cat", Error::Crashed),
    ] {
        let found =
            Worker::of(program.into()).printable(&file, &|| false, &mut |_| {}).unwrap_err();
        assert!(found == error || found == Error::BadReply, "{program}: {found:?}");
    }
}

#[test]
fn a_cancel_ends_the_work_and_the_process() {
    let asked = std::cell::Cell::new(0);
    let error = worker()
        .printable(
            &bombs::nested_forms(30, 4),
            &|| {
                asked.set(asked.get() + 1);
                asked.get() > 5
            },
            &mut |_| {},
        )
        .unwrap_err();
    assert_eq!(error, Error::Cancelled);
}
