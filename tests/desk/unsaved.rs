//! What cannot be saved where it lies, what is hidden, and what was copied.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::app::Message;
use recit::domain::Case;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::{Request, Start};
use recit::report::path::FilePath;
use recit::ui::step::Step;
use recit::vault::disk::RealFolders;
use recit::vault::{self, NewSlot, Notice, Role, Secret};

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const PHRASE: &str = "lampe verger ficelle octobre ruisseau tambour";
const TITLE: &str = "Une nuit";

pub fn secret() -> Secret {
    Secret::typed(PHRASE).unwrap()
}

/// A case in this place, with its folder.
pub fn a_case(place: &Path) -> PathBuf {
    let slot = NewSlot { role: Role::Applicant, label: "".into(), secret: secret() };
    let languages = vec!["fa-AF".into(), "fr".into()];
    let case = Case { languages, ..Case::default() };
    let open = vault::create(place, &[slot], &case, jiff::Timestamp::UNIX_EPOCH).unwrap();
    place.join(open.folder_name())
}

pub fn unlock(robot: &mut Robot) {
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    assert!(robot.app.workspace().is_some());
}

pub fn open(case: &Path) -> Robot {
    let start = Start::Locked { folder: FilePath::from(case) };
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(start, Language::French, Language::Dari, NOON, size);
    unlock(&mut robot);
    robot
}

fn at(robot: &mut Robot, step: Step) {
    while robot.app.workspace().unwrap().step() != step {
        robot.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
    }
}

pub fn tell(robot: &mut Robot) {
    at(robot, Step::Events);
    robot.press("events-add");
    robot.tab_to("events-title-fr");
    robot.type_text(TITLE);
}

fn titles(case: &Path) -> Vec<String> {
    let (_, case) = vault::look(case, &secret()).unwrap();
    case.events.iter().map(|event| event.title.french.text.as_str().to_owned()).collect()
}

fn case_in(place: &Path) -> PathBuf {
    let mut found = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path());
    found.find(|path| vault::is_case_folder(path)).expect("a case")
}

#[test]
fn a_pulled_folder_is_told_and_the_case_goes_on_elsewhere() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let mut robot = open(&case);
    let photo = place.path().join("photo.png");
    image::RgbImage::new(8, 8).save(&photo).unwrap();
    robot.dialogs.push(Choice::Chosen(vec![photo]));
    at(&mut robot, Step::Exhibits);
    robot.press("exhibits-add");
    robot.wait(3_000);
    fs::rename(&case, place.path().join("pulled")).unwrap();
    robot.press("step-events");
    robot.press("events-add");
    robot.tab_to("events-title-fr");
    robot.type_text("Une");
    robot.wait(3_000);
    assert!(robot.sees("Pas enregistré") && robot.sees("débranchée"), "why, and it stays");
    assert!(robot.has_focus("events-title-fr"), "the bar does not take the keyboard");
    robot.type_text(" nuit");
    robot.wait(600_000 / 10);
    assert!(robot.sees("Pas enregistré"), "it stays until it is saved");
    robot.dialogs.push(Choice::Chosen(vec![other.path().to_owned()]));
    robot.press("unsaved-elsewhere");
    assert!(!robot.sees("Pas enregistré"));
    assert!(robot.sees("pièce"), "what could not be carried is told");
    let carried = case_in(other.path());
    assert_eq!(titles(&carried), [TITLE]);
    let (opened, _) = vault::look(&carried, &secret()).unwrap();
    assert!(matches!(
        opened.notices(),
        [Notice::Alone, Notice::MissingFile { .. }, .., Notice::OpenElsewhere]
    ));
    robot.tab_to("events-title-fr");
    robot.chord(Key::Named(Named::End), Modifiers::empty());
    robot.type_text(" encore");
    robot.wait(3_000);
    drop(robot);
    assert_eq!(titles(&carried), ["Une nuit encore"], "it goes on there");
}

#[test]
fn a_case_is_carried_whole_with_all_its_files() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let (mut from, told) = vault::open(&case, &secret()).unwrap();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let new = vault::NewAttachment {
        id: "f".to_owned().try_into().unwrap(),
        title: "".into(),
        original_name: "".into(),
        media_type: "text/plain".to_owned(),
        extra: recit::domain::record::Extra::default(),
    };
    from.attach(new, &mut &b"a letter"[..]).unwrap();
    from.save(&told, now, &"".into()).unwrap();
    let before = fs::read_dir(&case).unwrap().count();
    let carried = from.carry_to(&RealFolders, other.path(), &told, now).unwrap();
    assert_eq!(carried.left_behind, 0);
    assert_eq!(fs::read_dir(&carried.folder).unwrap().count(), before + 1, "one revision more");
    let again = from.carry_to(&RealFolders, other.path(), &told, now).unwrap();
    assert_ne!(again.folder, carried.folder, "a name that is taken is left alone");
    drop(from);
    let (opened, _) = vault::open(&again.folder, &secret()).unwrap();
    assert!(opened.notices().is_empty(), "{:?}", opened.notices());
    let letter = opened.read_attachment(&"f".to_owned().try_into().unwrap()).unwrap();
    assert_eq!(letter.as_slice(), b"a letter");
    assert_eq!(fs::read_dir(&case).unwrap().count(), before, "the old place is not touched");
}

