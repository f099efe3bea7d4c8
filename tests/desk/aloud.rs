//! The window used by a screen reader: by what it is told, and what it asks for.

use std::time::Instant;

use iced::{Event, window};
use recit::app::Message;
use recit::lang::Language;
use recit::report::access::{Deed, Heard, Node, Role, Wish};
use recit::ui::step::Step;

use crate::every::spoken::heard;
use crate::every::tour;
use crate::robot::Robot;

/// The first thing of a kind in whose name this stands.
fn thing(robot: &mut Robot, is: impl Fn(Role) -> bool, name: &str) -> Node {
    let tree = heard(robot);
    let mut nodes = tree.nodes.into_iter();
    let found = nodes.find(|node| is(node.role) && node.name.as_str().contains(name));
    found.unwrap_or_else(|| panic!("{name} is not told"))
}

fn wish(robot: &mut Robot, node: &Node, deed: Deed) {
    robot.say(Message::Reader(Heard::Wish(Wish { key: node.key, deed })));
    let redraw = window::Event::RedrawRequested(Instant::now());
    robot.happen([Event::Window(redraw)]);
}

fn tells(robot: &mut Robot, text: &str) -> bool {
    heard(robot).nodes.iter().any(|node| {
        let written = node.written.as_ref().map(|written| written.text.as_str());
        let texts = [Some(node.name.as_str()), Some(node.hint.as_str()), written];
        texts.into_iter().flatten().any(|told| told.contains(text))
    })
}

#[test]
fn an_event_is_told_without_keys_or_pointer() {
    let mut robot = tour::at_example(Language::French, Language::Dari);
    robot.say(Message::Reader(Heard::Began));
    assert!(robot.app.is_read());
    tour::go(&mut robot, Step::Events);
    let before = robot.app.workspace().unwrap().case().events.len();
    let add = thing(&mut robot, |role| role == Role::Button, "Ajouter un événement");
    wish(&mut robot, &add, Deed::Press);
    let title = thing(&mut robot, Role::is_field, "pour la liste, en français");
    wish(&mut robot, &title, Deed::Focus);
    assert!(robot.has_focus("events-title-fr"), "{title:?}");
    wish(&mut robot, &title, Deed::Write("Arrestation à la frontière".into()));
    let events = &robot.app.workspace().unwrap().case().events;
    assert_eq!(events.len(), before + 1);
    let titles = events.iter().map(|event| event.title.french.text.as_str());
    assert!(titles.clone().any(|title| title == "Arrestation à la frontière"));
    robot.say(Message::Reader(Heard::Ended));
    assert!(!robot.app.is_read());
}

#[test]
fn what_is_masked_is_told_as_it_is_shown() {
    let mut robot = tour::at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    tour::choose(&mut robot, "events-row-e08");
    let case = robot.app.workspace().unwrap().case();
    let event = case.events.iter().find(|event| event.id.as_str() == "e08").unwrap();
    let title = event.title.french.text.as_str().to_owned();
    assert!(!title.is_empty() && !tells(&mut robot, &title));
    let show = thing(&mut robot, |role| role == Role::Button, "Voir");
    wish(&mut robot, &show, Deed::Press);
    assert!(tells(&mut robot, &title), "once it is uncovered");
}

#[test]
fn the_sheet_of_protection_tells_whether_somebody_listens() {
    let mut robot = tour::at_example(Language::French, Language::Dari);
    robot.ctrl("?");
    robot.activate("sheet-protection");
    assert!(robot.sees("Aucun lecteur d’écran n’écoute"));
    robot.say(Message::Reader(Heard::Began));
    assert!(robot.sees("Un lecteur d’écran écoute"));
}
