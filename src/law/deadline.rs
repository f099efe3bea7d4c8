//! The deadlines of a case: the prudent date, the last day, and how each was counted.

use serde::Serialize;

use super::applies::{Start, Tri, applies, starting_paper, starts};
use super::pack::Pack;
use super::rule::{Amount, DeadlineRule, Direction, Role, StartDate, Suspension};
use super::source::{Source, Texts};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::id::PaperId;
use crate::domain::procedure::{DelayUnit, Paper, PaperKind};

/// One step of a count, to be put into words by whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum Step {
    /// The delay starts from this day, which is not counted.
    Start {
        /// Which date it is.
        date: StartDate,
        /// Of which paper.
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
    /// The delay runs.
    Delay {
        /// How long.
        delay: Amount,
        /// Whether the paper itself prints it.
        printed: bool,
        /// Forward or backward.
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
        /// How much.
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
    /// It runs.
    Running,
    /// Its last day has passed.
    Passed,
    /// The day it starts from is not noted: to be asked for.
    Unknown,
    /// Its clock is stopped.
    Suspended,
    /// It is met or over.
    Met,
    /// Never computed here.
    Shown,
}

/// What a paper prints differs from the data. The paper was followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mismatch {
    /// Another delay.
    Delay {
        /// On the paper.
        printed: Amount,
        /// In the data.
        data: Amount,
    },
    /// Another last day.
    LastDay {
        /// On the paper.
        printed: CivilDay,
        /// By the data.
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
    /// A remark.
    pub note: Option<Texts>,
    /// What kind of time limit it is.
    pub role: Role,
    /// Whether it surely applies.
    pub applies: Applies,
    /// Where it stands today.
    pub state: State,
    /// The paper it is counted from.
    pub paper: Option<PaperId>,
    /// What to ask for when the start is not known: the paper and its date.
    pub wanted: Option<(Option<PaperKind>, StartDate)>,
    /// The prudent date: the shortest reading less the margin.
    pub prudent: Option<CivilDay>,
    /// How the prudent date was counted.
    pub steps: Vec<Step>,
    /// The theoretical last day: the longest reading.
    pub last_day: Option<CivilDay>,
    /// How the last day was counted.
    pub last_steps: Vec<Step>,
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
    all.sort_by_key(|d| (d.role, d.state, d.prudent.or(d.last_day), d.applies, d.id.clone()));
    all
}

/// The deadline for the first screen: the earliest prudent date still running, else one that passed,
/// else one whose start is to be asked for.
#[must_use]
pub fn most_pressing(deadlines: &[Deadline]) -> Option<&Deadline> {
    let limits = deadlines.iter().filter(|d| d.role == Role::Limit && d.state <= State::Unknown);
    limits.min_by_key(|d| (d.state, d.prudent, d.applies))
}

fn deadline(rule: &DeadlineRule, case: &Case, pack: &Pack, today: CivilDay) -> Option<Deadline> {
    let paper = starting_paper(rule, case);
    let applies = match applies(rule, case, paper) {
        Tri::No => return None,
        Tri::Unknown => Applies::Possibly,
        Tri::Yes => Applies::Surely,
    };
    let starts = starts(rule, case, paper, pack.deadlines.online.deemed_after_days);
    let last_printed = paper.filter(|_| rule.printed).and_then(|paper| paper.last_day_printed);
    let delay_printed = paper.filter(|_| rule.printed).and_then(|p| p.delay_printed.as_ref());
    let is_known = !starts.is_empty() || last_printed.is_some();
    if rule.needs_printed && last_printed.is_none() && delay_printed.is_none() {
        return None;
    }
    if !is_known && paper.is_none() && !rule.asked_for_kinds.contains(&case.procedure.kind) {
        return None;
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

/// Everything a rule's readings are made of.
struct Readings<'a> {
    rule: &'a DeadlineRule,
    case: &'a Case,
    pack: &'a Pack,
    paper: Option<&'a Paper>,
    starts: &'a [Start],
}

/// One way to read a deadline.
#[derive(Clone)]
struct Reading {
    steps: Vec<Step>,
    day: CivilDay,
    /// Whether its clock stands still.
    is_suspended: bool,
}

impl Readings<'_> {
    fn deadline(&self, applies: Applies, today: CivilDay) -> Deadline {
        let rule = self.rule;
        let computed = if rule.role == Role::Shown { Vec::new() } else { self.all() };
        let shortest = computed.iter().min_by_key(|reading| reading.day).cloned();
        // Shorter values of other sources tighten the prudent date only.
        let base = computed.iter().filter(|r| !self.rests_on_a_shorter_value(r));
        let longest = base.max_by_key(|reading| reading.day).or(shortest.as_ref()).cloned();
        let is_suspended = shortest.as_ref().is_some_and(|reading| reading.is_suspended);
        let prudent = shortest.as_ref().filter(|_| rule.role == Role::Limit && !is_suspended);
        let prudent = prudent.map(|reading| self.with_margin(reading));
        let start = self.starts.first().map(|start| start.day);
        let state = if rule.role == Role::Shown {
            State::Shown
        } else if self.is_met(start) {
            State::Met
        } else if is_suspended {
            State::Suspended
        } else {
            match &longest {
                None => State::Unknown,
                Some(reading) if reading.day < today => State::Passed,
                Some(_) => State::Running,
            }
        };
        let known_last = longest.filter(|_| !is_suspended);
        Deadline {
            id: rule.id.clone(),
            label: rule.label.clone(),
            note: rule.note.clone(),
            role: rule.role,
            applies,
            state,
            paper: self.paper.map(|paper| paper.id.clone()),
            wanted: (state == State::Unknown)
                .then(|| rule.from.first().map(|from| (from.paper.clone(), from.date)))
                .flatten(),
            prudent: prudent.as_ref().map(|reading| reading.day),
            steps: prudent.or(shortest).map(|reading| reading.steps).unwrap_or_default(),
            last_day: known_last.as_ref().map(|reading| reading.day),
            last_steps: known_last.map(|reading| reading.steps).unwrap_or_default(),
            mismatch: self.mismatch(),
            may_extend: self.extensions(),
            source: rule.source.clone(),
            stale: rule.source.is_stale(today, self.pack.stale.after_days),
        }
    }

    fn printed_last_day(&self) -> Option<CivilDay> {
        self.paper.filter(|_| self.rule.printed).and_then(|paper| paper.last_day_printed)
    }

    fn printed_delay(&self) -> Option<Amount> {
        let delay = self.paper.filter(|_| self.rule.printed)?.delay_printed.as_ref()?;
        Some(Amount::from(delay))
    }

    fn all(&self) -> Vec<Reading> {
        if let Some(day) = self.printed_last_day() {
            return vec![self.suspended(Reading {
                steps: vec![Step::LastDayPrinted { day }],
                day,
                is_suspended: false,
            })];
        }
        let printed = self.printed_delay();
        let delays: Vec<(Amount, bool)> = match printed {
            Some(printed) => vec![(printed, true)],
            None => {
                let shorter = self.rule.shorter.iter();
                self.rule.delay.iter().chain(shorter).map(|delay| (delay.clone(), false)).collect()
            }
        };
        let mut readings = Vec::new();
        for start in self.starts {
            if delays.is_empty() {
                let steps = self.first_steps(start);
                readings.push(Reading { steps, day: start.day, is_suspended: false });
            }
            for (delay, printed) in &delays {
                readings.push(self.suspended(self.read(start, delay, *printed)));
            }
        }
        readings
    }

    fn first_steps(&self, start: &Start) -> Vec<Step> {
        let paper = self.paper.map(|paper| paper.kind.clone());
        let mut steps = Vec::new();
        match start.deemed_after {
            Some(days) => {
                let back = i32::try_from(days).unwrap_or(i32::MAX);
                let day = start.day.plus_days(-back);
                steps.push(Step::Start { date: start.rule_date, paper, day });
                steps.push(Step::Deemed { days, day: start.day });
            }
            None => steps.push(Step::Start { date: start.rule_date, paper, day: start.day }),
        }
        steps
    }

    fn read(&self, start: &Start, delay: &Amount, printed: bool) -> Reading {
        let counting = &self.pack.deadlines.counting;
        let mut steps = self.first_steps(start);
        let direction = self.rule.direction;
        let counted = match (&delay.unit, counting.weekends_count) {
            (DelayUnit::Days, false) => Amount { unit: DelayUnit::WorkingDays, ..delay.clone() },
            _ => delay.clone(),
        };
        let from = match (counting.day_of_notification_counts, direction) {
            (true, Direction::After) => start.day.plus_days(-1),
            _ => start.day,
        };
        let day = self.pack.deadlines.working_days.add(from, &counted, direction);
        steps.push(Step::Delay { delay: delay.clone(), printed, direction, day });
        if delay.unit == DelayUnit::Months && day.day() != from.day() {
            steps.push(Step::MonthEnd { day });
        }
        if self.rule.hour_counted {
            steps.push(Step::HourCounts);
        }
        Reading { steps, day, is_suspended: false }
    }

    fn rests_on_a_shorter_value(&self, reading: &Reading) -> bool {
        reading.steps.iter().any(|step| match step {
            Step::Delay { delay, printed: false, .. } => self.rule.shorter.contains(delay),
            _ => false,
        })
    }

    fn with_margin(&self, reading: &Reading) -> Reading {
        let usual = &self.pack.deadlines.margin;
        let usual = Amount { value: usual.value, unit: usual.unit.clone() };
        let margin = self.rule.margin.clone().unwrap_or(usual);
        let working_days = &self.pack.deadlines.working_days;
        let mut day = working_days.add(reading.day, &margin, Direction::Before);
        // Nothing can be sent before the delay even starts.
        if let (Direction::After, Some(start)) = (self.rule.direction, self.starts.first()) {
            day = day.max(start.day).min(reading.day.max(start.day));
        }
        let mut holidays = Vec::new();
        let mut passed = day;
        while passed < reading.day && holidays.len() < 31 {
            holidays.extend(working_days.holiday(passed).map(str::to_owned));
            passed = passed.plus_days(1);
        }
        let mut steps = reading.steps.clone();
        if margin.value > 0 {
            steps.push(Step::Margin { margin, day, holidays });
        }
        Reading { steps, day, is_suspended: reading.is_suspended }
    }

    fn suspended(&self, mut reading: Reading) -> Reading {
        let rule =
            self.pack.deadlines.suspension.iter().find(|s| s.suspends.contains(&self.rule.id));
        let Some((requested, days_left)) = rule.and_then(|rule| self.stopped(rule, reading.day))
        else {
            return reading;
        };
        let aid = &self.case.procedure.legal_aid;
        reading.steps.push(Step::Suspended { day: requested, days_left });
        match aid.notified_to_applicant.max(aid.notified_to_lawyer) {
            Some(from) => {
                reading.day = from.plus_days(i32::try_from(days_left).unwrap_or(i32::MAX));
                reading.steps.push(Step::Resumed { from, day: reading.day });
            }
            None => reading.is_suspended = true,
        }
        reading
    }

    /// The day of a timely request and the days it left over.
    fn stopped(&self, rule: &Suspension, last_day: CivilDay) -> Option<(CivilDay, u32)> {
        let requested = self.case.procedure.legal_aid.requested?;
        let start = self.starts.first()?.day;
        let within = self.pack.rule(&rule.request_within)?.delay.as_ref()?;
        let until = self.pack.deadlines.working_days.add(start, within, Direction::After);
        let in_time = start <= requested && requested <= until && requested <= last_day;
        let in_force = rule.valid_from.is_none_or(|day| day <= requested);
        let days_left = u32::try_from(requested.days_until(last_day)).ok()?;
        (in_time && in_force).then_some((requested, days_left))
    }

    fn mismatch(&self) -> Option<Mismatch> {
        let data = self.rule.delay.as_ref()?;
        if let Some(printed) = self.printed_delay().filter(|printed| printed != data) {
            return Some(Mismatch::Delay { printed, data: data.clone() });
        }
        let printed = self.printed_last_day()?;
        let start = self.starts.first()?;
        let data = self.read(start, data, false).day;
        (printed != data).then_some(Mismatch::LastDay { printed, data })
    }

    fn is_met(&self, start: Option<CivilDay>) -> bool {
        let since = |day: Option<CivilDay>| match (day, start) {
            (Some(day), Some(start)) => day >= start,
            (Some(_), None) => true,
            (None, _) => false,
        };
        let procedure = &self.case.procedure;
        let later_paper = |paper: &&Paper| {
            self.rule.met_by_papers.contains(&paper.kind)
                && since(paper.received.or(paper.read_online).or(paper.dated))
        };
        (self.rule.met_by_sending && since(procedure.sent))
            || (self.rule.met_by_legal_aid && since(procedure.legal_aid.requested))
            || procedure.papers.iter().any(|paper| later_paper(&paper))
    }

    fn extensions(&self) -> Vec<String> {
        let lines = &self.case.applicant.address;
        let words = || lines.iter().flat_map(|line| line.as_str().split_whitespace());
        let is_postcode = |word: &str| word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
        let may_hold = |starts: &[String]| {
            words().any(|w| is_postcode(w) && starts.iter().any(|start| w.starts_with(start)))
        };
        let all = self.pack.deadlines.extension.iter();
        let of_rule = all.filter(|extension| extension.extends.contains(&self.rule.id));
        of_rule.filter(|e| may_hold(&e.postcodes_starting)).map(|e| e.id.clone()).collect()
    }
}

/// Of deadlines that exclude each other, keeps the one whose delay the paper prints.
fn keep_what_the_paper_says(found: &mut Vec<(&DeadlineRule, Deadline)>) {
    let groups: std::collections::BTreeSet<String> =
        found.iter().filter_map(|(rule, _)| rule.alternatives.clone()).collect();
    for group in groups {
        let in_group = |rule: &DeadlineRule| rule.alternatives.as_ref() == Some(&group);
        let prints = |deadline: &Deadline| {
            deadline.last_steps.iter().any(|step| {
                matches!(step, Step::LastDayPrinted { .. } | Step::Delay { printed: true, .. })
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
