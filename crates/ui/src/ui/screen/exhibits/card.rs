//! An exhibit in the list: its picture, number, title, what it is, what it still lacks.

use iced::widget::{column, container, image, rule, space, stack};
use iced::{Alignment, ContentFit, Element, Length, Padding, Rectangle, border};

use super::{Exhibits, Message, part, suggested};
use crate::domain::exhibit::Exhibit;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Label, caption, label};
use crate::kit::theme::{Panel, separator};
use crate::kit::tokens::{ICON_16, RADIUS_12, SPACE_4, SPACE_8, SPACE_12};
use crate::kit::tongue;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::marked_on::marked_on;
use crate::kit::widget::menu::{Item, menu};
use crate::kit::widget::pressable::{Look, pressable};
use crate::kit::widget::reorder::{Place, dots, part};
use crate::lang::date::{Form, word_date};
use crate::lang::language::digits;
use crate::lang::{Direction, Translator, tr};
use crate::ui::desk::Desk;
use crate::ui::form::both;
use crate::ui::menu;
use crate::ui::picture::{Key, Picture, on_card};

/// Height of a card and of the gap beneath it, logical px.
pub(super) const HEIGHT: f32 = 280.0;
/// Room for two lines of a title, logical px.
const TITLE: f32 = 56.0;
/// Least width of a card, logical px.
pub(super) const WIDTH: f32 = 184.0;
const PICTURE: f32 = 92.0;
/// Room between the top of a card and what is seen of a file, logical px.
const MARGIN: f32 = 12.0;

/// The name of a card, for tests and the keyboard.
pub(super) fn name(id: &str) -> String {
    format!("exhibits-card-{id}")
}

/// The card of an exhibit in its place among all; it can be put in another.
pub(super) fn placed<'a>(
    screen: &'a Exhibits,
    at: usize,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let card = view(screen, exhibit, desk, cx);
    let of = desk.case.exhibits.len();
    if !desk.writable || of < 2 {
        return card;
    }
    let plate = container(dots(cx.tokens, false)).padding(SPACE_4);
    let plate = container(plate.on(cx.tokens, Panel::Raised));
    let side = crate::kit::direction::end(cx.direction());
    let card = marked_on(card, plate.width(Length::Fill).align_x(side).padding(SPACE_8));
    let id = exhibit.id.as_str().to_owned();
    let step = |before| Message::Put { id: id.clone(), before, by_key: true };
    let up = (at > 0).then(|| step(at.saturating_sub(1)));
    let down = (at + 1 < of).then(|| step(at + 2));
    let place = Place::new("exhibits", &id, at).across(cx.direction() == Direction::RightToLeft);
    let land = |id: &str, before| Message::Put { id: id.to_owned(), before, by_key: false };
    part(place, card, land).whole().words(&called(screen, exhibit, desk, cx)).steps(up, down).into()
}

