//! Exhibits: where they come from, whether they can be read, whether the account's calls find them.

use std::collections::BTreeMap;

use super::context::Context;
use super::fold::fold;
use super::name::printed_prose;
use super::point::{Point, Ref, RuleId, Severity};
use crate::domain::date::certain_order;
use crate::domain::exhibit::{Exhibit, Translation};
use crate::domain::procedure::ApplicationKind;
use crate::domain::words::{Answer, Target};

/// C-07. Issued in the country of origin after the departure, and nobody said how it came here.
pub(super) fn issued_after_departure(context: &Context<'_>) -> Vec<Point> {
    let Some(left) = context.left() else { return Vec::new() };
    let home = fold(context.case.applicant.country.as_str()).into_owned();
    let is_from_home = |exhibit: &&Exhibit| {
        !home.trim().is_empty()
            && context.country(exhibit.issued_at.as_ref()).as_ref() == Some(&home)
    };
    let is_later = |exhibit: &&Exhibit| {
        certain_order(&exhibit.date, left) == Some(std::cmp::Ordering::Greater)
    };
    let untold = |exhibit: &&Exhibit| exhibit.provenance_told.is_unset();
    let found = context.case.exhibits.iter().filter(is_from_home).filter(is_later).filter(untold);
    found
        .map(|exhibit| {
            on(RuleId::C07, Severity::Complete, exhibit)
                .date("date", &exhibit.date)
                .date("departure", left)
        })
        .collect()
}

/// C-23. A foreign exhibit without translation.
pub(super) fn untranslated(context: &Context<'_>) -> Vec<Point> {
    let severity = match context.case.procedure.kind {
        ApplicationKind::CndaAppeal => Severity::Deposit,
        _ => Severity::Complete,
    };
    let found = context.case.exhibits.iter().filter(|exhibit| exhibit.lacks_translation());
    found.map(|exhibit| on(RuleId::C23, severity, exhibit)).collect()
}

/// C-24. Before the CNDA, a free translation of a paper of civil status, of a court or of the police.
pub(super) fn not_sworn(context: &Context<'_>) -> Vec<Point> {
    if context.case.procedure.kind != ApplicationKind::CndaAppeal {
        return Vec::new();
    }
    let found = context.case.exhibits.iter().filter(|exhibit| {
        exhibit.kind.is_official_act() && matches!(exhibit.translation, Translation::Free(_))
    });
    found.map(|exhibit| on(RuleId::C24, Severity::Deposit, exhibit)).collect()
}

fn on(rule: RuleId, severity: Severity, exhibit: &Exhibit) -> Point {
    let record = Ref::Exhibit(exhibit.id.clone());
    Point::new(rule, severity, vec![record.clone()]).record("exhibit", record)
}

/// C-46. A call of an exhibit that is not there; one point for each missing exhibit.
pub(super) fn missing_exhibit(context: &Context<'_>) -> Vec<Point> {
    let mut callers: BTreeMap<Ref, Vec<Ref>> = BTreeMap::new();
    let mut call = |exhibit: &crate::domain::id::ExhibitId, from: &Ref| {
        if context.exhibit(exhibit).is_none() {
            callers.entry(Ref::Exhibit(exhibit.clone())).or_default().push(from.clone());
        }
    };
    for (from, prose) in printed_prose(context) {
        for mark in &prose.marks {
            if let Target::Exhibit { exhibit, .. } = &mark.target {
                call(exhibit, &from);
            }
        }
    }
    for event in &context.case.events {
        let from = Ref::Event(event.id.clone());
        event.exhibits.iter().filter_map(|c| c.exhibit.as_ref()).for_each(|id| call(id, &from));
    }
    for period in &context.case.life {
        let from = Ref::Life(period.id.clone());
        period.exhibits.iter().for_each(|id| call(id, &from));
    }
    for step in &context.case.journey {
        let from = Ref::Step(step.id.clone());
        step.exhibits.iter().for_each(|id| call(id, &from));
    }
    let point = |(missing, mut from): (Ref, Vec<Ref>)| {
        from.sort();
        from.dedup();
        let count = from.len();
        Point::new(RuleId::C46, Severity::Deposit, from).about(&missing).number("count", count)
    };
    callers.into_iter().map(point).collect()
}

/// Whether any answer at all was given.
pub(super) fn is_answered<T>(answer: &Answer<T>) -> bool {
    !answer.is_unset()
}
