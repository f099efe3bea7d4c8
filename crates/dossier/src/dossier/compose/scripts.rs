//! Scripts and languages inside one text.

use unicode_script::{Script, UnicodeScript};

/// The language a script usually stands for among the people who tell here.
pub(super) fn usual_language(of: Script) -> &'static str {
    match of {
        Script::Latin => "fr",
        Script::Arabic => "fa",
        Script::Cyrillic => "ru",
        Script::Han => "zh",
        Script::Tibetan => "bo",
        Script::Bengali => "bn",
        Script::Ethiopic => "ti",
        Script::Devanagari => "ne",
        Script::Tamil => "ta",
        Script::Georgian => "ka",
        Script::Armenian => "hy",
        Script::Hebrew => "he",
        Script::Greek => "el",
        Script::Myanmar => "my",
        _ => "und",
    }
}

/// Whether a text begins in Latin letters, or holds none at all.
pub(super) fn is_latin(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_none_or(|c| c.script() == Script::Latin)
}

/// The script of all letters of a text, if they have one.
pub(super) fn only_script(text: &str) -> Option<Script> {
    let mut scripts = text.chars().filter(|c| c.is_alphabetic()).map(|c| c.script());
    let first = scripts.find(|of| !matches!(of, Script::Common | Script::Inherited))?;
    scripts
        .all(|of| matches!(of, Script::Common | Script::Inherited) || of == first)
        .then_some(first)
}

/// A text cut where its script changes. Blanks and signs belong to the base, unless they stand inside a
/// stretch of another script; figures that touch a word belong to it.
pub(super) fn stretches(text: &str, base: Script) -> Vec<(Script, String)> {
    let mut pieces: Vec<(Script, String)> = Vec::new();
    let mut neutral = String::new();
    for c in text.chars() {
        let of = match c.script() {
            Script::Common | Script::Inherited => {
                neutral.push(c);
                continue;
            }
            script => script,
        };
        let between = std::mem::take(&mut neutral);
        if pieces.last().is_some_and(|last| last.0 == of) {
            push(&mut pieces, of, &between);
        } else {
            let (behind, free, before) = shared(&between);
            let last = pieces.last().map_or(base, |last| last.0);
            push(&mut pieces, last, behind);
            push(&mut pieces, base, free);
            push(&mut pieces, of, before);
        }
        push(&mut pieces, of, c.encode_utf8(&mut [0; 4]));
    }
    let (behind, free, before) = shared(&neutral);
    let last = pieces.last().map_or(base, |last| last.0);
    push(&mut pieces, last, behind);
    push(&mut pieces, base, free);
    push(&mut pieces, base, before);
    pieces
}

fn push(pieces: &mut Vec<(Script, String)>, of: Script, piece: &str) {
    match pieces.last_mut() {
        _ if piece.is_empty() => {}
        Some(last) if last.0 == of => last.1.push_str(piece),
        _ => pieces.push((of, piece.to_owned())),
    }
}

/// Signs and figures between two letters: those that touch the first, those between, those that touch the second.
fn shared(between: &str) -> (&str, &str, &str) {
    let first = between.find(char::is_whitespace).unwrap_or(between.len());
    let (touching, _) = between.split_at(first);
    let behind = touching.rfind(char::is_alphanumeric).map_or(0, |at| {
        touching.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |c| at + c.len_utf8())
    });
    let (behind, rest) = between.split_at(behind);
    let last = rest.rfind(char::is_whitespace).unwrap_or(rest.len());
    let before = rest.get(last..).and_then(|tail| tail.find(char::is_alphanumeric));
    let (free, before) = rest.split_at(before.map_or(rest.len(), |at| last + at));
    (behind, free, before)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        stretches(text, Script::Latin).into_iter().map(|(_, piece)| piece).collect()
    }

    #[test]
    fn another_script_is_a_stretch_of_its_own() {
        assert_eq!(cut("dit « زمستان ۱۳۹۵ » ici"), ["dit « ", "زمستان ۱۳۹۵", " » ici"]);
        assert_eq!(cut("dit «پلاک12», non"), ["dit «", "پلاک12", "», non"]);
        assert_eq!(cut("n° 12پلاک 22 ans"), ["n° ", "12پلاک", " 22 ans"]);
        assert_eq!(cut("1398"), ["1398"]);
        assert_eq!(cut("ژینۆ"), ["ژینۆ"]);
        assert!(cut("").is_empty());
    }
}
