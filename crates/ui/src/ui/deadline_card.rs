//! By when, large, what passed before it, and how that day was counted, stop by stop.

use iced::widget::{Column, Row, column, container, row, rule};
use iced::{Alignment, Element, Length};

use super::frame::source;
use super::menu::copy_date;
use crate::domain::date::{CivilDay, FuzzyDate};
use crate::kit::context::Context;
use crate::kit::direction::{mirrored, start};
use crate::kit::icon::Icon;
use crate::kit::label::{Label, Role, both_ends, both_lines, caption, in_language, label};
use crate::kit::theme::separator;
use crate::kit::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16};
use crate::kit::widget::ends::ends;
use crate::kit::widget::menu::copied;
use crate::lang::Translator;
use crate::lang::date::{Form, word_date, word_near_day};
use crate::law::{self, Deadline, Foremost, Pack, Station};

/// From this width of the window, logical px, three stops have room beside one another.
const BESIDE: f32 = 1_200.0;
/// Width of the days where the stops stand under one another, logical px.
const DAYS: f32 = 112.0;

/// By when something is to be done, large, in each language's own calendar; nothing where no day is known.
pub fn by_when<'a, M: 'a>(cx: &Context<'a>, deadline: &Deadline) -> Option<Element<'a, M>> {
    let day = law::headline(deadline)?;
    let heading = both_ends(cx, cx.both(|t| law::heading(deadline, t)), Role::Body, true);
    let said = |t: &Translator| word_near_day(day, cx.calendar_of(t), t);
    let first = label(cx, said(cx.first)).role(Role::Big).strong();
    let line: Element<'a, M> = match cx.second {
        Some(t) => {
            let second = in_language(t.language(), said(t)).role(Role::Card).strong();
            mirrored(cx.direction(), ends(first, second.colour(cx.tokens.ink_2), SPACE_16))
        }
        None => first.fill().into(),
    };
    let their = *cx;
    let line = copied(said(cx.first), line, move || copy_date(&their));
    let margin = law::margin(deadline, cx.first).filter(|words| !words.is_empty());
    let margin = margin.map(|words| Element::from(caption(cx, words).fill()));
    Some(column![heading, line].push(margin).spacing(SPACE_8).into())
}

/// What must be done, in both languages.
pub fn what<'a, M: 'a>(cx: &Context<'a>, deadline: &Deadline) -> Element<'a, M> {
    let words = cx.both(|t| deadline.label.in_language(t.language().tag()).to_owned());
    both_ends(cx, words, Role::Body, false)
}

/// What stands above any date that still runs: limits that passed, what a lawyer must see today.
pub fn alarms<'a, M: 'a>(
    cx: &Context<'a>,
    pack: &Pack,
    foremost: &Foremost<'_>,
) -> Vec<Element<'a, M>> {
    let all = foremost.passed.iter().chain(&foremost.shown);
    all.map(|deadline| alarm(cx, pack, deadline)).collect()
}

