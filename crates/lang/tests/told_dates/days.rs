//! Calendars reckoned for this test alone: days as numbers, the stretches people name.

/// Whose months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cal {
    Gregorian,
    Iran,
    Afghan,
    Ethiopian,
}

impl Cal {
    /// Iran and Afghanistan count the same days.
    pub(crate) fn counts_as(self, other: Self) -> bool {
        let solar = |cal| matches!(cal, Self::Iran | Self::Afghan);
        self == other || (solar(self) && solar(other))
    }

    pub(crate) fn months(self) -> i32 {
        if self == Self::Ethiopian { 13 } else { 12 }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Early,
    Mid,
    Late,
}

/// Season 0 is spring; a Gregorian winter has the year it begins in. A week has its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    Day(i32, i32, i32),
    Week(i32, i32, i32),
    Month(i32, i32),
    Season(i32, i32),
    Year(i32),
    Decade(i32),
}

impl Span {
    /// The finer the smaller.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::Day(..) => 0,
            Self::Week(..) => 1,
            Self::Month(..) => 2,
            Self::Season(..) => 3,
            Self::Year(_) => 4,
            Self::Decade(_) => 5,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) cal: Cal,
    pub(crate) span: Span,
    pub(crate) part: Option<Part>,
}

impl Unit {
    /// First and last day.
    pub(crate) fn days(self) -> (i32, i32) {
        let Self { cal, span, part } = self;
        let months = |year, first, last| (number(cal, year, first, 1), month_end(cal, year, last));
        match (span, part) {
            (Span::Day(y, m, d), _) => (number(cal, y, m, d), number(cal, y, m, d)),
            (Span::Week(y, m, d), _) => (number(cal, y, m, d), number(cal, y, m, d) + 6),
            (Span::Month(y, m), _) => third(months(y, m, m), part),
            (Span::Season(y, s), None) if cal != Cal::Gregorian => months(y, 3 * s + 1, 3 * s + 3),
            (Span::Season(y, s), Some(part)) if cal != Cal::Gregorian => {
                let month = 3 * s + 1 + part as i32;
                months(y, month, month)
            }
            (Span::Season(y, s), _) => third(gregorian_season(y, s), part),
            (Span::Year(y), None) => months(y, 1, cal.months()),
            (Span::Year(y), Some(Part::Late)) => months(y, 9, cal.months()),
            (Span::Year(y), Some(part)) => months(y, 4 * part as i32 + 1, 4 * part as i32 + 4),
            (Span::Decade(y), None) => (months(y, 1, 1).0, month_end(cal, y + 9, cal.months())),
            (Span::Decade(y), Some(part)) => {
                let (from, to) = [(0, 2), (3, 6), (7, 9)][part as usize];
                (number(cal, y + from, 1, 1), month_end(cal, y + to, cal.months()))
            }
        }
    }
}

fn third((first, last): (i32, i32), part: Option<Part>) -> (i32, i32) {
    let length = (last - first + 1) / 3;
    match part {
        None => (first, last),
        Some(Part::Early) => (first, first + length - 1),
        Some(Part::Mid) => (first + length, first + 2 * length - 1),
        Some(Part::Late) => (first + 2 * length, last),
    }
}

/// As widely as anyone means it: by whole months or by the sun.
fn gregorian_season(year: i32, season: i32) -> (i32, i32) {
    let day = |year, month, day| gregorian(year, month, day);
    match season {
        0 => (day(year, 3, 1), day(year, 6, 21)),
        1 => (day(year, 6, 1), day(year, 9, 23)),
        2 => (day(year, 9, 1), day(year, 12, 22)),
        _ => (day(year, 12, 1), day(year + 1, 3, 20)),
    }
}

fn month_end(cal: Cal, year: i32, month: i32) -> i32 {
    let (year, month) = if month == cal.months() { (year + 1, 1) } else { (year, month + 1) };
    number(cal, year, month, 1) - 1
}

pub(crate) fn number(cal: Cal, year: i32, month: i32, day: i32) -> i32 {
    match cal {
        Cal::Gregorian => gregorian(year, month, day),
        Cal::Ethiopian => ethiopian(year, month, day),
        _ => norouz(year) + 31 * (month - 1) - (month - 7).max(0) + day - 1,
    }
}

pub(crate) fn month_length(cal: Cal, year: i32, month: i32) -> i32 {
    month_end(cal, year, month) - number(cal, year, month, 1) + 1
}

/// Julian day number.
fn gregorian(year: i32, month: i32, day: i32) -> i32 {
    let a = (14 - month) / 12;
    let (y, m) = (year + 4800 - a, month + 12 * a - 3);
    day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
}

/// Twelve months of thirty days and what is left; the year before a Julian leap year has six of these.
fn ethiopian(year: i32, month: i32, day: i32) -> i32 {
    // 1 meskerem 2011 was 11 September 2018.
    let since = 365 * (year - 2011) + year / 4 - 2011 / 4;
    gregorian(2018, 9, 11) + since + 30 * (month - 1) + day - 1
}

/// 1 farvardin, by the leap years of 1210 to 1634: every fourth, after 33 years every fifth.
fn norouz(year: i32) -> i32 {
    let since = year - 1210;
    let leaps = since / 33 * 8 + (since % 33 + 3) / 4;
    // 1 farvardin 1210 was 21 March 1831.
    gregorian(1831, 3, 21) + 365 * since + leaps
}

#[test]
fn the_reckoning_of_this_test_agrees_with_published_days() {
    for ((year, month, day), civil) in [
        ((1368, 11, 3), (1990, 1, 23)),
        ((1398, 7, 22), (2019, 10, 14)),
        ((1399, 12, 30), (2021, 3, 20)),
        ((1403, 1, 1), (2024, 3, 20)),
        ((1357, 11, 22), (1979, 2, 11)),
        ((1332, 5, 28), (1953, 8, 19)),
    ] {
        let found = number(Cal::Iran, year, month, day);
        assert_eq!(found, gregorian(civil.0, civil.1, civil.2), "{year}-{month}-{day}");
    }
}
