//! How far the steps of a case are.

use std::collections::BTreeMap;

use super::state;
use crate::domain::Case;
use crate::domain::account::Paragraph;
use crate::domain::words::Bilingual;
use crate::review::{Point, Ref, RuleId, Severity};
use crate::ui::desk::{Desk, laid};
use crate::ui::step::{Step, StepState};

/// The fears of this case, to which a point asks to come back.
fn fears(case: &Case) -> StepState {
    let point = Point {
        rule: RuleId::ALL[0],
        severity: Severity::Reread,
        about: Ref::Fears.to_string(),
        sources: vec![Ref::Fears],
        values: BTreeMap::new(),
        group: None,
        later: false,
    };
    laid(case, |desk| state(Step::Fears, &Desk { points: &[point], ..desk }))
}

#[test]
fn what_nothing_was_said_of_is_not_to_be_read_again() {
    let mut case = Case::default();
    assert_eq!(fears(&case), StepState::NotYet);
    let told = Bilingual::in_french("On me cherche encore.");
    let id = "f1".try_into().unwrap();
    case.account.fears.push(Paragraph { text: told, ..Paragraph::new(id) });
    assert_eq!(fears(&case), StepState::Reread);
}
