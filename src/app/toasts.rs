//! What is said at the foot of the window, and when it goes.

use std::sync::Arc;

use iced::Task;
use iced::advanced::widget::operate;

use super::store::{self, Store, aside};
use super::workspace::{Notice, Workspace};
use super::{App, Message};
use crate::kit::toast::{self, Offer, Press, Said, Toast};
use crate::lang::{Translator, tr};
use crate::report::system::SyncService;
use crate::ui::trouble::{self, Trouble};
use crate::vault;

impl App {
    /// Says what a workspace wants said.
    pub(super) fn tell(&mut self, notice: Notice) {
        let said = notice_of(notice);
        let text = toast::words(said, &self.context());
        let now = self.clock.now();
        // What keeps from going on, or was not done, is not to be missed; that it is read only is said all along.
        self.put_toast(match said {
            Said::ReadOnly => Toast::passing(text, now),
            Said::StillUsed(_) | Said::NotMade => Toast::staying(text, now, None),
        });
    }

    /// Says something in both languages that stays until it is read.
    pub(super) fn say(&mut self, words: impl Fn(&Translator) -> String) {
        let text = self.context().both(words);
        self.put_toast(Toast::staying(text, self.clock.now(), None));
    }

    /// Says something in both languages that goes by itself.
    pub(super) fn mention(&mut self, words: impl Fn(&Translator) -> String) {
        let text = self.context().both(words);
        self.put_toast(Toast::passing(text, self.clock.now()));
    }

    /// Says that a service keeps copies of a place that was chosen, if one does.
    pub(super) fn say_synced(&mut self, service: Option<SyncService>) {
        if let Some(service) = service {
            self.say(|t| trouble::of_synced(service, t));
        }
    }

    /// Says how a case opened, and what can be done about it.
    pub(super) fn say_of_opening(&mut self, notice: &vault::Notice) {
        use vault::Notice as N;
        let foreign = matches!(notice, N::Unopened { .. } | N::Forged(_) | N::NotAllRead { .. });
        let text = self.context().both(|t| trouble::of_opening(notice, t));
        let offer = foreign.then_some(Offer::SetAside);
        self.put_toast(Toast::staying(text, self.clock.now(), offer));
    }

    pub(super) fn toast_pressed(&mut self, press: Press) -> Task<Message> {
        let at = match press {
            Press::Held(held) => {
                self.count_said();
                self.said_held = held;
                return Task::none();
            }
            Press::Read(at) | Press::Do(at) => at,
        };
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
            Some(Ok(files)) => self.say(|t| tr!(t, "said-were-set-aside", files = files)),
            Some(Err(error)) => self.say(|t| Trouble::Vault(error).words(t)),
            None => self.say(|t| Trouble::Lost.words(t)),
        }
    }

    /// What goes by itself goes now: it is put away, or true no longer.
    pub(super) fn leave_said(&mut self) {
        self.toasts.retain(Toast::stays);
    }

    /// Time passed: what was there to be read long enough goes, unless the keyboard is on it.
    pub(super) fn time_said(&mut self) -> Task<Message> {
        self.count_said();
        let now = self.clock.now();
        if !self.toasts.iter().any(|toast| toast.is_over(now)) {
            return Task::none();
        }
        operate(toast::has_keyboard()).map(Message::SaidOver)
    }

    /// What is over goes; where the keyboard is on what is said, all of it waits.
    pub(super) fn said_over(&mut self, has_keyboard: bool) {
        let now = self.clock.now();
        if !has_keyboard {
            self.toasts.retain(|toast| !toast.is_over(now));
        }
    }

    /// Notes the time that passed. What nobody sees is not read meanwhile, and who points at it still reads.
    fn count_said(&mut self) {
        let now = self.clock.now();
        let before = std::mem::replace(&mut self.said_at, now);
        if self.said_held || self.rest.is_some() {
            for toast in &mut self.toasts {
                toast.pause(before, now);
            }
        }
    }

    fn put_toast(&mut self, toast: Toast) {
        if self.toasts.is_empty() {
            // Whatever the pointer was on is gone.
            self.said_held = false;
        }
        self.toasts.retain(|said| said.text != toast.text);
        self.toasts.push(toast);
    }
}

fn notice_of(notice: Notice) -> toast::Said {
    match notice {
        Notice::StillUsed(by) => toast::Said::StillUsed(by),
        Notice::NotMade => toast::Said::NotMade,
        Notice::ReadOnly => toast::Said::ReadOnly,
    }
}
