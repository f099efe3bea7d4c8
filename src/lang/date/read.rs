//! Reads told dates: every way to understand the words, and why. It never chooses in silence.

use crate::domain::date::{Calendar, Certainty, FuzzyDate, Interval, Modifier, Precision};
use crate::domain::words::LangTag;

use super::candidates::{Candidates, Context, Found, resolve};
use super::lexeme::{Lex, TimeUnit, lexemes};
use super::point::{Core, Figures, Point, parse_point};
use super::reading::{Fault, Hints, Lasting, Reading, Told, Why};

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
    for reading in &mut told.readings {
        reading.date.words = words.into();
        reading.date.lang = lang.clone();
    }
    told
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
    let about = lexes.contains(&Lex::About);
    let doubt = lexes.contains(&Lex::Doubt);
    let bare: Vec<Lex> =
        lexes.iter().copied().filter(|lex| !matches!(lex, Lex::About | Lex::Doubt)).collect();
    let mut told = Told::default();
    for kind in kinds(&bare) {
        read_kind(&mut told, &kind, context);
    }
    if told.readings.is_empty()
        && told.faults.is_empty()
        && let Some((lasting, rest)) = duration(&bare, about)
    {
        if let Some(point) = parse_point(rest) {
            read_kind(&mut told, &Kind::At(point), context);
        }
        if rest.is_empty() || !told.readings.is_empty() {
            told.lasting = Some(lasting);
            return told;
        }
    }
    for reading in &mut told.readings {
        hedge(&mut reading.date, about, doubt);
    }
    told
}

fn hedge(date: &mut FuzzyDate, about: bool, doubt: bool) {
    date.certainty = match (about, doubt) {
        (true, true) => Certainty::Both,
        (true, false) => Certainty::Approximate,
        (false, true) => Certainty::Uncertain,
        (false, false) => Certainty::Sure,
    };
    if about && date.modifier == Modifier::On {
        date.modifier = Modifier::About;
    }
}

/// Every way the pieces may lie.
fn kinds(lexes: &[Lex]) -> Vec<Kind> {
    let start = lexes.iter().take_while(|lex| matches!(lex, Lex::To)).count();
    let lexes = lexes.get(start..).unwrap_or_default();
    let Some((first, rest)) = lexes.split_first() else { return Vec::new() };
    let one = |kind: fn(Point) -> Kind| parse_point(rest).map(kind).into_iter().collect();
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
            kinds.extend(parse_point(lexes).map(Kind::At));
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
        Some(kind(parse_point(left)?, parse_point(right)?))
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
                let mut reading = reading(Modifier::FromTo, found);
                if matches!(kind, Kind::Since(_)) {
                    reading.date.interval.latest = None;
                } else {
                    reading.date.interval.earliest = None;
                }
                told.readings.push(reading);
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
        let Some(until) = end.interval.as_ref().and_then(|days| days.latest) else { continue };
        let (first, borrowed) = completed_first(first, &last);
        let starts = resolve(&first, context, Some(&end.calendar));
        told.faults.extend(starts.faults);
        for start in starts.found {
            let same_kind =
                (start.calendar == Calendar::Gregorian) == (end.calendar == Calendar::Gregorian);
            let own = matches!(first.core, Core::Named { .. }) || first.calendar.is_some();
            let Some(from) = start.interval.as_ref().and_then(|days| days.earliest) else {
                continue;
            };
            if !same_kind && !own {
                continue;
            }
            if from > until {
                told.faults.push(Fault::EndBeforeStart);
                continue;
            }
            let mut why = start.why.clone();
            why.extend(end.why.iter().filter(|reason| !start.why.contains(reason)));
            if borrowed {
                why.push(Why::YearBorrowed);
            }
            let date = FuzzyDate {
                calendar: end.calendar.clone(),
                modifier: modifier.clone(),
                precision: start.unit.precision().max(end.unit.precision()),
                interval: Interval::between(from, until),
                ..FuzzyDate::default()
            };
            told.readings.push(Reading { date, why });
        }
    }
}

