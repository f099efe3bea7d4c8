//! The window, used without a display.

use crate::robot::Robot;
use iced::Size;
use recit::lang::Language;
use recit::platform::message::Start;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn robot(first: Language, second: Language) -> Robot {
    Robot::at_desk(Start::Start, first, second, NOON, Size::new(1_280.0, 800.0))
}

#[test]
fn the_example_opens_on_its_first_page() {
    let mut robot = robot(Language::French, Language::Dari);
    assert!(robot.sees("Essayer avec l’exemple") && robot.sees("آزمایش با نمونه"));
    robot.press("start-example");
    assert!(robot.sees("27 novembre 2026"), "the prudent date of the example");
    assert!(robot.sees("Il est normal de ne pas se souvenir de tout."));
}

#[test]
fn the_example_opens_by_keyboard_alone() {
    let mut robot = robot(Language::Dari, Language::French);
    robot.tab_to("start-example");
    robot.tap(iced::keyboard::key::Named::Enter);
    assert!(robot.app.workspace().is_some());
    robot.tab_to("step-procedure");
    robot.tap(iced::keyboard::key::Named::Space);
    assert_eq!(robot.app.workspace().unwrap().step(), recit::ui::step::Step::Procedure);
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        let mut robot = robot(first, second);
        robot.draw(&folder.join(format!("start-{name}.png")), 1.0);
        robot.press("start-example");
        robot.draw(&folder.join(format!("home-{name}.png")), 1.0);
    }
}
