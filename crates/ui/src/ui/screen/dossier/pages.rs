//! The pages on screen: as large as wanted, those in sight with their pictures and links.

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::{column, container, image, progress_bar, row, scrollable, space, stack};
use iced::{Alignment, Color, ContentFit, Element, Length, Rectangle};

use super::{Dossier, Message, PAGES, Zoom, in_tabs};
use crate::kit::access::{Mark, marked};
use crate::kit::button::{Weight, bilingual, glyph};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_lines, caption, label};
use crate::kit::pane::Pane;
use crate::kit::theme::{self, Panel, scroll};
use crate::kit::toast::STRIP;
use crate::kit::tokens::{
    ICON_16, ICON_28, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, STEPS, TARGET, TARGET_LARGE,
    TOP_BAR,
};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::keys::keys;
use crate::kit::widget::placed::placed;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::kit::widget::scrolled::scrolled;
use crate::lang::{Translator, tr};
use crate::report::access::Role as Spoken;
use crate::ui::desk::Desk;
use crate::ui::divided::widths;
use crate::ui::frame::keeps_strip;
use crate::ui::preview::{Freshness, Page, Wanted};
use crate::ui::step::Step;

/// Sizes one can go through, per cent of the size on paper.
const SIZES: [u16; 7] = [50, 75, 100, 125, 150, 200, 300];
/// Logical px of a point at 100 %: 96 dots per inch.
const POINT: f32 = 96.0 / 72.0;
/// Between two pages, logical px.
const GAP: f32 = SPACE_16;

/// Height of a line of the bar above the pages, logical px: turned to the person its tools say both.
fn line(cx: &Context<'_>) -> f32 {
    if cx.facing_person { TARGET_LARGE } else { TARGET }
}

/// The bar and the pages.
pub(super) fn view<'a>(
    screen: &'a Dossier,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let content = column![tools(screen, desk, cx), building(desk, cx), list(screen, desk, cx)];
    let content = container(content.height(Length::Fill)).on(cx.tokens, Panel::Sunken);
    let wider = next_size(screen, desk, cx, true);
    let smaller = next_size(screen, desk, cx, false);
    keys(content, move |key, modifiers| pressed(key, modifiers, wider, smaller))
}

fn pressed(
    key: &Key,
    modifiers: Modifiers,
    larger: Option<Zoom>,
    smaller: Option<Zoom>,
) -> Option<Message> {
    if !modifiers.is_empty() && modifiers != Modifiers::SHIFT {
        return None;
    }
    match key {
        Key::Named(Named::PageDown) => Some(Message::Next),
        Key::Named(Named::PageUp) => Some(Message::Previous),
        Key::Character(sign) => match sign.as_str() {
            "+" | "=" => larger.map(Message::Zoom),
            "-" => smaller.map(Message::Zoom),
            "0" => Some(Message::Zoom(Zoom::Whole)),
            _ => None,
        },
        _ => None,
    }
}

/// Room for the pages, logical px.
fn room(desk: &Desk<'_>, cx: &Context<'_>) -> (f32, f32) {
    let steps = if cx.very_narrow() || desk.facing_person { 0.0 } else { STEPS };
    let whole = cx.window.width - steps;
    let pages = if in_tabs(cx) || desk.facing_person {
        whole
    } else {
        let [_, beside] = widths(cx, Pane::Parts, whole);
        widths(cx, Pane::Pages, beside)[0]
    };
    let tabs = if in_tabs(cx) { TOP_BAR } else { 0.0 };
    // What is said has its room kept at the foot.
    let keeps = keeps_strip(Step::Dossier, false, desk.facing_person, cx.window.height);
    let strip = if keeps { STRIP } else { 0.0 };
    // The bar may take two lines.
    let tools = line(cx) * 2.0 + SPACE_8 * 3.0;
    let bars = TOP_BAR + tabs + tools + strip;
    let width = pages - GAP * 2.0 - SPACE_12;
    ((width).max(160.0), (cx.window.height - bars - GAP * 2.0).max(160.0))
}

