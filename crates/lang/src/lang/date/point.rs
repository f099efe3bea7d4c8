//! One point of a told date (a day, a month, a year…) from its pieces.

use super::lexeme::{CalendarWord, Feast, Lex, Months, TimeUnit};
use super::unit::{Part, Season};

/// A number as told: a year of two figures lacks its century.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) value: u32,
    pub(super) short: bool,
}

/// A point as told, before calendars and centuries are settled.
#[derive(Clone, Copy)]
pub(super) struct Point {
    pub(super) weekday: Option<i8>,
    pub(super) part: Option<Part>,
    pub(super) calendar: Option<CalendarWord>,
    pub(super) week: bool,
    /// Told roughly, as one end of a period.
    pub(super) about: bool,
    pub(super) core: Core,
}

#[derive(Clone, Copy)]
pub(super) enum Core {
    /// Three numbers between the same signs; whether those are hyphens.
    Numeric([Figures; 3], bool),
    /// Two numbers between signs, a month and a year.
    MonthYear {
        month: u32,
        year: Figures,
    },
    /// A month by name.
    Named {
        day: Option<u32>,
        month: (Months, u8),
        year: Option<Figures>,
    },
    /// A season; the second year of a winter if told.
    Season {
        season: Season,
        year: Option<Figures>,
        next: Option<Figures>,
    },
    /// A number alone; a year for certain if the word "year" stands by it.
    Year {
        year: Figures,
        worded: bool,
    },
    Decade(Figures),
    /// A feast, on its first day.
    Feast(Feast, Option<Figures>),
    /// A quarter of a year, 1 to 4.
    Quarter(u32, Figures),
}

/// Reads the pieces of one point; `None` if any of them has no place in it.
pub(super) fn parse_point(lexes: &[Lex]) -> Option<Point> {
    let (mut weekday, mut part, mut calendar) = (None, None, None);
    let (mut month, mut season) = (None, None);
    let (mut week, mut decade, mut quarter, mut worded) = (false, false, false, false);
    let (mut feast, mut counted_month) = (None, false);
    let (mut before, mut after, mut signs) = (Vec::new(), Vec::new(), Vec::new());
    for (at, lex) in lexes.iter().enumerate() {
        let numbers = before.len() + after.len();
        match *lex {
            Lex::From | Lex::To | Lex::Since | Lex::One => {}
            Lex::Weekday(day) => set(&mut weekday, day)?,
            Lex::Part(told) => set(&mut part, told)?,
            Lex::Calendar(told) => calendar = Some(one_calendar(calendar, told)?),
            // "1440 H" is no hour.
            Lex::HourUnit if is_year(at, lexes) => {
                calendar = Some(one_calendar(calendar, CalendarWord::Hijri)?);
            }
            Lex::Month(months, n) => set(&mut month, (months, n))?,
            Lex::Season(told) => set(&mut season, told)?,
            Lex::Decade if numbers <= 1 && month.is_none() => decade = true,
            Lex::Feast(told) => set(&mut feast, told)?,
            Lex::Quarter => quarter = true,
            // "The 2019 year": the word stands behind its number.
            Lex::Unit(TimeUnit::Years)
                if numbers == 0
                    || month.is_some()
                    || before.iter().any(|told: &Figures| !told.short)
                    || is_year(at + 2, lexes) =>
            {
                worded = true;
            }
            Lex::Unit(TimeUnit::Weeks) if numbers == 0 && month.is_none() => week = true,
            Lex::Unit(TimeUnit::Days)
                if numbers == 0
                    || is_day_of_month(at, lexes)
                    || matches!(lexes.get(at + 1), Some(Lex::Weekday(_))) => {}
            Lex::Unit(TimeUnit::Months)
                if month.is_some() || matches!(lexes.get(at + 1), Some(Lex::Month(..))) => {}
            Lex::Unit(TimeUnit::Months) if numbers == 0 => counted_month = true,
            Lex::Number(value, figures) => {
                let figures = Figures { value, short: figures <= 2 };
                if month.is_some() { after.push(figures) } else { before.push(figures) }
            }
            Lex::Spelt(value) => {
                let figures = Figures { value, short: value < 100 };
                if month.is_some() { after.push(figures) } else { before.push(figures) }
            }
            Lex::Plural(value, figures) if numbers == 0 => {
                decade = true;
                before.push(Figures { value, short: figures <= 2 });
            }
            Lex::Dash | Lex::Slash | Lex::Dot => signs.push(*lex),
            _ => return None,
        }
    }
    if quarter && part.is_some() {
        return None;
    }
    let told =
        Told { before, after, signs, month, season, decade, feast, quarter, worded, counted_month };
    Some(Point { weekday, part, calendar, week, about: false, core: told.core()? })
}

