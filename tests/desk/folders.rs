//! The window's own list of files and folders: its order, a new folder, and the keyboard throughout.

use std::fs;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use iced::Size;
use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::{Entry, EntryKind, Listing, Reply, Start};
use recit::report::path::FilePath;

use crate::entry;
use crate::every::survey::{Kind, Survey};
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn at_start() -> Robot {
    let size = Size::new(1_280.0, 800.0);
    Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size)
}

/// How far down a text stands.
fn height(robot: &mut Robot, text: &str) -> f32 {
    let things = Survey::of(robot).things.into_iter();
    let mut found = things.filter(
        |thing| matches!(&thing.kind, Kind::Words(words, _) if recit::lang::bidi::without_isolates(words) == text),
    );
    found.next().unwrap_or_else(|| panic!("{text} is not there")).bounds.y
}

/// A folder in this one, written to at this moment, seconds since 1970.
fn made(root: &Path, name: &str, at: u64) {
    let folder = root.join(name);
    fs::create_dir(&folder).unwrap();
    let folder = fs::File::open(folder).unwrap();
    folder.set_modified(UNIX_EPOCH + Duration::from_secs(at)).unwrap();
}

#[test]
fn a_list_is_sorted_as_it_is_wanted_and_so_is_the_next_one() {
    let root = tempfile::tempdir().unwrap();
    made(root.path(), "avril", 1_000_000_000);
    made(root.path(), "Mai", 1_500_000_000);
    let mut robot = at_start();
    let open = |robot: &mut Robot| {
        robot.dialogs.push(Choice::Chosen(vec![root.path().to_owned()]));
        robot.press("start-open");
        assert!(robot.has_focus("chooser-entry-0"), "the arrow keys go on from there");
    };
    open(&mut robot);
    assert!(robot.sees("9 sept. 2001") || robot.sees("9 septembre 2001"), "each has its day");
    assert!(height(&mut robot, "avril") < height(&mut robot, "Mai"));
    robot.tab_to("chooser-newest");
    robot.tap(Named::Enter);
    assert!(robot.has_focus("chooser-newest"), "what is pressed keeps the keyboard");
    assert!(height(&mut robot, "Mai") < height(&mut robot, "avril"));
    robot.press("chooser-close");
    open(&mut robot);
    assert!(height(&mut robot, "Mai") < height(&mut robot, "avril"), "it is remembered");
    robot.press("chooser-by-name");
    assert!(height(&mut robot, "avril") < height(&mut robot, "Mai"));
}

#[test]
fn a_folder_is_made_and_entered_by_the_keyboard_alone() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("Ancien")).unwrap();
    let mut robot = at_start();
    robot.press("start-new");
    entry::type_phrase(&mut robot);
    robot.press("new-copy");
    robot.press("new-continue");
    let entries = vec![Entry {
        kind: EntryKind::File,
        path: root.path().join("photo.jpg").into(),
        bytes: 1_234_567,
        changed: None,
    }];
    let folder: FilePath = root.path().into();
    let (parent, left_out, places) = (None, 0, Vec::new());
    robot.script.answer_next(Reply::Listing(Listing { folder, parent, entries, left_out, places }));
    robot.press("new-place-look");
    assert!(robot.has_focus("chooser-path") && robot.sees("2 Mo"));
    let before = robot.bounds("chooser-take").unwrap();
    robot.tab_to("chooser-new-folder");
    robot.tap(Named::Enter);
    assert!(robot.has_focus("chooser-name"));
    for (name, told) in [("a/b", "Ce nom ne convient pas"), ("Ancien", "porte déjà ce nom")] {
        robot.ctrl("a");
        robot.type_text(name);
        robot.tap(Named::Enter);
        assert!(robot.sees(told), "{name}");
        assert_eq!(robot.bounds("chooser-take").unwrap(), before, "nothing moves for it");
    }
    robot.ctrl("a");
    robot.type_text("Dossiers 2026");
    robot.tap(Named::Enter);
    let folder = root.path().join("Dossiers 2026");
    assert!(folder.is_dir() && robot.has_focus("chooser-path"));
    robot.tap(Named::Enter);
    assert!(robot.bounds("chooser-path").is_none(), "the new folder is the place");
    robot.press("new-continue");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "the case is in it");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2);
}

#[test]
fn escape_puts_the_name_away_before_the_list() {
    let mut robot = at_start();
    robot.press("start-new");
    entry::type_phrase(&mut robot);
    robot.press("new-copy");
    robot.press("new-continue");
    robot.press("new-place-look");
    robot.press("chooser-new-folder");
    robot.tap(Named::Escape);
    assert!(robot.bounds("chooser-name").is_none() && robot.bounds("chooser-path").is_some());
    robot.wait(1_000);
    robot.tap(Named::Escape);
    assert!(robot.bounds("chooser-path").is_none());
}
