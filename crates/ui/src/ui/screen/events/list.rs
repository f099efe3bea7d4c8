//! The events in order of time, under the headings of the account: virtual rows of one height.

use std::collections::BTreeMap;

use iced::widget::{column, container, row, scrollable, space};
use iced::{Alignment, Color, Element, Length};

use super::answer::neighbour;
use super::elide::measure;
use super::timeline::Sign;
use super::words::{case_words, one_line, title, told_date};
use super::{Events, Message};
use crate::domain::Case;
use crate::domain::calendar::from_civil;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::domain::event::{Event, Known, Sensitivity};
use crate::domain::id::EventId;
use crate::domain::words::Bilingual;
use crate::kit::button::choice_row;
use crate::kit::context::Context;
use crate::kit::direction::{self, mirrored};
use crate::kit::icon::Icon;
use crate::kit::label::{Role, caption, label};
use crate::kit::pane::Pane;
use crate::kit::theme::{bar, chip, scroll};
use crate::kit::tokens::{
    ICON_16, LIST_ROW, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, STEPS,
};
use crate::kit::widget::menu::{Item, menu};
use crate::kit::widget::rows::{Sight, rows};
use crate::kit::widget::scrolled::scrolled;
use crate::lang::language::digits;
use crate::lang::{Direction, Translator, tr};
use crate::ui::desk::Desk;
use crate::ui::divided::widths;
use crate::ui::form::both;
use crate::ui::menu;

/// The list, for scrolling it.
pub(super) const LIST: &str = "events-list";
/// Width of the icon and the words of how it is known, on two lines where they are long, logical px.
const KNOWN: f32 = 116.0;

/// A line of the list.
enum Line<'a> {
    /// The heading of those that follow.
    Head(Head<'a>),
    Event(&'a Event),
}

/// What some events in a row have in common.
struct Head<'a> {
    /// The heading of the section of the account that tells them.
    title: Option<&'a Bilingual>,
    from: Option<CivilDay>,
    to: Option<CivilDay>,
}

/// Whether it is masked until it is asked for.
#[must_use]
pub(super) fn is_masked(event: &Event, state: &Events) -> bool {
    event.sensitivity != Sensitivity::Print && !state.shown.contains(&event.id)
}

/// The lines of events in this order.
fn lines<'a>(case: &'a Case, ordered: Vec<&'a Event>, calendar: &Calendar) -> Vec<Line<'a>> {
    let mut sections: BTreeMap<&EventId, usize> = BTreeMap::new();
    for (at, section) in case.account.sections.iter().enumerate() {
        for id in section.paragraphs.iter().flat_map(|paragraph| &paragraph.events) {
            sections.entry(id).or_insert(at);
        }
    }
    let mut lines = Vec::new();
    let mut head: Option<(usize, Option<usize>, Option<i32>)> = None;
    for event in ordered {
        let section = sections.get(&event.id).copied();
        let (first, last) = days(&event.date);
        let year = if section.is_some() { None } else { first.and_then(|d| year(calendar, d)) };
        let at = match head {
            Some((at, of, in_year)) if (of, in_year) == (section, year) => at,
            _ => {
                let title = section.and_then(|at| case.account.sections.get(at)).map(|s| &s.title);
                lines.push(Line::Head(Head { title, from: first, to: last }));
                head = Some((lines.len() - 1, section, year));
                lines.len() - 1
            }
        };
        if let Some(Line::Head(head)) = lines.get_mut(at) {
            head.from = [head.from, first].into_iter().flatten().min();
            head.to = head.to.max(last);
        }
        lines.push(Line::Event(event));
    }
    lines
}

/// First and last known day of a date.
fn days(date: &FuzzyDate) -> (Option<CivilDay>, Option<CivilDay>) {
    let days = &date.interval;
    (days.earliest.or(days.latest), days.latest.or(days.earliest))
}

fn year(calendar: &Calendar, day: CivilDay) -> Option<i32> {
    from_civil(calendar, day).map(|day| day.year)
}

/// Where the row of an event begins, logical px from the top of the list.
#[must_use]
pub(super) fn offset(desk: &Desk<'_>, calendar: &Calendar, id: &EventId) -> Option<f32> {
    top(&lines(desk.case, desk.by_time(), calendar), id)
}

