//! What is said at the foot of the window: it covers nothing, moves nothing, and goes when it was read.

use iced::{Rectangle, Size};
use recit::app::Message;
use recit::kit::toast::{Press, SAID};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::entry;
use crate::every::survey::{Kind, Survey, Thing};
use crate::every::tour::{self, NOON, Stop};
use crate::robot::Robot;

/// What stands at the foot of the wizard makes way: hardly anything is said there.
const AT_THE_FOOT: [&str; 2] = ["new-without-sheet", "new-continue"];
/// The room a list takes for its bar once it scrolls, logical px.
const BAR: f32 = 12.5;
/// Something that stays until it is read.
const STAYS: &str = "L’opération a échoué";
/// Something that goes by itself.
const PASSES: &str = "ni image ni fichier à coller";

/// Has something said that stays.
fn say(robot: &mut Robot) {
    robot.say(Message::SetAside(None));
}

fn read(robot: &mut Robot) {
    robot.say(Message::ToastPressed(Press::Read(0)));
}

/// At the exhibits, where something was said that goes by itself.
fn at_nothing_pasted() -> Robot {
    let (helper, person) = (Language::French, Language::Dari);
    let mut robot = Robot::at_desk(Start::Example, helper, person, NOON, Size::new(1_280.0, 800.0));
    tour::go(&mut robot, Step::Exhibits);
    // The clock of the window is as far as the hands are.
    robot.wait(0);
    robot.ctrl("v");
    assert!(robot.sees(PASSES));
    robot
}

/// Where everything is that has a name or words, but what is said.
fn places(robot: &mut Robot) -> Vec<(Kind, String, Rectangle)> {
    let survey = Survey::of(robot);
    let said = |at: usize| {
        let of_strip = |thing: &Thing| thing.id.as_deref() == Some(SAID);
        of_strip(&survey.things[at]) || survey.around(at).any(of_strip)
    };
    let named = survey.things.iter().enumerate().filter(|(at, _)| !said(*at));
    let named = named.filter_map(|(_, thing)| {
        let name = match &thing.kind {
            Kind::Words(words, _) => Some(words.clone()),
            Kind::Control => thing.id.clone(),
            Kind::Box | Kind::List(_) => None,
        };
        Some((thing.kind.clone(), name?, thing.bounds))
    });
    named.collect()
}

/// Goes to each stop, has something said there and looks whether anything moved: whatever has a name, and with
/// `words` all that stands written. A list that scrolls only now takes the room of its bar from what it holds.
fn moves_nothing(robot: &mut Robot, stops: Vec<Stop>, words: bool) {
    let mut compared = 0;
    for stop in stops {
        (stop.go)(robot);
        let before = places(robot);
        say(robot);
        let Some(strip) = robot.bounds(SAID) else { continue };
        let after = places(robot);
        let window = robot.logical();
        assert!(strip.y + strip.height <= window.height + 0.5, "{}: {strip:?}", stop.name);
        for ((kind, name, was), (_, again, is)) in before.iter().zip(&after) {
            assert_eq!(name, again, "at {}", stop.name);
            let moved = was.position() - is.position();
            let still = moved.y.abs() < 0.5 && moved.x.abs() <= BAR;
            let counts = (words || *kind == Kind::Control) && !AT_THE_FOOT.contains(&name.as_str());
            assert!(still || !counts, "{name} moves at {}: {was:?} → {is:?}", stop.name);
            compared += 1;
        }
        read(robot);
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn what_is_said_at_the_desk_moves_nothing() {
    let mut robot = tour::at_example(Language::French, Language::Dari);
    // What explains the signs beneath a list makes way: nothing in it is pressed.
    moves_nothing(&mut robot, tour::of_the_desk(), false);
}

#[test]
fn what_is_said_before_a_case_is_open_moves_nothing() {
    let (helper, person) = (Language::Dari, Language::French);
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, tour::WIDE);
    // The line at the foot of the first page makes way: nothing in it is pressed.
    moves_nothing(&mut robot, tour::of_the_entry(), false);
    let place = tempfile::tempdir().unwrap();
    let case = entry::a_case(place.path());
    let mut robot = tour::at_lock(&case, Language::French, Language::Dari);
    moves_nothing(&mut robot, tour::of_the_lock(&case, &place.path().join("away")), true);
}

#[test]
fn a_confirmation_goes_by_itself_and_an_error_stays() {
    let mut robot = at_nothing_pasted();
    say(&mut robot);
    robot.wait(9_000);
    assert!(robot.sees(PASSES), "a slow reader is not done yet");
    tour::go(&mut robot, Step::Events);
    assert!(robot.sees(PASSES), "nor by looking elsewhere");
    robot.wait(60_000);
    assert!(!robot.sees(PASSES) && robot.sees(STAYS), "the other one is to be read");
    tour::go(&mut robot, Step::Home);
    assert!(robot.sees(STAYS));
    robot.press("toast-0");
    assert!(!robot.sees(STAYS) && robot.bounds(SAID).is_none());
}

#[test]
fn nothing_goes_while_the_pointer_is_on_it() {
    let mut robot = at_nothing_pasted();
    let strip = robot.bounds(SAID).unwrap();
    robot.point_at(strip.center());
    for _ in 0..90 {
        robot.wait(1_000);
    }
    assert!(robot.sees(PASSES), "it is being read");
    robot.point_at(iced::Point::new(5.0, 5.0));
    robot.wait(1_000);
    assert!(robot.sees(PASSES), "the time goes on where it stood");
    robot.wait(60_000);
    assert!(!robot.sees(PASSES));
}

#[test]
fn nothing_goes_while_the_keyboard_is_on_it() {
    let mut robot = at_nothing_pasted();
    robot.focus("toast-0");
    robot.wait(90_000);
    assert!(robot.sees(PASSES), "the keyboard is on it");
    robot.tap(iced::keyboard::key::Named::Enter);
    assert!(!robot.sees(PASSES), "and puts it away");
}
