//! Where French words may be parted.

use unicode_script::{Script, UnicodeScript};

use super::shape::Shaped;

/// Letters that must stay on each side of a hyphen.
const SIDE: usize = 3;
/// A longer string of letters is no word.
const LONGEST: usize = 60;

/// Byte positions where French words of the text may be hyphenated. Words with a capital may be
/// names, and a name is never parted.
pub(super) fn of(shaped: &Shaped) -> Vec<usize> {
    let mut found = Vec::new();
    for span in &shaped.flat.spans {
        if span.style.together || !(span.lang.0 == "fr" || span.lang.0.starts_with("fr-")) {
            continue;
        }
        let words = shaped.flat.text.get(span.range.clone()).unwrap_or_default();
        let mut at = span.range.start;
        for piece in words.split_inclusive(|c: char| !c.is_alphabetic()) {
            let word = piece.trim_end_matches(|c: char| !c.is_alphabetic());
            inside(word, at, &mut found);
            at += piece.len();
        }
    }
    found
}

fn inside(word: &str, at: usize, found: &mut Vec<usize>) {
    let letters = word.chars().count();
    let plain = word.chars().all(|c| c.is_lowercase() && c.script() == Script::Latin);
    if !(2 * SIDE..=LONGEST).contains(&letters) || !plain {
        return;
    }
    let (mut bytes, mut before) = (0, 0);
    for syllable in hypher::hyphenate(word, hypher::Lang::French) {
        bytes += syllable.len();
        before += syllable.chars().count();
        if before >= SIDE && letters - before >= SIDE {
            found.push(at + bytes);
        }
    }
}
