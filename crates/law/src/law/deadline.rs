//! The deadlines of a case: the prudent date, the last day, and how each was counted.

use serde::Serialize;

use super::applies::{Tri, applies, is_told_loosely, starting_paper, starts};
use super::pack::Pack;
use super::reading::Readings;
use super::rule::{Act, Amount, Bound, DeadlineRule, Direction, Role, StartDate};
use super::source::{Source, Texts};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::id::PaperId;
use crate::domain::procedure::PaperKind;

/// One step of a count, to be put into words by whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum CountStep {
    /// The delay starts from this day, which is not counted.
    Start {
        /// Which date it is.
        date: StartDate,
        paper: Option<PaperKind>,
        /// The day.
        day: CivilDay,
    },
    /// An unread paper counts as notified after some days in the online space.
    Deemed {
        /// How many days.
        days: u32,
        /// The day it counts as notified.
        day: CivilDay,
    },
    Delay {
        delay: Amount,
        /// Whether the paper itself prints it.
        printed: bool,
        direction: Direction,
        /// The day reached.
        day: CivilDay,
    },
    /// The month reached has no such day: its last day counts.
    MonthEnd {
        /// That last day.
        day: CivilDay,
    },
    /// The hour counts too.
    HourCounts,
    /// The paper prints the last day itself.
    LastDayPrinted {
        /// The day.
        day: CivilDay,
    },
    /// A request for legal aid stopped the clock.
    Suspended {
        /// The day of the request.
        day: CivilDay,
        /// Days that were left.
        days_left: u32,
    },
    /// The days left run again.
    Resumed {
        /// From the later notification.
        from: CivilDay,
        /// The day reached.
        day: CivilDay,
    },
    /// The margin of prudence.
    Margin {
        margin: Amount,
        /// The day reached.
        day: CivilDay,
        /// Public holidays passed over, by their names in the data.
        holidays: Vec<String>,
    },
}

/// Whether the rule surely applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Applies {
    /// It does, by what the case says.
    Surely,
    /// It may: the case leaves open what it depends on.
    Possibly,
}

/// Where a deadline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its last day has passed.
    Passed,
    /// Its prudent date has passed, its last day has not.
    Late,
    Running,
    /// The day it starts from is not noted: to be asked for.
    Unknown,
    /// Its clock is stopped.
    Suspended,
    /// It is met or over.
    Met,
    Shown,
}

/// What a paper prints differs from the data. The paper was followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mismatch {
    Delay {
        printed: Amount,
        data: Amount,
    },
    /// Another last day.
    LastDay {
        printed: CivilDay,
        data: CivilDay,
    },
}

/// A deadline of this case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// Name of the rule.
    pub id: String,
    /// What must be done.
    pub label: Texts,
    pub note: Option<Texts>,
    /// What kind of time limit it is.
    pub role: Role,
    /// What the person does to keep it.
    pub act: Act,
    /// Name of the address it is sent to, if it has one.
    pub address: Option<String>,
    /// What the day means where it is no limit; `{day}` stands for it.
    pub says: Option<Texts>,
    /// Whether it surely applies.
    pub applies: Applies,
    /// Where it stands today.
    pub state: State,
    /// The paper it is counted from.
    pub paper: Option<PaperId>,
    /// What to ask for when the start is not known: the paper and its date.
    pub wanted: Option<(Option<PaperKind>, StartDate)>,
    /// Days that are left once a stopped clock runs again.
    pub left: Option<u32>,
    /// The prudent date: the shortest reading less the margin. None of what is done or over.
    pub prudent: Option<CivilDay>,
    /// How the prudent date was counted.
    pub steps: Vec<CountStep>,
    /// The theoretical last day: the longest reading.
    pub last_day: Option<CivilDay>,
    /// How the last day was counted.
    pub last_steps: Vec<CountStep>,
    /// The paper and the data differ.
    pub mismatch: Option<Mismatch>,
    /// Extensions of the data that may hold.
    pub may_extend: Vec<String>,
    /// Where the rule comes from.
    pub source: Source,
    /// Whether its last check is too old.
    pub stale: bool,
}

/// Every deadline that applies or may apply, the most pressing first.
#[must_use]
pub fn deadlines(case: &Case, pack: &Pack, today: CivilDay) -> Vec<Deadline> {
    let mut found: Vec<(&DeadlineRule, Deadline)> = Vec::new();
    for rule in &pack.deadlines.deadline {
        if let Some(deadline) = deadline(rule, case, pack, today) {
            found.push((rule, deadline));
        }
    }
    keep_what_the_paper_says(&mut found);
    let mut all: Vec<_> = found.into_iter().map(|(_, deadline)| deadline).collect();
    all.sort_by_key(|d| (rank(d), d.prudent.or(d.last_day), d.applies, d.id.clone()));
    all
}

/// What is too late comes first, what is done last.
fn rank(deadline: &Deadline) -> u8 {
    match (deadline.role, deadline.state) {
        (Role::Limit, State::Passed) => 0,
        (Role::Limit, State::Late | State::Running) => 1,
        (Role::Shown, State::Shown) => 2,
        (Role::Limit, State::Unknown) => 3,
        (Role::Limit, State::Suspended) => 4,
        (_, State::Met) => 7,
        (Role::Expected, _) => 5,
        _ => 6,
    }
}

