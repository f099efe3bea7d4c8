//! A laid-out volume: pages with their ink, and everything that finishing and proving need.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::ink::{Frame, Ink, Turn};
use super::setter::Setter;
use super::{Draft, Error, SHEET};
use crate::dossier::block::{Anchor, VolumeKind};
use crate::dossier::fonts::FontBook;

/// A rectangle on the page in PDF coordinates: points from the lower left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub x0: f32,
    pub y0: f32,
    pub x1: f32,
    pub y1: f32,
}

/// A place on a page that leads elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkArea {
    pub rect: Rect,
    /// The name of the target.
    pub to: Anchor,
    /// Index of its page, from 0.
    pub page: usize,
    /// Its height on that page, points from below.
    pub y: f32,
}

/// A line for the reader's bookmark panel, in order.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// Depth from 1.
    pub level: u8,
    /// Its words, folios resolved.
    pub title: String,
    /// Index of its page, from 0.
    pub page: usize,
    /// Its height on that page, points from below.
    pub y: f32,
}

#[derive(Clone)]
pub struct Page {
    /// Its page label: the folio, or G1, G2…
    pub label: String,
    /// Index of its part in the volume.
    pub part: usize,
    /// Anchors on it with their heights, points from below.
    pub anchors: Vec<(Anchor, f32)>,
    pub links: Vec<LinkArea>,
    /// Its lines of text as they must be found again, in reading order. A line end in U+00AD was
    /// hyphenated by us.
    pub text: Vec<String>,
    /// Where those lines stand, one box a line: from 0.72 em above to 0.2 em below the baseline.
    pub boxes: Vec<Rect>,
    /// Number of pictures on it.
    pub pictures: usize,
    pub(crate) inks: Vec<Ink>,
}

/// What a person should know before sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// No embedded face holds this character: a box stands in its place.
    NoGlyph {
        character: char,
        /// Index of the page, from 0.
        page: usize,
    },
}

pub struct Laid {
    pub lang: String,
    pub pages: Vec<Page>,
    /// Its bookmarks, in order; levels nest.
    pub bookmarks: Vec<Entry>,
    /// What a person should know.
    pub warnings: Vec<Warning>,
    pub(crate) book: Rc<FontBook>,
}

impl Laid {
    /// The folio of every anchor, for another volume that names them.
    pub fn folios(&self) -> BTreeMap<Anchor, usize> {
        let pages = self.pages.iter().enumerate();
        pages
            .flat_map(|(page, p)| p.anchors.iter().map(move |(a, _)| (a.clone(), page + 1)))
            .collect()
    }
}

/// Resolves links and gathers what is known of each page.
pub(super) fn collect(
    setter: &Setter<'_>,
    drafts: Vec<Draft<'_>>,
    book: Rc<FontBook>,
) -> Result<Laid, Error> {
    let targets: BTreeMap<Anchor, (usize, f32)> = drafts
        .iter()
        .enumerate()
        .flat_map(|(page, draft)| {
            draft.canvas.anchors.iter().map(move |(anchor, y)| (anchor.clone(), (page, *y)))
        })
        .collect();
    let mut laid = Laid {
        lang: setter.volume.lang.0.clone(),
        pages: Vec::with_capacity(drafts.len()),
        bookmarks: Vec::new(),
        warnings: Vec::new(),
        book,
    };
    for (index, draft) in drafts.into_iter().enumerate() {
        let canvas = draft.canvas;
        laid.bookmarks.extend(canvas.bookmarks.into_iter().map(|(level, title, y)| {
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            Entry { level, title, page: index, y: above(y) }
        }));
        let mut links = Vec::with_capacity(canvas.links.len());
        for (frame, to) in canvas.links {
            match targets.get(&to) {
                Some(&(page, y)) => {
                    links.push(LinkArea { rect: rect(frame), to, page, y: above(y) });
                }
                None if setter.volume.elsewhere.contains_key(&to) => {}
                None => return Err(Error::UnknownAnchor(to)),
            }
        }
        let (text, boxes) = canvas.inks.iter().filter_map(words).unzip();
        missing(&canvas.inks, index, &mut laid.warnings);
        let pictures = canvas.inks.iter().filter(|ink| matches!(ink, Ink::Picture { .. })).count();
        laid.pages.push(Page {
            label: label(&setter.volume.kind, index + 1),
            part: draft.part,
            anchors: canvas.anchors.into_iter().map(|(a, y)| (a, SHEET.1 - y)).collect(),
            links,
            text,
            boxes,
            pictures,
            inks: canvas.inks,
        });
    }
    laid.warnings.sort_unstable();
    laid.warnings.dedup();
    Ok(laid)
}

/// A little above the place, so that a reader sees it with some air.
fn above(y: f32) -> f32 {
    SHEET.1 - (y - 12.0).max(0.0)
}

fn rect(frame: Frame) -> Rect {
    Rect {
        x0: frame.x,
        y0: SHEET.1 - frame.y - frame.height,
        x1: frame.x + frame.width,
        y1: SHEET.1 - frame.y,
    }
}

fn label(kind: &VolumeKind, number: usize) -> String {
    match kind {
        VolumeKind::Sent { .. } => number.to_string(),
        VolumeKind::Kept { label_prefix, .. } => format!("{label_prefix}{number}"),
    }
}

fn words(ink: &Ink) -> Option<(String, Rect)> {
    let Ink::Text { line, x, y, turn } = ink else { return None };
    if line.text.trim().is_empty() {
        return None;
    }
    let size = line.placed.iter().map(|placed| placed.size).fold(0.0, f32::max);
    let (up, down) = (0.72 * size, 0.2 * size);
    let (from, to) = (line.x, line.x + line.width);
    let frame = match turn {
        Turn::None => Frame::new(x + from, y - up, to - from, up + down),
        Turn::Up => Frame::new(x - up, y - to, up + down, to - from),
        Turn::Down => Frame::new(x - down, y + from, up + down, to - from),
    };
    Some((line.text.clone(), rect(frame)))
}

fn missing(inks: &[Ink], page: usize, warnings: &mut Vec<Warning>) {
    for ink in inks {
        let Ink::Text { line, .. } = ink else { continue };
        for placed in &line.placed {
            if line.glyphs(placed).iter().any(|glyph| glyph.id() == 0) {
                let characters = line.words(placed).chars().take(1);
                warnings.extend(characters.map(|character| Warning::NoGlyph { character, page }));
            }
        }
    }
}
