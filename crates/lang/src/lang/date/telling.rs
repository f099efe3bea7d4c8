//! A date told anew while it is typed: which language the words are in, and how they are understood.

use unicode_script::{Script, UnicodeScript};

use super::read::read_date;
use super::reading::{Hints, Told};
use crate::domain::date::{Calendar, CivilDay, FuzzyDate, Interval, Precision};
use crate::domain::stretch::End;
use crate::domain::words::{LangTag, Words};
use crate::lang::language;

/// What is known where words of a date are typed.
#[derive(Clone, Debug, Default)]
pub struct Telling {
    /// The languages they may be in, the likeliest first.
    pub langs: Vec<LangTag>,
    /// What is known beside the words; its calendar is the one the words were said to be in.
    pub hints: Hints,
}

impl Telling {
    /// The same, the words being said to be in this calendar.
    #[must_use]
    pub fn in_calendar(mut self, calendar: Option<Calendar>) -> Self {
        self.hints.calendar = calendar;
        self
    }

    /// The date in these words. They are kept as they are, whatever is understood.
    #[must_use]
    pub fn retold(&self, old: &FuzzyDate, words: &Words) -> FuzzyDate {
        let lang = self.lang_of(words.as_str(), old);
        let by_hand = self
            .hints
            .calendar
            .as_ref()
            .and_then(|calendar| old.retold_by_hand(words.clone(), lang.clone(), calendar));
        by_hand.unwrap_or_else(|| {
            let (lang, told) = self.understood_in(words.as_str(), lang, old.told_on);
            let first = told.readings.into_iter().next();
            let told_on = old.told_on.or(self.hints.today);
            let date = old.retold(words.clone(), lang, first.map(|reading| reading.date));
            let told_on = told_on.filter(|_| told.counted_back).or(old.told_on);
            FuzzyDate { told_on, ..date }
        })
    }

    /// What the words mean in this language or, where they are not understood in it, in another one at the desk with
    /// the same letters; what is counted back counts from the day of telling.
    fn understood_in(
        &self,
        words: &str,
        lang: LangTag,
        told_on: Option<CivilDay>,
    ) -> (LangTag, Told) {
        let hints = Hints { told_on: told_on.or(self.hints.told_on), ..self.hints.clone() };
        let told = read_date(words, &lang, &hints);
        if told.is_understood() {
            return (lang, told);
        }
        let script = language::script(&lang);
        let others = self.langs.iter().filter(|other| **other != lang);
        others
            .filter(|other| language::script(other) == script)
            .map(|other| (other.clone(), read_date(words, other, &hints)))
            .find(|(_, told)| told.is_understood())
            .unwrap_or((lang, told))
    }

    /// The date, no longer remembered; asked again, its words are read again.
    #[must_use]
    pub fn forgotten(&self, date: &FuzzyDate) -> FuzzyDate {
        if date.is_forgotten() { self.retold(date, &date.words) } else { date.forgotten() }
    }

    /// What the words may mean in a language.
    #[must_use]
    pub fn understood(&self, words: &str, lang: &LangTag) -> Told {
        read_date(words, lang, &self.hints)
    }

    /// The language the words are likely in: the first whose script they have. The one they had comes before all
    /// others.
    #[must_use]
    pub fn lang_of(&self, words: &str, old: &FuzzyDate) -> LangTag {
        let offered = || std::iter::once(&old.lang).chain(&self.langs).filter(|tag| !is_none(tag));
        let Some(script) = script_of(words) else {
            return offered().next().cloned().unwrap_or_default();
        };
        let likely = offered().find(|tag| language::script(tag) == Some(script));
        let usual = if script == Script::Arabic { "fa" } else { "fr" };
        likely.cloned().unwrap_or_else(|| LangTag::from(usual))
    }
}

fn is_none(tag: &LangTag) -> bool {
    *tag == LangTag::default()
}

