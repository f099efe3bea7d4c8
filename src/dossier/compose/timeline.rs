//! The drawn timeline: states as bars, events as discs, both calendars beside the axis.

use crate::domain::calendar::{CalendarDay, from_civil, to_civil};
use crate::domain::date::{
    Calendar, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision,
};
use crate::lang::date::{Form, word_date};
use crate::lang::tr;

use super::super::block::{
    Bar, Block, Content, Early, Edge, Layout, Mark, Part, Rich, Run, Tick, TimeEvent, TimeHeads,
    Timeline,
};
use super::super::public::{Date, Event, Known};
use super::super::spec::PartName;
use super::pen::{self, Pen, SLOT_A};
use super::states::{is_state, states};
use super::{chronology, when};

/// More years than this before the last event stand above the break of the scale.
const SCALE_YEARS: i32 = 11;
/// More events than this before that, and the scale is not broken.
const MOST_EARLY: usize = 8;
/// Room for the rows of one drawing and the height of a line above the break, in pt.
const DRAWING_HEIGHT: f32 = 560.0;
const EARLY_HEIGHT: f32 = 20.0;
/// About how many letters a line of a date and of an event's words holds.
const DATE_LETTERS: usize = 22;
const WHAT_LETTERS: usize = 28;

pub(super) fn timeline(pen: &Pen<'_>) -> Part {
    let mut blocks = Vec::new();
    if let Some((from, to)) = scale(pen) {
        blocks.extend(drawings(pen, from, to).into_iter().map(Block::Timeline));
    } else {
        // Nothing has a day: the chronology says what there is.
        let text = pen.say(&tr!(pen.t, "dossier-timeline-empty"));
        let voice = super::super::block::Voice::Apparatus;
        blocks.push(Block::Text(super::super::block::PlainText::new(voice, text)));
    }
    super::part(pen, PartName::Timeline, Layout::Plain, blocks, Rich::default())
}

/// First and last day of the scale.
fn scale(pen: &Pen<'_>) -> Option<(CivilDay, CivilDay)> {
    let dates = || pen.doc.events.iter().map(|event| &event.date);
    let firsts = || dates().filter_map(|date| date.earliest.or(date.latest));
    let last = dates().filter_map(|date| date.latest.or(date.earliest)).max()?;
    let oldest = last.plus_months(-12 * SCALE_YEARS);
    let is_broken = firsts().filter(|day| *day < oldest).count() <= MOST_EARLY;
    let first = firsts().filter(|day| !is_broken || *day >= oldest).min()?;
    let from = first.plus_months(-3);
    let to = last.plus_days(35).max(from.plus_months(12));
    Some((from, to))
}

/// One drawing a page; so many events that they need more pages share the years among them.
fn drawings(pen: &Pen<'_>, from: CivilDay, to: CivilDay) -> Vec<Timeline> {
    let states = states(pen, from, to);
    let mut early = Vec::new();
    let mut events = Vec::new();
    for (index, event) in pen.doc.events.iter().enumerate() {
        let (earliest, latest) = (event.date.earliest, event.date.latest);
        let (Some(first), Some(last)) = (earliest.or(latest), latest.or(earliest)) else {
            continue;
        };
        let is_drawn = states.drawn.contains(&index);
        if first < from {
            early.push(early_line(pen, event, is_drawn));
        } else if !is_drawn {
            // A state without a bar is told where it begins.
            let last = if is_state(event) { first } else { last };
            events.push(time_event(pen, event, first, last));
        }
    }
    events.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
    let sheets = parted(events, early.len());
    let mut begins = at(from);
    let count = sheets.len();
    let ends: Vec<f64> = sheets
        .windows(2)
        .map(|pair| match pair {
            [one, next] => match (one.last(), next.first()) {
                (Some(last), Some(first)) => (middle(last) + middle(first)) / 2.0,
                _ => at(to),
            },
            _ => at(to),
        })
        .chain([at(to)])
        .collect();
    let whole = heads(pen);
    let mut drawings = Vec::with_capacity(count);
    for (events, end) in sheets.into_iter().zip(ends) {
        let (start, end) = (begins, end.max(begins + 1.0));
        let within = |bars: &[Bar]| bars.iter().filter_map(|bar| cut(bar, start, end)).collect();
        let year_ticks = |calendar: &Calendar| -> Vec<Tick> {
            let ticks = ticks(calendar, from, to);
            ticks.into_iter().filter(|tick| (start..=end).contains(&tick.at)).collect()
        };
        drawings.push(Timeline {
            heads: whole.clone(),
            early: std::mem::take(&mut early),
            from: start,
            to: end,
            told_years: pen.calendar.as_ref().map(year_ticks).unwrap_or_default(),
            years: year_ticks(&Calendar::Gregorian),
            places: within(&states.places),
            activities: within(&states.activities),
            events,
            legend: legend(pen, from),
        });
        begins = end;
    }
    drawings
}

