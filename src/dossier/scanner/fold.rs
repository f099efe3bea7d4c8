//! Text brought to one form, so that spellings of one name meet.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// The fewest digits that are taken for a telephone number.
pub(super) const SHORTEST_PHONE: usize = 6;

/// A word without marks and case.
pub(super) struct Token(pub(super) String);

/// A text as words and as numbers.
pub(super) struct Folded {
    pub(super) tokens: Vec<Token>,
    numbers: Vec<String>,
}

impl Folded {
    pub(super) fn new(text: &str) -> Self {
        let mut tokens = Vec::new();
        let mut word = String::new();
        let lower = text.nfkc().flat_map(char::to_lowercase).nfkd();
        for c in lower.filter(|c| !is_invisible(*c) && !is_accent(*c)) {
            if c.is_alphanumeric() || is_combining_mark(c) {
                push_plain(&mut word, c);
            } else if !word.is_empty() {
                tokens.push(Token(std::mem::take(&mut word)));
            }
        }
        if !word.is_empty() {
            tokens.push(Token(word));
        }
        Self { tokens, numbers: numbers(text) }
    }

    /// All words written together.
    pub(super) fn joined(&self) -> String {
        self.tokens.iter().map(|token| token.0.as_str()).collect()
    }

    /// Whether a telephone number stands in the text, with or without its country code.
    pub(super) fn holds_phone(&self, phone: &str) -> bool {
        let local = phone.trim_start_matches('0');
        // The last nine digits are the same with and without a country code.
        let tail = local.get(local.len().saturating_sub(9)..).unwrap_or(local);
        self.numbers.iter().any(|number| tail.len() >= SHORTEST_PHONE && number.contains(tail))
    }
}

/// The digits of a text in European figures.
pub(super) fn digits(text: &str) -> String {
    text.nfkc().filter_map(digit).collect()
}

fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
        '\u{06F0}'..='\u{06F9}' => c as u32 - 0x06F0,
        '\u{0966}'..='\u{096F}' => c as u32 - 0x0966,
        '\u{09E6}'..='\u{09EF}' => c as u32 - 0x09E6,
        '\u{0F20}'..='\u{0F29}' => c as u32 - 0x0F20,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Runs of digits, blanks and the usual separators inside them left out.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let (mut run, mut gap) = (String::new(), 0);
    for c in text.nfkc() {
        if let Some(digit) = digit(c) {
            run.push(digit);
            gap = 0;
        } else if !run.is_empty() {
            let separates = c.is_whitespace() || is_invisible(c) || ".-()/+‐‑–".contains(c);
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
    matches!(c, '\u{00AD}' | '\u{0640}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
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
        'þ' => word.push_str("th"),
        'ß' => word.push_str("ss"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'ʼ' | 'ʻ' | 'ʾ' | 'ʿ' => {}
        // Letters of the Arabic script that writers of one name choose freely.
        'ي' | 'ى' | 'ې' | 'ێ' => word.push('ی'),
        'ك' => word.push('ک'),
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

/// A word of the Arabic script without "and", "to", "the" written onto it.
pub(super) fn without_prefix(joined: &str) -> Option<&str> {
    let rest = ["وال", "بال", "ال", "و", "ب", "ل"].iter().find_map(|p| joined.strip_prefix(p))?;
    (rest.chars().count() >= 3).then_some(rest)
}

/// Whether the first letters are of different scripts.
pub(super) fn scripts_differ(a: &str, b: &str) -> bool {
    let script = |text: &str| text.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
    script(a) != script(b)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        Folded::new(text).joined()
    }

    #[test]
    fn spellings_of_one_name_meet() {
        for (a, b) in [
            ("Tara Sîwan", "TARA SIWAN"),
            ("Ji\u{200B}no", "jino"),
            ("ژینۆ", "ژينو"),
            ("\u{2068}كريم\u{2069}", "کریم"),
            ("Ｚｈｉｎｏ", "zhino"),
            ("Şêrko", "serko"),
        ] {
            assert_eq!(joined(a), joined(b), "{a}");
        }
        assert_ne!(joined("བསོད"), joined("བསད"), "vowel signs are letters");
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
    fn a_telephone_number_is_found_however_it_is_written() {
        let text = Folded::new("appelé au 00964 (0)750–123.45.67, puis ۰۹۱۲ ۳۴۵ ۶۷ ۸۹");
        assert!(text.holds_phone("+9647501234567".trim_start_matches('+')));
        assert!(text.holds_phone("07501234567"));
        assert!(text.holds_phone("09123456789"));
        assert!(!text.holds_phone("0612345678"));
    }
}
