//! One case, one writer: the case asked for again when another window had it, and its versions made one.

use std::sync::{Arc, Mutex, PoisonError};

use iced::Task;
use iced::widget::operation;

use super::store::{Store, aside, lock};
use super::workspace::Workspace;
use super::{App, Message, Mode};
use crate::domain::Case;
use crate::edit::merge::compare;
use crate::lang::tr;
use crate::ui::frame;
use crate::ui::screen::apart::{self, Apart};
use crate::ui::screen::saves::Saves;
use crate::ui::screen::versions::{self, Action, Pair, Second, Shown, Versions, Wanted};
use crate::ui::trouble::Trouble;
use crate::vault::{Error, Notice, OpenCase, RevisionRef};

/// Saves listed at first.
const SAVES: usize = 100;

/// The open case as it was read anew beside the window's thread, handed over once.
#[derive(Clone)]
pub struct Anew(Arc<Mutex<Option<Laid>>>);

struct Laid {
    case: Case,
    notices: Vec<Notice>,
}

impl Anew {
    fn of(open: &OpenCase, case: Case) -> Self {
        let laid = Laid { case, notices: open.notices().to_vec() };
        Self(Arc::new(Mutex::new(Some(laid))))
    }

    fn take(&self) -> Option<Laid> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Shows nothing of what is inside.
impl std::fmt::Debug for Anew {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Anew")
    }
}

impl App {
    /// What the bar at the foot of the desk says about other windows and versions.
    pub(super) fn apart(&self) -> Option<Apart> {
        let standing = self.workspace()?.standing();
        match () {
            () if self.versions.is_some() => None,
            () if standing.elsewhere => Some(Apart::Elsewhere { asking: self.asking_again }),
            () if standing.beside == 0 || !standing.can_settle => None,
            () if standing.writable => Some(Apart::Came),
            () => Some(Apart::Waiting),
        }
    }

    pub(super) fn in_apart(&mut self, message: apart::Message) -> Task<Message> {
        match message {
            apart::Message::Again => self.ask_again(),
            apart::Message::See => self.look_at_versions(),
        }
    }

    fn ask_again(&mut self) -> Task<Message> {
        let Some(Store::Vault { open, .. }) = self.workspace().map(Workspace::store) else {
            return Task::none();
        };
        let open = Arc::clone(open);
        self.asking_again = true;
        self.attempt += 1;
        let attempt = self.attempt;
        let work = move || {
            let mut open = lock(&open);
            let case = open.reload()?;
            Ok(Anew::of(&open, case))
        };
        aside(work, move |heard| Message::AskedAgain(attempt, heard))
    }

    /// The case was asked for again: read anew in any case, and perhaps to be written.
    pub(super) fn asked_again(
        &mut self,
        attempt: u64,
        heard: Option<Result<Anew, Error>>,
    ) -> Task<Message> {
        if attempt != self.attempt {
            return Task::none();
        }
        self.asking_again = false;
        match heard.unwrap_or(Err(Error::Internal)) {
            Ok(anew) => {
                let Some(notices) = self.lay_anew(&anew) else { return Task::none() };
                self.tell_opening(&notices);
                let standing = self.workspace().map(Workspace::standing).unwrap_or_default();
                if standing.elsewhere {
                    self.mention(|t| tr!(t, "elsewhere-still"));
                } else if standing.writable {
                    self.mention(|t| tr!(t, "elsewhere-free"));
                }
                self.look_at_versions()
            }
            Err(error) => {
                self.say(|t| Trouble::Vault(error).words(t));
                Task::none()
            }
        }
    }

    /// Lays the case on the desk as it was read anew, at the step that was open; returns what is to be told.
    fn lay_anew(&mut self, anew: &Anew) -> Option<Vec<Notice>> {
        let (store, step) = match &self.mode {
            Mode::Open(workspace) => (workspace.store().anew(), workspace.step()),
            _ => return None,
        };
        let Laid { case, notices } = anew.take()?;
        self.lay_out(store, case);
        if let Mode::Open(workspace) = &mut self.mode {
            // The task only scrolls to the top, where a fresh screen is.
            drop(workspace.go(step));
        }
        Some(notices)
    }

