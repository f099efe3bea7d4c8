//! Reads told dates: every way to understand the words, and why. It never chooses in silence.

use crate::domain::calendar::{doubt, is_alike};
use crate::domain::date::{
    Calendar, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision,
};
use crate::domain::reading::Alternative;
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
        Some((outer, inner)) => {
            in_two_calendars(&lexemes(outer, lang), &lexemes(inner, lang), &context)
        }
        None => understand(&lexemes(words, lang), &context),
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
fn in_two_calendars(outer: &[Lex], inner: &[Lex], context: &Context<'_>) -> Told {
    let first = understand(outer, context);
    let second = understand(inner, context);
    if first.readings.is_empty() || second.readings.is_empty() {
        return Told { faults: [first.faults, second.faults].concat(), ..Told::default() };
    }
    let meets = |a: &Reading, b: &Reading| {
        let (a, b) = (&a.date.interval, &b.date.interval);
        !a.is_unknown() && !b.is_unknown() && (a.contains(b) || b.contains(a))
    };
    // Where the first leaves days in doubt, the second settles them.
    let agreeing = |reading: &Reading| {
        let other = second.readings.iter().find(|other| meets(reading, other))?;
        let settles = doubt(&reading.date.calendar) > doubt(&other.date.calendar);
        Some(if settles { other.clone() } else { reading.clone() })
    };
    let agreed: Vec<Reading> = first.readings.iter().filter_map(agreeing).collect();
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
    if lexes.contains(&Lex::Forgotten) {
        return forgotten(lexes);
    }
    if let Some(told) = in_doubt(lexes, context).or_else(|| counted(lexes, context)) {
        return told;
    }
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

/// "Je ne sais plus", and nothing else.
fn forgotten(lexes: &[Lex]) -> Told {
    if lexes.len() > 1 {
        return Told::default();
    }
    let date = FuzzyDate::default().forgotten();
    Told { readings: vec![Reading { date, why: Vec::new() }], ..Told::default() }
}

/// "2019 ou 2020", "2019 ? 2020 ?": two dates of which one is meant. What is said of the first alone (a season, a month) is
/// lent to a bare year.
fn in_doubt(lexes: &[Lex], context: &Context<'_>) -> Option<Told> {
    let or = lexes.iter().position(|lex| *lex == Lex::Or);
    let doubts = lexes.iter().filter(|lex| **lex == Lex::Doubt).count();
    let at = or.or_else(|| {
        let first = lexes.iter().position(|lex| *lex == Lex::Doubt)?;
        (doubts > 1 && first > 0 && first + 1 < lexes.len()).then_some(first)
    })?;
    let (left, right) = (lexes.get(..at)?, lexes.get(at + 1..)?);
    let lent = match right {
        [year @ Lex::Number(_, 4)] if !matches!(left, [Lex::Number(_, 4)]) => {
            let last = left.iter().rposition(|lex| matches!(lex, Lex::Number(_, 4)))?;
            let mut lent = left.to_vec();
            *lent.get_mut(last)? = *year;
            lent
        }
        right => right.to_vec(),
    };
    // "Mars ou avril 2017": the first borrows the year of the second.
    let year = lent.iter().rfind(|lex| matches!(lex, Lex::Number(_, 4))).copied();
    let mut begun = left.to_vec();
    if !begun.iter().any(|lex| matches!(lex, Lex::Number(_, 4))) {
        begun.extend(year);
    }
    let (first, second) = (understand(&begun, context), understand(&lent, context));
    let known = |told: &Told| {
        !told.readings.is_empty() && told.readings.iter().all(|r| !r.date.interval.is_unknown())
    };
    if !known(&first) || !known(&second) {
        return None;
    }
    let mut readings = Vec::new();
    for one in &first.readings {
        for other in &second.readings {
            if !is_alike(&one.date.calendar, &other.date.calendar) {
                continue;
            }
            let mut reading = one.clone();
            reading.why.extend(other.why.iter().filter(|why| !one.why.contains(why)));
            reading.date.alternatives.push(alternative(&other.date, &one.date.calendar));
            readings.push(reading);
        }
    }
    (!readings.is_empty()).then(|| Told { readings, ..Told::default() })
}

fn alternative(date: &FuzzyDate, calendar: &Calendar) -> Alternative {
    Alternative {
        calendar: (date.calendar != *calendar).then(|| date.calendar.clone()),
        precision: date.precision.clone(),
        interval: date.interval.clone(),
        ..Alternative::default()
    }
}

/// What is counted back from the day of telling, or on from a birth: « il y a deux ans », « quand j’avais 14 ans ».
fn counted(lexes: &[Lex], context: &Context<'_>) -> Option<Told> {
    let about = lexes.contains(&Lex::About);
    let bare: Vec<Lex> =
        lexes.iter().copied().filter(|lex| !matches!(lex, Lex::About | Lex::Doubt)).collect();
    let (mark, rest) = match bare.as_slice() {
        [mark @ (Lex::Ago | Lex::Age), rest @ ..] | [rest @ .., mark @ (Lex::Ago | Lex::Age)] => {
            (mark, rest)
        }
        // "À 14 ans".
        [Lex::To, rest @ ..] if is_years(rest) => (&Lex::Age, rest),
        _ => return None,
    };
    let (count, unit) = count_of(rest, *mark == Lex::Age)?;
    let (interval, precision, missing) = match mark {
        Lex::Ago => {
            let from = context.hints.told_on.or(context.hints.today);
            (from.map(|day| ago(day, count, unit)), precision_of(unit), Why::YearMissing)
        }
        _ if unit == TimeUnit::Years => {
            let born = context.hints.born.as_ref();
            (born.map(|born| at_age(born, count)), Precision::Year, Why::BirthMissing)
        }
        _ => return None,
    };
    let doubt = lexes.contains(&Lex::Doubt);
    let reading = match interval {
        Some(interval) => {
            let modifier = if *mark == Lex::Ago && unit != TimeUnit::Days {
                Modifier::About
            } else {
                Modifier::On
            };
            let mut date = FuzzyDate { modifier, precision, interval, ..FuzzyDate::default() };
            hedge(&mut date, about, doubt);
            Reading { date, why: Vec::new() }
        }
        None => {
            let date = FuzzyDate { modifier: Modifier::TextOnly, ..FuzzyDate::default() };
            Reading { date, why: vec![missing] }
        }
    };
    let counted_back = *mark == Lex::Ago;
    Some(Told { readings: vec![reading], counted_back, ..Told::default() })
}

fn is_years(lexes: &[Lex]) -> bool {
    matches!(lexes, [Lex::Number(..) | Lex::Spelt(_), Lex::Unit(TimeUnit::Years)])
}

/// A number of a unit of time and nothing else; of an age the unit goes without saying.
fn count_of(lexes: &[Lex], is_age: bool) -> Option<(u32, TimeUnit)> {
    let lexes = lexes.strip_prefix(&[Lex::From]).unwrap_or(lexes);
    let (count, rest) = match lexes {
        [Lex::Number(value, 1..=2) | Lex::Spelt(value @ 1..=99), rest @ ..] => (*value, rest),
        [Lex::One, rest @ ..] => (1, rest),
        [unit @ Lex::Unit(_)] if !is_age => (1, std::slice::from_ref(unit)),
        _ => return None,
    };
    match rest.strip_prefix(&[Lex::From]).unwrap_or(rest) {
        [Lex::Unit(unit)] => Some((count, *unit)),
        [] if is_age => Some((count, TimeUnit::Years)),
        _ => None,
    }
}

fn precision_of(unit: TimeUnit) -> Precision {
    match unit {
        TimeUnit::Days => Precision::Day,
        TimeUnit::Weeks => Precision::Week,
        TimeUnit::Months => Precision::Month,
        TimeUnit::Years => Precision::Year,
    }
}

/// So long before a day: half a unit to each side, since whoever says "two years ago" has not counted the days.
fn ago(day: CivilDay, count: u32, unit: TimeUnit) -> Interval {
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    let (at, half) = match unit {
        TimeUnit::Days => (day.plus_days(-count), 0),
        TimeUnit::Weeks => (day.plus_days(-7 * count), 3),
        TimeUnit::Months => (day.plus_months(-count), 15),
        TimeUnit::Years => (day.plus_months(-12 * count), 183),
    };
    Interval::between(at.plus_days(-half), at.plus_days(half))
}

/// The days on which somebody born then was so many years old.
fn at_age(born: &Interval, years: u32) -> Interval {
    let months = i32::try_from(years).unwrap_or(i32::MAX / 24) * 12;
    Interval {
        earliest: born.earliest.map(|day| day.plus_months(months)),
        latest: born.latest.map(|day| day.plus_months(months + 12).plus_days(-1)),
        ..Interval::default()
    }
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
        let winter = match (first.core, last.core) {
            (Core::Season { .. }, Core::Year { .. }) => true,
            (Core::Year { year: from, .. }, Core::Season { year: Some(to), .. }) => {
                from.value + 1 == to.value
            }
            _ => false,
        };
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
