//! What the two ends of a period lend each other.

use super::point::{Core, Figures, Point};

/// Two figures alone are a year only beside another year, and only where they cannot be a day.
pub(super) fn are_years(first: &Point, last: &Point) -> bool {
    let short = |point: &Point| match point.core {
        Core::Year { year, worded } if year.short && !worded => Some(year.value),
        _ => None,
    };
    match (short(first), short(last)) {
        (None, None) => true,
        (Some(a), Some(b)) => a > 31 && b > 31,
        _ => false,
    }
}

/// "1390–94": the second year gets the century that makes it the later one.
pub(super) fn completed_last(first: &Point, last: &Point) -> Point {
    let mut completed = *last;
    if let (
        Core::Year { year: from @ Figures { short: false, .. }, .. },
        Core::Year { year: to @ Figures { short: true, .. }, worded },
    ) = (first.core, last.core)
    {
        let near = from.value / 100 * 100 + to.value;
        let value = if near < from.value { near + 100 } else { near };
        completed.core = Core::Year { year: Figures { value, short: false }, worded };
    }
    completed
}

/// "12 – 22 mehr 1398", "mehr et aban 1398", "fin 98 – fin 1400": what the first end leaves to the second.
/// Also whether a year was lent.
pub(super) fn completed_first(first: &Point, last: &Point) -> (Point, bool) {
    let mut completed = *first;
    match (first.core, last.core) {
        (Core::Year { year: day, worded: false }, Core::Named { day: Some(_), month, year })
            if day.short =>
        {
            completed.core = Core::Named { day: Some(day.value), month, year };
        }
        (
            Core::Named { day, month, year: None },
            Core::Named { month: (months, until), year: Some(year), day: last_day },
        ) => {
            let before = (month.1, day) <= (until, last_day.or(Some(u32::MAX)));
            let value = if before || month.0 != months { year.value } else { lower(year) };
            let year = Some(Figures { value, ..year });
            completed.core = Core::Named { day, month, year };
            return (completed, true);
        }
        (Core::Season { season, year: None, next }, Core::Season { year: year @ Some(_), .. }) => {
            completed.core = Core::Season { season, year, next };
            return (completed, true);
        }
        (Core::Year { year: from, worded }, Core::Year { year: to, .. })
            if from.short && !to.short =>
        {
            let near = to.value / 100 * 100 + from.value;
            let value = if near > to.value { near.saturating_sub(100) } else { near };
            completed.core = Core::Year { year: Figures { value, short: false }, worded };
        }
        _ => {}
    }
    (completed, false)
}

/// "De novembre à février 2019" begins the year before.
fn lower(year: Figures) -> u32 {
    year.value.saturating_sub(1)
}
