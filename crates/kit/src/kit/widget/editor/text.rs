//! The text of an editor with its caret and selection, and what typing does to them; nothing of the screen.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation as _;

/// Which neighbour the caret belongs to: where directions meet, or lines, one place in the text is two on
/// the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Side {
    /// After the letter before it; without one, at the beginning of the line.
    #[default]
    Before,
    /// In front of the letter that follows; without one, at the end of the line.
    After,
}

/// A text with a caret and a selection. Places are byte offsets at the bounds of letters.
pub(super) struct Content {
    text: String,
    starts: Vec<usize>,
    one_line: bool,
    caret: usize,
    side: Side,
    anchor: usize,
}

impl Content {
    pub(super) fn new(text: &str, one_line: bool) -> Self {
        let starts = starts(text, one_line);
        Self { text: text.to_owned(), starts, one_line, caret: 0, side: Side::Before, anchor: 0 }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn caret(&self) -> usize {
        self.caret
    }

    pub(super) fn side(&self) -> Side {
        self.side
    }

    /// The selected bytes; empty at the caret without a selection.
    pub(super) fn selection(&self) -> Range<usize> {
        self.caret.min(self.anchor)..self.caret.max(self.anchor)
    }

    /// Where the selection began and where the caret stands: scalars before each.
    pub(super) fn ends(&self) -> [usize; 2] {
        [self.scalars(self.anchor), self.scalars(self.caret)]
    }

    /// Selects from one place to another, where the caret then stands: scalars before each.
    pub(super) fn select_to(&mut self, from: usize, to: usize) {
        self.put(self.byte(from), Side::Before, false);
        self.put(self.byte(to), Side::Before, true);
    }

    pub(super) fn selected(&self) -> &str {
        self.text.get(self.selection()).unwrap_or_default()
    }

    /// Puts the caret somewhere; `select` leaves the other end of the selection where it is.
    pub(super) fn put(&mut self, at: usize, side: Side, select: bool) {
        self.caret = self.bound(at);
        self.side = side;
        if !select {
            self.anchor = self.caret;
        }
    }

    pub(super) fn select(&mut self, range: Range<usize>) {
        self.anchor = self.bound(range.start);
        self.caret = self.bound(range.end);
        self.side = Side::Before;
    }

    fn bound(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// Replaces a range; the caret goes behind what was put in.
    pub(super) fn replace(&mut self, range: Range<usize>, with: &str) {
        self.text.replace_range(range.clone(), with);
        self.starts = starts(&self.text, self.one_line);
        self.put(range.start + with.len(), Side::Before, false);
    }

    /// What must be replaced for the text to become `value`; `None` if it is that already.
    pub(super) fn difference<'v>(&self, value: &'v str) -> Option<(Range<usize>, &'v str)> {
        if self.text == value {
            return None;
        }
        let head: usize = self
            .text
            .chars()
            .zip(value.chars())
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum();
        let old = self.text.get(head..).unwrap_or_default();
        let new = value.get(head..).unwrap_or_default();
        let tail: usize = old
            .chars()
            .rev()
            .zip(new.chars().rev())
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum();
        let with = new.get(..new.len() - tail).unwrap_or_default();
        Some((head..self.text.len() - tail, with))
    }

    /// Replaces a range from outside: the caret stays by its letter, or goes behind what was put in if
    /// that touches it.
    pub(super) fn amend(&mut self, range: Range<usize>, with: &str) {
        let moved = |at: usize| {
            if at < range.start {
                at
            } else if at > range.end {
                at - range.len() + with.len()
            } else {
                range.start + with.len()
            }
        };
        let (caret, anchor) = (moved(self.caret), moved(self.anchor));
        self.text.replace_range(range, with);
        self.starts = starts(&self.text, self.one_line);
        self.caret = self.bound(caret);
        self.anchor = self.bound(anchor);
    }

    /// The number of the paragraph a place is in, from 0, and how many bytes into it.
    pub(super) fn place(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        (line, at - self.starts.get(line).copied().unwrap_or(0))
    }

    /// The bytes of a paragraph, its line break not counted.
    pub(super) fn paragraph(&self, line: usize) -> Range<usize> {
        let end = |next: &usize| next - 1;
        let start = self.starts.get(line).copied().unwrap_or(self.text.len());
        start..self.starts.get(line + 1).map_or(self.text.len(), end)
    }

    /// Unicode scalars before a byte offset.
    pub(super) fn scalars(&self, at: usize) -> usize {
        self.text.get(..at).map_or(0, |head| head.chars().count())
    }

    /// Byte offset behind so many Unicode scalars.
    pub(super) fn byte(&self, scalars: usize) -> usize {
        self.text.char_indices().nth(scalars).map_or(self.text.len(), |(at, _)| at)
    }

    fn before(&self, at: usize) -> &str {
        self.text.get(..at).unwrap_or_default()
    }

    fn after(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The end of the next letter.
    pub(super) fn next_letter(&self, at: usize) -> usize {
        at + self.after(at).graphemes(true).next().map_or(0, str::len)
    }

    /// Where Backspace takes from: one mark or letter in scripts whose marks are typed one by one (Arabic,
    /// Hebrew, Tibetan, Bengali), the whole letter with its marks in others.
    pub(super) fn erased_before(&self, at: usize) -> usize {
        let Some(letter) = self.before(at).graphemes(true).next_back() else { return at };
        let script = letter.chars().map(|c| c.script()).find(|script| *script != Script::Inherited);
        let whole = matches!(
            script,
            None | Some(Script::Latin | Script::Greek | Script::Cyrillic | Script::Common)
        );
        let taken =
            if whole { letter.len() } else { letter.chars().next_back().map_or(0, char::len_utf8) };
        at - taken
    }

    /// The end of the next word.
    pub(super) fn next_word(&self, at: usize) -> usize {
        let mut end = at;
        for piece in self.after(at).split_word_bounds() {
            end += piece.len();
            if is_word(piece) {
                return end;
            }
        }
        end
    }

    /// The start of the word before.
    pub(super) fn previous_word(&self, at: usize) -> usize {
        let mut start = at;
        for piece in self.before(at).split_word_bounds().rev() {
            start -= piece.len();
            if is_word(piece) {
                return start;
            }
        }
        start
    }

    /// The word, or the run of other signs, at a place.
    pub(super) fn word_at(&self, at: usize) -> Range<usize> {
        let paragraph = self.paragraph(self.place(at).0);
        let text = self.text.get(paragraph.clone()).unwrap_or_default();
        let mut last = paragraph.start..paragraph.start;
        for (start, piece) in text.split_word_bound_indices() {
            last = paragraph.start + start..paragraph.start + start + piece.len();
            if last.end > at {
                break;
            }
        }
        last
    }
}

fn is_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphanumeric)
}

