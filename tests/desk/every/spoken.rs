//! Every screen can be read aloud: what the keyboard reaches has a name, in the order of Tab, and no word of the screen
//! is missing.

use std::collections::HashSet;

use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Outcome, black_box};
use iced::keyboard::key::Named;
use recit::domain::words::Words;
use recit::kit::access::{act, read};
use recit::lang::Language;
use recit::lang::bidi::without_isolates;
use recit::platform::message::Start;
use recit::report::access::{Deed, Node, Role, Tree, Wish};

use super::layout::shape;
use super::survey::{Kind, Survey};
use super::tour::{self, NOON, Stop, WIDE};
use crate::entry;
use crate::robot::Robot;

#[test]
fn every_screen_is_read_in_french() {
    read_all(Language::French, Language::Dari);
}

#[test]
fn every_screen_is_read_in_dari() {
    read_all(Language::Dari, Language::French);
}

/// What a screen reader is told of the window.
pub fn heard(robot: &mut Robot) -> Tree {
    let mut reading = read("Documents");
    robot.look_through(&mut black_box(&mut reading));
    match reading.finish() {
        Outcome::Some(tree) => tree,
        _ => panic!("nothing is read"),
    }
}

/// What is wrong twice: pictures and attempts come in while a screen is read, and a thing may go between two questions.
fn read_all(first: Language, second: Language) {
    let once = faults_of(first, second);
    if once.is_empty() {
        return;
    }
    let twice = faults_of(first, second);
    assert!(twice.is_empty(), "{} faults:\n{}", twice.len(), twice.join("\n"));
}

fn faults_of(first: Language, second: Language) -> Vec<String> {
    let mut faults = Vec::new();
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
    read_these(&mut robot, &tour::of_the_entry(), &mut faults);
    let folder = tempfile::tempdir().unwrap();
    let case = entry::a_case(folder.path());
    let mut robot = tour::at_lock(&case, first, second);
    read_these(&mut robot, &tour::of_the_lock(&case, &folder.path().join("away")), &mut faults);
    let forked = tour::a_fork(&folder.path().join("apart"));
    let mut robot = tour::at_lock(&forked, first, second);
    read_these(&mut robot, &tour::of_the_versions(), &mut faults);
    let mut robot = tour::at_example(first, second);
    read_these(&mut robot, &tour::of_the_desk(), &mut faults);
    faults
}

fn read_these(robot: &mut Robot, stops: &[Stop], faults: &mut Vec<String>) {
    for stop in stops {
        shape(robot, WIDE, 100);
        (stop.go)(robot);
        let survey = Survey::of(robot);
        let tree = heard(robot);
        let mut found = unnamed(&tree);
        found.extend(out_of_order(&tree, &survey));
        found.extend(missing(&tree, &survey, robot));
        found.extend(told_secrets(&tree, robot));
        found.extend(wrong_ways(robot, &tree));
        faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", stop.name)));
    }
}

/// Things the keyboard reaches or that can be pressed, without a role of their own or without a name.
fn unnamed(tree: &Tree) -> Vec<String> {
    let things = tree.nodes.iter().filter(|node| node.takes_focus || node.can_press);
    let bad = things.filter(|node| {
        let has_role = !matches!(node.role, Role::Group | Role::Window | Role::Words);
        !has_role || node.name.is_blank()
    });
    bad.map(|node| format!("{:?} without a name at {:?}", node.role, node.bounds)).collect()
}

/// The keyboard goes through the window as it is read; each thing has one key.
fn out_of_order(tree: &Tree, survey: &Survey) -> Vec<String> {
    let controls = survey.things.iter().filter(|thing| thing.kind == Kind::Control).count();
    let reached = tree.nodes.iter().filter(|node| node.takes_focus).count();
    let mut faults = Vec::new();
    if controls != reached {
        faults.push(format!("{reached} of {controls} things are told"));
    }
    let keys: HashSet<u64> = tree.nodes.iter().map(|node| node.key).collect();
    if keys.len() != tree.nodes.len() {
        faults.push("two things have one key".to_owned());
    }
    if tree.nodes.iter().enumerate().any(|(at, node)| at > 0 && node.within >= at) {
        faults.push("a thing stands in a later one".to_owned());
    }
    faults
}

