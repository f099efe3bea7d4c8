//! Rules about papers: their dates, translations, traces, calls, the delay that runs.

use super::*;

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
