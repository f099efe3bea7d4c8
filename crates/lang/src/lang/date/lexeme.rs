//! Cuts told words into what a date is made of: numbers, names, marks.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::hours::without_hours;
use super::unit::{Part, Season};
use super::vocabulary::meaning;
use super::vocabulary::tongue::Tongue;
use crate::domain::date::Calendar;
use crate::domain::words::LangTag;

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
    Feast(Feast),
    /// "Il y a", "ago": what a duration is counted back from is the day of telling.
    Ago,
    /// "Quand j’avais", "years old": a number of years is an age.
    Age,
    /// Between two dates of which one is meant.
    Or,
    /// "Je ne sais plus".
    Forgotten,
    /// A quarter of a year.
    Quarter,
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
    Lunar,
    Ethiopian,
}

impl Months {
    /// The calendar whose months these are.
    pub(super) fn calendar(self) -> Calendar {
        match self {
            Self::Gregorian => Calendar::Gregorian,
            Self::Iranian => Calendar::SolarHijriIran,
            Self::Afghan => Calendar::SolarHijriAfghan,
            Self::Lunar => Calendar::LunarHijri,
            Self::Ethiopian => Calendar::Ethiopian,
        }
    }
}

/// A calendar named in the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CalendarWord {
    Gregorian,
    SolarHijri,
    LunarHijri,
    /// Years since the Hijra, by the sun or by the moon: the word does not say.
    Hijri,
    Ethiopian,
    Julian,
}

impl CalendarWord {
    /// The calendar it names, or the two it may name.
    pub(super) fn calendars(self, solar: &Calendar, solar_first: bool) -> Vec<Calendar> {
        match self {
            Self::Gregorian => vec![Calendar::Gregorian],
            Self::SolarHijri => vec![solar.clone()],
            Self::LunarHijri => vec![Calendar::LunarHijri],
            Self::Hijri if solar_first => vec![solar.clone(), Calendar::LunarHijri],
            Self::Hijri => vec![Calendar::LunarHijri, solar.clone()],
            Self::Ethiopian => vec![Calendar::Ethiopian],
            Self::Julian => vec![Calendar::Julian],
        }
    }
}

/// A feast by which dates are told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Feast {
    Newroz,
    /// The feast that ends Ramadan.
    EidAlFitr,
    /// The feast of the sacrifice.
    EidAlAdha,
    /// One of the two: the word does not say which.
    Eid,
    Ashura,
    Mawlid,
    Christmas,
    OrthodoxChristmas,
    Easter,
    OrthodoxEaster,
    NewYear,
    EthiopianNewYear,
    Meskel,
    Timkat,
}

impl Feast {
    /// Its first day in the calendar that fixes it, as months, month and day; `None` where it is reckoned otherwise.
    pub(super) fn days(self) -> &'static [(Months, u8, u8)] {
        match self {
            Self::EidAlFitr => &[(Months::Lunar, 10, 1)],
            Self::EidAlAdha => &[(Months::Lunar, 12, 10)],
            Self::Eid => &[(Months::Lunar, 10, 1), (Months::Lunar, 12, 10)],
            Self::Ashura => &[(Months::Lunar, 1, 10)],
            Self::Mawlid => &[(Months::Lunar, 3, 12)],
            Self::Christmas => &[(Months::Gregorian, 12, 25)],
            Self::OrthodoxChristmas => &[(Months::Gregorian, 1, 7)],
            Self::NewYear => &[(Months::Gregorian, 1, 1)],
            Self::EthiopianNewYear => &[(Months::Ethiopian, 1, 1)],
            Self::Meskel => &[(Months::Ethiopian, 1, 17)],
            Self::Timkat => &[(Months::Ethiopian, 5, 11)],
            Self::Newroz | Self::Easter | Self::OrthodoxEaster => &[],
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

/// The pieces of a text in a language, noise left out.
pub(super) fn lexemes(text: &str, lang: &LangTag) -> Vec<Lex> {
    let tongue = Tongue::of(lang);
    let tokens = tongue.parted(tokens(&normal(text)));
    let mut found = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match tongue.phrase(tokens.get(at..).unwrap_or_default()) {
            Some((lexes, length)) => {
                found.extend(lexes);
                at += length;
            }
            None => {
                found.extend(lexeme(token, &tongue));
                at += 1;
            }
        }
    }
    let mut found = without_hours(&joined_numbers(&without_daytime(&found)));
    found.retain(|lex| !matches!(lex, Lex::Noise | Lex::Daytime | Lex::Colon));
    // In front of everything it joins nothing: "na" is also "in".
    let joins = found.iter().position(|lex| *lex != Lex::And).unwrap_or_default();
    let found = without_joints(found.get(joins..).unwrap_or_default());
    let goes_on = found.last() == Some(&Lex::Since);
    if tongue.is_behind() || goes_on { in_front(found) } else { found }
}

/// A number of a unit of time and nothing else.
fn is_duration(found: &[Lex]) -> bool {
    matches!(found, [Lex::Number(_, 1..=2) | Lex::Spelt(1..=99) | Lex::One, Lex::Unit(_)])
}

/// "2014-يىلى": the hyphen between a number and what it counts joins them, and no two dates.
fn without_joints(found: &[Lex]) -> Vec<Lex> {
    let joins = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| found.get(at));
        found.get(at) == Some(&Lex::Dash)
            && matches!(before, Some(Lex::Number(..)))
            && matches!(found.get(at + 1), Some(Lex::Unit(_) | Lex::Decade))
    };
    (0..found.len()).filter(|at| !joins(*at)).filter_map(|at| found.get(at).copied()).collect()
}

