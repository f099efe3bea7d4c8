//! The parent's side: what may be asked of a worker, and the answers, checked and encoded.

use std::io;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use super::frame::{Frame, Job, Page, Pixels, Task};
use super::raster::Raster;
use super::shrink::shrunk_copy;
use super::sniff::sniff;
use super::{
    MOST_BYTES, MOST_PAGES, PAPER_SIDE, PREVIEW_SIDE, PRINTABLE_SIDE, THUMBNAIL_SIDE, jpeg, process,
};
use crate::report::foreign::Kind;
use crate::report::foreign::{Error, Limit};
use crate::report::protection::{Probe, Protection, SelfTest, Verdict};
use crate::seal::{self, Running, Started};

/// Longest time for one document over all the workers it needs: some for the file, some for each page.
const FOR_THE_FILE: Duration = Duration::from_secs(30);
const FOR_A_PAGE: Duration = Duration::from_millis(500);

/// Has a fresh sealed process for each document.
#[derive(Clone)]
pub struct Worker {
    start: Arc<dyn Fn() -> io::Result<Box<dyn Running>> + Send + Sync>,
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Worker")
    }
}

/// How far a document has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u32,
    /// Pages in all, at least 1.
    pub total: u32,
}

/// What is wanting on a page that was decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flaws {
    /// A picture on the page could not be decoded and is left out.
    pub image_missing: bool,
    /// A font could not be read; text may be left out.
    pub font_missing: bool,
    /// Letters of a font that is not in the file: shown in another face, or not at all.
    pub font_replaced: bool,
    /// A mark or a note on the page is not shown.
    pub note_missing: bool,
    /// What is written in a field of a form is not shown.
    pub field_missing: bool,
    /// Files stand inside the file; said on its first page, or on the page they hang on.
    pub files_inside: bool,
    /// The file speaks of pages that are not found; said on its last page.
    pub pages_missing: bool,
}

impl Flaws {
    /// All of them, in the order of their bits.
    pub(super) fn each(&mut self) -> [&mut bool; 7] {
        [
            &mut self.image_missing,
            &mut self.font_missing,
            &mut self.font_replaced,
            &mut self.note_missing,
            &mut self.field_missing,
            &mut self.files_inside,
            &mut self.pages_missing,
        ]
    }

    /// One bit each, for the pipe.
    pub(super) fn bits(mut self) -> u8 {
        self.each().into_iter().rev().fold(0, |bits, flaw| bits << 1 | u8::from(*flaw))
    }

    /// What these bits say; `None` if they say more than there is.
    pub(super) fn of_bits(bits: u8) -> Option<Self> {
        let mut flaws = Self::default();
        for (place, flaw) in flaws.each().into_iter().enumerate() {
            *flaw = bits >> place & 1 == 1;
        }
        (flaws.bits() == bits).then_some(flaws)
    }
}

/// One page, upright, without anything but its pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintablePage {
    /// The picture: baseline JPEG without metadata.
    pub jpeg: Vec<u8>,
    /// Pixels per row, 1 to [`PRINTABLE_SIDE`].
    pub width_px: u32,
    /// Rows, 1 to [`PRINTABLE_SIDE`].
    pub height_px: u32,
    /// The picture has shades of grey only.
    pub grey: bool,
    /// Width on paper in points. Where the file does not say: as at 200 dpi.
    pub width_pt: f32,
    /// Height on paper in points.
    pub height_pt: f32,
    /// The file says how large it is on paper.
    pub size_known: bool,
    /// What could not be shown.
    pub flaws: Flaws,
}

/// A foreign file made printable.
#[derive(Debug, Clone, PartialEq)]
pub struct Printable {
    /// What the file is.
    pub kind: Kind,
    /// SHA-256 of the original bytes.
    pub sha256: [u8; 32],
    /// Every page, in order; at least one.
    pub pages: Vec<PrintablePage>,
    /// The first page, at most [`PREVIEW_SIDE`] pixels long.
    pub preview: PrintablePage,
    /// The file's own end is missing: pages may be missing too.
    pub truncated: bool,
    /// The walls that stood around the decoding.
    pub protection: Protection,
}

