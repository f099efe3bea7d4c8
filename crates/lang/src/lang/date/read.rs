//! Reads told dates: every way to understand the words, and why. It never chooses in silence.

use crate::domain::date::{Calendar, Certainty, CivilDay, FuzzyDate, Modifier, Precision};
use crate::domain::stretch::End;
use crate::domain::words::LangTag;

use super::candidates::{Candidates, Context, Found, resolve};
use super::lasting::duration;
use super::lexeme::{Lex, TimeUnit, lexemes};
use super::pair::{are_years, completed_first, completed_last};
use super::point::{Core, Figures, Point, parse_point};
use super::reading::{Fault, Hints, Reading, Told, Why};

/// Longer texts are stories, not dates.
const LONGEST: usize = 160;

/// Every way to understand a told date. The words are kept exactly as they are.
#[must_use]
pub fn read_date(words: &str, lang: &LangTag, hints: &Hints) -> Told {
    if words.trim().is_empty() {
        return Told::default();
    }
    if words.chars().nth(LONGEST).is_some() {
        return not_understood(words, lang, hints);
    }
    let context = Context::new(lang, hints);
    let mut told = match words.trim_end().strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((outer, inner)) => in_two_calendars(outer, inner, &context),
        None => understand(&lexemes(words), &context),
    };
    if told.readings.is_empty() && told.lasting.is_none() && told.faults.is_empty() {
        return not_understood(words, lang, hints);
    }
    if told.readings.is_empty() {
        told.faults.dedup();
    } else {
        told.faults.clear();
    }
    if let Some(today) = hints.today {
        past_first(&mut told.readings, today);
    }
    for reading in &mut told.readings {
        reading.date.words = words.into();
        reading.date.lang = lang.clone();
    }
    told
}

/// What lies after today is told of nobody's past: it comes last, and after the words alone.
fn past_first(readings: &mut Vec<Reading>, today: CivilDay) {
    let is_after = |day: Option<CivilDay>| day.is_some_and(|day| day > today);
    let ahead = |date: &FuzzyDate| match date.modifier {
        Modifier::Before => 0,
        _ if is_after(date.interval.earliest) => 2,
        Modifier::FromTo | Modifier::Between if is_after(date.interval.latest) => 1,
        _ => 0,
    };
    readings.sort_by_key(|reading| ahead(&reading.date));
    for reading in readings.iter_mut().filter(|reading| ahead(&reading.date) == 2) {
        reading.why.push(Why::AfterToday);
    }
    let Some(first) = readings.first().filter(|first| ahead(&first.date) == 2) else { return };
    let calendar = first.date.calendar.clone();
    let date = FuzzyDate { calendar, modifier: Modifier::TextOnly, ..FuzzyDate::default() };
    readings.insert(0, Reading { date, why: vec![Why::AfterToday] });
}

fn not_understood(words: &str, lang: &LangTag, hints: &Hints) -> Told {
    let calendar = hints.calendar.as_ref().or(hints.usual.as_ref());
    let date = FuzzyDate {
        words: words.into(),
        lang: lang.clone(),
        calendar: calendar.cloned().unwrap_or_default(),
        modifier: Modifier::TextOnly,
        ..FuzzyDate::default()
    };
    Told { readings: vec![Reading { date, why: vec![Why::NotUnderstood] }], ..Told::default() }
}

/// "22 mehr 1398 (14 octobre 2019)": one date told twice; if the two differ, both are read and it is said.
fn in_two_calendars(outer: &str, inner: &str, context: &Context<'_>) -> Told {
    let first = understand(&lexemes(outer), context);
    let second = understand(&lexemes(inner), context);
    if first.readings.is_empty() || second.readings.is_empty() {
        return Told { faults: [first.faults, second.faults].concat(), ..Told::default() };
    }
    let meets = |a: &Reading, b: &Reading| {
        let (a, b) = (&a.date.interval, &b.date.interval);
        !a.is_unknown() && !b.is_unknown() && (a.contains(b) || b.contains(a))
    };
    let agreeing = |reading: &&Reading| second.readings.iter().any(|other| meets(reading, other));
    let agreed: Vec<Reading> = first.readings.iter().filter(agreeing).cloned().collect();
    if !agreed.is_empty() {
        return Told { readings: agreed, ..Told::default() };
    }
    let mut readings = [first.readings, second.readings].concat();
    for reading in &mut readings {
        reading.why.push(Why::CalendarsDisagree);
    }
    Told { readings, ..Told::default() }
}

/// How the points of a date lie.
enum Kind {
    At(Point),
    Before(Point),
    After(Point),
    Between(Point, Point),
    FromTo(Point, Point),
    Since(Point),
    Until(Point),
}

