//! Photos from a phone or a card, used without a display: waited for, looked at, chosen, copied, left where they were.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use iced::Size;
use iced::keyboard::key::Named;
use image::{GrayImage, Luma};
use recit::domain::Case;
use recit::platform::message::{Reply, Request};
use recit::report::photos::{Device, DeviceKind};
use recit::ui::photos::Copy;

use crate::robot::Robot;
use crate::unsaved::{a_case, open};

/// What is drawn on a photo.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    Sharp,
    Blurred,
    /// Its lines run out of the picture.
    Cut,
}

/// A page of lines, 827 by 1169 pixels; `mark` makes it another one.
fn page(drawn: Drawn, mark: u32) -> GrayImage {
    let margin = if drawn == Drawn::Cut { 0 } else { 60 };
    let sharp = GrayImage::from_fn(827, 1_169, |x, y| {
        let within = |at: u32, length: u32| at >= margin && at + margin < length;
        let line = y % 24;
        let letter = (x + y / 24 * 5 + mark) % 13;
        let written = line < 13 && (letter < 3 || (letter < 9 && line % 10 < 3));
        Luma([if written && within(x, 827) && within(y, 1_169) { 40 } else { 235 }])
    });
    match drawn {
        Drawn::Blurred => image::imageops::blur(&sharp, 4.0),
        // As a lens in focus draws it.
        Drawn::Sharp | Drawn::Cut => image::imageops::blur(&sharp, 1.0),
    }
}

/// A card with photos, of which each is written a day after the one before it.
pub fn card(root: &Path, photos: &[(&str, Drawn)]) -> PathBuf {
    let folder = root.join("CARTE/DCIM/100PHOTO");
    fs::create_dir_all(&folder).unwrap();
    for (at, (name, drawn)) in photos.iter().enumerate() {
        let path = folder.join(name);
        page(*drawn, at as u32).save(&path).unwrap();
        let day = Duration::from_secs(86_400 * at as u64);
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_794_000_000) + day)
            .unwrap();
    }
    root.join("CARTE")
}

/// What the broker answers that is asked what is connected.
pub fn connected(card: &Path) -> Reply {
    let kind = DeviceKind::Card;
    Reply::Devices(vec![Device { kind, name: "CARTE".into(), folder: card.into() }])
}

const THREE: [(&str, Drawn); 3] =
    [("a.png", Drawn::Sharp), ("b.png", Drawn::Blurred), ("c.png", Drawn::Cut)];

/// An encrypted case with the photos of a card on screen.
fn at_the_photos(place: &Path, photos: &[(&str, Drawn)]) -> (Robot, PathBuf) {
    let card = card(place, photos);
    let mut robot = open(&a_case(place));
    robot.press("step-exhibits");
    robot.script.answer_next(Reply::Devices(Vec::new()));
    robot.press("exhibits-photos");
    assert!(robot.sees("En attente d’un téléphone"), "nothing is connected yet");
    robot.script.answer_next(connected(&card));
    robot.wait(1_000);
    assert!(robot.sees("CARTE"), "it is seen without being asked for");
    robot.tab_to("photos-device-0");
    robot.tap(Named::Enter);
    (robot, card)
}

fn case(robot: &Robot) -> &Case {
    robot.app.workspace().unwrap().case()
}

/// The files of each exhibit, by the names they came with.
fn names(robot: &Robot) -> Vec<Vec<String>> {
    let recit::app::store::Store::Vault { open, .. } = robot.app.workspace().unwrap().store()
    else {
        panic!()
    };
    let open = open.lock().unwrap();
    let name = |id| open.attachment(id).unwrap().original_name.as_str().to_owned();
    let files = case(robot).exhibits.iter().map(|exhibit| {
        exhibit.files.iter().map(|file| name(file.attachment.as_ref().unwrap())).collect()
    });
    files.collect()
}

/// Every file beneath a folder with its bytes and when it was written.
fn all_of(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(all_of(&entry.path()));
        } else {
            let written = entry.metadata().unwrap().modified().unwrap();
            found.insert(entry.path(), (fs::read(entry.path()).unwrap(), written));
        }
    }
    found
}

/// Chooses by the arrow keys, from the first picture on.
fn choose(robot: &mut Robot, tile: &str) {
    robot.keys_to(tile, iced::keyboard::Modifiers::empty());
    robot.tap(Named::Space);
}

