//! Dates as people remember them: words, a calendar, and the civil days they may mean.
//!
//! There is no time of day and no time zone here: a told date is an interval of civil days.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::id::{ExhibitId, PersonId};
use super::reading::{Alternative, Reading};
use super::record::{open_enum, record};
use super::stretch::End;
use super::words::{LangTag, Words};

pub use super::anchor::Anchor;

/// A civil day in the Gregorian calendar, years 1 to 9999, written `2019-10-14`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CivilDay(jiff::civil::Date);

/// A text that is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a day is written YYYY-MM-DD and exists in the Gregorian calendar")]
pub struct NotADay;

impl CivilDay {
    /// The day of this year, month (1–12) and day of the month.
    ///
    /// # Errors
    /// [`NotADay`] if the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, NotADay> {
        if !(1..=9999).contains(&year) {
            return Err(NotADay);
        }
        jiff::civil::Date::new(year, month, day).map(Self).map_err(|_| NotADay)
    }

    /// Year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day this many days later, or earlier if negative; stays at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days.clamp(-3_000_000, 3_000_000))))
    }

    /// The same day this many months later; the last day of the month where it does not exist.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(months.clamp(-100_000, 100_000))))
    }

    /// Days from this day to another, negative if the other is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i32 {
        self.0.duration_until(other.0).as_hours().div_euclid(24) as i32
    }

    /// Day of the week, 1 = Monday to 7 = Sunday.
    #[must_use]
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// The day in the calendar library's type.
    #[must_use]
    pub fn to_jiff(self) -> jiff::civil::Date {
        self.0
    }
}

impl FromStr for CivilDay {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let shape = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        let date = if shape { text.parse().ok() } else { None };
        date.filter(|d: &jiff::civil::Date| d.year() >= 1).map(Self).ok_or(NotADay)
    }
}

impl TryFrom<String> for CivilDay {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

impl From<CivilDay> for String {
    fn from(day: CivilDay) -> Self {
        day.to_string()
    }
}

impl fmt::Display for CivilDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

// A day of the account is case text too.
impl fmt::Debug for CivilDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CivilDay")
    }
}

impl JsonSchema for CivilDay {
    fn schema_name() -> Cow<'static, str> {
        "CivilDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string", "format": "date",
            "description": "A civil day of the Gregorian calendar, years 1 to 9999."
        })
    }
}

record! {
    /// The civil days a date may mean, both ends included; an absent end is open.
    pub struct Interval {
        /// First possible day.
        pub earliest: Option<CivilDay>,
        /// Last possible day.
        pub latest: Option<CivilDay>,
    }
}

impl Interval {
    /// From one day to another, both included.
    #[must_use]
    pub fn between(earliest: CivilDay, latest: CivilDay) -> Self {
        Self { earliest: Some(earliest), latest: Some(latest), ..Self::default() }
    }

    /// Whether nothing is known of either end.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.earliest.is_none() && self.latest.is_none()
    }

    /// Whether an end is not known.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.earliest.is_none() || self.latest.is_none()
    }

    /// Whether the two cannot share a day. An open end shares every day.
    #[must_use]
    pub fn is_apart_from(&self, other: &Self) -> bool {
        self.is_before(other) || other.is_before(self)
    }

    /// Whether every day of this one lies before every day of the other.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        matches!((self.latest, other.earliest), (Some(a), Some(b)) if a < b)
    }

    /// Whether every day of the other lies within this one.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        let starts = match (self.earliest, other.earliest) {
            (None, _) => true,
            (Some(a), Some(b)) => a <= b,
            (Some(_), None) => false,
        };
        let ends = match (self.latest, other.latest) {
            (None, _) => true,
            (Some(a), Some(b)) => a >= b,
            (Some(_), None) => false,
        };
        starts && ends
    }

    /// Number of days from first to last, both counted, if both ends are known.
    #[must_use]
    pub fn days(&self) -> Option<i32> {
        Some(self.earliest?.days_until(self.latest?) + 1)
    }
}

