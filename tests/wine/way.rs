//! A case made, told, shown, printed, locked and found again in the window of Windows, and then opened from Linux; and one
//! made on Linux, opened in that window.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use recit::app::Message;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::{Request, Start};
use recit::report::keyboard::Keys;
use recit::report::outside::Outside;
use recit::report::path::FilePath;
use recit::report::protection::{Layer, Protection, Reason, State};
use recit::ui::step::Step;
use serde_json::json;

use crate::pair::{ALIKE_BUT_NAMES, Hand, Pair};
use crate::program::{self, Home, PHRASE, case_in, photo};
use crate::robot::Robot;
use crate::screen::{Ours, Screen, tools, until};
use crate::wine::{Wine, answer, seen};

pub(crate) const LANGUAGES: program::Pair =
    program::Pair { helper: Language::French, person: Language::Dari };
const TITLE: &str = "Une nuit au poste";

/// A robot that has the keyboard of the screen in memory, as Wine calls it, and walls to announce as missing.
pub(crate) fn robot(start: Start, outside: Outside) -> Robot {
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

/// Opens the case of the lock that is on screen.
fn unlock(pair: &mut Pair<'_>) {
    // The window puts the keyboard there as it opens.
    pair.robot.tab_to("unlock-secret");
    pair.meet("lock");
    pair.unlock();
}

/// Closes the window, which first tells of the dossier that is outside the case.
fn close(pair: &mut Pair<'_>, wine: &Wine, mut program: Ours) {
    pair.screen.close(pair.window);
    pair.robot.say(Message::CloseRequested);
    pair.meet_within("told", ALIKE_BUT_NAMES);
    pair.hit("leave-anyway");
    until("the end", || (!wine.runs()).then_some(()));
    assert!(until("the first process's end", || program.0.try_wait().unwrap()).success());
}

/// One prefix of Wine, one test at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
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
    unlock(pair);
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
    let _alone = crate::alone();
    assert!(tools(&["wine", "wineserver", "qpdf"]));
    let _one = alone();
    let home = Home::new(LANGUAGES);
    let screen = Screen::open();
    let wine = Wine::at(&home);
    let program = Ours(wine.program(Some(&screen)).spawn().unwrap());
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
    close(&mut pair, &wine, program);

    let kept = home.kept();
    assert_eq!(kept.events.len(), 1);
    assert_eq!(kept.events[0].title.french.text.as_str(), TITLE);
    assert_eq!(kept.exhibits.len(), 1);
    assert!(built(&home, &wine) == fs::read(printed).unwrap(), "the window printed something else");
}

/// The dossier of the case at home, the same from either program.
fn built(home: &Home, wine: &Wine) -> Vec<u8> {
    let case = home.case().unwrap();
    let here = home.root.path().join("here.pdf");
    let there = home.root.path().join("there.pdf");
    let built = run(linux(home), &["build", case.to_str().unwrap(), "-o", here.to_str().unwrap()]);
    assert!(built <= 1, "{built}");
    let same = run(wine.program(None), &["build", &seen(&case), "-o", &seen(&there)]);
    assert_eq!(same, built);
    let here = fs::read(here).unwrap();
    assert!(here.starts_with(b"%PDF-"));
    assert!(here == fs::read(there).unwrap(), "the same case, other bytes");
    here
}

/// The program for Linux, with nothing of whoever runs this.
fn linux(home: &Home) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recit"));
    command.env("XDG_CONFIG_HOME", home.root.path().join("config"));
    command
}

/// A case as another program hands it over: told in two scripts, with a photo.
fn folder_to_import(home: &Home) -> PathBuf {
    let folder = home.root.path().join("exchange");
    fs::create_dir_all(folder.join("files")).unwrap();
    photo(&folder.join("files/paper.jpg"));
    let title = |text: &str| json!({ "french": { "text": text } });
    let case = json!({
        "schema": 2,
        "languages": [LANGUAGES.person.tag(), LANGUAGES.helper.tag()],
        "applicant": { "names": [{ "family": "DUPONT", "given": "Awa" }] },
        "events": [{
            "id": "arrest", "kind": "arrest", "title": title(TITLE), "known": "seen",
            "exhibits": [{ "exhibit": "paper", "page": 1 }],
        }],
        "exhibits": [{
            "id": "paper", "kind": "police_paper", "group": "country", "title": title("Procès-verbal"),
            "files": [{ "attachment": "paper-1" }],
        }],
        "account": { "sections": [{
            "id": "s1", "title": title("L’arrestation"),
            "paragraphs": [{
                "id": "par1", "events": ["arrest"],
                "text": {
                    "told": { "prose": { "text": "من را گرفتند." }, "lang": "fa" },
                    "french": { "text": "Ils m’ont arrêtée." },
                },
            }],
        }] },
        "files": [{ "id": "paper-1", "path": "files/paper.jpg" }],
    });
    fs::write(folder.join("case.json"), case.to_string()).unwrap();
    folder
}

#[test]
fn a_case_made_on_linux_is_printed_from_the_window_of_windows_with_the_same_bytes() {
    assert!(tools(&["wine", "wineserver", "qpdf"]));
    let _one = alone();
    let home = Home::new(LANGUAGES);
    let (folder, cases) = (folder_to_import(&home), home.cases());
    let import = ["import", folder.to_str().unwrap(), cases.to_str().unwrap()];
    assert_eq!(run(linux(&home), &import), 0);
    let case = home.case().unwrap();
    // The robot opens a copy: a case has one writer.
    let robots = home.robots.path().join(case.file_name().unwrap());
    fs::create_dir(&robots).unwrap();
    for entry in fs::read_dir(&case).unwrap().map(Result::unwrap) {
        fs::copy(entry.path(), robots.join(entry.file_name())).unwrap();
    }

    let screen = Screen::open();
    let wine = Wine::at(&home);
    let mut command = wine.program(Some(&screen));
    let program = Ours(command.args(["open", &seen(&case)]).spawn().unwrap());
    let start = Start::Locked { folder: FilePath::from(robots.as_path()) };
    let mut pair = Pair {
        screen: &screen,
        window: screen.window(None),
        robot: robot(start, Outside::default()),
        hand: Hand::Mouse,
        name: "wine-from-linux",
        pictures: 0,
        clicked: None,
    };
    unlock(&mut pair);
    let shown = &pair.robot.app.workspace().unwrap().case().events[0];
    assert_eq!(shown.title.french.text.as_str(), TITLE);
    let printed = print(&mut pair, &home);
    close(&mut pair, &wine, program);
    assert!(built(&home, &wine) == fs::read(printed).unwrap(), "the window printed something else");
}