fn texts(node: &Node) -> impl Iterator<Item = &str> {
    let written = node.written.as_ref().map(|written| written.text.as_str());
    [Some(node.name.as_str()), Some(node.hint.as_str()), written].into_iter().flatten()
}

/// Only letters and figures: what stands between the texts of one thing is the reader's.
fn letters(text: &str) -> String {
    without_isolates(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Words of the screen that are not in the tree.
fn missing(tree: &Tree, survey: &Survey, robot: &Robot) -> Vec<String> {
    let told: Vec<String> = tree.nodes.iter().flat_map(texts).map(letters).collect();
    let secrets = drawn(robot).concat();
    let shown = survey.things.iter().filter_map(|thing| match &thing.kind {
        Kind::Words(words, _) => Some(letters(words)),
        _ => None,
    });
    // Secret words stand in numbered cards.
    let numbers = (1..=7).flat_map(|n| {
        let persian = char::from_u32(0x06F0 + n).unwrap();
        [n.to_string(), persian.to_string()]
    });
    let unsaid: HashSet<String> = match secrets.is_empty() {
        true => HashSet::new(),
        false => secrets.iter().map(|secret| letters(secret)).chain(numbers).collect(),
    };
    let shown = shown.filter(|words| !words.is_empty() && !unsaid.contains(words));
    let lost = shown.filter(|words| !told.iter().any(|told| told.contains(words.as_str())));
    lost.map(|words| format!("not told: {words}")).collect()
}

/// The words drawn for a case in the making, of each secret.
fn drawn(robot: &Robot) -> Vec<Vec<String>> {
    let Some(new) = robot.app.new_case() else { return Vec::new() };
    let drawn = [new.phrase(), &new.drawn().association, &new.drawn().code];
    let words = |secret: &Words| -> Vec<String> {
        let words = secret.as_str().split([' ', '-']).filter(|word| word.len() > 2);
        words.map(str::to_owned).collect()
    };
    drawn.into_iter().map(words).collect()
}

/// Secrets that are told. A word drawn by chance may stand on the screen for itself; half of a phrase does not.
fn told_secrets(tree: &Tree, robot: &Robot) -> Vec<String> {
    let mut secrets = drawn(robot);
    secrets.push(vec![entry::PHRASE.to_owned()]);
    let told = |secret: &&String| {
        let is_it = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == *secret);
        tree.nodes.iter().flat_map(texts).any(|text| is_it(text) || text == *secret)
    };
    let told = secrets.iter().filter(|words| words.iter().filter(told).count() * 2 > words.len());
    told.map(|_| "a secret is told".to_owned()).collect()
}

/// Stops of Tab that do not follow one another as they are read.
fn wrong_ways(robot: &mut Robot, tree: &Tree) -> Vec<String> {
    let reached = tree.nodes.iter().filter(|node| node.takes_focus).count();
    let at = |robot: &mut Robot| {
        let tree = heard(robot);
        tree.focus.map(|at| tree.nodes[..at].iter().filter(|node| node.takes_focus).count())
    };
    // As many as show that the order is the same; the whole round of a long form takes minutes.
    let mut last = at(robot);
    let before = tree.focus.map(|at| tree.nodes[at].key);
    let mut faults = Vec::new();
    for _ in 0..reached.min(TABS) {
        robot.tap(Named::Tab);
        let next = at(robot);
        if next.is_none() || (next < last && next != Some(0)) {
            faults.push(format!("Tab goes from {last:?} to {next:?} of {reached}"));
        }
        last = next;
    }
    // The next screen is reached from where the keyboard was.
    if let Some(key) = before {
        robot.look_through(&mut act::<()>(Wish { key, deed: Deed::Focus }));
    }
    faults
}

/// So many stops are gone through on each screen.
const TABS: usize = 4;
