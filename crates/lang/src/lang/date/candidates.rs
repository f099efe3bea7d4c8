//! The days a point of a told date may mean: calendars, centuries and orders that its words leave open.

use crate::domain::calendar::{CalendarDay, from_civil, is_computed};
use crate::domain::date::{Calendar, CivilDay, Interval};
use crate::domain::words::LangTag;

use super::lexeme::Months;
use super::point::{Core, Figures, Point};
use super::reading::{Fault, Hints, Why};
use super::unit::{Season, Span, Unit};

/// What reading depends on besides the words.
pub(super) struct Context<'a> {
    pub(super) hints: &'a Hints,
    /// The Solar Hijri calendar of this person.
    pub(super) solar: Calendar,
    /// Whether a year of two figures is Solar Hijri first.
    pub(super) solar_first: bool,
    /// Whether `10/04` may put the month first.
    pub(super) month_may_lead: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(lang: &LangTag, hints: &'a Hints) -> Self {
        let told = [&hints.calendar, &hints.usual];
        let solar = |calendar: &Calendar| {
            matches!(calendar, Calendar::SolarHijriIran | Calendar::SolarHijriAfghan)
        };
        let known = told.into_iter().flatten().find(|calendar| solar(calendar));
        let tag = lang.as_str();
        let afghan = tag.ends_with("AF") || matches!(lang.primary(), "prs" | "ps");
        let persian = matches!(lang.primary(), "fa" | "fas" | "prs" | "ps");
        Self {
            hints,
            solar: known.cloned().unwrap_or(if afghan {
                Calendar::SolarHijriAfghan
            } else {
                Calendar::SolarHijriIran
            }),
            solar_first: hints.usual.as_ref().map_or(persian, solar),
            month_may_lead: !persian && lang.primary() != "fr",
        }
    }
}

/// One way to understand a point. Without days the calendar cannot be computed or the year is missing.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) calendar: Calendar,
    pub(super) unit: Unit,
    pub(super) interval: Option<Interval>,
    pub(super) why: Vec<Why>,
}

/// Every way to understand a point, and why some are impossible.
#[derive(Default)]
pub(super) struct Candidates {
    pub(super) found: Vec<Found>,
    pub(super) faults: Vec<Fault>,
}

/// Every way to understand a point; with `fixed` in that calendar only, unless its own words name another.
pub(super) fn resolve(
    point: &Point,
    context: &Context<'_>,
    fixed: Option<&Calendar>,
) -> Candidates {
    let mut all = Candidates::default();
    let told = point.calendar.map(|word| word.calendar(&context.solar));
    let fixed = told.as_ref().or(fixed).or(context.hints.calendar.as_ref());
    match point.core {
        Core::Named { day, month, year } => named(&mut all, context, (day, month, year), fixed),
        Core::Numeric(numbers, hyphens) => numeric(&mut all, context, numbers, hyphens, fixed),
        Core::MonthYear { month, year } => {
            let Ok(month @ 1..=12) = u8::try_from(month) else {
                all.faults.push(Fault::NoSuchMonth);
                return all;
            };
            for (calendar, year, mut why) in years(context, year, fixed) {
                why.push(Why::SlashOrder);
                push(&mut all, calendar, Unit::whole(Span::Month(year, month)), why);
            }
        }
        Core::Season { season, year, next } => {
            seasons(&mut all, context, (season, year, next), fixed);
        }
        Core::Year { year, .. } => {
            for (calendar, year, why) in years(context, year, fixed) {
                push(&mut all, calendar, Unit::whole(Span::Year(year)), why);
            }
        }
        Core::Decade(year) => {
            for (calendar, year, why) in years(context, year, fixed) {
                push(&mut all, calendar, Unit::whole(Span::Decade(year)), why);
            }
        }
        Core::Norouz(year) => norouz(&mut all, context, year, fixed),
    }
    finish(&mut all, point);
    all
}

/// Puts part, week and weekday to what was found.
fn finish(all: &mut Candidates, point: &Point) {
    for found in &mut all.found {
        match (point.week, found.unit.span) {
            (true, Span::Day(day)) => found.unit.span = Span::Week(day),
            (true, _) => found.why.push(Why::NotUnderstood),
            _ => {}
        }
        if point.part.is_some() && matches!(found.unit.span, Span::Day(_) | Span::Week(_)) {
            found.why.push(Why::NotUnderstood);
        }
        if found.interval.is_none() {
            continue;
        }
        found.unit.part = point.part;
        found.interval = found.unit.interval(&found.calendar);
        let day = found.interval.as_ref().and_then(|interval| interval.earliest);
        if let (Some(told), Some(day), Span::Day(_)) = (point.weekday, day, found.unit.span)
            && day.weekday() != told
        {
            found.why.push(Why::WeekdayMismatch);
        }
    }
    all.found.retain(|found| !found.why.contains(&Why::NotUnderstood));
}

