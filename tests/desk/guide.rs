//! F1: the guide's page for what is on screen, its other pages, the guide and the keys as a file and on paper.

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::guide::Guide;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::every::tour::{self, NOON, WIDE, at_example};
use crate::robot::Robot;

/// A text of the guide that is on screen, whatever spaces it has.
fn shows(robot: &mut Robot, page: usize) -> bool {
    let page = &Guide::french().pages[page];
    robot.sees(&page.paragraphs[0].words)
}

fn shown(robot: &mut Robot) -> Vec<usize> {
    (0..Guide::french().pages.len()).filter(|page| shows(robot, *page)).collect()
}

fn about(screen: &str) -> Vec<usize> {
    vec![Guide::french().page_about(screen).unwrap()]
}

#[test]
fn each_step_shows_its_page() {
    let pages = |robot: &mut Robot| {
        let mut found = Vec::new();
        for step in std::iter::once(Step::Home).chain(Step::all()) {
            tour::go(robot, step);
            robot.tap(Named::F1);
            let shown = shown(robot);
            assert_eq!(shown.len(), 1, "{step:?}: one page");
            found.extend(shown);
            robot.tap(Named::Escape);
            assert!(!shows(robot, *found.last().unwrap()), "{step:?}: Escape closes it");
            // Twice in a row it hides.
            robot.wait(2_000);
        }
        found
    };
    for (first, second) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        let mut found = pages(&mut at_example(first, second));
        assert_eq!(found[1], about("welcome")[0], "{first:?}");
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), Step::all().count() + 1, "{first:?}: each its own");
    }
}

#[test]
fn what_is_before_a_case_has_a_page_too() {
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, WIDE);
    robot.tap(Named::F1);
    assert_eq!(shown(&mut robot), about("start"));
    robot.tap(Named::Escape);
    robot.press("start-new");
    robot.tap(Named::F1);
    assert_eq!(shown(&mut robot), about("words"));
}

#[test]
fn pages_are_turned_by_arrows_and_buttons() {
    let last = Guide::french().pages.len() - 1;
    for (first, forward, back) in [
        (Language::French, Named::ArrowRight, Named::ArrowLeft),
        (Language::Dari, Named::ArrowLeft, Named::ArrowRight),
    ] {
        let second = if first == Language::French { Language::Dari } else { Language::French };
        let mut robot = at_example(first, second);
        tour::go(&mut robot, Step::Events);
        robot.tap(Named::F1);
        let at = about("events")[0];
        robot.tap(forward);
        assert_eq!(shown(&mut robot), [at + 1], "{first:?}");
        robot.tap(back);
        robot.tap(back);
        assert_eq!(shown(&mut robot), [at - 1], "{first:?}");
        robot.press("guide-next");
        assert_eq!(shown(&mut robot), [at], "{first:?}");
        robot.press("guide-contents");
        assert!(shown(&mut robot).is_empty());
        robot.activate(&format!("guide-page-{last}"));
        assert_eq!(shown(&mut robot), [last]);
        robot.tap(forward);
        assert_eq!(shown(&mut robot), [last], "there is none after the last");
    }
}

#[test]
fn a_page_turned_to_begins_at_its_top() {
    let mut robot = at_example(Language::French, Language::Dari);
    robot.resize(Size::new(700.0, 400.0));
    robot.tap(Named::F1);
    let top = |robot: &mut Robot| robot.bounds("leaflet-save").unwrap().y;
    robot.tap(Named::PageDown);
    robot.tap(Named::PageDown);
    robot.tap(Named::ArrowRight);
    let turned = top(&mut robot);
    robot.tap(Named::PageDown);
    assert!(top(&mut robot) <= turned);
}

#[test]
fn turned_to_the_person_it_is_why_it_is_asked() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    robot.tap(Named::F9);
    robot.tap(Named::F1);
    assert!(shown(&mut robot).is_empty());
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    robot.chord(Key::Named(Named::F1), Modifiers::SHIFT);
    assert!(shown(&mut robot).is_empty() && robot.sees("L’ordre dans lequel on raconte est libre"));
}

#[test]
fn guide_and_keys_are_saved_as_a_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let mut robot = at_example(Language::French, Language::Dari);
    for (open, name, pages) in
        [(false, "guide.pdf", Guide::french().pages.len() + 2), (true, "touches.pdf", 1)]
    {
        if open {
            robot.ctrl("?");
        } else {
            robot.tap(Named::F1);
        }
        let path = folder.path().join(name);
        robot.dialogs.push(Choice::Chosen(vec![path.clone()]));
        robot.activate("leaflet-save");
        assert!(robot.sees("Le PDF est enregistré"), "{name}");
        let proof = recit::dossier::verify::prove(&std::fs::read(&path).unwrap());
        assert_eq!(proof.texts.unwrap().len(), pages, "{name}");
        robot.tap(Named::Escape);
        robot.wait(2_000);
    }
    let open = robot.app.workspace().unwrap();
    assert!(open.outside().is_quiet(), "it says nothing of a case");
}

#[test]
fn guide_and_keys_are_printed_and_nothing_is_left_to_take_back() {
    let mut robot = at_example(Language::French, Language::Dari);
    for key in ["F1", "?"] {
        match key {
            "F1" => robot.tap(Named::F1),
            sign => robot.ctrl(sign),
        }
        robot.activate("leaflet-print");
        assert!(robot.sees("L’imprimante a reçu les pages"), "{key}");
        robot.tap(Named::Escape);
        robot.wait(20_000);
    }
    assert!(robot.app.workspace().unwrap().outside().is_quiet());
}
