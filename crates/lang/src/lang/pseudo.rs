//! A tongue for tests: every letter of the messages marked, every vowel twice. What stands unmarked on screen was
//! never translated; what is cut off was made for short words.

use std::borrow::Cow;

/// The text with a mark on each letter, about two fifths longer.
pub(super) fn marked(text: &str) -> Cow<'_, str> {
    let mut marked = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let shown = with_mark(c);
        marked.push(shown);
        if is_vowel(c) {
            marked.push(shown);
        }
    }
    Cow::Owned(marked)
}

fn is_vowel(c: char) -> bool {
    "aeiouyàâéèêëîïôùûœ".contains(c.to_lowercase().next().unwrap_or(c))
}

fn with_mark(c: char) -> char {
    match c {
        'a' => 'ā',
        'b' => 'ƀ',
        'c' => 'ċ',
        'd' => 'đ',
        'e' => 'ē',
        'f' => 'ƒ',
        'g' => 'ġ',
        'h' => 'ħ',
        'i' => 'ī',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ł',
        'm' => 'ɱ',
        'n' => 'ŋ',
        'o' => 'ō',
        'p' => 'ƥ',
        'q' => 'ʠ',
        'r' => 'ŗ',
        's' => 'ş',
        't' => 'ŧ',
        'u' => 'ū',
        'v' => 'ʋ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ȳ',
        'z' => 'ż',
        'A' => 'Ā',
        'B' => 'Ɓ',
        'C' => 'Ċ',
        'D' => 'Đ',
        'E' => 'Ē',
        'F' => 'Ƒ',
        'G' => 'Ġ',
        'H' => 'Ħ',
        'I' => 'Ī',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ł',
        'M' => 'Ɱ',
        'N' => 'Ŋ',
        'O' => 'Ō',
        'P' => 'Ƥ',
        'Q' => 'Ǫ',
        'R' => 'Ŗ',
        'S' => 'Ş',
        'T' => 'Ŧ',
        'U' => 'Ū',
        'V' => 'Ʋ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ȳ',
        'Z' => 'Ż',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Direction, Language, Translator, tr};

    #[test]
    fn every_letter_is_marked_and_what_is_inserted_is_left_alone() {
        let t = Translator::plain(Language::Pseudo(Direction::RightToLeft));
        let said = tr!(t, "date-both", first = "a", second = "b");
        assert_eq!(said, "a (b)");
        assert_eq!(marked("Dossier 3"), "Đōōşşīīēēŗ 3");
        assert!(
            !marked(&('A'..='z').collect::<String>()).contains(|c: char| c.is_ascii_alphabetic())
        );
    }

    #[test]
    fn nobody_is_offered_it() {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let pseudo = Language::Pseudo(direction);
            assert!(!Language::ALL.contains(&pseudo));
            assert_ne!(Language::from_tag(pseudo.tag()), Some(pseudo));
        }
    }
}
