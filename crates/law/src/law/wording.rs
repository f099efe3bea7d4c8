//! A deadline in words: by when, how it was counted, from which paper, where that is written.

use super::deadline::{Applies, CountStep, Deadline, Mismatch, State};
use super::pack::Pack;
use super::rule::{Act, Amount, Direction, Role, StartDate};
use super::source::Confidence;
use crate::domain::date::{Calendar, CivilDay, FuzzyDate};
use crate::domain::procedure::PaperKind;
use crate::lang::bidi::isolate_within;
use crate::lang::date::{Form, word_date};
use crate::lang::{Translator, tr};

/// The deadline as lines, its label first.
#[must_use]
pub fn word(deadline: &Deadline, pack: &Pack, t: &Translator) -> Vec<String> {
    let label = deadline.label.in_language(t.language().tag());
    let mut lines = vec![match state_word(deadline, t) {
        Some(state) => format!("{label} · {state}"),
        None => label.to_owned(),
    }];
    lines.extend(cautions(deadline, t));
    lines.extend(by_when(deadline, t));
    if is_counted(deadline) {
        lines.extend(deadline.steps.iter().map(|found| step(found, t)));
        lines.push(tr!(t, "law-counted"));
    }
    lines.extend(meaning(deadline, t));
    let is_limit = deadline.role == Role::Limit && deadline.last_day != headline(deadline);
    let last = deadline.last_day.filter(|_| is_limit);
    lines.extend(last.map(|last| tr!(t, "law-last-day", day = day(last, t))));
    lines.extend(differences(deadline, pack, t));
    lines.extend(goes_to(deadline, pack, t));
    lines.extend(written(deadline, t));
    lines
}

/// Where the deadline stands, if that calls for a word: what an authority usually takes, or a mere date in
/// the past, is no reason for alarm.
#[must_use]
pub fn state_word(deadline: &Deadline, t: &Translator) -> Option<String> {
    let is_said = deadline.state == State::Unknown || deadline.state == State::Met;
    let is_mine = matches!(deadline.role, Role::Limit | Role::Shown);
    (is_mine || is_said).then(|| state(deadline, t))
}

/// The day that stands large: the prudent date, or once that has passed the last day.
#[must_use]
pub fn headline(deadline: &Deadline) -> Option<CivilDay> {
    match deadline.state {
        _ if deadline.role != Role::Limit => None,
        State::Running => deadline.prudent,
        State::Late => deadline.last_day,
        _ => None,
    }
}

/// What the day that stands large means: « À envoyer au plus tard le ».
#[must_use]
pub fn heading(deadline: &Deadline, t: &Translator) -> String {
    tr!(t, "law-by", state = late(deadline), act = deadline.act.word())
}

/// What stands behind that day: that it keeps a margin, and for what.
#[must_use]
pub fn margin(deadline: &Deadline, t: &Translator) -> Option<String> {
    let keeps_one = deadline.state == State::Running && deadline.prudent != deadline.last_day;
    (deadline.role == Role::Limit && keeps_one)
        .then(|| tr!(t, "law-margin", act = deadline.act.word()))
}

/// The last day of a limit that passed, as a sentence.
#[must_use]
pub fn last_day(deadline: &Deadline, t: &Translator) -> Option<String> {
    deadline.last_day.map(|last| tr!(t, "law-last-day", day = day(last, t)))
}

/// What the day of something that is no limit means.
#[must_use]
pub fn meaning(deadline: &Deadline, t: &Translator) -> Option<String> {
    let says = deadline.says.as_ref()?.in_language(t.language().tag());
    Some(says.replace("{day}", &day(deadline.last_day?, t)))
}

/// Where it is sent.
#[must_use]
pub fn goes_to(deadline: &Deadline, pack: &Pack, t: &Translator) -> Option<String> {
    let open = !matches!(deadline.state, State::Met | State::Suspended);
    let address = deadline.address.as_ref().filter(|_| open)?;
    let address = pack.address(address)?.lines.join(" · ");
    Some(tr!(t, "law-goes-to", address = isolate_within(&address, t.language().direction())))
}

/// Whether its counting is shown.
#[must_use]
pub fn is_counted(deadline: &Deadline) -> bool {
    let is_shown = deadline.prudent.is_some() || deadline.state == State::Suspended;
    deadline.role == Role::Limit && is_shown && deadline.state != State::Met
}

