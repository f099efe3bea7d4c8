//! Names of people in a paragraph: where they stand, and marking them so that they can be protected.

use crate::domain::Case;
use crate::domain::account::Paragraph;
use crate::domain::id::{IdentityId, PersonId};
use crate::domain::person::Name;
use crate::domain::words::{Mark, Prose, Target, Words};

use super::Side;

/// Someone whose name stands in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// A person.
    Person(PersonId),
    /// An identity of the applicant.
    Identity(IdentityId),
}

impl Whose {
    fn target(&self) -> Target {
        match self {
            Self::Person(id) => Target::Person(id.clone()),
            Self::Identity(id) => Target::Identity(id.clone()),
        }
    }
}

/// Everyone whose name stands unmarked in the paragraph.
pub(super) fn unmarked(case: &Case, paragraph: &Paragraph) -> Vec<Whose> {
    let persons = case.persons.iter().map(|person| Whose::Person(person.id.clone()));
    let identities = case.identities.iter().map(|identity| Whose::Identity(identity.id.clone()));
    persons
        .chain(identities)
        .filter(|whose| {
            let names = spellings(case, whose);
            [Side::Told, Side::French]
                .iter()
                .any(|side| !places(side.prose(paragraph), &names).is_empty())
        })
        .collect()
}

/// The paragraph with every mention of a name marked, in both languages.
pub(super) fn marked(case: &Case, paragraph: &Paragraph, whose: &Whose) -> Paragraph {
    let names = spellings(case, whose);
    let mut paragraph = paragraph.clone();
    for side in [Side::Told, Side::French] {
        let found = places(side.prose(&paragraph), &names);
        side.prose_mut(&mut paragraph).marks.extend(found.into_iter().map(|(start, end)| Mark {
            start: start as u32,
            end: end as u32,
            target: whose.target(),
            extra: Default::default(),
        }));
    }
    paragraph
}

/// The ways a name is written, the longest first.
fn spellings(case: &Case, whose: &Whose) -> Vec<Vec<char>> {
    let (names, handles): (&[Name], &[Words]) = match whose {
        Whose::Person(id) => (case.person(id).map_or(&[], |person| &person.names), &[]),
        Whose::Identity(id) => case.identity(id).map_or((&[], &[]), |identity| {
            (identity.names.as_slice(), identity.handles.as_slice())
        }),
    };
    let mut found: Vec<Vec<char>> = Vec::new();
    let written = names
        .iter()
        .flat_map(|name| [&name.whole, &name.given].into_iter().chain(&name.transliterations));
    for text in written.chain(handles).map(|words| words.as_str().trim()) {
        let letters: Vec<char> = text.chars().collect();
        if letters.len() > 1 && !found.contains(&letters) {
            found.push(letters);
        }
    }
    found.sort_by_key(|letters| std::cmp::Reverse(letters.len()));
    found
}

/// Where the names stand as whole words that no mark covers.
fn places(prose: &Prose, names: &[Vec<char>]) -> Vec<(usize, usize)> {
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let covers = |mark: &Mark, at: usize| {
        let names = matches!(mark.target, Target::Person(_) | Target::Identity(_));
        names && (mark.start as usize..mark.end as usize).contains(&at)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let begins = at == 0 || letters.get(at - 1).is_none_or(|c| !c.is_alphanumeric());
        let here = letters.get(at..).unwrap_or_default();
        let name = names.iter().find(|name| {
            begins
                && here.starts_with(name)
                && here.get(name.len()).is_none_or(|c| !c.is_alphanumeric())
        });
        match name {
            Some(name) if !prose.marks.iter().any(|mark| covers(mark, at)) => {
                found.push((at, at + name.len()));
                at += name.len();
            }
            _ => at += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Person;
    use crate::domain::words::Bilingual;

    #[test]
    fn every_mention_is_marked_once_and_as_a_whole_word() {
        let id: PersonId = "p3".try_into().unwrap();
        let mut person = Person::new(id.clone());
        person.names.push(Name { whole: "Rê".into(), ..Name::default() });
        let case = Case { persons: vec![person], ..Case::default() };
        let mut paragraph = Paragraph::new("a1".try_into().unwrap());
        paragraph.text = Bilingual::in_french("Rê et Rêbwar, puis Rê.");
        let whose = Whose::Person(id);
        assert_eq!(unmarked(&case, &paragraph).as_slice(), std::slice::from_ref(&whose));
        let marked = marked(&case, &paragraph, &whose);
        let places: Vec<_> =
            marked.text.french.marks.iter().map(|mark| (mark.start, mark.end)).collect();
        assert_eq!(places, [(0, 2), (19, 21)]);
        assert_eq!(unmarked(&case, &marked), []);
    }
}
