//! What lasted, for the bars of the timeline: homes, and studies, work, service, commitment, lawful stay.

use crate::domain::case::LifeKind;
use crate::domain::date::{CivilDay, Modifier};
use crate::domain::event::EventKind;
use crate::lang::tr;

use super::super::block::{Bar, Edge, Rich};
use super::super::public::{Date, Event, Period};
use super::chronology;
use super::pen::{self, Pen, SLOT_A, SLOT_B};
use super::rows::{Entry, Of, Rows};
use super::timeline::{at, short_date};

/// An event longer than this is a bar, not a row.
const BAR_DAYS: i32 = 120;
/// Lanes beside each other, of homes and of the rest.
const LANES: usize = 2;
/// About how high a drawing's scale is, and how wide a letter along a bar, in pt: a bar whose shortest
/// words find no room stands among the rows.
const SCALE_HEIGHT: f64 = 500.0;
const LETTER: f64 = 4.0;

/// The bars of a timeline.
#[derive(Default)]
pub(super) struct States {
    pub(super) places: Vec<Bar>,
    pub(super) activities: Vec<Bar>,
}

/// The bars of what lasted; what one of them says is a row no more.
pub(super) fn states(pen: &Pen<'_>, rows: &mut Rows<'_>, ends: (CivilDay, CivilDay)) -> States {
    let mut states = States::default();
    let mut lanes = [[f64::MIN; LANES]; 2];
    let mut told: Vec<usize> = Vec::new();
    let mut by_first: Vec<&Entry<'_>> = rows.on_scale.iter().collect();
    by_first.sort_by_key(|entry| (entry.first, entry.order));
    for entry in by_first {
        let Some(lasting) = lasting(pen, entry) else { continue };
        let is_home = lasting.is_home;
        let drawn = bar(pen, entry, lasting.labels, ends);
        let Some(drawn) = drawn.filter(|bar| has_room(bar, ends)) else { continue };
        let lanes = &mut lanes[usize::from(!is_home)];
        let Some(lane) = lanes.iter().position(|free| *free <= drawn.from.at) else { continue };
        lanes[lane] = drawn.to.at;
        let otherwise = lasting.is_told.then(|| rows.row(pen, entry));
        let drawn = Bar { lane: u8::from(lane > 0), otherwise, ..drawn };
        if is_home { &mut states.places } else { &mut states.activities }.push(drawn);
        if lasting.is_told {
            told.push(entry.order);
        }
    }
    rows.on_scale.retain(|entry| !told.contains(&entry.order));
    states
}

/// What lasted, as a bar says it.
struct Lasting {
    is_home: bool,
    /// Its words, longest first.
    labels: Vec<Rich>,
    /// Whether the words are all there is to say. The place of a home told as an event leaves its words
    /// to be said in a row.
    is_told: bool,
}

fn lasting(pen: &Pen<'_>, entry: &Entry<'_>) -> Option<Lasting> {
    match entry.of {
        Of::Period(period) if spans(&period.date) => {
            let words = period_words(pen, period);
            let labels = vec![dated(pen, &period.date, words.clone()), words];
            Some(Lasting { is_home: period.kind == LifeKind::Residence, labels, is_told: true })
        }
        Of::Event(event) if is_state(event) => {
            let is_home = event.kind == EventKind::Residence;
            let home = event.place.as_ref().filter(|_| is_home);
            let words = match home {
                Some(_) => pen.place(home),
                None => chronology::what(pen, event),
            };
            let labels = match home {
                Some(_) => vec![words],
                None => vec![dated(pen, &event.date, words.clone()), words],
            };
            Some(Lasting { is_home, labels, is_told: home.is_none() })
        }
        _ => None,
    }
}

fn dated(pen: &Pen<'_>, date: &Date, words: Rich) -> Rich {
    let message = tr!(pen.t, "dossier-timeline-early", date = SLOT_A, what = SLOT_B);
    let mut label = pen.fill(&message, &[short_date(pen, date), words]);
    label.runs.iter_mut().for_each(|run| run.style.bold = false);
    label
}