#[test]
fn photos_chosen_by_keyboard_become_one_exhibit_in_the_order_of_choosing() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, card) = at_the_photos(place.path(), &THREE);
    let before = all_of(&card);
    assert!(robot.has_focus("photos-tile-0"), "the newest stands first");
    choose(&mut robot, "photos-tile-2");
    choose(&mut robot, "photos-tile-0");
    assert!(robot.sees("choisie") && robot.sees("Copier 2 photos"));
    robot.tab_to("photos-take");
    robot.tap(Named::Enter);
    assert!(robot.sees("un seul papier, ou plusieurs choses"), "asked once");
    assert!(robot.has_focus("photos-one"));
    robot.tap(Named::Enter);
    assert_eq!(names(&robot), [["a.png", "c.png"]]);
    assert!(robot.has_focus("photos-done"), "the keyboard goes on");
    assert!(robot.sees("2 photos sont copiées"));
    assert!(robot.sees("Ces 2 photos restent aussi sur l’appareil. Rien n’y est effacé."));
    assert!(robot.sees("Qui prend ou fouille l’appareil peut les voir."));
    assert_eq!(all_of(&card), before, "nothing changed on the card");
    let asked = robot.script.asked();
    let deletes = |request: &&Request| matches!(request, Request::DeleteLeftover { .. });
    assert!(asked.iter().find(deletes).is_none());
    robot.activate("photos-back");
    assert!(robot.sees("déjà dans le dossier"));
    robot.activate("photos-leave");
    assert!(robot.bounds("exhibits-add").is_some());
    robot.ctrl("z");
    robot.ctrl("z");
    assert!(case(&robot).exhibits.is_empty(), "and it can be taken back");
}

#[test]
fn photos_become_an_exhibit_each_and_one_alone_is_not_asked_about() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE);
    robot.activate("photos-tile-1");
    robot.activate("photos-take");
    assert_eq!(names(&robot), [["b.png"]]);
    robot.activate("photos-back");
    robot.activate("photos-tile-0");
    robot.activate("photos-tile-2");
    robot.activate("photos-tile-1");
    robot.activate("photos-take");
    robot.activate("photos-each");
    assert_eq!(names(&robot), [vec!["b.png"], vec!["c.png"], vec!["a.png"]], "none twice");
}

#[test]
fn what_gives_to_doubt_is_said_and_hinders_nothing() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE);
    let photos = |robot: &Robot| robot.app.workspace().unwrap().photos().shots.len();
    assert_eq!(photos(&robot), 3, "all are looked at");
    assert!(robot.sees("peut-être floue") && robot.sees("شاید تار باشد"));
    assert!(robot.sees("peut-être coupée au bord"));
    robot.activate("photos-tile-1");
    robot.activate("photos-take");
    assert_eq!(names(&robot), [["b.png"]]);
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE[..1]);
    assert!(!robot.sees("peut-être"), "of a whole, sharp page nothing is said");
}

#[test]
fn a_card_pulled_out_half_way_loses_nothing_of_what_was_taken_and_says_so() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, card) = at_the_photos(place.path(), &THREE);
    let away = place.path().join("away");
    for at in [0, 1, 2] {
        robot.activate(&format!("photos-tile-{at}"));
    }
    robot.activate("photos-take");
    robot.let_go_on();
    robot.activate("photos-each");
    robot.go_on_until("the first copy", |robot| case(robot).exhibits.len() == 1);
    fs::rename(&card, &away).unwrap();
    robot.go_on_to_the_end();
    let taken = names(&robot);
    let of = |copy: Copy| {
        let photos = robot.app.workspace().unwrap().photos();
        photos.count(|one| one == copy)
    };
    let (done, failed) = (of(Copy::Taken), of(Copy::Failed));
    assert!(done >= 1 && failed >= 1 && done + failed == 3, "{done} {failed}");
    assert_eq!(taken.len(), done);
    let said = match failed {
        1 => "1 photo n’a pas été copiée. L’appareil est-il toujours branché".to_owned(),
        more => {
            format!("{more} photos n’ont pas été copiées. L’appareil est-il toujours branché")
        }
    };
    assert!(robot.sees(&said));
    robot.activate("photos-back");
    robot.script.answer_next(Reply::Devices(Vec::new()));
    robot.wait(1_000);
    assert!(robot.sees("L’appareil n’est plus branché."));
    fs::rename(&away, &card).unwrap();
    robot.script.answer_next(connected(&card));
    robot.wait(1_000);
    assert!(!robot.sees("L’appareil n’est plus branché."));
    robot.activate("photos-take");
    if failed > 1 {
        robot.activate("photos-each");
    }
    let mut all: Vec<String> = names(&robot).concat();
    all.sort();
    assert_eq!(all, ["a.png", "b.png", "c.png"], "what stayed chosen is taken now");
}

