//! Putting something in another place of its list: by hand where the order is the person's own.

use super::lists::Listed;
use super::{Change, ParagraphHome, Record, RecordRef};
use crate::domain::account::Paragraph;
use crate::domain::case::Case;
use crate::domain::id::ParagraphId;

/// Where something comes to stand that is put before the one at `before`, counted while it still stands at `from`;
/// `None` if that is where it stands.
#[must_use]
pub fn place(from: usize, before: usize) -> Option<usize> {
    match before {
        before if before > from + 1 => Some(before - 1),
        before if before < from => Some(before),
        _ => None,
    }
}

/// Puts one of several before the one at `before`; whether anything changed.
pub fn put_before<T>(all: &mut Vec<T>, from: usize, before: usize) -> bool {
    let Some(to) = place(from, before).filter(|to| from < all.len() && *to < all.len()) else {
        return false;
    };
    let item = all.remove(from);
    all.insert(to, item);
    true
}

/// The change that puts a record before the one at `before` of its list; `None` if it stands there, or nowhere.
#[must_use]
pub fn before(case: &Case, record: RecordRef, before: usize) -> Option<Change> {
    let (from, len) = standing(case, &record)?;
    let to = place(from, before).filter(|to| *to < len)?;
    Some(Change::Move { record, to: u32::try_from(to).ok()? })
}

/// The change that puts a paragraph before the one at `before` of a section or of the fears, where it may stand
/// already; `None` if it stands in that place.
#[must_use]
pub fn paragraph_before(
    case: &Case,
    id: &ParagraphId,
    home: &ParagraphHome,
    at: usize,
) -> Option<Change> {
    let (from, paragraph) = homes(case).find_map(|(from, list)| {
        let paragraph = list.iter().find(|paragraph| paragraph.id == *id)?;
        Some((from, paragraph))
    })?;
    if from == *home {
        return before(case, RecordRef::Paragraph { home: from, id: id.clone() }, at);
    }
    let len = homes(case).find(|(other, _)| other == home)?.1.len();
    let record = Record::Paragraph { home: home.clone(), paragraph: paragraph.clone() };
    let at = u32::try_from(at.min(len)).ok()?;
    // It stands in both before it goes from one, so that what refers to it holds nothing up.
    Some(Change::Together(vec![
        Change::Insert { record: Box::new(record), at },
        Change::Remove(RecordRef::Paragraph { home: from, id: id.clone() }),
    ]))
}

/// Where paragraphs can stand, in the order of the account, with those that do.
pub fn homes(case: &Case) -> impl Iterator<Item = (ParagraphHome, &[Paragraph])> {
    let sections = case.account.sections.iter();
    let sections = sections
        .map(|section| (ParagraphHome::Section(section.id.clone()), section.paragraphs.as_slice()));
    sections.chain([(ParagraphHome::Fears, case.account.fears.as_slice())])
}

