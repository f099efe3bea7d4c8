//! A date told by another event: which one, on which side of it, how far from it.

use iced::widget::{column, container, row};
use iced::{Element, Length};

use super::change::Edit;
use super::links::{Offer, linked, search};
use super::pair::is_mirrored;
use super::{Events, Fold, Message, list, words};
use crate::domain::date::{Anchor, FuzzyDate, Relation};
use crate::domain::event::Event;
use crate::domain::id::EventId;
use crate::domain::words::{LangTag, Words};
use crate::lang::date::{read_date, word_distance};
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::button::{Weight, button};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::direction::mirrored;
use crate::ui::field::{field, remark};
use crate::ui::icon::Icon;
use crate::ui::theme::{Panel, panel};
use crate::ui::tokens::{SPACE_4, SPACE_8, SPACE_12};
use crate::ui::widget::editor::editor;
use crate::ui::widget::group::group;

/// The event it is told by and what is asked about it; without one, the choice of one.
pub(super) fn view<'a>(
    state: &'a Events,
    event: &'a Event,
    desk: &Desk<'a>,
    cx: &Context<'a>,
) -> Element<'a, Message> {
    let Some(anchor) = &event.beginning().anchor else {
        let offers = offers(state, event, desk, cx);
        let (found, _) = search(state, cx, offers);
        return well(cx, found);
    };
    let name = anchor.event.as_ref().and_then(|id| desk.case.event(id));
    let name = name.map(|other| called(state, other, desk, cx));
    // What is no event is called as it was told.
    let told = anchor.to.as_ref().filter(|to| !to.words.is_blank());
    let name = name.or_else(|| told.map(|to| to.words.as_str().to_owned()));
    let name = name.unwrap_or_else(|| tr!(cx.first, "events-gone"));
    let mut parts =
        column![linked(cx, name, None, Message::Anchor(None), "events-anchor-drop".to_owned())]
            .spacing(SPACE_8);
    parts = parts.push(relations(anchor, cx));
    if matches!(anchor.relation, Relation::Before | Relation::After) {
        parts = parts.push(distance(state, anchor, cx));
    }
    well(cx, parts)
}

fn well<'a>(cx: &Context<'a>, parts: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let parts = container(parts).padding(SPACE_12).width(Length::Fill);
    parts.style(panel(cx.tokens, Panel::Well)).into()
}

/// What an event is called here, with its date; a sensitive one says so alone.
fn called(state: &Events, event: &Event, desk: &Desk<'_>, cx: &Context<'_>) -> String {
    let (title, _) = words::title(cx, desk, event, list::is_masked(event, state));
    let (date, _) = words::told_date(cx, &event.date);
    format!("{title} · {date}")
}

/// Every other event that is not itself told by this one.
fn offers(state: &Events, event: &Event, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Offer> {
    let others = desk.by_time().into_iter();
    let others = others.filter(|other| other.id != event.id && !leads_to(desk, other, &event.id));
    let offer = |other: &Event| Offer {
        id: format!("events-anchor-{}", other.id),
        words: called(state, other, desk, cx),
        message: Message::Anchor(Some(other.id.clone())),
    };
    others.map(offer).collect()
}

/// Whether an event is told by this one, however many stand between: a date cannot be counted from itself.
fn leads_to(desk: &Desk<'_>, event: &Event, to: &EventId) -> bool {
    let mut at = Some(event);
    for _ in 0..=desk.case.events.len() {
        let Some(anchor) = at.and_then(|event| event.beginning().anchor.as_ref()) else {
            return false;
        };
        if anchor.is_event(to) {
            return true;
        }
        at = anchor.event.as_ref().and_then(|id| desk.case.event(id));
    }
    true
}

fn relations<'a>(anchor: &Anchor, cx: &Context<'a>) -> Element<'a, Message> {
    let chips = Relation::ALL.iter().map(|relation| {
        let chosen = anchor.relation == *relation;
        let weight = if chosen { Weight::Primary } else { Weight::Outlined };
        button(cx, weight, chosen.then_some(Icon::Check), cx.first.name_of(relation))
            .id(format!("events-relation-{}", relation.as_str().replace('_', "-")))
            .on_press(Message::Relation(relation.clone()))
            .into()
    });
    let chips = row(chips).spacing(SPACE_4).width(Length::Fill).wrap().vertical_spacing(SPACE_4);
    group(is_mirrored(cx), mirrored(cx.direction(), chips))
}

/// The distance, as typed a moment ago, else in words of the frame.
fn distance<'a>(state: &'a Events, anchor: &Anchor, cx: &Context<'a>) -> Element<'a, Message> {
    let lang = LangTag::from(cx.first.language().tag());
    let shown = match &state.asking.distance {
        Some(typed) => typed.as_str().to_owned(),
        None => word_distance(anchor, cx.first).unwrap_or_default(),
    };
    let typed = state.asking.distance.as_ref().filter(|typed| !typed.is_blank());
    let lost = typed.filter(|_| anchor.at_least_days.is_none());
    let control = editor(cx.tokens, "events-distance", shown, &lang)
        .one_line()
        .on_edit(|edited| Message::Distance(edited.text.into()));
    let lost = lost.map(|_| remark(cx, cx.both(|t| tr!(t, "events-distance-lost"))));
    let parts = column![control].push(lost).spacing(SPACE_8);
    field(cx, cx.both(|t| tr!(t, "events-distance")), parts)
        .help(cx.both(|t| tr!(t, "events-distance-help")))
        .into()
}

impl Events {
    /// Tells the date by another event, on another side of it, or at another distance.
    pub(super) fn anchor(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let old = event.beginning();
        let anchor = match (message, &old.anchor) {
            (Message::Anchor(None), _) => {
                self.asking.distance = None;
                None
            }
            (Message::Anchor(Some(event)), _) => {
                self.search = Words::default();
                self.open = Some(Fold::Anchor);
                Some(Anchor::by(event, Relation::After))
            }
            (Message::Relation(relation), Some(anchor)) => {
                Some(Anchor { relation, ..anchor.clone() })
            }
            (Message::Distance(words), Some(anchor)) => {
                let days = measured(&words, cx);
                self.asking.distance = Some(words);
                let date = with(old, Some(at(anchor, days)), cx);
                return self.edit(Edit::Date(Box::new(date)), desk, cx);
            }
            _ => return Action::None,
        };
        let date = with(old, anchor, cx);
        self.once(Edit::Date(Box::new(date)), desk, cx)
    }
}

/// The date with this anchor. Days that came from the one before it go with it.
fn with(old: &FuzzyDate, anchor: Option<Anchor>, cx: &Context<'_>) -> FuzzyDate {
    let mut date = FuzzyDate { anchor, ..old.clone() };
    if old.is_counted() && date.anchor.is_none() {
        date.basis = Default::default();
        date = cx.telling().retold(&date, &date.words);
    }
    date
}

fn at(anchor: &Anchor, days: Option<(u32, u32)>) -> Anchor {
    let (least, most) = days.unzip();
    // Another distance is not the one that was told in other words.
    Anchor { at_least_days: least, at_most_days: most, offset: None, ..anchor.clone() }
}

/// The days a distance means: « trois semaines ».
fn measured(words: &Words, cx: &Context<'_>) -> Option<(u32, u32)> {
    let hints = Default::default();
    let tags = cx.languages().map(|language| LangTag::from(language.tag()));
    let lasting = tags.filter_map(|tag| read_date(words.as_str(), &tag, &hints).lasting).next()?;
    Some((lasting.at_least_days, lasting.at_most_days))
}
