//! A day printed on a paper, typed as it stands there and understood at once.

use iced::Element;
use iced::widget::column;

use super::edit::Of;
use super::line::{Line, at_start};
use super::{Message, State};
use crate::domain::Words;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate, Modifier};
use crate::domain::words::LangTag;
use crate::kit::context::{Both, Context};
use crate::kit::label::caption;
use crate::kit::tokens::SPACE_4;
use crate::kit::widget::editor::editor;
use crate::kit::widget::reserved::reserved;
use crate::lang::date::{Form, Hints, Reading, Why, read_date, word_date};
use crate::lang::tr;

/// A day, or none.
pub fn day<'a>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    label: Both,
    value: Option<CivilDay>,
    of: Of<Option<CivilDay>>,
) -> Line<'a> {
    let today = cx.today;
    let typed = state.typed(id).filter(|typed| read(typed.as_str(), today) == value);
    let text = typed.map_or_else(|| written(value), |typed| typed.as_str().to_owned());
    let unread = || caption(cx, tr!(cx.first, "form-day-unread")).fill().into();
    let said = match value {
        Some(day) => Some(understood(cx, day)),
        None => (!text.trim().is_empty()).then(unread),
    };
    let said = reserved(said, vec![unread(), understood(cx, today)]);
    let (name, clear) = (id.to_owned(), of.set(None));
    let control = editor(cx.tokens, id.to_owned(), text, &LangTag::from("fr"))
        .one_line()
        .placeholder(tr!(cx.first, "form-day-shape"))
        .width(220.0)
        .on_edit(move |edited| {
            let edit = of.set(read(&edited.text, today)).typed(name.clone());
            Message::Typed(name.clone(), Words::from(edited.text), edit)
        });
    let control = at_start(cx, control);
    Line::new(label, column![control, said].spacing(SPACE_4)).or_unvalued(id, clear).short()
}

/// The day these words name for certain, in the calendar they show.
fn read(text: &str, today: CivilDay) -> Option<CivilDay> {
    let hints = Hints { usual: Some(Calendar::Gregorian), today: Some(today), ..Hints::default() };
    let told = read_date(text, &LangTag::from("fr"), &hints);
    // An appointment lies ahead; a year that is told by its size alone does not.
    let by_size = |reading: &Reading| reading.why.contains(&Why::CalendarByYear);
    let ahead = |reading: &Reading| reading.why.contains(&Why::AfterToday);
    let may_be = |reading: &Reading| {
        reading.date.modifier != Modifier::TextOnly && !(ahead(reading) && by_size(reading))
    };
    let reading = told.readings.into_iter().find(may_be)?;
    // A year of two figures is a year still being typed.
    if reading.why.contains(&Why::CenturyGuessed) || reading.why.contains(&Why::YearMissing) {
        return None;
    }
    reading.date.exact_day()
}

fn written(day: Option<CivilDay>) -> String {
    day.map(|day| format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()))
        .unwrap_or_default()
}

/// The day in words, in the calendars that count here.
fn understood<'a>(cx: &Context<'a>, day: CivilDay) -> Element<'a, Message> {
    let date = FuzzyDate::on_day(day);
    let mut words = word_date(&date, &Calendar::Gregorian, cx.first, Form::Table);
    if *cx.calendar != Calendar::Gregorian {
        let other = word_date(&date, cx.calendar, cx.first, Form::Table);
        words = [words, other].join(cx.first.apart());
    }
    caption(cx, words).fill().into()
}
