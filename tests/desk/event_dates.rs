//! Ends of stretches, dates told by other events, and answers that are no value, at the events.

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::domain::date::{Basis, Modifier, Relation};
use recit::domain::event::{Event, Known, Raised};
use recit::domain::words::Answer;
use recit::lang::Language;
use recit::platform::message::Start;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// A desk at one event of the example; tall, so that everything of it is in sight.
fn at(first: Language, second: Language, event: &str) -> Robot {
    let mut robot =
        Robot::at_desk(Start::Example, first, second, NOON, Size::new(1_280.0, 9_000.0));
    robot.press("step-events");
    robot.press(&format!("events-row-{event}"));
    robot
}

fn event(robot: &Robot, id: &str) -> Event {
    let case = robot.app.workspace().unwrap().case();
    case.event(&id.try_into().unwrap()).unwrap().clone()
}

fn left(robot: &Robot, question: &str) -> Option<Answer<()>> {
    let answer = robot.app.workspace().unwrap().case().answers.get(question)?;
    Some(match answer {
        Answer::DoesNotKnow => Answer::DoesNotKnow,
        Answer::DoesNotRemember => Answer::DoesNotRemember,
        Answer::PrefersNotToSay => Answer::PrefersNotToSay,
        Answer::Unset | Answer::Known(_) => Answer::Unset,
    })
}

#[test]
fn the_end_of_a_stretch_is_understood_in_both_calendars_and_undone() {
    let mut robot = at(Language::French, Language::Dari, "e07");
    let before = event(&robot, "e07");
    assert!(robot.bounds("events-until").is_none(), "asked for only when it lasted");
    robot.press("events-stretch");
    robot.press("events-until");
    robot.type_text("22 mehr 1398");
    assert!(robot.sees("14 octobre 2019"), "understood while typing");
    let lasted = event(&robot, "e07");
    assert_eq!(lasted.date.modifier, Modifier::FromTo);
    assert_eq!(lasted.date.interval.earliest, before.date.interval.earliest);
    assert_eq!(lasted.date.interval.latest, "2019-10-14".parse().ok());
    assert_eq!(lasted.beginning().words, before.date.words);
    // The beginning told anew keeps the end.
    robot.press("events-when");
    robot.ctrl("a");
    robot.type_text("10 mehr 1398");
    let told = event(&robot, "e07");
    assert_eq!(told.date.interval.earliest, "2019-10-02".parse().ok());
    assert_eq!(told.date.interval.latest, "2019-10-14".parse().ok());
    for _ in 0..2 {
        robot.ctrl("z");
    }
    assert_eq!(event(&robot, "e07"), before);
}

#[test]
fn a_date_told_by_another_event_is_counted_and_moves_along() {
    let mut robot = at(Language::French, Language::Dari, "e07");
    robot.press("events-add");
    let new = robot.app.workspace().unwrap().case().events.last().unwrap().id.clone();
    robot.press("events-anchor");
    robot.press("events-anchor-find");
    robot.type_text("Filmée");
    robot.press("events-anchor-e06");
    robot.press("events-distance");
    robot.type_text("trois semaines");
    let told = event(&robot, new.as_str());
    let anchor = told.date.anchor.clone().unwrap();
    assert_eq!((anchor.relation, anchor.at_least_days), (Relation::After, Some(21)));
    let from = event(&robot, "e06").date.interval;
    assert_eq!(told.date.interval.earliest, from.earliest.map(|day| day.plus_days(21)));
    assert_eq!(told.date.basis, Basis::Deduced);
    robot.press("events-relation-before");
    let before = event(&robot, new.as_str()).date.interval;
    assert_eq!(before.latest, from.latest.map(|day| day.plus_days(-21)));
    // The other event is told anew: what was counted from it moves along, in one step.
    robot.press("events-row-e06");
    robot.press("events-when");
    robot.ctrl("a");
    robot.type_text("12 mehr 1398");
    let moved = event(&robot, new.as_str()).date.interval;
    assert_eq!(moved.latest, "2019-09-13".parse().ok());
    robot.ctrl("z");
    assert_eq!(event(&robot, new.as_str()).date.interval, before);
    // Words with days of their own win over what is counted.
    robot.press(&format!("events-row-{new}"));
    robot.press("events-when");
    robot.type_text("en 2016");
    let own = event(&robot, new.as_str()).date;
    assert_eq!(own.interval.earliest, "2016-01-01".parse().ok());
    assert!(own.anchor.is_some() && own.basis != Basis::Deduced);
}

