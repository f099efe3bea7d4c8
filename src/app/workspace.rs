//! An open case on the desk: what screens ask is done here, to the case, its history and its store.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::operation;
use iced::{Element, Task};

use super::exhibit_files::ExhibitFiles;
use super::history::History;
use super::pictures::{Decoded, Decoding};
use super::preview::{self, Printing};
use super::saving::Saving;
use super::store::{Store, aside};
use super::taking::{self, Intake};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::id::ExhibitId;
use crate::domain::words::Prose;
use crate::dossier::project;
use crate::dossier::spec::{BuildName, BuildSpec};
use crate::edit::{Change, Refused};
use crate::intake::Worker;
use crate::law::{self, Deadline, Pack};
use crate::platform::message::{Handle, OpenFile};
use crate::platform::path::FilePath;
use crate::review::{self, Audience, Point};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::frame::{self, Frame};
use crate::ui::picture::Pictures;
use crate::ui::preview::Preview;
use crate::ui::screen::{self, Screens};
use crate::ui::step::Step;
use crate::ui::widget::reveal::{reveal, reveal_focused};
use crate::vault;

mod work;

/// Events from which a case is large.
const LARGE_EVENTS: usize = 200;
/// Letters of the account, bytes, from which a case is large.
const LARGE_TEXT: usize = 25_000;
/// Pause of the typing after which a large case is computed, milliseconds.
const PAUSE: i64 = 700;

/// An open case on the desk.
pub struct Workspace {
    store: Store,
    case: Case,
    pack: Arc<Pack>,
    deadlines: Vec<Deadline>,
    points: Vec<Point>,
    numbers: BTreeMap<ExhibitId, u32>,
    /// When a text was typed that points, deadlines and numbers do not know of yet, milliseconds.
    behind: Option<i64>,
    history: History,
    saving: Saving,
    /// Why the last save failed.
    unsaved: Option<vault::Error>,
    screens: Screens,
    pictures: Pictures,
    preview: Preview,
    files: ExhibitFiles,
    decoding: Decoding,
    intake: Intake,
    printing: Printing,
    zoom: u16,
    step: Step,
    express: bool,
    steps_open: bool,
    why_open: bool,
    facing_person: bool,
    fresh: fn(&str) -> String,
}

/// What happened while a case is open.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the frame or its step.
    Frame(frame::Message),
    /// A save ended; `None` if it was never heard of again.
    Saved(Option<Result<(), vault::Error>>),
    /// Files a person chose, dropped or named, open for reading: exhibits to be, or further files of one.
    FilesGiven(Option<ExhibitId>, Vec<OpenFile>),
    /// A new file stands open for the dossier: to be written off the window's thread, then answered with
    /// [`Wish::Written`].
    SaveInto(Handle),
    /// The dossier that was written has its name: it left the case.
    Left(FilePath),
    /// A picture of an exhibit came.
    Pictures(Decoded),
    /// A file is being taken in.
    Taking(taking::Message),
    /// The dossier is being built, drawn or written.
    Preview(preview::Message),
    /// Files are held over the window, or no longer.
    Hovering(bool),
    /// A second passed; the size of the window's content, per cent.
    Tick(u16),
}

/// What a workspace asks of the app besides its tasks.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Exchange the two languages.
    SwapLanguages,
    /// The next size of the window's content.
    Zoom,
    /// The neutral page, at once.
    Hide,
    /// Lock, when everything is saved.
    Lock,
    /// Offer to end for today.
    Enough,
    /// Say this for a moment.
    Tell(Notice),
    /// The file of [`Message::SaveInto`] is complete and is to have its name; `false`: leave no trace of it.
    Written(bool),
    /// Something only the app can do.
    Action(Box<Action>),
}

/// Something to say for a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A record could not be removed: others refer to it.
    StillUsed(usize),
    /// A change could not be made.
    NotMade,
    /// The case cannot be changed here.
    ReadOnly,
}

impl Workspace {
    /// Lays a case on the desk.
    #[must_use]
    pub fn new(store: Store, case: Case, pack: Arc<Pack>, today: CivilDay) -> Self {
        let mut workspace = Self {
            files: ExhibitFiles::new(store.clone(), None),
            store,
            case,
            pack,
            deadlines: Vec::new(),
            points: Vec::new(),
            numbers: BTreeMap::new(),
            behind: None,
            history: History::default(),
            saving: Saving::default(),
            unsaved: None,
            screens: Screens::default(),
            pictures: Pictures::default(),
            preview: Preview::default(),
            decoding: Decoding::default(),
            intake: Intake::default(),
            printing: Printing::default(),
            zoom: 100,
            step: Step::Home,
            express: false,
            steps_open: false,
            why_open: false,
            facing_person: false,
            fresh,
        };
        workspace.compute(today);
        workspace
    }

    /// The case as it stands.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// Where it is kept.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The step on screen.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// Whether the screen is turned to the person.
    #[must_use]
    pub fn faces_person(&self) -> bool {
        self.facing_person
    }

