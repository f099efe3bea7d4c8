//! The bar at the foot of the desk while the case is open elsewhere or has several versions: what that means,
//! and the way on. It stays as long as that is so.

use iced::Element;

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::label::{Role, both_lines};
use crate::lang::{Translator, tr};
use crate::ui::screen::unsaved::foot;

/// What stands between the person and an ordinary session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// Another process has the case open; `asking` while it is asked for again.
    Elsewhere {
        /// It is being asked for.
        asking: bool,
    },
    /// The case has several versions and can only be read.
    Waiting,
    /// Another version came while this one is written.
    Came,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Ask for the case again.
    Again,
    See,
}

fn words(apart: Apart, t: &Translator) -> String {
    match apart {
        Apart::Elsewhere { .. } => tr!(t, "elsewhere-bar"),
        Apart::Waiting => tr!(t, "versions-waiting"),
        Apart::Came => tr!(t, "versions-came"),
    }
}

/// The bar at the foot of the desk.
pub fn view<'a>(apart: Apart, cx: &Context<'a>) -> Element<'a, Message> {
    let button = match apart {
        Apart::Elsewhere { asking } => {
            button(cx, Weight::Outlined, None, tr!(cx.first, "entry-again"))
                .id("elsewhere-again")
                .on_press_maybe((!asking).then_some(Message::Again))
        }
        Apart::Waiting | Apart::Came => {
            button(cx, Weight::Primary, None, tr!(cx.first, "versions-see"))
                .id("versions-see")
                .on_press(Message::See)
        }
    };
    let lines = both_lines(cx, cx.both(|t| words(apart, t)), Role::Body);
    foot(cx, vec![lines], vec![button.into()])
}
