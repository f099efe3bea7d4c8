//! The laid-out text of an editor: what is shown, kept in step with the content.
//!
//! It is laid out in pieces: a paragraph is one; a very long one is several, cut where a line on screen
//! ends. A key lays out the piece it changes, and only the pieces in sight are drawn.
//!
//! Every piece shown begins with a direction mark, so that its base direction is that of its language
//! whatever its first letter; columns here count that mark, which the content does not have.

use std::collections::VecDeque;
use std::ops::Range;

use iced::Font;
use iced::advanced::graphics::text::{Editor, Version, font_system};

use super::geometry::At;
use super::piece::{Laid, Piece};
use super::text::Side;

use crate::lang::Direction;

/// Bytes of the direction mark before every paragraph.
pub(super) const MARK: usize = 3;
/// What a secret letter is shown as.
const DOT: char = '•';
/// Bytes of the longest paragraph that is laid out in one piece.
const LONGEST: usize = 3_000;
/// Bytes of the pieces of a longer one, about.
const PIECE: usize = 1_500;
/// Bytes beyond a piece that are laid out with it to see where its last line ends.
const BEYOND: usize = 400;

/// How the text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    pub(super) font: Font,
    /// Logical px.
    pub(super) size: f32,
    /// Height of a line, logical px.
    pub(super) line: f32,
    pub(super) wraps: bool,
}

/// How the letters of the content become those shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Showing {
    pub(super) direction: Direction,
    pub(super) one_line: bool,
    pub(super) secret: bool,
}

impl Showing {
    pub(super) fn mark(self) -> char {
        match self.direction {
            Direction::LeftToRight => '\u{200E}',
            Direction::RightToLeft => '\u{200F}',
        }
    }

    /// What is shown for a piece of content, after the mark: of the same length in bytes, unless secret.
    pub(super) fn shown(self, piece: &str) -> String {
        let mut shown = String::with_capacity(MARK + piece.len());
        shown.push(self.mark());
        if self.secret {
            shown.extend(piece.chars().map(|_| DOT));
            return shown;
        }
        for c in piece.chars() {
            match c {
                '\u{2028}' | '\u{2029}' => shown.push('\u{FFFD}'),
                c if c.is_control() => shown.push(if c.len_utf8() == 1 { ' ' } else { '\u{A0}' }),
                c => shown.push(c),
            }
        }
        shown
    }

    /// The column on the page of so many bytes of a paragraph.
    pub(super) fn column(self, before: &str) -> usize {
        MARK + if self.secret { before.chars().count() * DOT.len_utf8() } else { before.len() }
    }

    /// The bytes of a paragraph before a column of the page.
    pub(super) fn bytes(self, paragraph: &str, column: usize) -> usize {
        let column = column.saturating_sub(MARK);
        if !self.secret {
            return column.min(paragraph.len());
        }
        let letters = paragraph.char_indices().nth(column / DOT.len_utf8());
        letters.map_or(paragraph.len(), |(at, _)| at)
    }
}

/// A piece of the page and a column in it.
pub(super) type Spot = (usize, usize);

pub(super) struct Page {
    showing: Showing,
    pieces: Vec<Piece>,
    set: Option<(Face, f32, Version)>,
    /// Width the text is laid out in, logical px.
    width: f32,
}

impl Page {
    /// A page that is laid out by [`Page::set`].
    pub(super) fn new(showing: Showing) -> Self {
        Self { showing, pieces: Vec::new(), set: None, width: 0.0 }
    }

    pub(super) fn showing(&self) -> Showing {
        self.showing
    }

    /// Sets a text in a width, logical px; does nothing if it is set so already.
    pub(super) fn set(&mut self, text: &str, face: Face, width: f32) {
        let fonts = font_system().read().map(|fonts| fonts.version()).unwrap_or_default();
        if self.set == Some((face, width, fonts)) {
            return;
        }
        self.set = Some((face, width, fonts));
        self.pieces.clear();
        self.lay(text, (face, width), 0, VecDeque::new());
    }

    /// Follows the text, in which so many bytes now stand in the place of a range.
    pub(super) fn splice(&mut self, text: &str, range: &Range<usize>, len: usize) {
        let Some((face, width, _)) = self.set else { return };
        let mut first = self.piece_at(range.start);
        // What changes in the first line of a piece can bring its first word to the line above.
        let goes_on = first.checked_sub(1).is_some_and(|before| self.goes_on(before));
        if goes_on && self.second_row(first).is_none_or(|second| range.start <= second) {
            first -= 1;
        }
        let last = self.piece_at(range.end);
        let from = self.pieces.get(first).map_or(0, |piece| piece.start);
        let mut after: VecDeque<Piece> =
            self.pieces.drain(first..).skip(last + 1 - first).collect();
        for piece in &mut after {
            piece.start = piece.start - range.len() + len;
            piece.end = piece.end - range.len() + len;
        }
        self.lay(text, (face, width), from, after);
    }

