//! The questions of an event as they are asked alone, and how each is answered without a value.

use super::open::{self, Open};
use super::text::Ask;
use super::{Message, answered, known, more};
use crate::domain::event::Event;
use crate::domain::words::Answer;
use crate::lang::tr;
use crate::ui::context::{Both, Context};
use crate::ui::desk::Desk;

/// A question asked alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Question {
    #[default]
    When,
    Until,
    Lasting,
    /// How it is known.
    Known,
    What,
    Where,
    /// Who was there: told in words, the names stay with the helper.
    People,
    Spoken,
    Then,
    Agent,
    /// Whether protection was sought.
    Protection,
    /// Whether one could have lived elsewhere.
    Elsewhere,
    /// Whether it was raised before.
    Raised,
}

impl Question {
    const ALL: [Self; 13] = [
        Self::When,
        Self::Known,
        Self::What,
        Self::Until,
        Self::Lasting,
        Self::Where,
        Self::People,
        Self::Spoken,
        Self::Then,
        Self::Agent,
        Self::Protection,
        Self::Elsewhere,
        Self::Raised,
    ];

    /// The question so many places further.
    pub(super) fn by(self, by: isize) -> Option<Self> {
        let at = Self::ALL.iter().position(|question| *question == self)?;
        Self::ALL.get(at.checked_add_signed(by)?).copied()
    }

    /// The question in words.
    pub(super) fn words(self, cx: &Context<'_>) -> Both {
        match self {
            Self::When => cx.both(|t| tr!(t, "events-when")),
            Self::Until => cx.both(|t| tr!(t, "events-until")),
            Self::Lasting => cx.both(|t| tr!(t, "events-duration")),
            Self::Known => cx.both(|t| tr!(t, "events-known")),
            Self::What => cx.both(|t| tr!(t, "events-what")),
            Self::Where => cx.both(|t| tr!(t, "events-where")),
            Self::People => cx.both(|t| tr!(t, "events-people")),
            Self::Spoken => cx.both(|t| tr!(t, "events-spoken")),
            Self::Then => cx.both(|t| tr!(t, "events-then")),
            Self::Agent => more::question(cx, Ask::Agent),
            Self::Protection => more::question(cx, Ask::Protection),
            Self::Elsewhere => more::question(cx, Ask::Elsewhere),
            Self::Raised => cx.both(|t| tr!(t, "events-raised")),
        }
    }

    /// How it was answered without a value, and what answering so does.
    pub(super) fn left(self, event: &Event, desk: &Desk<'_>) -> (Answer<()>, Leave) {
        let ask = |ask: Ask| (ask.of(event), Leave::Ask(ask));
        let open = |open: Open| (open.answer(event, desk), Leave::Open(open));
        match self {
            Self::When => open(Open::When),
            Self::Until => open(Open::Until),
            Self::Lasting => open(Open::Lasting),
            Self::Known => (known::unanswered(&event.known), Leave::Known),
            Self::What => open(Open::What),
            Self::Where => open(Open::Where),
            Self::People => open(Open::People),
            Self::Spoken => open(Open::Spoken),
            Self::Then => open(Open::Then),
            Self::Agent => ask(Ask::Agent),
            Self::Protection => ask(Ask::Protection),
            Self::Elsewhere => ask(Ask::Elsewhere),
            Self::Raised => open(Open::Raised),
        }
    }
}

/// Where an answer that is no value goes.
#[derive(Clone, Copy)]
pub(super) enum Leave {
    Ask(Ask),
    Open(Open),
    Known,
}

impl Leave {
    /// What answering so does.
    pub(super) fn said(self, answer: Answer<()>) -> Message {
        match self {
            Self::Ask(ask) => answered(ask)(answer),
            Self::Open(open) => open::said(open, answer),
            Self::Known => known::said(&answer),
        }
    }

    /// Its name for tests and the keyboard.
    pub(super) fn id(self) -> String {
        match self {
            Self::Ask(ask) => format!("events-{ask:?}").to_lowercase(),
            Self::Open(open) => format!("events-open-{open:?}").to_lowercase(),
            Self::Known => "events-known".to_owned(),
        }
    }
}
