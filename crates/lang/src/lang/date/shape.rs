//! What a told date looks like in one calendar, before it is put into any language.
//!
//! In the calendar it was told in, everything is said as it was told. Elsewhere whole stretches as coarse as
//! the told one are named that hold all its days: never a third, never a day that was none.

use crate::domain::calendar::{doubt, is_alike, is_computed};
use crate::domain::date::{Calendar, Certainty, FuzzyDate, Interval, Modifier, Precision};
use crate::domain::stretch::End;

use super::cover::{Run, cover};
use super::retold::as_told;
use super::unit::{Side, Span, unit_at, unit_of};

/// A date ready for words.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) kind: ShapeKind,
    /// What of it is said roughly.
    pub(super) about: About,
    pub(super) doubt: bool,
}

/// What is said roughly.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Nothing,
    Everything,
    /// Only the first end of a period.
    First,
    /// Only its last end.
    Last,
}

/// How its stretches lie.
#[derive(Clone, Copy)]
pub(super) enum ShapeKind {
    At(Run),
    Between(Run, Run),
    /// All the time; an absent end is open.
    FromTo(Option<Run>, Option<Run>),
    Before(Run),
    After(Run),
    /// Within it or later.
    NotBefore(Run),
    /// Within it or earlier.
    NotAfter(Run),
}

/// The shape of a date in this calendar; `None` if it has words only, the calendar cannot be computed, or
/// the date has no boundary in it.
pub(super) fn shape_of(date: &FuzzyDate, calendar: &Calendar) -> Option<Shape> {
    // Of two dates the words may mean neither is the one: the words say both.
    if !is_computed(calendar) || date.interval.is_unknown() || !date.alternatives.is_empty() {
        return None;
    }
    let told = as_told(date);
    let date = told.as_ref();
    let doubt = matches!(date.certainty, Certainty::Uncertain | Certainty::Both);
    Some(Shape { kind: kind_of(date, calendar)?, about: about(date), doubt })
}

fn about(date: &FuzzyDate) -> About {
    let rough = |sure: &Certainty| matches!(sure, Certainty::Approximate | Certainty::Both);
    let whole = rough(&date.certainty);
    if date.modifier == Modifier::About || date.error_days > 0 {
        return About::Everything;
    }
    let end = |end: Option<&End>| end.and_then(|end| end.certainty.as_ref()).map_or(whole, rough);
    match (end(date.first_end()), end(date.last_end())) {
        (true, false) if date.modifier == Modifier::FromTo => About::First,
        (false, true) if date.modifier == Modifier::FromTo => About::Last,
        (false, false) if !whole => About::Nothing,
        _ => About::Everything,
    }
}

fn kind_of(date: &FuzzyDate, calendar: &Calendar) -> Option<ShapeKind> {
    let Interval { earliest, latest, .. } = date.interval;
    let whole = || named(calendar, (&date.calendar, &date.precision), &date.interval);
    let end = |side| end_of(date, calendar, side);
    match (&date.modifier, earliest, latest) {
        (Modifier::Before, Some(_), Some(_)) => Some(ShapeKind::Before(tight(date, whole()?))),
        (Modifier::After, Some(_), Some(_)) => Some(ShapeKind::After(tight(date, whole()?))),
        (Modifier::Before, Some(_), None) => Some(ShapeKind::Before(end(Side::First)?)),
        (Modifier::Before, None, _) => Some(ShapeKind::Before(end(Side::Last)?)),
        (Modifier::After, None, Some(_)) => Some(ShapeKind::After(end(Side::Last)?)),
        (Modifier::After, ..) => Some(ShapeKind::After(end(Side::First)?)),
        (Modifier::FromTo, Some(_), Some(_)) => {
            let (first, last) = (end(Side::First)?, end(Side::Last)?);
            // It did not go on for sure on each of the days it may have begun or ended on.
            let first = if of_days(first) { first } else { Run::one(first.first) };
            let last = if of_days(last) { last } else { Run::one(last.last) };
            Some(if first == last {
                ShapeKind::At(first)
            } else {
                ShapeKind::FromTo(Some(first), Some(last))
            })
        }
        (Modifier::FromTo, Some(_), None) => Some(ShapeKind::FromTo(Some(end(Side::First)?), None)),
        (Modifier::FromTo, None, _) => Some(ShapeKind::FromTo(None, Some(end(Side::Last)?))),
        // An open end without `before` or `after` comes from elsewhere; it says no more than this.
        (_, Some(_), None) => Some(ShapeKind::NotBefore(end(Side::First)?)),
        (_, None, Some(_)) => Some(ShapeKind::NotAfter(end(Side::Last)?)),
        (Modifier::Between, Some(_), Some(_)) => {
            let (first, last) = (end(Side::First)?, end(Side::Last)?);
            Some(between(Run::one(first.first), Run::one(last.last)))
        }
        (_, Some(_), Some(_)) => {
            let run = whole()?;
            let one = run.is_one() || (is_stretch(date) && !of_days(run));
            let (first, last) = (Run::one(run.first), Run::one(run.last));
            Some(if one { ShapeKind::At(run) } else { between(first, last) })
        }
        (_, None, None) => None,
    }
}

