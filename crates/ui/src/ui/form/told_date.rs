//! A date in the words it was told in, understood at once and shown in both calendars.

use std::sync::LazyLock;

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::calendars::{Asking, calendars};
use super::edit::Of;
use super::line::{Line, Opt, at_start, not_a_value};
use super::understood::{boxed, in_calendars, in_small, is_same, printed, readings};
use super::{Message, State, both, exhibits, people};
use crate::domain::date::{Basis, Calendar, Certainty, FuzzyDate};
use crate::domain::words::{Answer, LangTag, Words};
use crate::kit::button::glyph;
use crate::kit::context::{Both, Context};
use crate::kit::direction::mirrored;
use crate::kit::field::{remark, shown};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, beneath, both_lines, caption, label};
use crate::kit::tokens::{ICON_16, SPACE_4, SPACE_8, TARGET};
use crate::kit::widget::editor::editor;
use crate::kit::widget::group::group;
use crate::kit::widget::pressable::{Look, Pressable, pressable};
use crate::kit::widget::reserved::reserved;
use crate::lang::date::{Telling, read_end};
use crate::lang::named::Named;
use crate::lang::{Direction, tr};
use crate::ui::desk::Desk;
use crate::ui::frame::ROOMY;

/// A date as remembered, in the words it was told in.
pub fn told_date<'a>(
    cx: &Context<'a>,
    state: &State,
    desk: &Desk<'a>,
    id: &str,
    label: Both,
    value: &'a FuzzyDate,
    of: &Of<FuzzyDate>,
) -> Line<'a> {
    Dated::new(cx, state, desk, id, value, of).remembered(label)
}

/// What is offered beside the date of an event.
pub struct OfEvent<'a> {
    /// The date as it is printed: from its beginning to its end.
    pub printed: &'a FuzzyDate,
    /// Where it is told by another event, folded out: which one, and how far from it.
    pub anchor: Option<Element<'a, Message>>,
    /// What folds that out.
    pub anchor_fold: &'static str,
    /// What asks for the end too, where it is not asked for, and the field it begins in.
    pub stretch: Option<(&'static str, &'static str)>,
    /// Where the keyboard goes once the date is said to be the one.
    pub next: &'static str,
}

/// When an event was, as remembered.
pub fn event_date<'a>(
    (cx, state, desk): (&Context<'a>, &State, &Desk<'a>),
    id: &str,
    label: Both,
    value: &'a FuzzyDate,
    of: &Of<FuzzyDate>,
    event: OfEvent<'a>,
) -> Line<'a> {
    Dated { event: Some(event), ..Dated::new(cx, state, desk, id, value, of) }.remembered(label)
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
    let mut asked = Dated::new(cx, state, desk, id, value, of);
    asked.telling.langs.splice(0..0, langs.iter().cloned());
    asked.line(label)
}

/// A date as remembered, or one of the answers that are not a value.
pub fn answer<'a>(
    (cx, state, desk): (&Context<'a>, &State, &Desk<'a>),
    id: &str,
    label: Both,
    value: &'a Answer<FuzzyDate>,
    of: &Of<Answer<FuzzyDate>>,
) -> Line<'a> {
    static NONE: LazyLock<FuzzyDate> = LazyLock::new(FuzzyDate::default);
    let answered = of.clone();
    let date = Of::new(move |desk, change| {
        answered.within(desk, &|answer| {
            let mut date = answer.known().cloned().unwrap_or_default();
            change(&mut date);
            *answer = if date.is_unset() { Answer::Unset } else { Answer::Known(date) };
        })
    });
    let known = value.known().unwrap_or(&NONE);
    let mut asked = Dated::new(cx, state, desk, id, known, &date);
    asked.instead = shown(cx, value);
    let answers = not_a_value(cx, id, value, |said| Message::Edit(of.set(said)));
    asked.line(label).answers(answers)
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
    /// The person remembers it or not; else it stands on a paper.
    remembered: bool,
    /// The answer that stands for it, if it was given without a value.
    instead: Option<String>,
    event: Option<OfEvent<'a>>,
}

impl<'c, 'a> Dated<'c, 'a> {
    fn new(
        cx: &'c Context<'a>,
        state: &'c State,
        desk: &'c Desk<'a>,
        id: &'c str,
        value: &'a FuzzyDate,
        of: &'c Of<FuzzyDate>,
    ) -> Self {
        let telling = cx.telling().in_calendar(said_calendar(state, id));
        let (remembered, instead, event) = (false, None, None);
        Self { cx, state, desk, id, value, of, telling, remembered, instead, event }
    }

