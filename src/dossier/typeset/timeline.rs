//! The drawn timeline: bars of states, two calendars, discs of events tied to their words.

use super::ink::{Canvas, Frame, HAIR, Ink, Paint, RULE, Step, Turn};
use super::inline::Setting;
use super::setter::{HEAD, SMALL, Setter};
use super::slab::Slab;
use super::{Error, MM, TIMELINE_HEIGHT, marks};
use crate::dossier::block::{Align, Bar, Edge, Family, Rich, TimeEvent, Timeline};

/// The axis, from the left of the text.
const AXIS: f32 = 56.0 * MM;
/// Radius of discs.
const RADIUS: f32 = 1.3 * MM;
/// Width of a bar, and where the lanes begin: places, activities.
const BAR: f32 = 7.0 * MM;
const LANES: [f32; 3] = [0.0, 13.0 * MM, 22.0 * MM];
/// Right edges of the two columns of years.
const TOLD_RIGHT: f32 = AXIS - 16.0 * MM;
const YEAR_RIGHT: f32 = AXIS - 4.0 * MM;
/// Where dates, words, exhibits (right edge) and paragraphs (right edge) stand.
const DATE: f32 = 78.0 * MM;
const WHAT: f32 = 112.0 * MM;
const EXHIBIT_RIGHT: f32 = 155.0 * MM;
/// Baselines of labels are at least this far apart.
const LABEL_STEP: f32 = 5.8 * MM;
const YEARS: Setting = Setting::new(Family::Sans, 7.5, 11.0);
/// Height of the zigzag where the scale breaks.
const ZIGZAG: f32 = 3.2 * MM;

/// Draws the whole as one slab.
pub(super) fn slab(setter: &Setter<'_>, line: &Timeline, width: f32) -> Result<Slab, Error> {
    let legend = setter.para(&line.legend, YEARS, width, Align::Start)?;
    let mut slab = Slab::new(TIMELINE_HEIGHT);
    let foot = TIMELINE_HEIGHT - legend.height() - 9.0;
    let mut top = heads(setter, &mut slab, line, width)?;
    if !line.early.is_empty() {
        top = early(setter, &mut slab, line, top)?;
    }
    let scale = Scale::new(line, top + 8.0, foot - 12.0);
    slab.canvas.rule((AXIS, top), (AXIS, scale.bottom), RULE);
    years(setter, &mut slab, line, &scale)?;
    bars(setter, &mut slab.canvas, line, &scale)?;
    events(setter, &mut slab, line, &scale, width, foot)?;
    slab.canvas.rule((0.0, foot), (width, foot), HAIR);
    slab.para(&legend, 0.0, foot + 7.0);
    Ok(slab)
}

struct Scale {
    top: f32,
    bottom: f32,
    from: f64,
    span: f64,
}

impl Scale {
    fn new(line: &Timeline, top: f32, bottom: f32) -> Self {
        let span = (line.to - line.from).max(1.0);
        Self { top, bottom, from: line.from, span }
    }

    fn y(&self, day: f64) -> f32 {
        let part = ((day - self.from) / self.span).clamp(0.0, 1.0);
        self.top + part as f32 * (self.bottom - self.top)
    }
}

/// Sets a text whose right or left edge is given, baseline at y.
fn text(
    setter: &Setter<'_>,
    slab: &mut Slab,
    rich: &Rich,
    setting: Setting,
    at: (f32, f32),
    right: bool,
) -> Result<f32, Error> {
    let Some(line) = setter.one_line(rich, setting, None)? else { return Ok(0.0) };
    let x = if right { at.0 - line.width } else { at.0 };
    slab.line(&line, x, at.1);
    Ok(line.width)
}

fn heads(setter: &Setter<'_>, slab: &mut Slab, line: &Timeline, width: f32) -> Result<f32, Error> {
    let y = 2.0 * MM + 2.0;
    let heads = &line.heads;
    for (rich, x, right) in [
        (&heads.place, LANES[0], false),
        (&heads.activity, LANES[1], false),
        (&heads.told_year, TOLD_RIGHT, true),
        (&heads.year, AXIS, true),
        (&heads.event, DATE, false),
        (&heads.exhibit, EXHIBIT_RIGHT, true),
        (&heads.paragraph, width, true),
    ] {
        text(setter, slab, rich, HEAD, (x, y), right)?;
    }
    let rule = y + 2.4 * MM;
    slab.canvas.rule((0.0, rule), (width, rule), RULE);
    Ok(rule)
}

