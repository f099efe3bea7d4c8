//! The words dates are told with, in French, English and Dari or Persian, as [`normal`] leaves them:
//! without accents, in small letters. Spellings are many because people write as they hear.
//!
//! [`normal`]: super::lexeme::normal

pub(super) mod tongue;

use super::lexeme::Lex::{self, *};
use super::lexeme::Months::{Afghan, Gregorian, Iranian};
use super::lexeme::{CalendarWord, TimeUnit, normal};
use super::unit::Part::{Early, Late, Mid};
use super::unit::Season::{Autumn, Spring, Summer, Winter};

/// Whether a word is a month as French writes it, in full or shortened.
pub(in crate::lang) fn is_french_month(word: &str) -> bool {
    matches!(meaning(&normal(word)), Month(..)) && word.chars().count() > 2
}

/// What a word means in a date.
pub(super) fn meaning(word: &str) -> Lex {
    month(word)
        .or_else(|| weekday_or_season(word))
        .or_else(|| number(word))
        .or_else(|| relation(word))
        .or_else(|| counting(word))
        .unwrap_or_else(|| if is_noise(word) { Noise } else { Unknown })
}

fn month(word: &str) -> Option<Lex> {
    gregorian_month(word)
        .map(|n| Month(Gregorian, n))
        .or_else(|| iranian_month(word).map(|n| Month(Iranian, n)))
        .or_else(|| afghan_month(word).map(|n| Month(Afghan, n)))
}

fn gregorian_month(word: &str) -> Option<u8> {
    Some(match word {
        "janvier" | "janv" | "jan" | "january" | "ژانویه" | "جنوری" => 1,
        "fevrier" | "fevr" | "fev" | "feb" | "february" | "فوریه" | "فبروری" => 2,
        "mars" | "march" | "mar" | "مارس" | "مارچ" => 3,
        "avril" | "avr" | "april" | "apr" | "اوریل" | "اپریل" => 4,
        "mai" | "may" | "مه" | "می" => 5,
        "juin" | "june" | "jun" | "ژوین" | "جون" => 6,
        "juillet" | "juil" | "july" | "jul" | "ژوییه" | "ژولای" | "جولای" => 7,
        "aout" | "august" | "aug" | "اوت" | "اگست" | "اگوست" => 8,
        "septembre" | "sep" | "september" | "سپتامبر" | "سپتمبر" => 9,
        "octobre" | "oct" | "october" | "اکتبر" | "اکتوبر" => 10,
        "novembre" | "nov" | "november" | "نوامبر" | "نومبر" => 11,
        "decembre" | "dec" | "december" | "دسامبر" | "دسمبر" => 12,
        _ => return None,
    })
}

fn iranian_month(word: &str) -> Option<u8> {
    Some(match word {
        "farvardin" | "farwardin" | "فروردین" => 1,
        "ordibehesht" | "ordibehecht" | "urdibihisht" | "اردیبهشت" => 2,
        "khordad" | "khurdad" | "خرداد" => 3,
        "tir" | "تیر" => 4,
        "mordad" | "amordad" | "murdad" | "مرداد" | "امرداد" => 5,
        "shahrivar" | "chahrivar" | "shahriwar" | "شهریور" => 6,
        "mehr" | "mihr" | "مهر" => 7,
        "aban" | "abaan" | "ابان" => 8,
        "azar" | "adhar" | "اذر" => 9,
        "dey" | "dei" | "دی" => 10,
        "bahman" | "بهمن" => 11,
        "esfand" | "isfand" | "espand" | "اسفند" => 12,
        _ => return None,
    })
}

fn afghan_month(word: &str) -> Option<u8> {
    Some(match word {
        "hamal" | "حمل" => 1,
        "sawr" | "saur" | "sowr" | "thawr" | "ثور" => 2,
        "jawza" | "jauza" | "djawza" | "jowza" | "جوزا" => 3,
        "saratan" | "سرطان" => 4,
        "asad" | "اسد" => 5,
        "sunbula" | "sonbola" | "sumbula" | "sounboula" | "سنبله" => 6,
        "mizan" | "میزان" => 7,
        "aqrab" | "akrab" | "عقرب" => 8,
        "qaws" | "qaus" | "qows" | "kaws" | "قوس" => 9,
        "jadi" | "jadey" | "jady" | "djadi" | "جدی" => 10,
        "dalw" | "dalv" | "dalwa" | "دلو" => 11,
        "hut" | "hout" | "hoot" | "حوت" => 12,
        _ => return None,
    })
}

