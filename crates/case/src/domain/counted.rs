//! Days counted from another event: « three weeks after my release ».

use super::case::Case;
use super::date::{Anchor, Basis, Certainty, FuzzyDate, Interval, Modifier, Precision, Relation};
use super::event::Event;

/// Distances from this many days on were told in weeks at the finest.
const IN_WEEKS: u32 = 14;
/// In months.
const IN_MONTHS: u32 = 60;
/// In years.
const IN_YEARS: u32 = 730;

/// The date with the days its anchor gives, where its own words give none; what was forgotten stays so.
#[must_use]
pub fn counted(date: FuzzyDate, case: &Case) -> FuzzyDate {
    let event = date.anchor.as_ref().and_then(|anchor| anchor.event.as_ref());
    let Some(other) = event.and_then(|id| case.event(id)) else { return date };
    counted_from(date, &other.date)
}

/// The same, from the date of the event the anchor names.
fn counted_from(date: FuzzyDate, other: &FuzzyDate) -> FuzzyDate {
    let has_own = !date.interval.is_unknown() && date.basis != Basis::Deduced;
    let forgotten = date.modifier == Modifier::TextOnly && date.certainty == Certainty::Uncertain;
    let Some(anchor) = date.anchor.clone().filter(|_| !has_own && !forgotten) else { return date };
    if other.interval.is_unknown() {
        let interval = Interval::default();
        return FuzzyDate { interval, precision: Precision::Unknown, ..date };
    }
    let (modifier, interval, precision) = days(&anchor, other);
    let calendar = other.calendar.clone();
    let error_days = other.error_days;
    FuzzyDate { modifier, interval, precision, calendar, error_days, basis: Basis::Deduced, ..date }
}

fn days(anchor: &Anchor, other: &FuzzyDate) -> (Modifier, Interval, Precision) {
    let Interval { earliest, latest, .. } = other.interval.clone();
    let lasted = other.modifier == Modifier::FromTo;
    let whole = |modifier| (modifier, other.interval.clone(), other.precision.clone());
    let least = anchor.at_least_days.or(anchor.at_most_days);
    let most = anchor.at_most_days.or(anchor.at_least_days);
    let Some((least, most)) = least.zip(most) else {
        return match anchor.relation {
            Relation::Before => whole(Modifier::Before),
            Relation::After => whole(Modifier::After),
            Relation::SameDay => whole(other.modifier.clone()),
            Relation::During | Relation::Other(_) => whole(Modifier::Between),
        };
    };
    let by = |days: u32| i32::try_from(days).unwrap_or(i32::MAX);
    let interval = match anchor.relation {
        // What lasted is over before what comes after it, and begins after what came before.
        Relation::After => {
            let from = if lasted { latest } else { earliest };
            Interval {
                earliest: from.map(|day| day.plus_days(by(least))),
                latest: latest.map(|day| day.plus_days(by(most))),
                ..Interval::default()
            }
        }
        Relation::Before => {
            let to = if lasted { earliest } else { latest };
            Interval {
                earliest: earliest.map(|day| day.plus_days(-by(most))),
                latest: to.map(|day| day.plus_days(-by(least))),
                ..Interval::default()
            }
        }
        Relation::SameDay => return whole(other.modifier.clone()),
        Relation::During | Relation::Other(_) => return whole(Modifier::Between),
    };
    let told = match most {
        0..IN_WEEKS => Precision::Day,
        IN_WEEKS..IN_MONTHS => Precision::Week,
        IN_MONTHS..IN_YEARS => Precision::Month,
        _ => Precision::Year,
    };
    let precision = told.coarser(&other.precision);
    let modifier = if precision == Precision::Day { Modifier::On } else { Modifier::About };
    (modifier, interval, precision)
}

