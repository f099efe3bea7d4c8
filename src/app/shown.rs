//! The window's content, and what the window listens to.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use iced::keyboard::{Key, Modifiers};
use iced::widget::{column, container, space, stack};
use iced::{Element, Event, Length, Subscription, Theme, event, keyboard as keys_of, window};

use super::clipboard::copy;
use super::workspace::Workspace;
use super::{App, Message, Mode, keyboard};
use crate::kit::access::{Mark, marked};
use crate::kit::context::Context;
use crate::kit::label::base_theme;
use crate::kit::toast::{self, STRIP};
use crate::kit::tokens::Tokens;
use crate::kit::widget::access_keys::access_keys;
use crate::kit::widget::copies::copies;
use crate::kit::widget::inert::inert;
use crate::kit::widget::keys::keys;
use crate::kit::widget::menu::host;
use crate::kit::widget::pages::pages;
use crate::kit::widget::repaint::repaint;
use crate::kit::widget::reserved::reserved;
use crate::kit::widget::twice::twice;
use crate::lang::Direction;
use crate::report::access::Role;
use crate::ui::frame::{ROOMY, STEP};
use crate::ui::screen::languages::Pair;
use crate::ui::screen::leaving::Told;
use crate::ui::screen::start::Shown;
use crate::ui::screen::{apart, closing, leaving, left_behind, locked, sheet, unsaved};

