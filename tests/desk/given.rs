//! Files given at once and pictures pasted, used without a display: asked once what they are, undone at once.

use std::path::{Path, PathBuf};

use crate::offered::drop_on;
use crate::robot::Robot;
use crate::unsaved::{a_case, open, secret};
use iced::keyboard::key::Named;
use iced::{Event, Size, window};
use recit::app::{Message, workspace};
use recit::domain::Case;
use recit::lang::Language;
use recit::platform::dialogs::{Choice, Left};
use recit::platform::message::Start;
use recit::ui::frame;
use recit::ui::step::Step;
use recit::vault;

fn at_exhibits(case: &Path) -> Robot {
    let mut robot = open(case);
    robot.press("step-exhibits");
    robot
}

fn case(robot: &Robot) -> &Case {
    robot.app.workspace().unwrap().case()
}

/// How many files each exhibit has.
fn files(robot: &Robot) -> Vec<usize> {
    case(robot).exhibits.iter().map(|exhibit| exhibit.files.len()).collect()
}

fn png(shade: u8) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(24, 16, image::Rgb([shade, 90, 90]));
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn photos(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    let photo = |name: &&str| {
        let path = folder.join(name);
        // Other names, other bytes.
        let shade = name.bytes().fold(0, |sum: u8, byte| sum.wrapping_mul(3).wrapping_add(byte));
        std::fs::write(&path, png(shade)).unwrap();
        path
    };
    names.iter().map(photo).collect()
}

/// The names of the files as the case keeps them, exhibit after exhibit.
fn names(path: &Path) -> Vec<Vec<String>> {
    let (open, case) = vault::open(path, &secret()).unwrap();
    let name = |id: &str| {
        let kept = open.attachments().iter().find(|kept| kept.id.as_str() == id).unwrap();
        kept.original_name.as_str().to_owned()
    };
    let of = |exhibit: &recit::domain::exhibit::Exhibit| {
        let ids = exhibit.files.iter().map(|file| file.attachment.as_ref().unwrap());
        ids.map(|id| name(id.as_str())).collect()
    };
    case.exhibits.iter().map(of).collect()
}

#[test]
fn pages_dropped_at_once_are_one_exhibit_in_the_order_of_their_numbers() {
    let place = tempfile::tempdir().unwrap();
    let path = a_case(place.path());
    let mut robot = at_exhibits(&path);
    drop_on(&mut robot, &photos(place.path(), &["scan 10.png", "scan 2.png", "scan 1.png"]));
    assert!(robot.sees("3 fichiers") && robot.sees("une seule pièce ou plusieurs"), "asked once");
    assert!(robot.sees("Une pièce de 3 pages") && robot.sees("3 pièces"));
    assert!(files(&robot).is_empty(), "nothing before it is said");
    assert!(robot.has_focus("several-one"), "the likelier answer");
    if let Some(folder) = std::env::var_os("RECIT_DRAW") {
        robot.draw(&PathBuf::from(folder).join("given-one.png"), 1.0);
    }
    robot.tap(Named::Enter);
    assert_eq!(files(&robot), [3]);
    assert!(robot.bounds("several-one").is_none(), "and not again");
    robot.ctrl("z");
    assert!(files(&robot).is_empty(), "one step for the whole");
    robot.ctrl("y");
    assert_eq!(files(&robot), [3]);
    robot.wait(3_000);
    drop(robot);
    assert_eq!(names(&path), [["scan 1.png", "scan 2.png", "scan 10.png"]]);
}

#[test]
fn photos_chosen_at_once_are_an_exhibit_each_and_undone_at_once() {
    let place = tempfile::tempdir().unwrap();
    let path = a_case(place.path());
    let mut robot = at_exhibits(&path);
    let photos = photos(place.path(), &["IMG_12.png", "IMG_9.png", "IMG_10.png"]);
    robot.dialogs.push(Choice::Chosen(photos));
    robot.press("exhibits-add");
    assert!(robot.has_focus("several-each"), "photos are likelier several");
    robot.tap(Named::ArrowLeft);
    assert!(robot.has_focus("several-one"), "the arrows lead to the other answer");
    robot.tap(Named::ArrowRight);
    robot.tap(Named::Enter);
    assert_eq!(files(&robot), [1, 1, 1]);
    robot.type_text("Vue");
    robot.ctrl("z");
    assert_eq!(files(&robot), [1, 1, 1], "what was typed is undone first");
    robot.ctrl("z");
    assert!(files(&robot).is_empty());
    robot.ctrl("y");
    robot.wait(3_000);
    drop(robot);
    assert_eq!(names(&path), [["IMG_9.png"], ["IMG_10.png"], ["IMG_12.png"]]);
}

#[test]
fn a_question_that_is_closed_takes_nothing_and_a_single_file_asks_nothing() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let two = photos(place.path(), &["a.png", "b.png"]);
    drop_on(&mut robot, &two);
    robot.tap(Named::Escape);
    assert!(robot.bounds("several-one").is_none() && files(&robot).is_empty());
    robot.wait(2_000);
    drop_on(&mut robot, &two);
    robot.press("several-cancel");
    assert!(robot.bounds("several-one").is_none() && files(&robot).is_empty());
    drop_on(&mut robot, &two[..1]);
    assert_eq!(files(&robot), [1]);
}

#[test]
fn what_follows_while_it_is_asked_belongs_to_the_question() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let three = photos(place.path(), &["a.png", "b.png", "c.png"]);
    drop_on(&mut robot, &three[..2]);
    drop_on(&mut robot, &three[2..]);
    assert!(robot.sees("3 fichiers"));
    robot.press("several-one");
    assert_eq!(files(&robot), [3]);
}

