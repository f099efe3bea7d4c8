//! The stretches of a calendar that hold days which are none of its own.

use crate::domain::calendar::from_civil;
use crate::domain::date::{Calendar, CivilDay, Interval, Precision};

use super::unit::{SEASONS, Season, Span, Unit};

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

/// The fewest stretches of this precision that hold all these days; `own` if they were told in this
/// calendar. Ten years of another calendar are held by years, which say less than two times ten.
pub(super) fn cover(
    calendar: &Calendar,
    precision: &Precision,
    days: &Interval,
    own: bool,
) -> Option<Run> {
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
        Precision::Season => return seasons(calendar, days),
        Precision::Decade if own || decade(from.year) == decade(to.year) => {
            run(Span::Decade(decade(from.year)), Span::Decade(decade(to.year)))
        }
        Precision::Year | Precision::Decade | Precision::Unknown | Precision::Other(_) => {
            run(Span::Year(from.year), Span::Year(to.year))
        }
    })
}

/// The one season that holds all days, but for one: another calendar turns by the sun and ours does not. Else
/// those in which they begin and end.
fn seasons(calendar: &Calendar, days: &Interval) -> Option<Run> {
    let (first, last) = (days.earliest?, days.latest?);
    let from = from_civil(calendar, first)?;
    let all = [from.year, from.year - 1]
        .into_iter()
        .flat_map(|year| SEASONS.map(|season| Unit::whole(Span::Season(year, season))));
    let by_a_day = |unit: &Unit, slack: i32| {
        let season = unit.interval(calendar)?;
        let edges = (season.earliest?.plus_days(-slack), season.latest?.plus_days(slack));
        Interval::between(edges.0, edges.1).contains(days).then_some(*unit)
    };
    let one = |slack: i32| all.clone().find_map(|unit| by_a_day(&unit, slack));
    if let Some(one) = one(0).or_else(|| one(1)) {
        return Some(Run::one(one));
    }
    let run = Run { first: season_of(calendar, first)?, last: season_of(calendar, last)? };
    Some(run)
}

/// The season a day lies in, by whole months.
fn season_of(calendar: &Calendar, day: CivilDay) -> Option<Unit> {
    let at = from_civil(calendar, day)?;
    let ours = *calendar == Calendar::Gregorian;
    // Months since the spring began: March here, the first month there.
    let months = if ours { (at.month + 9) % 12 } else { at.month - 1 };
    let season = match months / 3 {
        0 => Season::Spring,
        1 => Season::Summer,
        2 => Season::Autumn,
        _ => Season::Winter,
    };
    let year = if ours && at.month < 3 { at.year - 1 } else { at.year };
    Some(Unit::whole(Span::Season(year, season)))
}
