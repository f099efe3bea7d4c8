//! The page of the account: title, outline, sections, fears, and what stands under it.

use iced::widget::{Id, column, container, row, rule, scrollable, space};
use iced::{Alignment, Element, Length, Padding};

use super::section::{self, Numbered};
use super::{Account, Message, ending, speaks_french};
use crate::edit::ParagraphHome;
use crate::kit::button::{Weight, button, choice_row};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, padding};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, caption, label, told};
use crate::kit::pane::Pane;
use crate::kit::theme::{BAR, bar, bar_in_padding, scroll, separator};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TARGET};
use crate::kit::widget::scrolled::scrolled;
use crate::lang::{Direction, tr};
use crate::ui::desk::Desk;
use crate::ui::divided::divided_line;
use crate::ui::form::page::next_step;
use crate::ui::frame::{MAIN, empty, title};
use crate::ui::screen::record::said;
use crate::ui::step::Step;

/// From this width of the window, logical px, the outline stands beside the text.
const WIDE: f32 = 1_400.0;
/// Width of the outline, logical px.
const OUTLINE: f32 = 208.0;
/// Width of the numbers of paragraphs at their start, logical px.
pub(super) const NUMBERS: f32 = 36.0;
/// Width of the states at the end, logical px.
pub(super) const STATES: f32 = 152.0;

/// How the two texts stand.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    /// Beside each other rather than one under the other.
    pub(super) beside: bool,
    /// Her words are another text than the French.
    pub(super) two: bool,
}

pub(super) fn view<'a>(
    account: &'a Account,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let columns = Columns { beside: !cx.narrow(), two: !speaks_french(cx) };
    let wide = cx.window.width >= WIDE;
    let side = if cx.very_narrow() { SPACE_16 } else { SPACE_24 };
    let mut head =
        column![title(cx, Step::Account, tools(account, wide, desk, cx))].spacing(SPACE_8);
    if account.outline && !wide {
        head = head.push(outline_buttons(desk, cx));
    }
    // The bar is at the right in either direction; the heads have its room too, and stand over their texts.
    let inset = |top, bottom| Padding { top, right: BAR, bottom, left: BAR };
    if columns.beside {
        let rule = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
        head = head.push(container(headings(columns, cx)).padding(inset(0.0, 0.0))).push(rule);
    }
    let text = container(sections(account, columns, desk, cx)).padding(inset(SPACE_8, SPACE_32));
    let scrolled = scrollable(scrolled(text, 0.0))
        .id(MAIN)
        .direction(bar_in_padding())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens));
    let main = column![head, scrolled].spacing(SPACE_8).width(Length::Fill);
    let mut page = row![].spacing(SPACE_24);
    if wide {
        page = page.push(outline(desk, cx));
    }
    page = page.push(main);
    container(mirrored(cx.direction(), page.height(Length::Fill)))
        .padding(padding(cx.direction(), SPACE_16, side, 0.0, side))
        .height(Length::Fill)
        .into()
}

fn tools<'a>(
    account: &Account,
    wide: bool,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Option<Element<'a, Message>> {
    if wide || desk.case.account.sections.is_empty() {
        return None;
    }
    let icon = if account.outline { Icon::ChevronUp } else { Icon::List };
    let button = button(cx, Weight::Quiet, Some(icon), tr!(cx.first, "account-outline"))
        .id("account-outline")
        .on_press(Message::Outline);
    Some(button.into())
}

/// What stands above the two texts.
fn headings<'a>(columns: Columns, cx: &Context<'a>) -> Element<'a, Message> {
    let mut heads = row![space().width(NUMBERS)].spacing(SPACE_16).align_y(Alignment::Center);
    let french = both_ends(cx, cx.both(|t| tr!(t, "account-in-french")), Role::Caption, true);
    // Above the words, which begin within their fields.
    let french = container(french).width(Length::Fill).padding([0.0, SPACE_12]);
    if columns.two {
        let words = both_ends(cx, cx.both(|t| tr!(t, "account-her-words")), Role::Caption, true);
        let words = container(words).width(Length::Fill).padding([0.0, SPACE_12]);
        let texts = [words.into(), french.into()];
        heads = heads.push(divided_line(cx, Pane::Told, texts, Message::Widened));
    } else {
        heads = heads.push(french);
    }
    let state = caption(cx, tr!(cx.first, "account-state")).width(STATES);
    mirrored(cx.direction(), heads.push(Element::from(state)))
}