    fn remembered(mut self, label: Both) -> Line<'a> {
        self.remembered = true;
        let forgotten = self.forgotten();
        self.line(label).answers(vec![forgotten])
    }

    fn line(mut self, label: Both) -> Line<'a> {
        let facing = self.desk.facing_person;
        let anchor = self.event.as_mut().and_then(|event| event.anchor.take());
        let of_event = self.event.is_some() && !facing;
        let understood = match (facing, of_event) {
            (true, _) => self.said_alone(),
            (_, true) => self.in_box(anchor),
            (_, false) => self.in_lines(),
        };
        let tools = (!facing && !of_event).then(|| self.tools());
        let parts = column![self.words(), understood].spacing(SPACE_8);
        let clear = self.of.set(FuzzyDate::default());
        Line::new(label, parts).or_unvalued(self.id, clear).short().tools(tools)
    }

    fn is_said(&self) -> bool {
        !self.value.is_unset() || self.value.is_forgotten()
    }

    /// Whether the calendar, how sure it is and where it comes from are folded out.
    fn is_out(&self) -> bool {
        self.state.is_unfolded(&format!("{}-more", self.id))
    }

    /// The editor of the words.
    fn words(&self) -> Element<'a, Message> {
        let (cx, id, value) = (self.cx, self.id, self.value);
        let (place, typed, telling) = (id.to_owned(), self.of.clone(), self.telling.clone());
        let tag = telling.lang_of(value.words.as_str(), value);
        let shape = || tr!(cx.first, "form-date-shape");
        editor(cx.tokens, id.to_owned(), value.words.as_str(), &tag)
            .story()
            .one_line()
            .placeholder(self.instead.clone().unwrap_or_else(shape))
            .on_edit(move |edited| {
                let (telling, words) = (telling.clone(), Words::from(edited.text));
                let edit = typed.change(move |date| *date = telling.retold(date, &words));
                Message::Edit(edit.typed(place.clone()))
            })
            .into()
    }

    /// The calm box of an event: both calendars, as printed, other ways to understand the words, and what can be said
    /// of them. It stands there from the beginning: another event can tell the date before anything is typed.
    fn in_box(&self, anchor: Option<Element<'a, Message>>) -> Element<'a, Message> {
        let (cx, value) = (self.cx, self.value);
        let told = |date: &FuzzyDate, as_printed: &FuzzyDate| {
            let lines = column(in_calendars(cx, date, false)).spacing(SPACE_4);
            let printed = (!date.is_forgotten()).then(|| printed(cx, as_printed)).flatten();
            Element::from(lines.push(printed))
        };
        let event = self.event.as_ref().filter(|_| self.is_said());
        let usual = FuzzyDate::on_day(cx.today);
        let shown = event.map(|event| told(value, event.printed));
        let mut lines = vec![reserved(shown, vec![told(&usual, &usual)])];
        lines.extend(self.readings(true));
        lines.push(self.tools());
        lines.extend(self.more());
        lines.extend(anchor);
        boxed(cx, lines)
    }

    /// In a form, how it was understood stands in two small lines beneath the words.
    fn in_lines(&self) -> Element<'a, Message> {
        let (cx, value) = (self.cx, self.value);
        let words_only = value.interval.is_unknown() && !value.is_forgotten();
        let lost = self.faults().into_iter().next().filter(|_| words_only);
        let is_lost = lost.is_some();
        let shown = match lost {
            Some(words) => both_lines(cx, words, Role::Caption),
            None => in_small(cx, value),
        };
        let usual = in_small(cx, &FuzzyDate::on_day(cx.today));
        let shown = reserved(self.is_said().then_some(shown), vec![usual]);
        let lines = column![shown].spacing(SPACE_4).extend(self.readings(!is_lost));
        lines.extend(self.more()).into()
    }

    /// Turned to the person: the calm box, without tools.
    fn said_alone(&self) -> Element<'a, Message> {
        let cx = self.cx;
        let usual = boxed(cx, in_calendars(cx, &FuzzyDate::on_day(cx.today), true));
        let shown = self.is_said().then(|| {
            let mut lines = in_calendars(cx, self.value, true);
            lines.extend(self.readings(true));
            boxed(cx, lines)
        });
        // In a low window the answers beneath are worth more than their standing still.
        let kept = if cx.window.height < ROOMY { Vec::new() } else { vec![usual] };
        reserved(shown, kept)
    }

    /// The calendar, how sure it is and where it comes from, folded out.
    fn more(&self) -> Option<Element<'a, Message>> {
        self.is_out().then(|| {
            let calendars = Line::new(both!(self.cx, "form-calendar"), self.calendars());
            let more = std::iter::once(calendars).chain(self.sources());
            super::line::well(self.cx, more.collect())
        })
    }

    /// What is wrong with the words.
    fn faults(&self) -> Vec<Both> {
        let (cx, value) = (self.cx, self.value);
        if value.words.is_blank() || value.is_forgotten() || value.is_counted() {
            return Vec::new();
        }
        let told = self.telling.understood(value.words.as_str(), &value.lang);
        told.faults.iter().map(|fault| cx.both(|t| t.name_of(fault))).collect()
    }

    /// What is wrong with the words, where that is to be `told`, what was assumed, and other ways to understand them: a
    /// question of its own, for which no place is kept free.
    fn readings(&self, told_faults: bool) -> Vec<Element<'a, Message>> {
        let (cx, value) = (self.cx, self.value);
        if value.words.is_blank() || value.is_forgotten() || value.is_counted() {
            return Vec::new();
        }
        let told = self.telling.understood(value.words.as_str(), &value.lang);
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        let faults = self.faults().into_iter().filter(|_| told_faults);
        lines.extend(faults.map(|words| remark(cx, words)));
        let chosen = told.readings.iter().find(|reading| is_same(&reading.date, value));
        for why in chosen.map(|reading| reading.why.as_slice()).unwrap_or_default() {
            let (why, ink) = (cx.for_person(|t| t.name_of(why)), cx.tokens.ink_2);
            let first = caption(cx, why.first).colour(ink);
            lines.push(at_start(cx, beneath(cx, first, why.second, Some(ink))));
        }
        if told.readings.len() > 1 {
            let of = self.of.clone();
            let take = move |reading: FuzzyDate| {
                Message::Edit(of.change(move |old| *old = taken(old, &reading)))
            };
            let facing = self.desk.facing_person;
            lines.push(readings(cx, self.id, told.readings, value, facing, take));
        }
        lines
    }

    /// That is it; more about the date; by another event; that it lasted.
    fn tools(&self) -> Element<'a, Message> {
        let (cx, id, value) = (self.cx, self.id, self.value);
        let mut tools: Vec<Element<'a, Message>> = Vec::new();
        // They stand there before there is a date, so that those after them keep their places.
        tools.extend(self.remembered.then(|| self.thats_it()));
        let icon = if self.is_out() { Icon::ChevronUp } else { Icon::ChevronDown };
        let more = small(cx, icon, tr!(cx.first, "form-date-more")).id(format!("{id}-more"));
        let fold = (!value.is_unset()).then(|| Message::Fold(format!("{id}-more")));
        tools.push(more.on_press_maybe(fold).into());
        if let Some(event) = self.event.as_ref().filter(|_| value.anchor.is_none()) {
            let by = small(cx, Icon::Link, tr!(cx.first, "events-anchor")).id(event.anchor_fold);
            let field = format!("{}-find", event.anchor_fold);
            let fold = Message::FoldInto(event.anchor_fold.to_owned(), field);
            tools.push(by.on_press(fold).into());
        }
        if let Some((fold, field)) = self.event.as_ref().and_then(|event| event.stretch) {
            let more = small(cx, Icon::Plus, tr!(cx.first, "events-stretch")).id(fold);
            let fold = Message::FoldInto(fold.to_owned(), field.to_owned());
            tools.push(more.on_press(fold).into());
        }
        let tools = row(tools).spacing(SPACE_4).width(Length::Fill).wrap();
        group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), tools))
    }

    /// The person remembers the date so, unless it is known from elsewhere.
    fn thats_it(&self) -> Element<'a, Message> {
        let edit = self.of.change(|date| {
            if date.basis == Basis::NotSaid {
                date.basis = Basis::Memory;
            }
        });
        let message = match &self.event {
            Some(event) => Message::Onward(edit, event.next),
            None => Message::Edit(edit),
        };
        let is_so = self.value.basis == Basis::Memory;
        let icon = if is_so { Icon::CircleCheck } else { Icon::Check };
        small(self.cx, icon, tr!(self.cx.first, "form-date-thats-it"))
            .id(format!("{}-thats-it", self.id))
            .on_press_maybe((!self.value.is_unset()).then_some(message))
            .into()
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

    /// The calendars the words can be in; for one that is not computed, the days by hand.
    fn calendars(&self) -> Element<'a, Message> {
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
        calendars(cx, &said, ends, self.value, asking, in_calendar, with_end)
    }

    /// How sure it is, and where it comes from: the paper or the person, once it is said to come from one.
    fn sources(&self) -> Vec<Line<'a>> {
        let (cx, state, desk, id, of) = (self.cx, self.state, self.desk, self.id, self.of);
        let sure = super::choice::choice(
            cx,
            state,
            &format!("{id}-sure"),
            both!(cx, "form-date-sure"),
            &self.value.certainty,
            Certainty::ALL,
            &of.at(|date| &mut date.certainty),
        );
        let (paper, person) = match &self.value.basis {
            Basis::Document(exhibit) => (Some(exhibit), None),
            Basis::ToldBy(person) => (None, Some(person)),
            Basis::NotSaid | Basis::Memory | Basis::Deduced => (None, None),
        };
        let mut lines = vec![sure, source(cx, state, id, self.value, of)];
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

/// A quiet tool in the box.
fn small<'a>(cx: &Context<'a>, icon: Icon, word: String) -> Pressable<'a, Message> {
    let word = Element::from(label(cx, word).strong());
    let content = row![glyph(cx, icon, ICON_16), word].spacing(SPACE_4).align_y(Alignment::Center);
    pressable(cx.tokens, Look::accent(cx.tokens), mirrored(cx.direction(), content))
        .height(TARGET)
        .padding([0.0, SPACE_8])
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
