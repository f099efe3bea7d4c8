//! Order by hand: exhibits, rows, names and paragraphs dragged to another place, or moved by Alt and an arrow key.

use std::path::Path;
use std::sync::Arc;

use crate::robot::Robot;
use crate::unsaved::{a_case, open, secret};
use crate::versions::change;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, Size, Vector};
use recit::app::store::Store;
use recit::domain::Case;
use recit::domain::exhibit::Exhibit;
use recit::domain::person::{Name, Person};
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::platform::message::{Request, Start};
use recit::platform::settings::Settings;
use recit::vault;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
/// Tall enough for lists to stand whole.
const TALL: Size = Size::new(1_280.0, 1_600.0);

/// At a desk with the example, changed so.
fn at(first: Language, size: Size, step: &str, change: impl FnOnce(&mut Case)) -> Robot {
    let second = if first == Language::Dari { Language::French } else { Language::Dari };
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, size);
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    change(&mut case);
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot.press(step);
    robot
}

/// Exhibits without files: nothing is decoded.
fn exhibits(count: usize) -> impl FnOnce(&mut Case) {
    move |case| {
        let (old, new) = (case.clone(), (0..count).map(|n| format!("x{n}").try_into().unwrap()));
        *case = Case { exhibits: new.map(Exhibit::new).collect(), ..Case::default() };
        case.languages = old.languages;
    }
}

fn case(robot: &Robot) -> &Case {
    robot.app.workspace().unwrap().case()
}

fn order(robot: &Robot) -> Vec<String> {
    case(robot).exhibits.iter().map(|exhibit| exhibit.id.to_string()).collect()
}

fn card(id: &str) -> String {
    format!("exhibits-card-{id}")
}

/// Before a card or after it, a little within.
fn beside(robot: &mut Robot, id: &str, x: f32) -> Point {
    let bounds = robot.bounds(iced::advanced::widget::Id::from(id.to_owned())).unwrap();
    bounds.center() + Vector::new(x * bounds.width / 2.0, 0.0)
}

fn alt(robot: &mut Robot, key: Named) {
    robot.chord(Key::Named(key), Modifiers::ALT);
}

/// Draws the window where asked to.
fn picture(robot: &mut Robot, name: &str) {
    if let Some(folder) = std::env::var_os("RECIT_DRAW") {
        robot.draw(&Path::new(&folder).join(format!("{name}.png")), 1.0);
    }
}

#[test]
fn an_exhibit_dragged_to_the_first_place_is_one_step_to_undo_and_what_the_buttons_make() {
    let mut robot = at(Language::French, TALL, "step-exhibits", exhibits(5));
    let before = order(&robot);
    let (from, to) = (robot.place(&card("x2")), beside(&mut robot, &card("x0"), -0.8));
    robot.drag(from, to);
    let dragged = order(&robot);
    assert_eq!(dragged, ["x2", "x0", "x1", "x3", "x4"]);
    assert!(robot.bounds("exhibits-details").is_none(), "it was not pressed");
    robot.ctrl("z");
    assert_eq!(order(&robot), before);
    robot.press(&card("x2"));
    for _ in 0..2 {
        robot.activate("exhibits-earlier");
    }
    assert_eq!(order(&robot), dragged);
}

#[test]
fn an_exhibit_goes_behind_the_last_and_stays_where_it_is_put_down_again() {
    let mut robot = at(Language::French, TALL, "step-exhibits", exhibits(5));
    let (from, to) = (robot.place(&card("x1")), beside(&mut robot, &card("x4"), 0.8));
    robot.drag(from, to);
    assert_eq!(order(&robot), ["x0", "x2", "x3", "x4", "x1"]);
    // Beside itself it has moved nowhere: there is nothing to take back but the first.
    let (from, to) = (robot.place(&card("x3")), beside(&mut robot, &card("x2"), 0.8));
    robot.drag(from, to);
    assert_eq!(order(&robot), ["x0", "x2", "x3", "x4", "x1"]);
    robot.ctrl("z");
    assert_eq!(order(&robot), ["x0", "x1", "x2", "x3", "x4"]);
}

#[test]
fn escape_the_right_button_and_a_place_outside_change_nothing() {
    let mut robot = at(Language::French, TALL, "step-exhibits", exhibits(5));
    let before = order(&robot);
    let (from, to) = (robot.place(&card("x2")), beside(&mut robot, &card("x0"), -0.8));
    robot.grab(from);
    robot.pull(to);
    picture(&mut robot, "drag-exhibit");
    robot.tap(Named::Escape);
    robot.let_go();
    assert_eq!(order(&robot), before, "cancelled by key");
    assert!(robot.bounds("exhibits-details").is_none(), "nor is it pressed");
    robot.grab(from);
    robot.pull(to);
    robot.press_right_here();
    robot.let_go();
    assert_eq!(order(&robot), before, "cancelled by the right button");
    let outside = robot.place("step-events");
    robot.drag(from, outside);
    assert_eq!(order(&robot), before, "let go among the steps");
    assert!(robot.bounds(card("x2")).is_some(), "which were not pressed");
}