/// Two figures alone are a year only beside another year, and only where they cannot be a day.
fn are_years(first: &Point, last: &Point) -> bool {
    let short = |point: &Point| match point.core {
        Core::Year { year, worded } if year.short && !worded => Some(year.value),
        _ => None,
    };
    match (short(first), short(last)) {
        // "Hiver 2016-2017" is one winter, not a period.
        (None, None) => {
            !matches!((first.core, last.core), (Core::Season { .. }, Core::Year { .. }))
        }
        (Some(a), Some(b)) => a > 31 && b > 31,
        _ => false,
    }
}

/// "1390–94": the second year gets the century that makes it the later one.
fn completed_last(first: &Point, last: &Point) -> Point {
    let mut completed = *last;
    if let (
        Core::Year { year: from @ Figures { short: false, .. }, .. },
        Core::Year { year: to @ Figures { short: true, .. }, worded },
    ) = (first.core, last.core)
    {
        let near = from.value / 100 * 100 + to.value;
        let value = if near < from.value { near + 100 } else { near };
        completed.core = Core::Year { year: Figures { value, short: false }, worded };
    }
    completed
}

/// "12 – 22 mehr 1398", "mehr et aban 1398", "fin 98 – fin 1400": what the first end leaves to the second.
/// Also whether a year was lent.
fn completed_first(first: &Point, last: &Point) -> (Point, bool) {
    let mut completed = *first;
    match (first.core, last.core) {
        (Core::Year { year: day, worded: false }, Core::Named { day: Some(_), month, year })
            if day.short =>
        {
            completed.core = Core::Named { day: Some(day.value), month, year };
        }
        (
            Core::Named { day, month, year: None },
            Core::Named { month: (months, until), year: Some(year), day: last_day },
        ) => {
            let before = (month.1, day) <= (until, last_day.or(Some(u32::MAX)));
            let value = if before || month.0 != months { year.value } else { lower(year) };
            let year = Some(Figures { value, ..year });
            completed.core = Core::Named { day, month, year };
            return (completed, true);
        }
        (Core::Season { season, year: None, next }, Core::Season { year: year @ Some(_), .. }) => {
            completed.core = Core::Season { season, year, next };
            return (completed, true);
        }
        (Core::Year { year: from, worded }, Core::Year { year: to, .. })
            if from.short && !to.short =>
        {
            let near = to.value / 100 * 100 + from.value;
            let value = if near > to.value { near.saturating_sub(100) } else { near };
            completed.core = Core::Year { year: Figures { value, short: false }, worded };
        }
        _ => {}
    }
    (completed, false)
}

/// "De novembre à février 2019" begins the year before.
fn lower(year: Figures) -> u32 {
    year.value.saturating_sub(1)
}

/// "Dix jours", "environ trois semaines": days at least and at most, and what follows. An approximate
/// count may be off by a quarter.
fn duration(lexes: &[Lex], about: bool) -> Option<(Lasting, &[Lex])> {
    let (count, about, rest) = match lexes {
        [Lex::One | Lex::To, Lex::AboutTen, rest @ ..] => (10, true, rest),
        [Lex::One | Lex::To, rest @ ..] => (1, about, rest),
        [Lex::Number(value, _) | Lex::Spelt(value), rest @ ..] => (*value, about, rest),
        _ => return None,
    };
    let rest = rest.strip_prefix(&[Lex::From]).unwrap_or(rest);
    let (Lex::Unit(unit), rest) = rest.split_first()? else { return None };
    let (least, most) = match unit {
        TimeUnit::Days => (count, count),
        TimeUnit::Weeks => (count * 7, count * 7),
        TimeUnit::Months => (count * 28, count * 31),
        TimeUnit::Years => (count * 365, count * 366),
    };
    let slack = |days: u32| if about { days.div_ceil(4) } else { 0 };
    let lasting = Lasting { at_least_days: least - slack(least), at_most_days: most + slack(most) };
    Some((lasting, rest))
}
