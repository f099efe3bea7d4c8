//! The stretches of time people name (a day, a month, a season, the end of a year) as civil days, and back.

use crate::domain::calendar::{
    CalendarDay, doubt, from_civil, held, months, months_in_year, thirtieth, to_civil,
};
use crate::domain::date::{Calendar, CivilDay, Interval, Precision};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// A part of something longer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Early,
    Mid,
    Late,
}

/// A named stretch of a calendar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Day(CalendarDay),
    /// Seven days, named by their first.
    Week(CalendarDay),
    Month(i32, u8),
    /// A Gregorian winter has the year it begins in.
    Season(i32, Season),
    Year(i32),
    /// Ten years, named by their first.
    Decade(i32),
}

/// A stretch, or a third of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) span: Span,
    pub(super) part: Option<Part>,
}

pub(super) const SEASONS: [Season; 4] =
    [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];
const PARTS: [Option<Part>; 4] = [None, Some(Part::Early), Some(Part::Mid), Some(Part::Late)];

impl Unit {
    pub(super) fn whole(span: Span) -> Self {
        Self { span, part: None }
    }

    pub(super) fn day(day: CalendarDay) -> Self {
        Self::whole(Span::Day(day))
    }

    pub(super) fn precision(self) -> Precision {
        match self.span {
            Span::Day(_) => Precision::Day,
            Span::Week(_) => Precision::Week,
            Span::Month(..) => Precision::Month,
            Span::Season(..) => Precision::Season,
            Span::Year(_) => Precision::Year,
            Span::Decade(_) => Precision::Decade,
        }
    }

    /// The civil days it may cover, with all that its calendar leaves in doubt; `None` if the calendar has no such
    /// stretch.
    pub(super) fn interval(self, calendar: &Calendar) -> Option<Interval> {
        match self.span {
            Span::Day(day) if self.part.is_none() => thirtieth(calendar, day),
            _ => None,
        }
        .or_else(|| Some(held(calendar, &self.computed(calendar)?)))
    }

    fn computed(self, calendar: &Calendar) -> Option<Interval> {
        let whole = match self.span {
            Span::Day(day) => {
                let day = to_civil(calendar, day)?;
                Interval::between(day, day)
            }
            Span::Week(day) => {
                let first = to_civil(calendar, day)?;
                Interval::between(first, first.plus_days(6))
            }
            Span::Month(year, month) => months(calendar, (year, month), (year, month))?,
            Span::Season(year, season) if *calendar == Calendar::Gregorian => {
                gregorian_season(year, season)?
            }
            Span::Season(year, season) => {
                return has_seasons(calendar)
                    .then(|| solar_season(calendar, year, season, self.part))?;
            }
            Span::Year(year) => return year_part(calendar, year, self.part),
            Span::Decade(year) => {
                let last = months_in_year(calendar);
                return match self.part {
                    None => months(calendar, (year, 1), (year + 9, last)),
                    Some(Part::Early) => months(calendar, (year, 1), (year + 2, last)),
                    Some(Part::Mid) => months(calendar, (year + 3, 1), (year + 6, last)),
                    Some(Part::Late) => months(calendar, (year + 7, 1), (year + 9, last)),
                };
            }
        };
        third(&whole, self.part)
    }
}

/// Whether the seasons of this calendar are known: ours, and the quarters of Solar Hijri.
pub(super) fn has_seasons(calendar: &Calendar) -> bool {
    matches!(calendar, Calendar::Gregorian | Calendar::SolarHijriIran | Calendar::SolarHijriAfghan)
}

/// Four months each: "the end of 1398" is long before it is short.
fn year_part(calendar: &Calendar, year: i32, part: Option<Part>) -> Option<Interval> {
    let (first, last) = match part {
        None => (1, months_in_year(calendar)),
        Some(Part::Early) => (1, 4),
        Some(Part::Mid) => (5, 8),
        Some(Part::Late) => (9, months_in_year(calendar)),
    };
    months(calendar, (year, first), (year, last))
}

