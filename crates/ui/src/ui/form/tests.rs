use super::*;
use crate::domain::Case;
use crate::domain::date::{Calendar, Modifier};
use crate::domain::id::PersonId;
use crate::domain::person::{Person, Printing};
use crate::domain::words::LangTag;
use crate::edit::{Change, Record};
use crate::ui::desk::laid;

fn on_desk<T>(case: &Case, act: impl FnOnce(&Desk<'_>) -> T) -> T {
    laid(case, |desk| act(&desk))
}

fn with_person() -> (Case, PersonId) {
    let id = PersonId::try_from("p1").unwrap();
    let mut case = Case::default();
    case.persons.push(Person { printing: Printing::Everywhere, ..Person::new(id.clone()) });
    (case, id)
}

#[test]
fn an_edit_is_worked_out_on_the_case_as_it_stands() {
    let (mut case, id) = with_person();
    let protect = edit::person(id.clone()).at(|person| &mut person.printing).set(Printing::Never);
    // Someone types in another field before the press is answered: nothing of it is lost.
    case.persons[0].nationality = "iranienne".into();
    let action = on_desk(&case, |desk| State::default().update(Message::Edit(protect), desk));
    let expected = Person { printing: Printing::Never, ..case.persons[0].clone() };
    assert_eq!(action, Action::change(Change::Put(Box::new(Record::Person(expected)))));
}

#[test]
fn nothing_is_asked_for_a_record_that_is_gone() {
    let (case, _) = with_person();
    let gone = edit::person(PersonId::try_from("p2").unwrap());
    let edit = gone.at(|person| &mut person.printing).set(Printing::Never);
    let action = on_desk(&case, |desk| State::default().update(Message::Edit(edit), desk));
    assert_eq!(action, Action::None);
}

#[test]
fn typing_is_named_by_its_place() {
    let (case, id) = with_person();
    let typed = edit::person(id).at(|person| &mut person.note).set("x".into()).typed("person-note");
    let action = on_desk(&case, |desk| State::default().update(Message::Edit(typed), desk));
    assert!(matches!(action, Action::Edit { place: Some(place), .. } if place == "person-note"));
}

#[test]
fn a_new_record_is_added_and_opened() {
    let new = New::by("person-name-0-family", |desk| {
        let id = PersonId::try_from((desk.fresh)("person")).ok()?;
        let name = format!("person:{id}");
        Some((name, Change::Put(Box::new(Record::Person(Person::new(id))))))
    });
    let mut state = State::default();
    let action = on_desk(&Case::default(), |desk| state.update(Message::Add(new), desk));
    assert!(
        matches!(action, Action::All(actions) if matches!(actions[0], Action::Edit { place: None, .. }))
    );
    assert_eq!(state.open_in("person"), Some("person-new"));
    assert_eq!(state.open_in("pers"), None);
}

#[test]
fn the_next_code_letter_is_a_free_one() {
    let (mut case, id) = with_person();
    case.persons[0].code = "A".to_owned();
    let second = PersonId::try_from("p2").unwrap();
    case.persons.push(Person { code: "C".to_owned(), ..Person::new(second) });
    assert_eq!(printing::next_code(&case), "B");
    assert_eq!(Person::new(id).printing, Printing::Never, "a new name is protected");
}

#[test]
fn a_told_date_keeps_its_words_and_where_it_comes_from() {
    let told = LangTag::from("fa");
    let hints = crate::lang::date::Hints {
        calendar: None,
        usual: Some(Calendar::SolarHijriIran),
        today: "2026-11-16".parse().ok(),
        ..crate::lang::date::Hints::default()
    };
    let langs = vec![LangTag::from("fr"), told.clone()];
    let telling = crate::lang::date::Telling { langs, hints };
    let old = crate::domain::date::FuzzyDate {
        basis: crate::domain::date::Basis::Memory,
        ..Default::default()
    };
    let read = |words: &str| telling.retold(&old, &words.into());
    let date = read("۲۲ مهر ۱۳۹۸");
    assert_eq!(date.exact_day(), "2019-10-14".parse().ok());
    assert_eq!((date.basis, date.lang), (old.basis.clone(), told.clone()));
    let vague = read("quand il neigeait");
    assert_eq!((vague.words.as_str(), vague.modifier), ("quand il neigeait", Modifier::TextOnly));
    assert!(read("").is_unset());
}
