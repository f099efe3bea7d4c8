//! Custody: where one was meanwhile, how long it lasted, and what must come before what.

use super::context::{Context, surely_lasted, unit_days};
use super::kinds::{goes_on, is_lived_there, needs_presence};
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::domain::case::LifeKind;
use crate::domain::date::{CivilDay, FuzzyDate, Interval, Modifier, Relation, certain_order};
use crate::domain::event::{Event, EventKind};
use crate::domain::exhibit::ExhibitKind;

/// C-01. Held in one town while surely somewhere else: to re-read. A job that merely goes on
/// meanwhile: for information.
pub(super) fn elsewhere_while_held(context: &Context<'_>) -> Vec<Point> {
    let detentions = context.case.events.iter().filter(|event| event.kind == EventKind::Detention);
    let held: Vec<_> = detentions
        .filter_map(|event| surely_lasted(&event.date).map(|(from, to)| (event, from, to)))
        .collect();
    let mut others: Vec<_> =
        context.case.events.iter().filter(|event| is_lived_there(event)).collect();
    others.sort_by_key(|event| (event.date.interval.earliest, &event.id));
    let mut points = Vec::new();
    for (detention, from, to) in held {
        let span = Interval::between(from, to);
        let mut going_on = lives_going_on(context, &span);
        let until = others.partition_point(|event| event.date.interval.earliest <= Some(to));
        for other in others.iter().take(until) {
            if goes_on(&other.kind) {
                if lasts_through(&other.date, &span) {
                    going_on.push(Ref::Event(other.id.clone()));
                }
            } else if cannot_be(context, detention, other, from, to) {
                let sources = vec![Ref::Event(detention.id.clone()), Ref::Event(other.id.clone())];
                let point = Point::new(RuleId::C01, Severity::Reread, sources);
                points.push(
                    dated(point.kind("kind", "elsewhere"), detention, from, to)
                        .record("other", Ref::Event(other.id.clone())),
                );
            }
        }
        going_on.sort();
        if let Some(first) = going_on.first().cloned() {
            let subject = Ref::Event(detention.id.clone());
            let sources = std::iter::once(subject.clone()).chain(going_on).collect();
            let point = Point::new(RuleId::C01, Severity::Information, sources).about(&subject);
            points.push(
                dated(point.kind("kind", "going_on"), detention, from, to).record("other", first),
            );
        }
    }
    points
}

fn dated(point: Point, detention: &Event, from: CivilDay, to: CivilDay) -> Point {
    let point = point.record("event", Ref::Event(detention.id.clone()));
    point.with("from", Value::Day(from)).with("to", Value::Day(to))
}

fn lives_going_on(context: &Context<'_>, span: &Interval) -> Vec<Ref> {
    let is_work =
        |kind: &LifeKind| matches!(kind, LifeKind::Work | LifeKind::Studies | LifeKind::Service);
    let periods = context.case.life.iter().filter(|period| is_work(&period.kind));
    let through = periods.filter(|period| lasts_through(&period.date, span));
    through.map(|period| Ref::Life(period.id.clone())).collect()
}

fn lasts_through(date: &FuzzyDate, span: &Interval) -> bool {
    date.modifier == Modifier::FromTo && !date.interval.is_unknown() && date.interval.contains(span)
}

/// Whether the other event surely fell within the time one was held, and could not have there.
fn cannot_be(
    context: &Context<'_>,
    held: &Event,
    other: &Event,
    from: CivilDay,
    to: CivilDay,
) -> bool {
    if context.is_online(other.place.as_ref()) || held.id == other.id {
        return false;
    }
    let loose = other.date.loose_interval();
    // The first and the last day may hold both: arrest in the morning, release in the evening.
    let is_within =
        matches!((loose.earliest, loose.latest), (Some(a), Some(b)) if from < a && b < to);
    let overlaps =
        surely_lasted(&other.date).is_some_and(|(first, last)| first.max(from) < last.min(to));
    let towns = (context.town(held.place.as_ref()), context.town(other.place.as_ref()));
    let another_town = matches!(towns, (Some(a), Some(b)) if a != b);
    (is_within || overlaps) && (another_town || (is_within && needs_presence(&other.kind)))
}

