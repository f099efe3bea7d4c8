//! Text of one direction inside text of the other: isolates.
//!
//! A line is put in the order of UAX #9 once the words and figures that belong together are isolates (see
//! [`isolated`]). Paper and screen ask here for both, so that neither parts what the other keeps.

mod isolates;
mod joints;
mod text;

pub use joints::{jointed, joints, marks};

use unicode_bidi::{BidiClass, BidiInfo, Level};

use super::language::Direction;
use text::Text;

const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';

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

/// Each paragraph put in order by `order` in the direction around it; one that has letters of the other direction
/// alone is put in order in its own, as one isolate, so that its full stop stays at its end.
#[must_use]
pub fn each_in_its_own(
    text: &str,
    around: Direction,
    order: impl Fn(&str, Direction) -> String,
) -> String {
    if !mixes(text, around) {
        return order(text, around);
    }
    let own = match around {
        Direction::LeftToRight => Direction::RightToLeft,
        Direction::RightToLeft => Direction::LeftToRight,
    };
    by_paragraph(text, |paragraph| {
        // What is isolated already has its own order.
        let (mut depth, mut along, mut against) = (0_usize, false, false);
        for c in paragraph.chars() {
            match bidi_class(c) {
                BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => depth += 1,
                BidiClass::PDI => depth = depth.saturating_sub(1),
                _ if depth > 0 => {}
                _ => {
                    along |= runs(c, around);
                    against |= runs(c, own);
                }
            }
        }
        if against && !along {
            format!("{FIRST_STRONG}{}{POP}", order(paragraph, own))
        } else {
            order(paragraph, around)
        }
    })
}

/// Whether this is a letter of this direction.
fn runs(c: char, direction: Direction) -> bool {
    match direction {
        Direction::LeftToRight => bidi_class(c) == BidiClass::L,
        Direction::RightToLeft => matches!(bidi_class(c), BidiClass::R | BidiClass::AL),
    }
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

/// The text with the isolates that keep its words and figures in order, for what is laid out by UAX #9 alone.
/// Isolates of inserted values that hold a number or a part of a word are left out: they would part it from the rest.
#[must_use]
pub fn isolated(text: &str, direction: Direction) -> String {
    if !mixes(text, direction) {
        return without_isolates(text);
    }
    by_paragraph(text, |paragraph| {
        let settled = settled(paragraph);
        inserted(&settled, &isolates::isolates(&settled, direction))
    })
}

/// The level of every byte of a text (UAX #9), its words and figures kept in order; the text may have several
/// paragraphs, all of this direction.
#[must_use]
pub fn levels(text: &str, direction: Direction) -> Vec<Level> {
    let base = level(direction);
    let mixed = mixes(text, direction);
    if !mixed && !text.chars().any(is_control) {
        return vec![base; text.len()];
    }
    let mut marks = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n').filter(|_| mixed) {
        let found = isolates::isolates(paragraph, direction);
        marks.extend(found.into_iter().map(|(at, mark)| (start + at, mark)));
        start += paragraph.len() + 1;
    }
    let whole = inserted(text, &marks);
    let all = BidiInfo::new(&whole, Some(base)).levels;
    let mut levels = Vec::with_capacity(text.len());
    let (mut from, mut done) = (0, 0);
    for (at, mark) in marks {
        levels.extend_from_slice(all.get(from..from + at - done).unwrap_or_default());
        from += at - done + mark.len_utf8();
        done = at;
    }
    levels.extend_from_slice(all.get(from..).unwrap_or_default());
    levels
}

fn level(direction: Direction) -> Level {
    match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    }
}

fn by_paragraph(text: &str, change: impl Fn(&str) -> String) -> String {
    let paragraphs: Vec<String> = text.split('\n').map(change).collect();
    paragraphs.join("\n")
}

/// The paragraph with these marks, each before a byte, in order.
fn inserted(paragraph: &str, marks: &[(usize, char)]) -> String {
    let mut whole = String::with_capacity(paragraph.len() + 3 * marks.len());
    let mut done = 0;
    for &(at, mark) in marks {
        whole.push_str(paragraph.get(done..at).unwrap_or_default());
        whole.push(mark);
        done = at;
    }
    whole.push_str(paragraph.get(done..).unwrap_or_default());
    whole
}

/// The paragraph without the isolates that hold a number or a part of a word.
fn settled(paragraph: &str) -> String {
    if !paragraph.contains(FIRST_STRONG) {
        return paragraph.to_owned();
    }
    let text = Text::new(paragraph);
    let mut dropped = vec![false; text.len()];
    for at in 0..text.len() {
        let close = text.closes(at, text.len()).filter(|_| text.char(at) == FIRST_STRONG);
        let Some(close) = close.filter(|&close| text.is_part_of_more(at, close)) else {
            continue;
        };
        for mark in [at, close] {
            if let Some(dropped) = dropped.get_mut(mark) {
                *dropped = true;
            }
        }
    }
    let kept = paragraph.chars().zip(dropped).filter(|(_, dropped)| !dropped);
    kept.map(|(c, _)| c).collect()
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

/// The direction a text without one takes: that of its first letter outside isolates.
#[must_use]
pub fn direction_of(text: &str) -> Direction {
    if starts_against(text, Direction::LeftToRight) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
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
    fn the_stop_of_words_of_the_other_direction_alone_stays_with_them() {
        let own = |text: &str, around| each_in_its_own(text, around, isolated);
        let (left, right) = (Direction::LeftToRight, Direction::RightToLeft);
        assert_eq!(own("Lettre de…", right), "\u{2068}Lettre de…\u{2069}");
        assert_eq!(own("Lettre de…", left), "Lettre de…");
        assert_eq!(own("نامه…\n12", left), "\u{2068}نامه…\u{2069}\n12");
        for mixed in ["نامه (Lettre)", "۱۲", "…", "۱. \u{2068}Passeport\u{2069}"] {
            assert_eq!(own(mixed, right), isolated(mixed, right));
        }
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
