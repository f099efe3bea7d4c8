//! What a told date looks like in one calendar, before it is put into any language.

use crate::domain::calendar::{from_civil, is_computed};
use crate::domain::date::{
    Calendar, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision,
};

use super::unit::{Part, Side, Span, Unit, edge_at, unit_at, unit_of};

/// A date ready for words.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) kind: ShapeKind,
    /// Roughly.
    pub(super) about: bool,
    /// In doubt.
    pub(super) doubt: bool,
}

/// How its units lie.
#[derive(Clone, Copy)]
pub(super) enum ShapeKind {
    At(Unit),
    /// Once, somewhere between.
    Between(Unit, Unit),
    /// All the time; an absent end is open.
    FromTo(Option<Unit>, Option<Unit>),
    Before(Unit),
    After(Unit),
}

/// The shape of a date in this calendar; `None` if it has words only or the calendar cannot be computed.
pub(super) fn shape_of(date: &FuzzyDate, calendar: &Calendar) -> Option<Shape> {
    if !is_computed(calendar) || date.interval.is_unknown() {
        return None;
    }
    let about = date.modifier == Modifier::About
        || matches!(date.certainty, Certainty::Approximate | Certainty::Both)
        || date.error_days > 0;
    let doubt = matches!(date.certainty, Certainty::Uncertain | Certainty::Both);
    Some(Shape { kind: kind_of(date, calendar)?, about, doubt })
}

fn kind_of(date: &FuzzyDate, calendar: &Calendar) -> Option<ShapeKind> {
    let Interval { earliest, latest, .. } = date.interval;
    let whole = unit_of(calendar, &date.precision, &date.interval);
    let edge = |day, side| {
        let named = unit_at(calendar, &date.precision, day, side);
        named.or_else(|| edge_at(calendar, &date.precision, day))
    };
    match (&date.modifier, earliest, latest) {
        (Modifier::Before, ..) => {
            let first = || edge(earliest.or(latest)?, Side::First);
            Some(ShapeKind::Before(whole.or_else(first)?))
        }
        (Modifier::After, ..) => {
            let last = || edge(latest.or(earliest)?, Side::Last);
            Some(ShapeKind::After(whole.or_else(last)?))
        }
        (Modifier::FromTo, first, last) => period(date, calendar, first, last),
        // An open end without `before` or `after` comes from elsewhere; it says no more than this.
        (_, Some(first), None) => Some(ShapeKind::After(edge(first, Side::First)?)),
        (_, None, Some(last)) => Some(ShapeKind::Before(edge(last, Side::Last)?)),
        (Modifier::Between, Some(first), Some(last)) => {
            let named = |day, side| unit_at(calendar, &date.precision, day, side);
            match (named(first, Side::First), named(last, Side::Last)) {
                (Some(first), Some(last)) => Some(between(first, last)),
                _ => between_edges(date, calendar, first, last),
            }
        }
        (_, Some(first), Some(last)) => match whole {
            Some(unit) => Some(ShapeKind::At(unit)),
            None => between_edges(date, calendar, first, last),
        },
        (_, None, None) => None,
    }
}

fn between_edges(
    date: &FuzzyDate,
    calendar: &Calendar,
    first: CivilDay,
    last: CivilDay,
) -> Option<ShapeKind> {
    let edge = |day| edge_at(calendar, &date.precision, day);
    Some(between(edge(first)?, edge(last)?))
}

fn between(first: Unit, last: Unit) -> ShapeKind {
    if first == last { ShapeKind::At(first) } else { ShapeKind::Between(first, last) }
}

/// A period. Told in another calendar, its ends are named by the month or the year they lie in:
/// the day a month begins is not the day the period began.
fn period(
    date: &FuzzyDate,
    calendar: &Calendar,
    first: Option<CivilDay>,
    last: Option<CivilDay>,
) -> Option<ShapeKind> {
    let told = |day: Option<CivilDay>, side| {
        day.and_then(|day| unit_at(&date.calendar, &date.precision, day, side))
    };
    let ends = [told(first, Side::First), told(last, Side::Last)];
    let in_years = match date.precision {
        Precision::Unknown | Precision::Other(_) | Precision::Decade => true,
        Precision::Year => ends.into_iter().flatten().all(|unit| unit.part.is_none()),
        _ => false,
    };
    let holder = |day: CivilDay, side| {
        if let Some(unit) = unit_at(calendar, &date.precision, day, side) {
            return Some(unit);
        }
        let at = from_civil(calendar, day)?;
        let month = Span::Month(at.year, at.month);
        Some(Unit::whole(if in_years { Span::Year(at.year) } else { month }))
    };
    let end = |day: Option<CivilDay>, side| match day {
        Some(day) => holder(day, side).map(Some),
        None => Some(None),
    };
    let (mut first, mut last) = (end(first, Side::First)?, end(last, Side::Last)?);
    if let (Some(a), Some(b)) = (&mut first, &mut last) {
        match (a.part, b.part) {
            // "From the end of 1398 to the end of 1400": the last day of 1400 is both.
            (Some(_), None) if a.precision() == b.precision() => b.part = Some(Part::Late),
            (None, Some(_)) if a.precision() == b.precision() => a.part = Some(Part::Early),
            _ => {}
        }
    }
    Some(ShapeKind::FromTo(first, last))
}
