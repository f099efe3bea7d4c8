//! Homes, studies, work, service, commitments, arrests, and the way to France.

use crate::domain::case::LifeKind;
use crate::domain::date::{CivilDay, Precision};
use crate::domain::event::EventKind;
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::super::super::block::{CopyField, Rich};
use super::super::super::super::public::{Date, Event, LeftOpen, PlaceName, Said, Whose};
use super::super::super::pen::{self, Pen};
use super::super::super::{chronology, journey as way, states};
use super::{Line, dates, labelled, or_missing, to_decide, told};

/// Days between two homes that nobody needs to tell of.
const BETWEEN_HOMES: i32 = 62;

/// A period of life or an event that tells one.
struct Told<'a> {
    date: &'a Date,
    place: Option<&'a PlaceName>,
    what: Rich,
    left: Option<&'a LeftOpen>,
}

/// What the case holds of a kind: its periods, and the events that tell none of these.
fn all<'a>(pen: &Pen<'a>, kind: &LifeKind) -> Vec<Told<'a>> {
    let doc = pen.doc;
    let periods = doc.life.iter().filter(|period| period.kind == *kind).map(|period| {
        let under = pen.words(period.under.as_str());
        let under = if under.is_empty() {
            under
        } else {
            pen.fill(&tr!(pen.t, "dossier-form-under-name", name = pen::SLOT_A), &[under])
        };
        Told {
            date: &period.date,
            place: period.place.as_ref(),
            what: pen::joined(vec![pen.text(&period.what), under], ", "),
            left: Some(&period.left),
        }
    });
    let of_kind = |event: &&Event| {
        states::life_kind(&event.kind).as_ref() == Some(kind)
            && event.whose != Whose::Other
            && !doc.life.iter().any(|period| states::covers(period, event))
    };
    let events = doc.events.iter().filter(of_kind).map(|event| Told {
        date: &event.date,
        place: event.place.as_ref(),
        what: pen.text(&event.title),
        left: None,
    });
    periods.chain(events).collect()
}

/// « sept. 2015 – nov. 2019, Professeure, Sanandaj, Iran »; what is missing is said as such.
pub(super) fn periods(pen: &Pen<'_>, kind: &LifeKind) -> Rich {
    pen::lines(all(pen, kind).iter().map(|one| entry_of(pen, one)).collect())
}

fn entry_of(pen: &Pen<'_>, one: &Told<'_>) -> Rich {
    let left = |question: &str| {
        let answer = one.left.and_then(|left| left.get(question));
        answer.map(|answer| pen.said(answer, |()| Rich::default())).unwrap_or_default()
    };
    let or_left = |text: Rich, question: &str| {
        let text = if text.is_empty() { left(question) } else { text };
        or_missing(pen, text, question)
    };
    let date = or_left(pen.both(one.date, Form::Table), "date");
    let place = or_left(pen.place_and_country(one.place), "place");
    pen::joined(vec![date, one.what.clone(), place], ", ")
}

/// The departure: as the procedure has it, or the last event that tells one.
pub(super) fn left(pen: &Pen<'_>) -> Date {
    noted(pen, &pen.doc.procedure.left, &EventKind::Departure)
}

fn entered(pen: &Pen<'_>) -> Date {
    noted(pen, &pen.doc.procedure.entered, &EventKind::Arrival)
}

fn noted(pen: &Pen<'_>, date: &Date, kind: &EventKind) -> Date {
    if !date.is_unset() || date.modifier == crate::domain::date::Modifier::TextOnly {
        return date.clone();
    }
    let mut events = pen.doc.events.iter().filter(|event| event.kind == *kind);
    let last = events.rfind(|event| event.whose != Whose::Other);
    last.map(|event| event.date.clone()).unwrap_or_default()
}

