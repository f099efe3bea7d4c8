//! A deadline in words: how its dates were counted, and what must be known beside them.

use super::deadline::{Applies, Deadline, Mismatch, State, Step};
use super::rule::{Amount, Direction, Role, StartDate};
use super::source::Confidence;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::domain::procedure::{DelayUnit, PaperKind};
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};

/// The steps of a count, in order.
#[must_use]
pub fn counted(steps: &[Step], t: &Translator) -> Vec<String> {
    steps.iter().map(|step| step_in_words(step, t)).collect()
}

/// What must be known beside the dates: where the deadline stands, whether it surely applies, whether
/// the paper differs from the data, how sure the rule is.
#[must_use]
pub fn remarks(deadline: &Deadline, t: &Translator) -> Vec<String> {
    let mut all = Vec::new();
    // What an authority usually takes, or a mere date in the past, is no reason for alarm.
    if matches!(deadline.role, Role::Limit | Role::Shown) {
        all.push(state(deadline, t));
    }
    let note = deadline.note.as_ref();
    all.extend(note.map(|note| note.in_language(t.language().tag()).to_owned()));
    if deadline.applies == Applies::Possibly {
        all.push(tr!(t, "law-possibly"));
    }
    all.extend(deadline.mismatch.as_ref().map(|mismatch| match mismatch {
        Mismatch::Delay { printed, data } => {
            tr!(t, "law-mismatch-delay", printed = amount(printed, t), data = amount(data, t))
        }
        Mismatch::LastDay { printed, data } => {
            tr!(t, "law-mismatch-last-day", printed = day(*printed, t), data = day(*data, t))
        }
    }));
    all.push(match deadline.source.confidence {
        Confidence::Verified => tr!(t, "law-confidence-verified"),
        Confidence::General => tr!(t, "law-confidence-general"),
        Confidence::Uncertain => tr!(t, "law-confidence-uncertain"),
    });
    all
}

fn state(deadline: &Deadline, t: &Translator) -> String {
    match deadline.state {
        State::Running => tr!(t, "law-state-running"),
        State::Passed => tr!(t, "law-state-passed"),
        State::Suspended => tr!(t, "law-state-suspended"),
        State::Met => tr!(t, "law-state-met"),
        State::Shown => tr!(t, "law-state-shown"),
        State::Unknown => {
            let (kind, date) = match &deadline.wanted {
                Some((kind, date)) => (kind.as_ref(), *date),
                None => (None, StartDate::Received),
            };
            tr!(t, "law-state-unknown", paper = paper(kind, t), date = which(date, t))
        }
    }
}

fn step_in_words(step: &Step, t: &Translator) -> String {
    match step {
        Step::Start { date, paper: kind, day: on } => {
            let from = if kind.is_some() { "paper" } else { "none" };
            let (date, paper) = (which(*date, t), paper(kind.as_ref(), t));
            tr!(t, "law-step-start", date = date, from = from, paper = paper, day = day(*on, t))
        }
        Step::Deemed { days, day: on } => {
            tr!(t, "law-step-deemed", days = *days, day = day(*on, t))
        }
        Step::Delay { delay, printed, direction, day: on } => {
            let printed = if *printed { "yes" } else { "no" };
            let direction = match direction {
                Direction::After => "after",
                Direction::Before => "before",
            };
            tr!(
                t,
                "law-step-delay",
                delay = amount(delay, t),
                printed = printed,
                direction = direction,
                day = day(*on, t)
            )
        }
        Step::MonthEnd { day: on } => tr!(t, "law-step-month-end", day = day(*on, t)),
        Step::HourCounts => tr!(t, "law-step-hour-counts"),
        Step::LastDayPrinted { day: on } => tr!(t, "law-step-last-day-printed", day = day(*on, t)),
        Step::Suspended { day: on, days_left } => {
            tr!(t, "law-step-suspended", day = day(*on, t), days_left = *days_left)
        }
        Step::Resumed { from, day: on } => {
            tr!(t, "law-step-resumed", from = day(*from, t), day = day(*on, t))
        }
        Step::Margin { margin, day: on, .. } => {
            tr!(t, "law-step-margin", margin = amount(margin, t), day = day(*on, t))
        }
    }
}

fn day(day: CivilDay, t: &Translator) -> String {
    word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, t, Form::Table)
}

fn amount(amount: &Amount, t: &Translator) -> String {
    let unit = match &amount.unit {
        DelayUnit::WorkingDays => "working_days",
        DelayUnit::Months => "months",
        DelayUnit::Hours => "hours",
        DelayUnit::Days | DelayUnit::Other(_) => "days",
    };
    tr!(t, "law-delay", value = amount.value, unit = unit)
}

fn paper(kind: Option<&PaperKind>, t: &Translator) -> String {
    tr!(t, "law-paper", paper = kind.map_or("none", PaperKind::as_str))
}

fn which(date: StartDate, t: &Translator) -> String {
    let date = match date {
        StartDate::Dated => "dated",
        StartDate::Received => "received",
        StartDate::Notified => "notified",
        StartDate::Appointment => "appointment",
        StartDate::Entered => "entered",
        StartDate::Requested => "requested",
        StartDate::Sent => "sent",
    };
    tr!(t, "law-date", date = date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Case;
    use crate::lang::Language;
    use crate::law::{Pack, deadlines, most_pressing};

    #[test]
    fn the_example_s_count_is_said_in_words() {
        let case: Case =
            serde_json::from_str(include_str!("../../assets/example/case.json")).unwrap();
        let pack = Pack::embedded().unwrap();
        let found = deadlines(&case, &pack, "2026-11-16".parse().unwrap());
        let deadline = most_pressing(&found).unwrap();
        let french = counted(&deadline.steps, &Translator::plain(Language::French));
        assert_eq!(
            french,
            [
                "réception le 10 novembre 2026 (attestation)",
                "+ 21 jours (écrit sur le papier) = 1er décembre 2026",
                "moins 2 jours ouvrés de prudence = 27 novembre 2026",
            ]
        );
        let marker = found.iter().find(|deadline| deadline.id == "D-90").unwrap();
        let remarks = remarks(marker, &Translator::plain(Language::French)).concat();
        assert!(!remarks.contains("passée"), "{remarks}");
    }
}
