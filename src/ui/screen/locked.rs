//! What is seen while hidden or locked: a page that says nothing about anyone.

use iced::widget::{column, container};
use iced::{Alignment, Element, Length};

use crate::lang::tr;
use crate::ui::button::{Weight, button};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::label::label;
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{ICON_28, SPACE_16};

/// The neutral page. Pressing its one button says `wake`.
pub fn view<'a, Message: Clone + 'a>(cx: &Context<'a>, wake: Message) -> Element<'a, Message> {
    let inner = column![
        Element::from(Icon::FileText.text(ICON_28, cx.tokens.ink_3)),
        Element::from(label(cx, tr!(cx.first, "desk-hidden")).colour(cx.tokens.ink_2)),
        Element::from(
            button(cx, Weight::Outlined, None, tr!(cx.first, "desk-hidden-continue"))
                .id("hidden-continue")
                .on_press(wake)
        ),
    ]
    .spacing(SPACE_16)
    .align_x(Alignment::Center);
    container(inner).center(Length::Fill).style(panel(cx.tokens, Panel::Paper)).into()
}