/// The size chosen; before one is, whatever can be read in this window.
fn size(screen: &Dossier, cx: &Context<'_>) -> Zoom {
    screen.zoom.unwrap_or(if in_tabs(cx) { Zoom::Width } else { Zoom::Whole })
}

/// Logical px of a point.
fn scale(screen: &Dossier, desk: &Desk<'_>, cx: &Context<'_>) -> f32 {
    let (width, height) = desk.preview.pages.first().map_or((595.0, 842.0), |page| page.size);
    let room = room(desk, cx);
    match size(screen, cx) {
        Zoom::Whole => (room.0 / width).min(room.1 / height),
        Zoom::Width => room.0 / width,
        Zoom::Percent(percent) => POINT * f32::from(percent) / 100.0,
    }
}

/// How large a page is shown, in whole logical px: painted pixel for pixel, its picture takes a third of the time.
fn shown(page: &Page, scale: f32) -> (f32, f32) {
    let (width, height) = page.size;
    ((width * scale).round().max(1.0), (height * scale).round().max(1.0))
}

fn next_size(screen: &Dossier, desk: &Desk<'_>, cx: &Context<'_>, larger: bool) -> Option<Zoom> {
    let now = scale(screen, desk, cx) / POINT * 100.0;
    let mut sizes = SIZES.into_iter();
    let found = if larger {
        sizes.find(|size| f32::from(*size) > now + 1.0)
    } else {
        sizes.rev().find(|size| f32::from(*size) < now - 1.0)
    };
    found.map(Zoom::Percent)
}

/// Where each page begins and how high it is, logical px from the head of the list.
fn places<'a>(pages: &'a [Page], scale: f32) -> impl Iterator<Item = (f32, f32)> + 'a {
    let mut top = GAP;
    pages.iter().map(move |page| {
        let (begin, height) = (top, shown(page, scale).1);
        top += height + GAP;
        (begin, height)
    })
}

/// Where a page begins.
pub(super) fn top_of(screen: &Dossier, page: u32, desk: &Desk<'_>, cx: &Context<'_>) -> f32 {
    let scale = scale(screen, desk, cx);
    let place = places(&desk.preview.pages, scale).nth(page as usize);
    place.map_or(0.0, |(top, _)| (top - GAP).max(0.0))
}

/// The page that fills most of the window.
pub(super) fn current(screen: &Dossier, desk: &Desk<'_>, cx: &Context<'_>) -> u32 {
    let eye = screen.sight.offset + room(desk, cx).1 / 3.0;
    let mut places = places(&desk.preview.pages, scale(screen, desk, cx));
    let at = places.position(|(top, height)| top + height > eye);
    let last = desk.preview.pages.len().saturating_sub(1);
    u32::try_from(at.unwrap_or(last)).unwrap_or(0)
}

