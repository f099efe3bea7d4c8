//! The days a point of a told date may mean: calendars, centuries and orders that its words leave open.

use crate::domain::calendar::{
    CalendarDay, doubt, easter, from_civil, is_alike, is_computed, months, orthodox_easter,
};
use crate::domain::date::{Calendar, CivilDay, Interval};
use crate::domain::words::LangTag;

use super::lexeme::{Feast, Months};
use super::point::{Core, Figures, Point};
use super::reading::{Fault, Hints, Why};
use super::unit::{Season, Span, Unit, has_seasons};

/// What reading depends on besides the words.
pub(super) struct Context<'a> {
    pub(super) hints: &'a Hints,
    /// The Solar Hijri calendar of this person.
    pub(super) solar: Calendar,
    /// Whether a year of two figures is Solar Hijri first.
    pub(super) solar_first: bool,
    /// Whether `10/04` may put the month first.
    pub(super) month_may_lead: bool,
    /// Whether a year of the 20th or 21st century may be Ethiopian.
    ethiopian: bool,
    /// Whether the months of Ethiopia may be ours, as Eritrea calls them.
    eritrean: bool,
    /// Whether years since the Hijra are lunar where nothing else is said.
    lunar_first: bool,
    /// The calendar without a rule that a bare year may be of.
    by_hand: Option<Calendar>,
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
            month_may_lead: !persian,
            ethiopian: matches!(lang.primary(), "am" | "amh" | "ti" | "tir" | "om")
                || hints.usual == Some(Calendar::Ethiopian),
            eritrean: matches!(lang.primary(), "ti" | "tir"),
            lunar_first: matches!(lang.primary(), "ar" | "ur" | "so" | "ug")
                || hints.usual == Some(Calendar::LunarHijri),
            by_hand: by_hand(lang, hints),
        }
    }
}

/// A calendar without a rule in which this person counts, else the one of the language's speakers.
fn by_hand(lang: &LangTag, hints: &Hints) -> Option<Calendar> {
    let usual = hints.usual.clone().filter(|calendar| !is_computed(calendar));
    usual.or(match lang.primary() {
        "bn" | "ben" => Some(Calendar::Bengali),
        "ne" | "nep" => Some(Calendar::BikramSambat),
        _ => None,
    })
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
    let fixed = fixed.or(context.hints.calendar.as_ref());
    let Some(word) = point.calendar else { return within(point, context, fixed) };
    let mut named = word.calendars(&context.solar, context.solar_first);
    // A word for two calendars is settled by the one that is fixed.
    if let Some(fixed) = fixed.filter(|fixed| named.contains(fixed)) {
        named = vec![fixed.clone()];
    }
    // A month of one of them says which.
    if let Core::Named { month: (months, _), .. } = point.core
        && named.iter().any(|calendar| is_alike(calendar, &months.calendar()))
    {
        named = vec![months.calendar()];
    }
    let several = named.len() > 1;
    let mut all = Candidates::default();
    for calendar in named {
        let Candidates { found, faults } = within(point, context, Some(&calendar));
        let guessed = several.then_some(Why::CalendarGuessed);
        all.found.extend(found.into_iter().map(|mut found| {
            found.why.extend(guessed);
            found
        }));
        all.faults.extend(faults);
    }
    all
}