/// Date and place of the entry into France.
pub(super) fn entry(pen: &Pen<'_>) -> Vec<Line> {
    let doc = pen.doc;
    let in_france = |place: &&PlaceName| way::is_in_france(place);
    let step = doc.journey.iter().filter_map(|step| step.place.as_ref()).find(in_france);
    let arrivals = doc.events.iter().filter(|event| event.kind == EventKind::Arrival);
    let arrival = || arrivals.filter_map(|event| event.place.as_ref()).find(in_france);
    let place = pen.place(step.or_else(arrival));
    let place = vec![CopyField::Words(or_missing(pen, place, "place"))];
    vec![
        labelled(tr!(pen.t, "dossier-date"), dates::boxed(pen, &entered(pen))),
        labelled(tr!(pen.t, "dossier-place"), place),
    ]
}

/// The homes before the departure, first to last, with the times of which no home is noted.
pub(super) fn homes(pen: &Pen<'_>) -> Rich {
    let departure = departure(pen);
    let mut homes = all(pen, &LifeKind::Residence);
    homes.retain(|home| is_before(home, departure.as_ref()));
    homes.sort_by_key(|home| home.date.earliest);
    let is_undated = |home: &Told<'_>| home.date.earliest.is_none() && home.date.latest.is_none();
    // A home without a date may lie in any gap.
    let tells_gaps = !homes.is_empty() && !homes.iter().any(is_undated);
    let mut lines = Vec::new();
    let mut until: Option<Date> = None;
    for home in &homes {
        if tells_gaps {
            lines.extend(gap_before(pen, until.as_ref(), home.date));
        }
        lines.push(entry_of(pen, home));
        let later = until.as_ref().is_none_or(|until| is_later(home.date, until));
        if later {
            until = Some(home.date.clone());
        }
    }
    if let (true, Some(until), Some(left)) = (tells_gaps, until, departure)
        && let (Some(last), Some(first)) = (until.latest, left.earliest)
        && last.days_until(first) > BETWEEN_HOMES + slack(&until) + slack(&left)
    {
        let from = when(pen, last, &until.precision);
        lines.push(pen.fill(&tr!(pen.t, "dossier-form-gap-after", from = pen::SLOT_A), &[from]));
    }
    pen::lines(lines)
}

fn departure(pen: &Pen<'_>) -> Option<Date> {
    [left(pen), entered(pen)].into_iter().find(|date| date.earliest.is_some())
}

/// Whether a home lies before the departure, wholly or in part. One in France does only if its time says so.
fn is_before(home: &Told<'_>, departure: Option<&Date>) -> bool {
    let in_france = home.place.is_some_and(way::is_in_france);
    let left = departure.and_then(|left| Some((left.earliest?, left.latest.or(left.earliest)?)));
    match (left, home.date.earliest, home.date.latest) {
        (Some((left, _)), _, Some(last)) if in_france => last < left,
        _ if in_france => false,
        (Some((_, left)), Some(first), _) => first <= left,
        _ => true,
    }
}

/// Whether this home reaches further than the other; an open end lies beyond every day.
fn is_later(home: &Date, other: &Date) -> bool {
    match (home.latest, other.latest) {
        (_, None) => false,
        (None, _) => true,
        (Some(one), Some(two)) => one > two,
    }
}

/// The time before a home of which none is noted.
fn gap_before(pen: &Pen<'_>, until: Option<&Date>, home: &Date) -> Option<Rich> {
    let first = home.earliest?;
    let to = when(pen, first, &home.precision);
    let Some(until) = until else {
        let born = pen.doc.applicant.birth.latest;
        let from_birth = born.is_some_and(|born| born.days_until(first) <= 366 + slack(home));
        let message = tr!(pen.t, "dossier-form-gap-before", to = pen::SLOT_A);
        return (!from_birth).then(|| pen.fill(&message, &[to]));
    };
    let last = until.latest?;
    if last.days_until(first) <= BETWEEN_HOMES + slack(until) + slack(home) {
        return None;
    }
    let from = when(pen, last, &until.precision);
    let message = tr!(pen.t, "dossier-form-gap-between", from = pen::SLOT_A, to = pen::SLOT_B);
    Some(pen.fill(&message, &[from, to]))
}

