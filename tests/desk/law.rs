//! Rules of law that are brought: shown, used, followed by the open case, given up.

use std::fs;
use std::path::Path;

use iced::keyboard::key::Named;
use recit::law::file::written;
use recit::law::pack::EMBEDDED;
use recit::platform::dialogs::Choice;
use recit::platform::message::Request;
use recit::platform::settings::SettingsFile;
use recit::ui::step::Step;

use crate::every::tour::{NOON, go};
use crate::robot::Robot;

/// 30 November 2026, noon, UTC: the day after that of the program's own law.
const LATER: i64 = NOON + 14 * 86_400_000;

/// The program's own law with another day and another number of days to send the dossier.
fn law(day: &str, days: u32) -> String {
    let own = written(&EMBEDDED);
    let made = own.replacen("version = \"2026-11-29\"", &format!("version = \"{day}\""), 1);
    made.replace("value = 21", &format!("value = {days}"))
}

fn settings(folder: &Path) -> SettingsFile {
    SettingsFile::at(folder.join("settings.json"))
}

fn bring(robot: &mut Robot, file: &Path) {
    robot.dialogs.push(Choice::Chosen(vec![file.to_owned()]));
    robot.press("law-bring");
}

/// Whether the open example is counted by the law with 20 days: its paper says 21, and the paper wins.
fn is_followed(robot: &mut Robot) -> bool {
    go(robot, Step::Procedure);
    robot.sees("le programme prévoyait")
}

#[test]
fn the_law_kept_beside_the_settings_is_in_force() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("recit-law.toml"), law("2026-11-30", 20)).unwrap();
    let mut robot = Robot::with_law(settings(folder.path()), LATER);
    robot.press("sheet-about");
    assert!(robot.sees("apportées par un fichier"));
    robot.press("law-drop");
    assert!(robot.sees("venues avec le programme"));
    assert!(!folder.path().join("recit-law.toml").exists());
}

#[test]
fn a_law_that_cannot_be_used_is_not_and_it_is_said() {
    for (text, why) in [
        (law("2026-12-01", 20), "date à venir"),
        (law("2026-11-30", 20).replace("\"months\"", "\"moons\""), "deadlines"),
        ("nothing".to_owned(), "abîmé"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("recit-law.toml"), text).unwrap();
        let mut robot = Robot::with_law(settings(folder.path()), LATER);
        robot.press("sheet-about");
        assert!(robot.sees("venues avec le programme"));
        assert!(robot.sees("n’est pas utilisé") && robot.sees(why), "{why}");
    }
}

#[test]
fn a_newer_law_is_shown_used_and_followed_by_the_open_case() {
    let folder = tempfile::tempdir().unwrap();
    let mut robot = Robot::with_law(settings(folder.path()), LATER);
    robot.press("start-example");
    assert!(!is_followed(&mut robot));
    let file = folder.path().join("stick.toml");

    fs::write(&file, law("2026-11-28", 20)).unwrap();
    robot.ctrl("?");
    robot.press("sheet-about");
    bring(&mut robot, &file);
    assert!(robot.sees("vérifié après le jour du fichier"), "wrong in itself");
    robot.activate("toast-0");

    fs::write(&file, law("2026-11-30", 20)).unwrap();
    bring(&mut robot, &file);
    assert!(robot.sees("Changé") && robot.sees("D-INTRO") && robot.sees("vérifié le"));
    robot.press("law-leave");
    assert!(robot.sees("venues avec le programme"));

    bring(&mut robot, &file);
    robot.press("law-use");
    assert!(robot.sees("apportées par un fichier"));
    robot.tap(Named::Escape);
    assert!(is_followed(&mut robot), "deadlines are counted anew");
    let kept = fs::read_to_string(folder.path().join("recit-law.toml")).unwrap();
    assert_eq!(kept, law("2026-11-30", 20));

    // Another desk of this machine begins with it.
    let mut next = Robot::with_law(settings(folder.path()), LATER);
    next.press("start-example");
    assert!(is_followed(&mut next));
}

#[test]
fn what_could_not_be_kept_is_not_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("stick.toml");
    fs::write(&file, law("2026-11-30", 20)).unwrap();
    let mut robot = Robot::with_law(SettingsFile::default(), LATER);
    robot.press("sheet-about");
    bring(&mut robot, &file);
    robot.press("law-use");
    assert!(robot.sees("Les règles restent celles d’avant"));
    assert!(robot.sees("venues avec le programme"));
    let asked = robot.script.asked();
    assert!(asked.iter().any(|asked| matches!(asked, Request::KeepLaw { text: Some(_) })));
}

#[test]
fn without_a_dialog_the_file_is_found_in_the_windows_own_list() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("stick.toml");
    fs::write(&file, law("2026-11-30", 20)).unwrap();
    let mut robot = Robot::with_law(settings(folder.path()), LATER);
    robot.press("sheet-about");
    robot.press("law-bring");
    robot.tab_to("chooser-path");
    robot.ctrl("a");
    robot.type_text(file.to_str().unwrap());
    robot.tap(Named::Enter);
    assert!(robot.sees("D-INTRO"));
}
