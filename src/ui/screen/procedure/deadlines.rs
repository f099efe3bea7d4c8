//! By when: the most pressing date large, then every deadline with its counting and its source.

use iced::widget::{column, container, rule};
use iced::{Element, Length};

use crate::law::{self, Deadline, most_pressing};
use crate::ui::context::{Both, Context};
use crate::ui::counting::{besides, counting, prudent_date, written};
use crate::ui::desk::Desk;
use crate::ui::form::{Message, both};
use crate::ui::frame::{card, empty};
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_lines, label};
use crate::ui::theme::{Panel, panel, separator};
use crate::ui::tokens::{SPACE_12, SPACE_16, SPACE_24, SPACE_32};

/// The date that matters first, large; what to ask for where none can be counted.
pub(super) fn pressing<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let found = most_pressing(desk.deadlines);
    let inner: Element<'a, Message> = match found.and_then(|found| Some((found, found.prudent?))) {
        Some((deadline, day)) => {
            let what = both_lines(cx, label_of(cx, deadline), Role::Body);
            column![prudent_date(cx, day), what].spacing(SPACE_16).into()
        }
        None => both_lines(cx, both!(cx, "procedure-no-date"), Role::Card),
    };
    container(inner)
        .width(Length::Fill)
        .padding(if cx.very_narrow() { SPACE_16 } else { SPACE_32 })
        .style(panel(cx.tokens, Panel::Card))
        .into()
}

fn label_of(cx: &Context<'_>, deadline: &Deadline) -> Both {
    cx.both(|t| deadline.label.in_language(t.language().tag()).to_owned())
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
    let mut lines = column![both_lines(cx, label_of(cx, deadline), Role::Body)].spacing(SPACE_12);
    let state = law::state_word(deadline, cx.first);
    lines = lines.push(state.map(|state| Element::from(label(cx, state).strong().fill())));
    if deadline.prudent.is_some() {
        lines = lines.push(counting(cx, deadline));
    }
    lines.push(besides(cx, desk.pack, deadline)).push(written(cx, deadline)).into()
}
