//! What has no title yet is called something wherever it is offered.

use std::sync::Arc;

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::app::store::Store;
use recit::domain::event::Event;
use recit::domain::exhibit::Exhibit;
use recit::domain::person::Person;
use recit::domain::place::Place;
use recit::domain::words::Bilingual;
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::every::tour;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// At the example, with what has no title: two events, one of which is told; a person, a place, an exhibit.
fn untitled(helper: Language, person: Language) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, Size::new(1_280.0, 3_000.0));
    let folder = Arc::new(read_built_in(example::file).unwrap());
    let mut case = folder.case_file.case.clone();
    let told = Event {
        what: Bilingual::in_french("Ils sont venus à la maison, la nuit."),
        ..Event::new("evt-told".to_owned().try_into().unwrap())
    };
    case.events.insert(0, told);
    case.events.insert(1, Event::new("evt-bare".to_owned().try_into().unwrap()));
    case.persons.push(Person::new("per-bare".to_owned().try_into().unwrap()));
    case.places.push(Place::new("pla-bare".to_owned().try_into().unwrap()));
    case.exhibits.truncate(1);
    case.exhibits.push(Exhibit::new("exh-bare".to_owned().try_into().unwrap()));
    robot.app.lay_out(Store::Example(folder), case);
    robot
}

fn has_no_id(robot: &mut Robot) {
    for id in ["evt-told", "evt-bare", "per-bare", "pla-bare", "exh-bare"] {
        assert!(!robot.sees(id), "{id} is shown");
    }
}

#[test]
fn an_event_without_a_title_is_offered_by_its_first_words_or_its_number() {
    for (helper, bare) in
        [(Language::French, "Événement sans titre"), (Language::Dari, "رویداد بی‌عنوان")]
    {
        let mut robot = untitled(helper, Language::English);
        tour::go(&mut robot, Step::Events);
        assert!(robot.sees("Ils sont venus") && robot.sees(bare), "in the list");
        has_no_id(&mut robot);
        tour::go(&mut robot, Step::Account);
        robot.focus("account-fr-a02");
        robot.tap(Named::End);
        robot.activate("account-tools");
        robot.activate("account-event");
        assert!(robot.sees(bare), "in the menu of the account");
        has_no_id(&mut robot);
        robot.chord(Key::Named(Named::Escape), Modifiers::empty());
    }
}
