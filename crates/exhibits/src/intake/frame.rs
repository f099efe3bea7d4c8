//! The words between parent and worker: one job in, frames of fixed form out, all little-endian.
//!
//! Both ends are here, so that they cannot drift apart. The reading end trusts nothing: every
//! number is checked before a byte is reserved for it.

use std::io::{self, Read, Write};

use super::host::Flaws;
use super::{MOST_PAGES, MOST_POINTS};
use crate::seal::{Layer, Probe, Protection, State, Verdict};

/// What a worker is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    Inspect,
    /// All pages, at most `side` pixels long.
    Pages,
    /// The first page alone, at most `side` pixels long.
    Thumbnail,
    /// Try what must not be possible.
    SelfTest,
    /// One page alone, at most `side` pixels long.
    Page,
    /// All pages, as finely as a printer shows them, at most `side` pixels long.
    Paper,
}

impl Task {
    const ALL: [Self; 6] =
        [Self::Inspect, Self::Pages, Self::Thumbnail, Self::SelfTest, Self::Page, Self::Paper];

    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|task| *task as u8 == code)
    }
}

/// A task with its bounds; the file's bytes follow it on the pipe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Job {
    pub(super) task: Task,
    /// First page wanted, from 0.
    pub(super) first: u32,
    /// Longest side of a page, in pixels.
    pub(super) side: u32,
    /// Number of bytes that follow.
    pub(super) length: u64,
}

/// First byte of a job, raised with every change of these words.
const WORDS: u8 = 4;

impl Job {
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        to.write_all(&[WORDS, self.task as u8])?;
        to.write_all(&self.first.to_le_bytes())?;
        to.write_all(&self.side.to_le_bytes())?;
        to.write_all(&self.length.to_le_bytes())
    }

    pub(super) fn read(from: &mut impl Read) -> io::Result<Self> {
        let [words, task] = take(from)?;
        let task = Task::from_code(task).filter(|_| words == WORDS).ok_or_else(broken)?;
        let first = u32::from_le_bytes(take(from)?);
        let side = u32::from_le_bytes(take(from)?);
        let length = u64::from_le_bytes(take(from)?);
        Ok(Self { task, first, side, length })
    }
}

/// A page's pixels, row by row, without gaps.
#[derive(PartialEq, Eq)]
pub(super) struct Pixels {
    /// Pixels per row, at least 1.
    pub(super) width: u32,
    /// Rows, at least 1.
    pub(super) height: u32,
    /// One byte per pixel (grey) or three (red, green, blue).
    pub(super) grey: bool,
    /// Exactly `width × height × (1 or 3)` bytes.
    pub(super) bytes: Vec<u8>,
}

/// One page as the worker made it.
pub(super) struct Page {
    /// Its pixels.
    pub(super) pixels: Pixels,
    /// Size on paper in points.
    pub(super) size: (f32, f32),
    /// Its file says that size; otherwise it is assumed.
    pub(super) size_known: bool,
    /// What could not be shown.
    pub(super) flaws: Flaws,
}

/// One word of the worker's answer.
pub(super) enum Frame {
    /// The first: which walls stand around the worker.
    Sealed(Protection),
    /// What the document is.
    Document {
        pages: u32,
        /// The file's own end is missing.
        truncated: bool,
    },
    Page(Page),
    /// Enough for one worker: another shall go on at this page.
    More(u32),
    Done,
    /// The file cannot be decoded, for the reason of this code.
    Refused(u16),
    /// What the self-test found.
    Tested(Vec<(Probe, Verdict)>),
}

impl Frame {
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Sealed(protection) => {
                let codes = protection.layers.iter();
                write_pairs(to, 1, codes.map(|(layer, state)| [layer.code(), state.code()]))?;
            }
            Self::Document { pages, truncated } => {
                to.write_all(&[2, u8::from(*truncated)])?;
                to.write_all(&pages.to_le_bytes())?;
            }
            Self::Page(page) => page.write(to)?,
            Self::More(next) => {
                to.write_all(&[4])?;
                to.write_all(&next.to_le_bytes())?;
            }
            Self::Done => to.write_all(&[5])?,
            Self::Refused(code) => {
                to.write_all(&[6])?;
                to.write_all(&code.to_le_bytes())?;
            }
            Self::Tested(found) => {
                let codes = found
                    .iter()
                    .map(|(probe, verdict)| [probe.code(), u8::from(*verdict == Verdict::Allowed)]);
                write_pairs(to, 7, codes)?;
            }
        }
        to.flush()
    }

    /// The next frame; no page may have a side of more than `most_side` pixels.
    pub(super) fn read(from: &mut impl Read, most_side: u32) -> io::Result<Self> {
        let [sort] = take(from)?;
        match sort {
            1 => Ok(Self::Sealed(Protection {
                layers: read_pairs(from, Layer::ALL.len(), |[layer, state]| {
                    Some((Layer::from_code(layer)?, State::from_code(state)?))
                })?,
            })),
            2 => {
                let truncated = flag(from)?;
                let pages = u32::from_le_bytes(take(from)?);
                if !(1..=MOST_PAGES).contains(&pages) {
                    return Err(broken());
                }
                Ok(Self::Document { pages, truncated })
            }
            3 => Page::read(from, most_side).map(Self::Page),
            4 => take(from).map(|bytes| Self::More(u32::from_le_bytes(bytes))),
            5 => Ok(Self::Done),
            6 => take(from).map(|bytes| Self::Refused(u16::from_le_bytes(bytes))),
            7 => read_pairs(from, Probe::ALL.len(), |[probe, allowed]| {
                let verdict = match allowed {
                    0 => Verdict::Denied,
                    1 => Verdict::Allowed,
                    _ => return None,
                };
                Some((Probe::from_code(probe)?, verdict))
            })
            .map(Self::Tested),
            _ => Err(broken()),
        }
    }
}

