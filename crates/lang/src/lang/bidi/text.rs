//! A paragraph as its letters, figures and signs, with the pairs of marks that belong together.

use std::ops::Range;

use unicode_bidi::BidiClass;

use super::bidi_class;
use crate::lang::language::Direction;

/// Marks that open and close.
const PAIRS: [(char, char); 8] = [
    ('«', '»'),
    ('‹', '›'),
    ('“', '”'),
    ('„', '“'),
    ('"', '"'),
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
];
const BRACKETS: [char; 3] = ['(', '[', '{'];
/// Signs that belong to the figures behind them, wherever they stand.
const LEADING: [char; 11] = ['+', '#', '$', '€', '£', '¥', '±', '~', '≈', '№', '§'];
/// Signs that belong to the figures or letters before them.
const TRAILING: [char; 10] = ['%', '‰', '°', '$', '€', '£', '¥', '+', '#', '_'];
/// Signs that belong to figures from which a space parts them.
const UNITS: [char; 6] = ['%', '‰', '€', '$', '£', '¥'];
/// Signs at the end of an address that belong to it.
const ADDRESS: [char; 7] = ['/', '=', '&', '#', '_', '-', '~'];

/// Pairs within pairs that are looked at.
const DEEPEST: usize = 40;

/// What a character is for the order of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Letter(Direction),
    Figure,
    /// A figure of the Arabic script.
    Native,
    /// A vowel sign or a joiner: part of what it follows.
    Joined,
    Space,
    /// A comma of the Arabic script; its other signs are letters here, as they are in UAX #9.
    ArabicSign,
    Sign,
}

/// A paragraph, its characters counted from 0.
pub(super) struct Text {
    /// The byte each character begins at, and the byte behind the last.
    at: Vec<usize>,
    chars: Vec<char>,
    sorts: Vec<Sort>,
    mates: Vec<Option<usize>>,
}

impl Text {
    pub(super) fn new(paragraph: &str) -> Self {
        let mut at: Vec<usize> = paragraph.char_indices().map(|(at, _)| at).collect();
        at.push(paragraph.len());
        let chars: Vec<char> = paragraph.chars().collect();
        let sorts = chars.iter().map(|&c| sort(c)).collect();
        let mates = mates(&chars);
        Self { at, chars, sorts, mates }
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn byte(&self, at: usize) -> usize {
        self.at.get(at).copied().unwrap_or_default()
    }

    pub(super) fn char(&self, at: usize) -> char {
        self.chars.get(at).copied().unwrap_or(' ')
    }

    pub(super) fn sort(&self, at: usize) -> Sort {
        self.sorts.get(at).copied().unwrap_or(Sort::Space)
    }

    /// The closing mark of a pair that opens here and ends before `end`.
    pub(super) fn closes(&self, at: usize, end: usize) -> Option<usize> {
        self.mates.get(at).copied().flatten().filter(|&mate| mate > at && mate < end)
    }

    pub(super) fn is_bracket(&self, at: usize) -> bool {
        BRACKETS.contains(&self.char(at))
    }

    /// Whether the pair that opens here is turned with the direction it stands in.
    pub(super) fn is_turned_quote(&self, at: usize) -> bool {
        matches!(self.char(at), '«' | '‹')
    }

    /// The direction inside an isolate that opens here (UAX #9, X5a to X5c).
    pub(super) fn isolated(&self, at: usize) -> Option<Direction> {
        match self.char(at) {
            '\u{2066}' => Some(Direction::LeftToRight),
            '\u{2067}' => Some(Direction::RightToLeft),
            '\u{2068}' => {
                let end = self.mates.get(at).copied().flatten().unwrap_or(self.len());
                let first = self.letters(at + 1..end).next();
                Some(first.unwrap_or(Direction::LeftToRight))
            }
            _ => None,
        }
    }

    /// The directions of the letters here, those inside isolates left out.
    fn letters(&self, range: Range<usize>) -> impl Iterator<Item = Direction> + '_ {
        let mut at = range.start;
        std::iter::from_fn(move || {
            while at < range.end {
                let here = at;
                at = match self.closes(here, range.end) {
                    Some(close) if is_isolate(self.char(here)) => close + 1,
                    _ => here + 1,
                };
                if let Sort::Letter(direction) = self.sort(here) {
                    return Some(direction);
                }
            }
            None
        })
    }

