//! Every screen holds in every language at every size: inside the window, nothing on anything else, nothing cut
//! off, large enough to press, and in a mirror where the language runs from right to left.

use std::collections::BTreeMap;

use iced::{Rectangle, Size};
use recit::app::Message;
use recit::app::keyboard::Command;
use recit::lang::{Direction, Language};
use recit::platform::message::Start;

use super::survey::{Kind, Survey, Thing};
use super::tour::{self, NOON, Stop, WIDE};
use super::words::Words;
use crate::entry;
use crate::robot::Robot;

const PSEUDO: Language = Language::Pseudo(Direction::LeftToRight);
const MIRRORED: Language = Language::Pseudo(Direction::RightToLeft);

/// The sizes of the window and of its content, per cent.
const SIZES: [(Size, u16); 5] = [
    (WIDE, 100),
    (Size::new(1_024.0, 600.0), 100),
    (Size::new(800.0, 600.0), 100),
    (WIDE, 200),
    // The smallest window.
    (Size::new(1_200.0, 720.0), 300),
];

/// Least size of what one presses, logical px.
const TARGET: f32 = 40.0;
/// Least room around a text in what holds it, logical px.
const PADDING: f32 = 8.0;
/// Lengths nearer than this are the same, logical px.
const NEAR: f32 = 0.6;

#[test]
fn every_screen_holds_in_french() {
    hold(Language::French, Language::Dari);
}

#[test]
fn every_screen_holds_in_english() {
    hold(Language::English, Language::French);
}

#[test]
fn every_screen_holds_in_dari() {
    hold(Language::Dari, Language::French);
}

#[test]
fn every_screen_holds_in_long_words_and_in_the_mirror() {
    let mut faults = Faults::default();
    let pairs = [(PSEUDO, MIRRORED), (MIRRORED, PSEUDO)];
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let cases = [0, 1].map(|at| entry::a_case(folders[at].path()));
    let away = |at: usize| folders[at].path().join("away");
    let mut robots = pairs.map(|(a, b)| Robot::at_desk(Start::Start, a, b, NOON, WIDE));
    look_at_both(&mut robots, &[tour::of_the_entry(), tour::of_the_entry()], &mut faults);
    let mut robots = [0, 1].map(|at| tour::at_lock(&cases[at], pairs[at].0, pairs[at].1));
    let stops = [0, 1].map(|at| tour::of_the_lock(&cases[at], &away(at)));
    look_at_both(&mut robots, &stops, &mut faults);
    let forked = [0, 1].map(|at| tour::a_fork(&folders[at].path().join("apart")));
    let mut robots = [0, 1].map(|at| tour::at_lock(&forked[at], pairs[at].0, pairs[at].1));
    look_at_both(&mut robots, &[tour::of_the_versions(), tour::of_the_versions()], &mut faults);
    let mut robots = pairs.map(|(a, b)| tour::at_example(a, b));
    look_at_both(&mut robots, &[tour::of_the_desk(), tour::of_the_desk()], &mut faults);
    faults.report();
}

fn hold(first: Language, second: Language) {
    let mut faults = Faults::default();
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
    look_at(&mut robot, &tour::of_the_entry(), &mut faults);
    let folder = tempfile::tempdir().unwrap();
    let case = entry::a_case(folder.path());
    let mut robot = tour::at_lock(&case, first, second);
    look_at(&mut robot, &tour::of_the_lock(&case, &folder.path().join("away")), &mut faults);
    let forked = tour::a_fork(&folder.path().join("apart"));
    let mut robot = tour::at_lock(&forked, first, second);
    look_at(&mut robot, &tour::of_the_versions(), &mut faults);
    let mut robot = tour::at_example(first, second);
    look_at(&mut robot, &tour::of_the_desk(), &mut faults);
    faults.report();
}

fn look_at(robot: &mut Robot, stops: &[Stop], faults: &mut Faults) {
    for stop in stops {
        shape(robot, WIDE, 100);
        (stop.go)(robot);
        for (size, zoom) in SIZES {
            shape(robot, size, zoom);
            let found = faults_of(&Survey::of(robot), robot.logical());
            faults.note(&stop.name, size, zoom, found);
        }
    }
}

