//! Dates to copy: only the figures that are certain stand in boxes; what was told stands beside them.

use crate::domain::date::{Certainty, CivilDay, Modifier, Precision};
use crate::lang::date::Form;
use crate::lang::tr;

use super::super::super::super::block::{CopyField, Rich};
use super::super::super::super::public::Date;
use super::super::super::pen::{self, Pen};
use super::super::hand_copy::boxes;

/// Day, month and year in boxes; what was not told, or lies in more than one of them, stays empty.
pub(super) fn boxed(pen: &Pen<'_>, date: &Date) -> Vec<CopyField> {
    let told = !date.is_unset();
    let shown = Figures::of(date);
    let number = |value: Option<i32>, width: usize| {
        boxes(&value.map_or(String::new(), |v| format!("{v:0width$}")), width as u16)
    };
    let mut fields = vec![
        number(shown.day, 2),
        number(shown.month, 2),
        number(shown.year, 4),
        CopyField::Choice {
            on: told && shown.day.is_none(),
            label: pen.say(&tr!(pen.t, "dossier-form-approximate")),
        },
    ];
    let beside = beside(pen, date, &shown);
    if !beside.is_empty() {
        fields.push(CopyField::Words(beside));
    }
    fields
}

/// The figures that are the same on every day the date may mean.
struct Figures {
    day: Option<i32>,
    month: Option<i32>,
    year: Option<i32>,
    /// They say all that was told.
    whole: bool,
}

impl Figures {
    fn of(date: &Date) -> Self {
        let bounded = !matches!(date.modifier, Modifier::Before | Modifier::After);
        let same = |part: fn(CivilDay) -> i32| match (date.earliest, date.latest) {
            (Some(first), Some(last)) if bounded && part(first) == part(last) => Some(part(first)),
            _ => None,
        };
        let day = date.earliest.filter(|first| date.is_exact() && date.latest == Some(*first));
        let year = same(|day| i32::from(day.year()));
        let month = same(|day| i32::from(day.month())).filter(|_| year.is_some());
        let month = month.filter(|_| day.is_some() || date.precision == Precision::Month);
        let unit = match date.precision {
            Precision::Day => day.is_some(),
            Precision::Month => month.is_some(),
            Precision::Year => year.is_some(),
            _ => false,
        };
        let one = matches!(date.modifier, Modifier::On | Modifier::About);
        let day = day.map(|day| i32::from(day.day()));
        Self { day, month, year, whole: unit && one }
    }
}

/// The date as it was told, where the figures do not say it all or another calendar was counted in.
fn beside(pen: &Pen<'_>, date: &Date, shown: &Figures) -> Rich {
    let forgotten = date.modifier == Modifier::TextOnly && date.certainty == Certainty::Uncertain;
    if date.is_unset() {
        let message = || tr!(pen.t, "answer-does-not-remember");
        return if forgotten { pen.say(&message()) } else { Rich::default() };
    }
    let told = if shown.whole {
        pen.in_own_calendar(date, Form::Table)
    } else {
        pen.both(date, Form::Table)
    };
    if told.is_empty() || !shown.whole {
        return told;
    }
    pen.fill(&tr!(pen.t, "dossier-form-in-calendar", date = pen::SLOT_A), &[told])
}
