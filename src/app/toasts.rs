//! What is said for a moment at the foot of the window.

use std::sync::Arc;

use iced::Task;

use super::store::{self, Store, aside};
use super::workspace::{Notice, Workspace};
use super::{App, Message};
use crate::kit::Both;
use crate::kit::toast::{self, Offer, Press, Toast};
use crate::lang::{Translator, tr};
use crate::ui::trouble::{self, Trouble};
use crate::vault;

/// How long what stays is left to be read before another step may take it away, milliseconds.
const READ: i64 = 10_000;

impl App {
    /// Says what a workspace wants said.
    pub(super) fn tell(&mut self, notice: Notice) {
        let said = notice_of(notice);
        let text = toast::words(said, &self.context());
        self.put_toast(text, false, None);
    }

    /// Says something in both languages; what `stays` is there until it is read.
    pub(super) fn say(&mut self, stays: bool, words: impl Fn(&Translator) -> String) {
        let text = self.context().both(words);
        self.put_toast(text, stays, None);
    }

    /// Says how a case opened, and what can be done about it.
    pub(super) fn say_of_opening(&mut self, notice: &vault::Notice) {
        use vault::Notice as N;
        let foreign = matches!(notice, N::Unopened { .. } | N::Forged(_) | N::NotAllRead { .. });
        let text = self.context().both(|t| trouble::of_opening(notice, t));
        self.put_toast(text, true, foreign.then_some(Offer::SetAside));
    }

    pub(super) fn toast_pressed(&mut self, press: Press) -> Task<Message> {
        let (Press::Read(at) | Press::Do(at)) = press;
        if at >= self.toasts.len() {
            return Task::none();
        }
        let toast = self.toasts.remove(at);
        let store = self.workspace().map(Workspace::store);
        match (press, toast.offer, store) {
            (Press::Do(_), Some(Offer::SetAside), Some(Store::Vault { open, .. })) => {
                let open = Arc::clone(open);
                aside(move || store::lock(&open).set_aside(), Message::SetAside)
            }
            _ => Task::none(),
        }
    }

    /// Files were moved out of the way, or could not be.
    pub(super) fn files_set_aside(&mut self, moved: Option<Result<usize, vault::Error>>) {
        match moved {
            Some(Ok(files)) => self.say(true, |t| tr!(t, "said-were-set-aside", files = files)),
            Some(Err(error)) => self.say(true, |t| Trouble::Vault(error).words(t)),
            None => self.say(true, |t| Trouble::Lost.words(t)),
        }
    }

    /// Another step is shown: what was said long enough ago does not follow, unless something can be done about it.
    pub(super) fn leave_said(&mut self) {
        let now = self.clock.now();
        self.toasts.retain(|toast| toast.offer.is_some() || now - toast.since < READ);
    }

    fn put_toast(&mut self, text: Both, stays: bool, offer: Option<Offer>) {
        self.toasts.retain(|toast| toast.text != text);
        self.toasts.push(Toast { text, since: self.clock.now(), stays, offer });
    }
}

fn notice_of(notice: Notice) -> toast::Said {
    match notice {
        Notice::StillUsed(by) => toast::Said::StillUsed(by),
        Notice::NotMade => toast::Said::NotMade,
        Notice::ReadOnly => toast::Said::ReadOnly,
    }
}
