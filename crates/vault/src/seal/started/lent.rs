//! A worker that one process starts for another, which may start nothing itself.

use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
#[cfg(unix)]
use std::os::fd::OwnedFd as Owned;
#[cfg(windows)]
use std::os::windows::io::OwnedHandle as Owned;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::{Ended, Running, Started};

/// How many open files stand for a lent worker: what it hears, what it says, the leash, and where its end is told.
pub const LENT_FILES: usize = 4;
/// How often the end of a worker is looked for.
const LOOK: Duration = Duration::from_millis(20);

/// Said on the leash: end it.
const END: u8 = 0;
/// Said on the leash: it never spoke.
const SILENT: u8 = 1;

/// Starts a program with these words for another process, and watches over it until it ends, for so long at most; `kept` is dropped then.
/// It ends with this process, and when the other one lets go of the leash.
///
/// # Errors
/// What the system says.
pub fn lend<T: Send + 'static>(
    program: &Path,
    words: &[&str],
    longest: Duration,
    kept: T,
) -> io::Result<[File; LENT_FILES]> {
    let mut worker = Started::start(program, words)?;
    let (Some(stdin), Some(stdout)) = (worker.stdin(), worker.stdout()) else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    let (leash, theirs) = io::pipe()?;
    let (told, tell) = io::pipe()?;
    thread::spawn(move || {
        watch(worker, Instant::now() + longest, leash, tell);
        drop(kept);
    });
    Ok([to_file(stdin), to_file(stdout), to_file(theirs), to_file(told)])
}

fn to_file(pipe: impl Into<Owned>) -> File {
    File::from(pipe.into())
}

/// Waits for the end of a worker, or brings it about, and tells of it.
fn watch(mut worker: Started, deadline: Instant, leash: PipeReader, mut tell: PipeWriter) {
    let said = heard(leash);
    let mut over = false;
    let ended = loop {
        if let Some(ended) = worker.look(LOOK) {
            break ended;
        }
        // Also once nobody holds the leash.
        over |= match said.try_recv() {
            Ok(word) => word == END,
            Err(error) => error == std::sync::mpsc::TryRecvError::Disconnected,
        };
        if over || Instant::now() >= deadline {
            worker.end();
            break Ended::OutOfTime;
        }
    };
    // The other process may not wait for it.
    let mut told = tell.write_all(&[ended.code()]);
    for word in said {
        if word == SILENT && told.is_ok() {
            told = tell.write_all(&[u8::from(worker.may_be_weaker())]);
        }
    }
}

/// What is said on a leash, until nobody holds it any more.
fn heard(mut leash: PipeReader) -> Receiver<u8> {
    let (say, said) = channel();
    thread::spawn(move || {
        let mut word = [0];
        while leash.read_exact(&mut word).is_ok() && say.send(word[0]).is_ok() {}
    });
    said
}

/// A worker that another process started for this one. It is ended when this is dropped.
#[derive(Debug)]
pub struct Lent {
    stdin: Option<PipeWriter>,
    stdout: Option<PipeReader>,
    leash: PipeWriter,
    told: PipeReader,
    ended: Option<Ended>,
}

impl Lent {
    /// Takes up the files of [`lend`].
    #[must_use]
    pub fn of([stdin, stdout, leash, told]: [File; LENT_FILES]) -> Self {
        Self {
            stdin: Some(Owned::from(stdin).into()),
            stdout: Some(Owned::from(stdout).into()),
            leash: Owned::from(leash).into(),
            told: Owned::from(told).into(),
            ended: None,
        }
    }

    fn next(&mut self) -> Option<u8> {
        let mut word = [0];
        self.told.read_exact(&mut word).ok().map(|()| word[0])
    }

    /// How it ended; whoever lent it sees to it that it does.
    fn end_told(&mut self) -> Ended {
        if self.ended.is_none() {
            let told = self.next().and_then(Ended::from_code);
            self.ended = Some(told.unwrap_or(Ended::Otherwise));
        }
        self.ended.unwrap_or(Ended::Otherwise)
    }
}

impl Running for Lent {
    fn stdin(&mut self) -> Option<PipeWriter> {
        self.stdin.take()
    }

    fn stdout(&mut self) -> Option<PipeReader> {
        self.stdout.take()
    }

    fn end(&mut self) {
        // Whoever lent it may be gone, and the worker with it.
        self.leash.write_all(&[END]).ok();
    }

    fn last_words(&mut self, deadline: Instant) -> Ended {
        if Instant::now() >= deadline {
            self.end();
        }
        self.end_told()
    }

    fn may_be_weaker(&mut self) -> bool {
        self.end_told();
        self.leash.write_all(&[SILENT]).is_ok() && self.next() == Some(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::started::tests::{begun, endless};

    fn lent(longest: Duration) -> Option<(Lent, Receiver<()>)> {
        let (kept, over) = channel::<()>();
        let files = lend(&endless()?, &[], longest, kept).unwrap();
        Some((Lent::of(files), over))
    }

    /// Whether what was kept for a worker was let go.
    fn is_over(over: &Receiver<()>) -> bool {
        over.recv_timeout(Duration::from_secs(30))
            == Err(std::sync::mpsc::RecvTimeoutError::Disconnected)
    }

    #[test]
    fn a_lent_worker_ends_with_its_leash() {
        let Some((mut lent, over)) = lent(Duration::from_secs(600)) else { return };
        begun(&mut lent.stdout().unwrap());
        drop(lent);
        assert!(is_over(&over));
    }

    #[test]
    fn a_lent_worker_ends_when_it_is_asked_to() {
        let Some((mut lent, over)) = lent(Duration::from_secs(600)) else { return };
        let mut heard = lent.stdout().unwrap();
        begun(&mut heard);
        lent.end();
        assert_eq!(lent.last_words(Instant::now() + Duration::from_secs(30)), Ended::OutOfTime);
        drop(lent);
        assert!(is_over(&over));
    }

    #[test]
    fn a_lent_worker_that_takes_too_long_is_ended_and_told_so() {
        let Some((mut lent, over)) = lent(Duration::from_millis(50)) else { return };
        let _heard = lent.stdout();
        assert_eq!(lent.last_words(Instant::now() + Duration::from_secs(30)), Ended::OutOfTime);
        lent.may_be_weaker();
        drop(lent);
        assert!(is_over(&over));
    }
}
