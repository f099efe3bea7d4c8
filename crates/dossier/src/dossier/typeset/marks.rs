//! Marks drawn as paths: no embedded face holds a box, a tick, a disc or an arrow.

use super::ink::{Canvas, Frame, Ink, Paint, Stroke};
use crate::dossier::block::{Mark, Sign};

/// Side of a box to tick, in em.
const BOX: f32 = 1.08;
/// Diameter of a disc, in em.
const DISC: f32 = 0.87;
const OUTLINE: f32 = 0.8;
/// How far within its ring the core of what was heard lies, and how wide a bar is, in widths of the mark.
const CORE: f32 = 0.28;
const BAR: f32 = 0.34;
const STROKE: f32 = 1.4;

/// Width of a mark in text of this size, in pt.
pub(super) fn advance(mark: Mark, size: f32) -> f32 {
    match mark {
        Mark::Box | Mark::Ticked | Mark::Crossed => BOX * size,
        Mark::Known(_) | Mark::Capsule => DISC * size,
        Mark::Arrow => size,
    }
}

/// Draws a mark at the baseline (x, y).
pub(super) fn draw(canvas: &mut Canvas, mark: Mark, x: f32, y: f32, size: f32) {
    match mark {
        Mark::Box | Mark::Ticked | Mark::Crossed => {
            let side = BOX * size;
            square(canvas, mark, x, y - 0.36 * size - side / 2.0, side);
        }
        Mark::Known(sign) => {
            let side = DISC * size;
            known(canvas, Frame::new(x, y - 0.36 * size - side / 2.0, side, side), sign);
        }
        Mark::Capsule => {
            let side = DISC * size;
            let height = 1.4 * size;
            let frame = Frame::new(x, y - 0.36 * size - height / 2.0, side, height);
            known(canvas, frame, Sign::Seen);
        }
        Mark::Arrow => arrow(canvas, x, y - 0.3 * size, size),
    }
}

/// How a fact is known: black, black within a ring, a ring, a square, a bar. Taller than wide where the
/// day is not known.
pub(super) fn known(canvas: &mut Canvas, frame: Frame, sign: Sign) {
    let radius = frame.width / 2.0;
    match sign {
        Sign::Seen => canvas.capsule(frame, radius, Paint::Fill),
        Sign::Told => canvas.capsule(frame, radius, Paint::White(OUTLINE)),
        Sign::Heard => {
            canvas.capsule(frame, radius, Paint::White(OUTLINE));
            canvas.capsule(inset(frame, CORE), radius, Paint::Fill);
        }
        Sign::Read => canvas.rectangle(frame, Paint::White(OUTLINE)),
        Sign::Unsaid => {
            let thin = BAR * frame.width;
            let x = frame.x + (frame.width - thin) / 2.0;
            canvas.rectangle(Frame { x, width: thin, ..frame }, Paint::Fill);
        }
    }
}

/// A frame within another, this part of the width away from it on every side.
fn inset(frame: Frame, part: f32) -> Frame {
    let by = part * frame.width;
    Frame::new(frame.x + by, frame.y + by, frame.width - 2.0 * by, frame.height - 2.0 * by)
}

/// A box of this side with its top left corner at (x, y).
pub(super) fn square(canvas: &mut Canvas, mark: Mark, x: f32, y: f32, side: f32) {
    canvas.rectangle(Frame::new(x, y, side, side), Paint::Stroke(OUTLINE));
    let at = |fx: f32, fy: f32| (x + fx * side, y + fy * side);
    if mark == Mark::Ticked {
        canvas.polyline(&[at(0.2, 0.5), at(0.425, 0.775), at(0.83, 0.18)], STROKE);
    }
    if mark == Mark::Crossed {
        canvas.polyline(&[at(0.14, 0.14), at(0.86, 0.86)], STROKE);
        canvas.polyline(&[at(0.86, 0.14), at(0.14, 0.86)], STROKE);
    }
}

/// A black arrow head of this height pointing right, its middle at y.
pub(super) fn head(canvas: &mut Canvas, x: f32, y: f32, height: f32) {
    let steps = vec![
        Stroke::Move(x, y - height / 2.0),
        Stroke::To(x + height * 1.08, y),
        Stroke::To(x, y + height / 2.0),
        Stroke::Close,
    ];
    canvas.inks.push(Ink::Path { steps, paint: Paint::Fill });
}

fn arrow(canvas: &mut Canvas, x: f32, y: f32, size: f32) {
    canvas.rule((x + 0.05 * size, y), (x + 0.7 * size, y), 0.06 * size);
    head(canvas, x + 0.6 * size, y, 0.34 * size);
}
