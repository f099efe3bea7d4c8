//! The events, used without a display.

use crate::every::tour;
use crate::robot::Robot;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::domain::Case;
use recit::domain::date::FuzzyDate;
use recit::domain::event::{Event, Known};
use recit::domain::person::Printing;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const WIDE: Size = Size::new(1_280.0, 800.0);

fn events(first: Language, second: Language, size: Size) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
    robot.press("start-example");
    robot.go(Step::Events);
    robot.resize(size);
    robot
}

impl Robot {
    /// Opens a step by the keys of the window.
    fn go(&mut self, step: Step) {
        for _ in 0..20 {
            if self.case_step() == step {
                return;
            }
            self.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
        }
        panic!("{step:?} is not there");
    }

    fn case_step(&self) -> Step {
        self.app.workspace().unwrap().step()
    }
}

impl Robot {
    fn case(&self) -> &Case {
        self.app.workspace().unwrap().case()
    }

    /// The event that is in the case and not in the example.
    fn new_event(&self) -> Event {
        let mut new = self.case().events.iter().filter(|e| e.id.as_str().starts_with("event-"));
        new.next().expect("an event was added").clone()
    }

    /// Goes to a named thing by Tab and presses it.
    fn reach(&mut self, id: &str) {
        self.tab_to(id);
        self.tap(Named::Space);
    }

    /// Passes over so many questions.
    fn press_on(&mut self, questions: usize) {
        for _ in 0..questions {
            self.reach("form-question-next");
        }
    }

    fn undo_all(&mut self) {
        for _ in 0..12 {
            self.ctrl("z");
        }
    }
}

#[test]
fn an_event_is_told_by_mouse_and_taken_back() {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    let before = robot.case().clone();
    robot.press("events-add");
    assert!(robot.has_focus("events-what-told"), "it begins with what happened");
    robot.press("events-when");
    robot.type_text("12 mehr 1398");
    assert!(robot.sees("4 octobre 2019"), "understood while typing");
    let date = robot.new_event().date;
    assert_eq!(date.words.as_str(), "12 mehr 1398");
    assert_eq!(date.interval.earliest, "2019-10-04".parse().ok());
    robot.press("events-when-thats-it");
    assert!(robot.has_focus("events-known-seen"));
    robot.tap(Named::Enter);
    assert_eq!(robot.new_event().known, Known::Seen);
    robot.tab_to("events-what-told");
    robot.type_text("هەوا");
    robot.tap(Named::Tab);
    assert!(robot.has_focus("events-what-fr"));
    robot.type_text("Il faisait nuit");
    let told = robot.new_event();
    assert_eq!(told.what.told.prose.text.as_str(), "هەوا");
    assert_eq!(told.what.told.lang.as_str(), "ckb");
    assert_eq!(told.what.french.text.as_str(), "Il faisait nuit");
    robot.undo_all();
    assert_eq!(*robot.case(), before);
}

#[test]
fn an_event_is_told_in_dari_by_keyboard_alone() {
    let mut robot = events(Language::Dari, Language::French, WIDE);
    robot.reach("events-add");
    robot.tab_to("events-when");
    robot.type_text("۲۲ مهر ۱۳۹۸");
    assert!(robot.sees("۱۴ اکتوبر ۲۰۱۹"));
    robot.reach("events-known-told");
    assert!(matches!(robot.new_event().known, Known::Told(_)));
    robot.reach("events-heard-from");
    robot.tab_to("events-heard-from-find");
    robot.type_text("Zhino");
    robot.reach("events-heard-from-new");
    let case = robot.case();
    let person = case.persons.last().unwrap();
    assert_eq!(person.names[0].whole.as_str(), "Zhino");
    assert_eq!(person.printing, Printing::Never, "until someone decides");
    let Known::Told(hearsay) = robot.new_event().known else { panic!("told") };
    assert_eq!(hearsay.by.as_ref(), Some(&person.id));
    robot.reach("events-known-told");
    assert_eq!(robot.new_event().known, Known::NotSaid);
}

#[test]
fn several_answers_are_one_stop_for_tab() {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    robot.press("events-row-e01");
    robot.focus("events-known-told");
    robot.tap(Named::ArrowDown);
    assert!(robot.has_focus("events-known-document"));
    robot.tap(Named::Tab);
    assert!(robot.has_focus("events-known-answers"), "what folds the other answers out");
    robot.chord(Key::Named(Named::Tab), Modifiers::SHIFT);
    assert!(robot.has_focus("events-known-seen"), "from either side they begin with the first");
}

