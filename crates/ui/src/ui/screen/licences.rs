//! What the program is made of: each part with its owners and licence, and the texts of the licences.

use iced::widget::{Column, column};
use iced::{Element, Length};
use serde::Deserialize;

use super::closing::over_as_wide_as;
use super::sheet::{Message, Sheet};
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::start;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, help, in_language, label};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_16};
use crate::lang::{Language, tr};

/// Width of the sheet, logical px: lines of licences are made for eighty letters.
const WIDTH: f32 = 900.0;

/// The page of licences, as it is kept in `assets/licences`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Licences {
    texts: Vec<Text>,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, Deserialize)]
struct Text {
    id: String,
    text: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Part {
    name: String,
    version: String,
    licence: String,
    copyright: Vec<String>,
}

/// The sheet, with `foot` beneath it; the text of this number is shown under its name.
pub fn view<'a>(
    licences: &Licences,
    shown: Option<usize>,
    cx: &Context<'a>,
    foot: Element<'a, Message>,
) -> Element<'a, Message> {
    let t = cx.first;
    let texts = licences.texts.iter().enumerate();
    let texts = texts.map(|(at, text)| one_text(at, text, shown == Some(at), cx));
    let content = column![
        both_ends(cx, cx.both(|t| tr!(t, "licences-title")), Role::Card, true),
        Element::from(help(cx, tr!(t, "licences-what")).fill()),
        column(licences.parts.iter().map(part)).spacing(SPACE_8),
        Element::from(label(cx, tr!(t, "licences-texts")).strong().fill()),
        column(texts).spacing(SPACE_4).align_x(start(cx.direction())).width(Length::Fill),
    ];
    over_as_wide_as(cx, content.spacing(SPACE_16), foot, WIDTH)
}

/// Names, owners and licences stand as their authors wrote them, in Latin letters.
fn written<'a>(text: String) -> Element<'a, Message> {
    in_language(Language::English, text).caption().fill().into()
}

fn part<'a>(part: &Part) -> Element<'a, Message> {
    let name = format!("{} {}", part.name, part.version);
    let name = in_language(Language::English, format!("{} – {}", name.trim_end(), part.licence));
    let lines: Column<'a, Message> = column![Element::from(name.caption().strong().fill())];
    lines.extend(part.copyright.iter().cloned().map(written)).into()
}

fn one_text<'a>(at: usize, text: &Text, open: bool, cx: &Context<'a>) -> Element<'a, Message> {
    let (icon, turned) = match open {
        true => (Icon::ChevronUp, Sheet::Licences(None)),
        false => (Icon::ChevronDown, Sheet::Licences(Some(at))),
    };
    let name = button(cx, Weight::Quiet, Some(icon), text.id.clone())
        .id(format!("licence-{at}"))
        .on_press(Message::Turn(turned));
    column![name].push(open.then(|| written(text.text.clone()))).into()
}
