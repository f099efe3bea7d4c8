//! The worker's side: sealed first, then fed one file, answering with pixels or a number.

mod density;
mod fields;
mod glyphs;
mod lettering;
mod notes;
mod pdf;
mod picture;
mod pixels;
mod tiff;
mod tree;

use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::frame::{Frame, Job, Page, Task};
use super::sniff::sniff;
use super::{MOST_BYTES, MOST_PAGES};
use crate::report::foreign::Kind;
use crate::report::foreign::{Error, Limit};
use crate::seal;

/// How long one worker goes on before it leaves the rest to another: well below the limits on its
/// time, so that a long document of slow pages is no bomb.
const PATIENCE: Duration = Duration::from_secs(8);

/// The whole life of a worker process: seals itself, reads one job from stdin, answers on stdout.
///
/// `main` calls it for `--worker`, before anything else is done.
pub fn run() -> ExitCode {
    let parent = std::env::args().nth(2).and_then(|number| number.parse().ok());
    if parent.is_some_and(|parent| !seal::end_with(parent)) {
        return ExitCode::FAILURE;
    }
    let protection = seal::worker();
    let mut reply = Reply { to: io::stdout().lock(), started: Instant::now() };
    let talked = reply
        .send(&Frame::Sealed(protection))
        .and_then(|()| answer(&mut io::stdin().lock(), &mut reply));
    if talked.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The way back to the parent.
struct Reply<W> {
    to: W,
    started: Instant,
}

impl<W: Write> Reply<W> {
    fn send(&mut self, frame: &Frame) -> io::Result<()> {
        frame.write(&mut self.to)
    }
}

/// Why a job ended early.
enum Stop {
    /// The file is at fault; the parent is told.
    Refused(Error),
    /// The parent no longer listens.
    Pipe(io::Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Pipe(error)
    }
}

fn answer<W: Write>(from: &mut impl Read, reply: &mut Reply<W>) -> io::Result<()> {
    let job = Job::read(from)?;
    if job.task == Task::SelfTest {
        reply.send(&Frame::Tested(seal::probe()))?;
        return reply.send(&Frame::Done);
    }
    let length = usize::try_from(job.length).unwrap_or(usize::MAX);
    if length > MOST_BYTES {
        return reply.send(&Frame::Refused(Error::TooLarge(Limit::Bytes).code()));
    }
    let mut file = vec![0; length];
    from.read_exact(&mut file)?;
    // A panic in a decoder is the file's doing, and this process ends with the file.
    let decoded = catch_unwind(AssertUnwindSafe(|| decode(file, &job, reply)));
    match decoded {
        Ok(Ok(())) => Ok(()),
        Ok(Err(Stop::Pipe(error))) => Err(error),
        Ok(Err(Stop::Refused(error))) => reply.send(&Frame::Refused(error.code())),
        Err(_) => reply.send(&Frame::Refused(Error::Crashed.code())),
    }
}

fn decode<W: Write>(file: Vec<u8>, job: &Job, reply: &mut Reply<W>) -> Result<(), Stop> {
    match sniff(&file) {
        kind @ (Kind::Jpeg | Kind::Png | Kind::WebP | Kind::Bmp) => {
            picture::send(kind, &file, job, reply)
        }
        Kind::Tiff => tiff::send(file, job, reply),
        Kind::Pdf => pdf::send(file, job, reply),
        kind => Err(Error::NotDecoded(kind).into()),
    }
}

/// Sends what the job wants of a document of `total` pages, each made only when it is due.
fn send_pages<W: Write>(
    job: &Job,
    total: usize,
    truncated: bool,
    reply: &mut Reply<W>,
    mut page: impl FnMut(u32) -> Result<Page, Error>,
) -> Result<(), Stop> {
    let pages = u32::try_from(total).unwrap_or(u32::MAX);
    if pages > MOST_PAGES {
        return Err(Error::TooLarge(Limit::Pages).into());
    }
    if pages == 0 {
        return Err(if truncated { Error::Truncated } else { Error::Damaged }.into());
    }
    reply.send(&Frame::Document { pages, truncated })?;
    let end = match job.task {
        Task::Pages | Task::Paper => pages,
        Task::Thumbnail => 1,
        Task::Page => job.first.saturating_add(1).min(pages),
        Task::Inspect | Task::SelfTest => 0,
    };
    for index in job.first..end {
        reply.send(&Frame::Page(page(index)?))?;
        if reply.started.elapsed() > PATIENCE && index + 1 < end {
            return Ok(reply.send(&Frame::More(index + 1))?);
        }
    }
    Ok(reply.send(&Frame::Done)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::frame::Pixels;
    use crate::intake::host::Flaws;

    fn page(_: u32) -> Result<Page, Error> {
        let pixels = Pixels { width: 1, height: 1, grey: true, bytes: vec![0] };
        Ok(Page { pixels, size: (1.0, 1.0), size_known: false, flaws: Flaws::default() })
    }

    /// The frames of a reply by a worker that has worked for so long already.
    fn frames(job: &Job, total: usize, worked: Duration) -> Vec<Frame> {
        let mut wire = Vec::new();
        let started = Instant::now().checked_sub(worked).unwrap();
        let mut reply = Reply { to: &mut wire, started };
        send_pages(job, total, false, &mut reply, page).ok().unwrap();
        let mut wire = wire.as_slice();
        std::iter::from_fn(|| Frame::read(&mut wire, 1).ok()).collect()
    }

    #[test]
    fn a_tired_worker_leaves_the_rest_to_another() {
        let job = Job { task: Task::Pages, first: 2, side: 1, length: 0 };
        let tired = frames(&job, 9, PATIENCE * 2);
        assert!(matches!(
            tired.as_slice(),
            [Frame::Document { pages: 9, .. }, Frame::Page(_), Frame::More(3)]
        ));
        let fresh = frames(&job, 9, Duration::ZERO);
        assert!(matches!(fresh.last(), Some(Frame::Done)));
        assert_eq!(fresh.len(), 9);
        // The last page is never followed by another worker.
        let last = frames(&Job { first: 8, ..job }, 9, PATIENCE * 2);
        assert!(matches!(last.last(), Some(Frame::Done)));
    }
}
