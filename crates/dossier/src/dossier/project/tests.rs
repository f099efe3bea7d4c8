//! What each restriction takes from a document, for which reader.

use super::*;
use crate::domain::words::RevealClass;
use crate::report::spec::BuildName;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn case(value: Value) -> Case {
    serde_json::from_value(value).unwrap()
}

fn spec(name: BuildName) -> BuildSpec {
    BuildSpec::new(name, "2026-11-16".parse().unwrap())
}

fn made(case: &Case, name: BuildName) -> Projection {
    project(case, &spec(name), &Files::new())
}

/// How many events, paragraphs, exhibits and periods of life a build shows.
fn counts(case: &Case, name: BuildName) -> [usize; 4] {
    let doc = made(case, name).doc;
    [doc.events.len(), doc.account.paragraphs.len(), doc.exhibits.len(), doc.life.len()]
}

/// An event with a paragraph that tells it, a paper that shows it, and a period of life.
fn bound(event: Value) -> Case {
    let mut event = event;
    event["id"] = json!("e");
    event["exhibits"] = json!([{ "exhibit": "x" }]);
    case(json!({
        "events": [event], "exhibits": [{ "id": "x" }],
        "account": { "fears": [{ "id": "p", "events": ["e"], "text": { "french": { "text": "Oui." } } }] },
    }))
}

#[test]
fn a_restricted_event_takes_what_tells_and_shows_it_from_every_build() {
    for name in BuildName::ALL {
        assert_eq!(counts(&bound(json!({})), name), [1, 1, 1, 0]);
        assert_eq!(counts(&bound(json!({ "sensitivity": "summarise" })), name), [1, 1, 1, 0]);
        for restricted in [
            json!({ "legal_sensitive": true }),
            json!({ "sensitivity": "undecided" }),
            json!({ "sensitivity": "keep_for_interview" }),
            json!({ "sensitivity": "a word of a newer version" }),
            json!({ "sensitivity": "summarise", "legal_sensitive": true }),
        ] {
            let case = bound(restricted);
            assert_eq!(counts(&case, name), [0, 0, 0, 0]);
            let notices = made(&case, name).notices;
            assert_eq!((notices.events_left_out, notices.paragraphs_telling), (1, 1));
            assert_eq!((notices.exhibits_left_out, notices.paragraphs_left_out), (1, 0));
        }
    }
}

#[test]
fn what_is_to_be_read_with_a_lawyer_is_no_period_of_life_in_print() {
    let lawyer = json!({ "life": [{ "id": "a" }, { "id": "b", "legal_sensitive": true }] });
    for name in BuildName::ALL {
        assert_eq!(counts(&case(lawyer.clone()), name)[3], 1);
    }
}

#[test]
fn each_class_of_knowledge_is_shown_to_those_who_may_know_it() {
    let classes =
        RevealClass::ALL.iter().map(|class| (class.as_str(), true)).chain([("new", false)]);
    for (class, known) in classes {
        let reveals = json!({ "classes": [class] });
        let mut case = bound(json!({ "reveals": reveals }));
        assert_eq!(counts(&case, BuildName::Ofpra), if known { [1, 1, 1, 0] } else { [0; 4] });
        let at_desk = matches!(class, "health" | "sexuality" | "third_party");
        for name in [BuildName::Keep, BuildName::Working] {
            assert_eq!(counts(&case, name), if at_desk { [1, 1, 1, 0] } else { [0; 4] }, "{class}");
        }
        let reveals = std::mem::take(&mut case.events[0].reveals);
        case.exhibits[0].reveals = reveals.clone();
        assert_eq!(counts(&case, BuildName::Keep)[2], usize::from(at_desk), "{class}");
        assert_eq!(counts(&case, BuildName::Keep)[1], 1, "the paragraph itself reveals nothing");
        case.account.fears[0].reveals = reveals;
        assert_eq!(counts(&case, BuildName::Keep)[1], usize::from(at_desk), "{class}");
    }
}