/// What a language says behind a date, before it: "2019'dan önce" as "önce 2019".
fn in_front(mut found: Vec<Lex>) -> Vec<Lex> {
    let placed = |lex: &Lex| {
        matches!(
            lex,
            Lex::Before | Lex::After | Lex::Since | Lex::Until | Lex::Between | Lex::About
        )
    };
    let Some(last) = found.last().copied().filter(placed) else { return found };
    found.pop();
    // "İki yıl önce": so long before now.
    if last == Lex::Before && is_duration(&found) {
        found.push(Lex::Ago);
        return found;
    }
    let place = |lex: Lex| found.iter().position(|other| *other == lex);
    let begins = place(Lex::Since).or_else(|| place(Lex::From));
    match (last, begins, place(Lex::Until)) {
        // "له ۱۳۹۵ تر ۱۳۹۶ پورې": the end is said twice.
        (Lex::Until, Some(0), Some(_)) if found.first() == Some(&Lex::Since) => {}
        (Lex::Until, _, Some(at)) => {
            found.remove(at);
            found.insert(0, Lex::Until);
        }
        // "2015'ten 2018'e kadar": what begins the period stands behind its beginning.
        (Lex::Until, Some(at), None) if at > 0 => {
            found.remove(at);
            found.insert(at, Lex::Until);
            found.insert(0, Lex::Since);
        }
        _ => found.insert(0, last),
    }
    found
}

/// Lower case, without accents, in plain figures, with one form of each Arabic letter.
pub(super) fn normal(text: &str) -> String {
    text.to_lowercase()
        .nfd()
        .filter(|&c| !is_accent(c) && !is_invisible(c))
        .map(|c| match c {
            'ı' => 'i',
            'ي' | 'ى' => 'ی',
            'ڕ' => 'ر',
            'ڵ' => 'ل',
            'ك' => 'ک',
            'ە' | 'ۀ' | 'ة' => 'ه',
            'œ' => 'o',
            _ => figure(c).unwrap_or(c),
        })
        .collect()
}

/// A mark over or under a letter that a word may do without; the vowels of the scripts of India, Tibet and Burma are
/// none.
fn is_accent(c: char) -> bool {
    is_combining_mark(c) && !is_vowel_sign(c)
}

fn is_vowel_sign(c: char) -> bool {
    is_combining_mark(c) && ('\u{0900}'..='\u{109F}').contains(&c)
}

/// Marks of direction, joiners and the stroke that only widens a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' | '\u{00AD}' | 'ـ')
}

/// Figures of other scripts as plain ones.
fn figure(c: char) -> Option<char> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '০'..='৯' => '০',
        '०'..='९' => '०',
        '௦'..='௯' => '௦',
        '༠'..='༩' => '༠',
        '၀'..='၉' => '၀',
        '០'..='៩' => '០',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Runs of letters and runs of figures; any other visible sign alone.
pub(super) fn tokens(text: &str) -> Vec<String> {
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
        } else if c.is_alphabetic() || is_vowel_sign(c) {
            Self::Letter
        } else if c.is_whitespace() || matches!(c, '\'' | '’' | 'ʼ' | '‘' | '་' | '།') {
            Self::Space
        } else {
            Self::Sign
        }
    }
}

