//! Code letters: what stands where a name may not be read.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::Words;
use crate::domain::id::{IdentityId, PersonId, PlaceId};
use crate::domain::person::Name;
use crate::lang::names::{may_begin, may_spell};
use crate::report::spec::{Reader, Subject};

use super::sight::Used;
use super::{Seen, uses};

/// The codes of a case. They go by the order of creation, never by names.
#[derive(Clone, Default)]
pub(in crate::dossier) struct Codes {
    pub(in crate::dossier) persons: BTreeMap<PersonId, String>,
    pub(in crate::dossier) identities: BTreeMap<IdentityId, String>,
    pub(in crate::dossier) places: BTreeMap<PlaceId, String>,
}

/// The codes of everybody, for reports: first of those that stand as a code in print, as they stand
/// there, then of the rest.
pub(in crate::dossier) fn codes(case: &Case) -> Codes {
    let kept = BTreeSet::new();
    let desk = Seen::new(case, Reader::Desk, &kept);
    let sent = desk.sent(case, &kept);
    let used = uses(case, &desk, &sent);
    give(case, |subject| Some(rank(&used, subject).unwrap_or(NOWHERE)))
}

/// A code for everybody, in the order of creation.
pub(super) fn all(case: &Case) -> Codes {
    give(case, |_| Some(0))
}

/// The codes of those that stand as a code in print, so that nobody else leaves a gap: those of the
/// first document first, each stage after the one before it.
pub(super) fn printed(case: &Case, used: &[Used]) -> Codes {
    give(case, |subject| rank(used, subject))
}

fn rank(used: &[Used], subject: &Subject) -> Option<u32> {
    let stages = (0..).step_by(256).zip(used);
    let mut found = stages.filter_map(|(at, used)| Some(at + u32::from(*used.get(subject)?)));
    found.next()
}

/// Gives codes by rank, then in the order of creation; to nobody without a rank. A chosen code is used
/// if it is one, is still free, and says nothing of the name it hides.
fn give(case: &Case, rank: impl Fn(&Subject) -> Option<u32>) -> Codes {
    let told = Told::new(case);
    let mut letters: Vec<(u32, Subject, &str, Vec<String>)> = Vec::new();
    for person in &case.persons {
        let subject = Subject::Person(person.id.clone());
        let Some(rank) = rank(&subject) else { continue };
        letters.push((rank, subject, &person.code, spellings(&person.names)));
    }
    for identity in &case.identities {
        let subject = Subject::Identity(identity.id.clone());
        let Some(rank) = rank(&subject) else { continue };
        let mut names = spellings(&identity.names);
        names.extend(identity.handles.iter().map(|handle| handle.as_str().to_owned()));
        letters.push((rank, subject, &identity.code, names));
    }
    let mut places = Vec::new();
    for place in &case.places {
        let subject = Subject::Place(place.id.clone());
        let Some(rank) = rank(&subject) else { continue };
        let names = [&place.name, &place.original, &place.official].into_iter();
        let names = names.chain(&place.spellings).map(|name| name.as_str().to_owned()).collect();
        places.push((rank, subject, place.code.as_str(), names));
    }
    let mut codes = Codes::default();
    let mut taken = BTreeSet::new();
    hand_out(letters, &told, &mut taken, &mut codes, &self::letters);
    hand_out(places, &told, &mut taken, &mut codes, &|at| format!("L{}", at + 1));
    codes
}

type Wanted<'a> = Vec<(u32, Subject, &'a str, Vec<String>)>;

fn hand_out(
    mut wanted: Wanted<'_>,
    told: &Told,
    taken: &mut BTreeSet<String>,
    codes: &mut Codes,
    next: &dyn Fn(u32) -> String,
) {
    wanted.sort_by_key(|(rank, ..)| *rank);
    // Whoever stands nowhere chooses last: no letter in print is another's because of it.
    let nowhere = wanted.split_off(wanted.partition_point(|(rank, ..)| *rank != NOWHERE));
    for wanted in [wanted, nowhere] {
        choose(wanted, told, taken, codes, next);
    }
}

