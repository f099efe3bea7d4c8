//! Until when it lasted: the words as told, understood at once like those of the beginning.

use iced::Element;
use iced::widget::column;

use super::change::Edit;
use super::open::{self, Open};
use super::{Events, Message, when};
use crate::domain::event::Event;
use crate::lang::tr;
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::field::field;
use crate::ui::label::Role;
use crate::ui::tokens::SPACE_8;
use crate::ui::widget::editor::editor;

/// The question and what was understood.
pub(super) fn view<'a>(
    state: &Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let control = column![words_editor(cx, event, Role::Body)].push(understood(cx, event));
    let asked = field(cx, cx.both(|t| tr!(t, "events-until")), control.spacing(SPACE_8))
        .help(cx.both(|t| tr!(t, "events-until-help")));
    open::leaving(asked, Open::Until, event, state, desk, cx)
}

/// The editor of the words.
pub(super) fn words_editor<'a>(
    cx: &Context<'a>,
    event: &'a Event,
    role: Role,
) -> Element<'a, Message> {
    let words = event.until.words.as_str();
    let lang = cx.telling().lang_of(words, &event.until);
    editor(cx.tokens, "events-until", words, &lang)
        .one_line()
        .role(role)
        .on_edit(|edited| Message::UntilTold(edited.text.into()))
        .into()
}

/// The end in both calendars, and other ways to understand its words.
pub(super) fn understood<'a>(cx: &Context<'a>, event: &'a Event) -> Option<Element<'a, Message>> {
    let until = &event.until;
    let mut lines = when::in_calendars(cx, until, until);
    lines.extend(when::readings(cx, until, None, "events-until-reading", Edit::Until));
    (!until.is_unset()).then(|| when::boxed(cx, lines))
}
