//! The first page: by when to send, how that was counted, what is still missing.

use iced::widget::{column, container, row, rule, space};
use iced::{Alignment, Element, Length};

use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};
use crate::law::checklist::{ItemState, checklist};
use crate::law::{self, Deadline, most_pressing};
use crate::ui::action::Action;
use crate::ui::button::{Weight, button};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::frame::{body, source};
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, both_lines, in_language, label};
use crate::ui::step::Step;
use crate::ui::theme::{Panel, panel, separator};
use crate::ui::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32};

/// The first page remembers nothing.
#[derive(Debug, Default)]
pub struct Home;

/// What was pressed on the first page.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// Open a step.
    Open(Step),
}

impl Home {
    /// Opens the step asked for.
    pub fn update(&mut self, message: Message, _desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        match message {
            Message::Open(step) => Action::Go(step),
        }
    }

    /// The page.
    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let parts =
            column![date_card(desk, cx), reassurance(cx), missing(desk, cx)].spacing(SPACE_16);
        body(cx, parts)
    }
}

fn date_card<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let inner = match most_pressing(desk.deadlines) {
        Some(deadline) if deadline.prudent.is_some() => counted(deadline, desk, cx),
        other => to_ask(other, desk, cx),
    };
    container(inner)
        .width(Length::Fill)
        .padding(SPACE_32)
        .style(panel(cx.tokens, Panel::Card))
        .into()
}

/// The big date, its counting, its source.
fn counted<'a>(deadline: &Deadline, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let heading = cx.both(|t| tr!(t, "home-prudent"));
    let day = deadline.prudent.unwrap_or(cx.today);
    let mut lines =
        column![both_ends(cx, heading, Role::Body, true), big_day(day, cx)].spacing(SPACE_8);
    // The label stands above; the source is said beneath.
    let words = law::word(deadline, desk.pack, cx.first);
    let how = words.iter().skip(1).take_while(|line| !line.contains(&deadline.source.cite));
    for line in how {
        lines = lines.push(Element::from(label(cx, line.clone()).colour(cx.tokens.ink_2).fill()));
    }
    lines = lines.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
    let cite = words.iter().find(|line| line.contains(&deadline.source.cite)).cloned();
    let foot = row![
        container(source(cx, cite.unwrap_or_default())).width(Length::Fill),
        button(cx, Weight::Accent, Some(Icon::PencilLine), tr!(cx.first, "home-other-delay"))
            .id("home-delay")
            .on_press(Message::Open(Step::Procedure))
    ]
    .spacing(SPACE_16)
    .align_y(Alignment::Center);
    lines.push(mirrored(cx.direction(), foot)).into()
}

/// The day in the frame's calendar and, beside it or beneath, in the person's.
fn big_day<'a>(day: CivilDay, cx: &Context<'a>) -> Element<'a, Message> {
    let date = FuzzyDate::on_day(day);
    let said = |t: &Translator, calendar: &Calendar| {
        let words = word_date(&date, calendar, t, Form::Table);
        tr!(t, "home-day", weekday = weekday(day, t), day = words)
    };
    let first = label(cx, said(cx.first, &Calendar::Gregorian)).role(Role::Big).strong();
    let Some(translator) = cx.second else { return first.fill().into() };
    let second = in_language(translator.language(), said(translator, cx.calendar))
        .role(Role::Card)
        .strong()
        .colour(cx.tokens.ink_2);
    if cx.narrow() {
        return column![Element::from(first.fill()), Element::from(second.fill())].into();
    }
    let line = row![Element::from(first), space().width(Length::Fill), Element::from(second)]
        .spacing(SPACE_16)
        .align_y(Alignment::Center);
    mirrored(cx.direction(), line)
}

/// The weekday's name.
fn weekday(day: CivilDay, t: &Translator) -> String {
    t.named(&format!("home-weekday-{}", day.weekday())).unwrap_or_default()
}

/// No date can be counted yet: what must be asked for.
fn to_ask<'a>(
    deadline: Option<&Deadline>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let heading = cx.both(|t| tr!(t, "home-no-date"));
    let mut lines = column![both_ends(cx, heading, Role::Card, true)].spacing(SPACE_8);
    if let Some(deadline) = deadline {
        for line in law::word(deadline, desk.pack, cx.first) {
            lines = lines.push(Element::from(label(cx, line).colour(cx.tokens.ink_2).fill()));
        }
    } else {
        lines = lines.push(both_lines(cx, cx.both(|t| tr!(t, "home-ask-papers")), Role::Body));
    }
    lines
        .push(
            button(
                cx,
                Weight::Primary,
                Some(Icon::CalendarDays),
                tr!(cx.first, "home-note-papers"),
            )
            .id("home-delay")
            .on_press(Message::Open(Step::Procedure)),
        )
        .into()
}

fn reassurance<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let both = cx.both(|t| tr!(t, "home-normal"));
    let mut lines = column![Element::from(label(cx, both.first).role(Role::Story).serif().fill())];
    if let Some((second, translator)) = both.second.zip(cx.second) {
        lines = lines.push(Element::from(
            in_language(translator.language(), second).role(Role::Story).serif().fill(),
        ));
    }
    container(lines.spacing(SPACE_4))
        .width(Length::Fill)
        .padding([SPACE_16, SPACE_32])
        .style(panel(cx.tokens, Panel::Well))
        .into()
}

/// What the checklist of this filing still lacks, then what is to be read again.
fn missing<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let checked = checklist(desk.case, desk.pack);
    let lacking = checked.into_iter().filter(|c| c.item.needed && c.state == ItemState::Missing);
    let mut rows = column![];
    let mut empty = true;
    for item in lacking {
        let words = cx.both(|t| item.item.label.in_language(t.language().tag()).to_owned());
        let state = cx.first;
        rows = rows.push(missing_row(
            cx,
            Icon::CircleDashed,
            words,
            tr!(state, "home-to-bring"),
            Step::Procedure,
            empty,
        ));
        empty = false;
    }
    if !desk.points.is_empty() {
        let words = cx.both(|t| tr!(t, "home-points", count = desk.points.len()));
        let state = tr!(cx.first, "desk-state-reread");
        rows = rows.push(missing_row(cx, Icon::Book, words, state, Step::Points, empty));
        empty = false;
    }
    if empty {
        let words = cx.both(|t| tr!(t, "home-nothing-missing"));
        rows = rows.push(container(both_lines(cx, words, Role::Body)).padding(SPACE_24));
    }
    let heading = both_ends(cx, cx.both(|t| tr!(t, "home-missing")), Role::Card, true);
    column![
        container(heading).padding([SPACE_8, SPACE_16]),
        container(rows).width(Length::Fill).style(panel(cx.tokens, Panel::Card))
    ]
    .into()
}

fn missing_row<'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: Both,
    state: String,
    step: Step,
    first: bool,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let colour = if icon == Icon::Book { t.amber } else { t.ink_3 };
    let content = row![
        Element::from(icon.text(ICON_20, colour)),
        container(both_ends(cx, words, Role::Body, false)).width(Length::Fill),
        Element::from(label(cx, state).caption().colour(colour).one_line()),
        button(cx, Weight::Accent, None, tr!(cx.first, "home-open"))
            .id(format!("home-open-{step:?}").to_lowercase())
            .on_press(Message::Open(step)),
    ]
    .spacing(SPACE_12)
    .align_y(Alignment::Center);
    let row = container(mirrored(cx.direction(), content))
        .padding([SPACE_8, SPACE_16])
        .width(Length::Fill);
    if first {
        return row.into();
    }
    column![rule::horizontal(t.border).style(separator(t)), row].into()
}
