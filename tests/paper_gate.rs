//! What is internal never reaches paper: no id, no tag of a language, no word of the data, no key of a
//! message, no value nobody chose, and no prompt among the person's words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use recit::domain::Case;
use recit::domain::case::LifeKind;
use recit::domain::date::{Calendar, Certainty, Modifier, Precision};
use recit::domain::event::{EventKind, Role, Sensitivity};
use recit::domain::exhibit::{ExhibitGroup, ExhibitKind, Held, Sheet};
use recit::domain::person::{IdentityKind, Kinship, MaritalStatus, NameKind, Sex, UnionKind};
use recit::domain::procedure::{ApplicationKind, FilingMode, PaperKind, Track};
use recit::domain::words::WordsState;
use recit::dossier::build::{Error, Sources, build};
use recit::dossier::file::FileForPrint;
use recit::dossier::verify;
use recit::kit::tongue::TONGUES;
use recit::lang::{Language, Translator};
use recit::law::Pack;
use recit::report::spec::{BuildName, BuildSpec};
use serde_json::{Value, json};

/// A word of a newer version, as it may stand in any open list of values.
const NEWER: &str = "zzqnewer_word";
/// Languages of the window, further ones, unknown and private ones, and none.
const TAGS: [&str; 14] = [
    "und",
    "haz",
    "uzn",
    "snk",
    "kmr",
    "ckb",
    "qaa",
    "mis-x-zzqtag",
    "apd",
    "sdh",
    "prs",
    "lua",
    "zzq-Latn",
    "fa-AF",
];

fn words<T>(all: &[T], word: fn(&T) -> &str) -> Vec<String> {
    all.iter().map(word).chain([NEWER]).map(str::to_owned).collect()
}

macro_rules! words_of {
    ($type:ty) => {
        words(<$type>::ALL, <$type>::as_str)
    };
}

fn french(text: &str) -> Value {
    json!({ "french": { "text": text } })
}

fn pick(all: &[String], at: usize) -> &str {
    &all[at % all.len()]
}

fn date(at: usize) -> Value {
    json!({
        "words": "au printemps", "lang": TAGS[at % TAGS.len()],
        "calendar": pick(&words_of!(Calendar), at), "modifier": pick(&words_of!(Modifier), at),
        "precision": pick(&words_of!(Precision), at), "certainty": pick(&words_of!(Certainty), at),
        "interval": { "earliest": "2014-03-01", "latest": "2014-05-31" },
    })
}

fn ids(list: &str, at: usize) -> String {
    format!("zzq{list}-{at}")
}

fn event((at, kind): (usize, String)) -> Value {
    json!({
        "id": ids("ev", at), "kind": kind, "date": date(at), "place": ids("pl", 0),
        "state": pick(&words_of!(WordsState), at),
        "people": [{ "person": ids("pe", at), "role": pick(&words_of!(Role), at) }],
        "known": (if at % 2 == 0 { json!("seen") } else { json!({ "told": { "by": ids("pe", at) } }) }),
        "exhibits": [{ "exhibit": ids("ex", at) }],
    })
}

fn exhibit((at, kind): (usize, String)) -> Value {
    json!({
        "id": ids("ex", at), "kind": kind, "group": pick(&words_of!(ExhibitGroup), at),
        "held": pick(&words_of!(Held), at), "languages": [TAGS[at % TAGS.len()]], "date": date(at),
        "translation": { "free": { "from": TAGS[at % TAGS.len()] } },
        "dates_stated": [{ "event": ids("ev", at), "sheet": pick(&words_of!(Sheet), at) }],
    })
}

fn person((at, kinship): (usize, String)) -> Value {
    json!({
        "id": ids("pe", at), "kinship": kinship, "sex": pick(&words_of!(Sex), at),
        "birth": date(at), "alive": { "known": at % 2 == 0 },
        "printing": (if at % 3 == 0 { "never" } else { "everywhere" }), "code": "K",
        "names": (if at % 4 == 0 { json!([]) } else { json!([{ "whole": "Ada Exemple" }]) }),
    })
}

