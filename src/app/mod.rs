//! The running window: what is open, and what screens' wishes mean for the rooms above.

mod access;
mod requests;
pub mod calendars;
mod relocation;
mod file_list;
mod menu;
mod clipboard;
pub mod clock;
mod commands;
pub mod entry;
pub mod exhibit_files;
mod files;
mod given;
#[cfg(feature = "gallery")]
pub mod gallery;
pub mod history;
pub mod keyboard;
mod law;
mod left_out;
pub mod leaflets;
mod lock;
mod outside;
mod phone;
pub mod photos;
pub mod pictures;
mod placement;
pub mod preview;
mod printing;
mod recovery_sheet;
mod process;
pub mod autosave;
mod toasts;
mod settings_kept;
mod sheets;
mod shown;
pub mod store;
pub mod intake;
mod versions;
pub mod workspace;

use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::operation;
use iced::{Point, Size, Task};

use crate::domain::date::Calendar;
use crate::domain::words::{LangTag, Words};
use crate::intake::Worker;
use crate::kit::context::Context;
use crate::kit::pane::Panes;
use crate::kit::toast::{self, Toast};
use crate::kit::tokens::{Scheme, Tokens};
use crate::lang::names::neutral_label;
use crate::lang::{Language, Translator, tr};
use crate::law::Pack;
use crate::law::file::{Brought, InForce};
use crate::platform::clipboard::Written;
use crate::platform::keyboard::Keyboard;
use crate::platform::link::Requests;
use crate::platform::message::{
    Beginning, KnownCase, ListOrder, Received, Refusal, Request, Start as Beginnings, Ticket,
};
use crate::platform::settings::{LanguagePair, Settings};
use crate::report::access::{Heard, Tree};
use crate::report::keyboard::Keys;
use crate::report::outside::Outside;
use crate::report::protection::{Protection, SelfTest, Walls};
use crate::ui::action::Ask;
use crate::ui::screen::leaving::{self, Leaving};
use crate::ui::screen::left_behind;
use crate::ui::screen::licences::Licences;
use crate::ui::screen::locked::{self, Rest};
use crate::ui::screen::new_case::{self, NewCase};
use crate::ui::screen::sheet::{self, Sheet};
use crate::ui::screen::start::{self, Start};
use crate::ui::screen::unlock::{self, Unlock};
use crate::ui::screen::versions::{self as two_versions, Versions};
use crate::ui::screen::{apart, chooser, closing, several, unsaved};
use crate::vault;
use crate::vault::disk::{Folders, RealFolders};
use clock::Clock;
use entry::Opened;
use file_list::Choosing;
use keyboard::Command;
use store::Store;
use workspace::{Notice, Wish, Workspace};

pub use process::run;

/// The title of the window: it says nothing about anyone.
pub const TITLE: &str = "Documents";

