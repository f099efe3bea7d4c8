//! Points in words: what is sensitive is not named, and exhibits bear the numbers of their list.

use super::*;
use crate::domain::event::Sensitivity;
use crate::lang::{Language, Translator};

const TITLE: &str = "Ce que personne ne doit lire ici";

fn worded(case: &Case, numbers: &Numbers, rule: RuleId) -> Vec<String> {
    let (pack, t) = (Pack::embedded().unwrap(), Translator::plain(Language::French));
    let points = check(case, &pack, day(DEMO_CLOCK), Audience::Authority);
    let found = points.iter().filter(|point| point.rule == rule);
    found.map(|point| word(point, case, numbers, &pack, &t)).collect()
}

#[test]
fn a_sensitive_event_is_not_called_by_its_title() {
    let mut case = example();
    let event = case.events.iter_mut().find(|event| event.id.as_str() == "e14").unwrap();
    event.title = Bilingual::in_french(TITLE);
    event.sensitivity = Sensitivity::Print;
    let says = |case: &Case| {
        let said = worded(case, &Numbers::new(), RuleId::C21);
        assert!(!said.is_empty());
        said.iter().any(|sentence| sentence.contains(TITLE))
    };
    assert!(says(&case), "an ordinary one is");
    for sensitivity in [Sensitivity::Undecided, Sensitivity::Summarise] {
        let event = case.events.iter_mut().find(|event| event.id.as_str() == "e14").unwrap();
        event.sensitivity = sensitivity;
        assert!(!says(&case));
    }
}

#[test]
fn what_nobody_has_named_is_called_by_what_it_is() {
    let mut case = with_events(vec![event("arrest-b-3", EventKind::Unspecified, on("2062-01-01"))]);
    let says = |case: &Case| worded(case, &Numbers::new(), RuleId::C53).join(" ");
    assert!(says(&case).contains("événement n° 1"), "{}", says(&case));
    case.events[0].sensitivity = Sensitivity::Undecided;
    assert!(says(&case).contains("événement sensible n° 1"), "{}", says(&case));
    let id = crate::domain::id::PersonId::try_from("person-b-3").unwrap();
    let birth = on("2062-01-01");
    case.persons
        .push(crate::domain::person::Person { birth, ..crate::domain::person::Person::new(id) });
    assert!(!says(&case).contains("-b-3"), "{}", says(&case));
    assert!(!says(&case).contains("  "), "{}", says(&case));
}

#[test]
fn one_word_is_not_several() {
    let mut case = with_account(Vec::new());
    case.account.fears.push(paragraph("f", "Mourir."));
    assert!(worded(&case, &Numbers::new(), RuleId::C29)[0].contains("1 mot)"));
}

#[test]
fn an_exhibit_bears_its_number_of_the_list_and_a_sensitive_one_no_title() {
    let mut case = example();
    let exhibit = case.exhibits.iter_mut().find(|exhibit| exhibit.id.as_str() == "p05").unwrap();
    exhibit.short_title = Bilingual::in_french(TITLE);
    let id = exhibit.id.clone();
    let numbers = Numbers::from([(id, 41)]);
    let said = worded(&case, &numbers, RuleId::C23);
    assert!(said.iter().any(|sentence| sentence.contains(&format!("41 {TITLE}"))), "{said:?}");
    let exhibit = case.exhibits.iter_mut().find(|exhibit| exhibit.id.as_str() == "p05").unwrap();
    exhibit.sensitive = true;
    let said = worded(&case, &numbers, RuleId::C23);
    assert!(said.iter().any(|sentence| sentence.contains("41")));
    assert!(said.iter().all(|sentence| !sentence.contains(TITLE)), "{said:?}");
    let unfiled = worded(&case, &Numbers::new(), RuleId::C23);
    assert!(unfiled.iter().all(|sentence| !sentence.contains("41")));
}
