//! The drawn timeline says what the chronology says: in its order, each thing once, what has no date apart.

use proptest::prelude::*;

use super::*;
use crate::dossier::block::{Bar, Early, TimeEvent, Timeline};
use crate::dossier::typeset::typeset;

fn drawing(volume: &Volume) -> Option<&Timeline> {
    part(volume, PartName::Timeline).blocks.iter().find_map(|block| match block {
        Block::Timeline(line) => Some(line),
        _ => None,
    })
}

fn labels(bars: &[Bar]) -> Vec<String> {
    bars.iter().map(|bar| words(bar.labels.last().unwrap())).collect()
}

fn whats(rows: &[TimeEvent]) -> Vec<String> {
    rows.iter().map(|row| words(&row.what)).collect()
}

fn days(first: &str, last: &str) -> Value {
    json!({ "interval": { "earliest": first, "latest": last }, "precision": "year" })
}

fn lasting(first: &str, last: &str) -> Value {
    let mut date = days(first, last);
    date["modifier"] = "from_to".into();
    date
}

#[test]
fn rows_stand_in_the_order_told_and_not_by_the_middle_of_their_days() {
    let volume = sent(json!({ "events": [
        { "id": "a", "title": french("Arrestation"), "date": days("2019-03-01", "2019-12-31") },
        { "id": "b", "title": french("Départ"), "date": {
            "interval": { "earliest": "2019-01-01", "latest": "2019-12-31" },
            "anchor": { "event": "a", "relation": "after" },
        } },
    ] }));
    let line = drawing(&volume).unwrap();
    assert_eq!(whats(&line.events), ["Arrestation", "Départ"]);
    assert!(line.events[0].tie <= line.events[1].tie);
}

#[test]
fn what_has_no_date_stands_apart_and_never_on_the_scale() {
    let open = json!({ "modifier": "from_to", "interval": { "earliest": "2018-01-01" } });
    let volume = sent(json!({
        "places": [{ "id": "sa", "name": "Arabie" }, { "id": "fr", "name": "Paris" }],
        "life": [
            { "id": "a", "kind": "residence", "place": "sa", "what": french("Enfance") },
            { "id": "b", "kind": "residence", "place": "fr", "date": open },
            { "id": "c", "kind": "commitment", "what": french("Parti") },
        ],
        "events": [
            { "id": "x", "title": french("Un jour"), "date": { "words": "un jour", "lang": "fr" } },
            { "id": "y", "title": french("Oublié") },
            { "id": "z", "title": french("Arrivée"), "date": days("2018-01-01", "2018-12-31") },
        ],
        "answers": { "event:y/date": "does_not_remember", "life:c/date": "prefers_not_to_say" },
    }));
    let line = drawing(&volume).unwrap();
    assert_eq!(labels(&line.places), ["Paris"]);
    assert!(line.activities.is_empty());
    assert_eq!(whats(&line.events), ["Arrivée"]);
    let apart = rows(part(&volume, PartName::Timeline));
    let apart: Vec<[&str; 2]> = apart.iter().map(|row| [row[0].trim(), &row[1]]).collect();
    assert_eq!(
        apart,
        [
            ["Un jour", "« un jour »"],
            ["Oublié", "je ne me souviens pas"],
            ["Domicile : Arabie", ""],
            ["Engagement : Parti", "je ne souhaite pas le dire"],
        ]
    );
}

#[test]
fn without_any_date_everything_stands_apart() {
    let volume = sent(json!({ "events": [{ "id": "a", "title": french("Un fait") }] }));
    assert!(drawing(&volume).is_none());
    let apart = rows(part(&volume, PartName::Timeline));
    assert_eq!(apart[0][0].trim(), "Un fait");
}

#[test]
fn a_period_and_an_event_of_the_same_kind_place_and_days_are_shown_once() {
    let case = |first: &str, place: &str| {
        json!({
            "places": [{ "id": "s", "name": "Sanandaj" }, { "id": "t", "name": "Téhéran" }],
            "events": [
                { "id": "e", "kind": "commitment", "place": "s", "title": french("Cours de kurde"),
                  "date": days("2016-12-21", "2017-03-20") },
            ],
            "life": [{ "id": "l", "kind": "commitment", "place": place, "what": french("Cours de kurde"),
                       "date": days(first, "2017-03-20") }],
        })
    };
    let shown = |case: Value| {
        let volume = sent(case);
        let line = drawing(&volume).unwrap();
        line.events.len() + line.activities.len()
    };
    assert_eq!(shown(case("2016-12-21", "s")), 1);
    // The same words are no proof that it is the same thing.
    assert_eq!(shown(case("2016-12-22", "s")), 2);
    assert_eq!(shown(case("2016-12-21", "t")), 2);
}

