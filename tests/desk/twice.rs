//! A double click, everywhere: it does what a single one does.

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::Size;
use iced::advanced::widget::Id;
use recit::app::store::Store;
use recit::domain::Case;
use recit::exchange::{Folder, example, read_built_in};
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::every::survey::{Kind, Survey};
use crate::every::tour;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// What leaves the case, what goes back and forth by steps, and what leads to a lock.
const PASSED: [&str; 6] =
    ["frame-undo", "frame-redo", "frame-zoomin", "frame-eyeoff", "frame-lock", "frame-enough"];

fn laid_out(robot: &mut Robot, folder: &Arc<Folder>, case: &Case, step: Step) {
    robot.app.lay_out(Store::Example(Arc::clone(folder)), case.clone());
    tour::go(robot, step);
    if step == Step::Exhibits {
        robot.press("exhibits-card-p01");
    }
}

/// What the case holds; letters drawn at random for new records are left out.
fn held(robot: &Robot) -> String {
    let case = robot.app.workspace().map(recit::app::workspace::Workspace::case);
    let text = serde_json::to_string(&case).unwrap();
    let mut shown = String::new();
    for part in text.split('"') {
        let drawn = part
            .rsplit_once('-')
            .filter(|(_, end)| end.len() == 8 && end.chars().all(|c| c.is_ascii_hexdigit()));
        shown.push_str(drawn.map_or(part, |(word, _)| word));
        shown.push('"');
    }
    shown
}

/// A case without its longest lists: each press has the whole of it laid out anew.
fn small(folder: &Folder) -> Case {
    let mut case = folder.case_file.case.clone();
    case.exhibits.truncate(2);
    case.events.truncate(3);
    case.persons.truncate(3);
    case
}

fn double_click_everything(helper: Language, person: Language, steps: impl Iterator<Item = Step>) {
    let folder = Arc::new(read_built_in(example::file).unwrap());
    let case = small(&folder);
    let size = Size::new(1_280.0, 6_000.0);
    let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, size);
    let (mut pressed, mut changed) = (0, 0);
    let mut frame_seen = false;
    for step in steps {
        laid_out(&mut robot, &folder, &case, step);
        let untouched = held(&robot);
        let things = Survey::of(&mut robot).things;
        let controls = things.into_iter().filter(|thing| thing.kind == Kind::Control);
        let ids: BTreeSet<String> = controls.filter_map(|thing| thing.id).collect();
        // The frame is the same around every step.
        let in_frame = |id: &str| id.starts_with("step-") || id.starts_with("frame-");
        let ids = ids.iter().filter(|id| !PASSED.contains(&id.as_str()));
        let ids = ids.filter(|id| !(frame_seen && in_frame(id)));
        // Rows that differ by their number alone are made by the same code: the first stands for them.
        let mut kinds: BTreeSet<String> = BTreeSet::new();
        let ids =
            ids.filter(|id| kinds.insert(id.chars().filter(|c| !c.is_ascii_digit()).collect()));
        for id in ids {
            laid_out(&mut robot, &folder, &case, step);
            let found = robot.find(iced_test::selector::id(Id::from(id.clone())));
            let Some(bounds) = found.and_then(|found| found.visible_bounds()) else { continue };
            robot.click(bounds.center());
            let once = held(&robot);
            robot.click_again();
            assert!(held(&robot) == once, "{id} in {step:?} answers twice");
            if robot.bounds("chooser-close").is_some() {
                // The list of files lies over the desk.
                robot = Robot::at_desk(Start::Start, helper, person, NOON, size);
            }
            pressed += 1;
            changed += usize::from(once != untouched);
        }
        frame_seen = true;
    }
    assert!(pressed > 10 && changed > 0, "{pressed} pressed, {changed} changed something");
}

const FORMS: [Step; 5] = [Step::Welcome, Step::Procedure, Step::Identity, Step::People, Step::Life];

#[test]
fn a_double_click_on_a_form_changes_what_a_click_changes() {
    double_click_everything(Language::French, Language::Dari, FORMS.into_iter());
}

// The two with the most controls, each in a thread of its own.
#[test]
fn a_double_click_on_the_events_changes_what_a_click_changes() {
    double_click_everything(Language::French, Language::Dari, [Step::Events].into_iter());
}

#[test]
fn a_double_click_on_the_exhibits_changes_what_a_click_changes() {
    double_click_everything(Language::French, Language::Dari, [Step::Exhibits].into_iter());
}

#[test]
fn a_double_click_on_the_other_steps_changes_what_a_click_changes() {
    let done = [&FORMS[..], &[Step::Events, Step::Exhibits]].concat();
    let steps = Step::all().filter(|step| !done.contains(step));
    double_click_everything(Language::French, Language::Dari, steps);
}

#[test]
fn a_double_click_changes_what_a_click_changes_in_dari() {
    let steps = [Step::Welcome, Step::People, Step::Events];
    double_click_everything(Language::Dari, Language::French, steps.into_iter());
}

#[test]
fn a_person_added_by_a_double_click_is_not_removed_again() {
    let mut robot = Robot::at_desk(
        Start::Example,
        Language::French,
        Language::Dari,
        NOON,
        Size::new(1_280.0, 4_000.0),
    );
    tour::go(&mut robot, Step::People);
    let persons = |robot: &Robot| robot.app.workspace().unwrap().case().persons.len();
    let before = persons(&robot);
    let at = robot.place("person-add");
    robot.click(at);
    let away = robot.place("form-remove");
    assert_eq!(persons(&robot), before + 1);
    // Whatever stands there now, and however often it is pressed.
    for _ in 0..3 {
        robot.press_at(at);
    }
    assert_eq!(persons(&robot), before + 1);
    robot.click(away);
    assert_eq!(persons(&robot), before, "a press of its own is heard");
}

#[test]
fn a_page_is_turned_as_often_as_it_is_pressed() {
    let mut robot = Robot::at_desk(
        Start::Example,
        Language::French,
        Language::Dari,
        NOON,
        Size::new(1_280.0, 800.0),
    );
    let zoom = robot.app.scale_factor();
    let at = robot.place("frame-zoomin");
    robot.click(at);
    let once = robot.app.scale_factor();
    robot.resize(Size::new(1_280.0, 800.0));
    let at = robot.place("frame-zoomin");
    robot.press_at(at);
    assert!(zoom < once && once < robot.app.scale_factor());
}
