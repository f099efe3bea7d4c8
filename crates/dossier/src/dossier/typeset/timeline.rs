//! The drawn timeline: bars of states, two calendars, discs of events tied to their words.

use std::rc::Rc;

use super::ink::{Canvas, Frame, HAIR, Ink, Paint, RULE, Stroke, Turn};
use super::inline::Setting;
use super::labels::{DATE, EXHIBIT_RIGHT, ROW, Room, Tied};
use super::setter::{HEAD, Para, Setter};
use super::slab::Slab;
use super::{Error, MM, TIMELINE_HEIGHT, labels, marks};
use crate::dossier::block::{Align, Bar, Content, Edge, Family, Rich, TimeEvent, Timeline};

/// The axis, from the left of the text.
const AXIS: f32 = 56.0 * MM;
const RADIUS: f32 = 1.3 * MM;
/// Width of a bar, and where the lanes of places and of activities begin, two of each.
const BAR: f32 = 6.4 * MM;
const PLACES: [f32; 2] = [0.0, 7.2 * MM];
const ACTIVITIES: [f32; 2] = [15.2 * MM, 22.4 * MM];
/// Right edges of the two columns of years.
const TOLD_RIGHT: f32 = AXIS - 16.0 * MM;
const YEAR_RIGHT: f32 = AXIS - 4.0 * MM;
const YEARS: Setting = Setting::new(Family::Sans, 7.5, 11.0);
/// Words along a bar, and how many lines of them it holds.
const BAR_WORDS: Setting = Setting::new(Family::Sans, 7.5, 8.6);
const BAR_LINES: usize = 2;
/// Numbers of years closer than this would lie on each other.
const YEAR_STEP: f32 = 9.0;
/// Height of the zigzag where the scale breaks.
const ZIGZAG: f32 = 3.2 * MM;

/// Draws the whole as one slab.
pub(super) fn slab(setter: &Setter<'_>, line: &Timeline, width: f32) -> Result<Slab, Error> {
    let legend = setter.para(&line.legend, YEARS, width, Align::Start)?;
    let height = TIMELINE_HEIGHT - line.spare_pt.clamp(0.0, TIMELINE_HEIGHT / 2.0);
    let mut slab = Slab::new(height);
    let foot = height - legend.height() - 9.0;
    let mut top = heads(setter, &mut slab, line, width)?;
    if !line.early.is_empty() {
        top = early(setter, &mut slab, line, (top, width))?;
    }
    let scale = Scale::new(line, top + 8.0, foot - 12.0);
    slab.canvas.rule((AXIS, top), (AXIS, scale.bottom), RULE);
    years(setter, &mut slab, line, &scale)?;
    let unnamed = bars(setter, &mut slab.canvas, line, &scale)?;
    let room = Room { axis: AXIS, top: scale.top, bottom: foot - 8.0, width };
    events(setter, &mut slab, line, &unnamed, &scale, &room)?;
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
    let none = Rich::default();
    // A column of bars without any needs no head.
    let place = if line.places.is_empty() { &none } else { &heads.place };
    let activity = if line.activities.is_empty() { &none } else { &heads.activity };
    for (rich, x, right) in [
        (place, PLACES[0], false),
        (activity, ACTIVITIES[0], false),
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
fn early(
    setter: &Setter<'_>,
    slab: &mut Slab,
    line: &Timeline,
    (top, width): (f32, f32),
) -> Result<f32, Error> {
    const STEP: f32 = 6.0 * MM;
    let mut y = top + 4.8 * MM;
    let mut last = y;
    for early in &line.early {
        text(setter, slab, &early.told_year, YEARS, (TOLD_RIGHT, y), true)?;
        text(setter, slab, &early.year, YEARS, (YEAR_RIGHT, y), true)?;
        let words = setter.para(&early.text, ROW, width - DATE, Align::Start)?;
        for (index, line) in words.lines.iter().enumerate() {
            slab.line(line, DATE, y + index as f32 * words.lead);
        }
        let disc = Frame::new(AXIS - RADIUS, y - 2.7 - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS);
        marks::known(&mut slab.canvas, disc, early.sign);
        let deeper = words.lines.len().saturating_sub(1) as f32 * words.lead;
        last = y + deeper;
        y = last + STEP;
    }
    let zig = last + 3.4 * MM;
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
    for (ticks, length, rule, setting, right) in [
        (&line.years, 3.0 * MM, RULE, YEARS.bold(), YEAR_RIGHT),
        (&line.told_years, 15.4 * MM, HAIR, YEARS, TOLD_RIGHT),
    ] {
        let mut free = f32::MIN;
        for tick in ticks {
            let y = scale.y(tick.at);
            if y < free {
                continue;
            }
            free = y + YEAR_STEP;
            slab.canvas.rule((AXIS - length, y), (AXIS, y), rule);
            text(setter, slab, &tick.label, setting, (right, y + 2.7), true)?;
        }
    }
    Ok(())
}

/// Draws the bars; returns what stands among the events instead of those too short for their words.
fn bars<'a>(
    setter: &Setter<'_>,
    canvas: &mut Canvas,
    line: &'a Timeline,
    scale: &Scale,
) -> Result<Vec<&'a TimeEvent>, Error> {
    let mut unnamed = Vec::new();
    for (bars, lanes) in [(&line.places, PLACES), (&line.activities, ACTIVITIES)] {
        for drawn in bars {
            let x = lanes[usize::from(drawn.lane > 0)];
            if !bar(setter, canvas, drawn, x, scale)? {
                unnamed.extend(drawn.otherwise.as_ref());
            }
        }
    }
    Ok(unnamed)
}

