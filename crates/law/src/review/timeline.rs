//! The line of time: gaps, the departure, the arrival, the request.

use super::context::Context;
use super::kinds::is_suffered;
use super::paper::is_answered;
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::domain::date::{CivilDay, FuzzyDate, Interval, Modifier, Precision, certain_order};
use crate::domain::event::{AgentKind, Event, EventKind, Known};
use crate::domain::exhibit::ExhibitKind;

/// A loose end stretches a step over a gap by this many days at most: a year told roughly must not
/// hide a year of silence.
const MOST_STRETCH: i32 = 31;

/// What a date covers of the line: its interval, stretched by its looseness.
fn covered(date: &FuzzyDate) -> Option<(CivilDay, CivilDay)> {
    let stretch = date.slack_days().min(MOST_STRETCH);
    let first = date.interval.earliest.or(date.interval.latest)?;
    let last = match (date.interval.latest, &date.modifier) {
        (Some(last), _) => last,
        // "From … on" goes on; "after …" says nothing of how long.
        (None, Modifier::FromTo) => return Some((first.plus_days(-stretch), forever(first))),
        (None, _) => first,
    };
    Some((first.plus_days(-stretch), last.max(first).plus_days(stretch)))
}

/// A day later than any of a life.
fn forever(day: CivilDay) -> CivilDay {
    day.plus_days(365 * 200)
}

/// C-13. Nothing noted for a long while, from the first step of adult life on.
pub(super) fn gap(context: &Context<'_>) -> Vec<Point> {
    let limits = &context.thresholds().c13;
    let case = context.case;
    let birth = case.applicant.birth.loose_interval().earliest;
    let adult = birth.map(|day| day.plus_months(months(limits.adult_from_years) * 12));
    let events = case.events.iter().map(|e| (Ref::Event(e.id.clone()), &e.date));
    let life = case.life.iter().map(|p| (Ref::Life(p.id.clone()), &p.date));
    let steps = case.journey.iter().map(|s| (Ref::Step(s.id.clone()), &s.date));
    let mut line: Vec<_> = events
        .chain(life)
        .chain(steps)
        .filter_map(|(record, date)| covered(date).map(|(from, to)| (from, to, record)))
        .filter(|(_, to, _)| adult.is_none_or(|adult| *to >= adult))
        .collect();
    line.sort();
    let left = context.left().and_then(|date| date.interval.earliest);
    let near_from = left.map(|day| day.plus_months(-12 * months(limits.near_years)));
    let mut points = Vec::new();
    let mut reached: Option<(CivilDay, Ref)> = None;
    for (from, to, record) in line {
        if let Some((end, last)) = &reached {
            let near =
                near_from.is_some_and(|day| from > day) && left.is_some_and(|day| *end < day);
            let allowed = if near { limits.near_gap_months } else { limits.gap_months };
            if end.plus_months(months(allowed)) < from {
                let sources = vec![last.clone(), record.clone()];
                let point = Point::new(RuleId::C13, Severity::Complete, sources);
                points.push(point.date("from", &month_of(*end)).date("to", &month_of(from)));
            }
        }
        if reached.as_ref().is_none_or(|(end, _)| *end < to) {
            reached = Some((to, record));
        }
    }
    points
}

/// The month a stretched end falls in: the day itself was never given.
fn month_of(day: CivilDay) -> FuzzyDate {
    let first = day.plus_days(1 - i32::from(day.day()));
    FuzzyDate {
        precision: Precision::Month,
        interval: Interval::between(first, first.plus_months(1).plus_days(-1)),
        ..FuzzyDate::default()
    }
}

fn months(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX / 12)
}

/// C-14. More time between departure and arrival than the steps of the journey fill.
pub(super) fn missing_steps(context: &Context<'_>) -> Vec<Point> {
    let (Some(left), Some(entered)) = (context.left(), context.entered()) else {
        return Vec::new();
    };
    let (from, to) = (left.loose_interval().latest, entered.loose_interval().earliest);
    let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
    let transits = context.case.events.iter().filter(|event| event.kind == EventKind::Transit);
    let steps = context.case.journey.iter().map(|step| &step.date);
    let mut stays = i64::from(context.thresholds().c14.slack_days);
    for date in steps.chain(transits.map(|event| &event.date)) {
        match date.loose_interval().days() {
            Some(days) => stays += i64::from(days.max(0)),
            // A step of unknown length may fill any gap.
            None => return Vec::new(),
        }
    }
    if i64::from(from.days_until(to)) <= stays {
        return Vec::new();
    }
    let point = Point::new(RuleId::C14, Severity::Complete, vec![Ref::Procedure]);
    vec![point.date("from", left).date("to", entered)]
}

