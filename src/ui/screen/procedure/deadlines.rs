//! By when: the most pressing date large, then every deadline with its counting and its source.

use iced::widget::{column, container, row, rule};
use iced::{Alignment, Element, Length};

use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};
use crate::law::{self, Deadline, most_pressing};
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::form::{Message, both};
use crate::ui::frame::{card, empty, source};
use crate::ui::icon::Icon;
use crate::ui::label::{Role, both_ends, both_lines, in_language, label};
use crate::ui::theme::{Panel, panel, separator};
use crate::ui::tokens::{SPACE_8, SPACE_16, SPACE_24, SPACE_32};

/// The date that matters first, large; what to ask for where none can be counted.
pub(super) fn pressing<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    let found = most_pressing(desk.deadlines);
    let inner: Element<'a, Message> = match found.and_then(|found| Some((found, found.prudent?))) {
        Some((deadline, day)) => {
            let named = column![
                both_ends(cx, both!(cx, "procedure-prudent"), Role::Body, true),
                big(cx, day),
                both_lines(cx, label_of(cx, deadline), Role::Body),
            ];
            named.spacing(SPACE_8).into()
        }
        None => both_lines(cx, both!(cx, "procedure-no-date"), Role::Card),
    };
    container(inner)
        .width(Length::Fill)
        .padding(if cx.very_narrow() { SPACE_16 } else { SPACE_32 })
        .style(panel(cx.tokens, Panel::Card))
        .into()
}

fn label_of(cx: &Context<'_>, deadline: &Deadline) -> Both {
    cx.both(|t| deadline.label.in_language(t.language().tag()).to_owned())
}

fn big<'a>(cx: &Context<'a>, day: CivilDay) -> Element<'a, Message> {
    let date = FuzzyDate::on_day(day);
    let first = in_words(&date, &Calendar::Gregorian, day, cx.first);
    let mut line = row![Element::from(label(cx, first).role(Role::Big).strong())];
    let other =
        if *cx.calendar == Calendar::Gregorian { &Calendar::Gregorian } else { cx.calendar };
    if let Some(second) = cx.second {
        let words = in_words(&date, other, day, second);
        let words = in_language(second.language(), words).role(Role::Card).strong();
        line = line.push(Element::from(words.colour(cx.tokens.ink_2)));
    }
    let line = line.spacing(SPACE_16).align_y(Alignment::Center).width(Length::Fill).wrap();
    mirrored(cx.direction(), line)
}

fn in_words(date: &FuzzyDate, calendar: &Calendar, day: CivilDay, t: &Translator) -> String {
    let weekday = t.named(&format!("home-weekday-{}", day.weekday())).unwrap_or_default();
    tr!(t, "home-day", weekday = weekday, day = word_date(date, calendar, t, Form::Table))
}

/// Every deadline: by when, how it was counted, from which paper, where that is written and when it was read.
pub(super) fn all<'a>(cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
    if desk.deadlines.is_empty() {
        return empty(cx, Icon::CalendarDays, both!(cx, "procedure-no-deadline"));
    }
    let mut all = column![].spacing(SPACE_24);
    for (at, deadline) in desk.deadlines.iter().enumerate() {
        if at > 0 {
            all = all.push(rule::horizontal(cx.tokens.border).style(separator(cx.tokens)));
        }
        all = all.push(counted(cx, desk, deadline));
    }
    card(cx, both!(cx, "procedure-deadlines"), all)
}

fn counted<'a>(cx: &Context<'a>, desk: &Desk<'a>, deadline: &Deadline) -> Element<'a, Message> {
    let words = law::word(deadline, desk.pack, cx.first);
    let mut lines = column![both_lines(cx, label_of(cx, deadline), Role::Body)].spacing(SPACE_8);
    // The first line is the label with its state; the state alone is new here.
    let name = deadline.label.in_language(cx.first.language().tag());
    let mut words = words.into_iter();
    if let Some(first) = words.next() {
        let state = first.strip_prefix(name).unwrap_or_default().trim_start_matches(" · ");
        if !state.is_empty() {
            lines = lines.push(Element::from(label(cx, state.to_owned()).strong().fill()));
        }
    }
    for line in words {
        lines = lines.push(if line.contains(&deadline.source.cite) {
            source(cx, line)
        } else {
            Element::from(label(cx, line).colour(cx.tokens.ink_2).fill())
        });
    }
    lines.into()
}
