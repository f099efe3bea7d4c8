//! One worker process: started for one document, fed, listened to, ended.

use std::io::{self, BufReader, PipeReader, PipeWriter, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::Limit;
use super::frame::{Frame, Job};
use super::host::Worker;
use crate::report::foreign::Error;
use crate::seal::{Ended, WORKER_LIFE};

/// How often a cancel is looked for.
const LOOK: Duration = Duration::from_millis(20);

/// Has a fresh worker do one job and hands each frame to `heard` until that answers `false`.
///
/// `Ok` means that `heard` was content; the process is gone in every case.
pub(super) fn run(
    worker: &Worker,
    job: &Job,
    file: &[u8],
    cancelled: &dyn Fn() -> bool,
    heard: &mut dyn FnMut(Frame) -> Result<bool, Error>,
) -> Result<(), Error> {
    match once(worker, job, file, cancelled, heard) {
        // Before it was told anything, so it is not the file's doing.
        Err(Unheard::Silent { may_be_weaker: true, .. }) => {}
        ended => return ended.map_err(Unheard::cause),
    }
    once(worker, job, file, cancelled, heard).map_err(Unheard::cause)
}

/// Why a worker did not do what it was asked for.
enum Unheard {
    /// It never said a word. Whether another one, behind weaker walls, may do better.
    Silent {
        may_be_weaker: bool,
        why: Error,
    },
    Error(Error),
}

impl Unheard {
    fn cause(self) -> Error {
        match self {
            Self::Silent { why, .. } | Self::Error(why) => why,
        }
    }
}

fn once(
    worker: &Worker,
    job: &Job,
    file: &[u8],
    cancelled: &dyn Fn() -> bool,
    heard: &mut dyn FnMut(Frame) -> Result<bool, Error>,
) -> Result<(), Unheard> {
    let not_started = |kind| Unheard::Error(Error::NotStarted(kind));
    let mut worker = worker.start().map_err(|error| not_started(error.kind()))?;
    let (Some(stdin), Some(stdout)) = (worker.stdin(), worker.stdout()) else {
        return Err(not_started(io::ErrorKind::BrokenPipe));
    };
    let deadline = Instant::now() + WORKER_LIFE;
    let mut spoke = false;
    // One frame in waiting: the next page is decoded while this one is encoded, never more.
    let (send, receive) = sync_channel(1);
    let outcome = thread::scope(|scope| {
        scope.spawn(move || feed(stdin, job, file));
        scope.spawn(move || listen(stdout, job.side, &send));
        let outcome = listen_until(&receive, deadline, cancelled, &mut |frame| {
            spoke = true;
            heard(frame)
        });
        // Both threads end with the process: their pipes break.
        drop(receive);
        match outcome {
            Err(Silence::Ended) => Err(cause(worker.last_words(deadline))),
            Err(Silence::Error(error)) => {
                worker.end();
                Err(error)
            }
            Ok(()) => {
                worker.end();
                Ok(())
            }
        }
    });
    outcome.map_err(|why| match why {
        Error::Cancelled => Unheard::Error(why),
        why if spoke => Unheard::Error(why),
        why => Unheard::Silent { may_be_weaker: worker.may_be_weaker(), why },
    })
}

/// Why no further frame comes.
enum Silence {
    /// The pipe closed before all was said: the process is dead or dying.
    Ended,
    Error(Error),
}

fn cause(ended: Ended) -> Error {
    match ended {
        Ended::OutOfTime => Error::TimedOut,
        Ended::OutOfMemory => Error::TooLarge(Limit::Memory),
        Ended::Otherwise => Error::Crashed,
    }
}

fn feed(mut stdin: PipeWriter, job: &Job, file: &[u8]) {
    // A worker that stops listening is noticed on the other pipe.
    job.write(&mut stdin).and_then(|()| stdin.write_all(file)).ok();
}

fn listen(stdout: PipeReader, most_side: u32, send: &SyncSender<io::Result<Frame>>) {
    let mut stdout = BufReader::new(stdout);
    loop {
        let frame = Frame::read(&mut stdout, most_side);
        let last = frame.is_err();
        if send.send(frame).is_err() || last {
            return;
        }
    }
}

fn listen_until(
    receive: &Receiver<io::Result<Frame>>,
    deadline: Instant,
    cancelled: &dyn Fn() -> bool,
    heard: &mut dyn FnMut(Frame) -> Result<bool, Error>,
) -> Result<(), Silence> {
    loop {
        if cancelled() {
            return Err(Silence::Error(Error::Cancelled));
        }
        if Instant::now() >= deadline {
            return Err(Silence::Error(Error::TimedOut));
        }
        match receive.recv_timeout(LOOK) {
            Ok(Ok(frame)) => {
                if !heard(frame).map_err(Silence::Error)? {
                    return Ok(());
                }
            }
            Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(Silence::Error(Error::BadReply));
            }
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(Silence::Ended),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}