/// A third of the days; ten days and the rest in a month.
fn third(whole: &Interval, part: Option<Part>) -> Option<Interval> {
    let Some(part) = part else { return Some(whole.clone()) };
    let (first, last) = (whole.earliest?, whole.latest?);
    let length = whole.days()? / 3;
    Some(match part {
        Part::Early => Interval::between(first, first.plus_days(length - 1)),
        Part::Mid => Interval::between(first.plus_days(length), first.plus_days(2 * length - 1)),
        Part::Late => Interval::between(first.plus_days(2 * length), last),
    })
}

/// Solar Hijri seasons are its quarters, their parts its months.
fn solar_season(
    calendar: &Calendar,
    year: i32,
    season: Season,
    part: Option<Part>,
) -> Option<Interval> {
    let first = match season {
        Season::Spring => 1,
        Season::Summer => 4,
        Season::Autumn => 7,
        Season::Winter => 10,
    };
    let (from, until) = match part {
        None => (first, first + 2),
        Some(Part::Early) => (first, first),
        Some(Part::Mid) => (first + 1, first + 1),
        Some(Part::Late) => (first + 2, first + 2),
    };
    months(calendar, (year, from), (year, until))
}

/// A Gregorian season as widely as anyone means it, by whole months or by the sun, so that neighbours
/// share days; winter begins in the year it is named by, as in EDTF.
fn gregorian_season(year: i32, season: Season) -> Option<Interval> {
    let (from, until) = match season {
        Season::Spring => ((year, 3, 1), (year, 6, 21)),
        Season::Summer => ((year, 6, 1), (year, 9, 23)),
        Season::Autumn => ((year, 9, 1), (year, 12, 22)),
        Season::Winter => ((year, 12, 1), (year + 1, 3, 20)),
    };
    let day = |(year, month, day)| to_civil(&Calendar::Gregorian, CalendarDay { year, month, day });
    Some(Interval::between(day(from)?, day(until)?))
}

/// The stretch of this precision that covers exactly these days in this calendar, if there is one.
pub(super) fn unit_of(
    calendar: &Calendar,
    precision: &Precision,
    interval: &Interval,
) -> Option<Unit> {
    let earliest = interval.earliest?;
    let fits = |unit: &Unit| unit.interval(calendar).as_ref() == Some(interval);
    // The days of a stretch in doubt begin before its first computed one.
    from_civil(calendar, earliest.plus_days(doubt(calendar)))
        .into_iter()
        .flat_map(|first| spans_from(first, precision))
        .flat_map(|span| PARTS.map(|part| Unit { span, part }))
        .find(fits)
}

/// The stretches of this precision that may begin, whole or with a part, on this day.
fn spans_from(first: CalendarDay, precision: &Precision) -> Vec<Span> {
    match precision {
        Precision::Day => vec![Span::Day(first)],
        Precision::Week => vec![Span::Week(first)],
        Precision::Month => vec![Span::Month(first.year, first.month)],
        Precision::Season => {
            let years = [first.year, first.year - 1];
            years.into_iter().flat_map(|y| SEASONS.map(|season| Span::Season(y, season))).collect()
        }
        Precision::Year => vec![Span::Year(first.year)],
        Precision::Decade => vec![Span::Decade(first.year.div_euclid(10) * 10)],
        Precision::Unknown | Precision::Other(_) => Vec::new(),
    }
}

/// Which end of an interval a day is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Last,
}

