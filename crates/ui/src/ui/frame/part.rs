//! What steps are made of: title, scrolling body, cards.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use super::MAIN;
use crate::kit::context::{Both, Context};
use crate::kit::direction;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption, in_language, label};
use crate::kit::theme::{Panel, bar_in_padding, scroll};
use crate::kit::tokens::{ICON_28, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::scrolled::scrolled;
use crate::ui::step::Step;

/// A step's title in both languages, with room for its tools at the end.
pub fn title<'a, M: 'a>(
    cx: &Context<'a>,
    step: Step,
    tools: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let both = cx.both(|t| step.name(t));
    let mut names = row![Element::from(label(cx, both.first).title())];
    if let Some((second, translator)) = both.second.zip(cx.second) {
        names = names.push(Element::from(
            in_language(translator.language(), second).role(Role::Card).colour(cx.tokens.ink_2),
        ));
    }
    let names = names.spacing(SPACE_16).align_y(Alignment::Center).wrap();
    let names = mirrored(cx.direction(), names);
    match tools {
        Some(tools) => mirrored(cx.direction(), ends(names, tools, SPACE_16)),
        None => mirrored(cx.direction(), row![names].width(Length::Fill)),
    }
}

/// The scrolling body of a step: its parts under one another in a column of bounded width, in the middle of its room.
pub fn body<'a, M: 'a>(cx: &Context<'a>, parts: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let inner = container(parts)
        .max_width(960.0)
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()));
    let aligned = container(inner)
        .center_x(Length::Fill)
        .padding([SPACE_24, if cx.very_narrow() { SPACE_16 } else { SPACE_24 + SPACE_8 }]);
    scrollable(scrolled(aligned, 0.0))
        .id(MAIN)
        .direction(bar_in_padding())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

/// A card with a heading in both languages.
pub fn card<'a, M: 'a>(
    cx: &Context<'a>,
    heading: Both,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let inner = column![both_ends(cx, heading, Role::Card, true), content.into()].spacing(SPACE_16);
    container(inner).width(Length::Fill).padding(SPACE_24).on(cx.tokens, Panel::Card)
}

/// What stands where a list is empty: what it is for, in both languages.
pub fn empty<'a, M: 'a>(cx: &Context<'a>, icon: Icon, both: Both) -> Element<'a, M> {
    let inner = column![
        Element::from(icon.text(ICON_28, cx.tokens.ink_3)),
        both_lines(cx, both, Role::Body)
    ]
    .spacing(SPACE_12)
    .align_x(Alignment::Center);
    container(inner).width(Length::Fill).padding(SPACE_24).on(cx.tokens, Panel::Well)
}

/// A source in small letters.
pub fn source<'a, M: 'a>(cx: &Context<'a>, text: impl Into<String>) -> Element<'a, M> {
    caption(cx, text).fill().into()
}
