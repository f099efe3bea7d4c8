//! Text brought to one form, so that spellings of one name meet: the only table of the program for it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// The fewest digits that are taken for a telephone number.
pub(super) const SHORTEST_PHONE: usize = 6;

/// Parts words without being seen: as often inside a name as between a name and what is written onto it.
const NON_JOINER: char = '\u{200C}';

/// A word of a text, cut as finely as anything in it allows: at joiners, from small to capital letter,
/// from letter to figure. Who compares puts neighbours together again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Without case, marks and spelling variants of one letter.
    pub folded: String,
    /// Place of its first letter in the text, counted in Unicode scalar values.
    pub start: u32,
    /// Place behind its last letter.
    pub end: u32,
    /// It begins with a capital letter, or its script has none.
    pub(super) capital: bool,
    /// What parts it from the word before.
    pub(super) gap: Gap,
    /// It stands behind "@" or "#".
    pub(super) handle: bool,
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing that is seen.
    None,
    /// Signs without a blank.
    Signs,
    /// A blank, or it is the first word.
    #[default]
    Blank,
}

/// What a character is to the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Small,
    Capital,
    Letter,
    Figure,
}

/// The words of a text.
pub fn words(text: &str) -> Vec<Word> {
    let mut cutter = Cutter { gap: Gap::Blank, ..Cutter::default() };
    for (at, c) in (0..).zip(text.chars()) {
        cutter.take(at, c);
    }
    cutter.close();
    cutter.words
}

/// A text without case, marks and spelling variants; what stands between its words stays.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    text.chars().filter(|c| !is_invisible(*c)).for_each(|c| push(&mut plain, c));
    plain
}

#[derive(Default)]
struct Cutter {
    words: Vec<Word>,
    word: Word,
    last: Option<Kind>,
    gap: Gap,
    handle: bool,
}

impl Cutter {
    fn take(&mut self, at: u32, c: char) {
        if c == NON_JOINER {
            self.close();
            return;
        }
        if is_invisible(c) {
            return;
        }
        let before = self.word.folded.len();
        let Some(kind) = kind(c) else {
            self.close();
            self.gap = self.gap.max(if c.is_whitespace() { Gap::Blank } else { Gap::Signs });
            self.handle = matches!(c, '@' | '#');
            return;
        };
        let cut = match (self.last, kind) {
            (Some(Kind::Small), Kind::Capital) => true,
            (Some(last), kind) => (last == Kind::Figure) != (kind == Kind::Figure),
            (None, _) => false,
        };
        if cut && before > 0 {
            self.close();
        }
        if self.word.folded.is_empty() {
            self.word.start = at;
            self.word.capital = kind != Kind::Small;
        }
        push(&mut self.word.folded, c);
        self.word.end = at + 1;
        self.last = Some(kind);
    }

    fn close(&mut self) {
        self.last = None;
        if self.word.folded.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        let handle = match gap {
            Gap::None => self.words.last().is_some_and(|last| last.handle),
            _ => std::mem::take(&mut self.handle),
        };
        self.words.push(Word { gap, handle, ..word });
    }
}

/// What a character is in a word; nothing for what stands between words.
fn kind(c: char) -> Option<Kind> {
    if digit(c).is_some() {
        return Some(Kind::Figure);
    }
    if !c.is_alphanumeric() && !is_combining_mark(c) && !is_letter_in_its_plain_form(c) {
        return None;
    }
    Some(match (c.is_lowercase(), c.is_uppercase()) {
        (true, _) => Kind::Small,
        (_, true) => Kind::Capital,
        _ => Kind::Letter,
    })
}

/// Letters in circles and the like.
fn is_letter_in_its_plain_form(c: char) -> bool {
    !c.is_ascii() && std::iter::once(c).nfkc().any(char::is_alphabetic)
}

/// Adds a character in its plain form.
fn push(word: &mut String, c: char) {
    if c.is_ascii() {
        word.push(c.to_ascii_lowercase());
        return;
    }
    for c in std::iter::once(c).nfkc().flat_map(char::to_lowercase).nfkd() {
        if !is_invisible(c) && !is_accent(c) {
            push_plain(word, c);
        }
    }
}

