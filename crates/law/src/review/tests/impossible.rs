//! Dates that cannot both be right give a point each; a life in order gives none.

use proptest::prelude::*;

use super::*;
use crate::domain::event::{Involved, Role};
use crate::domain::person::{Kinship, Union};

/// A case with a fault in every date: arrested before birth, held in 2062, a child older than the
/// applicant, a mother younger, and dead before she was born.
const CROSSED: &str = r#"{
 "applicant": {"birth": {"precision": "day", "interval": {"earliest": "1990-01-01", "latest": "1990-01-01"}}},
 "events": [
  {"id": "a", "kind": "arrest", "known": "seen",
   "date": {"precision": "day", "interval": {"earliest": "1985-05-03", "latest": "1985-05-03"}}},
  {"id": "b", "kind": "detention", "known": "seen",
   "date": {"precision": "day", "interval": {"earliest": "2062-05-03", "latest": "2062-05-03"}}}],
 "persons": [
  {"id": "k", "kinship": "child",
   "birth": {"precision": "day", "interval": {"earliest": "1980-05-03", "latest": "1980-05-03"}}},
  {"id": "m", "kinship": "mother",
   "birth": {"precision": "day", "interval": {"earliest": "1999-05-03", "latest": "1999-05-03"}},
   "death": {"precision": "day", "interval": {"earliest": "1970-05-01", "latest": "1970-05-01"}}}]}"#;

#[test]
fn each_impossible_date_of_a_case_gives_a_point() {
    let case: Case = serde_json::from_str(CROSSED).unwrap();
    assert_eq!(
        of(&case, RuleId::C53),
        [
            "R applicant person:m child",
            "R event:a applicant before_birth",
            "R event:b future",
            "R person:k applicant child",
            "R person:m applicant parent_died",
            "R person:m death",
        ]
    );
}

fn person(id: &str, kinship: Kinship, birth: FuzzyDate, death: FuzzyDate) -> Person {
    Person { kinship, birth, death, ..Person::new(PersonId::try_from(id).unwrap()) }
}

fn born(day: &str) -> Case {
    let mut case = Case::default();
    case.applicant.birth = on(day);
    case
}

fn raised(case: &Case) -> Vec<String> {
    of(case, RuleId::C53)
}

#[test]
fn after_today_only_what_is_told_as_past() {
    let with = |kind, date| raised(&with_events(vec![event("e", kind, date)]));
    assert_eq!(with(EventKind::Threat, on("2026-11-17")), ["R event:e future"]);
    assert_eq!(with(EventKind::Threat, on("2026-11-16")), NONE);
    assert_eq!(with(EventKind::Threat, on("2026-11-20").roughly()), NONE);
    assert_eq!(with(EventKind::Trial, on("2027-03-01")), NONE, "a hearing to come");
    assert_eq!(
        with(EventKind::Detention, from_to("2019-01-01", "2062-01-01")),
        ["R event:e future"]
    );
    assert_eq!(with(EventKind::LawfulStay, from_to("2023-01-01", "2027-01-01")), NONE);
    let open = FuzzyDate { modifier: Modifier::Before, ..on("2062-01-01") };
    assert_eq!(with(EventKind::Threat, open), NONE);
    let mut case = Case::default();
    case.exhibits.push(exhibit("p", ExhibitKind::Press, on("2036-01-01")));
    let id = crate::domain::id::PaperId::try_from("l").unwrap();
    case.procedure.papers.push(Paper { received: Some(day("2026-12-01")), ..Paper::new(id) });
    assert_eq!(raised(&case), ["R exhibit:p future", "R paper:l future"]);
}

#[test]
fn before_birth_only_what_is_the_applicants_own() {
    let with = |event: Event| {
        let mut case = born("1990-01-01");
        case.events.push(event);
        raised(&case)
    };
    let early = |known: Known| Event { known, ..event("e", EventKind::Arrest, on("1985-01-01")) };
    assert_eq!(with(early(Known::Seen)), ["R event:e applicant before_birth"]);
    assert_eq!(with(early(Known::NotSaid)), ["R event:e applicant before_birth"]);
    assert_eq!(with(early(Known::Told(Box::default()))), NONE, "a grandfather's");
    let mut of_other = early(Known::NotSaid);
    let who = PersonId::try_from("g").unwrap();
    of_other.people.push(Involved { person: Some(who), role: Role::Victim, ..Involved::default() });
    assert_eq!(with(of_other), NONE);
    let year = within("1990-01-01", "1990-12-31", Precision::Year);
    assert_eq!(with(event("e", EventKind::Arrest, year)), NONE, "the same year");
    let mut left = born("1990-01-01");
    left.procedure.left = on("1985-01-01");
    assert_eq!(raised(&left), ["R procedure applicant before_birth"]);
    let mut home = born("1990-01-01");
    let id = LifePeriodId::try_from("h").unwrap();
    let date = from_to("1980-01-01", "2000-01-01");
    home.life.push(LifePeriod { date, ..LifePeriod::new(id) });
    assert_eq!(raised(&home), ["R life:h applicant before_birth"]);
}

