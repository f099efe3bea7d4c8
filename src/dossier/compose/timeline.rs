//! The drawn timeline: states as bars, events as discs, both calendars beside the axis.

use crate::domain::calendar::{CalendarDay, from_civil, to_civil};
use crate::domain::case::LifeKind;
use crate::domain::date::{Calendar, Certainty, CivilDay, Modifier, Precision};
use crate::domain::event::EventKind;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::block::{
    Bar, Block, Content, Early, Edge, Layout, Mark, Part, Rich, Run, Tick, TimeEvent, TimeHeads,
    Timeline,
};
use super::super::public::{Date, Event, Known};
use super::super::spec::PartName;
use super::chronology;
use super::pen::{self, Pen, SLOT_A};

/// More years than this before the last event stand above the break of the scale.
const SCALE_YEARS: i32 = 11;
/// Letters that fit along a bar of two or three years.
const ALONG: usize = 32;
/// A state longer than this is a bar, not an event.
const BAR_DAYS: i32 = 120;

pub(super) fn timeline(pen: &Pen<'_>) -> Part {
    let mut blocks = Vec::new();
    if let Some((from, to)) = scale(pen) {
        blocks.push(Block::Timeline(drawing(pen, from, to)));
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
    let last = dates().filter_map(|date| date.latest.or(date.earliest)).max()?;
    let oldest = last.plus_months(-12 * SCALE_YEARS);
    let first = dates()
        .filter_map(|date| date.earliest.or(date.latest))
        .filter(|day| *day >= oldest)
        .min()?;
    let from = first.plus_months(-3);
    let to = last.plus_days(35).max(from.plus_months(12));
    Some((from, to))
}

fn drawing(pen: &Pen<'_>, from: CivilDay, to: CivilDay) -> Timeline {
    let t = pen.t;
    let head = |message: String| pen.say(&message);
    let (places, activities) = bars(pen, from, to);
    let mut early = Vec::new();
    let mut events = Vec::new();
    for event in &pen.doc.events {
        match (event.date.earliest.or(event.date.latest), event.date.latest.or(event.date.earliest))
        {
            (Some(first), Some(_)) if first < from => early.push(early_line(pen, event)),
            (Some(first), Some(last)) if !is_state(event) => {
                events.push(time_event(pen, event, first, last));
            }
            _ => {}
        }
    }
    Timeline {
        heads: TimeHeads {
            place: head(tr!(t, "dossier-place")),
            activity: head(tr!(t, "dossier-timeline-activity")),
            told_year: pen.calendar.as_ref().map(|c| head(t.short_calendar(c))).unwrap_or_default(),
            year: head(t.short_calendar(&Calendar::Gregorian)),
            event: head(tr!(t, "dossier-timeline-event")),
            exhibit: head(tr!(t, "dossier-timeline-exhibit")),
            paragraph: head(tr!(t, "dossier-timeline-paragraph")),
        },
        early,
        from: at(from),
        to: at(to),
        told_years: pen.calendar.as_ref().map(|c| ticks(c, from, to)).unwrap_or_default(),
        years: ticks(&Calendar::Gregorian, from, to),
        places,
        activities,
        events,
        legend: legend(pen, from),
    }
}

/// Days since a fixed day.
fn at(day: CivilDay) -> f64 {
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

fn early_line(pen: &Pen<'_>, event: &Event) -> Early {
    // The columns at the left give the year it began; only a period says more here.
    let date = match (&event.date.modifier, event.date.earliest, event.date.latest) {
        (Modifier::FromTo, Some(first), Some(last)) if first.year() != last.year() => {
            format!("{} – {}", first.year(), last.year()).into()
        }
        _ => short_date(pen, &event.date),
    };
    let text = [date, chronology::what(pen, event)];
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

fn time_event(pen: &Pen<'_>, event: &Event, first: CivilDay, last: CivilDay) -> TimeEvent {
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

/// A date for its narrow column: a day that is not known is given by its months.
fn short_date(pen: &Pen<'_>, date: &Date) -> Rich {
    let between = date.modifier == Modifier::Between
        || matches!(date.precision, Precision::Season | Precision::Month | Precision::Week)
        || date.has_other_calendar();
    let wide = date.earliest.is_some() && date.latest.is_some() && date.earliest != date.latest;
    if date.is_exact() || !between || !wide || date.precision == Precision::Year {
        return pen.gregorian(date, Form::Short);
    }
    let first = date.earliest.map(month_begins);
    let last = date.latest.map(|day| month_begins(day).plus_months(1).plus_days(-1));
    let months = Date {
        modifier: Modifier::FromTo,
        precision: Precision::Month,
        certainty: Certainty::Sure,
        calendar: Calendar::Gregorian,
        error_days: 0,
        earliest: first,
        latest: last,
        ..date.clone()
    };
    let about = date.modifier == Modifier::About || date.certainty != Certainty::Sure;
    let words = pen.gregorian(&months, Form::Short);
    if about { pen.fill(&tr!(pen.t, "date-about", date = SLOT_A), &[words]) } else { words }
}

fn month_begins(day: CivilDay) -> CivilDay {
    CivilDay::new(day.year(), day.month(), 1).unwrap_or(day)
}

fn is_heard(event: &Event) -> bool {
    matches!(event.known, Known::Told { .. } | Known::Heard)
}

/// Whether it is told as something that lasted and stands among the bars.
fn is_state(event: &Event) -> bool {
    let lasting = event.date.modifier == Modifier::FromTo
        && match (event.date.earliest, event.date.latest) {
            (Some(first), Some(last)) => first.days_until(last) > BAR_DAYS,
            _ => true,
        };
    lasting
        && matches!(
            event.kind,
            EventKind::Residence
                | EventKind::Studies
                | EventKind::Employment
                | EventKind::LawfulStay
        )
}

fn bars(pen: &Pen<'_>, from: CivilDay, to: CivilDay) -> (Vec<Bar>, Vec<Bar>) {
    let (mut places, mut activities) = (Vec::new(), Vec::new());
    for period in &pen.doc.life {
        let is_home = period.kind == LifeKind::Residence;
        let label = if is_home && period.place.is_some() {
            pen.place(period.place.as_ref())
        } else if period.what.is_blank() {
            pen.say(&pen.t.name_of(&period.kind))
        } else {
            along(pen.text(&period.what), || pen.say(&pen.t.name_of(&period.kind)))
        };
        if let Some(bar) = bar(&period.date, label, from, to) {
            if is_home { places.push(bar) } else { activities.push(bar) }
        }
    }
    // A case that tells its homes and jobs as events has them on the scale all the same.
    for event in pen.doc.events.iter().filter(|event| is_state(event)) {
        let is_home = event.kind == EventKind::Residence;
        let told = if is_home { !places.is_empty() } else { !activities.is_empty() };
        if told && !pen.doc.life.is_empty() {
            continue;
        }
        let label = match &event.place {
            Some(place) if is_home => pen.place(Some(place)),
            _ => along(chronology::what(pen, event), || pen.say(&pen.t.name_of(&event.kind))),
        };
        if let Some(bar) = bar(&event.date, label, from, to) {
            if is_home { places.push(bar) } else { activities.push(bar) }
        }
    }
    (side_by_side(places, 1), side_by_side(activities, 2))
}

/// Words to set along a bar; if they are too many, the kind of the state.
fn along(words: Rich, kind: impl FnOnce() -> Rich) -> Rich {
    let letters = words.runs.iter().map(|run| match &run.content {
        Content::Text(words) => words.0.chars().count(),
        _ => 0,
    });
    if letters.sum::<usize>() > ALONG { kind() } else { words }
}

/// The part of a state that lies on the scale.
fn bar(date: &Date, label: Rich, from: CivilDay, to: CivilDay) -> Option<Bar> {
    let (first, last) = (date.earliest.unwrap_or(from), date.latest.unwrap_or(to));
    if last < from || first > to || first > last {
        return None;
    }
    let exact = date.is_exact();
    Some(Bar {
        from: Edge { at: at(first.max(from)), exact: exact && first >= from },
        to: Edge { at: at(last.min(to)), exact: exact && last <= to && date.latest.is_some() },
        label,
    })
}

/// At most this many bars beside each other: a later one gives way, the tables name it still.
fn side_by_side(mut bars: Vec<Bar>, lanes: usize) -> Vec<Bar> {
    bars.sort_by(|a, b| a.from.at.total_cmp(&b.from.at));
    let mut kept: Vec<Bar> = Vec::new();
    for mut bar in bars {
        let beside: Vec<f64> = kept
            .iter()
            .filter(|other| other.to.at > bar.from.at)
            .map(|other| other.to.at)
            .collect();
        if beside.len() >= lanes {
            // Homes follow each other: the next begins where the one before ends.
            let free = beside.into_iter().fold(f64::INFINITY, f64::min);
            if lanes > 1 || free >= bar.to.at {
                continue;
            }
            bar.from = Edge { at: free, exact: false };
        }
        kept.push(bar);
    }
    kept
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