/// Place of a record in its list, and how long that is.
fn standing(case: &Case, record: &RecordRef) -> Option<(usize, usize)> {
    fn of<T: Listed>(list: &[T], id: &T::Id) -> Option<(usize, usize)> {
        Some((list.iter().position(|item| item.id() == id)?, list.len()))
    }
    match record {
        RecordRef::Identity(id) => of(&case.identities, id),
        RecordRef::Person(id) => of(&case.persons, id),
        RecordRef::Place(id) => of(&case.places, id),
        RecordRef::LifePeriod(id) => of(&case.life, id),
        RecordRef::Event(id) => of(&case.events, id),
        RecordRef::JourneyStep(id) => of(&case.journey, id),
        RecordRef::Exhibit(id) => of(&case.exhibits, id),
        RecordRef::Section(id) => of(&case.account.sections, id),
        RecordRef::Paragraph { home, id } => {
            homes(case).find(|(other, _)| other == home).and_then(|(_, list)| of(list, id))
        }
        RecordRef::EarlierStatement(id) => of(&case.earlier_statements, id),
        RecordRef::Decision(id) => of(&case.decisions, id),
        RecordRef::Consent(id) => of(&case.consents, id),
        RecordRef::Filing(id) => of(&case.filings, id),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::account::Section;
    use crate::domain::exhibit::Exhibit;
    use crate::domain::id::{ExhibitId, SectionId};
    use crate::domain::procedure::{EarlierStatement, Passage};
    use crate::edit::{apply, revert};

    fn exhibits(count: usize) -> Case {
        let id = |at| ExhibitId::try_from(format!("x{at}")).unwrap();
        Case { exhibits: (0..count).map(|at| Exhibit::new(id(at))).collect(), ..Case::default() }
    }

    fn ids(case: &Case) -> Vec<String> {
        case.exhibits.iter().map(|exhibit| exhibit.id.to_string()).collect()
    }

    fn section(at: usize) -> ParagraphHome {
        ParagraphHome::Section(SectionId::try_from(format!("s{at}")).unwrap())
    }

    /// Sections of so many paragraphs each, the last of them the fears; an earlier statement speaks of each.
    fn account(counts: &[usize]) -> Case {
        let mut case = Case::default();
        let mut number = 0;
        let mut further = |count: usize| -> Vec<Paragraph> {
            let new = (number..number + count).map(|at| format!("a{at}").try_into().unwrap());
            number += count;
            new.map(Paragraph::new).collect()
        };
        let (fears, sections) = counts.split_last().unwrap();
        for (at, count) in sections.iter().enumerate() {
            let mut section = Section::new(format!("s{at}").try_into().unwrap());
            section.paragraphs = further(*count);
            case.account.sections.push(section);
        }
        case.account.fears = further(*fears);
        let passages = case.account.paragraphs().map(|paragraph| Passage {
            paragraph: Some(paragraph.id.clone()),
            ..Passage::default()
        });
        let mut statement = EarlierStatement::new("t".try_into().unwrap());
        statement.passages = passages.collect();
        case.earlier_statements.push(statement);
        case
    }

    fn told(case: &Case) -> Vec<Vec<String>> {
        let words = |list: &[Paragraph]| list.iter().map(|found| found.id.to_string()).collect();
        homes(case).map(|(_, list)| words(list)).collect()
    }

    proptest! {
        #[test]
        fn one_of_several_comes_to_stand_before_another_and_the_others_keep_their_order(
            count in 1usize..12, from in 0usize..12, to in 0usize..13
        ) {
            let (from, to) = (from % count, to % (count + 1));
            let mut case = exhibits(count);
            let start = case.clone();
            let all = ids(&case);
            let record = RecordRef::Exhibit(case.exhibits[from].id.clone());
            let Some(change) = before(&case, record, to) else {
                prop_assert!(to == from || to == from + 1, "it stands there");
                return Ok(());
            };
            let inverse = apply(&mut case, change).unwrap();
            // Counted another way: those before the place, it, those after.
            let others = |half: &[String]| half.iter().filter(|id| **id != all[from]).cloned().collect::<Vec<_>>();
            let expected = [others(&all[..to]), vec![all[from].clone()], others(&all[to..])].concat();
            prop_assert_eq!(ids(&case), expected);
            let mut values = all.clone();
            prop_assert!(put_before(&mut values, from, to));
            prop_assert_eq!(values, ids(&case), "values without an id go the same way");
            revert(&mut case, inverse).unwrap();
            prop_assert_eq!(case, start);
        }

        #[test]
        fn a_paragraph_goes_to_any_place_of_any_section_whoever_speaks_of_it(
            counts in proptest::collection::vec(0usize..4, 2..5),
            which in any::<prop::sample::Index>(), home in any::<prop::sample::Index>(), at in 0usize..5
        ) {
            let mut case = account(&counts);
            let paragraphs: Vec<ParagraphId> = case.account.paragraphs().map(|p| p.id.clone()).collect();
            prop_assume!(!paragraphs.is_empty());
            let id = which.get(&paragraphs);
            let all: Vec<ParagraphHome> = homes(&case).map(|(home, _)| home).collect();
            let to = home.index(all.len());
            let start = case.clone();
            let lists = told(&case);
            let at = at.min(lists[to].len());
            let Some(change) = paragraph_before(&case, id, &all[to], at) else {
                let stands = lists[to].iter().position(|there| there == id.as_str());
                prop_assert!(stands.is_some_and(|stands| at == stands || at == stands + 1));
                return Ok(());
            };
            let inverse = apply(&mut case, change).unwrap();
            let mut expected = lists.clone();
            expected[to].insert(at, "here".to_owned());
            for list in &mut expected {
                list.retain(|there| there != id.as_str());
                for there in list.iter_mut().filter(|there| *there == "here") {
                    id.as_str().clone_into(there);
                }
            }
            prop_assert_eq!(told(&case), expected);
            revert(&mut case, inverse).unwrap();
            prop_assert_eq!(case, start);
        }
    }

    #[test]
    fn what_is_not_there_goes_nowhere() {
        let case = exhibits(2);
        let gone = RecordRef::Exhibit("gone".try_into().unwrap());
        assert_eq!(before(&case, gone, 0), None);
        let there = RecordRef::Exhibit("x0".try_into().unwrap());
        assert_eq!(before(&case, there, 9), None, "beyond the end");
        assert_eq!(paragraph_before(&case, &"a0".try_into().unwrap(), &section(0), 0), None);
    }
}
