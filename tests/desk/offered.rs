//! Files offered together or dropped on the window, used without a display: what can be taken in comes in,
//! the rest is named with its reason.

use std::fs;
use std::path::{Path, PathBuf};

use crate::robot::Robot;
use crate::unsaved::{a_case, open, secret};
use iced::keyboard::key::Named;
use iced::{Event, window};
use recit::platform::dialogs::Choice;
use recit::vault;

const HERE: &str = "Déposez ici une photo ou un PDF";
const NOW: &str = "Relâchez pour ajouter";

fn at_exhibits(case: &Path) -> Robot {
    let mut robot = open(case);
    robot.press("step-exhibits");
    robot
}

fn count(robot: &Robot) -> usize {
    robot.app.workspace().unwrap().case().exhibits.len()
}

fn photo(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    image::RgbImage::from_pixel(24, 16, image::Rgb([40, 90, 90])).save(&path).unwrap();
    path
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// Bytes without an order, always the same.
fn noise() -> Vec<u8> {
    let next = |state: &mut u32| {
        *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some((*state >> 24) as u8)
    };
    let mut state = 7;
    std::iter::from_fn(|| next(&mut state)).take(4_000).collect()
}

#[test]
fn what_cannot_be_taken_in_is_named_with_its_reason_beside_what_can() {
    let place = tempfile::tempdir().unwrap();
    let (path, folder) = (a_case(place.path()), place.path());
    fs::create_dir(folder.join("album")).unwrap();
    let damaged = [b"\xFF\xD8\xFF\xE0".as_slice(), &noise()].concat();
    let mut robot = at_exhibits(&path);
    robot.dialogs.push(Choice::Chosen(vec![
        file(folder, "photo.jpg.exe", &[b"MZ\x90\0".as_slice(), &noise()].concat()),
        file(folder, "noise.jpg", &noise()),
        file(folder, "damaged.jpg", &damaged),
        folder.join("gone.jpg"),
        folder.join("album"),
        photo(folder, "good.jpg"),
    ]));
    robot.press("exhibits-add");
    robot.press("several-each");
    assert_eq!(count(&robot), 1);
    for name in ["photo.jpg.exe", "noise.jpg", "damaged.jpg", "gone.jpg", "album", "good.jpg"] {
        assert!(robot.sees(name), "{name} is not named");
    }
    for reason in [
        "Ce fichier n’est ni une image ni un PDF",
        "Le fichier est abîmé ou incomplet",
        "Emplacement introuvable",
        "Ce n’est pas un fichier",
        "ajouté",
    ] {
        assert!(robot.sees(reason), "{reason} is not said");
    }
    robot.activate("exhibits-dismiss-4");
    assert!(!robot.sees("photo.jpg.exe"), "a program need not be kept");
    robot.wait(3_000);
    drop(robot);
    let (open, case) = vault::open(&path, &secret()).unwrap();
    let names: Vec<&str> =
        open.attachments().iter().map(|kept| kept.original_name.as_str()).collect();
    assert_eq!((case.exhibits.len(), names), (1, vec!["good.jpg"]));
}

pub fn drop_on(robot: &mut Robot, paths: &[PathBuf]) {
    let hovered = paths.iter().cloned().map(window::Event::FileHovered);
    let dropped = paths.iter().cloned().map(window::Event::FileDropped);
    robot.happen(hovered.chain(dropped).map(Event::Window));
}

#[test]
fn files_held_over_the_window_are_shown_where_to_go_and_dropped_become_exhibits() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let good = photo(place.path(), "good.png");
    assert!(robot.sees(HERE) && !robot.sees(NOW));
    robot.happen([Event::Window(window::Event::FileHovered(good.clone()))]);
    assert!(robot.sees(NOW) && !robot.sees(HERE));
    robot.happen([Event::Window(window::Event::FilesHoveredLeft)]);
    assert!(robot.sees(HERE) && count(&robot) == 0, "carried away again");
    let empty = file(place.path(), "empty.pdf", b"");
    drop_on(&mut robot, &[empty, good.clone()]);
    robot.press("several-each");
    assert_eq!(count(&robot), 1);
    assert!(robot.sees(HERE) && robot.sees("good.png") && robot.sees("ajouté"));
    assert!(robot.sees("Le fichier est vide"), "the next one does not hide it");
    robot.press("step-events");
    drop_on(&mut robot, &[photo(place.path(), "other.jpg")]);
    assert_eq!(count(&robot), 2, "at any step");
    robot.tap(Named::F12);
    drop_on(&mut robot, &[file(place.path(), "third.pdf", b"%PDF-")]);
    assert_eq!(count(&robot), 2, "but not on the neutral page");
}

#[test]
fn a_folder_dropped_is_refused_and_nothing_stays_held() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let folder = place.path().join("album");
    fs::create_dir(&folder).unwrap();
    drop_on(&mut robot, &[folder]);
    assert!(robot.sees("album") && robot.sees("Ce n’est pas un fichier"));
    assert!(robot.sees(HERE) && !robot.sees(NOW));
    assert_eq!(count(&robot), 0);
}