    /// Shows the versions of the open case, if it has several and they can be made one here.
    pub(super) fn look_at_versions(&mut self) -> Task<Message> {
        let standing = self.workspace().map(Workspace::standing).unwrap_or_default();
        if standing.beside == 0 || !standing.can_settle {
            return Task::none();
        }
        self.read(Wanted::Apart)
    }

    /// Lists what was saved before.
    pub(super) fn list_saves(&mut self) -> Task<Message> {
        match self.workspace().map(Workspace::store) {
            Some(Store::Vault { .. }) => self.read(Wanted::Saves(SAVES)),
            Some(Store::Example(_)) | None => Task::none(),
        }
    }

    fn read(&mut self, what: Wanted) -> Task<Message> {
        self.versions = Some(Versions::Reading { what, begun: false });
        let saving = self.save_now();
        let reading = self.read_versions();
        Task::batch([saving, reading])
    }

    /// Reads the versions as soon as everything typed stands in one of them.
    pub(super) fn read_versions(&mut self) -> Task<Message> {
        let Some(Versions::Reading { what, begun: begun @ false }) = &mut self.versions else {
            return Task::none();
        };
        let Mode::Open(workspace) = &self.mode else { return Task::none() };
        if workspace.has_failed() {
            // The bar about saving says why, and what to do.
            self.versions = None;
            return Task::none();
        }
        let Store::Vault { open, .. } = workspace.store() else { return Task::none() };
        if workspace.is_pending() {
            return Task::none();
        }
        *begun = true;
        let what = what.clone();
        let open = Arc::clone(open);
        self.attempt += 1;
        let attempt = self.attempt;
        aside(move || read(&lock(&open), what), move |heard| Message::Compared(attempt, heard))
    }

    /// The versions were read, or could not be.
    pub(super) fn compared(
        &mut self,
        attempt: u64,
        heard: Option<Result<Read, Error>>,
    ) -> Task<Message> {
        if attempt != self.attempt || self.versions.is_none() {
            return Task::none();
        }
        match heard.unwrap_or(Err(Error::Internal)) {
            Ok(Read::Pair(pair)) => self.versions = Some(Versions::Shown(Shown::new(pair))),
            Ok(Read::Saves(saves, more)) => {
                self.versions = Some(Versions::Saves(Saves::new(saves, more)));
            }
            Err(error) => {
                self.versions = None;
                self.say(|t| Trouble::Vault(error).words(t));
            }
        }
        let top = operation::AbsoluteOffset { x: 0.0, y: 0.0 };
        operation::scroll_to(iced::widget::Id::new(frame::MAIN), top)
    }

    /// Where the versions are looked at.
    pub(super) fn in_versions(&mut self, message: versions::Message) -> Task<Message> {
        let Some(versions) = &mut self.versions else { return Task::none() };
        match versions.update(message) {
            Action::None => Task::none(),
            Action::Hide => self.hide(),
            Action::Later => {
                self.leave_versions();
                Task::none()
            }
            Action::Keep(side) => self.settle(Some(side)),
            Action::KeepBoth => self.settle(None),
            Action::Compare(save) => self.read(Wanted::Save(save)),
            Action::MoreSaves => self.read(Wanted::Saves(usize::MAX)),
        }
    }

    /// Leaves the versions as they are, unless they are being made one; whether there was anything to leave.
    pub(super) fn leave_versions(&mut self) -> bool {
        let left = self.versions.is_some();
        if !self.is_joining() {
            self.versions = None;
        }
        left
    }

    /// Whether versions are being made one.
    pub(super) fn is_joining(&self) -> bool {
        matches!(&self.versions, Some(Versions::Shown(shown)) if shown.joining)
    }

