//! Rules about how something is told: hearsay, fears, read-back.

use super::*;

#[test]
fn c19_hearsay() {
    let mut told = event("e", EventKind::RepressionOfOthers, on("2021-04-01"));
    told.known = Known::Told(Box::default());
    assert_eq!(of(&with_events(vec![told.clone()]), RuleId::C19), ["C event:e"]);
    let hearsay = Hearsay {
        by: Some(PersonId::try_from("p5").unwrap()),
        when: Answer::DoesNotRemember,
        means: Answer::Known(Bilingual::in_french("téléphone")),
        ..Hearsay::default()
    };
    told.known = Known::Told(Box::new(hearsay));
    assert_eq!(of(&with_events(vec![told.clone()]), RuleId::C19), NONE);
    told.known = Known::NotSaid;
    assert_eq!(of(&with_events(vec![told.clone()]), RuleId::C19), ["C event:e"]);
    told.kind = EventKind::Studies;
    assert_eq!(of(&with_events(vec![told]), RuleId::C19), NONE);
}

#[test]
fn c29_fears() {
    let mut case = Case::default();
    assert_eq!(of(&case, RuleId::C29), ["D fears"]);
    case.account.fears.push(paragraph("f", "J'ai peur."));
    assert_eq!(of(&case, RuleId::C29), ["C fears"]);
    case.account.fears.push(paragraph("g", &"mot ".repeat(40)));
    assert_eq!(of(&case, RuleId::C29), NONE);
}

#[test]
fn c49_read_back_of_the_present_french() {
    let mut case = with_account(vec![paragraph("p", "Bonjour.")]);
    assert_eq!(of(&case, RuleId::C49), ["C account"]);
    let text_sha256 = normalised_sha256("Bonjour.");
    let read = ReadBack { text_sha256, day: Some(day("2026-11-12")), ..ReadBack::default() };
    case.account.sections[0].paragraphs[0].read_backs.push(read);
    assert_eq!(of(&case, RuleId::C49), NONE);
    case.account.sections[0].paragraphs[0].text = Bilingual::in_french("Bonsoir.");
    let all = points(&case);
    let point = all.iter().find(|p| p.rule == RuleId::C49).unwrap();
    assert_eq!(point.values.get("state"), Some(&Value::Key("changed")));
    assert_eq!(point.values.get("day"), Some(&Value::Day(day("2026-11-12"))));
}
