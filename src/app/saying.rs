//! What is said for a moment at the foot of the window.

use super::App;
use super::workspace::Notice;
use crate::lang::Translator;
use crate::ui::Both;
use crate::ui::toast::{self, Toast};

impl App {
    /// Says what a workspace wants said.
    pub(super) fn tell(&mut self, notice: Notice) {
        let said = notice_of(notice);
        let text = toast::words(said, &self.context());
        self.put_toast(text, false);
    }

    /// Says something in both languages; what `stays` is there until it is read.
    pub(super) fn say(&mut self, stays: bool, words: impl Fn(&Translator) -> String) {
        let text = self.context().both(words);
        self.put_toast(text, stays);
    }

    fn put_toast(&mut self, text: Both, stays: bool) {
        self.toasts.retain(|toast| toast.text != text);
        self.toasts.push(Toast { text, since: self.clock.now(), stays });
    }
}

fn notice_of(notice: Notice) -> toast::Said {
    match notice {
        Notice::StillUsed(by) => toast::Said::StillUsed(by),
        Notice::NotMade => toast::Said::NotMade,
        Notice::ReadOnly => toast::Said::ReadOnly,
    }
}
