//! Deadlines counted by hand and by the program.

use super::deadline::{Applies, CountStep, Deadline, Mismatch, State};
use super::pack::{EMBEDDED, PackTexts};
use super::rule::{Amount, Direction, StartDate};
use super::{Foremost, Pack, count, deadlines};
use crate::domain::Case;
use crate::domain::date::{CivilDay, FuzzyDate, Interval, Modifier, Precision};
use crate::domain::id::{DecisionId, PaperId};
use crate::domain::procedure::{
    ApplicationKind, Decision, DecisionNature, Delay, DelayUnit, FilingMode, Paper, PaperKind,
    Track,
};
use crate::domain::words::Answer;

/// The first of what stands foremost.
fn most_pressing(deadlines: &[Deadline]) -> Option<&Deadline> {
    let foremost = Foremost::of(deadlines);
    foremost.passed.first().copied().or(foremost.next)
}

fn day(text: &str) -> CivilDay {
    text.parse().unwrap()
}

fn paper(kind: PaperKind, received: &str) -> Paper {
    let id = PaperId::try_from(kind.as_str().replace('_', "-")).unwrap();
    Paper { kind, received: Some(day(received)), ..Paper::new(id) }
}

fn printed(value: u32, unit: DelayUnit) -> Option<Delay> {
    Some(Delay { value, unit, ..Delay::default() })
}

fn case(track: Track, papers: Vec<Paper>) -> Case {
    let mut case = Case::default();
    case.procedure.track = Answer::Known(track);
    case.procedure.papers = papers;
    case
}

fn decided(nature: DecisionNature, notified: &str) -> Case {
    let paper = paper(PaperKind::OfpraDecision, notified);
    let mut decision = Decision::new(DecisionId::try_from("d").unwrap());
    decision.nature = nature;
    decision.paper = Some(paper.id.clone());
    let mut case = case(Track::Normal, vec![paper]);
    case.decisions.push(decision);
    case.procedure.requested = Some(day("2026-07-01"));
    case
}

fn all(case: &Case, today: &str) -> Vec<Deadline> {
    deadlines(case, &Pack::embedded().unwrap(), day(today))
}

fn one(case: &Case, id: &str, today: &str) -> Deadline {
    let found = all(case, today).into_iter().find(|deadline| deadline.id == id);
    found.unwrap_or_else(|| panic!("no {id}"))
}

fn days(deadline: &Deadline) -> (Option<String>, Option<String>) {
    (deadline.prudent.map(|d| d.to_string()), deadline.last_day.map(|d| d.to_string()))
}

fn both(prudent: &str, last: &str) -> (Option<String>, Option<String>) {
    (Some(prudent.to_owned()), Some(last.to_owned()))
}

#[test]
fn the_example_is_due_on_the_first_of_december() {
    let case: Case =
        serde_json::from_str(include_str!("../../../../assets/example/case.json")).unwrap();
    let found = all(&case, "2026-11-16");
    let deadline = most_pressing(&found).unwrap();
    assert_eq!(deadline.id, "D-INTRO");
    assert_eq!(days(deadline), both("2026-11-27", "2026-12-01"));
    assert_eq!((deadline.state, deadline.applies), (State::Running, Applies::Surely));
    assert_eq!((deadline.mismatch.clone(), deadline.stale), (None, false));
    assert_eq!(deadline.paper.as_ref().unwrap().as_str(), "attestation");
    let [
        CountStep::Start { day: from, .. },
        CountStep::Delay { delay, printed, day: last, .. },
        CountStep::Margin { margin, day: prudent, .. },
    ] = deadline.steps.as_slice()
    else {
        panic!("{:?}", deadline.steps)
    };
    assert_eq!((*from, *last, *prudent), (day("2026-11-10"), day("2026-12-01"), day("2026-11-27")));
    assert!(*printed);
    assert_eq!(*delay, Amount { value: 21, unit: DelayUnit::Days });
    assert_eq!(*margin, Amount { value: 2, unit: DelayUnit::WorkingDays });
}

