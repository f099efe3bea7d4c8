//! A deadline in words: by when, how it was counted, from which paper, where that is written.

use super::deadline::{Applies, Deadline, Mismatch, State, Step};
use super::pack::Pack;
use super::rule::{Amount, Direction, Role, StartDate};
use super::source::Confidence;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::domain::procedure::PaperKind;
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};

/// The deadline as lines, its label first.
#[must_use]
pub fn word(deadline: &Deadline, pack: &Pack, t: &Translator) -> Vec<String> {
    let tag = t.language().tag();
    let label = deadline.label.in_language(tag);
    // What an authority usually takes, or a mere date in the past, is no reason for alarm.
    let mut lines = vec![match deadline.role {
        Role::Limit | Role::Shown => format!("{label} · {}", state(deadline, t)),
        Role::Expected | Role::Marker => label.to_owned(),
    }];
    lines.extend(deadline.note.as_ref().map(|note| note.in_language(tag).to_owned()));
    if deadline.applies == Applies::Possibly {
        lines.push(tr!(t, "law-possibly"));
    }
    if let Some(prudent) = deadline.prudent {
        lines.push(tr!(t, "law-prudent", day = day(prudent, t)));
        lines.extend(deadline.steps.iter().map(|found| step(found, t)));
        lines.push(tr!(t, "law-counted"));
    }
    lines.extend(deadline.last_day.map(|last| tr!(t, "law-last-day", day = day(last, t))));
    lines.extend(deadline.mismatch.as_ref().map(|found| mismatch(found, t)));
    lines.extend(deadline.may_extend.iter().map(|id| {
        let extension = pack.deadlines.extension.iter().find(|extension| extension.id == *id);
        let label = extension.map_or(id.as_str(), |found| found.label.in_language(tag)).to_owned();
        tr!(t, "law-extension", label = label)
    }));
    let checked = day(deadline.source.checked, t);
    let source = deadline.source.cite.clone();
    let source = tr!(t, "law-source", source = source, checked = checked.clone());
    lines.push(format!("{source} · {}", confidence(deadline.source.confidence, t)));
    if deadline.stale {
        lines.push(tr!(t, "law-stale", checked = checked));
    }
    lines
}

fn day(day: CivilDay, t: &Translator) -> String {
    word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, t, Form::Table)
}

fn state(deadline: &Deadline, t: &Translator) -> String {
    match deadline.state {
        State::Running => tr!(t, "law-state-running"),
        State::Passed => tr!(t, "law-state-passed"),
        State::Suspended => tr!(t, "law-state-suspended"),
        State::Met => tr!(t, "law-state-met"),
        State::Shown => tr!(t, "law-state-shown"),
        State::Unknown => {
            let (kind, start) = deadline.wanted.clone().unwrap_or((None, StartDate::Received));
            let (date, paper) = (date_word(start, t), paper(kind.as_ref(), t));
            tr!(t, "law-state-unknown", date = date, paper = paper)
        }
    }
}

fn confidence(confidence: Confidence, t: &Translator) -> String {
    match confidence {
        Confidence::Verified => tr!(t, "law-confidence-verified"),
        Confidence::General => tr!(t, "law-confidence-general"),
        Confidence::Uncertain => tr!(t, "law-confidence-uncertain"),
    }
}

fn step(step: &Step, t: &Translator) -> String {
    match step {
        Step::Start { date, paper: kind, day: on } => {
            let from = if kind.is_some() { "paper" } else { "none" };
            let (date, paper) = (date_word(*date, t), paper(kind.as_ref(), t));
            tr!(t, "law-step-start", date = date, day = day(*on, t), from = from, paper = paper)
        }
        Step::Deemed { days, day: on } => {
            tr!(t, "law-step-deemed", days = *days, day = day(*on, t))
        }
        Step::Delay { delay: amount, printed, direction, day: on } => {
            let printed = if *printed { "yes" } else { "no" };
            let direction = match direction {
                Direction::After => "after",
                Direction::Before => "before",
            };
            let (delay, day) = (delay(amount, t), day(*on, t));
            tr!(
                t,
                "law-step-delay",
                delay = delay,
                printed = printed,
                direction = direction,
                day = day,
            )
        }
        Step::MonthEnd { day: on } => tr!(t, "law-step-month-end", day = day(*on, t)),
        Step::HourCounts => tr!(t, "law-step-hour-counts"),
        Step::LastDayPrinted { day: on } => {
            tr!(t, "law-step-last-day-printed", day = day(*on, t))
        }
        Step::Suspended { day: on, days_left } => {
            tr!(t, "law-step-suspended", day = day(*on, t), days_left = *days_left)
        }
        Step::Resumed { from, day: on } => {
            tr!(t, "law-step-resumed", from = day(*from, t), day = day(*on, t))
        }
        Step::Margin { margin, day: on, .. } => {
            tr!(t, "law-step-margin", margin = delay(margin, t), day = day(*on, t))
        }
    }
}

fn mismatch(found: &Mismatch, t: &Translator) -> String {
    match found {
        Mismatch::Delay { printed, data } => {
            let (printed, data) = (delay(printed, t), delay(data, t));
            tr!(t, "law-mismatch-delay", printed = printed, data = data)
        }
        Mismatch::LastDay { printed, data } => {
            let (printed, data) = (day(*printed, t), day(*data, t));
            tr!(t, "law-mismatch-last-day", printed = printed, data = data)
        }
    }
}

fn delay(amount: &Amount, t: &Translator) -> String {
    tr!(t, "law-delay", value = amount.value, unit = amount.unit.as_str().to_owned())
}

fn paper(kind: Option<&PaperKind>, t: &Translator) -> String {
    let kind = kind.map_or("none", PaperKind::as_str).to_owned();
    tr!(t, "law-paper", paper = kind)
}

fn date_word(date: StartDate, t: &Translator) -> String {
    let word = match date {
        StartDate::Dated => "dated",
        StartDate::Received => "received",
        StartDate::Notified => "notified",
        StartDate::Appointment => "appointment",
        StartDate::Entered => "entered",
        StartDate::Requested => "requested",
        StartDate::Sent => "sent",
    };
    tr!(t, "law-date", date = word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Case;
    use crate::domain::procedure::{Delay, DelayUnit, Paper};
    use crate::lang::Language;
    use crate::law::{deadlines, most_pressing};

    #[test]
    fn the_prudent_date_tells_its_paper_and_its_count() {
        let received = "2026-11-10".parse().ok();
        let mut paper = Paper::new("attestation".try_into().unwrap());
        paper.received = received;
        paper.delay_printed =
            Some(Delay { value: 21, unit: DelayUnit::Days, extra: Default::default() });
        let mut case = Case::default();
        case.procedure.papers.push(paper);
        let pack = Pack::embedded().unwrap();
        let all = deadlines(&case, &pack, "2026-11-16".parse().unwrap());
        for language in Language::ALL {
            let lines = word(most_pressing(&all).unwrap(), &pack, &Translator::plain(language));
            assert!(lines.len() >= 6, "{lines:?}");
            let text = lines.join("\n");
            if language == Language::French {
                for said in ["10 novembre", "21 jours", "27 novembre 2026", "1er décembre 2026"] {
                    assert!(text.contains(said), "{said}: {text}");
                }
            }
        }
    }
}
