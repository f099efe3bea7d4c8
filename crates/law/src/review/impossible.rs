//! Dates that cannot both be right: after today, before birth, after a death, an end before its start.
//!
//! Nothing is judged. Days that can still agree are passed over in silence: a date speaks only by what is
//! sure of it, vague words and open ends left out.

use crate::domain::date::{CivilDay, FuzzyDate, Modifier};
use crate::domain::event::{Event, EventKind, Known, Role};
use crate::domain::id::PersonId;
use crate::domain::person::{Kinship, Person, Sex};
use crate::domain::procedure::PaperKind;
use crate::domain::words::Answer;

use super::context::{Context, unit_days};
use super::point::{Point, Ref, RuleId, Severity};

/// A date of the case and the record that holds it.
struct Dated<'a> {
    record: Ref,
    date: std::borrow::Cow<'a, FuzzyDate>,
    /// It belongs to the applicant's own life.
    is_own: bool,
    /// It may well lie ahead.
    may_come: bool,
}

/// The last day on which it may have begun; nothing if that is open.
fn begun_by(date: &FuzzyDate) -> Option<CivilDay> {
    if date.modifier == Modifier::FromTo {
        let inward = date.slack_days() + unit_days(date) - 1;
        return date.interval.earliest.map(|day| day.plus_days(inward));
    }
    date.loose_interval().latest
}

/// The first day on which it may have been over; nothing if that is open.
fn over_from(date: &FuzzyDate) -> Option<CivilDay> {
    if date.modifier == Modifier::FromTo {
        let inward = date.slack_days() + unit_days(date) - 1;
        return date.interval.latest.map(|day| day.plus_days(-inward));
    }
    date.loose_interval().earliest
}

/// Whether the first surely began before any day the second may mean.
fn begins_before(first: &FuzzyDate, second: &FuzzyDate) -> bool {
    let second = second.loose_interval().earliest;
    matches!((begun_by(first), second), (Some(first), Some(second)) if first < second)
}

/// Whether the first surely went on after every day the second may mean.
fn goes_on_after(first: &FuzzyDate, second: &FuzzyDate) -> bool {
    let second = second.loose_interval().latest;
    matches!((over_from(first), second), (Some(first), Some(second)) if first > second)
}

fn later(date: &FuzzyDate, days: u32) -> FuzzyDate {
    let by = i32::try_from(days).unwrap_or(i32::MAX);
    let mut later = date.clone();
    later.interval.earliest = later.interval.earliest.map(|day| day.plus_days(by));
    later.interval.latest = later.interval.latest.map(|day| day.plus_days(by));
    later
}

/// One date that cannot be.
fn alone(kind: &'static str, record: Ref, date: &FuzzyDate) -> Point {
    let point = Point::new(RuleId::C53, Severity::Reread, vec![record.clone()]);
    // Two questions about one record are answered apart.
    let about = format!("{} {kind}", point.about);
    let mut point = point.kind("kind", kind).record("first", record).date("first_date", date);
    point.about = about;
    point
}

/// Two dates that cross.
fn crossing(kind: &'static str, first: (Ref, &FuzzyDate), second: (Ref, &FuzzyDate)) -> Point {
    let mut sources = vec![first.0.clone(), second.0.clone()];
    sources.dedup();
    let mut point = Point::new(RuleId::C53, Severity::Reread, sources);
    point.about = format!("{} {kind}", point.about);
    point
        .kind("kind", kind)
        .record("first", first.0)
        .record("second", second.0)
        .date("first_date", first.1)
        .date("second_date", second.1)
}

fn of_person(person: &Person) -> Ref {
    Ref::Person(person.id.clone())
}

/// Whether an event is, as far as it is told, the applicant's own: lived, or of a kind and with people that
/// leave nobody else. The arrest of a grandfather may well lie before a birth.
fn is_own(event: &Event) -> bool {
    match event.known {
        Known::Seen | Known::Heard => true,
        Known::Told(_) | Known::Document => false,
        _ => {
            let of_others = matches!(
                event.kind,
                EventKind::Birth
                    | EventKind::Death
                    | EventKind::Marriage
                    | EventKind::RepressionOfOthers
                    | EventKind::PressureOnRelatives
                    | EventKind::Unspecified
                    | EventKind::Other(_)
            );
            !of_others && !event.people.iter().any(|involved| involved.role == Role::Victim)
        }
    }
}

/// What may be told of a day to come.
fn may_come(kind: &EventKind) -> bool {
    matches!(kind, EventKind::Procedure | EventKind::Trial | EventKind::Visa)
}

/// What may be told to go on beyond today.
fn may_go_on(kind: &EventKind) -> bool {
    may_come(kind)
        || matches!(
            kind,
            EventKind::LawfulStay
                | EventKind::Studies
                | EventKind::Employment
                | EventKind::Residence
                | EventKind::Commitment
                | EventKind::MilitaryService
                | EventKind::Unspecified
                | EventKind::Other(_)
        )
}

