//! Names of people in a paragraph: where they stand, and marking them so that they can be protected.

use crate::domain::Case;
use crate::domain::account::Paragraph;
use crate::domain::id::{IdentityId, PersonId};
use crate::domain::person::Name;
use crate::domain::words::{Mark, Prose, Target};
use crate::lang::names::NameGuard;

use super::Side;

/// Someone whose name stands in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whose {
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

/// Everyone whose name stands unmarked in the paragraph, or may stand there.
pub(super) fn unmarked(case: &Case, paragraph: &Paragraph) -> Vec<Whose> {
    let guard = guard(case);
    let seen: Vec<Place> = [Side::Told, Side::French]
        .iter()
        .flat_map(|side| places(side.prose(paragraph), &guard))
        .collect();
    let persons = case.persons.iter().map(|person| Whose::Person(person.id.clone()));
    let identities = case.identities.iter().map(|identity| Whose::Identity(identity.id.clone()));
    let sides = [Side::Told, Side::French].map(|side| side.prose(paragraph));
    persons
        .chain(identities)
        .filter(|whose| {
            let (target, short) = (whose.target(), short(case, whose));
            seen.iter().any(|place| place.whose == target)
                || sides.iter().any(|prose| !as_typed(prose, &short).is_empty())
        })
        .collect()
}

/// The paragraph with every mention of a name marked, in both languages. Where no name stands for sure, the
/// words are marked that may be one: the menu was opened for those.
pub(super) fn marked(case: &Case, paragraph: &Paragraph, whose: &Whose) -> Paragraph {
    let (guard, target, short) = (guard(case), whose.target(), short(case, whose));
    let mut paragraph = paragraph.clone();
    let sides = [Side::Told, Side::French].map(|side| {
        let prose = side.prose(&paragraph);
        let mut found = places(prose, &guard);
        found.retain(|place| place.whose == target);
        let typed = as_typed(prose, &short).into_iter();
        found.extend(typed.map(|(start, end)| Place {
            whose: target.clone(),
            start,
            end,
            sure: true,
        }));
        (side, apart(found))
    });
    let sure = sides.iter().any(|(_, found)| found.iter().any(|place| place.sure));
    for (side, found) in sides {
        let found = found.into_iter().filter(|place| place.sure || !sure);
        side.prose_mut(&mut paragraph).marks.extend(found.map(|place| Mark {
            start: place.start,
            end: place.end,
            target: place.whose,
            extra: Default::default(),
        }));
    }
    paragraph
}

/// Where a name stands or may stand.
struct Place {
    whose: Target,
    start: u32,
    end: u32,
    sure: bool,
}

/// Knows every name of the people of the case, wherever it may be printed.
fn guard(case: &Case) -> NameGuard {
    NameGuard::new(case, &|_| true, &|whose| matches!(whose, Target::Place(_)))
}

/// Where names stand, or may stand, that no mark covers.
fn places(prose: &Prose, guard: &NameGuard) -> Vec<Place> {
    let seen = guard.look(prose.text.as_str()).into_iter();
    seen.filter(|seen| seen.is_placed() && !is_covered(prose, seen.start, seen.end))
        .map(|seen| Place { whose: seen.whose, start: seen.start, end: seen.end, sure: seen.sure })
        .collect()
}

fn is_covered(prose: &Prose, start: u32, end: u32) -> bool {
    prose.marks.iter().any(|mark| {
        let names = matches!(mark.target, Target::Person(_) | Target::Identity(_));
        names && mark.start < end && start < mark.end
    })
}

/// Places that do not overlap: the whole name rather than its words.
fn apart(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by_key(|place| (!place.sure, place.start, std::cmp::Reverse(place.end)));
    let mut apart: Vec<Place> = Vec::new();
    for place in places {
        if apart.iter().all(|other| other.end <= place.start || place.end <= other.start) {
            apart.push(place);
        }
    }
    apart.sort_by_key(|place| place.start);
    apart
}

/// Names of two letters, as they are typed: no guard looks for so short a word.
fn short(case: &Case, whose: &Whose) -> Vec<Vec<char>> {
    let names: &[Name] = match whose {
        Whose::Person(id) => case.person(id).map_or(&[], |person| &person.names),
        Whose::Identity(id) => case.identity(id).map_or(&[], |identity| &identity.names),
    };
    let written = names
        .iter()
        .flat_map(|name| [&name.whole, &name.given].into_iter().chain(&name.transliterations));
    let letters = written.map(|words| words.as_str().trim().chars().collect());
    letters.filter(|letters: &Vec<char>| letters.len() == 2).collect()
}

/// Where these names stand as whole words that no mark covers.
fn as_typed(prose: &Prose, names: &[Vec<char>]) -> Vec<(u32, u32)> {
    let letters: Vec<char> = prose.text.as_str().chars().collect();
    let is_letter =
        |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphanumeric());
    let stands = |at: &usize| {
        let here = letters.get(*at..).unwrap_or_default();
        let named = names.iter().any(|name| here.starts_with(name));
        named && !is_letter(at.checked_sub(1)) && !is_letter(Some(at + 2))
    };
    let found = (0..letters.len()).filter(stands).map(|at| (at as u32, at as u32 + 2));
    found.filter(|(start, end)| !is_covered(prose, *start, *end)).collect()
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
    #[test]
    fn a_name_in_the_other_script_or_with_an_ending_can_be_marked() {
        let id: PersonId = "p3".try_into().unwrap();
        let mut person = Person::new(id.clone());
        person.names.push(Name { whole: "احمد کریمی".into(), ..Name::default() });
        person.contacts = vec!["0750 123 45 67".into()];
        let case = Case { persons: vec![person], ..Case::default() };
        let whose = Whose::Person(id);
        let marks = |text: &str| -> Vec<(u32, u32)> {
            let mut paragraph = Paragraph::new("a1".try_into().unwrap());
            paragraph.text = Bilingual::in_french(text);
            let offered = unmarked(&case, &paragraph);
            if offered.is_empty() {
                return Vec::new();
            }
            assert_eq!(offered.as_slice(), std::slice::from_ref(&whose));
            let marked = marked(&case, &paragraph, &whose);
            assert_eq!(unmarked(&case, &marked), [], "{text}");
            marked.text.french.marks.iter().map(|mark| (mark.start, mark.end)).collect()
        };
        assert_eq!(marks("Mon ami Ahmad est venu."), [(8, 13)]);
        assert_eq!(marks("Chez Ahmadjan, hier."), [(5, 13)]);
        assert_eq!(marks("Mon ami Ahmad Karimi est venu."), [(8, 20)], "the name, not its words");
        assert_eq!(marks("Il a appelé le 0750 1234567."), [], "a number is no name");
        assert_eq!(marks("Mon voisin est venu."), []);
    }
}
