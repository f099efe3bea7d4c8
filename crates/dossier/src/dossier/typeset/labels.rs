//! Words beside the timeline: each row is tied to its disc, none crosses or lies on another.

use std::rc::Rc;

use super::ink::HAIR;
use super::inline::Setting;
use super::line::Line;
use super::setter::{Para, Setter};
use super::slab::Slab;
use super::{Error, MM};
use crate::dossier::block::{Align, Family, TimeEvent};

/// Where dates, words, exhibits (right edge) and paragraphs (between this and the edge) stand.
pub(super) const DATE: f32 = 75.0 * MM;
const WHAT: f32 = 107.0 * MM;
pub(super) const EXHIBIT_RIGHT: f32 = 156.0 * MM;
const PARAGRAPH_WIDTH: f32 = 13.0 * MM;
const GAP: f32 = 2.0 * MM;
/// The type of the rows.
pub(super) const ROW: Setting = Setting::new(Family::Sans, 8.0, 9.2);
/// First lines of rows are at least this far apart.
const STEP: f32 = 5.8 * MM;
/// From the last line of a row to the first of the next: with room, and without.
const ROOMY: f32 = 14.4;
const TIGHT: f32 = 12.0;
/// A row never has more lines than this: the chronology says it all.
const MOST_LINES: usize = 6;
/// From the middle of a line down to its baseline.
const TO_BASELINE: f32 = 2.9;
/// Where the leader bends, from the axis.
const KNEES: [f32; 4] = [1.8 * MM, 8.5 * MM, 14.5 * MM, 17.6 * MM];

/// An event and the height its row is tied to.
pub(super) struct Tied<'a> {
    pub(super) event: &'a TimeEvent,
    pub(super) disc: f32,
}

/// Where rows may stand.
pub(super) struct Room {
    /// The axis, from the left.
    pub(super) axis: f32,
    /// Middle of the highest first line.
    pub(super) top: f32,
    /// Middle of the lowest last line.
    pub(super) bottom: f32,
    pub(super) width: f32,
}

struct Row {
    disc: f32,
    date: Para,
    what: Para,
    exhibit: Option<Rc<Line>>,
    paragraph: Para,
}

