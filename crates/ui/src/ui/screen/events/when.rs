//! When it happened: the words as told, understood at once, shown in both calendars and as printed.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::change::Edit;
use super::open::{self, Open};
use super::pair::{at_start, pair};
use super::text::Text;
use super::{Events, Fold, Message, anchored, until};
use crate::domain::calendar::is_computed;
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::event::Event;
use crate::domain::words::Words;
use crate::lang::date::{Form, is_given_in, word_date, word_date_both};
use crate::lang::{Direction, Language, Translator, tr};
use crate::ui::button::{choice_row, glyph};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::{field, remark};
use crate::ui::form;
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, caption, in_language, label};
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{ICON_16, ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::ui::widget::editor::editor;
use crate::ui::widget::group::group;
use crate::ui::widget::pressable::{Look, Pressable, pressable};

/// What the case does not hold of a date being told.
#[derive(Clone, Debug, Default)]
pub(super) struct Asking {
    /// The calendar the words were said to be in.
    pub calendar: Option<Calendar>,
    /// First and last possible day as they are being typed.
    pub ends: [Option<Words>; 2],
    /// The distance from another event as it is being typed.
    pub distance: Option<Words>,
}

/// The question and what was understood.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let (date, folded) = (event.beginning(), state.open);
    let is_open = matches!(folded, Some(Fold::Calendar | Fold::Anchor));
    let told = field(cx, cx.both(|t| tr!(t, "events-when")), words_editor(cx, date, Role::Body))
        .help(cx.both(|t| tr!(t, "events-when-help")));
    let mut parts = column![open::leaving(told, Open::When, event, state, desk, cx)];
    if !date.is_unset() || date.is_forgotten() || is_open {
        parts = parts.push(understanding(state, event, desk, cx));
    }
    let mut further = row![].spacing(SPACE_4);
    // Another event can tell the date before anything is typed.
    if date.is_unset() && !date.is_forgotten() && !is_open {
        let by = small(cx, Icon::Link, tr!(cx.first, "events-anchor")).id("events-anchor");
        further = further.push(by.on_press(Message::Fold(Fold::Anchor)));
    }
    let is_asked = state.stretch || is_stretch(event, desk);
    if !is_asked {
        let more = small(cx, Icon::Plus, tr!(cx.first, "events-stretch")).id("events-stretch");
        further = further.push(more.on_press(Message::Stretch));
    }
    parts = parts.push(mirrored(cx.direction(), further.width(Length::Fill).wrap()));
    if is_asked {
        let words = cx.both(|t| tr!(t, "events-duration"));
        let lasting = field(cx, words, pair(cx, Text::Duration, event, 1));
        parts = parts.push(until::view(state, event, desk, cx));
        parts = parts.push(open::leaving(lasting, Open::Lasting, event, state, desk, cx));
    }
    parts.spacing(SPACE_8).into()
}

/// Whether something is said of its end or its length, or was left open.
fn is_stretch(event: &Event, desk: &Desk<'_>) -> bool {
    let left = [Open::Until, Open::Lasting].map(|open| open.answer(event, desk));
    !event.until.is_unset()
        || !event.duration.words.is_blank()
        || left.iter().any(|answer| !answer.is_unset())
}

/// The editor of the words.
pub(super) fn words_editor<'a>(
    cx: &Context<'a>,
    date: &'a FuzzyDate,
    role: Role,
) -> Element<'a, Message> {
    let lang = cx.telling().lang_of(date.words.as_str(), date);
    editor(cx.tokens, "events-when", date.words.as_str(), &lang)
        .one_line()
        .role(role)
        .on_edit(|edited| Message::Told(edited.text.into()))
        .into()
}

/// The calm box: both calendars, as printed, other ways to understand it, the three answers.
fn understanding<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let (date, asking, open) = (event.beginning(), &state.asking, state.open);
    let mut lines = in_calendars(cx, date, &event.date);
    let make = Edit::Date;
    lines.extend(readings(cx, date, asking.calendar.as_ref(), "events-reading", make));
    lines.push(answers(cx, date, open));
    if open == Some(Fold::Calendar) {
        lines.push(calendars(cx, date, asking));
    }
    if open == Some(Fold::Anchor) || date.anchor.is_some() {
        lines.push(anchored::view(state, event, desk, cx));
    }
    boxed(cx, lines)
}

