//! Long work for the open case: files taken in, pictures decoded, the dossier built and handed out.

use iced::Task;
use iced::widget::operation;

use super::edits::Undone;
use super::{Message, Notice, Open, Wish, Workspace};
use crate::app::intake::{self, Becomes, Stored, Used};
use crate::app::preview::{self, Ground, Printing};
use crate::app::store::{Store, lock};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::exhibit::{Exhibit, FileRef};
use crate::domain::id::ExhibitId;
use crate::domain::record::Extra;
use crate::edit::{Change, Record};
use crate::intake::PRINTABLE_SIDE;
use crate::kit::context::Context;
use crate::platform::message::OpenFile;
use crate::report::outside::Leftover;
use crate::report::path::FilePath;
use crate::ui::action::Work;
use crate::ui::frame;
use crate::ui::incoming::Stage;
use crate::ui::preview::{Preview, Volume, Wanted};
use crate::ui::step::Step;
use crate::vault::Export;

/// Fewest pixels a page is drawn with on its longer side.
const LEAST_SIDE: u32 = 64;

impl Workspace {
    /// Begins with what the screen wants and is not there: pictures, pages, a build.
    pub(super) fn look(&mut self, now: i64, cx: &Context<'_>) -> Task<Message> {
        let wanted = self.screens.wanted(self.step, &self.open.desk());
        let pictures = self.decoding.want(wanted, &mut self.open.pictures, &self.files);
        let pictures = pictures.map(Message::Pictures);
        if self.step != Step::Dossier {
            return pictures;
        }
        let built = self.printing(cx.today, |printing, preview, volume, ground| {
            printing.look(now, volume, preview, ground)
        });
        let zoom = u32::from(self.zoom);
        let beside = frame::step_context(self.why_open, cx);
        let wanted = self.screens.wanted_pages(&self.open.desk(), &beside).into_iter();
        let sharp = wanted.map(|want| Wanted {
            side: (want.side * zoom / 100).clamp(LEAST_SIDE, PRINTABLE_SIDE),
            ..want
        });
        let drawn = self.printing.want(sharp.collect(), &mut self.open.preview, &self.files);
        Task::batch([pictures, built, drawn.map(Message::Preview)])
    }

