//! Pictures on a phone or a card: what the open case wants of them, asked of the broker.

use iced::Task;

use super::photos::{self, Want};
use super::requests::Asked;
use super::{App, Message, Mode, workspace};
use crate::platform::message::{OpenFile, Reply, Request};
use crate::report::path::FilePath;
use crate::ui::action::PhotoAsk;
use crate::ui::screen::chooser::Purpose;

impl App {
    /// Does for the page of pictures what leads out of the case.
    pub(super) fn photos_asked(&mut self, ask: PhotoAsk) -> Task<Message> {
        match ask {
            PhotoAsk::Of(folder) => self.list_photos(folder, true),
            PhotoAsk::ByHand => self.ask_folder(Asked::PhotoFolder),
            PhotoAsk::Forget => self.in_case(workspace::Message::ForgetPhotos),
            PhotoAsk::Copy { chosen, together } => {
                self.in_case(workspace::Message::CopyPhotos(chosen, together))
            }
        }
    }

    fn list_photos(&mut self, folder: FilePath, is_device: bool) -> Task<Message> {
        let Mode::Open(workspace) = &mut self.mode else { return Task::none() };
        let (run, name) = workspace.search_photos(&folder);
        let request = Request::ListPhotos { folder, of_device: is_device };
        self.ask(request, Asked::Photos(run, name, is_device))
    }

    /// Asks for what the open case wants of a phone or a card.
    pub(super) fn fetch_photo(&mut self, want: Want) -> Task<Message> {
        let open = |path| Request::OpenPaths { paths: vec![path] };
        match want {
            Want::Devices => self.ask(Request::LookForDevices, Asked::Devices),
            Want::Shot(run, at, path) => self.ask(open(path), Asked::Shot(run, at)),
            Want::Copy(run, at, path) => self.ask(open(path), Asked::PhotoCopy(run, at)),
        }
    }

    pub(super) fn devices_answered(&mut self, reply: Reply) -> Task<Message> {
        let devices = match reply {
            Reply::Devices(devices) => devices,
            _ => Vec::new(),
        };
        self.in_photos(photos::Message::Devices(devices))
    }

    /// A folder with pictures was chosen.
    pub(super) fn photo_folder_chosen(&mut self, reply: Reply) -> Task<Message> {
        match reply {
            Reply::Folder { folder, .. } => {
                self.choosing = None;
                self.list_photos(folder, false)
            }
            Reply::NoDialog => self.look(Purpose::Photos, true),
            other => self.not_chosen(&other),
        }
    }

    pub(super) fn photos_listed(
        &mut self,
        run: u64,
        name: crate::domain::words::Words,
        is_device: bool,
        reply: Reply,
    ) -> Task<Message> {
        self.in_photos(photos::Message::Listed(run, name, is_device, Box::new(reply)))
    }

    /// A picture was opened, or could not be.
    pub(super) fn photo_opened(
        &mut self,
        reply: Reply,
        message: impl FnOnce(Option<OpenFile>) -> photos::Message,
    ) -> Task<Message> {
        let file = match reply {
            Reply::Files { files, .. } => files.into_iter().next(),
            _ => None,
        };
        self.in_photos(message(file))
    }

    fn in_photos(&mut self, message: photos::Message) -> Task<Message> {
        self.in_case(workspace::Message::Photos(message))
    }
}