fn within(point: &Point, context: &Context<'_>, fixed: Option<&Calendar>) -> Candidates {
    let mut all = Candidates::default();
    match point.core {
        Core::Named { day, month, year } => named(&mut all, context, (day, month, year), fixed),
        Core::Numeric(numbers, hyphens) => numeric(&mut all, context, numbers, hyphens, fixed),
        Core::MonthYear { month, year } => {
            let Ok(month @ 1..=13) = u8::try_from(month) else {
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
        Core::Feast(feast, year) => feasts(&mut all, context, feast, year, fixed),
        Core::Quarter(quarter, year) => quarters(&mut all, context, (quarter, year), fixed),
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
        if point.part.is_some() {
            found.unit.part = point.part;
            found.interval = found.unit.interval(&found.calendar);
        }
        if point.week {
            found.interval = found.unit.interval(&found.calendar);
        }
        let Some(Interval { earliest: Some(first), latest: Some(last), .. }) = found.interval
        else {
            continue;
        };
        let is_day = matches!(found.unit.span, Span::Day(_));
        let on = |told: i8| {
            (0..=first.days_until(last)).any(|days| first.plus_days(days).weekday() == told)
        };
        if is_day && point.weekday.is_some_and(|told| !on(told)) {
            found.why.push(Why::WeekdayMismatch);
        }
        if doubt(&found.calendar) > 0 {
            found.why.push(Why::MoonSeen);
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
                Span::Month(_, 13..) => Fault::NoSuchMonth,
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
/// Years by which the Kurdish era is ahead of Solar Hijri: 2719 began on 21 March 2019, as 1398.
const KURDISH_ERA: u32 = 1321;
const ETHIOPIAN_YEARS: std::ops::RangeInclusive<i32> = 1850..=2099;
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
    let usual = context.by_hand.as_ref();
    if SOLAR_YEARS.contains(&value) {
        let this_year = context.hints.today.and_then(|day| from_civil(&context.solar, day));
        let unlikely = this_year.map_or(FIRST_UNLIKELY_SOLAR_YEAR, |day| day.year + 1);
        found.push((context.solar.clone(), value, vec![Why::CalendarByYear]));
        if context.lunar_first || (value >= unlikely && usual.is_none()) {
            found.push((Calendar::LunarHijri, value, vec![Why::CalendarByYear]));
        }
        if context.lunar_first || value >= unlikely {
            found.reverse();
        }
    } else if GREGORIAN_YEARS.contains(&value) {
        found.push((Calendar::Gregorian, value, Vec::new()));
        if context.ethiopian && ETHIOPIAN_YEARS.contains(&value) {
            found.insert(0, (Calendar::Ethiopian, value, vec![Why::CalendarGuessed]));
        }
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
    let calendar = months.calendar();
    let unit = |year| match day {
        Some(day) => Unit::day(CalendarDay { year, month, day: day.try_into().unwrap_or(u8::MAX) }),
        None => Unit::whole(Span::Month(year, month)),
    };
    let Some(told) = year else {
        let why = vec![Why::YearMissing];
        all.found.push(Found { calendar, unit: unit(0), interval: None, why });
        return;
    };
    let other_kind = |other: &Calendar| !is_alike(other, &calendar);
    let mut why = Vec::new();
    if fixed.is_some_and(other_kind) {
        why.push(Why::CalendarContradicted);
    }
    // The Kurdish era, which counts the months of Iran.
    let told = match told.value {
        2_600..=2_899 if is_alike(&calendar, &Calendar::SolarHijriIran) => {
            Figures { value: told.value - KURDISH_ERA, ..told }
        }
        _ => told,
    };
    let value = told.value as i32;
    // The months of the Julian calendar are called like ours.
    if calendar == Calendar::Gregorian && fixed == Some(&Calendar::Julian) {
        push(all, Calendar::Julian, unit(value), Vec::new());
        return;
    }
    let of_years: Vec<Calendar> = match (&calendar, fixed) {
        _ if told.short => Vec::new(),
        (Calendar::Gregorian, _) if !SOLAR_YEARS.contains(&value) => Vec::new(),
        (Calendar::Gregorian, Some(other)) if *other != Calendar::Gregorian => vec![other.clone()],
        (Calendar::Gregorian, _) => {
            years(context, told, None).into_iter().map(|(calendar, ..)| calendar).collect()
        }
        _ if GREGORIAN_YEARS.contains(&value) => vec![Calendar::Gregorian],
        _ => Vec::new(),
    };
    // "Meskerem 2018" may be told with a year of its own or of ours.
    let is_own = calendar == Calendar::Ethiopian;
    let ours = is_own && fixed == Some(&Calendar::Gregorian);
    if !ours && (of_years.is_empty() || is_own) {
        for (calendar, year, more) in years(context, told, Some(&calendar)) {
            let why = why.iter().copied().chain(more).collect();
            push(all, calendar, unit(year), why);
        }
    }
    // "መስከረም 2011" of Eritrea is September.
    if is_own && context.eritrean && fixed.is_none_or(|fixed| *fixed == Calendar::Gregorian) {
        if month <= 12 && !told.short {
            let ours = (month + 7) % 12 + 1;
            let span = match day {
                Some(day) => {
                    let day = day.try_into().unwrap_or(u8::MAX);
                    Span::Day(CalendarDay { year: value, month: ours, day })
                }
                None => Span::Month(value, ours),
            };
            push(all, Calendar::Gregorian, Unit::whole(span), vec![Why::CalendarGuessed]);
        }
        return;
    }
    if !is_own || ours || fixed.is_none() {
        for of_year in &of_years {
            mixed_calendars(all, &calendar, of_year, value, unit);
        }
    }
}

/// "Mehr 2019", "octobre 1398": the month of one calendar within the year of the other.
fn mixed_calendars(
    all: &mut Candidates,
    of_month: &Calendar,
    of_year: &Calendar,
    year: i32,
    unit: impl Fn(i32) -> Unit + Copy,
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
    // Only of our years, and where it is another day.
    let ours = c.short || GREGORIAN_YEARS.contains(&(c.value as i32));
    let month_leads = context.month_may_lead && ours && a.value <= 12 && a.value != b.value;
    let mut orders = Vec::new();
    match (a.short, b.short, c.short) {
        (false, true, true) => orders.push(year_first),
        (true, true, false) => {
            orders.push(day_first);
            if month_leads {
                orders.push(month_first);
            }
        }
        (true, true, true) => {
            orders.push(day_first);
            if context.solar_first || a.value > 31 {
                orders.insert(0, year_first);
            }
            if month_leads {
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
        if is_computed(&calendar) && !has_seasons(&calendar) {
            continue;
        }
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

/// A feast on its first day. Newroz is 1 farvardin or hamal: a Gregorian year holds exactly one.
fn feasts(
    all: &mut Candidates,
    context: &Context<'_>,
    feast: Feast,
    year: Option<Figures>,
    fixed: Option<&Calendar>,
) {
    for (months, month, day) in feast.days() {
        named(all, context, (Some((*day).into()), (*months, *month), year), fixed);
    }
    let day = |year| Unit::day(CalendarDay { year, month: 1, day: 1 });
    match (feast, year) {
        (Feast::Newroz, Some(told)) => {
            for (calendar, year, why) in years(context, told, fixed) {
                let year = if calendar == Calendar::Gregorian { year - 621 } else { year };
                push(all, context.solar.clone(), day(year), why);
            }
        }
        (Feast::Easter | Feast::OrthodoxEaster, Some(told)) if !told.short => {
            let on = if feast == Feast::Easter { easter } else { orthodox_easter };
            let day = on(told.value as i32).and_then(|day| from_civil(&Calendar::Gregorian, day));
            if let Some(day) = day {
                push(all, Calendar::Gregorian, Unit::day(day), Vec::new());
            }
        }
        (Feast::Newroz | Feast::Easter | Feast::OrthodoxEaster, None) => {
            let calendar =
                if feast == Feast::Newroz { context.solar.clone() } else { Calendar::Gregorian };
            let why = vec![Why::YearMissing];
            all.found.push(Found { calendar, unit: day(0), interval: None, why });
        }
        _ => {}
    }
    for found in &mut all.found {
        // A feast within a year of ours is not told in two calendars.
        found.why.retain(|why| !matches!(why, Why::CalendarsMixed | Why::CalendarContradicted));
        found.why.push(Why::FeastDay);
    }
}

/// Three months of a year.
fn quarters(
    all: &mut Candidates,
    context: &Context<'_>,
    (quarter, year): (u32, Figures),
    fixed: Option<&Calendar>,
) {
    let Ok(first) = u8::try_from(quarter * 3 - 2) else { return };
    for (calendar, year, why) in years(context, year, fixed) {
        // Only of years that have twelve months.
        let Some(interval) = months(&calendar, (year, first), (year, first + 2)) else { continue };
        let unit = Unit::whole(Span::Month(year, first));
        if has_seasons(&calendar) {
            all.found.push(Found { calendar, unit, interval: Some(interval), why });
        }
    }
}