/// Whether it is told as something that lasted.
pub(super) fn is_state(event: &Event) -> bool {
    let long = event.date.latest.is_none_or(|last| {
        event.date.earliest.is_some_and(|first| first.days_until(last) > BAR_DAYS)
    });
    let kind = life_kind(&event.kind).is_some() || event.kind == EventKind::LawfulStay;
    kind && long && event.date.modifier == Modifier::FromTo && spans(&event.date)
}

/// Whether a date says from when it was so: without that, nobody said that it lasted all the time before.
fn spans(date: &Date) -> bool {
    let ends = match date.modifier {
        Modifier::Before | Modifier::After | Modifier::TextOnly => false,
        Modifier::FromTo => true,
        _ => date.latest.is_some(),
    };
    ends && date.earliest.is_some()
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

/// Whether a period of life is what this event tells: of the same kind, at the same place, on the same
/// days. Words are never compared.
pub(super) fn says(period: &Period, event: &Event) -> bool {
    let days = |date: &Date| (date.earliest, date.latest);
    period.date.has_days()
        && life_kind(&event.kind).as_ref() == Some(&period.kind)
        && period.place == event.place
        && days(&period.date) == days(&event.date)
}

/// Whether an event tells of a time that a period of life covers too, of the same kind and at the same
/// place: a list of homes or jobs then holds it already.
pub(super) fn covers(period: &Period, event: &Event) -> bool {
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

/// Where a home was; what anything else was.
pub(super) fn period_words(pen: &Pen<'_>, period: &Period) -> Rich {
    if period.kind == LifeKind::Residence && period.place.is_some() {
        pen.place(period.place.as_ref())
    } else if period.what.is_blank() {
        pen::joined(vec![pen.word(&period.kind), pen.place(period.place.as_ref())], ", ")
    } else {
        pen.text(&period.what)
    }
}

/// « domicile : Lyon », for a row, which stands in no lane.
pub(super) fn period_in_full(pen: &Pen<'_>, period: &Period) -> Rich {
    let (kind, words) = (pen.word(&period.kind), period_words(pen, period));
    if kind.is_empty() || period.what.is_blank() && period.kind != LifeKind::Residence {
        return pen::capital(words);
    }
    let message = tr!(pen.t, "dossier-timeline-period", kind = SLOT_A, what = SLOT_B);
    pen::capital(pen.fill(&message, &[kind, words]))
}

/// The part of a state that lies within these days.
fn bar(
    pen: &Pen<'_>,
    entry: &Entry<'_>,
    labels: Vec<Rich>,
    (from, to): (CivilDay, CivilDay),
) -> Option<Bar> {
    let date = entry.date();
    let (first, last) = (date.earliest?, date.latest.unwrap_or(to));
    if last < from || first > to || first > last {
        return None;
    }
    let labels: Vec<Rich> = labels.into_iter().filter(|label| !label.is_empty()).collect();
    let labels = if labels.is_empty() { vec![pen.word(&LifeKind::Residence)] } else { labels };
    let exact = date.is_exact();
    Some(Bar {
        from: Edge { at: at(first.max(from)), exact: exact && first >= from },
        to: Edge { at: at(last.min(to)), exact: exact && last <= to && date.latest.is_some() },
        labels,
        lane: 0,
        otherwise: None,
    })
}

/// Whether the shortest words of a bar find room along it, in two lines if need be.
fn has_room(bar: &Bar, (from, to): (CivilDay, CivilDay)) -> bool {
    let height = (bar.to.at - bar.from.at) / (at(to) - at(from)).max(1.0) * SCALE_HEIGHT;
    let letters = bar.labels.iter().map(super::timeline::letters_of).min().unwrap_or_default();
    let lines = if letters > 12 { 1.8 } else { 1.0 };
    letters as f64 * LETTER / lines <= height - 5.0
}