pub struct App {
    mode: Mode,
    first: Translator,
    second: Option<Translator>,
    told: LangTag,
    calendar: Calendar,
    /// The law in force, its pack beside it for the case.
    law: InForce,
    pack: Arc<Pack>,
    /// A file of law that may take its place.
    brought: Option<Box<Brought>>,
    scheme: Scheme,
    zoom: u16,
    /// How wide parts of screens are made, and which of it is kept: not what is still held.
    panes: Panes,
    panes_kept: Panes,
    window: Size,
    /// The screen is smaller than the window was wished.
    whole_screen: bool,
    position: Option<(i32, i32)>,
    /// The window, once it stands on its screen.
    own_window: Option<iced::window::Id>,
    /// Pictures of the screen may show an open case; and what the system was asked last.
    in_pictures: bool,
    is_left_out: bool,
    idle_minutes: u8,
    last_input: i64,
    last_escape: i64,
    /// Cases unlocked since the program began.
    known: Vec<KnownCase>,
    /// The neutral page, and why it is seen.
    rest: Option<Rest>,
    closing: bool,
    /// A sheet to read lies over the window.
    sheet: Option<Sheet>,
    walls: Walls,
    licences: Option<Licences>,
    /// The window is to close.
    leaving: Option<Leaving>,
    /// What is outside the cases of this sitting.
    outside: Outside,
    /// It was read at this desk what those before it left outside.
    told_outside: bool,
    /// When the queue was looked at last, milliseconds.
    looked_at: i64,
    /// What is being printed.
    batch: Option<printing::Batch>,
    /// What was printed last.
    printed: Option<printing::Printed>,
    /// A fresh desk was asked for.
    handed_over: bool,
    toasts: Vec<Toast>,
    /// The pointer is over what is said.
    said_held: bool,
    /// Until when the time of what is said was counted, milliseconds.
    said_at: i64,
    /// What was copied last, until it is wiped from the clipboard.
    copied: Option<clipboard::Copied>,
    choosing: Option<Choosing>,
    /// In which order folders are listed.
    list_order: ListOrder,
    /// Files held over the window or dropped on it.
    drop: given::Drop,
    /// Several files came at once: what are they?
    asking: Option<given::Asking>,
    /// The versions of the open case, over everything, while they are looked at.
    versions: Option<Versions>,
    /// The case that is open elsewhere is being asked for again.
    asking_again: bool,
    /// Counts cases being opened or made: only the last one is waited for.
    attempt: u64,
    clock: Clock,
    keyboard: Option<Keyboard>,
    keys: Option<Keys>,
    requests: Requests,
    waiting: requests::Waiting,
    settings: Settings,
    pair: LanguagePair,
    /// The two languages were chosen since the settings were kept last.
    languages_chosen: bool,
    worker: Option<Worker>,
    /// How the folders of cases are reached.
    folders: Arc<dyn Folders>,
    /// Who reads the window aloud.
    access: access::Access,
}

enum Mode {
    /// Nothing: the first screen.
    Start(Start),
    /// A case in the making.
    New(Box<NewCase>),
    /// A case to be unlocked.
    Unlock(Unlock),
    Open(Box<Workspace>),
}

impl Default for Mode {
    fn default() -> Self {
        Self::Start(Start::default())
    }
}

#[derive(Clone, Debug)]
pub enum Message {
    /// On the first screen.
    Start(start::Message),
    /// While a case is being made.
    New(new_case::Message),
    /// While a case is being unlocked.
    Unlock(unlock::Message),
    /// In the window's own list of files.
    Chooser(chooser::Message),
    /// In the open case.
    Workspace(workspace::Message),
    /// A key of the window.
    Command(Command),
    Input,
    /// A second passed.
    Tick,
    /// Nobody is at the screen any more, as the system says.
    GoneAway,
    /// The window has this size, logical px.
    Resized(Size),
    /// The window stands here, logical px.
    Moved(Point),
    /// The window stands on its screen.
    Appeared(iced::window::Id),
    /// Its screen has this size, the system's logical px, where the system tells it.
    Screen(iced::window::Id, Option<Size>),
    /// A file is held over the window.
    Hovered(PathBuf),
    /// None is held over it any more.
    HoveredNoMore,
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// In the question what several files are.
    Several(several::Message),
    /// A case was opened or made, or could not be; `None` if it was never heard of again.
    Opened(u64, Option<Result<Opened, vault::Error>>),
    /// The recovery sheet went to the printer whole, or did not.
    SheetWritten(Ticket, bool),
    /// On the neutral page.
    Rest(locked::Message),
    /// In the page that ends a session.
    Closing(closing::Message),
    /// On a sheet to read.
    Sheet(sheet::Message),
    /// The window is left out of pictures of the screen from now on, or no longer; whether the system did so.
    LeftOut(bool, bool),
    /// A worker tried to get out; `None` if it was never heard of again.
    Tried(Option<Result<SelfTest, crate::report::foreign::Error>>),
    /// A leaflet went into its file or the printer's end, or did not.
    LeafletWritten(leaflets::Way, Ticket, Result<(), Refusal>),
    /// In the dialog about closing the window.
    Leaving(leaving::Message),
    /// In the bar about what was left outside.
    LeftBehind(left_behind::Message),
    /// In the bar that says it is not saved.
    Unsaved(unsaved::Message),
    /// In the bar about another window or other versions.
    Apart(apart::Message),
    /// Where the versions of a case are looked at.
    Versions(two_versions::Message),
    /// The versions were read, or could not be; `None` if it was never heard of again.
    Compared(u64, Option<Result<versions::Read, vault::Error>>),
    /// The versions were made one, or could not be.
    Settled(u64, Option<Result<versions::Anew, vault::Error>>),
    /// The case that is open elsewhere was asked for again.
    AskedAgain(u64, Option<Result<versions::Anew, vault::Error>>),
    /// The case was carried to another place, or could not be; `None` if it was never heard of again.
    Carried(Option<Result<vault::Carried, vault::Error>>),
    /// A text was put on the clipboard; how, where it went past the window's library.
    Copied(Words, Option<Written>),
    /// Escape closed a menu.
    MenuLeft,
    /// What was said is read, or what it offers is to be done.
    ToastPressed(toast::Press),
    /// The time of something said is over; whether the keyboard is on what is said.
    SaidOver(bool),
    /// Files that do not open were moved out of the way; `None` if the thread died.
    SetAside(Option<Result<usize, vault::Error>>),
    /// The window is asked to close.
    CloseRequested,
    /// The broker answered; `None` once it is gone.
    Broker(Option<Received>),
    /// Of screen readers.
    Reader(Heard),
    /// The window is to be read for a screen reader.
    Read,
    /// What can be read of the window.
    WasRead(Tree),
    /// Something happened that no other message says.
    Happened,
    /// The window got the keyboard, or lost it.
    Keyboard(bool),
    /// The screen has so many px for one of the window.
    Rescaled(f32),
}

