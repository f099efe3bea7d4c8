//! What the window puts into a text so that its lines break well and stay in order.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use super::isolates::isolates;
use super::{POP, by_paragraph, inserted, is_control, level, mixes, settled, without_isolates};
use crate::lang::language::Direction;

/// The narrowest space there is.
const HAIR_SPACE: char = '\u{200A}';

/// The text as it is shown where lines break by themselves: with its [`joints`], and without isolates that
/// change nothing.
#[must_use]
pub fn jointed(text: &str, direction: Direction) -> String {
    if !mixes(text, direction) {
        return without_isolates(text);
    }
    by_paragraph(text, |paragraph| {
        let settled = settled(paragraph);
        inserted(&settled, &joints(&settled, direction))
    })
}

/// What is put into a paragraph where its lines break by themselves, each before a byte, in order: the isolates
/// that keep its words and figures in order, and in front of every run of the other direction a hair space,
/// with an isolate that holds both.
///
/// The engine of the window leaves the first word of such a run on a line that has no room for it, so that
/// the line runs over (pop-os/cosmic-text#252, open in November 2026); behind a space it breaks as it should.
#[must_use]
pub fn joints(paragraph: &str, direction: Direction) -> Vec<(usize, char)> {
    if !mixes(paragraph, direction) {
        return Vec::new();
    }
    let marks = isolates(paragraph, direction);
    let whole = inserted(paragraph, &marks);
    let base = level(direction);
    let levels = BidiInfo::new(&whole, Some(base)).levels;
    let mut spaces = Vec::new();
    join(&whole, &levels, 0..whole.len(), base, &mut spaces);
    merged(&marks, &spaces)
}

/// The isolates of one line that does not break, each before a byte, in order.
#[must_use]
pub fn marks(paragraph: &str, direction: Direction) -> Vec<(usize, char)> {
    if mixes(paragraph, direction) { isolates(paragraph, direction) } else { Vec::new() }
}

/// Marks, and what is put into the text that has them, as put into the text that has neither.
fn merged(marks: &[(usize, char)], later: &[(usize, char)]) -> Vec<(usize, char)> {
    let mut all = Vec::with_capacity(marks.len() + later.len());
    let mut later = later.iter().copied().peekable();
    let mut before = 0;
    for &(at, mark) in marks {
        while let Some((place, joint)) = later.next_if(|(place, _)| *place <= at + before) {
            all.push((place - before, joint));
        }
        all.push((at, mark));
        before += mark.len_utf8();
    }
    all.extend(later.map(|(place, joint)| (place - before, joint)));
    all
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
        if deeper && !touches_a_word(text, at) {
            let inner = (at..end).map(level).min().unwrap_or(base);
            let before = text.get(..at).unwrap_or_default().chars().next_back();
            let isolated = before.is_none_or(|c| matches!(c, '\u{202D}' | '\u{2066}'..='\u{2068}'));
            if !isolated {
                found.push((at, if inner.is_rtl() { '\u{2067}' } else { '\u{2066}' }));
            }
            if !text.get(..at).unwrap_or_default().chars().all(is_control) {
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

/// Whether a letter or figure stands right before this byte: a line does not break there.
fn touches_a_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().chars();
    before.rev().find(|c| !is_control(*c)).is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_the_other_direction_begins_with_a_hair_space() {
        let left = Direction::LeftToRight;
        assert_eq!(jointed("le \u{2068}14\u{2069} octobre", left), "le 14 octobre");
        assert_eq!(jointed("dit ژینۆ", left), "dit \u{2067}\u{200A}ژینۆ\u{2069}");
        assert_eq!(jointed("a \u{2068}ژینۆ\u{2069} b", left), "a \u{2068}\u{200A}ژینۆ\u{2069} b");
        let right = Direction::RightToLeft;
        assert_eq!(jointed("۲۲ مهر", right), "۲۲ مهر");
        assert_eq!(jointed("مهر ۲۲", right), "مهر \u{2066}\u{200A}۲۲\u{2069}");
    }
}
