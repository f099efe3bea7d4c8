//! A handful of pictures the window is held against. `RECIT_GOLDEN=renew cargo test --test desk golden` draws them
//! anew: look at each before it is committed.

use std::path::PathBuf;

use iced::Size;
use image::RgbaImage;
use image::imageops::FilterType;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use super::tour::{self, NOON, WIDE};
use crate::robot::Robot;

/// The pictures are kept at half the size: small files, in which a moved line still shows.
const PART: u32 = 2;
/// Side of the squares that are compared, pixels.
const BLOCK: u32 = 16;
/// The most a square may differ on average, of 255: less than a word that is not there.
const MOST: u64 = 6;

fn at(step: Step, first: Language, second: Language) -> Robot {
    let mut robot = tour::at_example(first, second);
    tour::go(&mut robot, step);
    robot
}

#[test]
fn golden_start() {
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, WIDE);
    hold(&mut robot, "start");
}

#[test]
fn golden_events() {
    for (name, first, second) in [
        ("events-fr", Language::French, Language::Dari),
        ("events-fa-AF", Language::Dari, Language::French),
    ] {
        let mut robot = at(Step::Events, first, second);
        tour::choose(&mut robot, "events-row-e04");
        hold(&mut robot, name);
    }
}

#[test]
fn golden_events_in_high_contrast_at_200_per_cent() {
    let (french, dari) = (Language::French, Language::Dari);
    let mut robot = Robot::at_desk(Start::Start, french, dari, NOON, WIDE);
    robot.activate("start-scheme");
    robot.activate("start-scheme");
    robot.activate("start-example");
    tour::go(&mut robot, Step::Events);
    robot.resize(Size::new(640.0, 400.0));
    hold(&mut robot, "events-contrast");
}

#[test]
fn golden_account() {
    hold(&mut at(Step::Account, Language::French, Language::Dari), "account");
}

#[test]
fn golden_dossier() {
    hold(&mut at(Step::Dossier, Language::French, Language::Dari), "dossier");
}

fn hold(robot: &mut Robot, name: &str) {
    let found = robot.pixels(1.0);
    let (width, height) = (found.width() / PART, found.height() / PART);
    let mut found = image::imageops::resize(&found, width, height, FilterType::Triangle);
    // Fewer shades: half the file.
    found.iter_mut().for_each(|value| *value &= 0xF8);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/desk/golden");
    let path = path.join(format!("{name}.png"));
    if std::env::var_os("RECIT_GOLDEN").is_some() {
        found.save(&path).unwrap();
        return;
    }
    let wanted = image::open(&path).unwrap().into_rgba8();
    if let Some((x, y)) = differs(&wanted, &found) {
        let beside = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        found.save(&beside).unwrap();
        panic!("{name} looks different near {x}, {y}: see {}", beside.display());
    }
}

/// The first square in which two pictures differ.
fn differs(wanted: &RgbaImage, found: &RgbaImage) -> Option<(u32, u32)> {
    if wanted.dimensions() != found.dimensions() {
        return Some((0, 0));
    }
    let (width, height) = wanted.dimensions();
    let mut squares = (0..height)
        .step_by(BLOCK as usize)
        .flat_map(|y| (0..width).step_by(BLOCK as usize).map(move |x| (x, y)));
    squares.find(|(left, top)| {
        let right = (left + BLOCK).min(width);
        let bottom = (top + BLOCK).min(height);
        let pixels = (*top..bottom).flat_map(|y| (*left..right).map(move |x| (x, y)));
        let (mut sum, mut count) = (0, 0);
        for (x, y) in pixels {
            let pair = wanted.get_pixel(x, y).0.into_iter().zip(found.get_pixel(x, y).0);
            sum += pair.map(|(a, b)| u64::from(a.abs_diff(b))).sum::<u64>();
            count += 4;
        }
        sum > MOST * count
    })
}

#[test]
fn golden_pictures_are_small_and_a_missing_word_shows() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/desk/golden");
    for entry in std::fs::read_dir(folder).unwrap() {
        assert!(entry.unwrap().metadata().unwrap().len() < 150_000);
    }
    let wanted = RgbaImage::from_pixel(64, 64, image::Rgba([250, 248, 244, 255]));
    let mut found = wanted.clone();
    for x in 20..30 {
        for y in (20..24).step_by(2) {
            found.put_pixel(x, y, image::Rgba([31, 41, 51, 255]));
        }
    }
    assert_eq!(differs(&wanted, &wanted), None);
    assert_eq!(differs(&wanted, &found), Some((16, 16)));
}