fn top(lines: &[Line<'_>], id: &EventId) -> Option<f32> {
    let at = lines.iter().position(|line| matches!(line, Line::Event(e) if e.id == *id))?;
    Some(at as f32 * LIST_ROW)
}

/// The offset from which a row is in sight; `None` if it is already.
#[must_use]
pub(super) fn scrolled_to(top: f32, sight: Sight) -> Option<f32> {
    if sight.height <= 0.0 || top >= sight.offset && top + LIST_ROW <= sight.offset + sight.height {
        return None;
    }
    // The heading above comes along.
    let wanted = if top < sight.offset { top - LIST_ROW } else { top + LIST_ROW - sight.height };
    Some(wanted.max(0.0))
}

pub(super) fn view<'a>(
    state: &'a Events,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let lines = lines(desk.case, desk.by_time(), cx.calendar);
    // One row is the way in for Tab; the arrows go through the others.
    let selected = state.shown_beside(desk, cx).map(|event| &event.id);
    let first = lines.iter().find_map(|line| match line {
        Line::Event(event) => Some(&event.id),
        Line::Head(_) => None,
    });
    let entry = selected.filter(|id| desk.case.event(id).is_some()).or(first);
    let list =
        rows(lines.len(), LIST_ROW, state.sight, cx.window.height, |at| match lines.get(at) {
            Some(Line::Head(head)) => heading(cx, head),
            Some(Line::Event(event)) => {
                let chosen = selected == Some(&event.id);
                event_row(state, desk, cx, event, (chosen, entry == Some(&event.id)))
            }
            None => space().into(),
        });
    scrollable(scrolled(container(list).padding([0.0, SPACE_8]), SPACE_8))
        .id(LIST)
        .direction(bar())
        .width(Length::Fill)
        .height(Length::Fill)
        .style(scroll(cx.tokens))
        .on_scroll(|viewport| Message::Scrolled(viewport.into()))
        .into()
}

fn heading<'a>(cx: &Context<'a>, head: &Head<'a>) -> Element<'a, Message> {
    let years = |calendar: &Calendar| years(head, calendar, cx.first);
    let own = Some(cx.calendar).filter(|calendar| **calendar != Calendar::Gregorian);
    let (start, end) = match head.title {
        Some(title) => {
            (case_words(cx, title), own.map_or_else(|| years(&Calendar::Gregorian), years))
        }
        None if head.from.is_none() => (tr!(cx.first, "events-no-date"), String::new()),
        None => match own {
            Some(own) => (years(own), years(&Calendar::Gregorian)),
            None => (years(&Calendar::Gregorian), String::new()),
        },
    };
    let room = room(cx, Some(&end));
    let line = row![
        one_line(cx, &start, Role::Caption, true, cx.tokens.ink_2, room + KNOWN),
        Element::from(caption(cx, end).one_line())
    ]
    .spacing(SPACE_8);
    container(mirrored(cx.direction(), line))
        .height(LIST_ROW)
        .align_y(Alignment::End)
        .padding([SPACE_8, SPACE_12])
        .into()
}

/// The years of some events: « 1394–1398 ».
fn years(head: &Head<'_>, calendar: &Calendar, t: &Translator) -> String {
    let of = |day: Option<CivilDay>| day.and_then(|day| year(calendar, day));
    let words = match (of(head.from), of(head.to)) {
        (Some(from), Some(to)) if from != to => format!("{from}–{to}"),
        (Some(year), _) | (_, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    };
    digits(&words, t.language())
}

fn event_row<'a>(
    state: &'a Events,
    desk: &Desk<'a>,
    cx: &Context<'a>,
    event: &'a Event,
    (chosen, entry): (bool, bool),
) -> Element<'a, Message> {
    let masked = is_masked(event, state);
    let numbers = exhibit_numbers(desk, cx, event);
    let room = room(cx, numbers.as_deref());
    let (words, ink) = title(cx, desk, event, masked);
    let (date, date_ink) = told_date(cx, &event.date);
    let content = row![
        known(cx, &event.known, masked),
        column![
            one_line(cx, &words, Role::Body, chosen, ink, room),
            one_line(cx, &date, Role::Caption, false, date_ink, room),
        ]
        .width(Length::Fill),
        numbers.map(|words| exhibits(cx, words)),
    ]
    .spacing(SPACE_8)
    .align_y(Alignment::Center);
    let press = choice_row(cx, mirrored(cx.direction(), content), chosen)
        .id(row_id(&event.id))
        .height(LIST_ROW)
        .skipped(!entry)
        .on_press(Message::Press(event.id.clone()));
    let (desk, cx) = (*desk, *cx);
    menu(row_id(&event.id), press, move || items(&desk, &cx, event, masked))
}

