//! The files of an exhibit and of its translation: seen, said what they show, moved between the two.

use iced::widget::{Column, column, container, row, stack};
use iced::{Element, Length};

use super::page::Page;
use super::{Exhibits, Message, edit, part, trouble};
use crate::domain::exhibit::{FileRef, Made};
use crate::edit::order::{place, put_before};
use crate::kit::button::{Weight, button};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, caption};
use crate::kit::tokens::{RADIUS_8, SPACE_4, SPACE_8, SPACE_16};
use crate::kit::widget::reorder::{Place, handle, part};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{Edit, Of};
use crate::ui::form::{self, both, prose};
use crate::ui::picture::Picture;

/// Height of a file's picture, logical px.
const PICTURE: f32 = 160.0;

/// The files of the paper, and one more if asked for.
pub(super) fn files<'a>(screen: &'a Exhibits, page: &Page<'_, 'a>) -> Element<'a, Message> {
    let Page { cx, desk, exhibit, .. } = page;
    let files = exhibit.files.iter().enumerate();
    let mut list: Column<'a, Message> =
        Column::with_children(files.map(|(at, one)| file(screen, page, Leaf::Source(at), one)))
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
    page: &Page<'_, 'a>,
    leaf: Leaf,
    file: &'a FileRef,
) -> Element<'a, Message> {
    let Page { cx, desk, exhibit, .. } = page;
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
            lines = lines.push(crate::kit::field::remark(cx, words));
        }
        Some(Picture::Ready { pages, .. }) => {
            let pages = tr!(cx.first, "exhibits-pages", count = *pages);
            lines = lines.push(Element::from(caption(cx, pages)));
        }
        Some(Picture::Coming) | None => {}
    }
    let (name, at) = match leaf {
        Leaf::Source(at) => (at.to_string(), at),
        Leaf::Translated(at) => (format!("t{at}"), at),
    };
    let of = list(page, leaf);
    let caption = prose::french(
        cx,
        &format!("exhibits-caption-{name}"),
        both!(cx, "exhibits-caption"),
        &file.caption,
        of.item(at).at(|file| &mut file.caption),
    );
    lines = lines.push(caption.at_desk(cx).map(Message::Form));
    let open = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "exhibits-open"))
        .id(format!("exhibits-open-{name}"))
        .on_press_maybe((!masked).then(|| Message::Open(exhibit.id.clone(), id.clone())));
    let remove =
        button(cx, Weight::Quiet, Some(Icon::Cross), tr!(cx.first, "exhibits-remove-file"))
            .id(format!("exhibits-remove-{name}"))
            .on_press_maybe(desk.writable.then(|| edited(of.remove(at))));
    let files = match leaf {
        Leaf::Source(_) => exhibit.files.len(),
        Leaf::Translated(_) => exhibit.translation.made().map_or(0, |made| made.files.len()),
    };
    let grip =
        (desk.writable && files > 1).then(|| handle(cx.tokens, format!("exhibits-grip-{name}")));
    let mut tools = row![].push(grip).push(open).push(remove).spacing(SPACE_8).width(Length::Fill);
    if let Some((id, word, edit)) = other_side(page, leaf).filter(|_| desk.writable) {
        tools = tools.push(
            button(cx, Weight::Quiet, Some(Icon::Languages), word)
                .id(format!("{id}-{name}"))
                .on_press(edited(edit)),
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
    lines = lines.push(mirrored(cx.direction(), tools));
    let list = if matches!(leaf, Leaf::Source(_)) { "exhibits-open" } else { "exhibits-open-t" };
    placed(list, (at, files), desk, &of, lines)
}

/// A file in its place among those of the paper, or of its translation; it can be put in another.
fn placed<'a>(
    list: &'static str,
    (at, files): (usize, usize),
    desk: &Desk<'a>,
    of: &Of<Vec<FileRef>>,
    lines: Column<'a, Message>,
) -> Element<'a, Message> {
    if !desk.writable || files < 2 {
        return lines.into();
    }
    let put = |of: &Of<Vec<FileRef>>, from: usize, before: usize| match place(from, before) {
        Some(_) => edited(of.change(move |files| {
            put_before(files, from, before);
        })),
        None => edited(Edit::nothing()),
    };
    let up = (at > 0).then(|| put(of, at, at.saturating_sub(1)));
    let down = (at + 1 < files).then(|| put(of, at, at + 2));
    let of = of.clone();
    let land = move |from: &str, before| put(&of, from.parse().unwrap_or(usize::MAX), before);
    part(Place::new(list, &at.to_string(), at), lines, land).steps(up, down).into()
}

fn edited(edit: Edit) -> Message {
    Message::Form(form::Message::Edit(edit))
}

/// The files among which it is.
fn list(page: &Page<'_, '_>, leaf: Leaf) -> Of<Vec<FileRef>> {
    match leaf {
        Leaf::Source(_) => page.of.at(|exhibit| &mut exhibit.files),
        Leaf::Translated(_) => edit::made(&page.of, |made| &mut made.files),
    }
}

/// Name, word and doing of the way to the other list, if there is one.
fn other_side(page: &Page<'_, '_>, leaf: Leaf) -> Option<(&'static str, String, Edit)> {
    let t = page.cx.first;
    match leaf {
        Leaf::Source(at) => page.exhibit.translation.made().map(|_| {
            let edit = page.of.change(move |exhibit| edit::to_translation(exhibit, at));
            ("exhibits-is-translation", tr!(t, "exhibits-is-translation"), edit)
        }),
        Leaf::Translated(at) => {
            let edit = page.of.change(move |exhibit| edit::to_source(exhibit, at));
            Some(("exhibits-is-source", tr!(t, "exhibits-is-source"), edit))
        }
    }
}

/// The files of the translation; where there are none, how one comes here.
pub(super) fn translated<'a>(
    screen: &'a Exhibits,
    made: &'a Made,
    page: &Page<'_, 'a>,
) -> Element<'a, Message> {
    let cx = page.cx;
    let heading = both_ends(cx, cx.both(|t| tr!(t, "exhibits-translated")), Role::Body, true);
    let mut lines = column![heading].spacing(SPACE_8);
    if made.files.is_empty() {
        let words = cx.both(|t| tr!(t, "exhibits-translated-none"));
        lines = lines.push(both_lines(cx, words, Role::Caption));
    }
    let files = made.files.iter().enumerate();
    lines.extend(files.map(|(at, one)| file(screen, page, Leaf::Translated(at), one))).into()
}
