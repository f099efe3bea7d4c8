//! By when: the most pressing date large, then every deadline with its counting and its source.

use iced::widget::{column, container, rule};
use iced::{Element, Length};

use crate::kit::context::Context;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines, label};
use crate::kit::theme::{Panel, separator};
use crate::kit::tokens::{SPACE_12, SPACE_16, SPACE_24, SPACE_32};
use crate::kit::widget::ground::OnPanel as _;
use crate::law::{self, Deadline, Foremost};
use crate::ui::deadline_card::{alarms, besides, by_when, counting, stopped, what, written};
use crate::ui::desk::Desk;
use crate::ui::form::{Message, both};
use crate::ui::frame::{card, empty};

/// What passed or must be seen today, then the date that matters first, large; what to ask for where none can
/// be counted.
pub(super) fn pressing<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let foremost = Foremost::of(desk.deadlines);
    let mut blocks: Vec<Element<'a, Message>> = alarms(cx, desk.pack, &foremost);
    match foremost.next.and_then(|next| Some((next, by_when(cx, next)?))) {
        Some((next, day)) => blocks.push(column![what(cx, next), day].spacing(SPACE_16).into()),
        None if foremost.suspended.is_empty() && blocks.is_empty() => {
            blocks.push(both_lines(cx, both!(cx, "procedure-no-date"), Role::Card));
        }
        None => blocks.extend(foremost.suspended.iter().map(|one| stopped(cx, one))),
    }
    container(column(blocks).spacing(SPACE_24))
        .width(Length::Fill)
        .padding(if cx.very_narrow() { SPACE_16 } else { SPACE_32 })
        .on(cx.tokens, Panel::Card)
}

/// Every deadline: by when, how it was counted, from which paper, where that is written and when it was read.
pub(super) fn all<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    if desk.deadlines.is_empty() {
        return empty(cx, Icon::CalendarDays, both!(cx, "procedure-no-deadline"));
    }
    let mut all = column![].spacing(SPACE_24);
    for (at, deadline) in desk.deadlines.iter().enumerate() {
        if at > 0 {
            all = all.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
        }
        all = all.push(counted(cx, desk, deadline));
    }
    card(cx, both!(cx, "procedure-deadlines"), all)
}

fn counted<'a>(cx: &Context<'a>, desk: &Desk<'a>, deadline: &Deadline) -> Element<'a, Message> {
    let mut lines = column![what(cx, deadline)].spacing(SPACE_12);
    let state = law::state_word(deadline, cx.first);
    lines = lines.push(state.map(|state| Element::from(label(cx, state).strong().fill())));
    if law::is_counted(deadline) {
        lines = lines.push(counting(cx, deadline));
    }
    lines.push(besides(cx, desk.pack, deadline)).push(written(cx, deadline)).into()
}