fn starts(text: &str, one_line: bool) -> Vec<usize> {
    let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(breaks.filter(|_| !one_line)).collect()
}

/// Foreign text made fit to be put in: every kind of line break becomes `\n` (a space in one line; word processors
/// break lines with a vertical tab and pages with a form feed), tabs become spaces, other control characters and byte
/// order marks go.
#[must_use]
pub fn cleaned(foreign: &str, one_line: bool) -> String {
    let foreign = if one_line { foreign.trim_end_matches(['\r', '\n']) } else { foreign };
    let mut clean = String::with_capacity(foreign.len());
    let mut returned = false;
    for c in foreign.chars() {
        let after_return = std::mem::replace(&mut returned, c == '\r');
        match c {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.push(if one_line { ' ' } else { '\n' });
            }
            '\t' => clean.push(' '),
            '\u{FEFF}' => {}
            c if c.is_control() => {}
            c => clean.push(c),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_from_outside_keeps_the_caret_by_its_letter() {
        let mut content = Content::new("un deux trois", true);
        content.put(9, Side::Before, false);
        let (range, with) = content.difference("un petit deux trois").unwrap();
        content.amend(range, with);
        assert_eq!(content.text(), "un petit deux trois");
        assert_eq!(content.caret(), 15);
        assert_eq!(content.difference("un petit deux trois"), None);
    }

    #[test]
    fn undoing_puts_the_caret_where_the_change_was() {
        let mut content = Content::new("ab", true);
        content.put(1, Side::Before, false);
        content.amend(1..1, "xyz");
        assert_eq!(content.caret(), 4);
        content.amend(1..4, "");
        assert_eq!(content.caret(), 1);
    }

    #[test]
    fn difference_of_letters_that_share_bytes() {
        let content = Content::new("é", true);
        let (range, with) = content.difference("è").unwrap();
        assert_eq!((range, with), (0..2, "è"));
    }

    #[test]
    fn backspace_takes_a_mark_in_arabic_and_a_letter_in_latin() {
        let arabic = Content::new("مَ", true);
        assert_eq!(arabic.erased_before(4), 2);
        let joined = Content::new("می\u{200C}", true);
        assert_eq!(joined.erased_before(7), 4, "the joiner alone");
        let latin = Content::new("e\u{301}", true);
        assert_eq!(latin.erased_before(3), 0);
    }

    #[test]
    fn words_end_and_begin_across_spaces_and_joiners() {
        let content = Content::new("من می\u{200C}خواهم، بروم", false);
        let first = content.next_word(0);
        assert_eq!(content.text().get(..first), Some("من"));
        let second = content.next_word(first);
        assert_eq!(content.text().get(first..second), Some(" می\u{200C}خواهم"));
        assert_eq!(content.previous_word(second), first + 1);
        assert_eq!(content.word_at(first + 3), first + 1..second);
    }

    #[test]
    fn a_paste_brings_no_foreign_control_characters() {
        assert_eq!(cleaned("a\r\nb\rc\u{2029}d\te\u{0}\u{7}\u{FEFF}f\n", false), "a\nb\nc\nd ef\n");
        assert_eq!(cleaned("a\r\nb\n", true), "a b");
        assert_eq!(
            cleaned("un\u{B}deux\u{C}trois", false),
            "un\ndeux\ntrois",
            "no words are glued"
        );
        assert_eq!(cleaned("a\u{A0}b\u{AD}c\u{200C}d", false), "a\u{A0}b\u{AD}c\u{200C}d");
    }

    #[test]
    fn paragraphs_and_places() {
        let content = Content::new("ab\n\ncd", false);
        assert_eq!(content.place(2), (0, 2));
        assert_eq!(content.place(3), (1, 0));
        assert_eq!(content.place(5), (2, 1));
        assert_eq!(content.paragraph(0), 0..2);
        assert_eq!(content.paragraph(1), 3..3);
        assert_eq!(content.paragraph(2), 4..6);
    }
}
