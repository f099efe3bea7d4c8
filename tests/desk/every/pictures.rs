//! Draws every stop of the tour for people to look at, in the combinations of languages, sizes and themes:
//! `RECIT_DRAW=folder cargo test --test desk every::pictures`; `RECIT_STOPS=Procedure,lock` draws those stops only,
//! `RECIT_SHAPES=1366,dark` those combinations only.

use std::path::{Path, PathBuf};

use iced::Size;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::platform::settings::Theme;

use super::layout::shape;
use super::tour::{self, NOON, Stop, WIDE};
use crate::entry;
use crate::robot::Robot;

/// A name, the window, its content per cent, the theme.
const SHAPES: [(&str, Size, u16, Theme); 14] = [
    ("1366", Size::new(1_366.0, 768.0), 100, Theme::Light),
    ("1920", Size::new(1_920.0, 1_080.0), 100, Theme::Light),
    ("200", Size::new(1_366.0, 768.0), 200, Theme::Light),
    ("1920-200", Size::new(1_920.0, 1_080.0), 200, Theme::Light),
    ("dark", WIDE, 100, Theme::Dark),
    ("dark-200", WIDE, 200, Theme::Dark),
    ("contrast", WIDE, 100, Theme::HighContrast),
    ("contrast-200", WIDE, 200, Theme::HighContrast),
    ("1024", Size::new(1_024.0, 600.0), 100, Theme::Light),
    // What the system makes larger, by 125 and 150 %.
    ("1366-125", Size::new(1_092.8, 614.4), 100, Theme::Light),
    ("1366-150", Size::new(910.7, 512.0), 100, Theme::Light),
    ("1024-200", Size::new(512.0, 300.0), 100, Theme::Light),
    ("1920-300", Size::new(640.0, 360.0), 100, Theme::Light),
    ("1366-300", Size::new(455.3, 256.0), 100, Theme::Light),
];

const PAIRS: [(&str, Language, Language); 2] =
    [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)];

/// Whether a list of beginnings in the environment, or its absence, asks for this.
fn asked(variable: &str, exact: bool, name: &str) -> bool {
    let Ok(list) = std::env::var(variable) else { return true };
    list.split(',').any(|part| if exact { part == name } else { name.starts_with(part) })
}

#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW").map(PathBuf::from) else { return };
    for (pair, first, second) in PAIRS {
        let mut drawer = Drawer { folder: &folder, pair, part: "entry" };
        drawer.go(
            &mut Robot::at_desk(Start::Start, first, second, NOON, WIDE),
            &tour::of_the_entry(),
        );
        let kept = tempfile::tempdir().unwrap();
        let case = entry::a_case(kept.path());
        drawer.part = "lock";
        let stops = tour::of_the_lock(&case, &kept.path().join("away"));
        drawer.go(&mut tour::at_lock(&case, first, second), &stops);
        let forked = tour::a_fork(&kept.path().join("apart"));
        drawer.part = "versions";
        drawer.go(&mut tour::at_lock(&forked, first, second), &tour::of_the_versions());
        drawer.part = "desk";
        drawer.go(&mut tour::at_example(first, second), &tour::of_the_desk());
    }
}

struct Drawer<'a> {
    folder: &'a Path,
    pair: &'a str,
    part: &'a str,
}

impl Drawer<'_> {
    fn go(&self, robot: &mut Robot, stops: &[Stop]) {
        for (at, stop) in stops.iter().enumerate() {
            shape(robot, WIDE, 100);
            (stop.go)(robot);
            if !asked("RECIT_STOPS", false, &stop.name) {
                continue;
            }
            for (name, size, zoom, theme) in SHAPES {
                if !asked("RECIT_SHAPES", true, name) {
                    continue;
                }
                robot.app.show_in(theme);
                shape(robot, size, zoom);
                let Self { folder, pair, part } = self;
                let file =
                    format!("{name}-{part}-{at:03}-{}-{pair}.png", stop.name.replace(' ', "_"));
                robot.draw(&folder.join(file), 1.0);
            }
            robot.app.show_in(Theme::Light);
        }
    }
}
