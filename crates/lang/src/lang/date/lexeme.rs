//! Cuts told words into what a date is made of: numbers, names, marks.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::hours::without_hours;
use super::unit::{Part, Season};
use super::vocabulary::meaning;
use crate::domain::date::Calendar;

/// One piece of meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lex {
    /// A number in figures, with how many figures it has.
    Number(u32, usize),
    /// A number in words.
    Spelt(u32),
    /// "Un", "une": one before a unit of time, else nothing.
    One,
    /// "Sept" is seven in full and September cut short.
    SevenOrSeptember,
    Plural(u32, usize),
    Month(Months, u8),
    Season(Season),
    /// 1 = Monday to 7 = Sunday.
    Weekday(i8),
    Part(Part),
    /// A calendar named by itself.
    Calendar(CalendarWord),
    Unit(TimeUnit),
    /// "Années", "decade": ten years follow.
    Decade,
    AboutTen,
    Norouz,
    About,
    Doubt,
    Before,
    After,
    Between,
    And,
    Since,
    Until,
    /// "De": begins a period, or nothing.
    From,
    /// "À", "to", "a": ends a period, or nothing.
    To,
    /// A hyphen or dash.
    Dash,
    Slash,
    Dot,
    /// Articles and the like: they say nothing of the day.
    Noise,
    /// The part of the day, which says no more of it.
    Daytime,
    /// "10h": an hour of the day.
    Hour,
    /// "Heures" and "am", behind the number of an hour.
    HourUnit,
    HourWord,
    Half,
    Colon,
    /// "Jour" and what "avant le jour" needs.
    Daylight,
    Noon,
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Months {
    Gregorian,
    Iranian,
    Afghan,
}

/// A calendar named in the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CalendarWord {
    Gregorian,
    SolarHijri,
    LunarHijri,
}

impl CalendarWord {
    pub(super) fn calendar(self, solar: &Calendar) -> Calendar {
        match self {
            Self::Gregorian => Calendar::Gregorian,
            Self::SolarHijri => solar.clone(),
            Self::LunarHijri => Calendar::LunarHijri,
        }
    }
}

/// A unit people count time in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeUnit {
    Days,
    Weeks,
    Months,
    Years,
}

/// The pieces of a text, noise left out.
pub(super) fn lexemes(text: &str) -> Vec<Lex> {
    let mut found = Vec::new();
    for token in tokens(&normal(text)) {
        found.push(lexeme(&token));
    }
    let mut found = without_hours(&joined_numbers(&without_daytime(&found)));
    found.retain(|lex| !matches!(lex, Lex::Noise | Lex::Daytime | Lex::Colon));
    found
}

/// Lower case, without accents, in plain figures, with one form of each Arabic letter.
pub(super) fn normal(text: &str) -> String {
    text.nfd()
        .filter(|&c| !is_combining_mark(c) && !is_invisible(c))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'ە' | 'ۀ' | 'ة' => 'ه',
            'œ' => 'o',
            _ => figure(c).unwrap_or(c),
        })
        .collect()
}

/// Marks of direction, joiners and the stroke that only widens a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' | '\u{00AD}' | 'ـ')
}

/// Arabic, Persian, Bengali, Devanagari and full-width figures as plain ones.
fn figure(c: char) -> Option<char> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '০'..='৯' => '০',
        '०'..='९' => '०',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Runs of letters and runs of figures; any other visible sign alone.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut last = Class::Space;
    for c in text.chars() {
        let class = Class::of(c);
        match (tokens.last_mut(), class) {
            (_, Class::Space) => {}
            (Some(token), Class::Letter | Class::Figure) if class == last => token.push(c),
            // "1er", "14th", "1990s": the letters belong to the figures they touch.
            (Some(token), Class::Letter) if last == Class::Figure || is_suffixed(token, last) => {
                token.push(c);
            }
            _ => tokens.push(c.to_string()),
        }
        last = class;
    }
    tokens
}

fn is_suffixed(token: &str, last: Class) -> bool {
    last == Class::Letter && token.starts_with(|c: char| c.is_ascii_digit())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Figure,
    Sign,
    Space,
}

impl Class {
    fn of(c: char) -> Self {
        if c.is_ascii_digit() {
            Self::Figure
        } else if c.is_alphabetic() {
            Self::Letter
        } else if c.is_whitespace() || matches!(c, '\'' | '’' | 'ʼ' | '‘') {
            Self::Space
        } else {
            Self::Sign
        }
    }
}

