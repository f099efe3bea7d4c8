//! The order of events, in print and on screen: by time where it is certain, by the list where it is not.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::{CivilDay, Relation};
use crate::domain::event::Event;

/// The same events, each after every one that certainly came before it; the list breaks the ties.
/// Dates that contradict each other in a circle fall back on the list.
#[must_use]
pub fn by_time<'a>(events: &[&'a Event]) -> Vec<&'a Event> {
    places_by_time(events).into_iter().filter_map(|at| events.get(at).copied()).collect()
}

/// The same order, as places in the list.
#[must_use]
pub fn places_by_time(events: &[&Event]) -> Vec<usize> {
    let mut line = Line::new(events);
    std::iter::from_fn(|| line.next()).collect()
}

/// Events still to be put in order. An event may follow once no waiting one certainly came before it: its
/// days begin no later than the first of their last days, and what it is told by allows it.
struct Line {
    /// First and last possible day of each.
    spans: Vec<(Option<CivilDay>, Option<CivilDay>)>,
    by_first_day: Vec<usize>,
    reached: usize,
    last_days: BTreeSet<(CivilDay, usize)>,
    /// Those told to come later than an event, and for how many each waits.
    later: Vec<Vec<usize>>,
    waits_for: Vec<usize>,
    is_reached: Vec<bool>,
    ready: BTreeSet<usize>,
    waiting: BTreeSet<usize>,
}

impl Line {
    fn new(events: &[&Event]) -> Self {
        let spans: Vec<_> = events
            .iter()
            .map(|event| {
                let days = event.date.loose_interval();
                // A span turned round must not wait for itself.
                (days.earliest, days.latest.max(days.earliest.filter(|_| days.latest.is_some())))
            })
            .collect();
        let mut by_first_day: Vec<usize> = (0..events.len()).collect();
        by_first_day.sort_by_key(|at| spans.get(*at).and_then(|(first, _)| *first));
        let last_days = (0..).zip(&spans).filter_map(|(at, (_, last))| Some(((*last)?, at)));
        let last_days = last_days.collect();
        let mut later = vec![Vec::new(); events.len()];
        let mut waits_for = vec![0_usize; events.len()];
        for (before, after) in told_pairs(events) {
            later[before].push(after);
            waits_for[after] += 1;
        }
        Self {
            by_first_day,
            reached: 0,
            last_days,
            later,
            waits_for,
            is_reached: vec![false; events.len()],
            ready: BTreeSet::new(),
            waiting: (0..events.len()).collect(),
            spans,
        }
    }

    fn next(&mut self) -> Option<usize> {
        self.reach();
        let at = self.ready.pop_first().or_else(|| self.waiting.first().copied())?;
        self.waiting.remove(&at);
        if let (_, Some(last)) = self.spans[at] {
            self.last_days.remove(&(last, at));
        }
        for next in std::mem::take(&mut self.later[at]) {
            self.waits_for[next] = self.waits_for[next].saturating_sub(1);
            self.offer(next);
        }
        Some(at)
    }

    /// Lets in those whose first day is no later than the first of the last days that wait.
    fn reach(&mut self) {
        let horizon = self.last_days.first().map(|(day, _)| *day);
        while let Some(at) = self.by_first_day.get(self.reached).copied() {
            if horizon.is_some_and(|last| self.spans[at].0.is_some_and(|first| first > last)) {
                return;
            }
            self.reached += 1;
            self.is_reached[at] = true;
            self.offer(at);
        }
    }

    fn offer(&mut self, at: usize) {
        if self.is_reached[at] && self.waits_for[at] == 0 && self.waiting.contains(&at) {
            self.ready.insert(at);
        }
    }
}

/// Pairs of which the first is told to have come before the second.
fn told_pairs(events: &[&Event]) -> Vec<(usize, usize)> {
    if events.iter().all(|event| event.date.anchor.is_none()) {
        return Vec::new();
    }
    let mut pairs = Vec::new();
    let at: BTreeMap<_, _> = events.iter().enumerate().map(|(at, event)| (&event.id, at)).collect();
    for (here, event) in events.iter().enumerate() {
        let Some(anchor) = &event.date.anchor else { continue };
        let event = anchor.event.as_ref().and_then(|id| at.get(id));
        let Some(there) = event.copied().filter(|there| *there != here) else {
            continue;
        };
        match anchor.relation {
            Relation::Before => pairs.push((here, there)),
            Relation::After => pairs.push((there, here)),
            Relation::SameDay | Relation::During | Relation::Other(_) => {}
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::{Anchor, FuzzyDate};

    fn event(id: &str, day: Option<&str>) -> Event {
        let date = day.map(|day| FuzzyDate::on_day(day.parse().unwrap())).unwrap_or_default();
        Event { date, ..Event::new(id.try_into().unwrap()) }
    }

    fn order(events: &[Event]) -> Vec<&str> {
        let list: Vec<&Event> = events.iter().collect();
        by_time(&list).into_iter().map(|event| event.id.as_str()).collect()
    }

    #[test]
    fn certain_days_rule_and_the_list_breaks_ties() {
        let events = [
            event("c", Some("2022-01-01")),
            event("x", None),
            event("a", Some("2019-01-01")),
            event("b", Some("2019-01-01")),
        ];
        assert_eq!(order(&events), ["x", "a", "b", "c"]);
    }

    #[test]
    fn an_anchor_orders_and_a_circle_does_not_stop_the_print() {
        let after = |id: &str, other: &str| {
            let mut event = event(id, None);
            event.date.anchor = Some(Anchor::by(other.try_into().unwrap(), Relation::After));
            event
        };
        assert_eq!(order(&[after("b", "a"), event("a", None)]), ["a", "b"]);
        assert_eq!(order(&[after("b", "a"), after("a", "b"), after("c", "c")]).len(), 3);
    }

    #[test]
    fn no_event_stands_before_one_that_certainly_came_earlier() {
        let start: crate::domain::date::CivilDay = "2019-01-01".parse().unwrap();
        // Spans of many lengths in a shuffled list; every pair of the result is compared.
        let events: Vec<Event> = (0..120_i32)
            .map(|n| {
                let first = start.plus_days(n * 77 % 400);
                let date = FuzzyDate {
                    interval: crate::domain::date::Interval::between(
                        first,
                        first.plus_days(n * 31 % 90),
                    ),
                    ..FuzzyDate::default()
                };
                Event { date, ..Event::new(format!("e{n}").try_into().unwrap()) }
            })
            .collect();
        let list: Vec<&Event> = events.iter().collect();
        let ordered = by_time(&list);
        assert_eq!(ordered.len(), events.len());
        for (at, later) in ordered.iter().enumerate() {
            for earlier in &ordered[..at] {
                let order = crate::domain::date::certain_order(&earlier.date, &later.date);
                assert_ne!(order, Some(std::cmp::Ordering::Greater));
            }
        }
    }
}
