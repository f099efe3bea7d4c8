//! A date in the words it was told in, understood at once and shown in both calendars.

use iced::widget::{column, container};
use iced::{Element, Length};

use super::calendars::{Asking, calendars};
use super::edit::Of;
use super::line::{Line, Opt, at_start, chips};
use super::{Message, State, both, exhibits, people};
use crate::domain::date::{Basis, Calendar, Certainty, FuzzyDate};
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Form, Telling, is_given_in, read_end, word_date};
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

pub fn told_date<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: &'a FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Line<'a> {
    let telling = cx.telling().in_calendar(said_calendar(state, id));
    let asked = Dated { cx, state, desk, id, value, of, telling };
    let forgotten = asked.forgotten();
    asked.line(label).answers(vec![forgotten])
}

/// A date as it is written on a paper in these languages, the first one most likely. There is nothing to remember.
pub fn written_date<'a>(
    (cx, state, desk): (&Context<'a>, &State, &Desk<'a>),
    id: &str,
    label: Both,
    langs: &[LangTag],
    value: &'a FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Line<'a> {
    let mut telling = cx.telling().in_calendar(said_calendar(state, id));
    telling.langs.splice(0..0, langs.iter().cloned());
    Dated { cx, state, desk, id, value, of, telling }.line(label)
}

/// The calendar the words were said to be in.
fn said_calendar(state: &State, id: &str) -> Option<Calendar> {
    let said = state.typed(&format!("{id}-calendar"))?;
    Some(Calendar::from(said.as_str().to_owned()))
}

/// A date that is asked for.
struct Dated<'c, 'a> {
    cx: &'c Context<'a>,
    state: &'c State,
    desk: &'c Desk<'a>,
    id: &'c str,
    value: &'a FuzzyDate,
    of: &'c Of<FuzzyDate>,
    telling: Telling,
}

impl<'a> Dated<'_, 'a> {
    fn line(self, label: Both) -> Line<'a> {
        let (cx, id, value) = (self.cx, self.id, self.value);
        let (place, typed, telling) = (id.to_owned(), self.of.clone(), self.telling.clone());
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
            parts = parts.push(understood(cx, value)).push(self.others());
        }
        if !self.desk.facing_person && !value.is_unset() {
            parts = parts.push(self.more());
        }
        let clear = self.of.set(FuzzyDate::default());
        Line::new(label, parts).or_unvalued(id, clear).short()
    }

    /// Other ways to understand the words, if there are any.
    fn others(&self) -> Option<Element<'a, Message>> {
        let (cx, value) = (self.cx, self.value);
        let readings = self.telling.understood(value.words.as_str(), &value.lang).readings;
        if readings.len() < 2 {
            return None;
        }
        let options = readings.into_iter().enumerate().map(|(number, reading)| {
            let date = reading.date;
            Opt {
                id: format!("{}-reading-{number}", self.id),
                words: cx.both(|t| worded(&date, cx.calendar, t)),
                chosen: date.interval == value.interval && date.modifier == value.modifier,
                message: Message::Edit(self.of.change(move |old| *old = taken(old, &date))),
            }
        });
        Some(chips(cx, options.collect()))
    }

    /// The date is no longer remembered: the words stay, the days go. Pressed again, the words are read again.
    fn forgotten(&self) -> Opt {
        let telling = self.telling.clone();
        let edit = self.of.change(move |date| *date = telling.forgotten(date));
        Opt {
            id: format!("{}-forgotten", self.id),
            words: both!(self.cx, "answer-does-not-remember"),
            chosen: self.value.is_forgotten(),
            message: Message::Edit(edit),
        }
    }

    /// The calendar, how sure, and where the date comes from: folded in until asked for.
    fn more(&self) -> Element<'a, Message> {
        let (cx, state, id, value, of) = (self.cx, self.state, self.id, self.value, self.of);
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
        let mut lines = vec![self.calendars(), sure, source(cx, state, id, value, of)];
        lines.extend(self.sources());
        column![at_start(cx, press), super::line::well(cx, lines)].spacing(SPACE_8).into()
    }

    fn calendars(&self) -> Line<'a> {
        let (cx, id) = (self.cx, self.id);
        let said = format!("{id}-calendar");
        let ends = ["first-day", "last-day"].map(|end| format!("{id}-{end}"));
        let [first, last] = ends.each_ref().map(|name| self.state.typed(name));
        let (calendar, names) = (self.telling.hints.calendar.clone(), ends.clone());
        let (of, telling, name) = (self.of.clone(), self.telling.clone(), said.clone());
        let in_calendar = move |calendar: Calendar| {
            let (telling, word) = (telling.clone().in_calendar(Some(calendar.clone())), calendar);
            let edit = of.change(move |date| *date = telling.retold(date, &date.words.clone()));
            Message::Typed(name.clone(), word.as_str().into(), edit)
        };
        let (of, today, frame) = (self.of.clone(), cx.today, cx.first.language().tag());
        let with_end = move |is_last: bool, words: Words| {
            let name = if is_last { &names[1] } else { &names[0] };
            let told = read_end(words.as_str(), &LangTag::from(frame), today);
            let edit = of.change(move |date| *date = date.with_end(is_last, told.clone()));
            Message::Typed(name.clone(), words, edit.typed(name.clone()))
        };
        let asking = Asking { calendar: calendar.as_ref(), ends: [first, last] };
        let control = calendars(cx, &said, ends, self.value, asking, in_calendar, with_end);
        Line::new(both!(cx, "events-calendar"), control)
    }

    /// The paper or the person it comes from, once it is said to come from one.
    fn sources(&self) -> Vec<Line<'a>> {
        let (cx, state, desk, id, of) = (self.cx, self.state, self.desk, self.id, self.of);
        let (paper, person) = match &self.value.basis {
            Basis::Document(exhibit) => (Some(exhibit), None),
            Basis::ToldBy(person) => (None, Some(person)),
            Basis::NotSaid | Basis::Memory | Basis::Deduced => (None, None),
        };
        let mut lines = Vec::new();
        if paper.is_some() || state.is_unfolded(&by_paper(id)) {
            let (set, fold) = (of.at(|date| &mut date.basis), by_paper(id));
            let choose = move |id: Option<_>| {
                Message::Chosen(fold.clone(), set.set(id.map_or(Basis::NotSaid, Basis::Document)))
            };
            let label = both!(cx, "form-date-paper");
            lines.push(exhibits::one(
                cx,
                state,
                desk,
                &format!("{id}-paper"),
                label,
                paper,
                choose,
            ));
        }
        if person.is_some() || state.is_unfolded(&by_person(id)) {
            let (set, fold) = (of.at(|date| &mut date.basis), by_person(id));
            let choose = move |id: Option<_>| {
                Message::Chosen(fold.clone(), set.set(id.map_or(Basis::NotSaid, Basis::ToldBy)))
            };
            let label = both!(cx, "form-date-teller");
            lines.push(people::one(
                cx,
                state,
                desk,
                &format!("{id}-teller"),
                label,
                person,
                choose,
            ));
        }
        lines
    }
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

/// The same told words, meant so.
fn taken(old: &FuzzyDate, reading: &FuzzyDate) -> FuzzyDate {
    old.retold(old.words.clone(), old.lang.clone(), Some(reading.clone()))
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
