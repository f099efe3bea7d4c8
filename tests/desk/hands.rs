//! What the hand meets: labels that lead to their field, the sheet of keys, colours at the desk, what is said that goes.

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::every::tour;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn at_example(helper: Language, person: Language) -> Robot {
    let size = Size::new(1_366.0, 768.0);
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, size);
    robot.press("start-example");
    robot
}

#[test]
fn a_label_leads_to_its_field() {
    for (helper, person) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        let mut robot = at_example(helper, person);
        tour::go(&mut robot, Step::Events);
        robot.press("events-row-e04");
        let field = robot.bounds("events-what-told").unwrap();
        // The words over the two texts.
        robot.click(iced::Point::new(field.center_x(), field.y - 20.0));
        assert!(robot.has_focus("events-what-told"), "{helper:?}");
        robot.focus("events-what-fr");
        robot.click(iced::Point::new(field.center_x(), field.y - 20.0));
        assert!(robot.has_focus("events-what-told") && !robot.has_focus("events-what-fr"));
    }
}

#[test]
fn the_sheet_of_keys_opens_and_closes() {
    let mut robot = at_example(Language::French, Language::Dari);
    robot.tap(Named::F1);
    robot.tap(Named::F1);
    assert!(robot.sees("Échanger les deux langues"), "F1 twice");
    robot.tap(Named::Escape);
    assert!(!robot.sees("Échanger les deux langues"));
    robot.wait(5_000);
    for _ in 0..3 {
        robot.wait(5_000);
        robot.tap(Named::F1);
    }
    assert!(!robot.sees("Échanger les deux langues"), "a third time closes what is read");
    robot.chord(Key::Character("?".into()), Modifiers::CTRL | Modifiers::SHIFT);
    assert!(robot.sees("Échanger les deux langues"));
    robot.press("keys-close");
    assert!(!robot.sees("Échanger les deux langues"));
}

#[test]
fn the_colours_are_changed_at_the_desk() {
    let mut robot = at_example(Language::French, Language::Dari);
    assert!(robot.sees("Clair"));
    robot.press("frame-scheme");
    assert!(robot.sees("Sombre"));
    robot.wait(1_000);
    robot.press("frame-scheme");
    assert!(robot.sees("Contraste"));
}

/// Draws it for people to look at: `RECIT_DRAW=folder cargo test --test desk hands::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, helper, person) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (width, height) in [(1_280.0, 800.0), (1_366.0, 768.0), (1_920.0, 1_080.0)] {
            let mut robot = at_example(helper, person);
            robot.resize(Size::new(width, height));
            robot.draw(&folder.join(format!("bar-{name}-{width}.png")), 1.0);
            robot.chord(Key::Character("?".into()), Modifiers::CTRL | Modifiers::SHIFT);
            robot.draw(&folder.join(format!("keys-{name}-{width}.png")), 1.0);
        }
    }
}

#[test]
fn alt_and_a_letter_press_what_is_in_sight() {
    for (helper, person) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        let mut robot = at_example(helper, person);
        tour::go(&mut robot, Step::Events);
        // A button is pressed, a field is gone into, and no letter is typed.
        let before = robot.app.workspace().unwrap().case().clone();
        let row = robot.letters_of("events-add").unwrap();
        assert_eq!(row, "a", "what is in the step comes first");
        robot.let_keys_go();
        robot.by_letters(&row);
        let case = robot.app.workspace().unwrap().case();
        assert_eq!(case.events.len(), before.events.len() + 1, "{helper:?}");
        robot.ctrl("z");
        robot.press("events-row-e04");
        let field = robot.letters_of("events-what-told").unwrap();
        robot.let_keys_go();
        robot.by_letters(&field);
        assert!(robot.has_focus("events-what-told"), "{helper:?}");
        assert_eq!(*robot.app.workspace().unwrap().case(), before, "nothing is typed");
        let search = robot.letters_of("frame-search").unwrap();
        robot.let_keys_go();
        robot.by_letters(&search);
        assert!(robot.has_focus("find-field"), "{helper:?}");
    }
}