/// A small disk of its own, where one may be had.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn at(path: PathBuf, bytes: u64) -> Option<Self> {
        fs::create_dir(&path).unwrap();
        let size = format!("size={bytes}");
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", &size, "small"]).arg(&path).output();
        mount.is_ok_and(|done| done.status.success()).then_some(Self(path))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
    }
}

#[test]
fn a_full_disk_is_told_and_keeps_what_was_saved() {
    let place = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::at(place.path().join("small"), 256 << 10) else { return };
    let case = a_case(&disk.0);
    let mut robot = open(&case);
    tell(&mut robot);
    robot.wait(3_000);
    assert_eq!(titles(&case), [TITLE]);
    let filler = disk.0.join("filler");
    let _full = fs::write(&filler, vec![1; 1 << 20]);
    robot.type_text(" noire");
    robot.wait(3_000);
    assert!(robot.sees("Pas enregistré") && robot.sees("plus de place"));
    assert!(robot.sees("Une nuit noire"), "the text is still there");
    let there = fs::read_dir(&case).unwrap().count();
    assert_eq!(titles(&case), [TITLE], "what was saved before opens");
    assert_eq!(fs::read_dir(&case).unwrap().count(), there, "nothing half written stays");
    fs::remove_file(&filler).unwrap();
    robot.press("unsaved-again");
    assert!(!robot.sees("Pas enregistré"));
    assert_eq!(titles(&case), ["Une nuit noire"]);
}

#[test]
fn a_place_that_refuses_leaves_nothing_and_the_case_where_it_was() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let Some(small) = SmallDisk::at(other.path().join("small"), 8 << 10) else { return };
    let case = a_case(place.path());
    let mut robot = open(&case);
    tell(&mut robot);
    let away = place.path().join("pulled");
    fs::rename(&case, &away).unwrap();
    robot.wait(3_000);
    robot.dialogs.push(Choice::Chosen(vec![small.0.clone()]));
    robot.press("unsaved-elsewhere");
    assert!(robot.sees("Pas enregistré") && robot.sees("plus de place"));
    assert_eq!(fs::read_dir(&small.0).unwrap().count(), 0);
    fs::rename(&away, &case).unwrap();
    robot.press("unsaved-again");
    assert_eq!(titles(&case), [TITLE]);
}

fn hides(request: &Request, folder: &Path) -> bool {
    let here = FilePath::from(folder);
    matches!(request, Request::Lock { folder: Some(path), hidden: true, .. } if *path == here)
}

#[test]
fn hiding_a_case_locks_it_behind_the_neutral_page() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let mut robot = open(&case);
    tell(&mut robot);
    robot.tap(Named::F12);
    assert!(robot.script.asked().iter().any(|request| hides(request, &case)));
    assert_eq!(titles(&case), [TITLE], "saved before it is let go");
    robot.press("hidden-continue");
    assert!(!robot.sees(TITLE), "nothing leads back without the passphrase");

    let start = Start::Hidden { folder: FilePath::from(case.as_path()) };
    let size = Size::new(1_280.0, 800.0);
    let mut fresh = Robot::at_desk(start, Language::French, Language::Dari, NOON, size);
    assert!(fresh.sees("Documents") && !fresh.sees("Verrouillé"));
    fresh.press("hidden-continue");
    assert!(fresh.has_focus("unlock-secret"), "typing goes on at once");
    unlock(&mut fresh);
}

#[test]
fn what_was_copied_is_wiped_after_a_while_and_at_the_lock_unless_it_is_anothers() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let mut robot = open(&case);
    tell(&mut robot);
    let copy = |robot: &mut Robot| {
        robot.ctrl("a");
        robot.ctrl("c");
        assert_eq!(robot.copied(), Some(TITLE));
    };
    copy(&mut robot);
    robot.wait(29_000);
    assert_eq!(robot.copied(), Some(TITLE));
    robot.wait(1_000);
    assert_eq!(robot.copied(), Some(""));
    copy(&mut robot);
    robot.copy_elsewhere("foreign");
    robot.wait(31_000);
    assert_eq!(robot.copied(), Some("foreign"));
    copy(&mut robot);
    robot.ctrl("l");
    assert_eq!(robot.copied(), Some(""));
}

#[test]
fn a_case_that_fell_is_not_lost_on_the_way_out() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let mut robot = open(&case);
    tell(&mut robot);
    fs::rename(&case, place.path().join("pulled")).unwrap();
    robot.say(Message::CloseRequested);
    robot.dialogs.push(Choice::Chosen(vec![other.path().to_owned()]));
    robot.press("leave-elsewhere");
    drop(robot);
    assert_eq!(titles(&case_in(other.path())), [TITLE]);
}