#[test]
fn a_short_movement_is_a_press() {
    let mut robot = at(Language::French, TALL, "step-exhibits", exhibits(5));
    let before = order(&robot);
    let from = robot.place(&card("x2"));
    robot.drag(from, from + Vector::new(3.0, 4.0));
    assert_eq!(order(&robot), before);
    assert!(robot.bounds("exhibits-details").is_some(), "it is described");
}

#[test]
fn from_right_to_left_the_place_before_is_at_the_right() {
    let mut robot = at(Language::Dari, TALL, "step-exhibits", exhibits(5));
    let (from, to) = (robot.place(&card("x2")), beside(&mut robot, &card("x0"), 0.8));
    robot.grab(from);
    robot.pull(to);
    picture(&mut robot, "drag-exhibit-dari");
    robot.let_go();
    assert_eq!(order(&robot), ["x2", "x0", "x1", "x3", "x4"]);
}

#[test]
fn a_long_list_scrolls_under_what_is_held_near_its_edge() {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = at(Language::French, size, "step-exhibits", exhibits(90));
    robot.scroll("frame-main", 6.0);
    robot.frames(2);
    let from = robot.place(&card("x0"));
    robot.grab(from);
    robot.pull(from + Vector::new(0.0, 40.0));
    let edge = robot.bounds("frame-main").unwrap();
    robot.pull(Point::new(from.x, edge.y + edge.height - 12.0));
    robot.frames(60);
    picture(&mut robot, "drag-exhibit-far");
    robot.let_go();
    let stands = order(&robot).iter().position(|id| id == "x0").unwrap();
    assert!(stands > 15, "it was carried to place {stands}");
    assert_eq!(order(&robot).len(), 90);
    robot.ctrl("z");
    assert_eq!(order(&robot)[0], "x0");
}

#[test]
fn alt_and_an_arrow_move_what_has_the_keyboard_which_stays_there() {
    let mut robot = at(Language::French, TALL, "step-exhibits", exhibits(5));
    robot.focus(&card("x0"));
    alt(&mut robot, Named::ArrowDown);
    alt(&mut robot, Named::ArrowDown);
    assert_eq!(order(&robot), ["x1", "x2", "x0", "x3", "x4"]);
    assert!(robot.has_focus(&card("x0")));
    alt(&mut robot, Named::ArrowUp);
    assert_eq!(order(&robot), ["x1", "x0", "x2", "x3", "x4"]);
    robot.focus(&card("x1"));
    alt(&mut robot, Named::ArrowUp);
    assert_eq!(order(&robot)[0], "x1", "there is nothing before the first");
    robot.press(&card("x0"));
    robot.focus("exhibits-title-french");
    alt(&mut robot, Named::ArrowDown);
    assert_eq!(order(&robot), ["x1", "x2", "x0", "x3", "x4"], "while it is described");
    assert!(robot.has_focus("exhibits-title-french"));
}

#[test]
fn rows_of_a_form_are_dragged_and_moved_by_key() {
    let people = |case: &mut Case| {
        case.persons = ["p1", "p2", "p3"].map(|id| Person::new(id.try_into().unwrap())).into();
        case.events.clear();
        case.exhibits.clear();
        case.account = Default::default();
    };
    let mut robot = at(Language::French, TALL, "step-people", people);
    let ids = |robot: &Robot| {
        case(robot).persons.iter().map(|person| person.id.to_string()).collect::<Vec<_>>()
    };
    let (from, to) = (robot.place("person:p3"), robot.place("person:p1"));
    robot.grab(from);
    robot.pull(to - Vector::new(0.0, 20.0));
    picture(&mut robot, "drag-person");
    robot.let_go();
    assert_eq!(ids(&robot), ["p3", "p1", "p2"]);
    assert!(robot.bounds("form-back").is_none(), "it was not opened");
    robot.ctrl("z");
    assert_eq!(ids(&robot), ["p1", "p2", "p3"]);
    robot.focus("person:p1");
    alt(&mut robot, Named::ArrowDown);
    assert_eq!(ids(&robot), ["p2", "p1", "p3"]);
    assert!(robot.has_focus("person:p1"));
}

