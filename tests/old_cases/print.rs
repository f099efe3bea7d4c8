//! Every told word, date and name of the kept case stands in the new print, except what by rule is printed nowhere.

use std::collections::BTreeSet;
use std::process::Command;

use recit::domain::date::FuzzyDate;
use recit::lang::date::{Form, word_date_both};
use recit::lang::{Language, Translator};
use serde_json::{Map, Value};

use crate::folder::{Kept, compare, files, recit, text};
use crate::tools;

/// The builds, and all the parts they can have.
const BUILDS: [(&str, &[&str]); 3] = [
    (
        "ofpra",
        &[
            "account",
            "chronology",
            "timeline",
            "family",
            "journey",
            "bordereau",
            "exhibits",
            "read-back",
        ],
    ),
    ("keep", &["checklist", "hand-copy", "bilingual", "interview"]),
    ("working", &["bilingual", "checklist", "hand-copy", "interview"]),
];

/// Something that was told, and where it stands in `case.json`.
struct Told {
    at: String,
    words: String,
    /// The days, if it is a date.
    date: Option<FuzzyDate>,
}

/// What by rule is printed nowhere: how its place begins and ends, and why.
const UNPRINTED: [(&str, &str, &str); 46] = [
    // The person's own words stand in print in the account; elsewhere the French beside them stands for them.
    ("/account/helpers_mention", "told/prose/text", "French beside it"),
    ("/account/sections/", "title/told/prose/text", "French beside it"),
    ("/answers/", "told/prose/text", "French beside it"),
    ("/applicant/", "told/prose/text", "French beside it"),
    ("/events/", "told/prose/text", "French beside it"),
    ("/exhibits/", "told/prose/text", "French beside it"),
    ("/identities/", "told/prose/text", "French beside it"),
    ("/journey/", "told/prose/text", "French beside it"),
    ("/life/", "told/prose/text", "French beside it"),
    ("/persons/", "told/prose/text", "French beside it"),
    ("/procedure/", "told/prose/text", "French beside it"),
    // An event is printed with its title, its day, its place and how it is known; the account tells it.
    ("/events/", "/what/french/text", "the account tells it"),
    ("/events/", "/words_spoken/french/text", "the account tells it"),
    ("/events/", "/consequence/french/text", "the account tells it"),
    ("/events/", "/agent/known/who/french/text", "the account tells it"),
    ("/events/", "/protection/known/told/french/text", "the account tells it"),
    ("/events/", "/elsewhere/known/french/text", "the account tells it"),
    ("/events/", "/raised_why/known/french/text", "for a re-examination, which has no model yet"),
    ("/events/", "/explanation/known/french/text", "shown to the helper alone"),
    ("/events/", "/no_exhibit_because/known/french/text", "shown to the helper alone"),
    ("/procedure/requested_then_because/", "french/text", "shown to the helper alone"),
    ("/procedure/entered", "", "in the boxes of the form, month and year"),
    // Kept back by the person, by a lawyer's eye, or until it is decided.
    ("/events/e-kept/", "", "kept for the interview"),
    ("/events/e-unsure/", "", "not decided"),
    ("/account/sections/s2/paragraphs/a4/", "", "kept for the interview"),
    ("/life/l-service/", "", "to be read with a lawyer"),
    // Names of whom nobody may know; a code letter stands for them.
    ("/identities/group/", "", "never printed"),
    ("/persons/hidden/", "", "never printed"),
    ("/places/cellar/", "", "never printed"),
    // Other spellings find a name in texts and are not printed beside it.
    ("/applicant/names/", "/transliterations/0", "a spelling to find it by"),
    ("/applicant/names/", "/transliterations/1", "a spelling to find it by"),
    ("/places/", "/original", "the name as it is said is printed"),
    ("/places/", "/official", "the name as it is said is printed"),
    ("/places/", "/spellings/0", "a spelling to find it by"),
    ("/identities/", "/handles/0", "never printed"),
    ("/persons/", "/occupation/french/text", "the form does not ask for it"),
    // How a paper came is a matter between the person and the desk.
    ("/exhibits/", "/how/french/text", "for the desk"),
    ("/exhibits/", "/when", "for the desk"),
    ("/exhibits/", "/provenance_told/known/french/text", "for the desk"),
    ("/exhibits/", "/received", "for the desk"),
    // What is no part of a first application, or no part of any dossier.
    ("/answers/hobby-of-a-later-form/", "", "no form asks for it"),
    ("/consents/", "", "the ledger stays in the case"),
    ("/decisions/", "", "for an appeal, which has no model yet"),
    ("/earlier_statements/", "", "for the desk"),
    ("/set_aside/", "", "withdrawn"),
    (
        "/account/sections/s2/paragraphs/a3/read_backs/",
        "",
        "a remark about the reading, for the desk",
    ),
];