/// A case that holds every value of every list of values, an unknown word in each, and rare languages.
fn every_value() -> Case {
    let name = |(at, kind): (usize, String)| json!({ "whole": "احمد", "kind": kind, "lang": TAGS[at % TAGS.len()], "period": date(at) });
    let identity = |(at, kind): (usize, String)| {
        json!({
            "id": ids("id", at), "kind": kind, "declared": true, "printing": "everywhere",
            "names": [{ "whole": "Plume", "lang": TAGS[at % TAGS.len()] }], "period": date(at),
        })
    };
    let union = |(at, kind): (usize, String)| json!({ "id": ids("un", at), "kind": kind, "partner": ids("pe", at), "began": date(at) });
    let life = |(at, kind): (usize, String)| json!({ "id": ids("li", at), "kind": kind, "date": date(at), "place": ids("pl", 1) });
    let paper = |(at, kind): (usize, String)| json!({ "id": ids("pa", at), "kind": kind, "received": "2026-11-02" });
    let list = |all: Vec<String>, make: &dyn Fn((usize, String)) -> Value| -> Vec<Value> {
        all.into_iter().enumerate().map(make).collect()
    };
    let paragraph = |at: usize| {
        json!({ "id": ids("par", at), "state": pick(&words_of!(WordsState), at), "text": {
            "french": { "text": "Je suis partie." },
            "told": { "lang": TAGS[at % TAGS.len()], "prose": { "text": "رفتم." } },
        }, "read_backs": [{ "day": "2026-11-01", "lang": TAGS[at % TAGS.len()] }] })
    };
    let case = json!({
        "languages": ["qaa", "fr"],
        "applicant": {
            "names": list(words_of!(NameKind), &name), "sex": NEWER, "marital_status": NEWER,
            "unions": list(words_of!(UnionKind), &union), "birth": date(1), "birth_place": ids("pl", 0),
        },
        "identities": list(words_of!(IdentityKind), &identity),
        "persons": list(words_of!(Kinship), &person),
        "places": [
            { "id": ids("pl", 0), "name": "Marivan", "country": "Iran", "level": NEWER },
            { "id": ids("pl", 1), "name": "Lyon", "country": "France" },
        ],
        "life": list(words_of!(LifeKind), &life),
        "events": list(words_of!(EventKind), &event),
        "journey": [{ "id": ids("st", 0), "place": ids("pl", 0), "date": date(2) }],
        "exhibits": list(words_of!(ExhibitKind), &exhibit),
        "account": {
            "sections": [{ "id": ids("se", 0), "period": date(3), "paragraphs": (0..5).map(paragraph).collect::<Vec<_>>() }],
            "print_read_back": true,
        },
        "procedure": {
            "mode": NEWER, "kind": NEWER, "track": { "known": NEWER },
            "papers": list(words_of!(PaperKind), &paper),
        },
    });
    serde_json::from_value(case).unwrap()
}

/// The pages of every build, as this program and as another one reads them.
fn printed(case: &Case) -> String {
    let mut all = String::new();
    for name in BuildName::ALL {
        let spec = BuildSpec::new(name, "2026-11-16".parse().unwrap()).with_all_parts();
        let sources = Sources {
            case,
            files: &|_| FileForPrint::absent(),
            translator: &Translator::plain(Language::French),
            pack: &Pack::embedded().unwrap(),
        };
        // Of a filing that nobody here knows no dossier is made.
        let built = match build(&sources, &spec, &mut |_| true) {
            Err(Error::NoModel) => continue,
            built => built.unwrap(),
        };
        all.push_str(&verify::prove(&built.pdf).texts.unwrap().join("\n"));
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &built.pdf).unwrap();
        // For people to look at: `RECIT_DRAW=folder cargo test --test paper_gate`.
        if let Some(folder) = std::env::var_os("RECIT_DRAW") {
            let name = format!("{}-{}.pdf", name.as_str(), built.pdf.len());
            std::fs::write(Path::new(&folder).join(name), &built.pdf).unwrap();
        }
        if let Ok(read) = Command::new("pdftotext").arg(file.path()).arg("-").output() {
            all.push_str(&String::from_utf8_lossy(&read.stdout));
        }
    }
    all
}

/// Words of the data that are no words of a language.
fn words_of_the_data() -> BTreeSet<String> {
    let all = [
        words_of!(EventKind),
        words_of!(ExhibitKind),
        words_of!(ExhibitGroup),
        words_of!(Held),
        words_of!(Kinship),
        words_of!(NameKind),
        words_of!(IdentityKind),
        words_of!(UnionKind),
        words_of!(MaritalStatus),
        words_of!(Sex),
        words_of!(LifeKind),
        words_of!(PaperKind),
        words_of!(Track),
        words_of!(FilingMode),
        words_of!(ApplicationKind),
        words_of!(Calendar),
        words_of!(Modifier),
        words_of!(Sensitivity),
        words_of!(WordsState),
    ];
    all.into_iter().flatten().filter(|word| word.contains('_')).collect()
}