/// Lines before the scale, then the zigzag; returns where the scale's axis begins.
fn early(setter: &Setter<'_>, slab: &mut Slab, line: &Timeline, top: f32) -> Result<f32, Error> {
    const STEP: f32 = 6.0 * MM;
    let mut y = top + 4.8 * MM;
    for early in &line.early {
        text(setter, slab, &early.told_year, YEARS, (TOLD_RIGHT, y), true)?;
        text(setter, slab, &early.year, YEARS, (YEAR_RIGHT, y), true)?;
        text(setter, slab, &early.text, SMALL, (DATE, y), false)?;
        let disc = Frame::new(AXIS - RADIUS, y - 2.7 - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS);
        marks::disc(&mut slab.canvas, disc, early.heard);
        y += STEP;
    }
    let zig = y - STEP + 3.4 * MM;
    slab.canvas.rule((AXIS, top + 2.0), (AXIS, zig), RULE);
    let points = [
        (AXIS, zig),
        (AXIS + 2.0 * MM, zig + 0.8 * MM),
        (AXIS - 2.0 * MM, zig + 2.4 * MM),
        (AXIS, zig + ZIGZAG),
    ];
    slab.canvas.polyline(&points, RULE);
    Ok(zig + ZIGZAG)
}

fn years(
    setter: &Setter<'_>,
    slab: &mut Slab,
    line: &Timeline,
    scale: &Scale,
) -> Result<(), Error> {
    for tick in &line.years {
        let y = scale.y(tick.at);
        slab.canvas.rule((AXIS - 3.0 * MM, y), (AXIS, y), RULE);
        text(setter, slab, &tick.label, YEARS.bold(), (YEAR_RIGHT, y + 2.7), true)?;
    }
    for tick in &line.told_years {
        let y = scale.y(tick.at);
        slab.canvas.rule((AXIS - 15.4 * MM, y), (AXIS, y), HAIR);
        text(setter, slab, &tick.label, YEARS, (TOLD_RIGHT, y + 2.7), true)?;
    }
    Ok(())
}

fn bars(
    setter: &Setter<'_>,
    canvas: &mut Canvas,
    line: &Timeline,
    scale: &Scale,
) -> Result<(), Error> {
    for place in &line.places {
        bar(setter, canvas, place, LANES[0], scale)?;
    }
    let mut free = [f64::MIN; 2];
    for activity in &line.activities {
        // The first lane that is free, else the one that is free soonest.
        let lane = usize::from(free[0] > activity.from.at + 1.0 && free[1] <= free[0]);
        if let Some(free) = free.get_mut(lane) {
            *free = activity.to.at;
        }
        let x = if lane == 0 { LANES[1] } else { LANES[2] };
        bar(setter, canvas, activity, x, scale)?;
    }
    Ok(())
}

fn bar(
    setter: &Setter<'_>,
    canvas: &mut Canvas,
    bar: &Bar,
    x: f32,
    scale: &Scale,
) -> Result<(), Error> {
    let (from, to) = (scale.y(bar.from.at), scale.y(bar.to.at));
    for side in [x, x + BAR] {
        canvas.rule((side, from), (side, to), RULE);
    }
    edge(canvas, bar.from, x, from);
    edge(canvas, bar.to, x, to);
    let Some(line) = setter.one_line(&bar.label, YEARS, None)? else { return Ok(()) };
    let room = to - from - 3.0;
    if line.width <= room {
        let at = (from + to + line.width) / 2.0;
        let (x, y) = (x + BAR / 2.0 + 2.7, at);
        canvas.inks.push(Ink::Text { line, x, y, turn: Turn::Up });
    }
    Ok(())
}

fn edge(canvas: &mut Canvas, edge: Edge, x: f32, y: f32) {
    let steps = vec![Step::Move(x, y), Step::To(x + BAR, y)];
    let paint = if edge.exact { Paint::Stroke(1.6) } else { Paint::Dashed(RULE, 2.4, 2.0) };
    canvas.inks.push(Ink::Path { steps, paint });
}