open_enum! {
    /// The calendar a date was told or written in.
    pub enum Calendar {
        /// Gregorian.
        Gregorian = "gregorian",
        /// Solar Hijri with Iranian month names (farvardin … esfand).
        SolarHijriIran = "solar_hijri_iran",
        /// Solar Hijri with Afghan month names (hamal … hut).
        SolarHijriAfghan = "solar_hijri_afghan",
        /// Lunar Hijri, by Umm al-Qura: a day may be another by one or two.
        LunarHijri = "lunar_hijri",
        /// Ethiopian and Eritrean, era of mercy.
        Ethiopian = "ethiopian",
        /// Bikram Sambat; interval entered by hand.
        BikramSambat = "bikram_sambat",
        /// Tibetan; interval entered by hand.
        Tibetan = "tibetan",
        /// Chinese; interval entered by hand.
        Chinese = "chinese",
        /// Bengali; interval entered by hand.
        Bengali = "bengali",
        /// Julian.
        Julian = "julian",
    }
}

open_enum! {
    /// How the words relate to the interval.
    pub enum Modifier {
        /// On that day, in that month, in that year.
        On = "on",
        /// Around it.
        About = "about",
        /// At some time before it.
        Before = "before",
        /// At some time after it.
        After = "after",
        /// Once, at some time between two dates.
        Between = "between",
        /// All the time from one date to another.
        FromTo = "from_to",
        /// Words only; no interval could be made of them.
        TextOnly = "text_only",
    }
}

open_enum! {
    /// How fine the date was given. A date is never printed finer than this.
    pub enum Precision {
        /// Not known.
        Unknown = "unknown",
        /// A day.
        Day = "day",
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
        /// A season.
        Season = "season",
        /// A year, or a part of one ("the end of 1398").
        Year = "year",
        /// Ten years.
        Decade = "decade",
    }
}

impl Precision {
    /// The coarser of two; one that is not known says nothing.
    #[must_use]
    pub fn coarser(&self, other: &Self) -> Self {
        let rank = |precision: &Self| Self::ALL.iter().position(|there| there == precision);
        if rank(self) >= rank(other) { self.clone() } else { other.clone() }
    }
}

open_enum! {
    /// How sure the person is.
    pub enum Certainty {
        /// Sure.
        Sure = "sure",
        /// Roughly.
        Approximate = "approximate",
        /// In doubt.
        Uncertain = "uncertain",
        /// Roughly and in doubt.
        Both = "both",
    }
}

impl Certainty {
    /// The less sure of two; roughly and in doubt are both.
    #[must_use]
    pub fn less_sure(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Sure, other) | (other, Self::Sure) => other.clone(),
            (a, b) if a == b => a.clone(),
            _ => Self::Both,
        }
    }
}

/// Where the date comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Not said.
    #[default]
    NotSaid,
    /// The person remembers.
    Memory,
    /// It stands on an exhibit.
    Document(ExhibitId),
    /// Someone told it.
    ToldBy(PersonId),
    /// Counted from other dates.
    Deduced,
}

open_enum! {
    /// How a date lies to the event it is told by.
    pub enum Relation {
        /// Before that event.
        Before = "before",
        /// After that event.
        After = "after",
        /// The same day.
        SameDay = "same_day",
        /// While it lasted.
        During = "during",
    }
}

record! {
    /// A date as it was told, with the civil days it may mean.
    pub struct FuzzyDate {
        /// The words as told or as written on the paper; never overwritten.
        pub words: Words,
        /// Language of the words.
        pub lang: LangTag,
        /// Calendar of the words.
        pub calendar: Calendar,
        /// How the words relate to the interval.
        pub modifier: Modifier,
        /// How fine they are.
        pub precision: Precision,
        /// How sure the person is.
        pub certainty: Certainty,
        /// The civil days they may mean.
        pub interval: Interval,
        /// How many days a conversion of this calendar may be off.
        pub error_days: u32,
        /// What it is told by.
        pub anchor: Option<Anchor>,
        /// Where it comes from.
        pub basis: Basis,
        /// How its words were understood.
        pub reading: Reading,
        /// The day it was told on, from which « il y a deux ans » counts.
        pub told_on: Option<CivilDay>,
        /// What else the words may mean; the date itself is the first that was told.
        pub alternatives: Vec<Alternative>,
        /// The beginning of a period, or the first of two dates it lies between, as it was told.
        pub first: Option<End>,
        /// The end of a period, or the last of two dates, as it was told.
        pub last: Option<End>,
    }
}

