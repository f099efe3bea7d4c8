//! An open case on the desk: what screens ask is done here, to the case, its history and its store.

use std::collections::BTreeMap;
use std::sync::Arc;

use iced::widget::{operation, stack};
use iced::{Element, Task};

use crate::app::autosave::Saving;
use crate::app::exhibit_files::ExhibitFiles;
use crate::app::history::History;
use crate::app::intake::{self, Becomes, Intake};
use crate::app::photos::{self, Photographs, Want};
use crate::app::pictures::{Decoded, Decoding};
use crate::app::preview::{self, NotWritten, Printing};
use crate::app::store::{Standing, Store};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::id::AttachmentId;
use crate::domain::words::Words;
use crate::intake::Worker;
use crate::kit::context::Context;
use crate::kit::widget::focus::first_in;
use crate::kit::widget::inert::inert;
use crate::kit::widget::reveal::reveal;
use crate::law::Pack;
use crate::platform::handle::Handle;
use crate::platform::message::OpenFile;
use crate::report::outside::{Leftover, Outside};
use crate::report::path::FilePath;
use crate::report::print::{Manner, Printers, Run};
use crate::review;
use crate::ui::action::Ask;
use crate::ui::desk::Desk;
use crate::ui::find::{self, Find};
use crate::ui::frame::{self, Frame};
use crate::ui::menu::Undone;
use crate::ui::photos::Photos;
use crate::ui::picture::Pictures;
use crate::ui::preview::Preview;
use crate::ui::screen::closing::Kept;
use crate::ui::screen::{self, Screens};
use crate::ui::step::Step;
use crate::vault;

mod derived;
mod edits;
mod kept;
mod phone;
mod work;

use derived::{Behind, Derived};

/// An open case on the desk.
pub struct Workspace {
    /// What every screen reads.
    open: Open,
    behind: Option<Behind>,
    history: History,
    saving: Saving,
    /// Whether it can be saved, and what others saved beside it.
    standing: Standing,
    /// Why the last save failed.
    unsaved: Option<vault::Error>,
    screens: Screens,
    files: ExhibitFiles,
    decoding: Decoding,
    printing: Printing,
    zoom: u16,
    step: Step,
    /// The case is being looked through.
    finding: Option<Find>,
    express: bool,
    steps_open: bool,
    why_open: bool,
}

/// The open case and all that screens read of it, apart from what they remember themselves.
struct Open {
    store: Store,
    case: Case,
    pack: Arc<Pack>,
    derived: Arc<Derived>,
    /// The names under which the files of exhibits came.
    names: BTreeMap<AttachmentId, Words>,
    pictures: Pictures,
    preview: Preview,
    intake: Intake,
    photographs: Photographs,
    facing_person: bool,
    fresh: fn(&str) -> String,
}

impl Open {
    fn desk(&self) -> Desk<'_> {
        Desk {
            case: &self.case,
            label: self.derived.label(&self.case),
            pack: &self.pack,
            deadlines: &self.derived.deadlines,
            points: &self.derived.points,
            order: &self.derived.order,
            numbers: &self.derived.numbers,
            names: &self.names,
            pictures: &self.pictures,
            taking: &self.intake.shown,
            photos: &self.photographs.shown,
            preview: &self.preview,
            fresh: &self.fresh,
            facing_person: self.facing_person,
            writable: self.store.is_writable(),
            kept: matches!(self.store, Store::Vault { .. }),
        }
    }
}