/// Pages in sight, by their number from 0.
fn in_sight(screen: &Dossier, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<u32> {
    let seen = if screen.sight.height > 0.0 { screen.sight.height } else { room(desk, cx).1 };
    let (head, foot) = (screen.sight.offset, screen.sight.offset + seen);
    let places = places(&desk.preview.pages, scale(screen, desk, cx));
    let seen = (0..).zip(places).filter(|(_, (top, height))| top + height > head && *top < foot);
    seen.map(|(page, _)| page).collect()
}

/// Pictures of pages that are needed: those in sight, then the one after.
pub(super) fn wanted(screen: &Dossier, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Wanted> {
    let scale = scale(screen, desk, cx);
    let mut pages = in_sight(screen, desk, cx);
    pages.extend(pages.last().map(|last| last + 1));
    let wanted = pages.into_iter().filter_map(|page| {
        let (width, height) = shown(desk.preview.pages.get(page as usize)?, scale);
        Some(Wanted { page, side: width.max(height) as u32 })
    });
    wanted.collect()
}

fn tools<'a>(screen: &'a Dossier, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let tool = |icon, words, id: &'static str, on: bool, message: Option<Message>| {
        compact(cx, icon, words, on).id(id).on_press_maybe(message)
    };
    let smaller = next_size(screen, desk, cx, false).map(Message::Zoom);
    let larger = next_size(screen, desk, cx, true).map(Message::Zoom);
    let whole = size(screen, cx) == Zoom::Whole;
    let wide = size(screen, cx) == Zoom::Width;
    let mut tools = row![
        tool(Icon::ZoomOut, cx.both(|t| tr!(t, "pages-zoom-out")), "pages-smaller", false, smaller),
        tool(
            Icon::Maximize,
            cx.both(|t| tr!(t, "pages-whole")),
            "pages-whole",
            whole,
            Some(Message::Zoom(Zoom::Whole))
        ),
        tool(
            Icon::Swap,
            cx.both(|t| tr!(t, "pages-width")),
            "pages-width",
            wide,
            Some(Message::Zoom(Zoom::Width))
        ),
        tool(Icon::ZoomIn, cx.both(|t| tr!(t, "pages-zoom-in")), "pages-larger", false, larger),
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    let pages = u32::try_from(desk.preview.pages.len()).unwrap_or(u32::MAX);
    if pages > 0 {
        let at = current(screen, desk, cx);
        let words = cx.for_person(|t| tr!(t, "pages-at", page = at + 1, pages = pages));
        let ink = Some(cx.tokens.ink_3);
        let words = beneath(cx, caption(cx, words.first).one_line(), words.second, ink);
        let back = (at > 0).then_some(Message::Previous);
        let on = (at + 1 < pages).then_some(Message::Next);
        let turning = row![
            tool(
                Icon::ArrowUp,
                cx.both(|t| tr!(t, "pages-previous")),
                "pages-previous",
                false,
                back
            ),
            container(words).center_y(line(cx)),
            tool(Icon::ArrowDown, cx.both(|t| tr!(t, "pages-next")), "pages-next", false, on),
        ];
        let turning = turning.spacing(SPACE_4);
        tools = tools.push(mirrored(cx.direction(), turning.wrap()));
    }
    tools = tools.push(freshness(desk, cx));
    let tools = tools.width(Length::Fill).wrap().vertical_spacing(SPACE_8);
    let tools = mirrored(cx.direction(), tools);
    container(tools).padding([SPACE_8, SPACE_12]).width(Length::Fill).on(cx.tokens, Panel::Paper)
}

/// A tool with little room: a small icon and a caption. Turned to the person it has more, and says both.
fn compact<'a>(cx: &Context<'a>, icon: Icon, words: Both, on: bool) -> Pressable<'a, Message> {
    let t = cx.tokens;
    if cx.facing_person {
        let weight = if on { Weight::Chosen } else { Weight::Quiet };
        return bilingual(cx, weight, Some(icon), words);
    }
    let look = if on { Look::chosen(t) } else { Look::quiet(t) };
    let content =
        row![glyph(cx, icon, ICON_16), Element::from(label(cx, words.first).caption().one_line())]
            .spacing(SPACE_4)
            .align_y(Alignment::Center);
    pressable(t, look, mirrored(cx.direction(), content)).height(TARGET).padding([0.0, SPACE_8])
}