fn slack(date: &Date) -> i32 {
    date.fuzzy().slack_days()
}

/// An end of a period, no finer than it was told.
fn when(pen: &Pen<'_>, day: CivilDay, told: &Precision) -> Rich {
    let first = |month: i8, of: i8| CivilDay::new(day.year(), month, of).unwrap_or(day);
    let (precision, from, to) = match told {
        Precision::Day => (Precision::Day, day, day),
        Precision::Week | Precision::Month => {
            let from = first(day.month(), 1);
            (Precision::Month, from, from.plus_months(1).plus_days(-1))
        }
        _ => (Precision::Year, first(1, 1), first(12, 31)),
    };
    let date = Date { precision, earliest: Some(from), latest: Some(to), ..Date::default() };
    let mut words = pen.gregorian(&date, Form::Table);
    words.runs.iter_mut().for_each(|run| run.style.bold = false);
    words
}

/// Each step, what is missing said as such.
pub(super) fn journey(pen: &Pen<'_>) -> Rich {
    let steps = pen.doc.journey.iter().map(|step| {
        let left = |question: &str| {
            let answer = step.left.get(question);
            answer.map(|answer| pen.said(answer, |()| Rich::default())).unwrap_or_default()
        };
        let or_left = |text: Rich, question: &str| {
            let text = if text.is_empty() { left(question) } else { text };
            or_missing(pen, text, question)
        };
        let said = |answer| pen.said(answer, |text| pen.text(text));
        pen::joined(
            vec![
                or_left(pen.both(&step.date, Form::Table), "date"),
                or_left(pen.place_and_country(step.place.as_ref()), "place"),
                or_missing(pen, said(&step.transport), "transport"),
                or_missing(pen, said(&step.documents), "papers"),
            ],
            ", ",
        )
    });
    pen::lines(steps.collect())
}

/// Where fingerprints were taken; that there were none only where every step says so.
pub(super) fn fingerprints(pen: &Pen<'_>) -> Rich {
    let steps = &pen.doc.journey;
    if !steps.is_empty() && steps.iter().all(|step| step.fingerprints == Said::Known(false)) {
        return pen.say(&tr!(pen.t, "dossier-form-no-fingerprints"));
    }
    let taken = steps.iter().filter(|step| step.fingerprints == Said::Known(true));
    let places = taken.map(|step| {
        let place = pen.place_and_country(step.place.as_ref());
        let date = pen.both(&step.date, Form::Table);
        pen::joined(vec![or_missing(pen, place, "place"), date], ", ")
    });
    pen::lines(places.collect())
}

/// What happened to the applicant. Of what the case does not say whose it was, only how much there is.
pub(super) fn arrests(pen: &Pen<'_>) -> Vec<Line> {
    let kinds = [EventKind::Arrest, EventKind::Detention, EventKind::Release, EventKind::Trial];
    let events = || pen.doc.events.iter().filter(|event| kinds.contains(&event.kind));
    let own = events().filter(|event| event.whose == Whose::Applicant).map(|event| {
        let date = or_missing(pen, pen.both(&event.date, Form::Table), "date");
        let place =
            pen::joined(vec![pen.place(event.place.as_ref()), pen.text(&event.place_told)], ", ");
        let place = or_missing(pen, place, "place");
        pen::joined(vec![date, chronology::what(pen, event), place], ", ")
    });
    let mut lines = told(pen::lines(own.collect()));
    let open = events().filter(|event| event.whose == Whose::NotSaid).count();
    if open > 0 {
        lines.push(to_decide(pen, &tr!(pen.t, "dossier-form-whose-to-decide", count = open)));
    }
    lines
}
