//! The first page: by when to send, how that was counted, what is still missing.

use iced::widget::{column, container, row, rule, space};
use iced::{Alignment, Element, Length};

use crate::kit::button::{Weight, button, large};
use crate::kit::context::{Both, Context};
use crate::kit::direction::{end, mirrored};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, both_ends, both_lines, in_language, label};
use crate::kit::theme::{Panel, chip, separator};
use crate::kit::tokens::{ICON_16, ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24};
use crate::kit::widget::ground::OnPanel as _;
use crate::lang::tr;
use crate::law::checklist::{ItemState, checklist};
use crate::law::{self, Deadline, Foremost};
use crate::ui::action::{Action, Ask};
use crate::ui::deadline_card::{alarms, besides, by_when, counting, stopped, what, written};
use crate::ui::desk::Desk;
use crate::ui::frame::body;
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// The first page remembers nothing.
#[derive(Debug, Default)]
pub struct Home;

/// What was pressed on the first page.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    Open(Step),
    /// List the saves before.
    Saves,
}

impl Home {
    /// Opens the step asked for.
    pub fn update(&mut self, message: Message, _desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        match message {
            Message::Open(step) => Action::go(step),
            Message::Saves => Action::Ask(Ask::ListSaves),
        }
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let parts = column![date_card(desk, cx), reassurance(desk, cx), missing(desk, cx)]
            .push(about_date(desk, cx))
            .push(desk.kept.then(|| saves(cx)))
            .spacing(SPACE_16);
        body(cx, parts)
    }
}

/// Words of the first page that need a word.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-lodging"), |t| tr!(t, "word-lodging-is")),
        (|t| tr!(t, "word-attestation"), |t| tr!(t, "word-attestation-is")),
        (|t| tr!(t, "word-delay"), |t| tr!(t, "word-delay-is")),
    ]
}

fn date_card<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let foremost = Foremost::of(desk.deadlines);
    let mut blocks = alarms(cx, desk.pack, &foremost);
    match (foremost.next, foremost.suspended.as_slice()) {
        (Some(next), _) => blocks.push(match by_when(cx, next) {
            Some(day) => counted(next, day, desk, cx),
            None => to_ask(Some(next), cx),
        }),
        (None, []) if blocks.is_empty() => blocks.push(to_ask(None, cx)),
        (None, suspended) => blocks.extend(suspended.iter().map(|one| stopped(cx, one))),
    }
    let mut all = column![].spacing(SPACE_24);
    for (at, block) in blocks.into_iter().enumerate() {
        let line = (at > 0).then(|| rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
        all = all.push(line).push(block);
    }
    container(all)
        .width(Length::Fill)
        .padding(if cx.very_narrow() { SPACE_16 } else { SPACE_24 })
        .on(cx.tokens, Panel::Card)
}

/// What is to be done, by when, its counting, the paper it comes from and the source of the rule.
fn counted<'a>(
    deadline: &Deadline,
    day: Element<'a, Message>,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let mut from = row![].spacing(SPACE_12).align_y(Alignment::Center);
    from = from.push(paper(deadline, desk, cx));
    let from = from.push(written(cx, deadline).width(Length::Fill));
    let other =
        button(cx, Weight::Accent, Some(Icon::PencilLine), tr!(cx.first, "home-other-delay"))
            .id("home-delay")
            .on_press(Message::Open(Step::Procedure));
    let from = mirrored(cx.direction(), from.width(Length::Fill));
    let foot: Element<'a, Message> = if cx.very_narrow() {
        column![from, mirrored(cx.direction(), row![other].width(Length::Fill))]
            .spacing(SPACE_8)
            .into()
    } else {
        row![from, other].spacing(SPACE_16).align_y(Alignment::Center).into()
    };
    let lines = column![
        what(cx, deadline),
        day,
        counting(cx, deadline),
        rule::horizontal(cx.tokens.border).style(separator(cx.tokens)),
        mirrored(cx.direction(), foot),
    ];
    lines.spacing(SPACE_16).into()
}