/// The script of the first letter; of digits alone, the Arabic one of Arabic and Persian digits.
fn script_of(words: &str) -> Option<Script> {
    let letter = words.chars().find(|c| c.is_alphabetic()).map(|c| c.script());
    let digits = || words.chars().any(|c| ('\u{0660}'..='\u{06F9}').contains(&c));
    letter.or_else(|| digits().then_some(Script::Arabic))
}

/// A first or last possible day as it is typed by itself: a day, or Gregorian words in a language. `None` where it is
/// not understood.
#[must_use]
pub fn read_end(words: &str, lang: &LangTag, today: CivilDay) -> Option<End> {
    if let Ok(day) = words.trim().parse::<CivilDay>() {
        return Some(End::told(Precision::Day, Interval::between(day, day)));
    }
    let hints =
        Hints { calendar: Some(Calendar::Gregorian), today: Some(today), ..Hints::default() };
    let first = read_date(words, lang, &hints).readings.into_iter().next()?.date;
    Some(End::told(first.precision, first.interval))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn telling(langs: &[&str]) -> Telling {
        let hints = Hints {
            calendar: None,
            usual: Some(Calendar::SolarHijriIran),
            today: "2026-11-29".parse().ok(),
            ..Hints::default()
        };
        Telling { langs: langs.iter().map(|tag| LangTag::from(*tag)).collect(), hints }
    }

    #[test]
    fn words_are_in_the_language_whose_letters_they_have() {
        let desk = telling(&["fr", "en", "fa-AF"]);
        let lang = |words: &str| desk.lang_of(words, &FuzzyDate::default());
        assert_eq!(lang("le 12 mars 2019"), "fr".into());
        assert_eq!(lang("۲۲ مهر ۱۳۹۸"), "fa-AF".into());
        assert_eq!(lang("۱۳۹۸/۰۷/۲۲"), "fa-AF".into());
        assert_eq!(lang("quand il neigeait"), "fr".into());
        assert_eq!(lang("12/03/2019"), "fr".into());
        assert_eq!(telling(&["fr"]).lang_of("مهر", &FuzzyDate::default()), "fa".into());
    }

    #[test]
    fn words_keep_the_language_they_had() {
        let old = FuzzyDate { lang: "en".into(), ..FuzzyDate::default() };
        assert_eq!(telling(&["fr"]).lang_of("2019", &old), "en".into());
        assert_eq!(telling(&["fr"]).lang_of("quand il neigeait", &old), "en".into());
    }

    #[test]
    fn words_of_another_language_at_the_desk_are_read_in_it() {
        let desk = telling(&["fr", "fa-AF", "ckb"]);
        let told = desk.retold(&FuzzyDate::default(), &"رەشەمێی ١٣٩٩".into());
        assert_eq!((told.lang.as_str(), told.precision), ("ckb", Precision::Month));
    }

    #[test]
    fn what_is_counted_back_keeps_the_day_it_was_told_on() {
        let desk = telling(&["fr"]);
        let told = desk.retold(&FuzzyDate::default(), &"il y a deux ans".into());
        assert_eq!(told.told_on, desk.hints.today);
        let later = Telling {
            hints: Hints { today: "2027-11-29".parse().ok(), ..desk.hints.clone() },
            ..desk.clone()
        };
        let again = later.retold(&told, &"il y a deux ans".into());
        assert_eq!((&again.interval, again.told_on), (&told.interval, told.told_on));
        let plain = desk.retold(&FuzzyDate::default(), &"mars 2019".into());
        assert_eq!(plain.told_on, None);
    }

    #[test]
    fn an_end_is_a_day_or_words() {
        let end = |words: &str| read_end(words, &"fr".into(), "2026-11-29".parse().unwrap());
        assert_eq!(end("2019-10-04").unwrap().precision, Precision::Day);
        assert_eq!(end("octobre 2019").unwrap().precision, Precision::Month);
        assert!(end("").is_none());
    }
}
