//! Dates as people tell them, in every language the program reads: what is understood, what is asked, and what is left alone.
//!
//! A file of each language, tab separated: the words, modifier/precision of the first reading (or `text` where no date may be
//! read), its first and last day, and the further readings that must be offered (`-` none, `*` any). `~` before a first day: the
//! reading holds that day and is no wider than its doubt.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;

use recit_case::domain::date::{CivilDay, FuzzyDate, Modifier, Precision};
use recit_lang::lang::date::{Hints, read_date};

/// Days of doubt on either side of a day of the moon.
const DOUBT: i32 = 2;

macro_rules! files {
    ($($tag:literal),+ $(,)?) => {
        [$(($tag, include_str!(concat!($tag, ".tsv")))),+]
    };
}

fn hints() -> Hints {
    Hints { today: "2026-11-29".parse().ok(), ..Hints::default() }
}

fn day(day: Option<CivilDay>) -> String {
    day.map_or_else(|| "-".to_owned(), |day| day.to_string())
}

fn span(date: &FuzzyDate) -> String {
    format!("{}..{}", day(date.interval.earliest), day(date.interval.latest))
}

fn how(date: &FuzzyDate) -> String {
    match (&date.modifier, &date.precision) {
        (Modifier::TextOnly, _) => "text".to_owned(),
        (modifier, precision) => format!("{}/{}", modifier.as_str(), precision.as_str()),
    }
}

/// What was expected and did not come; `None` where all is well.
fn wrong(tag: &str, line: &str) -> Option<String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [words, told, first, last, others] = fields[..] else {
        return Some(format!("{} fields", fields.len()));
    };
    let read = read_date(words, &tag.into(), &hints());
    let dated: Vec<&FuzzyDate> = read
        .readings
        .iter()
        .map(|reading| &reading.date)
        .filter(|date| !date.interval.is_unknown())
        .collect();
    let found = || {
        let mut all = String::new();
        for date in &dated {
            write!(all, " {} {}", how(date), span(date)).unwrap();
        }
        format!("expected {told} {first}..{last} others {others}, found{all} {:?}", read.faults)
    };
    if told == "text" {
        return (!dated.is_empty()).then(found);
    }
    let Some(date) = dated.first() else { return Some(found()) };
    let days = match first.strip_prefix('~') {
        Some(first) => holds(date, first.parse().unwrap()),
        None => span(date) == format!("{first}..{last}"),
    };
    let offered = |other: &str| {
        let other = other.trim_start_matches('~');
        dated.iter().skip(1).any(|date| span(date) == other)
    };
    let asked = match others {
        "*" => true,
        "-" => dated.len() == 1,
        others => others.split_whitespace().all(offered),
    };
    (!days || !asked || how(date) != told).then(found)
}

/// Whether a date holds this day and says no more than its doubt around it.
fn holds(date: &FuzzyDate, told: CivilDay) -> bool {
    let (Some(first), Some(last)) = (date.interval.earliest, date.interval.latest) else {
        return false;
    };
    let room = match date.precision {
        Precision::Day => 0,
        Precision::Month => 30,
        _ => 355,
    };
    first <= told && told <= last && first.days_until(last) <= room + 2 * DOUBT
}

fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

#[test]
fn every_told_date_is_read_as_it_was_meant_or_asked_about() {
    let (mut count, mut faults) = (0, String::new());
    for (tag, file) in files![
        "am", "ar", "ckb", "en", "fa", "fa-AF", "fr", "ht", "ka", "ku", "ln", "ps", "ru", "so",
        "sq", "sw", "ti", "tr", "ug", "uk", "ur"
    ] {
        for line in lines(file) {
            count += 1;
            if let Some(wrong) = wrong(tag, line) {
                let words = line.split('\t').next().unwrap();
                writeln!(faults, "{tag}: {words}: {wrong}").unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "of {count}:\n{faults}");
}

#[test]
fn what_is_no_date_is_left_as_words() {
    let (mut count, mut read_as_dates) = (0, String::new());
    for line in lines(include_str!("no_dates.tsv")) {
        count += 1;
        let (tag, words) = line.split_once('\t').unwrap();
        for reading in read_date(words, &tag.into(), &hints()).readings {
            if !reading.date.interval.is_unknown() {
                writeln!(read_as_dates, "{tag}: {words}: {}", span(&reading.date)).unwrap();
            }
        }
    }
    assert!(count >= 200 && read_as_dates.is_empty(), "of {count}:\n{read_as_dates}");
}