fn understand(lexes: &[Lex], context: &Context<'_>) -> Told {
    let doubt = lexes.contains(&Lex::Doubt);
    let sure: Vec<Lex> = lexes.iter().copied().filter(|lex| *lex != Lex::Doubt).collect();
    let bare: Vec<Lex> = without_about(&sure);
    let about = bare.len() < sure.len();
    let mut told = Told::default();
    for kind in kinds(&sure) {
        read_kind(&mut told, &kind, context);
    }
    if told.readings.is_empty() && told.faults.is_empty() {
        if let Some(point) = one_day(&bare).and_then(parse_point) {
            read_kind(&mut told, &Kind::At(point), context);
        } else if let Some((lasting, rest)) = duration(&bare, about) {
            if let Some(point) = parse_point(rest) {
                read_kind(&mut told, &Kind::At(point), context);
            }
            if rest.is_empty() || !told.readings.is_empty() {
                told.lasting = Some(lasting);
                return told;
            }
        }
    }
    let outside = is_about_outside(&sure);
    for reading in &mut told.readings {
        let date = &mut reading.date;
        let of_one_end = date.modifier == Modifier::FromTo
            && [&date.first, &date.last].into_iter().flatten().any(|end| end.certainty.is_some());
        hedge(date, about && (outside || !of_one_end), doubt);
    }
    told
}

fn without_about(lexes: &[Lex]) -> Vec<Lex> {
    lexes.iter().copied().filter(|lex| *lex != Lex::About).collect()
}

/// "One day in July 2019": what follows is all that is known of it.
fn one_day(lexes: &[Lex]) -> Option<&[Lex]> {
    match lexes {
        [Lex::One | Lex::Spelt(1), Lex::Unit(TimeUnit::Days), rest @ ..] if !rest.is_empty() => {
            Some(rest)
        }
        _ => None,
    }
}

/// Whether "about" stands before or after everything: then it is said of the whole, and of one end of a
/// period where it stands by that end only, as in "from 2019 to around 2021".
fn is_about_outside(lexes: &[Lex]) -> bool {
    let leading = lexes.iter().find(|lex| **lex != Lex::To);
    [leading, lexes.last()].contains(&Some(&Lex::About))
}

fn hedge(date: &mut FuzzyDate, about: bool, doubt: bool) {
    let roughly = if about { Certainty::Approximate } else { Certainty::Sure };
    let doubted = if doubt { Certainty::Uncertain } else { Certainty::Sure };
    date.certainty = date.certainty.less_sure(&roughly).less_sure(&doubted);
    for end in [&mut date.first, &mut date.last].into_iter().flatten() {
        let sure = end.certainty.take().map(|sure| sure.less_sure(&roughly).less_sure(&doubted));
        end.certainty = sure.filter(|sure| *sure != date.certainty);
    }
    if about && date.modifier == Modifier::On {
        date.modifier = Modifier::About;
    }
}

/// Every way the pieces may lie.
fn kinds(lexes: &[Lex]) -> Vec<Kind> {
    let start = lexes.iter().take_while(|lex| matches!(lex, Lex::To | Lex::About)).count();
    let lexes = lexes.get(start..).unwrap_or_default();
    let Some((first, rest)) = lexes.split_first() else { return Vec::new() };
    let point = |lexes: &[Lex]| parse_point(&without_about(lexes));
    let one = |kind: fn(Point) -> Kind| point(rest).map(kind).into_iter().collect();
    match first {
        Lex::Before => one(Kind::Before),
        Lex::After => one(Kind::After),
        Lex::Until => one(Kind::Until),
        Lex::Between => pairs(rest, &[Lex::And, Lex::Dash], Kind::Between),
        Lex::Since | Lex::From => {
            let ends = [Lex::To, Lex::Until, Lex::Dash];
            let periods = pairs(rest, &ends, Kind::FromTo);
            match (periods.is_empty(), first) {
                (false, _) => periods,
                (true, Lex::Since) => one(Kind::Since),
                (true, _) => one(Kind::At),
            }
        }
        _ => {
            let mut kinds = pairs(lexes, &[Lex::Dash, Lex::Until], Kind::FromTo);
            kinds.extend(point(lexes).map(Kind::At));
            kinds
        }
    }
}

fn pairs(lexes: &[Lex], at: &[Lex], kind: fn(Point, Point) -> Kind) -> Vec<Kind> {
    let cut = |(place, lex): (usize, &Lex)| {
        let (left, right) = (lexes.get(..place)?, lexes.get(place + 1..)?);
        if !at.contains(lex) {
            return None;
        }
        let point = |lexes: &[Lex]| {
            let point = parse_point(&without_about(lexes))?;
            Some(Point { about: lexes.contains(&Lex::About), ..point })
        };
        let (first, last) = (point(left)?, point(right)?);
        // "Hiver 2016-2017" is one winter, not a period.
        let winter = matches!((first.core, last.core), (Core::Season { .. }, Core::Year { .. }));
        (*lex != Lex::Dash || !winter).then(|| kind(first, last))
    };
    lexes.iter().enumerate().filter_map(cut).collect()
}