fn push(all: &mut Candidates, calendar: Calendar, unit: Unit, mut why: Vec<Why>) {
    let interval = unit.interval(&calendar);
    if interval.is_none() {
        if is_computed(&calendar) {
            let fault = match unit.span {
                Span::Day(day) if (1..=12).contains(&day.month) => Fault::NoSuchDay,
                Span::Day(_) => Fault::NoSuchMonth,
                _ => Fault::YearOutOfRange,
            };
            if !all.faults.contains(&fault) {
                all.faults.push(fault);
            }
            return;
        }
        why.push(Why::CalendarNotComputed);
    }
    all.found.push(Found { calendar, unit, interval, why });
}

/// Years that are told in Solar Hijri and in the Gregorian calendar.
const SOLAR_YEARS: std::ops::RangeInclusive<i32> = 1300..=1500;
const GREGORIAN_YEARS: std::ops::RangeInclusive<i32> = 1600..=2299;
/// A Solar Hijri year from here on is nobody's past (it begins in March 2031): then lunar Hijri is likelier.
const FIRST_UNLIKELY_SOLAR_YEAR: i32 = 1410;

/// The years a number may mean, likeliest first.
fn years(
    context: &Context<'_>,
    told: Figures,
    fixed: Option<&Calendar>,
) -> Vec<(Calendar, i32, Vec<Why>)> {
    let value = told.value as i32;
    if told.short {
        let guess = |calendar: &Calendar| with_century(context, calendar, value);
        if let Some(calendar) = fixed {
            return vec![(calendar.clone(), guess(calendar), vec![Why::CenturyGuessed])];
        }
        let mut both = [context.solar.clone(), Calendar::Gregorian];
        if !context.solar_first {
            both.reverse();
        }
        let why = vec![Why::CenturyGuessed, Why::CalendarGuessed];
        return both.map(|calendar| (calendar.clone(), guess(&calendar), why.clone())).into();
    }
    if let Some(calendar) = fixed {
        return vec![(calendar.clone(), value, Vec::new())];
    }
    let mut found = Vec::new();
    let usual = context.hints.usual.as_ref().filter(|calendar| !is_computed(calendar));
    if SOLAR_YEARS.contains(&value) {
        let this_year = context.hints.today.and_then(|day| from_civil(&context.solar, day));
        let unlikely = this_year.map_or(FIRST_UNLIKELY_SOLAR_YEAR, |day| day.year + 1);
        found.push((context.solar.clone(), value, vec![Why::CalendarByYear]));
        if value >= unlikely && usual.is_none() {
            found.push((Calendar::LunarHijri, value, vec![Why::CalendarByYear]));
        }
    } else if GREGORIAN_YEARS.contains(&value) {
        found.push((Calendar::Gregorian, value, Vec::new()));
    }
    if let (Some(usual), false) = (usual, found.is_empty()) {
        found.insert(0, (usual.clone(), value, vec![Why::CalendarGuessed]));
    }
    found
}

/// The latest year ending in these figures that is not in the future; without a today, within living memory.
fn with_century(context: &Context<'_>, calendar: &Calendar, value: i32) -> i32 {
    let this_year = context.hints.today.and_then(|day| from_civil(calendar, day));
    let (century, turn) = match (calendar, this_year) {
        (_, Some(day)) => (day.year / 100 * 100, day.year % 100),
        (Calendar::Gregorian, None) => (2000, 30),
        (_, None) => (1400, 19),
    };
    if value <= turn { century + value } else { century - 100 + value }
}

fn named(
    all: &mut Candidates,
    context: &Context<'_>,
    (day, (months, month), year): (Option<u32>, (Months, u8), Option<Figures>),
    fixed: Option<&Calendar>,
) {
    let calendar = match months {
        Months::Gregorian => Calendar::Gregorian,
        Months::Iranian => Calendar::SolarHijriIran,
        Months::Afghan => Calendar::SolarHijriAfghan,
    };
    let unit = |year| match day {
        Some(day) => Unit::day(CalendarDay { year, month, day: day.try_into().unwrap_or(u8::MAX) }),
        None => Unit::whole(Span::Month(year, month)),
    };
    let Some(told) = year else {
        let why = vec![Why::YearMissing];
        all.found.push(Found { calendar, unit: unit(0), interval: None, why });
        return;
    };
    let other_kind =
        |other: &Calendar| (*other == Calendar::Gregorian) != (calendar == Calendar::Gregorian);
    let mut why = Vec::new();
    if fixed.is_some_and(other_kind) {
        why.push(Why::CalendarContradicted);
    }
    let value = told.value as i32;
    let mixed = if calendar == Calendar::Gregorian {
        SOLAR_YEARS.contains(&value).then(|| context.solar.clone())
    } else {
        GREGORIAN_YEARS.contains(&value).then_some(Calendar::Gregorian)
    };
    match mixed {
        Some(of_year) if !told.short => mixed_calendars(all, &calendar, &of_year, value, unit),
        _ => {
            for (calendar, year, more) in years(context, told, Some(&calendar)) {
                let why = why.iter().copied().chain(more).collect();
                push(all, calendar, unit(year), why);
            }
        }
    }
}