fn freshness<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let k = cx.tokens;
    let (icon, words, colour) = match desk.preview.freshness {
        Freshness::None | Freshness::NoModel => return space().into(),
        Freshness::Building { .. } => {
            (Icon::Hourglass, cx.both(|t| tr!(t, "pages-building")), k.ink_3)
        }
        Freshness::UpToDate => (Icon::Check, cx.both(|t| tr!(t, "pages-up-to-date")), k.accent),
        Freshness::Outdated => (Icon::PencilLine, cx.both(|t| tr!(t, "pages-outdated")), k.ink_3),
        Freshness::Stopped => (Icon::Cross, cx.both(|t| tr!(t, "pages-stopped")), k.ink_3),
        Freshness::Blocked => (Icon::Book, cx.both(|t| tr!(t, "pages-blocked")), k.amber),
        Freshness::Failed => (Icon::TriangleAlert, cx.both(|t| tr!(t, "pages-failed")), k.amber),
    };
    let second = words.second.filter(|_| cx.facing_person);
    let first = label(cx, words.first).caption().colour(colour).one_line();
    let words = beneath(cx, first, second, Some(colour));
    let content = row![Element::from(icon.text(ICON_16, colour)), words]
        .spacing(SPACE_4)
        .align_y(Alignment::Center);
    container(mirrored(cx.direction(), content)).padding([0.0, SPACE_8]).center_y(line(cx)).into()
}

/// How far the build is, with a way to stop it; or a way to begin it again.
fn building<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let content = match desk.preview.freshness {
        Freshness::Building { done, of } => {
            let bar = progress_bar(0.0..=of.max(1) as f32, done as f32)
                .girth(SPACE_8)
                .style(theme::progress(cx.tokens));
            let stop = bilingual(
                cx,
                Weight::Outlined,
                Some(Icon::Cross),
                cx.both(|t| tr!(t, "pages-stop")),
            )
            .id("pages-stop")
            .on_press(Message::Cancel);
            row![container(bar).width(Length::Fill), stop]
        }
        Freshness::Outdated | Freshness::Stopped | Freshness::Failed | Freshness::Blocked => {
            let words = cx.both(|t| tr!(t, "pages-build"));
            let again = bilingual(cx, Weight::Outlined, Some(Icon::Refresh), words)
                .id("pages-build")
                .on_press(Message::Build);
            row![again]
        }
        Freshness::None | Freshness::UpToDate | Freshness::NoModel => return None,
    };
    let content = content.spacing(SPACE_12).align_y(Alignment::Center);
    let content = mirrored(cx.direction(), content.width(Length::Fill));
    Some(container(content).padding([SPACE_4, SPACE_12]).into())
}

/// Whether no protected name stands in the text for sure: something is asked all the same.
fn only_asked(desk: &Desk<'_>) -> bool {
    let report = desk.preview.report.as_deref();
    report.is_some_and(|report| report.blocked.iter().all(|found| !found.sure))
}