fn lexeme(token: &str) -> Lex {
    match token {
        "-" | "–" | "—" | "‐" | "‑" | "−" => return Lex::Dash,
        "/" | "⁄" => return Lex::Slash,
        "." => return Lex::Dot,
        "?" | "؟" => return Lex::Doubt,
        "~" => return Lex::About,
        ":" => return Lex::Colon,
        "," | "،" | "«" | "»" | "\"" | "“" | "”" | "!" | ";" | "؛" => {
            return Lex::Noise;
        }
        _ => {}
    }
    let letters = token.trim_start_matches(|c: char| c.is_ascii_digit());
    let figures = token.len() - letters.len();
    if figures == 0 {
        return meaning(token);
    }
    let value = token.get(..figures).filter(|_| figures <= 4).and_then(|text| text.parse().ok());
    let Some(value) = value else { return Lex::Unknown };
    match letters {
        "" | "er" | "re" | "e" | "eme" | "st" | "nd" | "rd" | "th" | "م" | "ام" => {
            Lex::Number(value, figures)
        }
        "s" => Lex::Plural(value, figures),
        "h" | "am" | "pm" if value <= 24 => Lex::Hour,
        _ => Lex::Unknown,
    }
}

/// "Avant le jour" and "l'après-midi" speak of the hour, not of the day.
fn without_daytime(found: &[Lex]) -> Vec<Lex> {
    let mut kept: Vec<Lex> = Vec::with_capacity(found.len());
    for &lex in found {
        match lex {
            Lex::Daylight => {
                let before = kept.iter().rposition(|lex| *lex != Lex::Noise);
                match before {
                    Some(at) if kept.get(at) == Some(&Lex::Before) => kept.truncate(at),
                    _ => kept.push(Lex::Unit(TimeUnit::Days)),
                }
            }
            Lex::Noon => {
                if kept.last() == Some(&Lex::Dash) {
                    kept.pop();
                }
                if kept.last() == Some(&Lex::After) {
                    kept.pop();
                }
                kept.push(Lex::Daytime);
            }
            // "Peut-être", "mi-octobre".
            Lex::Doubt if kept.last() == Some(&Lex::Dash) => {
                kept.pop();
                kept.push(lex);
            }
            Lex::Dash if matches!(kept.last(), Some(Lex::Part(_))) => {}
            // The stop of an abbreviation.
            Lex::Dot if !matches!(kept.last(), Some(Lex::Number(..))) => {}
            other => kept.push(other),
        }
    }
    if kept.last() == Some(&Lex::Dot) {
        kept.pop();
    }
    kept
}

/// Puts number words together: "vingt et un", "بیست و دوم", "هزار و سیصد و نود و هشت".
fn joined_numbers(found: &[Lex]) -> Vec<Lex> {
    let mut joined: Vec<Lex> = Vec::with_capacity(found.len());
    let mut at = 0;
    while let Some(&lex) = found.get(at) {
        at += 1;
        let mut value = match lex {
            Lex::Spelt(value) => value,
            Lex::SevenOrSeptember => match found.get(at) {
                Some(Lex::Unit(_) | Lex::Month(..)) => 7,
                _ => {
                    joined.push(Lex::Month(Months::Gregorian, 9));
                    continue;
                }
            },
            other => {
                joined.push(other);
                continue;
            }
        };
        let mut room = room_below(value);
        while room > 0 {
            let skip = usize::from(matches!(found.get(at), Some(Lex::And | Lex::Dash)));
            let next = match found.get(at + skip) {
                Some(Lex::Spelt(next)) => *next,
                Some(Lex::SevenOrSeptember) if skip == 1 => 7,
                // "Vingt et un": "un" alone says nothing, here it counts.
                Some(Lex::One) if skip == 1 => 1,
                _ => break,
            };
            if next >= room {
                break;
            }
            value += next;
            room = room_below(next);
            at += skip + 1;
        }
        // "سه شنبه" is a weekday made of a number and Saturday.
        match (value, found.get(at)) {
            (1..=5, Some(Lex::Weekday(6))) => {
                joined.push(Lex::Weekday(if value == 1 { 7 } else { value as i8 - 1 }));
                at += 1;
            }
            _ => joined.push(Lex::Spelt(value)),
        }
    }
    joined
}

/// What may still be added after a number word: units after tens, anything below after hundreds.
fn room_below(value: u32) -> u32 {
    match value {
        20..=90 if value.is_multiple_of(10) => 10,
        100..=900 if value.is_multiple_of(100) => 100,
        1000 => 1000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_variants_meet() {
        assert_eq!(normal("أغسطس ي ك ٣ ۳ Août"), "اغسطس ی ک 3 3 aout");
        assert_eq!(normal("ارديبهشت"), normal("اردی\u{200c}بهشت"));
    }

    #[test]
    fn number_words_add_up() {
        assert!(lexemes("هزار و سیصد و نود و هشت") == [Lex::Spelt(1398)]);
        assert!(lexemes("vingt-deux") == [Lex::Spelt(22)]);
        assert!(lexemes("sept octobre") == [Lex::Spelt(7), Lex::Month(Months::Gregorian, 10)]);
        assert!(lexemes("vingt-sept") == [Lex::Spelt(27)]);
        assert!(lexemes("trente et un") == [Lex::Spelt(31)]);
        assert!(lexemes("twenty-first") == [Lex::Spelt(21)]);
        assert!(lexemes("سه شنبه") == [Lex::Weekday(2)]);
        assert!(lexemes("سه‌شنبه") == [Lex::Weekday(2)]);
    }
}
