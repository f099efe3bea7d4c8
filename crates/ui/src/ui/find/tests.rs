//! What is found in the example, and what is not while the screen is turned to the person.

use proptest::prelude::*;

use super::index::Index;
use super::page::name;
use super::texts::{Kind, Spot};
use crate::domain::Case;
use crate::domain::event::Sensitivity;
use crate::domain::person::{Name, Person, Printing};
use crate::domain::words::{Bilingual, Prose, Told};
use crate::lang::{Language, Translator};
use crate::review::Ref;
use crate::ui::desk::{Desk, laid};

/// The kind, where it stands, the line that is shown, and the title over it.
type Found = Vec<(Kind, Spot, Option<String>, String)>;

/// Looks through a case: what is asked is given what finds in it.
fn looking<T>(
    case: &Case,
    facing_person: bool,
    ask: impl FnOnce(&dyn Fn(&str) -> Found) -> T,
) -> T {
    laid(case, |desk| {
        let desk = Desk { facing_person, ..desk };
        let french = Translator::new(Language::French);
        let index = Index::new(&desk, &french);
        ask(&|typed| {
            let hits = index.find(typed);
            let found = hits.iter().map(|hit| {
                let entry = index.entry(hit).unwrap();
                let line = index.excerpt(hit, typed).map(|excerpt| excerpt.line);
                let title = match &entry.spot {
                    Spot::Record(record) => name(&desk, &french, record),
                    Spot::Step(step) => step.name(&french),
                };
                (entry.kind, entry.spot.clone(), line, title)
            });
            found.collect()
        })
    })
}

/// What is found of a case.
fn found(case: &Case, facing_person: bool, typed: &str) -> Found {
    looking(case, facing_person, |find| find(typed))
}

fn records(case: &Case, facing_person: bool, typed: &str) -> Vec<String> {
    of_records(found(case, facing_person, typed))
}

fn of_records(found: Found) -> Vec<String> {
    let all = found.into_iter().map(|(_, spot, ..)| match spot {
        Spot::Record(record) => record.to_string(),
        Spot::Step(step) => format!("{step:?}"),
    });
    all.collect()
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
    looking(&case, false, |find| {
        let there = |typed: &str, record: Ref| {
            let all = of_records(find(typed));
            assert!(typed.is_empty() || all.contains(&record.to_string()), "{record} by {typed}");
        };
        for event in &case.events {
            for text in [&event.what.told.prose.text, &event.what.french.text] {
                let first = text.as_str().split_whitespace().find(|word| word.chars().count() > 3);
                there(first.unwrap_or_default(), Ref::Event(event.id.clone()));
            }
        }
        for exhibit in &case.exhibits {
            there(exhibit.title.french.text.as_str(), Ref::Exhibit(exhibit.id.clone()));
        }
        for place in &case.places {
            there(place.name.as_str(), Ref::Place(place.id.clone()));
        }
        for paragraph in case.account.sections.iter().flat_map(|section| &section.paragraphs) {
            let words = paragraph.text.french.text.as_str().split_whitespace();
            let words: Vec<&str> = words.take(6).collect();
            there(&words.join(" "), Ref::Paragraph(paragraph.id.clone()));
        }
    });
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
        found(&case, false, "rahim").into_iter().map(|(_, _, line, _)| line).collect();
    assert_eq!(protected, [None], "a name that is printed nowhere");
    let masked: Vec<_> =
        found(&case, false, "cellule").into_iter().map(|(_, _, line, _)| line).collect();
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
    let there = Spot::Record(Ref::Event("e1".try_into().unwrap()));
    assert_eq!(prison, [(Kind::Event, there, None, "Événement".to_owned())]);
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

/// Names told apart by every word of them, and words that are none.
const NAMES: [&str; 6] =
    ["Rahim Karimi", "Laila Sadat", "Golale Nawzari", "Magomedov", "Shamsoddin", "Tsering Dolkar"];
const WORDS: [&str; 8] =
    ["prison", "le portail", "en 2019", "grand-mère", "la nuit", "il a crié", "papiers", "vers"];

fn printing() -> impl Strategy<Value = Printing> {
    prop_oneof![
        Just(Printing::Everywhere),
        Just(Printing::AuthorityOnly),
        Just(Printing::Never),
        Just(Printing::Other("later".into())),
    ]
}

/// A case in which texts name people, some of them protected, beside masked events and notes.
fn named() -> impl Strategy<Value = Case> {
    let text = proptest::collection::vec(0..NAMES.len() + WORDS.len(), 1..12);
    let text = text.prop_map(|all| {
        let word = |at: usize| NAMES.iter().chain(&WORDS).nth(at).copied().unwrap_or_default();
        all.into_iter().map(word).collect::<Vec<_>>().join(", ")
    });
    let told = (text.clone(), text, any::<bool>(), any::<bool>(), any::<bool>());
    let events = proptest::collection::vec(told, 1..8);
    (proptest::collection::vec(printing(), NAMES.len()), events).prop_map(|(printed, events)| {
        let mut case = Case::default();
        for (at, (name, printing)) in NAMES.iter().zip(printed).enumerate() {
            case.persons.push(person(&format!("p{at}"), name, printing));
        }
        for (at, (told, french, is_masked, is_noted, is_titled)) in events.into_iter().enumerate() {
            let mut made = event(&format!("e{at}"), &told, &french);
            if is_masked {
                made.sensitivity = Sensitivity::Undecided;
                made.what.french.text = format!("{french} voilé").into();
            }
            if is_titled {
                made.title = both(&told, &french);
            }
            if is_noted {
                made.note = format!("{told} serrure").into();
            }
            case.events.push(made);
        }
        case
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is typed while the screen is turned to the person, nothing leads to a protected name, a masked event or
    /// a note, and no line shows one.
    #[test]
    fn no_case_gives_away_what_is_hidden_from_the_person(case in named()) {
        let hidden: Vec<&str> = case
            .persons
            .iter()
            .filter(|person| person.printing != Printing::Everywhere)
            .flat_map(|person| person.names.iter().flat_map(Name::spellings))
            .collect();
        looking(&case, true, |find| {
            let begun = |name: &str| name.chars().take(4).collect::<String>();
            for name in hidden.iter().flat_map(|name| name.split(' ')) {
                for typed in [name, &name.to_lowercase(), &begun(name), "voilé", "serrure"] {
                    prop_assert_eq!(of_records(find(typed)), Vec::<String>::new(), "{}", typed);
                }
            }
            for typed in NAMES.iter().chain(&WORDS) {
                for (_, _, line, title) in find(typed) {
                    let line = format!("{title} {}", line.unwrap_or_default());
                    let shown = hidden.iter().find(|name| line.contains(*name));
                    prop_assert_eq!(shown, None, "{}", line);
                }
            }
            Ok(())
        })?;
    }

    /// Turned to the helper, every person is found by each word of the name and by its beginning.
    #[test]
    fn the_helper_finds_everybody(case in named()) {
        looking(&case, false, |find| {
            for person in &case.persons {
                let record = Ref::Person(person.id.clone()).to_string();
                for name in person.names[0].whole.as_str().split(' ') {
                    let begun: String = name.chars().take(3).collect();
                    for typed in [name, &begun] {
                        prop_assert!(of_records(find(typed)).contains(&record), "{}", typed);
                    }
                }
            }
            Ok(())
        })?;
    }
}