#[test]
fn a_name_is_dragged_with_what_is_folded_out_of_it() {
    let names = |case: &mut Case| {
        case.applicant.names =
            ["A", "B", "C"].map(|whole| Name { whole: whole.into(), ..Name::default() }).into();
    };
    let mut robot = at(Language::French, TALL, "step-identity", names);
    let whole = |robot: &Robot| {
        let names = case(robot).applicant.names.iter();
        names.map(|name| name.whole.as_str().to_owned()).collect::<Vec<_>>()
    };
    let id = recit::ui::screen::identity::FIRST.trim_end_matches("-0-family").to_owned();
    robot.press(&format!("{id}-2"));
    assert!(robot.bounds(format!("{id}-2-whole")).is_some(), "it is folded out");
    let from = robot.place(&format!("{id}-2-grip"));
    let to = robot.place(&format!("{id}-0-grip"));
    robot.drag(from, to - Vector::new(0.0, 20.0));
    assert_eq!(whole(&robot), ["C", "A", "B"]);
    assert!(robot.bounds(format!("{id}-0-whole")).is_some(), "and folded out there");
    assert!(robot.bounds(format!("{id}-2-whole")).is_none());
    robot.focus(&format!("{id}-0"));
    alt(&mut robot, Named::ArrowDown);
    assert_eq!(whole(&robot), ["A", "C", "B"]);
    assert!(robot.has_focus(&format!("{id}-1")));
}

fn told(robot: &Robot) -> Vec<Vec<String>> {
    let sections = case(robot).account.sections.iter();
    let ids = |section: &recit::domain::account::Section| {
        section.paragraphs.iter().map(|paragraph| paragraph.id.to_string()).collect()
    };
    sections.map(ids).collect()
}

#[test]
fn a_paragraph_is_dragged_within_its_section_and_to_another() {
    let mut robot = at(Language::French, TALL, "step-account", |_| {});
    let before = told(&robot);
    let grip = |id: &str| format!("account-grip-{id}");
    let (first, second) = (before[0][0].clone(), before[0][1].clone());
    let from = robot.place(&grip(&second));
    let to = robot.place(&grip(&first)) - Vector::new(0.0, 30.0);
    robot.grab(from);
    robot.pull(to);
    picture(&mut robot, "drag-paragraph");
    robot.let_go();
    assert_eq!(told(&robot)[0][..2], [second.clone(), first.clone()]);
    robot.ctrl("z");
    assert_eq!(told(&robot), before);
    let other = before[1][0].clone();
    let from = robot.place(&grip(&first));
    let to = robot.place(&grip(&other)) - Vector::new(0.0, 20.0);
    robot.drag(from, to);
    let mut expected = before.clone();
    expected[0].remove(0);
    expected[1].insert(0, first.clone());
    assert_eq!(told(&robot), expected, "in the other section");
    robot.ctrl("z");
    assert_eq!(told(&robot), before);
}

#[test]
fn alt_and_an_arrow_carry_a_paragraph_over_the_end_of_its_section_with_the_caret_in_it() {
    let mut robot = at(Language::French, TALL, "step-account", |_| {});
    let before = told(&robot);
    let last = before[0].last().unwrap().clone();
    let editor = format!("account-fr-{last}");
    robot.focus(&editor);
    alt(&mut robot, Named::ArrowDown);
    assert_eq!(told(&robot)[1][0], last);
    assert!(robot.has_focus(&editor));
    alt(&mut robot, Named::ArrowUp);
    assert_eq!(told(&robot), before);
    assert!(robot.has_focus(&editor));
}

#[test]
fn a_section_is_dragged_by_its_heading() {
    let mut robot = at(Language::French, Size::new(1_280.0, 3_000.0), "step-account", |_| {});
    let before = told(&robot);
    let id = |at: usize| case(&robot).account.sections[at].id.to_string();
    let (first, second) = (id(0), id(1));
    let from = robot.place(&format!("account-section-grip-{second}"));
    let to = robot.place(&format!("account-section-grip-{first}"));
    robot.drag(from, to - Vector::new(0.0, 20.0));
    assert_eq!(told(&robot)[..2], [before[1].clone(), before[0].clone()]);
    robot.ctrl("z");
    assert_eq!(told(&robot), before);
}