/// What an event's menu offers: what its own tools do, and its words as the row shows them.
fn items(desk: &Desk<'_>, cx: &Context<'_>, event: &Event, masked: bool) -> Vec<Item<Message>> {
    let id = || event.id.clone();
    let mut items = vec![menu::open(cx).says(Message::Press(id()))];
    if masked {
        return items;
    }
    if !desk.facing_person {
        let shift = |up| {
            let can = desk.writable && neighbour(event, up, desk).is_some();
            can.then(|| vec![Message::Select(id()), Message::Shift(up)])
        };
        let away = desk.writable.then(|| vec![Message::Select(id()), Message::Remove]);
        let said = |item: Item<Message>, messages| match messages {
            Some(messages) => item.says_all(messages),
            None => item,
        };
        items.push(said(menu::earlier(cx), shift(true)));
        items.push(said(menu::later(cx), shift(false)));
        items.push(said(menu::remove(cx), away));
        if event.sensitivity != Sensitivity::Print {
            let mask = Item::new("menu-mask", Some(Icon::EyeOff), both!(cx, "events-mask"));
            items.push(mask.says_all(vec![Message::Select(id()), Message::Show(false)]));
        }
    }
    items.push(menu::copy(cx).copies(title(cx, desk, event, masked).0));
    if !event.date.is_unset() {
        items.push(menu::copy_date(cx).copies(told_date(cx, &event.date).0));
    }
    items
}

/// Room for the words of a row, logical px: what list, margins, "seen" and exhibits leave of the window.
fn room(cx: &Context<'_>, numbers: Option<&str>) -> f32 {
    let steps = if cx.very_narrow() { 0.0 } else { STEPS };
    let list = if cx.facing_person {
        cx.window.width - 2.0 * SPACE_32
    } else if cx.narrow() {
        cx.window.width - steps - 2.0 * SPACE_24
    } else {
        widths(cx, Pane::Events, cx.window.width - steps - 2.0 * SPACE_24)[0]
    };
    let chip = numbers.map_or(0.0, |numbers| {
        measure(numbers, Role::Caption, false).width + ICON_16 + SPACE_4 + 2.0 * SPACE_8 + SPACE_8
    });
    // The margins of list and row, its bar, and a little for what is rounded.
    list - KNOWN - SPACE_8 - 2.0 * SPACE_8 - 2.0 * SPACE_12 - SPACE_16 - chip
}

/// The name of an event's row, for tests and the keyboard.
#[must_use]
pub(super) fn row_id(id: &EventId) -> String {
    format!("events-row-{id}")
}

/// Seen, heard, told, paper: an icon and a word.
fn known<'a>(cx: &Context<'a>, known: &Known, masked: bool) -> Element<'a, Message> {
    let t = cx.first;
    let accent = cx.tokens.accent;
    let (icon, word, colour): (Icon, String, Color) = match known {
        _ if masked => (Icon::EyeOff, tr!(t, "events-masked"), cx.tokens.ink_3),
        Known::Seen => (Icon::Eye, t.name_of(known), accent),
        Known::Heard => (Icon::Ear, t.name_of(known), accent),
        Known::Told(_) => (Icon::MessageSquare, t.name_of(known), accent),
        Known::Document => (Icon::FileText, t.name_of(known), accent),
        Known::NotSaid => (Icon::CircleDashed, tr!(t, "events-not-said"), cx.tokens.ink_3),
        Known::DoesNotKnow | Known::DoesNotRemember | Known::PrefersNotToSay => {
            (Icon::CircleHelp, tr!(t, "events-left-open"), cx.tokens.ink_3)
        }
    };
    let content = row![
        Element::from(icon.text(ICON_16, colour)),
        Element::from(label(cx, word).caption().colour(colour))
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    container(mirrored(cx.direction(), content))
        .width(KNOWN)
        .align_x(direction::start(cx.direction()))
        .clip(true)
        .into()
}

