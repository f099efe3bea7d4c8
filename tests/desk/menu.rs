//! The menu of the other button and of the Menu key: in texts, on records, on what is only read.

use std::sync::Arc;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, Rectangle, Size};
use recit::app::keyboard::Command;
use recit::app::store::Store;
use recit::app::{Message, workspace};
use recit::domain::Case;
use recit::domain::event::Sensitivity;
use recit::domain::person::Printing;
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::frame;
use recit::ui::step::Step;

use crate::every::survey::{Kind, Survey};
use crate::every::tour;
use crate::robot::Robot;
use crate::{entry, unsaved};

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const WIDE: Size = Size::new(1_366.0, 768.0);
/// Lines a menu may have.
const LINES: [&str; 17] = [
    "menu-undo",
    "menu-redo",
    "menu-cut",
    "menu-copy",
    "menu-paste",
    "menu-all",
    "menu-open",
    "menu-earlier",
    "menu-later",
    "menu-remove",
    "menu-mask",
    "menu-show",
    "menu-protect",
    "menu-split",
    "menu-join",
    "menu-words",
    "menu-date",
];

fn at_example(helper: Language, person: Language) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, WIDE);
    robot.press("start-example");
    robot
}

fn at_events() -> Robot {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Events);
    robot
}

fn case(robot: &Robot) -> Case {
    robot.app.workspace().unwrap().case().clone()
}

/// The lines of the open menu.
fn lines(robot: &mut Robot) -> Vec<&'static str> {
    LINES.into_iter().filter(|id| robot.bounds(*id).is_some()).collect()
}

fn is_open(robot: &mut Robot) -> bool {
    !lines(robot).is_empty()
}

/// What an event's French says.
fn what(robot: &Robot, id: &str) -> String {
    let case = case(robot);
    let event = case.events.iter().find(|event| event.id.as_str() == id).unwrap();
    event.what.french.text.as_str().to_owned()
}

#[test]
fn a_text_is_copied_cut_and_pasted() {
    let mut robot = at_events();
    robot.press("events-row-e04");
    let told = what(&robot, "e04");
    assert!(!told.is_empty());
    robot.focus("events-what-fr");
    robot.press_right("events-what-fr");
    let offered =
        ["menu-undo", "menu-redo", "menu-cut", "menu-copy", "menu-paste", "menu-all"].to_vec();
    assert_eq!(lines(&mut robot), offered);
    robot.press("menu-copy");
    assert!(is_open(&mut robot), "nothing is selected: it is greyed out");
    assert_eq!(robot.copied(), None);
    robot.press("menu-all");
    assert!(!is_open(&mut robot));
    robot.press_right("events-what-fr");
    robot.press("menu-copy");
    assert_eq!(robot.copied(), Some(told.as_str()), "pressed on it, the selection stays");
    robot.press_right("events-what-fr");
    robot.press("menu-cut");
    assert_eq!(what(&robot, "e04"), "");
    robot.press_right("events-what-fr");
    robot.press("menu-undo");
    assert_eq!(what(&robot, "e04"), told, "the change of the case is undone");
    robot.press_right("events-what-fr");
    robot.press("menu-redo");
    assert_eq!(what(&robot, "e04"), "");
    robot.press_right("events-what-fr");
    robot.press("menu-paste");
    assert_eq!(what(&robot, "e04"), told);
}

#[test]
fn a_right_press_puts_the_keyboard_into_the_field_alone() {
    let mut robot = at_events();
    robot.press("events-row-e04");
    robot.focus("events-what-fr");
    robot.press_right("events-what-told");
    assert!(robot.has_focus("events-what-told") && !robot.has_focus("events-what-fr"));
    robot.tap(Named::Escape);
    robot.wait(5_000);
    robot.ctrl("a");
    robot.ctrl("c");
    let told = case(&robot);
    let told = told.events.iter().find(|event| event.id.as_str() == "e04").unwrap();
    assert_eq!(robot.copied(), Some(told.what.told.prose.text.as_str()));
}

#[test]
fn a_secret_is_neither_copied_nor_cut() {
    let place = tempfile::tempdir().unwrap();
    let folder = entry::a_case(place.path());
    let mut robot = tour::at_lock(&folder, Language::French, Language::Dari);
    robot.focus("unlock-secret");
    robot.type_text("abc");
    robot.ctrl("a");
    robot.press_right("unlock-secret");
    assert_eq!(lines(&mut robot), ["menu-cut", "menu-copy", "menu-paste", "menu-all"]);
    for id in ["menu-cut", "menu-copy"] {
        robot.press(id);
        assert!(is_open(&mut robot), "{id} is greyed out");
    }
    assert_eq!(robot.copied(), None);
}