fn assert_nothing_internal(text: &str) {
    for inner in
        ["zzq", "Other(", "Some(", "Words(", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
    {
        assert!(!text.contains(inner), "{inner} stands on paper: {}", around(text, inner));
    }
    for inner in words_of_the_data() {
        assert!(!text.contains(&inner), "{inner} stands on paper: {}", around(text, &inner));
    }
    let families = ["dossier-", "tongue-", "kind-", "kinship-", "language-", "held-", "review-"];
    let of_message = |token: &str| families.iter().any(|family| token.starts_with(family));
    let tag = |token: &str| {
        let bare = token.trim_matches(|c: char| !c.is_alphanumeric());
        TAGS.contains(&bare) || of_message(bare)
    };
    let found: Vec<&str> = text.split_whitespace().filter(|token| tag(token)).collect();
    assert!(found.is_empty(), "tags or keys stand on paper: {found:?}");
}

fn around(text: &str, what: &str) -> String {
    let at = text.find(what).unwrap_or_default();
    let before = text[..at].chars().rev().take(40).collect::<String>();
    before.chars().rev().chain(text[at..].chars().take(60)).collect()
}

#[test]
fn nothing_internal_stands_on_the_pages_of_a_case_with_every_value() {
    let mut case = every_value();
    assert_nothing_internal(&printed(&case));
    case.procedure.kind = ApplicationKind::First;
    case.procedure.mode = FilingMode::Post;
    assert_nothing_internal(&printed(&case));
}

#[test]
fn nothing_internal_stands_on_the_pages_of_the_example() {
    let folder = recit::exchange::read(Path::new("assets/example")).unwrap();
    assert_nothing_internal(&printed(&folder.case_file.case));
}

#[test]
fn every_language_of_the_window_is_printed_by_its_name() {
    let t = Translator::plain(Language::French);
    let exhibits: Vec<Value> = TONGUES
        .iter()
        .map(|(tag, _)| json!({ "id": format!("x-{}", tag.to_lowercase()), "title": french("Lettre"), "languages": [tag] }))
        .collect();
    let text = printed(&serde_json::from_value(json!({ "exhibits": exhibits })).unwrap());
    // A name may go over the end of a line, with or without a hyphen.
    let joined =
        |text: &str| text.replace(['-', '\u{AD}'], "").split_whitespace().collect::<String>();
    let whole = joined(&text);
    for (tag, _) in TONGUES {
        let name = recit::kit::tongue::name(&tag.into(), &t);
        assert!(whole.contains(&joined(&name)), "{tag}: {name}");
    }
}

#[test]
fn what_nobody_said_is_not_asserted() {
    let case = json!({
        "applicant": {
            "names": [{ "whole": "احمد کریمی" }, { "family": "Karimi", "given": "Ahmad" }],
            "unions": [{ "id": "u", "partner": "w" }],
        },
        "identities": [{ "id": "i", "declared": true, "printing": "everywhere", "names": [{ "whole": "Plume" }] }],
        "persons": [{ "id": "w", "printing": "never", "code": "B", "kinship": "child" }],
        "events": [
            { "id": "e1", "date": { "interval": { "earliest": "2019-01-01", "latest": "2019-01-01" } } },
            { "id": "e2", "what": french("Des hommes sont venus chez nous.") },
        ],
        "exhibits": [
            { "id": "x1", "title": french("Photo de la maison") },
            { "id": "x2", "kind": "medical", "title": french("Certificat") },
            { "id": "x3", "kind": "identity", "title": french("Passeport") },
        ],
        "account": { "sections": [{ "id": "s", "paragraphs": [{ "id": "p", "text": french("Je suis parti.") }] }] },
    });
    let text = printed(&serde_json::from_value(case).unwrap());
    for unsaid in [
        "mariage civil",
        "nom d’état civil",
        "nom de naissance",
        "donné à l’oral",
        "(und)",
        "utre événement",
        "À écrire par la personne",
        "raintes en cas de retour\n2",
        "B. Faits",
    ] {
        assert!(!text.contains(unsaid), "{unsaid}: {}", around(&text, unsaid));
    }
    for said in ["Autres pièces", "A. Identité", "Des hommes sont venus", "nom non indiqué"] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn nobody_signs_over_a_blank() {
    let paragraph = json!({ "id": "p", "text": french("Je suis parti.") });
    let with = |account: Value| {
        let case: Case = serde_json::from_value(json!({ "account": account })).unwrap();
        let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
        let sources = Sources {
            case: &case,
            files: &|_| FileForPrint::absent(),
            translator: &Translator::plain(Language::French),
            pack: &Pack::embedded().unwrap(),
        };
        let built = build(&sources, &spec, &mut |_| true).unwrap();
        verify::prove(&built.pdf).texts.unwrap().join("\n")
    };
    let told = with(json!({ "sections": [{ "id": "s", "paragraphs": [paragraph] }] }));
    assert!(
        told.contains("Fait à") && !told.contains("Mes craintes") && !told.contains("À écrire")
    );
    let empty = with(json!({}));
    assert!(!empty.contains("Fait à"), "an account without a word is not signed");
}
