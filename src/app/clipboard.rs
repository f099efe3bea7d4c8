//! What was copied here is wiped from the clipboard after a while, and when the case is locked or left.

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::{Task, clipboard};

use super::{App, Message};
use crate::domain::words::Words;
use crate::platform::clipboard::{self as board, Put, Written};

/// How long what was copied stays on the clipboard, milliseconds.
const STAYS: i64 = 30_000;

/// What was copied here last.
#[derive(Clone, Debug)]
pub(super) struct Copied {
    pub(super) text: Words,
    /// Since when, milliseconds.
    pub(super) since: i64,
    /// Where it went past the window's library.
    pub(super) written: Option<Written>,
}

/// Puts a text on the clipboard, where the system asks for more by a way of its own.
pub(super) fn copy(text: String, window: &mut dyn Clipboard) -> Option<Message> {
    match board::put(&text) {
        Put::Written(written) => Some(Message::Copied(text.into(), Some(written))),
        Put::Refused => None,
        Put::AsEver => {
            window.write(Kind::Standard, text.clone());
            Some(Message::Copied(text.into(), None))
        }
    }
}

impl App {
    /// Wipes it when its time is over.
    pub(super) fn wipe_copied_in_time(&mut self) -> Task<Message> {
        let now = self.clock.now();
        match &self.copied {
            Some(copied) if now - copied.since >= STAYS => self.wipe_copied(),
            _ => Task::none(),
        }
    }

    /// Wipes it now, unless something of another program took its place.
    pub(super) fn wipe_copied(&mut self) -> Task<Message> {
        let Some(Copied { text, written, .. }) = self.copied.take() else { return Task::none() };
        if let Some(written) = written {
            written.wipe(text.as_str());
            return Task::none();
        }
        clipboard::read().then(move |found| match found {
            Some(found) if found == text.as_str() => clipboard::write(String::new()),
            _ => Task::none(),
        })
    }
}
