//! Work that takes its time, used without a display: stopped half way, and written beside meanwhile.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::gate::Gate;
use crate::robot::Robot;
use crate::unsaved::{a_case, open, secret};
use iced::Size;
use recit::app::store::Store;
use recit::domain::Case;
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::handle::Handle;
use recit::platform::message::{Reply, Request, Start, Ticket};
use recit::vault;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn photo(folder: &Path, name: &str, shade: u8) -> PathBuf {
    let path = folder.join(name);
    image::RgbImage::from_pixel(24, 16, image::Rgb([shade, 90, 90])).save(&path).unwrap();
    path
}

fn three(folder: &Path) -> Vec<PathBuf> {
    let names = ["one.png", "two.png", "three.png"];
    names.iter().zip([10, 80, 160]).map(|(name, shade)| photo(folder, name, shade)).collect()
}

fn case(robot: &Robot) -> &Case {
    robot.app.workspace().unwrap().case()
}

fn count(robot: &Robot) -> usize {
    case(robot).exhibits.len()
}

/// An encrypted case into which three files are being taken: the first is in, the second stands at the gate.
fn at_the_second(case: &Path, folder: &Path) -> (Robot, Gate) {
    let mut robot = open(case);
    robot.press("step-exhibits");
    let gate = Gate::before(&mut robot);
    robot.let_go_on();
    gate.let_one_in();
    robot.dialogs.push(Choice::Chosen(three(folder)));
    robot.press("exhibits-add");
    robot.press("several-each");
    robot.go_on_until("the first file", |robot| count(robot) == 1);
    (robot, gate)
}

#[test]
fn taking_in_is_stopped_half_way_and_what_came_whole_stays() {
    let place = tempfile::tempdir().unwrap();
    let path = a_case(place.path());
    let (mut robot, gate) = at_the_second(&path, place.path());
    assert!(robot.sees("lecture") && robot.sees("en attente"), "it is seen how far each is");
    robot.press("exhibits-stop");
    robot.go_on_to_the_end();
    assert_eq!(count(&robot), 1);
    assert!(robot.sees("one.png") && robot.sees("ajouté"));
    assert!(robot.sees("two.png") && robot.sees("three.png") && robot.sees("Arrêté."));
    assert!(robot.bounds("exhibits-keep-2").is_none(), "what was stopped is no question");
    assert!(!robot.sees("lecture") && !robot.sees("en attente"), "nothing goes on");
    assert!(robot.bounds("exhibits-stop").is_none(), "and there is nothing to stop");

    gate.open();
    robot.dialogs.push(Choice::Chosen(vec![photo(place.path(), "four.png", 240)]));
    robot.press("exhibits-add");
    assert_eq!(count(&robot), 2, "the case goes on");
    robot.wait(3_000);
    drop(robot);
    let (open, case) = vault::open(&path, &secret()).unwrap();
    let names: Vec<&str> =
        open.attachments().iter().map(|kept| kept.original_name.as_str()).collect();
    assert_eq!((case.exhibits.len(), names), (2, vec!["one.png", "four.png"]));
}

#[test]
fn writing_goes_on_while_files_are_taken_in_and_is_not_led_astray() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, gate) = at_the_second(&a_case(place.path()), place.path());
    robot.tab_to("exhibits-title-french");
    robot.type_text("Une pho");
    assert_eq!(case(&robot).exhibits[0].title.french.text.as_str(), "Une pho");
    gate.open();
    robot.go_on_to_the_end();
    assert_eq!(count(&robot), 3, "the others came meanwhile");
    assert!(robot.has_focus("exhibits-title-french"));
    robot.type_text("to");
    let titles: Vec<&str> =
        case(&robot).exhibits.iter().map(|one| one.title.french.text.as_str()).collect();
    assert_eq!(titles, ["Une photo", "", ""], "what is written belongs where it was begun");
}