fn heads(pen: &Pen<'_>) -> TimeHeads {
    let t = pen.t;
    let head = |message: String| pen.say(&message);
    TimeHeads {
        place: head(tr!(t, "dossier-place")),
        activity: head(tr!(t, "dossier-timeline-activity")),
        told_year: pen.calendar.as_ref().map(|c| head(t.short_calendar(c))).unwrap_or_default(),
        year: head(t.short_calendar(&Calendar::Gregorian)),
        event: head(tr!(t, "dossier-timeline-event")),
        exhibit: head(tr!(t, "dossier-timeline-exhibit")),
        paragraph: head(tr!(t, "dossier-timeline-paragraph")),
    }
}

fn middle(event: &TimeEvent) -> f64 {
    f64::midpoint(event.from, event.to)
}

/// The part of a bar on one drawing.
fn cut(bar: &Bar, start: f64, end: f64) -> Option<Bar> {
    if bar.to.at <= start || bar.from.at >= end {
        return None;
    }
    let edge = |edge: Edge| Edge {
        at: edge.at.clamp(start, end),
        exact: edge.exact && (start..=end).contains(&edge.at),
    };
    let begins_here = bar.from.at >= start;
    let otherwise = bar.otherwise.clone().filter(|_| begins_here);
    Some(Bar { from: edge(bar.from), to: edge(bar.to), label: bar.label.clone(), otherwise })
}

/// The events of each drawing: as many drawings as their lines need, about equally full.
fn parted(events: Vec<TimeEvent>, early: usize) -> Vec<Vec<TimeEvent>> {
    let heights: Vec<f32> = events.iter().map(height).collect();
    let total = heights.iter().sum::<f32>() + early as f32 * EARLY_HEIGHT;
    let share = total / (total / DRAWING_HEIGHT).ceil().max(1.0);
    let mut sheets = vec![Vec::new()];
    let mut filled = early as f32 * EARLY_HEIGHT;
    for (event, height) in events.into_iter().zip(heights) {
        if filled + height / 2.0 > share && sheets.last().is_some_and(|sheet| !sheet.is_empty()) {
            sheets.push(Vec::new());
            filled = 0.0;
        }
        filled += height;
        if let Some(sheet) = sheets.last_mut() {
            sheet.push(event);
        }
    }
    sheets
}

/// About how high an event's row will be, in pt.
fn height(event: &TimeEvent) -> f32 {
    let lines = |text: &Rich, letters: usize| letters_of(text).div_ceil(letters);
    let lines = lines(&event.date, DATE_LETTERS).max(lines(&event.what, WHAT_LETTERS));
    (12.0 + 9.2 * lines.saturating_sub(1) as f32).max(16.5)
}

fn letters_of(text: &Rich) -> usize {
    let letters = |run: &Run| match &run.content {
        Content::Text(words) => words.0.chars().count(),
        _ => 2,
    };
    text.runs.iter().map(letters).sum()
}

