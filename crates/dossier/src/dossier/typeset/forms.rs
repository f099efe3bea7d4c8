//! What people write in: lines, frames, signatures.

use super::ink::{Frame, HAIR, Paint};
use super::setter::{APPARATUS, Setter};
use super::slab::Slab;
use super::{Error, MM};
use crate::dossier::block::{Align, Rich};

/// Between a label and its frame in pt.
const UNDER_LABEL: f32 = 7.0;

/// Ruled lines; the first two stay together.
pub(super) fn writing_lines(count: u16, step: f32, width: f32) -> Vec<Slab> {
    (0..count)
        .map(|index| {
            // The label above leaves some of the first line's room already.
            let height = if index == 0 { 0.75 * step } else { step };
            let mut slab = Slab::new(height);
            slab.canvas.rule((0.0, height), (width, height), HAIR);
            slab.keep = index == 0 && count > 1 || index + 2 == count;
            slab.after = if index + 1 == count { 6.0 * MM } else { 0.0 };
            slab
        })
        .collect()
}

/// A frame under its label.
pub(super) fn frame(
    setter: &Setter<'_>,
    label: &Rich,
    width: f32,
    height: f32,
) -> Result<Vec<Slab>, Error> {
    let label = setter.para(label, APPARATUS, width, Align::Start)?;
    let top = if label.lines.is_empty() { 0.0 } else { label.height() + UNDER_LABEL };
    let mut slab = Slab::new(top + height);
    slab.para(&label, 0.0, 0.0);
    slab.canvas.rectangle(Frame::new(0.0, top, width, height), Paint::Stroke(HAIR));
    (slab.before, slab.after) = (8.0, 9.0 * MM);
    Ok(vec![slab])
}

/// Place and date at the left, a frame to sign in at the right.
pub(super) fn signature(
    setter: &Setter<'_>,
    lines: &[Rich],
    label: &Rich,
    height: f32,
    width: f32,
) -> Result<Vec<Slab>, Error> {
    /// From one line to write on to the next.
    const STEP: f32 = 28.0;
    let gap = if width > 150.0 * MM { 10.0 * MM } else { 6.0 * MM };
    let half = (width - gap) / 2.0;
    let mut slab = Slab::new(0.0);
    for (index, line) in lines.iter().enumerate() {
        let para = setter.para(line, APPARATUS, half, Align::Start)?;
        let top = index as f32 * STEP;
        slab.para(&para, 0.0, top);
        slab.height = top + para.height() + 2.0;
    }
    let label = setter.para(label, APPARATUS, half, Align::Start)?;
    let top = label.height() + UNDER_LABEL;
    slab.para(&label, half + gap, 0.0);
    slab.canvas.rectangle(Frame::new(half + gap, top, half, height), Paint::Stroke(HAIR));
    slab.height = slab.height.max(top + height);
    (slab.before, slab.after) = (14.0, 8.0);
    Ok(vec![slab])
}
