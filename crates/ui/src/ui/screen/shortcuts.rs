//! The sheet of keys: what each does, over whatever is on screen.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::label::{Role, both_ends, label};
use crate::kit::theme::{Panel, panel};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32};
use crate::lang::{Translator, tr};
use crate::ui::screen::closing::over_as_wide_as;

/// Width of the keys, logical px.
const KEYS: f32 = 230.0;
/// Width of the sheet in two columns, logical px.
const WIDEST: f32 = 1_100.0;

/// The sheet, with `foot` beneath it.
pub fn view<'a, Message: 'a>(cx: &Context<'a>, foot: Element<'a, Message>) -> Element<'a, Message> {
    let title = both_ends(cx, cx.both(|t| tr!(t, "keys-title")), Role::Card, true);
    let mut keys = keys(cx.first);
    let (list, width) = if cx.narrow() {
        (lines(cx, keys), WIDEST / 2.0)
    } else {
        let second = keys.split_off(keys.len().div_ceil(2));
        let both = row![lines(cx, keys), lines(cx, second)].spacing(SPACE_32);
        (mirrored(cx.direction(), both), WIDEST)
    };
    over_as_wide_as(cx, column![title, list].spacing(SPACE_16), foot, width)
}

/// Keys under one another, each with what it does beside it.
fn lines<'a, Message: 'a>(cx: &Context<'a>, keys: Vec<(String, String)>) -> Element<'a, Message> {
    let lines = keys.into_iter().map(|(key, words)| {
        let key = container(Element::from(label(cx, key).caption().strong()))
            .padding([SPACE_4, SPACE_8])
            .style(panel(cx.tokens, Panel::Well));
        let line = row![
            container(key).width(KEYS).align_x(start(cx.direction())),
            Element::from(label(cx, words).fill())
        ]
        .spacing(SPACE_12)
        .align_y(Alignment::Center)
        .width(Length::Fill);
        mirrored(cx.direction(), line)
    });
    column(lines).spacing(SPACE_8).width(Length::Fill).into()
}

/// Each key with what it does.
fn keys(t: &Translator) -> Vec<(String, String)> {
    vec![
        (tr!(t, "keys-find-key"), tr!(t, "keys-find")),
        (tr!(t, "keys-add-key"), tr!(t, "keys-add")),
        (tr!(t, "keys-next-key"), tr!(t, "keys-next")),
        (tr!(t, "keys-former-key"), tr!(t, "keys-former")),
        (tr!(t, "keys-tab-key"), tr!(t, "keys-tab")),
        (tr!(t, "keys-arrows-key"), tr!(t, "keys-arrows")),
        (tr!(t, "keys-letters-key"), tr!(t, "keys-letters")),
        (tr!(t, "keys-page-key"), tr!(t, "keys-page")),
        (tr!(t, "keys-move-key"), tr!(t, "keys-move")),
        (tr!(t, "keys-enter-key"), tr!(t, "keys-enter")),
        (tr!(t, "keys-menu-key"), tr!(t, "keys-menu")),
        (tr!(t, "keys-undo-key"), tr!(t, "keys-undo")),
        (tr!(t, "keys-redo-key"), tr!(t, "keys-redo")),
        (tr!(t, "keys-save-key"), tr!(t, "keys-save")),
        (tr!(t, "keys-zoom-key"), tr!(t, "keys-zoom")),
        (tr!(t, "keys-swap-key"), tr!(t, "keys-swap")),
        (tr!(t, "keys-person-key"), tr!(t, "keys-person")),
        (tr!(t, "keys-why-key"), tr!(t, "keys-why")),
        (tr!(t, "keys-sheet-key"), tr!(t, "keys-sheet")),
        (tr!(t, "keys-hide-key"), tr!(t, "keys-hide")),
        (tr!(t, "keys-lock-key"), tr!(t, "keys-lock")),
    ]
}