fn events(
    setter: &Setter<'_>,
    slab: &mut Slab,
    line: &Timeline,
    scale: &Scale,
    width: f32,
    foot: f32,
) -> Result<(), Error> {
    let wanted: Vec<f32> =
        line.events.iter().map(|e| (scale.y(e.from) + scale.y(e.to)) / 2.0).collect();
    let labels = spread(&wanted, scale.top, foot - 11.0);
    for ((event, y), label) in line.events.iter().zip(wanted).zip(labels) {
        event_mark(&mut slab.canvas, event, y, scale);
        let knees = [
            (AXIS + 1.8 * MM, y),
            (AXIS + 10.0 * MM, y),
            (AXIS + 17.0 * MM, label),
            (AXIS + 20.4 * MM, label),
        ];
        slab.canvas.polyline(&knees, HAIR);
        let base = label + 2.9;
        let date = text(setter, slab, &event.date, SMALL, (DATE, base), false)?;
        let what = WHAT.max(DATE + date + 2.4 * MM);
        let exhibit = text(setter, slab, &event.exhibit, SMALL, (EXHIBIT_RIGHT, base), true)?;
        text(setter, slab, &event.paragraph, SMALL, (width, base), true)?;
        words(setter, slab, event, what, EXHIBIT_RIGHT - exhibit - 2.0 * MM, base)?;
    }
    Ok(())
}

/// The words of an event; too long ones take a second line closer under the first.
fn words(
    setter: &Setter<'_>,
    slab: &mut Slab,
    event: &TimeEvent,
    x: f32,
    right: f32,
    y: f32,
) -> Result<(), Error> {
    let para = setter.para(&event.what, SMALL, (right - x).max(20.0 * MM), Align::Start)?;
    let shift = if para.lines.len() > 1 { 4.0 } else { 0.0 };
    for (index, line) in para.lines.iter().enumerate().take(2) {
        slab.line(line, x, y - shift + index as f32 * 8.4);
    }
    Ok(())
}

fn event_mark(canvas: &mut Canvas, event: &TimeEvent, y: f32, scale: &Scale) {
    let (from, to) = (scale.y(event.from), scale.y(event.to));
    let tall = (to - from).max(1.5 * MM);
    let known = event.to - event.from < 3.0;
    let frame = if known {
        Frame::new(AXIS - RADIUS, y - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS)
    } else {
        Frame::new(AXIS - RADIUS, y - tall / 2.0, 2.0 * RADIUS, tall)
    };
    marks::disc(canvas, frame, event.heard);
}

/// Moves labels apart as little as needed, in order, within the drawing.
fn spread(wanted: &[f32], top: f32, bottom: f32) -> Vec<f32> {
    let count = wanted.len();
    let step = LABEL_STEP.min((bottom - top) / count.max(1) as f32);
    // Runs of labels that touch, each centred on the mean of what its labels want.
    let mut runs: Vec<(usize, f32)> = Vec::new();
    for &want in wanted {
        let mut run = (1, want);
        while let Some(&(size, middle)) = runs.last() {
            let gap = (run.1 - middle) - (run.0 + size) as f32 / 2.0 * step;
            if gap >= 0.0 {
                break;
            }
            runs.pop();
            let total = run.0 + size;
            run = (total, (run.1 * run.0 as f32 + middle * size as f32) / total as f32);
        }
        let half = (run.0 - 1) as f32 / 2.0 * step;
        run.1 = run.1.min(bottom - half).max(top + half);
        runs.push(run);
    }
    let mut labels = Vec::with_capacity(count);
    for (size, middle) in runs {
        let first = middle - (size - 1) as f32 / 2.0 * step;
        labels.extend((0..size).map(|index| first + index as f32 * step));
    }
    let mut below = f32::INFINITY;
    for label in labels.iter_mut().rev() {
        *label = label.min(below - step);
        below = *label;
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_their_order_and_distance() {
        let labels = spread(&[10.0, 11.0, 11.5, 300.0, 301.0, 600.0], 0.0, 610.0);
        assert!(labels.windows(2).all(|pair| pair[1] - pair[0] >= LABEL_STEP - 0.01), "{labels:?}");
        assert!(labels.iter().all(|y| (0.0..=610.0).contains(y)), "{labels:?}");
    }

    #[test]
    fn labels_at_the_foot_stay_inside() {
        let labels = spread(&[600.0, 604.0, 606.0, 610.0], 0.0, 610.0);
        assert!(labels.last().is_some_and(|last| *last <= 610.0), "{labels:?}");
        assert!(labels.windows(2).all(|pair| pair[1] - pair[0] >= LABEL_STEP - 0.01));
    }
}