impl App {
    /// The window as it starts: what it shows first and in which languages was told it by the broker.
    #[must_use]
    pub fn new(beginning: Beginning, requests: Requests, law: InForce, clock: Clock) -> Self {
        let now = clock.now();
        let settings = beginning.settings;
        let pair = settings_kept::pair_of(&settings);
        let (first, second) = settings_kept::translators(&pair);
        let mode = match &beginning.start {
            Beginnings::Locked { folder } | Beginnings::Hidden { folder } => {
                Mode::Unlock(Unlock::new(folder.clone(), true))
            }
            Beginnings::Start | Beginnings::Example => Mode::default(),
        };
        let panes = settings.panes.iter().map(|(name, share)| (name.as_str(), *share));
        let panes = Panes::named(panes);
        let mut app = Self {
            mode,
            first,
            second,
            told: pair.person.clone(),
            calendar: Calendar::Gregorian,
            pack: Arc::new(law.pack.clone()),
            law,
            brought: None,
            scheme: settings_kept::scheme_of(settings.theme),
            zoom: settings.zoom,
            panes,
            panes_kept: panes,
            window: Size::new(1_280.0, 800.0),
            whole_screen: false,
            position: None,
            own_window: None,
            in_pictures: settings.in_pictures,
            is_left_out: false,
            idle_minutes: settings.idle_minutes,
            last_input: now,
            last_escape: 0,
            known: beginning.known.clone(),
            rest: matches!(beginning.start, Beginnings::Hidden { .. }).then_some(Rest::Hidden),
            closing: false,
            sheet: None,
            licences: None,
            walls: Walls { broker: beginning.protection, ..Walls::default() },
            leaving: None,
            told_outside: false,
            looked_at: now,
            batch: None,
            printed: None,
            outside: beginning.outside,
            handed_over: false,
            toasts: Vec::new(),
            said_held: false,
            said_at: now,
            copied: None,
            choosing: None,
            list_order: ListOrder::default(),
            drop: given::Drop::default(),
            asking: None,
            versions: None,
            asking_again: false,
            attempt: 0,
            clock,
            keyboard: None,
            keys: None,
            requests,
            waiting: requests::Waiting::default(),
            settings,
            pair,
            languages_chosen: false,
            worker: Worker::this_program().ok(),
            folders: Arc::new(RealFolders),
            access: access::Access::default(),
        };
        if beginning.start == Beginnings::Example {
            app.lay_out_example();
        }
        if beginning.after_crash {
            app.say(|t| tr!(t, "entry-after-crash"));
        }
        app
    }