/// The card of an exhibit.
fn view<'a>(
    screen: &'a Exhibits,
    exhibit: &'a Exhibit,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let chosen = screen.chosen.as_ref() == Some(&exhibit.id);
    let (icon, word, amber) = state(screen, exhibit, desk, cx.first);
    let colour = if amber { t.amber } else { t.ink_3 };
    let state = iced::widget::row![
        Element::from(icon.text(ICON_16, colour)),
        Element::from(label(cx, word).caption().colour(colour).one_line())
    ]
    .spacing(SPACE_4)
    .width(Length::Fill)
    .align_y(Alignment::Center);
    let written = written(screen, exhibit, desk, cx);
    let written = (!written.is_empty()).then(|| caption(cx, written).fill());
    let lines = column![
        container(Element::from(title(screen, exhibit, desk, cx))).max_height(TITLE).clip(true),
        container(Element::from(caption(cx, cx.first.name_of(&exhibit.kind)).fill()))
            .max_height(TITLE)
            .clip(true),
        written.map(Element::from),
        // What it still lacks stands at one height on all cards of a row.
        space().height(Length::Fill),
        mirrored(cx.direction(), state),
    ];
    let lines = container(lines)
        .padding([SPACE_8, SPACE_12])
        .width(Length::Fill)
        .height(Length::Fill)
        .clip(true);
    let corners = border::top(RADIUS_12 - 2.0);
    let picture = match part::first_file(exhibit) {
        Some(file) => seen(&screen.thumbnail(exhibit, file.clone()), corners, desk, cx),
        None => part::ground(
            part::empty(cx, Icon::Paperclip, tr!(cx.first, "exhibits-state-no-file")),
            PICTURE,
            corners,
            cx,
        ),
    };
    let edge = t.border.max(2.0);
    let line = rule::horizontal(t.border).style(separator(t));
    // It fills the card from its upper edge, whatever it holds.
    let content = container(column![picture, line, lines]).height(HEIGHT - SPACE_12 - 2.0 * edge);
    let mut look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
    look.ground = Some(t.surface);
    look.radius = RADIUS_12;
    if !chosen {
        look.line = t.line;
    }
    let card = pressable(t, look, content)
        .id(name(exhibit.id.as_str()))
        .width(Length::Fill)
        .height(HEIGHT - SPACE_12)
        .padding(edge)
        .mirrored(cx.direction() == Direction::RightToLeft)
        .on_press(Message::Choose(exhibit.id.clone()));
    let (their_desk, their_cx) = (*desk, *cx);
    let card = menu(name(exhibit.id.as_str()), card, move || {
        items(screen, exhibit, &their_desk, &their_cx)
    });
    if !screen.is_masked(exhibit) {
        return card;
    }
    let show = button(cx, Weight::Outlined, Some(Icon::Eye), tr!(cx.first, "exhibits-show"))
        .id(format!("exhibits-show-{}", exhibit.id))
        .on_press(Message::Unmask(exhibit.id.clone(), true));
    let over = container(show).center_x(Length::Fill).center_y(PICTURE);
    stack![card, over].into()
}

/// What an exhibit's menu offers: what its own tools do.
fn items(
    screen: &Exhibits,
    exhibit: &Exhibit,
    desk: &Desk<'_>,
    cx: &Context<'_>,
) -> Vec<Item<Message>> {
    let id = || exhibit.id.clone();
    let mut items = vec![menu::open(cx).says(Message::Choose(id()))];
    let masked = screen.is_masked(exhibit);
    if masked {
        let show = Item::new("menu-show", Some(Icon::Eye), both!(cx, "exhibits-show"));
        items.push(show.says(Message::Unmask(id(), true)));
    }
    if desk.writable {
        let at = desk.case.exhibits.iter().position(|other| other.id == exhibit.id);
        let last = desk.case.exhibits.len().saturating_sub(1);
        let put = |before| Message::Put { id: id().as_str().to_owned(), before, by_key: false };
        let before = at.and_then(|at| at.checked_sub(1)).map(put);
        let behind = at.filter(|at| *at < last).map(|at| put(at + 2));
        items.push(menu::earlier(cx).says_maybe(before));
        items.push(menu::later(cx).says_maybe(behind));
        let delete = vec![Message::Choose(id()), Message::Delete];
        items.push(menu::remove(cx).says_all(delete));
    }
    if !masked {
        items.push(menu::copy(cx).copies(called(screen, exhibit, desk, cx)));
    }
    items
}

/// The upper part of a page, as wide on every card, or what stands in its place.
fn seen<'a>(
    key: &Key,
    corners: border::Radius,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Some(Picture::Ready { handle, size, card, .. }) = desk.pictures.get(key) else {
        return part::picture(key, PICTURE, corners, desk, cx);
    };
    let (width, height) = on_card(*size);
    if let Some(card) = card.as_ref().filter(|_| cx.pixel_for_pixel) {
        let page = image(card.clone()).content_fit(ContentFit::Fill).width(width).height(height);
        let ground = container::Style::default().background(cx.tokens.sunken);
        let page = container(page).center_x(Length::Fill).height(PICTURE - MARGIN);
        // Round corners are dear: only as much is painted with them as has them.
        let cap = part::ground(space(), MARGIN, corners, cx);
        return column![cap, page.style(move |_| ground)].into();
    }
    let shown = (f64::from(height) * f64::from(size.0) / f64::from(width)).round() as u32;
    let page = image(handle.clone())
        .crop(Rectangle { x: 0, y: 0, width: size.0, height: shown.clamp(1, size.1.max(1)) })
        .content_fit(ContentFit::Fill)
        .width(width)
        .height(height);
    let page = container(page).center_x(Length::Fill).padding(Padding::ZERO.top(MARGIN));
    // The software renderer cuts a picture off at layers alone.
    stack![part::ground(space(), PICTURE, corners, cx), page].clip(true).into()
}

