//! Text of one direction inside text of the other: isolates.

use unicode_bidi::{BidiClass, bidi_class};

use super::language::Direction;

const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';

/// The text as one isolate, so that what stands around it keeps its order. Marks of direction inside
/// it are dropped: they could reach out of it and turn what follows.
#[must_use]
pub fn isolate(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len() + 6);
    isolated.push(FIRST_STRONG);
    isolated.extend(text.chars().filter(|&c| !is_control(c)));
    isolated.push(POP);
    isolated
}

/// The text as one isolate if any of it runs against the direction around it; else as it is.
#[must_use]
pub fn isolate_within(text: &str, around: Direction) -> String {
    if runs_against(text, around) { isolate(text) } else { text.to_owned() }
}

/// Whether any letter of the text runs against this direction.
#[must_use]
pub fn runs_against(text: &str, around: Direction) -> bool {
    text.chars().any(|c| match (bidi_class(c), around) {
        (BidiClass::R | BidiClass::AL, Direction::LeftToRight)
        | (BidiClass::L, Direction::RightToLeft) => true,
        _ => is_control(c),
    })
}

/// Whether a paragraph would be laid out against this direction: its first letter outside isolates runs
/// the other way, or it has none and would run from left to right (UAX #9, P2 and P3).
#[must_use]
pub fn starts_against(paragraph: &str, direction: Direction) -> bool {
    let mut depth = 0_usize;
    for c in paragraph.chars() {
        match bidi_class(c) {
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => depth += 1,
            BidiClass::PDI => depth = depth.saturating_sub(1),
            BidiClass::L if depth == 0 => return direction == Direction::RightToLeft,
            BidiClass::R | BidiClass::AL if depth == 0 => {
                return direction == Direction::LeftToRight;
            }
            _ => {}
        }
    }
    direction == Direction::RightToLeft
}

/// The text without isolates and other marks of direction, for file names and plain terminals.
#[must_use]
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|&c| !is_control(c)).collect()
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_the_other_way_is_isolated() {
        assert_eq!(isolate_within("Zhino", Direction::LeftToRight), "Zhino");
        assert_eq!(isolate_within("ژینۆ", Direction::LeftToRight), "\u{2068}ژینۆ\u{2069}");
        assert_eq!(isolate_within("Zhino", Direction::RightToLeft), "\u{2068}Zhino\u{2069}");
        assert_eq!(isolate_within("1398", Direction::RightToLeft), "1398");
    }

    #[test]
    fn a_paragraph_starts_with_its_first_letter_outside_isolates() {
        assert!(starts_against("« ژینۆ » est là", Direction::LeftToRight));
        assert!(!starts_against("« \u{2068}ژینۆ\u{2069} » est là", Direction::LeftToRight));
        assert!(starts_against("1398 UNHCR بود", Direction::RightToLeft));
        assert!(starts_against(
            "\u{2068}جمعه\u{2069} \u{2068}۶ آذر\u{2069}",
            Direction::RightToLeft
        ));
        assert!(!starts_against("\u{2068}جمعه\u{2069} 6", Direction::LeftToRight));
    }

    #[test]
    fn nothing_inside_reaches_out() {
        let hostile = isolate("a\u{202E}b\u{2069}c");
        assert_eq!(hostile, "\u{2068}abc\u{2069}");
        assert_eq!(without_isolates(&hostile), "abc");
    }
}