fn read_kind(told: &mut Told, kind: &Kind, context: &Context<'_>) {
    let (modifier, ends) = match kind {
        Kind::At(point) | Kind::Before(point) | Kind::After(point) => {
            let modifier = match kind {
                Kind::Before(_) => Modifier::Before,
                Kind::After(_) => Modifier::After,
                _ => Modifier::On,
            };
            let Candidates { found, faults } = alone(point, context);
            told.faults.extend(faults);
            let readings = found.into_iter().map(|found| reading(modifier.clone(), found));
            told.readings.extend(readings);
            return;
        }
        Kind::Since(point) | Kind::Until(point) => {
            let Candidates { found, faults } = alone(point, context);
            told.faults.extend(faults);
            for found in found {
                told.readings.push(opened(matches!(kind, Kind::Since(_)), found));
            }
            return;
        }
        Kind::Between(first, last) => (Modifier::Between, (first, last)),
        Kind::FromTo(first, last) => (Modifier::FromTo, (first, last)),
    };
    period(told, ends, &modifier, context);
}

/// A point without another end; two figures alone are too little.
fn alone(point: &Point, context: &Context<'_>) -> Candidates {
    match point.core {
        Core::Year { year: Figures { short: true, .. }, worded: false } => Candidates::default(),
        _ => resolve(point, context, None),
    }
}

/// What lasts since a date, or lasted until it; the date itself stays as it was told.
fn opened(since: bool, found: Found) -> Reading {
    let mut reading = reading(Modifier::FromTo, found);
    let date = &mut reading.date;
    if date.interval.is_unknown() {
        return reading;
    }
    let end = Some(End::told(date.precision.clone(), date.interval.clone()));
    if since {
        date.interval.latest = None;
        date.first = end;
    } else {
        date.interval.earliest = None;
        date.last = end;
    }
    reading
}

fn reading(modifier: Modifier, found: Found) -> Reading {
    let text_only = found.interval.is_none();
    let date = FuzzyDate {
        calendar: found.calendar,
        modifier: if text_only { Modifier::TextOnly } else { modifier },
        precision: if text_only { Precision::Unknown } else { found.unit.precision() },
        interval: found.interval.unwrap_or_default(),
        ..FuzzyDate::default()
    };
    Reading { date, why: found.why }
}

/// Both ends of a period, each lending the other what it left out.
fn period(
    told: &mut Told,
    (first, last): (&Point, &Point),
    modifier: &Modifier,
    context: &Context<'_>,
) {
    let last = completed_last(first, last);
    if !are_years(&completed_first(first, &last).0, &last) {
        return;
    }
    let ends = resolve(&last, context, None);
    told.faults.extend(ends.faults);
    for end in ends.found {
        let Some(ends_on) = end.interval.as_ref().and_then(|days| days.latest) else { continue };
        let (first, borrowed) = completed_first(first, &last);
        let starts = resolve(&first, context, Some(&end.calendar));
        told.faults.extend(starts.faults);
        for start in starts.found {
            let same_kind =
                (start.calendar == Calendar::Gregorian) == (end.calendar == Calendar::Gregorian);
            let own = matches!(first.core, Core::Named { .. }) || first.calendar.is_some();
            let Some(begins) = start.interval.as_ref().and_then(|days| days.earliest) else {
                continue;
            };
            if !same_kind && !own {
                continue;
            }
            if begins > ends_on {
                told.faults.push(Fault::EndBeforeStart);
                continue;
            }
            let mut why = start.why.clone();
            why.extend(end.why.iter().filter(|reason| !start.why.contains(reason)));
            if borrowed {
                why.push(Why::YearBorrowed);
            }
            let (mut from, mut until) = (of(&start), of(&end));
            if *modifier == Modifier::FromTo {
                from.certainty = roughly(first.about);
                until.certainty = roughly(last.about);
            }
            let date = FuzzyDate::spanning(modifier.clone(), &from, &until);
            told.readings.push(Reading { date, why });
        }
    }
}

fn of(found: &Found) -> FuzzyDate {
    FuzzyDate {
        calendar: found.calendar.clone(),
        precision: found.unit.precision(),
        interval: found.interval.clone().unwrap_or_default(),
        ..FuzzyDate::default()
    }
}

fn roughly(about: bool) -> Certainty {
    if about { Certainty::Approximate } else { Certainty::Sure }
}
