//! What was said of a date that is not known is printed, and not mixed up.

use super::*;

fn told(date: Value, answers: Value) -> String {
    let volume = sent(json!({
        "events": [
            { "id": "e", "title": french("Un fait"), "date": date },
            { "id": "other", "title": french("Libération"),
              "date": { "interval": { "earliest": "2019-10-14", "latest": "2019-10-14" } } },
        ],
        "answers": answers,
    }));
    let all = rows(part(&volume, PartName::Chronology));
    all.into_iter().find(|row| row[3] == "Un fait").unwrap().swap_remove(0)
}

#[test]
fn a_date_left_open_is_printed_as_it_was_answered() {
    for (answer, printed) in [
        ("does_not_know", "je ne sais pas"),
        ("does_not_remember", "je ne me souviens pas"),
        ("prefers_not_to_say", "je ne souhaite pas le dire"),
    ] {
        assert_eq!(told(json!({}), json!({ "event:e/date": answer })), printed);
    }
    assert_eq!(told(json!({}), json!({})), "");
    let forgotten = json!({ "modifier": "text_only", "certainty": "uncertain" });
    assert_eq!(told(forgotten, json!({})), "je ne me souviens pas");
    let words = json!({ "words": "quand il neigeait", "lang": "fr", "modifier": "text_only" });
    assert_eq!(told(words, json!({})), "« quand il neigeait »");
}

#[test]
fn a_date_told_by_another_event_says_by_which() {
    let by = |relation: &str, days: Value, words: &str| {
        let mut anchor = json!({ "event": "other", "relation": relation });
        anchor["at_least_days"] = days.clone();
        anchor["at_most_days"] = days;
        told(json!({ "anchor": anchor, "words": words, "lang": "fr" }), json!({}))
    };
    assert_eq!(by("after", Value::Null, ""), "après « Libération »");
    assert_eq!(by("before", Value::Null, ""), "avant « Libération »");
    assert_eq!(by("after", json!(14), ""), "deux semaines après « Libération »");
    assert_eq!(by("after", Value::Null, "en 2019"), "« en 2019 » / après « Libération »");
}

#[test]
fn relatives_and_steps_whose_date_is_not_known_say_so() {
    let volume = sent(json!({
        "applicant": { "names": [{ "whole": "Awa Dupont" }] },
        "persons": [
            { "id": "m", "kinship": "mother", "names": [{ "whole": "Golale" }], "printing": "everywhere" },
            { "id": "b", "kinship": "brother", "names": [{ "whole": "Aram" }], "printing": "everywhere",
              "alive": { "known": false } },
        ],
        "journey": [{ "id": "s", "what": french("Bateau") }],
        "answers": { "person:m/birth": "does_not_remember", "person:b/death": "prefers_not_to_say",
                     "journey:s/date": "does_not_know" },
    }));
    let family = rows(part(&volume, PartName::Family));
    assert_eq!(family[0][3], "je ne me souviens pas");
    assert_eq!(family[1][4], "décédé (je ne souhaite pas le dire)");
    assert_eq!(rows(part(&volume, PartName::Journey))[0][1], "je ne sais pas");
}

#[test]
fn words_in_another_calendar_stand_beside_their_reading_in_french() {
    let date = json!({ "words": "۲۲ مهر ۱۳۹۸", "lang": "fa", "calendar": "solar_hijri_iran",
        "precision": "day", "interval": { "earliest": "2019-10-14", "latest": "2019-10-14" } });
    assert_eq!(told(date, json!({})), "« ۲۲ مهر ۱۳۹۸ » / 22 mehr 1398");
}
