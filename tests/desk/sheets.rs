//! Sheets to read: what protects on this computer, and what this program is.

use iced::Size;
use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::platform::settings::Settings;
use recit::report::protection::{Layer, Protection, Reason, State};

use crate::every::survey::{Kind, Survey};
use crate::every::tour::{NOON, WIDE, at_example};
use crate::robot::Robot;

/// Whether these words are on the sheet, in sight or scrolled away.
fn tells(robot: &mut Robot, words: &str) -> bool {
    let told = |kind: &Kind| match kind {
        Kind::Words(text, _) => {
            let text = recit::lang::bidi::without_isolates(text).replace('\u{202F}', " ");
            text.contains(words)
        }
        _ => false,
    };
    Survey::of(robot).things.iter().any(|thing| told(&thing.kind))
}

/// What the text of a licence is opened by.
fn licence(id: &str) -> String {
    let page = std::fs::read("assets/licences/licences.json").unwrap();
    let page: serde_json::Value = serde_json::from_slice(&page).unwrap();
    let at = page["texts"].as_array().unwrap().iter().position(|text| text["id"] == id);
    format!("licence-{}", at.unwrap())
}

fn at_start() -> Robot {
    Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, WIDE)
}

/// The worker of the tests is the program itself, so this is what people read.
#[cfg(target_os = "linux")]
#[test]
fn what_protects_is_told_and_tried_when_asked() {
    let mut robot = at_start();
    let calls = vec![(Layer::Calls, State::Active)];
    robot.app.stand_behind(Protection { layers: calls }, None);
    robot.press("sheet-protection");
    assert!(tells(&mut robot, "accès limité aux fichiers : en place"), "the worker's own report");
    assert!(tells(&mut robot, "7 façons de sortir, toutes refusées"));
    assert!(tells(&mut robot, "appels au système limités : en place"));
    robot.tap(Named::Escape);
    assert!(!robot.sees("toutes refusées"));
}

#[test]
fn a_missing_wall_is_told_before_anything_is_opened() {
    let mut robot = at_start();
    let missing = "Protection : il manque quelque chose";
    assert!(!tells(&mut robot, missing));
    for reason in [Reason::Kernel, Reason::Refused, Reason::OtherSystem] {
        let mut robot = at_start();
        let state = State::Missing(reason);
        robot.app.stand_behind(Protection { layers: vec![(Layer::Tcp, state)] }, None);
        robot.resize(WIDE);
        assert!(tells(&mut robot, missing), "{reason:?}");
        robot.press("sheet-protection");
        assert!(tells(&mut robot, "connexions réseau impossibles : absent"), "{reason:?}");
    }
    let partial = Protection { layers: vec![(Layer::Files, State::Partial)] };
    robot.app.stand_behind(partial, None);
    robot.resize(Size::new(1_000.0, 700.0));
    assert!(tells(&mut robot, missing), "what does not hold in full");
}

#[test]
fn a_worker_that_cannot_be_started_is_told() {
    let mut robot = at_start();
    let program = std::path::PathBuf::from("/nowhere/recit");
    robot.app.decode_with(recit::intake::Worker::of(program));
    robot.press("sheet-protection");
    assert!(robot.sees("L’essai n’a pas pu être fait"));
}

#[test]
fn the_sheets_lead_to_one_another() {
    let mut robot = at_start();
    robot.press("sheet-about");
    assert!(robot.sees(env!("CARGO_PKG_VERSION")) && robot.sees("licence GPL"));
    robot.press("sheet-licences");
    assert!(robot.sees("iced 0.14") && robot.sees("Lucide 1.33.0 – ISC"));
    let words = "Everyone is permitted to copy";
    assert!(!robot.sees(words));
    let gpl = licence("GPL-3.0-or-later");
    robot.activate(&gpl);
    assert!(robot.sees(words));
    robot.activate(&gpl);
    assert!(!robot.sees(words));
    robot.press("sheet-keys");
    assert!(robot.sees("Échanger les deux langues"));
    robot.press("keys-close");
    let mut robot = at_example(Language::French, Language::Dari);
    robot.ctrl("?");
    robot.press("sheet-about");
    assert!(robot.sees("licence GPL") && !robot.sees("Échanger les deux langues"));
    robot.ctrl("?");
    assert!(!robot.sees("licence GPL"), "the same keys close whatever sheet is read");
}

#[test]
fn an_open_case_is_left_out_of_pictures_of_the_screen_until_it_is_chosen_otherwise() {
    let mut robot = at_start();
    robot.press("sheet-protection");
    assert!(
        !tells(&mut robot, "Les images de l’écran"),
        "nothing is said where no system can be asked"
    );
    let mut robot = at_start();
    robot.app.can_be_left_out();
    robot.press("sheet-protection");
    let (without, with) =
        ("ne montrent pas un dossier ouvert", "montrent aussi un dossier ouvert, comme choisi");
    assert!(tells(&mut robot, without));
    robot.activate("protection-pictures");
    assert!(tells(&mut robot, with) && !tells(&mut robot, without));
    robot.activate("protection-pictures");
    assert!(tells(&mut robot, without));
    let settings = Settings { in_pictures: true, ..Settings::default() };
    let mut robot = Robot::with_settings(settings, NOON, WIDE);
    robot.app.can_be_left_out();
    robot.press("sheet-protection");
    assert!(tells(&mut robot, with), "as it was kept");
    let mut robot = at_example(Language::French, Language::Dari);
    robot.app.can_be_left_out();
    robot.say(recit::app::Message::LeftOut(true, false));
    robot.ctrl("?");
    robot.press("sheet-protection");
    assert!(tells(&mut robot, "ce système a refusé de le cacher"));
}