#[test]
fn files_are_put_in_the_order_of_their_dates_where_that_is_chosen() {
    let place = tempfile::tempdir().unwrap();
    let path = a_case(place.path());
    let mut robot = at_exhibits(&path);
    let two = photos(place.path(), &["a.png", "b.png"]);
    for (path, second) in two.iter().zip([2_000, 1_000]) {
        let when = std::time::UNIX_EPOCH + std::time::Duration::from_secs(second);
        std::fs::File::options().write(true).open(path).unwrap().set_modified(when).unwrap();
    }
    drop_on(&mut robot, &two);
    robot.press("several-by-date");
    robot.press("several-one");
    robot.wait(3_000);
    drop(robot);
    assert_eq!(names(&path), [["b.png", "a.png"]]);
}

#[test]
fn a_page_that_cannot_be_shown_is_asked_about_and_joins_the_others_when_kept() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let mut pages = photos(place.path(), &["scan 1.png", "scan 3.png", "scan 4.png"]);
    std::fs::copy(&pages[0], &pages[2]).unwrap();
    let odd = place.path().join("scan 2.heic");
    std::fs::write(&odd, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic").unwrap();
    pages.push(odd);
    drop_on(&mut robot, &pages);
    robot.press("several-one");
    assert_eq!(files(&robot), [2], "the same bytes are there once");
    assert!(robot.sees("Ce fichier est déjà dans le dossier.") && robot.sees("HEIC"));
    robot.activate("exhibits-keep-2");
    assert_eq!(files(&robot), [3]);
}

#[test]
fn a_picture_is_pasted_as_an_exhibit_named_by_its_day() {
    let place = tempfile::tempdir().unwrap();
    let path = a_case(place.path());
    let mut robot = at_exhibits(&path);
    robot.paste_left(Left::Picture(png(30)));
    assert_eq!(files(&robot), [1]);
    assert!(robot.sees("Image collée le 16 novembre 2026"));
    assert!(robot.has_focus("exhibits-title-french"));
    robot.paste_left(Left::Picture(png(60)));
    assert_eq!(files(&robot), [1, 1], "also while a field has the keyboard");
    assert!(case(&robot).exhibits[0].title.french.text.is_blank());
    robot.ctrl("z");
    assert_eq!(files(&robot), [1]);
    robot.wait(3_000);
    drop(robot);
    assert_eq!(names(&path), [["Image collée le 16 novembre 2026"]]);
}

#[test]
fn a_picture_that_is_none_is_asked_about_as_any_file() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    robot.paste_left(Left::Picture(b"BM is not decoded here".to_vec()));
    assert!(files(&robot).is_empty() && robot.bounds("exhibits-keep-1").is_some());
}

#[test]
fn copied_files_are_taken_from_the_list_and_not_from_the_text_beside_it() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let two = photos(place.path(), &["une photo.png", "deux.png"]);
    // As GTK 4 wrote several paths at first: nobody can part them.
    let text = two.iter().map(|path| path.to_str().unwrap()).collect::<Vec<_>>().join(" ");
    robot.dialogs.leave(Some(Left::Files(two.clone())));
    robot.paste(&text);
    robot.press("several-each");
    assert_eq!(files(&robot), [1, 1]);

    robot.dialogs.leave(None);
    let three = photos(place.path(), &["trois.png", "quatre.png"]);
    let text = three.iter().map(|path| path.to_str().unwrap()).collect::<Vec<_>>().join("\n");
    robot.press("exhibits-path");
    robot.paste(&text);
    robot.press("several-one");
    assert_eq!(files(&robot), [1, 1, 2], "in the field for paths as well");
}

#[test]
fn where_nothing_can_be_pasted_it_is_said() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let nothing = "Il n’y a ici ni image ni fichier à coller.";
    robot.ctrl("v");
    assert!(robot.sees(nothing));
    robot.wait(40_000);
    assert!(!robot.sees(nothing));
    robot.paste("Il est parti.");
    assert!(robot.sees(nothing), "words are for a field");
    robot.wait(40_000);
    robot.paste_left(Left::TooLarge);
    assert!(robot.sees("trop grand"));
    assert!(files(&robot).is_empty());
}

#[test]
fn a_drop_whose_rest_never_comes_is_taken_all_the_same() {
    let place = tempfile::tempdir().unwrap();
    let mut robot = at_exhibits(&a_case(place.path()));
    let two = photos(place.path(), &["a.png", "b.png"]);
    let held = two.iter().cloned().map(window::Event::FileHovered);
    let dropped = [window::Event::FileDropped(two[0].clone())];
    robot.happen(held.chain(dropped).map(Event::Window));
    assert!(files(&robot).is_empty(), "the other is waited for");
    robot.wait(1_000);
    robot.wait(1_000);
    assert_eq!(files(&robot), [1]);
}

/// Draws the question for people to look at: `RECIT_DRAW=folder cargo test --test desk given::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW").map(PathBuf::from) else { return };
    let place = tempfile::tempdir().unwrap();
    let names: Vec<String> = (1..=14).map(|at| format!("Numérisation du {at}.png")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let given = photos(place.path(), &names);
    let size = Size::new(1_366.0, 768.0);
    for (name, helper, person) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        let mut robot = Robot::at_desk(Start::Example, helper, person, 1_794_830_400_000, size);
        let go = frame::Message::Go(Step::Exhibits);
        robot.say(Message::Workspace(workspace::Message::Frame(go)));
        drop_on(&mut robot, &given);
        robot.draw(&folder.join(format!("given-{name}.png")), 1.0);
        while robot.app.scale_factor() < 2.0 {
            robot.ctrl("+");
        }
        robot.resize(size);
        robot.draw(&folder.join(format!("given-{name}-200.png")), 1.0);
    }
}
