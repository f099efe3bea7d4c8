//! When it happened: the words as told, understood at once, shown in both calendars and as printed.

use std::borrow::Cow;

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};
use unicode_script::{Script, UnicodeScript};

use super::change::{Edit, Text, remembered};
use super::pair::pair;
use super::{Fold, Message};
use crate::domain::calendar::is_computed;
use crate::domain::date::{
    Calendar, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision,
};
use crate::domain::event::Event;
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Form, Hints, Reading, Told, read_date, word_date};
use crate::lang::{Direction, Language, Translator, language, tr};
use crate::ui::button::{Weight, button, choice_row};
use crate::ui::context::Context;
use crate::ui::direction::mirrored;
use crate::ui::field::{field, remark};
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, caption, label};
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::ui::widget::editor::editor;
use crate::ui::widget::group::group;

/// What the case does not hold of a date being told.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    /// The calendar the words were said to be in.
    pub calendar: Option<Calendar>,
    /// First and last possible day as they are being typed.
    pub ends: [Option<Words>; 2],
}

/// The date these words tell. The words are kept as they are, whatever is understood.
#[must_use]
pub fn retell(
    old: &FuzzyDate,
    words: &Words,
    fixed: Option<&Calendar>,
    cx: &Context<'_>,
) -> FuzzyDate {
    let lang = lang_of(words.as_str(), old, cx);
    let kept = FuzzyDate {
        words: words.clone(),
        lang: lang.clone(),
        basis: old.basis.clone(),
        anchor: old.anchor.clone(),
        extra: old.extra.clone(),
        ..FuzzyDate::default()
    };
    let by_hand = fixed.filter(|calendar| !is_computed(calendar));
    if let Some(calendar) = by_hand {
        let (interval, precision) = (old.interval.clone(), old.precision.clone());
        return FuzzyDate { calendar: calendar.clone(), interval, precision, ..kept };
    }
    let first = understood(words.as_str(), &lang, fixed, cx).readings.into_iter().next();
    let modifier = if words.is_blank() { Modifier::On } else { Modifier::TextOnly };
    match first {
        Some(Reading { date, .. }) => FuzzyDate {
            words: kept.words,
            lang: kept.lang,
            basis: kept.basis,
            anchor: kept.anchor,
            extra: kept.extra,
            ..date
        },
        None => FuzzyDate { modifier, ..kept },
    }
}

/// The date, no longer remembered: the words stay, the days go. Pressed again, the words are read again.
#[must_use]
pub fn forget(date: &FuzzyDate, cx: &Context<'_>) -> FuzzyDate {
    if is_forgotten(date) {
        return retell(date, &date.words, None, cx);
    }
    FuzzyDate {
        modifier: Modifier::TextOnly,
        certainty: Certainty::Uncertain,
        precision: Precision::Unknown,
        interval: Interval::default(),
        ..date.clone()
    }
}

/// Whether it was said that the date is no longer remembered.
#[must_use]
pub fn is_forgotten(date: &FuzzyDate) -> bool {
    date.modifier == Modifier::TextOnly && date.certainty == Certainty::Uncertain
}

/// The date with this first or last possible day, typed as a date or in words; nothing where it is not
/// understood.
#[must_use]
pub fn with_end(old: &FuzzyDate, last: bool, typed: &Words, cx: &Context<'_>) -> FuzzyDate {
    let day = typed.as_str().trim().parse::<CivilDay>().ok();
    let hints = Hints { calendar: Some(Calendar::Gregorian), usual: None, today: Some(cx.today) };
    let lang = LangTag::from(cx.first.language().tag());
    let read = || read_date(typed.as_str(), &lang, &hints).readings.into_iter().next();
    let days = match day {
        Some(day) => Some(Interval::between(day, day)),
        None => read().map(|reading| reading.date.interval),
    };
    let mut interval = old.interval.clone();
    if last {
        interval.latest = days.and_then(|days| days.latest);
    } else {
        interval.earliest = days.and_then(|days| days.earliest);
    }
    let precision = match interval.days() {
        Some(1) => Precision::Day,
        Some(..=31) => Precision::Month,
        Some(_) => Precision::Year,
        None => Precision::Unknown,
    };
    FuzzyDate { interval, precision, modifier: Modifier::On, ..old.clone() }
}

