//! Ids of what stands in the lists of a record: names, languages, files, read-backs.
//!
//! An item that came without an id is given one from what it says, so that two machines give the same to the
//! same item; once given, it stays whatever the item says later. Which lists have ids and which hold mere values
//! stands in `docs/exchange-format.md`.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::account::ReadBack;
use super::case::Case;
use super::exhibit::{Exhibit, FileRef, ProvenanceStep, Translation};
use super::id::ItemId;
use super::person::{Language, Name, NationalityPeriod};
use super::procedure::{Passage, Reason};

/// Gives an id to every item that has none.
pub fn name_all(case: &mut Case) {
    let applicant = &mut case.applicant;
    name(&mut applicant.names);
    name(&mut applicant.languages);
    name(&mut applicant.nationality_periods);
    case.identities.iter_mut().for_each(|identity| name(&mut identity.names));
    case.persons.iter_mut().for_each(|person| name(&mut person.names));
    case.exhibits.iter_mut().for_each(exhibit);
    let sections = case.account.sections.iter_mut().flat_map(|section| &mut section.paragraphs);
    for paragraph in sections.chain(&mut case.account.fears) {
        name(&mut paragraph.read_backs);
    }
    case.earlier_statements.iter_mut().for_each(|statement| name(&mut statement.passages));
    case.decisions.iter_mut().for_each(|decision| name(&mut decision.reasons));
}

fn exhibit(exhibit: &mut Exhibit) {
    name(&mut exhibit.files);
    name(&mut exhibit.provenance);
    if let Translation::Free(made) | Translation::Sworn(made) = &mut exhibit.translation {
        name(&mut made.files);
    }
}

/// What stands in a list and has an id of its own there.
trait Item: Serialize {
    fn id(&mut self) -> &mut Option<ItemId>;
}

macro_rules! items {
    ($($kind:ident,)+) => {$(
        impl Item for $kind {
            fn id(&mut self) -> &mut Option<ItemId> {
                &mut self.id
            }
        }
    )+};
}

items! { Name, Language, NationalityPeriod, FileRef, ProvenanceStep, ReadBack, Passage, Reason, }

fn name<T: Item>(list: &mut [T]) {
    let mut taken: BTreeSet<ItemId> =
        list.iter_mut().filter_map(|item| item.id().clone()).collect();
    for item in list {
        if item.id().is_some() {
            continue;
        }
        let says = serde_json::to_value(&*item).unwrap_or_default();
        // The second of two that say the same is told from the first by its turn.
        let free = (0..).filter_map(|turn| of(&says, turn)).find(|id| !taken.contains(id));
        taken.extend(free.clone());
        *item.id() = free;
    }
}

/// The id of what says this, for its first, second or a later turn in a list.
fn of(says: &Value, turn: u32) -> Option<ItemId> {
    let mut hash = Sha256::new();
    // Keys of an object are in the order of their letters: the same item is the same text everywhere.
    hash.update(says.to_string().as_bytes());
    hash.update(turn.to_string().as_bytes());
    let digits: String = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    ItemId::try_from(format!("i-{digits}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(whole: &str) -> Name {
        Name { whole: whole.into(), ..Name::default() }
    }

    fn ids(case: &Case) -> Vec<String> {
        let names = case.applicant.names.iter();
        names.map(|name| name.id.as_ref().unwrap().to_string()).collect()
    }

    fn case(names: &[&str]) -> Case {
        let mut case = Case::default();
        case.applicant.names = names.iter().map(|whole| named(whole)).collect();
        name_all(&mut case);
        case
    }

    #[test]
    fn the_same_item_has_the_same_id_on_every_machine_and_wherever_it_stands() {
        let (one, other) = (ids(&case(&["Shab", "Roz"])), ids(&case(&["Roz", "Shab", "Mah"])));
        assert_eq!((&one[0], &one[1]), (&other[1], &other[0]));
        assert_eq!(one[0], "i-95120d198987", "printed in the documentation");
    }

    #[test]
    fn of_two_that_say_the_same_each_has_its_own_and_it_stays() {
        let mut case = case(&["Shab", "Shab"]);
        let before = ids(&case);
        assert_ne!(before[0], before[1]);
        case.applicant.names[0].whole = "Roz".into();
        case.applicant.names.push(named("Shab"));
        name_all(&mut case);
        let after = ids(&case);
        assert_eq!(after[..2], before[..]);
        assert!(!before.contains(&after[2]));
    }

    #[test]
    fn every_list_with_ids_is_named() {
        let json = serde_json::json!({
            "applicant": { "names": [{}], "languages": [{}], "nationality_periods": [{}] },
            "identities": [{ "id": "a", "names": [{}] }],
            "persons": [{ "id": "a", "names": [{}] }],
            "exhibits": [{ "id": "a", "files": [{}], "provenance": [{}],
                "translation": { "free": { "files": [{}] } } }],
            "account": { "sections": [{ "id": "s", "paragraphs": [{ "id": "a", "read_backs": [{}] }] }],
                "fears": [{ "id": "b", "read_backs": [{}] }] },
            "earlier_statements": [{ "id": "a", "passages": [{}] }],
            "decisions": [{ "id": "a", "reasons": [{}] }]
        });
        let mut case: Case = serde_json::from_value(json).unwrap();
        name_all(&mut case);
        let given = serde_json::to_string(&case).unwrap().matches("\"i-").count();
        assert_eq!(given, 12);
        let again = case.clone();
        name_all(&mut case);
        assert_eq!(case, again);
    }
}
