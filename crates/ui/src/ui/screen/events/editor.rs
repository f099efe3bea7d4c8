//! One event at the desk, question after question.

use iced::widget::{column, container, row, rule, scrollable, space};
use iced::{Alignment, Element, Length};

use super::answer::neighbour;
use super::page::Page;
use super::{Events, Message, list, questions, state};
use crate::domain::event::{Event, Sensitivity};
use crate::kit::button::{Weight, bilingual, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption};
use crate::kit::theme::{Panel, bar, scroll, separator};
use crate::kit::tokens::{ICON_28, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::pages::pages_within;
use crate::kit::widget::scrolled::scrolled;
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::line::{Line, at_start};
use crate::ui::form::{self, both};
use crate::ui::screen::record;

/// The name of what scrolls the event.
pub(super) const SCROLLED: &str = "events-editor";
/// What folds the further questions out and in.
pub(super) const MORE: &str = "events-more";
/// What folds out what only the helper notes.
pub(super) const HELPER: &str = "events-helper";
/// What folds out what is said of print.
const PRINT: &str = "events-printing";

/// The selected event; masked, it says only that it is sensitive.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let content =
        if list::is_masked(event, state) { veil(cx) } else { asked(state, event, desk, cx) };
    let scrolled = pages_within(
        scrollable(scrolled(container(content).padding([SPACE_8, SPACE_16]), SPACE_8))
            .id(SCROLLED)
            .direction(bar())
            .width(Length::Fill)
            .height(Length::Fill)
            .style(scroll(cx.tokens)),
    );
    // Inside the border, which is drawn beneath, and beside its corners.
    container(scrolled)
        .width(Length::Fill)
        .height(Length::Fill)
        .padding([SPACE_8, cx.tokens.border])
        .clip(true)
        .on(cx.tokens, Panel::Card)
}

/// What stands before a sensitive event.
pub(super) fn veil<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let words = both!(cx, "events-veiled");
    let content = column![
        Element::from(Icon::EyeOff.text(ICON_28, cx.tokens.ink_3)),
        both_lines(cx, words, Role::Body),
        bilingual(cx, Weight::Outlined, Some(Icon::Eye), both!(cx, "events-show"))
            .id("events-show")
            .on_press(Message::Show(true)),
    ]
    .spacing(SPACE_16)
    .align_x(Alignment::Center);
    container(content).width(Length::Fill).padding(SPACE_16).into()
}

fn asked<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let page = Page::new(state, event, desk, cx);
    let parts = column![
        laid(&page, questions::told(&page)),
        line(cx),
        folded(&page, MORE, tr!(cx.first, "events-more"), questions::further),
        line(cx),
        print(&page),
        line(cx),
        folded(&page, HELPER, tr!(cx.first, "events-helper"), questions::helper),
    ];
    let parts = Element::from(parts.spacing(SPACE_16)).map(Message::Form);
    column![parts, line(cx), tools(event, desk, cx)].spacing(SPACE_16).into()
}

/// Questions under one another.
fn laid<'a>(page: &Page<'_, 'a>, lines: Vec<Line<'a>>) -> Element<'a, form::Message> {
    let Page { cx, desk, event, .. } = page;
    let record = state::record(event);
    let asked = |line: Line<'a>| {
        line.open_to_all(cx, desk, Some(&record)).folding_answers(page.state()).at_desk(cx)
    };
    column(lines.into_iter().map(asked)).spacing(SPACE_16).into()
}

/// A calm button, and behind it the questions.
fn folded<'a>(
    page: &Page<'_, 'a>,
    fold: &str,
    word: String,
    lines: impl FnOnce(&Page<'_, 'a>) -> Vec<Line<'a>>,
) -> Element<'a, form::Message> {
    let (cx, out) = (page.cx, page.state().is_unfolded(fold));
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let press = button(cx, Weight::Accent, Some(icon), word)
        .id(fold.to_owned())
        .on_press(form::Message::Fold(fold.to_owned()));
    let lines = out.then(|| laid(page, lines(page)));
    column![at_start(cx, press)].push(lines).spacing(SPACE_16).into()
}

/// What is to be done with it in print; how that is chosen is folded in.
fn print<'a>(page: &Page<'_, 'a>) -> Element<'a, form::Message> {
    let (cx, event) = (page.cx, page.event);
    let chosen = record::capital(&cx.first.name_of(&event.sensitivity));
    let out = page.state().is_unfolded(PRINT);
    let label = (!out).then(|| both_ends(cx, both!(cx, "events-print"), Role::Body, true));
    let flagged = event.legal_sensitive && !out;
    let flagged = flagged.then(|| remark(cx, both!(cx, "events-legal-before-filing")));
    let parts = folded(page, PRINT, chosen, questions::print);
    column![].push(label).push(parts).push(flagged).spacing(SPACE_8).into()
}

fn line<'a, Message: 'a>(cx: &Context<'a>) -> Element<'a, Message> {
    rule::horizontal(cx.tokens.border).style(separator(cx.tokens)).into()
}

/// Its place among events no date puts in order; masking it; removing it.
fn tools<'a>(event: &'a Event, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let movable = |up| neighbour(event, up, desk).map(|_| Message::Shift(up));
    let (above, below) = (movable(true), movable(false));
    let stuck = above.is_none() && below.is_none();
    let mut tools = row![
        button(cx, Weight::Quiet, Some(Icon::ArrowUp), tr!(t, "events-up"))
            .id("events-up")
            .on_press_maybe(above),
        button(cx, Weight::Quiet, Some(Icon::ArrowDown), tr!(t, "events-down"))
            .id("events-down")
            .on_press_maybe(below),
        button(cx, Weight::Quiet, Some(Icon::Trash), tr!(t, "events-remove"))
            .id("events-remove")
            .on_press_maybe(desk.writable.then_some(Message::Remove)),
    ]
    .spacing(SPACE_4);
    if event.sensitivity != Sensitivity::Print {
        tools = tools.push(
            button(cx, Weight::Quiet, Some(Icon::EyeOff), tr!(t, "events-mask"))
                .id("events-mask")
                .on_press(Message::Show(false)),
        );
    }
    let tools = mirrored(cx.direction(), tools.width(Length::Fill).wrap());
    let why = stuck.then(|| Element::from(caption(cx, tr!(t, "events-stuck")).fill()));
    column![tools, space().height(SPACE_4)].push(why).spacing(SPACE_12).into()
}
