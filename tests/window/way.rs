//! The whole way of two people: a case made, told, shown, written, printed, locked, found again.

use std::path::Path;
use std::process::Command;

use iced::keyboard::key::Named;
use recit::domain::Case;
use recit::lang::Language;
use recit::platform::message::{Request, Start};
use recit::report::path::FilePath;
use recit::ui::step::Step;

use crate::pair::{Hand, Pair};
use crate::paper;
use crate::program::{self, Home, PHRASE, case_in, photo};
use crate::screen::{Screen, tools, until};
use crate::trace::Trace;

const TITLES: [&str; 3] = ["Une nuit au poste", "Le magasin ferme", "Un appel de nuit"];
const DATES: [&str; 3] = ["12 mars 2019", "mai 2019", "2020"];
const FIRST: &str = "Je vivais avec ma soeur.";
const SECOND: &str = "On me cherchait, voir ";

fn case(pair: &Pair<'_>) -> Case {
    pair.robot.app.workspace().unwrap().case().clone()
}

/// From the first screen to the desk, with an own phrase and no sheet.
fn make(pair: &mut Pair<'_>, home: &Home) {
    pair.meet("start");
    pair.press_by_lot("start-new");
    pair.press_by_lot("new-way-own");
    // The recovery code is drawn: both cover it before they can look the same.
    pair.press_slowly("new-own-show");
    pair.enter("new-own");
    pair.type_text(PHRASE);
    pair.enter("new-check");
    pair.type_text(PHRASE);
    pair.press("new-without-sheet");
    pair.press("new-place");
    pair.enter("chooser-path");
    pair.retype_apart(text(&home.cases()), text(home.robots.path()));
    pair.press("new-continue");
    until("the case", || home.case());
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Three events, each with a date and a title.
fn tell(pair: &mut Pair<'_>) {
    pair.go(Step::Events, "step-events");
    for (title, date) in TITLES.iter().zip(DATES) {
        pair.press("events-add");
        pair.enter("events-when");
        pair.type_text(date);
        pair.press("events-when-thats-it");
        pair.press("events-known-seen");
        pair.enter("events-title-fr");
        pair.type_text(title);
    }
}

/// A photo and a PDF, by their paths.
fn attach(pair: &mut Pair<'_>, home: &Home) {
    pair.go(Step::Exhibits, "step-exhibits");
    for name in ["photo.jpg", "papier.pdf"] {
        let path = home.robots.path().join(name);
        if name == "photo.jpg" {
            photo(&path);
        } else {
            paper::document(&path);
        }
        pair.press("exhibits-add");
        pair.enter("chooser-path");
        pair.retype_apart(text(&path), text(&path));
    }
}

/// A part with two paragraphs, the second of which calls the first exhibit.
fn write(pair: &mut Pair<'_>) {
    pair.go(Step::Account, "step-account");
    pair.press("account-section-add");
    pair.type_text("Avant le depart");
    for words in [FIRST, SECOND] {
        let section = case(pair).account.sections[0].id.clone();
        pair.press(&format!("account-add-{section}"));
        let paragraph = case(pair).account.sections[0].paragraphs.last().unwrap().id.clone();
        pair.enter(&format!("account-fr-{paragraph}"));
        pair.type_text(words);
    }
    pair.type_text("[");
    pair.tap(Named::Enter, "Return");
    pair.meet("called");
}

/// The pages seen and saved as a PDF.
fn print(pair: &mut Pair<'_>, home: &Home) -> String {
    pair.go(Step::Dossier, "step-dossier");
    let (saved, robots) =
        (home.root.path().join("dossier.pdf"), home.robots.path().join("dossier.pdf"));
    pair.press_last("pages-save");
    pair.enter("chooser-path");
    pair.retype_apart(text(&saved), text(&robots));
    let checked = Command::new("qpdf").arg("--check").arg(&saved).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let read = Command::new("pdftotext").arg(&saved).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap()
}

/// Locked, unlocked, and everything is there.
fn lock(pair: &mut Pair<'_>, home: &Home, languages: program::Pair) {
    pair.ctrl("l");
    pair.window = pair.screen.window(Some(pair.window));
    let folder = case_in(home.robots.path()).unwrap();
    let start = Start::Locked { folder: FilePath::from(folder.as_path()) };
    let told = pair.robot.script.asked().into_iter().rev().find_map(|asked| match asked {
        Request::StillOutside(outside) => Some(outside),
        _ => None,
    });
    pair.robot = program::robot_after(start, told.unwrap_or_default(), languages);
    // The window puts the keyboard there as it opens.
    pair.robot.tab_to("unlock-secret");
    pair.meet("lock");
    pair.type_text(PHRASE);
    pair.tap(Named::Enter, "Return");
    pair.meet("home");
    pair.go(Step::Events, "step-events");
    pair.go(Step::Account, "step-account");
}

fn all_is_kept(home: &Home) {
    let kept = home.kept();
    let titles: Vec<&str> =
        kept.events.iter().map(|event| event.title.french.text.as_str()).collect();
    assert_eq!(titles, TITLES);
    let written: Vec<&str> =
        kept.account.paragraphs().map(|found| found.text.french.text.as_str().trim()).collect();
    assert_eq!(written, [FIRST, SECOND.trim()]);
    assert_eq!(kept.exhibits.len(), 2);
    assert!(kept.account.paragraphs().any(|found| !found.text.french.marks.is_empty()));
}

#[test]
fn two_people_go_the_whole_way_with_the_mouse() {
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    go(languages, Hand::Mouse, "mouse");
}

#[test]
fn two_people_go_the_whole_way_in_dari_with_the_keyboard_alone() {
    let languages = program::Pair { helper: Language::Dari, person: Language::French };
    go(languages, Hand::Keys, "dari");
}

fn go(languages: program::Pair, hand: Hand, name: &'static str) {
    if !tools(&["qpdf", "pdftotext"]) {
        return;
    }
    let home = Home::new(languages);
    let screen = Screen::open();
    let traced = Trace::may().then(|| Trace::new(&home));
    let program = match &traced {
        Some(trace) => trace.start(&home, &screen),
        None => home.start(&screen),
    };
    let window = screen.window(None);
    let robot = program::robot(Start::Start, languages);
    let mut pair = Pair { screen: &screen, window, robot, hand, name, pictures: 0, clicked: None };
    make(&mut pair, &home);
    tell(&mut pair);
    attach(&mut pair, &home);
    write(&mut pair);
    let printed = print(&mut pair, &home);
    for words in [FIRST, "On me cherchait, voir"] {
        assert!(printed.contains(words), "{words} is not printed");
    }
    lock(&mut pair, &home, languages);
    pair.end_told(program);
    all_is_kept(&home);
    for path in program::files_under(home.root.path()) {
        let ours = path.starts_with(home.cases())
            || path == home.settings()
            || path == home.root.path().join("dossier.pdf");
        assert!(ours, "{} is left behind", path.display());
    }
    if let Some(trace) = traced {
        trace.nothing_but_the_case(&home);
    }
}
