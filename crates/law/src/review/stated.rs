//! Dates on exhibits beside the dates of the account.

use std::collections::BTreeMap;

use super::context::{Context, apart_by};
use super::point::{Point, Ref, RuleId, Severity, key};
use crate::domain::calendar::{CalendarDay, held, is_computed, to_civil};
use crate::domain::date::{Calendar, FuzzyDate, Interval, Precision, certain_order};
use crate::domain::event::{Event, EventKind};
use crate::domain::exhibit::{DateStated, Exhibit, ExhibitKind, Sheet};

/// Another reading of a date with slashes: year, month and day of Solar Hijri.
struct Hint {
    words: crate::domain::Words,
    date: FuzzyDate,
}

/// C-06. A paper dated before what it reports, or received before it was written.
pub(super) fn paper_before_its_event(context: &Context<'_>) -> Vec<Point> {
    let mut points = Vec::new();
    for (exhibit, event, stated) in differing(context) {
        if is_before(&stated.date, &event.date) {
            points.push(compared(RuleId::C06, Severity::Reread, exhibit, event, stated));
        }
    }
    for event in &context.case.events {
        for exhibit in context.exhibits_of(event) {
            let states_it =
                exhibit.dates_stated.iter().any(|s| s.event.as_ref() == Some(&event.id));
            let too_early = reports(&exhibit.kind) && is_before(&exhibit.date, &event.date);
            let too_late = event.kind == EventKind::Summons
                && matches!(exhibit.kind, ExhibitKind::Summons | ExhibitKind::Warrant)
                && is_before(&event.date, &exhibit.date);
            if !states_it && (too_early || too_late) {
                let stated = DateStated { date: exhibit.date.clone(), ..DateStated::default() };
                points.push(compared(RuleId::C06, Severity::Reread, exhibit, event, &stated));
            }
        }
    }
    for exhibit in &context.case.exhibits {
        if is_before(&exhibit.received, &exhibit.date) {
            let record = Ref::Exhibit(exhibit.id.clone());
            let point = Point::new(RuleId::C06, Severity::Reread, vec![record.clone()]);
            points.push(
                point
                    .kind("kind", "received")
                    .record("exhibit", record)
                    .date("exhibit_date", &exhibit.date)
                    .date("event_date", &exhibit.received),
            );
        }
    }
    points
}

/// C-17. One fact with several dates. So near that a calendar explains it: for information.
pub(super) fn several_dates(context: &Context<'_>) -> Vec<Point> {
    let near = context.thresholds().c17.calendar_error_days;
    let mut points: Vec<_> = differing(context)
        .into_iter()
        .map(|(exhibit, event, stated)| {
            let days = apart_by(&stated.date.loose_interval(), &event.date.loose_interval());
            let explained = u32::try_from(days).is_ok_and(|days| days <= near);
            let severity = if explained { Severity::Information } else { Severity::Reread };
            compared(RuleId::C17, severity, exhibit, event, stated)
        })
        .collect();
    let procedure = &context.case.procedure;
    points.extend(beside_the_form(context, &procedure.left, &EventKind::Departure));
    points.extend(beside_the_form(context, &procedure.entered, &EventKind::Arrival));
    points
}

/// The form's date and the only event of that kind.
fn beside_the_form(context: &Context<'_>, form: &FuzzyDate, kind: &EventKind) -> Option<Point> {
    let mut events = context.case.events.iter().filter(|event| event.kind == *kind);
    let (event, None) = (events.next()?, events.next()) else { return None };
    let days = apart_by(&form.loose_interval(), &event.date.loose_interval());
    let near = context.thresholds().c17.calendar_error_days;
    let severity = match u32::try_from(days) {
        Ok(0) | Err(_) => return None,
        Ok(days) if days <= near => Severity::Information,
        Ok(_) => Severity::Reread,
    };
    let record = Ref::Event(event.id.clone());
    let point = Point::new(RuleId::C17, severity, vec![Ref::Procedure, record.clone()]);
    Some(
        point
            .kind("kind", "form")
            .record("event", record)
            .date("stated", form)
            .date("event_date", &event.date),
    )
}

