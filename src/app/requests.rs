//! What was asked of the broker, and who waits for its answer.

use std::collections::BTreeMap;

use iced::Task;

use super::{App, Message, photos};
use crate::domain::id::ExhibitId;
use crate::domain::words::Words;
use crate::law::file::InForce;
use crate::platform::message::{Received, Reply, Request, RequestId, Ticket};
use crate::report::outside::Leftover;
use crate::report::path::FilePath;
use crate::report::print::{CameOut, JobId};
use crate::ui::screen::sheet::Leaflet;

/// Why something was asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked {
    /// For files of the open case.
    Files(Option<ExhibitId>),
    /// For what there is to paste; the paths that were pasted as text, if it was that.
    Pasted(Vec<FilePath>),
    /// For what is connected.
    Devices,
    /// For a folder with pictures.
    PhotoFolder,
    /// For the pictures of what is called so, a phone or a card or else a folder, under this number.
    Photos(u64, Words, bool),
    /// For a picture of those, to be shown.
    Shot(u64, usize),
    /// For a picture of those, to be taken in.
    PhotoCopy(u64, usize),
    /// For a place to save the dossier.
    Dossier,
    /// For the dossier's file to get its name.
    DossierNamed,
    /// For a case to open.
    Case,
    /// For a folder to make a case in.
    Place,
    /// For a folder to carry the open case to.
    Elsewhere,
    /// For what a folder holds.
    Listing,
    /// For a new folder.
    NewFolder,
    /// For a printer, for the recovery sheet.
    Sheet,
    /// For the sheet to be printed.
    SheetPrinted,
    /// For a place to save a leaflet.
    LeafletPlace(Leaflet),
    /// For its file to get its name.
    LeafletNamed,
    /// For a printer, for a leaflet.
    LeafletPaper(Leaflet),
    /// For it to be printed.
    LeafletPrinted,
    /// For the printers there are.
    Printers,
    /// For a printer, for the dossier.
    Paper,
    /// For the dossier to be printed.
    Printed,
    /// For how far these jobs are.
    Queue(Vec<JobId>),
    /// For these jobs to be taken out of the queue.
    Cleared(Vec<JobId>),
    /// The same, before what is left is printed.
    ClearedBefore(Vec<JobId>, CameOut),
    /// For what became of these files.
    Leftovers(Vec<Leftover>),
    /// For a file to be deleted.
    Erased(FilePath),
    /// For a file of law.
    Law,
    /// For the law to be kept that is used from now on.
    LawKept(Box<InForce>),
    /// For the settings to be kept.
    Kept,
    /// For a fresh desk.
    Lock,
    /// For something whose answer changes nothing.
    Nothing,
}

/// The questions that were not answered yet.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    asked: BTreeMap<RequestId, Asked>,
    /// The file that is being written.
    pub(super) saving: Option<Ticket>,
}

impl Waiting {
    /// Whether the queue is being looked at.
    pub(super) fn looks_at_queue(&self) -> bool {
        self.asked.values().any(|why| matches!(why, Asked::Queue(_)))
    }
}

impl App {
    /// Asks the broker. Without one there is nobody to hand files over or to lock: the desk saves and leaves.
    pub(super) fn ask(&mut self, request: Request, why: Asked) -> Task<Message> {
        match self.requests.send(request) {
            Ok(id) => {
                self.waiting.asked.insert(id, why);
                Task::none()
            }
            Err(_) => self.save_now().chain(iced::exit()),
        }
    }

    pub(super) fn heard(&mut self, received: Option<Received>) -> Task<Message> {
        let Some(Received { to, reply }) = received else {
            return self.save_now().chain(iced::exit());
        };
        if reply == Reply::Leave {
            return self.save_now().chain(iced::exit());
        }
        let why = to.and_then(|id| self.waiting.asked.remove(&id));
        match why.unwrap_or(Asked::Nothing) {
            Asked::Files(exhibit) => self.files_answered(exhibit, reply),
            Asked::Pasted(paths) => self.pasted(paths, reply),
            Asked::Devices => self.devices_answered(reply),
            Asked::PhotoFolder => self.photo_folder_chosen(reply),
            Asked::Photos(run, name, is_device) => self.photos_listed(run, name, is_device, reply),
            Asked::Shot(run, at) => {
                self.photo_opened(reply, |file| photos::Message::ShotOpened(run, at, file))
            }
            Asked::PhotoCopy(run, at) => {
                self.photo_opened(reply, |file| photos::Message::CopyOpened(run, at, file))
            }
            Asked::Dossier => self.dossier_place(reply),
            Asked::DossierNamed => self.dossier_named(reply),
            Asked::Case => self.case_chosen(reply),
            Asked::Place => self.place_chosen(reply),
            Asked::Elsewhere => self.elsewhere_chosen(reply),
            Asked::Listing => self.listed(reply),
            Asked::NewFolder => self.folder_made(reply),
            Asked::Sheet => self.sheet_answered(reply),
            Asked::SheetPrinted => self.sheet_printed(reply),
            Asked::LeafletPlace(leaflet) => self.leaflet_place(leaflet, reply),
            Asked::LeafletNamed => self.leaflet_named(&reply),
            Asked::LeafletPaper(leaflet) => self.leaflet_paper(leaflet, reply),
            Asked::LeafletPrinted => self.leaflet_printed(&reply),
            Asked::Printers => self.printers_answered(reply),
            Asked::Paper => self.paper_answered(reply),
            Asked::Printed => self.job_answered(reply),
            Asked::Queue(jobs) => self.queue_answered(&jobs, &reply),
            Asked::Cleared(jobs) => self.queue_cleared(&jobs, &reply),
            Asked::ClearedBefore(jobs, out) => self.cleared_before(&jobs, out, &reply),
            Asked::Leftovers(files) => self.leftovers_answered(&files, &reply),
            Asked::Erased(path) => self.erased(&path, &reply),
            Asked::Law => self.law_chosen(reply),
            Asked::LawKept(law) => self.law_kept(*law, &reply),
            Asked::Kept => self.kept(&reply),
            Asked::Lock => self.not_relieved(&reply),
            Asked::Nothing => Task::none(),
        }
    }
}
