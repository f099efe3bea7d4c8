//! The complete file and its date.

use super::context::Context;
use super::point::{Point, Ref, RuleId, Severity, Value};
use crate::law::checklist::{CheckedItem, Derivation, ItemState, checklist, identity_missing};
use crate::law::deadline::{Deadline, Foremost, State, deadlines};

/// C-47. What a complete file needs and the case does not show.
pub(super) fn incomplete(context: &Context<'_>) -> Vec<Point> {
    let items = checklist(context.case, context.pack);
    let missing = items.iter().filter(|i| i.item.needed && i.state == ItemState::Missing);
    let names: Vec<String> = missing.flat_map(|i| named(context, i)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let point = Point::new(RuleId::C47, Severity::Deposit, vec![Ref::Procedure]);
    vec![point.with("items", Value::Items(names))]
}

/// The item, or the parts of it that are missing alone.
fn named(context: &Context<'_>, item: &CheckedItem<'_>) -> Vec<String> {
    let parts = match item.item.derive {
        Derivation::IdentityData => identity_missing(context.case),
        _ => Vec::new(),
    };
    match parts.len() {
        1 | 2 => parts.into_iter().map(|part| format!("identity-{part}")).collect(),
        _ => vec![item.item.id.to_string()],
    }
}

/// C-48. A limit has passed, or the next prudent date is near or has passed.
pub(super) fn prudent_date(context: &Context<'_>) -> Vec<Point> {
    let all = deadlines(context.case, context.pack, context.today);
    let foremost = Foremost::of(&all);
    let leading = foremost.passed.iter().copied().chain(foremost.next);
    leading.filter_map(|deadline| near(context, deadline)).collect()
}

fn near(context: &Context<'_>, deadline: &Deadline) -> Option<Point> {
    let prudent = deadline.prudent?;
    let limits = &context.thresholds().c48;
    let days = context.today.days_until(prudent);
    let state = match u32::try_from(days) {
        Err(_) if deadline.state == State::Passed => "passed",
        Err(_) => "prudent_passed",
        Ok(days) if days <= limits.very_soon_days => "very_soon",
        Ok(days) if days <= limits.soon_days => "soon",
        Ok(_) => return None,
    };
    let mut sources = vec![Ref::Deadline(deadline.id.clone())];
    sources.extend(deadline.paper.clone().map(Ref::Paper));
    let subject = Ref::Deadline(deadline.id.clone());
    let point = Point::new(RuleId::C48, Severity::Deposit, sources).about(&subject);
    let point = point.kind("state", state).kind("act", deadline.act.word());
    let point = point.record("deadline", subject).with("prudent", Value::Day(prudent));
    Some(point.with("days", Value::Number(days.into())))
}
