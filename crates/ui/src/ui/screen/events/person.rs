//! Turned to the person: one question at a time, large, with its answers; no notes, no names of others.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length};

use super::change::Edit;
use super::pair::{is_mirrored, side};
use super::question::{Leave, Question};
use super::text::{Side, Text};
use super::{Events, Message, before, editor, known, list, more, until, when, words};
use crate::domain::event::Event;
use crate::domain::words::Answer;
use crate::lang::tr;
use crate::ui::button::glyph;
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::{self, mirrored};
use crate::ui::form::people::called;
use crate::ui::frame::MAIN;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, in_language, label};
use crate::ui::theme::{Panel, bar, panel, scroll};
use crate::ui::tokens::{
    ICON_20, ICON_28, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TARGET_LARGE,
};
use crate::ui::widget::ends::ends;
use crate::ui::widget::group::group;
use crate::ui::widget::pressable::{Look, pressable};

/// The widest such a page gets, logical px.
const WIDEST: f32 = 912.0;

/// The question of the selected event, or the choice of an event.
pub(super) fn view<'a>(
    state: &'a Events,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Some(event) = state.event(desk) else { return choose(state, desk, cx) };
    if list::is_masked(event, state) {
        return page(cx, editor::veil(cx));
    }
    let question = state.question;
    let parts = column![
        about(cx, desk, event),
        asked(cx, question.words(cx)),
        control(cx, event, desk, question),
        ways_on(cx, question),
        calm(cx),
    ]
    .spacing(SPACE_24);
    page(cx, parts)
}

/// A calm page in the middle of the window.
fn page<'a>(cx: &Context<'a>, parts: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let middle = container(container(parts).max_width(WIDEST)).center_x(Length::Fill);
    scrollable(middle.padding([SPACE_32, SPACE_24]))
        .id(MAIN)
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .into()
}

fn choose<'a>(state: &'a Events, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
    let list = container(list::view(state, desk, cx))
        .height(Length::Fill)
        .padding([SPACE_8, 0.0])
        .style(panel(cx.tokens, Panel::Card));
    let add = large(cx, Icon::Plus, cx.both(|t| tr!(t, "events-add")), "events-add");
    let add = add.on_press_maybe(desk.writable.then_some(Message::Add));
    let parts = column![asked(cx, cx.both(|t| tr!(t, "events-which"))), list, Element::from(add)]
        .spacing(SPACE_16);
    container(parts).padding([SPACE_16, SPACE_32]).height(Length::Fill).into()
}

/// The title and date of the event, softly.
fn about<'a>(cx: &Context<'a>, desk: &Desk<'a>, event: &'a Event) -> Element<'a, Message> {
    let (title, _) = words::title(cx, desk, event, false);
    let (date, _) = words::told_date(cx, &event.date);
    let soft = |words| Element::from(label(cx, words).colour(cx.tokens.ink_2));
    column![soft(title), soft(date)]
        .width(Length::Fill)
        .align_x(direction::start(cx.direction()))
        .into()
}

/// The question in both languages, large.
fn asked<'a>(cx: &Context<'a>, words: Both) -> Element<'a, Message> {
    let first = label(cx, words.first).role(Role::Big).serif().strong();
    let mut lines = column![Element::from(first)].spacing(SPACE_4).width(Length::Fill);
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).role(Role::Card).serif();
        lines = lines.push(Element::from(second.colour(cx.tokens.ink_2)));
    }
    lines.align_x(direction::start(cx.direction())).into()
}

fn control<'a>(
    cx: &Context<'a>,
    event: &'a Event,
    desk: &Desk<'a>,
    question: Question,
) -> Element<'a, Message> {
    let text = |text| side(cx, text, event, told_side(cx), 4);
    let answer: Element<'a, Message> = match question {
        Question::When => dated(cx, event),
        Question::Until => {
            let words = until::words_editor(cx, event, Role::Story);
            column![words].push(until::understood(cx, event)).spacing(SPACE_16).into()
        }
        Question::Lasting => text(Text::Duration),
        Question::Known => ways(cx, event),
        Question::People => there(cx, event, desk),
        Question::Raised => before::tiles(event, cx),
        Question::What => text(Text::What),
        Question::Where => text(Text::Where),
        Question::Spoken => text(Text::Spoken),
        Question::Then => text(Text::Then),
        Question::Agent => {
            column![more::agents(event, cx), text(Text::Agent)].spacing(SPACE_16).into()
        }
        Question::Protection => {
            let mut parts = column![more::yes_or_no(event, cx)].spacing(SPACE_16);
            if event.protection.known().is_some() {
                parts = parts.push(text(Text::Protection));
            }
            parts.into()
        }
        Question::Elsewhere => text(Text::Elsewhere),
    };
    column![answer, answers(cx, question.left(event, desk))].spacing(SPACE_16).into()
}

/// Those who were there, as the screen may call them; who it was is chosen with the helper.
fn there<'a>(cx: &Context<'a>, event: &'a Event, desk: &Desk<'a>) -> Element<'a, Message> {
    let all = event.people.iter().filter_map(|one| desk.case.person(one.person.as_ref()?));
    let lines = all.map(|person| Element::from(label(cx, called(cx, desk, person)).card().fill()));
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        let words = tr!(cx.first, "events-people-with-helper");
        return label(cx, words).colour(cx.tokens.ink_2).fill().into();
    }
    column(lines).spacing(SPACE_8).into()
}

fn told_side(cx: &Context<'_>) -> Side {
    if cx.told.primary() == "fr" { Side::French } else { Side::Told }
}