/// Sets the rows in their order, the one the chronology prints.
pub(super) fn rows(
    setter: &Setter<'_>,
    slab: &mut Slab,
    tied: &[Tied<'_>],
    room: &Room,
) -> Result<(), Error> {
    let rows: Vec<Row> = tied.iter().map(|tied| row(setter, tied)).collect::<Result<_, _>>()?;
    let discs: Vec<f32> = rows.iter().map(|row| row.disc).collect();
    let height = room.bottom - room.top;
    let steps = |air: f32| rows.iter().map(|row| row.step(air)).collect::<Vec<f32>>();
    let mut chosen = steps(ROOMY);
    if chosen.iter().sum::<f32>() > height {
        chosen = steps(TIGHT);
    }
    let labels = spread(&discs, &chosen, (room.top, room.bottom));
    for (row, label) in rows.iter().zip(labels) {
        row.draw(slab, label, room);
    }
    Ok(())
}

fn row(setter: &Setter<'_>, tied: &Tied<'_>) -> Result<Row, Error> {
    let event = tied.event;
    let exhibit = setter.one_line(&event.exhibit, ROW, None)?;
    let taken = exhibit.as_ref().map_or(0.0, |line| line.width + GAP);
    let width = EXHIBIT_RIGHT - taken - WHAT;
    Ok(Row {
        disc: tied.disc,
        date: setter.para(&event.date, ROW, WHAT - GAP - DATE, Align::Start)?,
        what: setter.para(&event.what, ROW, width, Align::Start)?,
        exhibit,
        paragraph: setter.para(&event.paragraph, ROW, PARAGRAPH_WIDTH, Align::End)?,
    })
}

impl Row {
    fn paras(&self) -> [&Para; 3] {
        [&self.date, &self.what, &self.paragraph]
    }

    /// From its first line to that of the next row.
    fn step(&self, air: f32) -> f32 {
        let deep =
            |para: &&Para| para.lines.len().min(MOST_LINES).saturating_sub(1) as f32 * para.lead;
        let deepest = self.paras().iter().map(deep).fold(0.0_f32, f32::max);
        STEP.max(deepest + air)
    }

    fn draw(&self, slab: &mut Slab, label: f32, room: &Room) {
        let [near, bend, level, end] = KNEES.map(|knee| room.axis + knee);
        let points = [(near, self.disc), (bend, self.disc), (level, label), (end, label)];
        slab.canvas.polyline(&points, HAIR);
        let base = label + TO_BASELINE;
        for (para, x) in self.paras().into_iter().zip([DATE, WHAT, room.width - PARAGRAPH_WIDTH]) {
            for (index, line) in para.lines.iter().enumerate().take(MOST_LINES) {
                slab.line(line, x, base + index as f32 * para.lead);
            }
        }
        if let Some(line) = &self.exhibit {
            slab.line(line, EXHIBIT_RIGHT - line.width, base);
        }
    }
}

/// Moves rows apart as little as needed, in order, between top and bottom; `steps` are the least
/// distances to the next row, the last one down to the bottom. Too many rows move closer, evenly.
fn spread(wanted: &[f32], steps: &[f32], (top, bottom): (f32, f32)) -> Vec<f32> {
    let mut taken = 0.0;
    let mut offsets = Vec::with_capacity(steps.len());
    for step in steps {
        offsets.push(taken);
        taken += step;
    }
    let height = offsets.last().copied().unwrap_or_default();
    // Under the last first line its other lines stand, however close the rows.
    let bottom = bottom - (taken - height - STEP).max(0.0);
    let scale = if height > bottom - top { (bottom - top).max(0.0) / height } else { 1.0 };
    let highest = bottom - height * scale;
    // Without their offsets the rows need only keep their order: runs out of order share a mean.
    let mut runs: Vec<(usize, f32)> = Vec::new();
    for (want, offset) in wanted.iter().zip(&offsets) {
        let mut run = (1, want - offset * scale);
        while let Some(&(count, mean)) = runs.last()
            && mean > run.1
        {
            runs.pop();
            let total = run.0 + count;
            run = (total, (run.1 * run.0 as f32 + mean * count as f32) / total as f32);
        }
        runs.push(run);
    }
    let means = runs.into_iter().flat_map(|(count, mean)| std::iter::repeat_n(mean, count));
    means.zip(offsets).map(|(mean, offset)| mean.min(highest).max(top) + offset * scale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_their_order_and_distance() {
        let steps = [STEP, 30.0, STEP, STEP, STEP, STEP];
        let labels = spread(&[10.0, 11.0, 11.5, 300.0, 301.0, 600.0], &steps, (0.0, 610.0));
        for (pair, step) in labels.windows(2).zip(steps) {
            assert!(pair[1] - pair[0] >= step - 0.01, "{labels:?}");
        }
        assert!(labels.iter().all(|y| (0.0..=610.0).contains(y)), "{labels:?}");
    }

    #[test]
    fn rows_at_the_foot_stay_inside_with_all_their_lines() {
        let labels = spread(&[600.0, 604.0, 610.0], &[STEP, STEP, STEP + 20.0], (0.0, 610.0));
        assert!(labels.last().is_some_and(|last| *last <= 590.01), "{labels:?}");
        assert!(labels.windows(2).all(|pair| pair[1] - pair[0] >= STEP - 0.01));
    }

    #[test]
    fn too_many_rows_move_closer() {
        let labels = spread(&[300.0; 60], &[STEP; 60], (0.0, 610.0));
        assert!(labels.iter().all(|y| (-0.01..=610.01).contains(y)), "{labels:?}");
    }
}
