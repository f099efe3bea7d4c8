//! The words of one language for dates, read from its file under `words/`.
//!
//! A file holds a line for each meaning: `month gregorian 1 = ocak, oca`. Spellings stand as people write them; they
//! are found in the form that [`normal`] gives them. `words/README.md` lists the keys.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::domain::words::LangTag;

use super::super::lexeme::{CalendarWord, Feast, Lex, Months, TimeUnit, normal, tokens};
use super::super::unit::{Part, Season};

/// The words a text of some language is read with: its own, and those people of any language write in Latin letters.
pub(in crate::lang::date) struct Tongue {
    own: Option<&'static Words>,
    common: &'static Words,
}

impl Tongue {
    pub(in crate::lang::date) fn of(lang: &LangTag) -> Self {
        Self { own: of_tag(lang), common: common() }
    }

    /// What the longest phrase at the beginning of these tokens means, and of how many it is.
    pub(in crate::lang::date) fn phrase(&self, tokens: &[String]) -> Option<(Vec<Lex>, usize)> {
        let exact = [self.own, Some(self.common)];
        let exact = exact.into_iter().flatten().find_map(|words| words.phrase(tokens));
        let Some((lex, length)) = exact else { return self.bent(tokens) };
        Some((vec![lex], length))
    }

    /// A phrase of the language of which the first word has a beginning or the last an ending.
    fn bent(&self, tokens: &[String]) -> Option<(Vec<Lex>, usize)> {
        let own = self.own.filter(|own| !own.endings.is_empty() || !own.beginnings.is_empty())?;
        (2..=own.longest.min(tokens.len())).rev().find_map(|length| {
            let phrase = tokens.get(..length)?.join(" ");
            let stems = self.stems(&phrase);
            let mut whole = stems.iter().filter(|stem| stem.left.split(' ').count() == length);
            let (lex, and) =
                whole.find_map(|stem| Some((*own.meanings.get(&stem.left)?, stem.and)))?;
            Some((if and { vec![Lex::And, lex] } else { vec![lex] }, length))
        })
    }

    /// What a word means in the language itself.
    pub(in crate::lang::date) fn own(&self, word: &str) -> Option<Lex> {
        self.own.and_then(|words| words.meanings.get(word)).copied()
    }

    /// What a word means among those that everybody uses.
    pub(in crate::lang::date) fn common(&self, word: &str) -> Option<Lex> {
        self.common.meanings.get(word).copied()
    }

    /// Whether these letters are an ending that says nothing of a date.
    pub(in crate::lang::date) fn is_ending(&self, letters: &str) -> bool {
        self.own.is_some_and(|words| words.endings.iter().any(|ending| ending == letters))
    }

    /// The word without a beginning, an ending, or both, the longest first.
    pub(in crate::lang::date) fn stems(&self, word: &str) -> Vec<Stem> {
        let Some(own) = self.own else { return Vec::new() };
        let is_and = |beginning: &str| {
            let letters = beginning.char_indices().map(|(at, c)| at + c.len_utf8());
            let mut words = letters.filter_map(|end| own.meanings.get(beginning.get(..end)?));
            words.any(|lex| *lex == Lex::And)
        };
        let begun = own.beginnings.iter().filter_map(|beginning| {
            let left = word.strip_prefix(beginning.as_str())?.trim_start();
            Some(Stem { left: left.to_owned(), and: is_and(beginning) })
        });
        let whole = Stem { left: word.to_owned(), and: false };
        let begun: Vec<Stem> = begun.chain([whole]).filter(|stem| !stem.left.is_empty()).collect();
        let ended = begun.iter().flat_map(|stem| {
            let ends =
                own.endings.iter().filter_map(|ending| stem.left.strip_suffix(ending.as_str()));
            let ends = ends.map(str::trim_end).filter(|left| !left.is_empty());
            ends.map(|left| Stem { left: left.to_owned(), and: stem.and })
        });
        let ended: Vec<Stem> = ended.collect();
        let mut stems = [begun, ended].concat();
        stems.retain(|stem| stem.left != word);
        stems.sort_by_key(|stem| std::cmp::Reverse(stem.left.len()));
        stems
    }

    /// Whether what places a date stands behind it.
    pub(in crate::lang::date) fn is_behind(&self) -> bool {
        self.own.is_some_and(|words| words.behind)
    }

    /// The tokens, those parted that have a word of its own written onto their end.
    pub(in crate::lang::date) fn parted(&self, tokens: Vec<String>) -> Vec<String> {
        match self.own {
            Some(words) if words.behind => {
                tokens.into_iter().flat_map(|token| words.detached(token)).collect()
            }
            _ => tokens,
        }
    }
}

/// What is left of a word without a beginning and an ending, and whether the beginning says "and".
#[derive(Clone)]
pub(in crate::lang::date) struct Stem {
    pub(in crate::lang::date) left: String,
    pub(in crate::lang::date) and: bool,
}

