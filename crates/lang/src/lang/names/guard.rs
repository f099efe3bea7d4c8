//! What must not be printed of one case, for one reader.

use std::collections::BTreeSet;

use super::{Seeker, Seen, fold};
use crate::domain::Case;
use crate::domain::case::{PointChoice, PointDecision};
use crate::domain::person::{Name, Printing};
use crate::domain::words::{Target, Words};

/// The rule under which it is kept in the case that a word is another one than a protected name.
const RULE: &str = "C-43";

/// Words of the longest line that is read in more than one order.
const MOST_TURNED: usize = 8;

/// Knows the protected names of a case: of persons, of the applicant's identities and of places.
pub struct NameGuard {
    seeker: Seeker,
    owners: Vec<Owner>,
    /// The words of each name of the applicant.
    own: Vec<BTreeSet<String>>,
}

struct Owner {
    whose: Target,
    /// Its names are looked for, not its addresses alone.
    hidden: bool,
    /// Words that somebody looked at and found to be others.
    other_words: Vec<String>,
    /// Lines of papers of which somebody said that they name another.
    other_names: Vec<String>,
    /// The words of each of its whole names.
    names: Vec<BTreeSet<String>>,
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
    /// The same as they are written there.
    pub written: Words,
}

impl Sighting {
    /// Whether its place is that of these words alone: a telephone number, and a name of a script without
    /// spaces, are only known to stand somewhere in the text.
    #[must_use]
    pub fn is_placed(&self) -> bool {
        let words = fold::words(self.written.as_str()).into_iter();
        words.map(|word| word.folded).collect::<String>() == self.word.as_str()
    }
}

/// Under what name it is kept that this word is another one than the name of this record.
#[must_use]
pub fn decision(whose: &Target, word: &str) -> Option<(&'static str, String)> {
    about(whose, "word", word)
}

/// Under what name it is kept that this line of a paper names another than this record. In a text it says
/// nothing: the name of a namesake may be the name itself.
#[must_use]
pub fn decision_on_paper(whose: &Target, line: &str) -> Option<(&'static str, String)> {
    about(whose, "name", line)
}

fn about(whose: &Target, what: &str, word: &str) -> Option<(&'static str, String)> {
    let (kind, id) = match whose {
        Target::Person(id) => ("person", id.as_str()),
        Target::Identity(id) => ("identity", id.as_str()),
        Target::Place(id) => ("place", id.as_str()),
        Target::Event(_) | Target::Exhibit { .. } => return None,
    };
    Some((RULE, format!("{kind}:{id}/{what}:{word}")))
}

/// The word that a decision of this name is about.
#[must_use]
pub fn decided_word(about: &str) -> Option<&str> {
    let decided = about.split_once("/word:").or_else(|| about.split_once("/name:"));
    decided.map(|(_, word)| word)
}