    fn printing(
        &mut self,
        today: CivilDay,
        act: impl FnOnce(&mut Printing, &mut Preview, &Volume, &Ground<'_>) -> Task<preview::Message>,
    ) -> Task<Message> {
        let Self { open, files, printing, screens, .. } = self;
        let Open { case, pack, preview, .. } = open;
        let ground = Ground { case, pack, files, today };
        act(printing, preview, screens.volume(), &ground).map(Message::Preview)
    }

    /// Begins or stops long work that a screen asks for.
    pub(super) fn begun(&mut self, work: Work, cx: &Context<'_>) -> Task<Message> {
        match work {
            Work::BuildDossier => self.printing(cx.today, |printing, preview, volume, ground| {
                printing.build(volume, preview, ground)
            }),
            Work::RestPhotos(resting) => {
                self.open.photographs.rest(resting);
                Task::none()
            }
            Work::StopTaking => {
                self.open.photographs.stop();
                self.open.intake.cancel();
                Task::none()
            }
            Work::StopBuilding => {
                self.printing.cancel();
                Task::none()
            }
            Work::KeepAsItIs(number) => {
                self.open.intake.keep_as_it_is(number);
                self.take_next()
            }
            Work::Dismiss(number) => {
                self.open.intake.dismiss(number);
                Task::none()
            }
        }
    }

    /// Takes in what long work says.
    pub(super) fn worked(
        &mut self,
        message: Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let task = match message {
            Message::FilesGiven(becomes, files) => return self.given(&becomes, files),
            Message::Taking(message) => return self.taken(message, now, cx),
            Message::Photos(message) => return self.of_photos(message),
            Message::ForgetPhotos => {
                self.open.photographs.forget();
                Task::none()
            }
            Message::CopyPhotos(chosen, together) => return self.copy_photos(chosen, together),
            Message::Pictures(decoded) => {
                let task = self.decoding.came(decoded, &mut self.open.pictures, &self.files);
                task.map(Message::Pictures)
            }
            Message::SaveInto(handle) => {
                self.printing(cx.today, |printing, preview, volume, ground| {
                    printing.save_into(handle, volume, preview, ground)
                })
            }
            Message::Preview(preview::Message::Written(written)) => {
                let ended = self.printing.wrote(written, &mut self.open.preview);
                return (Task::none(), vec![Wish::Written(ended)]);
            }
            Message::PrintInto(handle, again) => {
                let volume = self.screens.volume();
                let task = self.printing.print_into(handle, again, volume, &self.open.preview);
                task.map(Message::Preview)
            }
            Message::Preview(preview::Message::Fed(ended)) => {
                return (Task::none(), vec![Wish::Fed(ended)]);
            }
            Message::Printing { sending, shown } => {
                let paper = &mut self.open.preview.paper;
                (paper.sending, paper.printed) = (sending, shown);
                Task::none()
            }
            Message::Printers(printers) => {
                self.open.preview.paper.printers = Some(printers);
                Task::none()
            }
            Message::Outside(outside) => {
                self.show_outside(outside);
                Task::none()
            }
            Message::Preview(message) => {
                let task = self.printing.heard(message, &mut self.open.preview, &self.files);
                task.map(Message::Preview)
            }
            Message::Left(path) => {
                let left = self.left(path, now);
                return (Task::none(), left.into_iter().map(Wish::Left).collect());
            }
            Message::Hovering(over) => {
                self.open.intake.shown.hovering = over;
                Task::none()
            }
            Message::Tick(zoom) => {
                self.zoom = zoom;
                self.open.photographs.tick();
                self.catch_up_aside(now, cx)
            }
            Message::Computed(typed, derived) => {
                self.computed(typed, derived, cx.today);
                Task::none()
            }
            Message::Frame(_) | Message::Saved(_) => Task::none(),
        };
        (task, Vec::new())
    }

    fn given(&mut self, becomes: &Becomes, files: Vec<OpenFile>) -> (Task<Message>, Vec<Wish>) {
        self.open.intake.shown.hovering = false;
        if !self.open.store.is_writable() {
            return (Task::none(), vec![Wish::Tell(Notice::ReadOnly)]);
        }
        self.screens.files_given();
        self.open.intake.given(becomes, files, self.open.fresh);
        (self.take_next(), Vec::new())
    }

    pub(super) fn take_next(&mut self) -> Task<Message> {
        let used = || used(&self.open.case);
        self.open.intake.go_on(&self.files, used, self.open.fresh).map(Message::Taking)
    }

    fn taken(
        &mut self,
        message: intake::Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let (mut wishes, mut focus) = (Vec::new(), Task::none());
        if let Some(stored) = self.open.intake.heard(message)
            && let Some(exhibit) = self.exhibit_with(&stored)
        {
            let id = exhibit.id.clone();
            let first = self.screens.exhibit_came(&id).filter(|_| self.step == Step::Exhibits);
            focus = first.map_or(focus, operation::focus);
            for (number, file) in &stored.files {
                let given = self.open.intake.shown.files.iter();
                let name = given.filter(|given| given.number == *number).map(|given| &given.name);
                self.open.names.extend(name.map(|name| (file.clone(), name.clone())));
                self.open.intake.shown.note(*number, Stage::Taken(id.clone()));
            }
            let change = Change::Put(Box::new(Record::Exhibit(exhibit)));
            let undone = stored.batch.map_or(Undone::Alone, Undone::Together);
            wishes = self.make(undone, change, now, cx);
        }
        let was_copying = self.open.photographs.shown.is_copying();
        if let Some(at) = self.open.photographs.follow(&self.open.intake.shown) {
            self.screens.photo_came(at);
        }
        (Task::batch([focus, self.take_next(), self.copied(was_copying)]), wishes)
    }

    /// The exhibit the files were given for, with them; else a new one.
    fn exhibit_with(&self, Stored { files, to, batch: _ }: &Stored) -> Option<Exhibit> {
        let there = to.as_ref().and_then(|id| self.open.case.exhibit(id)).cloned();
        let fresh = || ExhibitId::try_from((self.open.fresh)("exhibit")).ok();
        let mut exhibit = match there {
            Some(exhibit) => exhibit,
            None => Exhibit::new(to.clone().or_else(fresh)?),
        };
        let files = files.iter().map(|(_, file)| file.clone());
        exhibit
            .files
            .extend(files.map(|file| FileRef { attachment: Some(file), ..FileRef::default() }));
        Some(exhibit)
    }

    /// The dossier has its name outside the case: noted, where the case can note it.
    fn left(&mut self, path: FilePath, now: i64) -> Option<Leftover> {
        let written = self.printing.left()?;
        let left = Leftover { path, sha256: written.digest };
        if let Store::Vault { open, .. } = &self.open.store {
            let when = jiff::Timestamp::from_millisecond(now).unwrap_or_default();
            lock(open).record_export(Export {
                when: when.strftime("%Y-%m-%dT%H:%MZ").to_string(),
                profile: written.profile,
                sha256: written.sha256,
                extra: Extra::default(),
            });
            self.saving.changed(now);
        }
        Some(left)
    }
}

/// The exhibits' files, each with its exhibit.
fn used(case: &Case) -> Used {
    let mut used = Used::new();
    for exhibit in &case.exhibits {
        let made = exhibit.translation.made().map(|made| made.files.as_slice());
        let files = exhibit.files.iter().chain(made.unwrap_or_default());
        used.extend(files.filter_map(|file| Some((file.attachment.clone()?, exhibit.id.clone()))));
    }
    used
}