/// Letters of the shortest word that is found at the end of another.
const SHORTEST_ATTACHED: usize = 3;

#[derive(Default)]
struct Words {
    meanings: HashMap<String, Lex>,
    /// Tokens of the longest phrase.
    longest: usize,
    endings: Vec<String>,
    beginnings: Vec<String>,
    /// What ends or begins a period and may be written onto a word.
    attached: Vec<String>,
    behind: bool,
}

impl Words {
    fn phrase(&self, tokens: &[String]) -> Option<(Lex, usize)> {
        (2..=self.longest.min(tokens.len())).rev().find_map(|length| {
            let phrase = tokens.get(..length)?.join(" ");
            Some((*self.meanings.get(&phrase)?, length))
        })
    }

    /// A word without what is written onto its end: "8-ئايغىچە" as "8-ئاي غىچە".
    fn detached(&self, token: String) -> Vec<String> {
        if self.meanings.contains_key(&token) {
            return vec![token];
        }
        let attached = self.attached.iter().find_map(|end| Some((token.strip_suffix(end)?, end)));
        match attached {
            Some((word, end)) if !word.is_empty() => vec![word.to_owned(), end.clone()],
            _ => vec![token],
        }
    }

    fn read(file: &str) -> Result<Self, String> {
        let mut words = Self::default();
        for line in file.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            words.line(line).ok_or_else(|| line.to_owned())?;
        }
        let longest_first =
            |all: &mut Vec<String>| all.sort_by_key(|one| std::cmp::Reverse(one.len()));
        let attached = words.meanings.iter().filter(|(spelling, lex)| {
            matches!(lex, Lex::Until | Lex::Since)
                && !spelling.contains(' ')
                && spelling.chars().nth(SHORTEST_ATTACHED - 1).is_some()
        });
        words.attached = attached.map(|(spelling, _)| spelling.clone()).collect();
        longest_first(&mut words.attached);
        longest_first(&mut words.endings);
        longest_first(&mut words.beginnings);
        Ok(words)
    }

    fn line(&mut self, line: &str) -> Option<()> {
        if line == "behind" {
            self.behind = true;
            return Some(());
        }
        let (key, spellings) = line.split_once('=')?;
        let spellings = spellings.split(',').map(|one| phrase_of(one.trim()));
        let spellings = spellings.filter(|one| !one.is_empty());
        match key.trim() {
            "ambiguous" => {}
            "endings" => self.endings.extend(spellings),
            "beginnings" => self.beginnings.extend(spellings),
            key => {
                let meaning = meaning_of(key)?;
                for spelling in spellings {
                    self.longest = self.longest.max(spelling.split(' ').count());
                    self.meanings.entry(spelling).or_insert(meaning);
                }
            }
        }
        Some(())
    }
}

/// A spelling as the reader finds it: its tokens with a space between.
fn phrase_of(spelling: &str) -> String {
    tokens(&normal(spelling)).join(" ")
}

fn meaning_of(key: &str) -> Option<Lex> {
    let mut parts = key.split_whitespace();
    let (kind, name, number) = (parts.next()?, parts.next(), parts.next());
    let count = |text: Option<&str>| text.and_then(|text| text.parse::<u32>().ok());
    Some(match (kind, name) {
        ("month", Some(months)) => {
            let months = match months {
                "gregorian" => Months::Gregorian,
                "solar_hijri_iran" => Months::Iranian,
                "solar_hijri_afghan" => Months::Afghan,
                "lunar_hijri" => Months::Lunar,
                "ethiopian" => Months::Ethiopian,
                _ => return None,
            };
            Lex::Month(months, u8::try_from(count(number)?).ok()?)
        }
        ("weekday", day) => Lex::Weekday(i8::try_from(count(day)?).ok()?),
        ("season", Some("spring")) => Lex::Season(Season::Spring),
        ("season", Some("summer")) => Lex::Season(Season::Summer),
        ("season", Some("autumn")) => Lex::Season(Season::Autumn),
        ("season", Some("winter")) => Lex::Season(Season::Winter),
        ("number", value) => Lex::Spelt(count(value)?),
        ("feast", Some(name)) => Lex::Feast(feast(name)?),
        (word, None) => return single(word),
        _ => return None,
    })
}

