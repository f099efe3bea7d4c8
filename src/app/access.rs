//! Reading the window aloud: what it shows is told while somebody listens, and what a screen reader asks for is done.

use iced::Task;
use iced::advanced::widget::operate;

use super::{App, Message, TITLE};
use crate::kit::access::{act, read};
use crate::platform::access::Reader;
use crate::report::access::{Bounds, Heard, Tree};

/// Whether somebody listens, and how far telling them has come.
#[derive(Debug, Default)]
pub(super) struct Access {
    reader: Option<Reader>,
    listens: bool,
    /// The window is going to be read, or being read.
    under_way: bool,
    /// Something happened since it was read.
    again: bool,
    /// How many px of the screen a px of the window has at 100 %.
    screen: Option<f32>,
}

impl App {
    /// From now on tells whoever listens there.
    pub fn read_to(&mut self, reader: Reader) {
        self.access.reader = Some(reader);
    }

    /// Whether a screen reader listens.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.access.listens
    }

    /// Something happened: the window is read once it is shown. Nothing at all where nobody listens.
    pub(super) fn ask_to_read(&mut self) -> Task<Message> {
        if !self.access.listens {
            return Task::none();
        }
        if self.access.under_way {
            self.access.again = true;
            return Task::none();
        }
        self.access.under_way = true;
        // What the message led to, the keyboard given to something, goes first.
        Task::done(Message::Read)
    }

    pub(super) fn read_aloud(&mut self) -> Task<Message> {
        self.access.again = false;
        operate(read(TITLE)).map(Message::WasRead)
    }

    pub(super) fn was_read(&mut self, tree: &Tree) -> Task<Message> {
        self.access.under_way = false;
        let scale = self.scale_factor() * self.access.screen.unwrap_or(1.0);
        if let Some(reader) = &mut self.access.reader {
            reader.show(tree, scale);
        }
        if self.access.again { self.ask_to_read() } else { Task::none() }
    }

    pub(super) fn heard_of_reader(&mut self, heard: Heard) -> Task<Message> {
        match heard {
            Heard::Began => {
                self.access.listens = true;
                self.access.under_way = false;
                Task::none()
            }
            Heard::Ended => {
                self.access.listens = false;
                Task::none()
            }
            // It is done when the next event comes: a message has the window drawn.
            Heard::Wish(wish) => {
                self.last_input = self.clock.now();
                operate(act(wish)).chain(Task::done(Message::Happened))
            }
        }
    }

    /// Listens at the window, which is shown only then: the system asks what there is when it is.
    #[cfg(windows)]
    pub(super) fn attach(&self, id: iced::window::Id) -> Task<Message> {
        use iced::window::raw_window_handle::RawWindowHandle;
        use iced::window::{Mode, run, set_mode};
        let shown = set_mode(id, Mode::Windowed);
        let Some(reader) = &self.access.reader else { return shown };
        let attach = reader.attaching();
        let attached = run(id, move |window| {
            if let Ok(RawWindowHandle::Win32(handle)) = window.window_handle().map(|h| h.as_raw()) {
                attach(handle.hwnd.get());
            }
        });
        attached.discard().chain(shown)
    }

    /// Nothing of the window is needed.
    #[cfg(not(windows))]
    pub(super) fn attach(&self, _id: iced::window::Id) -> Task<Message> {
        Task::none()
    }

    pub(super) fn has_keyboard(&mut self, has: bool) {
        if let Some(reader) = &mut self.access.reader {
            reader.focus(has);
        }
    }

    /// The window moved or has another size.
    pub(super) fn placed_anew(&mut self) {
        let Some(reader) = &mut self.access.reader else { return };
        let zoom = f32::from(self.zoom) / 100.0;
        let (x, y) = self.position.unwrap_or_default();
        reader.place(Bounds {
            x: x as f32,
            y: y as f32,
            width: self.window.width * zoom,
            height: self.window.height * zoom,
        });
    }

    /// Whether one px of the window is one of the screen, as far as the screen has told.
    pub(super) fn is_pixel_for_pixel(&self) -> bool {
        self.zoom == 100 && self.access.screen.is_none_or(|screen| screen == 1.0)
    }

    /// The screen has so many px for one of the window.
    pub(super) fn rescaled(&mut self, screen: f32) {
        self.access.screen = Some(screen);
    }
}