/// What stands on the first screen and on the first page, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foremost<'a> {
    /// Limits that passed, the last one first.
    pub passed: Vec<&'a Deadline>,
    /// What is never computed here: a lawyer must see it today.
    pub shown: Vec<&'a Deadline>,
    /// The limit that runs out first, else one whose start is to be asked for.
    pub next: Option<&'a Deadline>,
    /// Limits whose clock is stopped.
    pub suspended: Vec<&'a Deadline>,
}

impl<'a> Foremost<'a> {
    #[must_use]
    pub fn of(deadlines: &'a [Deadline]) -> Self {
        let with = |role, state| {
            let wanted = move |d: &&Deadline| d.role == role && d.state == state;
            deadlines.iter().filter(wanted).collect::<Vec<_>>()
        };
        let mut passed = with(Role::Limit, State::Passed);
        passed.sort_by_key(|d| (std::cmp::Reverse(d.last_day), d.applies));
        let is_sure = |d: &&Deadline| d.applies == Applies::Surely;
        let is_next = |state| matches!(state, State::Late | State::Running | State::Unknown);
        let next = deadlines.iter().filter(|d| d.role == Role::Limit && is_next(d.state));
        Self {
            passed,
            shown: with(Role::Shown, State::Shown).into_iter().filter(is_sure).collect(),
            next: next.min_by_key(|d| (d.state == State::Unknown, d.prudent, d.applies)),
            suspended: with(Role::Limit, State::Suspended),
        }
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn deadline(rule: &DeadlineRule, case: &Case, pack: &Pack, today: CivilDay) -> Option<Deadline> {
    let paper = starting_paper(rule, case);
    let applies = match applies(rule, case, paper) {
        Tri::No => return None,
        Tri::Yes if !rule.perhaps => Applies::Surely,
        Tri::Unknown | Tri::Yes => Applies::Possibly,
    };
    let starts = starts(rule, case, paper, pack.deadlines.online.deemed_after_days);
    let last_printed = paper.filter(|_| rule.printed).and_then(|paper| paper.last_day_printed);
    let delay_printed = paper.filter(|_| rule.printed).and_then(|p| p.delay_printed.as_ref());
    let is_known = !starts.is_empty() || last_printed.is_some();
    if rule.needs_printed && last_printed.is_none() && delay_printed.is_none() {
        return None;
    }
    if !is_known && paper.is_none() && !is_asked_for(rule, case) {
        return None;
    }
    let is_past = starts.first().map(|start| start.day < today);
    match rule.only {
        Some(Bound::Until) if is_past == Some(true) => return None,
        Some(Bound::Once) if is_past != Some(true) => return None,
        _ => {}
    }
    let valid_on = starts.first().map_or(today, |start| start.day);
    if rule.valid_from.is_some_and(|day| valid_on < day)
        || rule.valid_to.is_some_and(|d| d < valid_on)
    {
        return None;
    }
    let readings = Readings { rule, case, pack, paper, starts: &starts };
    Some(readings.deadline(applies, today))
}

/// Whether it is shown although nothing it starts from is noted.
fn is_asked_for(rule: &DeadlineRule, case: &Case) -> bool {
    let procedure = &case.procedure;
    rule.asked_for_kinds.contains(&procedure.kind)
        || procedure.track.known().is_some_and(|track| rule.asked_for_tracks.contains(track))
        || is_told_loosely(rule, case)
}

/// Of deadlines that exclude each other, keeps the one whose delay the paper prints.
fn keep_what_the_paper_says(found: &mut Vec<(&DeadlineRule, Deadline)>) {
    let groups: std::collections::BTreeSet<String> =
        found.iter().filter_map(|(rule, _)| rule.alternatives.clone()).collect();
    for group in groups {
        let in_group = |rule: &DeadlineRule| rule.alternatives.as_ref() == Some(&group);
        let prints = |deadline: &Deadline| {
            deadline.last_steps.iter().any(|step| {
                matches!(
                    step,
                    CountStep::LastDayPrinted { .. } | CountStep::Delay { printed: true, .. }
                )
            })
        };
        let members = || found.iter().filter(|(rule, _)| in_group(rule));
        if !members().any(|(_, deadline)| prints(deadline)) {
            continue;
        }
        let best = members().min_by_key(|(_, d)| (d.mismatch.is_some(), d.applies, d.id.clone()));
        let Some(kept) = best.map(|(_, deadline)| deadline.id.clone()) else { continue };
        // The case spoke for another one: the paper is followed, and the difference is said.
        let dropped = members().find(|(_, d)| d.applies == Applies::Surely && d.id != kept);
        let contradicted = dropped.and_then(|(_, deadline)| deadline.mismatch.clone());
        found.retain(|(rule, deadline)| !in_group(rule) || deadline.id == kept);
        if let Some((_, deadline)) = found.iter_mut().find(|(_, deadline)| deadline.id == kept) {
            if deadline.applies == Applies::Possibly {
                deadline.mismatch = deadline.mismatch.take().or(contradicted);
            }
            deadline.applies = Applies::Surely;
        }
    }
}
