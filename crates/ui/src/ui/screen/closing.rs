//! Enough for today: what is kept, what is still outside, and the way out.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length, Padding};

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines};
use crate::kit::theme::{Panel, bar, panel, scroll};
use crate::kit::toast::STRIP;
use crate::kit::tokens::{READING, SPACE_12, SPACE_16, SPACE_32, Tokens};
use crate::lang::tr;
use crate::report::outside::Outside;
use crate::ui::action::Recall;
use crate::ui::screen::outside;

#[derive(Clone, Debug)]
pub enum Message {
    /// Go on after all.
    Continue,
    Lock,
    /// Something that is outside the case is taken back or left.
    Recall(Recall),
}

/// The dialog over the desk; `saved` once everything is on the medium.
pub fn view<'a>(saved: bool, outside: &'a Outside, cx: &Context<'a>) -> Element<'a, Message> {
    let kept = cx.both(|t| if saved { tr!(t, "closing-kept") } else { tr!(t, "closing-keeping") });
    let buttons = row![
        button(cx, Weight::Outlined, Some(Icon::Lock), tr!(cx.first, "closing-lock"))
            .id("closing-lock")
            .on_press(Message::Lock),
        button(cx, Weight::Outlined, None, tr!(cx.first, "closing-continue"))
            .id("closing-continue")
            .on_press(Message::Continue),
    ]
    .spacing(SPACE_12)
    .align_y(Alignment::Center)
    .width(Length::Fill)
    .wrap()
    .vertical_spacing(SPACE_12);
    let inner = column![
        both_ends(cx, cx.both(|t| tr!(t, "closing-title")), Role::Card, true),
        both_lines(cx, cx.both(|t| tr!(t, "closing-thanks")), Role::Story),
        both_lines(cx, kept, Role::Body),
    ];
    let told = (!outside.is_quiet()).then(|| outside::named(outside, cx).map(Message::Recall));
    let inner = inner.push(told).push(mirrored(cx.direction(), buttons));
    over(cx.tokens, inner.spacing(SPACE_16))
}

/// A dialog in the middle of a veil.
pub fn over<'a, M: 'a>(tokens: &Tokens, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    over_as_wide_as(tokens, content, READING)
}

/// A dialog that may be wider than text is.
pub fn over_as_wide_as<'a, M: 'a>(
    tokens: &Tokens,
    content: impl Into<Element<'a, M>>,
    width: f32,
) -> Element<'a, M> {
    let veil = tokens.veil;
    let content =
        scrollable(container(content).padding(SPACE_32)).direction(bar()).style(scroll(tokens));
    let dialog = container(content).max_width(width).style(panel(tokens, Panel::Raised));
    iced::widget::opaque(
        container(dialog)
            .center(Length::Fill)
            // What is said meanwhile has its room at the foot.
            .padding(Padding::new(SPACE_16).bottom(STRIP + SPACE_16))
            .style(move |_| container::Style::default().background(veil)),
    )
}
