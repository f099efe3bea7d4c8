//! A case made, told, shown, printed, locked and found again in the window of Windows, and then opened from Linux.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use iced::keyboard::key::Named;
use recit::app::Message;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::{Request, Start};
use recit::report::keyboard::Keys;
use recit::report::outside::Outside;
use recit::report::path::FilePath;
use recit::report::protection::{Layer, Protection, Reason, State};
use recit::ui::step::Step;

use crate::pair::{ALIKE_BUT_NAMES, Hand, Pair};
use crate::program::{self, Home, PHRASE, case_in, photo};
use crate::robot::Robot;
use crate::screen::{Ours, Screen, tools, until};
use crate::wine::{Wine, answer, seen};

const LANGUAGES: program::Pair = program::Pair { helper: Language::French, person: Language::Dari };
const TITLE: &str = "Une nuit au poste";

/// A robot that has the keyboard of the screen in memory, as Wine calls it, and walls to announce as missing.
fn robot(start: Start, outside: Outside) -> Robot {
    let now = jiff::Timestamp::now().as_millisecond();
    let mut robot = Robot::after(start, outside, LANGUAGES.helper, LANGUAGES.person, now);
    let missing = vec![(Layer::Calls, State::Missing(Reason::OtherSystem))];
    robot.app.stand_behind(Protection { layers: missing }, None);
    robot.app.take_keys(Keys { layout: Some("English".to_owned()), caps_lock: false });
    robot
}

/// Presses what leads to a dialog of the system, which is answered with one path, and the robot's with another.
fn choose(pair: &mut Pair<'_>, id: &str, path: &Path, robots: &Path) {
    pair.robot.dialogs.push(Choice::Chosen(vec![robots.to_owned()]));
    pair.hit(id);
    answer(pair.screen, pair.window, path);
    pair.meet_within(id, ALIKE_BUT_NAMES);
}

fn make(pair: &mut Pair<'_>, home: &Home) {
    pair.press_by_lot("start-new");
    pair.press_by_lot("new-way-own");
    // The recovery code is drawn: both cover it before they can look the same.
    pair.press_slowly("new-own-show");
    pair.enter("new-own");
    pair.type_text(PHRASE);
    pair.enter("new-check");
    pair.type_text(PHRASE);
    pair.press("new-without-sheet");
    choose(pair, "new-place", &home.cases(), home.robots.path());
    pair.press("new-continue");
    until("the case", || home.case());
}

fn print(pair: &mut Pair<'_>, home: &Home) -> PathBuf {
    pair.go(Step::Dossier, "step-dossier");
    let saved = home.root.path().join("dossier.pdf");
    choose(pair, "pages-save", &saved, &home.robots.path().join("dossier.pdf"));
    saved
}

fn lock(pair: &mut Pair<'_>, home: &Home) {
    pair.ctrl("l");
    pair.window = pair.screen.window(Some(pair.window));
    let folder = case_in(home.robots.path()).unwrap();
    let start = Start::Locked { folder: FilePath::from(folder.as_path()) };
    let told = pair.robot.script.asked().into_iter().rev().find_map(|asked| match asked {
        Request::StillOutside(outside) => Some(outside),
        _ => None,
    });
    pair.robot = robot(start, told.unwrap_or_default());
    // The window puts the keyboard there as it opens.
    pair.robot.tab_to("unlock-secret");
    pair.meet("lock");
    pair.type_text(PHRASE);
    pair.tap(Named::Enter, "Return");
    pair.meet("home");
    pair.go(Step::Events, "step-events");
}

/// Runs a command that asks for the passphrase; its exit code.
fn run(mut command: Command, arguments: &[&str]) -> i32 {
    let mut child = command
        .args(arguments)
        .arg("--passphrase-stdin")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(PHRASE.as_bytes()).unwrap();
    child.wait().unwrap().code().unwrap()
}

#[test]
fn a_case_goes_the_whole_way_under_wine_and_opens_on_linux() {
    assert!(tools(&["wine", "wineserver", "qpdf"]));
    let home = Home::new(LANGUAGES);
    let screen = Screen::open();
    let wine = Wine::at(&home);
    let mut program = Ours(wine.program(Some(&screen)).spawn().unwrap());
    let mut pair = Pair {
        screen: &screen,
        window: screen.window(None),
        robot: robot(Start::Start, Outside::default()),
        hand: Hand::Mouse,
        name: "wine",
        pictures: 0,
        clicked: None,
    };
    pair.meet("start");
    make(&mut pair, &home);

    pair.go(Step::Events, "step-events");
    pair.press("events-add");
    pair.enter("events-title-fr");
    pair.type_text(TITLE);

    let paper = home.robots.path().join("photo.jpg");
    photo(&paper);
    pair.go(Step::Exhibits, "step-exhibits");
    choose(&mut pair, "exhibits-add", &paper, &paper);

    let printed = print(&mut pair, &home);
    lock(&mut pair, &home);
    screen.close(pair.window);
    // It first tells of the dossier that is outside the case.
    pair.robot.say(Message::CloseRequested);
    pair.meet_within("told", ALIKE_BUT_NAMES);
    pair.hit("leave-anyway");
    until("the end", || (!wine.runs()).then_some(()));
    assert!(until("the first process's end", || program.0.try_wait().unwrap()).success());

    let kept = home.kept();
    assert_eq!(kept.events.len(), 1);
    assert_eq!(kept.events[0].title.french.text.as_str(), TITLE);
    assert_eq!(kept.exhibits.len(), 1);
    let case = home.case().unwrap();
    let here = home.root.path().join("here.pdf");
    let there = home.root.path().join("there.pdf");
    let linux = Command::new(env!("CARGO_BIN_EXE_recit"));
    let built = run(linux, &["build", case.to_str().unwrap(), "-o", here.to_str().unwrap()]);
    assert!(built <= 1, "{built}");
    let same = run(wine.program(None), &["build", &seen(&case), "-o", &seen(&there)]);
    assert_eq!(same, built);
    let here = fs::read(here).unwrap();
    assert!(here.starts_with(b"%PDF-"));
    assert!(here == fs::read(there).unwrap(), "the same case, other bytes");
    assert!(here == fs::read(printed).unwrap(), "the window printed something else");
}