/// One page for a printer.
pub struct PaperPage {
    /// Pixels per row, 1 to [`PAPER_SIDE`].
    pub width_px: u32,
    /// Rows, 1 to [`PAPER_SIDE`].
    pub height_px: u32,
    /// One byte per pixel; otherwise red, green, blue.
    pub grey: bool,
    /// The pixels, row by row, without gaps.
    pub bytes: Vec<u8>,
    /// Width on paper in points.
    pub width_pt: f32,
    /// Height on paper in points.
    pub height_pt: f32,
}

/// What a file is, without its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// What the file is.
    pub kind: Kind,
    /// SHA-256 of the bytes.
    pub sha256: [u8; 32],
    /// Number of pages, at least 1.
    pub pages: u32,
    /// The file's own end is missing: pages may be missing too.
    pub truncated: bool,
}

impl Worker {
    /// A worker that is this very program, also when its file was replaced since.
    ///
    /// # Errors
    /// The system does not tell where the program is.
    pub fn this_program() -> io::Result<Self> {
        seal::own_program().map(Self::of)
    }

    /// Workers that are this program, started with `--worker`.
    #[must_use]
    pub fn of(program: PathBuf) -> Self {
        Self::started_by(move || {
            seal::still_own()?;
            let own = std::process::id().to_string();
            Ok(Box::new(Started::start(&program, &["--worker", &own])?))
        })
    }

    /// Workers that are had in another way, for a process that may start nothing.
    pub fn started_by(
        start: impl Fn() -> io::Result<Box<dyn Running>> + Send + Sync + 'static,
    ) -> Self {
        Self { start: Arc::new(start) }
    }

    /// A worker that waits for its job.
    ///
    /// # Errors
    /// What the system says.
    pub fn start(&self) -> io::Result<Box<dyn Running>> {
        (self.start)()
    }

