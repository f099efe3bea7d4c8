//! What stands on an exhibit and belongs to it, at the window: names, dates, translations, numbers, pasted files.

use std::path::Path;
use std::sync::Arc;

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::app::store::Store;
use recit::domain::Case;
use recit::domain::exhibit::{Exhibit, Sheet};
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::message::Start;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// At the example with three of its exhibits, the second with a sworn translation and described.
fn at(first: Language, second: Language, height: f32) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, Size::new(1_280.0, height));
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    case.exhibits.retain(|exhibit| ["p01", "p02", "p03"].contains(&exhibit.id.as_str()));
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot.press("step-exhibits");
    robot.press("exhibits-card-p02");
    robot
}

fn case(robot: &Robot) -> &Case {
    robot.app.workspace().unwrap().case()
}

fn exhibit(robot: &Robot) -> Exhibit {
    case(robot).exhibit(&"p02".try_into().unwrap()).unwrap().clone()
}

#[test]
fn a_file_is_said_to_be_the_translation_captioned_and_put_back() {
    let mut robot = at(Language::French, Language::Dari, 6_000.0);
    let before = exhibit(&robot);
    let file = before.files[0].attachment.clone();
    robot.press("exhibits-is-translation-0");
    let moved = exhibit(&robot);
    assert!(moved.files.is_empty());
    let made = moved.translation.made().unwrap();
    assert_eq!(made.files.last().unwrap().attachment, file);
    robot.press("exhibits-caption-t1");
    robot.type_text("Page 2");
    let made = exhibit(&robot).translation.made().unwrap().clone();
    assert_eq!(made.files[1].caption.french.text.as_str(), "Page 2");
    robot.press("exhibits-is-source-t1");
    assert_eq!(exhibit(&robot).files[0].attachment, file);
    for _ in 0..3 {
        robot.ctrl("z");
    }
    assert_eq!(exhibit(&robot), before);
}

#[test]
fn a_date_on_the_paper_is_noted_for_its_event_with_names_and_place() {
    let mut robot = at(Language::French, Language::Dari, 7_000.0);
    let before = exhibit(&robot).dates_stated.len();
    robot.press("exhibits-stated-add");
    robot.press(&format!("exhibits-stated-{before}-event-more"));
    robot.press(&format!("exhibits-stated-{before}-event-e09"));
    robot.press(&format!("exhibits-stated-{before}-sheet-translation"));
    robot.press(&format!("exhibits-stated-{before}-date"));
    robot.type_text("14 octobre 2019");
    let stated = exhibit(&robot).dates_stated.last().unwrap().clone();
    assert_eq!(stated.event.unwrap().as_str(), "e09");
    assert_eq!(stated.sheet, Sheet::Translation);
    assert_eq!(stated.date.interval.earliest, "2019-10-14".parse().ok());
    robot.press("exhibits-names-on");
    robot.ctrl("a");
    robot.type_text("MERANBAR");
    assert_eq!(exhibit(&robot).names_on[0].as_str(), "MERANBAR");
    robot.press("exhibits-issued-more");
    robot.press("exhibits-issued-none");
    assert_eq!(exhibit(&robot).issued_at, None);
    robot.press(&format!("exhibits-stated-remove-{before}"));
    assert_eq!(exhibit(&robot).dates_stated.len(), before);
}

#[test]
fn files_pasted_anywhere_are_exhibits_and_no_words_of_a_field() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("une photo.png");
    image::RgbImage::from_pixel(60, 40, image::Rgb([9, 90, 200])).save(&path).unwrap();
    let address = format!("file://{}\r\n", path.display()).replace(' ', "%20");
    let mut robot = at(Language::French, Language::Dari, 6_000.0);
    let before = exhibit(&robot).title.clone();
    robot.press("exhibits-title-french");
    robot.paste(&address);
    assert_eq!(case(&robot).exhibits.len(), 4);
    assert_eq!(exhibit(&robot).title, before);
    robot.press("exhibits-card-p02");
    robot.press("exhibits-title-french");
    robot.paste(" (copie)");
    assert!(exhibit(&robot).title.french.text.as_str().contains(" (copie)"), "words stay words");
}

#[test]
fn numbers_are_kept_for_good_and_let_go_by_keyboard_in_dari() {
    let mut robot = at(Language::Dari, Language::French, 3_000.0);
    robot.tab_to("exhibits-freeze");
    robot.tap(Named::Enter);
    let filing = &case(&robot).filings[0];
    let number = |id: &str| {
        let given = filing.numbers.iter().find(|g| g.exhibit.as_ref().unwrap().as_str() == id);
        given.unwrap().number
    };
    assert_eq!((number("p01"), number("p02"), number("p03")), (1, 2, 3));
    assert_eq!(filing.day, "2026-11-16".parse().ok());
    robot.press("exhibits-thaw");
    assert!(case(&robot).filings.is_empty());
    assert!(robot.bounds("exhibits-thaw").is_none(), "there is nothing to let go");
    robot.ctrl("z");
    assert_eq!(case(&robot).filings.len(), 1);
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk papers::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = Path::new(&folder).to_owned();
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        let mut robot = at(first, second, 4_200.0);
        robot.press("exhibits-stated-0-event-more");
        robot.draw(&folder.join(format!("paper-{name}.png")), 1.0);
        robot.resize(Size::new(640.0, 480.0));
        robot.draw(&folder.join(format!("paper-{name}-small.png")), 1.0);
    }
}
