//! Looks for protected names in text that is about to be printed.
//!
//! Names that a mark points out are replaced while projecting; this finds the ones that were only
//! typed, in any of their spellings and scripts, before the pages leave the program. What it reports
//! names nobody: a code letter and a place in the volume.

mod fold;
mod skeleton;
mod volume;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::Case;
use crate::domain::person::Name;
use crate::domain::words::Words;

use super::block::Volume;
use super::project::codes;
use super::spec::{BuildSpec, Subject};

use fold::{Folded, Token};

/// What kind of record is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Protected {
    /// A person.
    Person,
    /// An identity of the applicant.
    Identity,
    /// A place.
    Place,
}

/// Something protected that was found, by its code letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Hit {
    /// What it is.
    pub kind: Protected,
    /// The code that should stand there.
    pub code: String,
}

/// Where in a volume something was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Spot {
    /// Name of the part; empty for what stands on every page.
    pub part: String,
    /// Number of the paragraph of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// Number of the exhibit: "6", "6-T".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<String>,
    /// Row of a table or line of a list, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Page of the finished file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// A protected name in a volume. It blocks the build.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Found {
    /// What.
    #[serde(flatten)]
    pub hit: Hit,
    /// Where.
    #[serde(flatten)]
    pub at: Spot,
}

/// Knows what must not be printed in one build.
pub struct Scanner {
    patterns: Vec<Pattern>,
    phones: Vec<(String, Hit)>,
    allowed: BTreeSet<String>,
}

struct Pattern {
    /// Its tokens written together.
    joined: String,
    length: usize,
    tokens: usize,
    /// Consonants for a comparison with other scripts; empty if too few to mean anything.
    skeleton: String,
    /// Written without spaces between words: looked for anywhere.
    unsegmented: bool,
    hit: Hit,
}

/// The shortest name in which one wrong letter is forgiven.
const FORGIVING: usize = 5;
/// Fewest consonants that make two scripts comparable.
const SKELETON: usize = 4;
/// Parts of names that are names of nobody.
const PARTICLES: [&str; 16] = [
    "abd", "abu", "ben", "bin", "bint", "binti", "dos", "ibn", "les", "oglu", "ogly", "ould",
    "qizi", "uly", "van", "von",
];

impl Scanner {
    /// Learns what this build's reader may not read.
    #[must_use]
    pub fn new(case: &Case, spec: &BuildSpec) -> Self {
        let mut scanner =
            Self { patterns: Vec::new(), phones: Vec::new(), allowed: BTreeSet::new() };
        scanner.allow(case, spec);
        let codes = codes::codes(case);
        let code = |code: Option<&String>| code.cloned().unwrap_or_default();
        let kept = |subject| spec.kept.contains(&subject);
        for person in &case.persons {
            let hit = Hit { kind: Protected::Person, code: code(codes.persons.get(&person.id)) };
            if kept(Subject::Person(person.id.clone())) {
                continue;
            }
            // Contacts are printed in no build, whoever may read the name.
            for contact in &person.contacts {
                scanner.forbid_contact(contact.as_str(), &hit);
            }
            if !spec.reader.may_read(&person.printing) {
                person.names.iter().for_each(|name| scanner.forbid_name(name, &hit));
            }
        }
        for identity in &case.identities {
            let hidden = !spec.reader.may_read(&identity.printing);
            if hidden && !kept(Subject::Identity(identity.id.clone())) {
                let code = code(codes.identities.get(&identity.id));
                let hit = Hit { kind: Protected::Identity, code };
                identity.names.iter().for_each(|name| scanner.forbid_name(name, &hit));
                for handle in &identity.handles {
                    scanner.forbid_contact(handle.as_str(), &hit);
                }
            }
        }
        for place in &case.places {
            let hidden = !spec.reader.may_read(&place.printing.as_printing());
            if hidden && !kept(Subject::Place(place.id.clone())) {
                let code = code(codes.places.get(&place.id));
                let hit = Hit { kind: Protected::Place, code };
                for words in [&place.name, &place.original, &place.official] {
                    scanner.forbid(words.as_str(), &hit);
                }
                place.spellings.iter().for_each(|words| scanner.forbid(words.as_str(), &hit));
            }
        }
        scanner
    }

