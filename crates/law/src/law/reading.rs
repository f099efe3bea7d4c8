//! The ways to read one deadline, and where it stands today.

use super::applies::Start;
use super::deadline::{Applies, CountStep, Deadline, Mismatch, State};
use super::pack::Pack;
use super::rule::{Amount, DeadlineRule, Direction, Role, Suspension};
use crate::domain::Case;
use crate::domain::date::CivilDay;
use crate::domain::procedure::{DelayUnit, Paper, PaperKind};

/// Everything a rule's readings are made of.
pub(super) struct Readings<'a> {
    pub(super) rule: &'a DeadlineRule,
    pub(super) case: &'a Case,
    pub(super) pack: &'a Pack,
    pub(super) paper: Option<&'a Paper>,
    pub(super) starts: &'a [Start],
}

/// One way to read a deadline.
#[derive(Clone)]
struct Reading {
    steps: Vec<CountStep>,
    day: CivilDay,
    /// Whether its clock stands still.
    is_suspended: bool,
}

impl Reading {
    /// Days that were left when its clock was stopped.
    fn left(&self) -> Option<u32> {
        self.steps.iter().find_map(|step| match step {
            CountStep::Suspended { days_left, .. } => Some(*days_left),
            _ => None,
        })
    }
}

impl Readings<'_> {
    pub(super) fn deadline(&self, applies: Applies, today: CivilDay) -> Deadline {
        let rule = self.rule;
        let computed = if rule.role == Role::Shown { Vec::new() } else { self.all() };
        let shortest = computed.iter().min_by_key(|reading| reading.day).cloned();
        // Shorter values of other sources tighten the prudent date only.
        let base = computed.iter().filter(|r| !self.rests_on_a_shorter_value(r));
        let longest = base.max_by_key(|reading| reading.day).or(shortest.as_ref()).cloned();
        let is_suspended = shortest.as_ref().is_some_and(|reading| reading.is_suspended);
        let prudent = shortest.as_ref().filter(|_| rule.role == Role::Limit && !is_suspended);
        let prudent = prudent.map(|reading| self.with_margin(reading));
        let last = longest.filter(|_| !is_suspended);
        let state = if is_suspended && !self.is_met() {
            State::Suspended
        } else {
            self.state(prudent.as_ref(), last.as_ref(), today)
        };
        // Nobody is asked to send what was sent.
        let open = |reading: &Option<Reading>| reading.clone().filter(|_| state != State::Met);
        let (shortest, prudent, last) = (open(&shortest), open(&prudent), open(&last));
        let left = shortest.as_ref().and_then(Reading::left).filter(|_| is_suspended);
        Deadline {
            id: rule.id.clone(),
            label: rule.label.clone(),
            note: rule.note.clone(),
            role: rule.role,
            act: rule.act,
            address: rule.address.clone(),
            says: rule.says.clone(),
            applies,
            state,
            paper: self.paper.map(|paper| paper.id.clone()),
            wanted: (state == State::Unknown)
                .then(|| rule.from.first().map(|from| (from.paper.clone(), from.date)))
                .flatten(),
            left,
            prudent: prudent.as_ref().map(|reading| reading.day),
            steps: prudent.or(shortest).map(|reading| reading.steps).unwrap_or_default(),
            last_day: last.as_ref().map(|reading| reading.day),
            last_steps: last.map(|reading| reading.steps).unwrap_or_default(),
            mismatch: self.mismatch(),
            may_extend: self.extensions(),
            source: rule.source.clone(),
            stale: rule.source.is_stale(today, self.pack.stale.after_days),
        }
    }

    fn state(&self, prudent: Option<&Reading>, last: Option<&Reading>, today: CivilDay) -> State {
        if self.is_met() {
            return State::Met;
        }
        if self.rule.role == Role::Shown {
            return State::Shown;
        }
        match last {
            None => State::Unknown,
            Some(last) if last.day < today && self.is_over(today) => State::Met,
            Some(last) if last.day < today => State::Passed,
            Some(_) if prudent.is_some_and(|prudent| prudent.day < today) => State::Late,
            Some(_) => State::Running,
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
                steps: vec![CountStep::LastDayPrinted { day }],
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

    fn first_steps(&self, start: &Start) -> Vec<CountStep> {
        let paper = self.paper.map(|paper| paper.kind.clone());
        let mut steps = Vec::new();
        match start.deemed_after {
            Some(days) => {
                let back = i32::try_from(days).unwrap_or(i32::MAX);
                let day = start.day.plus_days(-back);
                steps.push(CountStep::Start { date: start.rule_date, paper, day });
                steps.push(CountStep::Deemed { days, day: start.day });
            }
            None => steps.push(CountStep::Start { date: start.rule_date, paper, day: start.day }),
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
        steps.push(CountStep::Delay { delay: delay.clone(), printed, direction, day });
        if delay.unit == DelayUnit::Months && day.day() != from.day() {
            steps.push(CountStep::MonthEnd { day });
        }
        if self.rule.hour_counted {
            steps.push(CountStep::HourCounts);
        }
        Reading { steps, day, is_suspended: false }
    }

    fn rests_on_a_shorter_value(&self, reading: &Reading) -> bool {
        reading.steps.iter().any(|step| match step {
            CountStep::Delay { delay, printed: false, .. } => self.rule.shorter.contains(delay),
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
        if let (Direction::After, Some(start)) = (self.rule.direction, self.starts.first())
            && start.day < reading.day
        {
            day = day.max(start.day);
        }
        let mut holidays = Vec::new();
        let mut passed = day;
        while passed < reading.day && holidays.len() < 31 {
            holidays.extend(working_days.holiday(passed).map(str::to_owned));
            passed = passed.plus_days(1);
        }
        let mut steps = reading.steps.clone();
        if margin.value > 0 {
            steps.push(CountStep::Margin { margin, day, holidays });
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
        reading.steps.push(CountStep::Suspended { day: requested, days_left });
        match aid.notified_to_applicant.max(aid.notified_to_lawyer) {
            Some(from) => {
                reading.day = from.plus_days(i32::try_from(days_left).unwrap_or(i32::MAX));
                reading.steps.push(CountStep::Resumed { from, day: reading.day });
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

    /// Whether this day is not before the one the delay starts from; `unknown` where that is not known.
    fn is_since(&self, day: Option<CivilDay>, unknown: bool) -> bool {
        let start = self.starts.first().map(|start| start.day);
        day.is_some_and(|day| start.map_or(unknown, |start| day >= start))
    }

    fn has_paper_since(&self, kinds: &[PaperKind], unknown: bool) -> bool {
        let came = |paper: &Paper| paper.received.or(paper.read_online).or(paper.dated);
        let papers = self.case.procedure.papers.iter();
        let mut others = papers.filter(|p| kinds.contains(&p.kind) && self.paper != Some(*p));
        others.any(|paper| self.is_since(came(paper), unknown))
    }

    fn is_met(&self) -> bool {
        let (rule, procedure) = (self.rule, &self.case.procedure);
        (rule.met_by_sending && self.is_since(procedure.sent, true))
            || (rule.met_by_legal_aid && self.is_since(procedure.legal_aid.requested, true))
            || self.has_paper_since(&rule.met_by_papers, true)
            || self.has_paper_since(&rule.ended_by_papers, false)
    }

    /// Whether a limit that passed no longer matters: what came after it took its place.
    fn is_over(&self, today: CivilDay) -> bool {
        let (rule, sent) = (self.rule, self.case.procedure.sent);
        let before = rule.direction == Direction::Before;
        let appointment = self.starts.first().map(|start| start.day);
        (before && appointment.is_some_and(|day| day < today))
            || (rule.over_by_sending && self.is_since(sent, false))
            || self.has_paper_since(&rule.over_by_papers, false)
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
