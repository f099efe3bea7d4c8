//! Sits at the window without a display: presses, types, looks, and carries out the tasks the app returns.
#![allow(dead_code, unreachable_pub, reason = "each test uses what it needs")]

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::operation::{self, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::futures::stream::{BoxStream, SelectAll};
use iced::futures::{FutureExt, StreamExt, executor::block_on};
use iced::keyboard::key::Named;
use iced::theme::Base;
use iced::{Event, Rectangle, Renderer, Size, Task, Theme, mouse, window};
use iced_test::runtime::{Action, UserInterface, user_interface};
use iced_test::selector::Selector;
use recit::app::clock::Clock;
use recit::app::{App, Message};
use recit::intake::Worker;
use recit::lang::Language;
use recit::law::file::InForce;
use recit::platform::dialogs::Scripted;
use recit::platform::link::{Replies, Script, scripted};
use recit::platform::message::{Beginning, KnownCase, Outside, Start};
use recit::platform::printer::Spooler;
use recit::platform::settings::{LanguagePair, Settings, SettingsFile};

mod gestures;
mod under_way;

/// A robot at the window.
pub struct Robot {
    /// The running window.
    pub app: App,
    /// The other side of its broker.
    pub script: Script,
    /// What the system's dialogs answer.
    pub dialogs: Arc<Scripted>,
    replies: Replies,
    /// Whether what is begun is waited for.
    waits: bool,
    /// What was begun and has not come to its end.
    under_way: SelectAll<BoxStream<'static, Action<Message>>>,
    /// Milliseconds of its clock.
    pub time: Arc<AtomicI64>,
    /// What draws.
    pub renderer: Renderer,
    /// Where the pointer is.
    pub cursor: mouse::Cursor,
    size: Size,
    cache: Option<user_interface::Cache>,
    clipboard: Board,
}

/// A clipboard of its own.
#[derive(Default)]
pub struct Board(Option<String>);

impl Clipboard for Board {
    fn read(&self, _kind: Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: Kind, contents: String) {
        self.0 = Some(contents);
    }
}

fn beginning(start: Start, helper: Language, person: Language) -> Beginning {
    let languages = Some(LanguagePair { person: person.tag().into(), helper: helper.tag().into() });
    let settings = Settings { languages, ..Settings::default() };
    Beginning::new(start, settings)
}

/// Where a robot's settings go when it keeps none.
fn nowhere() -> SettingsFile {
    SettingsFile::default()
}

/// A clock that stands at this moment, milliseconds since 1970.
pub fn clock(at: i64) -> (Clock, Arc<AtomicI64>) {
    let time = Arc::new(AtomicI64::new(at));
    (Clock::Set(Arc::clone(&time)), time)
}

impl Robot {
    /// Sits down at a desk that starts so, in two languages, at this moment (milliseconds since 1970).
    pub fn at_desk(start: Start, helper: Language, person: Language, at: i64, size: Size) -> Self {
        let mut robot = Self::beginning(beginning(start, helper, person), at, size);
        if !Language::ALL.contains(&helper) {
            robot.app.speak_in(helper, person);
        }
        robot
    }

    /// Sits down at a desk with what was kept of the sitting before.
    pub fn with_settings(settings: Settings, at: i64, size: Size) -> Self {
        Self::beginning(Beginning::new(Start::Start, settings), at, size)
    }

    /// Sits down at a desk where nobody has chosen languages yet.
    pub fn first_run(start: Start, at: i64, size: Size) -> Self {
        Self::beginning(Beginning::new(start, Settings::default()), at, size)
    }

    /// At the start, where these cases were unlocked before.
    pub fn knowing(known: Vec<KnownCase>, at: i64, size: Size) -> Self {
        let beginning = beginning(Start::Start, Language::French, Language::Dari);
        Self::beginning(Beginning { known, ..beginning }, at, size)
    }

    /// Sits down after the desk before crashed.
    pub fn after_crash(start: Start, helper: Language, person: Language, at: i64) -> Self {
        let beginning = Beginning { after_crash: true, ..beginning(start, helper, person) };
        Self::beginning(beginning, at, Size::new(1_280.0, 800.0))
    }

    /// Sits down after desks that left this outside their cases.
    pub fn after(
        start: Start,
        outside: Outside,
        helper: Language,
        person: Language,
        at: i64,
    ) -> Self {
        let beginning = Beginning { outside, ..beginning(start, helper, person) };
        Self::beginning(beginning, at, Size::new(1_280.0, 800.0))
    }

    /// Sits down where the settings lie there, with the file of law beside them, if there is one.
    pub fn with_law(settings: SettingsFile, at: i64) -> Self {
        let law = settings.law().read();
        let start = beginning(Start::Start, Language::French, Language::Dari);
        Self::keeping(Beginning { law, ..start }, settings, at, Size::new(1_280.0, 800.0))
    }

    fn beginning(beginning: Beginning, at: i64, size: Size) -> Self {
        Self::keeping(beginning, nowhere(), at, size)
    }

    fn keeping(beginning: Beginning, settings: SettingsFile, at: i64, size: Size) -> Self {
        let dialogs = Arc::new(Scripted::default());
        let (link, script) = scripted(beginning, Arc::clone(&dialogs), settings);
        // No test uses paper.
        script.print_with(Spooler::in_folder(Path::new("tests/support/printers")));
        let (clock, time) = clock(at);
        let law = InForce::with(link.beginning.law.clone(), clock.today()).unwrap();
        let mut app = App::new(link.beginning, link.requests, law, clock);
        app.decode_with(Worker::of(env!("CARGO_BIN_EXE_recit").into()));
        Self::new(app, link.replies, script, dialogs, time, size)
    }

    fn new(
        app: App,
        replies: Replies,
        script: Script,
        dialogs: Arc<Scripted>,
        time: Arc<AtomicI64>,
        size: Size,
    ) -> Self {
        recit::kit::font::load();
        let font = recit::kit::label::interface_font(unicode_script::Script::Latin, false);
        let renderer =
            block_on(<Renderer as Headless>::new(font, iced::Pixels(16.0), Some("tiny-skia")))
                .unwrap();
        let mut robot = Self {
            app,
            replies,
            waits: true,
            under_way: SelectAll::new(),
            script,
            dialogs,
            time,
            renderer,
            cursor: mouse::Cursor::Unavailable,
            size,
            cache: Some(user_interface::Cache::default()),
            clipboard: Board::default(),
        };
        robot.resize(size);
        robot
    }

    /// Gives the window another size, logical px at 100 %.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        let shown = self.logical();
        self.say(Message::Resized(shown));
    }

    /// The window as its content measures it.
    pub fn logical(&self) -> Size {
        let zoom = self.app.scale_factor();
        Size::new(self.size.width / zoom, self.size.height / zoom)
    }

    /// Lets time pass and the window notice it.
    pub fn wait(&mut self, milliseconds: i64) {
        self.time.fetch_add(milliseconds, Ordering::Relaxed);
        self.say(Message::Tick);
    }

    /// Sends a message and carries out what follows.
    pub fn say(&mut self, message: Message) {
        self.follow(VecDeque::from([message]));
    }

    fn follow(&mut self, mut waiting: VecDeque<Message>) {
        while let Some(message) = waiting.pop_front() {
            let task = self.app.update(message);
            self.carry_out(task, &mut waiting);
            while let Ok(Some(received)) = self.replies.look() {
                waiting.push_back(Message::Broker(Some(received)));
            }
        }
    }

    fn carry_out(&mut self, task: Task<Message>, waiting: &mut VecDeque<Message>) {
        let Some(mut stream) = iced_test::runtime::task::into_stream(task) else { return };
        loop {
            let next = if self.waits {
                block_on(stream.next())
            } else {
                match stream.next().now_or_never() {
                    Some(next) => next,
                    None => return self.under_way.push(stream),
                }
            };
            match next {
                Some(action) => self.carry(action, waiting),
                None => return,
            }
        }
    }

    fn carry(&mut self, action: Action<Message>, waiting: &mut VecDeque<Message>) {
        match action {
            Action::Output(message) => waiting.push_back(message),
            Action::Widget(operation) => self.operate(operation),
            Action::Clipboard(iced_test::runtime::clipboard::Action::Write {
                contents, ..
            }) => self.clipboard.0 = Some(contents),
            Action::Clipboard(iced_test::runtime::clipboard::Action::Read { channel, .. }) => {
                // Nobody may wait for it any more.
                channel.send(self.clipboard.0.clone()).ok();
            }
            _ => {}
        }
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        self.with_interface(|interface, renderer, _, _, _| {
            let mut current = Some(operation);
            while let Some(mut operation) = current.take() {
                interface.operate(renderer, operation.as_mut());
                if let Outcome::Chain(next) = operation.finish() {
                    current = Some(next);
                }
            }
        });
    }

    /// Lets an operation look at everything in the window.
    pub fn look_through(&mut self, operation: &mut dyn Operation) {
        self.with_interface(|interface, renderer, _, _, _| interface.operate(renderer, operation));
    }

    /// Gives a named thing the keyboard, in sight or not; whether it can have it.
    pub fn offer_focus(&mut self, id: &str) -> bool {
        self.look_through(&mut operation::focusable::focus::<()>(Id::from(id.to_owned())));
        self.has_focus(id)
    }

    /// Gives a named thing the keyboard, in sight or not.
    pub fn focus(&mut self, id: &str) {
        assert!(self.offer_focus(id), "{id} cannot be reached");
    }

    /// Presses a named thing by key, in sight or not.
    pub fn activate(&mut self, id: &str) {
        self.focus(id);
        self.tap(Named::Enter);
    }

    /// Shows the window and lets something be done with it; also what was said meanwhile.
    pub fn with_interface<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            mouse::Cursor,
            &mut Board,
            &mut Vec<Message>,
        ) -> T,
    ) -> (T, Vec<Message>) {
        let size = self.logical();
        let cache = self.cache.take().unwrap();
        let mut messages = Vec::new();
        let mut interface = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let result = act(
            &mut interface,
            &mut self.renderer,
            self.cursor,
            &mut self.clipboard,
            &mut messages,
        );
        self.cache = Some(interface.into_cache());
        (result, messages)
    }

    /// Lets events happen, one after the other; what one brings about is done before the next.
    pub fn happen(&mut self, events: impl IntoIterator<Item = Event>) {
        let mut events = events.into_iter().peekable();
        while events.peek().is_some() {
            // As in the real window, what is shown stands until something is said or has to be made anew.
            let (of_window, messages) =
                self.with_interface(|interface, renderer, cursor, board, messages| {
                    for event in events.by_ref() {
                        let of_window = match &event {
                            Event::Window(event) => App::of_window(event.clone()),
                            _ => None,
                        };
                        let (state, _) =
                            interface.update(&[event], cursor, renderer, board, messages);
                        let outdated = matches!(state, user_interface::State::Outdated);
                        if outdated || of_window.is_some() || !messages.is_empty() {
                            return of_window;
                        }
                    }
                    None
                });
            for message in messages.into_iter().chain(of_window) {
                self.say(message);
            }
        }
    }

    /// Finds something.
    pub fn find<S>(&mut self, selector: S) -> Option<S::Output>
    where
        S: Selector + Send,
        S::Output: Clone + Send,
    {
        let mut operation = selector.find();
        let (outcome, _) = self.with_interface(|interface, renderer, _, _, _| {
            interface.operate(
                renderer,
                &mut iced::advanced::widget::operation::black_box(&mut operation),
            );
            match operation.finish() {
                Outcome::Some(found) => found,
                _ => None,
            }
        });
        outcome
    }

    /// The bounds of a named thing, if it is there.
    pub fn bounds(&mut self, id: impl Into<Id>) -> Option<Rectangle> {
        let target = self.find(iced_test::selector::id(id))?;
        Some(target.bounds())
    }

    /// Whether this text stands somewhere in the window, in sight or scrolled away.
    pub fn sees(&mut self, text: &str) -> bool {
        let wanted = text.to_owned();
        self.find(move |candidate: iced_test::selector::Candidate<'_>| match candidate {
            iced_test::selector::Candidate::Text { content, .. }
                if content.contains(&wanted) || unjointed(content).contains(&wanted) =>
            {
                Some(())
            }
            _ => None,
        })
        .is_some()
    }

    /// Whether the named thing has the keyboard.
    pub fn has_focus(&mut self, id: &str) -> bool {
        let wanted = Id::from(id.to_owned());
        self.find(move |candidate: iced_test::selector::Candidate<'_>| match candidate {
            iced_test::selector::Candidate::Focusable { id: Some(id), state, .. }
                if *id == wanted && state.is_focused() =>
            {
                Some(())
            }
            _ => None,
        })
        .is_some()
    }

    /// Draws the window to a PNG, at `scale` pixels per logical px of 100 %.
    pub fn draw(&mut self, path: &Path, scale: f32) {
        self.pixels(scale).save(path).unwrap();
    }

    /// The window as it looks, at `scale` pixels per logical px of 100 %.
    pub fn pixels(&mut self, scale: f32) -> image::RgbaImage {
        let theme = self.app.theme();
        let base = theme.base();
        let size = self.size;
        let factor = self.app.scale_factor() * scale;
        let ((), _) = self.with_interface(|interface, renderer, cursor, board, messages| {
            let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
            let _ = interface.update(&[redraw], cursor, renderer, board, messages);
            interface.draw(renderer, &theme, &Style { text_color: base.text_color }, cursor);
        });
        let pixels =
            Size::new((size.width * scale).round() as u32, (size.height * scale).round() as u32);
        let rgba = self.renderer.screenshot(pixels, factor, base.background_color);
        image::RgbaImage::from_raw(pixels.width, pixels.height, rgba).unwrap()
    }
}

/// A shown text without the isolates and hair spaces that only its lines need.
fn unjointed(content: &str) -> String {
    recit::lang::bidi::without_isolates(content).replace('\u{200A}', "")
}