#[test]
fn months_weekends_and_holidays_are_counted() {
    // Decision notified on, last day of one month date to date, prudent date.
    for (notified, last, prudent) in [
        ("2026-07-31", "2026-08-31", "2026-08-27"),
        ("2027-01-31", "2027-02-28", "2027-02-25"),
        ("2028-01-31", "2028-02-29", "2028-02-25"),
        ("2026-11-25", "2026-12-25", "2026-12-23"),
        ("2027-03-29", "2027-04-29", "2027-04-27"),
        // Ascension Day is 6 May 2027 and 8 May is a holiday too.
        ("2027-04-10", "2027-05-10", "2027-05-05"),
    ] {
        let case = decided(DecisionNature::Rejection, notified);
        let deadline = one(&case, "D-CNDA-N", notified);
        assert_eq!(days(&deadline), both(prudent, last), "{notified}");
    }
    let month_end =
        one(&decided(DecisionNature::Rejection, "2027-01-31"), "D-CNDA-N", "2027-02-01");
    assert!(month_end.steps.iter().any(|step| matches!(step, CountStep::MonthEnd { .. })));
    let ascension =
        one(&decided(DecisionNature::Rejection, "2027-04-10"), "D-CNDA-N", "2027-05-01");
    let Some(CountStep::Margin { holidays, .. }) = ascension.steps.last() else {
        panic!("no margin")
    };
    assert_eq!(*holidays, ["ascension", "victory-1945"]);
}

#[test]
fn easter_falls_where_the_tables_have_it() {
    for (year, easter) in [
        (1961, "1961-04-02"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2024, "2024-03-31"),
        (2026, "2026-04-05"),
        (2027, "2027-03-28"),
        (2038, "2038-04-25"),
    ] {
        assert_eq!(count::easter_sunday(year), Some(day(easter)));
    }
}

#[test]
fn working_days_are_walked_both_ways() {
    let pack = Pack::embedded().unwrap();
    let working = &pack.deadlines.working_days;
    let walk = |from: &str, n, direction| working.walk(day(from), n, direction).to_string();
    assert_eq!(walk("2026-12-24", 1, Direction::After), "2026-12-28");
    assert_eq!(walk("2026-11-12", 1, Direction::Before), "2026-11-10");
    assert_eq!(walk("2026-11-15", 2, Direction::Before), "2026-11-12");
    assert_eq!(working.holiday(day("2026-04-06")), Some("easter-monday"));
    assert!(working.is_working(day("2026-04-07")));
}

#[test]
fn the_paper_wins_over_the_data() {
    let mut received = paper(PaperKind::Attestation, "2026-11-10");
    received.delay_printed = printed(15, DelayUnit::Days);
    let deadline = one(&case(Track::Normal, vec![received.clone()]), "D-INTRO", "2026-11-16");
    assert_eq!(deadline.last_day, Some(day("2026-11-25")));
    let printed = Amount { value: 15, unit: DelayUnit::Days };
    let data = Amount { value: 21, unit: DelayUnit::Days };
    assert_eq!(deadline.mismatch, Some(Mismatch::Delay { printed, data }));

    received.delay_printed = None;
    received.last_day_printed = Some(day("2026-11-30"));
    let deadline = one(&case(Track::Normal, vec![received.clone()]), "D-INTRO", "2026-11-16");
    assert_eq!(days(&deadline), both("2026-11-26", "2026-11-30"));
    let (printed, data) = (day("2026-11-30"), day("2026-12-01"));
    assert_eq!(deadline.mismatch, Some(Mismatch::LastDay { printed, data }));

    received.last_day_printed = Some(day("2026-12-01"));
    let deadline = one(&case(Track::Normal, vec![received]), "D-INTRO", "2026-11-16");
    assert_eq!(deadline.mismatch, None);
}

