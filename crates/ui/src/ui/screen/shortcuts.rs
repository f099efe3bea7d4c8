//! The sheet of keys: what each does, over whatever is on screen.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::closing::over_as_wide_as;
use super::guide::tools;
use super::sheet::{Leaflet, Message};
use crate::guide::keys::{self, Key};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::label::{Role, both_ends, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;

/// Width of the keys, logical px.
const KEYS: f32 = 230.0;
/// Width of the sheet in two columns, logical px.
const WIDEST: f32 = 1_100.0;

/// The sheet, with `foot` beneath it.
pub fn view<'a>(cx: &Context<'a>, foot: Element<'a, Message>) -> Element<'a, Message> {
    let title = both_ends(cx, cx.both(|t| tr!(t, "keys-title")), Role::Card, true);
    let mut keys = keys::all(cx.first);
    let (list, width) = if cx.narrow() {
        (lines(cx, keys), WIDEST / 2.0)
    } else {
        let second = keys.split_off(keys.len().div_ceil(2));
        let both = row![lines(cx, keys), lines(cx, second)].spacing(SPACE_32);
        (mirrored(cx.direction(), both), WIDEST)
    };
    over_as_wide_as(
        cx,
        column![title, list, tools(Leaflet::Keys, cx)].spacing(SPACE_16),
        foot,
        width,
    )
}

/// Keys under one another, each with what it does beside it.
fn lines<'a>(cx: &Context<'a>, keys: Vec<Key>) -> Element<'a, Message> {
    let lines = keys.into_iter().map(|Key { key, does }| {
        let key = container(Element::from(label(cx, key).caption().strong()))
            .padding([SPACE_4, SPACE_8])
            .on(cx.tokens, Panel::Well);
        let does = Element::from(label(cx, does).fill());
        if cx.slim() {
            return column![mirrored(cx.direction(), row![key].width(Length::Fill)), does].into();
        }
        let line = row![container(key).width(KEYS).align_x(start(cx.direction())), does]
            .spacing(SPACE_12)
            .align_y(Alignment::Center)
            .width(Length::Fill);
        mirrored(cx.direction(), line)
    });
    column(lines).spacing(SPACE_8).width(Length::Fill).into()
}
