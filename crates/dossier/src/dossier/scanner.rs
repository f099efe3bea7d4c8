//! Looks for protected names in text that is about to be printed, and among the names on its exhibits.
//!
//! Names that a mark points out are replaced while projecting; this finds the ones that were only
//! typed, in any of their spellings and scripts, before the pages leave the program. What it reports
//! names nobody: a code letter and a place in the volume.

mod volume;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Case;
use crate::domain::id::ExhibitId;
use crate::domain::words::{Target, Words};
use crate::lang::names::NameGuard;
use crate::review::borne;

pub use crate::report::build::{Found, Hit, OnPaper, Protected, Spot};

use super::block::Volume;
use super::project::codes::{self, Codes};
use crate::report::spec::{BuildSpec, PartName, Subject};

/// What was found in one text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    hit: Hit,
    sure: bool,
    whose: Target,
    word: Words,
}

/// Knows what must not be printed in one build.
pub struct Scanner {
    guard: NameGuard,
    codes: Codes,
}

impl Scanner {
    /// Learns what this build's reader may not read.
    #[must_use]
    pub fn new(case: &Case, spec: &BuildSpec) -> Self {
        let hidden = |printing: &_| !spec.reader.may_read(printing);
        let kept = |whose: &Target| Subject::of(whose).is_some_and(|one| spec.kept.contains(&one));
        Self { guard: NameGuard::new(case, &hidden, &kept), codes: codes::codes(case) }
    }

    /// What a text holds that must not be printed, or may be that; each thing once.
    #[must_use]
    pub fn scan(&self, text: &str) -> Vec<Hit> {
        let hits: BTreeSet<Hit> = self.seen(text).into_iter().map(|seen| seen.hit).collect();
        hits.into_iter().collect()
    }

    fn seen(&self, text: &str) -> BTreeSet<Seen> {
        let sightings = self.guard.look(text).into_iter();
        let seen = sightings.map(|found| Seen {
            hit: self.hit(&found.whose),
            sure: found.sure,
            whose: found.whose,
            word: found.word,
        });
        seen.collect()
    }

    fn hit(&self, whose: &Target) -> Hit {
        let (kind, code) = match whose {
            Target::Identity(id) => (Protected::Identity, self.codes.identities.get(id)),
            Target::Place(id) => (Protected::Place, self.codes.places.get(id)),
            Target::Person(id) => (Protected::Person, self.codes.persons.get(id)),
            // No guard looks for these.
            Target::Event(_) | Target::Exhibit { .. } => (Protected::Person, None),
        };
        Hit { kind, code: code.cloned().unwrap_or_default() }
    }

    /// What a volume holds that must not be printed, and where. `fixed` are texts of the program, which
    /// hold nothing of the case.
    #[must_use]
    pub fn scan_volume(&self, volume: &Volume, fixed: &Fixed<'_>) -> Vec<Found> {
        let mut found = BTreeSet::new();
        // Many texts repeat (heads, states): each is looked at once.
        let mut known: BTreeMap<String, BTreeSet<Seen>> = BTreeMap::new();
        for (at, text) in volume::texts(volume) {
            let all = known.entry(text.clone()).or_insert_with_key(|text| self.seen(text));
            if !all.is_empty() && !fixed.texts().contains(&text) {
                found.extend(all.iter().map(|seen| seen.at(&at)));
            }
        }
        found.into_iter().collect()
    }

    /// Names on the exhibits of a build that must not be printed, or may be such; `numbers` are those it gives.
    #[must_use]
    pub fn scan_papers(&self, case: &Case, numbers: &[(ExhibitId, u32)]) -> Vec<Found> {
        let mut found = BTreeSet::new();
        for (id, number) in numbers {
            let at = Spot {
                part: PartName::Exhibits.as_str().to_owned(),
                exhibit: Some(number.to_string()),
                ..Spot::default()
            };
            let exhibit = case.exhibits.iter().find(|exhibit| exhibit.id == *id);
            for name in exhibit.map(|exhibit| borne(&self.guard, exhibit)).unwrap_or_default() {
                found.insert(Found {
                    hit: self.hit(&name.whose),
                    at: at.clone(),
                    sure: name.sure,
                    whose: Some(name.whose),
                    word: name.word,
                    on_paper: Some(OnPaper { line: name.line, name: name.name }),
                });
            }
        }
        found.into_iter().collect()
    }

    /// What the text of a finished page holds for sure. Words that stand in texts of the program are looked
    /// past: the volume it was made from was scanned text by text.
    #[must_use]
    pub fn scan_page(&self, text: &str, at: &Spot, fixed: &Fixed<'_>) -> Vec<Found> {
        let mut all = self.seen(text);
        let of_program = |seen: &Seen| {
            let same = |other: &Seen| other.hit == seen.hit && other.word == seen.word;
            fixed.texts().iter().any(|text| self.seen(text).iter().any(same))
        };
        all.retain(|seen| seen.sure && !of_program(seen));
        all.iter().map(|seen| seen.at(at)).collect()
    }
}

impl Seen {
    fn at(&self, at: &Spot) -> Found {
        Found {
            hit: self.hit.clone(),
            at: at.clone(),
            sure: self.sure,
            whose: Some(self.whose.clone()),
            word: self.word.clone(),
            on_paper: None,
        }
    }
}

/// Texts of the program, which hold nothing of a case: a name that is also one of their words is looked for
/// in the texts of the case alone. They are made when a first name was seen.
pub struct Fixed<'a> {
    make: &'a dyn Fn() -> BTreeSet<String>,
    made: OnceCell<BTreeSet<String>>,
}

impl<'a> Fixed<'a> {
    /// The texts that `make` gives.
    #[must_use]
    pub fn new(make: &'a dyn Fn() -> BTreeSet<String>) -> Self {
        Self { make, made: OnceCell::new() }
    }

    fn texts(&self) -> &BTreeSet<String> {
        self.made.get_or_init(self.make)
    }
}

/// Every text of a volume.
#[must_use]
pub fn texts(volume: &Volume) -> BTreeSet<String> {
    volume::texts(volume).into_iter().map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::{Name, Person, Printing};
    use crate::domain::place::{Place, PlacePrinting};
    use crate::report::spec::BuildName;

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
    fn a_finished_page_is_looked_at_for_what_stands_there_for_sure() {
        let scanner = scanner(BuildName::Keep);
        let make = || BTreeSet::from(["Langue : darawyan".to_owned()]);
        let found = |text: &str| {
            let spot = Spot { page: Some(3), ..Spot::default() };
            let found = scanner.scan_page(text, &spot, &Fixed::new(&make));
            found.into_iter().map(|one| (one.hit.code, one.at.page)).collect::<Vec<_>>()
        };
        assert_eq!(found("mon père Jalal a dit"), [("A".to_owned(), Some(3))]);
        // A word of the program's own texts, and one that only may be a name.
        assert_eq!(found("Langue : darawyan"), []);
        let may_be = "mon frère Jelal";
        let doubtful = scanner.seen(may_be);
        assert!(!doubtful.is_empty() && doubtful.iter().all(|seen| !seen.sure), "{doubtful:?}");
        assert_eq!(found(may_be), []);
    }

    #[test]
    fn a_long_text_is_scanned_in_time() {
        let text = "Le 12 mehr, six hommes en civil sont entrés dans la maison. ".repeat(3500);
        assert!(scanner(BuildName::Keep).scan(&text).is_empty());
    }
}