fn joined(exhibit: &Value, identity: &Value) -> Case {
    let mut record = json!({ "id": "pen", "names": [{ "whole": "Étoile Noire" }] });
    record.as_object_mut().unwrap().extend(identity.as_object().unwrap().clone());
    case(json!({
        "applicant": { "names": [{ "whole": "Awa Dupont", "family": "DUPONT", "given": "Awa" }] },
        "identities": [record], "exhibits": [exhibit],
    }))
}

#[test]
fn a_paper_that_joins_a_protected_name_to_the_person_is_printed_only_by_decision() {
    let plain = json!({ "id": "x", "names_on": ["Awa DUPONT"] });
    let named = json!({ "id": "x", "names_on": ["Awa DUPONT", "ETOILE  NOIRE"] });
    let link = json!({ "linked_by": ["x"] });
    let on_paper = json!({ "names": [{ "whole": "Étoile Noire", "on_exhibit": "x" }] });
    let shown = |case: &Case, name| counts(case, name)[2];
    assert_eq!(shown(&joined(&plain, &json!({})), BuildName::Ofpra), 1);
    for (exhibit, identity) in [(named, json!({})), (plain.clone(), link), (plain, on_paper)] {
        let mut case = joined(&exhibit, &identity);
        for name in BuildName::ALL {
            assert_eq!(shown(&case, name), 0);
        }
        let mut kept = spec(BuildName::Ofpra);
        kept.set("keep-identity", "pen").unwrap();
        assert_eq!(project(&case, &kept, &Files::new()).doc.exhibits.len(), 1, "by decision");
        case.identities[0].printing = crate::domain::person::Printing::AuthorityOnly;
        assert_eq!(shown(&case, BuildName::Ofpra), 1);
        assert_eq!(shown(&case, BuildName::Keep), 0, "the desk may not read the name");
    }
}

#[test]
fn a_paper_is_withheld_for_a_whole_name_and_kept_where_it_is_asked() {
    let with = |name: &str| {
        let exhibit = json!({ "id": "x", "names_on": [name] });
        let mut case = joined(&exhibit, &json!({}));
        let friend = json!({ "id": "b", "names": [{ "whole": "احمد کریمی" }] });
        case.persons.push(serde_json::from_value(friend).unwrap());
        case
    };
    for whole in ["KARIMI Ahmad", "کریمی احمد", "Ahmad Karimi"] {
        let made = made(&with(whole), BuildName::Ofpra);
        assert!(made.doc.exhibits.is_empty(), "{whole}");
        let notices = made.notices;
        assert_eq!((notices.exhibits_bearing, notices.exhibits_left_out), (1, 0));
        let mut kept = spec(BuildName::Ofpra);
        kept.set("keep-person", "b").unwrap();
        assert_eq!(project(&with(whole), &kept, &Files::new()).doc.exhibits.len(), 1, "decided");
    }
    for part in ["Ahmad Rahimi", "Ahmadzai", "کریمی"] {
        assert_eq!(counts(&with(part), BuildName::Ofpra)[2], 1, "{part}");
        let numbers = super::numbers(&with(part), &spec(BuildName::Ofpra));
        let scanner = crate::dossier::scanner::Scanner::new(&with(part), &spec(BuildName::Ofpra));
        let asked = scanner.scan_papers(&with(part), &numbers);
        assert!(asked.iter().all(|found| !found.sure && found.on_paper.is_some()));
        assert!(!asked.is_empty(), "{part} is asked about");
    }
}