    /// Whether all letters here run against this direction, and there are some.
    pub(super) fn is_all_against(&self, range: Range<usize>, base: Direction) -> bool {
        let mut letters = self.letters(range).peekable();
        letters.peek().is_some() && letters.all(|direction| direction != base)
    }

    /// Whether a letter here runs in this direction.
    pub(super) fn has_letter(&self, range: Range<usize>, of: Direction) -> bool {
        self.letters(range).any(|direction| direction == of)
    }

    /// Whether a figure here is one of the Arabic language, which takes its direction from nothing around it.
    pub(super) fn has_arabic_figure(&self, mut range: Range<usize>) -> bool {
        range.any(|at| matches!(self.char(at), '\u{660}'..='\u{669}' | '\u{66B}' | '\u{66C}'))
    }

    /// Whether what is isolated here is part of a word or number around it: a number, or what touches letters or
    /// figures outside.
    pub(super) fn is_part_of_more(&self, open: usize, close: usize) -> bool {
        let range = open + 1..close;
        let is_one = !range.is_empty()
            && range
                .clone()
                .all(|at| self.sort(at) != Sort::Space && (!super::is_control(self.char(at))));
        let is_number = |at| matches!(self.sort(at), Sort::Figure | Sort::Native | Sort::Sign);
        let outside = |at: &usize| !super::is_control(self.char(*at));
        let before = (0..open).rev().find(outside).map(|at| self.char(at));
        let after = (close + 1..self.len()).find(outside).map(|at| self.char(at));
        let touches = [before, after].into_iter().flatten().any(char::is_alphanumeric);
        is_one && (touches || range.clone().all(is_number))
    }

    /// The range without the spaces at its ends.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let is_space = |at: &usize| self.sort(*at) == Sort::Space;
        let start = range.clone().find(|at| !is_space(at)).unwrap_or(range.end);
        let end = (start..range.end).rev().find(|at| !is_space(at)).map_or(start, |at| at + 1);
        start..end
    }

    fn is_part(&self, at: usize, base: Direction) -> bool {
        match self.sort(at) {
            Sort::Letter(direction) => direction != base,
            Sort::Figure | Sort::Native => true,
            _ => false,
        }
    }

    pub(super) fn is_figure(&self, at: usize) -> bool {
        matches!(self.sort(at), Sort::Figure | Sort::Native)
    }

    /// Where the token ends that begins here: letters against the direction and figures, with the signs
    /// between and about them, without a space. `None` if none begins here.
    pub(super) fn token(
        &self,
        from: usize,
        range: &Range<usize>,
        base: Direction,
    ) -> Option<usize> {
        let start = self.lead(from, range, base)?;
        let mut at = start;
        loop {
            at = self.run(at, range.end, base);
            match self.bridge(at, range.end, base) {
                Some(next) => at = next,
                None => break,
            }
        }
        Some(self.trail(from, at, range.end))
    }

    /// Past the signs that lead a token and a bracket that touches it, as in "+93" and "(800)955".
    fn lead(&self, from: usize, range: &Range<usize>, base: Direction) -> Option<usize> {
        if self.is_part(from, base) {
            return Some(from);
        }
        let (c, next) = (self.char(from), from + 1);
        if next >= range.end {
            return None;
        }
        if self.is_bracket(from) {
            let after = self.closes(from, range.end)? + 1;
            let touches = after < range.end && self.is_part(after, base);
            return (touches && self.is_compact(next..after - 1, base)).then_some(after);
        }
        if c == '+' && self.is_bracket(next) && self.is_figure(next + 1) {
            return self.closes(next, range.end).map(|close| close + 1);
        }
        let parted = from == range.start || self.sort(from - 1) == Sort::Space;
        let leads = (LEADING.contains(&c) && self.is_figure(next))
            || matches!(c, '@' | '#' | '_')
            || (parted && matches!(c, '-' | '−' | '.' | '/') && self.is_figure(next));
        (leads && self.is_part(next, base)).then_some(next)
    }

    /// Past letters and figures.
    fn run(&self, from: usize, end: usize, base: Direction) -> usize {
        let is_part = |at: &usize| self.is_part(*at, base) || self.sort(*at) == Sort::Joined;
        (from..end).find(|at| !is_part(at)).unwrap_or(end)
    }

    /// Past signs to the next letter or figure of the same token, or past a bracket within it.
    fn bridge(&self, from: usize, end: usize, base: Direction) -> Option<usize> {
        let mut at = from;
        while at < end && !self.is_part(at, base) {
            let c = self.char(at);
            let closes_outside = self.mates.get(at).copied().flatten().is_some_and(|m| m < at);
            let opaque = self.sort(at) != Sort::Sign || is_quote(c) || super::is_control(c);
            if opaque || closes_outside || self.is_span(at, base) {
                return None;
            }
            if let Some(close) = self.closes(at, end) {
                return self.is_compact(at + 1..close, base).then_some(close + 1);
            }
            at += 1;
        }
        (at > from && at < end).then_some(at)
    }

    /// Whether a dash here stands between two numbers in figures of the Arabic script, which are read from the
    /// right as the words are: « ۱۳۹۵–۱۳۹۷ ». A hyphen holds one number together.
    fn is_span(&self, at: usize, base: Direction) -> bool {
        let native = |at| self.sort(at) == Sort::Native;
        base == Direction::RightToLeft
            && matches!(self.char(at), '–' | '—')
            && native(at - 1)
            && native(at + 1)
    }

    /// Past the signs that belong to what stands before them.
    fn trail(&self, from: usize, at: usize, end: usize) -> usize {
        let is_address = (from..at).any(|at| {
            self.char(at) == '@'
                || self.char(at) == ':' && self.char(at + 1) == '/' && self.char(at + 2) == '/'
        });
        let belongs = |at: &usize| {
            let c = self.char(*at);
            TRAILING.contains(&c) || is_address && ADDRESS.contains(&c)
        };
        let at = (at..end).find(|at| !belongs(at)).unwrap_or(end);
        // "10 000 €", "50 %".
        let spaced = at + 1 < end && self.sort(at) == Sort::Space && self.is_figure(at - 1);
        let parted = at + 2 >= end || !self.char(at + 2).is_alphanumeric();
        if spaced && parted && UNITS.contains(&self.char(at + 1)) { at + 2 } else { at }
    }

    /// Whether there is something here, without a space, a quote or a letter of the direction.
    fn is_compact(&self, range: Range<usize>, base: Direction) -> bool {
        !range.is_empty()
            && range.clone().all(|at| match self.sort(at) {
                Sort::Letter(direction) => direction != base,
                Sort::Space | Sort::ArabicSign => false,
                _ => !is_quote(self.char(at)) && !super::is_control(self.char(at)),
            })
    }
}

