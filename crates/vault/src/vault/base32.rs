//! Crockford's base 32: 16 bytes as 26 characters that survive handwriting and any file system.
//!
//! The bytes are read as one big-endian number of 128 bits, written in 26 digits of 5 bits, the
//! first of which is therefore 0 to 7. The alphabet leaves out I, L, O and U.

/// The digits in order of value, lower case.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Length of an encoded value.
pub(super) const LENGTH: usize = 26;

/// Writes 16 bytes as 26 lower-case characters.
pub(super) fn encode(bytes: [u8; 16]) -> String {
    let number = u128::from_be_bytes(bytes);
    (0..LENGTH).rev().map(|place| digit((number >> (5 * place)) as u8)).collect()
}

/// The character of the lowest five bits of `value`.
pub(super) fn digit(value: u8) -> char {
    ALPHABET.get(usize::from(value & 31)).map_or('0', |byte| char::from(*byte))
}

/// The value of one character as people write it: either case, O for 0, I and L for 1.
pub(super) fn value(character: char) -> Option<u8> {
    let plain = match character.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    ALPHABET.iter().position(|byte| char::from(*byte) == plain).map(|place| place as u8)
}

/// Whether `text` is exactly what [`encode`] writes.
pub(super) fn is_canonical(text: &str) -> bool {
    text.len() == LENGTH
        && text.bytes().all(|byte| ALPHABET.contains(&byte))
        && text.bytes().next().is_some_and(|first| (b'0'..=b'7').contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_bytes_become_twenty_six_characters() {
        assert_eq!(encode([0; 16]), "00000000000000000000000000");
        assert_eq!(encode([0xff; 16]), "7zzzzzzzzzzzzzzzzzzzzzzzzz");
        let mut one = [0; 16];
        one[15] = 33;
        assert_eq!(encode(one), "00000000000000000000000011");
    }

    #[test]
    fn only_the_written_form_is_canonical() {
        assert!(is_canonical(&encode([0x5a; 16])));
        for wrong in ["", "8zzzzzzzzzzzzzzzzzzzzzzzzz", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "7zzzzzzz"] {
            assert!(!is_canonical(wrong), "{wrong}");
        }
    }

    #[test]
    fn reading_forgives_what_hands_confuse() {
        assert_eq!(value('O'), Some(0));
        assert_eq!(value('i'), value('L'));
        assert_eq!(value('Z'), Some(31));
        assert_eq!(value('u'), None);
    }
}