fn outline<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let mut list = column![
        container(both_ends(cx, cx.both(|t| tr!(t, "account-outline")), Role::Caption, true))
            .padding(SPACE_8)
    ]
    .spacing(SPACE_4);
    for found in &desk.case.account.sections {
        let name = told(&"fr".into(), named(said(&found.title), cx)).sans().fill_in_list(cx);
        list = list.push(
            choice_row(cx, Element::from(name), false)
                .id(format!("account-to-{}", found.id))
                .on_press(Message::Sought(found.id.clone())),
        );
    }
    let list = scrollable(list).direction(bar()).height(Length::Fill).style(scroll(cx.tokens));
    container(list).width(OUTLINE).into()
}

fn outline_buttons<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let buttons = desk.case.account.sections.iter().map(|found| {
        button(cx, Weight::Quiet, None, named(said(&found.title), cx))
            .id(format!("account-to-{}", found.id))
            .on_press(Message::Sought(found.id.clone()))
            .into()
    });
    let buttons = row(buttons).spacing(SPACE_4).width(Length::Fill).wrap();
    mirrored(cx.direction(), buttons)
}

pub(super) fn named(title: &str, cx: &Context<'_>) -> String {
    if title.trim().is_empty() { tr!(cx.first, "account-untitled") } else { title.to_owned() }
}

fn sections<'a>(
    account: &'a Account,
    columns: Columns,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let told = &desk.case.account;
    let mut parts = column![].spacing(SPACE_24).width(Length::Fill);
    if told.sections.is_empty() {
        parts = parts.push(empty(cx, Icon::Feather, cx.both(|t| tr!(t, "account-none"))));
    }
    let mut number = 1;
    for (at, found) in told.sections.iter().enumerate() {
        let list = Numbered {
            home: ParagraphHome::Section(found.id.clone()),
            paragraphs: &found.paragraphs,
            first: number,
        };
        number += found.paragraphs.len();
        let heading = section::heading(account, found, columns, desk, cx);
        let whole =
            column![heading, section::list(account, list, columns, desk, cx)].spacing(SPACE_8);
        parts = parts.push(section::placed(found, at, whole.into(), desk, cx));
    }
    if desk.writable {
        // Nothing is told yet: this is where it begins, not with the fears further down.
        let weight = if told.sections.is_empty() { Weight::Primary } else { Weight::Accent };
        let add = button(cx, weight, Some(Icon::Plus), tr!(cx.first, "account-section-add"))
            .id("account-section-add")
            .on_press(Message::SectionAdded);
        parts = parts.push(indented(cx, columns, add));
    }
    let fears = Numbered { home: ParagraphHome::Fears, paragraphs: &told.fears, first: number };
    let title = cx.both(|t| tr!(t, "account-fears"));
    let heading = both_ends(cx, title, Role::Card, true);
    let fears = section::list(account, fears, columns, desk, cx);
    parts = parts.push(column![indented(cx, columns, heading), fears].spacing(SPACE_8));
    parts = parts.push(indented(cx, columns, ending::view(columns, desk, cx)));
    parts = parts.push(next_step(cx, Step::Account, Message::Go));
    parts.into()
}

/// Puts something where the texts begin.
pub(super) fn indented<'a>(
    cx: &Context<'a>,
    columns: Columns,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let start = if columns.beside { NUMBERS + SPACE_16 } else { 0.0 };
    container(content)
        .width(Length::Fill)
        .align_x(crate::kit::direction::start(cx.direction()))
        .padding(padding(cx.direction(), 0.0, 0.0, 0.0, start))
        .into()
}

/// A line of small words with an icon in front.
pub(super) fn noted<'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: String,
    colour: iced::Color,
) -> Element<'a, Message> {
    let line = row![
        icon.text(crate::kit::tokens::ICON_16, colour),
        Element::from(label(cx, words).caption().colour(colour).fill())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Start);
    mirrored(cx.direction(), line)
}

/// A quiet tool with its name for tests.
pub(super) fn tool<'a>(
    cx: &Context<'a>,
    icon: Icon,
    word: String,
    id: impl Into<Id>,
    message: Option<Message>,
) -> Element<'a, Message> {
    button(cx, Weight::Quiet, Some(icon), word).id(id).height(TARGET).on_press_maybe(message).into()
}

/// Tools one after another, as many to a line as fit.
pub(super) fn tools_in_line<'a>(
    cx: &Context<'a>,
    tools: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let tools = row(tools).spacing(SPACE_4).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    let back = cx.direction() == Direction::RightToLeft;
    crate::kit::widget::group::group(back, mirrored(cx.direction(), tools))
}
