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

/// A text cut where its script changes. Blanks and signs belong to the base, unless they stand inside a
/// stretch of another script.
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
        match pieces.last_mut() {
            Some(last) if last.0 == of => {
                last.1.push_str(&between);
                last.1.push(c);
                continue;
            }
            Some(last) if last.0 == base => last.1.push_str(&between),
            _ if of == base => {
                pieces.push((base, format!("{between}{c}")));
                continue;
            }
            _ if !between.is_empty() => pieces.push((base, between)),
            _ => {}
        }
        pieces.push((of, c.to_string()));
    }
    match pieces.last_mut() {
        Some(last) if last.0 == base => last.1.push_str(&neutral),
        _ if !neutral.is_empty() => pieces.push((base, neutral)),
        _ => {}
    }
    pieces
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
        assert_eq!(cut("1398"), ["1398"]);
        assert_eq!(cut("ژینۆ"), ["ژینۆ"]);
        assert!(cut("").is_empty());
    }
}
