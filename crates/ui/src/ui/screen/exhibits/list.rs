//! The exhibits as cards in rows, of which only those in sight are made.

use iced::widget::{column, container, row, scrollable, space};
use iced::{Element, Length};

use super::{Exhibits, Message, adding, card, filed, photos};
use crate::domain::exhibit::Exhibit;
use crate::kit::button::{Weight, button};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::pane::Pane;
use crate::kit::theme::{bar, scroll};
use crate::kit::tokens::{SPACE_12, SPACE_16, SPACE_24, STEPS};
use crate::kit::widget::group::group;
use crate::kit::widget::rows::{Sight, rows};
use crate::kit::widget::scrolled::scrolled;
use crate::lang::{Direction, tr};
use crate::ui::desk::Desk;
use crate::ui::divided::widths;
use crate::ui::form::page::next_step;
use crate::ui::frame::{self, MAIN};
use crate::ui::step::Step;

/// What may stand above the first row, logical px: the title, the place to drop files, files coming in.
const ABOVE: f32 = 480.0;
/// Pictures asked for before the list has told how much of it is in sight.
const FIRST: usize = 24;

/// Title, place for new files, cards.
pub(super) fn view<'a>(
    screen: &'a Exhibits,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let add = button(cx, Weight::Primary, Some(Icon::Plus), tr!(cx.first, "exhibits-add"))
        .id("exhibits-add")
        .on_press_maybe(desk.writable.then_some(Message::Add(None)));
    let mut parts = column![frame::title(cx, Step::Exhibits, Some(add.into()))].spacing(SPACE_16);
    if desk.writable {
        parts = parts.push(adding::drop_area(screen, desk, cx));
        parts = parts.push(photos::way(cx));
    }
    if desk.case.exhibits.is_empty() {
        let words = cx.both(|t| tr!(t, "exhibits-empty"));
        parts = parts.push(frame::empty(cx, Icon::Paperclip, words));
    } else {
        parts = parts.push(cards(screen, desk, cx));
        parts = parts.push(filed::view(desk, cx));
    }
    parts = parts.push(next_step(cx, Step::Exhibits, Message::Go));
    let list = scrollable(scrolled(container(parts).padding(SPACE_24).width(Length::Fill), 0.0))
        .id(MAIN)
        .on_scroll(|viewport| Message::Scrolled(viewport.into()))
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens));
    // Files that come in have their place at the foot: no card moves for them.
    column![list, adding::panel(desk, cx)].into()
}

/// Cards that stand side by side.
fn across(cx: &Context<'_>) -> usize {
    let steps = if cx.very_narrow() { 0.0 } else { STEPS };
    let whole = cx.window.width - steps;
    let list = if cx.narrow() { whole } else { widths(cx, Pane::Exhibits, whole)[0] };
    let room = list - SPACE_24 * 2.0;
    (((room + SPACE_12) / (card::WIDTH + SPACE_12)).floor() as usize).max(1)
}

fn cards<'a>(screen: &'a Exhibits, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let across = across(cx);
    let exhibits = desk.case.exhibits.as_slice();
    let sight = Sight {
        offset: (screen.sight.offset - ABOVE).max(0.0),
        height: if screen.sight.height > 0.0 { screen.sight.height + ABOVE } else { 0.0 },
    };
    let list = rows(exhibits.len().div_ceil(across), card::HEIGHT, sight, cx.window.height, |at| {
        let shown = exhibits.iter().enumerate().skip(at * across).take(across);
        let missing = (at + 1) * across - exhibits.len().min((at + 1) * across);
        let cards = shown.map(|(at, exhibit)| {
            container(card::placed(screen, at, exhibit, desk, cx)).width(Length::Fill).into()
        });
        let filler = (0..missing).map(|_| space().width(Length::Fill).into());
        let line = row(cards.chain(filler)).spacing(SPACE_12).height(card::HEIGHT);
        mirrored(cx.direction(), line)
    });
    group(cx.direction() == Direction::RightToLeft, list)
}

/// Exhibits whose pictures are needed, as far as the list has told.
pub(super) fn in_sight<'a>(screen: &Exhibits, desk: &Desk<'a>) -> &'a [Exhibit] {
    let exhibits = desk.case.exhibits.as_slice();
    let Sight { offset, height } = screen.sight;
    // A row holds at most eight cards in the widest window.
    let first = ((offset - ABOVE).max(0.0) / card::HEIGHT).floor() as usize;
    let last = ((offset + height) / card::HEIGHT).ceil() as usize + 1;
    let most = if height > 0.0 { last * 8 } else { FIRST };
    let (first, last) = (first.min(exhibits.len()), most.min(exhibits.len()));
    exhibits.get(first..last).unwrap_or_default()
}