/// What one token says: mostly one thing; a number and a word where they touch.
fn lexeme(token: &str, tongue: &Tongue) -> Vec<Lex> {
    let sign = match token {
        "-" | "–" | "—" | "‐" | "‑" | "−" => Some(Lex::Dash),
        "/" | "⁄" => Some(Lex::Slash),
        "." => Some(Lex::Dot),
        "?" | "؟" | "？" => Some(Lex::Doubt),
        "~" => Some(Lex::About),
        ":" => Some(Lex::Colon),
        "," | "،" | "«" | "»" | "\"" | "“" | "”" | "!" | ";" | "؛" | "፣" | "።" | "、" | "，" => {
            Some(Lex::Noise)
        }
        _ => None,
    };
    if let Some(sign) = sign {
        return vec![sign];
    }
    let letters = token.trim_start_matches(|c: char| c.is_ascii_digit());
    let figures = token.len() - letters.len();
    if figures == 0 {
        return word(token, tongue);
    }
    let value = token.get(..figures).filter(|_| figures <= 4).and_then(|text| text.parse().ok());
    let Some(value) = value else { return vec![Lex::Unknown] };
    let number = Lex::Number(value, figures);
    match letters {
        "" | "er" | "re" | "e" | "eme" | "st" | "nd" | "rd" | "th" | "م" | "ام" => vec![number],
        "s" => vec![Lex::Plural(value, figures)],
        "h" | "am" | "pm" if value <= 24 => vec![Lex::Hour],
        _ if tongue.is_ending(letters) => vec![number],
        _ => match tongue.own(letters) {
            Some(lex) => vec![number, lex],
            None => vec![Lex::Unknown],
        },
    }
}

/// A word of the language, else one of those that everybody uses, else what is left of it without its endings.
fn word(token: &str, tongue: &Tongue) -> Vec<Lex> {
    let known = |word: &str| match tongue.own(word).unwrap_or_else(|| meaning(word)) {
        Lex::Unknown => tongue.common(word),
        lex => Some(lex),
    };
    if let Some(lex) = known(token) {
        return vec![lex];
    }
    let stem =
        tongue.stems(token).into_iter().find_map(|stem| Some((known(&stem.left)?, stem.and)));
    match stem {
        Some((lex, true)) => vec![Lex::And, lex],
        Some((lex, false)) => vec![lex],
        None => vec![Lex::Unknown],
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
                    // "Le 2e jour du Ramadan": of several days it would be "jours".
                    Some(at)
                        if matches!(kept.get(at), Some(Lex::Number(2.., _) | Lex::Spelt(2..))) => {}
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
        // "Thirteen hundred", "دو هزار".
        while let Some(Lex::Spelt(unit @ (100 | 1000))) = found.get(at)
            && value < *unit
        {
            value *= unit;
            at += 1;
        }
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
        // "خمسة وعشرون": the units come before the tens.
        if value < 10 {
            let skip = usize::from(matches!(found.get(at), Some(Lex::And)));
            if let Some(Lex::Spelt(tens @ 20..=90)) = found.get(at + skip) {
                value += tens;
                at += skip + 1;
            }
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
        1000.. if value.is_multiple_of(1000) => 1000,
        100.. if value.is_multiple_of(100) => 100,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(text: &str) -> Vec<Lex> {
        lexemes(text, &"fr".into())
    }

    #[test]
    fn scripts_and_variants_meet() {
        assert_eq!(normal("أغسطس ي ك ٣ ۳ Août"), "اغسطس ی ک 3 3 aout");
        assert_eq!(normal("ارديبهشت"), normal("اردی\u{200c}بهشت"));
    }

    #[test]
    fn number_words_add_up() {
        assert!(french("هزار و سیصد و نود و هشت") == [Lex::Spelt(1398)]);
        assert!(french("vingt-deux") == [Lex::Spelt(22)]);
        assert!(french("sept octobre") == [Lex::Spelt(7), Lex::Month(Months::Gregorian, 10)]);
        assert!(french("vingt-sept") == [Lex::Spelt(27)]);
        assert!(french("trente et un") == [Lex::Spelt(31)]);
        assert!(french("twenty-first") == [Lex::Spelt(21)]);
        assert!(french("سه شنبه") == [Lex::Weekday(2)]);
        assert!(french("سه‌شنبه") == [Lex::Weekday(2)]);
    }
}
