//! What stands in a text where a name may not be read: exactly which letters it replaces, whether the full
//! stop of a name is also that of its sentence, and how the words around say who it is.

use unicode_script::{Script, UnicodeScript};

use crate::domain::words::{LangTag, Words};
use crate::dossier::public::{Called, CodedKin, Kin, Span};
use crate::lang::kin::{is_kinship, is_noun};

/// So many words before a name are looked at for a kinship.
const BEFORE: usize = 4;
/// Letters that end a sentence.
const STOPS: [char; 9] = ['.', '!', '?', '…', '؟', '۔', '।', '။', '。'];

/// A text and its language.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) chars: &'a [char],
    pub(super) lang: &'a LangTag,
}

impl Around<'_> {
    /// The stretch a mark means: no blank at its ends and, in French, no part of a word left beside it.
    pub(super) fn whole(self, start: usize, end: usize) -> Option<(usize, usize)> {
        let end = end.min(self.chars.len());
        let is_blank = |at: usize| self.chars.get(at).is_some_and(|c| c.is_whitespace());
        let mut start = (start..end).find(|at| !is_blank(*at))?;
        let mut end = (start..end).rev().find(|at| !is_blank(*at))? + 1;
        let letter = |at: usize| self.chars.get(at).is_some_and(|c| c.is_alphanumeric());
        // In other languages endings are written on to names.
        while self.is_french() && start > 0 && letter(start - 1) && letter(start) {
            start -= 1;
        }
        while self.is_french() && letter(end) && letter(end - 1) {
            end += 1;
        }
        Some((start, end))
    }

    /// The stop that ends the name and the sentence both: it must stay when the name goes.
    pub(super) fn stop(self, start: usize, end: usize) -> Option<char> {
        let stop = self.chars.get(start..end)?.last().copied().filter(|c| STOPS.contains(c))?;
        let mut rest = self.chars.get(end..)?.iter().copied();
        let next = rest.next();
        let ends = match next {
            None => true,
            Some(c) if !c.is_whitespace() => matches!(c, '»' | '”' | '"' | ')'),
            Some('\n') => true,
            Some(_) => rest.find(|c| !c.is_whitespace()).is_none_or(begins_sentence),
        };
        ends.then_some(stop)
    }

    /// A letter that stands for a person, as a French text can say it.
    pub(super) fn person(self, (start, end): (usize, usize), code: Words, kin: Kin) -> Span {
        let text = |from: usize, to: usize| -> String {
            self.chars.get(from..to).unwrap_or_default().iter().collect()
        };
        let covered = text(start, end);
        let before = text(0, start);
        let called = if !self.is_french() {
            None
        } else if is_kinship(&covered) {
            Some(Called::Words(covered.into()))
        } else if before.ends_with(' ')
            && before.split_whitespace().next_back().is_some_and(is_noun)
        {
            Some(Called::Before)
        } else if says_kinship(&before)
            || is_quoted(&before)
            || before.ends_with(['’', '\''])
            || apposed(&text(end, self.chars.len()))
        {
            None
        } else {
            let opens = before
                .trim_end()
                .chars()
                .next_back()
                .is_none_or(|c| STOPS.contains(&c) || before.ends_with('\n'));
            Some(Called::Kin { kin, opens })
        };
        match called {
            Some(called) => Span::Kin(Box::new(CodedKin { code, called })),
            None => Span::Code(code),
        }
    }

    fn is_french(self) -> bool {
        self.lang.primary() == "fr"
    }
}

/// Whether a sentence can begin with this letter; scripts without capitals do not tell.
fn begins_sentence(c: char) -> bool {
    let caseless = c.is_alphabetic() && !c.is_lowercase() && c.script() != Script::Latin;
    c.is_uppercase() || caseless || matches!(c, '«' | '“' | '"' | '–' | '—')
}

/// Whether the last words before a name, in its sentence, say a kinship: « ma mère, » « mes frères A et ».
fn says_kinship(before: &str) -> bool {
    let sentence = before.rsplit(STOPS).next().unwrap_or_default();
    let words: Vec<&str> = sentence.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    words.iter().rev().filter(|word| !word.is_empty()).take(BEFORE).any(|word| is_noun(word))
}

/// Whether a kinship follows: « A, ma mère, … ».
fn apposed(after: &str) -> bool {
    let Some(rest) = after.strip_prefix(',').or_else(|| after.strip_prefix(" (")) else {
        return false;
    };
    let mut words =
        rest.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    words.next().is_some_and(|word| matches!(word, "ma" | "mon" | "une" | "un" | "notre"))
        && words.take(2).any(is_noun)
}

