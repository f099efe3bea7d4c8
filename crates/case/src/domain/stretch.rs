//! A date that lasted: each of its ends as it was told, and events whose end was told apart.

use super::date::{Calendar, Certainty, FuzzyDate, Interval, Modifier, Precision};
use super::event::Event;
use super::record::record;
use super::words::Words;

record! {
    /// One end of a period as it was told: « fin 2011 » of « de fin 2011 à 2015 ».
    pub struct End {
        /// How fine it was told.
        pub precision: Precision,
        /// The civil days its own words name.
        pub interval: Interval,
        /// Calendar of its words, if it is not that of the date.
        pub calendar: Option<Calendar>,
        /// How sure the person is of it, if not as sure as of the date.
        pub certainty: Option<Certainty>,
    }
}

impl End {
    /// The end a stretch told by itself gives, in the calendar and as sure as the date.
    #[must_use]
    pub fn told(precision: Precision, interval: Interval) -> Self {
        Self { precision, interval, ..Self::default() }
    }

    /// The same without fields this version does not know.
    #[must_use]
    pub fn known(&self) -> Self {
        let (earliest, latest) = (self.interval.earliest, self.interval.latest);
        Self {
            interval: Interval { earliest, latest, ..Interval::default() },
            extra: Default::default(),
            ..self.clone()
        }
    }

    /// What a date told for one end says of it, beside what is said of the whole.
    fn of(told: &FuzzyDate, whole: &FuzzyDate) -> Self {
        Self {
            precision: told.precision.clone(),
            interval: told.interval.clone(),
            calendar: (told.calendar != whole.calendar).then(|| told.calendar.clone()),
            certainty: (told.certainty != whole.certainty).then(|| told.certainty.clone()),
            ..Self::default()
        }
    }
}

impl FuzzyDate {
    /// All the time from one date to another, or once between them: the days of both, no finer than the
    /// coarser and no surer than the less sure; each end stays as it was told. The rest is the first's.
    #[must_use]
    pub fn spanning(modifier: Modifier, first: &Self, last: &Self) -> Self {
        let whole = Self {
            modifier,
            precision: first.precision.coarser(&last.precision),
            certainty: first.certainty.less_sure(&last.certainty),
            interval: Interval {
                earliest: first.interval.earliest,
                latest: last.interval.latest,
                ..first.interval.clone()
            },
            error_days: first.error_days.max(last.error_days),
            first: None,
            last: None,
            ..first.clone()
        };
        let end = |told: &Self| (!told.interval.is_unknown()).then(|| End::of(told, &whole));
        let (first, last) = (end(first), end(last));
        Self { first, last, ..whole }
    }

    /// The beginning as it was told, where it was told by itself and still begins these days.
    #[must_use]
    pub fn first_end(&self) -> Option<&End> {
        let begins = |end: &&End| end.interval.earliest == self.interval.earliest;
        self.first.as_ref().filter(begins).filter(|end| end.interval.earliest.is_some())
    }

    /// The end as it was told, where it was told by itself and still ends these days.
    #[must_use]
    pub fn last_end(&self) -> Option<&End> {
        let ends = |end: &&End| end.interval.latest == self.interval.latest;
        self.last.as_ref().filter(ends).filter(|end| end.interval.latest.is_some())
    }
}

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
    FuzzyDate { words, ..FuzzyDate::spanning(Modifier::FromTo, began, until) }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn each_end_stays_as_fine_and_as_sure_as_it_was_told() {
        let mut event = event();
        let mut until = told("vers 2021", "2021-01-01", "2021-12-31", Precision::Year);
        until.certainty = Certainty::Approximate;
        until.calendar = Calendar::SolarHijriIran;
        event.end(until);
        let (first, last) = (event.date.first_end().unwrap(), event.date.last_end().unwrap());
        assert_eq!(event.date.precision, Precision::Year);
        assert_eq!((&first.precision, &last.precision), (&Precision::Day, &Precision::Year));
        assert_eq!(first.certainty, Some(Certainty::Sure), "only the end was about");
        assert_eq!((&last.certainty, &last.calendar), (&None, &Some(Calendar::SolarHijriIran)));
        event.date.interval.latest = "2022-12-31".parse().ok();
        assert_eq!(event.date.last_end(), None, "an end that was moved is not the told one");
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
