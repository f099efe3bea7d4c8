//! What cannot be saved where it lies: tried again, or the whole case carried to another place.

use std::sync::Arc;

use iced::Task;

use super::requests::Asked;
use super::store::{Store, aside, lock};
use super::workspace::Workspace;
use super::{App, Message, Mode};
use crate::lang::tr;
use crate::platform::message::Reply;
use crate::report::path::FilePath;
use crate::ui::screen::chooser::Purpose;
use crate::ui::screen::unsaved;
use crate::ui::trouble::Trouble;
use crate::vault::{Carried, Error};

impl App {
    /// In the bar that says it is not saved.
    pub(super) fn in_unsaved(&mut self, message: unsaved::Message) -> Task<Message> {
        match message {
            unsaved::Message::Again => self.save_now(),
            unsaved::Message::Elsewhere => self.save_elsewhere(),
        }
    }

    /// Asks for another place for the whole case.
    pub(super) fn save_elsewhere(&mut self) -> Task<Message> {
        self.ask_folder(Asked::Elsewhere)
    }

    /// A folder was chosen in which the case is to be carried.
    pub(super) fn elsewhere_chosen(&mut self, reply: Reply) -> Task<Message> {
        match reply {
            Reply::Folder { folder, is_case: false, synced, .. } => {
                self.choosing = None;
                self.say_synced(synced);
                self.carry_to(&folder)
            }
            Reply::Folder { .. } if self.choosing.is_some() => {
                self.choosing_failed(Trouble::IsACase);
                Task::none()
            }
            Reply::Folder { .. } => {
                self.say(|t| Trouble::IsACase.words(t));
                Task::none()
            }
            Reply::NoDialog => self.look(Purpose::Place, true),
            other => self.not_chosen(&other),
        }
    }

    fn carry_to(&mut self, place: &FilePath) -> Task<Message> {
        let Mode::Open(workspace) = &mut self.mode else { return Task::none() };
        let Store::Vault { open, .. } = workspace.store().clone() else { return Task::none() };
        let place = place.as_path().to_owned();
        let folders = Arc::clone(&self.folders);
        let (case, now) = (workspace.begin_saving(), self.clock.timestamp());
        aside(move || lock(&open).carry_to(&*folders, &place, &case, now), Message::Carried)
    }

    /// The case was carried, or could not be.
    pub(super) fn carried(&mut self, heard: Option<Result<Carried, Error>>) -> Task<Message> {
        let now = self.clock.now();
        let Mode::Open(workspace) = &mut self.mode else { return Task::none() };
        match heard.unwrap_or(Err(Error::Internal)) {
            Ok(Carried { folder, left_behind }) => {
                workspace.carried(folder);
                // The broker leads back there after a crash.
                self.tell_case();
                self.say(|t| tr!(t, "unsaved-carried", count = left_behind));
            }
            Err(error) => {
                workspace.not_saved(error, now);
                self.say(|t| Trouble::Vault(error).words(t));
            }
        }
        self.saved_or_not()
    }

    /// Why the open case is not saved, if it is not.
    pub(super) fn unsaved(&self) -> Option<Error> {
        self.workspace().and_then(Workspace::why_unsaved)
    }
}
