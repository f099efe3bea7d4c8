//! Words somebody looks for, as far as they are typed, in any spelling and script.

use unicode_script::Script;

use super::fold::{self, words};
use super::sounds::{by_ear, may_be_begun, may_begin};
use super::{BY_EAR, latin_of};

/// The fewest letters that are looked for within a word, and in another script.
pub(super) const WITHIN: usize = 3;

/// A word of a text, made ready to be found.
#[derive(Clone, Debug)]
pub struct Spelt {
    folded: String,
    script: Option<Script>,
    /// In Latin letters, if it is in Latin or Cyrillic ones.
    latin: Option<String>,
    /// How it may sound, if it is a name's length.
    ears: Vec<String>,
}

/// A word that is looked for.
#[derive(Clone, Debug)]
pub struct Sought(Spelt);

/// How well a word fits what is typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is the word, but for capitals, accents, variants of letters and figures.
    Same,
    /// It begins so.
    Begun,
    /// It holds it.
    Within,
    /// It may be written so, in this script or another.
    Alike,
}

impl Spelt {
    /// A word as [`fold::words`] gives it.
    #[must_use]
    pub fn new(folded: String) -> Self {
        let script = fold::script(&folded);
        let latin = latin_of(&folded);
        let long = |latin: &&String| latin.chars().count() >= BY_EAR;
        let ears = latin.as_ref().filter(long).map(|latin| by_ear(latin)).unwrap_or_default();
        Self { folded, script, latin, ears }
    }
}

impl Sought {
    /// What is looked for: each of the words typed.
    #[must_use]
    pub fn all(typed: &str) -> Vec<Self> {
        words(typed).into_iter().map(|word| Self(Spelt::new(word.folded))).collect()
    }

    /// How well a word of a text fits, if it does.
    #[must_use]
    pub fn fit(&self, word: &Spelt) -> Option<Fit> {
        let typed = &self.0;
        if word.folded.starts_with(&typed.folded) {
            let same = word.folded.len() == typed.folded.len();
            return Some(if same { Fit::Same } else { Fit::Begun });
        }
        // Where nothing parts words, what is typed stands anywhere.
        let long = typed.folded.chars().count() >= WITHIN;
        if (long || fold::is_unsegmented(&typed.folded)) && word.folded.contains(&typed.folded) {
            return Some(Fit::Within);
        }
        (long && self.is_like(word)).then_some(Fit::Alike)
    }

    fn is_like(&self, word: &Spelt) -> bool {
        let typed = &self.0;
        match (&typed.latin, &word.latin) {
            (Some(latin), Some(of)) => {
                let script = typed.script != word.script && of.starts_with(latin.as_str());
                let heard = |ear: &String| word.ears.iter().any(|of| of.starts_with(ear));
                script || typed.ears.iter().any(heard)
            }
            (Some(latin), None) if word.script == Some(Script::Arabic) => {
                may_begin(&word.folded, latin)
            }
            (None, Some(of)) if typed.script == Some(Script::Arabic) => {
                may_be_begun(of, &typed.folded)
            }
            _ => false,
        }
    }
}

/// Whether each word typed fits a word of a text. Nothing typed fits all.
#[must_use]
pub fn finds(typed: &str, text: &str) -> bool {
    let all: Vec<Spelt> = words(text).into_iter().map(|word| Spelt::new(word.folded)).collect();
    let found = |sought: &Sought| all.iter().any(|word| sought.fit(word).is_some());
    Sought::all(typed).iter().all(found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fit(typed: &str, text: &str) -> Option<Fit> {
        let all: Vec<Spelt> = words(text).into_iter().map(|word| Spelt::new(word.folded)).collect();
        let best = |sought: &Sought| all.iter().filter_map(|word| sought.fit(word)).min();
        let each: Option<Vec<Fit>> = Sought::all(typed).iter().map(best).collect();
        each?.into_iter().max()
    }

    #[test]
    fn all_that_is_typed_has_to_be_found_and_nothing_typed_finds_all() {
        let text = "pièce 6 Reçu de کریم";
        for typed in ["", " ", "piece", "6", "recu kar", "كريم", "PIÈCE ۶"] {
            assert!(finds(typed, text), "{typed}");
        }
        for typed in ["ce", "7", "recu x"] {
            assert!(!finds(typed, text), "{typed}");
        }
    }

    #[test]
    fn a_word_is_found_as_it_is_written_or_begun() {
        for (typed, text, wanted) in [
            ("prison", "La Prison.", Fit::Same),
            ("ete", "l’été 2019", Fit::Same),
            ("2019", "l’été ۲۰۱۹", Fit::Same),
            ("كريم", "کریم", Fit::Same),
            ("pris", "La prison", Fit::Begun),
            ("kari", "Karimi", Fit::Begun),
            ("rahman", "Abdulrahman", Fit::Within),
            ("کریم", "وکریم", Fit::Within),
            ("拉萨", "他在拉萨住", Fit::Within),
        ] {
            assert_eq!(fit(typed, text), Some(wanted), "{typed} in {text}");
        }
        for (typed, text) in [("prisn", "prison"), ("ri", "karim"), ("", "x"), ("1398", "2019")] {
            assert_eq!(fit(typed, text), None, "{typed} in {text}");
        }
    }

    #[test]
    fn a_name_is_found_in_its_other_spellings_and_scripts() {
        for (typed, text) in [
            ("mohammad", "Muhamad"),
            ("moham", "Muhammad"),
            ("djellal", "Celal"),
            ("karim", "کریم"),
            ("kare", "کریمی"),
            ("محمد", "Mohammed"),
            ("کریم", "Kareemi"),
            ("magom", "Магомедов"),
            ("магом", "Magomedov"),
            ("فاطمه", "Fatima"),
            ("سنندج", "Sanandaj"),
            ("sanand", "سنندج"),
        ] {
            assert_eq!(fit(typed, text), Some(Fit::Alike), "{typed} in {text}");
        }
        for (typed, text) in
            [("karim", "crime"), ("کریم", "corps"), ("ahmad", "demain"), ("maison", "raison")]
        {
            assert_eq!(fit(typed, text), None, "{typed} in {text}");
        }
    }

    #[test]
    fn every_word_typed_must_be_there() {
        assert_eq!(fit("prison kaboul", "À Kaboul, la prison"), Some(Fit::Same));
        assert_eq!(fit("prison herat", "À Kaboul, la prison"), None);
    }

    proptest! {
        /// What is found by a beginning is found by each longer beginning of the same word.
        #[test]
        fn typing_on_loses_nothing_of_the_word(word in "[a-zA-Zéèçاحمدکری]{1,12}") {
            for end in word.char_indices().map(|(at, c)| at + c.len_utf8()) {
                let typed = &word[..end];
                if Sought::all(typed).len() == 1 && Sought::all(&word).len() == 1 {
                    prop_assert!(fit(typed, &word).is_some(), "{} in {}", typed, word);
                }
            }
        }
    }
}