    /// Where to ask what the keyboard is set to.
    pub fn listen_to(&mut self, keyboard: Option<Keyboard>) {
        self.keyboard = keyboard;
        self.look_at_keys();
    }

    /// From now on reaches the folders of cases so.
    pub fn keep_in(&mut self, folders: Arc<dyn Folders>) {
        self.folders = folders;
    }

    /// The walls around this process, and around its keeper, for whoever asks what protects here.
    pub fn stand_behind(&mut self, desk: Protection, keeper: Option<Protection>) {
        (self.walls.desk, self.walls.keeper) = (desk, keeper);
    }

    /// How the window opens, until it says itself how it stands.
    fn opens_as(&mut self, placed: placement::Placed) {
        self.window = placed.size;
        self.whole_screen = placed.maximised;
    }

    /// What is to be done once the window stands.
    pub fn begin(&self) -> Task<Message> {
        match self.mode {
            _ if self.rest.is_some() => operation::focus(locked::WAKE),
            Mode::Unlock(_) => operation::focus(unlock::FIELD),
            _ => Task::none(),
        }
    }

    /// What the keyboard is set to, where that was found out otherwise.
    pub fn take_keys(&mut self, keys: Keys) {
        self.keys = Some(keys);
    }

    fn look_at_keys(&mut self) {
        if let Some(keyboard) = self.keyboard.as_ref().filter(|_| self.takes_secret()) {
            self.keys = keyboard.look();
        }
    }

    fn workspace_mut(&mut self) -> Option<&mut Workspace> {
        match &mut self.mode {
            Mode::Open(workspace) => Some(workspace),
            _ => None,
        }
    }

    /// The open case, if one is.
    #[must_use]
    pub fn workspace(&self) -> Option<&Workspace> {
        match &self.mode {
            Mode::Open(workspace) => Some(workspace),
            _ => None,
        }
    }

    /// Lets this program decode foreign files, where it is not this very one: a test is not.
    pub fn decode_with(&mut self, worker: Worker) {
        if let Mode::Open(workspace) = &mut self.mode {
            workspace.decode_with(Some(worker.clone()));
        }
        self.worker = Some(worker);
    }

    /// Lays a case on the desk and takes up its languages and calendar.
    pub fn lay_out(&mut self, store: Store, case: crate::domain::Case) {
        let today = self.clock.today();
        if let Some(told) = case.languages.first() {
            self.told = told.clone();
            // The example is shown in the languages that were chosen, for whoever tries it.
            if matches!(store, Store::Vault { .. }) {
                let person = Language::from_tag(told.as_str());
                let person = person.filter(|person| *person != self.first.language());
                self.second = person.map(Translator::new);
            }
        }
        if matches!(store, Store::Example(_)) {
            self.show_two_languages();
        }
        self.calendar = calendars::usual(&case);
        let mut workspace = Workspace::new(store, case, Arc::clone(&self.pack), today);
        workspace.decode_with(self.worker.clone());
        self.mode = Mode::Open(Box::new(workspace));
        self.versions = None;
        self.asking = None;
        self.asking_again = false;
        self.tell_case();
        let here = self.outside_here();
        if let Mode::Open(workspace) = &mut self.mode {
            workspace.show_outside(here);
        }
    }

    /// Says which case is open and what it is called.
    pub(super) fn tell_case(&self) {
        let label = self.workspace().and_then(|open| neutral_label(open.case()));
        let label = label.unwrap_or_default().into();
        // Without a broker its answers end, and the desk with them.
        self.requests.send(Request::CaseOpened { folder: self.folder(), label }).ok();
    }

    /// The example speaks two languages where nobody chose any: what sets this program apart is seen at once.
    fn show_two_languages(&mut self) {
        if self.settings.languages.is_some() || self.second.is_some() {
            return;
        }
        let other = match self.first.language() {
            Language::French => Language::Dari,
            _ => Language::French,
        };
        self.second = Some(Translator::new(other));
    }

