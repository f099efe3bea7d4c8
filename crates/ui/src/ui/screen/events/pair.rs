//! Her or his words and, beside them, the French.

use std::borrow::Cow;

use iced::widget::{column, container, row};
use iced::{Element, Length};

use super::Message;
use super::change::Edit;
use super::text::{Side, Text};
use crate::domain::event::Event;
use crate::domain::words::{LangTag, Prose, Target};
use crate::lang::{Direction, tr};
use crate::ui::context::Context;
use crate::ui::direction::{self, mirrored};
use crate::ui::field::shown;
use crate::ui::tokens::SPACE_12;
use crate::ui::widget::editor::{Highlight, Mark, editor};

/// The two editors of a text: hers first, the French at the end; under one another where there is little
/// room, the French alone where that is what the person speaks. One line if `lines` is 1.
pub(super) fn pair<'a>(
    cx: &Context<'a>,
    text: Text,
    event: &'a Event,
    lines: u16,
) -> Element<'a, Message> {
    let french = side(cx, text, event, Side::French, lines);
    if cx.told.primary() == "fr" {
        return french;
    }
    let told = side(cx, text, event, Side::Told, lines);
    if cx.very_narrow() {
        return column![told, french].spacing(SPACE_12).into();
    }
    mirrored(cx.direction(), row![told, french].spacing(SPACE_12))
}

/// The editor of one of the two.
pub(super) fn side<'a>(
    cx: &Context<'a>,
    text: Text,
    event: &'a Event,
    side: Side,
    lines: u16,
) -> Element<'a, Message> {
    let both = text.of(event);
    let french = LangTag::from("fr");
    let (prose, tag): (Option<&'a Prose>, &LangTag) = match side {
        Side::French => (both.map(|both| &both.french), &french),
        Side::Told => {
            let lang = both.map(|both| &both.told.lang).filter(|lang| **lang != LangTag::default());
            (both.map(|both| &both.told.prose), lang.unwrap_or(cx.told))
        }
    };
    let value: Cow<'a, str> = prose.map_or("", |prose| prose.text.as_str()).into();
    let answer = text.ask().and_then(|ask| shown(cx, &ask.of(event)));
    let hint = answer.unwrap_or_else(|| match side {
        Side::French => tr!(cx.first, "events-in-french"),
        Side::Told => tr!(cx.first, "events-in-own-words"),
    });
    let mut typed = editor(cx.tokens, id(text, side), value, tag)
        .story()
        .placeholder(hint)
        .highlights(prose.map(marks).unwrap_or_default())
        .on_edit(move |edited| Message::Edit(Edit::Text(text, side, edited.text.into())));
    typed = if lines == 1 { typed.one_line() } else { typed.min_lines(lines) };
    typed.into()
}

/// The name of such an editor, for tests and for moving the keyboard there.
#[must_use]
pub(super) fn id(text: Text, side: Side) -> String {
    format!("events-{text:?}-{side:?}").to_lowercase()
}

/// What stands out in a text: exhibits that are called, names of others.
fn marks(prose: &Prose) -> Vec<Highlight> {
    let shown = prose.marks.iter().filter_map(|mark| {
        let kind = match mark.target {
            Target::Exhibit { .. } => Mark::Exhibit,
            Target::Person(_) | Target::Identity(_) => Mark::Protected,
            Target::Place(_) | Target::Event(_) => return None,
        };
        Some(Highlight { range: mark.start as usize..mark.end as usize, mark: kind })
    });
    shown.collect()
}

/// Something narrow at the start of its line.
pub(super) fn at_start<'a>(
    cx: &Context<'a>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(content).width(Length::Fill).align_x(direction::start(cx.direction())).into()
}

/// Whether rows of this frame are seen in a mirror.
#[must_use]
pub(super) fn is_mirrored(cx: &Context<'_>) -> bool {
    cx.direction() == Direction::RightToLeft
}
