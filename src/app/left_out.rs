//! The window left out of pictures that other programs take of the screen, while a case is open.

use std::num::NonZeroIsize;

use iced::Task;
use iced::window::raw_window_handle::RawWindowHandle;
use iced::window::{self, Window};

use super::{App, Message, Mode};
use crate::platform::display;
use crate::report::protection::Pictures;

impl App {
    /// From now on leaves the window out of pictures while a case is open, if the person wants it: where the system can be asked.
    pub fn can_be_left_out(&mut self) {
        self.walls.pictures = Some(self.pictures_wanted());
    }

    /// Shows the window in pictures, or no longer.
    pub(super) fn show_in_pictures(&mut self, shown: bool) {
        self.in_pictures = shown;
        if self.walls.pictures.is_some() {
            self.can_be_left_out();
        }
    }

    fn pictures_wanted(&self) -> Pictures {
        if self.in_pictures { Pictures::With } else { Pictures::Without }
    }

    /// Asks the system, where what is wanted now is not what it was asked last.
    pub(super) fn leave_out(&mut self) -> Task<Message> {
        let open = matches!(self.mode, Mode::Open(_) | Mode::New(_));
        let out = open && !self.in_pictures;
        let Some(own) = self.own_window else { return Task::none() };
        if self.walls.pictures.is_none() || out == self.is_left_out {
            return Task::none();
        }
        self.is_left_out = out;
        window::run(own, handle).map(move |window| {
            Message::LeftOut(out, window.is_some_and(|window| display::leave_out(window, out)))
        })
    }

    /// The system did so, or did not.
    pub(super) fn left_out(&mut self, out: bool, done: bool) {
        if out && !done {
            self.walls.pictures = Some(Pictures::Refused);
        }
    }
}

/// What Windows knows a window by.
fn handle(window: &dyn Window) -> Option<NonZeroIsize> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Win32(window) => Some(window.hwnd),
        _ => None,
    }
}
