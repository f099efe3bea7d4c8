//! Something is looked for in the whole case, by keyboard and mouse.

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::every::tour;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const WIDE: Size = Size::new(1_366.0, 768.0);

fn at_example(helper: Language, person: Language) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, WIDE);
    robot.press("start-example");
    robot
}

fn step(robot: &Robot) -> Step {
    robot.app.workspace().unwrap().step()
}

#[test]
fn enter_leads_to_what_was_found() {
    let mut robot = at_example(Language::French, Language::Dari);
    robot.ctrl("f");
    assert!(robot.has_focus("find-field"), "it begins with the field");
    robot.type_text("aube arrest");
    assert!(robot.bounds("find-row-0").is_some(), "something is found");
    robot.tap(Named::Enter);
    assert_eq!(step(&robot), Step::Events);
    assert!(robot.bounds("find-field").is_none(), "the search is over");
    assert!(robot.has_focus("events-title-fr"), "where it is written");
}

#[test]
fn the_arrows_choose_and_escape_leads_back() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::People);
    robot.ctrl("f");
    robot.type_text("sanandaj");
    for _ in 0..3 {
        robot.tap(Named::ArrowDown);
    }
    assert!(robot.has_focus("find-field"), "the field keeps the keyboard");
    robot.tap(Named::Escape);
    assert!(robot.bounds("find-field").is_none());
    assert_eq!(step(&robot), Step::People);
    // A row is pressed by mouse as well.
    robot.press("frame-search");
    robot.type_text("sanandaj");
    robot.press("find-row-1");
    assert!(robot.bounds("find-field").is_none());
}

#[test]
fn what_is_under_the_search_hears_nothing() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    let before = robot.app.workspace().unwrap().case().clone();
    let add = robot.bounds("events-add").unwrap();
    robot.ctrl("f");
    robot.type_text("sanandaj");
    robot.click(add.center());
    assert!(robot.bounds("find-field").is_some());
    robot.tap(Named::Escape);
    assert_eq!(robot.app.workspace().unwrap().case(), &before);
}

#[test]
fn the_search_ends_when_the_screen_is_turned_or_another_step_is_shown() {
    let mut robot = at_example(Language::French, Language::Dari);
    robot.ctrl("f");
    robot.tap(Named::F9);
    assert!(robot.bounds("find-field").is_none(), "turned to the person");
    robot.ctrl("f");
    assert!(robot.bounds("find-field").is_some());
    robot.tap(Named::F9);
    assert!(robot.bounds("find-field").is_none(), "turned back");
    robot.ctrl("f");
    robot.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
    assert!(robot.bounds("find-field").is_none(), "another step");
}

/// Draws it for people to look at: `RECIT_DRAW=folder cargo test --test desk find::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, helper, person, typed) in [
        ("fr", Language::French, Language::Dari, "sanandaj"),
        ("fa", Language::Dari, Language::French, "سنندج"),
        ("names", Language::French, Language::Dari, "کریم"),
        ("none", Language::French, Language::Dari, "xyzzy"),
        ("empty", Language::French, Language::Dari, ""),
    ] {
        let mut robot = at_example(helper, person);
        robot.ctrl("f");
        robot.type_text(typed);
        robot.draw(&folder.join(format!("find-{name}.png")), 1.0);
    }
    let mut robot = at_example(Language::French, Language::Dari);
    robot.resize(Size::new(683.0, 384.0));
    robot.ctrl("f");
    robot.type_text("prison");
    robot.draw(&folder.join("find-200.png"), 2.0);
}