fn list<'a>(screen: &'a Dossier, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    if desk.preview.pages.is_empty() {
        let words = cx.both(|t| match desk.preview.freshness {
            Freshness::Stopped => tr!(t, "pages-none-stopped"),
            Freshness::Failed => tr!(t, "pages-none-failed"),
            Freshness::Blocked if only_asked(desk) => tr!(t, "pages-none-perhaps"),
            Freshness::Blocked => tr!(t, "pages-none-blocked"),
            Freshness::NoModel => not_yet(desk, t),
            _ => tr!(t, "pages-none"),
        });
        let lines = column![
            Element::from(Icon::FileText.text(ICON_28, cx.tokens.ink_3)),
            both_lines(cx, words, Role::Body)
        ];
        let lines = lines.spacing(SPACE_12).align_x(Alignment::Center).max_width(400.0);
        return container(lines).padding(SPACE_24).center(Length::Fill).into();
    }
    let scale = scale(screen, desk, cx);
    let seen = in_sight(screen, desk, cx);
    let near = |page: u32| seen.iter().any(|other| other.abs_diff(page) <= 1);
    let parts = |part: &dyn Fn(u32, &'a Page) -> Element<'a, Message>| {
        let parts = (0..).zip(&desk.preview.pages).map(|(number, page)| {
            let (width, height) = shown(page, scale);
            let far = || space().width(width).height(height).into();
            if near(number) { part(number, page) } else { far() }
        });
        column(parts).spacing(GAP).align_x(Alignment::Center)
    };
    let papers = parts(&|number, page| paper(number, page, scale, desk, cx));
    let over = parts(&|number, page| links(number, page, scale, cx));
    // What lies on pictures is a layer; one over all pages is painted with one mask and as one place.
    let pages = stack![papers, scrolled(over, 0.0)];
    let widest = desk.preview.pages.iter().map(|page| shown(page, scale).0).fold(0.0, f32::max);
    let wide = widest > room(desk, cx).0 + 1.0;
    let width = if wide { Length::Shrink } else { Length::Fill };
    let area = container(pages).padding(GAP).width(width).align_x(Alignment::Center);
    let upright = scrollable::Scrollbar::new();
    let direction = if wide {
        scrollable::Direction::Both { vertical: upright, horizontal: upright }
    } else {
        scrollable::Direction::Vertical(upright)
    };
    scrollable(scrolled(area, 0.0))
        .id(PAGES)
        .direction(direction)
        .on_scroll(|viewport| Message::Scrolled(viewport.into()))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

/// That the dossier of this kind and way of filing is not printed yet.
fn not_yet(desk: &Desk<'_>, t: &Translator) -> String {
    let procedure = &desk.case.procedure;
    let (kind, mode) = (t.name_of(&procedure.kind), t.name_of(&procedure.mode));
    tr!(t, "law-no-model", kind = kind, mode = mode)
}

/// A page with its picture, as far as it is drawn.
fn paper<'a>(
    number: u32,
    page: &'a Page,
    scale: f32,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let (width, height) = shown(page, scale);
    let paper: Element<'a, Message> = match desk.preview.pictures.get(&number) {
        Some(shot) => image(shot.handle.clone())
            .width(width)
            .height(height)
            .content_fit(ContentFit::Fill)
            .into(),
        None => space().width(width).height(height).on(cx.tokens, Panel::Page),
    };
    let name = tr!(cx.first, "access-page", page = number);
    marked(Mark::Part(Spoken::Picture, Some(name)), paper)
}

/// What lies on a page: its edge and its links.
fn links<'a>(number: u32, page: &'a Page, scale: f32, cx: &Context<'a>) -> Element<'a, Message> {
    let (width, height) = shown(page, scale);
    let whole = Rectangle { x: 0.0, y: 0.0, width, height };
    let mut parts: Vec<(Rectangle, Element<'a, Message>)> = Vec::new();
    // The picture covers the border of what it stands in.
    for side in sides(whole, cx.tokens.border) {
        let ground = cx.tokens.line;
        let line = container(space().width(Length::Fill).height(Length::Fill));
        parts.push((side, line.style(move |_| ground.into()).into()));
    }
    for (at, link) in page.links.iter().enumerate() {
        let t = cx.tokens;
        let look =
            Look { hover: Some(Color { a: 0.16, ..t.selection }), radius: 2.0, ..Look::quiet(t) };
        let area = link.area;
        let name = tr!(cx.first, "access-link", page = link.to);
        let pressed = pressable(t, look, space().width(Length::Fill).height(Length::Fill))
            .id(format!("pages-link-{number}-{at}"))
            .width(Length::Fill)
            .height(Length::Fill)
            .named(name)
            .on_press(Message::Page(link.to));
        let place = Rectangle {
            x: area.x * scale,
            y: area.y * scale,
            width: area.width * scale,
            height: area.height * scale,
        };
        parts.push((place, pressed.into()));
    }
    placed(whole.size(), parts)
}

/// The four sides of a box, so thick.
fn sides(of: Rectangle, thick: f32) -> [Rectangle; 4] {
    let (right, bottom) = (of.x + of.width - thick, of.y + of.height - thick);
    [
        Rectangle { height: thick, ..of },
        Rectangle { y: bottom, height: thick, ..of },
        Rectangle { width: thick, ..of },
        Rectangle { x: right, width: thick, ..of },
    ]
}
