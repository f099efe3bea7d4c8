//! What a date of an older case could not hold, taken from its own words.

use std::borrow::Cow;

use crate::domain::date::{FuzzyDate, Interval, Modifier};
use crate::domain::stretch::End;

use super::read::read_date;
use super::reading::{Hints, Reading};

/// The date as its words tell it, where they mean the same days: how fine each end of a period was told, and
/// « depuis » where `after` was written for want of it.
pub(super) fn as_told(date: &FuzzyDate) -> Cow<'_, FuzzyDate> {
    let period = matches!(date.modifier, Modifier::FromTo | Modifier::Between);
    let has_ends = date.first_end().is_some() || date.last_end().is_some();
    let may_say_more = (period && !has_ends) || date.modifier == Modifier::After;
    if !may_say_more || date.words.is_blank() {
        return Cow::Borrowed(date);
    }
    let hints = Hints { calendar: Some(date.calendar.clone()), ..Hints::default() };
    let readings = read_date(date.words.as_str(), &date.lang, &hints).readings;
    let retold = readings.into_iter().find_map(|reading| match date.modifier {
        Modifier::After => since(date, &reading),
        _ => with_ends(date, reading),
    });
    retold.map_or(Cow::Borrowed(date), Cow::Owned)
}

fn with_ends(date: &FuzzyDate, reading: Reading) -> Option<FuzzyDate> {
    let FuzzyDate { modifier, interval, first, last, .. } = reading.date;
    let same = modifier == date.modifier && interval == date.interval;
    same.then(|| FuzzyDate { first, last, ..date.clone() })
}

fn since(date: &FuzzyDate, reading: &Reading) -> Option<FuzzyDate> {
    let told = reading.date.first_end()?;
    let open = reading.date.modifier == Modifier::FromTo && reading.date.interval.latest.is_none();
    let (earliest, latest) = (date.interval.earliest?, date.interval.latest?);
    if !open || told.interval.is_apart_from(&date.interval) {
        return None;
    }
    let first = End::told(date.precision.clone(), Interval::between(earliest, latest));
    let interval = Interval { latest: None, ..date.interval.clone() };
    let modifier = Modifier::FromTo;
    Some(FuzzyDate { modifier, interval, first: Some(first), last: None, ..date.clone() })
}
