//! When it happened: the words as told, understood at once, shown in both calendars and as printed.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::change::Edit;
use super::open::{self, Open};
use super::pair::{at_start, pair};
use super::telling::{is_counted, is_forgotten, lang_of, understood};
use super::text::Text;
use super::{Events, Fold, Message, anchored, until};
use crate::domain::calendar::is_computed;
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::event::Event;
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{Form, is_given_in, word_date, word_date_both};
use crate::lang::{Direction, Language, Translator, tr};
use crate::ui::button::{Weight, button, choice_row, glyph};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
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
    let mut told = column![words_editor(cx, date, Role::Body)].spacing(SPACE_8);
    let is_open = matches!(folded, Some(Fold::Calendar | Fold::Anchor));
    if !date.is_unset() || is_forgotten(date) || is_open {
        told = told.push(understanding(state, event, desk, cx));
    }
    let told = field(cx, cx.both(|t| tr!(t, "events-when")), told)
        .help(cx.both(|t| tr!(t, "events-when-help")))
        .answers(open::view(Open::When, event, state, desk, cx));
    let words = cx.both(|t| tr!(t, "events-duration"));
    let lasting = field(cx, words, pair(cx, Text::Duration, event, 1));
    let lasting = lasting.answers(open::view(Open::Lasting, event, state, desk, cx));
    let mut parts = column![Element::from(told)].spacing(SPACE_16);
    // Another event can tell the date before anything is typed.
    if date.is_unset() && !is_forgotten(date) && !is_open {
        let by = small(cx, Icon::Link, tr!(cx.first, "events-anchor")).id("events-anchor");
        parts = parts.push(at_start(cx, by.on_press(Message::Fold(Fold::Anchor))));
    }
    parts.push(until::view(state, event, desk, cx)).push(Element::from(lasting)).into()
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
    if date.words.is_blank() || is_forgotten(date) || is_counted(date) {
        return Vec::new();
    }
    let told = understood(date.words.as_str(), &date.lang, calendar, cx);
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
            let (basis, extra) = (date.basis.clone(), date.extra.clone());
            let anchor = date.anchor.clone();
            let told_on = date.told_on;
            let date = FuzzyDate { basis, anchor, told_on, extra, ..reading.date };
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
    let forgotten = if is_forgotten(date) { Icon::Check } else { Icon::CircleHelp };
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
