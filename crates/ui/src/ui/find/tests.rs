//! What is found in the example, and what is not while the screen is turned to the person.

use std::collections::BTreeMap;

use super::index::Index;
use super::texts::{Kind, Spot};
use crate::domain::Case;
use crate::domain::event::Sensitivity;
use crate::domain::person::{Name, Person, Printing};
use crate::domain::words::{Bilingual, Prose, Told};
use crate::lang::{Language, Translator};
use crate::law::Pack;
use crate::review::Ref;
use crate::ui::desk::Desk;
use crate::ui::incoming::IncomingFiles;
use crate::ui::picture::Pictures;
use crate::ui::preview::Preview;

/// What is found of a case: the kind, where it stands, and the line that is shown.
fn found(case: &Case, facing_person: bool, typed: &str) -> Vec<(Kind, Spot, Option<String>)> {
    let pack = Pack::embedded().unwrap();
    let (pictures, preview) = (Pictures::default(), Preview::default());
    let desk = Desk {
        case,
        pack: &pack,
        deadlines: &[],
        points: &[],
        order: &[],
        numbers: &BTreeMap::new(),
        pictures: &pictures,
        preview: &preview,
        taking: &IncomingFiles::default(),
        photos: &crate::ui::photos::Photos::default(),
        fresh: &|word| format!("{word}-1"),
        facing_person,
        writable: true,
        kept: true,
    };
    let index = Index::new(&desk, &Translator::new(Language::French));
    let hits = index.find(typed);
    let found = hits.iter().map(|hit| {
        let entry = index.entry(hit).unwrap();
        let line = index.excerpt(hit, typed).map(|excerpt| excerpt.line);
        (entry.kind, entry.spot.clone(), line)
    });
    found.collect()
}

fn records(case: &Case, facing_person: bool, typed: &str) -> Vec<String> {
    let all = found(case, facing_person, typed).into_iter();
    all.map(|(_, spot, _)| match spot {
        Spot::Record(record) => record.to_string(),
        Spot::Step(step) => format!("{step:?}"),
    })
    .collect()
}

fn both(told: &str, french: &str) -> Bilingual {
    let told = Told { lang: "fa-AF".into(), prose: Prose::plain(told), ..Told::default() };
    Bilingual { told, french: Prose::plain(french), ..Bilingual::default() }
}

fn person(id: &str, name: &str, printing: Printing) -> Person {
    let name = Name { whole: name.into(), ..Name::default() };
    Person {
        names: vec![name],
        printing,
        code: "K".into(),
        relation: both("", "un oncle"),
        ..Person::new(id.try_into().unwrap())
    }
}

fn event(id: &str, told: &str, french: &str) -> crate::domain::event::Event {
    crate::domain::event::Event {
        what: both(told, french),
        ..crate::domain::event::Event::new(id.try_into().unwrap())
    }
}

/// A case with something to hide.
fn guarded() -> Case {
    let mut case = Case::default();
    case.persons.push(person("p1", "Rahim Karimi", Printing::Never));
    case.persons.push(person("p2", "Laila Sadat", Printing::Everywhere));
    case.events.push(event("e1", "کریمی مرا دید", "Karimi m’a vue à la prison"));
    let mut masked = event("e2", "", "La cellule de la prison");
    masked.sensitivity = Sensitivity::KeepForInterview;
    case.events.push(masked);
    case.events[0].note = "Demander pour Karimi et la serrure".into();
    case
}

#[test]
fn every_kind_is_found_in_both_languages_and_other_spellings() {
    let text = include_str!("../../../../../assets/example/case.json");
    let case: Case = serde_json::from_str(text).unwrap();
    // Each event is found by the first word of what was told and of the French.
    for event in &case.events {
        let record = Ref::Event(event.id.clone()).to_string();
        for text in [event.what.told.prose.text.as_str(), event.what.french.text.as_str()] {
            let Some(word) = text.split_whitespace().find(|word| word.chars().count() > 3) else {
                continue;
            };
            assert!(records(&case, false, word).contains(&record), "{record}");
        }
    }
    for exhibit in &case.exhibits {
        let title = exhibit.title.french.text.as_str();
        let record = Ref::Exhibit(exhibit.id.clone()).to_string();
        assert!(title.is_empty() || records(&case, false, title).contains(&record), "{record}");
    }
    for place in &case.places {
        let record = Ref::Place(place.id.clone()).to_string();
        let name = place.name.as_str();
        assert!(name.is_empty() || records(&case, false, name).contains(&record), "{record}");
    }
    for paragraph in case.account.sections.iter().flat_map(|section| &section.paragraphs) {
        let record = Ref::Paragraph(paragraph.id.clone()).to_string();
        let text = paragraph.text.french.text.as_str();
        let words: Vec<&str> = text.split_whitespace().take(6).collect();
        assert!(records(&case, false, &words.join(" ")).contains(&record), "{record}");
    }
}

#[test]
fn a_name_is_found_in_another_script_and_by_its_beginning() {
    let case = guarded();
    assert_eq!(records(&case, false, "karimi"), ["event:e1", "person:p1", "event:e1"]);
    assert_eq!(records(&case, false, "كريم"), ["event:e1", "person:p1", "event:e1"]);
    assert_eq!(records(&case, false, "prison vue"), ["event:e1"]);
    assert_eq!(records(&case, false, "lai sad"), ["person:p2"]);
    assert!(records(&case, false, "").is_empty());
    assert!(records(&case, false, "introuvable").is_empty());
}

#[test]
fn what_is_protected_is_found_but_not_shown() {
    let case = guarded();
    let protected: Vec<_> =
        found(&case, false, "rahim").into_iter().map(|(.., line)| line).collect();
    assert_eq!(protected, [None], "a name that is printed nowhere");
    let masked: Vec<_> =
        found(&case, false, "cellule").into_iter().map(|(.., line)| line).collect();
    assert_eq!(masked, [None], "an event that stands masked");
}

#[test]
fn nothing_hidden_is_found_while_the_screen_is_turned_to_the_person() {
    let case = guarded();
    for typed in ["rahim", "karimi", "kari", "کریمی", "cellule", "serrure", "Demander"] {
        assert!(!records(&case, false, typed).is_empty(), "{typed} is there");
        assert!(records(&case, true, typed).is_empty(), "{typed}");
    }
    // The rest is found, without a line that holds such a name.
    let prison = found(&case, true, "prison");
    assert_eq!(prison, [(Kind::Event, Spot::Record(Ref::Event("e1".try_into().unwrap())), None)]);
    assert_eq!(records(&case, true, "laila"), ["person:p2"]);
    assert_eq!(records(&case, true, "oncle"), ["person:p1", "person:p2"]);
}

#[test]
fn a_long_text_is_shown_around_what_was_found() {
    let mut case = Case::default();
    let text = format!("{} le portail rouge {}", "avant ".repeat(40), "ensuite ".repeat(40));
    case.events.push(event("e1", "", &text));
    let line = found(&case, false, "portail")[0].2.clone().unwrap();
    assert!(line.starts_with('…') && line.ends_with('…'), "{line}");
    assert!(line.contains("le portail rouge"), "{line}");
    assert!(line.chars().count() <= 98, "{line}");
}