fn gather(value: &Value, at: &str, found: &mut Vec<Told>) {
    match value {
        Value::Object(fields) => {
            let says = |name: &str| fields.get(name).and_then(Value::as_str);
            let date = fields.get("words").is_some_and(Value::is_string)
                && (fields.contains_key("calendar") || fields.contains_key("precision"));
            if date {
                let date: FuzzyDate = serde_json::from_value(value.clone()).unwrap();
                let words = date.words.as_str().to_owned();
                found.push(Told { at: at.to_owned(), words, date: Some(date) });
                return;
            }
            for name in
                ["words", "text", "whole", "family", "given", "name", "original", "official"]
            {
                if let Some(words) = says(name) {
                    let at = format!("{at}/{name}");
                    found.push(Told { at, words: without_names(words, fields), date: None });
                }
            }
            for (name, inner) in fields {
                gather(inner, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                let id = item.get("id").and_then(Value::as_str);
                let place = id.map_or_else(|| place.to_string(), str::to_owned);
                let in_names = ["/transliterations", "/spellings", "/handles"];
                if in_names.iter().any(|name| at.ends_with(name)) {
                    let words = item.as_str().unwrap().to_owned();
                    found.push(Told { at: format!("{at}/{place}"), words, date: None });
                }
                gather(item, &format!("{at}/{place}"), found);
            }
        }
        _ => {}
    }
}

/// A text without the names of persons it refers to: a code letter may stand for each.
fn without_names(words: &str, fields: &Map<String, Value>) -> String {
    let marks = fields.get("marks").and_then(Value::as_array).into_iter().flatten();
    let names: Vec<_> = marks.filter(|mark| mark["target"].get("person").is_some()).collect();
    let is_name = |at: u64| {
        names.iter().any(|mark| (mark["start"].as_u64()..mark["end"].as_u64()).contains(&Some(at)))
    };
    let letters = words.chars().zip(0..);
    letters.map(|(letter, at)| if is_name(at) { ' ' } else { letter }).collect()
}

/// Letters and figures alone, as they stand one after another.
fn flat(text: &str) -> String {
    // Points above and below letters stand in a text of their own in print.
    let counts =
        |letter: &char| letter.is_alphanumeric() && !('\u{64B}'..='\u{65F}').contains(letter);
    text.chars().filter(counts).collect()
}

/// The text of every page of every build.
fn pages(kept: &Kept) -> Vec<String> {
    let mut pages = Vec::new();
    for (build, parts) in BUILDS {
        let pdf = kept.root.path().join(format!("{build}.pdf"));
        let parts: Vec<String> = parts.iter().map(|part| format!("{part}=yes")).collect();
        let mut arguments = vec!["build", text(&kept.case), "--build", build, "-o", text(&pdf)];
        arguments.extend(parts.iter().flat_map(|part| ["--set", part.as_str()]));
        arguments.push("--passphrase-stdin");
        let said = recit(&arguments, &kept.phrase);
        assert!(said.code <= 1, "{build}: {}", said.err);
        let read = Command::new("pdftotext").args(["-raw", text(&pdf), "-"]).output().unwrap();
        let read = String::from_utf8(read.stdout).unwrap();
        pages.extend(read.split('\u{C}').map(flat));
    }
    pages
}

/// Whether a page holds these words: one after another, or each of them where calls, codes and ends of lines
/// come between or the reader gives a line of the other direction in parts.
fn stands(words: &str, pages: &[String]) -> bool {
    let parts: Vec<String> =
        words.split(|letter: char| !letter.is_alphanumeric()).map(flat).collect();
    let backwards = |part: &str| part.chars().rev().collect::<String>();
    pages.iter().any(|page| {
        page.contains(&flat(words))
            || parts
                .iter()
                .all(|part| page.contains(part.as_str()) || page.contains(&backwards(part)))
    })
}

fn is_printed(told: &Told, pages: &[String], french: &Translator) -> bool {
    let Some(date) = &told.date else { return stands(&told.words, pages) };
    let forms = [Form::Sentence, Form::Table, Form::Short];
    stands(&told.words, pages)
        || forms.iter().any(|form| stands(&word_date_both(date, french, *form), pages))
}

/// The rules by which this is printed nowhere.
fn rules(told: &Told) -> impl Iterator<Item = usize> {
    let about =
        |(start, end, _): &(&str, &str, &str)| told.at.starts_with(start) && told.at.ends_with(end);
    (0..UNPRINTED.len()).filter(move |at| about(&UNPRINTED[*at]))
}

#[test]
fn what_was_told_stands_in_the_print() {
    if Command::new("pdftotext").arg("-v").output().is_err() {
        return tools::missing("pdftotext");
    }
    let kept = Kept::copied();
    let before = files(&kept.case);
    let pages = pages(&kept);
    assert!(files(&kept.case) == before, "printing writes nothing into the case");
    let file = crate::folder::kept("schema-1/exchange/case.json");
    let case: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut told = Vec::new();
    gather(&case, "", &mut told);
    let french = Translator::plain(Language::French);
    let (printed, unprinted): (Vec<&Told>, Vec<&Told>) =
        told.iter().partition(|told| is_printed(told, &pages, &french));
    let missing: Vec<&str> = unprinted
        .iter()
        .filter(|told| rules(told).next().is_none())
        .map(|told| told.at.as_str())
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let used: BTreeSet<usize> = unprinted.iter().flat_map(|told| rules(told)).collect();
    let unused: Vec<_> = (0..UNPRINTED.len()).filter(|at| !used.contains(at)).collect();
    assert!(unused.is_empty(), "rules that hold nothing back: {unused:?}");
    let due = told.iter().filter(|told| rules(told).next().is_none()).count();
    eprintln!(
        "{due} of {due} that are to be printed stand in the print, and {} by rule do not; {} in all",
        unprinted.len(),
        told.len(),
    );
    assert!(due > 130 && printed.len() >= due, "{due} of {}", told.len());
    // What may never be printed is not there in any form.
    for hidden in ["Maryam", "Roshan Pinhan", "Cave-aux-Essais", "+00 000 000 002", "vers 1365"] {
        assert!(!pages.iter().any(|page| page.contains(&flat(hidden))), "{hidden}");
    }
    // And all of it is still in the case.
    let (_, kept) = recit::vault::look(&kept.case, &kept.secret()).unwrap();
    let kept = serde_json::to_value(kept).unwrap();
    let (mut lost, mut stood) = (Vec::new(), 0);
    for (list, came) in case.as_object().unwrap().iter().filter(|(list, _)| *list != "files") {
        if list != "schema" {
            compare(came, &kept[list], &format!("/{list}"), &mut lost, &mut stood);
        }
    }
    assert!(lost.is_empty() && stood > 900, "{lost:#?}");
}