    /// Lays out from a place on, until what comes stands where it stood: `after`.
    fn lay(
        &mut self,
        text: &str,
        (face, width): (Face, f32),
        from: usize,
        mut after: VecDeque<Piece>,
    ) {
        self.width = width;
        let mut at = from;
        loop {
            while after.front().is_some_and(|piece| piece.start < at) {
                after.pop_front();
            }
            if after.front().is_some_and(|piece| piece.start == at) {
                break;
            }
            let rest = text.get(at..).unwrap_or_default();
            let paragraph = if self.showing.one_line { None } else { rest.find('\n') };
            let end = at + paragraph.unwrap_or(rest.len());
            let cut = (face.wraps && end - at > LONGEST)
                .then(|| self.cut(text, face, at..end, after.front().map(|piece| piece.start)))
                .flatten();
            let (stop, next) = match cut {
                Some(cut) => (cut, Some(cut)),
                None => (end, paragraph.map(|_| end + 1)),
            };
            let piece = Piece::new(text, at..stop, cut.is_some(), self.showing, face, self.width);
            self.width = self.width.max(piece.width());
            self.pieces.push(piece);
            match next {
                Some(next) => at = next,
                None => {
                    after.clear();
                    break;
                }
            }
        }
        self.pieces.extend(after);
        let mut above = 0;
        for piece in &mut self.pieces {
            piece.above = above;
            above += piece.rows;
        }
    }

    /// Where a piece of a long paragraph ends: where it ended before if a line still begins there, else
    /// where the last line that is sure begins.
    fn cut(
        &self,
        text: &str,
        face: Face,
        range: Range<usize>,
        before: Option<usize>,
    ) -> Option<usize> {
        let near = range.start + PIECE / 3..range.start + 2 * PIECE;
        let before = before.filter(|before| near.contains(before));
        let mut stop = before.unwrap_or(range.start + PIECE) + BEYOND;
        loop {
            while stop < range.end && !text.is_char_boundary(stop) {
                stop += 1;
            }
            let stretch = text.get(range.start..stop.min(range.end)).unwrap_or_default();
            let rows = Laid::new(stretch, self.showing, face, self.width).row_starts();
            if let Some(before) = before.filter(|before| rows.contains(&(before - range.start))) {
                return Some(before);
            }
            match rows.last() {
                Some(last) if *last > 0 => return Some(range.start + last),
                _ if stop >= range.end => return None,
                _ => stop += 4 * PIECE,
            }
        }
    }

    fn piece_at(&self, byte: usize) -> usize {
        self.pieces.partition_point(|piece| piece.start <= byte).saturating_sub(1)
    }

    fn second_row(&self, number: usize) -> Option<usize> {
        let piece = self.pieces.get(number)?;
        piece.laid().row_starts().get(1).map(|column| piece.start + column)
    }

    /// Whether a paragraph goes on behind this piece of it.
    pub(super) fn goes_on(&self, number: usize) -> bool {
        self.pieces.get(number).is_some_and(|piece| piece.goes_on)
    }

    /// The same place, at the beginning of a piece rather than at the end of the one it goes on from.
    pub(super) fn behind(&self, at: At) -> At {
        let ends = |piece: &&Piece| piece.goes_on && at.column == MARK + piece.end - piece.start;
        match self.pieces.get(at.line).filter(ends) {
            Some(_) => At { line: at.line + 1, column: MARK, side: Side::After },
            None => at,
        }
    }

    /// Where a byte of the text stands, belonging to the letter before it or after it.
    pub(super) fn at(&self, text: &str, byte: usize, side: Side) -> At {
        let mut line = self.piece_at(byte);
        let before = line.checked_sub(1).filter(|before| self.goes_on(*before));
        let start = |line: usize| self.pieces.get(line).map_or(0, |piece| piece.start);
        if let Some(before) = before.filter(|_| side == Side::Before && start(line) == byte) {
            line = before;
        }
        let column = self.showing.column(text.get(start(line)..byte).unwrap_or_default());
        At { line, column, side }
    }

    /// The byte of the text that stands at a place.
    pub(super) fn byte(&self, text: &str, at: At) -> usize {
        let Some(piece) = self.pieces.get(at.line) else { return 0 };
        let shown = text.get(piece.start..piece.end).unwrap_or_default();
        piece.start + self.showing.bytes(shown, at.column)
    }

    /// Its pieces, from the first on.
    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The number of the piece that a line on screen belongs to.
    pub(super) fn piece_of_row(&self, row: usize) -> Option<usize> {
        self.pieces.partition_point(|piece| piece.above <= row).checked_sub(1)
    }

    pub(super) fn rows(&self) -> usize {
        self.pieces.last().map_or(0, |piece| piece.above + piece.rows)
    }

    /// Height of a line on screen, logical px.
    pub(super) fn line(&self) -> f32 {
        self.set.map_or(0.0, |(face, ..)| face.line)
    }

    /// Pieces that reach into a part of the page, with their tops, logical px.
    pub(super) fn seen(&self, part: &Range<f32>) -> impl Iterator<Item = (f32, &Editor)> {
        let (line, part) = (self.line(), part.clone());
        let first = self
            .pieces
            .partition_point(move |piece| (piece.above + piece.rows) as f32 * line < part.start);
        let tops = self
            .pieces
            .iter()
            .skip(first)
            .map(move |piece| (piece.above as f32 * line, piece.editor()));
        tops.take_while(move |(top, _)| *top <= part.end)
    }

    /// Height of all lines, logical px.
    pub(super) fn height(&self) -> f32 {
        self.rows() as f32 * self.line()
    }

    /// The width the text is laid out in, logical px.
    pub(super) fn width(&self) -> f32 {
        self.width
    }
}