#[test]
fn every_home_stands_in_a_lane_or_before_the_scale_or_in_a_row() {
    let home = |id: &str, place: &str, date: Value| json!({ "id": id, "kind": "residence", "place": place, "date": date });
    let places = ["Alep", "Idlib", "Gaziantep", "Athènes", "Lyon", "Nantes"];
    let named = places
        .iter()
        .map(|name| json!({ "id": name.to_lowercase().replace('è', "e"), "name": name }));
    let volume = sent(json!({
        "places": named.collect::<Vec<_>>(),
        "events": [
            { "id": "e", "title": french("Départ"), "date": days("2015-05-05", "2015-05-05") },
            { "id": "f", "title": french("Lettre"), "date": days("2026-05-05", "2026-05-05") },
        ],
        "life": [
            home("1", "alep", lasting("1990-01-01", "2010-01-01")),
            home("2", "idlib", lasting("2015-06-01", "2019-01-01")),
            // Both at once, then a third that finds no lane beside them.
            home("3", "gaziantep", lasting("2016-01-01", "2019-06-01")),
            home("4", "athenes", lasting("2017-01-01", "2018-06-01")),
            // Too short for its name.
            home("5", "lyon", lasting("2020-01-01", "2020-02-01")),
            home("6", "nantes", json!({ "modifier": "from_to", "interval": { "earliest": "2021-01-01" } })),
        ],
    }));
    let line = drawing(&volume).unwrap();
    assert_eq!(labels(&line.places), ["Idlib", "Gaziantep", "Nantes"]);
    assert_eq!(line.places.iter().map(|bar| bar.lane).collect::<Vec<_>>(), [0, 1, 0]);
    let early: Vec<String> = line.early.iter().map(|Early { text, .. }| words(text)).collect();
    assert_eq!(early, ["1990 – 2010. Domicile : Alep"]);
    assert_eq!(whats(&line.events), ["Départ", "Domicile : Athènes", "Domicile : Lyon", "Lettre"]);
}

/// A date of one of many shapes.
fn date(shape: u8, start: i32, length: i32) -> Value {
    let zero: crate::domain::date::CivilDay = "2008-01-01".parse().unwrap();
    let (first, last) = (zero.plus_days(start), zero.plus_days(start + length));
    let interval = json!({ "earliest": first, "latest": last });
    match shape {
        0 => json!({}),
        1 => json!({ "modifier": "text_only", "certainty": "uncertain" }),
        2 => json!({ "words": "quand il neigeait", "lang": "fr", "modifier": "text_only" }),
        3 => {
            json!({ "modifier": "from_to", "precision": "month", "interval": { "earliest": first } })
        }
        4 => json!({ "modifier": "from_to", "precision": "month", "interval": { "latest": last } }),
        5 => json!({ "modifier": "before", "precision": "month", "interval": { "latest": last } }),
        6 => json!({ "modifier": "after", "precision": "year", "interval": interval }),
        7 | 8 => json!({ "modifier": "from_to", "precision": "month", "interval": interval }),
        9 => json!({ "precision": "day", "interval": { "earliest": first, "latest": first } }),
        _ => json!({ "modifier": "about", "precision": "year", "interval": interval }),
    }
}

