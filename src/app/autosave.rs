//! When to save: two seconds after the last change, ten after the first one, at once when asked.

/// Quiet time after which changes are written, milliseconds.
pub const QUIET: i64 = 2_000;
/// Longest time a change waits, milliseconds.
pub const LONGEST: i64 = 10_000;
/// Time after which a save that failed is tried again, milliseconds.
const AGAIN: i64 = 5_000;

/// What is changed and not yet written. Times are milliseconds of any clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    dirty: Option<Dirty>,
    writing: bool,
    failed_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dirty {
    first: i64,
    last: i64,
}

impl Saving {
    pub fn changed(&mut self, now: i64) {
        let first = self.dirty.map_or(now, |dirty| dirty.first);
        self.dirty = Some(Dirty { first, last: now });
    }

    /// Whether to write now.
    #[must_use]
    pub fn is_due(&self, now: i64) -> bool {
        let waits = |dirty: Dirty| now - dirty.last >= QUIET || now - dirty.first >= LONGEST;
        let rested = self.failed_at.is_none_or(|at| now - at >= AGAIN);
        !self.writing && rested && self.dirty.is_some_and(waits)
    }

    /// Writing begins with the case as it stands.
    pub fn begin(&mut self) {
        self.writing = true;
        self.dirty = None;
    }

    /// It is on the medium.
    pub fn done(&mut self) {
        self.writing = false;
        self.failed_at = None;
    }

    /// It could not be written and stays to be written.
    pub fn failed(&mut self, now: i64) {
        self.writing = false;
        self.failed_at = Some(now);
        self.changed(now);
    }

    /// Whether anything is not on the medium yet.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.writing || self.dirty.is_some()
    }

    /// Whether something waits to be written and nothing is being written.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !self.writing && self.dirty.is_some()
    }

    /// Whether a save is under way.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        self.writing
    }

    /// Whether the last save failed.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.failed_at.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_waits_for_quiet_but_never_longer_than_ten_seconds() {
        let mut saving = Saving::default();
        assert!(!saving.is_due(60_000));
        saving.changed(0);
        assert!(!saving.is_due(1_999) && saving.is_due(2_000));
        for key in 1..10 {
            saving.changed(key * 1_000);
            assert!(!saving.is_due(key * 1_000 + 900));
        }
        assert!(saving.is_due(10_000));
    }

    #[test]
    fn what_is_typed_while_writing_is_not_taken_for_saved() {
        let mut saving = Saving::default();
        saving.changed(0);
        saving.begin();
        saving.changed(100);
        assert!(!saving.is_due(9_000), "one save at a time");
        saving.done();
        assert!(saving.is_pending() && saving.is_due(9_000));
    }

    #[test]
    fn a_failed_save_is_tried_again_after_a_pause() {
        let mut saving = Saving::default();
        saving.changed(0);
        saving.begin();
        saving.failed(3_000);
        assert!(saving.has_failed() && !saving.is_due(6_000) && saving.is_due(8_000));
    }
}
