//! A field for a passphrase: dots or letters, and what the keyboard is set to.

use iced::widget::{column, row, space};
use iced::{Alignment, Element, Length};

use crate::domain::words::{LangTag, Words};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, SPACE_12};
use crate::kit::widget::editor::editor;
use crate::lang::tr;
use crate::report::keyboard::Keys;

/// What a field for a passphrase holds and says.
pub struct Secret<'a, Message> {
    /// Names it; `-show` is added for its button.
    pub id: &'static str,
    pub typed: &'a Words,
    /// The language it is typed in: gives the direction.
    pub lang: LangTag,
    /// Letters rather than dots.
    pub shown: bool,
    /// What the keyboard is set to, where it can be known.
    pub keys: Option<&'a Keys>,
    pub on_type: fn(Words) -> Message,
    pub on_submit: Option<Message>,
    /// What the button beside it says; without one the letters are shown and covered elsewhere.
    pub on_show: Option<Message>,
}

/// The field, its button, the keyboard beneath.
pub fn secret<'a, Message: Clone + 'a>(
    cx: &Context<'a>,
    field: Secret<'a, Message>,
) -> Element<'a, Message> {
    let on_type = field.on_type;
    let mut typed = editor(cx.tokens, field.id, field.typed.as_str(), &field.lang)
        .one_line()
        .secret(!field.shown)
        .unsaid()
        .role(Role::Story)
        .on_edit(move |edited| on_type(edited.text.into()));
    if let Some(message) = field.on_submit {
        typed = typed.on_submit(message);
    }
    let (icon, word) = if field.shown {
        (Icon::EyeOff, tr!(cx.first, "entry-cover"))
    } else {
        (Icon::Eye, tr!(cx.first, "entry-show"))
    };
    let Some(on_show) = field.on_show else {
        let caps = field.keys.map(|keys| caps(cx, keys));
        let line = row![Element::from(typed)].push(caps).spacing(SPACE_12);
        return mirrored(cx.direction(), line.align_y(Alignment::Center));
    };
    let show = button(cx, Weight::Quiet, Some(icon), word)
        .id(format!("{}-show", field.id))
        .on_press(on_show);
    let line = row![Element::from(typed), show].spacing(SPACE_4).align_y(Alignment::Center);
    let mut lines = column![mirrored(cx.direction(), line)].spacing(SPACE_8);
    if let Some(keys) = field.keys {
        lines = lines.push(keyboard(cx, keys));
    }
    lines.into()
}

/// Layout and Caps Lock.
fn keyboard<'a, Message: 'a>(cx: &Context<'a>, keys: &Keys) -> Element<'a, Message> {
    let line = row![].push(layout(cx, keys)).push(space().width(Length::Fill));
    mirrored(cx.direction(), line.push(caps(cx, keys)).align_y(Alignment::Center))
}

/// What the keys are set to, where that is known.
pub fn layout<'a, Message: 'a>(cx: &Context<'a>, keys: &Keys) -> Option<Element<'a, Message>> {
    let words = tr!(cx.first, "entry-keyboard", layout = keys.layout.as_ref()?.as_str());
    let icon = Icon::Keyboard.text(ICON_16, cx.tokens.ink_3);
    let line = row![Element::from(icon), Element::from(caption(cx, words))];
    Some(mirrored(cx.direction(), line.spacing(SPACE_8).align_y(Alignment::Center)))
}

/// Whether Caps Lock is on.
fn caps<'a, Message: 'a>(cx: &Context<'a>, keys: &Keys) -> Element<'a, Message> {
    let t = cx.tokens;
    let (icon, words, colour) = if keys.caps_lock {
        (Icon::TriangleAlert, tr!(cx.first, "entry-caps-on"), t.amber)
    } else {
        (Icon::CircleCheck, tr!(cx.first, "entry-caps-off"), t.ink_3)
    };
    let line = row![
        Element::from(icon.text(ICON_16, colour)),
        Element::from(caption(cx, words).colour(colour))
    ];
    mirrored(cx.direction(), line.spacing(SPACE_8).align_y(Alignment::Center))
}