/// What exhibits say of an event's date that cannot be its date; one for each exhibit and event, the
/// translation's rather than the source's.
fn differing<'a>(context: &Context<'a>) -> Vec<(&'a Exhibit, &'a Event, &'a DateStated)> {
    let mut found = BTreeMap::new();
    for exhibit in &context.case.exhibits {
        for stated in &exhibit.dates_stated {
            let Some(event) = stated.event.as_ref().and_then(|id| context.event(id)) else {
                continue;
            };
            if !stated.date.loose_interval().is_apart_from(&event.date.loose_interval()) {
                continue;
            }
            let at = (&exhibit.id, &event.id);
            let is_translation = stated.sheet == Sheet::Translation;
            if is_translation || !found.contains_key(&at) {
                found.insert(at, (exhibit, event, stated));
            }
        }
    }
    found.into_values().collect()
}

fn is_before(a: &FuzzyDate, b: &FuzzyDate) -> bool {
    certain_order(a, b) == Some(std::cmp::Ordering::Less)
}

/// Kinds of paper that can only be written once the thing has happened.
fn reports(kind: &ExhibitKind) -> bool {
    matches!(
        kind,
        ExhibitKind::PolicePaper
            | ExhibitKind::Judgment
            | ExhibitKind::Medical
            | ExhibitKind::WitnessStatement
            | ExhibitKind::Press
            | ExhibitKind::PoliceLog
            | ExhibitKind::Photographs
            | ExhibitKind::Recording
    )
}

fn compared(
    rule: RuleId,
    severity: Severity,
    exhibit: &Exhibit,
    event: &Event,
    stated: &DateStated,
) -> Point {
    let sources = vec![Ref::Exhibit(exhibit.id.clone()), Ref::Event(event.id.clone())];
    let group = key(&sources);
    let sheet = if stated.sheet == Sheet::Translation { "translation" } else { "source" };
    let date_name = if rule == RuleId::C06 { "exhibit_date" } else { "stated" };
    let mut point = Point::new(rule, severity, sources)
        .kind("kind", "exhibit")
        .record("exhibit", Ref::Exhibit(exhibit.id.clone()))
        .record("event", Ref::Event(event.id.clone()))
        .date(date_name, &stated.date)
        .date("event_date", &event.date)
        .kind("sheet", sheet);
    point.group = Some(group);
    match hint(exhibit, event, stated) {
        Some(hint) => point
            .kind("hint", "calendar")
            .with("hint_words", super::Value::Words(hint.words))
            .date("hint_date", &hint.date),
        None => point.kind("hint", "none"),
    }
}

/// The date of the paper read as year/month/day of Solar Hijri, if that is the date of the account.
fn hint(exhibit: &Exhibit, event: &Event, stated: &DateStated) -> Option<Hint> {
    let of_event =
        exhibit.dates_stated.iter().filter(|other| other.event.as_ref() == Some(&event.id));
    let dates = of_event.map(|other| &other.date).chain([&exhibit.date, &stated.date]);
    dates.into_iter().find_map(|date| {
        let calendar = match &date.calendar {
            Calendar::Gregorian => Calendar::SolarHijriIran,
            other => other.clone(),
        };
        let on = solar_day(&calendar, date.words.as_str())?;
        (!event.date.loose_interval().is_apart_from(&on)).then(|| Hint {
            words: date.words.clone(),
            date: FuzzyDate {
                words: date.words.clone(),
                calendar,
                precision: Precision::Day,
                interval: on,
                ..FuzzyDate::default()
            },
        })
    })
}

/// The civil days that `1398/07/22` may be in a calendar that counts such years.
fn solar_day(calendar: &Calendar, words: &str) -> Option<Interval> {
    if !is_computed(calendar) {
        return None;
    }
    let plain: String = words.trim().chars().map(western_digit).collect();
    let mut parts = plain.split(['/', '-', '.']).map(str::trim);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    let day = CalendarDay {
        year: year.parse().ok()?,
        month: month.parse().ok()?,
        day: day.parse().ok()?,
    };
    let known = to_civil(calendar, day)?;
    Some(held(calendar, &Interval::between(known, known)))
}

/// Persian and Arabic digits as western ones.
fn western_digit(c: char) -> char {
    let offset = match c {
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        _ => return c,
    };
    char::from_digit(offset, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slash_dates_are_read_in_both_kinds_of_digits() {
        for words in ["1398/07/22", "۱۳۹۸/۰۷/۲۲", "١٣٩٨-٧-٢٢"] {
            let day = solar_day(&Calendar::SolarHijriIran, words).unwrap();
            let known = "2019-10-14".parse().unwrap();
            assert_eq!(day, Interval::between(known, known), "{words}");
        }
        for words in ["22/07/1398", "1398/13/01", "2019/07/22", "1398/07", "le 22 juillet 2019", ""]
        {
            assert!(solar_day(&Calendar::SolarHijriIran, words).is_none(), "{words}");
        }
    }
}
