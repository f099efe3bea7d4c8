//! French spacing, put in when a page is composed and never into stored words.

use std::borrow::Cow;

use super::date::is_french_month;

/// Thin space that does not break.
const THIN: char = '\u{202F}';
/// Word space that does not break.
const HARD: char = '\u{A0}';

/// The text with the spaces French asks for: U+202F before ; : ! ? » %, after « and in n° 7, p. 2, f. 24,
/// § 10; U+00A0 between day and month, Mme and name, initial and name; ’ for '. Letters never change,
/// and doing it twice does nothing more. Addresses and times are left alone.
#[must_use]
pub fn french_spacing(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut last: Option<&str> = None;
    let mut rest = text;
    while !rest.is_empty() {
        let gap = leading(rest, char::is_whitespace);
        let (blank, after) = rest.split_at(gap);
        let word_end = leading(after, |c| !c.is_whitespace());
        let (word, after) = after.split_at(word_end);
        let mut between = blank;
        for piece in pieces(word) {
            match last.and_then(|left| space_between(left, piece, !between.is_empty())) {
                Some(space) if !between.contains(['\n', '\r', '\t']) => spaced.push(space),
                _ => spaced.push_str(between),
            }
            push_curled(&mut spaced, piece);
            last = Some(piece);
            between = "";
        }
        if word.is_empty() {
            spaced.push_str(blank);
        }
        rest = after;
    }
    spaced
}

/// The text of a message, or a stretch of one, with no break where French has a thin space: before ; : ! ? » %,
/// after « and after n°, p., f. and §. Only spaces that are written there change.
#[must_use]
pub fn unbroken(text: &str) -> Cow<'_, str> {
    if !text.contains(' ') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        let opens = before.ends_with('«') || ends_in_counter(before);
        let closes = after.starts_with([';', ':', '!', '?', '»', '%']);
        kept.push(if c == ' ' && (opens || closes) { THIN } else { c });
    }
    Cow::Owned(kept)
}

/// The sentence with the quotes inside quotes as “ ” and the brackets inside brackets as [ ], as French prints them;
/// unchanged where they do not pair.
#[must_use]
pub fn nested(text: String) -> String {
    let second = |marks: [char; 2]| text.chars().filter(|c| marks.contains(c)).count() > 2;
    let text = if second(['«', '»']) { inner_quotes(&text).unwrap_or(text) } else { text };
    let second = |marks: [char; 2]| text.chars().filter(|c| marks.contains(c)).count() > 2;
    if second(['(', ')']) { inner_brackets(&text).unwrap_or(text) } else { text }
}

fn inner_quotes(text: &str) -> Option<String> {
    let mut changed = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '«' => {
                changed.push(if depth > 0 { '“' } else { '«' });
                depth += 1;
            }
            '»' => {
                depth = depth.checked_sub(1)?;
                if depth > 0 && changed.ends_with([THIN, HARD, ' ']) {
                    changed.pop();
                }
                changed.push(if depth > 0 { '”' } else { '»' });
            }
            THIN | HARD | ' ' if changed.ends_with('“') => {}
            c => changed.push(c),
        }
    }
    (depth == 0).then_some(changed)
}

fn inner_brackets(text: &str) -> Option<String> {
    let mut changed = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' => {
                changed.push(if depth > 0 { '[' } else { '(' });
                depth += 1;
            }
            ')' => {
                depth = depth.checked_sub(1)?;
                changed.push(if depth > 0 { ']' } else { ')' });
            }
            c => changed.push(c),
        }
    }
    (depth == 0).then_some(changed)
}

fn ends_in_counter(before: &str) -> bool {
    let word = before.rsplit([' ', '(', '[', '\u{A0}']).next().unwrap_or_default();
    is_counter(word)
}

fn leading(text: &str, holds: impl Fn(char) -> bool) -> usize {
    text.find(|c| !holds(c)).unwrap_or(text.len())
}

