//! Recognises what the dossier prints in fixed forms: folios, stamps, calls.

use std::fmt;

/// The number of an exhibit; a translation bears the number of what it translates and a T.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    pub(super) exhibit: u32,
    pub(super) translation: bool,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.exhibit, if self.translation { "-T" } else { "" })
    }
}

/// « Pièce n° 6 — 1/2 », or the same number with a word instead of pages: the file is unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) number: Number,
    pub(super) pages: Option<(u32, u32)>,
}

/// « f. 24/49 ».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Folio {
    pub(super) number: u32,
    pub(super) total: u32,
}

/// « pièce n° 6, p. 2 » or « pièce 6 ».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) number: Number,
    pub(super) page: Option<u32>,
}

/// One space for every space, straight words: no direction marks, no soft hyphens.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => {}
            '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {}
            sign if sign.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            sign => out.push(sign),
        }
    }
    out
}

/// The last folio in a plain text.
pub(super) fn folio(text: &str) -> Option<Folio> {
    let found = after_each(text, "f. ").filter_map(|rest| {
        let (number, rest) = digits(rest)?;
        let (total, _) = digits(rest.strip_prefix('/')?)?;
        Some(Folio { number, total })
    });
    found.last()
}

/// The first stamp in a plain text.
pub(super) fn stamp(text: &str) -> Option<Stamp> {
    after_each(text, "Pièce n° ").find_map(|rest| {
        let (number, rest) = number(rest)?;
        let rest = rest.strip_prefix(" — ")?;
        let pages = digits(rest).and_then(|(page, rest)| {
            let (pages, _) = digits(rest.strip_prefix('/')?)?;
            Some((page, pages))
        });
        Some(Stamp { number, pages })
    })
}

/// The calls in a plain text.
pub(super) fn calls(text: &str) -> Vec<Call> {
    after_each(text, "ièce ").filter_map(call).map(|(call, _)| call).collect()
}

/// Whether a line is nothing but a call as the margin has it: no « n° », with or without folio.
pub(super) fn is_margin_call(line: &str) -> bool {
    let rest = line.strip_prefix("pièce ").filter(|rest| !rest.starts_with("n°"));
    let rest = rest.and_then(call).map(|(_, rest)| rest.trim_start());
    rest.is_some_and(|rest| {
        let folio = rest.strip_prefix("f. ").and_then(range).map(|(_, rest)| rest);
        folio.unwrap_or(rest).is_empty()
    })
}

/// Reads what follows the word.
fn call(text: &str) -> Option<(Call, &str)> {
    let (number, rest) = number(text.strip_prefix("n° ").unwrap_or(text))?;
    // « Pièce n° 6 — 1/2 » is a stamp.
    if rest.starts_with(" — ") {
        return None;
    }
    match rest.strip_prefix(", p. ").and_then(digits) {
        Some((page, rest)) => Some((Call { number, page: Some(page) }, rest)),
        None => Some((Call { number, page: None }, rest)),
    }
}

/// The folios that a plain text refers to: « f. 24 », « f. 24–26 ».
pub(super) fn folio_references(text: &str) -> Vec<(u32, u32)> {
    let found = after_each(text, "f. ").filter_map(|rest| {
        let (range, rest) = range(rest)?;
        (!rest.starts_with('/')).then_some(range)
    });
    found.collect()
}

/// A text that is nothing but folios: "24", "24–26".
pub(super) fn bare_range(text: &str) -> Option<(u32, u32)> {
    let (range, rest) = range(text.trim())?;
    rest.is_empty().then_some(range)
}

/// A text that is nothing but the number of an exhibit: "6", "6-T".
pub(super) fn bare_number(text: &str) -> Option<Number> {
    let (number, rest) = number(text.trim())?;
    rest.is_empty().then_some(number)
}

/// The number of an exhibit that a bookmark begins with: « 6 Papier de libération ».
pub(super) fn leading_number(text: &str) -> Option<Number> {
    let (number, rest) = number(text)?;
    rest.starts_with(' ').then_some(number)
}

fn range(text: &str) -> Option<((u32, u32), &str)> {
    let (first, rest) = digits(text)?;
    let to = rest.trim_start_matches(' ').strip_prefix(['–', '-']);
    match to.map(str::trim_start).and_then(digits) {
        Some((last, rest)) => Some(((first, last), rest)),
        None => Some(((first, first), rest)),
    }
}

