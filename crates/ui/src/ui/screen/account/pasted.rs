//! A pasted text as the paragraphs it has. No word is changed or lost; the rule stands in `UI_GUIDELINES.md`.

use crate::kit::widget::editor::cleaned;

/// A longer line is a paragraph: mails and poems break their lines before, letters.
const SHORT: usize = 80;
/// As long is the longest line at least where a mail wrapped them, letters.
const WRAPPED: usize = 60;

/// Ends a paragraph.
const PARAGRAPH: char = '\u{2029}';
/// Breaks a line within a paragraph (Shift+Enter in a word processor).
const LINE: char = '\u{2028}';

/// The paragraphs of a foreign text. `None` if it is one and can be put in as it is.
pub(super) fn paragraphs(foreign: &str) -> Option<Vec<String>> {
    let text = with_known_breaks(foreign);
    let lines: Vec<&str> = text.split(['\n', PARAGRAPH]).collect();
    let is_blank = |line: &&str| line.trim().is_empty();
    let first = lines.iter().position(|line| !is_blank(line))?;
    let last = lines.iter().rposition(|line| !is_blank(line))?;
    let body = lines.get(first..=last).unwrap_or_default();
    let parted = text.trim().contains(PARAGRAPH) || body.iter().any(is_blank);
    let mut found: Vec<String> = Vec::new();
    for block in text.split(PARAGRAPH) {
        let lines: Vec<&str> = block.split('\n').collect();
        for run in lines.split(is_blank).filter(|run| !run.is_empty()) {
            if run.iter().all(|line| length(line) <= SHORT) && (parted || is_wrapped(run)) {
                found.push(run.join("\n"));
            } else {
                found.extend(run.iter().map(|line| (*line).to_owned()));
            }
        }
    }
    let end = found.len().saturating_sub(1);
    let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | LINE);
    let bare = found.iter().enumerate().map(|(at, words)| {
        // What touches the words around it keeps its blanks.
        let words = if at == 0 { words.as_str() } else { words.trim_start_matches(blank) };
        cleaned(if at == end { words } else { words.trim_end_matches(blank) }, false)
    });
    let bare: Vec<String> = bare.collect();
    (bare.len() > 1 || bare.first().is_some_and(|only| *only != cleaned(foreign, false)))
        .then_some(bare)
}

/// The text with three kinds of breaks: between lines, within a paragraph, between paragraphs.
fn with_known_breaks(foreign: &str) -> String {
    let text = foreign.replace("\r\n", "\n");
    let known = |c| match c {
        '\r' | '\u{85}' => '\n',
        // A vertical tab is Word's line break, a form feed a page break.
        '\u{B}' => LINE,
        '\u{C}' => PARAGRAPH,
        c => c,
    };
    text.chars().map(known).collect()
}

fn length(line: &str) -> usize {
    line.trim_end().chars().count()
}