#[test]
fn of_two_appeals_that_may_apply_the_shorter_leads() {
    let unknown = decided(DecisionNature::NotSaid, "2026-12-01");
    let found = all(&unknown, "2026-12-02");
    let leading = most_pressing(&found).unwrap();
    assert_eq!((leading.id.as_str(), leading.applies), ("D-CNDA-C", Applies::Possibly));
    assert_eq!(leading.last_day, Some(day("2026-12-11")));
    assert!(found.iter().any(|d| d.id == "D-CNDA-N" && d.applies == Applies::Possibly));

    // The decision prints one month: the short delay is gone.
    let mut month = unknown.clone();
    month.procedure.papers[0].delay_printed = printed(1, DelayUnit::Months);
    let found = all(&month, "2026-12-02");
    assert!(found.iter().all(|d| d.id != "D-CNDA-C"));
    let kept = found.iter().find(|d| d.id == "D-CNDA-N").unwrap();
    assert_eq!((kept.applies, kept.mismatch.clone()), (Applies::Surely, None));

    // A known rejection in the ordinary track that prints ten days: the paper is followed and it is said.
    let mut short = decided(DecisionNature::Rejection, "2026-12-01");
    short.procedure.papers[0].delay_printed = printed(10, DelayUnit::Days);
    let kept = one(&short, "D-CNDA-N", "2026-12-02");
    assert_eq!(kept.last_day, Some(day("2026-12-11")));
    assert!(kept.mismatch.is_some());

    let accelerated = {
        let mut case = decided(DecisionNature::Rejection, "2026-12-01");
        case.procedure.track = Answer::Known(Track::Accelerated);
        case
    };
    let found = all(&accelerated, "2026-12-02");
    assert!(found.iter().any(|d| d.id == "D-CNDA-C" && d.applies == Applies::Surely));
    assert!(found.iter().all(|d| d.id != "D-CNDA-N"));
}

#[test]
fn legal_aid_stops_the_clock_and_leaves_the_rest() {
    let mut case = decided(DecisionNature::Rejection, "2026-12-01");
    case.procedure.legal_aid.requested = Some(day("2026-12-11"));
    let stopped = one(&case, "D-CNDA-N", "2026-12-12");
    assert_eq!((stopped.state, stopped.last_day), (State::Suspended, None));
    assert_eq!(stopped.left, Some(21));
    let left = CountStep::Suspended { day: day("2026-12-11"), days_left: 21 };
    assert!(stopped.steps.contains(&left));
    assert_eq!(one(&case, "D-AJ", "2026-12-12").state, State::Met);

    case.procedure.legal_aid.notified_to_applicant = Some(day("2027-01-20"));
    case.procedure.legal_aid.notified_to_lawyer = Some(day("2027-01-25"));
    let resumed = one(&case, "D-CNDA-N", "2027-01-26");
    assert_eq!(resumed.last_day, Some(day("2027-02-15")));

    // Asked for after the fifteen days: nothing stops.
    case.procedure.legal_aid.requested = Some(day("2026-12-17"));
    let late = one(&case, "D-CNDA-N", "2026-12-18");
    assert_eq!((late.state, late.last_day), (State::Running, Some(day("2027-01-01"))));
}

#[test]
fn an_unread_paper_online_is_counted_both_ways() {
    let mut case = decided(DecisionNature::Rejection, "2026-12-01");
    let decision = &mut case.procedure.papers[0];
    decision.received = None;
    decision.posted_online = Some(day("2026-12-01"));
    let deadline = one(&case, "D-CNDA-N", "2026-12-02");
    assert_eq!(days(&deadline), both("2026-12-30", "2027-01-16"));
    assert!(
        deadline.last_steps.iter().any(|step| matches!(step, CountStep::Deemed { days: 15, .. }))
    );
    let first = deadline.steps.first();
    assert!(matches!(first, Some(CountStep::Start { date: StartDate::Posted, .. })), "{first:?}");
    case.procedure.papers[0].read_online = Some(day("2026-12-05"));
    assert_eq!(one(&case, "D-CNDA-N", "2026-12-06").last_day, Some(day("2027-01-05")));
}

#[test]
fn the_shortest_source_makes_the_prudent_date() {
    let mut case = case(Track::Normal, vec![paper(PaperKind::CndaLetter, "2026-12-01")]);
    case.procedure.kind = ApplicationKind::CndaAppeal;
    assert!(
        all(&case, "2026-12-02").iter().all(|d| d.id != "D-CNDA-REG"),
        "the letter asks nothing"
    );
    case.procedure.papers[0].delay_printed = printed(15, DelayUnit::Days);
    let deadline = one(&case, "D-CNDA-REG", "2026-12-02");
    assert_eq!(days(&deadline), both("2026-12-14", "2026-12-16"));
}

