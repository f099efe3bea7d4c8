//! The screen turned to the person: one exhibit, large, and one question.

use iced::widget::{column, container, scrollable};
use iced::{Element, Length};

use super::{Exhibits, Message, edit, origin, part};
use crate::domain::exhibit::Exhibit;
use crate::kit::context::Context;
use crate::kit::label::{Role, both_lines};
use crate::kit::theme::{bar, scroll};
use crate::kit::tokens::{RADIUS_8, READING, SPACE_24, SPACE_32};
use crate::lang::tr;
use crate::ui::desk::Desk;

/// Height of the picture, logical px.
const PICTURE: f32 = 320.0;

/// The chosen exhibit, else the first, with the question where it comes from.
pub(super) fn view<'a>(
    screen: &'a Exhibits,
    chosen: Option<&'a Exhibit>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Some(exhibit) = chosen else {
        let words = both_lines(cx, cx.both(|t| tr!(t, "exhibits-choose")), Role::Title);
        return container(words).max_width(READING).center(Length::Fill).into();
    };
    let picture = part::first_file(exhibit).map(|file| {
        part::picture(&screen.thumbnail(exhibit, file.clone()), PICTURE, RADIUS_8.into(), desk, cx)
    });
    let question = both_lines(cx, cx.both(|t| tr!(t, "exhibits-whence")), Role::Big);
    let of = edit::exhibit(exhibit.id.clone());
    let answers = origin::whence_answers(exhibit, &of, cx).map(Message::Form);
    let parts = column![picture, question, answers].spacing(SPACE_32);
    let inner = container(parts).max_width(READING).padding(SPACE_24);
    scrollable(container(inner).center_x(Length::Fill))
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}
