//! What follows from the case: deadlines, points to re-read, order of the events, numbers of the exhibits.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use iced::Task;

use super::{Message, Workspace};
use crate::app::store::aside;
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::id::ExhibitId;
use crate::domain::order::places_by_time;
use crate::domain::words::Words;
use crate::dossier::project;
use crate::kit::context::Context;
use crate::lang::names::neutral_label;
use crate::law::{self, Deadline, Pack};
use crate::report::spec::{BuildName, BuildSpec};
use crate::review::{self, Audience, Point};

/// Pause of the typing after which what follows from it is computed, milliseconds: on an old computer it takes longer
/// than a key may.
const PAUSE: i64 = 700;

/// What follows from a case.
#[derive(Debug, Default)]
pub struct Derived {
    pub(super) deadlines: Vec<Deadline>,
    pub(super) points: Vec<Point>,
    /// Places of the events in the case, by time.
    pub(super) order: Vec<usize>,
    pub(super) numbers: BTreeMap<ExhibitId, u32>,
    /// The label as it was, and whether it names nobody.
    label: (Words, bool),
}

impl Derived {
    fn of(case: &Case, pack: &Pack, today: CivilDay) -> Self {
        let sent = BuildSpec::new(BuildName::Ofpra, today);
        Self {
            deadlines: law::deadlines(case, pack, today),
            points: review::check(case, pack, today, Audience::Authority),
            order: places_by_time(&case.events.iter().collect::<Vec<_>>()),
            numbers: project::numbers(case, &sent).into_iter().collect(),
            label: (case.label.clone(), neutral_label(case).is_some()),
        }
    }

    /// What the case is called, where that names nobody: what is being typed is looked through at once.
    pub(super) fn label<'c>(&self, case: &'c Case) -> Option<&'c str> {
        match &self.label {
            (label, neutral) if *label == case.label => neutral.then(|| case.label.as_str().trim()),
            _ => neutral_label(case),
        }
    }
}

/// Something was typed that [`Derived`] does not know of yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Behind {
    /// When, milliseconds.
    since: i64,
    /// Its number among all that was typed in this process: what was computed for one case is not taken for another.
    typed: u64,
    /// It is being computed.
    computing: bool,
}

impl Workspace {
    /// Leaves the computing to a pause of the typing.
    pub(super) fn compute_later(&mut self, now: i64) {
        static TYPED: AtomicU64 = AtomicU64::new(0);
        let typed = TYPED.fetch_add(1, Ordering::Relaxed);
        self.behind = Some(Behind { since: now, typed, computing: false });
    }

    /// Computes what waited, at once.
    pub(in crate::app) fn catch_up(&mut self, today: CivilDay) {
        if self.behind.is_some() {
            self.compute(today);
        }
    }

    /// Computes aside what waited, if typing has paused.
    pub(super) fn catch_up_aside(&mut self, now: i64, cx: &Context<'_>) -> Task<Message> {
        let paused = |behind: &&mut Behind| !behind.computing && now - behind.since >= PAUSE;
        let Some(behind) = self.behind.as_mut().filter(paused) else { return Task::none() };
        behind.computing = true;
        let typed = behind.typed;
        let (case, pack, today) = (self.open.case.clone(), Arc::clone(&self.open.pack), cx.today);
        let work = move || Arc::new(Derived::of(&case, &pack, today));
        aside(work, move |derived| Message::Computed(typed, derived))
    }

    /// Takes what was computed aside, unless something was typed or done since.
    pub(super) fn computed(&mut self, typed: u64, derived: Option<Arc<Derived>>, today: CivilDay) {
        if self.behind.is_none_or(|behind| behind.typed != typed) {
            return;
        }
        match derived {
            Some(derived) => {
                self.behind = None;
                self.open.derived = derived;
            }
            None => self.compute(today),
        }
    }

    /// Another law is in force: what follows from the case is made anew, and its pages are not those of the case any more.
    pub(in crate::app) fn follow_law(&mut self, pack: Arc<Pack>, now: i64, today: CivilDay) {
        self.open.pack = pack;
        self.compute(today);
        self.printing.changed(now, &mut self.open.preview);
    }

    pub(super) fn compute(&mut self, today: CivilDay) {
        self.behind = None;
        self.open.derived = Arc::new(Derived::of(&self.open.case, &self.open.pack, today));
    }
}
