//! Days of other calendars as civil days, and back.
//!
//! Each calendar is reckoned by one rule, named beside it. Where the true day depended on who saw the moon, the rule
//! gives the likeliest day, [`doubt`] says by how many days it may be off, and [`held`] gives all the days it may have
//! been. A calendar without a rule keeps the days that were entered by hand.

use icu_calendar::cal::{Ethiopian, EthiopianEraStyle, Gregorian, Hijri, Julian, Persian};
use icu_calendar::{Calendar as Reckoning, Date, Iso};

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

/// Years of Solar Hijri for which the arithmetic (33-year rule with its known corrections) agrees with the observed
/// equinox. Afghanistan counted the same days: its constitution of 1355 is dated Thursday 5 hut, which is the
/// 24th of February 1977 by this rule and a Wednesday by the other one that is told of it (checked 2026-12-01).
const SOLAR_HIJRI_YEARS: std::ops::RangeInclusive<i32> = 1178..=1633;
/// Years of lunar Hijri for which Umm al-Qura has a table (1300–1600); before it the tabular rule stands in.
const LUNAR_HIJRI_YEARS: std::ops::RangeInclusive<i32> = 1200..=1600;
/// Years of the Ethiopian calendar (era of mercy) whose days are civil days here.
const ETHIOPIAN_YEARS: std::ops::RangeInclusive<i32> = 1..=9991;
/// Years of the Julian calendar whose days are civil days here.
const JULIAN_YEARS: std::ops::RangeInclusive<i32> = 2..=9998;

/// Whether days of this calendar can be computed here.
#[must_use]
pub fn is_computed(calendar: &Calendar) -> bool {
    rule(calendar).is_some()
}

/// The rule by which days of this calendar are computed, for [`super::reading::Reading::rule`]; `None` without one.
#[must_use]
pub fn rule(calendar: &Calendar) -> Option<&'static str> {
    Some(match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Julian => "julian",
        Calendar::SolarHijriIran | Calendar::SolarHijriAfghan => "solar-hijri-33",
        Calendar::LunarHijri => "umm-al-qura",
        Calendar::Ethiopian => "ethiopian-amete-mihret",
        Calendar::BikramSambat
        | Calendar::Tibetan
        | Calendar::Chinese
        | Calendar::Bengali
        | Calendar::Other(_) => return None,
    })
}

/// Whether two calendars count the same days under other names of months.
#[must_use]
pub fn is_alike(a: &Calendar, b: &Calendar) -> bool {
    let solar = |calendar: &Calendar| {
        [Calendar::SolarHijriIran, Calendar::SolarHijriAfghan].contains(calendar)
    };
    a == b || (solar(a) && solar(b))
}

/// By how many days the true day may lie before or after the computed one. A month of lunar Hijri begins when the moon is
/// seen, up to two days apart from country to country; the tables of Umm al-Qura differ from the tabular rule, and before 2000
/// from one another, by as much (compared 2026-12-01).
#[must_use]
pub fn doubt(calendar: &Calendar) -> i32 {
    if *calendar == Calendar::LunarHijri { 2 } else { 0 }
}

/// How many months a year of this calendar has.
#[must_use]
pub fn months_in_year(calendar: &Calendar) -> u8 {
    if *calendar == Calendar::Ethiopian { 13 } else { 12 }
}

/// The civil day of a day in this calendar, as computed; `None` if there is no such day or no rule.
#[must_use]
pub fn to_civil(calendar: &Calendar, day: CalendarDay) -> Option<CivilDay> {
    let CalendarDay { year, month, day } = day;
    let within = |years: std::ops::RangeInclusive<i32>| years.contains(&year).then_some(());
    match calendar {
        Calendar::Gregorian => {
            CivilDay::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
        }
        Calendar::SolarHijriIran | Calendar::SolarHijriAfghan => {
            within(SOLAR_HIJRI_YEARS)?;
            civil(&Date::try_new_persian(year, month, day).ok()?)
        }
        Calendar::LunarHijri => {
            within(LUNAR_HIJRI_YEARS)?;
            let rule = Hijri::new_umm_al_qura();
            civil(&Date::try_new_hijri_with_calendar(year, month, day, rule).ok()?)
        }
        Calendar::Ethiopian => {
            within(ETHIOPIAN_YEARS)?;
            let style = EthiopianEraStyle::AmeteMihret;
            civil(&Date::try_new_ethiopian(style, year, month, day).ok()?)
        }
        Calendar::Julian => {
            within(JULIAN_YEARS)?;
            civil(&Date::try_new_julian(year, month, day).ok()?)
        }
        _ => None,
    }
}

