//! What is counted. Each piece of work stands in a function of its own that valgrind knows by name.

use std::hint::black_box;

use iced::Size;
use recit::domain::words::Bilingual;
use recit::domain::{Case, Words};
use recit::dossier::build::{Sources, build};
use recit::dossier::file::FileForPrint;
use recit::exchange::{example, read_built_in};
use recit::lang::{Language, Translator};
use recit::law::Pack;
use recit::platform::message::Start;
use recit::report::spec::{BuildName, BuildSpec};
use recit::review::{Audience, check};
use recit::vault::{self, NewSlot, OpenCase, Role, Secret};

use crate::frames::{Screen, frame};
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// Does this work, the part that counts in its own function.
pub(crate) fn done(work: &str) {
    match work {
        "first" => {
            counted_first();
        }
        "key" => {
            let mut robot = at_events();
            let mut screen = Screen::new(1_280, 800);
            frame(&mut robot, &mut screen, &[]);
            robot.focus("events-title-fr");
            counted_key(&mut robot, &mut screen);
        }
        "save" => {
            let folder = tempfile::tempdir().unwrap();
            let secret = Secret::typed("encre lampe jardin chaise pluie tambour").unwrap();
            let slot = NewSlot { role: Role::Applicant, label: Words::default(), secret };
            let mut case = short();
            let now = jiff::Timestamp::from_millisecond(NOON).unwrap();
            let mut open = vault::create(folder.path(), &[slot], &case, now).unwrap();
            case.events[0].title = Bilingual::in_french("Arrestation");
            counted_save(&mut open, &case, now);
        }
        "build" => counted_build(&short()),
        "review" => counted_review(&example_case()),
        other => panic!("no such work: {other}"),
    }
}

fn example_case() -> Case {
    read_built_in(example::file).unwrap().case_file.case
}

/// The example's first events, without papers.
fn short() -> Case {
    let mut case = example_case();
    case.exhibits.clear();
    case.events.truncate(3);
    case.account.sections.truncate(1);
    case
}

fn at_events() -> Robot {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Example, Language::French, Language::Dari, NOON, size);
    robot.press("step-events");
    robot.press("events-row-e01");
    robot
}

/// The desk as it starts, and its first frame.
#[inline(never)]
fn counted_first() {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let mut screen = Screen::new(1_280, 800);
    black_box(frame(&mut robot, &mut screen, &[]));
}

#[inline(never)]
fn counted_key(robot: &mut Robot, screen: &mut Screen) {
    robot.type_text("a");
    black_box(frame(robot, screen, &[]));
}

#[inline(never)]
fn counted_save(open: &mut OpenCase, case: &Case, now: jiff::Timestamp) {
    open.save(case, now, &Words::default()).unwrap();
}

#[inline(never)]
fn counted_build(case: &Case) {
    let sources = Sources {
        case,
        files: &|_| FileForPrint::absent(),
        translator: &Translator::plain(Language::French),
        pack: &Pack::embedded().unwrap(),
    };
    let spec = BuildSpec::new(BuildName::Ofpra, "2026-11-16".parse().unwrap());
    black_box(build(&sources, &spec, &mut |_| true).unwrap());
}

#[inline(never)]
fn counted_review(case: &Case) {
    let pack = Pack::embedded().unwrap();
    let points = check(case, &pack, "2026-11-16".parse().unwrap(), Audience::Authority);
    assert!(!points.is_empty());
}
