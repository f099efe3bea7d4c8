//! What must not be printed of one case, for one reader.

use super::{Seeker, fold};
use crate::domain::Case;
use crate::domain::case::PointChoice;
use crate::domain::person::{Name, Printing};
use crate::domain::words::{Target, Words};

/// The rule under which it is kept in the case that a word is another one than a protected name.
const RULE: &str = "C-43";

/// Knows the protected names of a case: of persons, of the applicant's identities and of places.
pub struct NameGuard {
    seeker: Seeker,
    owners: Vec<Owner>,
}

struct Owner {
    whose: Target,
    /// Its names are looked for, not its addresses alone.
    hidden: bool,
    /// Words that somebody looked at and found to be others.
    other_words: Vec<String>,
}

/// A place in a text where a protected name stands or may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The person, identity or place.
    pub whose: Target,
    /// Place of the first letter, counted in Unicode scalar values.
    pub start: u32,
    /// Place behind the last letter.
    pub end: u32,
    /// The word itself stands there. Otherwise it may be another one, and somebody must say so.
    pub sure: bool,
    /// A name that may be printed is the same word.
    pub shared: bool,
    /// The words that stand there, folded.
    pub word: Words,
}

/// Under what name it is kept that this word is another one than the name of this record.
#[must_use]
pub fn decision(whose: &Target, word: &str) -> Option<(&'static str, String)> {
    let (kind, id) = match whose {
        Target::Person(id) => ("person", id.as_str()),
        Target::Identity(id) => ("identity", id.as_str()),
        Target::Place(id) => ("place", id.as_str()),
        Target::Event(_) | Target::Exhibit { .. } => return None,
    };
    Some((RULE, format!("{kind}:{id}/word:{word}")))
}

impl NameGuard {
    /// Learns the names of whom `hidden` says that they may not be printed; `kept` are looked past.
    #[must_use]
    pub fn new(
        case: &Case,
        hidden: &dyn Fn(&Printing) -> bool,
        kept: &dyn Fn(&Target) -> bool,
    ) -> Self {
        let mut guard = Self { seeker: Seeker::default(), owners: Vec::new() };
        guard.allow(case, hidden);
        for person in &case.persons {
            let whose = Target::Person(person.id.clone());
            let Some(owner) = guard.owner(case, whose, hidden(&person.printing), kept) else {
                continue;
            };
            // Contacts are printed in no build, whoever may read the name.
            for contact in &person.contacts {
                guard.seeker.forbid_contact(contact.as_str(), owner);
            }
            if hidden(&person.printing) {
                person.names.iter().for_each(|name| guard.forbid(name, owner));
            }
        }
        for identity in case.identities.iter().filter(|one| hidden(&one.printing)) {
            let whose = Target::Identity(identity.id.clone());
            let Some(owner) = guard.owner(case, whose, true, kept) else { continue };
            identity.names.iter().for_each(|name| guard.forbid(name, owner));
            for handle in &identity.handles {
                guard.seeker.forbid_contact(handle.as_str(), owner);
            }
        }
        for place in case.places.iter().filter(|place| hidden(&place.printing.as_printing())) {
            let whose = Target::Place(place.id.clone());
            let Some(owner) = guard.owner(case, whose, true, kept) else { continue };
            let names = [&place.name, &place.original, &place.official].into_iter();
            for name in names.chain(&place.spellings) {
                guard.seeker.forbid(name.as_str(), owner);
            }
        }
        guard
    }

    /// The names that may stand in the text.
    fn allow(&mut self, case: &Case, hidden: &dyn Fn(&Printing) -> bool) {
        let persons = case.persons.iter().filter(|person| !hidden(&person.printing));
        let identities = case.identities.iter().filter(|one| !hidden(&one.printing));
        let names = case.applicant.names.iter();
        let names = names.chain(persons.flat_map(|person| &person.names));
        for name in names.chain(identities.flat_map(|identity| &identity.names)) {
            for spelling in spellings(name) {
                self.seeker.allow(spelling, name.family.as_str());
            }
        }
        for place in case.places.iter().filter(|one| !hidden(&one.printing.as_printing())) {
            let names = [&place.name, &place.original, &place.official].into_iter();
            for name in names.chain(&place.spellings) {
                // Nobody is named by a place: the word is as good as a family's.
                self.seeker.allow(name.as_str(), name.as_str());
            }
        }
    }

