//! The word by which a case is told from others, as far as it names nobody.

use super::fold::words;
use super::sought::{Fit, Sought, Spelt, WITHIN};
use crate::domain::Case;
use crate::domain::person::Name;

/// What the case is called, if it is called anything and that holds no word that may be somebody's name, in whatever
/// spelling or script: only this is shown before the case is open.
#[must_use]
pub fn neutral_label(case: &Case) -> Option<&str> {
    let label = case.label.as_str().trim();
    let is_neutral = !label.is_empty() && !case.names().any(|name| is_in(name, label));
    is_neutral.then_some(label)
}

fn is_in(name: &Name, label: &str) -> bool {
    let written: Vec<String> = words(label).into_iter().map(|word| word.folded).collect();
    name.spellings().flat_map(words).any(|word| {
        written.iter().any(|other| may_be(other, &word.folded) || may_be(&word.folded, other))
    })
}

/// Whether a word may be this one, or hold it.
fn may_be(word: &str, looked_for: &str) -> bool {
    let short = looked_for.chars().count() < WITHIN;
    let spelt = Spelt::new(word.to_owned());
    let mut fits = Sought::all(looked_for).into_iter().filter_map(|sought| sought.fit(&spelt));
    fits.any(|fit| fit == Fit::Same || !short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Person;

    fn case(label: &str) -> Case {
        let named = |whole: &str| Name { whole: whole.into(), ..Name::default() };
        let mut case = Case { label: label.into(), ..Case::default() };
        case.applicant.names.push(named("Ahmad Karimi"));
        let mother = Person::new("p1".try_into().unwrap());
        case.persons.push(Person { names: vec![named("فاطمه")], ..mother });
        case
    }

    #[test]
    fn a_label_that_names_nobody_is_kept() {
        for label in ["Dossier 12", "  A-2026/7 ", "mardi, salle bleue"] {
            assert_eq!(neutral_label(&case(label)), Some(label.trim()), "{label}");
        }
        assert_eq!(neutral_label(&case("  ")), None);
    }

    #[test]
    fn a_label_that_may_name_somebody_is_not() {
        for label in ["Karimi", "dossier karim", "M. AHMED", "Fatima", "کریمی", "KarimiAhmad12"]
        {
            assert_eq!(neutral_label(&case(label)), None, "{label}");
        }
    }
}