/// Lines in the calm box that says how something was understood.
pub(super) fn boxed<'a>(
    cx: &Context<'a>,
    understood: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let t = cx.tokens;
    let heading = cx.both(|t| tr!(t, "events-understood"));
    let title = row![
        Element::from(Icon::CalendarDays.text(ICON_20, t.accent)),
        container(both_ends(cx, heading, Role::Caption, true)).width(Length::Fill),
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let mut lines = column![mirrored(cx.direction(), title)].spacing(SPACE_4);
    lines = lines.extend(understood);
    container(lines)
        .padding([SPACE_12, SPACE_16])
        .width(Length::Fill)
        .style(panel(t, Panel::Accent))
        .into()
}

/// The date in each calendar that counts here, and what is printed of it.
pub(super) fn in_calendars<'a>(
    cx: &Context<'a>,
    date: &FuzzyDate,
    printed: &FuzzyDate,
) -> Vec<Element<'a, Message>> {
    let t = cx.first;
    if date.is_forgotten() {
        return vec![label(cx, tr!(t, "events-forgotten")).strong().fill().into()];
    }
    let shown = both_calendars(cx, date)
        .into_iter()
        .map(|calendar| (t.short_calendar(calendar), word_date(date, calendar, t, Form::Table)));
    let lines = shown.filter(|(_, words)| !words.is_empty());
    let mut lines: Vec<_> = lines
        .map(|(name, words)| line(cx, name, label(cx, words).strong().fill().into()))
        .collect();
    if let Some(french) = french(cx) {
        let words = word_date(printed, &Calendar::Gregorian, french, Form::Sentence);
        let words = in_language(Language::French, words).serif();
        lines.push(line(cx, tr!(t, "events-printed"), at_start(cx, Element::from(words))));
    }
    lines
}

/// The calendars to show a date in: the one it was told in, then the other that counts here.
pub(super) fn both_calendars<'a>(cx: &Context<'a>, date: &'a FuzzyDate) -> Vec<&'a Calendar> {
    let other = [&date.calendar, cx.calendar, &Calendar::Gregorian];
    let mut shown: Vec<&Calendar> = Vec::new();
    for calendar in other {
        // A month of ours has no boundary in the other calendar: it is given as it was told.
        let given =
            calendar == &date.calendar || date.interval.is_unknown() || is_given_in(date, calendar);
        if is_computed(calendar) && given && !shown.contains(&calendar) {
            shown.push(calendar);
        }
    }
    shown
}

fn french<'a>(cx: &Context<'a>) -> Option<&'a Translator> {
    [Some(cx.first), cx.second].into_iter().flatten().find(|t| t.language() == Language::French)
}

fn line<'a>(cx: &Context<'a>, name: String, words: Element<'a, Message>) -> Element<'a, Message> {
    let name = Element::from(caption(cx, name).colour(cx.tokens.ink_2).width(96.0));
    mirrored(cx.direction(), row![name, words].spacing(SPACE_8).align_y(Alignment::Center))
}

/// Other ways to understand the words, and what was assumed.
pub(super) fn readings<'a>(
    cx: &Context<'a>,
    date: &'a FuzzyDate,
    calendar: Option<&Calendar>,
    id: &'static str,
    make: fn(Box<FuzzyDate>) -> Edit,
) -> Vec<Element<'a, Message>> {
    if date.words.is_blank() || date.is_forgotten() || date.is_counted() {
        return Vec::new();
    }
    let told =
        cx.telling().in_calendar(calendar.cloned()).understood(date.words.as_str(), &date.lang);
    let mut lines: Vec<Element<'a, Message>> = Vec::new();
    for fault in &told.faults {
        lines.push(remark(cx, cx.both(|t| t.name_of(fault))));
    }
    let chosen = told.readings.iter().find(|reading| is_same(&reading.date, date));
    let why = chosen.map(|reading| reading.why.as_slice()).unwrap_or_default();
    for why in why {
        lines.push(caption(cx, cx.first.name_of(why)).colour(cx.tokens.ink_2).fill().into());
    }
    if told.readings.len() > 1 {
        lines.push(caption(cx, tr!(cx.first, "events-readings")).colour(cx.tokens.ink_2).into());
        let offered = told.readings.into_iter().enumerate();
        let offered = offered.map(|(at, reading)| {
            let chosen = is_same(&reading.date, date);
            let words = word_date_both(&reading.date, cx.first, Form::Table);
            let date = date.retold(date.words.clone(), date.lang.clone(), Some(reading.date));
            offer(cx, format!("{id}-{at}"), words, chosen, make(Box::new(date)))
        });
        lines.push(group(
            cx.direction() == Direction::RightToLeft,
            column(offered).spacing(SPACE_4),
        ));
    }
    lines
}

