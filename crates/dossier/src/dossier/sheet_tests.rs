//! Tests of what is answered for the person: the sheet to copy from, the cover, the tables of family and names.

#![allow(clippy::needless_pass_by_value)]

use serde_json::{Value, json};

use super::build::{Sources, build};
use super::file::FileForPrint;
use super::verify::prove;
use crate::domain::Case;
use crate::lang::{Language, Translator};
use crate::law::Pack;
use crate::report::spec::{BuildName, BuildSpec};

/// The text of the finished file, without its blanks: letters stand in boxes.
fn printed(case: Value, name: BuildName) -> Vec<String> {
    let case: Case = serde_json::from_value(case).unwrap();
    let sources = Sources {
        case: &case,
        files: &|_| FileForPrint::absent(),
        translator: &Translator::plain(Language::French),
        pack: &Pack::embedded().unwrap(),
    };
    let spec = BuildSpec::new(name, "2026-11-16".parse().unwrap()).with_all_parts();
    let built = build(&sources, &spec, &mut |_| true).unwrap();
    prove(&built.pdf).texts.unwrap().iter().map(|page| bare(page)).collect()
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_uppercase()
}

/// The sheet to copy from.
fn sheet(case: Value) -> String {
    let pages = printed(case, BuildName::Keep);
    pages.into_iter().filter(|page| page.contains("FEUILLEÀRECOPIER")).collect()
}

fn sent(case: Value) -> String {
    printed(case, BuildName::Ofpra).concat()
}

fn has(text: &str, words: &str) -> bool {
    text.contains(&bare(words))
}

fn year(first: u16, last: u16) -> Value {
    json!({
        "words": format!("{first}-{last}"), "lang": "fr", "modifier": "from_to", "precision": "year",
        "interval": { "earliest": format!("{first}-01-01"), "latest": format!("{last}-12-31") },
    })
}

fn on(day: &str) -> Value {
    json!({ "words": day, "precision": "day", "interval": { "earliest": day, "latest": day } })
}

fn french(text: &str) -> Value {
    json!({ "french": { "text": text } })
}

fn home(id: &str, place: &str, date: Value) -> Value {
    json!({ "id": id, "kind": "residence", "place": place, "date": date })
}

fn places() -> Value {
    json!([
        { "id": "here", "name": "Zarabad", "level": "town", "country": "Iran" },
        { "id": "there", "name": "Qalaworan", "level": "town", "country": "Iran" },
        { "id": "istanbul", "name": "Istanbul", "level": "town", "country": "Turquie" },
        { "id": "lyon", "name": "Villurbane", "level": "town", "country": "France" },
        { "id": "land", "name": "Turkestan oriental", "level": "province", "country": "Chine" },
    ])
}

#[test]
fn homes_before_the_departure_are_listed_with_the_times_between_them() {
    let text = sheet(json!({
        "places": places(),
        "applicant": { "birth": on("1990-01-23") },
        "procedure": { "left": on("2023-09-09") },
        "life": [
            home("c", "lyon", year(2023, 2026)),
            home("b", "there", year(2016, 2019)),
            home("a", "here", year(2001, 2010)),
            home("d", "istanbul", json!({
                "modifier": "from_to", "precision": "day",
                "interval": { "earliest": "2023-09-20", "latest": "2023-10-09" },
            })),
        ],
    }));
    let at = |words: &str| text.find(&bare(words)).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(at("Avant 2001 : aucune adresse notée") < at("Zarabad, Iran"));
    assert!(at("Zarabad, Iran") < at("Entre 2010 et 2016 : aucune adresse notée"));
    assert!(at("Entre 2010 et 2016") < at("Qalaworan, Iran"));
    assert!(at("Qalaworan, Iran") < at("Après 2019, jusqu’au départ : aucune adresse notée"));
    assert!(!has(&text, "Villurbane") && !has(&text, "Istanbul"), "{text}");
}

#[test]
fn a_home_without_a_date_may_lie_in_any_gap_and_a_present_one_is_none_before() {
    let text = sheet(json!({
        "places": places(),
        "life": [
            { "id": "a", "kind": "residence", "place": "here", "what": french("Enfance") },
            home("b", "there", year(2010, 2012)),
            { "id": "c", "kind": "residence", "place": "lyon" },
        ],
    }));
    assert!(has(&text, "date non notée, Enfance, Zarabad"), "{text}");
    assert!(!has(&text, "aucune adresse notée") && !has(&text, "Villurbane"), "{text}");
}

