//! What was copied here is wiped from the clipboard after a while, and when the case is locked or left.

use iced::{Task, clipboard};

use super::{App, Message};
use crate::domain::words::Words;

/// How long what was copied stays on the clipboard, milliseconds.
const STAYS: i64 = 30_000;

/// What was copied here last.
#[derive(Clone, Debug)]
pub(super) struct Copied {
    pub(super) text: Words,
    /// Since when, milliseconds.
    pub(super) since: i64,
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
        let Some(Copied { text, .. }) = self.copied.take() else { return Task::none() };
        clipboard::read().then(move |found| match found {
            Some(found) if found == text.as_str() => clipboard::write(String::new()),
            _ => Task::none(),
        })
    }
}
