//! What a person types to open a case, brought to one form before it becomes a key.
//!
//! The form is part of the file format (`docs/vault-format.md`) and can never change:
//! NFKC; Arabic yeh and kaf as the Persian letters, since keyboards differ; white space at the ends
//! removed and every other run of it one space. Then, if what is left is a recovery code, its 26
//! characters; if it is 24 decimal digits in any script, six groups of four joined by spaces.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::Error;
use super::recovery;

/// A passphrase or recovery code in the form that the key is derived from.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes what was typed.
    ///
    /// # Errors
    /// [`Error::EmptySecret`] when nothing but white space was typed.
    pub fn typed(text: &str) -> Result<Self, Error> {
        let plain = one_form(text);
        if plain.is_empty() {
            return Err(Error::EmptySecret);
        }
        if let Some(code) = recovery::read(&plain) {
            return Ok(Self(code));
        }
        Ok(Self(six_groups(&plain).unwrap_or(plain)))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}

fn one_form(text: &str) -> Zeroizing<String> {
    let letters: Zeroizing<String> = Zeroizing::new(text.nfkc().map(persian).collect());
    let mut plain = Zeroizing::new(String::with_capacity(letters.len()));
    for word in letters.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain
}

fn persian(character: char) -> char {
    match character {
        '\u{064A}' | '\u{0649}' => '\u{06CC}',
        '\u{0643}' => '\u{06A9}',
        other => other,
    }
}

/// 24 digits, however they are grouped: people copy them from paper.
fn six_groups(plain: &str) -> Option<Zeroizing<String>> {
    let mut grouped = Zeroizing::new(String::with_capacity(29));
    let mut count = 0;
    for character in plain.chars().filter(|character| !matches!(character, ' ' | '-')) {
        if count > 0 && count % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(char::from_digit(decimal(character)?, 10)?);
        count += 1;
    }
    (count == 24).then_some(grouped)
}

/// The value of an ASCII, Arabic-Indic or extended Arabic-Indic digit.
fn decimal(character: char) -> Option<u32> {
    match character {
        '0'..='9' => character.to_digit(10),
        '\u{0660}'..='\u{0669}' => Some(u32::from(character) - 0x660),
        '\u{06F0}'..='\u{06F9}' => Some(u32::from(character) - 0x6F0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> String {
        Secret::typed(text).unwrap().as_str().to_owned()
    }

    #[test]
    fn spaces_do_not_decide_whether_a_case_opens() {
        assert_eq!(form("  un \t deux\u{a0}trois \r\n"), "un deux trois");
        assert!(Secret::typed(" \u{3000}\n").is_err());
    }

    #[test]
    fn composed_and_decomposed_letters_are_one() {
        assert_eq!(form("e\u{301}te\u{301}"), form("été"));
        assert_eq!(form("ﬁn"), "fin");
    }

    #[test]
    fn an_arabic_keyboard_types_the_same_persian_word() {
        assert_eq!(form("كتاب قديمي"), form("کتاب قدیمی"));
    }

    #[test]
    fn digits_open_in_any_grouping_and_script() {
        let digits = "1234 5678 9012 3456 7890 1234";
        assert_eq!(form("123456789012345678901234"), digits);
        assert_eq!(form("1234-5678-9012-3456-7890-1234"), digits);
        assert_eq!(form("۱۲۳۴ ۵۶۷۸ ۹۰۱۲ ۳۴۵۶ ۷۸۹۰ ۱۲۳۴"), digits);
        assert_eq!(form("1234 5678"), "1234 5678");
    }

    #[test]
    fn letter_case_is_kept() {
        assert_ne!(form("Un Deux"), form("un deux"));
    }
}