    fn lay_out_example(&mut self) {
        match crate::exchange::read_built_in(crate::exchange::example::file) {
            Ok(folder) => {
                let case = folder.case_file.case.clone();
                self.lay_out(Store::Example(Arc::new(folder)), case);
            }
            Err(_) => self.tell(Notice::NotMade),
        }
    }

    /// The language of the frame and the other one. Turned to the person, the person's is the frame's.
    fn spoken(&self, facing_person: bool) -> (&Translator, Option<&Translator>) {
        let told = Language::from_tag(self.told.as_str());
        let person = told.or_else(|| Language::from_tag(self.pair.person.as_str()));
        match &self.second {
            Some(other) if facing_person && Some(other.language()) == person => {
                (other, Some(&self.first))
            }
            other => (&self.first, other.as_ref()),
        }
    }

    fn context(&self) -> Context<'_> {
        let facing_person = self.workspace().is_some_and(Workspace::faces_person);
        let (first, second) = self.spoken(facing_person);
        Context {
            facing_person,
            first,
            second,
            told: &self.told,
            calendar: &self.calendar,
            birth: self.workspace().map(|open| &open.case().applicant.birth),
            tokens: Tokens::of(self.scheme),
            today: self.clock.today(),
            window: self.window,
            pixel_for_pixel: self.is_pixel_for_pixel(),
            panes: self.panes,
        }
    }

    /// Does what a message asks, and has changed settings kept.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let reads = matches!(message, Message::Read | Message::WasRead(_));
        let task = self.answer(message);
        let read = if reads { Task::none() } else { self.ask_to_read() };
        Task::batch([task, self.leave_out(), self.keep(), read])
    }

    fn answer(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Start(message) => self.started(message),
            Message::New(message) => self.in_new(message),
            Message::Unlock(message) => self.in_unlock(message),
            Message::Chooser(message) => self.in_chooser(message),
            Message::Workspace(message) => self.in_case(message),
            Message::Command(command) => self.command(command),
            Message::Tick => self.tick(),
            Message::GoneAway => self.gone_away(),
            Message::Hovered(path) => self.hovered(path),
            Message::HoveredNoMore => self.hovered_no_more(),
            Message::Dropped(path) => self.dropped(path),
            Message::Several(message) => self.in_several(message),
            Message::Opened(attempt, heard) => self.opened(attempt, heard),
            Message::SheetWritten(ticket, whole) => self.sheet_written(ticket, whole),
            Message::Rest(message) => self.resting(message),
            Message::Closing(message) => self.ending(message),
            Message::Sheet(message) => self.in_sheet(message),
            Message::LeftOut(out, done) => {
                self.left_out(out, done);
                Task::none()
            }
            Message::Tried(heard) => {
                self.tried(heard);
                Task::none()
            }
            Message::LeafletWritten(way, ticket, written) => {
                self.leaflet_written(way, ticket, written)
            }
            Message::Leaving(message) => self.in_leaving(message),
            Message::LeftBehind(message) => self.in_left_behind(message),
            Message::Unsaved(message) => self.in_unsaved(message),
            Message::Apart(message) => self.in_apart(message),
            Message::Versions(message) => self.in_versions(message),
            Message::Compared(attempt, heard) => self.compared(attempt, heard),
            Message::Settled(attempt, heard) => self.settled(attempt, heard),
            Message::AskedAgain(attempt, heard) => self.asked_again(attempt, heard),
            Message::Carried(heard) => self.carried(heard),
            Message::Copied(text, written) => {
                let since = self.clock.now();
                self.copied = Some(clipboard::Copied { text, since, written });
                Task::none()
            }
            Message::MenuLeft => self.menu_left(),
            Message::CloseRequested => self.close(),
            Message::Broker(received) => self.heard(received),
            Message::Reader(heard) => self.heard_of_reader(heard),
            Message::Read => self.read_aloud(),
            Message::WasRead(tree) => self.was_read(&tree),
            Message::Happened => Task::none(),
            Message::Keyboard(has) => {
                self.has_keyboard(has);
                Task::none()
            }
            Message::Rescaled(screen) => {
                self.rescaled(screen);
                Task::none()
            }
            Message::Input => {
                self.last_input = self.clock.now();
                self.look_at_keys();
                Task::none()
            }
            Message::Resized(size) => {
                self.window = size;
                self.placed_anew();
                Task::none()
            }
            Message::Moved(at) => {
                let zoom = self.scale_factor();
                let [x, y] = [at.x, at.y].map(|at| (at * zoom).round() as i32);
                self.position = Some((x, y));
                self.placed_anew();
                Task::none()
            }
            Message::Appeared(window) => {
                self.own_window = Some(window);
                let scale = iced::window::scale_factor(window).map(Message::Rescaled);
                self.attach(window).chain(scale).chain(
                    iced::window::monitor_size(window)
                        .map(move |screen| Message::Screen(window, screen)),
                )
            }
            Message::Screen(window, screen) => self.fit(window, screen),
            Message::ToastPressed(press) => self.toast_pressed(press),
            Message::SaidOver(has_keyboard) => {
                self.said_over(has_keyboard);
                Task::none()
            }
            Message::SetAside(moved) => {
                self.files_set_aside(moved);
                Task::none()
            }
        }
    }

    fn in_case(&mut self, message: workspace::Message) -> Task<Message> {
        let now = self.clock.now();
        // The context borrows the app's words, not the case: the two are parted for the call.
        let mode = std::mem::take(&mut self.mode);
        let Mode::Open(mut workspace) = mode else {
            self.mode = mode;
            return Task::none();
        };
        let saved = matches!(message, workspace::Message::Saved(_));
        let before = workspace.case().languages.clone();
        let (task, wishes) = workspace.update(message, now, &self.context());
        self.follow_languages(&before, &workspace.case().languages);
        // What is learnt of the person decides; the dates told meanwhile do not.
        if let Some(calendar) = calendars::of_person(workspace.case()) {
            self.calendar = calendar;
        }
        self.mode = Mode::Open(workspace);
        let mut tasks = vec![task.map(Message::Workspace)];
        tasks.extend(wishes.into_iter().map(|wish| self.grant(wish)).collect::<Vec<_>>());
        if saved {
            tasks.push(self.saved_or_not());
            tasks.push(self.read_versions());
        }
        Task::batch(tasks)
    }

    fn grant(&mut self, wish: Wish) -> Task<Message> {
        match wish {
            Wish::SwapLanguages => self.swap_languages(),
            Wish::Zoom => self.zoom_next(),
            Wish::Scheme => self.scheme = self.scheme.next(),
            Wish::Hide => return self.hide(),
            Wish::Lock => return self.lock(),
            Wish::Enough => {
                self.closing = true;
                return Task::batch([self.save_now(), self.look_for_files_outside()]);
            }
            Wish::Tell(notice) => self.tell(notice),
            Wish::Written(ended) => return self.end_saving(ended),
            Wish::Fed(ended) => return self.fed(ended),
            Wish::Left(file) => return self.file_left(file),
            Wish::Ask(ask) => return self.asked(ask),
            Wish::Photo(want) => return self.fetch_photo(want),
        }
        Task::none()
    }

    /// Does for a screen what leads out of the case.
    fn asked(&mut self, ask: Ask) -> Task<Message> {
        match ask {
            Ask::PickFiles(exhibit) => self.pick_files(exhibit),
            Ask::TakeIn(exhibit, paths) => self.take_in(exhibit, paths),
            Ask::TakePasted(paths) => self.take_pasted(paths),
            Ask::Photos(ask) => self.photos_asked(ask),
            Ask::ListSaves => self.list_saves(),
            Ask::SaveDossier => self.save_dossier(),
            Ask::SaveDossierAs(path) => self.save_dossier_as(path, false),
            Ask::Print(asked) => self.print(asked),
            Ask::Recall(asked) => self.recall(asked),
            Ask::Widen(to) => {
                self.widen(to);
                Task::none()
            }
        }
    }
}
