//! Further questions, folded in: who acted, what was said, what followed, protection, elsewhere.

use iced::Element;
use iced::widget::{column, row};

use super::change::Edit;
use super::open::{self, Open};
use super::pair::{at_start, is_mirrored, pair};
use super::text::{Ask, Text};
use super::{Events, Fold, Message, answered, before};
use crate::domain::event::{AgentKind, Event};
use crate::domain::words::Answer;
use crate::lang::tr;
use crate::ui::button::{Weight, button, tile};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::{answers, field};
use crate::ui::icon::Icon;
use crate::ui::tokens::{SPACE_8, SPACE_16};
use crate::ui::widget::group::group;

/// A calm button, and behind it the questions.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let icon = if state.more { Icon::ChevronUp } else { Icon::ChevronDown };
    let fold = button(cx, Weight::Accent, Some(icon), tr!(cx.first, "events-more"))
        .id("events-more")
        .on_press(Message::More);
    let mut parts = column![at_start(cx, fold)].spacing(SPACE_16);
    if state.more {
        let text = |label: Both, text, open| {
            let asked = field(cx, label, pair(cx, text, event, 2));
            open::leaving(asked, open, event, state, desk, cx)
        };
        parts = parts
            .push(agent(state, event, cx))
            .push(text(cx.both(|t| tr!(t, "events-spoken")), Text::Spoken, Open::Spoken))
            .push(text(cx.both(|t| tr!(t, "events-then")), Text::Then, Open::Then))
            .push(protection(state, event, cx))
            .push(asked((cx, state), Ask::Elsewhere, Text::Elsewhere, event, 2))
            .push(asked((cx, state), Ask::Explanation, Text::Explanation, event, 2))
            .push(before::raised(state, event, desk, cx));
    }
    parts.into()
}

/// The question in words.
pub(super) fn question(cx: &Context<'_>, ask: Ask) -> Both {
    cx.both(|t| match ask {
        Ask::Agent => tr!(t, "events-agent"),
        Ask::Protection => tr!(t, "events-protection"),
        Ask::Elsewhere => tr!(t, "events-elsewhere"),
        Ask::Source => tr!(t, "events-source"),
        Ask::HeardWhen => tr!(t, "events-heard-when"),
        Ask::Means => tr!(t, "events-means"),
        Ask::NoExhibit => tr!(t, "events-no-exhibit"),
        Ask::Explanation => tr!(t, "events-explanation"),
        Ask::RaisedWhy => tr!(t, "events-raised-why"),
    })
}

/// A question answered in words, or by one of the answers that are no value.
pub(super) fn asked<'a>(
    (cx, state): (&Context<'a>, &Events),
    ask: Ask,
    text: Text,
    event: &'a Event,
    lines: u16,
) -> Element<'a, Message> {
    leaving((cx, state), ask, event, pair(cx, text, event, lines))
}

/// The question with its control, and the three answers, folded in until one of them is asked for or given.
pub(super) fn leaving<'a>(
    (cx, state): (&Context<'a>, &Events),
    ask: Ask,
    event: &Event,
    control: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let id = format!("events-{ask:?}").to_lowercase();
    let answer = ask.of(event);
    let offered = answers(cx, &id, &answer, answered(ask));
    let asked = field(cx, question(cx, ask), control);
    open::folding(asked, Fold::Ask(ask), format!("{id}-leave"), &answer, state, offered)
}

/// The kinds of agents, as tiles.
pub(super) fn agents<'a>(event: &Event, cx: &Context<'a>) -> Element<'a, Message> {
    let current = match event.agent.known().map(|agent| &agent.kind) {
        Some(Answer::Known(kind)) => Some(kind),
        _ => None,
    };
    let tiles = AgentKind::ALL.iter().map(|kind| {
        let chosen = current == Some(kind);
        tile(cx, None, cx.both(|t| t.name_of(kind)), chosen)
            .id(format!("events-agent-{}", kind.as_str()))
            .height(iced::Length::Shrink)
            .padding(SPACE_8)
            .on_press(Message::Edit(Edit::Agent(kind.clone())))
            .into()
    });
    group(is_mirrored(cx), column(tiles).spacing(SPACE_8))
}

fn agent<'a>(state: &Events, event: &'a Event, cx: &Context<'a>) -> Element<'a, Message> {
    let parts = column![agents(event, cx), pair(cx, Text::Agent, event, 2)].spacing(SPACE_8);
    leaving((cx, state), Ask::Agent, event, parts)
}

/// Yes or no, as tiles.
pub(super) fn yes_or_no<'a>(event: &Event, cx: &Context<'a>) -> Element<'a, Message> {
    let sought = event.protection.known().map(|protection| protection.sought);
    let yes = cx.both(|t| tr!(t, "events-protection-yes"));
    let no = cx.both(|t| tr!(t, "events-protection-no"));
    let tiles = [(true, yes, "events-sought-yes"), (false, no, "events-sought-no")];
    let tiles = tiles.map(|(value, words, id)| {
        tile(cx, None, words, sought == Some(value))
            .id(id)
            .on_press(Message::Edit(Edit::Protection(value)))
            .into()
    });
    group(is_mirrored(cx), mirrored(cx.direction(), row(tiles).spacing(SPACE_8)))
}

fn protection<'a>(state: &Events, event: &'a Event, cx: &Context<'a>) -> Element<'a, Message> {
    let mut parts = column![yes_or_no(event, cx)].spacing(SPACE_8);
    if event.protection.known().is_some() {
        parts = parts.push(pair(cx, Text::Protection, event, 2));
    }
    leaving((cx, state), Ask::Protection, event, parts)
}
