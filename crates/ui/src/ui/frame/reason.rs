//! The end side: why a step is asked, and the words it uses; and where there is room for it.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length, Size};

use super::{Message, line};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, label};
use crate::kit::theme::{bar, scroll};
use crate::kit::tokens::{
    END_SIDE, ICON_20, READING, SPACE_4, SPACE_8, SPACE_16, SPACE_24, VERY_NARROW,
};
use crate::lang::tr;
use crate::ui::screen;
use crate::ui::step::Step;

/// Width of the window, logical px, in which a step has all its columns at ease.
const WIDE: f32 = 1_280.0;

/// Where the end side with the reason is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Beside,
    /// In place of the step, in a window without room for both.
    Over,
    /// Not on screen; a button leads to it.
    Away,
}

impl Reason {
    pub(super) fn of(asked_for: bool, cx: &Context<'_>) -> Self {
        // A step without the end side's width must still have room for the list of steps beside it.
        let both = !cx.narrow() && cx.window.width - END_SIDE >= VERY_NARROW;
        match asked_for {
            _ if always_beside(cx) => Self::Beside,
            true if both => Self::Beside,
            true => Self::Over,
            false => Self::Away,
        }
    }
}

/// Whether the reason stands beside the step without being asked for; else a button leads to it. The same on every
/// step: what stands in the bar does not move from one to the next.
pub(super) fn always_beside(cx: &Context<'_>) -> bool {
    cx.window.width >= WIDE + END_SIDE
}

/// What a step is drawn with: it has less room while the reason stands beside it.
#[must_use]
pub fn step_context<'a>(why_open: bool, cx: &Context<'a>) -> Context<'a> {
    let taken = match Reason::of(why_open, cx) {
        Reason::Beside => END_SIDE,
        Reason::Over | Reason::Away => 0.0,
    };
    Context { window: Size::new(cx.window.width - taken, cx.window.height), ..*cx }
}

pub(super) fn end_side<'a>(step: Step, width: Length, cx: &Context<'a>) -> Element<'a, Message> {
    let heading = row![
        Element::from(Icon::CircleHelp.text(ICON_20, cx.tokens.accent)),
        Element::from(label(cx, tr!(cx.first, "desk-why-title")).strong())
    ]
    .spacing(SPACE_8)
    .width(Length::Fill)
    .align_y(Alignment::Center);
    let mut side = column![
        mirrored(cx.direction(), heading),
        both_lines(cx, cx.both(|t| step.why(t)), Role::Body),
        line(cx),
    ]
    .spacing(SPACE_16);
    for (word, meaning) in screen::glossary(step) {
        let entry = column![
            both_ends(cx, cx.both(word), Role::Body, true),
            both_lines(cx, cx.both(meaning), Role::Caption),
        ]
        .spacing(SPACE_4);
        side = side.push(entry);
    }
    container(
        scrollable(
            container(container(side).max_width(READING))
                .padding(SPACE_24)
                .align_x(start(cx.direction()))
                .width(Length::Fill),
        )
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens)),
    )
    .width(width)
    .into()
}