/// The digits of a text in European figures.
pub(super) fn digits(text: &str) -> String {
    text.nfkc().filter_map(digit).collect()
}

/// Zeros of the scripts whose figures stand in a row, as Unicode orders them (general category Nd).
const ZEROS: [u32; 24] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0xA8D0, 0xFF10,
];

fn digit(c: char) -> Option<char> {
    let code = c as u32;
    let zero = ZEROS.iter().rev().find(|zero| **zero <= code)?;
    char::from_digit(code - zero, 10)
}

/// Runs of digits, blanks and the usual separators inside them left out. A letter that is taken for a
/// nought or a one between digits counts as one.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let (mut run, mut gap) = (String::new(), 0);
    let chars: Vec<char> = text.nfkc().collect();
    for (at, c) in chars.iter().enumerate() {
        let near = |by: usize| chars.get(at.wrapping_add(by)).is_some_and(|c| digit(*c).is_some());
        let meant = match c {
            'O' | 'o' if near(1) || near(usize::MAX) => Some('0'),
            'l' | 'I' if near(1) && near(usize::MAX) => Some('1'),
            c => digit(*c),
        };
        if let Some(digit) = meant {
            run.push(digit);
            gap = 0;
        } else if !run.is_empty() {
            let separates = c.is_whitespace() || is_invisible(*c) || ".-()/+‐‑–".contains(*c);
            gap += 1;
            if !separates || gap > 3 {
                numbers.push(std::mem::take(&mut run));
            }
        }
    }
    numbers.push(run);
    numbers.retain(|run| run.len() >= SHORTEST_PHONE);
    numbers
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{0640}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E007F}'
        | '\u{E0100}'..='\u{E01EF}')
}

/// A mark that changes no letter; the vowel signs of Tibetan or Bengali are letters.
fn is_accent(c: char) -> bool {
    let accented = matches!(
        c.script(),
        Script::Inherited | Script::Common | Script::Arabic | Script::Hebrew | Script::Syriac
    );
    accented && is_combining_mark(c)
}

fn push_plain(word: &mut String, c: char) {
    if let Some(figure) = digit(c) {
        word.push(figure);
        return;
    }
    match c {
        'ı' => word.push('i'),
        'ł' => word.push('l'),
        'ø' => word.push('o'),
        'đ' | 'ð' => word.push('d'),
        'ə' => word.push('e'),
        'þ' => word.push_str("th"),
        'ß' => word.push_str("ss"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'ʼ' | 'ʻ' | 'ʾ' | 'ʿ' => {}
        // Letters of the Arabic script that writers of one name choose freely.
        'ي' | 'ى' | 'ې' | 'ێ' | 'ۍ' | 'ے' => word.push('ی'),
        'ك' | 'ګ' => word.push(if c == 'ګ' { 'گ' } else { 'ک' }),
        'ة' | 'ە' | 'ھ' | 'ہ' => word.push('ه'),
        'ٱ' => word.push('ا'),
        'ۆ' | 'ۇ' | 'ۈ' => word.push('و'),
        'ڕ' => word.push('ر'),
        'ڵ' => word.push('ل'),
        'ё' => word.push('е'),
        other => word.push(other),
    }
}

/// Whether a name is written in a script that leaves no space between words.
pub(super) fn is_unsegmented(joined: &str) -> bool {
    joined.chars().any(|c| {
        matches!(
            c.script(),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
                | Script::Tibetan
        )
    })
}

/// The script of the first letter.
pub(super) fn script(text: &str) -> Option<Script> {
    text.chars().find(|c| c.is_alphabetic()).map(|c| c.script())
}

/// Whether one letter added, left out, changed or two neighbours swapped make one word of the other
/// (Damerau-Levenshtein distance 1).
pub(super) fn one_edit_apart(a: &str, b: &str) -> bool {
    if a.len().abs_diff(b.len()) > 4 {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_head..], &b[same_head..]);
    let same_tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - same_tail], &b[..b.len() - same_tail]) {
        ([], [_]) | ([_], [] | [_]) => true,
        ([x, y], [z, w]) => x == w && y == z,
        _ => false,
    }
}

