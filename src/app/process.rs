//! The window as a process: opened, fed with the broker's answers, closed.

use std::hash::{Hash, Hasher};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use iced::futures::channel::mpsc::{self, Sender, UnboundedReceiver};
use iced::futures::stream::SelectAll;
use iced::futures::{SinkExt, Stream, StreamExt};
use iced::{Event, Subscription, Task, event, window};
use unicode_script::Script;

use super::clock::Clock;
use super::placement::{LEAST, place};
use super::{App, Message, TITLE};
use crate::kit::font;
use crate::kit::label::interface_font;
use crate::law::file::InForce;
use crate::platform::access::{Reader, Tell};
use crate::platform::display;
use crate::platform::keyboard::Keyboard;
use crate::platform::link::{Link, Replies};
use crate::platform::message::{Received, Request};
use crate::platform::session;
use crate::report::access::Heard;
use crate::seal::Protection;

/// Runs the desk until its window is closed, a fresh desk takes its place, or the broker is gone.
#[must_use]
pub fn run(link: Link, protection: Protection) -> ExitCode {
    let Link { beginning, requests, replies, folders, keeper_walls, workers } = link;
    let today = Clock::System.today();
    let Ok(law) = InForce::with(beginning.law.clone(), today) else { return ExitCode::FAILURE };
    let zoom = f32::from(beginning.settings.zoom) / 100.0;
    let placed = place(beginning.settings.window, zoom, display::room());
    let ears = Ears(Arc::new(Mutex::new(Some(replies))));
    let (send, heard) = mpsc::unbounded();
    let readers = Readers(Arc::new(Mutex::new(Some(heard))));
    // Nobody listens any more once the window is gone.
    let tell: Tell = Arc::new(move |heard| {
        send.unbounded_send(heard).ok();
    });
    let boot = move || {
        let mut app = App::new(beginning.clone(), requests.clone(), law.clone(), Clock::System);
        app.listen_to(Keyboard::open());
        app.stand_behind(protection.clone(), keeper_walls.clone());
        app.keep_in(Arc::clone(&folders));
        if let Some(workers) = &workers {
            app.decode_with(workers.clone());
        }
        if display::LEAVES_OUT_WINDOWS {
            app.can_be_left_out();
        }
        app.opens_as(placed);
        app.read_to(Reader::open(&tell));
        let begun = app.begin();
        // Asked for with the first frame: the broker may now let the desk before this one go.
        let ready = requests.send(Request::Ready).is_ok();
        (app, if ready { begun } else { Task::done(Message::Broker(None)) })
    };
    font::load();
    let program = iced::application(boot, App::update, App::view)
        .title(|_: &App| TITLE.to_owned())
        .theme(App::theme)
        .scale_factor(App::scale_factor)
        .subscription(move |app: &App| {
            // What a window is asked before it stands on its screen, some window managers do not hear.
            let appeared = event::listen_with(|event, _, window| match event {
                Event::Window(window::Event::Opened { .. }) => Some(Message::Appeared(window)),
                _ => None,
            });
            let away = Subscription::run(gone_away);
            let heard = readers.listen();
            Subscription::batch([app.subscription(), ears.listen(), heard, appeared, away])
        })
        .default_font(interface_font(Script::Latin, false))
        .window(window::Settings {
            size: placed.size,
            position: placed.at.map_or_else(Default::default, window::Position::Specific),
            maximized: placed.maximised,
            min_size: Some(LEAST),
            // There it is shown once a screen reader can find it.
            visible: cfg!(not(windows)),
            icon: window::icon::from_rgba(ICON.to_vec(), ICON_SIDE, ICON_SIDE).ok(),
            platform_specific: of_this_system(),
            ..window::Settings::default()
        })
        .exit_on_close_request(false);
    match program.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Pixels of the window's icon, red, green, blue, alpha, row by row.
static ICON: &[u8] = include_bytes!("../../assets/app/64.rgba");
const ICON_SIDE: u32 = 64;

/// By this name a desktop of Linux finds what is installed with the program: its icon, its name in the list of windows.
#[cfg(target_os = "linux")]
fn of_this_system() -> window::settings::PlatformSpecific {
    let application_id = "org.recit.Recit".to_owned();
    window::settings::PlatformSpecific { application_id, ..Default::default() }
}

#[cfg(not(target_os = "linux"))]
fn of_this_system() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

/// Where is heard what screen readers ask for. There is one of them in a process.
#[derive(Clone)]
struct Readers(Arc<Mutex<Option<UnboundedReceiver<Heard>>>>);

impl Hash for Readers {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "readers".hash(state);
    }
}

impl Readers {
    fn listen(&self) -> Subscription<Message> {
        Subscription::run_with(self.clone(), Self::wishes)
    }

    fn wishes(&self) -> impl Stream<Item = Message> + use<> {
        let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        heard.map(|heard| heard.map(Message::Reader)).into_iter().collect::<SelectAll<_>>()
    }
}

/// Where the broker's answers arrive. There is one pair of ears in a process.
#[derive(Clone)]
struct Ears(Arc<Mutex<Option<Replies>>>);

impl Hash for Ears {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "ears".hash(state);
    }
}

impl Ears {
    fn listen(&self) -> Subscription<Message> {
        Subscription::run_with(self.clone(), Self::answers)
    }

    fn answers(&self) -> impl Stream<Item = Message> + use<> {
        let replies = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        iced::stream::channel(16, move |mut out: Sender<Message>| async move {
            let Some(replies) = replies else { return };
            let (mut send, mut receive) = mpsc::channel::<Option<Received>>(16);
            std::thread::spawn(move || {
                loop {
                    let received = replies.wait();
                    let over = received.is_none();
                    let sent = iced::futures::executor::block_on(send.send(received));
                    if over || sent.is_err() {
                        return;
                    }
                }
            });
            while let Some(received) = receive.next().await {
                if out.send(Message::Broker(received)).await.is_err() {
                    return;
                }
            }
        })
    }
}

/// A message whenever nobody is at the screen any more.
fn gone_away() -> impl Stream<Item = Message> {
    iced::stream::channel(1, |mut out: Sender<Message>| async move {
        let (send, mut gone) = mpsc::unbounded();
        // Whoever waits no longer has ended.
        session::watch(move || {
            send.unbounded_send(()).ok();
        });
        while gone.next().await.is_some() {
            if out.send(Message::GoneAway).await.is_err() {
                return;
            }
        }
    })
}