#[test]
fn copying_is_stopped_half_way_and_what_came_whole_stays() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE);
    for at in [0, 1, 2] {
        robot.activate(&format!("photos-tile-{at}"));
    }
    robot.activate("photos-take");
    robot.let_go_on();
    robot.activate("photos-each");
    robot.go_on_until("the first copy", |robot| case(robot).exhibits.len() == 1);
    assert!(robot.sees("1 sur 3") && robot.sees("Laissez l’appareil branché."));
    robot.activate("photos-stop");
    robot.go_on_to_the_end();
    let photos = robot.app.workspace().unwrap().photos();
    assert!(!photos.is_copying());
    assert!(names(&robot).len() < 3, "it was stopped");
    assert!(robot.sees("copiée") && !robot.sees("toujours branché"), "a stop is no failure");
    let left = 3 - names(&robot).len();
    robot.activate("photos-back");
    let still =
        if left == 1 { "Copier 1 photo".to_owned() } else { format!("Copier {left} photos") };
    assert!(robot.sees(&still), "the others are still chosen");
}

#[test]
fn reading_for_the_screen_is_stopped_and_gone_on_with() {
    let place = tempfile::tempdir().unwrap();
    let card = card(place.path(), &THREE);
    let mut robot = open(&a_case(place.path()));
    robot.press("step-exhibits");
    robot.script.answer_next(connected(&card));
    robot.press("exhibits-photos");
    robot.let_go_on();
    robot.press("photos-device-0");
    assert!(robot.sees("0 sur 3"));
    robot.press("photos-rest");
    robot.go_on_to_the_end();
    let ready = |robot: &Robot| robot.app.workspace().unwrap().photos().shots.len();
    // On a slow machine the first two may have been read before they were stopped.
    assert!(ready(&robot) < 3, "nothing more is read");
    robot.press("photos-rest");
    assert_eq!(ready(&robot), 3);
    assert!(!robot.sees("Photos lues"), "all are there");
}

#[test]
fn a_whole_day_is_chosen_oldest_first_and_a_folder_can_be_chosen_by_hand() {
    let place = tempfile::tempdir().unwrap();
    let folder = card(place.path(), &THREE).join("DCIM/100PHOTO");
    for name in ["a.png", "b.png", "c.png"] {
        let at = 1_794_000_000 + u64::from(name.as_bytes()[0]);
        let file = fs::File::options().write(true).open(folder.join(name)).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(at)).unwrap();
    }
    let mut robot = open(&a_case(place.path()));
    robot.press("step-exhibits");
    robot.press("exhibits-photos");
    robot.dialogs.push(recit::platform::dialogs::Choice::Chosen(vec![folder]));
    robot.press("photos-by-hand");
    assert!(robot.sees("100PHOTO") && robot.sees("3 photos"));
    robot.wait(1_000);
    assert!(!robot.sees("L’appareil n’est plus branché."), "a folder is no device");
    let day = robot.app.workspace().unwrap().photos().photos[0].day.unwrap();
    robot.press(&format!("photos-day-{}", String::from(day)));
    robot.press("photos-take");
    robot.press("photos-one");
    assert_eq!(names(&robot), [["a.png", "b.png", "c.png"]]);
}

#[test]
fn the_person_sees_the_page_and_chooses_as_the_helper_does() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE);
    robot.tap(Named::F9);
    assert!(robot.app.workspace().unwrap().faces_person());
    assert!(robot.sees("Choisissez les photos à copier") && robot.sees("عکس‌هایی را که به دوسیه"));
    robot.press("photos-tile-0");
    robot.press("photos-take");
    assert_eq!(names(&robot), [["c.png"]]);
    assert!(robot.sees("آن‌جا چیزی پاک نمی‌شود."));
}

/// Nobody is sent to a service that reads what is sent through it.
#[test]
fn no_text_of_the_page_names_a_way_over_a_network() {
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE);
    let mut texts = Vec::new();
    let look = |robot: &mut Robot, texts: &mut Vec<String>| {
        for word in [
            "WhatsApp",
            "Signal",
            "Telegram",
            "Messenger",
            "Bluetooth",
            "mail",
            "courriel",
            "envoye",
        ] {
            if robot.sees(word) {
                texts.push(word.to_owned());
            }
        }
    };
    look(&mut robot, &mut texts);
    robot.activate("photos-tile-0");
    robot.activate("photos-tile-1");
    robot.activate("photos-take");
    look(&mut robot, &mut texts);
    robot.activate("photos-one");
    look(&mut robot, &mut texts);
    robot.activate("photos-back");
    robot.activate("photos-another");
    look(&mut robot, &mut texts);
    assert!(robot.sees("Branchez le téléphone"));
    assert_eq!(texts, Vec::<String>::new());
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk photos::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW").map(PathBuf::from) else { return };
    let place = tempfile::tempdir().unwrap();
    let (mut robot, _) = at_the_photos(place.path(), &THREE);
    robot.resize(Size::new(1_366.0, 768.0));
    robot.activate("photos-tile-1");
    robot.activate("photos-tile-0");
    robot.draw(&folder.join("photos-grid.png"), 1.0);
    robot.activate("photos-take");
    robot.draw(&folder.join("photos-question.png"), 1.0);
    robot.activate("photos-one");
    robot.draw(&folder.join("photos-copied.png"), 1.0);
}