#[test]
fn a_sensitive_event_is_masked_until_it_is_pressed() {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    robot.press("events-row-e04");
    for _ in 0..4 {
        robot.tap(Named::ArrowDown);
    }
    // The arrows came to it, and nothing of it is said.
    assert!(robot.has_focus("events-row-e08"));
    assert!(robot.sees("Événement sensible") && !robot.sees("Dix jours de détention"));
    robot.press("events-show");
    assert!(robot.sees("Dix jours de détention"));
    robot.reach("events-mask");
    assert!(!robot.sees("Dix jours de détention"));
    robot.press("events-row-e08");
    assert!(robot.sees("Dix jours de détention"), "one press on its row shows it");
}

#[test]
fn a_new_event_can_be_removed_and_put_back() {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    let before = robot.case().clone();
    robot.press("events-add");
    robot.type_text("en 2020");
    let with = robot.case().clone();
    robot.reach("events-remove");
    assert_eq!(*robot.case(), before);
    robot.press("events-restore");
    assert_eq!(*robot.case(), with);
    assert!(robot.bounds("events-restore").is_none());
    // An event the account tells is not removed: what refers to it is said instead.
    robot.press("events-row-e01");
    robot.reach("events-remove");
    assert!(robot.case().event(&"e01".try_into().unwrap()).is_some());
    assert!(robot.sees("utilisé ailleurs"));
}

#[test]
fn ties_are_put_in_order_by_alt_and_arrows() {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    let mut case = robot.case().clone();
    case.events = ["a", "b"].map(|id| Event::new(id.try_into().unwrap())).to_vec();
    case.account.sections.clear();
    let store = robot.app.workspace().unwrap().store().clone();
    robot.app.lay_out(store, case);
    robot.go(Step::Events);
    robot.press("events-row-b");
    robot.chord(Key::Named(Named::ArrowUp), Modifiers::ALT);
    let order: Vec<&str> = robot.case().events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(order, ["b", "a"]);
    assert!(robot.has_focus("events-row-b"));
    robot.ctrl("z");
    assert_eq!(robot.case().events[0].id.as_str(), "a");
}

#[test]
fn in_a_narrow_window_the_event_takes_the_place_of_the_list() {
    let mut robot = events(Language::French, Language::Dari, Size::new(640.0, 480.0));
    robot.press("events-row-e01");
    assert!(robot.bounds("events-row-e01").is_none());
    assert!(robot.bounds("events-when").is_some_and(|bounds| bounds.x + bounds.width <= 640.0));
    robot.press("events-back");
    assert!(robot.bounds("events-row-e01").is_some());
}

#[test]
fn turned_to_the_person_one_question_stands_alone() {
    let mut robot = events(Language::Dari, Language::French, WIDE);
    robot.press("events-row-e04");
    robot.reach("events-helper");
    robot.tab_to("events-note");
    robot.type_text("demander Berfin");
    robot.tap(Named::F9);
    let what = "Que s’est-il passé";
    assert!(robot.sees(what) && !robot.sees("demander Berfin") && !robot.sees("Berfîn"));
    robot.press("form-question-next");
    assert!(robot.sees("Quand") && !robot.sees(what));
    robot.press_on(5);
    assert!(robot.sees("Comment le savez-vous"));
    robot.press("events-known-heard");
    let event = robot.case().event(&"e04".try_into().unwrap()).unwrap();
    assert_eq!(event.known, Known::Heard);
    robot.press_on(5);
    robot.reach("events-elsewhere-answer-2");
    let event = robot.case().event(&"e04".try_into().unwrap()).unwrap();
    assert_eq!(event.elsewhere, recit::domain::words::Answer::PrefersNotToSay);
}

/// At the list of so many events, one on each day.
fn many_events(many: i32) -> Robot {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    let mut case = robot.case().clone();
    let start: recit::domain::date::CivilDay = "2015-01-01".parse().unwrap();
    case.events = (0..many)
        .map(|n| {
            let date = FuzzyDate::on_day(start.plus_days(n));
            Event { date, ..Event::new(format!("x{n}").try_into().unwrap()) }
        })
        .collect();
    case.account.sections.clear();
    let store = robot.app.workspace().unwrap().store().clone();
    robot.app.lay_out(store, case);
    robot.go(Step::Events);
    robot
}

#[test]
fn in_a_large_case_an_event_finds_its_place_when_typing_pauses() {
    let mut robot = many_events(300);
    robot.press("events-row-x0");
    let top = robot.bounds("events-row-x0").unwrap().y;
    robot.tab_to("events-when");
    robot.ctrl("a");
    robot.type_text("6 janvier 2015");
    let date = &robot.case().event(&"x0".try_into().unwrap()).unwrap().date;
    assert_eq!(date.interval.earliest, "2015-01-06".parse().ok());
    assert_eq!(robot.bounds("events-row-x0").unwrap().y, top);
    robot.wait(1_000);
    assert_eq!(robot.bounds("events-row-x0").unwrap().y, top + 4.0 * 56.0);
}

