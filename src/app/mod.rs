//! The running window: what is open, and what screens' wishes mean for the rooms above.

mod asking;
pub mod clock;
pub mod exhibit_files;
mod files;
pub mod history;
pub mod keyboard;
pub mod pictures;
pub mod preview;
mod running;
pub mod saving;
pub mod store;
pub mod taking;
pub mod workspace;

use std::sync::Arc;

use iced::keyboard::{Key, Modifiers};
use iced::widget::{container, operation, stack};
use iced::{Element, Length, Size, Subscription, Task, Theme, event, keyboard as keys_of, window};

use crate::domain::date::Calendar;
use crate::domain::words::LangTag;
use crate::intake::Worker;
use crate::lang::{Language, Translator};
use crate::law::Pack;
use crate::platform::link::Requests;
use crate::platform::message::{Beginning, Received, Start};
use crate::platform::settings::{self, Settings};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::label::base_theme;
use crate::ui::screen::{closing, locked, start};
use crate::ui::toast::{self, Toast};
use crate::ui::tokens::{Scheme, Tokens};
use crate::ui::widget::inert::inert;
use crate::ui::widget::keys::keys;
use crate::ui::widget::reveal::reveal_focused;
use clock::Clock;
use keyboard::Command;
use store::Store;
use workspace::{Notice, Wish, Workspace};

pub use running::run;

/// Sizes of the window's content one can go through, per cent.
const ZOOMS: [u16; 9] = [80, 90, 100, 115, 130, 150, 200, 250, 300];
/// The second Escape within this time hides, milliseconds.
const TWICE: i64 = 600;
/// How long something is said, milliseconds.
const SAID: i64 = 8_000;

/// The title of the window: it says nothing about anyone.
pub const TITLE: &str = "Documents";

/// The running window.
pub struct App {
    mode: Mode,
    first: Translator,
    second: Option<Translator>,
    told: LangTag,
    calendar: Calendar,
    pack: Arc<Pack>,
    scheme: Scheme,
    zoom: u16,
    window: Size,
    idle_minutes: u8,
    last_input: i64,
    last_escape: i64,
    hidden: bool,
    closing: bool,
    toasts: Vec<Toast>,
    clock: Clock,
    requests: Requests,
    waiting: asking::Waiting,
    settings: Settings,
    worker: Option<Worker>,
}

/// What is open.
enum Mode {
    /// Nothing: the first screen.
    Start(start::Start),
    /// A case.
    Open(Box<Workspace>),
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// On the first screen.
    Start(start::Message),
    /// In the open case.
    Workspace(workspace::Message),
    /// A key of the window.
    Command(Command),
    /// Somebody is there.
    Input,
    /// A second passed.
    Tick,
    /// The window has this size, logical px.
    Resized(Size),
    /// Come back from the neutral page.
    Wake,
    /// In the page that ends a session.
    Closing(closing::Message),
    /// What was said is read.
    ToastPressed(usize),
    /// The window is asked to close.
    CloseRequested,
    /// The broker answered; `None` once it is gone.
    Broker(Option<Received>),
}

impl App {
    /// The window as it starts: what it shows first and in which languages was told it by the broker.
    #[must_use]
    pub fn new(beginning: Beginning, requests: Requests, pack: Pack, clock: Clock) -> Self {
        let now = clock.now();
        let settings = beginning.settings;
        let told = settings.languages.as_ref().map(|pair| pair.person.clone());
        let helper = settings.languages.as_ref().map_or_else(spoken, |pair| {
            Language::from_tag(pair.helper.as_str()).unwrap_or(Language::French)
        });
        let second = told.as_ref().and_then(|tag| Language::from_tag(tag.as_str()));
        let mut app = Self {
            mode: Mode::Start(start::Start),
            first: Translator::new(helper),
            second: second.filter(|second| *second != helper).map(Translator::new),
            told: told.unwrap_or_else(|| LangTag::from(helper.tag())),
            calendar: Calendar::Gregorian,
            pack: Arc::new(pack),
            scheme: match settings.theme {
                settings::Theme::Light => Scheme::Light,
                settings::Theme::Dark => Scheme::Dark,
                settings::Theme::HighContrast => Scheme::Contrast,
            },
            zoom: settings.zoom,
            window: Size::new(1_280.0, 800.0),
            idle_minutes: settings.idle_minutes,
            last_input: now,
            last_escape: 0,
            hidden: false,
            closing: false,
            toasts: Vec::new(),
            clock,
            requests,
            waiting: asking::Waiting::default(),
            settings,
            worker: Worker::this_program().ok(),
        };
        if beginning.start == Start::Example {
            app.lay_out_example();
        }
        app
    }

