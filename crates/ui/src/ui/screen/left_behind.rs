//! The bar of a fresh desk: what those before it left outside their cases. It stays until it is read.

use iced::Element;

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::lang::tr;
use crate::report::outside::Outside;
use crate::ui::action::Recall;
use crate::ui::screen::outside::{clear, counted};
use crate::ui::screen::unsaved::foot;

#[derive(Clone, Debug)]
pub enum Message {
    Recall(Recall),
    Read,
}

/// The bar at the foot of the window.
pub fn view<'a>(outside: &'a Outside, cx: &Context<'a>) -> Element<'a, Message> {
    let clear = clear(outside, cx).map(|clear| clear.map(Message::Recall));
    let read = button(cx, Weight::Outlined, None, tr!(cx.first, "said-understood"))
        .id("left-behind-read")
        .on_press(Message::Read);
    foot(cx, counted(outside, cx), clear.into_iter().chain([read.into()]).collect())
}
