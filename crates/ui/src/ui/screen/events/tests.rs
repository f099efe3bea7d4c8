//! What the step asks of the app, by comparing plain values.

use iced::Size;
use iced::widget::Id;

use super::{Events, Go, Message};
use crate::domain::Case;
use crate::domain::date::{Anchor, Basis, Calendar, FuzzyDate, Relation};
use crate::domain::event::{Event, EventKind, Known, Sensitivity};
use crate::domain::id::EventId;
use crate::domain::words::{Answer, LangTag};
use crate::edit::{Change, Record, RecordRef};
use crate::kit::context::Context;
use crate::kit::tokens::{Scheme, Tokens};
use crate::lang::{Language, Translator};
use crate::ui::action::Action;
use crate::ui::desk::{Desk, laid};
use crate::ui::form::{self, edit};
use crate::ui::step::StepState;

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

fn with_desk<T>(case: &Case, act: impl FnOnce(&Desk<'_>) -> T) -> T {
    laid(case, |desk| act(&desk))
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
        birth: None,
        tokens: Tokens::of(Scheme::Light),
        today: "2026-11-16".parse().unwrap(),
        window: Size::new(1_280.0, 800.0),
        pixel_for_pixel: true,
        panes: crate::kit::pane::Panes::default(),
        facing_person: false,
    };
    with_desk(case, |desk| state.update(message, desk, &cx))
}

fn selected(name: &str) -> Events {
    Events { selected: Some(id(name)), ..Events::default() }
}

fn put(event: Event) -> Change {
    Change::Put(Box::new(Record::Event(event)))
}

#[test]
fn a_new_event_waits_for_what_happened() {
    let mut state = Events::default();
    let action = ask(&mut state, &Case::default(), Message::Add);
    let put = Action::change(put(Event::new(id("event-new"))));
    assert_eq!(
        action,
        Action::All(vec![put, Action::focus(Id::from("events-what-told".to_owned()))])
    );
    assert_eq!(state.selected, Some(id("event-new")));
}

#[test]
fn typing_changes_one_text_of_one_event() {
    let case = case(&[event("a", None), event("b", None)]);
    let what = edit::event(id("b")).at(|event| &mut event.what.french.text);
    let typed = what.set("Il a plu.".into()).typed("events-what-fr");
    let mut state = Events::default();
    state.show(&id("b"));
    let action = ask(&mut state, &case, Message::Form(form::Message::Edit(typed)));
    let mut expected = event("b", None);
    expected.what.french.text = "Il a plu.".into();
    // Typing in the same field of another event is another step to undo.
    assert_eq!(action, Action::typed("event:b/events-what-fr", put(expected)));
}

#[test]
fn what_is_counted_from_an_event_moves_along_in_one_step() {
    let mut later = event("b", None);
    let two_days = Some(2);
    later.date.basis = Basis::Deduced;
    later.date.anchor = Some(Anchor {
        at_least_days: two_days,
        at_most_days: two_days,
        ..Anchor::by(id("a"), Relation::After)
    });
    let case = case(&[event("a", Some("2019-10-04")), later]);
    let day = FuzzyDate::on_day("2019-10-14".parse().unwrap());
    let edit = edit::beginning(id("a")).set(day);
    let asked = Message::Form(form::Message::Edit(edit));
    assert_eq!(
        ask(&mut Events::default(), &Case::default(), asked),
        Action::None,
        "nothing is there"
    );
    let edit = edit::beginning(id("a")).set(FuzzyDate::on_day("2019-10-14".parse().unwrap()));
    let action = ask(&mut selected("a"), &case, Message::Form(form::Message::Edit(edit)));
    let Action::Edit { change: Change::Together(all), .. } = action else { panic!("{action:?}") };
    let days: Vec<_> = all
        .iter()
        .map(|change| match change {
            Change::Put(record) => match &**record {
                Record::Event(event) => event.date.interval.earliest.unwrap().to_string(),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(days, ["2019-10-14", "2019-10-16"]);
}

#[test]
fn the_first_event_is_at_hand_until_another_is_chosen() {
    let days = [("b", "2019-01-01"), ("c", "2020-01-01"), ("a", "2018-01-01")];
    let all = days.map(|(name, day)| event(name, Some(day)));
    let remove = |name: &str| Action::change(Change::Remove(RecordRef::Event(id(name))));
    assert_eq!(ask(&mut Events::default(), &case(&all), Message::Remove), remove("a"));
    let action = ask(&mut Events::default(), &case(&all), Message::Go(Go::By(1)));
    assert_eq!(action, Action::focus(Id::from("events-row-b".to_owned())));
    let mut state = selected("b");
    assert_eq!(ask(&mut state, &case(&all), Message::Remove), remove("b"));
    let left = case(&all[1..]);
    assert_eq!(ask(&mut state, &left, Message::Remove), remove("c"), "the next, not the first");
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
