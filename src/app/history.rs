//! Undo and redo: the inverses of what was done, newest last.

use crate::domain::Case;
use crate::edit::{self, Change, Refused};

/// Steps that can be taken back. More would hold memory for nobody's use.
const DEPTH: usize = 500;
/// Typing in one place within this time of the last key is one step, milliseconds.
const ONE_STEP: i64 = 2_000;

/// What was done and can be taken back, what was taken back and can be done again.
#[derive(Debug, Default)]
pub struct History {
    undo: Vec<Entry>,
    redo: Vec<Change>,
}

#[derive(Debug)]
struct Entry {
    inverse: Change,
    /// Where typing made it, and when its last key was pressed.
    typing: Option<(String, i64)>,
    /// The number of what was given at once.
    batch: Option<u64>,
}

impl Entry {
    fn of(inverse: Change) -> Self {
        Self { inverse, typing: None, batch: None }
    }
}

impl History {
    /// Makes a change and remembers how to take it back.
    ///
    /// # Errors
    /// [`Refused`]; nothing was changed then.
    pub fn make(&mut self, case: &mut Case, change: Change) -> Result<(), Refused> {
        let inverse = edit::apply(case, change)?;
        self.remember(Entry::of(inverse));
        Ok(())
    }

    /// Makes a change that is undone with the others of its batch, whatever was done between them. It must not touch
    /// a record that anything between them touched: a new record never does.
    ///
    /// # Errors
    /// [`Refused`]; nothing was changed then.
    pub fn make_with(
        &mut self,
        case: &mut Case,
        batch: u64,
        change: Change,
    ) -> Result<(), Refused> {
        let inverse = edit::apply(case, change)?;
        self.redo.clear();
        match self.undo.iter_mut().rfind(|entry| entry.batch == Some(batch)) {
            Some(entry) => {
                let before = std::mem::replace(&mut entry.inverse, Change::Together(Vec::new()));
                entry.inverse = Change::Together(vec![inverse, before]);
            }
            None => self.remember(Entry { batch: Some(batch), ..Entry::of(inverse) }),
        }
        Ok(())
    }

    /// Makes a change by typing in `place` at `now` (milliseconds of any clock). Typing on in the same place
    /// belongs to the same step.
    ///
    /// # Errors
    /// [`Refused`]; nothing was changed then.
    pub fn type_in(
        &mut self,
        case: &mut Case,
        place: &str,
        now: i64,
        change: Change,
    ) -> Result<(), Refused> {
        let inverse = edit::apply(case, change)?;
        self.redo.clear();
        if let Some(Entry { typing: Some((last, at)), .. }) = self.undo.last_mut()
            && last == place
            && now - *at < ONE_STEP
        {
            // The older inverse leads further back and undoes both.
            *at = now;
            return Ok(());
        }
        let typing = Some((place.to_owned(), now));
        self.remember(Entry { typing, ..Entry::of(inverse) });
        Ok(())
    }

    fn remember(&mut self, entry: Entry) {
        self.redo.clear();
        self.undo.push(entry);
        if self.undo.len() > DEPTH {
            self.undo.remove(0);
        }
    }

    /// Takes the last step back; `false` if there is none.
    pub fn undo(&mut self, case: &mut Case) -> bool {
        let Some(entry) = self.undo.pop() else { return false };
        match edit::revert(case, entry.inverse) {
            Ok(again) => {
                self.redo.push(again);
                true
            }
            Err(_) => false,
        }
    }

    /// Does again what was taken back last; `false` if there is nothing.
    pub fn redo(&mut self, case: &mut Case) -> bool {
        let Some(change) = self.redo.pop() else { return false };
        match edit::revert(case, change) {
            Ok(inverse) => {
                self.undo.push(Entry::of(inverse));
                true
            }
            Err(_) => false,
        }
    }

    /// Whether something can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether something can be done again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::words::Bilingual;
    use crate::edit::Part;

    fn signed(text: &str) -> Change {
        Change::Set(Box::new(Part::SignedAt(text.into())))
    }