/// Counts the days of a duration from its words, her or his own first.
pub(super) fn count_duration(event: &mut Event) {
    let words = &event.duration.words;
    let told = (words.told.prose.text.as_str(), words.told.lang.clone());
    let read = [told, (words.french.text.as_str(), LangTag::from("fr"))]
        .into_iter()
        .find_map(|(text, lang)| read_date(text, &lang, &Hints::default()).lasting);
    let (least, most) =
        read.map_or((0, 0), |lasting| (lasting.at_least_days, lasting.at_most_days));
    event.duration.at_least_days = least;
    event.duration.at_most_days = most;
}

fn understood(words: &str, lang: &LangTag, fixed: Option<&Calendar>, cx: &Context<'_>) -> Told {
    let hints =
        Hints { calendar: fixed.cloned(), usual: Some(cx.calendar.clone()), today: Some(cx.today) };
    read_date(words, lang, &hints)
}

/// The language words of a date are likely in: by their script, the one they had before all others.
fn lang_of(words: &str, old: &FuzzyDate, cx: &Context<'_>) -> LangTag {
    let letter = words.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
    let frame = LangTag::from(cx.first.language().tag());
    let Some(script) = letter else {
        return if old.lang == LangTag::default() { frame } else { old.lang.clone() };
    };
    let others = cx.second.map(|t| LangTag::from(t.language().tag()));
    let offered = [Some(old.lang.clone()), Some(frame), others, Some(cx.told.clone())];
    let fits = |tag: &LangTag| *tag != LangTag::default() && language::script(tag) == Some(script);
    let fallback = if script == Script::Arabic { "fa" } else { "fr" };
    offered.into_iter().flatten().find(fits).unwrap_or_else(|| LangTag::from(fallback))
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
    let mut shown = Vec::new();
    if let Some(own) = own_calendar(cx, date) {
        shown.push((t.short_calendar(own), word_date(date, own, t, Form::Table)));
    }
    let gregorian = word_date(date, &Calendar::Gregorian, t, Form::Table);
    shown.push((t.short_calendar(&Calendar::Gregorian), gregorian));
    let lines = shown.into_iter().filter(|(_, words)| !words.is_empty());
    let mut lines: Vec<_> = lines
        .map(|(name, words)| line(cx, name, label(cx, words).strong().fill().into()))
        .collect();
    if let Some(french) = french(cx) {
        let words = word_date(date, &Calendar::Gregorian, french, Form::Sentence);
        let words = crate::ui::label::in_language(Language::French, words).serif().fill();
        lines.push(line(cx, tr!(t, "events-printed"), words.into()));
    }
    lines
}

/// The calendar beside the Gregorian one: the date's own, else the person's.
pub(super) fn own_calendar<'a>(cx: &Context<'a>, date: &'a FuzzyDate) -> Option<&'a Calendar> {
    [&date.calendar, cx.calendar]
        .into_iter()
        .find(|calendar| **calendar != Calendar::Gregorian && is_computed(calendar))
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
    let t = cx.first;
    let own = reading.date.calendar.clone();
    let mut words = word_date(&reading.date, &own, t, Form::Table);
    if own != Calendar::Gregorian && is_computed(&own) {
        let gregorian = word_date(&reading.date, &Calendar::Gregorian, t, Form::Table);
        words = tr!(t, "date-both", first = words, second = gregorian);
    }
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
    let quiet = |icon, word: Cow<'static, str>| button(cx, Weight::Accent, Some(icon), word);
    let forgotten = if is_forgotten(date) { Icon::Check } else { Icon::CircleHelp };
    let calendar = if open == Some(Fold::Calendar) { Icon::ChevronUp } else { Icon::Calendar };
    let answers = row![
        quiet(Icon::Check, tr!(t, "events-thats-it").into())
            .id("events-thats-it")
            .on_press_maybe((!date.is_unset()).then_some(Message::ThatsIt)),
        quiet(calendar, tr!(t, "events-calendar").into())
            .id("events-calendar")
            .on_press(Message::Fold(Fold::Calendar)),
        quiet(forgotten, tr!(t, "events-forget").into())
            .id("events-forget")
            .on_press(Message::Forget),
    ]
    .spacing(SPACE_4)
    .width(Length::Fill)
    .wrap();
    group(cx.direction() == Direction::RightToLeft, mirrored(cx.direction(), answers))
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

/// The date once it was said to be it.
#[must_use]
pub(super) fn confirmed(date: &FuzzyDate) -> Edit {
    Edit::Date(Box::new(remembered(date)))
}
