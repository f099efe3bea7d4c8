//! Questions answered without a value — not known, not remembered, not to be said — whose own place in the
//! case holds values only. Such answers stand among the case's answers, under the record and the question.

use crate::domain::words::{Answer, Bilingual};
use crate::edit::{Change, Part};
use crate::ui::desk::Desk;
use crate::ui::form::edit::Edit;

/// The name of a question about a record, as `event:arrest/what`; without a record, the question's own.
#[must_use]
pub fn name(record: Option<&str>, question: &str) -> String {
    match record {
        Some(record) => {
            let list = record.split(':').next().unwrap_or_default();
            let own = question.strip_prefix(list).and_then(|rest| rest.strip_prefix('-'));
            format!("{record}/{}", own.unwrap_or(question))
        }
        None => question.to_owned(),
    }
}

/// How the question was left open, if it was.
#[must_use]
pub fn of(desk: &Desk<'_>, name: &str) -> Answer<()> {
    match desk.case.answers.get(name) {
        None | Some(Answer::Unset | Answer::Known(_)) => Answer::Unset,
        Some(Answer::DoesNotKnow) => Answer::DoesNotKnow,
        Some(Answer::DoesNotRemember) => Answer::DoesNotRemember,
        Some(Answer::PrefersNotToSay) => Answer::PrefersNotToSay,
    }
}

/// Leaves the question open so; unset or known: it is open no more.
#[must_use]
pub fn set(name: &str, answer: &Answer<()>) -> Change {
    let answer: Answer<Bilingual> = match answer {
        Answer::Unset | Answer::Known(()) => Answer::Unset,
        Answer::DoesNotKnow => Answer::DoesNotKnow,
        Answer::DoesNotRemember => Answer::DoesNotRemember,
        Answer::PrefersNotToSay => Answer::PrefersNotToSay,
    };
    Change::Set(Box::new(Part::Answer { question: name.to_owned(), answer }))
}

/// Leaves the question open so, and takes the value away that it had.
#[must_use]
pub fn leave(name: String, answer: Answer<()>, clear: Edit) -> Edit {
    Edit::new(move |desk| {
        let set = set(&name, &answer);
        match clear.make(desk).filter(|_| !answer.is_unset()) {
            Some(clear) => Some(Change::Together(vec![clear, set])),
            None => Some(set),
        }
    })
}

/// The change, after which the question is open no more: what was just answered has a value.
#[must_use]
pub fn closing(desk: &Desk<'_>, name: &str, change: Change) -> Change {
    if of(desk, name) == Answer::Unset {
        return change;
    }
    Change::Together(vec![change, set(name, &Answer::Unset)])
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_question_is_named_by_its_record() {
        assert_eq!(name(Some("person:p1"), "person-birth"), "person:p1/birth");
        assert_eq!(name(Some("event:e1"), "what"), "event:e1/what");
        assert_eq!(name(None, "sex"), "sex");
    }
}
