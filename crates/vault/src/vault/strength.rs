//! How hard a passphrase of one's own is to guess: a cautious estimate, without a dictionary.
//!
//! What a guesser tries first is counted low: a run of letters is taken for a word (at most 13
//! bits however long, the worth of a word from a list), a run of digits for a number, with years
//! and repeated or rising digits nearly free, and whatever was there before is worth 1 bit.
//! Letters, digits and signs mixed as chance mixes them make many short runs and so count more.

use std::collections::BTreeSet;

use super::{Error, Secret};

/// What a passphrase of one's own must reach, in bits.
pub const ENOUGH_BITS: f64 = 60.0;

const WORD: f64 = 13.0;

/// A passphrase a person made up for a new case.
///
/// # Errors
/// [`Error::EmptySecret`], or [`Error::WeakSecret`] below [`ENOUGH_BITS`].
pub fn chosen(text: &str) -> Result<Secret, Error> {
    let secret = Secret::typed(text)?;
    if bits(secret.as_str()) < ENOUGH_BITS {
        return Err(Error::WeakSecret);
    }
    Ok(secret)
}

/// The estimate in bits, rounded down in every doubt.
#[must_use]
pub fn bits(text: &str) -> f64 {
    let mut seen = BTreeSet::new();
    let mut total = 0.0;
    let mut run = String::new();
    let mut kind = Kind::Space;
    for character in text.chars().chain([' ']) {
        let next = Kind::of(character);
        if next != kind || next == Kind::Ideograph || next == Kind::Sign {
            total += if run.is_empty() || seen.insert(run.to_lowercase()) {
                kind.bits(&run)
            } else {
                1.0
            };
            run.clear();
        }
        kind = next;
        run.push(character);
    }
    total
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Lower,
    Upper,
    Digit,
    Ideograph,
    Sign,
}

impl Kind {
    fn of(character: char) -> Self {
        match character {
            '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' => Self::Ideograph,
            _ if character.is_whitespace() => Self::Space,
            _ if character.is_numeric() => Self::Digit,
            _ if character.is_uppercase() => Self::Upper,
            _ if character.is_alphabetic() => Self::Lower,
            _ => Self::Sign,
        }
    }

    fn bits(self, run: &str) -> f64 {
        let length = run.chars().count() as f64;
        match self {
            Self::Space => 0.0,
            Self::Lower if has_few_letters(run) => WORD.min(length * 2.0),
            // Chance makes runs as short as this; words seldom are.
            Self::Lower if length <= 2.0 => length * 5.5,
            Self::Lower => WORD.min(length * 4.5),
            // A capital at the head of a word is expected; a run of capitals is a word shouted.
            Self::Upper if length == 1.0 => 1.0,
            Self::Upper => WORD.min(length * 4.5),
            Self::Digit => digits(run),
            Self::Ideograph => 8.0,
            Self::Sign => 4.5,
        }
    }
}

fn has_few_letters(run: &str) -> bool {
    let letters: BTreeSet<char> = run.chars().collect();
    letters.len() * 2 < run.chars().count()
}

fn digits(run: &str) -> f64 {
    let values: Vec<i64> = run.chars().map(|c| i64::from(u32::from(c))).collect();
    let steps: BTreeSet<i64> =
        values.iter().zip(values.iter().skip(1)).map(|(a, b)| b - a).collect();
    if values.len() > 2 && steps.len() == 1 {
        return 3.0;
    }
    let is_year = ["13", "14", "19", "20"].iter().any(|century| run.starts_with(century));
    if values.len() == 4 && is_year {
        return 7.0;
    }
    values.len() as f64 * 3.3
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;
    use crate::vault::{WordList, digit_phrase, word_phrase};

    #[test]
    fn what_the_program_offers_is_enough() {
        for seed in 0..50 {
            let random = Zeroizing::new([seed; 32].map(|byte: u8| byte.wrapping_mul(37) ^ 0x5a));
            for list in [WordList::French, WordList::English, WordList::Dari] {
                let phrase = word_phrase(list, random.clone());
                let repeats = phrase.split(' ').collect::<BTreeSet<_>>().len() < 6;
                assert!(repeats || bits(&phrase) >= ENOUGH_BITS, "{}", *phrase);
            }
            assert!(bits(&digit_phrase(random)) >= ENOUGH_BITS);
        }
    }

    #[test]
    fn what_people_think_strong_is_not() {
        for weak in [
            "password",
            "Password123!",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "un deux un deux un deux un deux un deux",
            "Kaboul1998!Kaboul1998!",
            "1234567890123456",
            "azertyuiopqsdfghjklmwxcvbn",
            "correct horse battery staple",
            "خدا خدا خدا خدا",
        ] {
            assert!(chosen(weak).is_err(), "{weak}: {}", bits(weak));
        }
    }

    #[test]
    fn length_and_mixture_count() {
        for strong in [
            "le petit poisson rouge mange cinq pommes vertes",
            "xK9$vQ2m#Lp7&tR4w",
            "در باغ کوچک ما سه درخت انار ایستاده است",
            "七上八下青山绿水白云",
        ] {
            assert!(chosen(strong).is_ok(), "{strong}: {}", bits(strong));
        }
    }
}
