//! Every rule: raised, merely possible, silent. Here is what the cases of all of them are made of.

mod example;
mod impossible;
mod papers;
mod people;
mod properties;
mod sentences;
mod time;
mod told;

use super::*;
use crate::domain::account::{Paragraph, ReadBack, Section, normalised_sha256};
use crate::domain::case::{LifeKind, LifePeriod, PointDecision};
use crate::domain::date::{Anchor, Certainty, FuzzyDate, Interval, Modifier, Precision, Relation};
use crate::domain::event::{Event, EventKind, ExhibitRef, Hearsay, Known};
use crate::domain::exhibit::{DateStated, Exhibit, ExhibitKind, Made, Sheet, Translation};
use crate::domain::id::{
    EventId, ExhibitId, IdentityId, LifePeriodId, ParagraphId, PersonId, PlaceId, SectionId,
};
use crate::domain::person::{Identity, Name, Person, Printing};
use crate::domain::place::{Place, PlaceLevel};
use crate::domain::procedure::{ApplicationKind, Delay, DelayUnit, Paper, PaperKind};
use crate::domain::words::{Answer, Bilingual, LangTag, Mark, Target};

const EXAMPLE: &str = include_str!("../../../../../assets/example/case.json");
const DEMO_CLOCK: &str = "2026-11-16";

fn example() -> Case {
    serde_json::from_str(EXAMPLE).unwrap()
}

fn day(text: &str) -> CivilDay {
    text.parse().unwrap()
}

fn points(case: &Case) -> Vec<Point> {
    check(case, &Pack::embedded().unwrap(), day(DEMO_CLOCK), Audience::Authority)
}

/// The points of one rule as "C-06 R exhibit:p06 event:e09".
fn of(case: &Case, rule: RuleId) -> Vec<String> {
    let all = points(case);
    let ours = all.iter().filter(|point| point.rule == rule);
    ours.map(|point| format!("{} {}", letter(point.severity), point.about)).collect()
}

fn letter(severity: Severity) -> &'static str {
    match severity {
        Severity::Deposit => "D",
        Severity::Reread => "R",
        Severity::Complete => "C",
        Severity::Information => "I",
    }
}

fn on(text: &str) -> FuzzyDate {
    FuzzyDate::on_day(day(text))
}

fn from_to(from: &str, to: &str) -> FuzzyDate {
    FuzzyDate {
        modifier: Modifier::FromTo,
        precision: Precision::Day,
        interval: Interval::between(day(from), day(to)),
        ..FuzzyDate::default()
    }
}

fn within(from: &str, to: &str, precision: Precision) -> FuzzyDate {
    FuzzyDate { precision, ..from_to(from, to) }.on()
}

/// What is told of a date besides its days.
trait Told {
    fn on(self) -> Self;
    fn roughly(self) -> Self;
}

impl Told for FuzzyDate {
    fn on(self) -> Self {
        Self { modifier: Modifier::On, ..self }
    }

    fn roughly(self) -> Self {
        Self { certainty: Certainty::Approximate, ..self }
    }
}

fn event(id: &str, kind: EventKind, date: FuzzyDate) -> Event {
    Event { kind, date, known: Known::Seen, ..Event::new(EventId::try_from(id).unwrap()) }
}

fn exhibit(id: &str, kind: ExhibitKind, date: FuzzyDate) -> Exhibit {
    Exhibit { kind, date, ..Exhibit::new(ExhibitId::try_from(id).unwrap()) }
}

fn shown_by(mut event: Event, exhibit: &str) -> Event {
    let exhibit = Some(ExhibitId::try_from(exhibit).unwrap());
    event.exhibits.push(ExhibitRef { exhibit, ..ExhibitRef::default() });
    event
}

fn at(mut event: Event, place: &str) -> Event {
    event.place = Some(PlaceId::try_from(place).unwrap());
    event
}

fn town(id: &str, country: &str) -> Place {
    let id = PlaceId::try_from(id).unwrap();
    Place { level: PlaceLevel::Town, country: country.into(), name: "x".into(), ..Place::new(id) }
}

fn with_events(events: Vec<Event>) -> Case {
    let places = vec![town("here", "Iran"), town("there", "Iran")];
    Case { events, places, ..Case::default() }
}

fn name(whole: &str, given: &str) -> Name {
    Name { whole: whole.into(), given: given.into(), ..Name::default() }
}

fn paragraph(id: &str, french: &str) -> Paragraph {
    let id = ParagraphId::try_from(id).unwrap();
    Paragraph { text: Bilingual::in_french(french), ..Paragraph::new(id) }
}

fn with_account(paragraphs: Vec<Paragraph>) -> Case {
    let mut case = Case::default();
    let id = SectionId::try_from("s").unwrap();
    case.account.sections.push(Section { paragraphs, ..Section::new(id) });
    case
}

const NONE: [&str; 0] = [];

fn decision(rule: &str, about: &str, choice: PointChoice) -> PointDecision {
    PointDecision {
        rule: rule.to_owned(),
        about: about.to_owned(),
        choice,
        ..PointDecision::default()
    }
}
