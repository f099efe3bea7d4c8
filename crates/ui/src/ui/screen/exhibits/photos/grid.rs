//! The pictures, newest first, day by day; a page at a time.

use iced::widget::{column, container, progress_bar, row, space};
use iced::{Alignment, Element, Length};

use super::{Message, Page, pages, tile};
use crate::domain::date::{CivilDay, FuzzyDate};
use crate::kit::button::{Weight, bilingual};
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_ends, both_lines, caption, label, told};
use crate::kit::theme::{self, Panel};
use crate::kit::tokens::{SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, STEPS};
use crate::kit::widget::ends::ends;
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::lang::date::{Form, word_date};
use crate::lang::language::digits;
use crate::lang::{Direction, Translator, tr};
use crate::ui::form::both;
use crate::ui::form::line::at_start;
use crate::ui::photos::{Photos, Shot, Source};

/// The pictures of this page, and the way to the others.
pub(super) fn view<'a>(
    page: &'a Page,
    photos: &'a Photos,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    // What comes and goes stands in a column of its own, so that the pictures keep the keyboard.
    let mut above = column![head(photos, cx)].spacing(SPACE_16);
    above = above.push(both_lines(cx, both!(cx, "exhibits-photos-choose"), Role::Body));
    let gone = photos.gone.then(|| both_lines(cx, both!(cx, "exhibits-photos-gone"), Role::Body));
    above = above.push(gone.map(|words| told_so(words, cx)));
    let shown = if photos.photos.is_empty() {
        told_so(both_lines(cx, both!(cx, "exhibits-photos-none"), Role::Body), cx)
    } else {
        above = above.push(reading(page, photos, cx));
        days(page, photos, cx)
    };
    column![above, shown].spacing(SPACE_16).into()
}

fn told_so<'a>(words: Element<'a, Message>, cx: &Context<'a>) -> Element<'a, Message> {
    container(words).padding(SPACE_16).width(Length::Fill).on(cx.tokens, Panel::Well)
}

/// What it is called, how many pictures it holds, what is not listed; the way to another.
fn head<'a>(photos: &'a Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let Source::Found { name, left_out, unread, .. } = &photos.source else {
        return space().into();
    };
    let another =
        bilingual(cx, Weight::Outlined, Some(Icon::Phone), both!(cx, "exhibits-photos-another"))
            .id("photos-another")
            .on_press(Message::Another);
    let name = told(&"und".into(), name.as_str()).sans().role(Role::Card).strong();
    let lines = column![mirrored(cx.direction(), ends(name, another, SPACE_16))];
    let count = photos.photos.len();
    let said = [
        Some(cx.for_person(|t| tr!(t, "exhibits-photos-count", count = count))),
        (*left_out > 0)
            .then(|| cx.for_person(|t| tr!(t, "exhibits-photos-left-out", count = *left_out))),
        (*unread > 0).then(|| cx.for_person(|t| tr!(t, "exhibits-photos-unread", count = *unread))),
    ];
    let said = said.into_iter().flatten().map(|words| at_start(cx, softly(cx, words)));
    lines.extend(said).spacing(SPACE_4).into()
}

/// A caption; the second language beneath, where it is told as well.
fn softly<'a>(cx: &Context<'a>, words: Both) -> Element<'a, Message> {
    beneath(cx, caption(cx, words.first), words.second, Some(cx.tokens.ink_3))
}

/// How many pictures of the page are read, while there are some to read, and the press that stops it.
fn reading<'a>(page: &Page, photos: &Photos, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let range = page.range(photos);
    let of = range.len();
    let is_there = |at: &usize| !matches!(photos.shots.get(at), None | Some(Shot::Coming));
    let done = range.filter(is_there).count();
    if done == of || photos.gone {
        return None;
    }
    let words = cx.for_person(|t| tr!(t, "exhibits-photos-reading", done = done, of = of));
    let bar =
        progress_bar(0.0..=of as f32, done as f32).girth(SPACE_8).style(theme::progress(cx.tokens));
    let (icon, press) = match photos.resting {
        false => (Icon::Cross, both!(cx, "exhibits-taking-stop")),
        true => (Icon::Refresh, both!(cx, "exhibits-photos-go-on")),
    };
    let press = bilingual(cx, Weight::Outlined, Some(icon), press)
        .id("photos-rest")
        .on_press(Message::Rest(!photos.resting));
    let line = mirrored(cx.direction(), ends(softly(cx, words), press, SPACE_16));
    Some(column![line, bar].spacing(SPACE_4).into())
}