fn alarm<'a, M: 'a>(cx: &Context<'a>, pack: &Pack, deadline: &Deadline) -> Element<'a, M> {
    let state = cx.both(|t| law::state_word(deadline, t).unwrap_or_default());
    let mark = Element::from(Icon::TriangleAlert.text(ICON_20, cx.tokens.amber));
    let what = container(what(cx, deadline)).width(Length::Fill);
    let line = row![mark, what].spacing(SPACE_12).align_y(Alignment::Start);
    let last = law::last_day(deadline, cx.first);
    let last = last.map(|words| Element::from(label(cx, words).strong().fill()));
    column![mirrored(cx.direction(), line), both_lines(cx, state, Role::Body)]
        .push(last)
        .push(besides(cx, pack, deadline))
        .push(written(cx, deadline))
        .spacing(SPACE_8)
        .into()
}

/// A limit whose clock is stopped: what is left of it.
pub fn stopped<'a, M: 'a>(cx: &Context<'a>, deadline: &Deadline) -> Element<'a, M> {
    let state = cx.both(|t| law::state_word(deadline, t).unwrap_or_default());
    column![what(cx, deadline), both_lines(cx, state, Role::Body), counting(cx, deadline)]
        .push(written(cx, deadline))
        .spacing(SPACE_8)
        .into()
}

/// How the prudent date was counted: side by side where there is room for it, else under one another.
pub fn counting<'a, M: 'a>(cx: &Context<'a>, deadline: &Deadline) -> Element<'a, M> {
    let stations = law::stations(deadline, cx.first);
    let short = stations
        .iter()
        .enumerate()
        .all(|(at, station)| station.day.is_some() && station.change.is_some() == (at > 0));
    if short && stations.len() <= 3 && cx.window.width >= BESIDE {
        beside(cx, stations)
    } else {
        under(cx, stations)
    }
}

fn beside<'a, M: 'a>(cx: &Context<'a>, stations: Vec<Station>) -> Element<'a, M> {
    let last = stations.len().saturating_sub(1);
    let mut line: Row<'a, M> = row![].spacing(SPACE_8).width(Length::Fill);
    for (at, station) in stations.into_iter().enumerate() {
        if let Some(change) = station.change {
            line = line.push(leg(cx, change));
        }
        let day = station.day.map(|day| stop(cx, day, at == last));
        let words = Element::from(caption(cx, station.words));
        let stop = Column::new().push(day.map(Element::from)).push(words);
        line = line.push(stop.align_x(start(cx.direction())));
    }
    mirrored(cx.direction(), line)
}

/// What lies between two stops, over a line from one to the other.
fn leg<'a, M: 'a>(cx: &Context<'a>, change: String) -> Element<'a, M> {
    let words = container(Element::from(caption(cx, change))).center_x(Length::Fill);
    let under = rule::horizontal(cx.tokens.border).style(separator(cx.tokens));
    column![words, under].spacing(SPACE_4).width(Length::Fill).into()
}

fn under<'a, M: 'a>(cx: &Context<'a>, stations: Vec<Station>) -> Element<'a, M> {
    let last = stations.len().saturating_sub(1);
    let mut lines = column![].spacing(SPACE_4);
    for (at, station) in stations.into_iter().enumerate() {
        let words = match station.change {
            Some(change) => [change, station.words].join(cx.first.apart()),
            None => station.words,
        };
        let words = caption(cx, words).fill();
        let line = match station.day {
            Some(day) => {
                row![Element::from(stop(cx, day, at == last).width(DAYS)), Element::from(words)]
            }
            None => row![Element::from(words)],
        };
        lines =
            lines.push(mirrored(cx.direction(), line.spacing(SPACE_12).align_y(Alignment::Center)));
    }
    lines.into()
}

fn stop(cx: &Context<'_>, day: CivilDay, last: bool) -> Label {
    let calendar = cx.calendar_of(cx.first);
    let words = word_date(&FuzzyDate::on_day(day), calendar, cx.first, Form::Short);
    let colour = if last { cx.tokens.accent } else { cx.tokens.ink };
    label(cx, words).strong().colour(colour)
}

/// What must be known besides the counting, in small letters.
pub fn besides<'a, M: 'a>(cx: &Context<'a>, pack: &Pack, deadline: &Deadline) -> Column<'a, M> {
    let lines = law::remarks(deadline, pack, cx.first).into_iter();
    lines.fold(column![].spacing(SPACE_4), |all, line| all.push(source(cx, line)))
}

/// Where the rule is written, in small letters.
pub fn written<'a, M: 'a>(cx: &Context<'a>, deadline: &Deadline) -> Column<'a, M> {
    let lines = law::written(deadline, cx.first).into_iter();
    lines.fold(column![].spacing(SPACE_4), |all, line| all.push(source(cx, line)))
}