fn by_when(deadline: &Deadline, t: &Translator) -> Option<String> {
    let on = headline(deadline)?;
    let (state, act) = (late(deadline), deadline.act.word());
    let said = tr!(t, "law-by-day", state = state, act = act, day = day(on, t));
    Some(match margin(deadline, t) {
        Some(margin) => format!("{said} {margin}"),
        None => said,
    })
}

fn late(deadline: &Deadline) -> &'static str {
    if deadline.state == State::Late { "late" } else { "running" }
}

/// One stop of the counting of a prudent date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// What leads to it from the stop before: « + 21 jours ».
    pub change: Option<String>,
    /// The day it reaches; what has none is said in words alone.
    pub day: Option<CivilDay>,
    /// What the day is.
    pub words: String,
}

/// The counting of the prudent date, stop by stop; the last is the prudent date.
#[must_use]
pub fn stations(deadline: &Deadline, t: &Translator) -> Vec<Station> {
    deadline.steps.iter().map(|found| station(found, deadline.act, t)).collect()
}

fn station(found: &CountStep, act: Act, t: &Translator) -> Station {
    let (change, day, words) = match found {
        CountStep::Start { date, paper: kind, day } => {
            let date = tr!(t, "law-station-start", date = date_name(*date));
            let paper = paper(kind.as_ref(), t);
            let words = if paper.is_empty() { date } else { format!("{date} · {paper}") };
            (None, Some(*day), words)
        }
        CountStep::Delay { delay: amount, printed, direction, day } => {
            let change = change(amount, *direction, t);
            let printed = if *printed { "yes" } else { "no" };
            (Some(change), Some(*day), tr!(t, "law-station-limit", printed = printed))
        }
        CountStep::Margin { margin, day, .. } => {
            let change = change(margin, Direction::Before, t);
            (Some(change), Some(*day), tr!(t, "law-station-prudent", act = act.word()))
        }
        CountStep::Deemed { day, .. }
        | CountStep::MonthEnd { day }
        | CountStep::LastDayPrinted { day }
        | CountStep::Suspended { day, .. }
        | CountStep::Resumed { day, .. } => (None, Some(*day), step(found, t)),
        CountStep::HourCounts => (None, None, step(found, t)),
    };
    Station { change, day, words }
}

/// What must be known besides the counting: whether it surely applies, how days count, a later last day,
/// where paper and data differ.
#[must_use]
pub fn remarks(deadline: &Deadline, pack: &Pack, t: &Translator) -> Vec<String> {
    let mut lines = cautions(deadline, t);
    if is_counted(deadline) {
        lines.push(tr!(t, "law-counted"));
    }
    lines.extend(meaning(deadline, t));
    let stations = stations(deadline, t);
    let is_said = |last: &CivilDay| stations.iter().any(|s| s.day == Some(*last));
    let later = deadline.last_day.filter(|last| deadline.role == Role::Limit && !is_said(last));
    lines.extend(later.map(|last| tr!(t, "law-last-day", day = day(last, t))));
    lines.extend(differences(deadline, pack, t));
    lines.extend(goes_to(deadline, pack, t));
    lines
}

/// Where the rule is written and when it was read, and whether that is long ago.
#[must_use]
pub fn written(deadline: &Deadline, t: &Translator) -> Vec<String> {
    let checked = day(deadline.source.checked, t);
    let cite = deadline.source.cite.clone();
    let read = tr!(t, "law-source", source = cite, checked = checked.clone());
    let mut lines = vec![format!("{read} · {}", confidence(deadline.source.confidence, t))];
    if deadline.stale {
        lines.push(tr!(t, "law-stale", checked = checked));
    }
    lines
}

fn cautions(deadline: &Deadline, t: &Translator) -> Vec<String> {
    let tag = t.language().tag();
    // A note that is not translated is French in any language.
    let around = t.language().direction();
    let note = deadline.note.as_ref().map(|note| isolate_within(note.in_language(tag), around));
    let possibly = (deadline.applies == Applies::Possibly).then(|| tr!(t, "law-possibly"));
    note.into_iter().chain(possibly).collect()
}

fn differences(deadline: &Deadline, pack: &Pack, t: &Translator) -> Vec<String> {
    let differs = deadline.mismatch.as_ref().map(|found| mismatch(found, t));
    let longer = deadline.may_extend.iter().map(|id| {
        let extension = pack.deadlines.extension.iter().find(|extension| extension.id == *id);
        let label = extension.map_or(id.as_str(), |e| e.label.in_language(t.language().tag()));
        tr!(t, "law-extension", label = label.to_owned())
    });
    differs.into_iter().chain(longer).chain(day_off(deadline, pack, t)).collect()
}