fn dates<'a>(context: &Context<'a>) -> Vec<Dated<'a>> {
    use std::borrow::Cow;
    let case = context.case;
    let mut all = Vec::new();
    let mut told = |record: Ref, date: &'a FuzzyDate, is_own: bool, may_come: bool| {
        all.push(Dated { record, date: Cow::Borrowed(date), is_own, may_come });
    };
    for event in &case.events {
        told(Ref::Event(event.id.clone()), &event.date, is_own(event), may_come(&event.kind));
    }
    for period in &case.life {
        told(Ref::Life(period.id.clone()), &period.date, true, false);
    }
    for step in &case.journey {
        told(Ref::Step(step.id.clone()), &step.date, true, false);
    }
    for identity in &case.identities {
        told(Ref::Identity(identity.id.clone()), &identity.period, true, false);
    }
    for union in &case.applicant.unions {
        let record = union.partner.clone().map_or(Ref::Applicant, Ref::Person);
        told(record.clone(), &union.began, true, false);
        told(record, &union.ended, true, false);
    }
    for exhibit in &case.exhibits {
        told(Ref::Exhibit(exhibit.id.clone()), &exhibit.date, false, false);
        told(Ref::Exhibit(exhibit.id.clone()), &exhibit.received, true, false);
    }
    for person in &case.persons {
        told(of_person(person), &person.birth, false, false);
        told(of_person(person), &person.death, false, false);
    }
    told(Ref::Applicant, &case.applicant.birth, false, false);
    told(Ref::Procedure, &case.procedure.left, true, false);
    told(Ref::Procedure, &case.procedure.entered, true, false);
    let noted = |record: Ref, day: Option<CivilDay>| {
        let date = Cow::Owned(FuzzyDate::on_day(day?));
        Some(Dated { record, date, is_own: true, may_come: false })
    };
    for paper in &case.procedure.papers {
        let days = [paper.dated, paper.received, paper.posted_online, paper.read_online];
        all.extend(days.into_iter().filter_map(|day| noted(Ref::Paper(paper.id.clone()), day)));
    }
    all.extend(noted(Ref::Procedure, case.procedure.requested));
    all.extend(case.earlier_statements.iter().filter_map(|s| noted(Ref::Procedure, s.day)));
    all
}

/// C-53. Told as past, dated after today.
pub(super) fn after_today(context: &Context<'_>) -> Vec<Point> {
    let today = FuzzyDate::on_day(context.today);
    let ahead = |dated: &Dated<'_>| {
        let first = dated.date.loose_interval().earliest;
        !dated.may_come && first.is_some_and(|day| day > context.today)
    };
    let mut points: Vec<Point> = dates(context)
        .iter()
        .filter(|dated| ahead(dated))
        .map(|dated| alone("future", dated.record.clone(), &dated.date))
        .collect();
    let ends_ahead = context.case.events.iter().filter(|event| {
        let begins = event.date.loose_interval().earliest;
        event.date.modifier == Modifier::FromTo
            && !may_go_on(&event.kind)
            && begins.is_none_or(|day| day <= context.today)
            && goes_on_after(&event.date, &today)
    });
    points
        .extend(ends_ahead.map(|event| alone("future", Ref::Event(event.id.clone()), &event.date)));
    points.sort_by(|a, b| a.about.cmp(&b.about));
    points.dedup_by(|a, b| a.about == b.about);
    points
}

/// C-53. Something of the applicant's own life dated before the applicant's birth.
pub(super) fn before_own_birth(context: &Context<'_>) -> Vec<Point> {
    let birth = &context.case.applicant.birth;
    let all = dates(context);
    let early = all.iter().filter(|dated| dated.is_own && begins_before(&dated.date, birth));
    let mut points: Vec<Point> = early
        .map(|dated| {
            let first = (dated.record.clone(), &*dated.date);
            crossing("before_birth", first, (Ref::Applicant, birth))
        })
        .collect();
    points.sort_by(|a, b| a.about.cmp(&b.about));
    points.dedup_by(|a, b| a.about == b.about);
    points
}

/// C-53. A death before a birth, of one person or of a parent and a child; a child born before a parent.
pub(super) fn births_and_deaths(context: &Context<'_>) -> Vec<Point> {
    let case = context.case;
    let own = (Ref::Applicant, &case.applicant.birth);
    let mut points = Vec::new();
    for person in &case.persons {
        let (birth, death) = ((of_person(person), &person.birth), &person.death);
        if begins_before(death, &person.birth) {
            points.push(crossing("death", (of_person(person), death), birth.clone()));
        }
        match person.kinship {
            Kinship::Mother | Kinship::Father | Kinship::Grandparent => {
                points.extend(child_and_parent(&own, &birth));
            }
            Kinship::Child => points.extend(child_and_parent(&birth, &own)),
            _ => {}
        }
        let is_mother = person.kinship == Kinship::Mother;
        if is_mother || person.kinship == Kinship::Father {
            points.extend(parent_died(context, &own, person, is_mother));
        }
        let other = person.other_parent.as_ref().and_then(|id| case.person(id));
        if let Some(other) = other.filter(|other| other.id != person.id) {
            points.extend(child_and_parent(&birth, &(of_person(other), &other.birth)));
            points.extend(parent_died(context, &birth, other, other.sex == Sex::Female));
        }
    }
    points
}