#[test]
fn each_way_of_filing_has_its_own() {
    let mut detained = case(Track::Normal, vec![paper(PaperKind::DetentionNotice, "2026-11-10")]);
    detained.procedure.mode = FilingMode::Detention;
    let deadline = one(&detained, "D-INTRO-RET", "2026-11-11");
    assert_eq!(days(&deadline), both("2026-11-14", "2026-11-15"));
    assert!(deadline.steps.contains(&CountStep::HourCounts));

    let mut pole = case(Track::Normal, vec![paper(PaperKind::Attestation, "2026-11-10")]);
    pole.procedure.mode = FilingMode::Pole;
    assert_eq!(days(&one(&pole, "D-INTRO-POLE", "2026-11-10")), both("2026-11-10", "2026-11-10"));
    pole.procedure.papers[0].appointment = Some(day("2026-11-20"));
    assert_eq!(days(&one(&pole, "D-INTRO-POLE", "2026-11-10")), both("2026-11-20", "2026-11-20"));
    assert!(all(&pole, "2026-11-10").iter().all(|d| d.id != "D-INTRO"));

    let dublin = case(Track::Dublin, vec![paper(PaperKind::Attestation, "2026-11-10")]);
    assert!(all(&dublin, "2026-11-10").iter().all(|d| d.id != "D-INTRO"));
}

#[test]
fn a_missing_start_is_asked_for_and_a_removal_order_is_never_computed() {
    let asked = one(&Case::default(), "D-INTRO", "2026-11-16");
    assert_eq!((asked.state, asked.prudent), (State::Unknown, None));
    assert_eq!(asked.wanted.unwrap().0, Some(PaperKind::Attestation));

    let order = case(Track::Normal, vec![paper(PaperKind::RemovalOrder, "2026-11-10")]);
    let shown = one(&order, "D-OQTF", "2026-11-11");
    assert_eq!((shown.state, shown.prudent, shown.last_day), (State::Shown, None, None));
}

#[test]
fn an_interview_is_announced_before_it() {
    let mut summons = paper(PaperKind::InterviewSummons, "2026-11-10");
    summons.appointment = Some(day("2026-12-15"));
    let deadline = one(&case(Track::Normal, vec![summons]), "D-TIERS", "2026-11-11");
    assert_eq!(days(&deadline), both("2026-12-04", "2026-12-08"));
}

#[test]
fn old_checks_are_stale_and_sent_files_are_met() {
    let mut sent = case(Track::Normal, vec![paper(PaperKind::Attestation, "2026-11-10")]);
    assert!(!one(&sent, "D-INTRO", "2027-01-28").stale);
    assert!(one(&sent, "D-INTRO", "2027-01-29").stale);
    assert_eq!(one(&sent, "D-INTRO", "2026-12-02").state, State::Passed);
    sent.procedure.sent = Some(day("2026-11-26"));
    let met = one(&sent, "D-INTRO", "2026-12-02");
    assert_eq!((met.state, met.prudent, met.last_day), (State::Met, None, None));
    assert_eq!(met.steps, []);
}

#[test]
fn a_limit_that_passed_stands_before_one_that_runs() {
    let mut case = decided(DecisionNature::Rejection, "2026-11-12");
    case.procedure.kind = ApplicationKind::CndaAppeal;
    case.procedure.track = Answer::Known(Track::Accelerated);
    let names = |all: &[Deadline]| {
        let foremost = Foremost::of(all);
        let passed: Vec<_> = foremost.passed.iter().map(|d| d.id.clone()).collect();
        (passed, foremost.next.map(|d| d.id.clone()))
    };
    let all_of = |case: &Case| all(case, "2026-11-24");
    let found = all_of(&case);
    assert_eq!(names(&found), (vec!["D-CNDA-C".into()], Some("D-AJ".into())));
    assert_eq!(found[0].id, "D-CNDA-C", "first in the list too");
    assert_eq!(most_pressing(&found).unwrap().id, "D-CNDA-C");
    // Nobody said what was decided: the short delay may be the one.
    case.decisions[0].nature = DecisionNature::NotSaid;
    assert_eq!(names(&all_of(&case)).0, ["D-CNDA-C"]);
    // A new application took its place.
    case.procedure.papers.push(paper(PaperKind::Attestation, "2026-11-23"));
    assert_eq!(names(&all_of(&case)).0, [""; 0]);
}