/// What it is written in and how much there is of it, the date on it; without a title, the name of the file.
fn written(screen: &Exhibits, exhibit: &Exhibit, desk: &Desk<'_>, cx: &Context<'_>) -> String {
    let masked = screen.is_masked(exhibit);
    let untitled = exhibit.title.is_blank() && exhibit.short_title.is_blank() && !masked;
    let name = suggested::file_name(exhibit, desk).filter(|_| untitled);
    let tongues = exhibit.languages.iter().map(|tag| tongue::name(tag, cx.first));
    let file = part::first_file(exhibit);
    let picture = file.and_then(|file| desk.pictures.get(&screen.thumbnail(exhibit, file.clone())));
    let pages = match picture {
        Some(Picture::Ready { pages, .. }) if *pages > 1 => {
            Some(tr!(cx.first, "exhibits-pages", count = *pages))
        }
        _ => None,
    };
    let date = word_date(&exhibit.date, &exhibit.date.calendar, cx.first, Form::Short);
    let parts = name.map(|name| name.as_str().to_owned()).into_iter();
    let parts = parts.chain(tongues).chain(pages).chain([date]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(cx.first.apart())
}

fn title(screen: &Exhibits, exhibit: &Exhibit, desk: &Desk<'_>, cx: &Context<'_>) -> Label {
    let words = label(cx, called(screen, exhibit, desk, cx)).fill();
    let titled = !exhibit.title.is_blank() || !exhibit.short_title.is_blank();
    if screen.is_masked(exhibit) || titled { words.strong() } else { words.colour(cx.tokens.ink_3) }
}

/// Its number and title; of a masked one, no word of the case.
fn called(screen: &Exhibits, exhibit: &Exhibit, desk: &Desk<'_>, cx: &Context<'_>) -> String {
    let masked = screen.is_masked(exhibit);
    let (own, short) = (&exhibit.title, &exhibit.short_title);
    let named = if short.is_blank() { own } else { short };
    let words = part::words(named, cx).filter(|_| !masked).map(|(_, words)| words.to_owned());
    let words = words.unwrap_or_else(|| match masked {
        true => tr!(cx.first, "exhibits-sensitive-title"),
        false => tr!(cx.first, "exhibits-untitled"),
    });
    match desk.numbers.get(&exhibit.id) {
        Some(number) => {
            let number = digits(&number.to_string(), cx.first.language());
            tr!(cx.first, "exhibits-card", number = number, title = words)
        }
        None => words,
    }
}

/// Icon, word, and whether it is to be looked at again.
fn state(
    screen: &Exhibits,
    exhibit: &Exhibit,
    desk: &Desk<'_>,
    t: &Translator,
) -> (Icon, String, bool) {
    let file = part::first_file(exhibit);
    let key = file.map(|file| screen.thumbnail(exhibit, file.clone()));
    let picture = key.and_then(|key| desk.pictures.get(&key));
    match () {
        () if file.is_none() => (Icon::Paperclip, tr!(t, "exhibits-state-no-file"), true),
        () if matches!(picture, Some(Picture::Unreadable(_))) => {
            (Icon::TriangleAlert, tr!(t, "exhibits-state-unreadable"), true)
        }
        () if exhibit.lacks_translation() => {
            (Icon::Languages, tr!(t, "exhibits-state-translate"), true)
        }
        () if part::whence_unsaid(exhibit) => {
            (Icon::MessageCircle, tr!(t, "exhibits-state-whence"), false)
        }
        () if screen.is_masked(exhibit) => (Icon::EyeOff, tr!(t, "exhibits-state-masked"), false),
        () => (Icon::CircleCheck, tr!(t, "exhibits-state-complete"), false),
    }
}