/// The one table: which space stands between two pieces, whether or not one is written there.
fn space_between(left: &str, right: &str, written: bool) -> Option<char> {
    let before = left.chars().next_back();
    if before == Some('«') {
        return Some(THIN);
    }
    match right {
        "»" => return Some(THIN),
        ";" | ":" | "!" | "?" => {
            let opens = matches!(before, Some('(' | '[' | '!' | '?' | ';' | ':' | '¿' | '¡'));
            return (!opens || written).then_some(THIN);
        }
        "%" => return before.is_some_and(|c| c.is_ascii_digit()).then_some(THIN),
        _ => {}
    }
    let counts = right.starts_with(|c: char| c.is_ascii_digit());
    if counts && is_counter(left.trim_start_matches(['(', '['])) {
        return Some(THIN);
    }
    let joined = written && (is_day_before_month(left, right) || is_before_name(left, right));
    joined.then_some(HARD)
}

fn is_counter(word: &str) -> bool {
    matches!(word, "n°" | "N°" | "nº" | "nos" | "p." | "pp." | "f." | "§" | "§§" | "art.")
}

fn is_day_before_month(left: &str, right: &str) -> bool {
    let day = left.trim_start_matches(['(', '[']);
    let day = day.strip_suffix("er").unwrap_or(day);
    let is_day = day.len() <= 2 && day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    is_day && is_french_month(right.trim_end_matches(['.', ',', ')', ']', '…']))
}

fn is_before_name(left: &str, right: &str) -> bool {
    let title = left.trim_start_matches(['(', '[']);
    let name = right.starts_with(char::is_uppercase);
    let is_title =
        matches!(title, "M." | "MM." | "Mme" | "Mmes" | "Mlle" | "Me" | "Mes" | "Dr" | "Pr");
    // "Roniya D.": the initial belongs to the name before it.
    let before_initial = title.starts_with(char::is_uppercase)
        && title.ends_with(char::is_alphabetic)
        && is_initial(right.trim_end_matches([',', ')', ']']));
    name && (is_title || is_initial(title) || before_initial)
}

fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next() == Some('.')
        && letters.next().is_none()
}

/// A word cut before the signs that want a space: `(«oui?».` is `(«` `oui` `?` `»` `.`
fn pieces(word: &str) -> Vec<&str> {
    if word.contains("://") || word.starts_with("www.") || word.contains('@') {
        return vec![word];
    }
    let mut pieces = Vec::new();
    let mut rest = word;
    if let Some(at) = rest.rfind('«') {
        let (opening, after) = rest.split_at(at + '«'.len_utf8());
        if opening.chars().all(|c| matches!(c, '«' | '(' | '[' | '“' | '"')) {
            pieces.push(opening);
            rest = after;
        }
    }
    let closing = rest.trim_end_matches(is_closing).len();
    let (_, closers) = rest.split_at(closing);
    let first_sign = closers.find(wants_space).map_or(rest.len(), |at| closing + at);
    let (base, mut tail) = rest.split_at(first_sign);
    pieces.extend(counted(base));
    while let Some(first) = tail.chars().next() {
        let length =
            if wants_space(first) { first.len_utf8() } else { leading(tail, |c| !wants_space(c)) };
        let (piece, after) = tail.split_at(length);
        pieces.push(piece);
        tail = after;
    }
    pieces
}

/// `n°7` and `p.2` as two pieces.
fn counted(base: &str) -> Vec<&str> {
    let at = base.find(|c: char| c.is_ascii_digit()).filter(|&at| at > 0);
    match at.map(|at| base.split_at(at)) {
        Some((counter, number)) if is_counter(counter.trim_start_matches(['(', '['])) => {
            vec![counter, number]
        }
        _ if base.is_empty() => Vec::new(),
        _ => vec![base],
    }
}

fn wants_space(c: char) -> bool {
    matches!(c, ';' | ':' | '!' | '?' | '»' | '%')
}

fn is_closing(c: char) -> bool {
    wants_space(c) || matches!(c, '.' | ',' | ')' | ']' | '…' | '”' | '"' | '’' | '\'')
}

