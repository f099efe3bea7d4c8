//! Code letters: what stands where a name may not be read.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::id::{IdentityId, PersonId, PlaceId};
use crate::dossier::scanner::{Hit, Protected};
use crate::dossier::spec::Subject;

/// The codes of a case. They go by the order of creation, never by names.
#[derive(Default)]
pub(in crate::dossier) struct Codes {
    pub(in crate::dossier) persons: BTreeMap<PersonId, String>,
    pub(in crate::dossier) identities: BTreeMap<IdentityId, String>,
    pub(in crate::dossier) places: BTreeMap<PlaceId, String>,
}

/// The codes of everybody: those that were chosen, and the next free ones.
pub(in crate::dossier) fn codes(case: &Case) -> Codes {
    let chosen = case.persons.iter().map(|person| person.code.trim());
    let chosen = chosen.chain(case.identities.iter().map(|identity| identity.code.trim()));
    let mut taken: BTreeSet<String> =
        chosen.filter(|code| is_code(code)).map(str::to_owned).collect();
    let mut used = BTreeSet::new();
    let mut codes = Codes::default();
    for person in &case.persons {
        let code = take(&person.code, &mut used, &mut taken);
        codes.persons.entry(person.id.clone()).or_insert(code);
    }
    for identity in &case.identities {
        let code = take(&identity.code, &mut used, &mut taken);
        codes.identities.entry(identity.id.clone()).or_insert(code);
    }
    for (at, place) in (1..).zip(&case.places) {
        let chosen = place.code.trim();
        let code = if chosen.is_empty() { format!("L{at}") } else { chosen.to_owned() };
        codes.places.entry(place.id.clone()).or_insert(code);
    }
    codes
}

/// The protected record that a code stands for, as the scanner reports it.
#[must_use]
pub fn subject(case: &Case, hit: &Hit) -> Option<Subject> {
    let codes = codes(case);
    match hit.kind {
        Protected::Person => under(codes.persons, &hit.code).map(Subject::Person),
        Protected::Identity => under(codes.identities, &hit.code).map(Subject::Identity),
        Protected::Place => under(codes.places, &hit.code).map(Subject::Place),
    }
}

fn under<Id>(codes: BTreeMap<Id, String>, code: &str) -> Option<Id> {
    codes.into_iter().find(|(_, given)| given == code).map(|(id, _)| id)
}

/// The chosen code if it is one and still free, else the next free letter.
fn take(chosen: &str, used: &mut BTreeSet<String>, taken: &mut BTreeSet<String>) -> String {
    let chosen = chosen.trim();
    if is_code(chosen) && used.insert(chosen.to_owned()) {
        return chosen.to_owned();
    }
    let code = (0..).map(letters).find(|code| !taken.contains(code)).unwrap_or_default();
    taken.insert(code.clone());
    used.insert(code.clone());
    code
}

/// Whether a text is short enough to be a code: a longer one might be the name itself.
fn is_code(text: &str) -> bool {
    (1..=3).contains(&text.chars().count()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// A … Z, AA, AB, …
fn letters(mut at: u32) -> String {
    let mut text = String::new();
    loop {
        text.insert(0, char::from(b'A' + (at % 26) as u8));
        if at < 26 {
            return text;
        }
        at = at / 26 - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Person;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([letters(0), letters(25), letters(26), letters(701)], ["A", "Z", "AA", "ZZ"]);
    }

    #[test]
    fn a_name_in_the_place_of_a_code_is_not_one() {
        let person = |id: &str, code: &str| Person {
            code: code.to_owned(),
            ..Person::new(id.try_into().unwrap())
        };
        let case = Case {
            persons: vec![
                person("a", "Jalal"),
                person("b", "A"),
                person("c", ""),
                person("d", "A"),
            ],
            ..Case::default()
        };
        let codes: Vec<String> = codes(&case).persons.into_values().collect();
        assert_eq!(codes, ["B", "A", "C", "D"]);
    }
}
