//! A worked example of every deadline of the pack: what it says the day before, on the day, after it, and once
//! it has passed. Counted by hand.

use super::deadline::{Deadline, State};
use super::rule::Role;
use super::{Pack, deadlines};
use crate::domain::Case;
use crate::domain::date::{CivilDay, FuzzyDate};
use crate::domain::id::{DecisionId, PaperId};
use crate::domain::procedure::{
    ApplicationKind, Decision, DecisionNature, Delay, DelayUnit, FilingMode, Paper, PaperKind,
    Track,
};
use crate::domain::words::Answer;
use crate::lang::{Language, Translator};

struct Worked {
    id: &'static str,
    case: Case,
    /// Prudent date and last day while it runs.
    days: Option<(Option<&'static str>, &'static str)>,
    /// The day it is, and where it stands; `None` where it does not exist.
    states: &'static [(&'static str, Option<State>)],
}

const PASSED: Option<State> = Some(State::Passed);
const LATE: Option<State> = Some(State::Late);
const RUNS: Option<State> = Some(State::Running);
const SHOWN: Option<State> = Some(State::Shown);
const MET: Option<State> = Some(State::Met);

fn day(text: &str) -> CivilDay {
    text.parse().unwrap()
}

fn paper(kind: PaperKind, received: &str) -> Paper {
    let id = PaperId::try_from(format!("{}-{received}", kind.as_str().replace('_', "-"))).unwrap();
    Paper { kind, received: Some(day(received)), ..Paper::new(id) }
}

fn fixed(kind: PaperKind, appointment: &str) -> Paper {
    Paper { appointment: Some(day(appointment)), ..paper(kind, "2026-11-02") }
}

fn case(kind: ApplicationKind, papers: Vec<Paper>) -> Case {
    let mut case = Case::default();
    case.procedure.kind = kind;
    case.procedure.track = Answer::Known(Track::Normal);
    case.procedure.papers = papers;
    case
}

fn decided(track: Track, notified: &str) -> Case {
    let paper = paper(PaperKind::OfpraDecision, notified);
    let mut decision = Decision::new(DecisionId::try_from("d").unwrap());
    decision.nature = DecisionNature::Rejection;
    decision.paper = Some(paper.id.clone());
    let mut case = case(ApplicationKind::CndaAppeal, vec![paper]);
    case.decisions.push(decision);
    case.procedure.track = Answer::Known(track);
    case.procedure.requested = Some(day("2026-07-01"));
    case
}

fn by(mode: FilingMode, case: Case) -> Case {
    let mut case = case;
    case.procedure.mode = mode;
    case
}