/// Whether these words leave a quotation open: what somebody said is not told anew.
fn is_quoted(before: &str) -> bool {
    let count = |wanted: char| before.chars().filter(|c| *c == wanted).count();
    count('«') > count('»') || count('“') > count('”') || count('"') % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_is_open_until_its_own_mark_closes_it() {
        for (before, open) in [
            ("Il a dit : « ", true),
            ("« Oui » et ", false),
            ("“", true),
            ("“a” ", false),
            ("\"", true),
            ("\"a\" ", false),
            ("", false),
            ("» “", true),
        ] {
            assert_eq!(is_quoted(before), open, "{before}");
        }
    }

    fn around(text: &str, lang: &str) -> (Vec<char>, LangTag) {
        (text.chars().collect(), lang.into())
    }

    /// The stretch of `name` in a text, and the stop that stays.
    fn stop(text: &str, name: &str, lang: &str) -> Option<char> {
        let (chars, lang) = around(text, lang);
        let start = text.split(name).next().unwrap().chars().count();
        let of = Around { chars: &chars, lang: &lang };
        let (start, end) = of.whole(start, start + name.chars().count()).unwrap();
        of.stop(start, end)
    }

    #[test]
    fn the_stop_of_a_name_that_ends_a_sentence_stays() {
        let dot = Some('.');
        assert_eq!(stop("je l’ai appelée Roniya D. J’y notais", "Roniya D.", "fr"), dot);
        assert_eq!(stop("je l’ai appelée Roniya D. J’y notais", "Roniya D. ", "fr"), dot);
        assert_eq!(stop("C’était Roniya D.", "Roniya D.", "fr"), dot);
        assert_eq!(stop("« C’était Roniya D.» Puis", "Roniya D.", "fr"), dot);
        assert_eq!(stop("Roniya D. était là", "Roniya D.", "fr"), None);
        assert_eq!(stop("avec Roniya D., puis", "Roniya D.", "fr"), None);
        assert_eq!(stop("ناوم نا رۆنیا د. لێی دەنووسیم", "رۆنیا د.", "ckb"), dot);
        assert_eq!(stop("Ο Γ. Έφυγε", "Γ.", "el"), dot);
        assert_eq!(stop("मैं र। गया", "र।", "hi"), Some('।'));
        assert_eq!(stop("Je vis Golale.", "Golale", "fr"), None);
    }

    #[test]
    fn a_mark_beside_the_word_it_means_covers_that_word() {
        let (chars, lang) = around("où ma mère a été", "fr");
        assert_eq!(Around { chars: &chars, lang: &lang }.whole(4, 11), Some((3, 10)));
        let (chars, lang) = around("Ankara’da ve Ankaradaki", "tr");
        assert_eq!(Around { chars: &chars, lang: &lang }.whole(13, 19), Some((13, 19)));
        assert_eq!(Around { chars: &chars, lang: &lang }.whole(9, 10), None);
    }

    /// How the words around a name say who it is.
    fn called(text: &str, name: &str) -> Option<Called> {
        let (chars, lang) = around(text, "fr");
        let start = text.split(name).next().unwrap().chars().count();
        let of = Around { chars: &chars, lang: &lang };
        let stretch = of.whole(start, start + name.chars().count()).unwrap();
        match of.person(stretch, "A".into(), Kin::default()) {
            Span::Kin(kin) => Some(kin.called),
            _ => None,
        }
    }

    #[test]
    fn words_that_only_say_a_kinship_stay_and_none_is_said_twice() {
        let kin = |opens| Some(Called::Kin { kin: Kin::default(), opens });
        assert_eq!(
            called("En avril, ma mère a été emmenée", "ma mère"),
            Some(Called::Words("ma mère".into()))
        );
        assert_eq!(called("En avril, Golale a été emmenée", "Golale"), kin(false));
        assert_eq!(called("Golale a été emmenée", "Golale"), kin(true));
        assert_eq!(called("Il part. Golale reste", "Golale"), kin(true));
        assert_eq!(called("mon amie Xezal m’a cachée", "Xezal"), Some(Called::Before));
        for (text, name) in [
            ("ma mère, Golale, est restée", "Golale"),
            ("mes frères Aram et Rêbwar", "Rêbwar"),
            ("Golale, ma mère, est restée", "Golale"),
            ("la maison d’Aram", "Aram"),
            ("Il a dit : « Où est Golale ? »", "Golale"),
        ] {
            assert_eq!(called(text, name), None, "{text}");
        }
    }
}
