//! Exhibits that join a protected name to the applicant: the paper itself shows what a code letter hides.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::words;
use crate::domain::Case;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::ExhibitId;
use crate::domain::person::{Name, Printing};
use crate::domain::words::{Target, Words};
use crate::lang::names::{NameGuard, Sighting};

/// A protected name that an exhibit shows or may show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Borne {
    /// The person, identity or place.
    pub whose: Target,
    /// Its whole name stands there, or it is said to be linked. Otherwise it may be another name, and
    /// somebody must say so.
    pub sure: bool,
    /// The line in which it may stand, folded: an answer is about it. Empty where nothing is asked.
    pub word: Words,
    /// The line as it is written.
    pub line: Words,
    /// The words of it that may be the name, as they are written.
    pub name: Words,
}

/// The protected names of a case, ready to be looked for on its exhibits.
pub struct Joins {
    guard: NameGuard,
    /// Exhibits that are said to bear or to link a protected name.
    said: BTreeMap<ExhibitId, BTreeSet<Target>>,
}

impl Joins {
    /// Learns the names that `hidden` keeps from the reader; those of `kept` are looked past.
    #[must_use]
    pub fn new(
        case: &Case,
        hidden: &dyn Fn(&Printing) -> bool,
        kept: &dyn Fn(&Target) -> bool,
    ) -> Self {
        let guard = NameGuard::new(case, hidden, kept);
        let mut joins = Self { guard, said: BTreeMap::new() };
        for person in &case.persons {
            joins.learn(&person.names, &[], &Target::Person(person.id.clone()));
        }
        for identity in &case.identities {
            let whose = Target::Identity(identity.id.clone());
            joins.learn(&identity.names, &identity.linked_by, &whose);
        }
        joins
    }

    fn learn(&mut self, names: &[Name], linked_by: &[ExhibitId], whose: &Target) {
        if !self.guard.guards(whose) {
            return;
        }
        let on = names.iter().filter_map(|name| name.on_exhibit.as_ref());
        for exhibit in on.chain(linked_by) {
            self.said.entry(exhibit.clone()).or_default().insert(whose.clone());
        }
    }

    /// Whose protected names this exhibit bears, may bear, or links to the applicant.
    #[must_use]
    pub fn on(&self, exhibit: &Exhibit) -> BTreeSet<Borne> {
        let said = self.said.get(&exhibit.id).into_iter().flatten();
        said.cloned().map(Borne::surely).chain(borne(&self.guard, exhibit)).collect()
    }
}

impl Borne {
    /// A name of which no words are asked about.
    fn surely(whose: Target) -> Self {
        let none = Words::default;
        Self { whose, sure: true, word: none(), line: none(), name: none() }
    }
}

/// Protected names that the record of an exhibit says to stand on it, or that may be those: among the names
/// on it, and as its author. Who stands there for sure is said once, and nothing is asked about them.
#[must_use]
pub fn borne(guard: &NameGuard, exhibit: &Exhibit) -> BTreeSet<Borne> {
    let named = exhibit.names_on.iter().map(|line| (line, guard.look_at_name(line.as_str())));
    let authors = [&exhibit.author.french, &exhibit.author.told.prose];
    let signed = authors.map(|text| (&text.text, guard.look_at_author(text.text.as_str())));
    let all: Vec<(&Words, Sighting)> = named
        .chain(signed)
        .flat_map(|(line, seen)| seen.into_iter().map(move |seen| (line, seen)))
        .collect();
    let marked = authors.into_iter().flat_map(|text| &text.marks).map(|mark| &mark.target);
    let mut sure: BTreeSet<Target> = marked.filter(|of| guard.guards(of)).cloned().collect();
    sure.extend(all.iter().filter(|(_, seen)| seen.sure).map(|(_, seen)| seen.whose.clone()));
    let asked = all.into_iter().filter(|(_, seen)| !sure.contains(&seen.whose));
    let asked = asked.map(|(line, seen)| Borne {
        whose: seen.whose,
        sure: false,
        word: seen.word,
        line: line.clone(),
        name: seen.written,
    });
    let asked: BTreeSet<Borne> = asked.collect();
    sure.into_iter().map(Borne::surely).chain(asked).collect()
}

/// The folded words of a name, as names are compared everywhere.
#[must_use]
pub fn folded_words(name: &str) -> Vec<String> {
    words(name)
}