impl Page {
    fn write(&self, to: &mut impl Write) -> io::Result<()> {
        let Pixels { width, height, grey, bytes } = &self.pixels;
        to.write_all(&[3, u8::from(*grey), self.flaws.bits(), u8::from(self.size_known)])?;
        to.write_all(&width.to_le_bytes())?;
        to.write_all(&height.to_le_bytes())?;
        to.write_all(&self.size.0.to_le_bytes())?;
        to.write_all(&self.size.1.to_le_bytes())?;
        to.write_all(bytes)
    }

    fn read(from: &mut impl Read, most_side: u32) -> io::Result<Self> {
        let grey = flag(from)?;
        let [bits] = take(from)?;
        let flaws = Flaws::of_bits(bits).ok_or_else(broken)?;
        let size_known = flag(from)?;
        let width = u32::from_le_bytes(take(from)?);
        let height = u32::from_le_bytes(take(from)?);
        let size = (f32::from_le_bytes(take(from)?), f32::from_le_bytes(take(from)?));
        let sides = 1..=most_side;
        let on_paper = |points: f32| points > 0.0 && points <= MOST_POINTS;
        if !sides.contains(&width) || !sides.contains(&height) {
            return Err(broken());
        }
        if !on_paper(size.0) || !on_paper(size.1) {
            return Err(broken());
        }
        let per_pixel = if grey { 1 } else { 3 };
        let mut bytes = vec![0; width as usize * height as usize * per_pixel];
        from.read_exact(&mut bytes)?;
        let pixels = Pixels { width, height, grey, bytes };
        Ok(Self { pixels, size, size_known, flaws })
    }
}

fn write_pairs(
    to: &mut impl Write,
    sort: u8,
    pairs: impl ExactSizeIterator<Item = [u8; 2]>,
) -> io::Result<()> {
    let count = u8::try_from(pairs.len()).map_err(|_| broken())?;
    to.write_all(&[sort, count])?;
    pairs.into_iter().try_for_each(|pair| to.write_all(&pair))
}

fn read_pairs<T>(
    from: &mut impl Read,
    most: usize,
    meaning: impl Fn([u8; 2]) -> Option<T>,
) -> io::Result<Vec<T>> {
    let [count] = take(from)?;
    if usize::from(count) > most {
        return Err(broken());
    }
    (0..count).map(|_| meaning(take(from)?).ok_or_else(broken)).collect()
}

fn take<const N: usize>(from: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn flag(from: &mut impl Read) -> io::Result<bool> {
    match take(from)? {
        [0] => Ok(false),
        [1] => Ok(true),
        _ => Err(broken()),
    }
}

fn broken() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: u32, height: u32, size: (f32, f32), bytes: usize) -> Vec<u8> {
        let pixels = Pixels { width, height, grey: false, bytes: vec![7; bytes] };
        let flaws = Flaws { font_missing: true, pages_missing: true, ..Flaws::default() };
        let frame = Frame::Page(Page { pixels, size, size_known: true, flaws });
        let mut wire = Vec::new();
        frame.write(&mut wire).unwrap();
        wire
    }

    #[test]
    fn a_job_arrives_as_it_was_sent() {
        let job = Job { task: Task::Thumbnail, first: 3, side: 512, length: 1 << 33 };
        let mut wire = Vec::new();
        job.write(&mut wire).unwrap();
        assert_eq!(Job::read(&mut wire.as_slice()).unwrap(), job);
    }

    #[test]
    fn a_page_arrives_as_it_was_sent() {
        let wire = page(4, 2, (20.0, 10.0), 24);
        let Frame::Page(page) = Frame::read(&mut wire.as_slice(), 4).unwrap() else {
            panic!("another frame");
        };
        assert_eq!((page.pixels.width, page.pixels.height), (4, 2));
        assert_eq!(page.pixels.bytes, [7; 24]);
        let flaws = Flaws { font_missing: true, pages_missing: true, ..Flaws::default() };
        assert_eq!(page.flaws, flaws);
    }

    #[test]
    fn a_lying_page_is_refused_before_memory_is_taken() {
        for (width, height, size) in [
            (0, 1, (1.0, 1.0)),
            (1, 0, (1.0, 1.0)),
            (u32::MAX, u32::MAX, (1.0, 1.0)),
            (5, 1, (1.0, 1.0)),
            (1, 1, (f32::NAN, 1.0)),
            (1, 1, (1.0, -1.0)),
            (1, 1, (1.0, f32::INFINITY)),
        ] {
            let wire = page(width, height, size, 3);
            assert!(Frame::read(&mut wire.as_slice(), 4).is_err(), "{width} × {height}, {size:?}");
        }
    }

    #[test]
    fn what_any_bytes_are_read_as_is_what_they_say() {
        for sort in 0..=255 {
            for filler in [0, 1, 2, 255] {
                let wire = [[sort].as_slice(), &[filler; 64]].concat();
                let mut rest = wire.as_slice();
                let Ok(frame) = Frame::read(&mut rest, 4) else {
                    // What has no shape to be wrong in is never refused.
                    assert!(![4, 5, 6].contains(&sort), "{sort} {filler}");
                    continue;
                };
                assert!((1..=7).contains(&sort), "{sort} {filler}");
                let mut again = Vec::new();
                frame.write(&mut again).unwrap();
                let read = wire.len() - rest.len();
                assert_eq!(Some(again.as_slice()), wire.get(..read), "{sort} {filler}");
                if let Frame::Document { pages, .. } = frame {
                    assert!((1..=MOST_PAGES).contains(&pages));
                }
            }
        }
    }
}
