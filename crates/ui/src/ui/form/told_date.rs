//! A date in the words it was told in, understood at once and shown in both calendars.

use iced::widget::{column, container};
use iced::{Element, Length};

use super::edit::Of;
use super::line::{Line, Opt, at_start, chips};
use super::{Message, State, both, exhibits, people};
use crate::domain::date::{Basis, Calendar, Certainty, FuzzyDate};
use crate::domain::words::Words;
use crate::lang::date::{Form, is_given_in, word_date};
use crate::lang::named::Named;
use crate::lang::{Translator, tr};
use crate::ui::button::{Weight, button};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_lines, caption};
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{SPACE_8, SPACE_12};
use crate::ui::widget::editor::editor;

/// A told date.
pub fn told_date<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: &'a FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Line<'a> {
    let (place, typed, telling) = (id.to_owned(), of.clone(), cx.telling());
    let tag = telling.lang_of(value.words.as_str(), value);
    let control = editor(cx.tokens, id.to_owned(), value.words.as_str(), &tag)
        .story()
        .one_line()
        .placeholder(tr!(cx.first, "form-date-shape"))
        .on_edit(move |edited| {
            let (telling, words) = (telling.clone(), Words::from(edited.text));
            let edit = typed.change(move |date| *date = telling.retold(date, &words));
            Message::Edit(edit.typed(place.clone()))
        });
    let mut parts = column![control].spacing(SPACE_8);
    if !value.is_unset() && !value.is_forgotten() {
        parts = parts.push(understood(cx, value)).push(others(cx, id, value, of));
    }
    if !desk.facing_person && !value.is_unset() {
        parts = parts.push(more(cx, state, desk, id, value, of));
    }
    let clear = of.set(FuzzyDate::default());
    Line::new(label, parts).answers(vec![forgotten(cx, id, value, of)]).or_unvalued(id, clear)
}

/// The date in both calendars, in a language.
fn worded(date: &FuzzyDate, usual: &Calendar, t: &Translator) -> String {
    let first = word_date(date, &date.calendar, t, Form::Table);
    let other = if date.calendar == Calendar::Gregorian { usual } else { &Calendar::Gregorian };
    let second = word_date(date, other, t, Form::Table);
    if second.is_empty() || second == first || !is_given_in(date, other) {
        first
    } else {
        format!("{first} · {second}")
    }
}

fn understood<'a>(cx: &Context<'a>, date: &FuzzyDate) -> Element<'a, Message> {
    if date.interval.is_unknown() {
        return caption(cx, tr!(cx.first, "form-date-words-only")).fill().into();
    }
    let words = cx.both(|t| tr!(t, "form-date-understood", date = worded(date, cx.calendar, t)));
    container(both_lines(cx, words, Role::Caption))
        .padding([SPACE_8, SPACE_12])
        .width(Length::Fill)
        .style(panel(cx.tokens, Panel::Accent))
        .into()
}

/// Other ways to understand the words, if there are any.
fn others<'a>(
    cx: &Context<'a>,
    id: &str,
    value: &FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Option<Element<'a, Message>> {
    let readings = cx.telling().understood(value.words.as_str(), &value.lang).readings;
    if readings.len() < 2 {
        return None;
    }
    let options = readings.into_iter().enumerate().map(|(number, reading)| {
        let date = reading.date;
        Opt {
            id: format!("{id}-reading-{number}"),
            words: cx.both(|t| worded(&date, cx.calendar, t)),
            chosen: date.interval == value.interval && date.modifier == value.modifier,
            message: Message::Edit(of.change(move |old| *old = taken(old, &date))),
        }
    });
    Some(chips(cx, options.collect()))
}

/// The same told words, meant so.
fn taken(old: &FuzzyDate, reading: &FuzzyDate) -> FuzzyDate {
    old.retold(old.words.clone(), old.lang.clone(), Some(reading.clone()))
}

