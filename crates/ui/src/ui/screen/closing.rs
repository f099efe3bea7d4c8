//! Enough for today: what is kept, what is still outside, and the way out.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length, Padding};

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines};
use crate::kit::theme::{Panel, bar, scroll};
use crate::kit::toast::STRIP;
use crate::kit::tokens::{READING, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32};
use crate::kit::widget::ends::footed;
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;
use crate::report::outside::Outside;
use crate::ui::action::Recall;
use crate::ui::frame::ROOMY;
use crate::ui::screen::outside;

/// Below this height of the window, logical px, the answers scroll with the words: nothing else would be left of these.
const FOOTED: f32 = 340.0;

#[derive(Clone, Debug)]
pub enum Message {
    /// Go on after all.
    Continue,
    Lock,
    /// Something that is outside the case is taken back or left.
    Recall(Recall),
}

/// What of the case is on the medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    All,
    /// Something is still being written.
    Keeping,
    /// Nothing is written: the example.
    Nowhere,
}

/// The dialog over the desk.
pub fn view<'a>(kept: Kept, outside: &'a Outside, cx: &Context<'a>) -> Element<'a, Message> {
    let kept = cx.both(|t| match kept {
        Kept::All => tr!(t, "closing-kept"),
        Kept::Keeping => tr!(t, "closing-keeping"),
        Kept::Nowhere => tr!(t, "closing-nowhere"),
    });
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
    let buttons = mirrored(cx.direction(), buttons);
    over(cx, inner.push(told).spacing(SPACE_16), buttons)
}

/// A dialog in the middle of a veil; `foot` holds its answers, in sight however long it is.
pub fn over<'a, M: 'a>(
    cx: &Context<'a>,
    content: impl Into<Element<'a, M>>,
    foot: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    over_as_wide_as(cx, content, foot, READING)
}

/// A dialog that may be wider than text is.
pub fn over_as_wide_as<'a, M: 'a>(
    cx: &Context<'a>,
    content: impl Into<Element<'a, M>>,
    foot: impl Into<Element<'a, M>>,
    width: f32,
) -> Element<'a, M> {
    over_scrolling(cx, content, foot, width, None)
}

/// The same; what scrolls in it may have a name.
pub fn over_scrolling<'a, M: 'a>(
    cx: &Context<'a>,
    content: impl Into<Element<'a, M>>,
    foot: impl Into<Element<'a, M>>,
    width: f32,
    name: Option<&'static str>,
) -> Element<'a, M> {
    let t = cx.tokens;
    let scrolling = |content| {
        let scrolling = scrollable(content).direction(bar()).style(scroll(t));
        match name {
            Some(name) => scrolling.id(name),
            None => scrolling,
        }
    };
    let around = Padding::new(SPACE_32);
    let dialog: Element<'a, M> = if cx.window.height < FOOTED {
        let all = column![content.into(), foot.into()].spacing(SPACE_16);
        scrolling(container(all).padding(SPACE_24)).into()
    } else {
        let content = container(content).padding(around.bottom(SPACE_8));
        let foot = container(foot).padding(around.top(SPACE_8).bottom(SPACE_24));
        footed(scrolling(content), foot)
    };
    // Inside the border and its corners, which are drawn beneath.
    let dialog = container(dialog).padding(SPACE_4);
    let dialog = container(dialog).max_width(width).on(t, Panel::Raised);
    let (veil, roomy) = (t.veil, cx.window.height >= ROOMY);
    // What is said meanwhile has its room at the foot; a low window gives it room when there is something.
    let beneath = if roomy { STRIP + SPACE_16 } else { SPACE_16 };
    iced::widget::opaque(
        container(dialog)
            .center(Length::Fill)
            .padding(Padding::new(SPACE_16).bottom(beneath))
            .style(move |_| container::Style::default().background(veil)),
    )
}