#[test]
fn a_home_that_only_an_event_tells_is_one_too() {
    let text = sheet(json!({
        "places": places(),
        "events": [{ "id": "e", "kind": "residence", "place": "there", "known": "seen",
                     "title": french("Chez une tante"), "date": year(2010, 2012) }],
    }));
    assert!(has(&text, "Chez une tante, Qalaworan, Iran"), "{text}");
}

#[test]
fn what_happened_to_others_is_no_arrest_of_the_applicant() {
    let event = |id: &str, title: &str, known: Value, people: Value| json!({ "id": id, "kind": "arrest", "title": french(title), "known": known, "people": people });
    let victim = json!([{ "person": "m", "role": "victim" }]);
    let text = sheet(json!({
        "persons": [{ "id": "m", "kinship": "mother" }],
        "events": [
            event("a", "Zorgane emmenée", json!({ "told": { "by": "m" } }), victim.clone()),
            event("b", "Belgane emmenée devant moi", json!("seen"), victim),
            event("c", "Rafle au marché", json!({ "told": {} }), json!([])),
            event("d", "Six hommes me prennent", json!("seen"), json!([{ "person": "m", "role": "witness" }])),
        ],
    }));
    assert!(has(&text, "date non notée, Six hommes me prennent"), "{text}");
    for other in ["Zorgane", "Belgane", "Rafle"] {
        assert!(!has(&text, other), "{other}: {text}");
    }
    assert!(has(&text, "pour un fait du dossier, il n’est pas dit à qui il est arrivé"), "{text}");
    let said = |whom: &str| {
        sheet(json!({ "events": [{ "id": "a", "kind": "trial", "known": "document",
            "title": french("Jugement par contumace"), "happened_to": whom }] }))
    };
    assert!(has(&said("applicant"), "Jugement par contumace"));
    assert!(has(&said("both"), "Jugement par contumace"));
    let others = said("others");
    assert!(!has(&others, "Jugement") && !has(&others, "à qui"), "{others}");
}

#[test]
fn only_figures_that_are_certain_stand_in_boxes() {
    let birth = |modifier: &str, precision: &str, first: &str, last: &str| {
        sheet(json!({ "applicant": { "birth": {
            "words": "x", "lang": "fr", "modifier": modifier, "precision": precision,
            "interval": { "earliest": first, "latest": last },
        } } }))
    };
    let text = birth("between", "year", "1984-01-01", "1989-12-31");
    assert!(has(&text, "approximative entre 1984 et 1989"), "{text}");
    assert!(!has(&text, "1984 approximative"), "{text}");
    let text = birth("on", "year", "1988-01-01", "1988-12-31");
    assert!(has(&text, "1988 approximative"), "{text}");
    let text = birth("after", "year", "1990-01-01", "1990-12-31");
    assert!(!has(&text, "1990 approximative") && has(&text, "après"), "{text}");
    let solar = sheet(json!({ "persons": [{
        "id": "f", "kinship": "father", "printing": "everywhere", "names": [{ "given": "Zerdesht" }],
        "birth": { "words": "۱۳۴۵", "lang": "fa", "calendar": "solar_hijri_iran", "precision": "year",
                   "interval": { "earliest": "1966-03-21", "latest": "1967-03-20" } },
    }] }));
    assert!(!has(&solar, "1966 approximative") && has(&solar, "1345"), "{solar}");
}

#[test]
fn what_was_left_open_is_said_and_what_nobody_said_is_not() {
    let text = sheet(json!({
        "applicant": { "marital_status": "single", "names": [{ "family": "Zorgan", "given": "Awa" }] },
        "answers": {
            "birth-date": "prefers_not_to_say", "sex": "does_not_know",
            "children": { "known": french("aucun enfant") },
            "person:f/birth": "does_not_remember",
        },
        "persons": [{ "id": "f", "kinship": "father", "printing": "everywhere" }],
    }));
    assert!(has(&text, "approximative ?) je ne souhaite pas le dire"), "{text}");
    assert!(has(&text, "Sexe je ne sais pas"), "{text}");
    assert!(has(&text, "Naissance je ne me souviens pas"), "{text}");
    assert!(has(&text, "aucun enfant"), "{text}");
    assert!(has(&text, "aucun (célibataire)") && has(&text, "aucune union notée"), "{text}");
    let nobody = sheet(json!({}));
    for said in ["aucun (", "aucune", "mariage", "aucun enfant", "première demande ;"] {
        assert!(!has(&nobody, said), "{said}: {nobody}");
    }
    assert!(!has(&nobody, "n’a rien à écrire"), "{nobody}");
    let legend = "Case ou ligne vide : rien n’est noté dans le dossier, ou ce qui est noté n’est pas imprimé";
    assert!(has(&nobody, legend), "{nobody}");
}