fn choose(
    wanted: Wanted<'_>,
    told: &Told,
    taken: &mut BTreeSet<String>,
    codes: &mut Codes,
    next: &dyn Fn(u32) -> String,
) {
    let mut waiting = Vec::new();
    for (_, subject, chosen, names) in wanted {
        let chosen = chosen.trim();
        if is_code(chosen) && !told.by(chosen, &names) && taken.insert(chosen.to_owned()) {
            codes.set(subject, chosen.to_owned());
        } else {
            waiting.push(subject);
        }
    }
    let mut free = (0..).map(next);
    for subject in waiting {
        let code = free.find(|code| taken.insert(code.clone())).unwrap_or_default();
        codes.set(subject, code);
    }
}

impl Codes {
    fn set(&mut self, subject: Subject, code: String) {
        match subject {
            Subject::Person(id) => drop(self.persons.entry(id).or_insert(code)),
            Subject::Identity(id) => drop(self.identities.entry(id).or_insert(code)),
            Subject::Place(id) => drop(self.places.entry(id).or_insert(code)),
        }
    }
}

/// Names short enough to be taken for a code.
struct Told {
    short: BTreeSet<String>,
    /// Words of another script that may be written in so few letters.
    spelt: BTreeSet<String>,
}

impl Told {
    fn new(case: &Case) -> Self {
        let persons = case.persons.iter().flat_map(|person| spellings(&person.names));
        let identities = case.identities.iter().flat_map(|one| spellings(&one.names));
        let places = case.places.iter().flat_map(|place| {
            let own = [&place.name, &place.original, &place.official].into_iter();
            own.chain(&place.spellings).map(|name| name.as_str().to_owned())
        });
        let words = persons.chain(identities).chain(places).flat_map(|name| folded(&name));
        let words = words.filter(|word| (2..=LONGEST).contains(&word.chars().count()));
        let (short, spelt) = words.partition(|word| word.is_ascii());
        Self { short, spelt }
    }

    /// Whether a code holds a name, the beginning of one or its initials. One letter says too little.
    fn by(&self, code: &str, names: &[String]) -> bool {
        let code = folded(code).concat();
        let bare: String = code.chars().filter(|c| c.is_alphabetic()).collect();
        self.short.contains(&code)
            || self.spelt.iter().any(|word| word.as_str() == code || may_spell(word, &code))
            || names.iter().any(|name| {
                let words = folded(name);
                let holds = |word: &String| {
                    let long = word.chars().count() > 1;
                    long && code.contains(word.as_str()) || *word == code
                };
                let begins = |word: &String| bare.chars().count() > 1 && may_begin(word, &bare);
                words.iter().any(|word| holds(word) || begins(word))
                    || bare.chars().count() > 1
                        && (follows(&bare, words.iter()) || follows(&bare, words.iter().rev()))
            })
    }
}

/// Whether the letters of `code` may begin some of these words in this order.
fn follows<'w>(code: &str, words: impl Iterator<Item = &'w String>) -> bool {
    let mut words = words;
    code.chars().all(|wanted| words.any(|word| may_begin(word, wanted.encode_utf8(&mut [0; 4]))))
}

fn spellings(names: &[Name]) -> Vec<String> {
    let all = names.iter().flat_map(|name| {
        let joined = format!("{} {}", name.given.as_str(), name.family.as_str());
        let whole = [&name.whole].into_iter().chain(&name.transliterations).map(Words::as_str);
        whole.map(str::to_owned).chain([joined])
    });
    all.collect()
}

/// The words of a name, folded for comparison.
fn folded(name: &str) -> Vec<String> {
    crate::review::folded_words(name)
}

/// The rank of whoever stands as a code in no print.
const NOWHERE: u32 = u32::MAX;
/// Letters and figures of the longest code.
const LONGEST: usize = 3;