fn child_and_parent(child: &(Ref, &FuzzyDate), parent: &(Ref, &FuzzyDate)) -> Option<Point> {
    begins_before(child.1, parent.1).then(|| crossing("child", child.clone(), parent.clone()))
}

/// A mother lives until the birth; a father may have died some months before.
fn parent_died(
    context: &Context<'_>,
    child: &(Ref, &FuzzyDate),
    parent: &Person,
    is_mother: bool,
) -> Option<Point> {
    let months = context.thresholds().c53.born_after_father_days;
    let last = later(&parent.death, if is_mother { 0 } else { months });
    begins_before(&last, child.1)
        .then(|| crossing("parent_died", (of_person(parent), &parent.death), child.clone()))
}

/// C-53. Someone takes part in an event, tells something or marries after the death noted, or before the birth.
pub(super) fn after_a_death(context: &Context<'_>) -> Vec<Point> {
    let case = context.case;
    let mut points = Vec::new();
    let mut with = |id: Option<&PersonId>, record: Ref, date: &FuzzyDate| {
        let Some(person) = id.and_then(|id| case.person(id)) else { return };
        if goes_on_after(date, &person.death) {
            points.push(crossing(
                "after_death",
                (record.clone(), date),
                (of_person(person), &person.death),
            ));
        }
        if begins_before(date, &person.birth) {
            points.push(crossing("not_born", (record, date), (of_person(person), &person.birth)));
        }
    };
    for event in &case.events {
        let record = || Ref::Event(event.id.clone());
        let acts = |role: &Role| !matches!(role, Role::Victim | Role::Other(_));
        // A burial, a birth, a death name people who do not act in it.
        let acting = !matches!(event.kind, EventKind::Death | EventKind::Birth);
        for involved in event.people.iter().filter(|involved| acting && acts(&involved.role)) {
            with(involved.person.as_ref(), record(), &event.date);
        }
        if let Some(hearsay) = event.known.hearsay()
            && let Answer::Known(when) = &hearsay.when
        {
            with(hearsay.by.as_ref(), record(), when);
        }
    }
    for union in &case.applicant.unions {
        with(union.partner.as_ref(), Ref::Applicant, &union.began);
    }
    points
}

/// C-53. An end told before its beginning, in every record that has two ends.
pub(super) fn ends_before_begins(context: &Context<'_>) -> Vec<Point> {
    let case = context.case;
    let mut points = Vec::new();
    for event in &case.events {
        if begins_before(&event.until, &event.began) {
            let record = || Ref::Event(event.id.clone());
            points.push(crossing("ends", (record(), &event.until), (record(), &event.began)));
        }
    }
    for union in &case.applicant.unions {
        if begins_before(&union.ended, &union.began) {
            let record = || union.partner.clone().map_or(Ref::Applicant, Ref::Person);
            points.push(crossing("ends", (record(), &union.ended), (record(), &union.began)));
        }
    }
    for dated in dates(context) {
        let interval = &dated.date.interval;
        let reversed =
            matches!((interval.earliest, interval.latest), (Some(from), Some(to)) if to < from);
        // Events, periods and steps are asked about with the linked pairs.
        let elsewhere = matches!(dated.record, Ref::Event(_) | Ref::Life(_) | Ref::Step(_));
        if reversed && !elsewhere {
            points.push(alone("ends_before_start", dated.record.clone(), &dated.date));
        }
    }
    points
}

/// C-53. Something was told by others, or a paper received, before it was there to tell or to receive.
pub(super) fn before_it_was(context: &Context<'_>) -> Vec<Point> {
    let case = context.case;
    let mut points = Vec::new();
    for event in &case.events {
        let Some(Answer::Known(when)) = event.known.hearsay().map(|hearsay| &hearsay.when) else {
            continue;
        };
        if begins_before(when, &event.date) {
            let record = || Ref::Event(event.id.clone());
            points.push(crossing("told", (record(), when), (record(), &event.date)));
        }
    }
    for paper in &case.procedure.papers {
        let Some(dated) = paper.dated.map(FuzzyDate::on_day) else { continue };
        let record = || Ref::Paper(paper.id.clone());
        let fixed = paper.appointment.filter(|_| paper.kind == PaperKind::InterviewSummons);
        let days = [paper.received, paper.posted_online, paper.read_online, fixed];
        for day in days.into_iter().flatten().map(FuzzyDate::on_day) {
            if begins_before(&day, &dated) {
                points.push(crossing("paper", (record(), &day), (record(), &dated)));
                break;
            }
        }
    }
    if let (Some(requested), Some(entered)) = (case.procedure.requested, context.entered()) {
        let requested = FuzzyDate::on_day(requested);
        let is_noted = !case.procedure.entered.interval.is_unknown();
        if is_noted && begins_before(&requested, entered) {
            let record = || Ref::Procedure;
            points.push(crossing("requested", (record(), &requested), (record(), entered)));
        }
    }
    points
}