/// The number of the exhibit that is a copy of the paper the date is counted from.
fn paper<'a>(
    deadline: &Deadline,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let id = deadline.paper.as_ref()?;
    let paper = desk.case.procedure.papers.iter().find(|paper| paper.id == *id)?;
    let number = desk.numbers.get(paper.exhibit.as_ref()?)?;
    let t = cx.tokens;
    let words = tr!(cx.first, "home-paper", number = *number);
    let content = row![
        Element::from(Icon::Paperclip.text(ICON_16, t.accent)),
        Element::from(label(cx, words).caption().colour(t.accent).one_line())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    let style = chip(t, t.accent, t.accent_soft, t.accent_line);
    let content = mirrored(cx.direction(), content);
    Some(container(content).padding([SPACE_4, SPACE_8]).style(style).into())
}

/// No date can be counted yet: what must be asked for.
fn to_ask<'a>(deadline: Option<&Deadline>, cx: &Context<'a>) -> Element<'a, Message> {
    let heading = cx.both(|t| tr!(t, "home-no-date"));
    let mut lines = column![both_ends(cx, heading, Role::Card, true)].spacing(SPACE_8);
    if let Some(deadline) = deadline {
        let state = law::state_word(deadline, cx.first);
        lines = lines
            .push(what(cx, deadline))
            .push(state.map(|state| Element::from(label(cx, state).strong().fill())));
    } else {
        lines = lines.push(both_lines(cx, cx.both(|t| tr!(t, "home-ask-papers")), Role::Body));
    }
    let words = tr!(cx.first, "home-note-papers");
    let note = button(cx, Weight::Outlined, Some(Icon::CalendarDays), words)
        .id("home-delay")
        .on_press(Message::Open(Step::Procedure));
    lines.push(mirrored(cx.direction(), row![note].width(Length::Fill))).into()
}

/// What must be known of the date besides, in small letters: beneath what is still to be done.
fn about_date<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let next = Foremost::of(desk.deadlines).next?;
    let lines = column![
        both_ends(cx, cx.both(|t| tr!(t, "home-about-date")), Role::Body, true),
        besides(cx, desk.pack, next)
    ]
    // Where the day is counted, its source stands beside it.
    .push(law::headline(next).is_none().then(|| written(cx, next)));
    Some(container(lines.spacing(SPACE_8)).padding([SPACE_8, SPACE_16]).into())
}

/// What is normal, and the way to the first step that is not filled.
fn reassurance<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let both = cx.both(|t| tr!(t, "home-normal"));
    let mut lines = column![Element::from(label(cx, both.first).role(Role::Story).serif().fill())];
    if let Some((second, translator)) = both.second.zip(cx.second) {
        lines = lines.push(Element::from(
            in_language(translator.language(), second).role(Role::Story).serif().fill(),
        ));
    }
    let lines = lines.spacing(SPACE_4);
    let said: Element<'a, Message> = match go_on(desk, cx) {
        None => lines.into(),
        Some(on) if cx.narrow() => {
            let on = container(on).width(Length::Fill).align_x(end(cx.direction()));
            lines.push(space().height(SPACE_8)).push(on).into()
        }
        Some(on) => {
            let line = row![container(lines).width(Length::Fill), on].spacing(SPACE_24);
            mirrored(cx.direction(), line.align_y(Alignment::Center))
        }
    };
    container(said)
        .width(Length::Fill)
        .padding(if cx.very_narrow() { SPACE_16 } else { SPACE_24 })
        .on(cx.tokens, Panel::Well)
}

/// Leads to the first step that is not filled.
fn go_on<'a>(desk: &Desk<'a>, cx: &Context<'a>) -> Option<Element<'a, Message>> {
    let open =
        |step: &Step| matches!(super::state(*step, desk), StepState::NotYet | StepState::Begun);
    let step = Step::all().find(open)?;
    let words = tr!(cx.first, "home-continue", step = step.name(cx.first));
    Some(large(cx, words).id("home-continue").on_press(Message::Open(step)).into())
}

/// Leads to what was saved before.
fn saves<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let saves = button(cx, Weight::Quiet, Some(Icon::Undo), tr!(cx.first, "saves-open"))
        .id("home-saves")
        .on_press(Message::Saves);
    mirrored(cx.direction(), row![saves].width(Length::Fill).wrap())
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
        container(rows).width(Length::Fill).on(cx.tokens, Panel::Card)
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
