//! What a build forbids cannot change a byte of it, and what is typed anyway is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use recit_case::domain::Case;
use recit_dossier::dossier::build::{Built, Error, Sources, build};
use recit_dossier::dossier::compose;
use recit_dossier::dossier::file::{FileForPrint, Files};
use recit_dossier::dossier::project::project;
use recit_dossier::dossier::scanner::{Fixed, Scanner};
use recit_dossier::dossier::typeset::typeset;
use recit_lang::lang::{Language, Translator};
use recit_law::law::Pack;
use recit_report::report::spec::{BuildName, BuildSpec, PartName};
use serde_json::{Value, json};

fn spec(name: BuildName) -> BuildSpec {
    BuildSpec::new(name, "2026-11-16".parse().unwrap()).with_all_parts()
}

fn made(case: &Case, spec: &BuildSpec) -> Result<Built, Error> {
    let sources = Sources {
        case,
        files: &|_| FileForPrint::absent(),
        translator: &Translator::plain(Language::French),
        pack: &Pack::embedded().unwrap(),
    };
    build(&sources, spec, &mut |_| true)
}

/// What only the applicant knows: names of someone who is never printed, of an identity and a place.
#[derive(Clone, Debug)]
struct Secret {
    person: String,
    identity: String,
    place: String,
    note: String,
    day: i8,
}

fn secret() -> impl Strategy<Value = Secret> {
    let name = prop_oneof![
        "[A-Z][a-zéîş]{2,14}( [A-Z][a-z]{3,12})?",
        "[ا-ی]{3,12}",
        "[А-Я][а-я]{3,10}",
        "[一-龥]{2,4}",
    ];
    (name.clone(), name.clone(), name, ".{0,40}", 1..28_i8).prop_map(
        |(person, identity, place, note, day)| Secret { person, identity, place, note, day },
    )
}

/// Prose with one covered word.
fn marked(before: &str, word: &str, after: &str, target: &Value) -> Value {
    let start = before.chars().count();
    let end = start + word.chars().count();
    json!({
        "text": format!("{before}{word}{after}"),
        "marks": [{ "start": start, "end": end, "target": target }],
    })
}

fn case_with(secret: &Secret) -> Case {
    let friend = json!({ "person": "friend" });
    let life = json!({ "identity": "hidden" });
    let village = json!({ "place": "village" });
    let case = json!({
        "languages": ["fa", "fr"],
        "applicant": { "names": [{ "family": "Exemple", "given": "Ada", "whole": "Ada Exemple" }] },
        "persons": [{
            "id": "friend", "kinship": "sister", "printing": "never", "code": "E",
            "names": [{ "whole": secret.person, "given": secret.person }],
            "contacts": [format!("0750 00 00 {:02}", secret.day)], "note": secret.note,
        }],
        "identities": [{
            "id": "hidden", "printing": "never", "code": "R", "names": [{ "whole": secret.identity }],
            "handles": [secret.identity], "note": secret.note,
        }],
        "places": [
            { "id": "village", "name": secret.place, "printing": "never", "code": "L1" },
            { "id": "town", "name": "Marivan", "country": "Iran", "parent": "village" },
        ],
        "events": [
            {
                "id": "hiding", "title": { "french": marked("Cachée chez ", &secret.person, "", &friend) },
                "place": "village", "people": [{ "person": "friend" }], "note": secret.note,
                "date": { "interval": { "earliest": "2022-11-22", "latest": "2022-12-21" } },
            },
            {
                "id": "untold", "sensitivity": "keep_for_interview",
                "title": { "french": { "text": secret.note } },
                "date": { "interval": { "earliest": format!("2022-01-{:02}", secret.day) } },
            },
            { "id": "lawyer", "legal_sensitive": true, "title": { "french": { "text": secret.note } } },
        ],
        "exhibits": [
            { "id": "card", "title": { "french": { "text": "Carte" } }, "note": secret.note },
            {
                "id": "photo", "title": { "french": { "text": secret.note } },
                "reveals": { "persons": ["friend"] },
            },
            { "id": "letter", "title": { "french": { "text": "Lettre" } } },
        ],
        "account": { "sections": [{ "id": "s", "title": { "french": { "text": "Ma vie" } }, "paragraphs": [
            { "id": "a1", "text": {
                "french": marked("J’ai vécu chez ", &secret.person, ", à la campagne.", &friend),
                "told": { "lang": "fa", "prose": marked("نزد ", &secret.person, " بودم.", &friend) },
            } },
            { "id": "a2", "text": { "french": marked("J’écrivais comme ", &secret.identity, ".", &life) } },
            { "id": "a3", "text": { "french": marked("C’était à ", &secret.place, ".", &village) } },
            { "id": "a4", "kept_for_interview": true, "text": { "french": { "text": secret.note } } },
        ] }] },
        "set_aside": {
            "person:friend/nationality": { "person:friend#/nationality": secret.note },
            "sex": { "answer:sex#": { "known": { "french": { "text": secret.person } } } },
        },
    });
    serde_json::from_value(case).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_forbidden_changes_nothing_in_the_document(a in secret(), b in secret()) {
        for name in BuildName::ALL {
            let [left, right] = [&a, &b].map(|s| project(&case_with(s), &spec(name), &Files::new()));
            prop_assert!(left.doc == right.doc, "{}", name.as_str());
        }
    }
}

