//! Counting days: working days, public holidays, delays forward and backward.

use serde::Deserialize;

use super::rule::{Amount, Direction};
use super::source::Source;
use crate::domain::date::CivilDay;
use crate::domain::procedure::DelayUnit;

/// A public holiday on a fixed day of the year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixedHoliday {
    pub id: String,
    /// Month, 1 to 12.
    pub month: i8,
    /// Day of the month.
    pub day: i8,
}

/// A public holiday counted from Easter Sunday.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EasterHoliday {
    pub id: String,
    /// Days after Easter Sunday.
    pub days: i32,
}

/// Which days are working days.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingDays {
    /// Days of the week without work, 1 = Monday.
    pub weekend: Vec<i8>,
    /// Holidays of fixed date.
    pub fixed: Vec<FixedHoliday>,
    /// Holidays that move with Easter.
    pub days_after_easter: Vec<EasterHoliday>,
    /// Where the list comes from.
    pub source: Source,
}

impl WorkingDays {
    /// The public holiday on this day, if it is one.
    #[must_use]
    pub fn holiday(&self, day: CivilDay) -> Option<&str> {
        let fixed = self.fixed.iter().find(|h| h.month == day.month() && h.day == day.day());
        if let Some(found) = fixed {
            return Some(&found.id);
        }
        let easter = easter_sunday(day.year())?;
        let found = self.days_after_easter.iter().find(|h| easter.plus_days(h.days) == day)?;
        Some(&found.id)
    }

    /// Whether people work on this day.
    #[must_use]
    pub fn is_working(&self, day: CivilDay) -> bool {
        !self.weekend.contains(&day.weekday()) && self.holiday(day).is_none()
    }

    /// The day this many working days later or earlier.
    #[must_use]
    pub fn walk(&self, from: CivilDay, working_days: u32, direction: Direction) -> CivilDay {
        let step = match direction {
            Direction::After => 1,
            Direction::Before => -1,
        };
        let mut day = from;
        for _ in 0..working_days {
            let mut next = day.plus_days(step);
            // Without a single working day in the data, or at the ends of the calendar, stand still.
            let mut tries = 0;
            while !self.is_working(next) && tries < 31 {
                next = next.plus_days(step);
                tries += 1;
            }
            day = next;
        }
        day
    }

    /// The day a delay ends; the day it starts from is not counted.
    #[must_use]
    pub fn add(&self, from: CivilDay, delay: &Amount, direction: Direction) -> CivilDay {
        let sign = match direction {
            Direction::After => 1,
            Direction::Before => -1,
        };
        let value = i32::try_from(delay.value).unwrap_or(i32::MAX);
        match delay.unit {
            DelayUnit::WorkingDays => self.walk(from, delay.value.min(MOST), direction),
            DelayUnit::Months => from.plus_months(sign * value.min(MOST as i32)),
            // Whole days only: what is left of a day is not given away.
            DelayUnit::Hours => from.plus_days(sign * (value / 24)),
            DelayUnit::Days | DelayUnit::Other(_) => from.plus_days(sign * value.min(MOST as i32)),
        }
    }
}

/// No delay of a paper is longer; a mistyped one must not keep the program counting.
const MOST: u32 = 10_000;

/// Easter Sunday of the Gregorian calendar (algorithm of Meeus, Jones and Butcher).
#[must_use]
pub fn easter_sunday(year: i16) -> Option<CivilDay> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    CivilDay::new(year, (n / 31).try_into().ok()?, (n % 31 + 1).try_into().ok()?).ok()
}
