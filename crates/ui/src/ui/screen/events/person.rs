//! Turned to the person: one question at a time, large, with its answers; no notes, no names of others.

use iced::widget::{column, container};
use iced::{Element, Length};

use super::page::Page;
use super::{Events, Message, editor, list, questions, words};
use crate::domain::event::Event;
use crate::kit::context::Context;
use crate::kit::direction;
use crate::kit::icon::Icon;
use crate::kit::label::label;
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_16, SPACE_32};
use crate::kit::widget::ground::OnPanel as _;
use crate::ui::desk::Desk;
use crate::ui::form::both;
use crate::ui::form::page::{calm, large, one_question, question};

/// The question of the selected event, or the choice of an event.
pub(super) fn view<'a>(
    state: &'a Events,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Some(event) = state.event(desk) else { return choose(state, desk, cx) };
    if list::is_masked(event, state) {
        return calm(cx, editor::veil(cx));
    }
    let page = Page::new(state, event, desk, cx);
    let mut lines = questions::told(&page);
    lines.extend(questions::further(&page));
    let about = (about(cx, desk, event), both!(cx, "events-hidden-notes"));
    one_question(cx, page.state(), desk, Some(about), lines).map(Message::Form)
}

fn choose<'a>(state: &'a Events, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let list = container(list::view(state, desk, cx))
        .height(Length::Fill)
        .padding([SPACE_8, 0.0])
        .on(cx.tokens, Panel::Card);
    let add = large(cx, Icon::Plus, both!(cx, "events-add"), "events-add");
    let add = add.on_press_maybe(desk.writable.then_some(Message::Add));
    let parts = column![question(cx, both!(cx, "events-which")), list, Element::from(add)]
        .spacing(SPACE_16);
    container(parts).padding([SPACE_16, SPACE_32]).height(Length::Fill).into()
}

/// The title and date of the event, softly.
fn about<'a, Message: 'a>(
    cx: &Context<'a>,
    desk: &Desk<'a>,
    event: &'a Event,
) -> Element<'a, Message> {
    let (title, _) = words::title(cx, desk, event, false);
    let (date, _) = words::told_date(cx, &event.date);
    let soft = |words| Element::from(label(cx, words).colour(cx.tokens.ink_2));
    column![soft(title), soft(date)]
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()))
        .into()
}
