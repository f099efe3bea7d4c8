//! The screens: one file each, with its state, messages, update and view.

pub mod account;
pub mod chooser;
pub mod closing;
pub mod events;
pub mod home;
pub mod languages;
pub mod leaving;
pub mod locked;
pub mod new_case;
pub mod points;
pub mod record;
pub mod secret;
pub mod start;
pub mod unlock;

use iced::Element;

use super::action::Action;
use super::context::Context;
use super::desk::Desk;
use super::picture::Key;
use super::step::{Step, StepState};
use crate::lang::Translator;
use crate::review::Ref;

/// What the steps of the desk remember while a case is open.
#[derive(Debug, Default)]
pub struct Screens {
    account: account::Account,
    events: events::Events,
    home: home::Home,
    points: points::Points,
}

/// What happened in a step.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the account.
    Account(account::Message),
    /// Among the events.
    Events(events::Message),
    /// On the first page.
    Home(home::Message),
    /// Among the points to re-read.
    Points(points::Message),
}

/// A word or its meaning, in the language of a translator.
pub type Say = fn(&Translator) -> String;

impl Screens {
    /// Lets the step it happened in answer.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Account(message) => self.account.update(message, desk, cx),
            Message::Events(message) => self.events.update(message, desk, cx),
            Message::Home(message) => self.home.update(message, desk, cx),
            Message::Points(message) => self.points.update(message, desk, cx),
        }
    }

    /// The step on screen.
    pub fn view<'a>(
        &'a self,
        step: Step,
        desk: &Desk<'a>,
        cx: &Context<'a>,
    ) -> Element<'a, Message> {
        match step {
            Step::Account => self.account.view(desk, cx).map(Message::Account),
            Step::Events => self.events.view(desk, cx).map(Message::Events),
            Step::Points => self.points.view(desk, cx).map(Message::Points),
            _ => self.home.view(desk, cx).map(Message::Home),
        }
    }

    /// Chooses a record in the step that shows it.
    pub fn show(&mut self, record: &Ref, desk: &Desk<'_>) -> Action {
        match record {
            Ref::Event(id) => self.events.show(id),
            Ref::Paragraph(id) => return self.account.show(id, desk),
            _ => {}
        }
        Action::None
    }

    /// Pictures the step on screen needs; called after every change of what is on screen.
    #[must_use]
    pub fn wanted(&self, _step: Step, _desk: &Desk<'_>) -> Vec<Key> {
        Vec::new()
    }
}

/// How far a step is.
#[must_use]
pub fn state(step: Step, desk: &Desk<'_>) -> StepState {
    match step {
        Step::Account => account::state(desk),
        Step::Events => events::state(desk),
        Step::Points => points::state(desk),
        _ => StepState::NotYet,
    }
}

/// Words explained at the end side of a step, with their meanings.
#[must_use]
pub fn glossary(step: Step) -> Vec<(Say, Say)> {
    match step {
        Step::Account => account::glossary(),
        Step::Events => events::glossary(),
        Step::Points => points::glossary(),
        _ => Vec::new(),
    }
}
