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
    robot.tap(Named::F1);
    robot.wait(5_000);
    robot.tap(Named::F1);
    assert!(!robot.sees("Échanger les deux langues"), "slowly, it is why it is asked");
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
