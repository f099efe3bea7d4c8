//! The bar of a fresh desk: what those before it left outside their cases. It stays until it is read.

use iced::Element;

use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::lang::tr;
use crate::report::outside::Outside;
use crate::ui::action::Recall;
use crate::ui::screen::outside::counted;
use crate::ui::screen::unsaved::foot;

#[derive(Clone, Debug)]
pub enum Message {
    Recall(Recall),
    Read,
}

/// The bar at the foot of the window.
pub fn view<'a>(outside: &'a Outside, cx: &Context<'a>) -> Element<'a, Message> {
    let told = Element::from(counted(outside, cx)).map(Message::Recall);
    let read = button(cx, Weight::Outlined, None, tr!(cx.first, "said-understood"))
        .id("left-behind-read")
        .on_press(Message::Read);
    foot(cx, vec![told], vec![read.into()])
}