fn sort(c: char) -> Sort {
    match c {
        '،' => return Sort::ArabicSign,
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '\u{66B}' | '\u{66C}' => {
            return Sort::Native;
        }
        _ => {}
    }
    match bidi_class(c) {
        BidiClass::L => Sort::Letter(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Sort::Letter(Direction::RightToLeft),
        BidiClass::EN | BidiClass::AN => Sort::Figure,
        BidiClass::NSM | BidiClass::BN => Sort::Joined,
        BidiClass::WS | BidiClass::S | BidiClass::B => Sort::Space,
        _ if c.is_numeric() => Sort::Figure,
        _ => Sort::Sign,
    }
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

fn is_quote(c: char) -> bool {
    PAIRS.iter().any(|(open, close)| !BRACKETS.contains(open) && (c == *open || c == *close))
}

fn is_pair(open: char, close: char) -> bool {
    if is_isolate(open) { close == '\u{2069}' } else { PAIRS.contains(&(open, close)) }
}

/// The other end of every pair of quotes, brackets or isolates; what closes nothing has none.
fn mates(chars: &[char]) -> Vec<Option<usize>> {
    let mut mates = vec![None; chars.len()];
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, &c) in chars.iter().enumerate() {
        let closed = open.iter().rposition(|&(_, opened)| is_pair(opened, c));
        // Nothing closes what was opened outside of an isolate.
        let fence = open.iter().rposition(|&(_, opened)| is_isolate(opened));
        match closed {
            Some(depth) if c == '\u{2069}' || fence.is_none_or(|fence| fence < depth) => {
                let opened = open.get(depth).map_or(at, |(opened, _)| *opened);
                for (one, other) in [(opened, at), (at, opened)] {
                    if let Some(mate) = mates.get_mut(one) {
                        *mate = Some(other);
                    }
                }
                open.truncate(depth);
            }
            _ if open.len() == DEEPEST => {}
            _ if is_isolate(c) || PAIRS.iter().any(|(opening, _)| c == *opening) => {
                open.push((at, c));
            }
            _ => {}
        }
    }
    mates
}
