//! What the step asks of the app, by comparing plain values.

use iced::Size;
use iced::widget::Id;

use super::change::Edit;
use super::{Events, Go, Message, Side, Text};
use crate::domain::Case;
use crate::domain::date::{Calendar, FuzzyDate, Modifier};
use crate::domain::event::{Event, EventKind, Known, Sensitivity};
use crate::domain::id::EventId;
use crate::domain::person::{Name, Person};
use crate::domain::words::{Answer, LangTag};
use crate::edit::{Change, Record, RecordRef};
use crate::lang::{Language, Translator};
use crate::law::Pack;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::picture::Pictures;
use crate::ui::preview::Preview;
use crate::ui::step::StepState;
use crate::ui::tokens::{Scheme, Tokens};

fn id(text: &str) -> EventId {
    text.try_into().unwrap()
}

fn event(name: &str, day: Option<&str>) -> Event {
    let date = day.map(|day| FuzzyDate::on_day(day.parse().unwrap())).unwrap_or_default();
    Event { date, ..Event::new(id(name)) }
}

fn case(events: &[Event]) -> Case {
    Case { events: events.to_vec(), ..Case::default() }
}

/// Lays a case on a desk.
fn with_desk<T>(case: &Case, act: impl FnOnce(&Desk<'_>) -> T) -> T {
    let pack = Pack::embedded().unwrap();
    act(&Desk {
        case,
        pack: &pack,
        deadlines: &[],
        points: &[],
        order: &[],
        numbers: &std::collections::BTreeMap::new(),
        pictures: &Pictures::default(),
        preview: &Preview::default(),
        taking: &crate::ui::incoming::IncomingFiles::default(),
        fresh: &|word| format!("{word}-new"),
        facing_person: false,
        writable: true,
        kept: true,
    })
}

/// Lets the step answer over this case, with the first event selected.
fn ask(state: &mut Events, case: &Case, message: Message) -> Action {
    let (first, second) = (Translator::new(Language::French), Translator::new(Language::Dari));
    let told = LangTag::from("fa-AF");
    let cx = Context {
        first: &first,
        second: Some(&second),
        told: &told,
        calendar: &Calendar::SolarHijriAfghan,
        tokens: Tokens::of(Scheme::Light),
        today: "2026-11-16".parse().unwrap(),
        window: Size::new(1_280.0, 800.0),
    };
    with_desk(case, |desk| state.update(message, desk, &cx))
}

fn selected(name: &str) -> Events {
    Events { selected: Some(id(name)), ..Events::default() }
}

fn put(event: Event) -> Change {
    Change::Put(Box::new(Record::Event(event)))
}

/// The event an action puts.
fn done(action: Action) -> Event {
    let change = match action {
        Action::Edit { change, .. } => change,
        other => panic!("{other:?}"),
    };
    match change {
        Change::Put(record) => match *record {
            Record::Event(event) => event,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_event_waits_for_what_happened() {
    let mut state = Events::default();
    let action = ask(&mut state, &Case::default(), Message::Add);
    let put = Action::change(put(Event::new(id("event-new"))));
    assert_eq!(action, Action::All(vec![put, Action::focus(Id::new("events-what-told"))]));
    assert_eq!(state.selected, Some(id("event-new")));
}

#[test]
fn told_words_are_kept_and_understood_at_every_key() {
    let mut state = selected("a");
    let case = case(&[event("a", None)]);
    let action = ask(&mut state, &case, Message::Told("22 mizan 1398".into()));
    assert!(matches!(&action, Action::Edit { place: Some(place), .. } if place == "a-when"));
    let date = done(action).date;
    assert_eq!(date.words.as_str(), "22 mizan 1398");
    assert_eq!(date.interval.earliest, "2019-10-14".parse().ok());
    let half = done(ask(&mut state, &case, Message::Told("22 miz".into()))).date;
    assert_eq!((half.words.as_str(), half.interval.earliest), ("22 miz", None));
    let emptied = done(ask(&mut state, &case, Message::Told("".into()))).date;
    assert!(emptied.is_unset());
}

#[test]
fn a_calendar_that_is_not_counted_takes_its_days_by_hand() {
    let mut told = event("a", None);
    told.date.words = "Losar, l’année du singe".into();
    let mut case = case(&[told]);
    let mut state = selected("a");
    let dated = done(ask(&mut state, &case, Message::Calendar(Calendar::Tibetan)));
    assert_eq!(dated.date.calendar, Calendar::Tibetan);
    case.events[0] = dated;
    case.events[0] = done(ask(&mut state, &case, Message::End(false, "2016-02-09".into())));
    case.events[0] = done(ask(&mut state, &case, Message::End(true, "11 février 2016".into())));
    // Words changed afterwards leave the days alone.
    let date = done(ask(&mut state, &case, Message::Told("Losar".into()))).date;
    assert_eq!(date.words.as_str(), "Losar");
    assert_eq!(date.interval.earliest, "2016-02-09".parse().ok());
    assert_eq!(date.interval.latest, "2016-02-11".parse().ok());
}

#[test]
fn a_forgotten_date_keeps_its_words_and_is_found_again() {
    let mut told = event("a", Some("2019-10-04"));
    told.date.words = "12 mehr 1398".into();
    let mut case = case(&[told]);
    let mut state = selected("a");
    let action = ask(&mut state, &case, Message::Forget);
    assert!(matches!(action, Action::Edit { place: None, .. }), "one step of its own");
    case.events[0] = done(action);
    let date = &case.events[0].date;
    assert_eq!((date.words.as_str(), &date.modifier), ("12 mehr 1398", &Modifier::TextOnly));
    assert!(date.interval.is_unknown());
    let again = done(ask(&mut state, &case, Message::Forget)).date;
    assert_eq!(again.interval.earliest, "2019-10-04".parse().ok());
}

#[test]
fn typing_changes_one_text_of_one_event() {
    let case = case(&[event("a", None), event("b", None)]);
    let edit = Edit::Text(Text::What, Side::French, "Il a plu.".into());
    let action = ask(&mut selected("b"), &case, Message::Edit(edit));
    let mut expected = event("b", None);
    expected.what.french.text = "Il a plu.".into();
    assert_eq!(action, Action::typed("b-What-French", put(expected)));
}

#[test]
fn a_new_person_is_printed_nowhere() {
    let case = case(&[event("a", None)]);
    let mut state = Events { search: "Zhino".into(), ..selected("a") };
    let action = ask(&mut state, &case, Message::NewPerson(super::Fold::Person));
    let person = Person {
        names: vec![Name { whole: "Zhino".into(), ..Name::default() }],
        ..Person::new("person-new".try_into().unwrap())
    };
    assert_eq!(person.printing, crate::domain::person::Printing::Never);
    let mut there = event("a", None);
    Edit::AddPerson(person.id.clone()).make(&mut there, &LangTag::default());
    let person = Change::Put(Box::new(Record::Person(person)));
    assert_eq!(action, Action::change(Change::Together(vec![person, put(there)])));
}

#[test]
fn only_a_tie_is_put_in_order_by_hand() {
    let case = case(&[
        event("a", Some("2019-01-01")),
        event("b", None),
        event("c", Some("2020-01-01")),
        event("d", Some("2020-01-01")),
    ]);
    let up = |name: &str| ask(&mut selected(name), &case, Message::Shift(true));
    assert_eq!(up("a"), Action::None);
    let moved = Change::Move { record: RecordRef::Event(id("d")), to: 2 };
    let row = Action::focus(Id::from("events-row-d".to_owned()));
    assert_eq!(up("d"), Action::All(vec![Action::change(moved), row]));
    let apart = [event("a", Some("2019-01-01")), event("c", Some("2020-01-01"))];
    let down = ask(&mut selected("a"), &self::case(&apart), Message::Shift(false));
    assert_eq!(down, Action::None);
}

#[test]
fn the_arrows_go_through_the_list_and_show_nothing_sensitive() {
    let mut hidden = event("b", Some("2020-01-01"));
    hidden.sensitivity = Sensitivity::KeepForInterview;
    let case = case(&[event("c", Some("2021-01-01")), event("a", Some("2019-01-01")), hidden]);
    let mut state = selected("a");
    let action = ask(&mut state, &case, Message::Go(Go::By(1)));
    assert_eq!(action, Action::focus(Id::from("events-row-b".to_owned())));
    assert!(state.shown.is_empty());
    assert_eq!(ask(&mut state, &case, Message::Press(id("b"))), Action::None);
    assert!(state.shown.contains(&id("b")), "one press shows it");
    let _moved = ask(&mut state, &case, Message::Go(Go::Last));
    assert_eq!(state.selected, Some(id("c")));
}

#[test]
fn a_removed_event_can_be_put_back_where_it_was() {
    let events = [event("a", None), event("b", None), event("c", None)];
    let mut state = selected("b");
    let action = ask(&mut state, &case(&events), Message::Remove);
    assert_eq!(action, Action::change(Change::Remove(RecordRef::Event(id("b")))));
    let rest = [event("a", None), event("c", None)];
    let action = ask(&mut state, &case(&rest), Message::Restore);
    let record = Box::new(Record::Event(event("b", None)));
    assert_eq!(action, Action::change(Change::Insert { record, at: 1 }));
}

#[test]
fn a_step_is_filled_when_each_event_says_when_what_and_how_it_is_known() {
    let mut told = event("a", Some("2019-01-01"));
    told.kind = EventKind::Arrest;
    told.title.french.text = "Arrestation".into();
    let is_told = |case: &Case| with_desk(case, |desk| super::state(desk) == StepState::Filled);
    assert!(!is_told(&case(&[told.clone()])));
    told.known = Known::Seen;
    assert!(is_told(&case(&[told.clone()])));
    told.date = FuzzyDate::default();
    let mut open = case(&[told]);
    assert!(!is_told(&open));
    open.answers.insert("event:a/date".to_owned(), Answer::DoesNotKnow);
    assert!(is_told(&open), "that it is not known is an answer");
}