    /// The open case, if one is.
    #[must_use]
    pub fn workspace(&self) -> Option<&Workspace> {
        match &self.mode {
            Mode::Open(workspace) => Some(workspace),
            Mode::Start(_) => None,
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
        }
        self.calendar = usual_calendar(&case);
        let mut workspace = Workspace::new(store, case, Arc::clone(&self.pack), today);
        workspace.decode_with(self.worker.clone());
        self.mode = Mode::Open(Box::new(workspace));
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

    fn context(&self) -> Context<'_> {
        Context {
            first: &self.first,
            second: self.second.as_ref(),
            told: &self.told,
            calendar: &self.calendar,
            tokens: Tokens::of(self.scheme),
            today: self.clock.today(),
            window: self.window,
        }
    }

    /// Does what a message asks.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Start(message) => self.started(message),
            Message::Workspace(message) => self.in_case(message),
            Message::Command(command) => self.command(command),
            Message::Input => {
                self.last_input = self.clock.now();
                Task::none()
            }
            Message::Tick => self.tick(),
            Message::Resized(size) => {
                self.window = Size::new(size.width, size.height);
                Task::none()
            }
            Message::Wake => {
                self.hidden = false;
                Task::none()
            }
            Message::Closing(message) => self.ending(message),
            Message::ToastPressed(at) => {
                if at < self.toasts.len() {
                    self.toasts.remove(at);
                }
                Task::none()
            }
            Message::CloseRequested => self.close(),
            Message::Broker(received) => self.heard(received),
        }
    }

    fn started(&mut self, message: start::Message) -> Task<Message> {
        let Mode::Start(start) = &mut self.mode else { return Task::none() };
        match start.update(message) {
            start::Action::None => Task::none(),
            start::Action::Example => {
                self.lay_out_example();
                Task::none()
            }
            start::Action::Zoom => self.zoom_next(),
            start::Action::Scheme(scheme) => {
                self.scheme = scheme;
                Task::none()
            }
            start::Action::SwapLanguages => self.swap_languages(),
        }
    }

    fn in_case(&mut self, message: workspace::Message) -> Task<Message> {
        let now = self.clock.now();
        // The context borrows the app's words, not the case: the two are parted for the call.
        let mode = std::mem::replace(&mut self.mode, Mode::Start(start::Start));
        let Mode::Open(mut workspace) = mode else {
            self.mode = mode;
            return Task::none();
        };
        let (task, wishes) = workspace.update(message, now, &self.context());
        self.mode = Mode::Open(workspace);
        let mut tasks = vec![task.map(Message::Workspace)];
        tasks.extend(wishes.into_iter().map(|wish| self.grant(wish)).collect::<Vec<_>>());
        Task::batch(tasks)
    }

    fn grant(&mut self, wish: Wish) -> Task<Message> {
        match wish {
            Wish::SwapLanguages => self.swap_languages(),
            Wish::Zoom => self.zoom_next(),
            Wish::Hide => self.hide(),
            Wish::Lock => self.lock(),
            Wish::Enough => {
                self.closing = true;
                self.save_now()
            }
            Wish::Tell(notice) => {
                self.tell(notice);
                Task::none()
            }
            Wish::Written(complete) => self.end_saving(complete),
            Wish::Action(action) => self.act(*action),
        }
    }

    /// Does what only the app can do for a screen.
    fn act(&mut self, action: Action) -> Task<Message> {
        match action {
            Action::PickFiles(exhibit) => self.pick_files(exhibit),
            Action::TakeIn(exhibit, paths) => self.take_in(exhibit, paths),
            Action::SaveDossier => self.save_dossier(),
            Action::SaveDossierAs(path) => self.save_dossier_as(path, false),
            _ => Task::none(),
        }
    }

    fn command(&mut self, command: Command) -> Task<Message> {
        self.last_input = self.clock.now();
        if self.hidden && command != Command::Lock {
            return Task::none();
        }
        match command {
            Command::FocusNext => operation::focus_next().chain(reveal()),
            Command::FocusPrevious => operation::focus_previous().chain(reveal()),
            Command::ZoomIn => self.zoom_by(1),
            Command::ZoomOut => self.zoom_by(-1),
            Command::ZoomReset => {
                self.zoom = 100;
                Task::none()
            }
            Command::Hide => self.hide(),
            Command::Lock => self.lock(),
            Command::SwapLanguages => self.swap_languages(),
            Command::Escape => self.escape(),
            Command::Save => self.save_now(),
            Command::Undo => self.framed(crate::ui::frame::Message::Undo),
            Command::Redo => self.framed(crate::ui::frame::Message::Redo),
            Command::TurnToPerson => self.framed(crate::ui::frame::Message::TurnToPerson),
            Command::Why => self.framed(crate::ui::frame::Message::Why),
            Command::NextStep => self.step_by(1),
            Command::PreviousStep => self.step_by(-1),
        }
    }

    fn framed(&mut self, message: crate::ui::frame::Message) -> Task<Message> {
        self.in_case(workspace::Message::Frame(message))
    }

    fn step_by(&mut self, by: isize) -> Task<Message> {
        match &mut self.mode {
            Mode::Open(workspace) => workspace.go_by(by).map(Message::Workspace),
            Mode::Start(_) => Task::none(),
        }
    }

    fn escape(&mut self) -> Task<Message> {
        let now = self.clock.now();
        if now - std::mem::replace(&mut self.last_escape, now) < TWICE {
            return self.hide();
        }
        if self.closing {
            self.closing = false;
        } else {
            self.toasts.clear();
        }
        Task::none()
    }

    fn hide(&mut self) -> Task<Message> {
        self.hidden = true;
        self.save_now()
    }

    /// Saves, then leaves the case: keys and words are gone with it.
    fn lock(&mut self) -> Task<Message> {
        self.hidden = true;
        self.save_now()
    }

    fn save_now(&mut self) -> Task<Message> {
        self.save(true)
    }

    fn save(&mut self, at_once: bool) -> Task<Message> {
        match &mut self.mode {
            Mode::Open(workspace) => workspace.save(at_once, &self.clock).map(Message::Workspace),
            Mode::Start(_) => Task::none(),
        }
    }

    fn tick(&mut self) -> Task<Message> {
        let now = self.clock.now();
        self.toasts.retain(|toast| now - toast.since < SAID);
        if now - self.last_input > i64::from(self.idle_minutes) * 60_000 && !self.hidden {
            return self.lock();
        }
        let looked = self.in_case(workspace::Message::Tick(self.zoom));
        Task::batch([looked, self.save(false)])
    }

    fn ending(&mut self, message: closing::Message) -> Task<Message> {
        self.closing = false;
        match message {
            closing::Message::Continue => Task::none(),
            closing::Message::Lock => self.lock(),
        }
    }

    fn close(&mut self) -> Task<Message> {
        let saving = self.save_now();
        if self.workspace().is_some_and(Workspace::is_pending) {
            self.closing = true;
            return saving;
        }
        saving.chain(iced::exit())
    }

    fn swap_languages(&mut self) -> Task<Message> {
        if let Some(second) = self.second.take() {
            self.second = Some(std::mem::replace(&mut self.first, second));
        }
        Task::none()
    }

    fn zoom_next(&mut self) -> Task<Message> {
        if self.zoom >= 200 {
            self.zoom = 100;
            return Task::none();
        }
        self.zoom_by(1)
    }

    fn zoom_by(&mut self, by: isize) -> Task<Message> {
        let at = ZOOMS.iter().position(|zoom| *zoom >= self.zoom).unwrap_or(2);
        if let Some(zoom) = at.checked_add_signed(by).and_then(|at| ZOOMS.get(at)) {
            self.zoom = *zoom;
        }
        Task::none()
    }

    fn tell(&mut self, notice: Notice) {
        let since = self.clock.now();
        let text = toast::words(notice_of(notice), &self.context());
        self.toasts.retain(|toast| toast.text != text);
        self.toasts.push(Toast { text, since });
    }

    /// The window's content.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let cx = self.context();
        let content =
            if self.hidden { locked::view(&cx, Message::Wake) } else { self.content(&cx) };
        keys(container(content).width(Length::Fill).height(Length::Fill), on_key)
    }

    fn content<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let base = match &self.mode {
            Mode::Start(start) => start.view(self.zoom, cx).map(Message::Start),
            Mode::Open(workspace) => workspace.view(self.zoom, cx).map(Message::Workspace),
        };
        let mut layers = stack![inert(self.closing, base)];
        if self.closing {
            let saved = self.workspace().is_none_or(|open| !open.is_pending());
            layers = layers.push(closing::view(saved, cx).map(Message::Closing));
        }
        layers.push(toast::view(&self.toasts, cx, Message::ToastPressed)).into()
    }

    /// How large everything is.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        f32::from(self.zoom) / 100.0
    }

    /// The colours of what iced draws by itself.
    #[must_use]
    pub fn theme(&self) -> Theme {
        base_theme(Tokens::of(self.scheme))
    }

    /// What the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            event::listen_with(|event, _, _| match event {
                iced::Event::Keyboard(keys_of::Event::KeyPressed { .. })
                | iced::Event::Mouse(iced::mouse::Event::ButtonPressed(_)) => Some(Message::Input),
                iced::Event::Window(
                    window::Event::Opened { size, .. } | window::Event::Resized(size),
                ) => Some(Message::Resized(size)),
                iced::Event::Window(window::Event::FileHovered(_)) => {
                    Some(Message::Workspace(workspace::Message::Hovering(true)))
                }
                iced::Event::Window(window::Event::FilesHoveredLeft) => {
                    Some(Message::Workspace(workspace::Message::Hovering(false)))
                }
                iced::Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested),
                _ => None,
            }),
            Subscription::run(ticks),
        ])
    }
}