/// Tiles that stand side by side.
fn across(cx: &Context<'_>) -> usize {
    let steps = if cx.very_narrow() { 0.0 } else { STEPS };
    let room = cx.window.width - steps - SPACE_24 * 2.0;
    (((room + SPACE_12) / (tile::WIDTH + SPACE_12)).floor() as usize).max(1)
}

fn days<'a>(page: &'a Page, photos: &'a Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let mut days: Vec<(Option<CivilDay>, Vec<usize>)> = Vec::new();
    for at in page.range(photos) {
        let day = photos.photos.get(at).and_then(|photo| photo.day);
        match days.last_mut() {
            Some((same, places)) if *same == day => places.push(at),
            _ => days.push((day, vec![at])),
        }
    }
    let days = days.into_iter().map(|(day, places)| {
        let tiles = places.chunks(across(cx)).map(|line| tiles(page, photos, line, cx));
        column![heading(day, photos, cx)].extend(tiles).spacing(SPACE_12).into()
    });
    group(cx.direction() == Direction::RightToLeft, column(days).spacing(SPACE_24))
}

fn tiles<'a>(
    page: &'a Page,
    photos: &'a Photos,
    places: &[usize],
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let tiles = places.iter().map(|at| tile::view(page, photos, *at, cx));
    let fillers = (places.len()..across(cx)).map(|_| space().width(Length::Fill).into());
    mirrored(cx.direction(), row(tiles.chain(fillers)).spacing(SPACE_12))
}

/// The day, and the press that chooses all of it.
fn heading<'a>(day: Option<CivilDay>, photos: &Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let words = |t: &Translator| match day {
        Some(day) => word_date(&FuzzyDate::on_day(day), cx.calendar_of(t), t, Form::Table),
        None => tr!(t, "exhibits-photos-no-day"),
    };
    let count = photos.photos.iter().filter(|photo| photo.day == day).count();
    let words = both_ends(cx, cx.both(words), Role::Body, true);
    if count < 2 {
        return words;
    }
    let id = day.map_or_else(|| "none".to_owned(), String::from);
    let all = bilingual(cx, Weight::Quiet, None, both!(cx, "exhibits-photos-day", count = count))
        .id(format!("photos-day-{id}"))
        .on_press(Message::Day(day));
    column![words, mirrored(cx.direction(), row![all].width(Length::Fill))].into()
}

/// The way through the pages, and what is done with the chosen pictures.
pub(super) fn tools<'a>(
    page: &'a Page,
    photos: &Photos,
    cx: &Context<'a>,
) -> Option<Element<'a, Message>> {
    if photos.photos.is_empty() {
        return None;
    }
    let count = page.chosen.len();
    let take = both!(cx, "exhibits-photos-take", count = count);
    let take = bilingual(cx, Weight::Primary, Some(Icon::Copy), take)
        .id("photos-take")
        .on_press_maybe((count > 0).then_some(Message::Take));
    let none = bilingual(cx, Weight::Quiet, None, both!(cx, "exhibits-photos-clear"))
        .id("photos-clear")
        .on_press_maybe((count > 0).then_some(Message::Clear));
    let tools = row![none, take].spacing(SPACE_8).align_y(Alignment::Center);
    let tools = mirrored(cx.direction(), tools.wrap());
    Some(mirrored(cx.direction(), ends(pager(page, photos, cx), tools, SPACE_12)))
}

fn pager<'a>(page: &Page, photos: &Photos, cx: &Context<'a>) -> Element<'a, Message> {
    let (at, of) = (page.at, pages(photos));
    if of < 2 {
        return space().into();
    }
    let turn = |icon: Icon, words: Both, id: &'static str, to: Option<usize>| {
        bilingual(cx, Weight::Quiet, Some(icon), words)
            .id(id)
            .repeats()
            .on_press_maybe(to.map(Message::Turn))
    };
    let before = turn(
        Icon::ChevronLeft,
        both!(cx, "exhibits-photos-newer"),
        "photos-newer",
        at.checked_sub(1),
    );
    let next = (at + 1 < of).then_some(at + 1);
    let after = turn(Icon::ChevronRight, both!(cx, "exhibits-photos-older"), "photos-older", next);
    let here = cx.for_person(|t| {
        let figure = |number: usize| digits(&number.to_string(), t.language());
        tr!(t, "exhibits-page-of", page = figure(at + 1), pages = figure(of))
    });
    let here = beneath(cx, label(cx, here.first).caption(), here.second, Some(cx.tokens.ink_2));
    let line = row![before, here, after].spacing(SPACE_8).align_y(Alignment::Center);
    mirrored(cx.direction(), line.wrap())
}
