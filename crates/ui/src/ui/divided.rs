//! Screens whose parts stand beside one another, with a divider: how wide each part is.

use iced::{Element, Length};

use super::action::{Action, Ask};
use crate::kit::context::Context;
use crate::kit::pane::Pane;
use crate::kit::widget::split::{DIVIDER, Shared, Split, Usual, split};
use crate::lang::{Direction, tr};

/// Up to this width of the window the parts are as wide as they need, logical px.
const USUAL: f32 = 1_280.0;

/// The divider beside a part was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Widened {
    pub pane: Pane,
    /// Its share of the room, per mille; `None` as it comes.
    pub share: Option<u16>,
    /// It is not held any more: what it is now is kept.
    pub ends: bool,
}

impl Widened {
    /// What the app is asked for.
    pub fn action(self) -> Action {
        Action::Ask(Ask::Widen(self))
    }
}

/// How a part and what stands beside it share the room.
fn shared(cx: &Context<'_>, pane: Pane) -> Shared {
    // What a larger window has more is shared with what describes.
    let more = (cx.window.width - USUAL).max(0.0) * 0.2;
    let side = |least: f32, most: f32| (least + more).min(most);
    let (usual, least) = match pane {
        Pane::Events => (Usual::Share(0.5), [280.0, 320.0]),
        Pane::Exhibits => (Usual::Second(side(368.0, 520.0)), [260.0, 300.0]),
        Pane::Points => (Usual::First(side(344.0, 480.0)), [260.0, 320.0]),
        Pane::Parts => (Usual::First(264.0), [200.0, 480.0]),
        Pane::Pages => (Usual::Second(side(288.0, 380.0)), [260.0, 240.0]),
        Pane::Told => (Usual::Share(0.5), [180.0, 180.0]),
    };
    Shared { share: cx.panes.of(pane), usual, least }
}

/// Widths of the two parts in a room that holds both and the divider, logical px.
#[must_use]
pub fn widths(cx: &Context<'_>, pane: Pane, room: f32) -> [f32; 2] {
    let room = room - DIVIDER;
    let first = shared(cx, pane).first(room);
    [first, room - first]
}

/// Two parts with a divider between them, as high as there is room.
pub fn divided<'a, Message: 'a>(
    cx: &Context<'a>,
    pane: Pane,
    parts: [Element<'a, Message>; 2],
    say: impl Fn(Widened) -> Message + 'a,
) -> Element<'a, Message> {
    // What is pressed last in the dossier stands at the end of its last part.
    let between = matches!(pane, Pane::Parts | Pane::Pages);
    let parts = beside(cx, pane, parts).height(Length::Fill).between(between);
    movable(cx, pane, parts, say)
}

/// Two parts in a line, with a divider between them.
pub fn divided_line<'a, Message: 'a>(
    cx: &Context<'a>,
    pane: Pane,
    parts: [Element<'a, Message>; 2],
    say: impl Fn(Widened) -> Message + 'a,
) -> Element<'a, Message> {
    movable(cx, pane, beside(cx, pane, parts), say)
}

/// Two parts that stand as the divider of others does.
pub fn beside<'a, Message: 'a>(
    cx: &Context<'a>,
    pane: Pane,
    parts: [Element<'a, Message>; 2],
) -> Split<'a, Message> {
    let mirrored = cx.direction() == Direction::RightToLeft;
    split(cx.tokens, mirrored, shared(cx, pane), parts)
}

fn movable<'a, Message: 'a>(
    cx: &Context<'a>,
    pane: Pane,
    parts: Split<'a, Message>,
    say: impl Fn(Widened) -> Message + 'a,
) -> Element<'a, Message> {
    let id = format!("divider-{}", pane.as_str());
    let parts = parts.named(tr!(cx.first, "access-divider"));
    parts.on_move(id, move |share, ends| say(Widened { pane, share, ends })).into()
}