    /// Whether anything is not on the medium yet.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.saving.is_pending()
    }

    /// Whether the last save failed.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.saving.has_failed()
    }

    fn desk(&self) -> Desk<'_> {
        Desk {
            case: &self.case,
            pack: &self.pack,
            deadlines: &self.deadlines,
            points: &self.points,
            numbers: &self.numbers,
            pictures: &self.pictures,
            taking: &self.intake.shown,
            preview: &self.preview,
            fresh: &self.fresh,
            facing_person: self.facing_person,
            writable: self.store.is_writable(),
        }
    }

    /// The desk with the case on it.
    pub fn view<'a>(&'a self, zoom: u16, cx: &Context<'a>) -> Element<'a, Message> {
        let frame = Frame {
            step: self.step,
            saving: self.shown_saving(),
            can_undo: self.history.can_undo(),
            can_redo: self.history.can_redo(),
            zoom,
            express: self.express,
            steps_open: self.steps_open,
            why_open: self.why_open,
        };
        frame::view(frame, &self.screens, &self.desk(), cx).map(Message::Frame)
    }

    fn shown_saving(&self) -> frame::Saving {
        match &self.store {
            Store::Example(_) => frame::Saving::Nowhere,
            Store::Vault { .. } if !self.store.is_writable() => frame::Saving::ReadOnly,
            Store::Vault { .. } if self.saving.has_failed() => frame::Saving::Failed,
            Store::Vault { .. } if self.saving.is_writing() => frame::Saving::Saving,
            Store::Vault { .. } if self.saving.is_pending() => frame::Saving::Unsaved,
            Store::Vault { .. } => frame::Saving::Saved,
        }
    }

    /// Lets this program decode foreign files; none are decoded without one.
    pub fn decode_with(&mut self, worker: Option<Worker>) {
        self.files = ExhibitFiles::new(self.store.clone(), worker);
    }

    /// Does what a message asks; what only the app can do comes back as wishes. `now` in milliseconds.
    pub fn update(
        &mut self,
        message: Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let (task, wishes) = self.answer(message, now, cx);
        (Task::batch([task, self.look(now, cx)]), wishes)
    }

    fn answer(
        &mut self,
        message: Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        match message {
            Message::Frame(message) => return self.pressed(message, now, cx),
            Message::Saved(Some(Ok(()))) => self.saved(),
            Message::Saved(heard) => {
                let why = heard.and_then(Result::err).unwrap_or(vault::Error::Internal);
                self.not_saved(why, now);
            }
            message => return self.worked(message, now, cx),
        }
        (Task::none(), Vec::new())
    }

    fn pressed(
        &mut self,
        message: frame::Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let wish = match message {
            frame::Message::Go(step) => {
                self.catch_up(now, true, cx);
                return (self.go(step), Vec::new());
            }
            frame::Message::Undo => return self.undo(now, cx),
            frame::Message::Redo => return self.redo(now, cx),
            frame::Message::TurnToPerson => {
                self.facing_person = !self.facing_person;
                return (Task::none(), Vec::new());
            }
            frame::Message::Express(on) => {
                self.express = on;
                return (Task::none(), Vec::new());
            }
            frame::Message::Steps => {
                self.steps_open = !self.steps_open;
                return (Task::none(), Vec::new());
            }
            frame::Message::Why => {
                self.why_open = !self.why_open;
                return (Task::none(), Vec::new());
            }
            frame::Message::Screen(message) => {
                let mut screens = std::mem::take(&mut self.screens);
                let beside = frame::step_context(self.step, self.why_open, cx);
                let action = screens.update(message, &self.desk(), &beside);
                self.screens = screens;
                return self.perform(action, now, cx);
            }
            frame::Message::SwapLanguages => Wish::SwapLanguages,
            frame::Message::Zoom => Wish::Zoom,
            frame::Message::Hide => Wish::Hide,
            frame::Message::Lock => Wish::Lock,
            frame::Message::Enough => Wish::Enough,
        };
        (Task::none(), vec![wish])
    }

    /// Shows a step from its top.
    pub fn go(&mut self, step: Step) -> Task<Message> {
        self.step = step;
        self.steps_open = false;
        self.why_open = false;
        let top = operation::AbsoluteOffset { x: 0.0, y: 0.0 };
        operation::scroll_to(iced::widget::Id::new(frame::MAIN), top)
    }

    /// Shows a record: its step, with the record chosen there.
    fn show(
        &mut self,
        record: &review::Ref,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let mut screens = std::mem::take(&mut self.screens);
        let action = screens.show(record, &self.desk());
        self.screens = screens;
        let going = self.go(screen::record::step(record));
        let (chosen, wishes) = self.perform(action, now, cx);
        (going.chain(chosen), wishes)
    }

    /// The step `by` places further in the list.
    pub fn go_by(&mut self, by: isize) -> Task<Message> {
        let steps: Vec<Step> = std::iter::once(Step::Home)
            .chain(Step::all())
            .filter(|step| !self.express || *step == Step::Home || Step::EXPRESS.contains(step))
            .collect();
        let at = steps.iter().position(|step| *step == self.step).unwrap_or_default();
        match at.checked_add_signed(by).and_then(|at| steps.get(at)) {
            Some(step) => self.go(*step),
            None => Task::none(),
        }
    }

    /// Opens or closes the end side.
    pub fn toggle_why(&mut self) {
        self.why_open = !self.why_open;
    }

    fn undo(&mut self, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        if self.history.undo(&mut self.case) {
            self.changed(now, cx);
        }
        (Task::none(), Vec::new())
    }

    fn redo(&mut self, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        if self.history.redo(&mut self.case) {
            self.changed(now, cx);
        }
        (Task::none(), Vec::new())
    }

    fn perform(
        &mut self,
        action: Action,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        match action {
            Action::None => (Task::none(), Vec::new()),
            Action::Change(change) => (Task::none(), self.make(None, change, now, cx)),
            Action::Type { place, change } => {
                (Task::none(), self.make(Some(&place), change, now, cx))
            }
            Action::Go(step) => (self.go(step), Vec::new()),
            Action::ScrollTo(list, y) => {
                let to = operation::AbsoluteOffset { x: 0.0, y };
                (operation::scroll_to(list, to), Vec::new())
            }
            Action::Show(record) => self.show(&record, now, cx),
            Action::Focus(id) => {
                let reveal = iced::advanced::widget::operate(reveal_focused());
                (operation::focus(id).chain(reveal), Vec::new())
            }
            Action::Reveal(id) => (iced::advanced::widget::operate(reveal(id)), Vec::new()),
            Action::All(actions) => {
                let (mut tasks, mut wishes) = (Vec::new(), Vec::new());
                for action in actions {
                    let (task, more) = self.perform(action, now, cx);
                    tasks.push(task);
                    wishes.extend(more);
                }
                (Task::batch(tasks), wishes)
            }
            other => self.begun(other, cx),
        }
    }

    fn make(
        &mut self,
        place: Option<&str>,
        change: Change,
        now: i64,
        cx: &Context<'_>,
    ) -> Vec<Wish> {
        if !self.store.is_writable() {
            return vec![Wish::Tell(Notice::ReadOnly)];
        }
        let made = match place {
            Some(place) => self.history.type_in(&mut self.case, place, now, change),
            None => self.history.make(&mut self.case, change),
        };
        match made {
            Ok(()) if place.is_some() && is_large(&self.case) => {
                self.saving.changed(now);
                self.printing.changed(now, &mut self.preview);
                self.behind = Some(now);
                Vec::new()
            }
            Ok(()) => {
                self.changed(now, cx);
                Vec::new()
            }
            Err(Refused::StillUsed(by)) => vec![Wish::Tell(Notice::StillUsed(by.len()))],
            Err(_) => vec![Wish::Tell(Notice::NotMade)],
        }
    }

    fn changed(&mut self, now: i64, cx: &Context<'_>) {
        self.saving.changed(now);
        self.printing.changed(now, &mut self.preview);
        self.compute(cx.today);
    }

    /// Computes what waited for typing to pause; at once where something else is done than typing.
    pub(super) fn catch_up(&mut self, now: i64, at_once: bool, cx: &Context<'_>) {
        if self.behind.is_some_and(|at| at_once || now - at >= PAUSE) {
            self.compute(cx.today);
        }
    }

    fn compute(&mut self, today: CivilDay) {
        self.behind = None;
        self.deadlines = law::deadlines(&self.case, &self.pack, today);
        self.points = review::check(&self.case, &self.pack, today, Audience::Authority);
        let sent = BuildSpec::new(BuildName::Ofpra, today);
        self.numbers = project::numbers(&self.case, &sent).into_iter().collect();
    }

    /// Saves if it is time to; `at_once` if anything waits at all.
    pub fn save(&mut self, at_once: bool, clock: &super::clock::Clock) -> Task<Message> {
        let due = self.saving.is_due(clock.now()) || at_once && self.saving.is_waiting();
        if !due || !self.store.is_writable() {
            return Task::none();
        }
        let (store, case, now) = (self.store.clone(), self.begin_saving(), clock.timestamp());
        aside(move || store.save(&case, now).map(|_| ()), Message::Saved)
    }
}

/// Whether points, deadlines and numbers take longer to compute than a key may.
fn is_large(case: &Case) -> bool {
    let words = |prose: &Prose| prose.text.as_str().len();
    let text = case.account.paragraphs().map(|told| words(&told.text.french));
    case.events.len() > LARGE_EVENTS || text.sum::<usize>() > LARGE_TEXT
}

impl Workspace {
    /// A save begins with the case as it stands.
    pub fn begin_saving(&mut self) -> Case {
        self.saving.begin();
        self.case.clone()
    }

    fn saved(&mut self) {
        self.saving.done();
        self.unsaved = None;
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
        if let Store::Vault { path, .. } = &mut self.store {
            *path = folder;
        }
        self.saved();
    }
}

/// A new id: the word, a hyphen, eight letters drawn at random.
fn fresh(word: &str) -> String {
    let drawn = vault::random::<4>().map_or(0, u32::from_le_bytes);
    format!("{word}-{drawn:08x}")
}
