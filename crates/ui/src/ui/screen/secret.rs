//! A field for a passphrase: dots or letters, and what the keyboard is set to.

use iced::widget::{column, row, space};
use iced::{Alignment, Element, Length};

use crate::domain::words::{LangTag, Words};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8};
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
    /// What the button beside it says.
    pub on_show: Message,
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
    let show = button(cx, Weight::Quiet, Some(icon), word)
        .id(format!("{}-show", field.id))
        .on_press(field.on_show);
    let line = row![Element::from(typed), show].spacing(SPACE_4).align_y(Alignment::Center);
    let mut lines = column![mirrored(cx.direction(), line)].spacing(SPACE_8);
    if let Some(keys) = field.keys {
        lines = lines.push(keyboard(cx, keys));
    }
    lines.into()
}

/// Layout and Caps Lock.
fn keyboard<'a, Message: 'a>(cx: &Context<'a>, keys: &Keys) -> Element<'a, Message> {
    let t = cx.tokens;
    let (icon, caps, colour) = if keys.caps_lock {
        (Icon::TriangleAlert, tr!(cx.first, "entry-caps-on"), t.amber)
    } else {
        (Icon::CircleCheck, tr!(cx.first, "entry-caps-off"), t.ink_3)
    };
    let mut line = row![].spacing(SPACE_8).align_y(Alignment::Center);
    if let Some(layout) = &keys.layout {
        let words = tr!(cx.first, "entry-keyboard", layout = layout.as_str());
        line = line
            .push(Element::from(Icon::Keyboard.text(ICON_16, t.ink_3)))
            .push(Element::from(caption(cx, words)));
    }
    line = line
        .push(space().width(Length::Fill))
        .push(Element::from(icon.text(ICON_16, colour)))
        .push(Element::from(caption(cx, caps).colour(colour)));
    mirrored(cx.direction(), line)
}