    fn owner(
        &mut self,
        case: &Case,
        whose: Target,
        hidden: bool,
        kept: &dyn Fn(&Target) -> bool,
    ) -> Option<usize> {
        if kept(&whose) {
            return None;
        }
        let (rule, prefix) = decision(&whose, "")?;
        let decided = case
            .points
            .iter()
            .filter(|point| point.rule == rule && matches!(point.choice, PointChoice::RightAsIs));
        let other_words =
            decided.filter_map(|point| point.about.strip_prefix(&prefix).map(str::to_owned));
        let other_words = other_words.filter(|word| !word.is_empty()).collect();
        self.owners.push(Owner { whose, hidden, other_words });
        Some(self.owners.len() - 1)
    }

    fn forbid(&mut self, name: &Name, owner: usize) {
        spellings(name).for_each(|spelling| self.seeker.forbid_name(spelling, owner));
    }

    /// Where protected names stand in a text.
    #[must_use]
    pub fn look(&self, text: &str) -> Vec<Sighting> {
        let seen = self.seeker.seek(text).into_iter().filter_map(|seen| {
            let owner = self.owners.get(seen.owner)?;
            let another = owner.other_words.contains(&seen.word);
            (!another).then(|| Sighting {
                whose: owner.whose.clone(),
                start: seen.start,
                end: seen.end,
                sure: seen.sure,
                shared: seen.shared,
                word: seen.word.into(),
            })
        });
        seen.collect()
    }

    /// Whether the names of this record are looked for.
    #[must_use]
    pub fn guards(&self, whose: &Target) -> bool {
        self.owners.iter().any(|owner| owner.hidden && owner.whose == *whose)
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.seeker.patterns.is_empty() && self.seeker.phones.is_empty()
    }
}

/// Whether a name has no spelling in one of the two scripts of the desk, so that it is sought there by ear
/// only.
#[must_use]
pub fn in_one_script(names: &[Name]) -> bool {
    let mut scripts = names.iter().flat_map(spellings).filter_map(fold::script);
    scripts.next().is_some_and(|first| scripts.all(|script| script == first))
}

fn spellings(name: &Name) -> impl Iterator<Item = &str> {
    let words = [&name.whole, &name.family, &name.given].into_iter();
    words.chain(&name.transliterations).map(Words::as_str).filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::PointDecision;
    use crate::domain::person::Person;

    fn case() -> Case {
        let mut person = Person::new("friend".try_into().unwrap());
        person.names = vec![Name { whole: "نور".into(), ..Name::default() }];
        Case { persons: vec![person], ..Case::default() }
    }

    fn look(case: &Case, text: &str) -> Vec<Sighting> {
        NameGuard::new(case, &|printing| *printing == Printing::Never, &|_| false).look(text)
    }

    #[test]
    fn a_word_found_to_be_another_is_asked_about_once_and_the_name_stays_guarded() {
        let mut case = case();
        let text = "Nour est venue avec Noor.";
        let seen = look(&case, text);
        assert_eq!(seen.len(), 2);
        assert!(seen.iter().all(|one| !one.sure), "another script is asked about");
        let (rule, about) = decision(&seen[0].whose, seen[0].word.as_str()).unwrap();
        let decided = |choice| PointDecision {
            rule: rule.to_owned(),
            about: about.clone(),
            choice,
            ..PointDecision::default()
        };
        case.points.push(decided(PointChoice::Later));
        assert_eq!(look(&case, text).len(), 2, "putting it off is no answer");
        case.points.push(decided(PointChoice::RightAsIs));
        let left = look(&case, text);
        assert!(left.len() == 1 && left[0].word.as_str() == "noor");
        assert!(look(&case, "نور آمد")[0].sure);
    }

    #[test]
    fn a_sighting_says_no_word_when_it_is_logged() {
        assert!(!format!("{:?}", look(&case(), "Noor")).contains("oor"));
    }
}