#[test]
fn births_and_deaths_in_order() {
    let with = |person: Person| {
        let mut case = born("1990-01-01");
        case.persons.push(person);
        raised(&case)
    };
    let never = FuzzyDate::default;
    let father = |death: &str| person("f", Kinship::Father, on("1960-01-01"), on(death));
    assert_eq!(with(father("1989-06-01")), NONE, "before the birth of a child to come");
    assert_eq!(with(father("1989-01-01")), ["R person:f applicant parent_died"]);
    let brother = person("b", Kinship::Brother, on("1985-01-01"), on("1984-01-01"));
    assert_eq!(with(brother), ["R person:b death"]);
    let vague = within("1989-01-01", "1990-12-31", Precision::Year);
    assert_eq!(with(person("k", Kinship::Child, vague, never())), NONE);
    let mut case = born("1960-01-01");
    case.persons.push(person("w", Kinship::Spouse, on("1990-01-01"), never()));
    let mut child = person("k", Kinship::Child, on("1985-01-01"), never());
    child.other_parent = Some(PersonId::try_from("w").unwrap());
    case.persons.push(child);
    assert_eq!(raised(&case), ["R person:k person:w child"]);
}

#[test]
fn nobody_acts_after_a_death_or_before_a_birth() {
    let mut case = born("1990-01-01");
    case.persons.push(person("f", Kinship::Friend, on("1988-01-01"), on("2015-01-01")));
    let who = Some(PersonId::try_from("f").unwrap());
    let mut late = event("e", EventKind::Demonstration, on("2018-01-01"));
    late.people.push(Involved { person: who.clone(), ..Involved::default() });
    case.events.push(late);
    let mut burial = event("d", EventKind::Death, on("2015-01-03"));
    burial.people.push(Involved { person: who.clone(), ..Involved::default() });
    case.events.push(burial);
    assert_eq!(raised(&case), ["R event:e person:f after_death"]);
    case.events.clear();
    let union =
        Union { partner: who, began: on("1987-01-01"), ..Union::new("u".try_into().unwrap()) };
    case.applicant.unions.push(union);
    assert_eq!(
        raised(&case),
        ["R applicant person:f not_born", "R person:f applicant before_birth"]
    );
}

#[test]
fn ends_and_papers_come_after_their_beginnings() {
    let mut case = born("1990-01-01");
    let union = Union {
        began: on("2015-01-01"),
        ended: on("2012-01-01"),
        ..Union::new("u".try_into().unwrap())
    };
    case.applicant.unions.push(union);
    assert_eq!(raised(&case), ["R applicant ends"]);
    let mut case = born("1990-01-01");
    let when = Answer::Known(on("2018-01-01"));
    let hearsay = Hearsay { when, ..Hearsay::default() };
    let mut told = event("e", EventKind::Death, on("2019-01-01"));
    told.known = Known::Told(Box::new(hearsay));
    case.events.push(told);
    let id = crate::domain::id::PaperId::try_from("l").unwrap();
    case.procedure.papers.push(Paper {
        kind: PaperKind::InterviewSummons,
        dated: Some(day("2026-05-02")),
        appointment: Some(day("2026-05-01")),
        ..Paper::new(id)
    });
    case.procedure.entered = on("2025-01-01");
    case.procedure.requested = Some(day("2024-12-01"));
    assert_eq!(raised(&case), ["R event:e told", "R paper:l paper", "R procedure requested"]);
}

/// A date about this day: exact, vague, or open.
fn about(when: CivilDay, how: usize) -> FuzzyDate {
    let exact = FuzzyDate::on_day(when);
    let wide = |days: i32, precision| FuzzyDate {
        interval: Interval::between(when.plus_days(-days), when.plus_days(days)),
        precision,
        ..FuzzyDate::on_day(when)
    };
    match how {
        0 => exact,
        1 => wide(15, Precision::Month),
        2 => wide(182, Precision::Year),
        3 => FuzzyDate { modifier: Modifier::About, ..exact },
        4 => FuzzyDate { modifier: Modifier::Before, ..exact },
        5 => FuzzyDate { modifier: Modifier::After, ..exact },
        _ => FuzzyDate { modifier: Modifier::TextOnly, interval: Interval::default(), ..exact },
    }
}

proptest! {
    #[test]
    fn a_life_in_order_is_not_asked_about(
        birth in 0i32..9000, ages in proptest::collection::vec((0i32..9000, 0usize..7, 0usize..40), 0..8),
        parent in 5000i32..15000, child in 5500i32..9000, how in 0usize..7, kin in 0usize..4,
    ) {
        let birth = day("1975-01-01").plus_days(birth);
        let mut case = Case::default();
        case.applicant.birth = about(birth, how);
        let kinship = [Kinship::Mother, Kinship::Father, Kinship::Grandparent, Kinship::Brother][kin].clone();
        let death = about(birth.plus_days(3000), how);
        case.persons.push(person("p", kinship, about(birth.plus_days(-parent), how), death));
        let never = FuzzyDate::default();
        case.persons.push(person("k", Kinship::Child, about(birth.plus_days(child), how), never));
        for (i, (age, how, kind)) in ages.into_iter().enumerate() {
            let kind = EventKind::ALL[kind % EventKind::ALL.len()].clone();
            // Custody and journeys have rules of order of their own.
            let free = !matches!(kind, EventKind::Release | EventKind::Arrest | EventKind::Detention
                | EventKind::Departure | EventKind::Arrival);
            if free {
                case.events.push(event(&format!("e{i}"), kind, about(birth.plus_days(age), how)));
            }
        }
        prop_assert_eq!(raised(&case), NONE);
    }
}
