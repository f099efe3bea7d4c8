//! Sheets to read: shown, turned, and the trial that one of them tells.

use iced::Task;
use iced::widget::{Id, operation};

use super::store::aside;
use super::{App, Message};
use crate::report::foreign::Error;
use crate::report::protection::{SelfTest, Trial};
use crate::ui::screen::about::Program;
use crate::ui::screen::guide;
use crate::ui::screen::sheet::{self, Sheet, Told};

/// The state of the sources this program was made of, and its day, where whoever made it said so.
const ORIGIN: (Option<&str>, Option<&str>) =
    (option_env!("RECIT_COMMIT"), option_env!("RECIT_DATE"));

/// What is linked, under which licences: written by `packaging/licences`, held to `Cargo.lock` by `tests/licences.rs`.
const LICENCES: &[u8] = include_bytes!("../../assets/licences/licences.json");

impl App {
    /// Shows a sheet. What protects is tried anew each time it is asked for.
    pub(super) fn show_sheet(&mut self, sheet: Sheet) -> Task<Message> {
        self.sheet = Some(sheet);
        if matches!(sheet, Sheet::Licences(_)) && self.licences.is_none() {
            self.licences = serde_json::from_slice(LICENCES).ok();
        }
        if matches!(sheet, Sheet::Guide(_)) {
            let top = operation::AbsoluteOffset { x: 0.0, y: 0.0 };
            return operation::scroll_to(Id::new(guide::SCROLL), top);
        }
        if sheet != Sheet::Protection {
            return Task::none();
        }
        self.walls.worker = Trial::Going;
        let Some(worker) = self.worker.clone() else {
            self.tried(None);
            return Task::none();
        };
        aside(move || worker.self_test(), Message::Tried)
    }

    /// What was pressed on a sheet.
    pub(super) fn in_sheet(&mut self, message: sheet::Message) -> Task<Message> {
        match message {
            sheet::Message::Read => {
                self.sheet = None;
                Task::none()
            }
            sheet::Message::Turn(sheet) => self.show_sheet(sheet),
            sheet::Message::ShowInPictures(shown) => {
                self.show_in_pictures(shown);
                Task::none()
            }
            sheet::Message::Save(leaflet) => self.save_leaflet(leaflet),
            sheet::Message::Print(leaflet) => self.print_leaflet(leaflet),
            sheet::Message::Law(wish) => self.about_law(wish),
        }
    }

    /// Takes what a worker found when it tried to get out.
    pub(super) fn tried(&mut self, heard: Option<Result<SelfTest, Error>>) {
        self.walls.worker = heard.and_then(Result::ok).map_or(Trial::Failed, Trial::Done);
    }

    /// What the sheets tell.
    pub(super) fn told_on_sheets(&self) -> Told<'_> {
        let (commit, day) = ORIGIN;
        let version = env!("CARGO_PKG_VERSION");
        let program = Program { version, origin: commit.zip(day), law: &self.law };
        let is_read = self.is_read();
        let brought = self.brought.as_deref();
        Told { walls: &self.walls, is_read, program, licences: self.licences.as_ref(), brought }
    }
}
