//! The window's own list of files and folders, where the system has no dialog or none is wanted.

use iced::Task;
use iced::advanced::widget::Id;
use iced::widget::operation;

use super::requests::Asked;
use super::{App, Message, Mode};
use crate::domain::id::ExhibitId;
use crate::lang::tr;
use crate::platform::message::{Refusal, Reply, Request};
use crate::report::path::FilePath;
use crate::ui::screen::chooser::{self, Action, Chooser, Purpose};
use crate::ui::screen::sheet::Leaflet;
use crate::ui::trouble::Trouble;

/// What is being chosen, and for whom.
pub(super) struct Choosing {
    pub(super) chooser: Chooser,
    exhibit: Option<ExhibitId>,
    /// What is saved, where it is not the dossier.
    leaflet: Option<Leaflet>,
    /// The keyboard goes to what is listed next.
    leads: bool,
}

impl App {
    /// Shows the list; `instead` says that no dialog could be had.
    pub(super) fn look(&mut self, purpose: Purpose, instead: bool) -> Task<Message> {
        self.begin_choosing(Chooser::new(purpose, instead), None, None)
    }

    /// Shows the list for a leaflet to be saved.
    pub(super) fn look_for_place_of(&mut self, leaflet: Leaflet, to: Purpose) -> Task<Message> {
        let listed = self.look(to, true);
        if let Some(choosing) = &mut self.choosing {
            choosing.leaflet = Some(leaflet);
        }
        listed
    }

    /// Shows the list, beginning in this folder.
    pub(super) fn look_in(&mut self, purpose: Purpose, folder: FilePath) -> Task<Message> {
        self.begin_choosing(Chooser::new(purpose, false), None, Some(folder))
    }

    /// Shows the list for files of an exhibit.
    pub(super) fn look_for_files(&mut self, exhibit: Option<ExhibitId>) -> Task<Message> {
        self.begin_choosing(Chooser::new(Purpose::Files, true), exhibit, None)
    }

    fn begin_choosing(
        &mut self,
        chooser: Chooser,
        exhibit: Option<ExhibitId>,
        folder: Option<FilePath>,
    ) -> Task<Message> {
        let order = self.list_order;
        let chooser = chooser.knowing(self.known.clone()).in_order(order);
        let kind = chooser.purpose().kind();
        self.choosing = Some(Choosing { chooser, exhibit, leaflet: None, leads: true });
        self.ask(Request::ListFolder { folder, kind, order }, Asked::Listing)
    }

    pub(super) fn in_chooser(&mut self, message: chooser::Message) -> Task<Message> {
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        let purpose = choosing.chooser.purpose();
        let (exhibit, leaflet) = (choosing.exhibit.clone(), choosing.leaflet);
        match choosing.chooser.update(message) {
            Action::None => Task::none(),
            Action::Close => {
                self.choosing = None;
                Task::none()
            }
            Action::List(folder) => {
                choosing.leads = true;
                let (folder, kind, order) = (Some(folder), purpose.kind(), self.list_order);
                self.ask(Request::ListFolder { folder, kind, order }, Asked::Listing)
            }
            Action::Sort(folder, order) => {
                choosing.leads = false;
                self.list_order = order;
                let (folder, kind) = (Some(folder), purpose.kind());
                self.ask(Request::ListFolder { folder, kind, order }, Asked::Listing)
            }
            Action::Make(within, name) => {
                choosing.leads = true;
                let kind = purpose.kind();
                self.ask(Request::MakeFolder { within, name, kind }, Asked::NewFolder)
            }
            Action::Ask => operation::focus(Id::new(chooser::NAME)),
            Action::Save { path, replace } => self.ask(
                Request::SaveToPath { path, replace },
                leaflet.map_or(Asked::Dossier, Asked::LeafletPlace),
            ),
            Action::Take(paths) if purpose == Purpose::Files => {
                self.ask(Request::OpenPaths { paths }, Asked::Files(exhibit))
            }
            Action::Take(paths) if purpose == Purpose::Law => {
                self.ask(Request::OpenPaths { paths }, Asked::Law)
            }
            Action::Take(paths) => {
                let Some(path) = paths.into_iter().next() else { return Task::none() };
                let why = match (purpose, &self.mode) {
                    (Purpose::Photos, _) => Asked::PhotoFolder,
                    (Purpose::Place, Mode::Open(_)) => Asked::Elsewhere,
                    (Purpose::Place, _) => Asked::Place,
                    _ => Asked::Case,
                };
                self.ask(Request::OpenFolder { path }, why)
            }
        }
    }

    /// A folder was listed, or could not be.
    pub(super) fn listed(&mut self, reply: Reply) -> Task<Message> {
        let leaflet = self.choosing.as_ref().and_then(|choosing| choosing.leaflet);
        let suggested = match leaflet {
            Some(leaflet) => self.leaflet_name(leaflet),
            None => tr!(self.first, "entry-dialog-name"),
        };
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        match reply {
            Reply::Listing(listing) => {
                choosing.chooser.list(listing, &suggested);
                if choosing.leads {
                    return operation::focus(Id::new(choosing.chooser.first()));
                }
            }
            Reply::Refused(why) => choosing.chooser.failed(Trouble::Refused(why)),
            _ => {}
        }
        Task::none()
    }

    /// A folder was made and listed, or could not be.
    pub(super) fn folder_made(&mut self, reply: Reply) -> Task<Message> {
        match (reply, &mut self.choosing) {
            (Reply::Refused(Refusal::Exists), Some(choosing)) => {
                choosing.chooser.failed(Trouble::NameTaken);
                Task::none()
            }
            (reply, _) => self.listed(reply),
        }
    }

    /// What was chosen in the list could not be had.
    pub(super) fn choosing_failed(&mut self, trouble: Trouble) {
        let Some(choosing) = &mut self.choosing else { return };
        if trouble == Trouble::Refused(Refusal::Exists) {
            choosing.chooser.exists(trouble);
        } else {
            choosing.chooser.failed(trouble);
        }
    }

    /// Nothing was chosen, or it could not be had: said where it was chosen.
    pub(super) fn not_chosen(&mut self, reply: &Reply) -> Task<Message> {
        let trouble = match reply {
            Reply::Cancelled => return Task::none(),
            Reply::Refused(why) => Trouble::Refused(*why),
            _ => Trouble::Lost,
        };
        if self.choosing.is_some() {
            self.choosing_failed(trouble);
        } else {
            self.say(|t| trouble.words(t));
        }
        Task::none()
    }
}
