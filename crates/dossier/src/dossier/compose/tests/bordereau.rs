//! The list of exhibits, and what it promises.

use super::*;

fn exhibit(id: &str, group: &str, more: &Value) -> Value {
    let mut exhibit = json!({ "id": id, "group": group, "title": french(&format!("Papier {id}")) });
    for (key, value) in more.as_object().unwrap() {
        exhibit[key] = value.clone();
    }
    exhibit
}

fn list(exhibits: Value, kind: &str) -> (Vec<Vec<String>>, String) {
    let volume = sent(json!({ "exhibits": exhibits, "procedure": { "kind": kind } }));
    let part = part(&volume, PartName::Bordereau);
    let Block::Title { sub, .. } = &part.blocks[0] else { panic!("no title") };
    (rows(part), words(sub))
}

#[test]
fn each_heading_stands_once_and_in_order() {
    let none = json!({});
    let exhibits = json!([
        exhibit("a", "health", &none),
        exhibit("b", "identity", &none),
        exhibit("c", "not_said", &none),
        exhibit("d", "health", &none),
        exhibit("e", "identity", &none),
    ]);
    let (rows, _) = list(exhibits, "first");
    let first: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(first, ["A. Identité", "2", "5", "D. Santé", "1", "4", "Autres pièces", "3"]);
}

#[test]
fn one_page_is_one_folio_and_no_translation_is_promised() {
    let (_, one) = list(json!([exhibit("a", "health", &json!({}))]), "first");
    assert_eq!(one, "1 pièce, 1 page, folio . ");
    let two = json!([exhibit("a", "health", &json!({})), exhibit("b", "health", &json!({}))]);
    assert_eq!(list(two, "first").1, "2 pièces, 2 pages, folios  à . ");
    let translated = json!({ "translation": { "free": { "translator": "Une amie" } } });
    let (_, made) = list(json!([exhibit("a", "health", &translated)]), "first");
    assert_eq!(made, "1 pièce, 2 pages avec les traductions, folios  à . ");
}

#[test]
fn only_originals_one_holds_are_promised_and_only_to_who_hears_one() {
    let held = json!([exhibit("a", "health", &json!({ "held": "original_held" }))]);
    let promise = "les originaux que j’ai";
    assert!(list(held.clone(), "first").1.contains(promise));
    assert!(!list(held, "cnda_appeal").1.contains(promise));
    let copy = json!([exhibit("a", "health", &json!({ "held": "copy_only" }))]);
    assert!(!list(copy, "first").1.contains("original"));
}

#[test]
fn a_date_that_exists_is_printed_in_words() {
    let date = json!({ "date": { "words": "۱۳۹۸/۰۷/۲۲", "lang": "fa", "calendar": "solar_hijri_iran",
        "precision": "day", "interval": { "earliest": "2019-10-14", "latest": "2019-10-14" } },
        "translation": { "free": { "translator": "Une amie",
            "date": { "precision": "day", "interval": { "earliest": "2026-10-01", "latest": "2026-10-01" } } } } });
    let (rows, _) = list(json!([exhibit("a", "health", &date)]), "first");
    assert_eq!(rows[1][2], "۱۳۹۸/۰۷/۲۲ / 22 mehr 1398 / 14 octobre 2019");
    assert_eq!(rows[2][2], "1er octobre 2026");
}

#[test]
fn calls_in_the_journey_stand_in_brackets_before_the_stop() {
    let volume = sent(json!({
        "exhibits": [{ "id": "a" }, { "id": "b" }],
        "journey": [
            { "id": "s", "what": french("contrôle passé."), "exhibits": ["a", "b"] },
            { "id": "t", "exhibits": ["a"] },
        ],
    }));
    let steps = rows(part(&volume, PartName::Journey));
    assert_eq!(steps[0][4], "Contrôle passé (pièce n° 1, f.  ; pièce n° 2, f. ).");
    assert_eq!(steps[1][4], "Pièce n° 1, f. ");
}