    /// Makes every page of a file printable: upright, at most A4 at 200 dpi, without metadata.
    ///
    /// `progress` hears of each page; `cancelled` is asked at least every 50 ms.
    ///
    /// # Errors
    /// Any [`Error`]; half a document is never given back.
    pub fn printable(
        &self,
        original: &[u8],
        cancelled: &dyn Fn() -> bool,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Printable, Error> {
        let mut answer = Answer::about(decodable(original)?);
        let started = Instant::now();
        let mut job = job(Task::Pages, PRINTABLE_SIDE, original);
        loop {
            process::run(self, &job, original, cancelled, &mut |frame| {
                answer.hear(frame, progress)
            })?;
            if answer.complete() {
                break;
            }
            // Each worker must bring at least one page, or this would not end.
            if answer.count() <= job.first {
                return Err(Error::BadReply);
            }
            if started.elapsed() > longest(answer.total.unwrap_or_default()) {
                return Err(Error::TimedOut);
            }
            job.first = answer.count();
        }
        Ok(Printable {
            kind: answer.kind,
            sha256: Sha256::digest(original).into(),
            pages: answer.pages,
            preview: answer.preview.ok_or(Error::BadReply)?,
            truncated: answer.truncated,
            protection: answer.protection.ok_or(Error::BadReply)?,
        })
    }

    /// The first page, at most `side` pixels long ([`THUMBNAIL_SIDE`] at most).
    ///
    /// # Errors
    /// Any [`Error`].
    pub fn thumbnail(
        &self,
        original: &[u8],
        side: u32,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<PrintablePage, Error> {
        let mut answer = Answer::about(decodable(original)?);
        let job = job(Task::Thumbnail, side.clamp(1, THUMBNAIL_SIDE), original);
        process::run(self, &job, original, cancelled, &mut |frame| {
            answer.hear(frame, &mut |_| {})
        })?;
        answer.pages.pop().ok_or(Error::BadReply)
    }

    /// One page, from 0, as pixels for the screen, at most `side` pixels long ([`THUMBNAIL_SIDE`] at most).
    ///
    /// # Errors
    /// Any [`Error`]; [`Error::BadReply`] too if there is no such page.
    pub fn raster(
        &self,
        original: &[u8],
        page: u32,
        side: u32,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Raster, Error> {
        let kind = decodable(original)?;
        let side = side.clamp(1, THUMBNAIL_SIDE);
        let job = Job { first: page, ..job(Task::Page, side, original) };
        let (mut total, mut found) = (None, None);
        process::run(self, &job, original, cancelled, &mut |frame| match frame {
            Frame::Sealed(_) => Ok(true),
            Frame::Document { pages, .. } => {
                total = Some(pages);
                Ok(true)
            }
            Frame::Page(page) if found.is_none() => {
                found = Some(page.pixels);
                Ok(true)
            }
            Frame::Refused(code) => Err(Error::from_worker(code, kind).unwrap_or(Error::BadReply)),
            Frame::Done => Ok(false),
            Frame::Page(_) | Frame::More(_) | Frame::Tested(_) => Err(Error::BadReply),
        })?;
        let (pages, pixels) = total.zip(found).ok_or(Error::BadReply)?;
        Ok(Raster::of_pixels(&pixels, pages))
    }

    /// Pages of a PDF of our own, from 0, for a printer: each is handed to `printed` as soon as it is there, and `false` from
    /// it stops the rest. How many there were.
    ///
    /// # Errors
    /// Any [`Error`]; what could not be shown whole is not shown. Pages before may have been printed then.
    pub fn on_paper(
        &self,
        pdf: &[u8],
        wanted: RangeInclusive<u32>,
        cancelled: &dyn Fn() -> bool,
        printed: &mut dyn FnMut(&PaperPage) -> bool,
    ) -> Result<u32, Error> {
        let kind = decodable(pdf)?;
        if kind != Kind::Pdf {
            return Err(Error::NotDecoded(kind));
        }
        let mut next = *wanted.start();
        loop {
            let begun = next;
            let job = Job { first: next, ..job(Task::Paper, PAPER_SIDE, pdf) };
            let mut last = None;
            process::run(self, &job, pdf, cancelled, &mut |frame| match frame {
                Frame::Sealed(_) => Ok(true),
                Frame::Document { truncated: true, .. } => Err(Error::Truncated),
                Frame::Document { pages, .. } => {
                    let found = pages.saturating_sub(1).min(*wanted.end());
                    last = Some(found);
                    Ok(next <= found)
                }
                Frame::Page(page) => {
                    let (page, last) = (whole(page)?, last.ok_or(Error::BadReply)?);
                    next += 1;
                    if printed(&page) { Ok(next <= last) } else { Err(Error::Cancelled) }
                }
                Frame::Refused(code) => {
                    Err(Error::from_worker(code, kind).unwrap_or(Error::BadReply))
                }
                Frame::More(_) | Frame::Done => Ok(false),
                Frame::Tested(_) => Err(Error::BadReply),
            })?;
            if last.ok_or(Error::BadReply)? < next {
                return Ok(next - wanted.start());
            }
            // Each worker must bring at least one page, or this would not end.
            if next == begun {
                return Err(Error::BadReply);
            }
        }
    }

    /// How many pages a file has. Pictures are not decoded for it: damage inside is not seen.
    ///
    /// # Errors
    /// Any [`Error`].
    pub fn inspect(
        &self,
        original: &[u8],
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Inspection, Error> {
        let mut answer = Answer::about(decodable(original)?);
        let job = job(Task::Inspect, 1, original);
        process::run(self, &job, original, cancelled, &mut |frame| {
            answer.hear(frame, &mut |_| {})
        })?;
        Ok(Inspection {
            kind: answer.kind,
            sha256: Sha256::digest(original).into(),
            pages: answer.total.ok_or(Error::BadReply)?,
            truncated: answer.truncated,
        })
    }

    /// Starts a worker and lets it try to get out of its walls.
    ///
    /// # Errors
    /// The worker cannot be started, or did not survive the attempt.
    pub fn self_test(&self) -> Result<SelfTest, Error> {
        let mut answer = Answer::about(Kind::Unknown);
        let job = job(Task::SelfTest, 1, &[]);
        process::run(self, &job, &[], &|| false, &mut |frame| answer.hear(frame, &mut |_| {}))?;
        Ok(SelfTest {
            protection: answer.protection.ok_or(Error::BadReply)?,
            probes: answer.probes,
        })
    }
}

/// A page on which nothing is missing: what is printed is what was proved.
fn whole(page: Page) -> Result<PaperPage, Error> {
    let Flaws { image_missing, font_missing, font_replaced, .. } = page.flaws;
    if image_missing || font_missing || font_replaced {
        return Err(Error::Damaged);
    }
    let Pixels { width, height, grey, bytes } = page.pixels;
    let (width_pt, height_pt) = page.size;
    Ok(PaperPage { width_px: width, height_px: height, grey, bytes, width_pt, height_pt })
}

/// How long a document of so many pages may take: under five minutes.
fn longest(pages: u32) -> Duration {
    FOR_THE_FILE + FOR_A_PAGE * pages.min(MOST_PAGES)
}

fn decodable(original: &[u8]) -> Result<Kind, Error> {
    if original.is_empty() {
        return Err(Error::Empty);
    }
    let kind = sniff(original);
    if !kind.is_decoded() {
        return Err(Error::NotDecoded(kind));
    }
    if original.len() > MOST_BYTES {
        return Err(Error::TooLarge(Limit::Bytes));
    }
    Ok(kind)
}

fn job(task: Task, side: u32, original: &[u8]) -> Job {
    Job { task, first: 0, side, length: original.len() as u64 }
}

/// What the workers of one document have said so far.
struct Answer {
    kind: Kind,
    protection: Option<Protection>,
    total: Option<u32>,
    truncated: bool,
    pages: Vec<PrintablePage>,
    preview: Option<PrintablePage>,
    /// The page before, as it came.
    before: Option<Page>,
    probes: Vec<(Probe, Verdict)>,
}

impl Answer {
    fn about(kind: Kind) -> Self {
        Self {
            kind,
            protection: None,
            total: None,
            truncated: false,
            pages: Vec::new(),
            preview: None,
            before: None,
            probes: Vec::new(),
        }
    }

    fn count(&self) -> u32 {
        u32::try_from(self.pages.len()).unwrap_or(u32::MAX)
    }

    fn complete(&self) -> bool {
        self.total == Some(self.count())
    }

    /// Blank pages follow each other: the same pixels are not encoded again.
    fn encoded_once(&self, page: &Page) -> Result<PrintablePage, Error> {
        let before = self.before.as_ref().zip(self.pages.last());
        let same = before.filter(|(before, _)| before.pixels == page.pixels);
        match same {
            Some((_, made)) => Ok(of_pixels(page, &page.pixels, made.jpeg.clone())),
            None => encoded(page, &page.pixels),
        }
    }

    /// Takes in one frame; `false` when the worker has no more to say.
    fn hear(&mut self, frame: Frame, progress: &mut dyn FnMut(Progress)) -> Result<bool, Error> {
        match frame {
            Frame::Sealed(protection) => self.protection = Some(protection),
            Frame::Document { pages, truncated } => {
                // A second worker for the same bytes must see the same document.
                if self.total.is_some_and(|total| total != pages) {
                    return Err(Error::BadReply);
                }
                self.total = Some(pages);
                self.truncated = truncated;
            }
            Frame::Page(page) => {
                let total = self.total.ok_or(Error::BadReply)?;
                if self.count() >= total {
                    return Err(Error::BadReply);
                }
                let printable = self.encoded_once(&page)?;
                if self.preview.is_none() {
                    let small = shrunk_copy(&page.pixels, PREVIEW_SIDE)?;
                    let preview = small.map(|small| encoded(&page, &small)).transpose()?;
                    self.preview = Some(preview.unwrap_or_else(|| printable.clone()));
                }
                self.pages.push(printable);
                self.before = Some(page);
                progress(Progress { done: self.count(), total });
            }
            Frame::Tested(probes) => self.probes = probes,
            Frame::Refused(code) => {
                return Err(Error::from_worker(code, self.kind).unwrap_or(Error::BadReply));
            }
            Frame::More(next) if next != self.count() => return Err(Error::BadReply),
            Frame::More(_) | Frame::Done => return Ok(false),
        }
        Ok(true)
    }
}

/// A page with these pixels: its own, or fewer.
fn encoded(page: &Page, pixels: &Pixels) -> Result<PrintablePage, Error> {
    Ok(of_pixels(page, pixels, jpeg::encode(pixels)?))
}

fn of_pixels(page: &Page, pixels: &Pixels, jpeg: Vec<u8>) -> PrintablePage {
    PrintablePage {
        jpeg,
        width_px: pixels.width,
        height_px: pixels.height,
        grey: pixels.grey,
        width_pt: page.size.0,
        height_pt: page.size.1,
        size_known: page.size_known,
        flaws: page.flaws,
    }
}
