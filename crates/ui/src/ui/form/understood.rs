//! How the words of a date were understood: in the calendars that count here, as printed, and in other ways.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::Message;
use super::line::at_start;
use crate::domain::calendar::is_computed;
use crate::domain::date::{Calendar, FuzzyDate};
use crate::kit::button::choice_row;
use crate::kit::context::Context;
use crate::kit::direction::mirrored;
use crate::kit::icon::Icon;
use crate::kit::label::{Label, Role, beneath, both_ends, caption, in_language, label};
use crate::kit::theme::Panel;
use crate::kit::tokens::{ICON_20, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TARGET};
use crate::kit::widget::ground::OnPanel as _;
use crate::kit::widget::group::group;
use crate::kit::widget::menu;
use crate::lang::date::{Form, Reading, is_given_in, word_date, word_date_both};
use crate::lang::{Direction, Language, Translator, tr};
use crate::ui::menu::copy_date;

/// Width of the name of a calendar before the date, logical px.
const NAME: f32 = 96.0;

/// Lines in the calm box that says how something was understood.
pub fn boxed<'a>(cx: &Context<'a>, understood: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let t = cx.tokens;
    let heading = cx.both(|t| tr!(t, "form-date-understood"));
    let title = row![
        Element::from(Icon::CalendarDays.text(ICON_20, t.accent)),
        container(both_ends(cx, heading, Role::Caption, true)).width(Length::Fill),
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let lines = column![mirrored(cx.direction(), title)].spacing(SPACE_4).extend(understood);
    container(lines).padding([SPACE_8, SPACE_16]).width(Length::Fill).on(t, Panel::Accent)
}

/// The date in each calendar that counts here; `in_both` languages of the desk or in that of the frame.
pub fn in_calendars<'a>(
    cx: &Context<'a>,
    date: &FuzzyDate,
    in_both: bool,
) -> Vec<Element<'a, Message>> {
    let t = cx.first;
    if date.is_forgotten() {
        let words = cx.for_person(|t| tr!(t, "form-date-forgotten"));
        return vec![softly(cx, label(cx, words.first).strong(), words.second)];
    }
    if date.interval.is_unknown() {
        let words = cx.for_person(|t| tr!(t, "form-date-words-only"));
        return vec![softly(cx, caption(cx, words.first), words.second)];
    }
    let mut lines = Vec::new();
    for calendar in both_calendars(cx, date) {
        let words = word_date(date, calendar, t, Form::Table);
        if !words.is_empty() {
            let shown = label(cx, words.clone()).strong().fill();
            let name = t.short_calendar(calendar);
            lines.push(copied(cx, words, named(cx, name, shown.into())));
        }
    }
    if let Some(t) = cx.second.filter(|_| in_both) {
        let words = word_date_both(date, t, Form::Table);
        let shown = in_language(t.language(), words.clone()).colour(cx.tokens.ink_2);
        lines.push(copied(cx, words, at_start(cx, Element::from(shown))));
    }
    lines
}

/// The second language beneath, softer.
fn softly<'a>(cx: &Context<'a>, first: Label, second: Option<String>) -> Element<'a, Message> {
    at_start(cx, beneath(cx, first, second, Some(cx.tokens.ink_2)))
}

/// The same in two small lines: the calendars beside one another, and the other language of the desk.
pub fn in_small<'a>(cx: &Context<'a>, date: &FuzzyDate) -> Element<'a, Message> {
    let t = cx.first;
    if date.is_forgotten() {
        return caption(cx, tr!(t, "form-date-forgotten")).strong().fill().into();
    }
    if date.interval.is_unknown() {
        return caption(cx, tr!(t, "form-date-words-only")).fill().into();
    }
    let calendars = both_calendars(cx, date);
    let several = calendars.len() > 1;
    let words = calendars.into_iter().filter_map(|calendar| {
        let words = word_date(date, calendar, t, Form::Table);
        let named = || format!("{} {words}", t.short_calendar(calendar));
        (!words.is_empty()).then(|| if several { named() } else { words.clone() })
    });
    let words = words.collect::<Vec<_>>().join(t.apart());
    let words = caption(cx, words).strong().colour(cx.tokens.ink);
    let mut lines = column![Element::from(words.fill())];
    if let Some(t) = cx.second {
        let words = in_language(t.language(), word_date_both(date, t, Form::Table));
        let words = words.caption().colour(cx.tokens.ink_2);
        lines = lines.push(at_start(cx, Element::from(words)));
    }
    lines.into()
}