#[test]
fn of_two_thousand_events_only_those_in_sight_are_made() {
    let mut robot = many_events(2_000);
    assert!(robot.bounds("events-row-x0").is_some() && robot.bounds("events-row-x60").is_none());
    robot.scroll("events-row-x0", 2.0);
    robot.tab_to("events-row-x0");
    robot.tap(Named::End);
    assert!(robot.has_focus("events-row-x1999"));
    assert!(robot.bounds("events-row-x0").is_none());
    robot.tap(Named::ArrowUp);
    assert!(robot.has_focus("events-row-x1998"));
}

#[test]
fn a_press_on_the_timeline_selects() {
    let mut robot = events(Language::French, Language::Dari, WIDE);
    robot.click(iced::Point::new(755.0, 249.0));
    assert!(robot.sees("12 mehr 1398"), "the arrest is the disc before its name");
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk_events draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        let mut robot = events(first, second, WIDE);
        robot.draw(&folder.join(format!("events-{name}-0.png")), 1.0);
        robot.press("events-row-e04");
        robot.draw(&folder.join(format!("events-{name}-1.png")), 1.0);
        for (at, id) in ["events-title-fr", "events-person", "events-exhibit", "events-more"]
            .into_iter()
            .enumerate()
        {
            robot.tab_to(id);
            if at > 0 {
                robot.tap(Named::Space);
            }
            robot.draw(&folder.join(format!("events-{name}-{}.png", at + 2)), 1.0);
        }
        robot.tab_to("events-remove");
        robot.draw(&folder.join(format!("events-{name}-7.png")), 1.0);
        robot.tap(Named::F9);
        robot.draw(&folder.join(format!("events-{name}-person.png")), 1.0);
        robot.press("form-question-next");
        robot.draw(&folder.join(format!("events-{name}-person-known.png")), 1.0);
        for (scheme, size) in [("contrast", Size::new(640.0, 480.0)), ("dark", WIDE)] {
            let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
            for _ in 0..if scheme == "dark" { 1 } else { 2 } {
                robot.press("start-scheme");
            }
            robot.press("start-example");
            robot.go(Step::Events);
            robot.resize(size);
            robot.press("events-row-e01");
            robot.draw(&folder.join(format!("events-{name}-{scheme}.png")), 1.0);
        }
        let mut robot = events(first, second, Size::new(640.0, 480.0));
        robot.draw(&folder.join(format!("events-{name}-small-list.png")), 2.0);
        robot.press("events-row-e01");
        robot.draw(&folder.join(format!("events-{name}-small.png")), 2.0);
    }
}

#[test]
fn an_event_is_at_hand_before_one_is_chosen() {
    let mut robot = tour::at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    let known = |robot: &Robot, id: &str| {
        let events = &robot.app.workspace().unwrap().case().events;
        events.iter().find(|event| event.id.as_str() == id).unwrap().known.clone()
    };
    assert!(known(&robot, "e01") == Known::Document, "the birth, read on a paper");
    assert!(robot.bounds("events-what-told").is_some(), "its questions are there");
    robot.activate("events-known-heard");
    assert!(known(&robot, "e01") == Known::Heard, "and are answered at once");
    tour::choose(&mut robot, "events-row-e04");
    robot.activate("events-known-heard");
    assert!(known(&robot, "e04") == Known::Heard, "then those of the chosen one");
}

#[test]
fn turned_to_the_person_the_persons_language_is_first() {
    use iced_test::selector::Candidate;
    let mut robot = tour::at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    tour::choose(&mut robot, "events-row-e04");
    robot.tap(Named::F9);
    let mut top = |words: &'static str| {
        let found = robot.find(move |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, bounds, .. } if content.contains(words) => Some(bounds.y),
            _ => None,
        });
        found.unwrap_or_else(|| panic!("{words} is not there"))
    };
    assert!(top("چه شد؟") < top("Que s’est-il passé"), "the question");
    assert!(top("بازگشت") < top("Retour"), "and what is pressed, for both");
    let told = robot.bounds("events-what-told").unwrap();
    let french = robot.bounds("events-what-fr").unwrap();
    assert!(told.y + told.height <= french.y, "the person's words over the French");
    robot.tap(Named::F9);
    assert!(robot.sees("Événements"), "back at the desk the frame is French again");
    let told = robot.bounds("events-what-told").unwrap();
    let french = robot.bounds("events-what-fr").unwrap();
    assert!((told.y - french.y).abs() < 1.0, "side by side there");
}
