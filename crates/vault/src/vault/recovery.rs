//! The recovery code: 128 random bits on paper, as six groups of five characters.
//!
//! 26 characters carry the bits, 4 check characters (the first 20 bits of SHA-256 over the 26
//! upper-case characters) catch a slip of the pen before the slow key derivation runs.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::base32;
use super::secret::Secret;

/// A printed second way into a case.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// The code made of 16 random bytes.
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        Self(Zeroizing::new(base32::encode(random).to_ascii_uppercase()))
    }

    /// The code as printed: six groups of five characters joined by hyphens.
    #[must_use]
    pub fn printed(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(35));
        for (place, character) in self.0.chars().chain(check(&self.0)).enumerate() {
            if place > 0 && place % 5 == 0 {
                text.push('-');
            }
            text.push(character);
        }
        text
    }

    /// The secret that opens the case with this code.
    ///
    /// # Errors
    /// None in practice: a code is never empty.
    pub fn secret(&self) -> Result<Secret, super::Error> {
        Secret::typed(&self.printed())
    }
}

/// Whether `text` has the length and the letters of a code but a wrong check: a slip of the pen.
#[must_use]
pub fn looks_mistyped(text: &str) -> bool {
    values(text).is_some() && read(text).is_none()
}

/// The 26 upper-case characters of a code typed in any case and grouping, or nothing when the text
/// is no code or its check characters are wrong.
pub(super) fn read(text: &str) -> Option<Zeroizing<String>> {
    let plain = values(text)?;
    let (code, typed) = plain.split_at_checked(base32::LENGTH)?;
    if !base32::is_canonical(&code.to_ascii_lowercase()) {
        return None;
    }
    check(code).eq(typed.chars()).then(|| Zeroizing::new(code.to_owned()))
}

fn values(text: &str) -> Option<Zeroizing<String>> {
    let mut plain = Zeroizing::new(String::with_capacity(30));
    for character in text.chars().filter(|character| !matches!(character, ' ' | '-')) {
        plain.push(base32::digit(base32::value(character)?).to_ascii_uppercase());
    }
    (plain.len() == base32::LENGTH + 4).then_some(plain)
}

fn check(code: &str) -> impl Iterator<Item = char> + use<> {
    let hash = Sha256::digest(code.as_bytes());
    let bits = hash.iter().take(4).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
    (0..4).map(move |place| base32::digit((bits >> (27 - 5 * place)) as u8).to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_code_is_six_groups_of_five() {
        let printed = RecoveryCode::new([0xab; 16]).printed();
        let groups: Vec<_> = printed.split('-').collect();
        assert_eq!(groups.len(), 6);
        assert!(groups.iter().all(|group| group.len() == 5));
    }

    #[test]
    fn hasty_typing_still_opens() {
        let code =
            RecoveryCode::new(*b"\x11\x08\x42\x10\x84\x21\x08\x42\x10\x84\x21\x08\x42\x10\x84\x21");
        let printed = code.printed();
        let expected = code.secret().unwrap();
        for typed in [
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('-', ""),
            printed.replace('1', "l").replace('0', "o"),
            printed.replace('1', "I").replace('0', "O"),
            format!("  {} ", *printed),
        ] {
            assert!(Secret::typed(&typed).unwrap() == expected, "{typed}");
        }
    }

    #[test]
    fn one_wrong_character_is_noticed() {
        let printed = RecoveryCode::new([0x3c; 16]).printed();
        for place in 0..printed.len() {
            let mut wrong: Vec<char> = printed.chars().collect();
            if wrong[place] == '-' {
                continue;
            }
            wrong[place] = if wrong[place] == '7' { '3' } else { '7' };
            let wrong: String = wrong.into_iter().collect();
            assert!(looks_mistyped(&wrong), "{wrong}");
        }
        assert!(!looks_mistyped(&printed));
        assert!(!looks_mistyped("six mots tout simples"));
    }
}
