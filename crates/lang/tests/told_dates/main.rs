//! Nothing printed that was not told: dates made up, read from their words, worded in every calendar,
//! language and form, and understood again by a reader that shares nothing with the program's own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod days;
mod judge;
mod maker;
mod reader;

use days::Cal;
use maker::{Dice, Meant};
use recit_case::domain::date::{Calendar, FuzzyDate, Modifier};
use recit_lang::lang::date::{Form, Hints, read_date, word_beside, word_date, word_date_both};
use recit_lang::lang::{Language, Translator};

const HOW_MANY: u64 = 100_000;
const THREADS: u64 = 4;
const CALENDARS: [(Cal, Calendar); 4] = [
    (Cal::Gregorian, Calendar::Gregorian),
    (Cal::Iran, Calendar::SolarHijriIran),
    (Cal::Afghan, Calendar::SolarHijriAfghan),
    (Cal::Ethiopian, Calendar::Ethiopian),
];
const FORMS: [Form; 3] = [Form::Sentence, Form::Table, Form::Short];

/// The date as the program reads it from its words.
fn read(meant: &Meant, words: &str) -> Option<FuzzyDate> {
    let (_, calendar) = CALENDARS.iter().find(|(cal, _)| *cal == meant.first.cal).unwrap();
    let hints = Hints { usual: Some(calendar.clone()), ..Hints::default() };
    let told = read_date(words, &"fr".into(), &hints);
    let date = told.readings.into_iter().map(|reading| reading.date);
    let mut dates = date.filter(|date| date.modifier != Modifier::TextOnly);
    let date = dates.next()?;
    // A screen, a table and a heading know no more of it than its own words leave them.
    Some(FuzzyDate { words: "".into(), ..date })
}

/// What is wrong with the words of this date, in one of all combinations.
fn wrong(number: u64, translators: &[Translator]) -> Option<String> {
    let mut dice = Dice(number << 20);
    let meant = dice.meant();
    let words = maker::words(&meant);
    let Some(date) = read(&meant, &words) else { return Some(format!("{words} | not read")) };
    let pick = |dice: &mut Dice| dice.below(3) as usize;
    let (cal, calendar) = &CALENDARS[dice.below(4) as usize];
    let (translator, form) = (&translators[pick(&mut dice)], FORMS[pick(&mut dice)]);
    let language = translator.language();
    let said = match dice.below(5) {
        // `recit date`, the account, names, points.
        0 => judge::both(&meant, &word_date_both(&date, translator, form), language),
        // Headings, births.
        1 => {
            let ours = word_date(&date, &Calendar::Gregorian, translator, form);
            let own = word_beside(&date, &date.calendar, translator, form);
            judge::ours_first(&meant, (&ours, &own), language)
        }
        // Tables, notes, screens.
        _ => judge::one(&meant, *cal, &word_date(&date, calendar, translator, form), language),
    };
    said.err().map(|why| format!("{words} | {why}"))
}

#[test]
fn no_words_of_a_date_say_more_than_was_told() {
    let translators = Language::ALL.map(Translator::new);
    let found: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..THREADS)
            .map(|worker| {
                let translators = &translators;
                scope.spawn(move || {
                    let numbers = (worker..HOW_MANY).step_by(THREADS as usize);
                    numbers.filter_map(|number| wrong(number, translators)).collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let shown: Vec<&String> = found.iter().take(40).collect();
    assert!(found.is_empty(), "{} of {HOW_MANY}: {shown:#?}", found.len());
}
