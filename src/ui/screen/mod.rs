//! The screens: one file each, with its state, messages, update and view.

pub mod chooser;
pub mod closing;
pub mod dossier;
pub mod exhibits;
pub mod events;
pub mod home;
pub mod languages;
pub mod leaving;
pub mod locked;
pub mod new_case;
pub mod secret;
pub mod start;
pub mod unlock;

use iced::Element;

use super::action::Action;
use super::context::Context;
use super::desk::Desk;
use super::picture::Key;
use super::preview::{Volume, Wanted};
use super::step::{Step, StepState};
use crate::domain::id::ExhibitId;
use crate::lang::Translator;

/// What the steps of the desk remember while a case is open.
#[derive(Debug, Default)]
pub struct Screens {
    dossier: dossier::Dossier,
    exhibits: exhibits::Exhibits,
    events: events::Events,
    home: home::Home,
}

/// What happened in a step.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the dossier's pages.
    Dossier(dossier::Message),
    /// Among the exhibits.
    Exhibits(exhibits::Message),
    /// Among the events.
    Events(events::Message),
    /// On the first page.
    Home(home::Message),
}

/// A word or its meaning, in the language of a translator.
pub type Say = fn(&Translator) -> String;

impl Screens {
    /// Lets the step it happened in answer.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Dossier(message) => {
                if let dossier::Message::OpenExhibit(id) = &message {
                    self.exhibits.show(id);
                }
                self.dossier.update(message, desk, cx)
            }
            Message::Exhibits(message) => self.exhibits.update(message, desk, cx),
            Message::Events(message) => self.events.update(message, desk, cx),
            Message::Home(message) => self.home.update(message, desk, cx),
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
            Step::Dossier => self.dossier.view(desk, cx).map(Message::Dossier),
            Step::Exhibits => self.exhibits.view(desk, cx).map(Message::Exhibits),
            Step::Events => self.events.view(desk, cx).map(Message::Events),
            _ => self.home.view(desk, cx).map(Message::Home),
        }
    }

    /// Pictures the step on screen needs; called after every change of what is on screen.
    #[must_use]
    pub fn wanted(&self, step: Step, desk: &Desk<'_>) -> Vec<Key> {
        match step {
            Step::Exhibits => self.exhibits.wanted(desk),
            _ => Vec::new(),
        }
    }

    /// Pages of the dossier that are in sight and how large they are drawn, logical px.
    #[must_use]
    pub fn wanted_pages(&self, desk: &Desk<'_>, cx: &Context<'_>) -> Vec<Wanted> {
        self.dossier.wanted_pages(desk, cx)
    }

    /// The volume of the dossier that is wanted.
    #[must_use]
    pub fn volume(&self) -> &Volume {
        self.dossier.volume()
    }

    /// Describes this exhibit when its step is next seen.
    pub fn show_exhibit(&mut self, id: &ExhibitId) {
        self.exhibits.show(id);
    }
}

/// How far a step is.
#[must_use]
pub fn state(step: Step, desk: &Desk<'_>) -> StepState {
    match step {
        Step::Dossier => dossier::state(desk),
        Step::Exhibits => exhibits::state(desk),
        Step::Events => events::state(desk),
        _ => StepState::NotYet,
    }
}

/// Words explained at the end side of a step, with their meanings.
#[must_use]
pub fn glossary(step: Step) -> Vec<(Say, Say)> {
    match step {
        Step::Dossier => dossier::glossary(),
        Step::Exhibits => exhibits::glossary(),
        Step::Events => events::glossary(),
        _ => Vec::new(),
    }
}
