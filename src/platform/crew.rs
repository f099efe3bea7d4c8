//! Workers for a desk, which starts nothing itself: the broker starts them and hands over their pipes.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::wire::{self, Way};
use crate::intake::Worker;
use crate::seal::{self, LENT_FILES, Lent, Running, WORKER_LIFE};

/// Most workers of one desk at a time. A window uses a few.
const MOST: usize = 8;
/// How much longer than the desk the broker waits before it ends a worker: the desk is to say why.
const GRACE: Duration = Duration::from_secs(5);

/// What a desk hears when it asks for a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Answer {
    /// Its pipes come beside this.
    Started,
    /// The system's number for why not, where it has one.
    NotStarted(Option<i32>),
    /// Another file has the program's name by now.
    Replaced,
}

/// Starts workers for a desk for as long as it asks.
pub(super) fn serve(desk: &Way) {
    let own = std::process::id().to_string();
    serve_with(desk, seal::own_program().as_deref(), &["--worker", &own]);
}

fn serve_with(desk: &Way, program: Result<&Path, &io::Error>, words: &[&str]) {
    let at_work = Arc::new(());
    while let Ok(Some(())) = wire::receive_message::<()>(desk) {
        let started = match program {
            Ok(program) => start(program, words, &at_work),
            Err(error) => Err(error.kind().into()),
        };
        let told = match started {
            Ok(files) => wire::send_message(desk, &Answer::Started, &files.each_ref()),
            Err(error) if error.kind() == seal::REPLACED => {
                wire::send_message(desk, &Answer::Replaced, &[])
            }
            Err(error) => wire::send_message(desk, &Answer::NotStarted(error.raw_os_error()), &[]),
        };
        if told.is_err() {
            return;
        }
    }
}

fn start(program: &Path, words: &[&str], at_work: &Arc<()>) -> io::Result<[File; LENT_FILES]> {
    if Arc::strong_count(at_work) > MOST {
        return Err(io::ErrorKind::ResourceBusy.into());
    }
    seal::still_own()?;
    seal::lend(program, words, WORKER_LIFE + GRACE, Arc::clone(at_work))
}

/// Workers that are asked for on this way, one question at a time.
pub(super) fn workers(broker: Way) -> Worker {
    let broker = Mutex::new(broker);
    Worker::started_by(move || {
        let broker = broker.lock().unwrap_or_else(PoisonError::into_inner);
        wire::send_message(&broker, &(), &[])?;
        let answer = wire::receive_with_files::<Answer>(&broker)?;
        let (answer, files) = answer.ok_or(io::ErrorKind::BrokenPipe)?;
        match (answer, <[File; LENT_FILES]>::try_from(files)) {
            (Answer::Started, Ok(files)) => Ok(Box::new(Lent::of(files)) as Box<dyn Running>),
            (Answer::Replaced, _) => Err(seal::REPLACED.into()),
            (Answer::NotStarted(Some(number)), _) => Err(io::Error::from_raw_os_error(number)),
            _ => Err(io::ErrorKind::Other.into()),
        }
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::intake::Error;

    #[test]
    fn a_desk_has_so_many_workers_at_a_time_and_no_more() {
        let (broker, desk) = Way::pair().unwrap();
        // It says something else than a worker does, without an end.
        let endless = Path::new("/usr/bin/yes");
        let serving = std::thread::spawn(move || serve_with(&broker, Ok(endless), &[]));
        let workers = workers(desk);
        let mut at_work: Vec<_> = (0..MOST).map(|_| workers.start().unwrap()).collect();
        assert!(workers.start().is_err());
        at_work.pop();
        // The broker sees to its end in a moment. What it says is not believed.
        let again = std::iter::repeat_with(|| {
            std::thread::sleep(Duration::from_millis(5));
            workers.self_test().unwrap_err()
        });
        assert!(again.take(2_000).any(|error| error == Error::BadReply));
        drop(at_work);
        drop(workers);
        serving.join().unwrap();
    }

    #[test]
    fn why_no_worker_could_be_started_is_told() {
        let (broker, desk) = Way::pair().unwrap();
        std::thread::spawn(move || serve_with(&broker, Ok(Path::new("/nowhere")), &[]));
        let error = workers(desk).self_test().unwrap_err();
        assert_eq!(error, Error::NotStarted(io::ErrorKind::NotFound));
    }
}