/// Whether a text is short enough to be a code: a longer one might be the name itself.
fn is_code(text: &str) -> bool {
    (1..=LONGEST).contains(&text.chars().count()) && text.chars().all(|c| c.is_ascii_alphanumeric())
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
    use crate::domain::words::Target;
    use crate::dossier::public::Span;

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
        let codes: Vec<String> = all(&case).persons.into_values().collect();
        assert_eq!(codes, ["B", "A", "C", "D"]);
    }

    #[test]
    fn those_of_the_first_document_come_first_each_in_its_own_order() {
        let person = |n: &str| Person::new(n.try_into().unwrap());
        let case = Case { persons: ["a", "b", "c", "d"].map(person).into(), ..Case::default() };
        let of = |n: &str| Subject::of(&Target::Person(n.try_into().unwrap())).unwrap();
        let used =
            [Used::from([(of("d"), 0), (of("c"), 2)]), Used::from([(of("b"), 0), (of("c"), 0)])];
        let codes = printed(&case, &used).persons;
        let code = |n: &str| codes.get(&n.try_into().unwrap()).map(String::as_str);
        assert_eq!(
            [code("d"), code("c"), code("b"), code("a")],
            [Some("A"), Some("B"), Some("C"), None]
        );
    }

    fn coded(person: &str, code: &str) -> String {
        let value = serde_json::json!({
            "persons": [{ "id": "p", "names": [{ "whole": person }], "code": code }],
        });
        let case: Case = serde_json::from_value(value).unwrap();
        all(&case).persons.into_values().collect()
    }

    #[test]
    fn a_chosen_code_says_nothing_of_the_name() {
        for good in ["A", "J", "12", "X1", "L7"] {
            assert_eq!(coded("Jalal Meranbar", good), good);
        }
        for (name, told) in [
            ("Jalal Meranbar", "JM"),
            ("Jalal Meranbar", "mj"),
            ("Jalal Meranbar", "J1M"),
            ("Jalal Meranbar", "Jal"),
            ("Jalal Meranbar", "ME"),
            ("Jalal Aziz Meranbar", "JM"),
            ("Bo Li", "Bo"),
            ("Bo Li", "Bo1"),
            ("Bo Li", "XLi"),
            ("Bo", "BO"),
            ("احمد کریمی", "AHM"),
            ("احمد کریمی", "KA"),
            ("احمد کریمی", "A1K"),
            ("خالد", "KH"),
            ("علی", "ALI"),
        ] {
            assert_eq!(coded(name, told), "A", "{name}");
        }
    }

    #[test]
    fn the_code_of_a_place_is_judged_as_one_of_a_person() {
        let codes = |chosen: &[&str]| -> Vec<String> {
            let places = (0..).zip(chosen).map(|(at, code)| {
                serde_json::json!({ "id": format!("l{at}"), "name": "Darawyan", "code": code })
            });
            let value = serde_json::json!({
                "places": places.collect::<Vec<_>>(),
                "persons": [{ "id": "p", "names": [{ "whole": "Bo" }], "code": "L3" }],
            });
            let case: Case = serde_json::from_value(value).unwrap();
            all(&case).places.into_values().collect()
        };
        assert_eq!(
            codes(&["Darawyanabad", "Darawyan", "L9", "", "L9"]),
            ["L1", "L2", "L9", "L4", "L5"]
        );
        assert_eq!(codes(&["Dar", "DA", "Bo", "près de Darawyan"]), ["L1", "L2", "L4", "L5"]);
    }

    #[test]
    fn whoever_stands_nowhere_leaves_no_gap() {
        let value = serde_json::json!({
            "persons": [
                { "id": "a", "code": "A", "names": [{ "whole": "Zerdesht" }] },
                { "id": "b", "names": [{ "whole": "Golnesa" }] },
                { "id": "c", "names": [{ "whole": "Rostamzad" }] },
            ],
            "account": { "fears": [{ "id": "p", "text": { "french": {
                "text": "Rostamzad", "marks": [{ "start": 0, "end": 9, "target": { "person": "c" } }],
            } } }] },
        });
        let case: Case = serde_json::from_value(value).unwrap();
        let told = crate::report::spec::BuildName::ALL.map(|name| {
            let spec = crate::report::spec::BuildSpec::new(name, "2026-11-16".parse().unwrap());
            let doc = super::super::project(&case, &spec, &crate::dossier::file::Files::new()).doc;
            doc.account.paragraphs[0].french.spans[0].clone()
        });
        let letter = |span: &Span| match span {
            Span::Code(code) => code.as_str() == "A",
            Span::Kin(kin) => kin.code.as_str() == "A",
            _ => false,
        };
        assert!(told.iter().all(letter), "{told:?}");
        let all: Vec<String> = codes(&case).persons.into_values().collect();
        assert_eq!(all, ["B", "C", "A"], "reports name the code that is printed");
    }
}
