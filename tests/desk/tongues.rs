//! The two languages of the desk, changed while a case is open.

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn welcome(first: Language, second: Language) -> Robot {
    let size = Size::new(1_280.0, 4_000.0);
    let mut robot = Robot::at_desk(Start::Example, first, second, NOON, size);
    robot.press("step-welcome");
    robot
}

#[test]
fn the_window_speaks_the_language_chosen_for_the_person_at_once() {
    let mut robot = welcome(Language::French, Language::English);
    assert!(robot.sees("Welcome and consent") && !robot.sees("خوش‌آمد و رضایت"));
    robot.press("welcome-lang-0-more");
    robot.press("welcome-lang-0-fa-af");
    assert!(robot.sees("Accueil et accord") && robot.sees("خوش‌آمد و رضایت"));
    assert!(!robot.sees("Welcome and consent"));
    robot.ctrl("z");
    assert!(!robot.sees("خوش‌آمد و رضایت"), "undone, the language goes again");
}

#[test]
fn the_window_speaks_the_language_chosen_for_the_helper_at_once() {
    let mut robot = welcome(Language::French, Language::Dari);
    robot.press("welcome-lang-1-more");
    robot.press("welcome-lang-1-en");
    assert!(robot.sees("Welcome and consent") && robot.sees("خوش‌آمد و رضایت"));
    assert!(!robot.sees("Accueil et accord"));
}

#[test]
fn the_person_s_side_of_the_screen_stays_the_person_s() {
    let mut robot = welcome(Language::French, Language::English);
    robot.press("welcome-lang-0-more");
    robot.press("welcome-lang-0-fa-af");
    robot.press("frame-languages");
    let steps = robot.bounds("step-welcome").unwrap();
    assert!(steps.x > 640.0, "the frame is in Dari: {steps:?}");
    robot.press("welcome-lang-1-more");
    robot.press("welcome-lang-1-en");
    assert!(robot.bounds("step-welcome").unwrap().x > 640.0, "and stays so");
    assert!(robot.sees("Welcome and consent") && !robot.sees("Accueil et accord"));
}

#[test]
fn a_language_the_program_does_not_speak_leaves_french_alone_and_blocks_nothing() {
    let mut robot = welcome(Language::French, Language::Dari);
    for tag in ["fa-af", "ckb"] {
        robot.press("welcome-lang-0-more");
        robot.press(&format!("welcome-lang-0-{tag}"));
    }
    assert!(robot.bounds("frame-languages").is_none(), "there is nothing to exchange");
    for step in Step::all() {
        robot.press(&format!("step-{step:?}").to_lowercase());
        assert!(robot.sees(&step.name(&recit::lang::Translator::new(Language::French))));
        assert!(!robot.sees(&step.name(&recit::lang::Translator::new(Language::Dari))));
    }
    // What is told goes into the person's language all the same.
    robot.press("step-fears");
    robot.tab_to("fear-add");
    robot.tap(Named::Enter);
    robot.tab_to("fear-text-told");
    robot.type_text("دەترسم");
    let case = robot.app.workspace().unwrap().case();
    let told = &case.account.fears.last().unwrap().text.told;
    assert_eq!((told.prose.text.as_str(), told.lang.as_str()), ("دەترسم", "ckb"));
}
