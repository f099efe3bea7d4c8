//! Points to re-read: what an officer may ask about, seen before the file is sent.
//!
//! No point says that something is wrong, none is counted or scored, and none is raised for dates that
//! can still agree: a rule compares the loose intervals of dates and speaks of a clash only if they
//! share no day. Where they merely might clash it informs at most.

mod attestation;
mod context;
mod custody;
mod filing;
mod fold;
mod impossible;
mod joined;
mod kept_back;
mod kinds;
mod name;
mod paper;
mod point;
mod stated;
mod telling;
mod sentence;
mod timeline;
#[cfg(test)]
mod wording;

pub use joined::{Borne, Joins, borne, folded_words};
pub use point::{Point, Ref, RuleId, Severity, Value};
pub use sentence::{Numbers, word};

use crate::domain::Case;
use crate::domain::case::PointChoice;
use crate::domain::date::CivilDay;
use crate::law::Pack;

use context::Context;

/// Who will read what is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// OFPRA, the CNDA, the lawyer.
    Authority,
    /// Anyone else: drafts, redacted copies.
    Others,
}

type Rule = fn(&Context<'_>) -> Vec<Point>;

/// Every rule of this version.
const RULES: [Rule; 36] = [
    custody::elsewhere_while_held,
    stated::paper_before_its_event,
    paper::issued_after_departure,
    name::undeclared_name,
    name::unlinked_identity,
    timeline::gap,
    timeline::missing_steps,
    stated::several_dates,
    custody::duration,
    telling::how_known,
    telling::no_trace,
    paper::untranslated,
    paper::not_sworn,
    telling::protection,
    telling::elsewhere,
    telling::fears,
    timeline::late_departure,
    timeline::late_request,
    timeline::exit_control,
    telling::weekday,
    attestation::unlike_the_form,
    name::protected_in_print,
    paper::missing_exhibit,
    filing::incomplete,
    filing::prudent_date,
    telling::read_back,
    custody::impossible_order,
    impossible::after_today,
    impossible::before_own_birth,
    impossible::births_and_deaths,
    impossible::after_a_death,
    impossible::ends_before_begins,
    impossible::before_it_was,
    telling::child_fears,
    kept_back::long_and_sensitive,
    kept_back::bound_to_unprinted,
];

/// The points of a case that nobody has decided about, in a fixed order: by severity, then rule, then
/// what they are about. Points put off come last.
#[must_use]
pub fn check(case: &Case, pack: &Pack, today: CivilDay, audience: Audience) -> Vec<Point> {
    let context = Context::new(case, pack, today, audience);
    let mut points: Vec<Point> = RULES.iter().flat_map(|rule| rule(&context)).collect();
    points.retain_mut(|point| {
        let decided =
            case.points.iter().rev().find(|decision| {
                decision.rule == point.rule.as_str() && decision.about == point.about
            });
        match decided.map(|decision| &decision.choice) {
            None | Some(PointChoice::Other(_)) => true,
            Some(PointChoice::Later) => {
                point.later = true;
                true
            }
            // A name that may not be printed, or a date that passes, is no matter of opinion.
            Some(_) => matches!(point.rule, RuleId::C43 | RuleId::C48),
        }
    });
    points.sort_by(|a, b| {
        (a.later, a.severity, a.rule, &a.about).cmp(&(b.later, b.severity, b.rule, &b.about))
    });
    points
}

#[cfg(test)]
mod tests;