/// The day of this calendar on which a civil day falls, as computed; `None` without a rule or out of range.
#[must_use]
pub fn from_civil(calendar: &Calendar, day: CivilDay) -> Option<CalendarDay> {
    match calendar {
        Calendar::Gregorian => Some(CalendarDay {
            year: day.year().into(),
            month: day.month().try_into().ok()?,
            day: day.day().try_into().ok()?,
        }),
        Calendar::SolarHijriIran | Calendar::SolarHijriAfghan => {
            there(day, Persian, SOLAR_HIJRI_YEARS)
        }
        Calendar::LunarHijri => there(day, Hijri::new_umm_al_qura(), LUNAR_HIJRI_YEARS),
        Calendar::Ethiopian => {
            let style = EthiopianEraStyle::AmeteMihret;
            there(day, Ethiopian::new_with_era_style(style), ETHIOPIAN_YEARS)
        }
        Calendar::Julian => there(day, Julian, JULIAN_YEARS),
        _ => None,
    }
}

fn civil<A: icu_calendar::AsCalendar>(date: &Date<A>) -> Option<CivilDay> {
    let iso = date.to_calendar(Iso);
    CivilDay::new(
        iso.year().extended_year().try_into().ok()?,
        iso.month().ordinal.try_into().ok()?,
        iso.day_of_month().0.try_into().ok()?,
    )
    .ok()
}

fn there<C: Reckoning>(
    day: CivilDay,
    calendar: C,
    years: std::ops::RangeInclusive<i32>,
) -> Option<CalendarDay> {
    let iso = Date::try_new_iso(day.year().into(), day.month() as u8, day.day() as u8).ok()?;
    let date = iso.to_calendar(calendar);
    let (year, month, day) =
        (date.year().extended_year(), date.month().ordinal, date.day_of_month().0);
    years.contains(&year).then_some(CalendarDay { year, month, day })
}

/// The civil days on which days of this calendar, computed as these, may really have been.
#[must_use]
pub fn held(calendar: &Calendar, days: &Interval) -> Interval {
    let doubt = doubt(calendar);
    Interval {
        earliest: days.earliest.map(|day| day.plus_days(-doubt)),
        latest: days.latest.map(|day| day.plus_days(doubt)),
        ..Interval::default()
    }
}

/// The civil days of the thirtieth of a lunar month to which the computation gives 29 days: it was one where the moon was seen a day
/// later. `None` for every other day. One day wider than any other, so that it is taken for none of them.
#[must_use]
pub fn thirtieth(calendar: &Calendar, day: CalendarDay) -> Option<Interval> {
    if *calendar != Calendar::LunarHijri || day.day != 30 || to_civil(calendar, day).is_some() {
        return None;
    }
    let last = to_civil(calendar, CalendarDay { day: 29, ..day })?;
    Some(Interval::between(
        last.plus_days(1 - doubt(calendar)),
        last.plus_days(2 + doubt(calendar)),
    ))
}

/// Easter Sunday of the western churches in this Gregorian year (the Gregorian computus, from 1583).
#[must_use]
pub fn easter(year: i32) -> Option<CivilDay> {
    (1583..=9999).contains(&year).then(|| civil(&Gregorian::easter(year)))?
}

/// Easter Sunday of the Orthodox churches in this Gregorian year (the Julian computus).
#[must_use]
pub fn orthodox_easter(year: i32) -> Option<CivilDay> {
    (1583..=9998).contains(&year).then(|| civil(&Julian::easter(year)))?
}