    /// The names that may stand in the text: a protected name that is spelt the same cannot be told
    /// from them.
    fn allow(&mut self, case: &Case, spec: &BuildSpec) {
        let persons = case.persons.iter().filter(|person| spec.reader.may_read(&person.printing));
        let identities = case.identities.iter().filter(|i| spec.reader.may_read(&i.printing));
        let names = case.applicant.names.iter();
        let names = names.chain(persons.flat_map(|person| &person.names));
        for name in names.chain(identities.flat_map(|identity| &identity.names)) {
            for words in spellings(name) {
                self.allow_words(words);
            }
        }
        for place in &case.places {
            if spec.reader.may_read(&place.printing.as_printing()) {
                let words = [&place.name, &place.original, &place.official].into_iter();
                words.chain(&place.spellings).for_each(|words| self.allow_words(words.as_str()));
            }
        }
    }

    fn allow_words(&mut self, words: &str) {
        let folded = Folded::new(words);
        self.allowed.insert(folded.joined());
        self.allowed.extend(folded.tokens.into_iter().map(|token| token.0));
    }

    fn forbid_name(&mut self, name: &Name, hit: &Hit) {
        for words in spellings(name) {
            self.forbid(words, hit);
            for token in Folded::new(words).tokens {
                if token.0.chars().count() > 2 && !PARTICLES.contains(&token.0.as_str()) {
                    self.forbid(&token.0, hit);
                }
            }
        }
    }

    fn forbid_contact(&mut self, contact: &str, hit: &Hit) {
        let digits = fold::digits(contact);
        let letters = contact.chars().filter(|c| c.is_alphabetic()).count();
        if digits.len() >= fold::SHORTEST_PHONE && letters < 4 {
            self.phones.push((digits, hit.clone()));
        } else {
            self.forbid(contact, hit);
        }
    }

    fn forbid(&mut self, words: &str, hit: &Hit) {
        let folded = Folded::new(words);
        let joined = folded.joined();
        let unsegmented = fold::is_unsegmented(&joined);
        let shortest = if unsegmented { 2 } else { 3 };
        if joined.chars().count() < shortest || self.allowed.contains(&joined) {
            return;
        }
        if self.patterns.iter().any(|p| p.joined == joined && p.hit == *hit) {
            return;
        }
        let skeleton = skeleton::skeleton(&joined);
        self.patterns.push(Pattern {
            tokens: folded.tokens.len(),
            length: joined.chars().count(),
            skeleton: if skeleton.len() < SKELETON { String::new() } else { skeleton },
            joined,
            unsegmented,
            hit: hit.clone(),
        });
    }

    /// What a text holds that must not be printed, each thing once.
    #[must_use]
    pub fn scan(&self, text: &str) -> Vec<Hit> {
        if self.patterns.is_empty() && self.phones.is_empty() {
            return Vec::new();
        }
        let folded = Folded::new(text);
        let mut hits = BTreeSet::new();
        for (phone, hit) in &self.phones {
            if folded.holds_phone(phone) {
                hits.insert(hit.clone());
            }
        }
        self.scan_tokens(&folded.tokens, &mut hits);
        let run_together = folded.joined();
        for pattern in self.patterns.iter().filter(|pattern| pattern.unsegmented) {
            if run_together.contains(&pattern.joined) {
                hits.insert(pattern.hit.clone());
            }
        }
        hits.into_iter().collect()
    }

    fn scan_tokens(&self, tokens: &[Token], hits: &mut BTreeSet<Hit>) {
        let widest = self.patterns.iter().map(|pattern| pattern.tokens + 1).max().unwrap_or(0);
        // Windows of each width, so that « Abdul Rahman » finds « Abdulrahman » and the reverse.
        for width in 1..=widest {
            for window in tokens.windows(width) {
                let seen = Window::new(window, &self.allowed);
                for pattern in &self.patterns {
                    if width.abs_diff(pattern.tokens) <= 1 && matches(pattern, &seen) {
                        hits.insert(pattern.hit.clone());
                    }
                }
            }
        }
    }

    /// What a volume holds that must not be printed, and where.
    #[must_use]
    pub fn scan_volume(&self, volume: &Volume) -> Vec<Found> {
        let mut found = BTreeSet::new();
        // Many texts repeat (heads, states): each is looked at once.
        let mut known: BTreeMap<String, Vec<Hit>> = BTreeMap::new();
        for (at, text) in volume::texts(volume) {
            let hits = known.entry(text).or_insert_with_key(|text| self.scan(text));
            found.extend(hits.iter().map(|hit| Found { hit: hit.clone(), at: at.clone() }));
        }
        found.into_iter().collect()
    }
}

/// Some neighbouring words of a text, written together.
struct Window {
    width: usize,
    joined: String,
    length: usize,
    skeleton: String,
    /// They are a name that may be printed.
    allowed: bool,
}

impl Window {
    fn new(tokens: &[Token], allowed: &BTreeSet<String>) -> Self {
        let joined: String = tokens.iter().map(|token| token.0.as_str()).collect();
        Self {
            width: tokens.len(),
            length: joined.chars().count(),
            skeleton: skeleton::skeleton(&joined),
            allowed: allowed.contains(&joined),
            joined,
        }
    }
}

