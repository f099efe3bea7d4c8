//! The screens: one file each, with its state, messages, update and view.

pub mod about;
pub mod account;
pub mod apart;
pub mod chooser;
pub mod closing;
pub mod dossier;
pub mod events;
pub mod exhibits;
pub mod fears;
pub mod france;
pub mod guide;
pub mod home;
pub mod identity;
pub mod journey;
pub mod languages;
pub mod law;
pub mod leaving;
pub mod left_behind;
pub mod licences;
pub mod life;
pub mod locked;
pub mod new_case;
pub mod outside;
pub mod people;
pub mod points;
pub mod procedure;
pub mod protection;
pub mod record;
pub mod secret;
pub mod several;
pub mod saves;
pub mod sheet;
pub mod shortcuts;
pub mod start;
#[cfg(test)]
mod tests;
pub mod unlock;
pub mod unsaved;
pub mod versions;
pub mod welcome;

use iced::Element;

use super::action::Action;
use super::desk::Desk;
use super::form;
use super::picture::Key;
use super::preview::{Volume, Wanted};
use super::step::{Step, StepState};
use crate::domain::id::ExhibitId;
use crate::kit::context::Context;
use crate::lang::Translator;
use crate::review::{Point, Ref, Severity};

/// What the steps of the desk remember while a case is open.
#[derive(Debug, Default)]
pub struct Screens {
    account: account::Account,
    dossier: dossier::Dossier,
    events: events::Events,
    exhibits: exhibits::Exhibits,
    fears: fears::Fears,
    france: france::France,
    home: home::Home,
    identity: identity::Identity,
    journey: journey::Journey,
    life: life::Life,
    people: people::People,
    points: points::Points,
    procedure: procedure::Procedure,
    welcome: welcome::Welcome,
}

/// What happened in a step.
#[derive(Clone, Debug)]
pub enum Message {
    Account(account::Message),
    /// In the dossier's pages.
    Dossier(dossier::Message),
    Events(events::Message),
    Exhibits(exhibits::Message),
    /// In the fears on return.
    Fears(form::Message),
    /// In the life in France.
    France(form::Message),
    /// On the first page.
    Home(home::Message),
    Identity(form::Message),
    Journey(form::Message),
    /// In the periods of life.
    Life(form::Message),
    People(form::Message),
    /// Among the points to re-read.
    Points(points::Message),
    Procedure(form::Message),
    Welcome(form::Message),
}

/// A word or its meaning, in the language of a translator.
pub type Say = fn(&Translator) -> String;

