//! How it is known: one set of words, on screen, in the file's schema and in print.

use serde_json::json;

use super::super::super::block::{Block, Mark, Sign};
use super::*;

/// The column « Source » of one event.
fn source(known: Value, more: &Value) -> String {
    let mut event = json!({ "id": "e", "title": french("Un fait"), "known": known });
    for (key, value) in more.as_object().unwrap() {
        event[key] = value.clone();
    }
    let volume = sent(json!({
        "events": [event], "exhibits": [{ "id": "x" }],
        "persons": [
            { "id": "m", "kinship": "mother", "printing": "never" },
            { "id": "c", "kinship": "cousin", "relation": french("mon cousin") },
            { "id": "n" },
        ],
    }));
    rows(part(&volume, PartName::Chronology))[0][4].clone()
}

#[test]
fn each_way_of_knowing_has_its_own_words_in_print() {
    let told = |by: Value| json!({ "told": by });
    for (known, printed) in [
        (json!("seen"), "vu ou vécu"),
        (json!("heard"), "entendu moi-même"),
        (json!("document"), "lu sur un document"),
        (told(json!({})), "on me l’a raconté"),
        (told(json!({ "by": "m" })), "on me l’a raconté : ma mère"),
        (told(json!({ "by": "c" })), "on me l’a raconté : mon cousin"),
        (told(json!({ "by": "n" })), "on me l’a raconté"),
        (
            told(json!({ "by": "m", "source": { "known": french("une voisine") } })),
            "on me l’a raconté : une voisine",
        ),
        (json!("does_not_remember"), "je ne me souviens pas"),
        (json!("not_said"), ""),
    ] {
        assert_eq!(source(known, &json!({})), printed);
    }
}

#[test]
fn a_date_that_stands_on_a_paper_says_nothing_of_how_the_fact_is_known() {
    let date = json!({ "date": {
        "interval": { "earliest": "2019-10-04", "latest": "2019-10-04" }, "precision": "day",
        "basis": { "document": "x" },
    }, "exhibits": [{ "exhibit": "x" }] });
    assert_eq!(source(json!("not_said"), &date), "");
}

#[test]
fn print_screen_and_schema_use_the_same_words() {
    let t = Translator::plain(Language::French);
    let ways = ["seen", "heard", "told", "document"]
        .map(|word| t.named(&format!("known-{word}")).unwrap());
    let legend = words(&{
        let volume = sent(json!({ "events": [{ "id": "e" }] }));
        let part = part(&volume, PartName::Chronology);
        let Block::Title { sub, .. } = &part.blocks[0] else { panic!("no title") };
        sub.clone()
    });
    let schema = serde_json::to_value(schemars::schema_for!(crate::domain::event::Known)).unwrap();
    let schema = schema["oneOf"].as_array().unwrap();
    for (at, way) in ways.iter().enumerate() {
        assert!(legend.contains(&super::super::when::capital(way)), "{way}: {legend}");
        let described = schema[at + 1]["description"].as_str().unwrap();
        assert!(described.contains(way), "{way}: {described}");
    }
}

#[test]
fn an_ear_witness_is_drawn_otherwise_than_hearsay() {
    let day = |known: Value| {
        let date = json!({ "interval": { "earliest": "2019-10-04", "latest": "2019-10-04" } });
        json!({ "events": [{ "id": "e", "title": french("Un fait"), "date": date, "known": known }] })
    };
    let drawn = |known: Value| {
        let volume = sent(day(known));
        let Block::Timeline(line) = &part(&volume, PartName::Timeline).blocks[1] else {
            panic!("no drawing")
        };
        let marks = line.legend.runs.iter().filter_map(|run| match run.content {
            Content::Mark(Mark::Known(sign)) => Some(sign),
            _ => None,
        });
        (line.events[0].sign, marks.collect::<Vec<_>>(), words(&line.legend))
    };
    for (known, sign, word) in [
        (json!("seen"), Sign::Seen, "vu ou vécu"),
        (json!("heard"), Sign::Heard, "entendu moi-même"),
        (json!({ "told": {} }), Sign::Told, "on me l’a raconté"),
        (json!("document"), Sign::Read, "lu sur un document"),
        (json!("not_said"), Sign::Unsaid, "non précisé"),
    ] {
        let (of_event, in_legend, legend) = drawn(known);
        assert_eq!((of_event, in_legend), (sign, vec![sign]));
        assert!(legend.starts_with(&format!(" {word}")), "{legend}");
    }
}