/// Whether it names single days: several of them are no stretch, the true one is among them.
fn of_days(run: Run) -> bool {
    matches!(run.first.span, Span::Day(_))
}

fn between(first: Run, last: Run) -> ShapeKind {
    if first == last { ShapeKind::At(first) } else { ShapeKind::Between(first, last) }
}

/// Whether its days are one stretch of the calendar it was told in.
fn is_stretch(date: &FuzzyDate) -> bool {
    unit_of(&date.calendar, &date.precision, &date.interval).is_some()
}

/// Days that are no stretch have edges only: what lies before the last of them is before them for certain
/// enough, and so on. Their first and last stretch are no neighbours that could be named as one.
fn tight(date: &FuzzyDate, run: Run) -> Run {
    match date.modifier {
        _ if run.is_one() || (is_stretch(date) && !of_days(run)) => run,
        Modifier::Before => Run::one(run.last),
        _ => Run::one(run.first),
    }
}

/// What one end is named by: the stretch told for it, else the whole one that begins or ends there.
fn end_of(date: &FuzzyDate, calendar: &Calendar, side: Side) -> Option<Run> {
    let (end, day) = match side {
        Side::First => (date.first_end(), date.interval.earliest?),
        Side::Last => (date.last_end(), date.interval.latest?),
    };
    let told = end.and_then(|end| end.calendar.as_ref()).unwrap_or(&date.calendar);
    let precision = end.map_or(&date.precision, |end| &end.precision);
    let stretch = match end {
        Some(end) if !end.interval.is_open() => end.interval.clone(),
        _ => [told, &Calendar::Gregorian]
            .into_iter()
            .find_map(|calendar| unit_at(calendar, precision, day, side)?.interval(calendar))
            .unwrap_or_else(|| Interval::between(day, day)),
    };
    named(calendar, (told, precision), &stretch)
}

/// What these days are named by in a calendar; `None` where they have no boundary in it.
fn named(
    calendar: &Calendar,
    (told, precision): (&Calendar, &Precision),
    days: &Interval,
) -> Option<Run> {
    let own = is_alike(told, calendar);
    let exact = |of: &Calendar| unit_of(of, precision, days);
    // Where the days of a calendar are in doubt, nothing is named in it but what was told in it.
    if doubt(calendar) > 0 {
        return if own { exact(calendar).map(Run::one) } else { None };
    }
    // A third is named only where it was told.
    if let Some(unit) = exact(calendar)
        && (own || unit.part.is_none())
    {
        return Some(Run::one(unit));
    }
    // Days and weeks are the same in every calendar; a month, a season or a year of ours is none there.
    let in_days = matches!(precision, Precision::Day | Precision::Week);
    let ours = || exact(&Calendar::Gregorian).is_some_and(|unit| unit.part.is_none());
    let given = in_days || *calendar == Calendar::Gregorian || (own && !ours());
    if given { cover(calendar, (told, precision), days) } else { None }
}
