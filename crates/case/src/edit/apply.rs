//! Making a change and returning the change that takes it back.

use std::mem::replace;

use super::lists::{insert, put, remove, shift};
use super::{Change, Part, Record, RecordRef, Refused};
use crate::domain::account::{Paragraph, Section};
use crate::domain::case::{Case, Consent, JourneyStep, LifePeriod};
use crate::domain::event::Event;
use crate::domain::exhibit::Exhibit;
use crate::domain::person::{Identity, Person};
use crate::domain::place::Place;
use crate::domain::procedure::{Decision, EarlierStatement, Filing};
use crate::domain::references::{Referred, references};
use crate::domain::words::Answer;

/// Makes a change a person asked for and returns its inverse.
///
/// # Errors
/// [`Refused`] says why it was not made; the case is then as it was.
pub fn apply(case: &mut Case, change: Change) -> Result<Change, Refused> {
    make(case, change, Guard::On)
}

/// Takes a change back, given the inverse [`apply`] returned, and returns the change that makes it again.
///
/// Taking back is never refused because a record is still used: the case returns to what it was.
///
/// # Errors
/// [`Refused`] if the case is not the one the inverse was made for; it is then as it was.
pub fn revert(case: &mut Case, inverse: Change) -> Result<Change, Refused> {
    make(case, inverse, Guard::Off)
}

/// Whether records that others refer to are kept from removal.
#[derive(Clone, Copy, PartialEq)]
enum Guard {
    On,
    Off,
}

fn make(case: &mut Case, change: Change, guard: Guard) -> Result<Change, Refused> {
    match change {
        Change::Put(record) => put_record(case, *record),
        Change::Insert { record, at } => insert_record(case, *record, at),
        Change::Remove(record) => {
            if guard == Guard::On {
                refuse_if_used(case, &record)?;
            }
            remove_record(case, record)
        }
        Change::Move { record, to } => move_record(case, record, to),
        Change::Set(part) => Ok(Change::Set(Box::new(set(case, *part)))),
        Change::Together(changes) => together(case, changes, guard),
    }
}

fn together(case: &mut Case, changes: Vec<Change>, guard: Guard) -> Result<Change, Refused> {
    let mut inverses = Vec::with_capacity(changes.len());
    for change in changes {
        match make(case, change, guard) {
            Ok(inverse) => inverses.push(inverse),
            Err(refused) => {
                for inverse in inverses.into_iter().rev() {
                    revert(case, inverse)?;
                }
                return Err(refused);
            }
        }
    }
    inverses.reverse();
    Ok(Change::Together(inverses))
}

fn put_record(case: &mut Case, record: Record) -> Result<Change, Refused> {
    match record {
        Record::Identity(item) => put(case, item, ()),
        Record::Person(item) => put(case, item, ()),
        Record::Place(item) => put(case, item, ()),
        Record::LifePeriod(item) => put(case, item, ()),
        Record::Event(item) => put(case, item, ()),
        Record::JourneyStep(item) => put(case, item, ()),
        Record::Exhibit(item) => put(case, item, ()),
        Record::Section(item) => put(case, item, ()),
        Record::Paragraph { home, paragraph } => put(case, paragraph, home),
        Record::EarlierStatement(item) => put(case, item, ()),
        Record::Decision(item) => put(case, item, ()),
        Record::Consent(item) => put(case, item, ()),
        Record::Filing(item) => put(case, item, ()),
    }
}

fn insert_record(case: &mut Case, record: Record, at: u32) -> Result<Change, Refused> {
    match record {
        Record::Identity(item) => insert(case, item, (), at),
        Record::Person(item) => insert(case, item, (), at),
        Record::Place(item) => insert(case, item, (), at),
        Record::LifePeriod(item) => insert(case, item, (), at),
        Record::Event(item) => insert(case, item, (), at),
        Record::JourneyStep(item) => insert(case, item, (), at),
        Record::Exhibit(item) => insert(case, item, (), at),
        Record::Section(item) => insert(case, item, (), at),
        Record::Paragraph { home, paragraph } => insert(case, paragraph, home, at),
        Record::EarlierStatement(item) => insert(case, item, (), at),
        Record::Decision(item) => insert(case, item, (), at),
        Record::Consent(item) => insert(case, item, (), at),
        Record::Filing(item) => insert(case, item, (), at),
    }
}

fn remove_record(case: &mut Case, record: RecordRef) -> Result<Change, Refused> {
    match record {
        RecordRef::Identity(id) => remove::<Identity>(case, &id, ()),
        RecordRef::Person(id) => remove::<Person>(case, &id, ()),
        RecordRef::Place(id) => remove::<Place>(case, &id, ()),
        RecordRef::LifePeriod(id) => remove::<LifePeriod>(case, &id, ()),
        RecordRef::Event(id) => remove::<Event>(case, &id, ()),
        RecordRef::JourneyStep(id) => remove::<JourneyStep>(case, &id, ()),
        RecordRef::Exhibit(id) => remove::<Exhibit>(case, &id, ()),
        RecordRef::Section(id) => remove::<Section>(case, &id, ()),
        RecordRef::Paragraph { home, id } => remove::<Paragraph>(case, &id, home),
        RecordRef::EarlierStatement(id) => remove::<EarlierStatement>(case, &id, ()),
        RecordRef::Decision(id) => remove::<Decision>(case, &id, ()),
        RecordRef::Consent(id) => remove::<Consent>(case, &id, ()),
        RecordRef::Filing(id) => remove::<Filing>(case, &id, ()),
    }
}