fn weekday_or_season(word: &str) -> Option<Lex> {
    Some(match word {
        "lundi" | "monday" | "دوشنبه" => Weekday(1),
        "mardi" | "tuesday" | "سهشنبه" => Weekday(2),
        "mercredi" | "wednesday" | "چهارشنبه" | "چارشنبه" => Weekday(3),
        "jeudi" | "thursday" | "پنجشنبه" => Weekday(4),
        "vendredi" | "friday" | "جمعه" => Weekday(5),
        "samedi" | "saturday" | "شنبه" => Weekday(6),
        "dimanche" | "sunday" | "یکشنبه" => Weekday(7),
        "printemps" | "spring" | "بهار" => Season(Spring),
        "ete" | "summer" | "تابستان" => Season(Summer),
        "automne" | "autumn" | "fall" | "پاییز" | "خزان" => Season(Autumn),
        "hiver" | "winter" | "زمستان" => Season(Winter),
        _ => return None,
    })
}

fn number(word: &str) -> Option<Lex> {
    Some(match word {
        "premier" | "premiere" | "one" | "first" | "یک" | "یکم" | "اول" => Spelt(1),
        "deux" | "two" | "second" | "دو" | "دوم" => Spelt(2),
        "trois" | "three" | "third" | "سه" | "سوم" => Spelt(3),
        "quatre" | "four" | "fourth" | "چهار" | "چهارم" | "چار" => Spelt(4),
        "cinq" | "five" | "fifth" | "پنج" | "پنجم" => Spelt(5),
        "six" | "sixth" | "شش" | "ششم" => Spelt(6),
        "seven" | "seventh" | "هفت" | "هفتم" => Spelt(7),
        "huit" | "eight" | "eighth" | "هشت" | "هشتم" => Spelt(8),
        "neuf" | "nine" | "ninth" | "نه" | "نهم" => Spelt(9),
        "dix" | "ten" | "tenth" | "ده" | "دهم" => Spelt(10),
        "onze" | "eleven" | "eleventh" | "یازده" | "یازدهم" => Spelt(11),
        "douze" | "twelve" | "twelfth" | "دوازده" | "دوازدهم" => Spelt(12),
        "treize" | "thirteen" | "thirteenth" | "سیزده" | "سیزدهم" => Spelt(13),
        "quatorze" | "fourteen" | "fourteenth" | "چهارده" | "چهاردهم" => Spelt(14),
        "quinze" | "fifteen" | "fifteenth" | "پانزده" | "پانزدهم" => Spelt(15),
        "seize" | "sixteen" | "sixteenth" | "شانزده" | "شانزدهم" => Spelt(16),
        "seventeen" | "seventeenth" | "هفده" | "هفدهم" => Spelt(17),
        "eighteen" | "eighteenth" | "هجده" | "هجدهم" | "هژده" | "هژدهم" => {
            Spelt(18)
        }
        "nineteen" | "nineteenth" | "نزده" | "نزدهم" | "نوزده" | "نوزدهم" => {
            Spelt(19)
        }
        "vingt" | "twenty" | "twentieth" | "بیست" | "بیستم" => Spelt(20),
        "trente" | "thirty" | "thirtieth" | "سی" | "سیام" => Spelt(30),
        "quarante" | "forty" | "چهل" => Spelt(40),
        "cinquante" | "fifty" | "پنجاه" => Spelt(50),
        "soixante" | "sixty" | "شصت" => Spelt(60),
        "seventy" | "هفتاد" => Spelt(70),
        "eighty" | "هشتاد" => Spelt(80),
        "ninety" | "نود" => Spelt(90),
        "صد" => Spelt(100),
        "سیصد" | "سهصد" => Spelt(300),
        "چهارصد" => Spelt(400),
        "هزار" => Spelt(1000),
        "sept" => SevenOrSeptember,
        "un" | "une" => One,
        _ => return None,
    })
}