/// The civil days of one month of this calendar, as computed.
#[must_use]
pub fn month(calendar: &Calendar, year: i32, month: u8) -> Option<Interval> {
    months(calendar, (year, month), (year, month))
}

/// The civil days from one month to another, both whole, as computed.
#[must_use]
pub fn months(calendar: &Calendar, from: (i32, u8), to: (i32, u8)) -> Option<Interval> {
    let first = to_civil(calendar, CalendarDay { year: from.0, month: from.1, day: 1 })?;
    let next = if to.1 == months_in_year(calendar) { (to.0 + 1, 1) } else { (to.0, to.1 + 1) };
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
        let by_hand =
            [Calendar::BikramSambat, Calendar::Tibetan, Calendar::Chinese, Calendar::Bengali];
        assert!(by_hand.iter().all(|calendar| !computed.contains(&calendar)));
        assert_eq!(computed.len() + by_hand.len(), Calendar::ALL.len());
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

    #[test]
    fn known_days_of_other_calendars_are_found_both_ways() {
        for (calendar, (year, month, day), civil) in [
            (Calendar::Ethiopian, (2011, 1, 1), "2018-09-11"),
            (Calendar::Ethiopian, (2012, 1, 1), "2019-09-12"),
            (Calendar::Ethiopian, (2011, 13, 6), "2019-09-11"),
            (Calendar::Ethiopian, (1966, 12, 6), "1974-08-12"),
            (Calendar::Julian, (2019, 12, 25), "2020-01-07"),
            (Calendar::Julian, (1917, 10, 25), "1917-11-07"),
            (Calendar::LunarHijri, (1444, 9, 1), "2023-03-23"),
            (Calendar::LunarHijri, (1439, 9, 1), "2018-05-16"),
        ] {
            let told = CalendarDay { year, month, day };
            let found = to_civil(&calendar, told).unwrap();
            assert_eq!(found.to_string(), civil);
            assert!(from_civil(&calendar, found) == Some(told), "{civil}");
        }
        let no_day = CalendarDay { year: 2012, month: 13, day: 6 };
        assert_eq!(to_civil(&Calendar::Ethiopian, no_day), None);
    }

    #[test]
    fn a_month_that_begins_with_the_moon_is_held_with_its_doubt() {
        let ramadan = month(&Calendar::LunarHijri, 1444, 9).unwrap();
        let held = held(&Calendar::LunarHijri, &ramadan);
        assert_eq!(held.earliest, "2023-03-21".parse().ok());
        assert_eq!(held.days(), ramadan.days().map(|days| days + 4));
        let aban = month(&Calendar::SolarHijriIran, 1398, 8).unwrap();
        assert_eq!(super::held(&Calendar::SolarHijriIran, &aban), aban);
    }

    #[test]
    fn a_thirtieth_that_another_country_had_is_held_and_is_no_other_day() {
        let lunar = Calendar::LunarHijri;
        let day = |month, day| CalendarDay { year: 1444, month, day };
        assert_eq!(to_civil(&lunar, day(9, 30)), None);
        let held = thirtieth(&lunar, day(9, 30)).unwrap();
        assert_eq!((held.earliest, held.days()), ("2023-04-19".parse().ok(), Some(6)));
        assert_eq!(thirtieth(&lunar, day(9, 29)), None);
        assert_eq!(
            thirtieth(&Calendar::SolarHijriIran, CalendarDay { year: 1398, month: 12, day: 30 }),
            None
        );
    }

    /// The Afghan state counted as Iran does: days its own papers give in both calendars or with a weekday.
    #[test]
    fn afghan_state_papers_of_the_years_in_doubt_agree() {
        for ((year, month, day), civil, weekday) in
            [((1355, 12, 5), "1977-02-24", 4), ((1366, 9, 8), "1987-11-29", 7)]
        {
            let found = to_civil(&Calendar::SolarHijriAfghan, CalendarDay { year, month, day });
            let found = found.unwrap();
            assert_eq!((found.to_string().as_str(), found.weekday()), (civil, weekday));
        }
    }
}
