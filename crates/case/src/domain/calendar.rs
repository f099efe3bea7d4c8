//! Days of other calendars as civil days, and back.
//!
//! Solar Hijri is arithmetic (33-year rule with its known corrections, good for 1178–1633); a
//! calendar without a method here keeps the interval that was entered by hand.

use icu_calendar::cal::Persian;
use icu_calendar::{Date, Iso};

use super::date::{Calendar, CivilDay, Interval};

/// A day named in some calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarDay {
    /// Year of that calendar.
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// Years of Solar Hijri for which the arithmetic agrees with the observed equinox.
const SOLAR_HIJRI_YEARS: std::ops::RangeInclusive<i32> = 1178..=1633;

/// Whether days of this calendar can be computed here.
#[must_use]
pub fn is_computed(calendar: &Calendar) -> bool {
    matches!(calendar, Calendar::Gregorian | Calendar::SolarHijriIran | Calendar::SolarHijriAfghan)
}

/// The civil day of a day in this calendar; `None` if there is no such day or no method.
#[must_use]
pub fn to_civil(calendar: &Calendar, day: CalendarDay) -> Option<CivilDay> {
    match calendar {
        Calendar::Gregorian => CivilDay::new(
            day.year.try_into().ok()?,
            day.month.try_into().ok()?,
            day.day.try_into().ok()?,
        )
        .ok(),
        Calendar::SolarHijriIran | Calendar::SolarHijriAfghan => {
            if !SOLAR_HIJRI_YEARS.contains(&day.year) {
                return None;
            }
            let iso = Date::try_new_persian(day.year, day.month, day.day).ok()?.to_calendar(Iso);
            CivilDay::new(
                iso.year().extended_year().try_into().ok()?,
                iso.month().ordinal.try_into().ok()?,
                iso.day_of_month().0.try_into().ok()?,
            )
            .ok()
        }
        _ => None,
    }
}

/// The day of this calendar on which a civil day falls; `None` without a method or out of range.
#[must_use]
pub fn from_civil(calendar: &Calendar, day: CivilDay) -> Option<CalendarDay> {
    match calendar {
        Calendar::Gregorian => Some(CalendarDay {
            year: day.year().into(),
            month: day.month().try_into().ok()?,
            day: day.day().try_into().ok()?,
        }),
        Calendar::SolarHijriIran | Calendar::SolarHijriAfghan => {
            let iso =
                Date::try_new_iso(day.year().into(), day.month() as u8, day.day() as u8).ok()?;
            let date = iso.to_calendar(Persian);
            let year = date.year().extended_year();
            SOLAR_HIJRI_YEARS.contains(&year).then(|| CalendarDay {
                year,
                month: date.month().ordinal,
                day: date.day_of_month().0,
            })
        }
        _ => None,
    }
}

/// The civil days of one month of this calendar.
#[must_use]
pub fn month(calendar: &Calendar, year: i32, month: u8) -> Option<Interval> {
    months(calendar, (year, month), (year, month))
}

/// The civil days from one month to another, both whole.
#[must_use]
pub fn months(calendar: &Calendar, from: (i32, u8), to: (i32, u8)) -> Option<Interval> {
    let first = to_civil(calendar, CalendarDay { year: from.0, month: from.1, day: 1 })?;
    let next = if to.1 == 12 { (to.0 + 1, 1) } else { (to.0, to.1 + 1) };
    let after = to_civil(calendar, CalendarDay { year: next.0, month: next.1, day: 1 })?;
    let last = after.plus_days(-1);
    (first <= last).then(|| Interval::between(first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_calendars_with_a_method_are_computed() {
        let computed: Vec<_> =
            Calendar::ALL.iter().filter(|calendar| is_computed(calendar)).collect();
        assert_eq!(
            computed,
            [&Calendar::Gregorian, &Calendar::SolarHijriIran, &Calendar::SolarHijriAfghan]
        );
        for calendar in Calendar::ALL.iter().filter(|calendar| !is_computed(calendar)) {
            assert_eq!(to_civil(calendar, CalendarDay { year: 1400, month: 1, day: 1 }), None);
        }
    }

    /// Pairs checked against published tables with the 33-year algorithm.
    const PAIRS: [((i32, u8, u8), &str); 11] = [
        ((1403, 1, 1), "2024-03-20"),
        ((1368, 11, 3), "1990-01-23"),
        ((1398, 7, 12), "2019-10-04"),
        ((1398, 7, 22), "2019-10-14"),
        ((1398, 4, 31), "2019-07-22"),
        ((1396, 10, 9), "2017-12-30"),
        ((1401, 6, 25), "2022-09-16"),
        ((1401, 8, 15), "2022-11-06"),
        ((1399, 12, 30), "2021-03-20"),
        ((1402, 6, 18), "2023-09-09"),
        ((1405, 4, 5), "2026-06-26"),
    ];

    #[test]
    fn solar_hijri_agrees_with_the_tables_both_ways() {
        for ((year, month, day), civil) in PAIRS {
            let solar = CalendarDay { year, month, day };
            for calendar in [Calendar::SolarHijriIran, Calendar::SolarHijriAfghan] {
                let found = to_civil(&calendar, solar).unwrap();
                assert_eq!(found.to_string(), civil);
                assert!(from_civil(&calendar, found) == Some(solar), "{civil}");
            }
        }
    }

    #[test]
    fn a_common_year_has_no_thirtieth_of_esfand() {
        let day = CalendarDay { year: 1398, month: 12, day: 30 };
        assert_eq!(to_civil(&Calendar::SolarHijriIran, day), None);
        assert_eq!(to_civil(&Calendar::Tibetan, day), None);
    }

    #[test]
    fn months_meet_without_gap() {
        let aban = month(&Calendar::SolarHijriIran, 1398, 8).unwrap();
        assert_eq!(
            aban,
            Interval::between("2019-10-23".parse().unwrap(), "2019-11-21".parse().unwrap())
        );
        let year = months(&Calendar::SolarHijriIran, (1399, 1), (1399, 12)).unwrap();
        assert_eq!(year.days(), Some(366));
    }
}
