//! Slabs: pieces of a block that a page turn does not part, and how texts become slabs.

use std::rc::Rc;

use super::Error;
use super::ink::Canvas;
use super::inline::{Marker, note_call_anchor};
use super::line::Line;
use super::setter::{Para, Setter};
use crate::dossier::block::{MarginCall, Place};

/// A piece of a page that is not parted.
#[derive(Clone, Debug, Default)]
pub(super) struct Slab {
    pub(super) canvas: Canvas,
    pub(super) height: f32,
    /// Least space to what stands before, dropped at the head of a page.
    pub(super) before: f32,
    /// Least space to what follows.
    pub(super) after: f32,
    /// Stays on one page with the next.
    pub(super) keep: bool,
    pub(super) break_before: bool,
    pub(super) notes: Vec<usize>,
    /// Calls in the margin with their baselines.
    pub(super) calls: Vec<(f32, MarginCall)>,
    /// The last of a paragraph: calls that found no room stand after it.
    pub(super) ends_paragraph: bool,
    /// What a table repeats when the page turns before this slab.
    pub(super) repeat: Option<Rc<Repeat>>,
}

/// What a table repeats at the head of a page.
#[derive(Debug)]
pub(super) struct Repeat {
    /// Which table, to know where it ends.
    pub(super) table: usize,
    /// Its width, for the rule that closes a page.
    pub(super) width: f32,
    /// Head, group, first cells of a broken row.
    pub(super) slabs: Vec<Slab>,
}

impl Slab {
    pub(super) fn new(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    /// Sets a line with its baseline at y and keeps what belongs to it.
    pub(super) fn line(&mut self, line: &Rc<Line>, x: f32, y: f32) {
        self.canvas.line(line, x, y);
        for marker in &line.markers {
            match marker {
                Marker::Note(index) => {
                    self.notes.push(*index);
                    self.canvas.anchors.push((note_call_anchor(*index), y - 0.8 * 11.0));
                }
                Marker::Call(call) => self.calls.push((y, (**call).clone())),
                Marker::Here(anchor) => self.canvas.anchors.push((anchor.clone(), y - 11.0)),
            }
        }
    }

    /// Sets a whole paragraph with its top at y.
    pub(super) fn para(&mut self, para: &Para, x: f32, y: f32) {
        for (index, line) in para.lines.iter().enumerate() {
            self.line(line, x, y + para.baseline(index));
        }
    }

    /// Puts an anchor and a bookmark at its top.
    pub(super) fn place(&mut self, place: &Place, setter: &Setter<'_>) -> Result<(), Error> {
        if let Some(anchor) = &place.anchor {
            self.canvas.anchors.push((anchor.clone(), 0.0));
        }
        if let Some(bookmark) = &place.bookmark {
            let title = setter.plain(&bookmark.title)?;
            self.canvas.bookmarks.push((bookmark.level, title, 0.0));
        }
        Ok(())
    }

    /// Lays another slab's ink and belongings on this one.
    pub(super) fn lay(&mut self, other: Self, dx: f32, dy: f32) {
        self.canvas.lay(other.canvas, dx, dy);
        self.notes.extend(other.notes);
        self.calls.extend(other.calls.into_iter().map(|(y, call)| (y + dy, call)));
    }
}

/// A paragraph as one slab per line, without widow or orphan; x moves it right.
pub(super) fn of_para(para: &Para, x: f32) -> Vec<Slab> {
    let count = para.lines.len();
    para.lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let last = index + 1 == count;
            let mut slab = Slab::new(if last { para.size + para.depth } else { para.lead });
            slab.keep = !last && (index == 0 || index + 2 == count);
            slab.line(line, x, 0.8 * para.size);
            slab
        })
        .collect()
}

/// Space between the last slab of a text and the next thing: what its line distance leaves, and more.
pub(super) fn frame(slabs: &mut [Slab], before: f32, after: f32) {
    if let Some(first) = slabs.first_mut() {
        first.before = before;
    }
    if let Some(last) = slabs.last_mut() {
        last.after = after;
    }
}

/// Stacks slabs into one that is never parted.
pub(super) fn stack(slabs: Vec<Slab>) -> Slab {
    let mut whole = Slab::default();
    let mut space = 0.0_f32;
    let mut y = 0.0;
    for (index, slab) in slabs.into_iter().enumerate() {
        if index > 0 {
            y += space.max(slab.before);
        } else {
            whole.before = slab.before;
        }
        let (height, after) = (slab.height, slab.after);
        whole.lay(slab, 0.0, y);
        y += height;
        space = after;
    }
    whole.height = y;
    whole.after = space;
    whole
}