#[test]
fn an_event_is_removed_through_its_menu_as_by_its_button() {
    let example = case(&at_events());
    for by_menu in [true, false] {
        let mut robot = at_events();
        // An event nothing refers to, the first in the list.
        robot.press("events-add");
        robot.press("events-when");
        robot.type_text("1340");
        robot.wait(700);
        let before = case(&robot);
        let new = before.events.iter().find(|event| event.id.as_str().starts_with("event-"));
        let row = format!("events-row-{}", new.unwrap().id);
        // Another one is selected.
        robot.press("events-row-e02");
        if by_menu {
            robot.press_right(&row);
            robot.press("menu-remove");
        } else {
            robot.press(&row);
            robot.activate("events-remove");
        }
        assert_eq!(case(&robot), example);
        assert!(robot.bounds("events-restore").is_some(), "it can be put back");
        robot.ctrl("z");
        assert_eq!(case(&robot), before);
    }
}

/// Rows of lists, the step they stand in, and what is pressed before they are there.
fn rows() -> Vec<(Step, String)> {
    let mut robot = at_example(Language::French, Language::Dari);
    let mut rows = Vec::new();
    for step in Step::all() {
        tour::go(&mut robot, step);
        let things = Survey::of(&mut robot).things;
        let ids: Vec<String> = things.into_iter().filter_map(|thing| thing.id).collect();
        for list in ["identity", "person", "life", "place", "journey", "fear", "paper", "consent"] {
            let prefix = format!("{list}:");
            rows.extend(ids.iter().find(|id| id.starts_with(&prefix)).map(|id| (step, id.clone())));
        }
    }
    rows
}

#[test]
fn a_record_of_a_list_is_moved_and_removed_as_on_its_own_page() {
    let rows = rows();
    assert!(rows.len() >= 6, "{rows:?}");
    for (item, button) in [("menu-later", "form-later"), ("menu-remove", "form-remove")] {
        let mut changed = 0;
        for (step, row) in &rows {
            let done = [true, false].map(|by_menu| {
                let mut robot = at_example(Language::French, Language::Dari);
                tour::go(&mut robot, *step);
                let before = case(&robot);
                robot.focus(row);
                if by_menu {
                    robot.tap(Named::ContextMenu);
                    robot.press(item);
                } else {
                    robot.tap(Named::Enter);
                    if robot.offer_focus(button) {
                        robot.tap(Named::Enter);
                    }
                }
                let after = case(&robot);
                (after != before, after)
            });
            assert!(done[0] == done[1], "{row} {item}");
            changed += usize::from(done[0].0);
        }
        assert!(changed >= 3, "{item} does something: {changed}");
    }
}

#[test]
fn an_exhibit_is_moved_and_a_name_protected() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Exhibits);
    let order = |robot: &Robot| {
        let case = case(robot);
        case.exhibits.iter().map(|exhibit| exhibit.id.to_string()).collect::<Vec<_>>()
    };
    let before = order(&robot);
    let card = format!("exhibits-card-{}", before[0]);
    robot.focus(&card);
    robot.tap(Named::ContextMenu);
    robot.press("menu-later");
    assert_eq!(order(&robot)[..2], [before[1].clone(), before[0].clone()]);
    tour::go(&mut robot, Step::People);
    let person =
        case(&robot).persons.into_iter().find(|one| one.printing == Printing::AuthorityOnly);
    let person = person.expect("somebody's name is printed").id;
    robot.focus(&format!("person:{person}"));
    robot.tap(Named::ContextMenu);
    robot.press("menu-protect");
    assert_eq!(case(&robot).person(&person).unwrap().printing, Printing::Never);
}

#[test]
fn a_paragraph_offers_what_its_text_and_its_tools_do() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Account);
    let before = case(&robot);
    let paragraph = before.account.sections[0].paragraphs[0].id.to_string();
    robot.focus(&format!("account-fr-{paragraph}"));
    robot.tap(Named::ContextMenu);
    let offered = lines(&mut robot);
    for id in ["menu-paste", "menu-split", "menu-later", "menu-remove"] {
        assert!(offered.contains(&id), "{id} in {offered:?}");
    }
    robot.press("menu-remove");
    let after = case(&robot);
    assert_eq!(after.account.paragraphs().count() + 1, before.account.paragraphs().count());
    robot.ctrl("z");
    assert_eq!(case(&robot), before);
}