#[test]
fn what_is_forbidden_changes_no_byte_of_the_file() {
    let secret = |person: &str, identity: &str, place: &str, note: &str, day| {
        let [person, identity, place, note] = [person, identity, place, note].map(str::to_owned);
        Secret { person, identity, place, note, day }
    };
    let short = secret("Zo Q", "Byk", "Dara", "", 3);
    let long = secret("Бахтияров Магомед", "سیمرغ", "སྐྱིད་ཆུ", "très long, très privé", 27);
    for name in BuildName::ALL {
        let [left, right] = [&short, &long].map(|s| made(&case_with(s), &spec(name)).unwrap());
        assert!(left.pdf == right.pdf, "{}", name.as_str());
    }
}

#[test]
fn a_name_without_a_mark_stops_the_build_and_is_not_repeated() {
    let secret = Secret {
        person: "Golbahar".to_owned(),
        identity: "Simorgh".to_owned(),
        place: "Darawyan".to_owned(),
        note: String::new(),
        day: 1,
    };
    let mut case = case_with(&secret);
    let paragraph = &mut case.account.sections[0].paragraphs[2];
    paragraph.text.french = recit_case::domain::words::Prose::plain("C’était chez Golbehar.");
    let Err(Error::Blocked(report)) = made(&case, &spec(BuildName::Ofpra)) else {
        panic!("the build was not stopped");
    };
    let json = serde_json::to_string(&report).unwrap();
    assert_eq!(report.blocked[0].hit.code, "E");
    assert_eq!(report.blocked[0].at.part, "account");
    assert_eq!(report.blocked[0].at.paragraph.as_deref(), Some("3"));
    assert!(!json.contains("Golb"));
}

/// A made-up word for each number, no two alike.
fn canary(at: usize) -> String {
    let letters = |mut n: usize| {
        let mut word = String::new();
        for _ in 0..4 {
            word.push(char::from(b'b' + (n % 19) as u8));
            word.push('o');
            n /= 19;
        }
        word
    };
    format!("Xq{}", letters(at * 7 + 1))
}

/// Plants a canary behind every text of these keys.
fn plant(value: &mut Value, key: &str, wanted: &BTreeSet<String>, planted: &mut usize) {
    match value {
        Value::String(text) if wanted.contains(key) && !text.trim().is_empty() => {
            text.push(' ');
            text.push_str(&canary(*planted));
            *planted += 1;
        }
        Value::Array(list) => list.iter_mut().for_each(|item| plant(item, key, wanted, planted)),
        Value::Object(fields) => {
            for (key, item) in fields {
                plant(item, key, wanted, planted);
            }
        }
        _ => {}
    }
}

/// Keys whose texts may hold anything: a case with a canary in each of them can still be read.
fn text_keys(case: &Value) -> BTreeSet<String> {
    fn keys(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Array(list) => list.iter().for_each(|item| keys(item, found)),
            Value::Object(fields) => {
                for (key, item) in fields {
                    found.insert(key.clone());
                    keys(item, found);
                }
            }
            _ => {}
        }
    }
    // Allowed names are allowed wherever they stand, so that nothing in them can be told apart; words
    // of enumerations and codes are not texts.
    let not_texts = [
        "whole",
        "family",
        "given",
        "transliterations",
        "name",
        "original",
        "official",
        "spellings",
        "code",
        "kind",
        "group",
        "lang",
        "calendar",
        "modifier",
        "precision",
        "certainty",
        "basis",
        "printing",
        "sensitivity",
        "role",
        "known",
        "state",
        "author",
        "languages",
        "sex",
        "held",
        "level",
        "kinship",
        "mode",
        "track",
        "marital_status",
        "country",
        "french_sha256",
    ];
    let mut all = BTreeSet::new();
    keys(case, &mut all);
    all.retain(|key| {
        let mut tried = case.clone();
        plant(&mut tried, "", &BTreeSet::from([key.clone()]), &mut 0);
        !not_texts.contains(&key.as_str())
            && tried != *case
            && serde_json::from_value::<Case>(tried).is_ok()
    });
    all
}