/// At the example with two of its exhibits, at the dossier; its build stands at the gate.
fn at_the_build() -> (Robot, Gate) {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    case.exhibits.truncate(2);
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    let gate = Gate::before(&mut robot);
    robot.let_go_on();
    robot.press("step-dossier");
    robot.go_on_until("a build", |robot| robot.sees("mise en page"));
    (robot, gate)
}

#[test]
fn pages_are_stopped_half_way_and_made_when_they_are_asked_for_again() {
    let (mut robot, gate) = at_the_build();
    // A change meanwhile would have the pages made again.
    robot.press("step-events");
    robot.press("events-add");
    robot.press("step-dossier");
    robot.press("pages-stop");
    robot.go_on_to_the_end();
    assert!(robot.sees("La mise en page a été arrêtée"), "what happened is said");
    assert!(!robot.sees("mise en page…") && !robot.sees("page 1/"));
    robot.wait(3_000);
    assert!(robot.sees("La mise en page a été arrêtée"), "nothing is begun by itself");
    gate.open();
    robot.press("pages-build");
    assert!(robot.sees("à jour") && robot.sees("page 1/"));
}

#[test]
fn stopping_the_pages_does_not_stop_files_that_are_taken_in() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, gate) = at_the_second(&a_case(place.path()), place.path());
    robot.press("step-dossier");
    robot.press("pages-stop");
    gate.open();
    robot.go_on_to_the_end();
    assert_eq!(count(&robot), 3);
}

#[test]
fn a_pdf_whose_pages_are_stopped_leaves_no_trace_and_is_said_not_to_be_saved() {
    let (mut robot, gate) = at_the_build();
    let folder = tempfile::tempdir().unwrap();
    let names = || {
        let found = fs::read_dir(folder.path()).unwrap();
        found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
    };
    let path = folder.path().join("dossier.pdf");
    robot.dialogs.push(Choice::Chosen(vec![path.clone()]));
    robot.press("pages-save");
    let begun = names();
    // Without a name, where the disk can do that.
    assert!(begun.iter().all(|name| name.ends_with(".part")), "{begun:?}");
    robot.press("pages-stop");
    robot.go_on_to_the_end();
    assert_eq!(names(), Vec::<String>::new());
    assert!(robot.sees("Le PDF n’a pas été enregistré."));
    gate.open();
    robot.dialogs.push(Choice::Chosen(vec![path]));
    robot.press("pages-save");
    assert_eq!(names(), ["dossier.pdf"], "it can be saved again");
}

#[test]
fn a_disk_that_does_not_take_the_pdf_is_told() {
    let (mut robot, gate) = at_the_build();
    gate.open();
    robot.go_on_to_the_end();
    // A file that cannot be written.
    let (ticket, name, handle) = (Ticket(7), "dossier.pdf".into(), Handle::default());
    robot.script.answer_next(Reply::SaveTo { ticket, name, handle });
    robot.press("pages-save");
    assert!(robot.sees("Le PDF n’a pas été enregistré."), "no silence");
    assert!(robot.script.asked().contains(&Request::SaveCancel { ticket }), "nor a trace");
    assert!(!robot.sees("Hors du dossier chiffré"));
}

#[test]
fn writing_goes_on_while_the_pages_are_made_and_is_in_the_next_ones() {
    let (mut robot, gate) = at_the_build();
    robot.press("step-events");
    robot.press("events-add");
    robot.tab_to("events-title-fr");
    robot.type_text("Une nuit");
    let is_there = |robot: &Robot| {
        case(robot).events.iter().any(|event| event.title.french.text.as_str() == "Une nuit")
    };
    assert!(is_there(&robot));
    gate.open();
    robot.go_on_to_the_end();
    assert!(is_there(&robot) && robot.has_focus("events-title-fr"));
    robot.press("step-dossier");
    assert!(robot.sees("page 1/") && robot.sees("modifié depuis"), "the pages came meanwhile");
    robot.wait(3_000);
    assert!(robot.sees("à jour"));
}