#[test]
fn in_a_case_that_is_only_read_nothing_moves() {
    let place = tempfile::tempdir().unwrap();
    let folder = a_case(place.path());
    change(&folder, &secret(), exhibits(5));
    let (writer, _) = vault::open(&folder, &secret()).unwrap();
    let mut robot = open(&folder);
    robot.wait(60_000);
    assert!(!robot.app.workspace().unwrap().standing().writable);
    robot.press("step-exhibits");
    let (before, said) = (order(&robot), robot.bounds("toast-0").is_some());
    let (from, to) = (robot.place(&card("x2")), beside(&mut robot, &card("x0"), -0.8));
    robot.drag(from, to);
    robot.focus(&card("x0"));
    alt(&mut robot, Named::ArrowDown);
    assert_eq!(order(&robot), before);
    assert_eq!(robot.bounds("toast-0").is_some(), said, "nor is anything said of it");
    drop(writer);
}

/// The settings that were sent to be kept last, since this was asked.
fn kept(robot: &Robot) -> Option<Settings> {
    robot.script.asked().into_iter().rev().find_map(|asked| match asked {
        Request::Keep(settings) => Some(settings),
        _ => None,
    })
}

/// The width of the list of points.
fn list_of_points(robot: &mut Robot) -> f32 {
    robot.bounds("points-list").unwrap().width
}

#[test]
fn the_divider_is_moved_by_pointer_and_keys_and_kept_once_it_is_let_go() {
    let mut robot = at(Language::French, Size::new(1_280.0, 800.0), "step-points", |_| {});
    let usual = list_of_points(&mut robot);
    let _before = kept(&robot);
    let from = robot.place("divider-points");
    robot.grab(from);
    robot.pull(from + Vector::new(90.0, 10.0));
    assert_eq!(list_of_points(&mut robot), usual + 90.0, "it follows the pointer");
    assert_eq!(kept(&robot), None, "it is still held");
    robot.let_go();
    let settings = kept(&robot).unwrap();
    assert!(settings.panes.contains_key("points"));
    robot.grab(from + Vector::new(90.0, 0.0));
    robot.pull(from - Vector::new(600.0, 0.0));
    robot.let_go();
    let least = list_of_points(&mut robot);
    assert!(least > 200.0 && least < usual, "it keeps room: {least}");
    robot.focus("divider-points");
    robot.tap(Named::ArrowRight);
    assert!(list_of_points(&mut robot) > least + 20.0);
    robot.tap(Named::ArrowLeft);
    assert!((list_of_points(&mut robot) - least).abs() < 2.0);
    robot.double_click("divider-points");
    assert_eq!(list_of_points(&mut robot), usual, "as it came");
    assert!(kept(&robot).unwrap().panes.is_empty());
    // The next start has it again.
    let mut next = Robot::with_settings(settings, NOON, Size::new(1_280.0, 800.0));
    let folder = read_built_in(example::file).unwrap();
    let case = folder.case_file.case.clone();
    next.app.lay_out(Store::Example(Arc::new(folder)), case);
    next.press("step-points");
    assert!((list_of_points(&mut next) - usual - 90.0).abs() < 2.0);
}

#[test]
fn from_right_to_left_the_divider_is_mirrored() {
    let mut robot = at(Language::Dari, Size::new(1_280.0, 800.0), "step-points", |_| {});
    let usual = list_of_points(&mut robot);
    let from = robot.place("divider-points");
    let list = robot.bounds("points-list").unwrap();
    assert!(list.x > from.x, "the list is at the right");
    robot.drag(from, from - Vector::new(90.0, 0.0));
    assert_eq!(list_of_points(&mut robot), usual + 90.0);
    robot.focus("divider-points");
    robot.tap(Named::ArrowLeft);
    assert!(list_of_points(&mut robot) > usual + 110.0, "left is wider");
}

#[test]
fn escape_puts_the_divider_back_and_the_two_texts_of_the_account_share_a_line() {
    let mut robot = at(Language::French, Size::new(1_366.0, 768.0), "step-account", |_| {});
    let id = told(&robot)[0][0].clone();
    let width =
        |robot: &mut Robot, side: &str| robot.bounds(format!("account-{side}-{id}")).unwrap().width;
    let before = [width(&mut robot, "told"), width(&mut robot, "fr")];
    assert!((before[0] - before[1]).abs() < 2.0);
    let from = robot.place("divider-told");
    robot.grab(from);
    robot.pull(from - Vector::new(80.0, 0.0));
    let now = [width(&mut robot, "told"), width(&mut robot, "fr")];
    let apart = [now[0] - before[0] + 80.0, now[1] - before[1] - 80.0];
    assert!(apart.iter().all(|apart| apart.abs() <= 1.0), "beneath the divider: {apart:?}");
    picture(&mut robot, "divider-account");
    robot.tap(Named::Escape);
    robot.let_go();
    assert_eq!([width(&mut robot, "told"), width(&mut robot, "fr")], before);
}