#[test]
fn an_event_is_never_told_by_one_that_is_told_by_it() {
    let mut robot = at(Language::French, Language::Dari, "e07");
    robot.press("events-add");
    let new = robot.app.workspace().unwrap().case().events.last().unwrap().id.clone();
    robot.press("events-anchor");
    robot.press("events-anchor-find");
    robot.type_text("Filmée");
    robot.press("events-anchor-e06");
    robot.press("events-row-e06");
    robot.press("events-anchor");
    assert!(robot.bounds("events-anchor-find").is_some());
    assert!(robot.bounds(format!("events-anchor-{new}")).is_none(), "it would go round");
}

#[test]
fn how_it_is_known_may_be_left_open_by_keyboard_in_dari() {
    let mut robot = at(Language::Dari, Language::French, "e07");
    assert_eq!(event(&robot, "e07").known, Known::Seen);
    robot.tab_to("events-known-answers");
    robot.tap(Named::Enter);
    robot.tab_to("events-known-answer-1");
    robot.tap(Named::Enter);
    assert_eq!(event(&robot, "e07").known, Known::DoesNotRemember);
    robot.press("events-known-seen");
    assert_eq!(event(&robot, "e07").known, Known::Seen);
}

#[test]
fn a_question_left_open_loses_its_value_and_is_closed_by_an_answer() {
    let mut robot = at(Language::French, Language::Dari, "e07");
    let before = robot.app.workspace().unwrap().case().clone();
    robot.press("event-what-answers");
    robot.press("event-what-answer-2");
    assert_eq!(left(&robot, "event:e07/what"), Some(Answer::PrefersNotToSay));
    assert!(event(&robot, "e07").what.is_blank());
    robot.press("events-what-fr");
    robot.type_text("Ils sont venus");
    assert_eq!(left(&robot, "event:e07/what"), None);
    for _ in 0..2 {
        robot.ctrl("z");
    }
    assert_eq!(*robot.app.workspace().unwrap().case(), before);
    robot.press("event-date-answers");
    robot.press("event-date-answer-0");
    assert_eq!(left(&robot, "event:e07/date"), Some(Answer::DoesNotKnow));
    assert!(event(&robot, "e07").date.is_unset());
    robot.press("event-date-answer-0");
    assert_eq!(left(&robot, "event:e07/date"), None, "pressed again it is taken back");
}

#[test]
fn what_was_raised_before_and_whom_it_reveals_is_noted() {
    let mut robot = at(Language::French, Language::Dari, "e07");
    robot.press("events-more");
    robot.press("events-raised-known-not-produced");
    assert_eq!(event(&robot, "e07").raised, Raised::KnownNotProduced);
    robot.press("events-raised-why-fr");
    robot.type_text("On ne me l’a pas demandé.");
    let why = event(&robot, "e07").raised_why;
    assert_eq!(why.known().unwrap().french.text.as_str(), "On ne me l’a pas demandé.");
    robot.press("events-raised-why-answers");
    robot.press("events-raised-why-answer-0");
    assert_eq!(event(&robot, "e07").raised_why, Answer::DoesNotKnow);
    robot.press("events-printing");
    let revealed = event(&robot, "e07").reveals.persons.len();
    robot.press("events-reveals-person-p4");
    assert_eq!(event(&robot, "e07").reveals.persons.len(), revealed + 1);
    robot.press("events-reveals-class-health");
    assert_eq!(event(&robot, "e07").reveals.classes.len(), 1);
    robot.ctrl("z");
    robot.ctrl("z");
    assert_eq!(event(&robot, "e07").reveals.persons.len(), revealed);
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk event_dates::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        let mut robot = at(first, second, "e07");
        robot.press("events-more");
        robot.press("events-stretch");
        robot.press("events-until");
        robot.type_text("22 mehr 1398");
        robot.press("events-anchor");
        robot.press("events-anchor-find");
        robot.type_text("1");
        robot.resize(Size::new(1_280.0, 3_400.0));
        robot.draw(&folder.join(format!("event-{name}.png")), 1.0);
        robot.resize(Size::new(640.0, 480.0));
        robot.draw(&folder.join(format!("event-{name}-small.png")), 1.5);
        let mut robot = at(first, second, "e07");
        robot.press("frame-why");
        robot.resize(Size::new(1_280.0, 800.0));
        robot.draw(&folder.join(format!("event-{name}-why.png")), 1.0);
        robot.press("frame-why");
        robot.resize(Size::new(1_600.0, 900.0));
        robot.draw(&folder.join(format!("event-{name}-wide.png")), 1.0);
        robot.resize(Size::new(1_280.0, 800.0));
        robot.tap(Named::F9);
        for at in 0..4 {
            robot.draw(&folder.join(format!("event-{name}-person-{at}.png")), 1.0);
            robot.tab_to("form-question-next");
            robot.tap(Named::Enter);
        }
    }
}