fn move_record(case: &mut Case, record: RecordRef, to: u32) -> Result<Change, Refused> {
    match record {
        RecordRef::Identity(id) => shift::<Identity>(case, id, (), to),
        RecordRef::Person(id) => shift::<Person>(case, id, (), to),
        RecordRef::Place(id) => shift::<Place>(case, id, (), to),
        RecordRef::LifePeriod(id) => shift::<LifePeriod>(case, id, (), to),
        RecordRef::Event(id) => shift::<Event>(case, id, (), to),
        RecordRef::JourneyStep(id) => shift::<JourneyStep>(case, id, (), to),
        RecordRef::Exhibit(id) => shift::<Exhibit>(case, id, (), to),
        RecordRef::Section(id) => shift::<Section>(case, id, (), to),
        RecordRef::Paragraph { home, id } => shift::<Paragraph>(case, id, home, to),
        RecordRef::EarlierStatement(id) => shift::<EarlierStatement>(case, id, (), to),
        RecordRef::Decision(id) => shift::<Decision>(case, id, (), to),
        RecordRef::Consent(id) => shift::<Consent>(case, id, (), to),
        RecordRef::Filing(id) => shift::<Filing>(case, id, (), to),
    }
}

/// Nothing may come to refer to a record that is gone; what only the record itself says does not count.
fn refuse_if_used(case: &Case, record: &RecordRef) -> Result<(), Refused> {
    let (referred, own) = match record {
        RecordRef::Identity(id) => (Referred::Identity(id.clone()), ("identity", id.as_str())),
        RecordRef::Person(id) => (Referred::Person(id.clone()), ("person", id.as_str())),
        RecordRef::Place(id) => (Referred::Place(id.clone()), ("place", id.as_str())),
        RecordRef::Event(id) => (Referred::Event(id.clone()), ("event", id.as_str())),
        RecordRef::Exhibit(id) => (Referred::Exhibit(id.clone()), ("exhibit", id.as_str())),
        RecordRef::Paragraph { id, .. } => {
            // On its way to another section it stands in both.
            if case.account.paragraphs().filter(|paragraph| paragraph.id == *id).count() > 1 {
                return Ok(());
            }
            (Referred::Paragraph(id.clone()), ("paragraph", id.as_str()))
        }
        RecordRef::LifePeriod(id) => (Referred::Life(id.clone()), ("life", id.as_str())),
        RecordRef::JourneyStep(id) => (Referred::Step(id.clone()), ("journey", id.as_str())),
        RecordRef::Section(_)
        | RecordRef::EarlierStatement(_)
        | RecordRef::Decision(_)
        | RecordRef::Consent(_)
        | RecordRef::Filing(_) => return Ok(()),
    };
    let mut users: Vec<_> = references(case)
        .into_iter()
        .filter(|(from, to)| *to == referred && (from.0, from.1.as_str()) != own)
        .map(|(from, _)| from)
        .collect();
    users.dedup();
    if users.is_empty() { Ok(()) } else { Err(Refused::StillUsed(users)) }
}

