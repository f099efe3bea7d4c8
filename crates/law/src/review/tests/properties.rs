//! What holds of any case: order, silence where dates can agree, speed enough for long lives.

use proptest::prelude::*;

use super::*;

#[test]
fn two_thousand_events_are_read_and_stay_in_order() {
    let kinds =
        [EventKind::Detention, EventKind::Arrest, EventKind::Release, EventKind::Demonstration];
    let start = day("1990-01-01");
    let events = (0..2000_i32).map(|i| {
        let from = start.plus_days(i * 5);
        let date = FuzzyDate {
            interval: Interval::between(from, from.plus_days(9)),
            ..from_to("1990-01-01", "1990-01-01")
        };
        let kind = kinds[(i % 4) as usize].clone();
        at(event(&format!("e{i}"), kind, date), if i % 2 == 0 { "here" } else { "there" })
    });
    let case = with_events(events.collect());
    assert!(points(&case).len() > 1000);
}

fn any_date() -> impl Strategy<Value = FuzzyDate> {
    (0i32..900, 0i32..60, 0usize..4, any::<bool>(), 0usize..5).prop_map(
        |(from, days, unit, sure, how)| {
            let first = day("2019-01-01").plus_days(from);
            let units = [Precision::Day, Precision::Week, Precision::Month, Precision::Season];
            let how = [
                Modifier::On,
                Modifier::FromTo,
                Modifier::About,
                Modifier::Before,
                Modifier::After,
            ][how]
                .clone();
            FuzzyDate {
                modifier: how,
                precision: units[unit].clone(),
                certainty: if sure { Certainty::Sure } else { Certainty::Approximate },
                interval: Interval::between(first, first.plus_days(days)),
                ..FuzzyDate::default()
            }
        },
    )
}

fn any_events() -> impl Strategy<Value = Vec<Event>> {
    let kinds = EventKind::ALL;
    let one = (0..kinds.len(), any_date(), any::<bool>());
    proptest::collection::vec(one, 0..14).prop_map(move |list| {
        let events = list.into_iter().enumerate().map(|(i, (kind, date, here))| {
            at(
                event(&format!("e{i}"), kinds[kind].clone(), date),
                if here { "here" } else { "there" },
            )
        });
        events.collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_entry_changes_no_point(events in any_events(), turn in 0usize..14) {
        let first = points(&with_events(events.clone()));
        let mut turned = events;
        turned.reverse();
        let middle = turn.min(turned.len());
        turned.rotate_left(middle);
        prop_assert_eq!(first, points(&with_events(turned)));
    }

    #[test]
    fn dates_that_can_agree_are_never_to_be_read_again(a in any_date(), b in any_date()) {
        let mut case = with_events(vec![event("e", EventKind::Release, a.clone())]);
        let mut paper = exhibit("p", ExhibitKind::PolicePaper, FuzzyDate::default());
        let of = Some(EventId::try_from("e").unwrap());
        paper.dates_stated.push(DateStated { event: of, date: b.clone(), ..DateStated::default() });
        case.exhibits.push(paper);
        case.events.push(event("a", EventKind::Arrest, b.clone()));
        let clash = a.loose_interval().is_apart_from(&b.loose_interval());
        let raised = points(&case).iter().any(|p| p.severity == Severity::Reread);
        prop_assert!(clash || !raised);
    }
}
