//! What is said for a moment at the foot of the window.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use super::button::{Weight, button};
use super::context::{Both, Context};
use super::direction::mirrored;
use super::icon::Icon;
use super::label::{Role, both_lines};
use super::theme::{Panel, bar, panel, scroll};
use super::tokens::{ICON_20, SPACE_8, SPACE_12, SPACE_24};
use crate::lang::tr;

/// Something said for a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub text: Both,
    /// Since when it stands there, milliseconds.
    pub since: i64,
    /// It stays until it is read.
    pub stays: bool,
    /// What can be done about it.
    pub offer: Option<Offer>,
}

/// Something that can be done about what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Moving the files that do not open out of the way.
    SetAside,
}

/// What was pressed of a toast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It was read: the toast of this place.
    Read(usize),
    /// What the toast of this place offers is to be done.
    Do(usize),
}

/// What can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A record could not be removed: so many others refer to it.
    StillUsed(usize),
    /// A change could not be made.
    NotMade,
    /// The case cannot be changed here.
    ReadOnly,
}

/// The words for it in both languages.
#[must_use]
pub fn words(said: Said, cx: &Context<'_>) -> Both {
    cx.both(|t| match said {
        Said::StillUsed(by) => tr!(t, "said-still-used", count = by),
        Said::NotMade => tr!(t, "said-not-made"),
        Said::ReadOnly => tr!(t, "said-read-only"),
    })
}

/// The toasts, the newest lowest.
pub fn view<'a, Message: Clone + 'a>(
    toasts: &'a [Toast],
    cx: &Context<'a>,
    pressed: fn(Press) -> Message,
) -> Element<'a, Message> {
    let shown = toasts.iter().enumerate().map(|(at, toast)| {
        let content = row![
            Element::from(Icon::Info.text(ICON_20, cx.tokens.accent)),
            container(both_lines(cx, toast.text.clone(), Role::Body)).width(Length::Fill),
            buttons(at, toast, cx, pressed),
        ]
        .spacing(SPACE_12)
        .align_y(Alignment::Center);
        container(mirrored(cx.direction(), content))
            .padding(SPACE_12)
            .max_width(640.0)
            .style(panel(cx.tokens, Panel::Raised))
            .into()
    });
    let shown = column(shown).spacing(SPACE_8).align_x(Alignment::Center);
    container(scrollable(shown).direction(bar()).style(scroll(cx.tokens)))
        .width(Length::Fill)
        .height(Length::Fill)
        .align_x(Alignment::Center)
        .align_y(Alignment::End)
        .padding(SPACE_24)
        .into()
}

fn buttons<'a, Message: Clone + 'a>(
    at: usize,
    toast: &Toast,
    cx: &Context<'a>,
    pressed: fn(Press) -> Message,
) -> Element<'a, Message> {
    let read = button(cx, Weight::Accent, None, tr!(cx.first, "said-understood"))
        .id(format!("toast-{at}"))
        .on_press(pressed(Press::Read(at)));
    let offered = toast.offer.map(|Offer::SetAside| {
        button(cx, Weight::Outlined, None, tr!(cx.first, "said-set-aside"))
            .id(format!("toast-do-{at}"))
            .on_press(pressed(Press::Do(at)))
    });
    column![].push(offered).push(read).spacing(SPACE_8).align_x(Alignment::Center).into()
}
