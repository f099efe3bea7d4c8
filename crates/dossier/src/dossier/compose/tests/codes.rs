//! Letters in the place of names: said beside who it is, and in a key wherever one is printed.

use super::*;

fn account(text: &str, name: &str, person: Value) -> Volume {
    let start = text.split(name).next().unwrap().chars().count();
    let mark =
        json!({ "start": start, "end": start + name.chars().count(), "target": { "person": "p" } });
    let mut person = person;
    person["id"] = "p".into();
    sent(json!({
        "persons": [person],
        "account": { "fears": [{ "id": "f", "text": {
            "french": { "text": text, "marks": [mark] },
        } }] },
    }))
}

fn printed(text: &str, name: &str, person: Value) -> Vec<String> {
    lines(part(&account(text, name, person), PartName::Account))
}

#[test]
fn a_letter_stands_beside_who_it_is_and_in_a_key() {
    let mother = json!({ "kinship": "mother", "names": [{ "whole": "Golale Nawzari" }] });
    let key = "Lettres à la place d’un nom : A, ma mère.";
    let said = "En avril 2018, ma mère a été emmenée.";
    let expected = ["En avril 2018, ma mère (A) a été emmenée.", key];
    assert_eq!(printed(said, "ma mère", mother.clone()), expected);
    let said = "En avril 2018, Golale a été emmenée.";
    assert_eq!(printed(said, "Golale", mother), expected);
    let friend = json!({ "kinship": "friend", "relation": french("une amie d’école") });
    assert_eq!(
        printed("Xezal m’a cachée.", "Xezal", friend),
        ["A m’a cachée.", "Lettres à la place d’un nom : A, une amie d’école."]
    );
    assert_eq!(
        printed("Xezal m’a cachée.", "Xezal", json!({})),
        ["A m’a cachée.", "Lettres à la place d’un nom : A, une personne que je ne nomme pas."]
    );
}

#[test]
fn the_stop_of_a_name_that_ends_a_sentence_is_printed() {
    let said = "Je l’ai appelée Roniya D. J’y notais ce que je voyais.";
    assert_eq!(
        printed(said, "Roniya D.", json!({}))[0],
        "Je l’ai appelée A. J’y notais ce que je voyais."
    );
}

#[test]
fn a_place_that_is_not_named_says_so_and_is_in_the_key() {
    let volume = sent(json!({
        "places": [{ "id": "l", "name": "Dolî Xeyal", "printing": "never" }],
        "events": [{ "id": "e", "title": french("Cachée"), "place": "l" }],
    }));
    let chronology = part(&volume, PartName::Chronology);
    assert_eq!(rows(chronology)[0][2], "lieu non nommé (L1)");
    let key = lines(chronology).pop().unwrap();
    assert_eq!(key, "Lettres à la place d’un nom : L1, un lieu que je ne nomme pas.");
    // Where no letter stands, no key does.
    assert!(
        lines(part(&sent(json!({ "events": [{ "id": "e" }] })), PartName::Chronology)).is_empty()
    );
}
