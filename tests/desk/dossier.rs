//! The step Dossier, used without a display: pages built, gone through, saved.

use std::process::Command;
use std::sync::Arc;

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::app::store::Store;
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::Start;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

#[test]
fn the_dossier_is_built_gone_through_and_saved() {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    // Two exhibits are enough: a build decodes each.
    case.exhibits.truncate(2);
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot.press("step-dossier");
    assert!(robot.sees("à jour"), "the pages are there");
    assert!(robot.bounds("pages-count-account").is_some(), "each part says how many it has");
    assert!(robot.bounds("pages-count-checklist").is_none(), "one of the other volume has none");
    assert!(robot.sees("page 1/"));
    robot.tap(Named::PageDown);
    assert!(robot.sees("page 2/"), "the next page by keyboard");
    robot.tab_to("pages-width");
    robot.tap(Named::Enter);
    assert!(robot.sees("page 2/"), "another size keeps the page");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dossier.pdf");
    robot.dialogs.push(Choice::Chosen(vec![path.clone()]));
    robot.press("pages-save");
    assert!(robot.sees("dossier.pdf") && robot.sees("Hors du dossier chiffré"));
    let checked = Command::new("qpdf").arg("--check").arg(&path).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));

    robot.tab_to("pages-part-chronology");
    robot.tap(Named::Space);
    assert!(robot.sees("à jour"), "another choice of parts is built at once");
    robot.tab_to("pages-volume-ofpra");
    robot.tap(Named::ArrowDown);
    robot.tap(Named::Enter);
    assert!(robot.sees("à jour") && !robot.sees("Signature et deux photos"), "the other volume");
}

#[test]
fn what_has_no_model_yet_is_said_and_not_printed() {
    let size = Size::new(1_366.0, 768.0);
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let folder = Arc::new(read_built_in(example::file).unwrap());
    let case = |kind: &str, mode: &str| {
        serde_json::from_value(serde_json::json!({
            "languages": ["fa-AF", "fr"], "fictional": true,
            "account": { "sections": [{ "id": "s", "paragraphs": [
                { "id": "p", "text": { "french": { "text": "Je suis partie en mai." } } },
            ] }] },
            "procedure": { "kind": kind, "mode": mode },
        }))
        .unwrap()
    };
    robot.app.lay_out(Store::Example(Arc::clone(&folder)), case("first", "post"));
    robot.press("step-dossier");
    assert!(robot.sees("à jour") && robot.bounds("pages-part-hand-copy").is_some());

    robot.app.lay_out(Store::Example(folder), case("cnda_appeal", "post"));
    robot.press("step-dossier");
    robot.wait(5_000);
    assert!(robot.sees("Pas encore prévu") && robot.sees("recours devant la CNDA"));
    assert!(!robot.sees("page 1/"), "no page of another kind stays in sight");
    assert!(!robot.sees("Pour l’Ofpra") && !robot.sees("Signature et deux photos"));
    assert!(robot.bounds("pages-part-hand-copy").is_none(), "no sheet of another kind");
    robot.press("pages-volume-keep");
    robot.wait(5_000);
    assert!(robot.sees("à jour"), "what stays at the desk is printed");
    robot.press("step-procedure");
    assert!(robot.sees("pas encore prévu"), "said where it is chosen");
}

#[test]
fn a_word_that_may_be_a_protected_name_is_asked_about_once() {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let folder = read_built_in(example::file).unwrap();
    let case = serde_json::json!({
        "languages": ["fa-AF", "fr"], "fictional": true,
        "persons": [{ "id": "friend", "kinship": "friend", "printing": "never", "names": [{ "whole": "نور" }] }],
        "account": { "sections": [{ "id": "s", "paragraphs": [
            { "id": "p", "text": { "french": { "text": "Un ami, Noor, nous attendait." } } },
        ] }] },
    });
    robot.app.lay_out(Store::Example(Arc::new(folder)), serde_json::from_value(case).unwrap());
    robot.press("step-dossier");
    assert!(robot.sees("Ce mot est-il le nom protégé"), "asked, with the word");
    assert!(!robot.sees("à jour"), "no pages before the answer");
    robot.press("pages-other-0");
    robot.wait(5_000);
    assert!(robot.sees("à jour"), "the pages come");
    robot.press("step-account");
    robot.press("step-dossier");
    assert!(robot.sees("à jour") && !robot.sees("Ce mot est-il"), "it is not asked again");
}

/// The step over a case with a paper on which a name may be that of a protected friend.
fn over_a_paper(first: Language, second: Language, size: Size) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, size);
    let folder = read_built_in(example::file).unwrap();
    let case = serde_json::json!({
        "languages": ["fa-AF", "fr"], "fictional": true,
        "persons": [{ "id": "friend", "kinship": "friend", "printing": "never", "names": [{ "whole": "احمد" }] }],
        "exhibits": [{ "id": "x", "names_on": ["Ahmad"], "title": { "french": { "text": "Carte" } } }],
    });
    robot.app.lay_out(Store::Example(Arc::new(folder)), serde_json::from_value(case).unwrap());
    robot.press("step-dossier");
    robot
}

fn with_a_name_on_a_paper() -> Robot {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = over_a_paper(Language::French, Language::Dari, size);
    assert!(robot.sees("est-ce le nom protégé") && robot.sees("Ahmad"), "asked, as it is written");
    assert!(!robot.sees("à jour"), "no pages before the answer");
    robot
}

#[test]
fn a_name_on_a_paper_may_be_another_one() {
    let mut robot = with_a_name_on_a_paper();
    robot.press("pages-other-0");
    robot.wait(5_000);
    assert!(robot.sees("à jour") && !robot.sees("1 pièce non imprimée"), "the paper is printed");
}

#[test]
fn a_name_on_a_paper_may_be_the_protected_one() {
    let mut robot = with_a_name_on_a_paper();
    robot.press("pages-same-0");
    robot.wait(5_000);
    assert!(robot.sees("à jour") && robot.sees("1 pièce non imprimée"), "the paper is withheld");
    assert!(robot.sees("un nom à protéger se lit dessus"), "and it is said why");
}

#[test]
fn a_word_is_said_to_be_another_one_among_the_points() {
    let mut robot = with_a_name_on_a_paper();
    robot.press("step-points");
    robot.press("point-C-43-person:friend/name:ahmad");
    assert!(robot.sees("peut-être") && robot.sees("Ahmad"), "asked, with the word");
    assert!(robot.bounds("point-hidden").is_none(), "only what answers the question");
    robot.press("point-right-as-is");
    assert!(robot.bounds("point-C-43-person:friend/name:ahmad").is_none(), "answered");
    robot.press("step-dossier");
    robot.wait(5_000);
    assert!(robot.sees("à jour"), "the pages come");
}

/// Draws what is asked about a name on a paper: `RECIT_DRAW=folder cargo test --test desk dossier::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (kind, width, height) in [("", 1_366.0, 768.0), ("-200", 683.0, 384.0)] {
            let mut robot = over_a_paper(first, second, Size::new(width, height));
            robot.draw(&folder.join(format!("asked-{name}{kind}.png")), 1.0);
            if width < 800.0 {
                robot.press("pages-tab-before");
                robot.draw(&folder.join(format!("asked-{name}{kind}-before.png")), 1.0);
            }
            let mut robot = over_a_paper(first, second, Size::new(width, height));
            robot.press("step-points");
            robot.press("point-C-43-person:friend/name:ahmad");
            robot.draw(&folder.join(format!("point-{name}{kind}.png")), 1.0);
        }
    }
}