#[test]
fn the_own_name_of_the_applicant_hides_no_paper() {
    let mut case = joined(&json!({ "id": "x", "names_on": ["DUPONT Awa"] }), &json!({}));
    let person =
        json!({ "id": "son", "names": [{ "whole": "Awa Dupont" }, { "family": "Dupont" }] });
    case.persons.push(serde_json::from_value(person).unwrap());
    assert_eq!(counts(&case, BuildName::Ofpra)[2], 1);
    case.exhibits[0].names_on.push("Ali Dupont".into());
    assert_eq!(counts(&case, BuildName::Ofpra)[2], 1, "the family name is the applicant's own");
    case.persons[0].names[0].whole = "Ali Dupont".into();
    assert_eq!(counts(&case, BuildName::Ofpra)[2], 0);
}

#[test]
fn a_paper_that_something_shown_cites_stays() {
    let mut case = bound(json!({ "sensitivity": "undecided" }));
    let period = json!({ "id": "v", "exhibits": ["x"] });
    case.life.push(serde_json::from_value(period).unwrap());
    assert_eq!(counts(&case, BuildName::Ofpra), [0, 0, 1, 1]);
}

#[test]
fn a_date_told_by_a_hidden_event_says_nothing() {
    let date = json!({
        "words": "dix jours après", "interval": { "earliest": "2019-10-14" },
        "anchor": { "event": "e", "relation": "after" },
    });
    let mut case = bound(json!({ "sensitivity": "keep_for_interview" }));
    let later = json!({ "id": "f", "title": { "french": { "text": "Départ" } }, "date": date });
    case.events.push(serde_json::from_value(later).unwrap());
    let doc = made(&case, BuildName::Ofpra).doc;
    assert_eq!(doc.events.len(), 1);
    assert!(doc.events[0].date.is_unset());
    case.events[0].sensitivity = event::Sensitivity::Print;
    let told = |at: &public::Event| !at.date.is_unset();
    assert!(made(&case, BuildName::Ofpra).doc.events.iter().any(told));
}

#[test]
fn a_date_told_by_a_hidden_period_of_life_says_nothing() {
    let case = case(json!({
        "life": [{ "id": "l", "kind": "service", "legal_sensitive": true }],
        "events": [{ "id": "f", "title": { "french": { "text": "Départ" } }, "date": {
            "words": "un mois après", "interval": { "earliest": "2019-10-14" },
            "anchor": { "to": { "kind": "life_ended", "life": "l" }, "relation": "after" },
        } }],
    }));
    assert!(made(&case, BuildName::Ofpra).doc.events[0].date.is_unset());
}

#[test]
fn of_a_date_that_may_be_another_only_the_words_are_printed() {
    let case = case(json!({ "events": [{ "id": "f", "title": { "french": { "text": "Départ" } },
        "date": { "words": "2019 ? 2020 ?", "lang": "fr", "precision": "year",
            "interval": { "earliest": "2019-01-01", "latest": "2019-12-31" },
            "alternatives": [{ "precision": "year",
                "interval": { "earliest": "2020-01-01", "latest": "2020-12-31" } }] } }] }));
    let date = &made(&case, BuildName::Ofpra).doc.events[0].date;
    assert!(date.earliest.is_none() && date.latest.is_none());
    assert_eq!(date.modifier, crate::domain::date::Modifier::TextOnly);
    assert!(!date.is_unset());
}

#[test]
fn what_has_no_french_and_what_is_cited_and_gone_is_counted() {
    let told = |text: &str| json!({ "prose": { "text": text }, "lang": "fa" });
    let case = case(json!({ "account": { "fears": [
        { "id": "p1", "text": { "told": told("من") } },
        { "id": "p2", "text": { "told": told("من"), "french": { "text": "Moi." } } },
        { "id": "p3", "text": { "french": { "text": "Lui.", "marks": [
            { "start": 0, "end": 3, "target": { "person": "gone" } },
            { "start": 0, "end": 3, "target": { "person": "there" } },
        ] } } },
        { "id": "p4" },
        { "id": "p5", "text": { "told": told("او") } },
    ] }, "persons": [{ "id": "there" }] }));
    let notices = made(&case, BuildName::Keep).notices;
    assert_eq!((notices.paragraphs_without_french, notices.dangling_references), (2, 1));
}