impl NameGuard {
    /// Learns the names of whom `hidden` says that they may not be printed; `kept` are looked past.
    #[must_use]
    pub fn new(
        case: &Case,
        hidden: &dyn Fn(&Printing) -> bool,
        kept: &dyn Fn(&Target) -> bool,
    ) -> Self {
        let own = case.applicant.names.iter().flat_map(wholes).map(|name| bag(&name)).collect();
        let mut guard = Self { seeker: Seeker::default(), owners: Vec::new(), own };
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
                guard.learn(handle.as_str(), owner);
            }
        }
        for place in case.places.iter().filter(|place| hidden(&place.printing.as_printing())) {
            let whose = Target::Place(place.id.clone());
            let Some(owner) = guard.owner(case, whose, true, kept) else { continue };
            let names = [&place.name, &place.original, &place.official].into_iter();
            for name in names.chain(&place.spellings) {
                guard.seeker.forbid(name.as_str(), owner);
                guard.learn(name.as_str(), owner);
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
            for spelling in wholes(name).iter().map(String::as_str).chain(name.spellings()) {
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
        let decided = |(rule, prefix): (&str, String)| -> Vec<String> {
            let right = |point: &&PointDecision| matches!(point.choice, PointChoice::RightAsIs);
            let of_rule = case.points.iter().filter(|point| point.rule == rule).filter(right);
            let words = of_rule.filter_map(|point| point.about.strip_prefix(&prefix));
            words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        let other_words = decided(decision(&whose, "")?);
        let other_names = decided(decision_on_paper(&whose, "")?);
        let names = Vec::new();
        self.owners.push(Owner { whose, hidden, other_words, other_names, names });
        Some(self.owners.len() - 1)
    }

    fn forbid(&mut self, name: &Name, owner: usize) {
        for whole in wholes(name) {
            self.seeker.forbid_name(&whole, owner);
            self.learn(&whole, owner);
        }
        name.spellings().for_each(|spelling| self.seeker.forbid_part(spelling, owner));
    }

    fn learn(&mut self, name: &str, owner: usize) {
        if let Some(owner) = self.owners.get_mut(owner) {
            owner.names.extend(Some(bag(name)).filter(|words| !words.is_empty()));
        }
    }

    /// Where protected names stand in a text.
    #[must_use]
    pub fn look(&self, text: &str) -> Vec<Sighting> {
        let seen = self.seeker.seek(text).into_iter();
        seen.filter_map(|seen| self.sighting(seen, text)).map(|(seen, _)| seen).collect()
    }

    /// Whose protected names stand in a line that holds a name and nothing else, as one copied from a paper:
    /// each once. Its words may stand in any order, and words of everyday language are names there too.
    ///
    /// Sure is a whole name: of a part of one, or of what is only like one, it is asked whether it is this
    /// one's. The word that is asked about is the line: an answer about the namesake on a paper says nothing
    /// of the name in a text.
    #[must_use]
    pub fn look_at_name(&self, line: &str) -> Vec<Sighting> {
        let mut found = self.in_any_order(line);
        for turned in turns(line) {
            let seen = self.seeker.seek_in(&turned, true);
            found.extend(seen.into_iter().filter_map(|seen| self.sighting(seen, &turned)));
        }
        self.each_once(found, line)
    }

    /// The same in a line in which names stand among other words.
    #[must_use]
    pub fn look_at_author(&self, line: &str) -> Vec<Sighting> {
        let seen = self.seeker.seek(line).into_iter();
        self.each_once(seen.filter_map(|seen| self.sighting(seen, line)).collect(), line)
    }

    /// For each of those whose names stand in a line what is most of a name, unless somebody said that the
    /// line names another.
    fn each_once(&self, mut found: Vec<(Sighting, bool)>, line: &str) -> Vec<Sighting> {
        let word: String = fold::words(line).into_iter().map(|word| word.folded).collect();
        found.sort_by_key(|(seen, whole)| {
            let length = seen.written.as_str().chars().count();
            (seen.whose.clone(), !(seen.sure && *whole), std::cmp::Reverse(length))
        });
        found.dedup_by(|(a, _), (b, _)| a.whose == b.whose);
        found.retain(|(seen, _)| {
            let owner = self.owners.iter().find(|owner| owner.whose == seen.whose);
            owner.is_some_and(|owner| owner.hidden && !owner.other_names.contains(&word))
        });
        let named = found.into_iter().map(|(seen, whole)| Sighting {
            sure: seen.sure && whole,
            word: word.clone().into(),
            ..seen
        });
        named.collect()
    }

    /// Whose whole name stands in a line, whatever else stands between its words. The applicant's own name,
    /// which a relative may share, names nobody else.
    fn in_any_order(&self, line: &str) -> Vec<(Sighting, bool)> {
        let (words, there) = (fold::words(line), bag(line));
        if self.own.iter().any(|own| there.is_subset(own)) {
            return Vec::new();
        }
        let is_own = |name: &BTreeSet<String>| self.own.iter().any(|own| name.is_subset(own));
        let borne = |name: &BTreeSet<String>| name.is_subset(&there) && !is_own(name);
        let start = words.first().map_or(0, |word| word.start);
        let end = words.last().map_or(0, |word| word.end);
        let word: String = words.into_iter().map(|word| word.folded).collect();
        let owners = self.owners.iter().enumerate();
        let owners = owners.filter(|(_, of)| of.hidden && of.names.iter().any(borne));
        let seen = owners.map(|(owner, _)| Seen {
            owner,
            start,
            end,
            word: word.clone(),
            sure: true,
            shared: false,
            whole: true,
        });
        seen.filter_map(|seen| self.sighting(seen, line)).collect()
    }

    /// What was seen, and whether it is a whole name, unless somebody said that it is another word.
    fn sighting(&self, seen: Seen, text: &str) -> Option<(Sighting, bool)> {
        let owner = self.owners.get(seen.owner)?;
        if owner.other_words.contains(&seen.word) {
            return None;
        }
        let length = seen.end.saturating_sub(seen.start) as usize;
        let written: String = text.chars().skip(seen.start as usize).take(length).collect();
        let sighting = Sighting {
            whose: owner.whose.clone(),
            start: seen.start,
            end: seen.end,
            sure: seen.sure,
            shared: seen.shared,
            word: seen.word.into(),
            written: written.into(),
        };
        Some((sighting, seen.whole))
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
    let mut scripts = names.iter().flat_map(Name::spellings).filter_map(fold::script);
    scripts.next().is_some_and(|first| scripts.all(|script| script == first))
}

/// The words of a name, folded.
fn bag(name: &str) -> BTreeSet<String> {
    fold::words(name).into_iter().map(|word| word.folded).collect()
}

/// A line with its words in each order in which a name may be written: the family first or last.
fn turns(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let orders = if words.len() > MOST_TURNED { 1 } else { words.len() };
    let turned = (0..orders).map(|at| {
        let (first, last) = words.split_at(at);
        [last, first].concat().join(" ")
    });
    turned.collect()
}

/// The whole name in each of its spellings.
fn wholes(name: &Name) -> Vec<String> {
    let joined = format!("{} {}", name.given.as_str(), name.family.as_str());
    let told = [&name.whole].into_iter().chain(&name.transliterations);
    let told = told.map(|words| words.as_str().to_owned()).chain([joined]);
    told.filter(|text| !text.trim().is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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
    fn a_namesake_on_a_paper_opens_no_name_in_a_text() {
        let mut case = case();
        case.persons[0].names[0].whole = "Ahmad Karimi".into();
        let on_paper = |case: &Case, line: &str| {
            let hidden = |printing: &Printing| *printing == Printing::Never;
            NameGuard::new(case, &hidden, &|_| false).look_at_name(line)
        };
        let seen = on_paper(&case, "Ahmad Rahimi");
        assert!(seen.len() == 1 && !seen[0].sure && seen[0].written.as_str() == "Ahmad");
        let (rule, about) = decision_on_paper(&seen[0].whose, seen[0].word.as_str()).unwrap();
        case.points.push(PointDecision {
            rule: rule.to_owned(),
            about,
            choice: PointChoice::RightAsIs,
            ..PointDecision::default()
        });
        assert!(on_paper(&case, "Ahmad Rahimi").is_empty(), "the namesake");
        case.points[0].about = case.points[0].about.replace("rahimi", "");
        assert!(on_paper(&case, "Ahmad").is_empty(), "the namesake without a family name");
        assert_eq!(on_paper(&case, "Ahmad Rahimi Wardak").len(), 1, "the line is another");
        assert!(look(&case, "Ahmad est venu")[0].sure, "in a text it is the name");
    }

    #[test]
    fn a_sighting_says_no_word_when_it_is_logged() {
        assert!(!format!("{:?}", look(&case(), "Noor")).contains("oor"));
    }
}
