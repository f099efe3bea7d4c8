//! From placed pieces of text to lines in reading order.

use std::collections::BTreeSet;

use unicode_bidi::{BidiClass, bidi_class};

use super::content::Atom;

/// Pieces in a line; a real one has a few hundred.
const PIECES: usize = 1_000;
/// A gap wider than this many sizes parts two columns.
const COLUMN_GAP: f32 = 1.2;
/// A gap wider than this is a space even where none is written.
const WORD_GAP: f32 = 0.22;

/// Pieces on one baseline that belong together: a line of a column, a cell of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// From left to right.
    pub(super) atoms: Vec<Atom>,
    /// Its baseline, in points from the foot of the page.
    pub(super) y: f32,
}

/// Gathers pieces into lines, keeping the order in which lines were written.
pub(super) fn gather<'a>(atoms: impl Iterator<Item = &'a Atom>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for atom in atoms {
        match lines.last_mut() {
            Some(line) if joins(line, atom) => line.atoms.push(atom.clone()),
            _ => lines.push(Line { y: atom.y, atoms: vec![atom.clone()] }),
        }
    }
    for line in lines.iter_mut().filter(|line| line.atoms.iter().all(|atom| atom.level)) {
        // Stable: marks of no width stay beside the letter they were written with.
        line.atoms.sort_by(|a, b| a.x0.total_cmp(&b.x0));
    }
    lines
}

fn joins(line: &Line, atom: &Atom) -> bool {
    let Some(last) = line.atoms.last() else { return false };
    if last.level != atom.level || line.atoms.len() >= PIECES {
        return false;
    }
    let size = last.size.max(atom.size).max(1.0);
    // A turned line goes on as long as its pieces stand close.
    if !atom.level {
        return (atom.x0 - last.x0).abs().max((atom.y - last.y).abs()) <= size * COLUMN_GAP;
    }
    // Raised letters stay in their line; the next line is a whole size away.
    if (atom.y - line.y).abs() > size * 0.6 {
        return false;
    }
    let gap = (atom.x0 - last.x1).max(last.x0 - atom.x1);
    if gap <= size * COLUMN_GAP {
        return true;
    }
    line.atoms.iter().any(|other| {
        (atom.x0 - other.x1).max(other.x0 - atom.x1) <= size * 0.3 && other.y == atom.y
    })
}

