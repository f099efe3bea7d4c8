//! When it happened: the words as told, understood at once, shown in both calendars and as printed.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::change::Edit;
use super::pair::{at_start, pair};
use super::telling::{is_forgotten, lang_of, understood};
use super::text::Text;
use super::{Fold, Message};
use crate::domain::calendar::is_computed;
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::event::Event;
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Form, Reading, word_date, word_date_both};
use crate::lang::{Direction, Language, Translator, tr};
use crate::ui::button::{Weight, button, choice_row, glyph};
use crate::ui::context::Context;
use crate::ui::direction::mirrored;
use crate::ui::field::{field, remark};
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
}

/// The question and what was understood.
pub(super) fn view<'a>(
    cx: &Context<'a>,
    event: &'a Event,
    asking: &'a Asking,
    open: Option<Fold>,
) -> Element<'a, Message> {
    let date = &event.date;
    let told = field(cx, cx.both(|t| tr!(t, "events-when")), words_editor(cx, date, Role::Body))
        .help(cx.both(|t| tr!(t, "events-when-help")));
    let mut parts = column![Element::from(told)].spacing(SPACE_8);
    if !date.is_unset() || is_forgotten(date) || open == Some(Fold::Calendar) {
        parts = parts.push(understanding(cx, date, asking, open));
    }
    let lasting =
        field(cx, cx.both(|t| tr!(t, "events-duration")), pair(cx, Text::Duration, event, 1));
    parts.push(Element::from(lasting)).into()
}

/// The editor of the words.
pub(super) fn words_editor<'a>(
    cx: &Context<'a>,
    date: &'a FuzzyDate,
    role: Role,
) -> Element<'a, Message> {
    let lang = lang_of(date.words.as_str(), date, cx);
    editor(cx.tokens, "events-when", date.words.as_str(), &lang)
        .one_line()
        .role(role)
        .on_edit(|edited| Message::Told(edited.text.into()))
        .into()
}

/// The calm box: both calendars, as printed, other ways to understand it, the three answers.
fn understanding<'a>(
    cx: &Context<'a>,
    date: &'a FuzzyDate,
    asking: &'a Asking,
    open: Option<Fold>,
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
    lines = lines.extend(in_calendars(cx, date));
    lines = lines.extend(readings(cx, date, asking));
    lines = lines.push(answers(cx, date, open));
    if open == Some(Fold::Calendar) {
        lines = lines.push(calendars(cx, date, asking));
    }
    container(lines)
        .padding([SPACE_12, SPACE_16])
        .width(Length::Fill)
        .style(panel(t, Panel::Accent))
        .into()
}

/// The date in each calendar that counts here, and as it is printed.
pub(super) fn in_calendars<'a>(cx: &Context<'a>, date: &FuzzyDate) -> Vec<Element<'a, Message>> {
    let t = cx.first;
    if is_forgotten(date) {
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
        let words = word_date(date, &Calendar::Gregorian, french, Form::Sentence);
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
        if is_computed(calendar) && !shown.contains(&calendar) {
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
fn readings<'a>(
    cx: &Context<'a>,
    date: &'a FuzzyDate,
    asking: &Asking,
) -> Vec<Element<'a, Message>> {
    if date.words.is_blank() || is_forgotten(date) {
        return Vec::new();
    }
    let told = understood(date.words.as_str(), &date.lang, asking.calendar.as_ref(), cx);
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
        let offered = offered.map(|(at, reading)| offer(cx, at, reading, date));
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
    at: usize,
    reading: Reading,
    date: &FuzzyDate,
) -> Element<'a, Message> {
    let words = word_date_both(&reading.date, cx.first, Form::Table);
    let chosen = is_same(&reading.date, date);
    let mark = if chosen { Icon::CircleCheck } else { Icon::CircleDashed };
    let content = row![
        Element::from(mark.text(ICON_20, cx.tokens.accent)),
        Element::from(label(cx, words).fill())
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let date = FuzzyDate { basis: date.basis.clone(), extra: date.extra.clone(), ..reading.date };
    choice_row(cx, mirrored(cx.direction(), content), chosen)
        .id(format!("events-reading-{at}"))
        .height(TARGET)
        .on_press(Message::Edit(Edit::Date(Box::new(date))))
        .into()
}

/// That is it; another calendar; no longer known.
fn answers<'a>(cx: &Context<'a>, date: &FuzzyDate, open: Option<Fold>) -> Element<'a, Message> {
    let t = cx.first;
    let forgotten = if is_forgotten(date) { Icon::Check } else { Icon::CircleHelp };
    let calendar = if open == Some(Fold::Calendar) { Icon::ChevronUp } else { Icon::Calendar };
    let answers = row![
        small(cx, Icon::Check, tr!(t, "events-thats-it"))
            .id("events-thats-it")
            .on_press_maybe((!date.is_unset()).then_some(Message::ThatsIt)),
        small(cx, calendar, tr!(t, "events-calendar"))
            .id("events-calendar")
            .on_press(Message::Fold(Fold::Calendar)),
        small(cx, forgotten, tr!(t, "events-forget")).id("events-forget").on_press(Message::Forget),
    ]
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

/// The calendars the words can be in; for one that is not counted here, the days by hand.
fn calendars<'a>(
    cx: &Context<'a>,
    date: &'a FuzzyDate,
    asking: &'a Asking,
) -> Element<'a, Message> {
    let current = asking.calendar.as_ref().unwrap_or(&date.calendar);
    let offered = Calendar::ALL.iter().map(|calendar| {
        let chosen = calendar == current;
        let weight = if chosen { Weight::Primary } else { Weight::Outlined };
        button(cx, weight, chosen.then_some(Icon::Check), cx.first.short_calendar(calendar))
            .id(format!("events-calendar-{}", calendar.as_str()))
            .on_press(Message::Calendar(calendar.clone()))
            .into()
    });
    let offered =
        row(offered).spacing(SPACE_4).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    let chips = group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), offered));
    if is_computed(current) {
        return chips;
    }
    let ends = [(false, "events-first-day"), (true, "events-last-day")].map(|(last, id)| {
        let value = shown_end(date, last, asking);
        let lang = LangTag::from(cx.first.language().tag());
        let typed = editor(cx.tokens, id, value, &lang)
            .one_line()
            .on_edit(move |edited| Message::End(last, edited.text.into()));
        let words = if last {
            cx.both(|t| tr!(t, "events-last-day"))
        } else {
            cx.both(|t| tr!(t, "events-first-day"))
        };
        Element::from(field(cx, words, typed))
    });
    let [first, last] = ends;
    column![chips, caption(cx, tr!(cx.first, "events-by-hand")).fill(), first, last]
        .spacing(SPACE_8)
        .into()
}

fn shown_end(date: &FuzzyDate, last: bool, asking: &Asking) -> String {
    let [first_typed, last_typed] = &asking.ends;
    let (typed, day) = if last {
        (last_typed, date.interval.latest)
    } else {
        (first_typed, date.interval.earliest)
    };
    match typed {
        Some(words) => words.as_str().to_owned(),
        None => day.map(|day| day.to_string()).unwrap_or_default(),
    }
}
