//! A date told anew: what new words change of it, and what they leave as it was.

use super::calendar::is_computed;
use super::date::{Basis, Calendar, Certainty, FuzzyDate, Interval, Modifier, Precision};
use super::stretch::End;
use super::words::{LangTag, Words};

impl FuzzyDate {
    /// The same date in these words, which mean `reading` if they are understood. The words stay as they are told,
    /// whatever is made of them. Where it comes from, what it is counted from, the day of telling and what this version does not
    /// know are kept; only days that were counted from elsewhere give way to days of its own.
    #[must_use]
    pub fn retold(&self, words: Words, lang: LangTag, reading: Option<Self>) -> Self {
        let modifier = if words.is_blank() { Modifier::On } else { Modifier::TextOnly };
        let read = reading.unwrap_or_else(|| Self { modifier, ..Self::default() });
        let has_days = !read.interval.is_unknown();
        let basis = if has_days && self.is_counted() { Basis::NotSaid } else { self.basis.clone() };
        Self {
            words,
            lang,
            basis,
            anchor: self.anchor.clone(),
            told_on: self.told_on,
            extra: self.extra.clone(),
            ..read
        }
    }

    /// The same date in these words of a calendar that nobody computes: the days entered by hand stay. `None` if the
    /// calendar is computed.
    #[must_use]
    pub fn retold_by_hand(&self, words: Words, lang: LangTag, calendar: &Calendar) -> Option<Self> {
        if is_computed(calendar) {
            return None;
        }
        let (interval, precision) = (self.interval.clone(), self.precision.clone());
        let (first, last) = (self.first.clone(), self.last.clone());
        let modifier = self.modifier.clone();
        let days = Self {
            calendar: calendar.clone(),
            interval,
            precision,
            first,
            last,
            ..Self::default()
        };
        let known = !days.interval.is_unknown();
        let modifier = if known { modifier } else { Modifier::On };
        let basis = self.basis.clone();
        Some(Self { basis, modifier, ..self.retold(words, lang, Some(days)) })
    }

    /// Whether it was said that the date is no longer remembered.
    #[must_use]
    pub fn is_forgotten(&self) -> bool {
        self.modifier == Modifier::TextOnly && self.certainty == Certainty::Uncertain
    }

    /// The date, no longer remembered: the words stay, the days go.
    #[must_use]
    pub fn forgotten(&self) -> Self {
        Self {
            modifier: Modifier::TextOnly,
            certainty: Certainty::Uncertain,
            precision: Precision::Unknown,
            interval: Interval::default(),
            ..self.clone()
        }
    }

    /// Whether its days were counted from another event.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.basis == Basis::Deduced && self.anchor.is_some()
    }

    /// The date with this first (or, if `is_last`, last) possible day as it was told by itself; without it if `None`.
    #[must_use]
    pub fn with_end(&self, is_last: bool, told: Option<End>) -> Self {
        let days = told.as_ref().map(|told| &told.interval);
        let mut interval = self.interval.clone();
        let (mut first, mut last) = (self.first.clone(), self.last.clone());
        if is_last {
            interval.latest = days.and_then(|days| days.latest);
            last = told;
        } else {
            interval.earliest = days.and_then(|days| days.earliest);
            first = told;
        }
        let precision = [&first, &last]
            .into_iter()
            .flatten()
            .fold(Precision::Unknown, |all, end| all.coarser(&end.precision));
        let modifier = match interval.days() {
            _ if self.modifier == Modifier::FromTo => Modifier::FromTo,
            Some(2..) => Modifier::Between,
            _ => Modifier::On,
        };
        Self { interval, precision, modifier, first, last, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::{Anchor, CivilDay, Relation};

    fn day(text: &str) -> CivilDay {
        text.parse().unwrap()
    }

    fn told() -> FuzzyDate {
        let mut date = FuzzyDate::on_day(day("2019-10-04"));
        date.words = "le 12 mehr".into();
        date.basis = Basis::Memory;
        date.told_on = Some(day("2026-11-29"));
        date.extra.0.insert("later".to_owned(), serde_json::json!("kept"));
        date
    }

    #[test]
    fn new_words_keep_what_they_do_not_say() {
        let new =
            told().retold("le 13".into(), "fr".into(), Some(FuzzyDate::on_day(day("2019-10-05"))));
        assert_eq!((new.words.as_str(), new.exact_day()), ("le 13", Some(day("2019-10-05"))));
        assert_eq!((new.basis.clone(), new.extra.clone()), (Basis::Memory, told().extra));
        let vague = told().retold("en hiver".into(), "fr".into(), None);
        assert_eq!(
            (vague.modifier.clone(), vague.interval.is_unknown()),
            (Modifier::TextOnly, true)
        );
        assert_eq!(vague.extra, told().extra);
        assert_eq!((new.told_on, vague.told_on), (told().told_on, told().told_on));
        assert!(told().retold(Words::default(), "fr".into(), None).is_unset());
    }

    #[test]
    fn counted_days_give_way_to_days_that_are_told() {
        let mut counted = told();
        counted.basis = Basis::Deduced;
        counted.anchor = Some(Anchor::by("arrest".try_into().unwrap(), Relation::After));
        let own = Some(FuzzyDate::on_day(day("2019-10-05")));
        assert_eq!(counted.retold("le 13".into(), "fr".into(), own).basis, Basis::NotSaid);
        assert_eq!(counted.retold("ensuite".into(), "fr".into(), None).basis, Basis::Deduced);
    }

    #[test]
    fn days_entered_by_hand_outlive_the_words_of_their_calendar() {
        let lunar = Calendar::from("tibetan".to_owned());
        let new = told().retold_by_hand("le losar".into(), "bo".into(), &lunar).unwrap();
        assert_eq!((new.interval.clone(), new.calendar.clone()), (told().interval, lunar));
        assert_eq!(told().retold_by_hand("x".into(), "fr".into(), &Calendar::Gregorian), None);
    }

    #[test]
    fn an_end_entered_by_hand_makes_a_span() {
        let end =
            |text: &str| Some(End::told(Precision::Day, Interval::between(day(text), day(text))));
        let first = FuzzyDate::default().with_end(false, end("2019-10-04"));
        let both = first.with_end(true, end("2019-10-09"));
        assert_eq!((both.interval.days(), both.modifier.clone()), (Some(6), Modifier::Between));
        assert_eq!(both.with_end(true, None).interval.latest, None);
    }

    #[test]
    fn what_is_forgotten_keeps_its_words() {
        let gone = told().forgotten();
        assert!(gone.is_forgotten() && gone.interval.is_unknown());
        assert_eq!(gone.words, told().words);
    }
}
