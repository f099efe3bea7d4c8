//! Told dates as EDTF (ISO 8601-2, Library of Congress profile): what other programs read.

use crate::domain::date::{Calendar, FuzzyDate};

use super::cover::Run;
use super::shape::{About, Shape, ShapeKind, shape_of};
use super::unit::{Season, Span, Unit};

/// The date as EDTF in the Gregorian calendar; `None` if nothing of it can be said in days.
/// Never finer than it was told: a year told in another calendar becomes an interval of years.
#[must_use]
pub fn to_edtf(date: &FuzzyDate) -> Option<String> {
    let Shape { kind, about, doubt } = shape_of(date, &Calendar::Gregorian)?;
    let mark = |here: About| match (about == here || about == About::Everything, doubt) {
        (true, true) => "%",
        (true, false) => "~",
        (false, true) => "?",
        (false, false) => "",
    };
    let first = |run: Run| format!("{}{}", single(run.first, false), mark(About::First));
    let last = |run: Run| format!("{}{}", single(run.last, true), mark(About::Last));
    Some(match kind {
        ShapeKind::At(run) => match whole(run) {
            Some(text) => format!("{text}{}", mark(About::Everything)),
            None => format!("{}/{}", first(run), last(run)),
        },
        ShapeKind::Between(from, until) => format!("{}/{}", first(from), last(until)),
        ShapeKind::FromTo(from, until) => {
            let (from, until) = (from.map(first), until.map(last));
            let open = || "..".to_owned();
            format!("{}/{}", from.unwrap_or_else(open), until.unwrap_or_else(open))
        }
        ShapeKind::Before(run) => format!("../{}", first(run)),
        ShapeKind::NotAfter(run) => format!("../{}", last(run)),
        ShapeKind::After(run) => format!("{}/..", last(run)),
        ShapeKind::NotBefore(run) => format!("{}/..", first(run)),
    })
}

/// A unit that EDTF has one expression for.
fn whole(run: Run) -> Option<String> {
    let unit = run.first;
    if unit.part.is_some() || !run.is_one() {
        return None;
    }
    match unit.span {
        Span::Week(_) => None,
        Span::Decade(year) => Some(format!("{:03}X", year.div_euclid(10))),
        _ => Some(single(unit, false)),
    }
}

/// One end of an interval: the unit itself, or the month or day at its first or last edge.
fn single(unit: Unit, last: bool) -> String {
    if unit.part.is_none() {
        match unit.span {
            Span::Day(day) => return format!("{:04}-{:02}-{:02}", day.year, day.month, day.day),
            Span::Month(year, month) => return format!("{year:04}-{month:02}"),
            Span::Year(year) => return format!("{year:04}"),
            Span::Season(year, season) => {
                let number = match season {
                    Season::Spring => 21,
                    Season::Summer => 22,
                    Season::Autumn => 23,
                    Season::Winter => 24,
                };
                return format!("{year:04}-{number}");
            }
            Span::Decade(year) => return format!("{:04}", if last { year + 9 } else { year }),
            Span::Week(_) => {}
        }
    }
    let days = unit.interval(&Calendar::Gregorian).unwrap_or_default();
    let day = if last { days.latest } else { days.earliest };
    let Some(day) = day else { return String::new() };
    match unit.span {
        Span::Year(_) => format!("{:04}-{:02}", day.year(), day.month()),
        Span::Decade(_) => format!("{:04}", day.year()),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::read_date;
    use super::super::reading::Hints;
    use super::to_edtf;

    #[test]
    fn told_dates_have_their_edtf() {
        for (words, edtf) in [
            ("3 bahman 1368", "1990-01-23"),
            ("en novembre 2025", "2025-11"),
            ("printemps 2017", "2017-21"),
            ("dey 1396", "2017-12/2018-01"),
            ("hiver 1395", "2016-24"),
            ("vers 2019", "2019~"),
            ("peut-être vers le 14 octobre 2019", "2019-10-14%"),
            ("avant 2015", "../2015"),
            ("après le 25 shahrivar 1401", "2022-09-16/.."),
            ("du 9 septembre 2023 au 30 septembre 2026", "2023-09-09/2026-09-30"),
            ("depuis mehr 1394", "2015-09/.."),
            ("dans les années 1990", "199X"),
            ("1398", "2019/2020"),
            ("de fin 2011 à mars 2015", "2011-09/2015-03"),
            ("de 2019 à vers 2021", "2019/2021~"),
        ] {
            let told = read_date(words, &"fr".into(), &Hints::default());
            assert_eq!(to_edtf(&told.readings[0].date).as_deref(), Some(edtf), "{words}");
        }
        let lost = read_date("l’hiver après la fête", &"fr".into(), &Hints::default());
        assert_eq!(to_edtf(&lost.readings[0].date), None);
    }
}