/// C-18. A duration as told that the dates cannot give.
pub(super) fn duration(context: &Context<'_>) -> Vec<Point> {
    let custody = custodies(context);
    let mut points = Vec::new();
    for event in &context.case.events {
        let told = &event.duration;
        if told.at_most_days == 0 {
            continue;
        }
        let own = possible_days(&event.date).filter(|days| !agrees(context, event, *days));
        let found = own.map(|days| (vec![Ref::Event(event.id.clone())], days)).or_else(|| {
            let custody = custody.iter().find(|c| c.detention.is_some_and(|d| d.id == event.id))?;
            let days = days_between(&custody.arrest?.date, &custody.release.date)?;
            let sources = [event, custody.arrest?, custody.release];
            let refs = sources.iter().map(|event| Ref::Event(event.id.clone())).collect();
            (!agrees(context, event, days)).then_some((refs, days))
        });
        if let Some((sources, (fewest, most))) = found {
            let shown = if i64::from(told.at_least_days) > most { most } else { fewest };
            let told = if told.words.french.text.is_blank() {
                Value::Number(told.at_most_days.into())
            } else {
                Value::Words(told.words.french.text.clone())
            };
            let point = Point::new(RuleId::C18, Severity::Reread, sources);
            let point = point.about(&Ref::Event(event.id.clone()));
            points.push(
                point
                    .record("event", Ref::Event(event.id.clone()))
                    .with("told", told)
                    .with("days", Value::Number(shown)),
            );
        }
    }
    points
}

/// Whether a told duration and the days the dates allow can be one; nights or days may be counted.
fn agrees(context: &Context<'_>, event: &Event, (fewest, most): (i64, i64)) -> bool {
    let limits = &context.thresholds().c18;
    let (least, longest) =
        (i64::from(event.duration.at_least_days), i64::from(event.duration.at_most_days));
    let spare =
        i64::from(limits.tolerance_days).max(longest * i64::from(limits.tolerance_percent) / 100);
    most >= least - spare && fewest <= longest + spare
}

/// Fewest nights and most days a date can have lasted.
fn possible_days(date: &FuzzyDate) -> Option<(i64, i64)> {
    let days = i64::from(date.interval.days()?);
    if days < 1 {
        return None;
    }
    let loose = i64::from(date.slack_days());
    let most = days + 2 * loose;
    if date.modifier != Modifier::FromTo {
        // Something that happened within a month lasted no longer; how short it was, nobody said. One
        // day named for something that lasted is its beginning.
        return (date.interval.earliest != date.interval.latest).then_some((0, most));
    }
    let units = i64::from(unit_days(date) - 1);
    Some(((days - 1 - 2 * units - 2 * loose).max(0), most))
}

/// Nights and days between two events, as few and as many as can be; negative if they are reversed.
fn days_between(first: &FuzzyDate, last: &FuzzyDate) -> Option<(i64, i64)> {
    let (from, to) = (first.loose_interval(), last.loose_interval());
    let fewest = from.latest?.days_until(to.earliest?);
    let most = from.earliest?.days_until(to.latest?) + 1;
    Some((fewest.into(), most.into()))
}

/// An arrest or detention with the release that ended it.
struct Custody<'a> {
    arrest: Option<&'a Event>,
    detention: Option<&'a Event>,
    release: &'a Event,
    /// No release follows in time: this one was only near.
    is_reversed: bool,
}

/// Ties releases to what they ended, in the order of time and not of entry. A release that ends nothing
/// before it may be a misdated one: it is tied to what nothing ended, if that is near.
fn custodies<'a>(context: &Context<'a>) -> Vec<Custody<'a>> {
    let kinds = [EventKind::Arrest, EventKind::Detention, EventKind::Release];
    let mut events: Vec<&Event> =
        context.case.events.iter().filter(|e| kinds.contains(&e.kind)).collect();
    events.retain(|event| day_of(event).is_some());
    events.sort_by_key(|e| (day_of(e), e.kind == EventKind::Release, e.id.clone()));
    let mut found = Vec::new();
    let mut open: Vec<&Event> = Vec::new();
    let mut ends_nothing: Vec<&Event> = Vec::new();
    for event in events {
        if event.kind != EventKind::Release {
            open.push(event);
        } else if open.is_empty() {
            ends_nothing.push(event);
        } else {
            found.extend(tied(&open, event, false));
            open.clear();
        }
    }
    let within = i64::from(context.thresholds().c53.pair_within_days);
    if let (Some(release), Some(first)) = (ends_nothing.last(), open.first()) {
        let apart = day_of(release).zip(day_of(first)).map(|(a, b)| i64::from(a.days_until(b)));
        if apart.is_some_and(|days| days <= within) {
            found.extend(tied(&open, release, true));
        }
    }
    found
}