/// The piece with ’ between letters.
fn push_curled(spaced: &mut String, piece: &str) {
    let mut before = None;
    let mut letters = piece.chars().peekable();
    while let Some(c) = letters.next() {
        let after = letters.peek().is_some_and(|c| c.is_alphanumeric());
        let inside = before.is_some_and(char::is_alphabetic) && (after || letters.peek().is_none());
        spaced.push(if c == '\'' && inside { '’' } else { c });
        before = Some(c);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{french_spacing, nested, unbroken};

    #[test]
    fn a_message_breaks_nowhere_before_its_signs() {
        for (text, kept) in [
            (" : ", "_: "),
            ("« ", "«_"),
            (" », n° ", "_», n°_"),
            ("Pourquoi ? Oui ; non.", "Pourquoi_? Oui_; non."),
            ("(p. 2), 50 %", "(p._2), 50_%"),
            ("Stop. Puis f. 3", "Stop. Puis f._3"),
            ("rien", "rien"),
        ] {
            assert_eq!(unbroken(text).replace('\u{202F}', "_"), kept);
        }
    }

    /// Thin as `_`, hard as `~`.
    fn shown(text: &str) -> String {
        french_spacing(text).replace('\u{202F}', "_").replace('\u{A0}', "~")
    }

    #[test]
    fn french_has_its_spaces() {
        for (text, spaced) in [
            (
                "Il a dit: «Qui est Roniya D.?» Je n'étais pas là.",
                "Il a dit_: «_Qui est Roniya~D._?_» Je n’étais pas là.",
            ),
            ("« Vécu » : la personne ; oui !", "«_Vécu_»_: la personne_; oui_!"),
            ("(pièce n° 14, p. 1), f.24, § 10, n°7", "(pièce n°_14, p._1), f._24, §_10, n°_7"),
            ("copie à 94 %, 50%.", "copie à 94_%, 50_%."),
            (
                "le 14 octobre 2019, le 1er mehr 1398 (22 mars)",
                "le 14~octobre 2019, le 1er~mehr 1398 (22~mars)",
            ),
            ("Mme Meranbar et M. J. Dupont", "Mme~Meranbar et M.~J.~Dupont"),
            (
                "à 18:30, https://ofpra.fr/?a=b:c ; a@b.fr",
                "à 18:30, https://ofpra.fr/?a=b:c_; a@b.fr",
            ),
            ("Quoi ?!", "Quoi_?!"),
            ("(?) fin\n: suite", "(?) fin\n: suite"),
            ("l'école d'Alep aujourd'hui", "l’école d’Alep aujourd’hui"),
        ] {
            assert_eq!(shown(text), spaced);
        }
    }

    #[test]
    fn what_is_quoted_in_a_quote_is_marked_otherwise() {
        for (text, shown) in [
            ("«_«_Qui_?_» dit-il_» (a)", "«_“Qui_?” dit-il_» (a)"),
            ("n° 15 (20 mordad 1405 (11 août 2026))", "n° 15 (20 mordad 1405 [11 août 2026])"),
            ("«_a_» et «_b_», (c) (d)", "«_a_» et «_b_», (c) (d)"),
            ("«_« a_», (b (c)", "«_« a_», (b (c)"),
            ("a) b) (c", "a) b) (c"),
        ] {
            let thin = |text: &str| text.replace('_', "\u{202F}");
            assert_eq!(nested(thin(text)), thin(shown));
        }
    }

    proptest! {
        #[test]
        fn twice_is_once_and_letters_stay(text in "[a-zéN°Mme0-9 .,;:!?«»%'’()§\u{A0}\u{202F}\n/@ppf-]{0,40}") {
            let once = french_spacing(&text);
            prop_assert_eq!(french_spacing(&once), once.clone());
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&once), letters(&text));
        }

        #[test]
        fn any_text_is_taken(text in any::<String>()) {
            let once = french_spacing(&text);
            prop_assert_eq!(french_spacing(&once), once);
        }
    }
}