#[test]
fn the_answers_of_a_dialog_are_in_sight_in_a_low_window() {
    for (helper, person) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        let mut robot = at_example(helper, person);
        // A screen of 1366 by 768 at 200 per cent.
        robot.resize(Size::new(683.0, 384.0));
        robot.chord(Key::Character("?".into()), Modifiers::CTRL | Modifiers::SHIFT);
        assert!(robot.letters_of("keys-close").is_some(), "{helper:?}");
        robot.let_keys_go();
        robot.press("keys-close");
        robot.press("frame-enough");
        for answer in ["closing-lock", "closing-continue"] {
            assert!(robot.letters_of(answer).is_some(), "{answer} {helper:?}");
        }
        robot.let_keys_go();
    }
}

#[test]
fn of_the_example_it_is_not_said_that_it_is_kept() {
    let mut robot = at_example(Language::French, Language::Dari);
    robot.press("frame-enough");
    assert!(!robot.sees("Tout est enregistré") && robot.sees("c’est un exemple"));
}

#[test]
fn the_letters_go_once_the_second_of_two_is_typed_without_alt() {
    let mut robot = at_example(Language::French, Language::Dari);
    robot.resize(Size::new(1_920.0, 1_080.0));
    tour::go(&mut robot, Step::Identity);
    let letters = robot.letters_of("step-dossier").unwrap();
    robot.let_keys_go();
    let [first, second] =
        letters.chars().map(|c| c.to_string()).collect::<Vec<_>>().try_into().unwrap();
    robot.chord(Key::Character(first.into()), Modifiers::ALT);
    assert!(robot.bearing() > 0);
    robot.chord(Key::Character(second.into()), Modifiers::empty());
    assert_eq!(robot.app.workspace().unwrap().step(), Step::Dossier);
    assert_eq!(robot.bearing(), 0);
}

#[test]
fn letters_stand_only_on_what_is_in_sight_and_can_be_reached() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Identity);
    let added = robot.letters_of("name-add").unwrap();
    assert_eq!(robot.letters_of("address-0"), None, "scrolled away");
    robot.let_keys_go();
    robot.chord(Key::Character("?".into()), Modifiers::CTRL | Modifiers::SHIFT);
    assert_eq!(robot.letters_of("name-add"), None, "under a dialog");
    let close = robot.letters_of("keys-close").unwrap();
    robot.by_letters(&close);
    assert!(!robot.sees("Échanger les deux langues"));
    // Alt with another key held is something else: a change of the layout.
    let names = |robot: &Robot| robot.app.workspace().unwrap().case().applicant.names.len();
    let before = names(&robot);
    robot.chord(Key::Character(added.as_str().into()), Modifiers::ALT | Modifiers::SHIFT);
    assert_eq!(names(&robot), before);
    // A press of the mouse ends it.
    robot.letters_of("name-add").unwrap();
    assert!(robot.bearing() > 0);
    robot.press("name-add");
    assert_eq!(robot.bearing(), 0);
    assert_eq!(names(&robot), before + 1);
}

#[test]
fn the_letters_are_drawn_in_every_colour() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    for (name, helper, person) in
        [("fr", Language::French, Language::Dari), ("fa-AF", Language::Dari, Language::French)]
    {
        for scheme in 0..3 {
            let mut robot = at_example(helper, person);
            for _ in 0..scheme {
                robot.press("frame-scheme");
            }
            for step in [Step::Events, Step::Identity, Step::Account] {
                tour::go(&mut robot, step);
                robot.letters_of("frame-lock");
                let file = format!("letters-{name}-{scheme}-{step:?}.png");
                robot.draw(&std::path::Path::new(&folder).join(file), 1.0);
                robot.let_keys_go();
            }
        }
    }
}

#[test]
fn page_down_goes_on_in_a_step_and_page_up_goes_back() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Identity);
    robot.focus("name-add");
    robot.tap(Named::PageDown);
    assert_eq!(robot.letters_of("name-add"), None, "scrolled away");
    robot.let_keys_go();
    assert!(robot.has_focus("name-add"));
    robot.tap(Named::PageUp);
    assert!(robot.letters_of("name-add").is_some());
    robot.let_keys_go();
    // Among the events these keys go through the list, but not while an event is written.
    tour::go(&mut robot, Step::Events);
    robot.press("events-row-e04");
    robot.focus("events-when");
    assert!(robot.letters_of("events-what-told").is_some());
    robot.let_keys_go();
    robot.tap(Named::PageDown);
    assert!(robot.has_focus("events-when"), "the same event");
    assert_eq!(robot.letters_of("events-what-told"), None, "scrolled away");
}
