//! How far the step is, the words it explains, and the keys of its list.

use iced::keyboard::{Key, Modifiers, key::Named};

use super::{Go, Message};
use crate::domain::event::{Event, Known};
use crate::lang::tr;
use crate::ui::desk::Desk;
use crate::ui::form::left_open;
use crate::ui::screen::Say;
use crate::ui::step::StepState;

/// Rows of a page of the list.
const PAGE: isize = 6;

/// How far the events are: each has words, a date or that it is forgotten, and how it is known.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let events = &desk.case.events;
    if events.is_empty() {
        return StepState::NotYet;
    }
    if events.iter().all(|event| is_told(event, desk)) {
        StepState::Filled
    } else {
        StepState::Begun
    }
}

pub(super) fn is_told(event: &Event, desk: &Desk<'_>) -> bool {
    let left = |question| is_left_open(event, desk, question);
    let dated = !event.date.is_unset() || event.beginning().is_forgotten() || left("event-date");
    let worded = !event.title.is_blank() || !event.what.is_blank() || left("event-what");
    dated && worded && event.known != Known::NotSaid
}

/// Whether this question about it was left open on purpose.
pub(super) fn is_left_open(event: &Event, desk: &Desk<'_>, question: &str) -> bool {
    let name = left_open::name(Some(&record(event)), question);
    !left_open::of(desk, &name).is_unset()
}

/// What the event is called among the records of the forms.
pub(super) fn record(event: &Event) -> String {
    format!("event:{}", event.id)
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "events-word-known"), |t| tr!(t, "events-word-known-is")),
        (|t| tr!(t, "events-word-agent"), |t| tr!(t, "events-word-agent-is")),
        (|t| tr!(t, "events-word-protection"), |t| tr!(t, "events-word-protection-is")),
        (|t| tr!(t, "events-word-sensitive"), |t| tr!(t, "events-word-sensitive-is")),
    ]
}

/// What a key does that nothing else took: the arrows go through the list, with Alt they move the event.
pub(super) fn on_key(key: &Key, modifiers: Modifiers) -> Option<Message> {
    let Key::Named(named) = key else { return None };
    if modifiers == Modifiers::ALT {
        return match named {
            Named::ArrowUp => Some(Message::Shift(true)),
            Named::ArrowDown => Some(Message::Shift(false)),
            _ => None,
        };
    }
    if !modifiers.is_empty() {
        return None;
    }
    let go = match named {
        Named::ArrowUp => Go::By(-1),
        Named::ArrowDown => Go::By(1),
        Named::PageUp => Go::By(-PAGE),
        Named::PageDown => Go::By(PAGE),
        Named::Home => Go::First,
        Named::End => Go::Last,
        _ => return None,
    };
    Some(Message::Go(go))
}
