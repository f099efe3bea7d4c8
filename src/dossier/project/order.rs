//! The order of events in print: by time where it is certain, by the list where it is not.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::{Relation, certain_order};
use crate::domain::event::Event;

/// The same events, each after every one that certainly came before it; the list breaks the ties.
/// Dates that contradict each other in a circle fall back on the list.
pub(super) fn by_time<'a>(events: &[&'a Event]) -> Vec<&'a Event> {
    let mut later: Vec<Vec<usize>> = vec![Vec::new(); events.len()];
    let mut waits_for = vec![0_usize; events.len()];
    for (before, after) in certain_pairs(events) {
        later[before].push(after);
        waits_for[after] += 1;
    }
    let mut waiting: BTreeSet<usize> = (0..events.len()).collect();
    let mut ready: BTreeSet<usize> =
        waiting.iter().copied().filter(|at| waits_for[*at] == 0).collect();
    let mut ordered = Vec::with_capacity(events.len());
    while let Some(at) = ready.pop_first().or_else(|| waiting.first().copied()) {
        if !waiting.remove(&at) {
            continue;
        }
        ordered.push(events[at]);
        for next in &later[at] {
            waits_for[*next] = waits_for[*next].saturating_sub(1);
            if waits_for[*next] == 0 {
                ready.insert(*next);
            }
        }
    }
    ordered
}

/// Pairs of which the first certainly came before the second.
fn certain_pairs(events: &[&Event]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (left, a) in events.iter().enumerate() {
        for (right, b) in events.iter().enumerate().skip(left + 1) {
            match certain_order(&a.date, &b.date) {
                Some(Ordering::Less) => pairs.push((left, right)),
                Some(Ordering::Greater) => pairs.push((right, left)),
                Some(Ordering::Equal) | None => {}
            }
        }
    }
    let at: BTreeMap<_, _> = events.iter().enumerate().map(|(at, event)| (&event.id, at)).collect();
    for (here, event) in events.iter().enumerate() {
        let Some(anchor) = &event.date.anchor else { continue };
        let Some(there) = at.get(&anchor.event).copied().filter(|there| *there != here) else {
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
            event.date.anchor = Some(Anchor {
                event: other.try_into().unwrap(),
                relation: Relation::After,
                at_least_days: None,
                at_most_days: None,
            });
            event
        };
        assert_eq!(order(&[after("b", "a"), event("a", None)]), ["a", "b"]);
        assert_eq!(order(&[after("b", "a"), after("a", "b"), after("c", "c")]).len(), 3);
    }
}
