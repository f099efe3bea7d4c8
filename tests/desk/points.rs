//! The points to re-read at the window: looking, opening a source, deciding, taking back.

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::domain::case::PointChoice;
use recit::lang::Language;
use recit::law::Pack;
use recit::platform::message::Start;
use recit::review::{Audience, Point, Ref, check};
use recit::ui::step::Step;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn at_points(first: Language, second: Language, size: Size) -> Robot {
    let start = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, start);
    robot.press("start-example");
    robot.resize(size);
    if size.width >= 800.0 {
        robot.tab_to("step-points");
        robot.press("step-points");
    } else {
        robot.press("frame-steps");
        robot.tab_to("step-points");
        robot.tap(Named::Enter);
    }
    robot
}

fn french() -> Robot {
    at_points(Language::French, Language::Dari, Size::new(1_280.0, 800.0))
}

pub fn points(robot: &Robot) -> Vec<Point> {
    let pack = Pack::embedded().unwrap();
    let today = recit::domain::date::CivilDay::new(2026, 11, 16).unwrap();
    check(robot.app.workspace().unwrap().case(), &pack, today, Audience::Authority)
}

fn row(point: &Point) -> String {
    format!("point-{}-{}", point.rule.as_str(), point.about)
}

/// The first point about an event that can be decided about.
fn about_event(robot: &Robot) -> Point {
    let free = |point: &Point| {
        point.group.is_none() && matches!(point.sources.first(), Some(Ref::Event(_)))
    };
    points(robot).into_iter().find(free).expect("the example has one")
}

#[test]
fn a_decision_folds_the_point_away_and_can_be_taken_back() {
    let mut robot = french();
    assert!(robot.sees("Il est normal de ne pas se souvenir de tout."));
    let point = about_event(&robot);
    robot.tab_to(&row(&point));
    robot.tap(Named::Enter);
    robot.tab_to("point-right-as-is");
    robot.tap(Named::Enter);
    let decided = robot.app.workspace().unwrap().case().points.clone();
    assert_eq!(decided.last().unwrap().choice, PointChoice::RightAsIs);
    robot.tab_to("point-note");
    robot.type_text("Non");
    let noted = robot.app.workspace().unwrap().case().points.clone();
    assert_eq!(noted.last().unwrap().note.as_str(), "Non");
    assert!(robot.bounds(row(&point)).is_none(), "folded");
    robot.tab_to("points-seen");
    robot.tap(Named::Enter);
    assert!(robot.bounds(row(&point)).is_some());
    robot.tab_to("point-again");
    robot.tap(Named::Enter);
    assert!(robot.app.workspace().unwrap().case().points.len() < noted.len());
    robot.ctrl("z");
    assert_eq!(robot.app.workspace().unwrap().case().points, noted);
}

#[test]
fn a_source_opens_in_its_step() {
    let mut robot = french();
    let point = about_event(&robot);
    robot.tab_to(&row(&point));
    robot.press(&row(&point));
    robot.tab_to("point-open-0");
    robot.tap(Named::Enter);
    assert_eq!(robot.app.workspace().unwrap().step(), Step::Events);
}

#[test]
fn later_is_put_off_and_undone() {
    let mut robot = french();
    let before = robot.app.workspace().unwrap().case().points.clone();
    let point = about_event(&robot);
    robot.tab_to(&row(&point));
    robot.press(&row(&point));
    robot.tab_to("point-later");
    robot.press("point-later");
    let put_off = points(&robot).into_iter().find(|other| row(other) == row(&point)).unwrap();
    assert!(put_off.later);
    robot.ctrl("z");
    assert_eq!(robot.app.workspace().unwrap().case().points, before);
}

#[test]
fn in_a_narrow_window_the_point_takes_the_place_of_the_list() {
    let mut robot = at_points(Language::Dari, Language::French, Size::new(640.0, 480.0));
    let point = about_event(&robot);
    robot.tab_to(&row(&point));
    robot.press(&row(&point));
    assert!(robot.bounds(row(&point)).is_none());
    robot.tab_to("point-hidden");
    let bounds = robot.bounds("point-hidden").unwrap();
    assert!(bounds.x >= 0.0 && bounds.x + bounds.width <= 640.0 && bounds.height >= 40.0);
    robot.tab_to("points-back");
    robot.press("points-back");
    assert!(robot.bounds(row(&point)).is_some());
}

#[test]
fn turned_to_the_person_nothing_is_listed_unless_the_helper_opened_it() {
    let mut robot = french();
    let point = about_event(&robot);
    robot.press("frame-userround");
    assert!(robot.bounds(row(&point)).is_none());
    assert!(robot.sees("Ce ne sont pas des fautes"));
    robot.press("frame-back");
    robot.tab_to(&row(&point));
    robot.press(&row(&point));
    assert!(robot.sees("Bon à savoir"), "the helper is told");
    robot.press("frame-userround");
    assert!(!robot.sees("Bon à savoir"), "no explanation is put before the person ready made");
    assert!(robot.bounds("point-right-as-is").is_some());
    assert!(robot.bounds("point-note").is_none());
}

/// Draws the points for people to look at: `RECIT_DRAW=folder cargo test --test desk_points draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (kind, width, height) in [("", 1_280.0, 800.0), ("-small", 640.0, 480.0)] {
            let mut robot = at_points(first, second, Size::new(width, height));
            robot.draw(&folder.join(format!("points-{name}{kind}.png")), 1.0);
            let two = points(&robot)
                .into_iter()
                .find(|point| point.rule.as_str() == "C-17" || point.rule.as_str() == "C-06")
                .unwrap_or_else(|| about_event(&robot));
            robot.tab_to(&row(&two));
            robot.tap(Named::Enter);
            robot.draw(&folder.join(format!("points-{name}{kind}-one.png")), 1.0);
            robot.press(if width < 800.0 { "points-back" } else { "frame-userround" });
            robot.draw(&folder.join(format!("points-{name}{kind}-two.png")), 1.0);
        }
    }
}