fn applications() -> Vec<Worked> {
    use ApplicationKind::{First, Reexamination, Reopening};
    let mut requested = case(First, Vec::new());
    requested.procedure.requested = Some(day("2026-11-03"));
    let mut entered = case(First, Vec::new());
    entered.procedure.entered = FuzzyDate::on_day(day("2026-03-10"));
    let closed =
        Paper { dated: Some(day("2026-09-01")), ..paper(PaperKind::Closure, "2026-09-04") };
    let attested = || paper(PaperKind::Attestation, "2026-11-10");
    let letter = || paper(PaperKind::CompletionLetter, "2026-11-10");
    vec![
        Worked {
            id: "D-ENR",
            case: requested,
            days: Some((None, "2026-11-06")),
            states: &[("2026-11-05", RUNS), ("2026-11-06", RUNS), ("2026-11-07", PASSED)],
        },
        Worked {
            id: "D-INTRO",
            case: case(First, vec![attested()]),
            days: Some((Some("2026-11-27"), "2026-12-01")),
            states: &[
                ("2026-11-26", RUNS),
                ("2026-11-27", RUNS),
                ("2026-11-28", LATE),
                ("2026-12-01", LATE),
                ("2026-12-02", PASSED),
            ],
        },
        Worked {
            id: "D-INTRO-RET",
            case: by(
                FilingMode::Detention,
                case(First, vec![paper(PaperKind::DetentionNotice, "2026-11-10")]),
            ),
            days: Some((Some("2026-11-14"), "2026-11-15")),
            states: &[
                ("2026-11-13", RUNS),
                ("2026-11-14", RUNS),
                ("2026-11-15", LATE),
                ("2026-11-16", PASSED),
            ],
        },
        Worked {
            id: "D-INTRO-POLE",
            case: by(
                FilingMode::Pole,
                case(First, vec![fixed(PaperKind::Attestation, "2026-11-20")]),
            ),
            days: Some((Some("2026-11-20"), "2026-11-20")),
            states: &[("2026-11-19", RUNS), ("2026-11-20", RUNS), ("2026-11-21", PASSED)],
        },
        Worked {
            id: "D-COMPL",
            case: case(First, vec![letter()]),
            days: Some((Some("2026-11-16"), "2026-11-18")),
            states: &[
                ("2026-11-15", RUNS),
                ("2026-11-16", RUNS),
                ("2026-11-17", LATE),
                ("2026-11-18", LATE),
                ("2026-11-19", PASSED),
            ],
        },
        Worked {
            id: "D-REOUV",
            case: case(Reopening, vec![closed.clone()]),
            days: Some((Some("2027-05-28"), "2027-06-01")),
            states: &[
                ("2027-05-27", RUNS),
                ("2027-05-28", RUNS),
                ("2027-05-29", LATE),
                ("2027-06-01", LATE),
                ("2027-06-02", PASSED),
            ],
        },
        Worked {
            id: "D-REOUV-ENVOI",
            case: case(Reopening, vec![closed, attested()]),
            days: Some((Some("2026-11-16"), "2026-11-18")),
            states: &[
                ("2026-11-15", RUNS),
                ("2026-11-16", RUNS),
                ("2026-11-17", LATE),
                ("2026-11-18", LATE),
                ("2026-11-19", PASSED),
            ],
        },
        Worked {
            id: "D-REEX",
            case: case(
                Reexamination,
                vec![paper(PaperKind::OfpraDecision, "2025-05-05"), attested()],
            ),
            days: Some((Some("2026-11-16"), "2026-11-18")),
            states: &[
                ("2026-11-15", RUNS),
                ("2026-11-16", RUNS),
                ("2026-11-17", LATE),
                ("2026-11-18", LATE),
                ("2026-11-19", PASSED),
            ],
        },
        Worked {
            id: "D-REEX-COMPL",
            case: case(Reexamination, vec![letter()]),
            days: Some((Some("2026-11-12"), "2026-11-14")),
            states: &[
                ("2026-11-11", RUNS),
                ("2026-11-12", RUNS),
                ("2026-11-13", LATE),
                ("2026-11-14", LATE),
                ("2026-11-15", PASSED),
            ],
        },
        Worked {
            id: "D-TIERS",
            case: case(First, vec![fixed(PaperKind::InterviewSummons, "2026-12-15")]),
            days: Some((Some("2026-12-04"), "2026-12-08")),
            states: &[
                ("2026-12-03", RUNS),
                ("2026-12-04", RUNS),
                ("2026-12-05", LATE),
                ("2026-12-08", LATE),
                ("2026-12-09", PASSED),
                ("2026-12-15", PASSED),
                ("2026-12-16", MET),
            ],
        },
        Worked {
            id: "D-ABSENCE",
            case: case(First, vec![fixed(PaperKind::InterviewSummons, "2026-12-15")]),
            days: None,
            states: &[("2026-12-14", None), ("2026-12-15", None), ("2026-12-16", SHOWN)],
        },
        Worked {
            id: "D-90",
            case: entered,
            days: Some((None, "2026-06-08")),
            states: &[("2026-06-07", RUNS), ("2026-06-08", RUNS), ("2026-06-09", PASSED)],
        },
    ]
}

fn appeals() -> Vec<Worked> {
    use ApplicationKind::{CndaAppeal, First};
    let mut asked = paper(PaperKind::CndaLetter, "2026-12-01");
    asked.delay_printed = Some(Delay { value: 15, unit: DelayUnit::Days, ..Delay::default() });
    let mut sent = case(CndaAppeal, Vec::new());
    sent.procedure.sent = Some(day("2026-07-01"));
    let mut dublin = case(First, Vec::new());
    dublin.procedure.track = Answer::Known(Track::Dublin);
    let shown = |id, case| Worked {
        id,
        case,
        days: None,
        states: &[("2026-11-09", SHOWN), ("2026-11-10", SHOWN), ("2026-11-11", SHOWN)],
    };
    vec![
        Worked {
            id: "D-CNDA-N",
            case: decided(Track::Normal, "2026-11-25"),
            days: Some((Some("2026-12-23"), "2026-12-25")),
            states: &[
                ("2026-12-22", RUNS),
                ("2026-12-23", RUNS),
                ("2026-12-24", LATE),
                ("2026-12-25", LATE),
                ("2026-12-26", PASSED),
            ],
        },
        Worked {
            id: "D-CNDA-C",
            case: decided(Track::Accelerated, "2026-11-12"),
            days: Some((Some("2026-11-19"), "2026-11-22")),
            states: &[
                ("2026-11-18", RUNS),
                ("2026-11-19", RUNS),
                ("2026-11-20", LATE),
                ("2026-11-22", LATE),
                ("2026-11-23", PASSED),
            ],
        },
        Worked {
            id: "D-AJ",
            case: decided(Track::Accelerated, "2026-11-12"),
            days: Some((Some("2026-11-25"), "2026-11-27")),
            states: &[
                ("2026-11-24", RUNS),
                ("2026-11-25", RUNS),
                ("2026-11-26", LATE),
                ("2026-11-27", LATE),
                ("2026-11-28", PASSED),
            ],
        },
        Worked {
            id: "D-CNDA-REG",
            case: case(CndaAppeal, vec![asked]),
            days: Some((Some("2026-12-14"), "2026-12-16")),
            states: &[
                ("2026-12-13", RUNS),
                ("2026-12-14", RUNS),
                ("2026-12-15", LATE),
                ("2026-12-16", LATE),
                ("2026-12-17", PASSED),
            ],
        },
        Worked {
            id: "D-CNDA-CLOT",
            case: case(CndaAppeal, vec![fixed(PaperKind::CndaLetter, "2026-12-15")]),
            days: Some((Some("2026-12-11"), "2026-12-15")),
            states: &[
                ("2026-12-10", RUNS),
                ("2026-12-11", RUNS),
                ("2026-12-12", LATE),
                ("2026-12-15", LATE),
                ("2026-12-16", PASSED),
            ],
        },
        Worked {
            id: "D-CNDA-AUDIENCE",
            case: case(CndaAppeal, vec![fixed(PaperKind::HearingSummons, "2026-12-15")]),
            days: None,
            states: &[("2026-12-14", SHOWN), ("2026-12-15", SHOWN), ("2026-12-16", None)],
        },
        Worked {
            id: "D-CNDA-JUG",
            case: sent,
            days: Some((None, "2026-12-01")),
            states: &[("2026-11-30", RUNS), ("2026-12-01", RUNS), ("2026-12-02", PASSED)],
        },
        Worked {
            id: "D-CASS",
            case: case(CndaAppeal, vec![paper(PaperKind::CndaDecision, "2026-11-10")]),
            days: Some((Some("2027-01-07"), "2027-01-10")),
            states: &[
                ("2027-01-06", RUNS),
                ("2027-01-07", RUNS),
                ("2027-01-08", LATE),
                ("2027-01-10", LATE),
                ("2027-01-11", PASSED),
            ],
        },
        shown("D-OQTF", case(First, vec![paper(PaperKind::RemovalOrder, "2026-11-02")])),
        shown("D-DUBLIN", dublin),
        shown("D-DUBLIN", case(First, vec![paper(PaperKind::TransferDecision, "2026-11-02")])),
        shown("D-CMA", case(First, vec![paper(PaperKind::ReceptionDecision, "2026-11-02")])),
    ]
}