fn is_same(reading: &FuzzyDate, date: &FuzzyDate) -> bool {
    reading.interval == date.interval && reading.calendar == date.calendar
}

/// One way to understand the words, to be chosen.
fn offer<'a>(
    cx: &Context<'a>,
    id: String,
    words: String,
    chosen: bool,
    edit: Edit,
) -> Element<'a, Message> {
    let mark = if chosen { Icon::CircleCheck } else { Icon::CircleDashed };
    let content = row![
        Element::from(mark.text(ICON_20, cx.tokens.accent)),
        Element::from(label(cx, words).fill())
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    choice_row(cx, mirrored(cx.direction(), content), chosen)
        .id(id)
        .height(TARGET)
        .on_press(Message::Edit(edit))
        .into()
}

/// That is it; another calendar; no longer known.
fn answers<'a>(cx: &Context<'a>, date: &FuzzyDate, open: Option<Fold>) -> Element<'a, Message> {
    let t = cx.first;
    let forgotten = if date.is_forgotten() { Icon::Check } else { Icon::CircleHelp };
    let calendar = if open == Some(Fold::Calendar) { Icon::ChevronUp } else { Icon::Calendar };
    let by = (date.anchor.is_none()).then(|| {
        let icon = if open == Some(Fold::Anchor) { Icon::ChevronUp } else { Icon::Link };
        let by = small(cx, icon, tr!(t, "events-anchor")).id("events-anchor");
        Element::from(by.on_press(Message::Fold(Fold::Anchor)))
    });
    let answers = row![
        small(cx, Icon::Check, tr!(t, "events-thats-it"))
            .id("events-thats-it")
            .on_press_maybe((!date.is_unset()).then_some(Message::ThatsIt)),
        small(cx, calendar, tr!(t, "events-calendar"))
            .id("events-calendar")
            .on_press(Message::Fold(Fold::Calendar)),
        small(cx, forgotten, tr!(t, "answer-does-not-remember"))
            .id("events-forget")
            .on_press(Message::Forget),
    ]
    .push(by)
    .spacing(SPACE_4)
    .width(Length::Fill)
    .wrap();
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), answers))
}

fn small<'a>(cx: &Context<'a>, icon: Icon, word: String) -> Pressable<'a, Message> {
    let word = Element::from(label(cx, word).strong().one_line());
    let content = row![glyph(cx, icon, ICON_16), word].spacing(SPACE_4).align_y(Alignment::Center);
    pressable(cx.tokens, Look::accent(cx.tokens), mirrored(cx.direction(), content))
        .height(TARGET)
        .padding([0.0, SPACE_8])
}

/// The calendars the words can be in; for one that is not computed, the days by hand.
fn calendars<'a>(cx: &Context<'a>, date: &FuzzyDate, asking: &Asking) -> Element<'a, Message> {
    let [first, last] = &asking.ends;
    let typed = form::calendars::Asking {
        calendar: asking.calendar.as_ref(),
        ends: [first.as_ref(), last.as_ref()],
    };
    let ends = ["events-first-day", "events-last-day"].map(str::to_owned);
    form::calendars::calendars(
        cx,
        "events-calendar",
        ends,
        date,
        typed,
        Message::Calendar,
        Message::End,
    )
}