    #[test]
    fn typing_in_a_row_is_one_step_and_a_pause_begins_another() {
        let mut case = Case::default();
        let mut history = History::default();
        history.type_in(&mut case, "signed", 0, signed("L")).unwrap();
        history.type_in(&mut case, "signed", 300, signed("Ly")).unwrap();
        history.type_in(&mut case, "signed", 5_000, signed("Lyon")).unwrap();
        assert!(history.undo(&mut case));
        assert_eq!(case.account.signed_at.as_str(), "Ly");
        assert!(history.undo(&mut case));
        assert_eq!(case.account.signed_at.as_str(), "");
        assert!(!history.undo(&mut case));
        assert!(history.redo(&mut case) && history.redo(&mut case));
        assert_eq!(case.account.signed_at.as_str(), "Lyon");
    }

    #[test]
    fn typing_in_two_fields_is_two_steps_however_fast() {
        let mut case = Case::default();
        let mut history = History::default();
        let mention = |text: &str| {
            let mut mention = Bilingual::default();
            mention.french.text = text.into();
            Change::Set(Box::new(Part::HelpersMention(mention)))
        };
        history.type_in(&mut case, "signed", 0, signed("Lyon")).unwrap();
        history.type_in(&mut case, "mention", 1, mention("aidée")).unwrap();
        history.type_in(&mut case, "signed", 2, signed("Lyon 3")).unwrap();
        let texts = |case: &Case| {
            let account = &case.account;
            let mention = account.helpers_mention.french.text.as_str().to_owned();
            (account.signed_at.as_str().to_owned(), mention)
        };
        let mut taken_back = Vec::new();
        while history.undo(&mut case) {
            taken_back.push(texts(&case));
        }
        let expected = [("Lyon", "aidée"), ("Lyon", ""), ("", "")];
        assert_eq!(taken_back, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn two_seconds_after_the_last_key_another_step_begins() {
        for (pause, steps) in [(ONE_STEP - 1, 1), (ONE_STEP, 2)] {
            let mut case = Case::default();
            let mut history = History::default();
            // The clock began long ago.
            let start = 40 * ONE_STEP;
            history.type_in(&mut case, "signed", start, signed("L")).unwrap();
            history.type_in(&mut case, "signed", start + pause, signed("Ly")).unwrap();
            let undone = std::iter::from_fn(|| history.undo(&mut case).then_some(())).count();
            assert_eq!(undone, steps, "{pause} ms");
        }
    }

    #[test]
    fn what_was_given_at_once_is_one_step_whatever_was_typed_meanwhile() {
        use crate::domain::exhibit::Exhibit;
        use crate::edit::Record;
        let mut case = Case::default();
        let mut history = History::default();
        let put = |id: &str| {
            let exhibit = Exhibit::new(id.try_into().unwrap());
            Change::Put(Box::new(Record::Exhibit(exhibit)))
        };
        let seen = |case: &Case| {
            let ids: Vec<_> = case.exhibits.iter().map(|one| one.id.to_string()).collect();
            (ids.join(" "), case.account.signed_at.as_str().to_owned())
        };
        let is = |ids: &str, signed: &str| (ids.to_owned(), signed.to_owned());
        history.make_with(&mut case, 7, put("a")).unwrap();
        history.type_in(&mut case, "signed", 0, signed("Lyon")).unwrap();
        history.make_with(&mut case, 7, put("b")).unwrap();
        history.make_with(&mut case, 8, put("z")).unwrap();
        assert_eq!(seen(&case), is("a b z", "Lyon"));
        let mut undone = Vec::new();
        while history.undo(&mut case) {
            undone.push(seen(&case));
        }
        assert_eq!(undone, [is("a b", "Lyon"), is("a b", ""), is("", "")]);
        assert!(history.redo(&mut case));
        assert_eq!(seen(&case), is("a b", ""));
    }

    #[test]
    fn a_new_change_ends_what_could_be_done_again() {
        let mut case = Case::default();
        let mut history = History::default();
        history.make(&mut case, signed("Lyon")).unwrap();
        assert!(history.undo(&mut case));
        history.make(&mut case, signed("Metz")).unwrap();
        assert!(!history.can_redo());
        assert_eq!(case.account.signed_at.as_str(), "Metz");
    }

    #[test]
    fn the_oldest_steps_are_forgotten_and_no_others() {
        let mut case = Case::default();
        let mut history = History::default();
        for step in 0..DEPTH + 2 {
            history.make(&mut case, signed(&step.to_string())).unwrap();
        }
        for _ in 0..DEPTH {
            assert!(history.can_undo() && history.undo(&mut case));
        }
        assert!(!history.can_undo() && !history.undo(&mut case));
        assert_eq!(case.account.signed_at.as_str(), "1");
        assert!(history.can_redo());
    }
}