/// Days since a fixed day.
pub(super) fn at(day: CivilDay) -> f64 {
    CivilDay::new(2000, 1, 1).map_or(0.0, |zero| f64::from(zero.days_until(day)))
}

fn ticks(calendar: &Calendar, from: CivilDay, to: CivilDay) -> Vec<Tick> {
    let Some(first) = from_civil(calendar, from) else { return Vec::new() };
    let years = first.year..first.year.saturating_add(200);
    years
        .filter_map(|year| {
            Some((year, to_civil(calendar, CalendarDay { year, month: 1, day: 1 })?))
        })
        .skip_while(|(_, day)| *day < from)
        .take_while(|(_, day)| *day <= to)
        .map(|(year, day)| Tick { at: at(day), label: year.to_string().into() })
        .collect()
}

/// A line above the break; of a state that has a bar it says the beginning.
fn early_line(pen: &Pen<'_>, event: &Event, has_bar: bool) -> Early {
    let mut date = event.date.clone();
    if has_bar && date.earliest.is_some() {
        date = Date { latest: date.earliest, modifier: Modifier::On, ..date };
    }
    let text = [short_date(pen, &date), chronology::what(pen, event)];
    let mut text =
        pen.fill(&tr!(pen.t, "dossier-timeline-early", date = SLOT_A, what = pen::SLOT_B), &text);
    text.runs.iter_mut().for_each(|run| run.style.bold = false);
    let year = |calendar: &Calendar| {
        let day = event.date.earliest.or(event.date.latest);
        day.and_then(|day| from_civil(calendar, day)).map(|day| day.year.to_string().into())
    };
    Early {
        told_year: pen.calendar.as_ref().and_then(year).unwrap_or_default(),
        year: year(&Calendar::Gregorian).unwrap_or_default(),
        text,
        heard: is_heard(event),
    }
}

pub(super) fn time_event(
    pen: &Pen<'_>,
    event: &Event,
    first: CivilDay,
    last: CivilDay,
) -> TimeEvent {
    // One number fits in its column; the chronology has them all.
    let first_exhibit = event.exhibits.get(..1).unwrap_or_default();
    TimeEvent {
        from: at(first),
        to: at(last.max(first)),
        heard: is_heard(event),
        date: short_date(pen, &event.date),
        what: chronology::what(pen, event),
        exhibit: Rich::new(pen.exhibit_numbers(first_exhibit)),
        paragraph: pen.paragraphs(&event.paragraphs),
    }
}

/// A date for its narrow column: where the day is not known, its months or years if that is shorter.
pub(super) fn short_date(pen: &Pen<'_>, date: &Date) -> Rich {
    let mut told = pen.gregorian(date, Form::Short);
    if !date.is_exact()
        && let Some(months) = in_months(pen, date)
        && letters_of(&months) < letters_of(&told)
    {
        told = months;
    }
    if let Some(Run { content: Content::Text(words), .. }) = told.runs.first_mut() {
        words.0 = when::capital(&words.0);
    }
    told
}

/// « vers déc. 2016 – mars 2017 »: the whole months, or years, in which the days lie.
fn in_months(pen: &Pen<'_>, date: &Date) -> Option<Rich> {
    if matches!(date.modifier, Modifier::Before | Modifier::After) {
        return None;
    }
    let (first, last) = (date.earliest?, date.latest?);
    if first == last && date.precision == Precision::Day {
        return None;
    }
    let in_years = matches!(date.precision, Precision::Year | Precision::Decade);
    let (start, end, precision) = if in_years {
        (
            CivilDay::new(first.to_jiff().year(), 1, 1),
            CivilDay::new(last.to_jiff().year(), 12, 31),
            Precision::Year,
        )
    } else {
        let start_of = |day: CivilDay| day.plus_days(1 - i32::from(day.day()));
        (Ok(start_of(first)), Ok(start_of(last).plus_months(1).plus_days(-1)), Precision::Month)
    };
    let months = FuzzyDate {
        modifier: Modifier::FromTo,
        precision,
        interval: Interval::between(start.ok()?, end.ok()?),
        ..FuzzyDate::default()
    };
    let mut words = word_date(&months, &Calendar::Gregorian, pen.t, Form::Short);
    if date.modifier == Modifier::About
        || matches!(date.certainty, Certainty::Approximate | Certainty::Both)
    {
        words = tr!(pen.t, "date-about", date = words);
    }
    if matches!(date.certainty, Certainty::Uncertain | Certainty::Both) {
        words = tr!(pen.t, "date-maybe-short", date = words);
    }
    // A line may end after the dash only.
    let words = words.replace(' ', "\u{a0}").replace("–\u{a0}", "– ");
    Some(pen.say(&words))
}