/// Today's numbers of the exhibits that show it, in the figures of the frame.
fn exhibit_numbers(desk: &Desk<'_>, cx: &Context<'_>, event: &Event) -> Option<String> {
    let mut numbers: Vec<u32> = event
        .exhibits
        .iter()
        .filter_map(|call| desk.numbers.get(call.exhibit.as_ref()?).copied())
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    let (shown, more) = numbers.split_at(numbers.len().min(3));
    let comma = if cx.direction() == Direction::RightToLeft { "، " } else { ", " };
    let mut words = shown.iter().map(u32::to_string).collect::<Vec<_>>().join(comma);
    if !more.is_empty() {
        words.push('…');
    }
    (!shown.is_empty()).then(|| digits(&words, cx.first.language()))
}

fn exhibits<'a>(cx: &Context<'a>, numbers: String) -> Element<'a, Message> {
    let t = cx.tokens;
    let content = row![
        Element::from(Icon::Paperclip.text(ICON_16, t.accent)),
        Element::from(label(cx, numbers).caption().colour(t.accent).one_line())
    ]
    .spacing(SPACE_4)
    .align_y(Alignment::Center);
    let inner = container(mirrored(cx.direction(), content)).padding([2.0, SPACE_8]);
    inner.style(chip(t, t.accent, t.accent_soft, t.accent_line)).into()
}

/// The signs that stand on the timeline of these events, with their words.
pub(super) fn legend<'a>(events: &[Event], cx: &Context<'a>) -> Element<'a, Message> {
    let t = cx.first;
    let is_there = |sign: &Sign| {
        *sign == Sign::Uncertain || events.iter().any(|event| Sign::of(&event.known) == *sign)
    };
    let signs = [
        (Sign::Seen, t.name_of(&Known::Seen)),
        (Sign::Heard, t.name_of(&Known::Heard)),
        (Sign::Told, t.name_of(&Known::Told(Box::default()))),
        (Sign::Paper, t.name_of(&Known::Document)),
        (Sign::Unsaid, t.name_of(&Known::NotSaid)),
        (Sign::Uncertain, tr!(t, "events-uncertain")),
    ];
    let signs = signs.into_iter().filter(|(sign, _)| is_there(sign)).map(|(sign, word)| {
        let content = row![
            super::timeline::sign(cx, sign),
            Element::from(label(cx, word).caption().colour(cx.tokens.ink_2).one_line())
        ]
        .spacing(SPACE_4)
        .align_y(Alignment::Center);
        mirrored(cx.direction(), content)
    });
    let signs = row(signs).spacing(SPACE_12).align_y(Alignment::Center).wrap();
    container(mirrored(cx.direction(), signs.vertical_spacing(SPACE_4)))
        .padding([SPACE_4, SPACE_4])
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::account::{Paragraph, Section};
    use crate::domain::order::by_time;

    fn event(id: &str, day: &str) -> Event {
        let date = FuzzyDate::on_day(day.parse().unwrap());
        Event { date, ..Event::new(id.try_into().unwrap()) }
    }

    #[test]
    fn events_stand_under_their_section_and_otherwise_under_their_year() {
        let mut case = Case { events: vec![], ..Case::default() };
        case.events = vec![
            event("c", "2020-05-01"),
            event("a", "2017-05-01"),
            event("b", "2018-05-01"),
            event("d", "2020-06-01"),
        ];
        let mut section = Section::new("s".try_into().unwrap());
        let mut paragraph = Paragraph::new("p".try_into().unwrap());
        paragraph.events = vec!["a".try_into().unwrap(), "b".try_into().unwrap()];
        section.paragraphs.push(paragraph);
        case.account.sections.push(section);
        let ordered = by_time(&case.events.iter().collect::<Vec<_>>());
        let lines = lines(&case, ordered, &Calendar::Gregorian);
        let shape: Vec<String> = lines
            .iter()
            .map(|line| match line {
                Line::Head(head) => {
                    let day = |day: Option<CivilDay>| day.map_or(0, CivilDay::year);
                    format!("{} {}-{}", head.title.is_some(), day(head.from), day(head.to))
                }
                Line::Event(event) => event.id.to_string(),
            })
            .collect();
        assert_eq!(shape, ["true 2017-2018", "a", "b", "false 2020-2020", "c", "d"]);
        let top = top(&lines, &"b".try_into().unwrap());
        assert_eq!(top, Some(2.0 * LIST_ROW));
    }

    #[test]
    fn a_row_in_sight_is_not_scrolled() {
        let sight = Sight { offset: 112.0, height: 280.0 };
        assert_eq!(scrolled_to(168.0, sight), None);
        assert_eq!(scrolled_to(56.0, sight), Some(0.0));
        assert_eq!(scrolled_to(392.0, sight), Some(168.0));
    }
}