/// "Mehr 2019", "octobre 1398": the month of one calendar within the year of the other.
fn mixed_calendars(
    all: &mut Candidates,
    of_month: &Calendar,
    of_year: &Calendar,
    year: i32,
    unit: impl Fn(i32) -> Unit,
) {
    let Some(whole) = Unit::whole(Span::Year(year)).interval(of_year) else { return };
    let year_at = |day: Option<CivilDay>| Some(from_civil(of_month, day?)?.year);
    let (Some(first), Some(last)) = (year_at(whole.earliest), year_at(whole.latest)) else {
        return;
    };
    for year in first..=last {
        if unit(year).interval(of_month).is_some_and(|days| !days.is_apart_from(&whole)) {
            push(all, of_month.clone(), unit(year), vec![Why::CalendarsMixed]);
        }
    }
    if all.found.is_empty() {
        all.faults.push(Fault::NoSuchDay);
    }
}

/// `1398/07/22`, `14.10.2019`, `22/7/98`. A year of four figures may lead or end; the day leads where
/// the month does not, and where people write the month first both are read.
fn numeric(
    all: &mut Candidates,
    context: &Context<'_>,
    [a, b, c]: [Figures; 3],
    hyphens: bool,
    fixed: Option<&Calendar>,
) {
    let year_first = (a, b, c);
    let day_first = (c, b, a);
    let month_first = (c, a, b);
    let mut orders = Vec::new();
    match (a.short, b.short, c.short) {
        (false, true, true) => orders.push(year_first),
        (true, true, false) => {
            orders.push(day_first);
            if context.month_may_lead {
                orders.push(month_first);
            }
        }
        (true, true, true) => {
            orders.push(day_first);
            if context.solar_first || a.value > 31 {
                orders.insert(0, year_first);
            }
            if context.month_may_lead {
                orders.push(month_first);
            }
        }
        _ => return,
    }
    for (year, month, day) in orders {
        for (calendar, year, mut why) in years(context, year, fixed) {
            if !hyphens || a.short {
                why.push(Why::SlashOrder);
            }
            let month = month.value.try_into().unwrap_or(u8::MAX);
            let day = day.value.try_into().unwrap_or(u8::MAX);
            push(all, calendar, Unit::day(CalendarDay { year, month, day }), why);
        }
    }
}

fn seasons(
    all: &mut Candidates,
    context: &Context<'_>,
    (season, year, next): (Season, Option<Figures>, Option<Figures>),
    fixed: Option<&Calendar>,
) {
    let Some(told) = year else {
        let calendar = fixed.cloned().unwrap_or_default();
        let unit = Unit::whole(Span::Season(0, season));
        all.found.push(Found { calendar, unit, interval: None, why: vec![Why::YearMissing] });
        return;
    };
    for (calendar, year, why) in years(context, told, fixed) {
        let gregorian_winter = calendar == Calendar::Gregorian && season == Season::Winter;
        let unit = |year| Unit::whole(Span::Season(year, season));
        match next {
            None if gregorian_winter => {
                let why: Vec<Why> = why.into_iter().chain([Why::WinterSpansYears]).collect();
                push(all, calendar.clone(), unit(year), why.clone());
                push(all, calendar, unit(year - 1), why);
            }
            None => push(all, calendar, unit(year), why),
            Some(next) => {
                let modulus = if next.short { 100 } else { 10_000 };
                if gregorian_winter && (year + 1) % modulus == next.value as i32 {
                    push(all, calendar, unit(year), why);
                }
            }
        }
    }
}

/// The new year of Iran and Afghanistan, on 1 farvardin or hamal; a Gregorian year holds exactly one.
fn norouz(
    all: &mut Candidates,
    context: &Context<'_>,
    year: Option<Figures>,
    fixed: Option<&Calendar>,
) {
    let day = |year| Unit::day(CalendarDay { year, month: 1, day: 1 });
    let Some(told) = year else {
        let (calendar, why) = (context.solar.clone(), vec![Why::YearMissing]);
        all.found.push(Found { calendar, unit: day(0), interval: None, why });
        return;
    };
    for (calendar, year, mut why) in years(context, told, fixed) {
        let year = if calendar == Calendar::Gregorian { year - 621 } else { year };
        why.push(Why::FeastDay);
        push(all, context.solar.clone(), day(year), why);
    }
}