fn is_heard(event: &Event) -> bool {
    matches!(event.known, Known::Told { .. } | Known::Heard)
}

fn legend(pen: &Pen<'_>, from: CivilDay) -> Rich {
    let marks =
        [Mark::Disc, Mark::Ring, Mark::Capsule].map(|mark| pen::symbol(Content::Mark(mark)));
    let slots = [SLOT_A, pen::SLOT_B, pen::SLOT_C];
    let mut legend = pen.fill(
        &tr!(
            pen.t,
            "dossier-timeline-legend",
            lived = slots[0],
            heard = slots[1],
            unknown = slots[2]
        ),
        &marks,
    );
    let before =
        pen.doc.events.iter().any(|event| event.date.earliest.is_some_and(|day| day < from));
    if before {
        let year = from.year().to_string();
        legend.runs.push(Run::text(" "));
        legend.runs.extend(pen.say(&tr!(pen.t, "dossier-timeline-break", year = year)).runs);
    }
    legend
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(day: f64) -> TimeEvent {
        TimeEvent {
            from: day,
            to: day,
            heard: false,
            date: "déc. 2017 – janv. 2018".into(),
            what: "Libération contre un engagement et un acte de propriété".into(),
            exhibit: "6".into(),
            paragraph: "§ 10".into(),
        }
    }

    #[test]
    fn many_events_share_several_drawings_in_order() {
        let sheets = parted((0..60).map(|day| event(f64::from(day))).collect(), 3);
        assert_eq!(sheets.len(), 3);
        assert!(sheets.iter().all(|sheet| sheet.len() <= 26));
        let days: Vec<f64> = sheets.concat().iter().map(|event| event.from).collect();
        assert_eq!(days, (0..60).map(f64::from).collect::<Vec<f64>>());
    }

    #[test]
    fn few_events_stand_on_one_drawing() {
        let days = |sheets: Vec<Vec<TimeEvent>>| -> Vec<Vec<f64>> {
            sheets.iter().map(|sheet| sheet.iter().map(|event| event.from).collect()).collect()
        };
        assert_eq!(days(parted(Vec::new(), 2)), [Vec::<f64>::new()]);
        assert_eq!(days(parted(vec![event(1.0)], 0)), [[1.0]]);
        assert_eq!(days(parted(vec![event(2.0), event(1.0)], 0)), [[2.0, 1.0]], "as they came");
    }

    #[test]
    fn a_bar_goes_on_on_the_next_drawing_without_a_known_edge() {
        let edge = |at: f64| Edge { at, exact: true };
        let otherwise = Some(event(10.0));
        let bar = Bar { from: edge(10.0), to: edge(90.0), label: "Lyon".into(), otherwise };
        let (one, two) = (cut(&bar, 0.0, 50.0).unwrap(), cut(&bar, 50.0, 100.0).unwrap());
        assert_eq!(
            (one.from.exact, one.to.exact, two.from.exact, two.to.exact),
            (true, false, false, true)
        );
        assert!(one.otherwise.is_some() && two.otherwise.is_none());
        assert!(cut(&bar, 90.0, 100.0).is_none());
    }
}