#[test]
fn the_reopening_form_follows_the_new_attestation() {
    let mut closure = paper(PaperKind::Closure, "2026-09-04");
    closure.dated = Some(day("2026-09-01"));
    let old = Paper {
        id: PaperId::try_from("old").unwrap(),
        ..paper(PaperKind::Attestation, "2025-10-01")
    };
    let mut case = case(Track::Normal, vec![old, closure]);
    case.procedure.kind = ApplicationKind::Reopening;
    let found = all(&case, "2026-11-16");
    assert_eq!(most_pressing(&found).unwrap().id, "D-REOUV");
    assert!(found.iter().all(|d| d.id != "D-REOUV-ENVOI"), "the old attestation starts nothing");

    case.procedure.papers.push(paper(PaperKind::Attestation, "2026-11-10"));
    let found = all(&case, "2026-11-16");
    let leading = most_pressing(&found).unwrap();
    assert_eq!((leading.id.as_str(), leading.applies), ("D-REOUV-ENVOI", Applies::Surely));
    assert_eq!(days(leading), both("2026-11-16", "2026-11-18"));
    assert_eq!(one(&case, "D-REOUV", "2026-11-16").state, State::Met);

    // Without the closure nobody knows which attestation it is.
    case.procedure.papers.retain(|paper| paper.kind != PaperKind::Closure);
    assert_eq!(one(&case, "D-REOUV-ENVOI", "2026-11-16").applies, Applies::Possibly);
    assert_eq!(one(&case, "D-REOUV", "2026-11-16").state, State::Unknown);
}

#[test]
fn a_year_or_a_month_alone_starts_nothing() {
    let mut case = Case::default();
    let told = |words: &str, from: &str, to: &str, precision| FuzzyDate {
        words: words.into(),
        precision,
        interval: Interval::between(day(from), day(to)),
        ..FuzzyDate::default()
    };
    for entered in [
        told("en 2019", "2019-01-01", "2019-12-31", Precision::Year),
        told("en mars 2019", "2019-03-01", "2019-03-31", Precision::Month),
        FuzzyDate {
            modifier: Modifier::About,
            ..told("vers le 10 mars 2019", "2019-03-10", "2019-03-10", Precision::Day)
        },
    ] {
        case.procedure.entered = entered;
        let marker = one(&case, "D-90", "2026-11-16");
        assert_eq!((marker.state, marker.last_day), (State::Unknown, None));
        assert_eq!(marker.wanted, Some((None, StartDate::Entered)));
    }
    case.procedure.entered = FuzzyDate::on_day(day("2019-03-10"));
    assert_eq!(one(&case, "D-90", "2026-11-16").last_day, Some(day("2019-06-08")));
    case.procedure.entered = FuzzyDate::default();
    assert!(all(&case, "2026-11-16").iter().all(|d| d.id != "D-90"), "nothing was told");
}

#[test]
fn overseas_addresses_hint_at_more_time_without_giving_it() {
    let mut case = decided(DecisionNature::Rejection, "2026-12-01");
    case.applicant.address = vec!["97300 Cayenne".into()];
    let deadline = one(&case, "D-CNDA-N", "2026-12-02");
    assert_eq!(deadline.may_extend, ["D-CNDA-OM"]);
    assert_eq!(deadline.last_day, Some(day("2027-01-01")));
}

#[test]
fn another_pack_gives_other_days() {
    let text = EMBEDDED.deadlines.replace("value = 21", "value = 30");
    let pack = Pack::read(&PackTexts { deadlines: &text, ..EMBEDDED }).unwrap();
    let case = case(Track::Normal, vec![paper(PaperKind::Attestation, "2026-11-10")]);
    let found = deadlines(&case, &pack, day("2026-11-16"));
    let intro = found.iter().find(|deadline| deadline.id == "D-INTRO").unwrap();
    assert_eq!(intro.last_day, Some(day("2026-12-10")));
}