fn cases() -> impl Strategy<Value = Value> {
    const KINDS: [&str; 6] =
        ["arrest", "employment", "residence", "commitment", "lawful_stay", "departure"];
    const LIVES: [&str; 4] = ["residence", "work", "commitment", "not_said"];
    let shape = || (0u8..12, 0i32..6_500, 1i32..1_500);
    let event = (shape(), 0usize..6, 0usize..3, prop::option::of((0usize..12, any::<bool>())));
    let period = (shape(), 0usize..4, 0usize..3);
    (prop::collection::vec(event, 1..13), prop::collection::vec(period, 0..5)).prop_map(|(events, life)| {
        let count = events.len();
        let events = events.into_iter().enumerate().map(|(at, ((shape, start, length), kind, place, anchor))| {
            let mut date = date(shape, start, length);
            if let Some((to, before)) = anchor.filter(|(to, _)| *to < count && *to != at) {
                let relation = if before { "before" } else { "after" };
                date["anchor"] = json!({ "event": format!("e{to}"), "relation": relation });
            }
            json!({ "id": format!("e{at}"), "kind": KINDS[kind], "place": format!("p{place}"),
                    "title": french(&format!("Zq{at:02}")), "date": date })
        });
        let life = life.into_iter().enumerate().map(|(at, ((shape, start, length), kind, place))| {
            let mut period = json!({ "id": format!("l{at}"), "kind": LIVES[kind],
                "what": french(&format!("Vw{at:02}")), "date": date(shape, start, length) });
            // A home without a place is told by its words.
            if kind > 0 { period["place"] = format!("p{place}").into(); }
            period
        });
        let places = (0..3).map(|at| json!({ "id": format!("p{at}"), "name": format!("Lieu {at}") }));
        json!({ "events": events.collect::<Vec<_>>(), "life": life.collect::<Vec<_>>(),
                "places": places.collect::<Vec<_>>() })
    })
}

/// The marks of this kind in the words of the pages, in reading order.
fn found(text: &str, mark: &str) -> Vec<String> {
    text.match_indices(mark).map(|(at, _)| text[at..at + 4].to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_timeline_prints_every_event_of_the_chronology_once_and_in_its_order(case in cases()) {
        let volume = sent(case.clone());
        let chronology: Vec<String> = rows(part(&volume, PartName::Chronology))
            .iter()
            .map(|row| found(&row.concat(), "Zq").pop().unwrap())
            .collect();
        let undated: Vec<String> = rows(part(&volume, PartName::Timeline))
            .iter()
            .map(|row| row[0].trim().to_owned())
            .collect();
        let at = |name| volume.parts.iter().position(|there| std::ptr::eq(there, part(&volume, name)));
        let place = at(PartName::Timeline).unwrap();
        let laid = typeset(&volume).unwrap();
        let pages = laid.pages.iter().filter(|page| page.part == place);
        let text: String = pages.flat_map(|page| &page.text).map(|line| format!("{line}\n")).collect();

        let mut all = chronology.clone();
        all.sort();
        // Of what stands apart, « après « Zq03 » » names another event again.
        let (scale, apart) = text.split_once("Sans date connue").unwrap_or((text.as_str(), ""));
        let named_apart: Vec<String> =
            undated.iter().flat_map(|what| found(what, "Zq")).collect();
        let named_on_scale = found(scale, "Zq");
        let mut named: Vec<String> = named_on_scale.iter().chain(&named_apart).cloned().collect();
        named.sort();
        prop_assert_eq!(&named, &all, "{}", text);
        prop_assert!(named_apart.iter().all(|event| apart.contains(event.as_str())));

        // What is told apart has no day; what is drawn has one.
        for event in case["events"].as_array().unwrap() {
            let title = event["title"]["french"]["text"].as_str().unwrap();
            let interval = &event["date"]["interval"];
            prop_assert_eq!(interval.is_null(), named_apart.iter().any(|there| there == title));
        }

        // Rows stand in the order of the chronology; a bar stands where its days are.
        let bars: Vec<String> = drawing(&volume).map_or_else(Vec::new, |line| {
            let bars = line.places.iter().chain(&line.activities);
            bars.flat_map(|bar| bar.labels.iter().flat_map(|label| found(&words(label), "Zq"))).collect()
        });
        let in_rows = |list: &[String]| -> Vec<String> {
            list.iter().filter(|event| !bars.contains(event)).cloned().collect()
        };
        let told_on_scale: Vec<String> =
            chronology.iter().filter(|event| !named_apart.contains(event)).cloned().collect();
        prop_assert_eq!(in_rows(&named_on_scale), in_rows(&told_on_scale));
        let told_apart: Vec<String> =
            chronology.iter().filter(|event| named_apart.contains(event)).cloned().collect();
        prop_assert_eq!(named_apart, told_apart);

        // Periods of life too stand once each.
        let mut lives = found(&text, "Vw");
        lives.sort();
        let told: Vec<String> = (0..case["life"].as_array().unwrap().len()).map(|at| format!("Vw{at:02}")).collect();
        prop_assert_eq!(lives, told, "{}", text);
    }
}
