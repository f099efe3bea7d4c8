//! The step Exhibits, used without a display: files taken in, seen, described, put in order, taken back.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::paper;
use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::app::store::Store;
use recit::domain::words::Answer;
use recit::domain::{Case, Words};
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::Start;
use recit::vault::{self, NewSlot, Role, Secret};

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// At the example with few of its exhibits, since each is decoded; the first three and a sensitive one.
fn at_example(first: Language, second: Language, size: Size) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, size);
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    let mut others = 0;
    case.exhibits.retain(|exhibit| {
        others += usize::from(!exhibit.sensitive);
        exhibit.sensitive || others <= 3
    });
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot.press("step-exhibits");
    robot
}

/// A PDF of two pages.
fn document(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    paper::document(&path);
    path
}

fn wide() -> Size {
    Size::new(1_280.0, 800.0)
}

fn photo(folder: &Path, name: &str, shade: u8) -> PathBuf {
    let picture = image::RgbImage::from_fn(240, 160, |x, y| {
        image::Rgb([shade, (x % 255) as u8, (y % 255) as u8])
    });
    let path = folder.join(name);
    picture.save(&path).unwrap();
    path
}

fn given(robot: &Robot, paths: Vec<PathBuf>) {
    robot.dialogs.push(Choice::Chosen(paths));
}

fn exhibits(robot: &Robot) -> usize {
    robot.app.workspace().unwrap().case().exhibits.len()
}

#[test]
fn a_photo_is_taken_in_described_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut robot = at_example(Language::French, Language::Dari, wide());
    let before = exhibits(&robot);
    given(&robot, vec![photo(folder.path(), "photo.jpg", 200)]);
    robot.press("exhibits-add");
    assert_eq!(exhibits(&robot), before + 1);
    assert!(robot.sees("photo.jpg") && robot.sees("ajouté"));
    robot.tab_to("exhibits-title-french");
    robot.type_text("Reçu");
    let case = robot.app.workspace().unwrap().case();
    let exhibit = case.exhibits.last().unwrap();
    assert_eq!(exhibit.title.french.text.as_str(), "Reçu");
    assert_eq!(exhibit.files.len(), 1);
    robot.tab_to("exhibits-open-0");
    robot.tap(Named::Enter);
    assert!(robot.bounds("viewer-pages").is_some(), "it is seen in the program");
    robot.tap(Named::Escape);
    assert!(robot.bounds("viewer-pages").is_none());
    robot.ctrl("z");
    assert_eq!(exhibits(&robot), before + 1, "the typing is taken back first");
    robot.ctrl("z");
    assert_eq!(exhibits(&robot), before, "then the exhibit");
}

#[test]
fn the_name_of_a_file_becomes_the_title_only_where_that_is_pressed() {
    let folder = tempfile::tempdir().unwrap();
    let mut robot = at_example(Language::French, Language::Dari, wide());
    given(&robot, vec![photo(folder.path(), "Carte de lecteur.jpg", 200)]);
    let first = robot.app.workspace().unwrap().case().exhibits[0].id.clone();
    let card = format!("exhibits-card-{first}");
    let stands = robot.bounds(card.clone());
    robot.press("exhibits-add");
    assert!(stands.is_some() && robot.bounds(card) == stands, "no card moves for what comes in");
    assert!(robot.sees("Le fichier s’appelle"));
    assert!(robot.sees("Sans titre"), "nothing takes it up by itself");
    let held =
        |robot: &Robot| serde_json::to_string(robot.app.workspace().unwrap().case()).unwrap();
    assert!(!held(&robot).contains("Carte de lecteur"), "so it cannot be printed");
    let beneath = robot.bounds("exhibits-group-more").map(|bounds| bounds.y);
    robot.activate("exhibits-title-take");
    let case = robot.app.workspace().unwrap().case();
    assert_eq!(case.exhibits.last().unwrap().title.french.text.as_str(), "Carte de lecteur");
    assert!(robot.bounds("exhibits-title-take").is_none());
    assert_eq!(robot.bounds("exhibits-group-more").map(|bounds| bounds.y), beneath);
    robot.ctrl("z");
    assert!(robot.bounds("exhibits-title-take").is_some());
    // A name that a camera gave says nothing.
    given(&robot, vec![photo(folder.path(), "IMG_2034.jpg", 20)]);
    robot.press("exhibits-add");
    assert!(robot.sees("IMG_2034.jpg") && robot.bounds("exhibits-title-take").is_none());
}

#[test]
fn the_same_file_is_not_taken_in_twice_and_a_further_one_joins_its_exhibit() {
    let folder = tempfile::tempdir().unwrap();
    let first = photo(folder.path(), "one.png", 10);
    let again = folder.path().join("copy.png");
    fs::copy(&first, &again).unwrap();
    let mut robot = at_example(Language::French, Language::Dari, wide());
    let before = exhibits(&robot);
    given(&robot, vec![first, again]);
    robot.press("exhibits-add");
    robot.press("several-each");
    assert_eq!(exhibits(&robot), before + 1);
    assert!(robot.sees("Ce fichier est déjà dans le dossier."));
    given(&robot, vec![photo(folder.path(), "two.png", 90)]);
    robot.tab_to("exhibits-add-file");
    robot.tap(Named::Enter);
    assert_eq!(exhibits(&robot), before + 1);
    let case = robot.app.workspace().unwrap().case();
    assert_eq!(case.exhibits.last().unwrap().files.len(), 2);
}