/// "The month three, the 15th day": right behind its month the number is no duration.
fn is_day_of_month(at: usize, lexes: &[Lex]) -> bool {
    let before = at.checked_sub(2).and_then(|from| lexes.get(from..at));
    matches!(before, Some([Lex::Month(..), Lex::Number(..) | Lex::Spelt(_)]))
}

/// "Hijri" and "solar" beside one another name one calendar.
fn one_calendar(known: Option<CalendarWord>, told: CalendarWord) -> Option<CalendarWord> {
    use CalendarWord::{Hijri, LunarHijri, SolarHijri};
    match (known, told) {
        (None, told) | (Some(Hijri), told @ (SolarHijri | LunarHijri)) => Some(told),
        (Some(known @ (SolarHijri | LunarHijri)), Hijri) => Some(known),
        (Some(known), told) => (known == told).then_some(told),
    }
}

fn is_year(at: usize, lexes: &[Lex]) -> bool {
    at.checked_sub(1)
        .and_then(|at| lexes.get(at))
        .is_some_and(|lex| matches!(lex, Lex::Number(_, 4)))
}

fn set<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    let free = slot.is_none();
    *slot = Some(value);
    free.then_some(())
}

struct Told {
    before: Vec<Figures>,
    after: Vec<Figures>,
    signs: Vec<Lex>,
    month: Option<(Months, u8)>,
    season: Option<Season>,
    decade: bool,
    feast: Option<Feast>,
    quarter: bool,
    worded: bool,
    /// "The month five of 1394".
    counted_month: bool,
}

impl Told {
    fn core(&self) -> Option<Core> {
        let plain = !self.decade && !self.quarter && self.feast.is_none();
        if let Some(month) = self.month {
            let only = self.season.is_none() && plain;
            return only.then(|| self.named(month)).flatten();
        }
        if let Some(season) = self.season {
            if !plain {
                return None;
            }
            let (year, next) = match (self.before.as_slice(), self.signs.as_slice()) {
                ([], []) => (None, None),
                ([year], []) => (Some(*year), None),
                ([year, next], [Lex::Dash | Lex::Slash]) => (Some(*year), Some(*next)),
                _ => return None,
            };
            return Some(Core::Season { season, year, next });
        }
        if let Some(feast) = self.feast {
            return match (self.before.as_slice(), self.signs.as_slice()) {
                _ if self.decade || self.quarter => None,
                ([], []) => Some(Core::Feast(feast, None)),
                ([year], []) => Some(Core::Feast(feast, Some(*year))),
                _ => None,
            };
        }
        match (self.before.as_slice(), self.signs.as_slice(), self.decade, self.quarter) {
            ([quarter, year], [], false, true) if (1..=4).contains(&quarter.value) => {
                (!year.short).then_some(Core::Quarter(quarter.value, *year))
            }
            ([month, year], [], false, false)
                if self.counted_month && month.short && !year.short =>
            {
                Some(Core::MonthYear { month: month.value, year: *year })
            }
            ([year], [], true, false) if year.value % 10 == 0 => Some(Core::Decade(*year)),
            ([year], [], false, false) => Some(Core::Year { year: *year, worded: self.worded }),
            ([a, b, c], [first, second], false, false) if first == second => {
                Some(Core::Numeric([*a, *b, *c], *first == Lex::Dash))
            }
            ([a, b], [_], false, false) if a.short != b.short => {
                let (month, year) = if a.short { (a, b) } else { (b, a) };
                Some(Core::MonthYear { month: month.value, year: *year })
            }
            _ => None,
        }
    }

    /// "12 mehr 1398", "14-oct-2019", "October 14, 2019", "1398 mehr 12", "mehr 1398".
    fn named(&self, month: (Months, u8)) -> Option<Core> {
        let is_day = |told: &Figures| told.short && (1..=31).contains(&told.value);
        let (day, year) = match (self.before.as_slice(), self.after.as_slice()) {
            ([], []) => (None, None),
            ([one], []) if is_day(one) => (Some(one.value), None),
            ([one], []) => (None, Some(*one)),
            ([], [one]) => (None, Some(*one)),
            ([day], [year]) if is_day(day) => (Some(day.value), Some(*year)),
            ([year], [day]) if is_day(day) => (Some(day.value), Some(*year)),
            ([year, day], []) if is_day(day) && !year.short => (Some(day.value), Some(*year)),
            ([], [day, year]) if is_day(day) => (Some(day.value), Some(*year)),
            // A day that no month has is told, not dropped.
            ([day], [year]) if day.short => (Some(day.value), Some(*year)),
            _ => return None,
        };
        Some(Core::Named { day, month, year })
    }
}