/// What is said of a last day to send something that is no working day.
pub(super) fn day_off(deadline: &Deadline, pack: &Pack, t: &Translator) -> Option<String> {
    let counting = &pack.deadlines;
    let is_sent = deadline.role == Role::Limit && deadline.act == Act::Send;
    let last = deadline.last_day.filter(|_| is_sent)?;
    let says = counting.counting.on_day_off.as_ref()?;
    (!counting.working_days.is_working(last))
        .then(|| says.in_language(t.language().tag()).to_owned())
}

fn change(amount: &Amount, direction: Direction, t: &Translator) -> String {
    let direction = direction_name(direction);
    tr!(t, "law-station-change", direction = direction, delay = delay(amount, t))
}

fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::After => "after",
        Direction::Before => "before",
    }
}

fn day(day: CivilDay, t: &Translator) -> String {
    word_date(&FuzzyDate::on_day(day), &Calendar::Gregorian, t, Form::Table)
}

fn state(deadline: &Deadline, t: &Translator) -> String {
    match deadline.state {
        State::Running | State::Late => tr!(t, "law-state-running"),
        State::Passed => tr!(t, "law-state-passed"),
        State::Suspended => tr!(t, "law-state-suspended", days_left = deadline.left.unwrap_or(0)),
        State::Met => tr!(t, "law-state-met"),
        State::Shown => tr!(t, "law-state-shown"),
        State::Unknown => {
            let (kind, start) = deadline.wanted.clone().unwrap_or((None, StartDate::Received));
            let from = if kind.is_some() { "paper" } else { "none" };
            let (date, paper) = (date_name(start), paper(kind.as_ref(), t));
            tr!(t, "law-state-unknown", date = date, from = from, paper = paper)
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

fn step(step: &CountStep, t: &Translator) -> String {
    match step {
        CountStep::Start { date, paper: kind, day: on } => {
            let from = if kind.is_some() { "paper" } else { "none" };
            let (date, paper) = (date_word(*date, t), paper(kind.as_ref(), t));
            tr!(t, "law-step-start", date = date, day = day(*on, t), from = from, paper = paper)
        }
        CountStep::Deemed { days, day: on } => {
            tr!(t, "law-step-deemed", days = *days, day = day(*on, t))
        }
        CountStep::Delay { delay: amount, printed, direction, day: on } => {
            let printed = if *printed { "yes" } else { "no" };
            let direction = direction_name(*direction);
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
        CountStep::MonthEnd { day: on } => tr!(t, "law-step-month-end", day = day(*on, t)),
        CountStep::HourCounts => tr!(t, "law-step-hour-counts"),
        CountStep::LastDayPrinted { day: on } => {
            tr!(t, "law-step-last-day-printed", day = day(*on, t))
        }
        CountStep::Suspended { day: on, days_left } => {
            tr!(t, "law-step-suspended", day = day(*on, t), days_left = *days_left)
        }
        CountStep::Resumed { from, day: on } => {
            tr!(t, "law-step-resumed", from = day(*from, t), day = day(*on, t))
        }
        CountStep::Margin { margin, day: on, .. } => {
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
    tr!(t, "law-date", date = date_name(date))
}

fn date_name(date: StartDate) -> &'static str {
    match date {
        StartDate::Dated => "dated",
        StartDate::Received => "received",
        StartDate::Notified => "notified",
        StartDate::Appointment => "appointment",
        StartDate::Entered => "entered",
        StartDate::Requested => "requested",
        StartDate::Sent => "sent",
        StartDate::Posted => "posted",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Case;
    use crate::domain::procedure::{Delay, DelayUnit, Paper, PaperKind};
    use crate::lang::Language;
    use crate::law::{Foremost, deadlines};

    #[test]
    fn the_prudent_date_tells_its_paper_and_its_count() {
        let received = "2026-11-10".parse().ok();
        let mut paper = Paper::new("attestation".try_into().unwrap());
        (paper.kind, paper.received) = (PaperKind::Attestation, received);
        paper.delay_printed =
            Some(Delay { value: 21, unit: DelayUnit::Days, extra: Default::default() });
        let mut case = Case::default();
        case.procedure.papers.push(paper);
        let pack = Pack::embedded().unwrap();
        let all = deadlines(&case, &pack, "2026-11-16".parse().unwrap());
        for language in Language::ALL {
            let lines = word(Foremost::of(&all).next.unwrap(), &pack, &Translator::plain(language));
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