fn set(case: &mut Case, part: Part) -> Part {
    match part {
        Part::Languages(new) => Part::Languages(replace(&mut case.languages, new)),
        Part::Fictional(new) => Part::Fictional(replace(&mut case.fictional, new)),
        Part::Label(new) => Part::Label(replace(&mut case.label, new)),
        Part::Applicant(new) => Part::Applicant(replace(&mut case.applicant, new)),
        Part::Answer { question, answer } => {
            let old = if answer == Answer::Unset {
                case.answers.remove(&question)
            } else {
                case.answers.insert(question.clone(), answer)
            };
            Part::Answer { question, answer: old.unwrap_or_default() }
        }
        Part::Aside { question, kept } => {
            let old = if kept.0.is_empty() {
                case.set_aside.remove(&question)
            } else {
                case.set_aside.insert(question.clone(), kept)
            };
            Part::Aside { question, kept: old.unwrap_or_default() }
        }
        Part::HelpersMention(new) => {
            Part::HelpersMention(replace(&mut case.account.helpers_mention, new))
        }
        Part::PrintReadBack(new) => {
            Part::PrintReadBack(replace(&mut case.account.print_read_back, new))
        }
        Part::SignedAt(new) => Part::SignedAt(replace(&mut case.account.signed_at, new)),
        Part::Procedure(new) => Part::Procedure(replace(&mut case.procedure, new)),
        Part::Checklist(new) => Part::Checklist(replace(&mut case.checklist, new)),
        Part::Points(new) => Part::Points(replace(&mut case.points, new)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::ParagraphHome;
    use super::*;
    use crate::domain::id::{EventId, PersonId, SectionId};
    use crate::domain::words::{Bilingual, Mark, Target};

    fn event_id(n: u8) -> EventId {
        EventId::try_from(format!("e{n}")).unwrap()
    }

    fn person_id(n: u8) -> PersonId {
        PersonId::try_from(format!("p{n}")).unwrap()
    }

    fn event(n: u8, title: &str) -> Event {
        Event { title: Bilingual::in_french(title), ..Event::new(event_id(n)) }
    }

    fn paragraph(n: u8, person: Option<u8>) -> Paragraph {
        let mut paragraph = Paragraph::new(format!("a{n}").try_into().unwrap());
        paragraph.text = Bilingual::in_french("Elle est venue.");
        paragraph.text.french.marks.extend(person.map(|n| Mark {
            start: 0,
            end: 4,
            target: Target::Person(person_id(n)),
            extra: Default::default(),
        }));
        paragraph
    }

    fn section() -> SectionId {
        SectionId::try_from("s1").unwrap()
    }

    fn home(fears: bool) -> ParagraphHome {
        if fears { ParagraphHome::Fears } else { ParagraphHome::Section(section()) }
    }

    /// Any change, sensible or not, over a few ids so that changes meet.
    fn change() -> impl Strategy<Value = Change> {
        let records = prop_oneof![
            (0u8..4, "[a-z]{0,4}").prop_map(|(n, t)| Record::Event(event(n, &t))),
            (0u8..3).prop_map(|n| Record::Person(Person::new(person_id(n)))),
            (0u8..3, any::<bool>(), proptest::option::of(0u8..3)).prop_map(|(n, fears, p)| {
                Record::Paragraph { home: home(fears), paragraph: paragraph(n, p) }
            }),
            Just(Record::Section(Section::new(section()))),
        ];
        let refs = prop_oneof![
            (0u8..4).prop_map(|n| RecordRef::Event(event_id(n))),
            (0u8..3).prop_map(|n| RecordRef::Person(person_id(n))),
            (0u8..3, any::<bool>()).prop_map(|(n, fears)| RecordRef::Paragraph {
                home: home(fears),
                id: format!("a{n}").try_into().unwrap()
            }),
            Just(RecordRef::Section(section())),
        ];
        let parts = prop_oneof![
            any::<bool>().prop_map(Part::Fictional),
            "[a-z]{0,8}".prop_map(|label| Part::Label(label.into())),
            "[a-z]{0,3}".prop_map(|text| Part::SignedAt(text.as_str().into())),
            (0u8..3, any::<bool>()).prop_map(|(n, known)| Part::Answer {
                question: format!("q{n}"),
                answer: if known { Answer::DoesNotKnow } else { Answer::Unset },
            }),
        ];
        let simple = prop_oneof![
            records.clone().prop_map(|r| Change::Put(Box::new(r))),
            (records, 0u32..5).prop_map(|(r, at)| Change::Insert { record: Box::new(r), at }),
            refs.clone().prop_map(Change::Remove),
            (refs, 0u32..5).prop_map(|(record, to)| Change::Move { record, to }),
            parts.prop_map(|p| Change::Set(Box::new(p))),
        ];
        prop_oneof![
            4 => simple.clone(),
            1 => proptest::collection::vec(simple, 0..4).prop_map(Change::Together),
        ]
    }

    proptest! {
        #[test]
        fn a_change_and_its_inverse_leave_the_case_as_it_was(
            changes in proptest::collection::vec(change(), 1..40)
        ) {
            let mut case = Case::default();
            let mut done = Vec::new();
            for change in changes {
                let before = case.clone();
                match apply(&mut case, change) {
                    Ok(inverse) => done.push((before, inverse)),
                    Err(_) => prop_assert_eq!(&case, &before),
                }
            }
            while let Some((before, inverse)) = done.pop() {
                let after = case.clone();
                let redo = revert(&mut case, inverse).unwrap();
                prop_assert_eq!(&case, &before);
                revert(&mut case, redo).unwrap();
                prop_assert_eq!(&case, &after);
                case = before;
            }
        }

        #[test]
        fn changes_survive_json(change in change()) {
            let json = serde_json::to_string(&change).unwrap();
            prop_assert_eq!(serde_json::from_str::<Change>(&json).unwrap(), change);
        }
    }

    #[test]
    fn what_is_still_used_is_not_removed() {
        let mut case = Case::default();
        case.persons.push(Person::new(person_id(1)));
        case.account.fears.push(paragraph(1, Some(1)));
        let refused = apply(&mut case, Change::Remove(RecordRef::Person(person_id(1))));
        assert_eq!(refused, Err(Refused::StillUsed(vec![("paragraph", "a1".to_owned())])));
        assert_eq!(case.persons.len(), 1);
        // Only what refers to it keeps it.
        case.persons.push(Person::new(person_id(2)));
        apply(&mut case, Change::Remove(RecordRef::Person(person_id(2)))).unwrap();
        assert_eq!(case.persons.len(), 1);
    }
}