impl Line {
    /// Its text in reading order.
    pub(super) fn text(&self) -> String {
        let mut pieces: Vec<(String, Direction)> = Vec::new();
        let mut end: Option<(f32, f32)> = None;
        for atom in &self.atoms {
            let parted = atom.level
                && end.is_some_and(|(x, size)| atom.x0 - x > size.max(atom.size) * WORD_GAP);
            let bare = |text: &str| !text.starts_with(char::is_whitespace);
            if parted
                && bare(&atom.text)
                && pieces.last().is_some_and(|(text, _)| !text.ends_with(char::is_whitespace))
            {
                pieces.push((" ".into(), Direction::Neutral));
            }
            pieces.push((atom.text.clone(), direction(&atom.text)));
            end = Some((atom.x1.max(end.map_or(f32::MIN, |(x, _)| x)), atom.size));
        }
        reading_order(pieces)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Left,
    Right,
    Number,
    Neutral,
}

fn direction(text: &str) -> Direction {
    for sign in text.chars() {
        match bidi_class(sign) {
            BidiClass::L => return Direction::Left,
            BidiClass::R | BidiClass::AL => return Direction::Right,
            BidiClass::EN | BidiClass::AN => return Direction::Number,
            _ => {}
        }
    }
    Direction::Neutral
}

/// Turns pieces seen from left to right into pieces as they are read: the levels of UAX 9 are
/// guessed from what is seen, then lines are reversed back (rule L2 is its own inverse).
fn reading_order(pieces: Vec<(String, Direction)>) -> String {
    let count = |of: Direction| pieces.iter().filter(|(_, way)| *way == of).count();
    let (lefts, rights) = (count(Direction::Left), count(Direction::Right));
    if rights == 0 {
        return pieces.into_iter().map(|(text, _)| text).collect();
    }
    // Names in another script are many and long in a French line: only a clear majority turns it.
    let levels = levels(&pieces, u8::from(rights > 2 * lefts));
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    for level in (1..=2).rev() {
        let mut at = 0;
        while at < order.len() {
            let run = order.iter().skip(at).take_while(|i| levels.get(**i) >= Some(&level)).count();
            if let Some(run) = order.get_mut(at..at + run) {
                run.reverse();
            }
            at += run.max(1);
        }
    }
    order.iter().filter_map(|index| pieces.get(*index)).map(|(text, _)| text.as_str()).collect()
}

fn levels(pieces: &[(String, Direction)], base: u8) -> Vec<u8> {
    let pairs = Pairs::of(pieces);
    let strong = |way: &Direction| matches!(way, Direction::Left | Direction::Right);
    let ways: Vec<Direction> = pieces
        .iter()
        .enumerate()
        .map(|(at, (_, way))| match way {
            _ if pairs.turned.contains(&at) => Direction::Right,
            _ if base == 1 && pairs.straight.contains(&at) => Direction::Left,
            _ if base == 1 && is_in_number(pieces, at) => Direction::Number,
            way => *way,
        })
        .collect();
    let mut levels = Vec::with_capacity(ways.len());
    for (at, (way, (text, _))) in ways.iter().zip(pieces).enumerate() {
        let (head, tail) = ways.split_at(at);
        let before = head.iter().rev().find(|way| strong(way)).copied();
        let after = tail.iter().skip(1).find(|way| strong(way)).copied();
        let within = before == Some(Direction::Right) && after == Some(Direction::Right);
        levels.push(match way {
            Direction::Left => base * 2,
            Direction::Right => 1,
            Direction::Number if base == 1 || within => 2,
            // Seen beside both directions: figures of Arabic script belong to the right one.
            Direction::Number if after == Some(Direction::Right) && !text.is_ascii() => 2,
            Direction::Number => 0,
            Direction::Neutral if within => 1,
            Direction::Neutral if before == Some(Direction::Left) && before == after => base * 2,
            Direction::Neutral => base,
        });
    }
    levels
}

/// Whether a sign belongs to the figures it touches; a dash between figures of Arabic script parts two numbers.
fn is_in_number(pieces: &[(String, Direction)], at: usize) -> bool {
    let counts = |at: Option<usize>| {
        let piece = at.and_then(|at| pieces.get(at));
        piece.is_some_and(|(_, way)| matches!(way, Direction::Number | Direction::Left))
    };
    let Some((text, Direction::Neutral)) = pieces.get(at) else { return false };
    let (before, after) = (counts(at.checked_sub(1)), counts(Some(at + 1)));
    let native = pieces.get(at + 1).is_some_and(|(text, _)| !text.is_ascii());
    match text.as_str() {
        "%" | "°" | "€" | "$" => before,
        "+" => after,
        "–" | "—" if native => false,
        sign => before && after && !sign.trim().is_empty(),
    }
}

/// Brackets and quotes by how a pair is seen from left to right.
#[derive(Default)]
struct Pairs {
    /// Those that close before they open, as a pair does that is read from right to left.
    turned: BTreeSet<usize>,
    /// Those that open before they close and hold nothing read from right to left.
    straight: BTreeSet<usize>,
}

impl Pairs {
    fn of(pieces: &[(String, Direction)]) -> Self {
        let mut pairs = Self::default();
        let (mut open, mut closed) = (Vec::new(), Vec::new());
        for (at, (text, _)) in pieces.iter().enumerate() {
            match text.as_str() {
                "«" | "(" | "[" | "‹" => match closed.pop() {
                    Some(first) => pairs.turned.extend([first, at]),
                    None => open.push(at),
                },
                "»" | ")" | "]" | "›" => match open.pop() {
                    Some(first) => {
                        let inside = pieces.get(first..at).unwrap_or_default();
                        if inside.iter().all(|(_, way)| *way != Direction::Right) {
                            pairs.straight.extend([first, at]);
                        }
                    }
                    None => closed.push(at),
                },
                _ => {}
            }
        }
        pairs
    }
}

/// The text of a page: one line each, words parted at a line end joined again.
pub(super) fn page_text(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines {
        let line = line.text();
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if text.ends_with('\u{AD}') {
            text.pop();
        } else if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(pieces: &[&str]) -> Line {
        let atoms = pieces.iter().enumerate().map(|(at, text)| Atom {
            text: (*text).into(),
            x0: at as f32 * 5.0,
            x1: at as f32 * 5.0 + 5.0,
            y: 0.0,
            size: 10.0,
            level: true,
        });
        Line { atoms: atoms.collect(), y: 0.0 }
    }

    #[test]
    fn a_line_of_the_other_direction_is_read_backwards() {
        assert_eq!(row(&["م", "ا", "ل", "س"]).text(), "سلام");
        // Seen: number at the left, word at the right.
        assert_eq!(row(&["1", "2", " ", "ب", "آ"]).text(), "آب 12");
    }

    #[test]
    fn a_word_of_the_other_direction_stays_in_its_place() {
        assert_eq!(row(&["n", "o", "m", " ", "ب", "آ", " ", "f", "i", "n"]).text(), "nom آب fin");
    }

    #[test]
    fn quotes_and_figures_of_the_other_direction_go_with_it() {
        let seen = ["d", "i", "t", " ", "»", "۱", "۳", " ", "ب", "آ", "«", ".", " ", "O", "u", "i"];
        assert_eq!(row(&seen).text(), "dit «آب ۱۳». Oui");
        let seen = ["ب", "آ", " ", "(", "f", "a", ")", " ", "ن", "و", "e", "n"];
        assert_eq!(row(&seen).text(), ["آب (fa) ون", "en"].concat());
    }

    #[test]
    fn tokens_and_quotes_in_a_line_from_the_right_are_read_as_they_stand() {
        let line = |seen: &str| {
            let pieces: Vec<String> = seen.chars().map(String::from).collect();
            row(&pieces.iter().map(String::as_str).collect::<Vec<_>>()).text()
        };
        assert_eq!(line("دوب »نم« 50% لاس"), "سال 50% «من» بود");
        assert_eq!(line("دوب هناخ رد «T S» مان"), "نام «T S» در خانه بود");
        assert_eq!(line("دوب 955-2292 ن +93 م"), "م +93 ن 955-2292 بود");
        assert_eq!(line("دوب ۱۳۹۷–۱۳۹۵ لاس"), "سال ۱۳۹۵–۱۳۹۷ بود");
    }

    #[test]
    fn columns_part_and_raised_letters_do_not() {
        let atom = |text: &str, x0: f32, y: f32, size: f32| Atom {
            text: text.into(),
            x0,
            x1: x0 + 5.0,
            y,
            size,
            level: true,
        };
        let atoms = [
            atom("1", 0.0, 100.0, 11.0),
            atom("er", 5.0, 104.0, 7.0),
            atom("6", 80.0, 100.0, 8.0),
            atom("7", 80.0, 84.0, 8.0),
        ];
        let lines: Vec<String> = gather(atoms.iter()).iter().map(Line::text).collect();
        assert_eq!(lines, ["1er", "6", "7"]);
    }

    #[test]
    fn hyphenated_words_are_whole_again() {
        let lines = [row(&["e", "n", "\u{AD}"]), row(&["g", "a"])];
        assert_eq!(page_text(&lines), "enga");
    }
}
