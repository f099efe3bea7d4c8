//! Numbers of exhibits: what was filed keeps its number for ever, the rest follow in the order of the list.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::id::ExhibitId;

/// The number of each exhibit that `shown` lets through, from 1.
///
/// Numbers given by a filing are never changed and never given to another exhibit, even after the
/// exhibit that bore them was taken out. Should filings disagree, the first one stands.
pub(super) fn numbers(case: &Case, shown: impl Fn(&ExhibitId) -> bool) -> BTreeMap<ExhibitId, u32> {
    let mut given = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for filed in case.filings.iter().flat_map(|filing| &filing.numbers) {
        if let Some(id) = &filed.exhibit
            && filed.number > 0
            && !given.contains_key(id)
            && taken.insert(filed.number)
        {
            given.insert(id.clone(), filed.number);
        }
        taken.insert(filed.number);
    }
    let mut next = taken.last().copied().unwrap_or(0);
    let mut numbers = BTreeMap::new();
    for exhibit in case.exhibits.iter().filter(|exhibit| shown(&exhibit.id)) {
        if numbers.contains_key(&exhibit.id) {
            continue;
        }
        let number = given.get(&exhibit.id).copied().unwrap_or_else(|| {
            next = next.saturating_add(1);
            next
        });
        numbers.insert(exhibit.id.clone(), number);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exhibit::Exhibit;
    use crate::domain::procedure::{Filing, NumberGiven};

    fn id(text: &str) -> ExhibitId {
        text.try_into().unwrap()
    }

    fn case(list: &[&str], filings: &[&[(&str, u32)]]) -> Case {
        Case {
            exhibits: list.iter().map(|text| Exhibit::new(id(text))).collect(),
            filings: (0..)
                .zip(filings)
                .map(|(at, given)| Filing {
                    numbers: given
                        .iter()
                        .map(|(text, number)| NumberGiven {
                            exhibit: Some(id(text)),
                            number: *number,
                            ..NumberGiven::default()
                        })
                        .collect(),
                    ..Filing::new(format!("f{at}").try_into().unwrap())
                })
                .collect(),
            ..Case::default()
        }
    }

    fn of(case: &Case) -> Vec<(String, u32)> {
        numbers(case, |_| true).into_iter().map(|(id, n)| (id.into(), n)).collect()
    }

    #[test]
    fn without_filing_the_list_decides() {
        assert_eq!(of(&case(&["b", "a"], &[])), [("a".into(), 2), ("b".into(), 1)]);
    }

    #[test]
    fn filed_numbers_are_kept_and_never_given_again() {
        let case = case(&["new", "a", "b", "newer"], &[&[("a", 1), ("gone", 3)], &[("b", 2)]]);
        let expected = [("a".into(), 1), ("b".into(), 2), ("new".into(), 4), ("newer".into(), 5)];
        assert_eq!(of(&case), expected);
    }

    #[test]
    fn a_hidden_exhibit_takes_no_number() {
        let case = case(&["a", "b"], &[]);
        let numbers = numbers(&case, |exhibit| *exhibit != id("a"));
        assert_eq!(numbers.get(&id("b")), Some(&1));
        assert_eq!(numbers.len(), 1);
    }

    #[test]
    fn two_filings_cannot_give_one_number_twice() {
        let case = case(&["a", "b"], &[&[("a", 1)], &[("b", 1), ("a", 2)]]);
        assert_eq!(of(&case), [("a".into(), 1), ("b".into(), 3)]);
    }
}