#[test]
fn only_a_text_that_changed_since_is_no_longer_confirmed() {
    use crate::domain::words::WordsState;
    let state = |state: &str, read: &str| {
        let hash: String = Sha256::digest(read.as_bytes())
            .iter()
            .fold(String::new(), |all, byte| all + &format!("{byte:02x}"));
        let case = case(json!({ "account": { "fears": [{
            "id": "p", "state": state, "text": { "french": { "text": "Oui." } },
            "read_backs": [{ "french_sha256": hash }],
        }] } }));
        made(&case, BuildName::Keep).doc.account.paragraphs[0].state.clone()
    };
    assert_eq!(state("confirmed", "Oui."), WordsState::Confirmed);
    assert_eq!(state("confirmed", "Non."), WordsState::Written);
    assert_eq!(state("said", "Non."), WordsState::Said);
}

#[test]
fn to_whom_an_event_happened_is_what_was_said_of_it() {
    use crate::dossier::public::Whose;
    let whose = |event: Value| {
        let mut event = event;
        event["id"] = json!("e");
        let case = case(json!({ "events": [event], "persons": [{ "id": "a" }] }));
        made(&case, BuildName::Keep).doc.events[0].whose
    };
    let victim = json!([{ "person": "a", "role": "victim" }]);
    assert_eq!(whose(json!({ "happened_to": "applicant", "people": victim })), Whose::Applicant);
    assert_eq!(whose(json!({ "happened_to": "others", "known": "seen" })), Whose::Other);
    assert_eq!(whose(json!({ "known": "seen", "people": victim })), Whose::Other);
    assert_eq!(whose(json!({ "known": "seen" })), Whose::Applicant);
    assert_ne!(whose(json!({})), Whose::Applicant);
}

#[test]
fn a_life_under_another_name_says_which() {
    let case = case(json!({
        "identities": [{ "id": "i", "printing": "everywhere", "names": [{ "whole": "Tara" }] }],
        "life": [{ "id": "l", "identity": "i" }, { "id": "m" }],
    }));
    let doc = made(&case, BuildName::Keep).doc;
    let under: Vec<&str> = doc.life.iter().map(|one| one.under.as_str()).collect();
    assert_eq!(under, ["Tara", ""]);
}

#[test]
fn a_paper_knows_its_masked_faces_and_the_paragraphs_that_call_it() {
    let call = json!([{ "start": 3, "end": 3, "target": { "exhibit": { "exhibit": "x" } } }]);
    let case = case(json!({
        "exhibits": [
            { "id": "x", "faces_masked": { "known": true } },
            { "id": "y", "faces_masked": { "known": false } },
            { "id": "z" },
        ],
        "account": { "fears": [
            { "id": "p", "text": { "french": { "text": "Non." } } },
            { "id": "q", "text": { "french": { "text": "Oui.", "marks": call } } },
        ] },
    }));
    let doc = made(&case, BuildName::Keep).doc;
    let masked: Vec<bool> = doc.exhibits.iter().map(|one| one.faces_masked).collect();
    assert_eq!(masked, [true, false, false]);
    let called: Vec<_> = doc.exhibits.iter().map(|one| one.paragraphs.as_slice()).collect();
    assert_eq!(called, [&[1][..], &[], &[]]);
}

#[test]
fn another_name_is_listed_where_something_printed_tells_it() {
    let listed = |name: &str, text: &str| {
        let case = case(json!({
            "identities": [{ "id": "i", "printing": "everywhere", "names": [{ "whole": name }] }],
            "account": { "fears": [{ "id": "p", "text": { "french": { "text": text } } }] },
        }));
        made(&case, BuildName::Keep).doc.aliases[0].listed
    };
    assert!(listed("Tara", "Je signe Tara."));
    assert!(!listed("Tara", "Je signe."));
    // Two letters stand in too many words.
    assert!(!listed("ig", "Je signe."));
}