fn matches(pattern: &Pattern, seen: &Window) -> bool {
    if seen.joined == pattern.joined || fold::without_prefix(&seen.joined) == Some(&pattern.joined)
    {
        return true;
    }
    if seen.allowed {
        return false;
    }
    // A single name cut in two must match exactly; a whole name may have one letter wrong.
    let forgiving = seen.width == pattern.tokens || pattern.tokens > 1;
    if forgiving
        && pattern.length >= FORGIVING
        && pattern.length.abs_diff(seen.length) <= 1
        && fold::one_edit_apart(&pattern.joined, &seen.joined)
    {
        return true;
    }
    seen.width == pattern.tokens
        && !pattern.skeleton.is_empty()
        && pattern.skeleton == seen.skeleton
        && fold::scripts_differ(&pattern.joined, &seen.joined)
}

fn spellings(name: &Name) -> impl Iterator<Item = &str> {
    let words = [&name.whole, &name.family, &name.given].into_iter();
    words.chain(&name.transliterations).map(Words::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::{Person, Printing};
    use crate::domain::place::{Place, PlacePrinting};
    use crate::dossier::spec::BuildName;

    fn name(whole: &str, transliterations: &[&str]) -> Name {
        Name {
            whole: whole.into(),
            transliterations: transliterations.iter().map(|words| (*words).into()).collect(),
            ..Name::default()
        }
    }

    fn case() -> Case {
        let mut case = Case::default();
        case.applicant.names.push(name("Zhino Meranbar", &[]));
        let mut person = Person::new("father".try_into().unwrap());
        person.names = vec![name("Jalal Meranbar", &["Djalal"]), name("جەلال مەرانبەر", &[])];
        person.contacts = vec!["+964 750 123 45 67".into(), "@jalal_m77".into()];
        case.persons.push(person);
        let mut friend = Person::new("friend".try_into().unwrap());
        friend.names = vec![name("张伟", &[]), name("བསོད་ནམས", &[])];
        friend.printing = Printing::AuthorityOnly;
        case.persons.push(friend);
        let mut place = Place::new("village".try_into().unwrap());
        place.name = "Darawyan".into();
        place.printing = PlacePrinting::Never;
        place.code = "L1".to_owned();
        case.places.push(place);
        case
    }

    fn scanner(build: BuildName) -> Scanner {
        Scanner::new(&case(), &BuildSpec::new(build, "2026-11-16".parse().unwrap()))
    }

    fn codes(text: &str) -> Vec<String> {
        let hits = scanner(BuildName::Keep).scan(text);
        hits.into_iter().map(|hit| hit.code).collect()
    }

    #[test]
    fn every_spelling_is_found() {
        for text in [
            "mon père Jalal a dit",
            "JALÂL",
            "Jallal",
            "l’oncle djalal",
            "Ja\u{200B}lal",
            "پدرم جلال گفت",
            "écrire à @Jalal_M77",
            "0750-1234567",
            "Ja lal",
        ] {
            assert_eq!(codes(text), ["A"], "{text}");
        }
        assert_eq!(codes("我的朋友张伟来了"), ["B"]);
        assert_eq!(codes("ང་བསོད་ནམས་ཡིན།"), ["B"]);
        assert_eq!(codes("à Darawian, chez Jalal"), ["A", "L1"]);
    }

    #[test]
    fn the_applicants_own_name_is_no_hit() {
        assert!(codes("Mme Meranbar, Zhino, le 14 octobre 2019").is_empty());
        assert_eq!(codes("M. Jalal Meranbar"), ["A"]);
    }

    #[test]
    fn the_reader_and_the_decisions_change_the_list() {
        assert!(scanner(BuildName::Ofpra).scan("张伟").is_empty());
        let mut spec = BuildSpec::new(BuildName::Keep, "2026-11-16".parse().unwrap());
        spec.set("keep-person", "father").unwrap();
        assert!(Scanner::new(&case(), &spec).scan("le jalal").is_empty());
    }

    #[test]
    fn what_is_reported_names_nobody() {
        let hits = format!("{:?}", scanner(BuildName::Keep).scan("Jalal, Darawyan"));
        assert!(!hits.contains("alal") && !hits.contains("Dara"));
    }

    #[test]
    fn a_long_text_is_scanned_in_time() {
        let text = "Le 12 mehr, six hommes en civil sont entrés dans la maison. ".repeat(3500);
        assert!(scanner(BuildName::Keep).scan(&text).is_empty());
    }
}
