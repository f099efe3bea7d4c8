//! The numbers of the exhibits: provisional until a dossier is sent, then kept for good.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::Message;
use crate::domain::id::FilingId;
use crate::domain::procedure::{Filing, NumberGiven};
use crate::edit::{Change, Record, RecordRef};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::caption;
use crate::kit::tokens::SPACE_8;
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::report::spec::BuildName;
use crate::ui::action::Action;
use crate::ui::desk::Desk;

/// Whether the numbers are kept, since when, and the press that changes it.
pub(super) fn view<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let frozen = desk.case.filings.last();
    let said = match frozen.map(|filing| filing.day) {
        None => tr!(t, "exhibits-provisional"),
        Some(None) => tr!(t, "exhibits-frozen"),
        Some(Some(day)) => {
            let date = crate::domain::date::FuzzyDate::on_day(day);
            let gregorian = crate::domain::date::Calendar::Gregorian;
            let date = word_date(&date, &gregorian, t, Form::Sentence);
            tr!(t, "exhibits-frozen-on", date = date)
        }
    };
    let freeze = button(cx, Weight::Quiet, Some(Icon::Lock), tr!(t, "exhibits-freeze"))
        .id("exhibits-freeze")
        .on_press_maybe(desk.writable.then_some(Message::Freeze(true)));
    // One that was written with a dossier outside this window is not taken back here.
    let taken_back = frozen.filter(|filing| desk.writable && filing.sha256.is_empty());
    let thaw = taken_back.map(|_| {
        button(cx, Weight::Quiet, Some(Icon::Undo), tr!(t, "exhibits-thaw"))
            .id("exhibits-thaw")
            .on_press(Message::Freeze(false))
    });
    let tools = row![freeze].push(thaw).spacing(SPACE_8).align_y(Alignment::Center);
    let tools = tools.width(Length::Fill).wrap();
    column![Element::from(caption(cx, said).fill()), mirrored(cx.direction(), tools)]
        .spacing(SPACE_8)
        .into()
}

/// Keeps the numbers of today, as of a dossier sent today; or takes back the last time they were kept.
pub(super) fn freeze(on: bool, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
    if !on {
        let last = desk.case.filings.last().map(|filing| filing.id.clone());
        return last
            .map_or(Action::None, |id| Action::change(Change::Remove(RecordRef::Filing(id))));
    }
    let Ok(id) = FilingId::try_from((desk.fresh)("filing")) else { return Action::None };
    let given = desk.numbers.iter().map(|(exhibit, number)| NumberGiven {
        exhibit: Some(exhibit.clone()),
        number: *number,
        ..NumberGiven::default()
    });
    let filing = Filing {
        build: BuildName::Ofpra.as_str().to_owned(),
        day: Some(cx.today),
        numbers: given.collect(),
        ..Filing::new(id)
    };
    Action::change(Change::Put(Box::new(Record::Filing(filing))))
}