#[test]
fn a_name_planted_in_any_printed_field_is_found() {
    let folder = recit_exhibits::exchange::read(Path::new("../../assets/example")).unwrap();
    let plain = serde_json::to_value(&folder.case_file.case).unwrap();
    let wanted = text_keys(&plain);
    assert!(wanted.len() > 10, "{wanted:?}");
    let mut value = plain;
    let mut planted = 0;
    plant(&mut value, "", &wanted, &mut planted);
    let mut case: Case = serde_json::from_value(value).unwrap();
    for at in 0..planted {
        let person = json!({
            "id": format!("canary-{at}"), "kinship": "friend", "names": [{ "whole": canary(at) }],
        });
        case.persons.push(serde_json::from_value(person).unwrap());
    }
    let spec = spec(BuildName::Ofpra);
    let mut files = Files::new();
    for entry in &folder.case_file.files {
        files.insert(entry.id.clone(), FileForPrint::absent());
    }
    let doc = project(&case, &spec, &files).doc;
    let volume = compose::sent(&doc, &spec, &Translator::plain(Language::French), &[]);
    let laid = typeset(&volume).unwrap();
    let text: String = laid
        .pages
        .iter()
        .flat_map(|page| &page.text)
        .map(|line| line.strip_suffix('\u{AD}').map_or_else(|| format!("{line} "), str::to_owned))
        .collect();
    let scanner = Scanner::new(&case, &spec);
    let found: BTreeSet<String> = scanner
        .scan_volume(&volume, &Fixed::new(&BTreeSet::new))
        .into_iter()
        .map(|found| found.hit.code)
        .collect();
    let codes: Vec<String> = {
        let all: BTreeSet<String> = scanner
            .scan(&(0..planted).map(canary).collect::<Vec<_>>().join(" ; "))
            .into_iter()
            .map(|hit| hit.code)
            .collect();
        assert_eq!(all.len(), planted, "every canary is known to the scanner");
        (0..planted).map(|at| scanner.scan(&canary(at))[0].code.clone()).collect()
    };
    let printed: Vec<usize> = (0..planted).filter(|at| text.contains(&canary(*at))).collect();
    assert!(printed.len() > 60, "only {} of {planted} are printed", printed.len());
    for at in printed {
        assert!(found.contains(&codes[at]), "canary {at} is printed and was not found");
    }
}

#[test]
fn every_choice_of_parts_has_the_targets_it_links_to() {
    let folder = recit_exhibits::exchange::read(Path::new("../../assets/example")).unwrap();
    for left_out in PartName::SENT {
        let mut spec = spec(BuildName::Ofpra);
        spec.set(left_out.as_str(), "no").unwrap();
        let doc = project(&folder.case_file.case, &spec, &Files::new()).doc;
        let volume = compose::sent(&doc, &spec, &Translator::plain(Language::French), &[]);
        assert!(typeset(&volume).is_ok(), "without {}", left_out.as_str());
    }
}

#[test]
fn an_empty_case_makes_a_small_dossier() {
    let built = made(&Case::default(), &spec(BuildName::Ofpra)).unwrap();
    assert_eq!(built.report.pages, 1, "the cover: nobody signs an empty account");
    for name in [BuildName::Keep, BuildName::Working] {
        let built = made(&Case::default(), &spec(name));
        assert!(built.is_ok(), "{}", name.as_str());
    }
}

#[test]
fn references_to_nothing_do_not_stop_a_build() {
    let nobody = json!({ "person": "gone" });
    let nothing = json!({ "exhibit": { "exhibit": "gone", "page": 3 } });
    let case = json!({
        "events": [{
            "id": "e", "title": { "french": { "text": "Départ" } }, "place": "gone",
            "exhibits": [{ "exhibit": "gone" }, { "exhibit": null, "page": 2 }],
            "date": {
                "basis": { "document": "gone" }, "anchor": { "event": "e", "relation": "after" },
                "interval": { "earliest": "2023-09-09", "latest": "2022-01-01" },
            },
        }],
        "places": [{ "id": "a", "name": "A", "parent": "b" }, { "id": "b", "name": "B", "parent": "a" }],
        "journey": [{ "id": "j", "place": "a", "with": ["gone"], "exhibits": ["gone"] }],
        "exhibits": [{ "id": "x", "files": [{ "attachment": "gone" }], "reveals": { "persons": [] } }],
        "account": { "fears": [{ "id": "p", "events": ["gone"], "text": { "french": {
            "text": "Un ami", "marks": [
                { "start": 0, "end": 99, "target": nobody },
                { "start": 5, "end": 2, "target": nothing },
                { "start": 900, "end": 901, "target": { "event": "e" } },
            ] } } }] },
    });
    let case: Case = serde_json::from_value(case).unwrap();
    for name in BuildName::ALL {
        let built =
            made(&case, &spec(name)).unwrap_or_else(|error| panic!("{}: {error}", name.as_str()));
        assert_ne!(built.report.pages, 0);
    }
    let built = made(&case, &spec(BuildName::Ofpra)).unwrap();
    assert_eq!(built.report.incomplete.len(), 1);
}

#[test]
fn a_build_can_be_stopped() {
    let sources = Sources {
        case: &Case::default(),
        files: &|_| FileForPrint::absent(),
        translator: &Translator::plain(Language::French),
        pack: &Pack::embedded().unwrap(),
    };
    let stopped = build(&sources, &spec(BuildName::Ofpra), &mut |_| false);
    assert!(matches!(stopped, Err(Error::Cancelled)));
}