/// One arrest, one detention at most: of several nobody knows which one the release ended.
fn tied<'a>(open: &[&'a Event], release: &'a Event, is_reversed: bool) -> Option<Custody<'a>> {
    let only = |kind: EventKind| {
        let mut of_kind = open.iter().filter(move |event| event.kind == kind);
        (of_kind.next().copied(), of_kind.next().is_some())
    };
    let (arrest, more_arrests) = only(EventKind::Arrest);
    let (detention, more_detentions) = only(EventKind::Detention);
    let is_clear = !more_arrests && !more_detentions;
    is_clear.then_some(Custody { arrest, detention, release, is_reversed })
}

fn day_of(event: &Event) -> Option<CivilDay> {
    event.date.interval.earliest.or(event.date.interval.latest)
}

/// C-53. Two linked things in an order that cannot be, whatever their loose ends.
pub(super) fn impossible_order(context: &Context<'_>) -> Vec<Point> {
    let mut points = ends_before_start(context);
    for custody in custodies(context).iter().filter(|custody| custody.is_reversed) {
        if let Some(start) = custody.arrest.or(custody.detention) {
            points.extend(reversed("release", start, custody.release));
        }
    }
    for event in &context.case.events {
        let Some(anchor) = &event.date.anchor else { continue };
        let other = anchor.event.as_ref().and_then(|id| context.event(id));
        let Some(other) = other else { continue };
        match anchor.relation {
            Relation::After => points.extend(reversed("anchor", other, event)),
            Relation::Before => points.extend(reversed("anchor", event, other)),
            _ => {}
        }
    }
    points.extend(appearance_before_issue(context));
    points.extend(entry_before_departure(context));
    points
}

/// The point, if what should come second surely came before the first.
fn reversed(kind: &'static str, first: &Event, second: &Event) -> Option<Point> {
    let order = certain_order(&second.date, &first.date)?;
    let (early, late) = (Ref::Event(second.id.clone()), Ref::Event(first.id.clone()));
    (order == std::cmp::Ordering::Less)
        .then(|| impossible(kind, (early, &second.date), (late, &first.date)))
}

/// `early` is dated before `late`, and should not be.
fn impossible(kind: &'static str, early: (Ref, &FuzzyDate), late: (Ref, &FuzzyDate)) -> Point {
    let sources = vec![early.0.clone(), late.0.clone()];
    Point::new(RuleId::C53, Severity::Reread, sources)
        .kind("kind", kind)
        .record("first", early.0)
        .record("second", late.0)
        .date("first_date", early.1)
        .date("second_date", late.1)
}

fn ends_before_start(context: &Context<'_>) -> Vec<Point> {
    let is_reversed = |date: &FuzzyDate| matches!((date.interval.earliest, date.interval.latest), (Some(from), Some(to)) if to < from);
    let events =
        context.case.events.iter().map(|event| (Ref::Event(event.id.clone()), &event.date));
    let life = context.case.life.iter().map(|period| (Ref::Life(period.id.clone()), &period.date));
    let steps = context.case.journey.iter().map(|step| (Ref::Step(step.id.clone()), &step.date));
    let all = events.chain(life).chain(steps).filter(|(_, date)| is_reversed(date));
    all.map(|(record, date)| {
        Point::new(RuleId::C53, Severity::Reread, vec![record.clone()])
            .kind("kind", "ends_before_start")
            .record("first", record)
            .date("first_date", date)
    })
    .collect()
}

fn appearance_before_issue(context: &Context<'_>) -> Vec<Point> {
    let trials = context.case.events.iter().filter(|event| event.kind == EventKind::Trial);
    let mut points = Vec::new();
    for event in trials {
        let summons =
            context.exhibits_of(event).filter(|exhibit| exhibit.kind == ExhibitKind::Summons);
        for exhibit in summons {
            if certain_order(&event.date, &exhibit.date) == Some(std::cmp::Ordering::Less) {
                let early = (Ref::Event(event.id.clone()), &event.date);
                let late = (Ref::Exhibit(exhibit.id.clone()), &exhibit.date);
                points.push(impossible("appearance", early, late));
            }
        }
    }
    points
}

fn entry_before_departure(context: &Context<'_>) -> Option<Point> {
    let (left, entered) = (context.left()?, context.entered()?);
    // After a return to the country there are several departures; the last may well follow the arrival.
    let returned = context.case.events.iter().any(|event| event.kind == EventKind::ReturnTrip);
    let before = certain_order(entered, left) == Some(std::cmp::Ordering::Less);
    (before && !returned).then(|| {
        Point::new(RuleId::C53, Severity::Reread, vec![Ref::Procedure])
            .kind("kind", "entry")
            .record("first", Ref::Procedure)
            .date("first_date", entered)
            .record("second", Ref::Procedure)
            .date("second_date", left)
    })
}
