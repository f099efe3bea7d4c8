//! What is told of an answer has its place from the beginning: whatever is typed, nothing beneath moves.

use std::sync::Arc;

use iced::Size;
use recit::app::store::Store;
use recit::domain::Case;
use recit::exchange::{Folder, example, read_built_in};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::entry;
use crate::every::survey::{Kind, Survey};
use crate::every::tour::{self, NOON};
use crate::robot::Robot;

/// Everything of a step stands in it.
const TALL: Size = Size::new(1_366.0, 9_000.0);

/// The named things of the window, with the height at which each begins; the events stand by time.
fn heights(robot: &mut Robot) -> Vec<(String, f32)> {
    let things = Survey::of(robot).things.into_iter();
    let controls = things.filter(|thing| thing.kind == Kind::Control);
    let named = controls.filter_map(|thing| Some((thing.id?, thing.bounds.y)));
    named.filter(|(id, _)| !id.starts_with("events-row-")).collect()
}

/// Types a text over what a field holds, one piece after the other, and asks after each whether anything that was
/// there before has moved.
fn typing_moves_nothing(robot: &mut Robot, field: &str, typed: &[&str], place: &str) {
    let held = heights(robot);
    for text in typed {
        robot.focus(field);
        robot.ctrl("a");
        robot.type_text(text);
        let now = heights(robot);
        for (id, was) in &held {
            let Some((_, is)) = now.iter().find(|(now, _)| now == id) else { continue };
            assert!(
                (was - is).abs() < 0.5,
                "« {text} » in {field} moves {id} in {place}: {was} → {is}"
            );
        }
    }
}

fn small(folder: &Folder) -> Case {
    let mut case = folder.case_file.case.clone();
    case.exhibits.truncate(2);
    case.events.truncate(3);
    case.persons.truncate(2);
    case
}

/// A valid day, a year, one that is told in words, and words that are none.
const DATES: [&str; 4] = ["24/11/2016", "2016", "fin de l’été 2016", "on verra"];

/// Steps with dates, what opens a record there, and the fields asked for.
const ASKED: [(Step, &[&str], &[&str]); 3] = [
    (Step::Welcome, &["consent:c1"], &["consent-day"]),
    (Step::Procedure, &["paper-add"], &["paper-dated", "paper-received", "paper-appointment"]),
    (Step::Procedure, &["decision-add"], &["decision-notified"]),
];

fn whatever_is_typed_moves_nothing(helper: Language, person: Language) {
    let folder = Arc::new(read_built_in(example::file).unwrap());
    let case = small(&folder);
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, TALL);
    let mut tried = 0;
    for (step, opened, fields) in ASKED {
        robot.app.lay_out(Store::Example(Arc::clone(&folder)), case.clone());
        tour::go(&mut robot, step);
        for id in opened {
            if robot.offer_focus(id) {
                robot.tap(iced::keyboard::key::Named::Enter);
            }
        }
        for field in fields {
            // What is only asked in some cases is not asked in this one.
            if !robot.offer_focus(field) {
                continue;
            }
            robot.ctrl("a");
            robot.tap(iced::keyboard::key::Named::Delete);
            typing_moves_nothing(&mut robot, field, &DATES, &format!("{step:?}"));
            tried += 1;
        }
    }
    assert!(tried >= 4, "{tried}");
}

#[test]
fn a_date_typed_moves_nothing_beneath_it() {
    whatever_is_typed_moves_nothing(Language::French, Language::Dari);
}

#[test]
fn a_date_typed_moves_nothing_beneath_it_in_dari() {
    whatever_is_typed_moves_nothing(Language::Dari, Language::French);
}

#[test]
fn a_phrase_typed_again_or_of_ones_own_moves_nothing() {
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, TALL);
    robot.press("start-new");
    typing_moves_nothing(&mut robot, "new-check", &["lampe", "lampe verger"], "the wizard");
    robot.press("new-way-own");
    let own = ["court", "une phrase assez longue et rare pour ne pas être devinée 8472"];
    typing_moves_nothing(&mut robot, "new-own", &own, "the wizard");
}

#[test]
fn a_wrong_phrase_moves_nothing_at_the_lock() {
    let place = tempfile::tempdir().unwrap();
    let case = entry::a_case(place.path());
    let mut robot = tour::at_lock(&case, Language::French, Language::Dari);
    let held = heights(&mut robot);
    robot.focus("unlock-secret");
    robot.type_text("lampe");
    robot.press("unlock-open");
    assert!(robot.sees("n’ouvre pas ce dossier"));
    let now = heights(&mut robot);
    // With nothing typed there is nothing to open with.
    let those = |all: &[(String, f32)]| -> Vec<(String, f32)> {
        all.iter().filter(|(id, _)| id != "unlock-open").cloned().collect()
    };
    assert_eq!(those(&now), those(&held));
}

#[test]
fn a_label_that_names_somebody_moves_nothing() {
    let mut robot = Robot::at_desk(Start::Example, Language::French, Language::Dari, NOON, TALL);
    tour::go(&mut robot, Step::Welcome);
    let name = robot.app.workspace().unwrap().case().applicant.names[0].family.clone();
    let mut controls = heights(&mut robot).into_iter().map(|(id, _)| id);
    let label = controls.find(|id| id.starts_with("welcome-label")).unwrap();
    typing_moves_nothing(&mut robot, &label, &["Dossier 12", name.as_str()], "the welcome");
}
