//! Secrets the program makes: words from a published list, or groups of digits for who reads none.
//!
//! Every phrase carries at least 77 bits of chance. The lists stand in `assets/words/` with their
//! sources and licences.

use zeroize::Zeroizing;

/// The languages that have a word list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordList {
    /// 7,776 words without accents; six of them make 77.5 bits.
    French,
    /// The EFF's 7,776 words; six of them make 77.5 bits.
    English,
    /// 2,048 words without joiners or marks; seven make 77 bits.
    Dari,
}

impl WordList {
    /// How many words a phrase has.
    #[must_use]
    pub fn phrase_length(self) -> usize {
        match self {
            Self::French | Self::English => 6,
            Self::Dari => 7,
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::French => include_str!("../../../../assets/words/fr.txt"),
            Self::English => include_str!("../../../../assets/words/en.txt"),
            Self::Dari => include_str!("../../../../assets/words/fa-AF.txt"),
        }
    }
}

/// Words joined by spaces, drawn with 32 random bytes (see [`super::random`]).
#[must_use]
pub fn word_phrase(list: WordList, mut random: Zeroizing<[u8; 32]>) -> Zeroizing<String> {
    let words: Vec<&str> = list.text().lines().collect();
    let mut phrase = Zeroizing::new(String::with_capacity(96));
    for _ in 0..list.phrase_length() {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        let drawn = draw(&mut random, words.len() as u32);
        phrase.push_str(words.get(drawn as usize).copied().unwrap_or_default());
    }
    phrase
}

/// Six groups of four digits joined by spaces: 79.7 bits, drawn with 32 random bytes.
#[must_use]
pub fn digit_phrase(mut random: Zeroizing<[u8; 32]>) -> Zeroizing<String> {
    let mut phrase = Zeroizing::new(String::with_capacity(32));
    for group in 0..6 {
        if group > 0 {
            phrase.push(' ');
        }
        for digit in format!("{:04}", draw(&mut random, 10_000)).chars() {
            phrase.push(digit);
        }
    }
    phrase
}

/// Takes a number below `end` out of a big number: divides it and returns the remainder. With 256
/// bits to draw from, no word is likelier than another by more than 2^-170.
fn draw(number: &mut [u8; 32], end: u32) -> u32 {
    let mut rest = 0_u64;
    for byte in number.iter_mut() {
        let value = rest << 8 | u64::from(*byte);
        *byte = (value / u64::from(end)) as u8;
        rest = value % u64::from(end);
    }
    rest as u32
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::vault::Secret;

    const LISTS: [WordList; 3] = [WordList::French, WordList::English, WordList::Dari];

    #[test]
    fn every_phrase_carries_seventy_seven_bits() {
        for list in LISTS {
            let words: BTreeSet<&str> = list.text().lines().collect();
            assert_eq!(words.len(), list.text().lines().count(), "{list:?} repeats a word");
            let bits = (words.len() as f64).log2() * list.phrase_length() as f64;
            assert!(bits >= 77.0, "{list:?}: {bits}");
        }
        assert!(10_000_f64.log2() * 6.0 >= 77.0);
    }

    #[test]
    fn a_word_is_typed_as_it_stands() {
        for word in LISTS.iter().flat_map(|list| list.text().lines()) {
            assert_eq!(Secret::typed(word).unwrap().as_str(), word);
            assert!((3..=12).contains(&word.chars().count()), "{word}");
        }
        for word in WordList::Dari.text().lines() {
            let plain_letter = |c: char| "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی".contains(c);
            assert!(word.chars().all(plain_letter), "{word}");
        }
    }

    #[test]
    fn chance_decides_and_nothing_else() {
        let zero = word_phrase(WordList::French, Zeroizing::new([0; 32]));
        let first = WordList::French.text().lines().next().unwrap();
        assert_eq!(*zero, [first; 6].join(" "));
        let seven = Zeroizing::new([7; 32]);
        assert_eq!(word_phrase(WordList::Dari, seven.clone()).split(' ').count(), 7);
        assert_ne!(*digit_phrase(seven.clone()), *digit_phrase(Zeroizing::new([8; 32])));
        assert_eq!(digit_phrase(seven).len(), 29);
    }

    #[test]
    fn draws_are_digits_of_one_number() {
        let mut number = [0; 32];
        number[30..].copy_from_slice(&1234_u16.to_be_bytes());
        let drawn = [draw(&mut number, 10), draw(&mut number, 10), draw(&mut number, 100)];
        assert_eq!(drawn, [4, 3, 12]);
    }
}