/// The language of the system, as far as the program speaks it.
fn spoken() -> Language {
    let set = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok());
    crate::lang::language::system_language(set.iter().flatten().map(String::as_str))
}

fn on_key(key: &Key, modifiers: Modifiers) -> Option<Message> {
    keyboard::command(key, modifiers).map(Message::Command)
}

fn reveal<T: Send + 'static>() -> Task<T> {
    iced::advanced::widget::operate(reveal_focused())
}

fn notice_of(notice: Notice) -> toast::Said {
    match notice {
        Notice::StillUsed(by) => toast::Said::StillUsed(by),
        Notice::NotMade => toast::Said::NotMade,
        Notice::ReadOnly => toast::Said::ReadOnly,
        Notice::NotSaved => toast::Said::NotSaved,
    }
}

/// The calendar most of the case's dates were told in.
fn usual_calendar(case: &crate::domain::Case) -> Calendar {
    let dates = case.events.iter().map(|event| &event.date.calendar);
    let solar = dates.clone().filter(|calendar| **calendar != Calendar::Gregorian).count();
    let first = dates.clone().find(|calendar| **calendar != Calendar::Gregorian);
    match first {
        Some(calendar) if solar * 2 >= dates.count() => calendar.clone(),
        _ => Calendar::Gregorian,
    }
}

/// A message every second.
fn ticks() -> impl iced::futures::Stream<Item = Message> {
    iced::stream::channel(1, |mut out: iced::futures::channel::mpsc::Sender<Message>| async move {
        let (send, mut receive) = iced::futures::channel::mpsc::channel(1);
        std::thread::spawn(move || {
            let mut send = send;
            loop {
                std::thread::sleep(std::time::Duration::from_secs(1));
                if send.try_send(()).is_err_and(|error| error.is_disconnected()) {
                    return;
                }
            }
        });
        use iced::futures::{SinkExt, StreamExt};
        while receive.next().await.is_some() {
            if out.send(Message::Tick).await.is_err() {
                return;
            }
        }
    })
}
