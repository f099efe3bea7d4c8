//! An exhibit described: everything about it, its place among the others.

use iced::widget::{column, container, row, rule, scrollable};
use iced::{Element, Length, Size};

use super::page::Page;
use super::{Exhibits, Message, edit, files, naming, origin, part, stated};
use crate::domain::exhibit::Exhibit;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{caption, label, told};
use crate::kit::pane::Pane;
use crate::kit::theme::{bar, scroll, separator};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_24, STEPS};
use crate::kit::widget::reorder::{Place, part};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::divided::widths;
use crate::ui::form::line::Line;
use crate::ui::form::{both, choice};
use crate::ui::frame::empty;

/// What stands at the side before an exhibit is chosen.
pub(super) fn none<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let words = cx.both(|t| tr!(t, "exhibits-choose"));
    container(empty(cx, Icon::Paperclip, words)).padding(SPACE_24).into()
}

/// Everything about an exhibit.
pub(super) fn view<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_24);
    if cx.narrow() {
        let back = button(cx, Weight::Quiet, Some(Icon::ArrowLeft), tr!(cx.first, "exhibits-back"))
            .id("exhibits-back")
            .on_press(Message::Back);
        parts = parts.push(mirrored(cx.direction(), row![back].width(Length::Fill)));
    }
    // Beside the list there is room for one thing in a line.
    let beside = || widths(cx, Pane::Exhibits, cx.window.width - STEPS)[1];
    let width = if cx.narrow() { cx.window.width } else { beside() };
    let side = Context { window: Size { width, ..cx.window }, ..*cx };
    let page = Page {
        cx: &side,
        state: &screen.form,
        desk,
        exhibit,
        of: edit::exhibit(exhibit.id.clone()),
    };
    let shown = |lines: Vec<Line<'a>>| -> Vec<Element<'a, Message>> {
        let lines = lines.into_iter().map(|line| line.at_desk(&side));
        lines.map(|line| line.map(Message::Form)).collect()
    };
    let masked = screen.is_masked(exhibit);
    parts = parts.push(head(exhibit, masked, desk, cx));
    if masked {
        let show = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "exhibits-show"))
            .id("exhibits-show")
            .on_press(Message::Unmask(exhibit.id.clone(), true));
        let show = mirrored(cx.direction(), row![show].width(Length::Fill));
        return container(parts.push(show)).padding(SPACE_24).into();
    }
    parts = parts.push(files::files(screen, &page));
    parts = parts.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
    parts = parts.extend(shown(naming::lines(&page)));
    if let Some(made) = exhibit.translation.made() {
        parts = parts.push(files::translated(screen, made, &page));
    }
    parts = parts.extend(shown(naming::more(&page)));
    parts = parts.extend(shown(stated::lines(&page)));
    parts = parts.push(stated::dates(&page).map(Message::Form));
    parts = parts.extend(shown(vec![origin::whence(&page)]));
    parts = parts.push(origin::steps(&page).map(Message::Form));
    parts = parts.extend(shown(origin::lines(&page)));
    parts = parts.push(origin::events(exhibit, desk, cx));
    parts = parts.extend(shown(origin::reveals(&page)));
    let sensitive = both!(cx, "exhibits-sensitive");
    let of = page.of.at(|exhibit| &mut exhibit.sensitive);
    let tick = choice::tick(cx, "exhibits-sensitive", sensitive, exhibit.sensitive, &of);
    parts = parts.push(tick.map(Message::Form));
    let parts = container(parts.push(order(exhibit, desk, cx))).padding(SPACE_24);
    let all = scrollable(parts.width(Length::Fill))
        .id("exhibits-details")
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens));
    if !desk.writable {
        return all.into();
    }
    // It is not taken here; the keys that move it do so too while it is described.
    let place = Place::new("exhibits-described", exhibit.id.as_str(), 0);
    let stays = |id: &str, before| Message::Put { id: id.to_owned(), before, by_key: false };
    part(place, all, stays).steps(Some(Message::Move(-1)), Some(Message::Move(1))).into()
}

fn head<'a>(
    exhibit: &'a Exhibit,
    masked: bool,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let untitled = || match masked {
        true => label(cx, tr!(cx.first, "exhibits-sensitive-title")).card(),
        false => label(cx, tr!(cx.first, "exhibits-untitled")).card(),
    };
    let title = part::words(&exhibit.title, cx).filter(|_| !masked);
    let title = title.map_or_else(untitled, |(tag, words)| told(&tag, words).card());
    let number = Element::from(caption(cx, part::number(exhibit, desk, cx)).fill());
    column![number, part::at_start(cx, title)].spacing(SPACE_4).into()
}

/// Its place among the others, and away with it.
fn order<'a>(exhibit: &'a Exhibit, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let at = desk.case.exhibits.iter().position(|other| other.id == exhibit.id).unwrap_or(0);
    let last = desk.case.exhibits.len().saturating_sub(1);
    let t = cx.first;
    let earlier = button(cx, Weight::Outlined, Some(Icon::ArrowUp), tr!(t, "exhibits-earlier"))
        .id("exhibits-earlier")
        .on_press_maybe((at > 0).then_some(Message::Move(-1)));
    let later = button(cx, Weight::Outlined, Some(Icon::ArrowDown), tr!(t, "exhibits-later"))
        .id("exhibits-later")
        .on_press_maybe((at < last).then_some(Message::Move(1)));
    let delete = button(cx, Weight::Quiet, Some(Icon::Trash), tr!(t, "exhibits-delete"))
        .id("exhibits-delete")
        .on_press(Message::Delete);
    let places = row![earlier, later].spacing(SPACE_8).width(Length::Fill).wrap();
    let places = places.vertical_spacing(SPACE_8);
    let delete = row![delete].width(Length::Fill);
    let [places, delete] =
        [places.into(), delete.into()].map(|line: Element<'a, _>| mirrored(cx.direction(), line));
    column![places, delete].spacing(SPACE_8).into()
}
