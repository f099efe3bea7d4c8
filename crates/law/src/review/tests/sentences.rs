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
    assert!(says(&case).contains("événement n°\u{202F}1"), "{}", says(&case));
    case.events[0].sensitivity = Sensitivity::Undecided;
    assert!(says(&case).contains("événement sensible n°\u{202F}1"), "{}", says(&case));
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

#[test]
fn c52_a_long_sensitive_telling_asks_what_becomes_of_it() {
    let with = |kind, sensitivity, words: usize| {
        let what = Bilingual::in_french(&"mot ".repeat(words));
        let event = Event { kind, sensitivity, what, ..Event::new("e".try_into().unwrap()) };
        of(&Case { events: vec![event], ..Case::default() }, RuleId::C52).len()
    };
    let (torture, threat) = (EventKind::Torture, EventKind::Threat);
    assert_eq!(with(torture.clone(), Sensitivity::Print, 81), 1);
    assert_eq!(with(torture.clone(), Sensitivity::Print, 80), 0);
    assert_eq!(with(torture, Sensitivity::KeepForInterview, 81), 0);
    assert_eq!(with(threat.clone(), Sensitivity::Print, 81), 0);
    assert_eq!(with(threat, Sensitivity::Undecided, 81), 1);
}

#[test]
fn c54_a_paragraph_of_an_unprinted_event_says_why() {
    let mut telling = paragraph("p", "Ce jour-là.");
    telling.events.push("e".try_into().unwrap());
    let mut case = with_account(vec![telling]);
    case.events.push(Event::new("e".try_into().unwrap()));
    assert_eq!(of(&case, RuleId::C54), NONE);
    for sensitivity in [Sensitivity::KeepForInterview, Sensitivity::Undecided] {
        case.events[0].sensitivity = sensitivity;
        assert_eq!(of(&case, RuleId::C54), ["R paragraph:p event:e"]);
    }
    case.events[0].sensitivity = Sensitivity::Print;
    case.events[0].legal_sensitive = true;
    assert!(worded(&case, &Numbers::new(), RuleId::C54)[0].contains("avocat"));
    case.account.sections[0].paragraphs[0].kept_for_interview = true;
    assert_eq!(of(&case, RuleId::C54), NONE, "the paragraph is kept back by itself");
}
