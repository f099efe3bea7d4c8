//! What is seen while hidden: a page that says nothing about anyone.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::remark;
use crate::kit::icon::Icon;
use crate::kit::label::label;
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_28, SPACE_12, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;

/// Names what leads back.
pub const WAKE: &str = "hidden-continue";
/// Names what tries to lock again.
pub const AGAIN: &str = "hidden-again";

/// Why the neutral page is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// It was hidden; one press leads to the lock, or back where nothing is open.
    Hidden,
    /// It is being locked.
    Locking,
    /// It was to be locked and could not be saved.
    NotLocked,
}

#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// Back to what was there.
    Wake,
    /// Try to lock again.
    Again,
    /// Save the whole case in another place first.
    Elsewhere,
}

pub fn view<'a>(rest: Rest, cx: &Context<'a>) -> Element<'a, Message> {
    let wake = button(cx, Weight::Outlined, None, tr!(cx.first, "desk-hidden-continue"))
        .id(WAKE)
        .on_press(Message::Wake);
    let mut inner = column![
        Element::from(Icon::FileText.text(ICON_28, cx.tokens.ink_3)),
        Element::from(label(cx, tr!(cx.first, "desk-hidden")).colour(cx.tokens.ink_2)),
    ]
    .spacing(SPACE_16)
    .align_x(Alignment::Center);
    inner = match rest {
        Rest::Hidden => inner.push(wake),
        Rest::Locking => inner,
        Rest::NotLocked => {
            let again = button(cx, Weight::Outlined, None, tr!(cx.first, "entry-again"))
                .id(AGAIN)
                .on_press(Message::Again);
            let words = remark(cx, cx.both(|t| tr!(t, "entry-rest-failed")));
            let elsewhere = tr!(cx.first, "unsaved-elsewhere");
            let elsewhere = button(cx, Weight::Outlined, None, elsewhere)
                .id("hidden-elsewhere")
                .on_press(Message::Elsewhere);
            let buttons = row![again, elsewhere, wake].spacing(SPACE_12).wrap();
            inner
                .push(container(words).max_width(560.0))
                .push(mirrored(cx.direction(), buttons.vertical_spacing(SPACE_12)))
        }
    };
    container(inner).center(Length::Fill).padding(SPACE_16).on(cx.tokens, Panel::Paper)
}