/// Two robots go the same way, one in the mirror, where every word has to be one of the tests' tongue.
fn look_at_both(robots: &mut [Robot; 2], stops: &[Vec<Stop>; 2], faults: &mut Faults) {
    let mut words = Words::default();
    for (stop, mirrored) in stops[0].iter().zip(&stops[1]) {
        for (robot, stop) in robots.iter_mut().zip([stop, mirrored]) {
            shape(robot, WIDE, 100);
            (stop.go)(robot);
            words.learn(robot);
        }
        for (size, zoom) in SIZES {
            let surveys = robots.each_mut().map(|robot| {
                shape(robot, size, zoom);
                Survey::of(robot)
            });
            let window = robots[0].logical();
            let mut found = mirror_faults(&surveys, window.width);
            for survey in &surveys {
                found.extend(faults_of(survey, window));
                found.extend(words.untranslated(survey));
            }
            faults.note(&stop.name, size, zoom, found);
        }
    }
}

pub fn shape(robot: &mut Robot, size: Size, zoom: u16) {
    robot.say(Message::Command(Command::ZoomReset));
    // On the neutral page no key changes the size.
    for _ in 0..6 {
        if (robot.app.scale_factor() * 100.0).round() < f32::from(zoom) {
            robot.say(Message::Command(Command::ZoomIn));
        }
    }
    robot.resize(size);
}

/// What is wrong, and where.
#[derive(Default)]
struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    fn note(&mut self, stop: &str, size: Size, zoom: u16, found: Vec<String>) {
        let Size { width, height } = size;
        for fault in found {
            let place = format!("{stop} ({width}×{height} at {zoom} %)");
            self.0.entry(fault).or_default().push(place);
        }
    }

    fn report(self) {
        let lines = self.0.iter().map(|(fault, places)| {
            format!("{fault}\n    {} times, first: {}\n", places.len(), places[0])
        });
        let lines: String = lines.collect();
        assert!(self.0.is_empty(), "{} faults\n{lines}", self.0.len());
    }
}

fn faults_of(survey: &Survey, window: Size) -> Vec<String> {
    let mut faults = Vec::new();
    for thing in &survey.things {
        faults.extend(outside(survey, thing, window));
        faults.extend(too_small(thing));
        faults.extend(cut_off(thing));
    }
    faults.extend(overlapping(survey));
    faults
}

fn called(thing: &Thing) -> String {
    match (&thing.id, &thing.kind) {
        (Some(id), _) => id.clone(),
        (None, Kind::Words(words, _)) => {
            format!("“{}”", words.chars().take(40).collect::<String>())
        }
        (None, kind) => format!("{kind:?}"),
    }
}

fn is_shown(thing: &Thing) -> bool {
    thing.bounds.width > NEAR && thing.bounds.height > NEAR
}

/// Beside the window, or beside the list it stands in.
fn outside(survey: &Survey, thing: &Thing, window: Size) -> Option<String> {
    if matches!(thing.kind, Kind::Box) || !is_shown(thing) {
        return None;
    }
    if let Kind::List(content) = thing.kind
        && content.width > thing.bounds.width + NEAR
    {
        return Some(format!("{} scrolls sideways", called(thing)));
    }
    let room = match survey.list_of(thing) {
        Some((list, content)) => Rectangle { x: list.x, width: list.width, ..content },
        None => Rectangle::with_size(window),
    };
    let inside = thing.bounds.x > room.x - NEAR
        && thing.bounds.x + thing.bounds.width < room.x + room.width + NEAR
        && thing.bounds.y > room.y - NEAR
        && thing.bounds.y + thing.bounds.height < room.y + room.height + NEAR;
    (!inside).then(|| format!("{} is outside", called(thing)))
}

fn too_small(thing: &Thing) -> Option<String> {
    let Size { width, height } = thing.bounds.size();
    // A link on a printed page is as large as its words (WCAG 2.2, 2.5.8: inline).
    let inline = thing.id.as_deref().is_some_and(|id| id.starts_with("pages-link-"));
    let small = width < TARGET - NEAR || height < TARGET - NEAR;
    // A divider is as high as what it divides, and what it does the arrow keys do as well.
    let divider = thing.id.as_deref().is_some_and(|id| id.starts_with("divider-"));
    let small = thing.kind == Kind::Control && !inline && !divider && small;
    small.then(|| format!("{} is too small to press", called(thing)))
}