fn number(text: &str) -> Option<(Number, &str)> {
    let (exhibit, rest) = digits(text)?;
    match rest.strip_prefix("-T").or_else(|| rest.strip_prefix("\u{2011}T")) {
        Some(rest) => Some((Number { exhibit, translation: true }, rest)),
        None => Some((Number { exhibit, translation: false }, rest)),
    }
}

/// At most nine digits, so that no number of a foreign file overflows.
fn digits(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    let (head, rest) = text.split_at_checked(end)?;
    (head.len() <= 9).then(|| head.parse().ok()).flatten().map(|value| (value, rest))
}

fn after_each<'t>(text: &'t str, mark: &'static str) -> impl Iterator<Item = &'t str> {
    text.match_indices(mark).filter_map(move |(at, _)| text.get(at + mark.len()..))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::typography::french_spacing;
    use crate::lang::{Language, Translator, tr};

    const SIX: Number = Number { exhibit: 6, translation: false };

    #[test]
    fn folios_and_references_are_told_apart() {
        let text = plain("EXEMPLE FICTIF f.\u{202F}3/49");
        assert_eq!(folio(&text), Some(Folio { number: 3, total: 49 }));
        assert!(folio_references(&text).is_empty());
        assert_eq!(folio_references("pièce 6, p. 1 f. 24–26"), [(24, 26)]);
        assert_eq!(folio("f. /49 f. 99999999999/2"), None);
    }

    #[test]
    fn stamps_with_pages_and_without() {
        let text = plain("Pièce n°\u{202F}6 — 1/2");
        assert_eq!(stamp(&text), Some(Stamp { number: SIX, pages: Some((1, 2)) }));
        let text = "Pièce n° 12 — illisible";
        assert_eq!(stamp(text).map(|stamp| stamp.pages), Some(None));
        assert_eq!(stamp("pièce n° 6, p. 1"), None);
        let translated = stamp("Pièce n° 128-T — 112/240").map(|stamp| stamp.number.to_string());
        assert_eq!(translated.as_deref(), Some("128-T"));
    }

    #[test]
    fn calls_in_text_and_margin() {
        let found = calls("(pièce n° 6, p. 2) et pièce 6, pièces 1 à 3");
        assert_eq!(found, [Call { number: SIX, page: Some(2) }, Call { number: SIX, page: None }]);
        assert!(calls("Pièce n° 6 — 1/2").is_empty());
        assert!(is_margin_call("pièce 6, p. 1 f. 24") && is_margin_call("pièce 6"));
        assert!(
            !is_margin_call("pièce n° 6")
                && !is_margin_call("pièce 6.")
                && !is_margin_call("la pièce 6")
        );
    }

    #[test]
    fn bare_numbers() {
        assert_eq!(bare_range(" 24–26 "), Some((24, 26)));
        assert_eq!(bare_number("6-T").map(|n| n.translation), Some(true));
        assert_eq!(bare_number("§ 6"), None);
        assert_eq!(leading_number("6 Papier (f. 24)"), Some(SIX));
    }

    /// The words are those of the French messages: whoever changes one learns it here.
    #[test]
    fn what_the_composer_prints_is_recognised() {
        let t = Translator::plain(Language::French);
        let seen = |words: String| plain(&french_spacing(&words));
        let text = seen(tr!(t, "dossier-stamp", number = "6-T", page = "1", pages = "2"));
        let number = Number { exhibit: 6, translation: true };
        assert_eq!(stamp(&text), Some(Stamp { number, pages: Some((1, 2)) }));
        let text = seen(tr!(t, "dossier-stamp-unreadable", number = "6"));
        assert_eq!(stamp(&text), Some(Stamp { number: SIX, pages: None }));
        let text = seen(tr!(t, "dossier-folio-of", folio = "3", total = "49"));
        assert_eq!(folio(&text), Some(Folio { number: 3, total: 49 }));
        assert_eq!(folio_references(&seen(tr!(t, "dossier-folio", folio = "3"))), [(3, 3)]);
        let on_two = Call { number: SIX, page: Some(2) };
        let any = Call { number: SIX, page: None };
        let texts = [
            (seen(tr!(t, "dossier-call-page", number = "6", page = "2")), on_two, false),
            (seen(tr!(t, "dossier-call", number = "6")), any, false),
            (seen(tr!(t, "dossier-margin-page", number = "6", page = "2")), on_two, true),
            (seen(tr!(t, "dossier-margin", number = "6")), any, true),
        ];
        for (text, expected, margin) in texts {
            assert_eq!(calls(&text), [expected], "{text}");
            assert_eq!(is_margin_call(&text), margin, "{text}");
        }
    }
}