impl FuzzyDate {
    /// A known Gregorian day without words, as printed on a French paper.
    #[must_use]
    pub fn on_day(day: CivilDay) -> Self {
        Self { precision: Precision::Day, interval: Interval::between(day, day), ..Self::default() }
    }

    /// Whether nothing at all was said.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.words.is_blank()
            && self.interval.is_unknown()
            && self.anchor.is_none()
            && self.alternatives.is_empty()
    }

    /// The day, if the words name one and are sure of it.
    #[must_use]
    pub fn exact_day(&self) -> Option<CivilDay> {
        let exact = self.precision == Precision::Day
            && self.modifier == Modifier::On
            && self.certainty == Certainty::Sure
            && self.error_days == 0
            && self.alternatives.is_empty()
            && self.interval.earliest == self.interval.latest;
        if exact { self.interval.earliest } else { None }
    }

    /// Days by which each end may be off: an approximate or doubtful date by about one unit of its
    /// precision, an inexact conversion by its days. 0 for a sure date.
    #[must_use]
    pub fn slack_days(&self) -> i32 {
        let loose = self.modifier == Modifier::About || self.certainty != Certainty::Sure;
        let unit = match (&self.precision, loose) {
            (_, false) => 0,
            (Precision::Day, true) => 7,
            (Precision::Week, true) => 14,
            (Precision::Month, true) => 31,
            (Precision::Season, true) => 92,
            (
                Precision::Unknown | Precision::Year | Precision::Decade | Precision::Other(_),
                true,
            ) => 366,
        };
        // No conversion is off by more than all of history; a mistyped number must not overflow.
        unit + self.error_days.min(3_000_000) as i32
    }

    /// The interval widened by what makes it loose, `before` and `after` without end, and by what else the words
    /// may mean. Two dates clash only if these intervals do.
    #[must_use]
    pub fn loose_interval(&self) -> Interval {
        let slack = self.slack_days();
        let (mut earliest, mut latest) = (self.interval.earliest, self.interval.latest);
        match self.modifier {
            Modifier::Before => earliest = None,
            Modifier::After => latest = None,
            _ => {}
        }
        // An end that one of them leaves open is open.
        for other in &self.alternatives {
            let (first, last) = (other.interval.earliest, other.interval.latest);
            earliest = earliest.zip(first).map(|(one, other)| one.min(other));
            latest = latest.zip(last).map(|(one, other)| one.max(other));
        }
        Interval {
            earliest: earliest.map(|day| day.plus_days(-slack)),
            latest: latest.map(|day| day.plus_days(slack)),
            ..Interval::default()
        }
    }
}