#[test]
fn a_union_says_what_is_missing_and_no_kind_that_nobody_said() {
    let text = sheet(json!({
        "applicant": { "marital_status": "married", "unions": [{ "id": "u", "partner": "w" }] },
        "persons": [{ "id": "w", "names": [{ "whole": "Zaki Q" }], "printing": "everywhere" }],
    }));
    assert!(has(&text, "nature non notée, Zaki Q, date non notée, lieu non noté"), "{text}");
    assert!(!has(&text, "mariage"), "{text}");
    assert!(has(&text, "Conjoint, nom entier ZAKI Q"), "whom a union names is a spouse: {text}");
}

#[test]
fn the_entry_has_its_place_and_papers_their_numbers() {
    let text = sheet(json!({
        "places": places(),
        "procedure": { "entered": on("2023-09-09") },
        "journey": [{ "id": "a", "place": "istanbul" }, { "id": "b", "place": "lyon" }],
        "exhibits": [
            { "id": "p", "kind": "identity", "short_title": french("Passeport"), "numbers": ["X0001"],
              "held": "lost" },
            { "id": "q", "kind": "civil_status", "short_title": french("Livret"),
              "author": french("mairie"), "date": on("2001-05-03") },
        ],
    }));
    assert!(has(&text, "Lieu Villurbane"), "{text}");
    assert!(has(&text, "Passeport, n° X0001, autorité non notée, date non notée"), "{text}");
    assert!(has(
        &text,
        "Livret, numéro non noté, mairie, 3 mai 2001, original ou copie : non noté"
    ));
    assert!(has(&text, "date non notée, Istanbul, Turquie, transport non noté"), "{text}");
    assert!(!has(&text, "voir le récit") && has(&text, "voir le bordereau"), "{text}");
}

#[test]
fn fears_are_found_where_they_stand() {
    let paragraph = |id: String, text: String| json!({ "id": id, "text": french(&text) });
    let many =
        (0..40).map(|at| paragraph(format!("p{at}"), "Une phrase assez longue. ".repeat(20)));
    let text = sheet(json!({ "account": {
        "sections": [{ "id": "s", "paragraphs": many.collect::<Vec<_>>() }],
        "fears": [paragraph("f".to_owned(), "J’ai peur.".to_owned())],
    } }));
    assert_eq!(text.matches("VOIRLERÉCIT,F.2").count(), 1, "the fears stand further on: {text}");
    assert_eq!(text.matches("VOIRLERÉCIT").count(), 2, "{text}");
}

#[test]
fn one_name_is_written_whole_and_languages_with_their_use() {
    let text = sheet(json!({ "applicant": {
        "names": [{ "whole": "Zorgon" }],
        "languages": [
            { "lang": "ti", "mother_tongue": true },
            { "lang": "fr", "name": "français", "spoken": true, "read": true },
        ],
    } }));
    assert!(has(&text, "nom entier, sans nom de famille à part ZORGON"), "{text}");
    assert!(has(&text, "français : parlé, lu") && has(&text, "tigri"), "{text}");
}

#[test]
fn the_sections_stand_in_the_order_of_their_source() {
    let pack = Pack::embedded().unwrap();
    let ids: Vec<&str> = pack.form.section.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "cover",
            "civil-status",
            "nationality",
            "belonging",
            "address",
            "parents",
            "siblings",
            "family-in-europe",
            "family-status",
            "spouses",
            "children",
            "studies",
            "work",
            "military-service",
            "commitments",
            "arrests",
            "residences",
            "route",
            "documents",
            "other-requests",
            "languages",
            "reasons",
            "needs",
            "exhibits",
            "help",
            "signature",
        ]
    );
    assert!(sheet(json!({})).contains("PASENCORECOMPARÉAUFORMULAIREPAPIER"));
}

#[test]
fn the_cover_says_of_the_birth_what_is_known() {
    let cover = |applicant: Value| {
        let case = json!({ "places": places(), "applicant": applicant });
        printed(case, BuildName::Ofpra).remove(0)
    };
    let born = |birth: Value, place: &str| {
        cover(json!({ "sex": "female", "birth": birth, "birth_place": place }))
    };
    let text = born(on("1990-01-23"), "here");
    assert!(has(&text, "Née le 23 janvier 1990 à Zarabad, Iran"), "{text}");
    let text = born(
        json!({ "words": "1988", "precision": "year",
        "interval": { "earliest": "1988-01-01", "latest": "1988-12-31" } }),
        "here",
    );
    assert!(has(&text, "Naissance 1988, Zarabad, Iran") && !has(&text, "Née le"), "{text}");
    let text = born(json!({}), "land");
    assert!(has(&text, "Naissance Turkestan oriental, Chine") && !has(&text, "Née le"), "{text}");
    let text = born(on("1990-01-23"), "land");
    assert!(has(&text, "Née le 23 janvier 1990, Turkestan oriental"), "{text}");
    let told = json!({ "words": "the first year after my parents fled", "lang": "en",
                       "modifier": "text_only" });
    let text = born(told, "here");
    assert!(has(&text, "Naissance « the first year after my parents fled » (anglais)"), "{text}");
    let text = cover(json!({ "stateless": { "known": true } }));
    assert!(has(&text, "Nationalité apatride"), "{text}");
    assert!(!has(&cover(json!({ "stateless": { "known": false } })), "Nationalité"));
}

