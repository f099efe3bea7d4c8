//! The rows of the timeline: every event in the order of the chronology, periods of life among them, what
//! has no day apart.

use crate::domain::date::CivilDay;

use super::super::block::{Rich, Sign, TimeEvent};
use super::super::public::{Date, Event, Known, Period};
use super::chronology;
use super::pen::Pen;
use super::states::{period_in_full, says};
use super::timeline::{at, short_date};

/// What a row tells.
#[derive(Clone, Copy)]
pub(super) enum Of<'a> {
    Event(&'a Event),
    /// A period of life that no event tells.
    Period(&'a Period),
}

/// A row with days.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) of: Of<'a>,
    /// First and last day it may have happened, one standing for the other.
    pub(super) first: CivilDay,
    pub(super) last: CivilDay,
    /// Its place among all rows.
    pub(super) order: usize,
}

/// The rows of a timeline.
pub(super) struct Rows<'a> {
    /// Those before the scale begins.
    pub(super) early: Vec<Entry<'a>>,
    /// Those on the scale.
    pub(super) on_scale: Vec<Entry<'a>>,
    /// Those without any day, events first.
    pub(super) undated: Vec<Of<'a>>,
    /// The day each row is tied to, by its place.
    ties: Vec<f64>,
}

impl<'a> Of<'a> {
    pub(super) fn date(self) -> &'a Date {
        match self {
            Self::Event(event) => &event.date,
            Self::Period(period) => &period.date,
        }
    }

    /// What happened, or what it was.
    pub(super) fn what(self, pen: &Pen<'_>) -> Rich {
        match self {
            Self::Event(event) => chronology::what(pen, event),
            Self::Period(period) => period_in_full(pen, period),
        }
    }

    /// How it is known.
    pub(super) fn sign(self) -> Sign {
        match self {
            Self::Event(event) => match event.known {
                Known::Seen => Sign::Seen,
                Known::Heard => Sign::Heard,
                Known::Told { .. } => Sign::Told,
                Known::Document => Sign::Read,
                Known::NotSaid | Known::Unanswered(_) => Sign::Unsaid,
            },
            Self::Period(_) => Sign::Unsaid,
        }
    }

    /// The number of the first exhibit, and the paragraphs: one number fits in its column, the chronology
    /// has them all.
    pub(super) fn shown(self, pen: &Pen<'_>) -> (Rich, Rich) {
        match self {
            Self::Event(event) => {
                let first = event.exhibits.get(..1).unwrap_or_default();
                (Rich::new(pen.exhibit_numbers(first)), pen.paragraphs(&event.paragraphs))
            }
            Self::Period(period) => {
                let first: Vec<_> = period.exhibits.iter().take(1).map(|at| (*at, None)).collect();
                (Rich::new(pen.exhibit_numbers(&first)), Rich::default())
            }
        }
    }
}

impl<'a> Entry<'a> {
    fn new(of: Of<'a>) -> Option<Self> {
        let date = of.date();
        let (first, last) = (date.earliest.or(date.latest)?, date.latest.or(date.earliest)?);
        Some(Self { of, first, last: last.max(first), order: 0 })
    }

    pub(super) fn date(&self) -> &'a Date {
        self.of.date()
    }
}

impl<'a> Rows<'a> {
    /// The rows of a document, none on a scale that has not been chosen yet.
    pub(super) fn of(pen: &Pen<'a>) -> Self {
        let doc = pen.doc;
        let mut dated = Vec::new();
        let mut undated = Vec::new();
        for of in doc.events.iter().map(Of::Event) {
            match Entry::new(of) {
                Some(entry) => dated.push(entry),
                None => undated.push(of),
            }
        }
        let is_told = |period: &&Period| doc.events.iter().any(|event| says(period, event));
        for of in doc.life.iter().filter(|period| !is_told(period)).map(Of::Period) {
            let Some(entry) = Entry::new(of) else {
                undated.push(of);
                continue;
            };
            let later = |other: &Entry<'_>| other.first > entry.first;
            dated.insert(dated.iter().position(later).unwrap_or(dated.len()), entry);
        }
        (0..).zip(&mut dated).for_each(|(order, entry)| entry.order = order);
        let ties = ties(&dated);
        Self { early: Vec::new(), on_scale: dated, undated, ties }
    }

    /// Puts what ended before this day before the scale, unless that is more than so many rows.
    pub(super) fn break_at(&mut self, from: CivilDay, most: usize) -> bool {
        let rows = std::mem::take(&mut self.on_scale);
        (self.early, self.on_scale) = rows.into_iter().partition(|entry| entry.last < from);
        self.early.len() <= most
    }

    /// Whether the rows before the scale come before all that stand on it. Bars have no place among rows.
    pub(super) fn keep_their_order(&self) -> bool {
        let last = self.early.last().map(|entry| entry.order);
        self.on_scale.first().is_none_or(|entry| Some(entry.order) > last)
    }

    /// A row as it is drawn.
    pub(super) fn row(&self, pen: &Pen<'_>, entry: &Entry<'_>) -> TimeEvent {
        let (exhibit, paragraph) = entry.of.shown(pen);
        TimeEvent {
            order: entry.order,
            tie: self.ties.get(entry.order).copied().unwrap_or_else(|| at(entry.first)),
            from: at(entry.first),
            to: at(entry.last),
            sign: entry.of.sign(),
            date: short_date(pen, entry.date()),
            what: entry.of.what(pen),
            exhibit,
            paragraph,
        }
    }
}

/// A day within each row's days, none before that of the row above: its middle if it can be. Rows whose
/// days contradict their order keep a day of their own.
fn ties(rows: &[Entry<'_>]) -> Vec<f64> {
    let mut latest = vec![f64::MAX; rows.len()];
    let mut bound = f64::MAX;
    for (place, row) in rows.iter().enumerate().rev() {
        let last = at(row.last);
        // A row that must end before it begins sets no bound to those above.
        bound = if bound < at(row.first) { last } else { bound.min(last) };
        latest[place] = bound;
    }
    let mut before = f64::MIN;
    let tie = |(row, latest): (&Entry<'_>, f64)| {
        let (first, last) = (at(row.first), at(row.last));
        let day = f64::midpoint(first, last).max(before).min(latest).clamp(first, last);
        before = before.max(day);
        day
    };
    rows.iter().zip(latest).map(tie).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_tied_within_its_days_and_not_above_the_row_before() {
        let day = |n: i32| CivilDay::new(2019, 1, 1).unwrap().plus_days(n);
        let date = |first: i32, last: i32| Event {
            date: Date { earliest: Some(day(first)), latest: Some(day(last)), ..Date::default() },
            ..super::super::tests::event()
        };
        let ties_of = |spans: &[(i32, i32)]| -> Vec<f64> {
            let events: Vec<Event> = spans.iter().map(|(a, b)| date(*a, *b)).collect();
            let rows: Vec<_> = events.iter().filter_map(|e| Entry::new(Of::Event(e))).collect();
            ties(&rows).into_iter().map(|tie| tie - at(day(0))).collect()
        };
        assert_eq!(ties_of(&[(60, 364), (0, 364)]), [212.0, 212.0]);
        assert_eq!(ties_of(&[(0, 364), (10, 10), (50, 50)]), [10.0, 10.0, 50.0]);
        // Against every order: nobody's day is moved out of what was told.
        assert_eq!(ties_of(&[(50, 50), (10, 10), (60, 60)]), [50.0, 10.0, 60.0]);
    }
}
