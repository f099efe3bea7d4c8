//! Procedure and deadlines: how it is filed, the papers received, by when, what a complete file needs.

mod deadlines;
mod decisions;
pub(super) mod filing;
mod papers;

use iced::Element;

use crate::domain::procedure::{ApplicationKind, Paper};
use crate::kit::context::Context;
use crate::lang::tr;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::edit::New;
use crate::ui::form::page::{Block, page};
use crate::ui::form::{Message, State};
use crate::ui::screen::Say;
use crate::ui::step::{Step, StepState};

/// What the step remembers.
#[derive(Debug, Default)]
pub struct Procedure(State);

impl Procedure {
    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, _cx: &Context<'_>) -> Action {
        self.0.update(message, desk)
    }

    /// Opens a paper from another step, by its name in the list.
    pub fn show(&mut self, name: String) -> Action {
        self.0.show(name)
    }

    pub fn view<'a>(&'a self, desk: &Desk<'a>, cx: &Context<'a>) -> Element<'a, Message> {
        let parts = papers::one(cx, &self.0, desk)
            .or_else(|| decisions::one(cx, &self.0, desk))
            .unwrap_or_else(|| whole(cx, &self.0, desk));
        page(cx, &self.0, desk, Step::Procedure, parts)
    }
}

fn whole<'a>(cx: &Context<'a>, state: &State, desk: &Desk<'a>) -> Vec<Block<'a>> {
    let mut parts = vec![
        Block::Desk(deadlines::pressing(cx, desk)),
        Block::Desk(papers::all(cx, desk)),
        filing::way(cx, state, desk),
        filing::numbers(cx, state, desk),
        filing::dates(cx, state, desk),
        filing::interview(cx, desk),
    ];
    let kind = &desk.case.procedure.kind;
    let decided = *kind != ApplicationKind::First || !desk.case.decisions.is_empty();
    if decided {
        parts.push(Block::Desk(decisions::all(cx, desk)));
        parts.push(filing::legal_aid(cx, state, desk));
    }
    parts.push(Block::Desk(deadlines::all(cx, desk)));
    parts.push(Block::Desk(filing::complete(cx, desk)));
    parts
}

/// One more paper.
#[must_use]
pub fn new() -> New {
    papers::new()
}

/// How far the step is: the track and a paper with its dates make it counted.
#[must_use]
pub fn state(desk: &Desk<'_>) -> StepState {
    let procedure = &desk.case.procedure;
    let dated = |paper: &Paper| paper.received.is_some() || paper.dated.is_some();
    let untouched = *procedure == crate::domain::procedure::Procedure::default();
    match (untouched, !procedure.track.is_unset() && procedure.papers.iter().any(dated)) {
        (true, _) => StepState::NotYet,
        (false, true) => StepState::Filled,
        (false, false) => StepState::Begun,
    }
}

/// Words of this step and their meanings.
#[must_use]
pub fn glossary() -> Vec<(Say, Say)> {
    vec![
        (|t| tr!(t, "word-attestation"), |t| tr!(t, "word-attestation-is")),
        (|t| tr!(t, "word-lodging"), |t| tr!(t, "word-lodging-is")),
        (|t| tr!(t, "word-delay"), |t| tr!(t, "word-delay-is")),
        (|t| tr!(t, "word-agdref"), |t| tr!(t, "word-agdref-is")),
        (|t| tr!(t, "word-accelerated"), |t| tr!(t, "word-accelerated-is")),
        (|t| tr!(t, "word-notification"), |t| tr!(t, "word-notification-is")),
    ]
}