#[test]
fn it_is_used_by_keyboard_alone() {
    let mut robot = at_events();
    tour::choose(&mut robot, "events-row-e04");
    robot.tap(Named::ContextMenu);
    assert!(is_open(&mut robot));
    robot.tap(Named::Escape);
    assert!(!is_open(&mut robot));
    assert!(robot.has_focus("events-row-e04"), "the keyboard is where it was");
    robot.chord(Key::Named(Named::F10), Modifiers::SHIFT);
    assert!(is_open(&mut robot));
    robot.chord(Key::Named(Named::F10), Modifiers::SHIFT);
    assert!(!is_open(&mut robot), "the same key closes it");
    robot.chord(Key::Named(Named::F10), Modifiers::SHIFT);
    robot.tap(Named::End);
    robot.tap(Named::ArrowUp);
    robot.tap(Named::Enter);
    let title = robot.copied().expect("the title is copied").to_owned();
    assert!(is_shown(&mut robot, &title), "{title}");
    robot.tap(Named::ContextMenu);
    robot.tap(Named::ArrowUp);
    robot.tap(Named::Enter);
    let date = robot.copied().unwrap().to_owned();
    assert!(date != title && is_shown(&mut robot, &date), "round to the last: {date}");
    let before = case(&robot);
    robot.tap(Named::ContextMenu);
    robot.type_text("retirer");
    assert!(is_open(&mut robot), "letters are typed nowhere");
    robot.tap(Named::Home);
    robot.tap(Named::Enter);
    assert!(!is_open(&mut robot));
    assert_eq!(case(&robot), before);
    assert!(robot.bounds("events-what-fr").is_some(), "it was opened");
}

#[test]
fn two_escapes_hide_from_an_open_menu_too() {
    let place = tempfile::tempdir().unwrap();
    let folder = entry::a_case(place.path());
    let mut robot = tour::at_lock(&folder, Language::French, Language::Dari);
    unsaved::unlock(&mut robot);
    tour::go(&mut robot, Step::Identity);
    robot.press_right("name-0-family");
    assert!(is_open(&mut robot));
    robot.tap(Named::Escape);
    robot.tap(Named::Escape);
    assert!(robot.app.workspace().is_none() || robot.bounds("hidden-continue").is_some());
    assert!(robot.bounds("name-0-family").is_none(), "nothing of the case is seen");
}

#[test]
fn a_press_beside_it_closes_it_and_does_nothing_else() {
    let mut robot = at_events();
    let before = case(&robot);
    let add = robot.place("events-add");
    robot.press_right("events-row-e04");
    robot.click(add);
    assert!(!is_open(&mut robot));
    robot.click_again();
    assert_eq!(case(&robot), before, "nor does the second press of a double click");
    // A choice is made once.
    robot.press_right("events-row-e04");
    robot.press("menu-remove");
    let moved = case(&robot);
    robot.click_again();
    assert_eq!(case(&robot), moved);
    // Another right press moves it.
    robot.press_right("events-row-e03");
    let first = robot.bounds("menu-open").unwrap();
    let beside = robot.bounds("events-row-e02").unwrap();
    robot.click_right(Point::new(beside.x + 20.0, beside.center_y()));
    assert!(robot.bounds("menu-open").unwrap().x < first.x - 20.0);
}

#[test]
fn it_is_gone_with_what_it_stood_on() {
    let say = |robot: &mut Robot, message| {
        robot.say(Message::Workspace(workspace::Message::Frame(message)));
    };
    let opened = || {
        let mut robot = at_events();
        robot.press_right("events-row-e04");
        assert!(is_open(&mut robot));
        robot
    };
    let mut robot = opened();
    robot.wait(1_000);
    assert!(is_open(&mut robot), "a second that passes changes nothing");
    say(&mut robot, frame::Message::Go(Step::People));
    assert!(!is_open(&mut robot), "another step");
    let mut robot = opened();
    say(&mut robot, frame::Message::TurnToPerson);
    assert!(!is_open(&mut robot), "turned to the person");
    let mut robot = opened();
    robot.scroll("events-list", 3.0);
    assert!(!is_open(&mut robot), "scrolled");
    let mut robot = opened();
    robot.say(Message::Command(Command::ZoomIn));
    assert!(!is_open(&mut robot), "another size");
    let mut robot = opened();
    robot.tap(Named::F9);
    assert!(!is_open(&mut robot));
    assert!(robot.app.workspace().unwrap().faces_person(), "the window's keys are the window's");
}