/// What is printed of it, where French is spoken at the desk.
pub fn printed<'a>(cx: &Context<'a>, printed: &FuzzyDate) -> Option<Element<'a, Message>> {
    let french = french(cx)?;
    let words = word_date(printed, &Calendar::Gregorian, french, Form::Sentence);
    let shown = Element::from(in_language(Language::French, words.clone()).serif());
    let shown = named(cx, tr!(cx.first, "form-date-printed"), at_start(cx, shown));
    Some(copied(cx, words, shown))
}

/// A date that is shown, with a menu to copy it.
fn copied<'a>(
    cx: &Context<'a>,
    words: String,
    shown: Element<'a, Message>,
) -> Element<'a, Message> {
    let cx = *cx;
    menu::copied(words, shown, move || copy_date(&cx))
}

fn french<'a>(cx: &Context<'a>) -> Option<&'a Translator> {
    [Some(cx.first), cx.second].into_iter().flatten().find(|t| t.language() == Language::French)
}

fn named<'a>(cx: &Context<'a>, name: String, words: Element<'a, Message>) -> Element<'a, Message> {
    let name = Element::from(caption(cx, name).colour(cx.tokens.ink_2).width(NAME));
    mirrored(cx.direction(), row![name, words].spacing(SPACE_8).align_y(Alignment::Center))
}

/// The calendars to show a date in: the one it was told in, then the other that counts here.
pub fn both_calendars<'a>(cx: &Context<'a>, date: &'a FuzzyDate) -> Vec<&'a Calendar> {
    let mut shown: Vec<&Calendar> = Vec::new();
    for calendar in [&date.calendar, cx.calendar, &Calendar::Gregorian] {
        // A month of ours has no boundary in the other calendar: it is given as it was told.
        let given =
            calendar == &date.calendar || date.interval.is_unknown() || is_given_in(date, calendar);
        if is_computed(calendar) && given && !shown.contains(&calendar) {
            shown.push(calendar);
        }
    }
    shown
}

/// Several ways to understand the words, to be chosen among. `take` says what choosing one does.
pub fn readings<'a>(
    cx: &Context<'a>,
    id: &str,
    offered: Vec<Reading>,
    date: &FuzzyDate,
    facing_person: bool,
    take: impl Fn(FuzzyDate) -> Message,
) -> Element<'a, Message> {
    let about = cx.for_person(|t| tr!(t, "form-date-readings"));
    let about = softly(cx, caption(cx, about.first).colour(cx.tokens.ink_2), about.second);
    let rows = offered.into_iter().enumerate().map(|(at, Reading { date: reading, .. })| {
        let chosen = is_same(&reading, date);
        let mark = if chosen { Icon::CircleCheck } else { Icon::CircleDashed };
        let words = word_date_both(&reading, cx.first, Form::Table);
        let second = cx.second.filter(|_| facing_person);
        let second = second.map(|t| word_date_both(&reading, t, Form::Table));
        let lines = softly(cx, label(cx, words), second);
        let content = row![Element::from(mark.text(ICON_20, cx.tokens.accent)), lines]
            .spacing(SPACE_8)
            .align_y(Alignment::Center);
        let row = choice_row(cx, mirrored(cx.direction(), content), chosen);
        let row =
            if facing_person { row.padding([SPACE_12, SPACE_12]) } else { row.height(TARGET) };
        row.id(format!("{id}-reading-{at}")).on_press(take(reading)).into()
    });
    let rows = column(rows).spacing(SPACE_4);
    let rows = group(cx.direction() == Direction::RightToLeft, rows);
    column![about, rows].spacing(SPACE_4).into()
}

/// Whether the words were understood so.
#[must_use]
pub fn is_same(reading: &FuzzyDate, date: &FuzzyDate) -> bool {
    reading.interval == date.interval
        && reading.modifier == date.modifier
        && reading.calendar == date.calendar
}