fn all() -> Vec<Worked> {
    applications().into_iter().chain(appeals()).collect()
}

fn found(worked: &Worked, pack: &Pack, today: &str) -> Option<Deadline> {
    let all = deadlines(&worked.case, pack, day(today));
    all.into_iter().find(|deadline| deadline.id == worked.id)
}

#[test]
fn every_deadline_stands_where_it_was_counted_by_hand() {
    let pack = Pack::embedded().unwrap();
    for worked in all() {
        for (today, expected) in worked.states {
            let deadline = found(&worked, &pack, today);
            let state = deadline.as_ref().map(|deadline| deadline.state);
            assert_eq!(state, *expected, "{} on {today}", worked.id);
            let Some(deadline) = deadline.filter(|deadline| deadline.state != State::Met) else {
                continue;
            };
            let counted = deadline.last_day.map(|last| (deadline.prudent, last));
            let by_hand = worked.days.map(|(prudent, last)| (prudent.map(day), day(last)));
            assert!(counted == by_hand, "{} on {today}: {deadline:#?}", worked.id);
        }
    }
}

#[test]
fn every_deadline_of_the_pack_has_a_worked_example() {
    let pack = Pack::embedded().unwrap();
    let worked = all();
    for rule in &pack.deadlines.deadline {
        let states = worked.iter().filter(|worked| worked.id == rule.id).flat_map(|w| w.states);
        let states: Vec<State> = states.filter_map(|(_, state)| *state).collect();
        let wanted: &[State] = match rule.role {
            Role::Shown => &[State::Shown],
            _ => &[State::Running, State::Passed],
        };
        for state in wanted {
            assert!(states.contains(state), "{}: no example of {state:?}", rule.id);
        }
    }
}

#[test]
fn only_a_limit_is_called_one() {
    let pack = Pack::embedded().unwrap();
    let t = Translator::plain(Language::French);
    for worked in all() {
        for (today, _) in worked.states {
            let Some(deadline) = found(&worked, &pack, today) else { continue };
            let told = super::word(&deadline, &pack, &t).join("\n").to_lowercase();
            let screen = super::remarks(&deadline, &pack, &t).join("\n").to_lowercase();
            let (id, both) = (&deadline.id, format!("{told}\n{screen}").replace('\u{202F}', " "));
            assert!(!both.contains("prudente") && !both.contains("théorique"), "{id}: {both}");
            match deadline.role {
                Role::Limit => {}
                Role::Expected => assert!(both.contains("devrait"), "{id}: {both}"),
                Role::Marker => assert!(both.contains("repère :"), "{id}: {both}"),
                Role::Shown => assert!(both.contains("aujourd’hui"), "{id}: {both}"),
            }
            let is_limit = deadline.role == Role::Limit && deadline.state != State::Met;
            assert_eq!(
                told.contains("date limite"),
                is_limit
                    && (deadline.prudent != deadline.last_day || deadline.state != State::Running),
                "{id} on {today}: {told}"
            );
            assert!(is_limit || !both.contains("au plus tard"), "{id}: {both}");
            assert_eq!(told.contains("reste parfois"), deadline.state == State::Passed && is_limit);
        }
    }
}