/// What happened while a case is open.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the frame or its step.
    Frame(frame::Message),
    /// A save ended, beside so many versions that others saved; `None` if it was never heard of again.
    Saved(Option<Result<usize, vault::Error>>),
    /// Files a person chose, dropped, pasted or named at once, open for reading, and what they are to be.
    FilesGiven(Becomes, Vec<OpenFile>),
    /// A new file stands open for the dossier: to be written off the window's thread, then answered with
    /// [`Wish::Written`].
    SaveInto(Handle),
    /// The dossier that was written has its name: it left the case.
    Left(FilePath),
    /// A printer listens: the dossier is to be written into it off the window's thread, then answered with
    /// [`Wish::Fed`]; the pages of the printing before, if they are wanted again.
    PrintInto(Handle, bool),
    /// Something is on its way to the printer, or is not any more; and what was asked for last.
    Printing { sending: bool, shown: Option<(Manner, Run)> },
    /// The printers of this machine.
    Printers(Printers),
    /// What is outside the case.
    Outside(Outside),
    /// A picture of an exhibit came.
    Pictures(Decoded),
    /// A file is being taken in.
    Taking(intake::Message),
    /// Something is known of a phone or a card, or of a picture on it.
    Photos(photos::Message),
    /// Back to what is connected.
    ForgetPhotos,
    /// Take copies of these pictures, as one exhibit or each as its own.
    CopyPhotos(Vec<usize>, bool),
    /// The dossier is being built, drawn or written.
    Preview(preview::Message),
    /// Files are held over the window, or no longer.
    Hovering(bool),
    /// What follows from the case was computed aside, up to what was typed under this number.
    Computed(u64, Option<Arc<Derived>>),
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
    /// The next of the schemes.
    Scheme,
    /// The neutral page, at once.
    Hide,
    /// Lock, when everything is saved.
    Lock,
    /// Offer to end for today.
    Enough,
    /// Say this for a moment.
    Tell(Notice),
    /// The file of [`Message::SaveInto`] is complete and is to have its name; or not: leave no trace of it.
    Written(Result<(), NotWritten>),
    /// The printer's end of [`Message::PrintInto`] got the whole dossier, or did not.
    Fed(Result<(), NotWritten>),
    /// A file in clear was made.
    Left(Leftover),
    /// What leads out of the case.
    Ask(Ask),
    /// Something of a phone or a card.
    Photo(Want),
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
        let names = store.names();
        let mut workspace = Self {
            files: ExhibitFiles::new(store.clone(), None),
            standing: store.standing(),
            open: Open {
                store,
                case,
                pack,
                derived: Arc::default(),
                names,
                pictures: Pictures::default(),
                preview: Preview::default(),
                intake: Intake::default(),
                photographs: Photographs::default(),
                facing_person: false,
                fresh,
            },
            behind: None,
            history: History::default(),
            saving: Saving::default(),
            unsaved: None,
            screens: Screens::default(),
            decoding: Decoding::default(),
            printing: Printing::default(),
            zoom: 100,
            step: Step::Home,
            finding: None,
            express: false,
            steps_open: false,
            why_open: false,
        };
        workspace.compute(today);
        workspace
    }

    /// The case as it stands.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.open.case
    }

    /// Pictures on a phone or a card, as they are shown.
    #[must_use]
    pub fn photos(&self) -> &Photos {
        &self.open.photographs.shown
    }

    /// Where it is kept.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.open.store
    }

    /// The step on screen.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// Whether the screen is turned to the person.
    #[must_use]
    pub fn faces_person(&self) -> bool {
        self.open.facing_person
    }

    /// Whether anything is not on the medium yet.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.saving.is_pending()
    }

    /// What of the case is on the medium.
    #[must_use]
    pub fn kept(&self) -> Kept {
        match self.shown_saving() {
            frame::Saving::Nowhere => Kept::Nowhere,
            frame::Saving::Unsaved | frame::Saving::Saving | frame::Saving::Failed => Kept::Keeping,
            frame::Saving::Saved | frame::Saving::ReadOnly => Kept::All,
        }
    }

    /// Whether the last save failed.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.saving.has_failed()
    }

    /// The desk with the case on it; `quiet` while nothing is said at its foot.
    pub fn view<'a>(&'a self, zoom: u16, quiet: bool, cx: &Context<'a>) -> Element<'a, Message> {
        let files = !self.open.intake.shown.files.is_empty();
        let keeps = frame::keeps_strip(self.step(), files, self.faces_person(), cx.window.height);
        let frame = Frame {
            keeps_strip: quiet && keeps,
            step: self.step,
            saving: self.shown_saving(),
            can_undo: self.history.can_undo(),
            can_redo: self.history.can_redo(),
            zoom,
            express: self.express,
            steps_open: self.steps_open,
            why_open: self.why_open,
        };
        let desk = self.open.desk();
        let under = inert(self.finding.is_some(), frame::view(frame, &self.screens, &desk, cx));
        let over = self.finding.as_ref();
        let over = over.map(|find| find::view(find, &desk, cx).map(frame::Message::Finding));
        Element::from(stack![under].push(over)).map(Message::Frame)
    }

    fn shown_saving(&self) -> frame::Saving {
        match &self.open.store {
            Store::Example(_) => frame::Saving::Nowhere,
            Store::Vault { .. } if !self.open.store.is_writable() => frame::Saving::ReadOnly,
            Store::Vault { .. } if self.saving.has_failed() => frame::Saving::Failed,
            Store::Vault { .. } if self.saving.is_writing() => frame::Saving::Saving,
            Store::Vault { .. } if self.saving.is_pending() => frame::Saving::Unsaved,
            Store::Vault { .. } => frame::Saving::Saved,
        }
    }

    /// Lets this program decode foreign files; none are decoded without one.
    pub fn decode_with(&mut self, worker: Option<Worker>) {
        self.files = ExhibitFiles::new(self.open.store.clone(), worker);
    }

    /// Does what a message asks; what only the app can do comes back as wishes. `now` in milliseconds.
    pub fn update(
        &mut self,
        message: Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let (task, mut wishes) = self.answer(message, now, cx);
        let looked = self.look(now, cx);
        wishes.extend(self.wanted_photos());
        (Task::batch([task, looked]), wishes)
    }

    fn answer(
        &mut self,
        message: Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        match message {
            Message::Frame(message) => return self.pressed(message, now, cx),
            Message::Saved(Some(Ok(beside))) => self.saved(beside),
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
        // Who does something else looks for nothing; what was found while the screen was turned away must not stay.
        if !matches!(message, frame::Message::Finding(_)) {
            self.finding = None;
        }
        let wish = match message {
            frame::Message::Go(step) => {
                self.catch_up(cx.today);
                return (self.go(step), Vec::new());
            }
            frame::Message::Add => {
                let action = self.screens.add(self.step, &self.open.desk(), cx);
                return self.perform(action, now, cx);
            }
            frame::Message::Print if self.open.facing_person => {
                return (Task::none(), Vec::new());
            }
            frame::Message::Print => {
                let going =
                    if self.step == Step::Dossier { Task::none() } else { self.go(Step::Dossier) };
                let action = self.screens.print();
                let (asked, wishes) = self.perform(action, now, cx);
                return (going.chain(asked), wishes);
            }
            frame::Message::Undo => return self.undo(now, cx),
            frame::Message::Redo => return self.redo(now, cx),
            frame::Message::TurnToPerson => {
                self.open.facing_person = !self.open.facing_person;
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
            frame::Message::Find => return (self.find(cx), Vec::new()),
            frame::Message::Finding(message) => return self.found(message, now, cx),
            frame::Message::Screen(message) => {
                let beside = frame::step_context(self.why_open, cx);
                let action = self.screens.update(message, &self.open.desk(), &beside);
                return self.perform(action, now, cx);
            }
            frame::Message::SwapLanguages => Wish::SwapLanguages,
            frame::Message::Zoom => Wish::Zoom,
            frame::Message::Scheme => Wish::Scheme,
            frame::Message::Hide => Wish::Hide,
            frame::Message::Lock => Wish::Lock,
            frame::Message::Enough => Wish::Enough,
        };
        (Task::none(), vec![wish])
    }

    /// Begins to look for something in the case.
    fn find(&mut self, cx: &Context<'_>) -> Task<Message> {
        self.catch_up(cx.today);
        self.finding = Some(Find::new(&self.open.desk(), cx));
        operation::focus(iced::widget::Id::new(find::FIELD))
    }

    fn found(
        &mut self,
        message: find::Message,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let Some(finding) = &mut self.finding else { return (Task::none(), Vec::new()) };
        if let Some(action) = finding.update(message) {
            self.finding = None;
            return self.perform(action, now, cx);
        }
        let row = find::row_id(finding.row()).into();
        (iced::advanced::widget::operate(reveal(row)), Vec::new())
    }

    /// Whether the case is being looked through.
    #[must_use]
    pub fn is_finding(&self) -> bool {
        self.finding.is_some()
    }

    /// Whether its changes can be undone and redone.
    #[must_use]
    pub fn undone(&self) -> Undone {
        Undone { can_undo: self.history.can_undo(), can_redo: self.history.can_redo() }
    }

    /// Ends looking for something, if somebody was.
    pub fn leave_finding(&mut self) -> bool {
        self.finding.take().is_some()
    }

    /// Shows a step from its top.
    pub fn go(&mut self, step: Step) -> Task<Message> {
        self.step = step;
        self.finding = None;
        self.screens.arrive();
        self.steps_open = false;
        self.why_open = false;
        let top = operation::AbsoluteOffset { x: 0.0, y: 0.0 };
        let top = operation::scroll_to(iced::widget::Id::new(frame::MAIN), top);
        // In a low window its row in the list of steps may be out of sight.
        let top = top.chain(iced::advanced::widget::operate(reveal(frame::step_id(step))));
        match screen::first_field(step, &self.open.desk()) {
            Some(field) => top.chain(operation::focus(field)),
            None => top,
        }
    }

    /// Shows a record: its step, with the record chosen there.
    fn show(
        &mut self,
        record: &review::Ref,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        let action = self.screens.show(record, &self.open.desk());
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
            Some(step) => {
                // Who comes by the keyboard goes on with it: it is in the first thing of the step.
                let first = screen::first_field(*step, &self.open.desk()).is_none();
                let into = first_in(iced::widget::Id::new(frame::STEP));
                let into = first.then(|| iced::advanced::widget::operate(into));
                self.go(*step).chain(into.unwrap_or_else(Task::none))
            }
            None => Task::none(),
        }
    }

    /// The dossier's pages on screen.
    #[must_use]
    pub fn preview(&self) -> &Preview {
        &self.open.preview
    }

    /// What is outside the case.
    #[must_use]
    pub fn outside(&self) -> &Outside {
        &self.open.preview.outside
    }

    /// Shows what is outside the case.
    pub(super) fn show_outside(&mut self, outside: Outside) {
        self.open.preview.outside = outside;
    }

    /// Opens or closes the end side.
    pub fn toggle_why(&mut self) {
        self.why_open = !self.why_open;
    }
}

/// A new id: the word, a hyphen, eight letters drawn at random.
pub(super) fn fresh(word: &str) -> String {
    let drawn = vault::random::<4>().map_or(0, u32::from_le_bytes);
    format!("{word}-{drawn:08x}")
}