/// Whether a mail broke these lines: all are nearly as long, none had room for the word that follows, and most break
/// off inside a sentence.
fn is_wrapped(lines: &[&str]) -> bool {
    let widest = lines.iter().map(|line| length(line)).max().unwrap_or_default();
    let pairs = lines.windows(2).filter_map(|pair| Some((pair.first()?, pair.last()?)));
    let (mut breaks, mut ends) = (0, 0);
    for (line, next) in pairs {
        let word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
        if length(line) + 1 + word <= widest {
            return false;
        }
        breaks += 1;
        ends +=
            usize::from(line.trim_end().ends_with(['.', '!', '?', '…', '؟', '۔', ':', '»', '”']));
    }
    widest >= WRAPPED && breaks > 0 && ends * 2 < breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        paragraphs(text).unwrap_or_else(|| vec![cleaned(text, false)])
    }

    const THREE: [&str; 3] = [
        "Je suis né à Kaboul, où mon père tenait une boutique de tapis près de la rivière jusqu’en 1996.",
        "En 2019, des hommes sont venus.",
        "Nous sommes partis la nuit même avec ma sœur.",
    ];

    /// Three paragraphs as programs put them on the clipboard as plain text, to the byte.
    #[test]
    fn three_paragraphs_of_a_program_are_three() {
        let [a, b, c] = THREE;
        for (program, text) in [
            ("LibreOffice Writer, UTF8_STRING", format!("{a}\n{b}\n{c}")),
            ("LibreOffice Writer, with empty paragraphs between", format!("{a}\n\n{b}\n\n{c}\n")),
            ("Word, CF_UNICODETEXT", format!("{a}\r\n{b}\r\n{c}\r\n")),
            ("Google Docs", format!("{a}\n\n{b}\n\n{c}")),
            ("Firefox and Chromium, three <p>", format!("{a}\n\n{b}\n\n{c}")),
            ("an old Mac", format!("{a}\r{b}\r{c}\r")),
            ("Pages and TextEdit, Unicode marks", format!("{a}\u{2029}{b}\u{2029}{c}")),
            ("Word, a page break between", format!("{a}\r\n{b}\r\n\u{C}{c}\r\n")),
            ("indented with tabs", format!("\n\t{a}\n\t{b}\n\t{c}\n\n\n").replacen('\t', "", 1)),
            ("blank lines that hold blanks", format!("{a}\n \t\n{b}\n\u{A0}\n{c}\n \n")),
        ] {
            assert_eq!(read(&text), THREE, "{program}");
        }
    }

    #[test]
    fn a_break_within_a_paragraph_stays_one() {
        let [a, b, _] = THREE;
        let shift_enter = format!("{a}\u{B}suite\r\n{b}\r\n");
        assert_eq!(read(&shift_enter), [format!("{a}\nsuite"), b.to_owned()], "Word");
        let separator = format!("{a}\u{2028}suite\u{2029}{b}");
        assert_eq!(read(&separator), [format!("{a}\nsuite"), b.to_owned()]);
        let address = "Il habitait ici :\n\nM. Rahimi\n12 rue de la Paix\n69003 Lyon\n\nPuis non.";
        let read = read(address);
        assert_eq!(
            read,
            ["Il habitait ici :", "M. Rahimi\n12 rue de la Paix\n69003 Lyon", "Puis non."]
        );
    }

    #[test]
    fn text_wrapped_by_a_mail_is_one_paragraph_with_its_lines() {
        // Wrapped at 72 columns, as Thunderbird and mutt send it.
        let mail = "Bonjour, je vous envoie ce que mon oncle m'a raconté hier au téléphone\n\
            quand je l'ai appelé de Lyon. Il dit que la maison est fermée depuis le\n\
            mois de mars et que personne ne sait où sont les voisins.";
        assert_eq!(paragraphs(mail), None);
        let two = format!("{mail}\n\nIl rappellera.");
        assert_eq!(read(&two), [mail, "Il rappellera."]);
        let sentences = "Le premier jour, nous avons marché jusqu’au village de mon oncle Ahmad.\n\
            Le deuxième jour, il a plu et personne n’est sorti de la maison du tout.\n\
            Le troisième jour, ils sont venus.";
        assert_eq!(read(sentences).len(), 3, "whole sentences are paragraphs");
    }

    #[test]
    fn nothing_is_lost_but_blanks_and_control_characters() {
        assert_eq!(paragraphs("un mot"), None);
        assert_eq!(paragraphs(" un mot "), None);
        assert_eq!(paragraphs(""), None);
        assert_eq!(paragraphs(" \r\n\r\n"), None, "blanks alone are put in as they are");
        assert_eq!(read("un mot\r\n"), ["un mot"], "without the line break at its end");
        let kept = "a\u{A0}b\u{AD}c\u{200C}d\u{200F}e";
        assert_eq!(read(&format!("{kept}\n\u{FEFF}f\u{0}g")), [kept, "fg"]);
        assert_eq!(read("a\tb\nc"), ["a b", "c"]);
        assert_eq!(read(" de là\n  puis ailleurs "), [" de là", "puis ailleurs "]);
        assert_eq!(read("یک بند.\n\nبند دوم."), ["یک بند.", "بند دوم."]);
    }

    proptest::proptest! {
        #[test]
        fn every_word_is_kept_in_its_order(
            text in "[a-z .,\u{A0}\u{AD}\n\r\t\u{B}\u{C}\u{85}\u{2028}\u{2029}]{0,200}",
        ) {
            let words = |text: &str| -> Vec<String> {
                text.split_whitespace().map(str::to_owned).collect()
            };
            let found: Vec<String> = read(&text).iter().flat_map(|part| words(part)).collect();
            proptest::prop_assert_eq!(found, words(&text));
        }
    }
}