#[test]
fn it_is_gone_at_the_lock() {
    for locked in [
        |robot: &mut Robot| robot.ctrl("l"),
        |robot: &mut Robot| robot.say(Message::Command(Command::Lock)),
        |robot: &mut Robot| robot.wait(3_600_000),
    ] {
        let place = tempfile::tempdir().unwrap();
        let folder = entry::a_case(place.path());
        let mut robot = tour::at_lock(&folder, Language::French, Language::Dari);
        unsaved::unlock(&mut robot);
        tour::go(&mut robot, Step::Identity);
        robot.press_right("name-0-family");
        assert!(is_open(&mut robot));
        locked(&mut robot);
        assert!(!is_open(&mut robot));
        assert!(robot.bounds("name-0-family").is_none(), "it is locked");
    }
}

#[test]
fn it_stands_inside_the_window_beside_the_pointer() {
    for (helper, person) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        for zoom in [0, 3, 20] {
            let mut robot = at_example(helper, person);
            for _ in 0..zoom {
                robot.say(Message::Command(Command::ZoomIn));
            }
            robot.ctrl("f");
            let field = robot.bounds("find-field").unwrap();
            for x in [field.x + 4.0, field.center_x(), field.x + field.width - 4.0] {
                let at = Point::new(x, field.center_y());
                robot.click_right(at);
                let menu = LINES.iter().filter_map(|id| robot.bounds(*id));
                let menu = menu.reduce(|a: Rectangle, b| a.union(&b)).expect("it is open");
                let window = robot.logical();
                let (left, right) = (menu.x, menu.x + menu.width);
                assert!(left >= 0.0 && right <= window.width, "{zoom} {menu:?} {window:?}");
                assert!(menu.y >= 0.0, "{menu:?}");
                let fits = menu.height < window.height - 24.0;
                assert!(!fits || menu.y + menu.height <= window.height, "{menu:?} {window:?}");
                let begins = if helper == Language::Dari { right - x } else { x - left };
                let room = window.width > 800.0 && x == field.center_x();
                assert!(!room || begins.abs() < 10.0, "beside the pointer: {begins}");
            }
        }
    }
}

#[test]
fn all_of_a_menu_higher_than_the_window_is_reached() {
    let mut robot = at_example(Language::French, Language::Dari);
    tour::go(&mut robot, Step::Account);
    let paragraph = case(&robot).account.sections[0].paragraphs[0].id.to_string();
    robot.resize(Size::new(683.0, 300.0));
    robot.focus(&format!("account-fr-{paragraph}"));
    robot.tap(Named::ContextMenu);
    let last = robot.bounds("menu-remove").unwrap();
    assert!(last.y + last.height > 300.0, "it does not fit");
    robot.tap(Named::End);
    let last = robot.bounds("menu-remove").unwrap();
    assert!(last.y + last.height <= 300.0, "the keyboard brings it into sight: {last:?}");
}

/// Whether a text of the window says this, cut off with dots or not.
fn is_shown(robot: &mut Robot, copied: &str) -> bool {
    let plain = |text: &str| {
        let text = recit::lang::bidi::without_isolates(text);
        let marks = ['\u{200A}', '\u{200E}', '\u{200F}', '\u{2060}'];
        text.chars().filter(|c| !marks.contains(c)).collect::<String>()
    };
    let copied = plain(copied);
    let things = Survey::of(robot).things;
    things.into_iter().any(|thing| match thing.kind {
        Kind::Words(words, _) => match plain(&words).strip_suffix('…') {
            Some(start) => !start.trim().is_empty() && copied.starts_with(start.trim_end()),
            None => plain(&words).contains(&copied),
        },
        _ => false,
    })
}

