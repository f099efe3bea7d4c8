//! The files of an exhibit and of its translation: seen, said what they show, moved between the two.

use iced::widget::{Column, column, container, row, stack};
use iced::{Element, Length};

use super::details::{picked, text};
use super::edit::{Pick, Text};
use super::{Exhibits, Message, part, trouble};
use crate::domain::exhibit::{Exhibit, FileRef, Made};
use crate::lang::tr;
use crate::ui::button::{Weight, button};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, both_lines, caption};
use crate::ui::picture::Picture;
use crate::ui::tokens::{RADIUS_8, SPACE_4, SPACE_8, SPACE_16};

/// Height of a file's picture, logical px.
const PICTURE: f32 = 160.0;

/// The files of the paper, and one more if asked for.
pub(super) fn files<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let files = exhibit.files.iter().enumerate();
    let mut list: Column<'a, Message> = Column::with_children(
        files.map(|(at, one)| file(screen, exhibit, Leaf::Source(at), one, desk, cx)),
    )
    .spacing(SPACE_16);
    if desk.writable {
        let word = tr!(cx.first, "exhibits-add-file");
        let add = button(cx, Weight::Accent, Some(Icon::FilePlus), word)
            .id("exhibits-add-file")
            .on_press(Message::Add(Some(exhibit.id.clone())));
        list = list.push(mirrored(cx.direction(), row![add].width(Length::Fill)));
    }
    list.into()
}

/// Whether a file belongs to the paper or to its translation, and its place there.
#[derive(Clone, Copy)]
enum Leaf {
    Source(usize),
    Translated(usize),
}

/// A file: its picture, what it is, and what can be done with it.
fn file<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    leaf: Leaf,
    file: &'a FileRef,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Some(id) = &file.attachment else {
        return caption(cx, tr!(cx.first, "exhibits-state-no-file")).into();
    };
    let masked = screen.is_masked(exhibit);
    let key = screen.thumbnail(exhibit, id.clone());
    let mut picture = part::picture(&key, PICTURE, RADIUS_8.into(), desk, cx);
    if masked {
        let show = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "exhibits-show"))
            .id("exhibits-unmask")
            .on_press(Message::Unmask(exhibit.id.clone(), true));
        picture = stack![picture, container(show).center(Length::Fill)].into();
    }
    let mut lines = column![picture].spacing(SPACE_4);
    match desk.pictures.get(&key) {
        Some(Picture::Unreadable(why)) => {
            let words = cx.both(|t| trouble::of_picture(*why, t));
            lines = lines.push(crate::ui::field::remark(cx, words));
        }
        Some(Picture::Ready { pages, .. }) => {
            let pages = tr!(cx.first, "exhibits-pages", count = *pages);
            lines = lines.push(Element::from(caption(cx, pages)));
        }
        Some(Picture::Coming) | None => {}
    }
    let (at, remove, other, what) = match leaf {
        Leaf::Source(at) => {
            let made = exhibit.translation.made().is_some();
            let other = made.then_some((Pick::ToTranslation(at), "exhibits-is-translation"));
            (at.to_string(), Pick::RemoveFile(at), other, Text::Caption(at))
        }
        Leaf::Translated(at) => {
            let other = Some((Pick::ToSource(at), "exhibits-is-source"));
            (format!("t{at}"), Pick::RemoveTranslated(at), other, Text::TranslatedCaption(at))
        }
    };
    let caption = file.caption.french.text.as_str();
    let question = cx.both(|t| tr!(t, "exhibits-caption"));
    lines = lines.push(text(cx, question, what, caption, Some("fr".into())));
    let open = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "exhibits-open"))
        .id(format!("exhibits-open-{at}"))
        .on_press_maybe((!masked).then(|| Message::Open(exhibit.id.clone(), id.clone())));
    let remove =
        button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "exhibits-remove-file"))
            .id(format!("exhibits-remove-{at}"))
            .on_press_maybe(desk.writable.then(|| picked(remove)));
    let mut tools = row![open, remove].spacing(SPACE_8).width(Length::Fill);
    if let Some((other, id)) = other.filter(|_| desk.writable) {
        let word = cx.first.named(id).unwrap_or_default();
        tools = tools.push(
            button(cx, Weight::Quiet, Some(Icon::Languages), word)
                .id(format!("{id}-{at}"))
                .on_press(picked(other)),
        );
    }
    if exhibit.sensitive && !masked {
        tools = tools.push(
            button(cx, Weight::Quiet, Some(Icon::EyeOff), tr!(cx.first, "exhibits-mask"))
                .id("exhibits-mask")
                .on_press(Message::Unmask(exhibit.id.clone(), false)),
        );
    }
    let tools = tools.wrap().vertical_spacing(SPACE_4);
    lines.push(mirrored(cx.direction(), tools)).into()
}

/// The files of the translation; where there are none, how one comes here.
pub(super) fn translated<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    made: &'a Made,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let heading = both_ends(cx, cx.both(|t| tr!(t, "exhibits-translated")), Role::Body, true);
    let mut lines = column![heading].spacing(SPACE_8);
    if made.files.is_empty() {
        let words = cx.both(|t| tr!(t, "exhibits-translated-none"));
        lines = lines.push(both_lines(cx, words, Role::Caption));
    }
    let files = made.files.iter().enumerate();
    lines
        .extend(files.map(|(at, one)| file(screen, exhibit, Leaf::Translated(at), one, desk, cx)))
        .into()
}
