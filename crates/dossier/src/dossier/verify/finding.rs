//! What one check found, before it stands in the proof.

use crate::report::proof::{Check, CheckId, Fault, Outcome};

/// Faults listed for one check; more are only counted.
const LISTED_FAULTS: usize = 200;

/// What one check found, before it is a [`Check`].
#[derive(Default)]
pub(super) struct Finding {
    pub(super) count: usize,
    pub(super) faults: Vec<Fault>,
    /// What is listed is for a person to judge.
    pub(super) noted: bool,
}

impl Finding {
    pub(super) fn of(count: usize) -> Self {
        Self { count, ..Self::default() }
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    pub(super) fn into_check(mut self, id: CheckId) -> Check {
        let outcome = match (self.faults.is_empty(), self.count) {
            (false, _) if self.noted => Outcome::Noted,
            (false, _) => Outcome::Failed,
            (true, 0) => Outcome::Nothing,
            (true, _) => Outcome::Proven,
        };
        let beyond = self.faults.len().saturating_sub(LISTED_FAULTS);
        self.faults.truncate(LISTED_FAULTS);
        Check {
            id,
            outcome,
            count: u32::try_from(self.count).unwrap_or(u32::MAX),
            faults: self.faults,
            faults_not_listed: u32::try_from(beyond).unwrap_or(u32::MAX),
        }
    }
}
