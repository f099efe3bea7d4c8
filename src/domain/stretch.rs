//! An event that lasted and whose beginning and end were told apart: the date it has then.

use super::date::{Certainty, FuzzyDate, Interval, Modifier};
use super::event::Event;
use super::words::Words;

impl Event {
    /// The beginning as told: the date itself, unless an end was told apart from it.
    #[must_use]
    pub fn beginning(&self) -> &FuzzyDate {
        if has_end(self) { &self.began } else { &self.date }
    }

    /// Tells the beginning; an end told apart stays.
    pub fn begin(&mut self, date: FuzzyDate) {
        if has_end(self) {
            self.date = stretch(&date, &self.until);
            self.began = date;
        } else {
            self.date = date;
        }
    }

    /// Tells the end; nothing at all takes it back, and the date is the beginning again.
    pub fn end(&mut self, until: FuzzyDate) {
        let began = self.beginning().clone();
        let nothing = until.is_unset() && until.modifier != Modifier::TextOnly;
        self.until = if nothing { FuzzyDate::default() } else { until };
        self.began = FuzzyDate::default();
        if has_end(self) {
            self.date = stretch(&began, &self.until);
            self.began = began;
        } else {
            self.date = began;
        }
    }
}

fn has_end(event: &Event) -> bool {
    event.until != FuzzyDate::default()
}

/// All the time from one date to another, no finer than the coarser of the two; the words of both.
fn stretch(began: &FuzzyDate, until: &FuzzyDate) -> FuzzyDate {
    let words = [&began.words, &until.words].into_iter().filter(|words| !words.is_blank());
    let words = Words::from(words.map(Words::as_str).collect::<Vec<_>>().join(" – "));
    if until.interval.is_unknown() {
        return FuzzyDate { words, ..began.clone() };
    }
    FuzzyDate {
        words,
        modifier: Modifier::FromTo,
        precision: began.precision.coarser(&until.precision),
        certainty: least_sure(&began.certainty, &until.certainty),
        interval: Interval {
            earliest: began.interval.earliest,
            latest: until.interval.latest,
            ..began.interval.clone()
        },
        error_days: began.error_days.max(until.error_days),
        ..began.clone()
    }
}

fn least_sure(a: &Certainty, b: &Certainty) -> Certainty {
    match (a, b) {
        (Certainty::Sure, other) | (other, Certainty::Sure) => other.clone(),
        (a, b) if a == b => a.clone(),
        _ => Certainty::Both,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Precision;

    fn told(words: &str, first: &str, last: &str, precision: Precision) -> FuzzyDate {
        let interval = Interval::between(first.parse().unwrap(), last.parse().unwrap());
        FuzzyDate { words: words.into(), precision, interval, ..FuzzyDate::default() }
    }

    fn event() -> Event {
        let mut event = Event::new("e1".try_into().unwrap());
        event.begin(told("4 octobre 2019", "2019-10-04", "2019-10-04", Precision::Day));
        event
    }

    #[test]
    fn an_end_told_apart_makes_one_stretch_and_leaves_the_beginning_as_told() {
        let mut event = event();
        let before = event.date.clone();
        event.end(told("fin 2019", "2019-12-01", "2019-12-31", Precision::Month));
        assert_eq!(event.date.modifier, Modifier::FromTo);
        assert_eq!(event.date.interval.earliest, before.interval.earliest);
        assert_eq!(event.date.interval.latest, "2019-12-31".parse().ok());
        assert_eq!(event.date.precision, Precision::Month, "never finer than the coarser end");
        assert_eq!(event.date.words.as_str(), "4 octobre 2019 – fin 2019");
        assert_eq!(*event.beginning(), before);
        event.end(FuzzyDate::default());
        assert_eq!((event.date.clone(), event.until), (before, FuzzyDate::default()));
    }

    #[test]
    fn a_beginning_told_anew_keeps_the_end() {
        let mut event = event();
        event.end(told("2021", "2021-01-01", "2021-12-31", Precision::Year));
        event.begin(told("2018", "2018-01-01", "2018-12-31", Precision::Year));
        assert_eq!(event.date.interval.earliest, "2018-01-01".parse().ok());
        assert_eq!(event.date.interval.latest, "2021-12-31".parse().ok());
    }

    #[test]
    fn an_end_in_words_alone_changes_no_day() {
        let mut event = event();
        let words = FuzzyDate {
            words: "quand il a neigé".into(),
            modifier: Modifier::TextOnly,
            ..FuzzyDate::default()
        };
        event.end(words);
        assert_eq!(event.date.modifier, Modifier::On);
        assert_eq!(event.date.interval.latest, "2019-10-04".parse().ok());
        assert_eq!(event.date.words.as_str(), "4 octobre 2019 – quand il a neigé");
    }
}