fn dated<'a>(cx: &Context<'a>, event: &'a Event) -> Element<'a, Message> {
    let date = event.beginning();
    let mut parts = column![when::words_editor(cx, date, Role::Story)].spacing(SPACE_16);
    if !date.is_unset() {
        let lines = column(when::in_calendars(cx, date, &event.date)).spacing(SPACE_4);
        let shown = container(lines).padding(SPACE_16).width(Length::Fill);
        parts = parts.push(shown.style(panel(cx.tokens, Panel::Accent)));
    }
    parts.into()
}

/// Large tiles: seen, heard, told, read.
fn ways<'a>(cx: &Context<'a>, event: &Event) -> Element<'a, Message> {
    let tiles = known::ways(cx, &event.known).map(|way| {
        let t = cx.tokens;
        let mut lines = column![
            glyph(cx, way.icon, ICON_28),
            Element::from(label(cx, way.sentence.first).card().fill()),
        ]
        .spacing(SPACE_8)
        .align_x(direction::start(cx.direction()));
        if let Some((second, translator)) = way.sentence.second.zip(cx.second) {
            let second = in_language(translator.language(), second).colour(t.ink_2);
            lines = lines.push(Element::from(second));
        }
        let look = if way.chosen { Look::chosen(t) } else { Look::outlined(t) };
        pressable(t, look, lines.width(Length::Fill))
            .id(way.id)
            .width(Length::Fill)
            .padding(SPACE_24)
            .on_press(Message::Edit(Edit::Known(way.known)))
            .into()
    });
    let [seen, heard, told, paper]: [Element<'a, Message>; 4] = tiles;
    let line = |tiles| mirrored(cx.direction(), row(tiles).spacing(SPACE_16));
    let tiles = if cx.very_narrow() {
        column![seen, heard, told, paper].spacing(SPACE_16)
    } else {
        column![line(vec![seen, heard]), line(vec![told, paper])].spacing(SPACE_16)
    };
    group(is_mirrored(cx), tiles)
}

/// The answers that are no value, large.
fn answers<'a>(cx: &Context<'a>, (current, leave): (Answer<()>, Leave)) -> Element<'a, Message> {
    let offered = [Answer::DoesNotKnow, Answer::DoesNotRemember, Answer::PrefersNotToSay];
    let offered = offered.into_iter().enumerate().map(|(at, offer)| {
        let chosen = current == offer;
        let words = cx.both(|t| t.name_of(&offer));
        let next = if chosen { Answer::Unset } else { offer };
        answer(cx, words, chosen, format!("{}-{at}", leave.id()), leave.said(next))
    });
    let offered: Vec<_> = offered.collect();
    let tiles: Element<'a, Message> = if cx.very_narrow() {
        column(offered).spacing(SPACE_12).into()
    } else {
        mirrored(cx.direction(), row(offered).spacing(SPACE_16))
    };
    group(is_mirrored(cx), tiles)
}

fn answer<'a>(
    cx: &Context<'a>,
    words: Both,
    chosen: bool,
    id: impl Into<iced::widget::Id>,
    message: Message,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let mut first = label(cx, words.first);
    if chosen {
        first = first.strong();
    }
    let mut lines = column![Element::from(first)].align_x(Alignment::Center);
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption().colour(t.ink_2);
        lines = lines.push(Element::from(second));
    }
    let look = if chosen { Look::chosen(t) } else { Look::outlined(t) };
    pressable(t, look, lines)
        .id(id)
        .width(Length::Fill)
        .height(72.0)
        .padding([SPACE_4, SPACE_12])
        .on_press(message)
        .into()
}

/// To the question before and to the next one: passing over is always possible.
fn ways_on<'a>(cx: &Context<'a>, question: Question) -> Element<'a, Message> {
    let before = cx.both(|t| tr!(t, "events-question-before"));
    let next = cx.both(|t| tr!(t, "events-question-next"));
    let before = large(cx, Icon::ArrowLeft, before, "events-question-before")
        .on_press_maybe(question.by(-1).map(Message::Ask));
    let next = large(cx, Icon::ArrowRight, next, "events-question-next")
        .on_press_maybe(question.by(1).map(Message::Ask));
    mirrored(cx.direction(), ends(before, next, SPACE_8))
}

fn large<'a>(
    cx: &Context<'a>,
    icon: Icon,
    words: Both,
    id: &'static str,
) -> crate::ui::widget::pressable::Pressable<'a, Message> {
    let mut lines = column![Element::from(label(cx, words.first))];
    if let Some((second, translator)) = words.second.zip(cx.second) {
        let second = in_language(translator.language(), second).caption();
        lines = lines.push(Element::from(second));
    }
    let lines = lines.align_x(direction::start(cx.direction()));
    let icon_first = icon != Icon::ArrowRight;
    let lead = icon_first.then(|| glyph(cx, icon, ICON_20));
    let trail = (!icon_first).then(|| glyph(cx, icon, ICON_20));
    let content = row![lead, lines, trail].spacing(SPACE_12).align_y(Alignment::Center);
    pressable(cx.tokens, Look::outlined(cx.tokens), mirrored(cx.direction(), content))
        .id(id)
        .height(TARGET_LARGE)
        .padding([SPACE_4, SPACE_16])
}

/// That forgetting is normal, and what is hidden now.
fn calm<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    column![
        both_ends(cx, cx.both(|t| tr!(t, "home-normal")), Role::Body, false),
        both_ends(cx, cx.both(|t| tr!(t, "events-hidden-notes")), Role::Caption, false),
    ]
    .spacing(SPACE_12)
    .into()
}
