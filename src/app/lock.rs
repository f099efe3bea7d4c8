//! Hiding, locking, leaving: the neutral page at once, everything saved, then the fresh desk or the end.

use iced::Task;
use iced::widget::operation;

use super::requests::Asked;
use super::store::Store;
use super::workspace::{self, Workspace};
use super::{App, Message, Mode};
use crate::platform::message::{Refusal, Reply, Request};
use crate::report::path::FilePath;
use crate::ui::screen::closing;
use crate::ui::screen::leaving::{self, Leaving};
use crate::ui::screen::locked::{self, Rest};
use crate::ui::trouble::Trouble;

/// The second Escape within this time hides, milliseconds.
pub(super) const TWICE: i64 = 600;

impl App {
    /// The neutral page, at once, and behind it the lock: who comes back to a case gives its passphrase. Where
    /// there is none (the start, the example, a case in the making), one press leads back.
    pub(super) fn hide(&mut self) -> Task<Message> {
        self.rest.get_or_insert(Rest::Hidden);
        if let Mode::Unlock(unlock) = &mut self.mode {
            unlock.forget();
        }
        self.choosing = None;
        self.asking = None;
        self.leaving = None;
        let wake = operation::focus(locked::WAKE);
        Task::batch([wake, self.wipe_copied(), self.begin_ending()])
    }

    /// The neutral page at once, then a fresh desk in this one's place: keys and words go with this process.
    pub(super) fn lock(&mut self) -> Task<Message> {
        match self.mode {
            // Nothing is open: there is nothing to lock.
            Mode::Start(_) | Mode::Unlock(_) => self.hide(),
            Mode::New(_) | Mode::Open(_) => {
                self.rest = Some(Rest::Locking);
                self.leaving = None;
                Task::batch([self.wipe_copied(), self.begin_ending()])
            }
        }
    }

    /// Goes on with locking or leaving as far as saving has come.
    pub(super) fn saved_or_not(&mut self) -> Task<Message> {
        let hides = self.rest == Some(Rest::Hidden) && self.folder().is_some();
        let locks = matches!(self.rest, Some(Rest::Locking | Rest::NotLocked));
        if self.leaving.is_none() && !hides && !locks {
            return Task::none();
        }
        let waits = self.workspace().is_some_and(Workspace::is_pending) || self.is_joining();
        let failed = self.workspace().is_some_and(Workspace::has_failed);
        match (waits, failed) {
            (false, _) if self.leaving.is_some() => self.leave_or_tell(),
            (false, _) => self.hand_over(),
            (true, true) if self.leaving.is_some() => {
                self.leaving = Some(Leaving::Failed);
                Task::none()
            }
            (true, true) => {
                self.rest = Some(Rest::NotLocked);
                operation::focus(locked::AGAIN)
            }
            (true, false) => self.save_now(),
        }
    }

