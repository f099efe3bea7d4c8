//! Counts told durations, and takes a date that was said to be the one.

use crate::domain::date::FuzzyDate;
use crate::domain::event::Event;
use crate::domain::words::LangTag;
use crate::lang::date::{Hints, read_date};

/// Counts the days of a duration from its words, her or his own first.
pub(super) fn count_duration(event: &mut Event) {
    let words = &event.duration.words;
    let told = (words.told.prose.text.as_str(), words.told.lang.clone());
    let read = [told, (words.french.text.as_str(), LangTag::from("fr"))]
        .into_iter()
        .find_map(|(text, lang)| read_date(text, &lang, &Hints::default()).lasting);
    let (least, most) =
        read.map_or((0, 0), |lasting| (lasting.at_least_days, lasting.at_most_days));
    event.duration.at_least_days = least;
    event.duration.at_most_days = most;
}

/// The date once it was said to be it.
#[must_use]
pub(super) fn confirmed(date: &FuzzyDate) -> super::change::Edit {
    super::change::Edit::Date(Box::new(super::change::remembered(date)))
}
