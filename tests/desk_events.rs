//! The events, used without a display.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/robot.rs"]
mod robot;

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;
use robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const WIDE: Size = Size::new(1_280.0, 800.0);

fn events(first: Language, second: Language, size: Size) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, size);
    robot.press("start-example");
    robot.go(Step::Events);
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
        for (at, id) in ["events-title-french", "events-person", "events-exhibit", "events-more"]
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
        robot.press("events-question-next");
        robot.draw(&folder.join(format!("events-{name}-person-known.png")), 1.0);
        let mut robot = events(first, second, Size::new(640.0, 480.0));
        robot.draw(&folder.join(format!("events-{name}-small-list.png")), 2.0);
        robot.press("events-row-e01");
        robot.draw(&folder.join(format!("events-{name}-small.png")), 2.0);
    }
}
