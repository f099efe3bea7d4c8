//! What follows from the case: deadlines, points to re-read, order of the events, numbers of the exhibits.

use super::Workspace;
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::words::Prose;
use crate::dossier::project;
use crate::dossier::spec::{BuildName, BuildSpec};
use crate::law;
use crate::review::{self, Audience};
use crate::ui::context::Context;

/// Events from which a case is large.
const LARGE_EVENTS: usize = 200;
/// Letters of the account, bytes, from which a case is large.
const LARGE_TEXT: usize = 25_000;
/// Pause of the typing after which a large case is computed, milliseconds.
const PAUSE: i64 = 700;

impl Workspace {
    /// Computes what waited for typing to pause; at once where something else is done than typing.
    pub(in crate::app) fn catch_up(&mut self, now: i64, at_once: bool, cx: &Context<'_>) {
        if self.behind.is_some_and(|at| at_once || now - at >= PAUSE) {
            self.compute(cx.today);
        }
    }

    pub(super) fn compute(&mut self, today: CivilDay) {
        self.behind = None;
        self.deadlines = law::deadlines(&self.case, &self.pack, today);
        self.points = review::check(&self.case, &self.pack, today, Audience::Authority);
        self.order = project::places_by_time(&self.case.events.iter().collect::<Vec<_>>());
        let sent = BuildSpec::new(BuildName::Ofpra, today);
        self.numbers = project::numbers(&self.case, &sent).into_iter().collect();
    }
}

/// Whether what follows takes longer to compute than a key may.
pub(super) fn is_large(case: &Case) -> bool {
    let words = |prose: &Prose| prose.text.as_str().len();
    let text = case.account.paragraphs().map(|told| words(&told.text.french));
    case.events.len() > LARGE_EVENTS || text.sum::<usize>() > LARGE_TEXT
}
