//! The screen turned to the person: one exhibit, large, and one question.

use iced::widget::{column, container};
use iced::{Element, Length};

use super::page::Page;
use super::{Exhibits, Message, edit, origin, part};
use crate::domain::exhibit::Exhibit;
use crate::kit::context::Context;
use crate::kit::label::{Role, both_lines};
use crate::kit::tokens::{RADIUS_8, READING, SPACE_32};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::page::calm;

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
    let page =
        Page { cx, state: &screen.form, desk, exhibit, of: edit::exhibit(exhibit.id.clone()) };
    let asked = (!screen.is_masked(exhibit)).then(|| origin::whence(&page).asked().alone(cx));
    let parts = column![picture.map(|shown| container(shown).center_x(Length::Fill))]
        .push(asked.map(|asked| asked.map(Message::Form)));
    calm(cx, parts.spacing(SPACE_32))
}
