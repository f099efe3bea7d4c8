//! Whether a rule applies to a case, when the case may not say everything.

use super::rule::{Clause, DeadlineRule, StartDate, StartRule, Which};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::procedure::{DecisionNature, Paper, PaperKind};

/// An answer that may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tri {
    No,
    Unknown,
    Yes,
}

/// Whether one of the rule's clauses holds.
pub(super) fn applies(rule: &DeadlineRule, case: &Case, paper: Option<&Paper>) -> Tri {
    let clauses = rule.applies_if.iter().map(|clause| holds(clause, case, paper));
    let holds = clauses.max().unwrap_or(Tri::No);
    // Nobody noted the paper before: this one may be an older one of its kind.
    let unsure = !rule.later_than.is_empty() && paper.is_some() && before(rule, case).is_none();
    if unsure { holds.min(Tri::Unknown) } else { holds }
}

/// The day of the last paper that must have come before the rule's own.
fn before(rule: &DeadlineRule, case: &Case) -> Option<CivilDay> {
    let papers = case.procedure.papers.iter();
    papers.filter(|paper| rule.later_than.contains(&paper.kind)).filter_map(|p| came(p, case)).max()
}

/// The day a paper came, as far as it is noted.
fn came(paper: &Paper, case: &Case) -> Option<CivilDay> {
    let notified = decision_of(case, paper).filter(|_| paper.kind == PaperKind::OfpraDecision);
    let notified = notified.and_then(|decision| decision.notified);
    notified.or(paper.received).or(paper.read_online).or(paper.dated)
}

fn holds(clause: &Clause, case: &Case, paper: Option<&Paper>) -> Tri {
    let procedure = &case.procedure;
    [
        one_of(&clause.mode, Some(&procedure.mode)),
        one_of(&clause.kind, Some(&procedure.kind)),
        one_of(&clause.track, procedure.track.known()),
        one_of(&clause.decision, nature(case, paper)),
        clause.introduced_from.map_or(Tri::Yes, |day| introduced_by(case, day)),
        clause.introduced_before.map_or(Tri::Yes, |day| match introduced_by(case, day) {
            Tri::Yes => Tri::No,
            Tri::No => Tri::Yes,
            Tri::Unknown => Tri::Unknown,
        }),
    ]
    .into_iter()
    .min()
    .unwrap_or(Tri::Yes)
}

fn one_of<T: PartialEq>(wanted: &[T], actual: Option<&T>) -> Tri {
    match actual {
        _ if wanted.is_empty() => Tri::Yes,
        None => Tri::Unknown,
        Some(actual) if wanted.contains(actual) => Tri::Yes,
        Some(_) => Tri::No,
    }
}

/// What was decided by this paper, if the case says so.
fn nature<'a>(case: &'a Case, paper: Option<&Paper>) -> Option<&'a DecisionNature> {
    let decision = paper.and_then(|paper| decision_of(case, paper))?;
    (decision.nature != DecisionNature::NotSaid).then_some(&decision.nature)
}

/// The decision that came with a paper; the only one there is, if no paper is named.
pub(super) fn decision_of<'a>(
    case: &'a Case,
    paper: &Paper,
) -> Option<&'a crate::domain::procedure::Decision> {
    let named = case.decisions.iter().find(|decision| decision.paper.as_ref() == Some(&paper.id));
    let only = match case.decisions.as_slice() {
        [only] if only.paper.is_none() => Some(only),
        _ => None,
    };
    named.or(only)
}

/// Whether the application was introduced on this day or later: OFPRA's letter says when it was; the
/// request and the attestation come before it.
fn introduced_by(case: &Case, day: CivilDay) -> Tri {
    let papers = &case.procedure.papers;
    let letter = papers.iter().filter(|paper| paper.kind == PaperKind::IntroductionLetter);
    if let Some(introduced) = letter.filter_map(|paper| paper.dated.or(paper.received)).max() {
        return if introduced >= day { Tri::Yes } else { Tri::No };
    }
    let attestations = papers.iter().filter(|paper| paper.kind == PaperKind::Attestation);
    let before = attestations.filter_map(|paper| paper.received).chain(case.procedure.requested);
    if before.max().is_some_and(|known| known >= day) { Tri::Yes } else { Tri::Unknown }
}