/// How sure, and where the date comes from: folded in until asked for.
fn more<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    value: &'a FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Element<'a, Message> {
    let fold = format!("{id}-more");
    let out = state.is_unfolded(&fold);
    let icon = if out { Icon::ChevronUp } else { Icon::ChevronDown };
    let press = button(cx, Weight::Quiet, Some(icon), tr!(cx.first, "form-date-more"))
        .id(fold.clone())
        .on_press(Message::Fold(fold));
    if !out {
        return at_start(cx, press);
    }
    let sure = super::choice::choice(
        cx,
        state,
        &format!("{id}-sure"),
        both!(cx, "form-date-sure"),
        &value.certainty,
        Certainty::ALL,
        &of.at(|date| &mut date.certainty),
    );
    let mut lines = vec![sure, source(cx, state, id, value, of)];
    let (paper, person) = match &value.basis {
        Basis::Document(exhibit) => (Some(exhibit), None),
        Basis::ToldBy(person) => (None, Some(person)),
        Basis::NotSaid | Basis::Memory | Basis::Deduced => (None, None),
    };
    if paper.is_some() || state.is_unfolded(&by_paper(id)) {
        let (set, fold) = (of.at(|date| &mut date.basis), by_paper(id));
        let label = both!(cx, "form-date-paper");
        lines.push(exhibits::one(
            cx,
            state,
            desk,
            &format!("{id}-paper"),
            label,
            paper,
            move |id| {
                Message::Chosen(fold.clone(), set.set(id.map_or(Basis::NotSaid, Basis::Document)))
            },
        ));
    }
    if person.is_some() || state.is_unfolded(&by_person(id)) {
        let (set, fold) = (of.at(|date| &mut date.basis), by_person(id));
        let label = both!(cx, "form-date-teller");
        lines.push(people::one(
            cx,
            state,
            desk,
            &format!("{id}-teller"),
            label,
            person,
            move |id| {
                Message::Chosen(fold.clone(), set.set(id.map_or(Basis::NotSaid, Basis::ToldBy)))
            },
        ));
    }
    column![at_start(cx, press), super::line::well(cx, lines)].spacing(SPACE_8).into()
}

fn by_paper(id: &str) -> String {
    format!("{id}-basis-document")
}

fn by_person(id: &str) -> String {
    format!("{id}-basis-told-by")
}

/// Where the date comes from; which paper or which person is asked for beneath.
fn source<'a>(
    cx: &Context<'a>,
    state: &State,
    id: &str,
    value: &FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Line<'a> {
    let simple = [Basis::NotSaid, Basis::Memory, Basis::Deduced].map(|basis| Opt {
        id: format!("{id}-basis-{}", basis.word().replace('_', "-")),
        words: cx.both(|t| t.name_of(&basis)),
        chosen: value.basis == basis,
        message: Message::Edit(of.at(|date| &mut date.basis).set(basis)),
    });
    let mut options = Vec::from(simple);
    let is_paper = matches!(value.basis, Basis::Document(_));
    let is_person = matches!(value.basis, Basis::ToldBy(_));
    for (fold, words, chosen) in [
        (by_paper(id), both!(cx, "form-date-by-paper"), is_paper),
        (by_person(id), both!(cx, "form-date-by-person"), is_person),
    ] {
        let chosen = chosen || state.is_unfolded(&fold);
        options.push(Opt { id: fold.clone(), words, chosen, message: Message::Fold(fold) });
    }
    Line::options(both!(cx, "form-date-basis"), options)
}

/// The date is no longer remembered: the words stay, the days go. Pressed again, the words are read again.
fn forgotten(cx: &Context<'_>, id: &str, value: &FuzzyDate, of: &Of<FuzzyDate>) -> Opt {
    let (chosen, telling) = (value.is_forgotten(), cx.telling());
    let edit = of.change(move |date| *date = telling.forgotten(date));
    let words = both!(cx, "answer-does-not-remember");
    Opt { id: format!("{id}-forgotten"), words, chosen, message: Message::Edit(edit) }
}
