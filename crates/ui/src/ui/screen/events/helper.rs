//! What only the helper notes: never printed, never shown while the screen is turned to the person.

use iced::Element;
use iced::widget::column;

use super::change::Edit;
use super::pair::{at_start, is_mirrored};
use super::{Events, Message};
use crate::domain::event::{Event, Ground};
use crate::domain::words::LangTag;
use crate::lang::tr;
use crate::ui::button::{Weight, button, check};
use crate::ui::context::Context;
use crate::ui::field::field;
use crate::ui::icon::Icon;
use crate::ui::tokens::SPACE_12;
use crate::ui::widget::editor::editor;
use crate::ui::widget::group::group;

/// A button, and behind it the note and the tags.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let icon = if state.helper { Icon::ChevronUp } else { Icon::ChevronDown };
    let fold = button(cx, Weight::Accent, Some(icon), tr!(cx.first, "events-helper"))
        .id("events-helper")
        .on_press(Message::Helper);
    let mut parts = column![at_start(cx, fold)].spacing(SPACE_12);
    if state.helper {
        let lang = LangTag::from(cx.first.language().tag());
        let note = editor(cx.tokens, "events-note", event.note.as_str(), &lang)
            .min_lines(2)
            .on_edit(|edited| Message::Edit(Edit::Note(edited.text.into())));
        let note = field(cx, cx.both(|t| tr!(t, "events-note")), note);
        let grounds = Ground::ALL.iter().map(|ground| {
            check(cx, cx.both(|t| t.name_of(ground)), event.grounds.contains(ground))
                .id(format!("events-ground-{}", ground.as_str()))
                .on_press(Message::Edit(Edit::Ground(ground.clone())))
                .into()
        });
        let grounds = group(is_mirrored(cx), column(grounds));
        let grounds = field(cx, cx.both(|t| tr!(t, "events-grounds")), grounds)
            .help(cx.both(|t| tr!(t, "events-grounds-help")));
        parts = parts.push(Element::from(note)).push(Element::from(grounds));
    }
    parts.into()
}
