//! The dates of the checklist: what passed, what a lawyer must see today, the one big date and its counting.

use crate::domain::date::CivilDay;
use crate::domain::procedure::DelayUnit;
use crate::lang::date::Form;
use crate::lang::tr;
use crate::law;
use crate::law::deadline::{Applies, CountStep, Deadline};
use crate::law::filing::Destination;
use crate::law::rule::{Amount, Direction, StartDate};
use crate::law::source::Confidence;

use super::super::super::block::{Block, Content, Place, PlainText, Rank, Rich, Voice};
use super::super::pen::{self, Pen, SLOT_A};
use super::DeskData;

/// Limits that passed stand above any that still runs.
pub(super) fn dates(pen: &Pen<'_>, data: &DeskData<'_>) -> Vec<Block> {
    let foremost = &data.foremost;
    let mut blocks = Vec::new();
    for deadline in foremost.passed.iter().chain(&foremost.shown) {
        blocks.push(alarm(pen, data, deadline));
        blocks.push(Block::Space(4.0));
    }
    match foremost.next {
        Some(next) => blocks.push(date(pen, data, next)),
        None => {
            let stopped = foremost.suspended.iter();
            blocks.extend(stopped.map(|deadline| alarm(pen, data, deadline)));
        }
    }
    if foremost.is_empty() {
        let words = pen.say(&tr!(pen.t, "dossier-check-no-date"));
        blocks.push(apparatus(words));
    }
    blocks
}

fn apparatus(text: Rich) -> Block {
    Block::Text(PlainText::new(Voice::Apparatus, text))
}

/// A limit that passed or stands still, or what is never computed here: no big date.
fn alarm(pen: &Pen<'_>, data: &DeskData<'_>, deadline: &Deadline) -> Block {
    let t = pen.t;
    let label = pen::bold(pen.say(&deadline.label.fr));
    let state = pen::bold(pen.say(&law::state_word(deadline, t).unwrap_or_default()));
    let mut left =
        vec![apparatus(label), apparatus(pen::joined(vec![state, maybe(pen, deadline)], " "))];
    if let Some(last) = deadline.last_day {
        let message = tr!(t, "dossier-check-last-day", day = SLOT_A);
        left.push(apparatus(pen.fill(&message, &[weekday(pen, last)])));
    }
    left.extend(elsewhere(pen, data, deadline));
    let note = deadline.note.as_ref().map(|note| pen.say(&note.fr)).unwrap_or_default();
    let right = [note, counted(pen, deadline), source(pen, deadline)];
    let right = right.into_iter().filter(|text| !text.is_empty()).map(apparatus).collect();
    Block::Columns { left, right, left_mm: Some(88.0), gap_mm: 8.0 }
}

/// The one big date, and how it was counted.
fn date(pen: &Pen<'_>, data: &DeskData<'_>, deadline: &Deadline) -> Block {
    let t = pen.t;
    let mut left = vec![apparatus(pen.say(&deadline.label.fr)), apparatus(heading(pen, deadline))];
    let day = match law::headline(deadline) {
        Some(day) => weekday(pen, day),
        // Nobody noted the day the delay starts from.
        None => pen.say(&tr!(t, "dossier-check-date-unknown")),
    };
    left.push(Block::Title {
        rank: Rank::Date,
        text: day,
        sub: Rich::default(),
        place: Place::default(),
    });
    // That the day keeps a margin stands in how it was counted.
    let last = deadline.last_day.filter(|last| Some(*last) != law::headline(deadline));
    left.extend(last.map(|last| {
        let message = tr!(t, "dossier-check-last-day", day = SLOT_A);
        apparatus(pen.fill(&message, &[weekday(pen, last)]))
    }));
    left.extend(elsewhere(pen, data, deadline));
    let right = [counted(pen, deadline), source(pen, deadline)];
    let right = right.into_iter().filter(|text| !text.is_empty()).map(apparatus).collect();
    Block::Columns { left, right, left_mm: Some(88.0), gap_mm: 8.0 }
}

/// Where this one is sent, if that is not where the dossier goes.
fn elsewhere(pen: &Pen<'_>, data: &DeskData<'_>, deadline: &Deadline) -> Option<Block> {
    let address = data.pack.address(deadline.address.as_ref()?)?;
    if data.destination == Destination::Address(&address.lines) {
        return None;
    }
    let words = tr!(pen.t, "law-goes-to", address = address.lines.join(", "));
    Some(apparatus(pen::bold(pen.say(&words))))
}

/// « Attestation : 10 novembre, jour non compté ; 21 jours : … ».
fn counted(pen: &Pen<'_>, deadline: &Deadline) -> Rich {
    let steps = deadline.steps.iter().map(|step| self::step(pen, step)).collect();
    let mut counted = pen::joined(steps, "\u{202F}; ");
    if let Some(Content::Text(words)) = counted.runs.first_mut().map(|run| &mut run.content) {
        words.0 = super::super::when::capital(&words.0);
    }
    counted
}