/// C-31. A long time between the last incident and the departure, not explained.
pub(super) fn late_departure(context: &Context<'_>) -> Vec<Point> {
    let Some(left) = context.left() else { return Vec::new() };
    let departure = departure(context);
    if departure.is_some_and(|event| is_answered(&event.explanation)) {
        return Vec::new();
    }
    let is_incident = |event: &&Event| {
        is_suffered(&event.kind)
            || matches!(
                event.kind,
                EventKind::Release | EventKind::Hiding | EventKind::RepressionOfOthers
            )
            || matches!(event.kind, EventKind::PressureOnRelatives | EventKind::PublicExposure)
    };
    let earlier =
        |event: &&Event| certain_order(&event.date, left) != Some(std::cmp::Ordering::Greater);
    let incidents = context.case.events.iter().filter(is_incident).filter(earlier);
    let known: Vec<_> = incidents.filter(|event| !event.date.interval.is_unknown()).collect();
    // An incident with an open end may have been the day before.
    if known.iter().any(|event| event.date.loose_interval().latest.is_none()) {
        return Vec::new();
    }
    let last =
        known.into_iter().max_by_key(|event| (event.date.loose_interval().latest, &event.id));
    let Some((incident, end, start)) = last.and_then(|event| {
        Some((event, event.date.loose_interval().latest?, left.loose_interval().earliest?))
    }) else {
        return Vec::new();
    };
    if end.plus_months(months(context.thresholds().c31.gap_months)) >= start {
        return Vec::new();
    }
    let record = Ref::Event(incident.id.clone());
    let point = Point::new(RuleId::C31, Severity::Complete, vec![record.clone(), Ref::Procedure]);
    vec![point.record("event", record).date("incident", &incident.date).date("departure", left)]
}

/// The event of the departure; the last one, if there are several.
fn departure<'a>(context: &Context<'a>) -> Option<&'a Event> {
    let departures = context.case.events.iter().filter(|event| event.kind == EventKind::Departure);
    departures.max_by_key(|event| (event.date.interval.earliest, &event.id))
}

/// C-32. Asked for asylum long after the arrival, and nobody said why then.
pub(super) fn late_request(context: &Context<'_>) -> Vec<Point> {
    let procedure = &context.case.procedure;
    let (Some(entered), Some(request)) = (context.entered(), procedure.requested) else {
        return Vec::new();
    };
    let Some(arrived) = entered.loose_interval().latest else { return Vec::new() };
    let after = i64::from(context.thresholds().c32.after_days);
    let is_late = i64::from(arrived.days_until(request)) > after;
    if !is_late || is_answered(&procedure.requested_then_because) {
        return Vec::new();
    }
    let point = Point::new(RuleId::C32, Severity::Complete, vec![Ref::Procedure]);
    vec![point.date("arrival", entered).with("request", Value::Day(request))]
}

/// C-34. Left through a control with a passport after the State had already acted: for information,
/// with the explanation if there is one.
pub(super) fn exit_control(context: &Context<'_>) -> Vec<Point> {
    let Some(event) = departure(context) else { return Vec::new() };
    let by_passport =
        context.exhibits_of(event).any(|exhibit| exhibit.kind == ExhibitKind::Identity);
    let before =
        |other: &&Event| certain_order(&other.date, &event.date) == Some(std::cmp::Ordering::Less);
    let earlier: Vec<&Event> = context.case.events.iter().filter(before).collect();
    let had_visa = earlier.iter().any(|other| other.kind == EventKind::Visa);
    let by_state = |other: &&&Event| {
        let agent = other.agent.known().and_then(|agent| agent.kind.known());
        let others = matches!(agent, Some(AgentKind::NonState | AgentKind::Ruling));
        is_suffered(&other.kind) && !others && !matches!(other.known, Known::Told(_))
    };
    let mut sought: Vec<Ref> =
        earlier.iter().filter(by_state).map(|other| Ref::Event(other.id.clone())).collect();
    if !(by_passport || had_visa) || sought.is_empty() {
        return Vec::new();
    }
    sought.sort();
    let record = Ref::Event(event.id.clone());
    let explained = if is_answered(&event.explanation) { "yes" } else { "no" };
    let sources = std::iter::once(record.clone()).chain(sought).collect();
    let point = Point::new(RuleId::C34, Severity::Information, sources).about(&record);
    vec![point.record("event", record).kind("explained", explained)]
}
