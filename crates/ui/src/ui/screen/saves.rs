//! The saves before: the newest of each minute, to be looked at beside what is written now.

use iced::widget::{column, container, row, space};
use iced::{Element, Length};

use crate::kit::button::{Weight, button, choice_row};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_16, TARGET};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;
use crate::report::vault::RevisionRef;
use crate::ui::differences::when;
use crate::ui::frame::body;
use crate::ui::screen::versions::Message;

/// Saves that were made before, newest first.
#[derive(Debug)]
pub struct Saves {
    /// The newest of each minute.
    pub found: Vec<RevisionRef>,
    /// Older ones were not read.
    pub more: bool,
}

impl Saves {
    /// Of saves that were read, newest first, the newest of each minute without the first, which is what is
    /// written now. `more` if older ones were not read.
    #[must_use]
    pub fn new(saves: Vec<RevisionRef>, more: bool) -> Self {
        let mut found: Vec<RevisionRef> = Vec::new();
        for save in saves.into_iter().skip(1) {
            if found.last().is_none_or(|last| last.saved_at != save.saved_at) {
                found.push(save);
            }
        }
        Self { found, more }
    }

    pub(super) fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let mut list = column![].spacing(SPACE_8);
        for (at, save) in self.found.iter().enumerate() {
            let words = tr!(cx.first, "saves-saved", when = when(&save.saved_at, cx.first));
            let row = choice_row(cx, Element::from(label(cx, words).fill()), false)
                .id(format!("saves-{at}"))
                .height(TARGET)
                .on_press(Message::Compare(save.clone()));
            list = list.push(row);
        }
        if self.found.is_empty() {
            list = list.push(both_lines(cx, cx.both(|t| tr!(t, "saves-none")), Role::Body));
        }
        if self.more {
            let older = button(cx, Weight::Outlined, None, tr!(cx.first, "saves-older"))
                .id("saves-older")
                .on_press(Message::More);
            list = list.push(mirrored(cx.direction(), row![older].width(Length::Fill).wrap()));
        }
        let parts = column![
            tools(cx),
            both_ends(cx, cx.both(|t| tr!(t, "saves-title")), Role::Title, true),
            both_lines(cx, cx.both(|t| tr!(t, "saves-why")), Role::Body),
            list,
        ];
        container(body(cx, parts.spacing(SPACE_16))).on(cx.tokens, Panel::Paper)
    }
}

/// The way back at the start of the first line, hiding at its end, as everywhere.
pub(super) fn tools<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let back = button(cx, Weight::Outlined, None, tr!(cx.first, "saves-back"))
        .id("versions-later")
        .on_press(Message::Later);
    let hide = button(cx, Weight::Outlined, Some(Icon::EyeOff), tr!(cx.first, "desk-hide"))
        .id("versions-hide")
        .on_press(Message::Hide);
    mirrored(cx.direction(), row![back, space().width(Length::Fill), hide].width(Length::Fill))
}
