//! The stretches of a calendar that hold days which are none of its own.

use crate::domain::calendar::{from_civil, is_alike};
use crate::domain::date::{Calendar, CivilDay, Interval, Precision};

use super::unit::{SEASONS, Span, Unit, unit_of};

/// One stretch, or several of a kind from the first to the last: « octobre-novembre 2019 ».
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) first: Unit,
    pub(super) last: Unit,
}

impl Run {
    pub(super) fn one(unit: Unit) -> Self {
        Self { first: unit, last: unit }
    }

    pub(super) fn is_one(self) -> bool {
        self.first == self.last
    }
}

/// The fewest stretches of this precision that hold all these days, which were told in another calendar or in
/// this. Ten years of another calendar are held by years, which say less than two times ten.
pub(super) fn cover(
    calendar: &Calendar,
    (told, precision): (&Calendar, &Precision),
    days: &Interval,
) -> Option<Run> {
    let own = is_alike(told, calendar);
    let (first, last) = (days.earliest?, days.latest?);
    let run = |first: Span, last: Span| Run { first: Unit::whole(first), last: Unit::whole(last) };
    let (from, to) = (from_civil(calendar, first)?, from_civil(calendar, last)?);
    let decade = |year: i32| year.div_euclid(10) * 10;
    Some(match precision {
        Precision::Day => run(Span::Day(from), Span::Day(to)),
        Precision::Week if first.days_until(last) <= 6 => Run::one(Unit::whole(Span::Week(from))),
        Precision::Week => {
            run(Span::Week(from), Span::Week(from_civil(calendar, last.plus_days(-6))?))
        }
        Precision::Month => run(Span::Month(from.year, from.month), Span::Month(to.year, to.month)),
        Precision::Season => {
            // A whole season of another calendar turns by the sun and may end a day beside ours.
            let slack = !own && unit_of(told, precision, days).is_some();
            return seasons(calendar, days, i32::from(slack));
        }
        Precision::Decade if own || decade(from.year) == decade(to.year) => {
            run(Span::Decade(decade(from.year)), Span::Decade(decade(to.year)))
        }
        Precision::Year | Precision::Decade | Precision::Unknown | Precision::Other(_) => {
            run(Span::Year(from.year), Span::Year(to.year))
        }
    })
}

/// The one season that holds all days, or all but so many at an edge; else from the last that has begun by the
/// first of them to the first that lasts until the last of them.
fn seasons(calendar: &Calendar, days: &Interval, slack: i32) -> Option<Run> {
    let (first, last) = (days.earliest?, days.latest?);
    let years = from_civil(calendar, first)?.year - 1..=from_civil(calendar, last)?.year;
    let all: Vec<(Unit, Interval)> = years
        .flat_map(|year| SEASONS.map(|season| Unit::whole(Span::Season(year, season))))
        .filter_map(|unit| Some((unit, unit.interval(calendar)?)))
        .collect();
    let one = |slack: i32| {
        all.iter().find(|(_, season)| {
            let wider = |edge: Option<CivilDay>, days: i32| edge.map(|day| day.plus_days(days));
            let (earliest, latest) = (wider(season.earliest, -slack), wider(season.latest, slack));
            Interval { earliest, latest, ..Interval::default() }.contains(days)
        })
    };
    if let Some((one, _)) = one(0).or_else(|| one(slack)) {
        return Some(Run::one(*one));
    }
    let (first, _) = all.iter().rfind(|(_, season)| season.earliest <= Some(first))?;
    let (last, _) = all.iter().find(|(_, season)| season.latest >= Some(last))?;
    Some(Run { first: *first, last: *last })
}

#[cfg(test)]
mod tests {
    use super::super::unit::Season;
    use super::*;

    fn held(told: &Calendar, days: &Interval) -> Run {
        cover(&Calendar::Gregorian, (told, &Precision::Season), days).unwrap()
    }

    #[test]
    fn a_season_holds_every_day_that_it_is_said_for() {
        let days = |first: &str, last: &str| {
            Interval::between(first.parse().unwrap(), last.parse().unwrap())
        };
        for told in [Calendar::Gregorian, Calendar::SolarHijriIran] {
            assert!(held(&told, &days("1985-12-01", "1986-03-20")).is_one());
            for run in
                ["1985-12-01", "1985-11-30"].map(|first| held(&told, &days(first, "1986-03-21")))
            {
                assert!(!run.is_one());
            }
            let autumn = held(&told, &days("1985-11-30", "1986-03-08"));
            assert!(autumn.first.span == Span::Season(1985, Season::Autumn));
            assert!(autumn.last.span == Span::Season(1985, Season::Winter));
        }
    }

    #[test]
    fn a_whole_solar_season_is_one_of_ours() {
        for season in (1280..1420).flat_map(|year| SEASONS.map(|s| Span::Season(year, s))) {
            let days = Unit::whole(season).interval(&Calendar::SolarHijriIran).unwrap();
            let run = held(&Calendar::SolarHijriIran, &days);
            assert!(run.is_one(), "{:?}", days.latest.map(|d| d.to_string()));
        }
    }
}