/// What the big date means, as the deadline stands.
fn heading(pen: &Pen<'_>, deadline: &Deadline) -> Rich {
    let t = pen.t;
    let wanted = deadline.wanted.as_ref().map(|(paper, _)| paper.as_ref());
    let heading = match wanted {
        Some(Some(paper)) => {
            let paper = t.name_of(paper);
            pen.say(&tr!(t, "dossier-check-ask-for", paper = paper))
        }
        Some(None) => pen.say(&tr!(t, "dossier-check-ask")),
        None => pen.say(&law::heading(deadline, t)),
    };
    pen::joined(vec![heading, maybe(pen, deadline)], " ")
}

fn maybe(pen: &Pen<'_>, deadline: &Deadline) -> Rich {
    match deadline.applies {
        Applies::Possibly => pen.say(&tr!(pen.t, "dossier-check-possibly")),
        Applies::Surely => Rich::default(),
    }
}

/// Where the rule comes from, when it was compared, and whether to trust it.
fn source(pen: &Pen<'_>, deadline: &Deadline) -> Rich {
    let t = pen.t;
    let from = &deadline.source;
    let message = tr!(t, "dossier-check-source", source = from.cite.as_str(), day = SLOT_A);
    let source = pen.fill(&message, &[pen.day(from.checked, Form::Table)]);
    let doubtful = deadline.stale || from.confidence == Confidence::Uncertain;
    let check = if doubtful { tr!(t, "dossier-check-verify") } else { String::new() };
    pen::joined(vec![source, pen::bold(pen.say(&check))], " ")
}

/// « vendredi 27 novembre 2026 ».
fn weekday(pen: &Pen<'_>, day: CivilDay) -> Rich {
    let name = pen.t.named(&format!("weekday-{}", day.weekday())).unwrap_or_default();
    pen::joined(vec![pen.say(&name), pen.day(day, Form::Table)], " ")
}

fn step(pen: &Pen<'_>, step: &CountStep) -> Rich {
    let t = pen.t;
    match step {
        CountStep::Start { date, paper, day } => {
            let paper = paper.as_ref().map_or_else(|| tr!(t, "dossier-step-day"), |p| t.name_of(p));
            let message = match date {
                StartDate::Posted => tr!(t, "dossier-step-posted", paper = paper, day = SLOT_A),
                _ => tr!(t, "dossier-step-start", paper = paper, day = SLOT_A),
            };
            pen.fill(&message, &[pen.day(*day, Form::Table)])
        }
        CountStep::Deemed { days, day } => {
            let message = tr!(t, "dossier-step-deemed", days = *days, day = SLOT_A);
            pen.fill(&message, &[pen.day(*day, Form::Table)])
        }
        CountStep::Delay { delay, printed, direction, day } => {
            let printed = if *printed { "yes" } else { "no" };
            let delay = amount(pen, delay);
            let message = match direction {
                Direction::After => {
                    tr!(t, "dossier-step-delay", delay = delay, printed = printed, day = SLOT_A)
                }
                Direction::Before => tr!(t, "dossier-step-before", delay = delay, day = SLOT_A),
            };
            pen.fill(&message, &[weekday(pen, *day)])
        }
        CountStep::MonthEnd { day } => {
            pen.fill(&tr!(t, "dossier-step-month-end", day = SLOT_A), &[weekday(pen, *day)])
        }
        CountStep::HourCounts => pen.say(&tr!(t, "dossier-step-hour")),
        CountStep::LastDayPrinted { day } => {
            pen.fill(&tr!(t, "dossier-step-printed", day = SLOT_A), &[weekday(pen, *day)])
        }
        CountStep::Suspended { day, days_left } => {
            let message = tr!(t, "dossier-step-suspended", left = *days_left, day = SLOT_A);
            pen.fill(&message, &[pen.day(*day, Form::Table)])
        }
        CountStep::Resumed { day, .. } => {
            pen.fill(&tr!(t, "dossier-step-resumed", day = SLOT_A), &[weekday(pen, *day)])
        }
        CountStep::Margin { margin, day, holidays } => {
            let message = tr!(t, "dossier-step-margin", margin = amount(pen, margin), day = SLOT_A);
            let holidays = match holidays.len() {
                0 => String::new(),
                count => tr!(t, "dossier-step-holidays", count = count),
            };
            pen::joined(vec![pen.fill(&message, &[weekday(pen, *day)]), pen.say(&holidays)], ", ")
        }
    }
}

/// « 21 jours ».
fn amount(pen: &Pen<'_>, amount: &Amount) -> String {
    let unit = match amount.unit {
        DelayUnit::WorkingDays => "working-days",
        DelayUnit::Months => "months",
        DelayUnit::Hours => "hours",
        DelayUnit::Days | DelayUnit::Other(_) => "days",
    };
    pen::spaced(&tr!(pen.t, "dossier-amount", count = amount.value, unit = unit))
}
