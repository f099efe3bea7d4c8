//! Told dates as EDTF (ISO 8601-2, Library of Congress profile): what other programs read.

use crate::domain::date::{Calendar, FuzzyDate};

use super::shape::{Shape, ShapeKind, shape_of};
use super::unit::{Season, Span, Unit};

/// The date as EDTF in the Gregorian calendar; `None` if nothing of it can be said in days.
/// Never finer than it was told: a year told in another calendar becomes an interval of months.
#[must_use]
pub fn to_edtf(date: &FuzzyDate) -> Option<String> {
    let Shape { kind, about, doubt } = shape_of(date, &Calendar::Gregorian)?;
    let mark = match (about, doubt) {
        (true, true) => "%",
        (true, false) => "~",
        (false, true) => "?",
        (false, false) => "",
    };
    let end = |unit: &Unit, last: bool| format!("{}{mark}", single(*unit, last));
    Some(match kind {
        ShapeKind::At(unit) => match whole(unit) {
            Some(text) => format!("{text}{mark}"),
            None => format!("{}/{}", end(&unit, false), end(&unit, true)),
        },
        ShapeKind::Between(first, last) => format!("{}/{}", end(&first, false), end(&last, true)),
        ShapeKind::FromTo(first, last) => {
            let first = first.map_or_else(|| "..".to_owned(), |unit| end(&unit, false));
            let last = last.map_or_else(|| "..".to_owned(), |unit| end(&unit, true));
            format!("{first}/{last}")
        }
        ShapeKind::Before(unit) => format!("../{}", end(&unit, false)),
        ShapeKind::After(unit) => format!("{}/..", end(&unit, true)),
    })
}

/// A unit that EDTF has one expression for.
fn whole(unit: Unit) -> Option<String> {
    if unit.part.is_some() {
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
            ("dey 1396", "2017-12-22/2018-01-20"),
            ("hiver 1395", "2016-12-21/2017-03-20"),
            ("vers 2019", "2019~"),
            ("peut-être vers le 14 octobre 2019", "2019-10-14%"),
            ("avant 2015", "../2015"),
            ("après le 25 shahrivar 1401", "2022-09-16/.."),
            ("du 9 septembre 2023 au 30 septembre 2026", "2023-09-09/2026-09-30"),
            ("depuis mehr 1394", "2015-09/.."),
            ("dans les années 1990", "199X"),
            ("1398", "2019-03/2020-03"),
        ] {
            let told = read_date(words, &"fr".into(), &Hints::default());
            assert_eq!(to_edtf(&told.readings[0].date).as_deref(), Some(edtf), "{words}");
        }
        let lost = read_date("l’hiver après la fête", &"fr".into(), &Hints::default());
        assert_eq!(to_edtf(&lost.readings[0].date), None);
    }
}