impl Screens {
    /// Lets the step it happened in answer.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        match message {
            Message::Account(message) => self.account.update(message, desk, cx),
            Message::Dossier(message) => {
                if let dossier::Message::OpenExhibit(id) = &message {
                    self.exhibits.show(id);
                }
                self.dossier.update(message, desk, cx)
            }
            Message::Events(message) => self.events.update(message, desk, cx),
            Message::Exhibits(message) => self.exhibits.update(message, desk, cx),
            Message::Fears(message) => self.fears.update(message, desk, cx),
            Message::France(message) => self.france.update(message, desk, cx),
            Message::Home(message) => self.home.update(message, desk, cx),
            Message::Identity(message) => self.identity.update(message, desk, cx),
            Message::Journey(message) => self.journey.update(message, desk, cx),
            Message::Life(message) => self.life.update(message, desk, cx),
            Message::People(message) => self.people.update(message, desk, cx),
            Message::Points(message) => self.points.update(message, desk, cx),
            Message::Procedure(message) => self.procedure.update(message, desk, cx),
            Message::Welcome(message) => self.welcome.update(message, desk, cx),
        }
    }

    /// One more of what the step is about, if it is about several.
    pub fn add(&mut self, step: Step, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let add = form::Message::Add;
        match step {
            _ if !desk.writable => Action::None,
            Step::Account => self.account.add(desk, cx),
            Step::Events => self.events.update(events::Message::Add, desk, cx),
            Step::Exhibits => self.exhibits.update(exhibits::Message::Add(None), desk, cx),
            Step::Journey => self.journey.update(add(journey::new()), desk, cx),
            Step::Life => self.life.update(add(life::new(cx)), desk, cx),
            Step::People => self.people.update(add(people::new()), desk, cx),
            Step::Procedure => self.procedure.update(add(procedure::new()), desk, cx),
            Step::Home
            | Step::Dossier
            | Step::Fears
            | Step::France
            | Step::Identity
            | Step::Points
            | Step::Welcome => Action::None,
        }
    }

    /// Opens what prints the dossier.
    pub fn print(&mut self) -> Action {
        self.dossier.print()
    }

    /// Another step comes on screen: what was scrolled is seen from its top again.
    pub fn arrive(&mut self) {
        self.life.arrive();
        self.people.arrive();
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
            Step::Dossier => self.dossier.view(desk, cx).map(Message::Dossier),
            Step::Events => self.events.view(desk, cx).map(Message::Events),
            Step::Exhibits => self.exhibits.view(desk, cx).map(Message::Exhibits),
            Step::Fears => self.fears.view(desk, cx).map(Message::Fears),
            Step::France => self.france.view(desk, cx).map(Message::France),
            Step::Home => self.home.view(desk, cx).map(Message::Home),
            Step::Identity => self.identity.view(desk, cx).map(Message::Identity),
            Step::Journey => self.journey.view(desk, cx).map(Message::Journey),
            Step::Life => self.life.view(desk, cx).map(Message::Life),
            Step::People => self.people.view(desk, cx).map(Message::People),
            Step::Points => self.points.view(desk, cx).map(Message::Points),
            Step::Procedure => self.procedure.view(desk, cx).map(Message::Procedure),
            Step::Welcome => self.welcome.view(desk, cx).map(Message::Welcome),
        }
    }

    /// Chooses a record in the step that shows it.
    pub fn show(&mut self, record: &Ref, desk: &Desk<'_>) -> Action {
        match record {
            Ref::Event(id) => self.events.show(id),
            Ref::Exhibit(id) => self.exhibits.show(id),
            Ref::Paragraph(id) => return self.account.show(id, desk),
            Ref::Identity(id) => return self.identity.show(format!("identity:{id}")),
            Ref::Person(id) => return self.people.show(format!("person:{id}")),
            Ref::Life(id) => return self.life.show(format!("life:{id}")),
            Ref::Place(id) => return self.life.show(format!("place:{id}")),
            Ref::Step(id) => return self.journey.show(format!("journey:{id}")),
            Ref::Paper(id) => return self.procedure.show(format!("paper:{id}")),
            Ref::Account | Ref::Fears | Ref::Applicant | Ref::Procedure | Ref::Deadline(_) => {}
        }
        Action::None
    }

    /// Pictures the step on screen needs; called after every change of what is on screen.
    #[must_use]
    pub fn wanted(&self, step: Step, desk: &Desk<'_>) -> Vec<Key> {
        match step {
            Step::Exhibits => self.exhibits.wanted(desk),
            _ => Vec::new(),
        }
    }

    /// Pictures of a phone or a card that are in sight, by their places.
    #[must_use]
    pub fn photos_in_sight(&self, step: Step, desk: &Desk<'_>) -> Vec<usize> {
        match step {
            Step::Exhibits => self.exhibits.photos_in_sight(desk),
            _ => Vec::new(),
        }
    }

    /// Whether the page of pictures on a phone or a card is open.
    #[must_use]
    pub fn photos_are_open(&self) -> bool {
        self.exhibits.photos_are_open()
    }

    /// What goes on with the keyboard in the page of pictures, where that is on screen.
    #[must_use]
    pub fn next_of_photos(&self, step: Step) -> Option<&'static str> {
        self.exhibits.next_of_photos().filter(|_| step == Step::Exhibits)
    }

    /// Other pictures are listed: those chosen before are no longer there.
    pub fn photos_anew(&mut self) {
        self.exhibits.photos_anew();
    }

    /// The case holds a copy of this picture now.
    pub fn photo_came(&mut self, at: usize) {
        self.exhibits.photo_came(at);
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

    /// Files are on their way to be exhibits.
    pub fn files_given(&mut self) {
        self.exhibits.files_given();
    }

    /// A file came in for this exhibit; the field it begins in, if it is described from now on.
    pub fn exhibit_came(&mut self, id: &ExhibitId) -> Option<&'static str> {
        self.exhibits.came(id)
    }
}

