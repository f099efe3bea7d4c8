//! Exhibits that join a protected name to the applicant: the paper itself shows what a code letter hides.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::words;
use crate::domain::Case;
use crate::domain::Words;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{ExhibitId, IdentityId, PersonId};
use crate::domain::person::{Name, Printing};

/// Whose protected name an exhibit shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearer {
    /// Someone else.
    Person(PersonId),
    /// The applicant under another name.
    Identity(IdentityId),
}

/// The protected names of a case, ready to be looked for on its exhibits.
pub struct Joins {
    /// Spellings in folded words, by each word of theirs.
    spelt: BTreeMap<String, Vec<(Vec<String>, Bearer)>>,
    /// The words of each name that may be printed as the applicant's own.
    own: Vec<BTreeSet<String>>,
    /// Exhibits that are said to bear or to link a protected name.
    said: BTreeMap<ExhibitId, BTreeSet<Bearer>>,
}

impl Joins {
    /// Learns the names that `hidden` keeps from the reader.
    #[must_use]
    pub fn new(case: &Case, hidden: impl Fn(&Printing) -> bool) -> Self {
        let own = case.applicant.names.iter().flat_map(spellings);
        let own = own.map(|name| words(&name).into_iter().collect()).collect();
        let mut joins = Self { spelt: BTreeMap::new(), own, said: BTreeMap::new() };
        for person in case.persons.iter().filter(|person| hidden(&person.printing)) {
            joins.learn(&person.names, &Bearer::Person(person.id.clone()));
        }
        for identity in case.identities.iter().filter(|identity| hidden(&identity.printing)) {
            let bearer = Bearer::Identity(identity.id.clone());
            joins.learn(&identity.names, &bearer);
            identity.handles.iter().for_each(|handle| joins.spell(handle.as_str(), &bearer));
            for exhibit in &identity.linked_by {
                joins.said.entry(exhibit.clone()).or_default().insert(bearer.clone());
            }
        }
        joins
    }

    fn learn(&mut self, names: &[Name], bearer: &Bearer) {
        for name in names {
            spellings(name).for_each(|spelling| self.spell(&spelling, bearer));
            if let Some(exhibit) = &name.on_exhibit {
                self.said.entry(exhibit.clone()).or_default().insert(bearer.clone());
            }
        }
    }

    fn spell(&mut self, spelling: &str, bearer: &Bearer) {
        let words = words(spelling);
        for word in words.iter().collect::<BTreeSet<_>>() {
            let spelt = self.spelt.entry(word.clone()).or_default();
            spelt.push((words.clone(), bearer.clone()));
        }
    }

    /// Whose protected names this exhibit bears, or links to the applicant.
    #[must_use]
    pub fn on(&self, exhibit: &Exhibit) -> BTreeSet<Bearer> {
        let mut found = self.said.get(&exhibit.id).cloned().unwrap_or_default();
        for name in &exhibit.names_on {
            let there: BTreeSet<String> = words(name.as_str()).into_iter().collect();
            // The applicant's own name, which a relative may share, hides nobody.
            if self.own.iter().any(|own| there.is_subset(own)) {
                continue;
            }
            let candidates = there.iter().filter_map(|word| self.spelt.get(word)).flatten();
            let borne = candidates.filter(|(spelling, _)| self.is_borne(spelling, &there));
            found.extend(borne.map(|(_, bearer)| bearer.clone()));
        }
        found
    }

    fn is_borne(&self, spelling: &[String], there: &BTreeSet<String>) -> bool {
        spelling.iter().all(|word| there.contains(word))
            && !self.own.iter().any(|own| spelling.iter().all(|word| own.contains(word)))
    }
}

/// The whole name in each spelling; given and family name apart say too little by themselves.
fn spellings(name: &Name) -> impl Iterator<Item = String> {
    let joined = format!("{} {}", name.given.as_str(), name.family.as_str());
    let whole = [&name.whole].into_iter().chain(&name.transliterations).map(Words::as_str);
    whole.map(str::to_owned).chain([joined]).filter(|text| !text.trim().is_empty())
}

/// The folded words of a name, as names are compared everywhere.
#[must_use]
pub fn folded_words(name: &str) -> Vec<String> {
    words(name)
}