#[test]
fn other_names_stand_on_the_cover_and_in_the_table_or_on_neither() {
    let identity = |id: &str, name: &str, declared: bool| json!({ "id": id, "declared": declared, "printing": "everywhere", "names": [{ "whole": name }] });
    let pages = printed(
        json!({
            "applicant": { "names": [{ "family": "Zorgan", "given": "Awa" }] },
            "identities": [
                identity("a", "Zerdesht", true), identity("b", "Golnesa", false),
                identity("c", "Roniya", false),
            ],
            "account": { "fears": [{ "id": "f", "text": { "french": {
                "text": "J’écris sous le nom de Roniya.",
                "marks": [{ "start": 23, "end": 29, "target": { "identity": "c" } }],
            } } }] },
        }),
        BuildName::Ofpra,
    );
    let table = pages.iter().find(|page| has(page, "Nature du nom")).unwrap();
    for page in [&pages[0], table] {
        assert!(has(page, "Zerdesht") && has(page, "Roniya") && !has(page, "Golnesa"), "{page}");
    }
}

#[test]
fn a_name_is_borne_since_and_not_after_a_time_and_its_paper_is_named() {
    let period = json!({ "words": "depuis 2017", "lang": "fr", "modifier": "after", "precision": "year",
                         "interval": { "earliest": "2017-01-01", "latest": "2017-12-31" } });
    let text = sent(json!({
        "applicant": { "names": [
            { "family": "Zorgan", "given": "Awa" },
            { "whole": "Zorgane Awa", "kind": "on_document", "on_exhibit": "p" },
        ] },
        "identities": [{ "id": "a", "declared": true, "printing": "everywhere",
                         "names": [{ "whole": "Zerdesht" }], "period": period }],
        "exhibits": [{ "id": "p", "kind": "identity", "short_title": french("Passeport") }],
    }));
    assert!(has(&text, "depuis 2017") && !has(&text, "après"), "{text}");
    assert!(has(&text, "nom écrit sur un document : Passeport"), "{text}");
}

#[test]
fn the_list_of_exhibits_says_of_its_pages_what_is_true() {
    let exhibit = |id: &str, group: &str| json!({ "id": id, "group": group });
    let one = sent(json!({ "exhibits": [exhibit("a", "country")] }));
    assert!(has(&one, "1 pièce, 1 page, folio ") && !has(&one, "avec les traductions"), "{one}");
    let again = sent(json!({ "exhibits": [
        exhibit("a", "country"), exhibit("b", "health"), exhibit("c", "country"),
    ] }));
    assert_eq!(again.matches(&bare("Faits au pays")).count(), 1, "a heading stands once: {again}");
}

#[test]
fn a_row_that_says_nothing_is_not_printed_and_none_that_was_said_is() {
    let text = sent(json!({
        "applicant": { "marital_status": "single", "names": [{ "family": "Zorgan", "given": "Awa" }] },
        "answers": { "children": { "known": french("aucun") },
                     "family-in-europe": { "known": french("personne") } },
        "persons": [
            { "id": "a", "kinship": "cousin", "printing": "everywhere", "names": [{ "whole": "Dilrezan" }] },
            { "id": "b", "kinship": "cousin", "printing": "everywhere", "names": [{ "whole": "Balqisan" }],
              "alive": { "known": false } },
            { "id": "c", "kinship": "father", "printing": "everywhere", "names": [{ "whole": "Jalalan" }] },
        ],
    }));
    assert!(!has(&text, "Dilrezan"), "{text}");
    assert!(has(&text, "Balqisan décédé(e)") && has(&text, "Jalalan"), "{text}");
    assert!(has(&text, "enfants aucun") && has(&text, "famille en Europe personne"), "{text}");
    assert!(has(&text, "conjoint aucun célibataire") && !has(&text, "aucune union"), "{text}");
}
