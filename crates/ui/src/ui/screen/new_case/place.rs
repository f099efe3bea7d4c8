//! Where the new case is kept.

use iced::Element;
use iced::Length;
use iced::widget::{column, container, row};

use super::{Message, NewCase, stages};
use crate::domain::words::LangTag;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::field::{field, remark};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_lines, told};
use crate::kit::theme::Panel;
use crate::kit::tokens::{SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;

/// What chooses the folder.
pub(super) const PLACE: &str = "new-place";

impl NewCase {
    pub(super) fn in_place<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let t = cx.first;
        let wanted = |message| (!self.creating).then_some(message);
        let word = tr!(t, "entry-place-choose");
        let choose = button(cx, Weight::Outlined, Some(Icon::FolderOpen), word)
            .id(PLACE)
            .on_press_maybe(wanted(Message::PickPlace));
        let look = button(cx, Weight::Accent, Some(Icon::Search), tr!(t, "entry-place-look"))
            .id("new-place-look")
            .on_press_maybe(wanted(Message::Look));
        let buttons = row![choose, look]
            .spacing(SPACE_8)
            .width(Length::Fill)
            .wrap()
            .vertical_spacing(SPACE_8);
        let mut lines = column![
            stages::title(cx, cx.both(|t| tr!(t, "entry-place-title"))),
            both_lines(cx, cx.both(|t| tr!(t, "entry-place-help")), Role::Body),
            mirrored(cx.direction(), buttons),
        ]
        .spacing(SPACE_16);
        if let Some(place) = &self.place {
            let path = place.as_path().to_string_lossy().into_owned();
            let path = container(Element::from(told(&LangTag::from("en"), path).sans().fill()))
                .width(Length::Fill)
                .padding(SPACE_12)
                .on(cx.tokens, Panel::Well);
            lines = lines.push(field(cx, cx.both(|t| tr!(t, "entry-place-chosen")), path));
        }
        if let Some(trouble) = &self.trouble {
            lines = lines.push(remark(cx, cx.both(|t| trouble.words(t))));
        }
        if self.creating {
            let words = cx.both(|t| tr!(t, "entry-creating"));
            lines = lines.push(both_lines(cx, words, Role::Body));
        }
        lines.into()
    }
}