/// The events whose days were counted from this one, counted anew from its new date; and theirs in turn.
#[must_use]
pub fn followers(case: &Case, changed: &Event) -> Vec<Event> {
    let mut done = vec![changed.clone()];
    let mut at = 0;
    while let Some(from) = done.get(at).cloned() {
        for event in &case.events {
            let told = event.beginning();
            let follows = told.basis == Basis::Deduced
                && told.anchor.as_ref().is_some_and(|anchor| anchor.is_event(&from.id));
            if !follows || done.iter().any(|there| there.id == event.id) {
                continue;
            }
            let date = counted_from(told.clone(), &from.date);
            if date != *told {
                let mut event = event.clone();
                event.begin(date);
                done.push(event);
            }
        }
        at += 1;
    }
    done.split_off(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str) -> FuzzyDate {
        FuzzyDate::on_day(day.parse().unwrap())
    }

    fn told_by(relation: Relation, days: Option<(u32, u32)>) -> FuzzyDate {
        let anchor = Anchor {
            at_least_days: days.map(|days| days.0),
            at_most_days: days.map(|days| days.1),
            ..Anchor::by("e1".try_into().unwrap(), relation)
        };
        FuzzyDate { anchor: Some(anchor), ..FuzzyDate::default() }
    }

    fn ends(date: &FuzzyDate) -> [Option<String>; 2] {
        [date.interval.earliest, date.interval.latest].map(|day| day.map(|day| day.to_string()))
    }

    fn is(date: &FuzzyDate, first: &str, last: &str) -> bool {
        ends(date) == [Some(first.to_owned()), Some(last.to_owned())]
    }

    #[test]
    fn only_a_date_without_days_of_its_own_is_counted() {
        let mut case = Case::default();
        let mut other = Event::new("e1".try_into().unwrap());
        other.date = FuzzyDate {
            calendar: crate::domain::date::Calendar::SolarHijriIran,
            error_days: 2,
            ..on("2019-10-04")
        };
        case.events.push(other);
        let made = counted(told_by(Relation::After, Some((3, 3))), &case);
        assert!(is(&made, "2019-10-07", "2019-10-07"));
        assert_eq!((made.calendar, made.error_days), (case.events[0].date.calendar.clone(), 2));
        let own = FuzzyDate { anchor: told_by(Relation::After, None).anchor, ..on("2020-01-01") };
        assert_eq!(counted(own.clone(), &case), own);
        let forgotten = FuzzyDate {
            modifier: Modifier::TextOnly,
            certainty: Certainty::Uncertain,
            ..told_by(Relation::After, Some((3, 3)))
        };
        assert_eq!(counted(forgotten.clone(), &case), forgotten);
        // Words alone, or a doubt alone, are not forgotten.
        for told in [
            FuzzyDate { modifier: Modifier::TextOnly, ..told_by(Relation::After, Some((3, 3))) },
            FuzzyDate { certainty: Certainty::Uncertain, ..told_by(Relation::After, Some((3, 3))) },
        ] {
            assert!(is(&counted(told, &case), "2019-10-07", "2019-10-07"));
        }
        case.events[0].date = FuzzyDate::default();
        let deduced = FuzzyDate { basis: Basis::Deduced, ..on("2019-10-07") };
        let anchored = FuzzyDate { anchor: told_by(Relation::After, None).anchor, ..deduced };
        let lost = counted(anchored, &case);
        assert!(lost.interval.is_unknown() && lost.precision == Precision::Unknown);
    }

    #[test]
    fn three_weeks_after_a_day_are_about_a_week_three_weeks_later() {
        let date = counted_from(told_by(Relation::After, Some((21, 21))), &on("2019-10-04"));
        assert!(is(&date, "2019-10-25", "2019-10-25"));
        assert_eq!((date.modifier, date.precision), (Modifier::About, Precision::Week));
        assert_eq!(date.basis, Basis::Deduced);
        let date = counted_from(told_by(Relation::Before, Some((2, 3))), &on("2019-10-04"));
        assert!(is(&date, "2019-10-01", "2019-10-02"));
        assert_eq!((date.modifier, date.precision), (Modifier::On, Precision::Day));
    }

    #[test]
    fn what_came_after_a_stretch_came_after_its_end() {
        let lasted = FuzzyDate {
            modifier: Modifier::FromTo,
            precision: Precision::Day,
            interval: Interval::between(
                "2019-10-04".parse().unwrap(),
                "2019-10-14".parse().unwrap(),
            ),
            ..FuzzyDate::default()
        };
        let after = counted_from(told_by(Relation::After, Some((2, 2))), &lasted);
        assert!(is(&after, "2019-10-16", "2019-10-16"));
        let before = counted_from(told_by(Relation::Before, Some((2, 2))), &lasted);
        assert!(is(&before, "2019-10-02", "2019-10-02"));
        let during = counted_from(told_by(Relation::During, None), &lasted);
        assert!(is(&during, "2019-10-04", "2019-10-14"));
    }

    #[test]
    fn without_a_distance_it_is_open_and_words_with_days_of_their_own_win() {
        let after = counted_from(told_by(Relation::After, None), &on("2019-10-04"));
        assert_eq!(after.modifier, Modifier::After);
        let mut own = told_by(Relation::After, Some((21, 21)));
        own.interval = on("2020-01-01").interval;
        assert_eq!(counted_from(own.clone(), &on("2019-10-04")), own);
    }

    #[test]
    fn what_follows_moves_along_and_a_circle_ends() {
        let event =
            |id: &str, date: FuzzyDate| Event { date, ..Event::new(id.try_into().unwrap()) };
        let mut after = told_by(Relation::After, Some((2, 2)));
        after = counted_from(after, &on("2019-10-04"));
        let mut third = after.clone();
        third.anchor.as_mut().unwrap().event = "e2".try_into().ok();
        let mut round = third.clone();
        round.anchor.as_mut().unwrap().event = "e3".try_into().ok();
        let first = event("e1", on("2020-01-01"));
        let case = Case {
            events: vec![event("e1", round), event("e2", after), event("e3", third)],
            ..Case::default()
        };
        let moved = followers(&case, &first);
        let days: Vec<_> =
            moved.iter().map(|event| ends(&event.date)[0].clone().unwrap()).collect();
        assert_eq!(days, ["2020-01-03", "2020-01-05"]);
    }
}