#[test]
fn nothing_hidden_is_copied_while_facing_the_person() {
    let mut robot = at_example(Language::French, Language::Dari);
    let case = case(&robot);
    let protected = case.persons.iter().filter(|person| person.printing == Printing::Never);
    let protected: Vec<String> = protected
        .flat_map(|person| &person.names)
        .map(|name| name.whole.as_str().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    assert!(!protected.is_empty());
    let mut copied = 0;
    for step in Step::all() {
        tour::go(&mut robot, step);
        robot.say(Message::Workspace(workspace::Message::Frame(frame::Message::TurnToPerson)));
        let whole = Rectangle::with_size(WIDE);
        let things = Survey::of(&mut robot).things;
        let places = things.into_iter().filter_map(|thing| match thing.kind {
            Kind::Words(words, _) if !words.trim().is_empty() => Some(thing.bounds.center()),
            _ => None,
        });
        for at in places.filter(|at| whole.contains(*at)).collect::<Vec<_>>() {
            for item in ["menu-words", "menu-date"] {
                robot.click_right(at);
                if robot.bounds(item).is_none() {
                    robot.tap(Named::Tab);
                    continue;
                }
                robot.press(item);
                let words = robot.copied().unwrap_or_default().to_owned();
                copied += 1;
                assert!(is_shown(&mut robot, &words), "{step:?}: {words}");
                assert!(!protected.iter().any(|name| words.contains(name.as_str())), "{words}");
            }
        }
    }
    assert!(copied > 4, "{copied}");
}

#[test]
fn what_is_masked_offers_to_be_opened_and_nothing_else() {
    let folder = read_built_in(example::file).unwrap();
    let case = folder.case_file.case.clone();
    let masked = case.events.iter().find(|event| event.sensitivity != Sensitivity::Print);
    let masked = masked.expect("one is sensitive").id.clone();
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, WIDE);
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    tour::go(&mut robot, Step::Events);
    tour::choose(&mut robot, &format!("events-row-{masked}"));
    robot.tap(Named::ContextMenu);
    assert_eq!(lines(&mut robot), ["menu-open"]);
    robot.tap(Named::Enter);
    robot.tap(Named::ContextMenu);
    assert!(lines(&mut robot).contains(&"menu-mask"), "shown, it can be masked again");
}

#[test]
fn a_date_as_it_was_understood_and_a_line_that_was_found_are_copied() {
    let mut robot = at_events();
    robot.press("events-add");
    robot.press("events-when");
    robot.type_text("12 mehr 1398");
    let things = Survey::of(&mut robot).things;
    let shown = things.into_iter().find_map(|thing| match thing.kind {
        Kind::Words(words, _) if words.contains("4 octobre 2019") => Some(thing.bounds.center()),
        _ => None,
    });
    robot.click_right(shown.expect("it is understood"));
    robot.press("menu-date");
    assert!(robot.copied().unwrap().contains("4 octobre 2019"));
    robot.ctrl("f");
    robot.type_text("sanandaj");
    robot.press_right("find-row-0");
    robot.press("menu-words");
    let line = robot.copied().unwrap().to_owned();
    assert!(line.contains("Sanandaj"), "{line}");
    assert!(robot.bounds("find-field").is_some(), "the search stays");
    robot.press_right("find-row-0");
    robot.press("menu-open");
    assert!(robot.bounds("find-field").is_none(), "it was opened");
}

/// Draws it for people to look at: `RECIT_DRAW=folder cargo test --test desk menu::draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, helper, person) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (size, scale) in
            [(WIDE, 1.0), (Size::new(1_920.0, 1_080.0), 1.0), (Size::new(683.0, 384.0), 2.0)]
        {
            let file = |what: &str| folder.join(format!("menu-{what}-{name}-{}.png", size.width));
            let mut robot = at_example(helper, person);
            robot.resize(size);
            tour::go(&mut robot, Step::Events);
            tour::choose(&mut robot, "events-row-e04");
            robot.tap(Named::ContextMenu);
            robot.draw(&file("record"), scale);
            robot.tap(Named::Tab);
            robot.tap(Named::Enter);
            robot.focus("events-what-fr");
            robot.ctrl("a");
            robot.tap(Named::ContextMenu);
            robot.tap(Named::ArrowDown);
            robot.draw(&file("text"), scale);
            robot.tap(Named::Tab);
            robot.say(Message::Workspace(workspace::Message::Frame(frame::Message::TurnToPerson)));
            robot.offer_focus("events-what-fr");
            robot.tap(Named::ContextMenu);
            robot.draw(&file("person"), scale);
            robot.tap(Named::Tab);
            tour::go(&mut robot, Step::Account);
            let paragraph = case(&robot).account.sections[0].paragraphs[0].id.to_string();
            robot.focus(&format!("account-fr-{paragraph}"));
            robot.tap(Named::ContextMenu);
            robot.draw(&file("account"), scale);
            if size == WIDE {
                for scheme in ["dark", "contrast"] {
                    tour::go(&mut robot, Step::People);
                    robot
                        .say(Message::Workspace(workspace::Message::Frame(frame::Message::Scheme)));
                    let row = rows().into_iter().find(|(step, _)| *step == Step::People).unwrap();
                    robot.focus(&row.1);
                    robot.tap(Named::ContextMenu);
                    robot.draw(&file(scheme), scale);
                    robot.tap(Named::Tab);
                }
            }
        }
    }
}
