//! One exhibit or several; how far the copies are; what is left on the phone, and what to think of before deciding.

use iced::widget::{column, container, progress_bar, row};
use iced::{Element, Length};

use super::{DONE, Message, STOP, narrow};
use crate::kit::button::{Weight, bilingual, tile};
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_lines, label};
use crate::kit::theme::{self, Panel};
use crate::kit::tokens::{SPACE_8, SPACE_16, SPACE_24};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::lang::{Direction, tr};
use crate::ui::form::both;
use crate::ui::photos::{Copy, Photos};

/// Asks once whether the chosen pictures are pages of one exhibit.
pub(super) fn question<'a>(count: usize, cx: &Context<'a>) -> Element<'a, Message> {
    let one = tile(cx, Some(Icon::Files), both!(cx, "exhibits-photos-one", count = count), false)
        .id("photos-one")
        .on_press(Message::Together(true));
    let each =
        tile(cx, Some(Icon::Paperclip), both!(cx, "exhibits-photos-each", count = count), false)
            .id("photos-each")
            .on_press(Message::Together(false));
    let answers = column![one, each].spacing(SPACE_8);
    let back =
        bilingual(cx, Weight::Quiet, Some(Icon::ArrowLeft), both!(cx, "exhibits-photos-back"))
            .id("photos-back")
            .on_press(Message::Back);
    let inner = column![
        both_lines(cx, both!(cx, "exhibits-photos-how"), Role::Card),
        group(cx.direction() == Direction::RightToLeft, answers),
        mirrored(cx.direction(), row![back].width(Length::Fill)),
    ];
    narrow(card(inner.spacing(SPACE_16), Panel::Card, cx), cx)
}

/// The copies, as they are taken and when they are.
pub(super) fn view<'a>(photos: &Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let mut parts = column![].spacing(SPACE_16);
    if photos.is_copying() {
        parts = parts.push(under_way(photos, cx));
    } else {
        parts = parts.push(taken(photos, cx));
    }
    parts = parts.push(troubles(photos, cx));
    parts = parts.push(remains(photos, cx));
    if !photos.is_copying() {
        let others =
            bilingual(cx, Weight::Outlined, Some(Icon::Image), both!(cx, "exhibits-photos-back"))
                .id("photos-back")
                .on_press(Message::Back);
        let done =
            bilingual(cx, Weight::Primary, Some(Icon::Paperclip), both!(cx, "exhibits-back"))
                .id(DONE)
                .on_press(Message::Leave);
        let line = ends(others, done, SPACE_8);
        parts = parts.push(mirrored(cx.direction(), line));
    }
    narrow(parts, cx)
}

fn under_way<'a>(photos: &Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let of = photos.copies.len();
    let done = photos.count(|copy| copy != Copy::Waiting);
    let words = cx.for_person(|t| tr!(t, "exhibits-photos-copying", done = done, of = of));
    let words = beneath(cx, label(cx, words.first).strong(), words.second, Some(cx.tokens.ink_2));
    let bar = progress_bar(0.0..=of.max(1) as f32, done as f32)
        .girth(SPACE_8)
        .style(theme::progress(cx.tokens));
    let stop =
        bilingual(cx, Weight::Outlined, Some(Icon::Cross), both!(cx, "exhibits-taking-stop"))
            .id(STOP)
            .on_press(Message::Stop);
    let head = mirrored(cx.direction(), ends(words, stop, SPACE_16));
    let leave = both_lines(cx, both!(cx, "exhibits-photos-leave-in"), Role::Body);
    card(column![head, bar, leave].spacing(SPACE_16), Panel::Card, cx)
}

fn taken<'a>(photos: &Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let count = photos.count(Copy::is_in_case);
    let words = both_lines(cx, both!(cx, "exhibits-photos-taken", count = count), Role::Body);
    card(words, Panel::Accent, cx)
}

/// What was not taken, and that nothing is lost of what was.
fn troubles<'a>(photos: &Photos, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let failed = photos.count(|copy| copy == Copy::Failed);
    let asks = photos.count(|copy| copy == Copy::Asks);
    if failed + asks == 0 {
        return None;
    }
    let mut lines = column![].spacing(SPACE_16);
    if failed > 0 {
        let words = both!(cx, "exhibits-photos-failed", count = failed);
        lines = lines.push(both_lines(cx, words, Role::Body));
    }
    if asks > 0 {
        let words = both!(cx, "exhibits-photos-asks", count = asks);
        lines = lines.push(both_lines(cx, words, Role::Body));
    }
    Some(card(lines, Panel::Well, cx))
}

/// What is still on the phone or the card, and what to think of before anything is deleted there.
fn remains<'a>(photos: &Photos, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let count = photos.count(Copy::is_in_case);
    if count == 0 {
        return None;
    }
    let lines = column![
        both_lines(cx, both!(cx, "exhibits-photos-remain", count = count), Role::Card),
        both_lines(cx, both!(cx, "exhibits-photos-decide"), Role::Body),
    ];
    Some(card(lines.spacing(SPACE_16), Panel::Card, cx))
}

fn card<'a>(
    inner: impl Into<Element<'a, Message>>,
    look: Panel,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    container(inner).padding(SPACE_24).width(Length::Fill).on(cx.tokens, look)
}
