//! Files that come into the open case and leave it: asked of the broker, handed to the workspace.

use std::path::PathBuf;

use iced::Task;

use super::preview::NotWritten;
use super::requests::Asked;
use super::workspace;
use super::{App, Message};
use crate::domain::date::{Calendar, FuzzyDate};
use crate::domain::id::ExhibitId;
use crate::domain::words::Words;
use crate::lang::bidi::without_isolates;
use crate::lang::date::{Form, word_date};
use crate::lang::tr;
use crate::platform::message::{DialogWords, FileKind, OpenFile, RefusedFile, Reply, Request};
use crate::report::path::FilePath;
use crate::ui::screen::chooser::Purpose;
use crate::ui::trouble::{self, Trouble};

impl App {
    /// Asks for files by the system's dialog.
    pub(super) fn pick_files(&mut self, exhibit: Option<ExhibitId>) -> Task<Message> {
        let words = DialogWords {
            title: tr!(self.first, "entry-dialog-files"),
            filter: tr!(self.first, "entry-dialog-exhibits"),
        };
        let request = Request::PickFiles { kind: FileKind::Exhibits, words };
        self.ask(request, Asked::Files(exhibit))
    }

    /// Asks for the files of these paths, typed or dropped.
    pub(super) fn take_in(
        &mut self,
        exhibit: Option<ExhibitId>,
        paths: Vec<PathBuf>,
    ) -> Task<Message> {
        let paths = paths.into_iter().map(FilePath::from).collect();
        self.ask(Request::OpenPaths { paths }, Asked::Files(exhibit))
    }

    /// Asks for what other programs left to be pasted; if that is nothing, for the files whose paths were pasted as text.
    pub(super) fn take_pasted(&mut self, paths: Vec<PathBuf>) -> Task<Message> {
        let paths = paths.into_iter().map(FilePath::from).collect();
        self.ask(Request::TakePasted, Asked::Pasted(paths))
    }

    /// Hands over what was pasted.
    pub(super) fn pasted(&mut self, paths: Vec<FilePath>, reply: Reply) -> Task<Message> {
        // That there was nothing to paste before is true no longer.
        self.leave_said();
        match reply {
            Reply::Picture { bytes, handle } => {
                let day = FuzzyDate::on_day(self.clock.today());
                let day = word_date(&day, &Calendar::Gregorian, &self.first, Form::Sentence);
                let name = tr!(self.first, "exhibits-pasted-name", date = day);
                let name = without_isolates(&name).into();
                self.give(None, vec![OpenFile { name, bytes, modified: None, handle }])
            }
            Reply::NothingPasted | Reply::Refused(_) if !paths.is_empty() => {
                self.ask(Request::OpenPaths { paths }, Asked::Files(None))
            }
            Reply::NothingPasted => {
                self.mention(|t| tr!(t, "exhibits-paste-nothing"));
                Task::none()
            }
            files => self.files_answered(None, files),
        }
    }

    /// Hands over the files that came.
    pub(super) fn files_answered(
        &mut self,
        exhibit: Option<ExhibitId>,
        reply: Reply,
    ) -> Task<Message> {
        let (files, refused, left_out) = match reply {
            Reply::Files { files, refused, left_out } => (files, refused, left_out),
            Reply::NoDialog => return self.look_for_files(exhibit),
            other => return self.not_chosen(&other),
        };
        if let (true, Some(first)) = (files.is_empty(), refused.first())
            && self.choosing.is_some()
        {
            self.choosing_failed(Trouble::Refused(first.why));
            return Task::none();
        }
        self.choosing = None;
        let mut refused = refused;
        while let Some(why) = refused.first().map(|file| file.why) {
            let (alike, others): (Vec<RefusedFile>, _) =
                refused.into_iter().partition(|file| file.why == why);
            refused = others;
            let names: Vec<Words> = alike.into_iter().map(|file| file.name).collect();
            self.say(|t| trouble::of_files(&names, why, t));
        }
        if left_out > 0 {
            self.say(|t| tr!(t, "entry-files-left-out", count = left_out));
        }
        if files.is_empty() {
            return Task::none();
        }
        self.give(exhibit, files)
    }

    /// Asks where the dossier is to be saved, by the system's dialog.
    pub(super) fn save_dossier(&mut self) -> Task<Message> {
        let words = DialogWords {
            title: tr!(self.first, "entry-dialog-save"),
            filter: tr!(self.first, "entry-dialog-pdf"),
        };
        let suggested = tr!(self.first, "entry-dialog-name");
        self.ask(Request::SavePdf { suggested, words }, Asked::Dossier)
    }

    /// Saves the dossier under this path; a file that is there is replaced only if that was said.
    pub(super) fn save_dossier_as(&mut self, path: PathBuf, replace: bool) -> Task<Message> {
        self.ask(Request::SaveToPath { path: path.into(), replace }, Asked::Dossier)
    }

    /// Hands over the new file, one at a time.
    pub(super) fn dossier_place(&mut self, reply: Reply) -> Task<Message> {
        let (ticket, handle) = match reply {
            Reply::SaveTo { ticket, handle, .. } => (ticket, handle),
            Reply::NoDialog => return self.look(Purpose::Save, true),
            other => return self.not_chosen(&other),
        };
        self.choosing = None;
        if self.workspace().is_none() || self.waiting.saving.is_some() {
            return self.ask(Request::SaveCancel { ticket }, Asked::Nothing);
        }
        self.waiting.saving = Some(ticket);
        self.in_case(workspace::Message::SaveInto(handle))
    }

    /// The new file is written: gives it its name; or it is not, is said so, and leaves no trace.
    pub(super) fn end_saving(&mut self, ended: Result<(), NotWritten>) -> Task<Message> {
        let Some(ticket) = self.waiting.saving.take() else { return Task::none() };
        match ended {
            Ok(()) => return self.ask(Request::SaveDone { ticket }, Asked::DossierNamed),
            Err(NotWritten::Refused(why)) => {
                self.say(|t| tr!(t, "pages-not-saved-why", why = Trouble::Refused(why).words(t)));
            }
            Err(NotWritten::NotBuilt) => self.say(|t| tr!(t, "pages-not-saved")),
        }
        self.ask(Request::SaveCancel { ticket }, Asked::Nothing)
    }

    /// Tells the workspace that the dossier left the case.
    pub(super) fn dossier_named(&mut self, reply: Reply) -> Task<Message> {
        match reply {
            Reply::Saved { path } => self.in_case(workspace::Message::Left(path)),
            other => self.not_chosen(&other),
        }
    }
}