fn single(word: &str) -> Option<Lex> {
    Some(match word {
        "about" => Lex::About,
        "doubt" => Lex::Doubt,
        "before" => Lex::Before,
        "after" => Lex::After,
        "between" => Lex::Between,
        "and" => Lex::And,
        "or" => Lex::Or,
        "since" => Lex::Since,
        "until" => Lex::Until,
        "from" => Lex::From,
        "to" => Lex::To,
        "early" => Lex::Part(Part::Early),
        "mid" => Lex::Part(Part::Mid),
        "late" => Lex::Part(Part::Late),
        "ago" => Lex::Ago,
        "age" => Lex::Age,
        "quarter" => Lex::Quarter,
        "day" => Lex::Unit(TimeUnit::Days),
        "week" => Lex::Unit(TimeUnit::Weeks),
        "month" => Lex::Unit(TimeUnit::Months),
        "year" => Lex::Unit(TimeUnit::Years),
        "decade" => Lex::Decade,
        "hour" => Lex::HourWord,
        "half" => Lex::Half,
        "night" | "morning" | "noon" | "afternoon" | "evening" | "dawn" | "midnight" => {
            Lex::Daytime
        }
        "forgotten" => Lex::Forgotten,
        "noise" => Lex::Noise,
        "gregorian" => Lex::Calendar(CalendarWord::Gregorian),
        "solar" => Lex::Calendar(CalendarWord::SolarHijri),
        "lunar" => Lex::Calendar(CalendarWord::LunarHijri),
        "hijri" => Lex::Calendar(CalendarWord::Hijri),
        "ethiopian" => Lex::Calendar(CalendarWord::Ethiopian),
        "julian" => Lex::Calendar(CalendarWord::Julian),
        _ => return None,
    })
}

fn feast(name: &str) -> Option<Feast> {
    Some(match name {
        "newroz" => Feast::Newroz,
        "eid_al_fitr" => Feast::EidAlFitr,
        "eid_al_adha" => Feast::EidAlAdha,
        "eid" => Feast::Eid,
        "ashura" => Feast::Ashura,
        "mawlid" => Feast::Mawlid,
        "christmas" => Feast::Christmas,
        "orthodox_christmas" => Feast::OrthodoxChristmas,
        "easter" => Feast::Easter,
        "orthodox_easter" => Feast::OrthodoxEaster,
        "new_year" => Feast::NewYear,
        "enkutatash" => Feast::EthiopianNewYear,
        "meskel" => Feast::Meskel,
        "timkat" => Feast::Timkat,
        _ => return None,
    })
}

macro_rules! files {
    ($($tag:literal),+ $(,)?) => {
        /// The file of each language, by its tag.
        const FILES: &[(&str, &str)] = &[$(($tag, include_str!(concat!("../../../../words/", $tag, ".txt")))),+];
    };
}

files![
    "am", "ar", "ckb", "common", "en", "fa", "fa-AF", "fr", "ht", "ka", "ku", "ln", "ps", "ru",
    "so", "sq", "sw", "ti", "tr", "ug", "uk", "ur",
];

/// The words of a language tag: with its region, else of the language alone.
fn of_tag(lang: &LangTag) -> Option<&'static Words> {
    let alias = match lang.primary() {
        "prs" => "fa-AF",
        "pes" | "fas" => "fa",
        "kmr" => "ku",
        "uig" => "ug",
        "tir" => "ti",
        "amh" => "am",
        primary => primary,
    };
    let whole = lang.as_str();
    [whole, alias].iter().find_map(|tag| load(FILES.iter().position(|(name, _)| name == tag)?))
}

fn common() -> &'static Words {
    static NONE: OnceLock<Words> = OnceLock::new();
    let at = FILES.iter().position(|(name, _)| *name == "common");
    at.and_then(load).unwrap_or_else(|| NONE.get_or_init(Words::default))
}

fn load(at: usize) -> Option<&'static Words> {
    static LOADED: [OnceLock<Words>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let (_, file) = FILES.get(at)?;
    Some(LOADED.get(at)?.get_or_init(|| Words::read(file).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_file_is_understood() {
        for (tag, file) in FILES {
            let words = Words::read(file).map_err(|line| format!("{tag}: {line}")).unwrap();
            assert!(!words.meanings.is_empty(), "{tag}");
        }
    }

    /// A spelling that means two things is read as the first of them: on purpose only.
    #[test]
    fn no_spelling_of_a_language_means_two_things_by_accident() {
        for (tag, file) in FILES {
            let mut seen = HashMap::new();
            let on_purpose = file.lines().find_map(|line| line.strip_prefix("ambiguous ="));
            let on_purpose: Vec<String> = on_purpose
                .map(|all| all.split(',').map(|one| phrase_of(one.trim())).collect())
                .unwrap_or_default();
            for line in file.lines().filter(|line| !line.trim_start().starts_with('#')) {
                let Some((key, spellings)) = line.split_once('=') else { continue };
                if matches!(key.trim(), "endings" | "beginnings" | "ambiguous") {
                    continue;
                }
                let meaning = meaning_of(key.trim());
                for spelling in spellings.split('#').next().unwrap_or_default().split(',') {
                    let spelling = phrase_of(spelling.trim());
                    let other = seen.insert(spelling.clone(), meaning);
                    let same = other.is_none_or(|other| other == meaning)
                        || on_purpose.contains(&spelling);
                    assert!(same, "{tag}: “{spelling}” has two meanings");
                }
            }
        }
    }
}
