//! The recovery sheet on paper: drawn page by page on the printer of the prefix, which writes PostScript into a file.

use std::fs;

use recit::platform::message::Start;
use recit::report::outside::Outside;

use crate::pair::{Hand, Pair};
use crate::program::Home;
use crate::screen::{Ours, Screen, tools, until};
use crate::way::{LANGUAGES, robot};
use crate::wine::Wine;

#[test]
fn the_recovery_sheet_goes_to_the_printer_under_wine() {
    let _alone = crate::alone();
    assert!(tools(&["wine", "wineserver"]));
    let home = Home::new(LANGUAGES);
    let screen = Screen::open();
    let wine = Wine::at(&home);
    let paper = wine.paper();
    fs::remove_file(&paper).ok();
    let _program = Ours(wine.program(Some(&screen)).spawn().unwrap());
    let mut pair = Pair {
        screen: &screen,
        window: screen.window(None),
        robot: robot(Start::Start, Outside::default()),
        hand: Hand::Mouse,
        name: "wine-sheet",
        pictures: 0,
        clicked: None,
    };
    pair.meet("start");
    pair.press_by_lot("start-new");
    pair.hit("new-print");
    let printed = until("the sheet", || {
        let printed = String::from_utf8_lossy(&fs::read(&paper).ok()?).into_owned();
        printed.trim_end().ends_with("%%EOF").then_some(printed)
    });
    assert_eq!(printed.lines().filter(|line| line.starts_with("%%Page:")).count(), 1);
    assert!(printed.contains("%%Title: Document"), "the title is shown to others");
}