impl App {
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let cx = self.context();
        let content = match self.rest {
            Some(rest) => locked::view(rest, &cx).map(Message::Rest),
            None => self.content(&cx),
        };
        let content = container(content).width(Length::Fill).height(Length::Fill);
        let content =
            access_keys(cx.tokens, cx.direction() == Direction::RightToLeft, STEP, content);
        let whole = stack![pages(content), repaint()];
        let menus = host(keys(whole, on_key), self.menu(&cx));
        let heard = copies(menus, copy);
        twice(heard, || self.clock.now())
    }

    fn content<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let dialog = self.choosing.is_some() || self.asking.is_some() || self.leaving.is_some();
        let covered = self.closing || dialog || self.sheet.is_some();
        let unsaved = self.unsaved().map(|why| unsaved::view(why, cx).map(Message::Unsaved));
        // The bar comes below the desk: what has the keyboard keeps its place in the tree.
        let apart = self.apart().filter(|_| unsaved.is_none());
        let apart = apart.map(|apart| apart::view(apart, cx).map(Message::Apart));
        let said = || toast::view(&self.toasts, cx, Message::ToastPressed);
        // What is said takes its room at the foot of the desk, over the bars, so that nothing above it moves or is
        // covered. A dialog keeps that room free beneath it.
        let in_languages = match &self.mode {
            Mode::Start(start) => start.is_covered(),
            Mode::New(new) => new.is_covered(),
            Mode::Unlock(_) | Mode::Open(_) => false,
        };
        let beneath = covered || in_languages;
        let kept = || reserved(Some(said()), vec![space().height(STRIP).into()]);
        let said_here = match self.mode {
            _ if beneath => column![].into(),
            // What stands in the middle of the window, or at the foot, keeps its place.
            Mode::Unlock(_) if cx.window.height >= ROOMY => kept(),
            _ => said(),
        };
        let desk = column![self.base(cx), said_here];
        let told = self.left_behind().then(|| left_behind::view(&self.outside, cx));
        let told = told.map(|bar| bar.map(Message::LeftBehind));
        let base = desk.push(unsaved).push(apart).push(told);
        let dialog = |part| marked(Mark::Part(Role::Dialog, None), part);
        let mut layers = stack![];
        if self.closing {
            let kept = self.workspace().map_or(closing::Kept::All, Workspace::kept);
            let outside = self.workspace().map_or(&self.outside, |open| open.outside());
            layers = layers.push(dialog(closing::view(kept, outside, cx).map(Message::Closing)));
        }
        if let Some(choosing) = &self.choosing {
            layers = layers.push(dialog(choosing.chooser.view(cx).map(Message::Chooser)));
        }
        if let Some(asking) = &self.asking {
            layers = layers.push(dialog(asking.question.view(cx).map(Message::Several)));
        }
        if let Some(leaving) = self.leaving {
            let told = match self.workspace() {
                Some(open) => Told::Named(open.outside()),
                None => Told::Counted(&self.outside),
            };
            layers = layers.push(dialog(leaving::view(leaving, told, cx).map(Message::Leaving)));
        }
        if let Some(sheet) = self.sheet {
            let told = self.told_on_sheets();
            layers = layers.push(dialog(sheet::view(sheet, told, cx).map(Message::Sheet)));
        }
        let base = inert(covered, base);
        if !beneath {
            return stack![base, layers].into();
        }
        if cx.window.height < ROOMY {
            return stack![base, column![layers.height(Length::Fill), said()]].into();
        }
        let said = container(said()).height(Length::Fill).align_bottom(Length::Fill);
        stack![base, layers, said].into()
    }

    /// Whether a fresh desk has to say what those before it left outside.
    fn left_behind(&self) -> bool {
        let open = matches!(self.mode, Mode::Open(_) | Mode::New(_));
        !open && !self.told_outside && !self.outside.is_quiet()
    }

    fn base<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        if let Some(versions) = &self.versions {
            return versions.view(cx).map(Message::Versions);
        }
        let pair = Pair { person: &self.pair.person, helper: &self.pair.helper };
        let keys = self.keys.as_ref();
        match &self.mode {
            Mode::Start(start) => {
                let protected = self.walls.are_whole();
                let (zoom, idle_minutes) = (self.zoom, self.idle_minutes);
                let shown = Shown { zoom, idle_minutes, pair, protected };
                start.view(shown, cx).map(Message::Start)
            }
            Mode::New(new) => new.view(self.zoom, pair, keys, cx).map(Message::New),
            Mode::Unlock(unlock) => unlock.view(keys, cx).map(Message::Unlock),
            Mode::Open(workspace) => {
                let quiet = self.toasts.is_empty();
                workspace.view(self.zoom, quiet, cx).map(Message::Workspace)
            }
        }
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
                Event::Keyboard(keys_of::Event::KeyPressed { key, .. }) => {
                    somebody(matches!(key, Key::Named(keys_of::key::Named::CapsLock)))
                }
                Event::Mouse(iced::mouse::Event::ButtonPressed(_)) => somebody(false),
                Event::Window(event) => Self::of_window(event),
                _ => None,
            }),
            Subscription::run(ticks),
            if self.is_read() { Self::moves() } else { Subscription::none() },
        ])
    }

    /// Hears what may have moved the keyboard or a caret without a message of its own.
    fn moves() -> Subscription<Message> {
        event::listen_with(|event, _, _| {
            let may = matches!(
                event,
                Event::Keyboard(keys_of::Event::KeyPressed { .. })
                    | Event::Mouse(iced::mouse::Event::ButtonReleased(_))
            );
            may.then_some(Message::Happened)
        })
    }

    /// What happens to the window itself, if it matters.
    #[must_use]
    pub fn of_window(event: window::Event) -> Option<Message> {
        match event {
            window::Event::Opened { size, .. } | window::Event::Resized(size) => {
                Some(Message::Resized(size))
            }
            window::Event::Moved(at) => Some(Message::Moved(at)),
            window::Event::FileDropped(path) => Some(Message::Dropped(path)),
            window::Event::FileHovered(path) => Some(Message::Hovered(path)),
            window::Event::FilesHoveredLeft => Some(Message::HoveredNoMore),
            window::Event::CloseRequested => Some(Message::CloseRequested),
            window::Event::Focused => Some(Message::Keyboard(true)),
            window::Event::Unfocused => Some(Message::Keyboard(false)),
            window::Event::Rescaled(screen) => Some(Message::Rescaled(screen)),
            _ => None,
        }
    }
}

/// Says that somebody is there, once a second: each message has the whole window made again, a second time
/// for the same key.
fn somebody(surely: bool) -> Option<Message> {
    static LAST: Mutex<Option<Instant>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let now = Instant::now();
    let said = last.is_some_and(|last| now.duration_since(last) < Duration::from_secs(1));
    if said && !surely {
        return None;
    }
    *last = Some(now);
    Some(Message::Input)
}

fn on_key(key: &Key, modifiers: Modifiers) -> Option<Message> {
    keyboard::command(key, modifiers).map(Message::Command)
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
