//! Understands told words of a date and of a duration as they are typed; the words themselves are never changed.

use unicode_script::{Script, UnicodeScript};

use crate::domain::calendar::is_computed;
use crate::domain::date::{
    Basis, Calendar, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision,
};
use crate::domain::event::Event;
use crate::domain::stretch::End;
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Hints, Reading, Told, read_date};
use crate::lang::language;
use crate::ui::context::Context;

/// The date these words tell. The words are kept as they are, whatever is understood.
#[must_use]
pub(super) fn retell(
    old: &FuzzyDate,
    words: &Words,
    fixed: Option<&Calendar>,
    cx: &Context<'_>,
) -> FuzzyDate {
    let lang = lang_of(words.as_str(), old, cx);
    let kept = FuzzyDate {
        words: words.clone(),
        lang: lang.clone(),
        basis: old.basis.clone(),
        anchor: old.anchor.clone(),
        told_on: old.told_on,
        extra: old.extra.clone(),
        ..FuzzyDate::default()
    };
    // Days counted from another event are counted again from there: they are not in the words.
    let by_hand = fixed.filter(|calendar| !is_computed(calendar));
    if let Some(calendar) = by_hand {
        let (interval, precision) = (old.interval.clone(), old.precision.clone());
        return FuzzyDate { calendar: calendar.clone(), interval, precision, ..kept };
    }
    let first = understood(words.as_str(), &lang, fixed, cx).readings.into_iter().next();
    let modifier = if words.is_blank() { Modifier::On } else { Modifier::TextOnly };
    match first {
        Some(Reading { date, .. }) => FuzzyDate {
            words: kept.words,
            lang: kept.lang,
            basis: basis_after(old, !date.interval.is_unknown()),
            anchor: kept.anchor,
            told_on: kept.told_on,
            extra: kept.extra,
            ..date
        },
        None => FuzzyDate { modifier, ..kept },
    }
}

/// The date, no longer remembered: the words stay, the days go. Pressed again, the words are read again.
#[must_use]
pub(super) fn forget(date: &FuzzyDate, cx: &Context<'_>) -> FuzzyDate {
    if is_forgotten(date) {
        return retell(date, &date.words, None, cx);
    }
    FuzzyDate {
        modifier: Modifier::TextOnly,
        certainty: Certainty::Uncertain,
        precision: Precision::Unknown,
        interval: Interval::default(),
        ..date.clone()
    }
}

/// Whether the days were counted from another event.
#[must_use]
pub(super) fn is_counted(date: &FuzzyDate) -> bool {
    date.basis == Basis::Deduced && date.anchor.is_some()
}

/// The basis of a date that is told anew: days in words of their own are no longer counted from elsewhere.
fn basis_after(old: &FuzzyDate, has_days: bool) -> Basis {
    if has_days && is_counted(old) { Basis::NotSaid } else { old.basis.clone() }
}

/// Whether it was said that the date is no longer remembered.
#[must_use]
pub(super) fn is_forgotten(date: &FuzzyDate) -> bool {
    date.modifier == Modifier::TextOnly && date.certainty == Certainty::Uncertain
}

/// The date with this first or last possible day, typed as a date or in words; nothing where it is not
/// understood.
#[must_use]
pub(super) fn with_end(old: &FuzzyDate, last: bool, typed: &Words, cx: &Context<'_>) -> FuzzyDate {
    let day = typed.as_str().trim().parse::<CivilDay>().ok();
    let hints = Hints { calendar: Some(Calendar::Gregorian), usual: None, today: Some(cx.today) };
    let lang = LangTag::from(cx.first.language().tag());
    let read = || read_date(typed.as_str(), &lang, &hints).readings.into_iter().next();
    let told = match day {
        Some(day) => Some(End::told(Precision::Day, Interval::between(day, day))),
        None => read().map(|reading| End::told(reading.date.precision, reading.date.interval)),
    };
    let days = told.as_ref().map(|told| &told.interval);
    let mut interval = old.interval.clone();
    let (mut first, mut until) = (old.first.clone(), old.last.clone());
    if last {
        interval.latest = days.and_then(|days| days.latest);
        until = told;
    } else {
        interval.earliest = days.and_then(|days| days.earliest);
        first = told;
    }
    let precision = [&first, &until]
        .into_iter()
        .flatten()
        .fold(Precision::Unknown, |all, end| all.coarser(&end.precision));
    let modifier = match interval.days() {
        _ if old.modifier == Modifier::FromTo => Modifier::FromTo,
        Some(2..) => Modifier::Between,
        _ => Modifier::On,
    };
    FuzzyDate { interval, precision, modifier, first, last: until, ..old.clone() }
}

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

/// What the words may mean.
pub(super) fn understood(
    words: &str,
    lang: &LangTag,
    fixed: Option<&Calendar>,
    cx: &Context<'_>,
) -> Told {
    let hints =
        Hints { calendar: fixed.cloned(), usual: Some(cx.calendar.clone()), today: Some(cx.today) };
    read_date(words, lang, &hints)
}

/// The language words of a date are likely in: by their script, the one they had before all others.
pub(super) fn lang_of(words: &str, old: &FuzzyDate, cx: &Context<'_>) -> LangTag {
    let letter = words.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
    let frame = LangTag::from(cx.first.language().tag());
    let Some(script) = letter else {
        return if old.lang == LangTag::default() { frame } else { old.lang.clone() };
    };
    let others = cx.second.map(|t| LangTag::from(t.language().tag()));
    let offered = [Some(old.lang.clone()), Some(frame), others, Some(cx.told.clone())];
    let fits = |tag: &LangTag| *tag != LangTag::default() && language::script(tag) == Some(script);
    let fallback = if script == Script::Arabic { "fa" } else { "fr" };
    offered.into_iter().flatten().find(fits).unwrap_or_else(|| LangTag::from(fallback))
}

/// The date once it was said to be it.
#[must_use]
pub(super) fn confirmed(date: &FuzzyDate) -> super::change::Edit {
    super::change::Edit::Date(Box::new(super::change::remembered(date)))
}