#[test]
fn a_file_that_cannot_be_shown_says_what_to_ask_for_and_may_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    let heic = folder.path().join("IMG_1.heic");
    fs::write(&heic, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic").unwrap();
    let empty = folder.path().join("empty.pdf");
    fs::write(&empty, b"").unwrap();
    let mut robot = at_example(Language::French, Language::Dari, wide());
    let before = exhibits(&robot);
    given(&robot, vec![heic, empty]);
    robot.press("exhibits-add");
    robot.press("several-each");
    assert_eq!(exhibits(&robot), before);
    assert!(robot.sees("Demandez-la en JPEG") && robot.sees("Le fichier est vide."));
    robot.press("exhibits-keep-2");
    assert_eq!(exhibits(&robot), before + 1, "kept as it is");
}

#[test]
fn a_sensitive_exhibit_shows_neither_title_nor_picture_before_it_is_asked() {
    let mut robot = at_example(Language::French, Language::Dari, wide());
    let case = robot.app.workspace().unwrap().case();
    let sensitive = case.exhibits.iter().find(|exhibit| exhibit.sensitive).unwrap();
    let (id, title) = (sensitive.id.clone(), sensitive.short_title.french.text.as_str().to_owned());
    assert!(!title.is_empty() && !robot.sees(&title));
    robot.tab_to(&format!("exhibits-show-{id}"));
    robot.tap(Named::Enter);
    assert!(robot.sees(&title));
}

#[test]
fn the_person_is_asked_where_an_exhibit_comes_from_unless_it_is_masked() {
    let mut robot = at_example(Language::French, Language::Dari, wide());
    let case = robot.app.workspace().unwrap().case();
    let (masked, open) = {
        let id =
            |sensitive| case.exhibits.iter().find(|x| x.sensitive == sensitive).unwrap().id.clone();
        (id(true), id(false))
    };
    let told = |robot: &Robot| {
        let case = robot.app.workspace().unwrap().case();
        case.exhibit(&open).unwrap().provenance_told.clone()
    };
    let before = told(&robot);
    robot.press(&format!("exhibits-card-{open}"));
    robot.press("frame-userround");
    robot.press("exhibits-whence-answer-1");
    assert_eq!(told(&robot), Answer::DoesNotRemember);
    robot.wait(1_000);
    robot.press("exhibits-whence-answer-1");
    assert_eq!(told(&robot), before, "taken back, what was told is there again");
    robot.ctrl("z");
    robot.ctrl("z");
    assert_eq!(told(&robot), before);
    robot.press("frame-back");
    robot.press(&format!("exhibits-card-{masked}"));
    robot.press("frame-userround");
    assert!(robot.bounds("exhibits-whence-answer-1").is_none(), "it is shown first");
}

#[test]
fn exhibits_are_reordered_and_deleted_by_keyboard_alone_in_dari() {
    let mut robot = at_example(Language::Dari, Language::French, wide());
    let ids = |robot: &Robot| {
        let case = robot.app.workspace().unwrap().case();
        case.exhibits.iter().map(|exhibit| exhibit.id.to_string()).collect::<Vec<_>>()
    };
    let before = ids(&robot);
    let id = before.first().unwrap().clone();
    robot.tab_to(&format!("exhibits-card-{id}"));
    robot.tap(Named::Enter);
    robot.tab_to("exhibits-later");
    robot.tap(Named::Enter);
    assert_eq!(ids(&robot).get(1), Some(&id));
    robot.ctrl("z");
    assert_eq!(ids(&robot), before);
}

#[test]
fn an_encrypted_case_keeps_a_photo_and_a_document_with_their_pages() {
    let folder = tempfile::tempdir().unwrap();
    let secret = || Secret::typed("encre lampe jardin chaise pluie tambour").unwrap();
    let slot = NewSlot { role: Role::Applicant, label: Words::default(), secret: secret() };
    let now = jiff::Timestamp::from_millisecond(NOON).unwrap();
    let open = vault::create(folder.path(), &[slot], &Case::default(), now).unwrap();
    let path = folder.path().join(open.folder_name());
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, wide());
    robot.app.lay_out(Store::vault(open, path.clone()), Case::default());
    robot.press("step-exhibits");
    let photo = photo(folder.path(), "photo.jpg", 40);
    given(&robot, vec![photo, document(folder.path(), "letter.pdf")]);
    robot.press("exhibits-add");
    robot.press("several-each");
    assert_eq!(exhibits(&robot), 2);
    let letter = robot.app.workspace().unwrap().case().exhibits[0].id.clone();
    robot.press(&format!("exhibits-card-{letter}"));
    assert!(robot.sees("2 pages"), "the document's pages are known");
    robot.wait(3_000);
    assert!(!robot.app.workspace().unwrap().is_pending(), "it is saved");
    drop(robot);

    let (open, case) = vault::open(&path, &secret()).unwrap();
    assert_eq!((case.exhibits.len(), open.attachments().len()), (2, 2));
    let id = case.exhibits[0].files[0].attachment.clone().unwrap();
    assert_eq!(recit::intake::kept_pages(&open, &id), 2);
    assert!(recit::intake::kept_page(&open, &id, 1).is_some());
    assert!(recit::intake::kept_page(&open, &id, 2).is_none());
}