    /// Everything is saved: asks for the fresh desk, once.
    fn hand_over(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.handed_over, true) {
            return Task::none();
        }
        let hidden = self.rest == Some(Rest::Hidden);
        if !hidden {
            self.rest = Some(Rest::Locking);
        }
        // It may be called something else by now.
        self.tell_case();
        let request = Request::Lock { folder: self.folder(), hidden, window: self.window_now() };
        self.ask(request, Asked::Lock)
    }

    /// No fresh desk can be had, and why not.
    pub(super) fn not_relieved(&mut self, reply: &Reply) -> Task<Message> {
        let locked = self.lock_here();
        if *reply == Reply::Refused(Refusal::Replaced) {
            self.say(|t| Trouble::Refused(Refusal::Replaced).words(t));
        }
        locked
    }

    /// No fresh desk can be had: this one lets go of keys and words itself.
    pub(super) fn lock_here(&mut self) -> Task<Message> {
        self.handed_over = false;
        self.rest = self.rest.filter(|rest| *rest == Rest::Hidden);
        self.toasts.clear();
        self.choosing = None;
        self.asking = None;
        match self.folder() {
            Some(folder) => self.show_lock(folder, true),
            None => {
                self.mode = Mode::default();
                Task::none()
            }
        }
    }

    /// The folder of the open case; the example has none.
    pub(super) fn folder(&self) -> Option<FilePath> {
        match self.workspace().map(Workspace::store) {
            Some(Store::Vault { path, .. }) => Some(FilePath::from(path.as_path())),
            Some(Store::Example(_)) | None => None,
        }
    }

    pub(super) fn save_now(&mut self) -> Task<Message> {
        self.save(true)
    }

    fn save(&mut self, at_once: bool) -> Task<Message> {
        match &mut self.mode {
            Mode::Open(workspace) => workspace.save(at_once, &self.clock).map(Message::Workspace),
            _ => Task::none(),
        }
    }

    /// A second passed: what was said is taken away, what waits is saved, an idle desk is locked. The time is
    /// the system's, so that a machine that slept counts its sleep.
    pub(super) fn tick(&mut self) -> Task<Message> {
        let now = self.clock.now();
        // A clock that was set back must not keep the desk open.
        self.last_input = self.last_input.min(now);
        let said = self.time_said();
        self.look_at_keys();
        let idle = now - self.last_input > i64::from(self.idle_minutes) * 60_000;
        if idle && let Some(left) = self.left_alone() {
            return left;
        }
        let looked = self.in_case(workspace::Message::Tick(self.zoom));
        let queue = self.look_at_queue();
        let dropped = self.end_of_drop();
        Task::batch([said, dropped, looked, self.save(false), self.wipe_copied_in_time(), queue])
    }

    /// Locks what is open, and hides where something would be unlocked; `None` if there is nothing more to do.
    fn left_alone(&mut self) -> Option<Task<Message>> {
        let locking =
            self.handed_over || matches!(self.rest, Some(Rest::Locking | Rest::NotLocked));
        match self.mode {
            Mode::New(_) | Mode::Open(_) if !locking => Some(self.lock()),
            Mode::Unlock(_) if self.rest.is_none() => Some(self.hide()),
            _ => None,
        }
    }

    /// The session was locked, or the machine goes to sleep: whoever comes back may be somebody else.
    pub(super) fn gone_away(&mut self) -> Task<Message> {
        self.left_alone().unwrap_or_else(Task::none)
    }

    /// Escape closes what lies on top; twice in a row hides.
    pub(super) fn escape(&mut self) -> Task<Message> {
        let now = self.clock.now();
        if now - std::mem::replace(&mut self.last_escape, now) < TWICE {
            return self.hide();
        }
        if self.choosing.as_mut().is_some_and(|choosing| choosing.chooser.escape()) {
            return Task::none();
        }
        let dialog = self.sheet.take().is_some()
            || self.choosing.take().is_some()
            || self.asking.take().is_some();
        if dialog || self.leave_versions() {
            return Task::none();
        }
        let closed = match &mut self.mode {
            Mode::Start(start) => start.escape(),
            Mode::New(new) => new.escape(),
            Mode::Open(workspace) => workspace.leave_finding(),
            Mode::Unlock(_) => false,
        };
        if closed {
            return Task::none();
        }
        if self.leaving.take().is_some() || std::mem::take(&mut self.closing) {
            return Task::none();
        }
        self.leave_said();
        Task::none()
    }

    /// On the neutral page.
    pub(super) fn resting(&mut self, message: locked::Message) -> Task<Message> {
        match message {
            locked::Message::Wake if self.handed_over || self.rest == Some(Rest::Locking) => {}
            locked::Message::Wake => {
                self.rest = None;
                return self.begin();
            }
            locked::Message::Elsewhere => {
                self.rest = None;
                return self.save_elsewhere();
            }
            locked::Message::Again => {
                self.rest = Some(Rest::Locking);
                return self.save_now();
            }
        }
        Task::none()
    }

    /// In the page that ends a session.
    pub(super) fn ending(&mut self, message: closing::Message) -> Task<Message> {
        self.closing = false;
        match message {
            closing::Message::Continue => Task::none(),
            closing::Message::Lock => self.lock(),
            closing::Message::Recall(asked) => {
                self.closing = true;
                self.recall(asked)
            }
        }
    }

    /// The window is asked to close: saved first.
    pub(super) fn close(&mut self) -> Task<Message> {
        self.leaving = Some(Leaving::Saving);
        self.begin_ending()
    }

    /// What failed before is tried once more before anything is asked.
    fn begin_ending(&mut self) -> Task<Message> {
        if self.workspace().is_some_and(Workspace::has_failed) {
            return self.save_now();
        }
        self.saved_or_not()
    }

    /// In the dialog about leaving.
    pub(super) fn in_leaving(&mut self, message: leaving::Message) -> Task<Message> {
        match message {
            leaving::Message::Stay => {
                self.leaving = None;
                Task::none()
            }
            leaving::Message::Again => {
                self.leaving = Some(Leaving::Saving);
                self.save_now()
            }
            leaving::Message::Elsewhere => {
                self.leaving = None;
                self.save_elsewhere()
            }
            leaving::Message::Anyway => self.leave(),
            leaving::Message::Recall(asked) => self.recall(asked),
        }
    }

    /// All is saved: what is still outside is told before the window closes. Behind the neutral page nothing is.
    fn leave_or_tell(&mut self) -> Task<Message> {
        if self.outside.is_quiet() || self.rest.is_some() {
            return self.leave();
        }
        self.leaving = Some(Leaving::Outside);
        self.look_for_files_outside()
    }

    fn leave(&mut self) -> Task<Message> {
        let window = self.window_now();
        // The broker may be gone; the window closes all the same.
        self.requests.send(Request::Closing { window }).ok();
        self.wipe_copied().chain(iced::exit())
    }
}
