//! What lasted, for the bars of the timeline: homes, and studies, work, service, commitment, lawful stay.

use crate::domain::case::LifeKind;
use crate::domain::date::{CivilDay, Modifier};
use crate::domain::event::EventKind;

use super::super::block::{Bar, Edge, Rich, TimeEvent};
use super::super::public::{Date, Event, Period};
use super::chronology;
use super::pen::Pen;
use super::timeline::{at, short_date, time_event};

/// A state longer than this is a bar, not an event.
const BAR_DAYS: i32 = 120;

/// The bars of a timeline, and which events they stand for.
pub(super) struct States {
    /// Homes, one after another.
    pub(super) places: Vec<Bar>,
    /// The rest, two beside each other at most.
    pub(super) activities: Vec<Bar>,
    /// Places in the document of the events that are among the bars.
    pub(super) drawn: Vec<usize>,
}

/// A bar and the event it stands for.
type State = (Bar, Option<usize>);

/// What lasted within these days.
pub(super) fn states(pen: &Pen<'_>, from: CivilDay, to: CivilDay) -> States {
    let (mut places, mut activities): (Vec<State>, Vec<State>) = (Vec::new(), Vec::new());
    let mut drawn = Vec::new();
    for period in &pen.doc.life {
        let is_home = period.kind == LifeKind::Residence;
        let label = period_label(pen, period);
        let otherwise = unnamed(pen, period, &label, from);
        if let Some(bar) = bar(&period.date, label, otherwise, (from, to)) {
            if is_home { &mut places } else { &mut activities }.push((bar, None));
        }
    }
    for (index, event) in pen.doc.events.iter().enumerate() {
        if !is_state(event) {
            continue;
        }
        if pen.doc.life.iter().any(|period| says(period, event)) {
            drawn.push(index);
            continue;
        }
        let is_home = event.kind == EventKind::Residence;
        let label = match &event.place {
            Some(place) if is_home => pen.place(Some(place)),
            _ => chronology::what(pen, event),
        };
        let begins = event.date.earliest.filter(|first| *first >= from);
        let otherwise = begins.map(|first| time_event(pen, event, first, first));
        if let Some(bar) = bar(&event.date, label, otherwise, (from, to)) {
            if is_home { &mut places } else { &mut activities }.push((bar, Some(index)));
        }
    }
    let mut kept = |states: Vec<State>, lanes: usize| -> Vec<Bar> {
        let (bars, events): (Vec<Bar>, Vec<Option<usize>>) =
            side_by_side(states, lanes).into_iter().unzip();
        drawn.extend(events.into_iter().flatten());
        bars
    };
    let (places, activities) = (kept(places, 1), kept(activities, 2));
    States { places, activities, drawn }
}

/// Whether it is told as something that lasted.
pub(super) fn is_state(event: &Event) -> bool {
    let lasting = event.date.modifier == Modifier::FromTo
        && match (event.date.earliest, event.date.latest) {
            (Some(first), Some(last)) => first.days_until(last) > BAR_DAYS,
            _ => true,
        };
    lasting && (life_kind(&event.kind).is_some() || event.kind == EventKind::LawfulStay)
}

/// The kind of life period that tells the same as an event of this kind.
pub(super) fn life_kind(kind: &EventKind) -> Option<LifeKind> {
    match kind {
        EventKind::Residence => Some(LifeKind::Residence),
        EventKind::Studies => Some(LifeKind::Studies),
        EventKind::Employment => Some(LifeKind::Work),
        EventKind::MilitaryService => Some(LifeKind::Service),
        EventKind::Commitment => Some(LifeKind::Commitment),
        _ => None,
    }
}

/// Whether a period of life is what this event tells: the same kind, place and time.
pub(super) fn says(period: &Period, event: &Event) -> bool {
    // An open end lies beyond every day.
    let starts_before_end = |a: &Date, b: &Date| match (a.earliest, b.latest) {
        (Some(first), Some(last)) => first <= last,
        _ => true,
    };
    life_kind(&event.kind).as_ref() == Some(&period.kind)
        && period.place == event.place
        && starts_before_end(&period.date, &event.date)
        && starts_before_end(&event.date, &period.date)
}

fn period_label(pen: &Pen<'_>, period: &Period) -> Rich {
    if period.kind == LifeKind::Residence && period.place.is_some() {
        pen.place(period.place.as_ref())
    } else if period.what.is_blank() {
        pen.word(&period.kind)
    } else {
        pen.text(&period.what)
    }
}

/// A period whose bar is too short for its words stands where it begins.
fn unnamed(pen: &Pen<'_>, period: &Period, label: &Rich, from: CivilDay) -> Option<TimeEvent> {
    let first = period.date.earliest.filter(|first| *first >= from)?;
    Some(TimeEvent {
        from: at(first),
        to: at(first),
        heard: false,
        date: short_date(pen, &period.date),
        what: label.clone(),
        exhibit: Rich::new(pen.exhibit_numbers(
            &period.exhibits.first().map(|at| vec![(*at, None)]).unwrap_or_default(),
        )),
        paragraph: Rich::default(),
    })
}

/// The part of a state that lies within these days.
fn bar(
    date: &Date,
    label: Rich,
    otherwise: Option<TimeEvent>,
    (from, to): (CivilDay, CivilDay),
) -> Option<Bar> {
    let (first, last) = (date.earliest.unwrap_or(from), date.latest.unwrap_or(to));
    if last < from || first > to || first > last {
        return None;
    }
    let exact = date.is_exact();
    Some(Bar {
        from: Edge { at: at(first.max(from)), exact: exact && first >= from },
        to: Edge { at: at(last.min(to)), exact: exact && last <= to && date.latest.is_some() },
        label,
        otherwise,
    })
}

/// At most this many bars beside each other; what has no lane stands among the events.
fn side_by_side(mut states: Vec<State>, lanes: usize) -> Vec<State> {
    states.sort_by(|(a, _), (b, _)| a.from.at.total_cmp(&b.from.at));
    let mut kept: Vec<State> = Vec::new();
    for (mut bar, event) in states {
        let beside: Vec<f64> = kept
            .iter()
            .filter(|(other, _)| other.to.at > bar.from.at)
            .map(|(other, _)| other.to.at)
            .collect();
        if beside.len() >= lanes {
            // Homes follow each other: the next begins where the one before ends.
            let free = beside.into_iter().fold(f64::INFINITY, f64::min);
            if lanes > 1 || free >= bar.to.at {
                continue;
            }
            bar.from = Edge { at: free, exact: false };
        }
        kept.push((bar, event));
    }
    kept
}
