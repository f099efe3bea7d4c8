//! Text of one direction inside text of the other: isolates.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level};

use super::language::Direction;

const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';
/// The narrowest space there is.
const HAIR_SPACE: char = '\u{200A}';

/// The class of a character; the commonest are not looked up.
fn bidi_class(c: char) -> BidiClass {
    match c {
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' => BidiClass::L,
        '0'..='9' => BidiClass::EN,
        ' ' => BidiClass::WS,
        '\u{620}'..='\u{64A}' => BidiClass::AL,
        other => unicode_bidi::bidi_class(other),
    }
}

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

/// The text as it is shown where lines break by themselves: with its [`joints`], and without isolates that
/// change nothing.
#[must_use]
pub fn jointed(text: &str, direction: Direction) -> String {
    if !mixes(text, direction) {
        return without_isolates(text);
    }
    let mut shown = String::with_capacity(text.len() + 32);
    for (at, paragraph) in text.split('\n').enumerate() {
        if at > 0 {
            shown.push('\n');
        }
        let mut done = 0;
        for (at, joint) in joints(paragraph, direction) {
            shown.push_str(paragraph.get(done..at).unwrap_or_default());
            shown.push(joint);
            done = at;
        }
        shown.push_str(paragraph.get(done..).unwrap_or_default());
    }
    shown
}

/// What is put into a paragraph where its lines break by themselves, each before a byte, in order: a hair
/// space in front of every run of the other direction, and an isolate that holds both.
///
/// The engine of the window leaves the first word of such a run on a line that has no room for it, so that
/// the line runs over (pop-os/cosmic-text#252, open in November 2026); behind a space it breaks as it should.
#[must_use]
pub fn joints(paragraph: &str, direction: Direction) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    if mixes(paragraph, direction) {
        let base = match direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let levels = BidiInfo::new(paragraph, Some(base)).levels;
        join(paragraph, &levels, 0..paragraph.len(), base, &mut found);
    }
    found
}

/// The joints of a part of a paragraph whose level is `base`.
fn join(
    text: &str,
    levels: &[Level],
    part: Range<usize>,
    base: Level,
    found: &mut Vec<(usize, char)>,
) {
    let level = |at: usize| levels.get(at).copied().unwrap_or(base);
    let mut at = part.start;
    while at < part.end {
        let deeper = level(at) > base;
        let end = (at..part.end).find(|&next| (level(next) > base) != deeper).unwrap_or(part.end);
        if deeper {
            let inner = (at..end).map(level).min().unwrap_or(base);
            let before = text.get(..at).unwrap_or_default().chars().next_back();
            let isolated = before.is_none_or(|c| matches!(c, '\u{2066}'..='\u{2068}'));
            if !isolated {
                found.push((at, if inner.is_rtl() { '\u{2067}' } else { '\u{2066}' }));
            }
            if before.is_some() {
                found.push((at, HAIR_SPACE));
            }
            join(text, levels, at..end, inner, found);
            if !isolated {
                found.push((end, POP));
            }
        }
        at = end;
    }
}

/// Whether letters or figures of the text run against this direction.
fn mixes(text: &str, direction: Direction) -> bool {
    text.chars().any(|c| match direction {
        Direction::LeftToRight => {
            matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
        }
        Direction::RightToLeft => {
            matches!(bidi_class(c), BidiClass::L | BidiClass::EN | BidiClass::AN)
        }
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
    fn a_class_that_is_not_looked_up_is_the_right_one() {
        for c in '\0'..='\u{700}' {
            assert_eq!(bidi_class(c), unicode_bidi::bidi_class(c), "{c:?}");
        }
    }

    #[test]
    fn only_what_runs_the_other_way_is_isolated() {
        assert_eq!(isolate_within("Zhino", Direction::LeftToRight), "Zhino");
        assert_eq!(isolate_within("ژینۆ", Direction::LeftToRight), "\u{2068}ژینۆ\u{2069}");
        assert_eq!(isolate_within("Zhino", Direction::RightToLeft), "\u{2068}Zhino\u{2069}");
        assert_eq!(isolate_within("1398", Direction::RightToLeft), "1398");
    }

    #[test]
    fn a_run_of_the_other_direction_begins_with_a_hair_space() {
        let left = Direction::LeftToRight;
        assert_eq!(jointed("le \u{2068}14\u{2069} octobre", left), "le 14 octobre");
        assert_eq!(jointed("dit ژینۆ", left), "dit \u{2067}\u{200A}ژینۆ\u{2069}");
        assert_eq!(jointed("« \u{2068}ژینۆ\u{2069} »", left), "« \u{2068}\u{200A}ژینۆ\u{2069} »");
        let right = Direction::RightToLeft;
        assert_eq!(jointed("۲۲ مهر", right), "۲۲ مهر");
        assert_eq!(jointed("مهر ۲۲", right), "مهر \u{2066}\u{200A}۲۲\u{2069}");
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
