//! The case cannot be saved where it lies: why, and the ways out. It stays until it is saved.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;
use crate::report::vault::Error;
use crate::ui::trouble::Trouble;

/// The most it takes of the window's height.
const SHARE: f32 = 0.5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Try to save again.
    Again,
    /// Save the whole case in another place.
    Elsewhere,
}

/// The bar at the foot of the desk.
pub fn view<'a>(why: Error, cx: &Context<'a>) -> Element<'a, Message> {
    let elsewhere = tr!(cx.first, "unsaved-elsewhere");
    let buttons = vec![
        button(cx, Weight::Primary, Some(Icon::FolderOpen), elsewhere)
            .id("unsaved-elsewhere")
            .on_press(Message::Elsewhere)
            .into(),
        button(cx, Weight::Outlined, None, tr!(cx.first, "entry-again"))
            .id("unsaved-again")
            .on_press(Message::Again)
            .into(),
    ];
    let lines = vec![
        remark(cx, cx.both(|t| tr!(t, "unsaved-still-here"))),
        both_lines(cx, cx.both(|t| Trouble::Vault(why).words(t)), Role::Body),
    ];
    foot(cx, lines, buttons)
}

/// A bar at the foot of the desk: what there is to know, and the ways on.
pub(super) fn foot<'a, M: Clone + 'a>(
    cx: &Context<'a>,
    lines: Vec<Element<'a, M>>,
    buttons: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let buttons = row(buttons)
        .spacing(SPACE_8)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .wrap()
        .vertical_spacing(SPACE_8);
    let inner = column(lines).push(mirrored(cx.direction(), buttons)).spacing(SPACE_12);
    let shown = scrollable(container(inner).padding(SPACE_16))
        .direction(bar())
        .width(Length::Fill)
        .style(scroll(cx.tokens));
    container(shown)
        .width(Length::Fill)
        .max_height(cx.window.height * SHARE)
        .on(cx.tokens, Panel::Raised)
}