    /// Saves one version of the two: that of `side`, or both put together.
    fn settle(&mut self, side: Option<usize>) -> Task<Message> {
        let Some(Store::Vault { open, .. }) = self.workspace().map(Workspace::store) else {
            return Task::none();
        };
        let open = Arc::clone(open);
        let Some(Versions::Shown(shown)) = &mut self.versions else { return Task::none() };
        shown.joining = true;
        let (pair, choices) = (Arc::clone(&shown.pair), shown.choices.clone());
        let now = self.clock.timestamp();
        self.attempt += 1;
        let attempt = self.attempt;
        let work = move || {
            let case = match side {
                Some(side) => pair.cases.get(side).cloned(),
                None => pair.compared.merged(&choices, &mut super::workspace::fresh).ok(),
            };
            let mut ids: Vec<String> = pair.heads.iter().map(|head| head.id.clone()).collect();
            if side == Some(1) {
                // Its files come first.
                ids.reverse();
            }
            let mut open = lock(&open);
            let case = case.ok_or(Error::Internal)?;
            open.settle(&case, &ids, now)?;
            Ok(Anew::of(&open, case))
        };
        aside(work, move |heard| Message::Settled(attempt, heard))
    }

    /// The versions were made one, or could not be.
    pub(super) fn settled(
        &mut self,
        attempt: u64,
        heard: Option<Result<Anew, Error>>,
    ) -> Task<Message> {
        if attempt != self.attempt {
            return Task::none();
        }
        match heard.unwrap_or(Err(Error::Internal)) {
            Ok(anew) => {
                let earlier = matches!(&self.versions, Some(Versions::Shown(shown))
                    if shown.pair.second == Second::Before);
                if self.lay_anew(&anew).is_none() {
                    return Task::none();
                }
                if earlier {
                    self.mention(|t| tr!(t, "saves-taken"));
                } else if self.workspace().is_some_and(|open| open.standing().writable) {
                    self.mention(|t| tr!(t, "versions-settled"));
                }
                Task::batch([self.look_at_versions(), self.saved_or_not()])
            }
            Err(error) => {
                if let Some(Versions::Shown(shown)) = &mut self.versions {
                    shown.joining = false;
                }
                self.say(|t| Trouble::Vault(error).words(t));
                self.saved_or_not()
            }
        }
    }
}

/// What was read of the open case beside the window's thread.
#[derive(Clone, Debug)]
pub enum Read {
    /// Two versions of it.
    Pair(Arc<Pair>),
    /// Its saves, newest first, and whether older ones were not read.
    Saves(Vec<RevisionRef>, bool),
}

fn read(open: &OpenCase, what: Wanted) -> Result<Read, Error> {
    match what {
        Wanted::Apart => pair(open).map(Arc::new).map(Read::Pair),
        Wanted::Save(save) => beside(open, save).map(Arc::new).map(Read::Pair),
        Wanted::Saves(most) => {
            let saves = open.earlier(&open.revision().id, most)?;
            let more = saves.len() == most;
            Ok(Read::Saves(saves, more))
        }
    }
}

/// The open version and the first of those beside it.
fn pair(open: &OpenCase) -> Result<Pair, Error> {
    let [one, other, waiting @ ..] = open.heads() else { return Err(Error::UnknownVersion) };
    let heads = [one.clone(), other.clone()];
    let base = open.common_ancestor(&[one.id.clone(), other.id.clone()])?;
    let cases = [open.version(&one.id)?, open.version(&other.id)?];
    let compared = compare(base.as_ref(), &cases[0], &cases[1]);
    let waiting = waiting.len();
    Ok(Pair {
        heads,
        cases,
        compared,
        waiting,
        second: Second::Apart,
        may_save: open.can_settle(),
        read_only: !open.is_writable(),
    })
}

/// The open version and a save before it.
fn beside(open: &OpenCase, then: RevisionRef) -> Result<Pair, Error> {
    let revision = open.revision();
    let now = RevisionRef {
        seq: revision.seq,
        id: revision.id.clone(),
        saved_at: revision.saved_at.clone(),
    };
    let cases = [open.version(&now.id)?, open.version(&then.id)?];
    let compared = compare(Some(&cases[1]), &cases[0], &cases[1]);
    Ok(Pair {
        heads: [now, then],
        cases,
        compared,
        waiting: 0,
        second: Second::Before,
        may_save: open.is_writable(),
        read_only: !open.is_writable(),
    })
}
