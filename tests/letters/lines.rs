//! Invented lines of words, tokens, quotes and brackets in two directions, and the same with the isolates that
//! keep them in order: put where the parts are known to begin and end, not where they are found.

use std::fmt::Write as _;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Left,
    Right,
}

impl Way {
    fn other(self) -> Self {
        if self == Self::Left { Self::Right } else { Self::Left }
    }

    fn isolate(self, inside: &str) -> String {
        let mark = if self == Self::Left { '\u{2066}' } else { '\u{2067}' };
        format!("{mark}{inside}\u{2069}")
    }
}

#[derive(Clone, Debug)]
enum Piece {
    Word(&'static str, Way),
    /// Latin letters and figures, with signs.
    Token(&'static str),
    /// Figures with signs.
    Number(&'static str),
    /// Figures alone.
    Figures(&'static str),
    Group(&'static str, Vec<Item>, &'static str),
}

#[derive(Clone, Debug)]
pub(crate) struct Item {
    piece: Piece,
    after: &'static str,
}

const LATIN: [&str; 11] = [
    "maison",
    "l’école",
    "où",
    "Téhéran",
    "arrestation",
    "police",
    "the",
    "OFPRA",
    "Zhino",
    "et",
    "s’est",
];
const ARABIC: [&str; 12] = [
    "پاسپورت",
    "بود",
    "سال",
    "تیلفون",
    "و",
    "سلام",
    "می‌رود",
    "ڕۆژ",
    "ژینۆ",
    "هەولێر",
    "څوک",
    "چرا؟",
];
const TOKENS: [&str; 12] = [
    "P1234567",
    "AB12",
    "Wifi4",
    "2019A",
    "AB123CD",
    "12-b-3",
    "a.b@x.org",
    "https://x.org/a?b=1",
    "n°12",
    "C++",
    "COVID-19",
    "AB(12)",
];
const NUMBERS: [&str; 16] = [
    "(800) 955-2292",
    "955-2292",
    "10:30",
    "2019-03-04",
    "1398/07/22",
    "50%",
    "+33612345678",
    "+93 70 123 4567",
    "2019–2020",
    "3.5",
    "10 000 €",
    "۱۳۹۸/۰۷/۲۲",
    "۱۳۹۸-۰۷-۲۲",
    "۰۷۰-۱۲۳",
    "٢٠١٩-٢٠٢٠",
    "-5",
];
const FIGURES: [&str; 6] = ["12", "1398", "7", "۲۲", "۱۳۹۸", "٢٠١٩"];
const GROUPS: [(&str, &str); 5] = [("«", "»"), ("(", ")"), ("[", "]"), ("“", "”"), ("\"", "\"")];
const AFTER: [&str; 5] = [",", ".", ":", "،", "!"];

/// A row of numbers that is the same everywhere.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        ((mixed ^ (mixed >> 31)) >> 8) as usize % sides
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.roll(list.len())]
    }

    pub(crate) fn line(&mut self, base: Way) -> Vec<Item> {
        let count = 2 + self.roll(5);
        let mut line = self.items(base, count, true);
        line.insert(self.roll(line.len() + 1), self.word(base));
        for at in (1..line.len()).rev() {
            if line[at - 1].is_figures() && line[at].is_figures() {
                let word = self.word(base);
                line.insert(at, word);
            }
        }
        line
    }

    fn items(&mut self, base: Way, count: usize, groups: bool) -> Vec<Item> {
        (0..count).map(|_| self.item(base, groups)).collect()
    }

    fn word(&mut self, way: Way) -> Item {
        let words: &[&str] = if way == Way::Left { &LATIN } else { &ARABIC };
        Item { piece: Piece::Word(self.of(words), way), after: "" }
    }

    fn item(&mut self, base: Way, groups: bool) -> Item {
        let piece = match self.roll(if groups { 12 } else { 10 }) {
            0..=1 => self.word(base).piece,
            2..=4 => self.word(base.other()).piece,
            5..=6 => Piece::Token(self.of(&TOKENS)),
            7..=8 => Piece::Number(self.of(&NUMBERS)),
            9 => Piece::Figures(self.of(&FIGURES)),
            _ => {
                let (open, close) = self.of(&GROUPS);
                let count = 1 + self.roll(2);
                let mut inside = self.items(base, count, false);
                if inside.iter().all(Item::is_figures) {
                    inside.truncate(1);
                }
                if let Some(last) = inside.last_mut() {
                    last.after = "";
                }
                Piece::Group(open, inside, close)
            }
        };
        let after = if self.roll(5) == 0 { self.of(&AFTER) } else { "" };
        Item { piece, after }
    }
}

impl Item {
    fn is_figures(&self) -> bool {
        match &self.piece {
            Piece::Number(_) | Piece::Figures(_) => true,
            Piece::Group(_, inside, _) => inside.iter().all(Self::is_figures),
            _ => false,
        }
    }