/// The whole stretch of this precision that begins, or ends, with this day, if there is one.
pub(super) fn unit_at(
    calendar: &Calendar,
    precision: &Precision,
    day: CivilDay,
    side: Side,
) -> Option<Unit> {
    let edge = |unit: &Unit| match (unit.interval(calendar), side) {
        (Some(interval), Side::First) => interval.earliest == Some(day),
        (Some(interval), Side::Last) => interval.latest == Some(day),
        (None, _) => false,
    };
    let doubt = if side == Side::First { doubt(calendar) } else { -doubt(calendar) };
    let back = if *precision == Precision::Week && side == Side::Last { 6 } else { 0 };
    let at = from_civil(calendar, day.plus_days(doubt - back))?;
    spans_from(at, precision).into_iter().map(Unit::whole).find(edge)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(interval: &Interval) -> String {
        format!("{}/{}", interval.earliest.unwrap(), interval.latest.unwrap())
    }

    #[test]
    fn the_winter_of_1395_is_dey_to_esfand() {
        let winter = Unit::whole(Span::Season(1395, Season::Winter));
        let days = winter.interval(&Calendar::SolarHijriIran).unwrap();
        assert_eq!(text(&days), "2016-12-21/2017-03-20");
        let found = unit_of(&Calendar::SolarHijriIran, &Precision::Season, &days);
        assert!(found == Some(winter));
        assert!(unit_of(&Calendar::Gregorian, &Precision::Season, &days).is_none());
    }

    #[test]
    fn a_gregorian_winter_spans_the_new_year() {
        let winter = Unit::whole(Span::Season(2016, Season::Winter));
        let days = winter.interval(&Calendar::Gregorian).unwrap();
        assert_eq!(text(&days), "2016-12-01/2017-03-20");
        assert!(unit_of(&Calendar::Gregorian, &Precision::Season, &days) == Some(winter));
    }

    #[test]
    fn every_unit_is_found_again_from_its_days() {
        for calendar in [Calendar::Gregorian, Calendar::SolarHijriIran] {
            let year = if calendar == Calendar::Gregorian { 2019 } else { 1399 };
            let mut spans = vec![Span::Year(year), Span::Decade(year / 10 * 10)];
            spans.extend((1..=12).map(|month| Span::Month(year, month)));
            spans.extend(SEASONS.map(|season| Span::Season(year, season)));
            for span in spans {
                for part in PARTS {
                    let unit = Unit { span, part };
                    let days = unit.interval(&calendar).unwrap();
                    assert!(unit_of(&calendar, &unit.precision(), &days) == Some(unit));
                }
            }
        }
    }

    #[test]
    fn the_thirds_of_a_month_are_ten_days_ten_days_and_the_rest() {
        let thirds = |month: u8| {
            [Part::Early, Part::Mid, Part::Late].map(|part| {
                let unit = Unit { span: Span::Month(2019, month), part: Some(part) };
                text(&unit.interval(&Calendar::Gregorian).unwrap())
            })
        };
        let january = ["2019-01-01/2019-01-10", "2019-01-11/2019-01-20", "2019-01-21/2019-01-31"];
        assert_eq!(thirds(1), january);
        let april = ["2019-04-01/2019-04-10", "2019-04-11/2019-04-20", "2019-04-21/2019-04-30"];
        assert_eq!(thirds(4), april);
        let february = ["2019-02-01/2019-02-09", "2019-02-10/2019-02-18", "2019-02-19/2019-02-28"];
        assert_eq!(thirds(2), february);
    }

    #[test]
    fn the_parts_of_anything_longer_leave_no_day_out_and_none_twice() {
        for calendar in [Calendar::Gregorian, Calendar::SolarHijriIran] {
            let year = if calendar == Calendar::Gregorian { 2019 } else { 1399 };
            let mut spans = vec![Span::Year(year), Span::Decade(year / 10 * 10)];
            spans.extend((1..=12).map(|month| Span::Month(year, month)));
            spans.extend(SEASONS.map(|season| Span::Season(year, season)));
            for span in spans {
                let days = |part| Unit { span, part }.interval(&calendar).unwrap();
                let [whole, early, mid, late] = PARTS.map(days);
                assert!(early.earliest == whole.earliest && late.latest == whole.latest);
                for (first, second) in [(&early, &mid), (&mid, &late)] {
                    assert!(first.latest.map(|day| day.plus_days(1)) == second.earliest);
                }
            }
        }
    }
}
