//! Pictures on a phone or a card, for the open case: what is wanted of them, and what is taken in.

use iced::Task;
use iced::widget::operation;

use super::{Message, Notice, Wish, Workspace};
use crate::app::intake::Becomes;
use crate::app::photos;
use crate::domain::id::ExhibitId;
use crate::domain::words::Words;
use crate::report::path::FilePath;

impl Workspace {
    /// What is to be asked of the broker now.
    pub(super) fn wanted_photos(&mut self) -> Vec<Wish> {
        self.open.photographs.watch(self.screens.photos_are_open());
        let in_sight = self.screens.photos_in_sight(self.step, &self.open.desk());
        let is_busy = self.open.intake.shown.is_busy();
        let wants = self.open.photographs.wants(&in_sight, is_busy);
        wants.into_iter().map(Wish::Photo).collect()
    }

    /// Pictures of this folder are looked for; the number of the question and what the folder is called.
    pub fn search_photos(&mut self, folder: &FilePath) -> (u64, Words) {
        let photographs = &mut self.open.photographs;
        let device = photographs.shown.devices.iter().find(|device| device.folder == *folder);
        let name = device.map_or_else(|| folder.name(), |device| device.name.clone());
        self.screens.photos_anew();
        (photographs.search(name.clone()), name)
    }

    pub(super) fn copy_photos(
        &mut self,
        chosen: Vec<usize>,
        together: bool,
    ) -> (Task<Message>, Vec<Wish>) {
        if !self.open.store.is_writable() {
            return (Task::none(), vec![Wish::Tell(Notice::ReadOnly)]);
        }
        let one = || ExhibitId::try_from((self.open.fresh)("exhibit")).ok();
        let to = if together { one() } else { None };
        self.screens.files_given();
        self.open.photographs.copy(chosen, to);
        (Task::none(), Vec::new())
    }

    fn go_on_in_photos(&self) -> Task<Message> {
        let next = self.screens.next_of_photos(self.step);
        next.map_or_else(Task::none, operation::focus)
    }

    /// Gives the keyboard on where all copies have come to their end.
    pub(super) fn copied(&self, was_copying: bool) -> Task<Message> {
        match was_copying && !self.open.photographs.shown.is_copying() {
            true => self.go_on_in_photos(),
            false => Task::none(),
        }
    }

    pub(super) fn of_photos(&mut self, message: photos::Message) -> (Task<Message>, Vec<Wish>) {
        let listed = matches!(message, photos::Message::Listed(..));
        let was_copying = self.open.photographs.shown.is_copying();
        let worker = self.files.worker();
        let (task, given) = self.open.photographs.heard(message, worker);
        let mut tasks = vec![task.map(Message::Photos)];
        if let Some((file, to)) = given {
            let becomes = to.map_or(Becomes::Each, Becomes::Of);
            self.open.intake.given(&becomes, vec![file], self.open.fresh);
            let number = self.open.intake.shown.files.last().map(|file| file.number);
            self.open.photographs.given(number.unwrap_or_default());
            tasks.push(self.take_next());
        }
        tasks.push(match listed {
            true => self.go_on_in_photos(),
            false => self.copied(was_copying),
        });
        (Task::batch(tasks), Vec::new())
    }
}