/// The field to write in first where nothing is written in a step yet.
#[must_use]
pub fn first_field(step: Step, desk: &Desk<'_>) -> Option<&'static str> {
    let unnamed = desk.case.applicant.names.is_empty();
    (step == Step::Identity && unnamed && !desk.facing_person).then_some(identity::FIRST)
}

/// How far a step is. What nothing was said of is neither done nor to be read again.
#[must_use]
pub fn state(step: Step, desk: &Desk<'_>) -> StepState {
    let own = match step {
        Step::Account => account::state(desk),
        Step::Dossier => dossier::state(desk),
        Step::Events => events::state(desk),
        Step::Exhibits => exhibits::state(desk),
        Step::Fears => fears::state(desk),
        Step::France => france::state(desk),
        Step::Identity => identity::state(desk),
        Step::Journey => journey::state(desk),
        Step::Life => life::state(desk),
        Step::People => people::state(desk),
        Step::Procedure => procedure::state(desk),
        Step::Welcome => welcome::state(desk),
        Step::Points if is_told(desk) => points::state(desk),
        Step::Home | Step::Points => StepState::NotYet,
    };
    let is_concerned = || desk.points.iter().any(|point| concerns(point, step));
    if own != StepState::NotYet && is_concerned() { StepState::Reread } else { own }
}

/// Whether anything was told of which points could speak.
fn is_told(desk: &Desk<'_>) -> bool {
    let telling =
        Step::all().filter(|step| !matches!(step, Step::Welcome | Step::Points | Step::Dossier));
    telling.into_iter().any(|step| state(step, desk) != StepState::NotYet)
}

/// Whether a point to re-read is about what this form step holds, and asks to read it again.
fn concerns(point: &Point, step: Step) -> bool {
    point.severity == Severity::Reread
        && point.sources.iter().any(|source| match source {
            Ref::Fears => step == Step::Fears,
            Ref::Procedure | Ref::Paper(_) | Ref::Deadline(_) => step == Step::Procedure,
            Ref::Person(_) => step == Step::People,
            Ref::Applicant | Ref::Identity(_) => step == Step::Identity,
            Ref::Life(_) | Ref::Place(_) => step == Step::Life,
            Ref::Step(_) => step == Step::Journey,
            Ref::Account | Ref::Event(_) | Ref::Exhibit(_) | Ref::Paragraph(_) => false,
        })
}

/// Words explained at the end side of a step, with their meanings.
#[must_use]
pub fn glossary(step: Step) -> Vec<(Say, Say)> {
    match step {
        Step::Account => account::glossary(),
        Step::Dossier => dossier::glossary(),
        Step::Events => events::glossary(),
        Step::Exhibits => exhibits::glossary(),
        Step::Fears => fears::glossary(),
        Step::France => france::glossary(),
        Step::Identity => identity::glossary(),
        Step::Journey => journey::glossary(),
        Step::Life => life::glossary(),
        Step::People => people::glossary(),
        Step::Points => points::glossary(),
        Step::Procedure => procedure::glossary(),
        Step::Welcome => welcome::glossary(),
        Step::Home => home::glossary(),
    }
}