/// Order of two dates when it is certain: `None` when their days can be shared or nothing is known.
#[must_use]
pub fn certain_order(a: &FuzzyDate, b: &FuzzyDate) -> Option<Ordering> {
    let (left, right) = (a.loose_interval(), b.loose_interval());
    if left.is_before(&right) {
        Some(Ordering::Less)
    } else if right.is_before(&left) {
        Some(Ordering::Greater)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        Alternative, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision, certain_order,
    };

    fn day(text: &str) -> CivilDay {
        text.parse().unwrap()
    }

    #[test]
    fn days_lie_within_others_or_do_not() {
        let span = |first: Option<&str>, last: Option<&str>| Interval {
            earliest: first.map(day),
            latest: last.map(day),
            ..Interval::default()
        };
        let year = span(Some("2019-01-01"), Some("2019-12-31"));
        for (other, within) in [
            (span(Some("2019-01-01"), Some("2019-12-31")), true),
            (span(Some("2019-05-01"), Some("2019-05-02")), true),
            (span(Some("2018-12-31"), Some("2019-05-02")), false),
            (span(Some("2019-05-01"), Some("2020-01-01")), false),
            (span(None, Some("2019-05-02")), false),
            (span(Some("2019-05-01"), None), false),
        ] {
            assert_eq!(year.contains(&other), within, "{other:?}");
            assert!(Interval::default().contains(&other), "nothing known holds everything");
        }
        let from = span(Some("2019-05-01"), None);
        assert!(from.contains(&span(Some("2020-01-01"), None)));
        assert!(year.is_apart_from(&span(Some("2020-01-01"), None)));
        assert!(year.is_apart_from(&span(None, Some("2018-12-31"))));
        assert!(!year.is_apart_from(&span(Some("2019-12-31"), None)));
    }

    #[test]
    fn a_date_of_which_anything_is_known_is_not_unset() {
        assert!(FuzzyDate::default().is_unset());
        let words = FuzzyDate { words: "un soir".into(), ..FuzzyDate::default() };
        let days = FuzzyDate {
            interval: Interval::between(day("2019-01-01"), day("2019-01-01")),
            ..FuzzyDate::default()
        };
        assert!(!words.is_unset() && !days.is_unset());
    }

    #[test]
    fn the_less_sure_and_the_coarser_of_two_win() {
        use Certainty::{Approximate, Both, Sure, Uncertain};
        for (one, other, less) in [
            (Sure, Sure, Sure),
            (Sure, Approximate, Approximate),
            (Uncertain, Sure, Uncertain),
            (Uncertain, Uncertain, Uncertain),
            (Approximate, Uncertain, Both),
        ] {
            assert_eq!(one.less_sure(&other), less);
            assert_eq!(other.less_sure(&one), less);
        }
        assert_eq!(Precision::Day.coarser(&Precision::Month), Precision::Month);
        assert_eq!(Precision::Year.coarser(&Precision::Month), Precision::Year);
    }

    #[test]
    fn days_are_read_strictly() {
        for bad in ["2019-10-32", "2019-1-4", "0000-01-01", "2019-10-04T00:00", "", "２019-10-04"]
        {
            assert!(bad.parse::<CivilDay>().is_err(), "{bad}");
        }
        assert_eq!(day("2020-02-29").to_string(), "2020-02-29");
    }

    #[test]
    fn a_day_has_its_day_of_the_week_in_every_type() {
        for (text, weekday) in [("2019-10-14", 1), ("2026-11-29", 7), ("2020-02-29", 6)] {
            assert_eq!(day(text).weekday(), weekday, "{text}");
            assert_eq!(day(text).to_jiff().to_string(), text);
        }
    }

    #[test]
    fn a_day_is_written_as_it_is_read_and_never_shown_by_chance() {
        let given = r#""2019-10-14""#;
        let read: CivilDay = serde_json::from_str(given).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), given);
        assert_eq!(format!("{read:?}"), "CivilDay");
    }

    #[test]
    fn stretches_are_apart_on_either_side_and_never_where_one_is_open() {
        let between = |a: &str, b: &str| Interval::between(day(a), day(b));
        let (early, late) =
            (between("2019-01-01", "2019-01-31"), between("2019-02-01", "2019-02-28"));
        assert!(early.is_apart_from(&late) && late.is_apart_from(&early));
        assert!(early.is_before(&late) && !late.is_before(&early));
        let shared = between("2019-01-31", "2019-02-01");
        assert!(!shared.is_apart_from(&early) && !early.is_apart_from(&shared));
        assert!(!Interval::default().is_apart_from(&early));
        let open = Interval { earliest: Some(day("2019-01-31")), ..Interval::default() };
        assert!(!open.is_apart_from(&early) && !open.is_apart_from(&late));
    }

    #[test]
    fn months_go_date_to_date_and_end_with_the_month() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2026-11-10").plus_months(1), day("2026-12-10"));
    }

    #[test]
    fn only_a_sure_day_is_exact() {
        let mut date = FuzzyDate::on_day(day("2019-10-14"));
        assert_eq!(date.exact_day(), Some(day("2019-10-14")));
        date.certainty = Certainty::Approximate;
        assert_eq!(date.exact_day(), None);
    }

    #[test]
    fn a_date_that_may_be_another_is_neither_sure_nor_narrow() {
        let other = |first: &str, last: Option<&str>| Alternative {
            interval: Interval {
                earliest: Some(day(first)),
                latest: last.map(day),
                ..Interval::default()
            },
            ..Alternative::default()
        };
        let mut date = FuzzyDate::on_day(day("2019-10-14"));
        date.alternatives.push(other("2020-01-01", Some("2020-12-31")));
        assert_eq!(date.exact_day(), None);
        let loose = date.loose_interval();
        assert!(
            loose.earliest == Some(day("2019-10-14")) && loose.latest == Some(day("2020-12-31"))
        );
        let between = FuzzyDate::on_day(day("2020-06-01"));
        assert_eq!(certain_order(&date, &between), None);
        date.alternatives.push(other("2018-01-01", None));
        assert_eq!(date.loose_interval().latest, None);
        assert!(!FuzzyDate { alternatives: date.alternatives, ..FuzzyDate::default() }.is_unset());
    }

    #[test]
    fn open_and_shared_intervals_have_no_order() {
        let october = FuzzyDate {
            precision: Precision::Month,
            interval: Interval::between(day("2019-10-01"), day("2019-10-31")),
            ..FuzzyDate::default()
        };
        let arrest = FuzzyDate::on_day(day("2019-10-04"));
        assert_eq!(certain_order(&october, &arrest), None);
        let after = FuzzyDate { modifier: Modifier::After, ..arrest.clone() };
        assert_eq!(certain_order(&after, &FuzzyDate::on_day(day("2030-01-01"))), None);
        assert_eq!(
            certain_order(&FuzzyDate::on_day(day("2019-07-22")), &arrest),
            Some(std::cmp::Ordering::Less)
        );
    }

    #[test]
    fn before_is_open_at_its_start_and_after_at_its_end() {
        let sure = FuzzyDate::on_day(day("2019-10-04"));
        for (modifier, days) in [
            (Modifier::On, (Some("2019-10-04"), Some("2019-10-04"))),
            (Modifier::Before, (None, Some("2019-10-04"))),
            (Modifier::After, (Some("2019-10-04"), None)),
        ] {
            let loose = FuzzyDate { modifier: modifier.clone(), ..sure.clone() }.loose_interval();
            let expected = (days.0.map(day), days.1.map(day));
            assert!((loose.earliest, loose.latest) == expected, "{modifier:?}");
        }
    }

    #[test]
    fn before_a_day_is_apart_from_nothing_earlier() {
        let before =
            FuzzyDate { modifier: Modifier::Before, ..FuzzyDate::on_day(day("2019-10-04")) };
        assert_eq!(certain_order(&before, &FuzzyDate::on_day(day("1990-01-01"))), None);
        assert_eq!(certain_order(&before, &FuzzyDate::on_day(day("2019-10-04"))), None);
        let later = FuzzyDate::on_day(day("2019-10-05"));
        assert_eq!(certain_order(&before, &later), Some(std::cmp::Ordering::Less));
        let after = FuzzyDate { modifier: Modifier::After, ..FuzzyDate::on_day(day("2019-10-04")) };
        let earlier = FuzzyDate::on_day(day("2019-10-03"));
        assert_eq!(certain_order(&after, &earlier), Some(std::cmp::Ordering::Greater));
    }

    #[test]
    fn a_loose_date_is_widened_by_its_slack_on_both_sides() {
        for (precision, slack) in [
            (Precision::Day, 7),
            (Precision::Week, 14),
            (Precision::Month, 31),
            (Precision::Season, 92),
            (Precision::Year, 366),
        ] {
            let sure =
                FuzzyDate { precision, error_days: 2, ..FuzzyDate::on_day(day("2019-10-04")) };
            assert_eq!(sure.slack_days(), 2);
            for loose in [
                FuzzyDate { modifier: Modifier::About, ..sure.clone() },
                FuzzyDate { certainty: Certainty::Uncertain, ..sure.clone() },
            ] {
                let (interval, known) = (loose.loose_interval(), day("2019-10-04"));
                assert!(interval.earliest == Some(known.plus_days(-slack - 2)));
                assert!(interval.latest == Some(known.plus_days(slack + 2)));
            }
        }
    }

    proptest! {
        #[test]
        fn distance_and_addition_agree(a in 0i32..200_000, b in 0i32..200_000) {
            let start = day("1600-01-01");
            let (x, y) = (start.plus_days(a), start.plus_days(b));
            prop_assert_eq!(x.days_until(y), b - a);
            prop_assert_eq!(x.plus_days(b - a), y);
        }

        #[test]
        fn containing_intervals_are_never_apart(a in 0i32..900, b in 0i32..900, c in 0i32..900) {
            let start = day("2019-01-01");
            let outer = Interval::between(start.plus_days(a), start.plus_days(a + b + c));
            let inner = Interval::between(start.plus_days(a + b), start.plus_days(a + b));
            prop_assert!(outer.contains(&inner));
            prop_assert!(!outer.is_apart_from(&inner));
        }
    }
}
