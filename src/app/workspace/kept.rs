//! The case is kept: when it is saved, what became of it, where it lies.

use std::path::PathBuf;

use iced::Task;

use super::{Message, Workspace};
use crate::app::clock::Clock;
use crate::app::store::{Standing, Store, aside};
use crate::domain::Case;
use crate::vault;

impl Workspace {
    /// Saves if it is time to; `at_once` if anything waits at all.
    pub fn save(&mut self, at_once: bool, clock: &Clock) -> Task<Message> {
        let due = self.saving.is_due(clock.now()) || at_once && self.saving.is_waiting();
        if !due || !self.open.store.is_writable() {
            return Task::none();
        }
        let (store, case, now) = (self.open.store.clone(), self.begin_saving(), clock.timestamp());
        let saved = move || store.save(&case, now).map(|it| it.map_or(0, |saved| saved.beside));
        aside(saved, Message::Saved)
    }

    /// A save begins with the case as it stands.
    pub fn begin_saving(&mut self) -> Case {
        self.saving.begin();
        self.open.case.clone()
    }

    /// It is saved, beside so many versions that others saved.
    pub(super) fn saved(&mut self, beside: usize) {
        self.saving.done();
        self.unsaved = None;
        self.standing.beside = beside;
    }

    /// Whether the case can be saved, and what lies beside it.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// It could not be saved, and is tried again.
    pub fn not_saved(&mut self, why: vault::Error, now: i64) {
        self.saving.failed(now);
        self.unsaved = Some(why);
    }

    /// Why the last save failed, if it did.
    #[must_use]
    pub fn why_unsaved(&self) -> Option<vault::Error> {
        self.unsaved
    }

    /// The case lies in another folder from now on, and is saved there.
    pub fn carried(&mut self, folder: PathBuf) {
        if let Store::Vault { path, .. } = &mut self.open.store {
            *path = folder;
        }
        self.saved(0);
    }
}