/// The paper a rule starts from, if it starts from one and it was received.
pub(super) fn starting_paper<'a>(rule: &DeadlineRule, case: &'a Case) -> Option<&'a Paper> {
    let kinds: Vec<_> = rule.from.iter().filter_map(|from| from.paper.as_ref()).collect();
    let since = before(rule, case);
    let is_later = |paper: &&Paper| match (came(paper, case), since) {
        (Some(day), Some(since)) => day >= since,
        _ => true,
    };
    let papers = case.procedure.papers.iter().filter(|paper| kinds.contains(&&paper.kind));
    let papers = papers.filter(is_later);
    let key =
        |paper: &&Paper| (paper.received.or(paper.read_online).or(paper.dated), paper.id.clone());
    match rule.which {
        Which::First => papers.min_by_key(key),
        Which::Last => papers.max_by_key(key),
    }
}

/// The day a delay may start on, and whether it is deemed rather than known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) rule_date: StartDate,
    pub(super) day: CivilDay,
    pub(super) deemed_after: Option<u32>,
}

/// Whether the date the rule starts from was told, but not to the day.
pub(super) fn is_told_loosely(rule: &DeadlineRule, case: &Case) -> bool {
    let entered = &case.procedure.entered;
    rule.from.iter().any(|from| from.date == StartDate::Entered)
        && !entered.is_unset()
        && entered.exact_day().is_none()
}

/// The days a delay may start on; several only for a paper nobody has said when it was read.
pub(super) fn starts(
    rule: &DeadlineRule,
    case: &Case,
    paper: Option<&Paper>,
    deemed_after: u32,
) -> Vec<Start> {
    let known = |from: &StartRule| known_starts(from, case, paper, deemed_after);
    rule.from.iter().map(known).find(|found| !found.is_empty()).unwrap_or_default()
}

fn known_starts(from: &StartRule, case: &Case, paper: Option<&Paper>, deemed: u32) -> Vec<Start> {
    let procedure = &case.procedure;
    let on = |day: CivilDay| Start { rule_date: from.date, day, deemed_after: None };
    if from.paper.is_some() && from.paper.as_ref() != paper.map(|paper| &paper.kind) {
        return Vec::new();
    }
    let day = match from.date {
        StartDate::Dated => paper.and_then(|paper| paper.dated),
        StartDate::Received => paper.and_then(|paper| paper.received.or(paper.read_online)),
        StartDate::Appointment => paper.and_then(|paper| paper.appointment),
        // A year or a month alone starts no delay: the day is asked for.
        StartDate::Entered => procedure.entered.exact_day(),
        StartDate::Requested => procedure.requested,
        StartDate::Sent => procedure.sent,
        StartDate::Posted => paper.and_then(|paper| paper.posted_online),
        StartDate::Notified => {
            let notified = paper.and_then(|paper| {
                let decision =
                    decision_of(case, paper).filter(|_| paper.kind == PaperKind::OfpraDecision);
                decision.and_then(|d| d.notified).or(paper.read_online).or(paper.received)
            });
            let posted = paper.and_then(|paper| paper.posted_online);
            if let (None, Some(posted)) = (notified, posted) {
                let days = i32::try_from(deemed).unwrap_or(i32::MAX);
                let early = Start { rule_date: StartDate::Posted, ..on(posted) };
                let day = posted.plus_days(days);
                return vec![early, Start { day, deemed_after: Some(deemed), ..early }];
            }
            notified
        }
    };
    day.map(on).into_iter().collect()
}