    /// Whether it holds a letter of this direction.
    fn has(&self, way: Way) -> bool {
        match &self.piece {
            Piece::Word(_, of) => *of == way,
            Piece::Token(_) => way == Way::Left,
            Piece::Number(_) | Piece::Figures(_) => false,
            Piece::Group(_, inside, _) => inside.iter().any(|item| item.has(way)),
        }
    }

    fn is_native(&self) -> bool {
        let figures = match &self.piece {
            Piece::Number(text) | Piece::Figures(text) => *text,
            _ => return false,
        };
        !figures.contains(|c: char| c.is_ascii_digit())
    }
}

/// The line as it would be typed.
pub(crate) fn typed(items: &[Item]) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        match &item.piece {
            Piece::Word(words, _)
            | Piece::Token(words)
            | Piece::Number(words)
            | Piece::Figures(words) => text.push_str(words),
            Piece::Group(open, inside, close) => {
                write!(text, "{open}{}{close}", typed(inside)).unwrap();
            }
        }
        text.push_str(item.after);
    }
    text
}

/// The line with its isolates. Figures of the Arabic language are given as ours: no isolate keeps their signs.
pub(crate) fn kept(items: &[Item], base: Way) -> String {
    let other = base.other();
    let has = |way| items.iter().any(|item| item.has(way));
    if has(other) && !has(base) {
        return other.isolate(&kept(items, other));
    }
    let mut texts = Vec::new();
    let mut rest = items;
    while !rest.is_empty() {
        let parts = |item: &Item| item.has(base) || base == Way::Right && item.after == "،";
        let count = rest.iter().position(parts).map_or(rest.len(), |at| at + 1);
        let (segment, after) = rest.split_at(count);
        texts.extend(phrased(segment, base));
        rest = after;
    }
    texts.join(" ")
}

/// What stands between two words of the direction, the second included.
fn phrased(segment: &[Item], base: Way) -> Vec<String> {
    let is_letters = |item: &Item| !item.has(base) && item.has(base.other());
    let bounds = (segment.iter().position(is_letters), segment.iter().rposition(is_letters));
    let (Some(mut first), Some(mut last)) = bounds else {
        return segment.iter().map(|item| alone(item, base) + item.after).collect();
    };
    let plain = |item: &Item| matches!(item.piece, Piece::Number(_) | Piece::Figures(_));
    let near = |item: &Item| plain(item) && (base == Way::Right || item.is_native());
    while last + 1 < segment.len() && segment[last].after.is_empty() && near(&segment[last + 1]) {
        last += 1;
    }
    while base == Way::Left
        && first > 0
        && near(&segment[first - 1])
        && segment[first - 1].after.is_empty()
    {
        first -= 1;
    }
    let mut texts: Vec<String> =
        segment[..first].iter().map(|item| alone(item, base) + item.after).collect();
    let after = segment[last].after;
    let mut phrase = segment[first..=last].to_vec();
    phrase.last_mut().unwrap().after = "";
    texts.push(match phrase.as_slice() {
        [one] => alone(one, base) + after,
        _ => base.other().isolate(&kept(&phrase, base.other())) + after,
    });
    texts.extend(segment[last + 1..].iter().map(|item| alone(item, base) + item.after));
    texts
}

fn alone(item: &Item, base: Way) -> String {
    let other = base.other();
    match &item.piece {
        Piece::Word(words, way) if *way != base => other.isolate(words),
        Piece::Token(words) if base == Way::Right => other.isolate(words),
        Piece::Word(words, _) | Piece::Token(words) | Piece::Figures(words) => (*words).to_owned(),
        Piece::Number(words) if base == Way::Right || is_arabic(words) => {
            Way::Left.isolate(&figures(words))
        }
        Piece::Number(words) => (*words).to_owned(),
        Piece::Group("«", inside, _) if !item.has(base) && item.has(other) => {
            other.isolate(&format!("«{}»", kept(inside, other)))
        }
        Piece::Group(open, inside, close) => format!("{open}{}{close}", kept(inside, base)),
    }
}

fn is_arabic(words: &str) -> bool {
    words.contains(|c: char| ('\u{660}'..='\u{669}').contains(&c))
}

/// The same figures as ours.
pub(crate) fn figures(words: &str) -> String {
    words.chars().map(native).collect()
}

fn native(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
        '\u{6F0}'..='\u{6F9}' => char::from(b'0' + (c as u32 - 0x6F0) as u8),
        c => c,
    }
}
