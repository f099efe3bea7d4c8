//! What lies on a page: text lines, rules, shapes and pictures, and what can be reached there.

use std::rc::Rc;

use super::line::Line;
use super::{marks, underline};
use crate::dossier::block::{Anchor, Picture};

/// The width of a fine rule in pt: one dot of a fax.
pub(super) const HAIR: f32 = 0.36;
/// The rule over and under a table head.
pub(super) const RULE: f32 = 0.8;

/// A step of a path; points in pt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stroke {
    Move(f32, f32),
    To(f32, f32),
    Curve([f32; 6]),
    Close,
}

/// How a path is painted; black and white only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paint {
    /// Outline of this width.
    Stroke(f32),
    /// Dashed outline: width, dash, gap.
    Dashed(f32, f32, f32),
    Fill,
    /// White inside, outline of this width.
    White(f32),
}

/// How a line of text is turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    None,
    Up,
    Down,
}

/// Ink on a page; y runs down from the top of its place, in pt.
#[derive(Clone, Debug)]
pub(crate) enum Ink {
    /// A line of text with its baseline beginning at (x, y).
    Text {
        line: Rc<Line>,
        x: f32,
        y: f32,
        turn: Turn,
    },
    Path {
        steps: Vec<Stroke>,
        paint: Paint,
    },
    /// A picture: the frame it fills; `turned` = rotated so that its top lies at the left.
    Picture {
        picture: Picture,
        frame: Frame,
        turned: bool,
    },
}

/// A rectangle: left, top, width, height in pt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Frame {
    pub(crate) const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }
}

/// A bookmark with its depth, words and height.
pub(super) type Entry = (u8, String, f32);

/// A piece of a page, to be laid somewhere.
#[derive(Clone, Debug, Default)]
pub(super) struct Canvas {
    pub(super) inks: Vec<Ink>,
    pub(super) links: Vec<(Frame, Anchor)>,
    pub(super) anchors: Vec<(Anchor, f32)>,
    pub(super) bookmarks: Vec<Entry>,
}

impl Canvas {
    /// Sets a line: its words, underlines, blanks, marks and links.
    pub(super) fn line(&mut self, line: &Rc<Line>, x: f32, y: f32) {
        for &(from, to) in &line.underlines {
            let at = y + underline::BELOW;
            self.rule((x + from, at), (x + to, at), underline::WIDTH);
        }
        for &(from, to) in &line.blanks {
            self.rule((x + from, y + 1.6), (x + to, y + 1.6), HAIR);
        }
        for &(from, size, mark) in &line.marks {
            marks::draw(self, mark, x + from, y, size);
        }
        let size = line.placed.iter().map(|p| p.size).fold(0.0_f32, f32::max);
        for ((from, to), anchor) in &line.links {
            let frame = Frame::new(x + from, y - 0.85 * size, to - from, 1.15 * size);
            self.links.push((frame, anchor.clone()));
        }
        if !line.placed.is_empty() {
            self.inks.push(Ink::Text { line: Rc::clone(line), x, y, turn: Turn::None });
        }
    }

    /// A straight black line.
    pub(super) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32) {
        self.polyline(&[from, to], width);
    }

    /// A black line through points.
    pub(super) fn polyline(&mut self, points: &[(f32, f32)], width: f32) {
        let steps = points
            .iter()
            .enumerate()
            .map(|(i, &(x, y))| if i == 0 { Stroke::Move(x, y) } else { Stroke::To(x, y) })
            .collect();
        self.inks.push(Ink::Path { steps, paint: Paint::Stroke(width) });
    }

    pub(super) fn rectangle(&mut self, frame: Frame, paint: Paint) {
        let Frame { x, y, width, height } = frame;
        let steps = vec![
            Stroke::Move(x, y),
            Stroke::To(x + width, y),
            Stroke::To(x + width, y + height),
            Stroke::To(x, y + height),
            Stroke::Close,
        ];
        self.inks.push(Ink::Path { steps, paint });
    }

    /// A rectangle with round ends of this radius; a square one of twice the radius is a disc.
    pub(super) fn capsule(&mut self, frame: Frame, radius: f32, paint: Paint) {
        let Frame { x, y, width, height } = frame;
        let r = radius.min(width / 2.0).min(height / 2.0);
        let k = r * 0.5523;
        let (right, bottom) = (x + width, y + height);
        let steps = vec![
            Stroke::Move(x + r, y),
            Stroke::To(right - r, y),
            Stroke::Curve([right - r + k, y, right, y + r - k, right, y + r]),
            Stroke::To(right, bottom - r),
            Stroke::Curve([right, bottom - r + k, right - r + k, bottom, right - r, bottom]),
            Stroke::To(x + r, bottom),
            Stroke::Curve([x + r - k, bottom, x, bottom - r + k, x, bottom - r]),
            Stroke::To(x, y + r),
            Stroke::Curve([x, y + r - k, x + r - k, y, x + r, y]),
            Stroke::Close,
        ];
        self.inks.push(Ink::Path { steps, paint });
    }

    /// Lays another piece upon this one, moved.
    pub(super) fn lay(&mut self, other: Self, dx: f32, dy: f32) {
        self.inks.extend(other.inks.into_iter().map(|ink| ink.moved(dx, dy)));
        self.links.extend(
            other.links.into_iter().map(|(frame, anchor)| {
                (Frame { x: frame.x + dx, y: frame.y + dy, ..frame }, anchor)
            }),
        );
        self.anchors.extend(other.anchors.into_iter().map(|(anchor, y)| (anchor, y + dy)));
        self.bookmarks
            .extend(other.bookmarks.into_iter().map(|(level, title, y)| (level, title, y + dy)));
    }
}

impl Ink {
    fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Path { steps, .. } => steps.iter_mut().for_each(|step| step.shift(dx, dy)),
            Self::Picture { frame, .. } => {
                frame.x += dx;
                frame.y += dy;
            }
        }
        self
    }
}

impl Stroke {
    fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Move(x, y) | Self::To(x, y) => {
                *x += dx;
                *y += dy;
            }
            Self::Curve([x1, y1, x2, y2, x3, y3]) => {
                for x in [x1, x2, x3] {
                    *x += dx;
                }
                for y in [y1, y2, y3] {
                    *y += dy;
                }
            }
            Self::Close => {}
        }
    }
}