/// A word whose letters were taken from other alphabets, or replaced by figures that look like them, in
/// Latin letters; nothing if it is what it seems.
pub(super) fn unmasked(run: &str) -> Option<String> {
    let latin = run.chars().filter(char::is_ascii_alphabetic).count();
    let plain: String = run.chars().map(|c| looks_like(c).unwrap_or(c)).collect();
    (latin > 0 && plain != run).then_some(plain)
}

/// The Latin letter that a figure or a letter of another alphabet is drawn like.
fn looks_like(c: char) -> Option<char> {
    Some(match c {
        '4' | 'а' | 'α' => 'a',
        '3' | 'е' | 'ε' => 'e',
        '1' | 'і' | 'ι' => 'i',
        '0' | 'о' | 'ο' => 'o',
        '5' | 'ѕ' => 's',
        '7' | 'т' | 'τ' => 't',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'н' => 'h',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'у' | 'υ' => 'y',
        'х' | 'χ' => 'x',
        'ν' => 'v',
        'η' => 'n',
        'һ' => 'h',
        'ԁ' => 'd',
        'ӏ' => 'l',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for (a, b) in [
            ("Tara Sîwan", "TARA SIWAN"),
            ("Ji\u{200B}no", "jino"),
            ("ژینۆ", "ژينو"),
            ("\u{2068}كريم\u{2069}", "کریم"),
            ("Ｚｈｉｎｏ", "zhino"),
            ("Şêrko", "serko"),
            ("Straßer Ræv", "Strasser Raev"),
            ("J\u{E0061}alal", "jalal"),
        ] {
            assert_eq!(plain(a), plain(b), "{a}");
        }
        assert_ne!(plain("བསོད"), plain("བསད"), "vowel signs are letters");
    }

    #[test]
    fn words_are_cut_where_a_name_may_end() {
        let cut = |text: &str| -> Vec<String> {
            words(text).into_iter().map(|word| word.folded).collect()
        };
        assert_eq!(cut("MrRahimi @jalal1990"), ["mr", "rahimi", "jalal", "1990"]);
        assert_eq!(cut("حسینی\u{200C}ها"), ["حسینی", "ها"]);
        let found = words("Chez l'Évêque, Ali");
        let places: Vec<_> = found.iter().map(|w| (w.start, w.end, &*w.folded)).collect();
        assert_eq!(places, [(0, 4, "chez"), (5, 6, "l"), (7, 13, "eveque"), (15, 18, "ali")]);
        assert_eq!(found.iter().map(|w| w.capital).collect::<Vec<_>>(), [true, false, true, true]);
    }

    #[test]
    fn one_edit_is_seen_and_two_are_not() {
        for (a, b) in
            [("jalal", "jalall"), ("jalal", "jala"), ("jalal", "jamal"), ("jalal", "jlaal")]
        {
            assert!(one_edit_apart(a, b) && one_edit_apart(b, a), "{a} {b}");
        }
        assert!(!one_edit_apart("jalal", "jlala1"));
        assert!(!one_edit_apart("jalal", "jolel"));
        assert!(!one_edit_apart("jalal", "jalal"), "equal words are compared elsewhere");
    }

    #[test]
    fn masks_are_taken_off_and_plain_words_left() {
        assert_eq!(unmasked("j4l4l").as_deref(), Some("jalal"));
        assert_eq!(unmasked("jаlаl").as_deref(), Some("jalal"), "two Cyrillic letters");
        assert_eq!(unmasked("jalal"), None);
        assert_eq!(unmasked("1398"), None, "a number is no mask");
        assert_eq!(unmasked("карим"), None);
    }

    #[test]
    fn numbers_are_read_in_every_kind_of_figures() {
        assert_eq!(numbers("le ๐๖๑๒๓๔๕๖"), ["06123456"]);
        assert_eq!(numbers("O6 12 34 56 78"), ["0612345678"]);
        assert!(numbers("le 12 mehr 1398").is_empty());
    }
}
