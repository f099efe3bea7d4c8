//! Every rule: raised, merely possible, silent; and the example's golden list.

use proptest::prelude::*;

use super::*;
use crate::domain::account::{Paragraph, ReadBack, Section};
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

const EXAMPLE: &str = include_str!("../../assets/example/case.json");
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

impl FuzzyDate {
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

#[test]
fn the_example_raises_what_it_is_meant_to_and_nothing_else() {
    let all = points(&example());
    let found: Vec<_> = all
        .iter()
        .map(|p| format!("{} {} {}", letter(p.severity), p.rule.as_str(), p.about))
        .collect();
    assert_eq!(
        found,
        [
            "D C-29 fears",
            "D C-47 procedure",
            "R C-06 exhibit:p06 event:e09",
            "R C-17 exhibit:p06 event:e09",
            "C C-07 exhibit:p15",
            "C C-11 exhibit:p09 roniya-d",
            "C C-12 identity:roniya",
            "C C-13 event:e11 event:e13",
            "C C-13 event:e15 event:e16",
            "C C-19 event:e12",
            "C C-21 event:e06",
            "C C-21 event:e14",
            "C C-21 event:e22",
            "C C-23 exhibit:p05",
            "C C-32 procedure",
            "C C-49 account",
            "I C-01 event:e08",
            "I C-34 event:e17",
        ]
    );
    let planted: Vec<_> = all.iter().filter(|p| p.severity == Severity::Reread).collect();
    assert_eq!(planted[0].group, planted[1].group);
    for point in planted {
        assert_eq!(point.values.get("hint"), Some(&Value::Key("calendar")));
        let Some(Value::Date(date)) = point.values.get("hint_date") else { panic!("no date") };
        assert_eq!(date.exact_day(), Some(day("2019-10-14")));
    }
    let missing = all.iter().find(|p| p.rule == RuleId::C47).unwrap();
    let items = Value::Items(vec!["form-signed".to_owned(), "photos".to_owned()]);
    assert_eq!(missing.values.get("items"), Some(&items));
    let missing = all.iter().find(|p| p.rule == RuleId::C19).unwrap();
    assert_eq!(missing.values.get("missing"), Some(&Value::Keys(vec!["means", "when"])));
}

#[test]
fn moving_the_example_s_release_to_july_shows_what_that_breaks() {
    let mut case = example();
    let release = case.events.iter_mut().find(|e| e.id.as_str() == "e09").unwrap();
    release.date = on("2019-07-22");
    assert_eq!(of(&case, RuleId::C53), ["R event:e09 event:e07"]);
    assert_eq!(of(&case, RuleId::C18), ["R event:e08"]);
}

#[test]
fn a_draft_of_the_example_for_others_prints_no_person_s_name_in_clear() {
    let case = example();
    let pack = Pack::embedded().unwrap();
    let all = check(&case, &pack, day(DEMO_CLOCK), Audience::Others);
    let clear: Vec<_> = all.iter().filter(|p| p.rule == RuleId::C43).map(|p| &p.about).collect();
    assert!(clear.iter().all(|about| !about.starts_with("person:")), "{clear:?}");
}

#[test]
fn c01_held_and_elsewhere() {
    let held =
        || at(event("held", EventKind::Detention, from_to("2019-10-04", "2019-10-14")), "here");
    let other = |date: FuzzyDate, place: &str| {
        of(
            &with_events(vec![held(), at(event("x", EventKind::Demonstration, date), place)]),
            RuleId::C01,
        )
    };
    assert_eq!(other(on("2019-10-08"), "there"), ["R event:held event:x"]);
    // Presence is needed, so the same town does not explain it.
    assert_eq!(other(on("2019-10-08"), "here"), ["R event:held event:x"]);
    // Arrested on the way home, or at a march on the evening of the release.
    assert_eq!(other(on("2019-10-04"), "there"), NONE);
    assert_eq!(other(on("2019-10-14"), "there"), NONE);
    assert_eq!(other(on("2019-10-08").roughly(), "there"), NONE);
    assert_eq!(other(within("2019-10-01", "2019-10-31", Precision::Month), "there"), NONE);
    // A trial in another town is part of being held.
    let trial = at(event("t", EventKind::Trial, on("2019-10-08")), "there");
    assert_eq!(of(&with_events(vec![held(), trial]), RuleId::C01), NONE);
    // Reported by others.
    let mut told = at(event("x", EventKind::Demonstration, on("2019-10-08")), "there");
    told.known = Known::Told(Box::default());
    assert_eq!(of(&with_events(vec![held(), told]), RuleId::C01), NONE);
}

#[test]
fn c01_a_job_goes_on() {
    let held = at(event("held", EventKind::Detention, from_to("2019-10-04", "2019-10-14")), "here");
    let job = at(event("job", EventKind::Employment, from_to("2015-09-01", "2019-11-30")), "there");
    let mut case = with_events(vec![held, job]);
    let id = LifePeriodId::try_from("l1").unwrap();
    let date = from_to("2015-01-01", "2020-01-01");
    case.life.push(LifePeriod { kind: LifeKind::Work, date, ..LifePeriod::new(id) });
    assert_eq!(of(&case, RuleId::C01), ["I event:held"]);
    case.events.truncate(1);
    case.life[0].kind = LifeKind::Residence;
    assert_eq!(of(&case, RuleId::C01), NONE);
}

#[test]
fn c06_and_c17_dates_on_papers() {
    let case = |stated: FuzzyDate, happened: FuzzyDate| {
        let mut case = with_events(vec![event("e", EventKind::Release, happened)]);
        let mut paper = exhibit("p", ExhibitKind::PolicePaper, FuzzyDate::default());
        let event = Some(EventId::try_from("e").unwrap());
        let sheet = Sheet::Translation;
        paper.dates_stated.push(DateStated { event, sheet, date: stated, ..DateStated::default() });
        case.exhibits.push(paper);
        case
    };
    let pair = ["R exhibit:p event:e"];
    let early = case(on("2019-07-22"), on("2019-10-14"));
    assert_eq!(of(&early, RuleId::C06), pair);
    assert_eq!(of(&early, RuleId::C17), pair);
    let late = case(on("2019-12-22"), on("2019-10-14"));
    assert_eq!(of(&late, RuleId::C06), NONE);
    assert_eq!(of(&late, RuleId::C17), pair);
    // Two days: a conversion may explain it.
    let near = case(on("2019-10-16"), on("2019-10-14"));
    assert_eq!(of(&near, RuleId::C17), ["I exhibit:p event:e"]);
    for possible in [
        case(on("2019-07-22"), within("2019-01-01", "2019-12-31", Precision::Year)),
        case(on("2019-10-20"), on("2019-10-14").roughly()),
        case(FuzzyDate::default(), on("2019-10-14")),
        case(on("2019-10-14"), on("2019-10-14")),
    ] {
        assert_eq!(of(&possible, RuleId::C06), NONE);
        assert_eq!(of(&possible, RuleId::C17), NONE);
    }
}

#[test]
fn c06_reports_and_receipts() {
    let case = |kind: ExhibitKind, paper: &str, happened: &str| {
        let arrest = shown_by(event("e", EventKind::Arrest, on(happened)), "p");
        let mut case = with_events(vec![arrest]);
        case.exhibits.push(exhibit("p", kind, on(paper)));
        case
    };
    let early = case(ExhibitKind::Medical, "2019-01-01", "2019-10-04");
    assert_eq!(of(&early, RuleId::C06), ["R exhibit:p event:e"]);
    // A passport may well be older than what it shows.
    let passport = case(ExhibitKind::Identity, "2019-01-01", "2019-10-04");
    assert_eq!(of(&passport, RuleId::C06), NONE);
    let later = case(ExhibitKind::Medical, "2026-10-01", "2019-10-04");
    assert_eq!(of(&later, RuleId::C06), NONE);

    let mut received = case(ExhibitKind::Medical, "2020-01-10", "2019-10-04");
    received.exhibits[0].received = on("2020-01-02");
    assert_eq!(of(&received, RuleId::C06), ["R exhibit:p"]);
    received.exhibits[0].received = on("2020-01-10");
    assert_eq!(of(&received, RuleId::C06), NONE);
}

#[test]
fn c07_issued_after_the_departure() {
    let mut case = with_events(Vec::new());
    case.applicant.country = "IRAN".into();
    case.procedure.left = on("2023-09-09");
    let mut paper = exhibit("p", ExhibitKind::Summons, on("2026-08-11"));
    paper.issued_at = Some(PlaceId::try_from("here").unwrap());
    case.exhibits.push(paper);
    assert_eq!(of(&case, RuleId::C07), ["C exhibit:p"]);
    case.exhibits[0].date = on("2023-09-09").roughly();
    assert_eq!(of(&case, RuleId::C07), NONE);
    case.exhibits[0].date = on("2026-08-11");
    case.exhibits[0].provenance_told = Answer::PrefersNotToSay;
    assert_eq!(of(&case, RuleId::C07), NONE);
    case.exhibits[0].provenance_told = Answer::Unset;
    case.places[0].country = "France".into();
    assert_eq!(of(&case, RuleId::C07), NONE);
}

#[test]
fn c11_names_on_exhibits() {
    let case = |on_paper: &str, declared: bool| {
        let mut case = Case::default();
        case.applicant.names.push(name("Zhino MERANBAR", "Zhino"));
        let id = IdentityId::try_from("pen").unwrap();
        let names = vec![name("Tara Sîwan", "")];
        case.identities.push(Identity { declared, names, ..Identity::new(id) });
        let mut paper = exhibit("p", ExhibitKind::Press, FuzzyDate::default());
        paper.names_on.push(on_paper.into());
        case.exhibits.push(paper);
        of(&case, RuleId::C11)
    };
    for known in
        ["MERANBAR Zhino", "Zhino Meranbor", "tara siwan", "Z. Meranbar", "", "ژینو مرانبر"]
    {
        assert_eq!(case(known, true), NONE, "{known}");
    }
    assert_eq!(case("Tara Sîwan", false), ["C exhibit:p tara-siwan"]);
    assert_eq!(case("Roniya D.", true), ["C exhibit:p roniya-d"]);
}

#[test]
fn c12_unlinked_identities() {
    let mut case = Case::default();
    case.identities.push(Identity {
        kind: crate::domain::person::IdentityKind::Pen,
        ..Identity::new(IdentityId::try_from("pen").unwrap())
    });
    assert_eq!(of(&case, RuleId::C12), ["C identity:pen"]);
    let link = ExhibitId::try_from("p").unwrap();
    case.identities[0].linked_by.push(link);
    assert_eq!(of(&case, RuleId::C12), ["C identity:pen"], "the exhibit is not there");
    case.exhibits.push(exhibit("p", ExhibitKind::Press, FuzzyDate::default()));
    assert_eq!(of(&case, RuleId::C12), NONE);
    case.identities[0].linked_by.clear();
    case.identities[0].link_explained = Answer::PrefersNotToSay;
    assert_eq!(of(&case, RuleId::C12), NONE);
}

#[test]
fn c13_gaps() {
    let case = |second: &str, birth: &str| {
        let mut case = with_events(vec![
            event("a", EventKind::Studies, from_to("2010-01-01", "2012-06-30")),
            event("b", EventKind::Employment, from_to(second, "2020-12-31")),
        ]);
        case.applicant.birth = on(birth);
        case
    };
    assert_eq!(of(&case("2013-02-01", "1990-01-01"), RuleId::C13), ["C event:a event:b"]);
    assert_eq!(of(&case("2012-12-30", "1990-01-01"), RuleId::C13), NONE);
    // A child's gap is not asked about.
    assert_eq!(of(&case("2013-02-01", "1996-01-01"), RuleId::C13), NONE);
    // A residence covers it; three months only, near the departure.
    let mut covered = case("2013-02-01", "1990-01-01");
    let id = LifePeriodId::try_from("home").unwrap();
    let date = from_to("2009-01-01", "2019-01-01");
    covered.life.push(LifePeriod { date, ..LifePeriod::new(id) });
    assert_eq!(of(&covered, RuleId::C13), NONE);
    let mut near = case("2012-11-30", "1990-01-01");
    assert_eq!(of(&near, RuleId::C13), NONE);
    near.procedure.left = on("2014-01-01");
    assert_eq!(of(&near, RuleId::C13), ["C event:a event:b"]);
}

#[test]
fn c14_journey() {
    let mut case = Case::default();
    case.procedure.left = on("2022-01-01");
    case.procedure.entered = on("2022-06-01");
    assert_eq!(of(&case, RuleId::C14), ["C procedure"]);
    case.events.push(event("t", EventKind::Transit, from_to("2022-01-10", "2022-05-10")));
    assert_eq!(of(&case, RuleId::C14), NONE);
    case.events[0].date = FuzzyDate::default();
    assert_eq!(of(&case, RuleId::C14), NONE, "a stay of unknown length");
    case.events.clear();
    case.procedure.left = within("2022-01-01", "2022-12-31", Precision::Year);
    assert_eq!(of(&case, RuleId::C14), NONE);
}

#[test]
fn c18_durations() {
    let case = |days: (u32, u32), date: FuzzyDate| {
        let mut held = event("e", EventKind::Detention, date);
        (held.duration.at_least_days, held.duration.at_most_days) = days;
        of(&with_events(vec![held]), RuleId::C18)
    };
    let ten_nights = || from_to("2019-10-04", "2019-10-14");
    assert_eq!(case((10, 10), ten_nights()), NONE);
    assert_eq!(case((11, 11), ten_nights()), NONE);
    assert_eq!(case((20, 20), ten_nights()), ["R event:e"]);
    assert_eq!(case((2, 3), ten_nights()), ["R event:e"]);
    assert_eq!(case((20, 20), ten_nights().roughly()), NONE);
    assert_eq!(case((21, 21), within("2022-11-22", "2022-12-21", Precision::Month)), NONE);
    assert_eq!(case((90, 90), within("2022-11-22", "2022-12-21", Precision::Month)), ["R event:e"]);
    assert_eq!(case((10, 10), on("2019-10-04")), NONE, "only its beginning is named");
    assert_eq!(case((10, 10), FuzzyDate::default()), NONE);
    assert_eq!(case((0, 0), ten_nights()), NONE);
}

#[test]
fn c19_hearsay() {
    let mut told = event("e", EventKind::RepressionOfOthers, on("2021-04-01"));
    told.known = Known::Told(Box::default());
    assert_eq!(of(&with_events(vec![told.clone()]), RuleId::C19), ["C event:e"]);
    let hearsay = Hearsay {
        by: Some(PersonId::try_from("p5").unwrap()),
        when: Answer::DoesNotRemember,
        means: Answer::Known(Bilingual::in_french("téléphone")),
        ..Hearsay::default()
    };
    told.known = Known::Told(Box::new(hearsay));
    assert_eq!(of(&with_events(vec![told.clone()]), RuleId::C19), NONE);
    told.known = Known::NotSaid;
    assert_eq!(of(&with_events(vec![told.clone()]), RuleId::C19), ["C event:e"]);
    told.kind = EventKind::Studies;
    assert_eq!(of(&with_events(vec![told]), RuleId::C19), NONE);
}

#[test]
fn c21_traces() {
    let arrest = || event("e", EventKind::Arrest, on("2019-10-04"));
    assert_eq!(of(&with_events(vec![arrest()]), RuleId::C21), ["C event:e"]);
    let mut shown = with_events(vec![shown_by(arrest(), "p")]);
    assert_eq!(of(&shown, RuleId::C21), ["C event:e"], "the exhibit is not there");
    shown.exhibits.push(exhibit("p", ExhibitKind::PolicePaper, FuzzyDate::default()));
    assert_eq!(of(&shown, RuleId::C21), NONE);
    let explained = Event { no_exhibit_because: Answer::DoesNotKnow, ..arrest() };
    assert_eq!(of(&with_events(vec![explained]), RuleId::C21), NONE);
    let studies = event("e", EventKind::Studies, on("2010-01-01"));
    assert_eq!(of(&with_events(vec![studies]), RuleId::C21), NONE);
}

#[test]
fn c23_and_c24_translations() {
    let mut case = Case::default();
    let mut paper = exhibit("p", ExhibitKind::Summons, FuzzyDate::default());
    paper.languages.push(LangTag::from("fa-IR"));
    case.exhibits.push(paper);
    assert_eq!(of(&case, RuleId::C23), ["C exhibit:p"]);
    case.procedure.kind = ApplicationKind::CndaAppeal;
    assert_eq!(of(&case, RuleId::C23), ["D exhibit:p"]);
    case.exhibits[0].translation = Translation::Free(Made::default());
    assert_eq!(of(&case, RuleId::C23), NONE);
    assert_eq!(of(&case, RuleId::C24), ["D exhibit:p"]);
    case.procedure.kind = ApplicationKind::First;
    assert_eq!(of(&case, RuleId::C24), NONE);
    case.exhibits[0].translation = Translation::NotSaid;
    case.exhibits[0].languages = vec![LangTag::from("fr")];
    assert_eq!(of(&case, RuleId::C23), NONE);
}

#[test]
fn c27_and_c28_ask_once() {
    let mut case = with_events(vec![
        event("a", EventKind::Arrest, on("2019-10-04")),
        event("b", EventKind::Threat, on("2020-10-04")),
    ]);
    assert_eq!(of(&case, RuleId::C27), ["C account"]);
    assert_eq!(of(&case, RuleId::C28), ["C account"]);
    case.events[0].protection = Answer::PrefersNotToSay;
    case.events[1].elsewhere = Answer::DoesNotKnow;
    assert_eq!(of(&case, RuleId::C27), NONE);
    assert_eq!(of(&case, RuleId::C28), NONE);
    let calm = with_events(vec![event("a", EventKind::Studies, on("2019-10-04"))]);
    assert_eq!(of(&calm, RuleId::C27), NONE);
}

#[test]
fn c29_fears() {
    let mut case = Case::default();
    assert_eq!(of(&case, RuleId::C29), ["D fears"]);
    case.account.fears.push(paragraph("f", "J'ai peur."));
    assert_eq!(of(&case, RuleId::C29), ["C fears"]);
    case.account.fears.push(paragraph("g", &"mot ".repeat(40)));
    assert_eq!(of(&case, RuleId::C29), NONE);
}

#[test]
fn c31_c32_time_before_leaving_and_asking() {
    let mut case = with_events(vec![event("a", EventKind::Threat, on("2020-01-01"))]);
    case.procedure.left = on("2021-06-01");
    assert_eq!(of(&case, RuleId::C31), ["C event:a procedure"]);
    case.procedure.left = on("2021-01-01");
    assert_eq!(of(&case, RuleId::C31), NONE);
    case.procedure.left = within("2020-06-01", "2022-06-01", Precision::Year);
    assert_eq!(of(&case, RuleId::C31), NONE);

    case.procedure.entered = on("2023-09-09");
    case.procedure.requested = Some(day("2023-12-08"));
    assert_eq!(of(&case, RuleId::C32), NONE, "ninety days");
    case.procedure.requested = Some(day("2023-12-09"));
    assert_eq!(of(&case, RuleId::C32), ["C procedure"]);
    case.procedure.requested_then_because = Answer::PrefersNotToSay;
    assert_eq!(of(&case, RuleId::C32), NONE);
}

#[test]
fn c34_exit_control() {
    let departure = shown_by(event("d", EventKind::Departure, on("2023-09-09")), "p");
    let arrest = event("a", EventKind::Arrest, on("2019-10-04"));
    let mut case = with_events(vec![departure, arrest]);
    assert_eq!(of(&case, RuleId::C34), NONE, "no passport");
    case.exhibits.push(exhibit("p", ExhibitKind::Identity, FuzzyDate::default()));
    assert_eq!(of(&case, RuleId::C34), ["I event:d"]);
    case.events[1].date = within("2019-01-01", "2024-01-01", Precision::Year);
    assert_eq!(of(&case, RuleId::C34), NONE);
}

#[test]
fn c39_days_of_the_week() {
    let told = |words: &str, lang: &str| {
        let date = FuzzyDate { words: words.into(), lang: LangTag::from(lang), ..on("2019-10-04") };
        of(&with_events(vec![event("e", EventKind::Studies, date)]), RuleId::C39)
    };
    assert_eq!(told("vendredi 4 octobre 2019", "fr"), NONE);
    assert_eq!(told("le Jeudi 4 octobre 2019", "fr"), ["I event:e"]);
    assert_eq!(told("جمعه ۱۲ مهر", "fa-AF"), NONE);
    assert_eq!(told("شنبه ۱۳ مهر", "fa"), ["I event:e"]);
    assert_eq!(told("پنج‌شنبه ۱۱ مهر", "fa"), ["I event:e"]);
    assert_eq!(told("le 4 octobre 2019", "fr"), NONE);
}

#[test]
fn c43_protected_names() {
    let mut case = with_account(vec![paragraph("p", "Mon frère Rêbwar m'attendait.")]);
    let id = PersonId::try_from("b").unwrap();
    let names = vec![name("Rêbwar Meranbar", "Rêbwar")];
    case.persons.push(Person { names, printing: Printing::Never, ..Person::new(id.clone()) });
    assert_eq!(of(&case, RuleId::C43), ["D person:b"]);
    let mark = |start, end| Mark {
        start,
        end,
        target: Target::Person(id.clone()),
        extra: Default::default(),
    };
    let marks =
        |case: &mut Case, marks| case.account.sections[0].paragraphs[0].text.french.marks = marks;
    marks(&mut case, vec![mark(10, 16)]);
    assert_eq!(of(&case, RuleId::C43), NONE);
    marks(&mut case, vec![mark(10, 15)]);
    assert_eq!(of(&case, RuleId::C43), ["D person:b"], "a letter stays outside the mark");
    marks(&mut case, Vec::new());
    case.persons[0].printing = Printing::AuthorityOnly;
    assert_eq!(of(&case, RuleId::C43), NONE);
    let pack = Pack::embedded().unwrap();
    let draft = check(&case, &pack, day(DEMO_CLOCK), Audience::Others);
    assert!(draft.iter().any(|point| point.rule == RuleId::C43));
    // The applicant's own family name is not a relative's secret.
    case.persons[0].printing = Printing::Never;
    case.applicant.names.push(name("Zhino MERANBAR", "Zhino"));
    case.persons[0].names[0].family = "MERANBAR".into();
    case.account.sections[0].paragraphs[0] = paragraph("p", "Je m'appelle Meranbar.");
    assert_eq!(of(&case, RuleId::C43), NONE);
    // No decision takes it away.
    case.account.sections[0].paragraphs[0] = paragraph("p", "Rebwar");
    case.points.push(decision("C-43", "person:b", PointChoice::Hidden));
    assert_eq!(of(&case, RuleId::C43), ["D person:b"]);
}

#[test]
fn c46_calls_of_missing_exhibits() {
    let mut case = with_account(vec![paragraph("p", "Voir la pièce.")]);
    let exhibit_id = ExhibitId::try_from("x").unwrap();
    let target = Target::Exhibit { exhibit: exhibit_id, page: None };
    let mark = Mark { start: 5, end: 5, target, extra: Default::default() };
    case.account.sections[0].paragraphs[0].text.french.marks.push(mark);
    assert_eq!(of(&case, RuleId::C46), ["D exhibit:x"]);
    case.exhibits.push(exhibit("x", ExhibitKind::Press, FuzzyDate::default()));
    assert_eq!(of(&case, RuleId::C46), NONE);
}

fn attestation(received: &str) -> Paper {
    let mut paper = Paper::new(crate::domain::id::PaperId::try_from("att").unwrap());
    paper.kind = PaperKind::Attestation;
    paper.received = Some(day(received));
    paper.delay_printed = Some(Delay { value: 21, unit: DelayUnit::Days, ..Delay::default() });
    paper
}

#[test]
fn c48_grows_with_nearness() {
    let mut case = Case::default();
    case.procedure.papers.push(attestation("2026-11-10"));
    let pack = Pack::embedded().unwrap();
    let state = |case: &Case, today: &str| {
        let all = check(case, &pack, day(today), Audience::Authority);
        all.into_iter().find(|p| p.rule == RuleId::C48).and_then(|p| match p.values.get("state") {
            Some(Value::Key(state)) => Some(*state),
            _ => None,
        })
    };
    // Prudent date 27 November, last day 1 December.
    for (today, expected) in [
        ("2026-11-16", None),
        ("2026-11-19", None),
        ("2026-11-20", Some("soon")),
        ("2026-11-24", Some("very_soon")),
        ("2026-11-27", Some("very_soon")),
        ("2026-11-28", Some("prudent_passed")),
        ("2026-12-01", Some("prudent_passed")),
        ("2026-12-02", Some("passed")),
    ] {
        assert_eq!(state(&case, today), expected, "{today}");
    }
    case.procedure.sent = Some(day("2026-11-26"));
    assert_eq!(state(&case, "2026-12-02"), None);
}

#[test]
fn c49_read_back_of_the_present_french() {
    let mut case = with_account(vec![paragraph("p", "Bonjour.")]);
    assert_eq!(of(&case, RuleId::C49), ["C account"]);
    let french_sha256 = telling::french_sha256("Bonjour.");
    let read = ReadBack { french_sha256, day: Some(day("2026-11-12")), ..ReadBack::default() };
    case.account.sections[0].paragraphs[0].read_backs.push(read);
    assert_eq!(of(&case, RuleId::C49), NONE);
    case.account.sections[0].paragraphs[0].text = Bilingual::in_french("Bonsoir.");
    let all = points(&case);
    let point = all.iter().find(|p| p.rule == RuleId::C49).unwrap();
    assert_eq!(point.values.get("state"), Some(&Value::Key("changed")));
    assert_eq!(point.values.get("day"), Some(&Value::Day(day("2026-11-12"))));
}

#[test]
fn c51_a_child_s_own_fears() {
    let mut child = Person::new(PersonId::try_from("c").unwrap());
    child.kinship = crate::domain::person::Kinship::Child;
    child.in_france = Answer::Known(true);
    child.birth = on("2015-01-01");
    let mut case = Case { persons: vec![child], ..Case::default() };
    assert_eq!(of(&case, RuleId::C51), ["C person:c"]);
    case.persons[0].own_fears = Answer::DoesNotKnow;
    assert_eq!(of(&case, RuleId::C51), NONE);
    case.persons[0].own_fears = Answer::Unset;
    case.persons[0].birth = on("2005-01-01");
    assert_eq!(of(&case, RuleId::C51), NONE);
}

#[test]
fn c53_orders_that_cannot_be() {
    let arrest = |date| event("a", EventKind::Arrest, date);
    let release = |date| event("r", EventKind::Release, date);
    let of53 = |events| of(&with_events(events), RuleId::C53);
    assert_eq!(
        of53(vec![arrest(on("2019-10-04")), release(on("2019-07-22"))]),
        ["R event:r event:a"]
    );
    assert_eq!(of53(vec![arrest(on("2019-10-04")), release(on("2019-10-14"))]), NONE);
    let autumn = within("2019-07-01", "2019-10-31", Precision::Season);
    assert_eq!(of53(vec![arrest(on("2019-10-04")), release(autumn)]), NONE);
    assert_eq!(
        of53(vec![arrest(on("2019-10-04")), release(on("2012-07-22"))]),
        NONE,
        "another one"
    );
    // Two custodies, each with its release, in any order of entry.
    let second = event("a2", EventKind::Arrest, on("2019-06-20"));
    let second_release = event("r2", EventKind::Release, on("2019-12-01"));
    let first = vec![second, second_release, arrest(on("2019-01-01")), release(on("2019-06-01"))];
    assert_eq!(of53(first), NONE);

    assert_eq!(
        of53(vec![event("e", EventKind::Studies, from_to("2019-10-04", "2019-01-01"))]),
        ["R event:e"]
    );

    let mut anchored = event("z", EventKind::Hiding, on("2019-01-01"));
    let by = EventId::try_from("a").unwrap();
    let relation = Relation::After;
    anchored.date.anchor =
        Some(Anchor { event: by, relation, at_least_days: None, at_most_days: None });
    assert_eq!(of53(vec![arrest(on("2019-10-04")), anchored]), ["R event:z event:a"]);

    let mut travel = Case::default();
    travel.procedure.left = on("2023-09-09");
    travel.procedure.entered = on("2023-08-09");
    assert_eq!(of(&travel, RuleId::C53), ["R procedure"]);
    travel.procedure.entered = on("2023-09-09");
    assert_eq!(of(&travel, RuleId::C53), NONE);
}

fn decision(rule: &str, about: &str, choice: PointChoice) -> PointDecision {
    PointDecision {
        rule: rule.to_owned(),
        about: about.to_owned(),
        choice,
        ..PointDecision::default()
    }
}

#[test]
fn decisions_put_points_away_or_off() {
    let mut case = example();
    case.points.push(decision("C-23", "exhibit:p05", PointChoice::RightAsIs));
    case.points.push(decision("C-07", "exhibit:p15", PointChoice::Later));
    let all = points(&case);
    assert!(all.iter().all(|p| p.rule != RuleId::C23));
    assert!(all.last().is_some_and(|p| p.later && p.rule == RuleId::C07));
}

#[test]
fn two_thousand_events_are_read_and_stay_in_order() {
    let kinds =
        [EventKind::Detention, EventKind::Arrest, EventKind::Release, EventKind::Demonstration];
    let start = day("1990-01-01");
    let events = (0..2000_i32).map(|i| {
        let from = start.plus_days(i * 5);
        let date = FuzzyDate {
            interval: Interval::between(from, from.plus_days(9)),
            ..from_to("1990-01-01", "1990-01-01")
        };
        let kind = kinds[(i % 4) as usize].clone();
        at(event(&format!("e{i}"), kind, date), if i % 2 == 0 { "here" } else { "there" })
    });
    let case = with_events(events.collect());
    assert!(points(&case).len() > 1000);
}

fn any_date() -> impl Strategy<Value = FuzzyDate> {
    (0i32..900, 0i32..60, 0usize..4, any::<bool>(), 0usize..5).prop_map(
        |(from, days, unit, sure, how)| {
            let first = day("2019-01-01").plus_days(from);
            let units = [Precision::Day, Precision::Week, Precision::Month, Precision::Season];
            let how = [
                Modifier::On,
                Modifier::FromTo,
                Modifier::About,
                Modifier::Before,
                Modifier::After,
            ][how]
                .clone();
            FuzzyDate {
                modifier: how,
                precision: units[unit].clone(),
                certainty: if sure { Certainty::Sure } else { Certainty::Approximate },
                interval: Interval::between(first, first.plus_days(days)),
                ..FuzzyDate::default()
            }
        },
    )
}

fn any_events() -> impl Strategy<Value = Vec<Event>> {
    let kinds = EventKind::ALL;
    let one = (0..kinds.len(), any_date(), any::<bool>());
    proptest::collection::vec(one, 0..14).prop_map(move |list| {
        let events = list.into_iter().enumerate().map(|(i, (kind, date, here))| {
            at(
                event(&format!("e{i}"), kinds[kind].clone(), date),
                if here { "here" } else { "there" },
            )
        });
        events.collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_entry_changes_no_point(events in any_events(), turn in 0usize..14) {
        let first = points(&with_events(events.clone()));
        let mut turned = events;
        turned.reverse();
        let middle = turn.min(turned.len());
        turned.rotate_left(middle);
        prop_assert_eq!(first, points(&with_events(turned)));
    }

    #[test]
    fn dates_that_can_agree_are_never_to_be_read_again(a in any_date(), b in any_date()) {
        let mut case = with_events(vec![event("e", EventKind::Release, a.clone())]);
        let mut paper = exhibit("p", ExhibitKind::PolicePaper, FuzzyDate::default());
        let of = Some(EventId::try_from("e").unwrap());
        paper.dates_stated.push(DateStated { event: of, date: b.clone(), ..DateStated::default() });
        case.exhibits.push(paper);
        case.events.push(event("a", EventKind::Arrest, b.clone()));
        let clash = a.loose_interval().is_apart_from(&b.loose_interval());
        let raised = points(&case).iter().any(|p| p.severity == Severity::Reread);
        prop_assert!(clash || !raised);
    }
}