/// Draws a bar with its words along it; none, and false, if it is too short for any of them: a bar
/// without a word says nothing.
fn bar(
    setter: &Setter<'_>,
    canvas: &mut Canvas,
    bar: &Bar,
    x: f32,
    scale: &Scale,
) -> Result<bool, Error> {
    let (from, to) = (scale.y(bar.from.at), scale.y(bar.to.at));
    let room = to - from - 5.0;
    let mut fitting = None;
    for label in &bar.labels {
        fitting = words_along(setter, label, room)?;
        if fitting.is_some() {
            break;
        }
    }
    let Some(words) = fitting else { return Ok(false) };
    for side in [x, x + BAR] {
        canvas.rule((side, from), (side, to), RULE);
    }
    edge(canvas, bar.from, x, from);
    edge(canvas, bar.to, x, to);
    let first = x + BAR / 2.0 + 2.7 - words.lines.len().saturating_sub(1) as f32 * words.lead / 2.0;
    for (index, line) in words.lines.iter().enumerate() {
        let (x, y) = (first + index as f32 * words.lead, (from + to + line.width) / 2.0 + line.x);
        canvas.inks.push(Ink::Text { line: Rc::clone(line), x, y, turn: Turn::Up });
    }
    Ok(true)
}

/// The width of the widest word of a label: none is cut along a bar.
fn widest_word(setter: &Setter<'_>, label: &Rich) -> Result<f32, Error> {
    let mut widest = 0.0_f32;
    for run in &label.runs {
        let Content::Text(words) = &run.content else { continue };
        for word in words.0.split_whitespace() {
            let line = setter.one_line(&Rich::from(word), BAR_WORDS, None)?;
            widest = line.map_or(widest, |line| widest.max(line.width));
        }
    }
    Ok(widest)
}

/// Words along a bar with this room, if there is enough of it.
fn words_along(setter: &Setter<'_>, label: &Rich, room: f32) -> Result<Option<Para>, Error> {
    let widest = widest_word(setter, label)?;
    if room < widest || label.is_empty() {
        return Ok(None);
    }
    let mut words = setter.para(label, BAR_WORDS, room, Align::Start)?;
    if words.lines.len() == BAR_LINES {
        // Two lines about equally long, if that takes no third.
        let half = words.lines.iter().map(|line| line.width).sum::<f32>() * 0.58;
        let even = setter.para(label, BAR_WORDS, half.max(widest).min(room), Align::Start)?;
        if even.lines.len() == BAR_LINES {
            words = even;
        }
    }
    let fits = words.lines.len() <= BAR_LINES && words.width() <= room;
    Ok(fits.then_some(words))
}

fn edge(canvas: &mut Canvas, edge: Edge, x: f32, y: f32) {
    let steps = vec![Stroke::Move(x, y), Stroke::To(x + BAR, y)];
    let paint = if edge.exact { Paint::Stroke(1.6) } else { Paint::Dashed(RULE, 2.4, 2.0) };
    canvas.inks.push(Ink::Path { steps, paint });
}

fn events(
    setter: &Setter<'_>,
    slab: &mut Slab,
    line: &Timeline,
    unnamed: &[&TimeEvent],
    scale: &Scale,
    room: &Room,
) -> Result<(), Error> {
    let mut shown: Vec<&TimeEvent> = line.events.iter().chain(unnamed.iter().copied()).collect();
    shown.sort_by_key(|event| event.order);
    shown.iter().for_each(|event| event_mark(&mut slab.canvas, event, scale));
    let tied = shown.into_iter().map(|event| Tied { event, disc: scale.y(event.tie) });
    labels::rows(setter, slab, &tied.collect::<Vec<_>>(), room)
}

fn event_mark(canvas: &mut Canvas, event: &TimeEvent, scale: &Scale) {
    let (from, to) = (scale.y(event.from), scale.y(event.to));
    let y = f32::midpoint(from, to);
    let tall = (to - from).max(1.5 * MM);
    let known = event.to - event.from < 3.0;
    let frame = if known {
        Frame::new(AXIS - RADIUS, y - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS)
    } else {
        Frame::new(AXIS - RADIUS, y - tall / 2.0, 2.0 * RADIUS, tall)
    };
    marks::known(canvas, frame, event.sign);
}