fn cut_off(thing: &Thing) -> Option<String> {
    let Kind::Words(_, wanted) = &thing.kind else { return None };
    let given = thing.bounds.size();
    let missing = (wanted.width - given.width, wanted.height - given.height);
    // A space at the end of a line reaches into the padding, and nothing of it is seen.
    let cut = missing.0 > PADDING || missing.1 > NEAR;
    cut.then(|| format!("{} is cut off by {missing:.0?}", called(thing)))
}

/// Controls, texts and lists that lie on one another though neither stands in the other.
fn overlapping(survey: &Survey) -> Vec<String> {
    let solid = |thing: &Thing| !matches!(thing.kind, Kind::Box) && is_shown(thing);
    let solid: Vec<usize> =
        (0..survey.things.len()).filter(|at| solid(&survey.things[*at])).collect();
    let mut faults = Vec::new();
    for (n, a) in solid.iter().enumerate() {
        for b in &solid[n + 1..] {
            let (one, other) = (&survey.things[*a], &survey.things[*b]);
            let apart = one.list != other.list
                || survey.stands_in(*b, *a)
                || is_cover(one)
                || one
                    .bounds
                    .intersection(&other.bounds)
                    .is_none_or(|shared| shared.width < 1.0 + NEAR || shared.height < 1.0 + NEAR);
            if !apart {
                faults.push(format!("{} lies on {}", called(other), called(one)));
            }
        }
    }
    faults
}

/// A card that shows no more than that it is masked has the button to show it on it.
fn is_cover(thing: &Thing) -> bool {
    thing.id.as_deref().is_some_and(|id| id.starts_with("exhibits-card-"))
}

/// The name of a thing without the eight figures drawn at random for a new record.
fn stem(thing: &Thing) -> Option<String> {
    let id = thing.id.as_deref()?;
    let drawn = |end: &str| end.len() == 8 && end.chars().all(|c| c.is_ascii_hexdigit());
    Some(match id.rsplit_once('-') {
        Some((stem, end)) if drawn(end) => stem.to_owned(),
        _ => id.to_owned(),
    })
}

/// Where a survey in the mirror differs from the other one reflected.
fn mirror_faults([survey, mirror]: &[Survey; 2], width: f32) -> Vec<String> {
    let kept = |survey: &Survey| -> Vec<Thing> {
        // Printed pages are not mirrored.
        let page =
            |thing: &Thing| thing.id.as_deref().is_some_and(|id| id.starts_with("pages-link-"));
        let kept =
            |thing: &&Thing| matches!(thing.kind, Kind::Control | Kind::List(_)) && !page(thing);
        survey.things.iter().filter(kept).cloned().collect()
    };
    let (things, mirrored) = (kept(survey), kept(mirror));
    let names = |things: &[Thing]| things.iter().map(stem).collect::<Vec<_>>();
    let (ways, mirrored_ways) = (names(&things), names(&mirrored));
    if ways != mirrored_ways {
        let other = ways.iter().zip(&mirrored_ways).find(|(a, b)| a != b);
        return vec![format!("the keyboard goes another way in the mirror: {other:?}")];
    }
    let mut faults = Vec::new();
    for (thing, reflected) in things.iter().zip(&mirrored) {
        // A list keeps its bar at the right: what it holds is reflected in itself.
        let room = |survey: &Survey, thing: &Thing| match survey.list_of(thing) {
            Some((_, content)) => (content.x, content.width),
            None => (0.0, width),
        };
        let ((left, wide), (mirror_left, _)) = (room(survey, thing), room(mirror, reflected));
        let expected = wide - (thing.bounds.x - left) - thing.bounds.width;
        let found = reflected.bounds.x - mirror_left;
        if (expected - found).abs() > 1.0 + NEAR {
            faults.push(format!("{} is not mirrored: {found} for {expected}", called(thing)));
        }
    }
    faults
}
