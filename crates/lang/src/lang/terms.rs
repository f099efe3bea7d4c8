//! One word for one thing, on screen and in print: the table of `UI_GUIDELINES.md`, and sentences no text may say.
//! A test alone.

use std::fs;
use std::path::Path;

use fluent_syntax::{ast, parser};

use super::Language;
use super::message::sides;

/// What judges, foretells, accuses, gives a reason ready made or is nobody's language; the same in each.
const NEVER_SAID: [(Language, &[&str]); 3] = [
    (
        Language::French,
        &[
            "de vraies réponses",
            "à ajuster",
            "laquelle gardez",
            "étonne",
            "dire suffit",
            "ignorance",
            "recherchée",
            "avez-vous pu passer",
            "ordre impossible",
            "croirait",
            "au moins sur le papier",
            "auteur de persécution",
            "sans raison peut",
            "fait reconnaître",
            "par leurs marques",
            "original détenu",
            "doit vous avoir été relu",
            "sinon, pourquoi",
            "ou payé",
            "ne parle pas de vous",
            "se vérifie facilement",
            "jugé incomplet",
            "assez pour",
            "empreinte du récit",
            "il existe des voies",
            "date prudente",
            "limite théorique",
            "fait foi",
            "connaissance générale",
        ],
    ),
    (
        Language::English,
        &[
            "real answers",
            "be adjusted",
            "puzzles",
            "so is enough",
            "who is wanted",
            "impossible order",
            "be believed",
            "at least on paper",
            "or paid",
            "easily checked",
            "does not speak of you",
            "held incomplete",
            "fingerprint of the account",
            "there are ways",
            "prudent",
        ],
    ),
    (
        Language::Dari,
        &[
            "تنظیم شود",
            "در محل",
            "آزاردهنده",
            "ناممکن",
            "پاسخ‌های درست",
            "جواب‌های درست",
            "باور نمی‌شوید",
            "راه‌هایی هست",
            "محتاطانه",
            "احتیاطی",
        ],
    ),
];

/// Messages that may use a form all the same, and why.
const EXCEPTIONS: [(&str, &str); 3] = [
    // A complaint to the police is no appeal.
    ("exhibit-kind-police-log", "شکایت"),
    // A consent is found again in a case by the words it was given in.
    ("welcome-topic-lawyer", "·"),
    ("welcome-topic-interpreter", "·"),
];

/// A text people read: where it stands, its language, the words.
struct Read {
    at: String,
    language: Language,
    words: String,
}

fn words_of(pattern: &ast::Pattern<&str>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                if let ast::Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        words.push('\n');
                        words_of(&variant.value, words);
                    }
                }
                words.push('\n');
            }
        }
    }
}

fn messages() -> Vec<Read> {
    let mut found = Vec::new();
    for language in Language::ALL {
        for text in sides(language).files() {
            for entry in parser::parse(text).expect("valid Fluent").body {
                let ast::Entry::Message(message) = entry else { continue };
                let mut words = String::new();
                words_of(&message.value.expect("a value"), &mut words);
                found.push(Read { at: message.id.name.to_owned(), language, words });
            }
        }
    }
    found
}

/// The texts of the law data: each `fr = "…"` of a table of languages. Addresses are printed as the post wants them.
fn law() -> Vec<Read> {
    let mut found = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/law");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.file_name().is_some_and(|name| name == "addresses.toml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| line.contains("fa-AF = \"")) {
            for language in Language::ALL {
                let opening = format!("{} = \"", language.tag());
                let Some((_, rest)) = line.split_once(&opening) else { continue };
                let words = rest.split('"').next().unwrap_or_default().to_owned();
                found.push(Read { at: path.display().to_string(), language, words });
            }
        }
    }
    found
}

/// The forms of the column "never" of the table, each with its language.
fn table() -> Vec<(Language, String)> {
    let guidelines = include_str!("../../../../UI_GUIDELINES.md");
    let (_, after) = guidelines.split_once("\n## One word for one thing").expect("the table");
    let table = after.split("\n## ").next().unwrap_or_default();
    let mut forms = Vec::new();
    for row in table.lines().filter(|line| line.starts_with('|')).skip(2) {
        let never = row.split('|').nth(5).unwrap_or_default();
        for form in never.split(" · ").map(str::trim).filter(|form| !form.is_empty()) {
            let arabic = form.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c));
            forms.push(match form.strip_prefix("en:") {
                Some(english) => (Language::English, english.to_owned()),
                None if arabic => (Language::Dari, form.to_owned()),
                None => (Language::French, form.to_owned()),
            });
        }
    }
    forms
}

/// Whether the words have the form; one with a capital is looked for as it is.
fn has(words: &str, form: &str) -> bool {
    let spaced = words.replace(['\u{202F}', '\u{A0}'], " ");
    if form.chars().any(char::is_uppercase) {
        spaced.contains(form)
    } else {
        spaced.to_lowercase().contains(form)
    }
}

/// The point of « né·e », between two letters.
fn has_point(words: &str) -> bool {
    let letters: Vec<char> = words.chars().collect();
    letters.windows(3).any(|three| {
        matches!(three, [before, '·', after] if before.is_alphabetic() && after.is_alphabetic())
    })
}

#[test]
fn one_thing_has_one_word_and_nothing_judges() {
    let mut forms = table();
    assert!(forms.len() > 30, "the table is read");
    for (language, said) in NEVER_SAID {
        forms.extend(said.iter().map(|form| (language, (*form).to_owned())));
    }
    let mut wrong = Vec::new();
    for read in messages().into_iter().chain(law()) {
        let excepted = |form: &str| EXCEPTIONS.contains(&(read.at.as_str(), form));
        let own = forms.iter().filter(|(language, _)| *language == read.language);
        let found = own.filter(|(_, form)| has(&read.words, form) && !excepted(form));
        wrong.extend(found.map(|(_, form)| format!("{}: {form}", read.at)));
        if read.language == Language::French {
            if has_point(&read.words) && !excepted("·") {
                wrong.push(format!("{}: a point between letters", read.at));
            }
            if read.words.contains('\'') {
                wrong.push(format!("{}: a straight apostrophe", read.at));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_words_of_the_table_are_those_in_use() {
    let all: String = messages().into_iter().map(|read| read.words + "\n").collect();
    let guidelines = include_str!("../../../../UI_GUIDELINES.md");
    let (_, after) = guidelines.split_once("\n## One word for one thing").expect("the table");
    let table = after.split("\n## ").next().unwrap_or_default();
    for row in table.lines().filter(|line| line.starts_with('|')).skip(2) {
        for cell in row.split('|').skip(2).take(3) {
            for term in cell.split([',', '،']).map(str::trim) {
                assert!(has(&all, &term.to_lowercase()), "nobody says {term:?}");
            }
        }
    }
}