fn relation(word: &str) -> Option<Lex> {
    Some(match word {
        "vers" | "environ" | "pres" | "autour" | "alentours" | "about" | "around" | "circa"
        | "approximately" | "roughly" | "approx" | "حدود" | "حدودا" | "حوالی" | "تقریبا"
        | "نزدیک" => About,
        "etre" | "crois" | "perhaps" | "maybe" | "probably" | "probablement" | "possibly"
        | "شاید" | "احتمالا" => Doubt,
        "avant" | "before" | "قبل" | "پیش" => Before,
        "apres" | "after" | "بعد" | "پس" => After,
        "entre" | "between" | "بین" | "میان" => Between,
        "et" | "and" | "و" => And,
        "depuis" | "since" | "partir" | "from" | "از" => Since,
        "jusqu" | "jusque" | "until" | "till" | "الی" | "تا" => Until,
        "de" | "du" | "d" | "des" => From,
        "a" | "au" | "aux" | "to" => To,
        "debut" | "beginning" | "start" | "early" | "اوایل" | "شروع" | "اغاز" => {
            Part(Early)
        }
        "milieu" | "mi" | "middle" | "mid" | "اواسط" | "نیمه" | "وسط" => Part(Mid),
        "fin" | "end" | "late" | "اواخر" | "اخر" | "پایان" | "ختم" => Part(Late),
        _ => return None,
    })
}

fn counting(word: &str) -> Option<Lex> {
    Some(match word {
        "norouz" | "nowruz" | "nowrouz" | "nawroz" | "nawruz" | "newroz" | "noruz" | "navruz"
        | "norooz" | "nauroz" | "نوروز" => Lex::Feast(super::lexeme::Feast::Newroz),
        "gregorien" | "gregorian" | "ad" | "میلادی" | "عیسوی" => {
            Calendar(CalendarWord::Gregorian)
        }
        "solaire" | "solar" | "shamsi" | "chamsi" | "khorshidi" | "sh" | "شمسی" | "خورشیدی" => {
            Calendar(CalendarWord::SolarHijri)
        }
        "lunaire" | "lunar" | "qamari" | "قمری" => Calendar(CalendarWord::LunarHijri),
        "hijri" | "hijra" | "hegire" | "hidjri" | "ah" | "هجری" => {
            Calendar(CalendarWord::Hijri)
        }
        "jour" => Daylight,
        "midi" => Noon,
        "nuit" | "matin" | "matinee" | "soir" | "soiree" | "aube" | "minuit" | "night"
        | "morning" | "evening" | "afternoon" | "dawn" | "noon" | "midnight" | "شب" | "صبح"
        | "ظهر" | "عصر" | "سحر" | "شام" | "نیمهشب" => Daytime,
        "h" | "heure" | "heures" | "am" | "pm" => HourUnit,
        "ساعت" => HourWord,
        "demi" | "demie" | "half" | "نیم" => Half,
        "jours" | "day" | "days" | "روز" => Unit(TimeUnit::Days),
        "semaine" | "semaines" | "week" | "weeks" | "هفته" => Unit(TimeUnit::Weeks),
        "mois" | "month" | "months" | "ماه" => Unit(TimeUnit::Months),
        "annee" | "an" | "ans" | "year" | "years" | "سال" => Unit(TimeUnit::Years),
        "annees" | "decennie" | "decade" | "دهه" => Decade,
        "dizaine" => AboutTen,
        _ => return None,
    })
}

/// Words that change nothing about the day: articles, "in".
fn is_noise(word: &str) -> bool {
    matches!(
        word,
        "le" | "la"
            | "les"
            | "l"
            | "en"
            | "dans"
            | "cours"
            | "courant"
            | "pendant"
            | "durant"
            | "peu"
            | "peut"
            | "je"
            | "que"
            | "date"
            | "dates"
            | "calendrier"
            | "calendar"
            | "the"
            | "in"
            | "on"
            | "of"
            | "at"
            | "during"
            | "ca"
            | "در"
            | "به"
            | "ی"
            | "سنه"
            | "مورخ"
            | "مورخه"
            | "تاریخ"
            | "این"
            | "سو"
            | "ام"
    )
}

#[cfg(test)]
mod tests {
    use super::super::lexeme::normal;
    use super::*;

    #[test]
    fn every_word_is_written_as_it_is_looked_up() {
        let source = include_str!("mod.rs");
        let table = source.split("#[cfg(test)]").next().unwrap();
        for word in table.split('"').skip(1).step_by(2) {
            assert_eq!(normal(word), word, "this spelling is never found");
        }
    }

    #[test]
    fn french_months_are_known_by_any_calendar() {
        for word in ["octobre", "août", "mehr", "déc", "hamal"] {
            assert!(is_french_month(word), "{word}");
        }
        assert!(!is_french_month("mardi"));
    }
}
