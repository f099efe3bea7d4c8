//! A date in the words it was told in, understood at once and shown in both calendars.

use iced::widget::{column, container};
use iced::{Element, Length};
use unicode_script::{Script, UnicodeScript};

use super::edit::Of;
use super::line::{Line, Opt, at_start, chips};
use super::{Message, State, both, exhibits, people};
use crate::domain::date::{Basis, Calendar, Certainty, FuzzyDate, Interval, Modifier, Precision};
use crate::domain::words::LangTag;
use crate::lang::date::{Form, Hints, Reading, is_given_in, read_date, word_date};
use crate::lang::named::Named;
use crate::lang::{Translator, language, tr};
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
    let (place, typed, hints) = (id.to_owned(), of.clone(), super::text::hints(cx));
    let (told, frame) = (cx.told.clone(), LangTag::from(cx.first.language().tag()));
    let tag = lang_of(value.words.as_str(), value, &told, &frame);
    let control = editor(cx.tokens, id.to_owned(), value.words.as_str(), &tag)
        .story()
        .one_line()
        .placeholder(tr!(cx.first, "form-date-shape"))
        .on_edit(move |edited| {
            let (hints, told, frame) = (hints.clone(), told.clone(), frame.clone());
            let edit = typed.change(move |date| {
                *date = retell(date, &edited.text, &told, &frame, &hints);
            });
            Message::Edit(edit.typed(place.clone()))
        });
    let mut parts = column![control].spacing(SPACE_8);
    if !value.is_unset() && !is_forgotten(value) {
        parts = parts.push(understood(cx, value)).push(others(cx, id, value, of));
    }
    if !desk.facing_person && !value.is_unset() {
        parts = parts.push(more(cx, state, desk, id, value, of));
    }
    let clear = of.set(FuzzyDate::default());
    Line::new(label, parts).answers(vec![forgotten(cx, id, value, of)]).or_unvalued(id, clear)
}

/// The date these words tell; the words are kept as they are, whatever is understood.
#[must_use]
pub fn retell(
    old: &FuzzyDate,
    words: &str,
    told: &LangTag,
    frame: &LangTag,
    hints: &Hints,
) -> FuzzyDate {
    let lang = lang_of(words, old, told, frame);
    let first = read_date(words, &lang, hints).readings.into_iter().next();
    let blank = words.trim().is_empty();
    let date = first.map_or_else(
        || FuzzyDate {
            modifier: if blank { Modifier::On } else { Modifier::TextOnly },
            ..FuzzyDate::default()
        },
        |reading| reading.date,
    );
    kept(old, FuzzyDate { words: words.into(), lang, ..date })
}

/// The new date with what the words do not change of the old one.
fn kept(old: &FuzzyDate, new: FuzzyDate) -> FuzzyDate {
    FuzzyDate {
        basis: old.basis.clone(),
        anchor: old.anchor.clone(),
        told_on: old.told_on,
        extra: old.extra.clone(),
        ..new
    }
}

/// Whether it was said that the date is no longer remembered.
#[must_use]
pub fn is_forgotten(date: &FuzzyDate) -> bool {
    date.modifier == Modifier::TextOnly && date.certainty == Certainty::Uncertain
}

/// The language the words are most likely in, by their script.
fn lang_of(words: &str, old: &FuzzyDate, told: &LangTag, frame: &LangTag) -> LangTag {
    let letter = words.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
    let script = match letter {
        Some(script) => script,
        // Digits alone: Persian and Arabic ones belong to the language the person tells in.
        None if words.chars().any(|c| ('\u{0660}'..='\u{06F9}').contains(&c)) => Script::Arabic,
        None => Script::Latin,
    };
    let fits =
        |tag: &&LangTag| **tag != LangTag::default() && language::script(tag) == Some(script);
    let french = LangTag::from("fr");
    let known = [&old.lang, told, frame, &french].into_iter().find(fits).cloned();
    known.unwrap_or_else(
        || {
            if script == Script::Arabic { LangTag::from("fa") } else { told.clone() }
        },
    )
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
    let readings: Vec<Reading> =
        read_date(value.words.as_str(), &value.lang, &super::text::hints(cx)).readings;
    if readings.len() < 2 {
        return None;
    }
    let options = readings.into_iter().enumerate().map(|(number, reading)| {
        let date =
            FuzzyDate { words: value.words.clone(), lang: value.lang.clone(), ..reading.date };
        Opt {
            id: format!("{id}-reading-{number}"),
            words: cx.both(|t| worded(&date, cx.calendar, t)),
            chosen: date.interval == value.interval && date.modifier == value.modifier,
            message: Message::Edit(of.change(move |old| *old = kept(old, date.clone()))),
        }
    });
    Some(chips(cx, options.collect()))
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
    let chosen = is_forgotten(value);
    let (hints, told) = (super::text::hints(cx), cx.told.clone());
    let frame = LangTag::from(cx.first.language().tag());
    let edit = of.change(move |date| {
        *date = if is_forgotten(date) {
            let words = date.words.clone();
            retell(date, words.as_str(), &told, &frame, &hints)
        } else {
            FuzzyDate {
                modifier: Modifier::TextOnly,
                certainty: Certainty::Uncertain,
                precision: Precision::Unknown,
                interval: Interval::default(),
                ..date.clone()
            }
        };
    });
    let words = both!(cx, "answer-does-not-remember");
    Opt { id: format!("{id}-forgotten"), words, chosen, message: Message::Edit(edit) }
}
