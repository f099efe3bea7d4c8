//! The window, used without a display.

use crate::robot::Robot;
use iced::Size;
use recit::lang::Language;
use recit::platform::message::Start;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

fn robot(first: Language, second: Language) -> Robot {
    Robot::at_desk(Start::Start, first, second, NOON, Size::new(1_280.0, 800.0))
}

#[test]
fn the_example_opens_on_its_first_page() {
    let mut robot = robot(Language::French, Language::Dari);
    assert!(robot.sees("Essayer avec l’exemple") && robot.sees("آزمایش با نمونه"));
    robot.press("start-example");
    assert!(robot.sees("27 novembre"), "the prudent date of the example");
    assert!(robot.sees("Il est normal de ne pas se souvenir de tout."));
}

#[test]
fn the_months_of_the_first_page_follow_the_person_and_no_reading_of_a_date() {
    use recit::app::store::Store;
    use recit::domain::date::Calendar;
    use recit::domain::event::Event;
    use recit::exchange::{example, read_built_in};
    let mut robot = robot(Language::French, Language::Dari);
    let folder = std::sync::Arc::new(read_built_in(example::file).unwrap());
    let mut case = folder.case_file.case.clone();
    case.languages = vec!["fa-AF".into(), "fr".into()];
    let mut told = Event::new("told".to_owned().try_into().unwrap());
    told.date.words = "vers la fin de l’hiver 1395".into();
    told.date.calendar = Calendar::SolarHijriIran;
    case.events = vec![told];
    robot.app.lay_out(Store::Example(folder), case);
    // 27 November 2026 is 6 qaws 1405.
    assert!(robot.sees("27 novembre") && robot.sees("قوس"));
    assert!(!robot.sees("آذر") && !robot.sees("نوامبر") && !robot.sees("نومبر"));
}

#[test]
fn the_example_opens_by_keyboard_alone() {
    let mut robot = robot(Language::Dari, Language::French);
    robot.tab_to("start-example");
    robot.tap(iced::keyboard::key::Named::Enter);
    assert!(robot.app.workspace().is_some());
    robot.tab_to("step-procedure");
    robot.tap(iced::keyboard::key::Named::Space);
    assert_eq!(robot.app.workspace().unwrap().step(), recit::ui::step::Step::Procedure);
}

const REASON: &str = "L’ordre dans lequel on raconte est libre.";

#[test]
fn the_reason_is_one_press_away_where_it_has_no_room_and_leads_back() {
    let mut robot = robot(Language::French, Language::Dari);
    robot.press("start-example");
    robot.press("step-events");
    for (width, beside) in [(1_280.0, true), (1_088.0, true), (900.0, false), (640.0, false)] {
        robot.resize(Size::new(width, 800.0));
        assert!(!robot.sees(REASON), "{width}");
        robot.press("frame-why");
        assert!(robot.sees(REASON), "{width}");
        assert_eq!(robot.bounds("events-add").is_some(), beside, "the step stays at {width}");
        robot.press("frame-why");
        assert!(!robot.sees(REASON), "{width}");
    }
}

#[test]
fn the_reason_stands_beside_every_step_where_there_is_room() {
    use recit::ui::step::Step;
    let mut robot = robot(Language::French, Language::Dari);
    robot.press("start-example");
    robot.resize(Size::new(1_600.0, 1_200.0));
    for step in Step::all() {
        robot.press(&format!("step-{step:?}").to_lowercase());
        assert!(robot.sees(&step.why(&recit::lang::Translator::new(Language::French))), "{step:?}");
        assert!(robot.bounds("frame-why").is_none(), "nothing to press at {step:?}");
    }
}

#[test]
fn hiding_locking_and_stopping_are_in_sight_in_every_window() {
    for (first, second) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        for size in [(640.0, 480.0), (900.0, 700.0), (1_280.0, 800.0), (1_600.0, 900.0)] {
            let mut robot = robot(first, second);
            robot.press("start-example");
            robot.resize(Size::new(size.0, size.1));
            for id in ["frame-eyeoff", "frame-lock", "frame-enough"] {
                let bounds = robot.bounds(id).unwrap_or_else(|| panic!("{id} at {size:?}"));
                let inside = bounds.x >= 0.0 && bounds.x + bounds.width <= size.0;
                assert!(
                    inside && bounds.height >= 40.0,
                    "{id} at {size:?} in {first:?}: {bounds:?}"
                );
            }
        }
    }
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        let mut robot = robot(first, second);
        robot.draw(&folder.join(format!("start-{name}.png")), 1.0);
        robot.press("start-example");
        robot.draw(&folder.join(format!("home-{name}.png")), 1.0);
        for (shape, size) in [("small", (640.0, 480.0)), ("middle", (900.0, 700.0))] {
            robot.resize(Size::new(size.0, size.1));
            robot.draw(&folder.join(format!("home-{name}-{shape}.png")), 1.0);
        }
        for (shape, size) in
            [("desk", (1_366.0, 768.0)), ("long", (1_366.0, 4_000.0)), ("double", (683.0, 384.0))]
        {
            let size = Size::new(size.0, size.1);
            let mut robot = refused("cnda_appeal", first, second, size);
            let scale = if shape == "double" { 2.0 } else { 1.0 };
            robot.draw(&folder.join(format!("passed-{name}-{shape}.png")), scale);
            for step in ["procedure", "dossier"] {
                if robot.bounds(format!("step-{step}")).is_some() {
                    robot.press(&format!("step-{step}"));
                    robot.wait(5_000);
                    robot.draw(&folder.join(format!("passed-{step}-{name}-{shape}.png")), scale);
                }
            }
        }
    }
}

/// A case of this kind with a refusal of 12 November 2026 on the accelerated track, on 24 November.
fn refused(kind: &str, first: Language, second: Language, size: Size) -> Robot {
    use recit::app::store::Store;
    use recit::exchange::{example, read_built_in};
    let eight_days = 8 * 24 * 3_600 * 1_000;
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON + eight_days, size);
    let folder = std::sync::Arc::new(read_built_in(example::file).unwrap());
    let case = serde_json::json!({
        "languages": ["fa-AF", "fr"], "fictional": true,
        "decisions": [{ "id": "d", "nature": "rejection", "paper": "p" }],
        "procedure": { "kind": kind, "track": { "known": "accelerated" }, "requested": "2026-07-01",
            "papers": [{ "id": "p", "kind": "ofpra_decision", "received": "2026-11-12" }] },
    });
    robot.app.lay_out(Store::Example(folder), serde_json::from_value(case).unwrap());
    robot
}

#[test]
fn a_limit_that_passed_stands_above_the_one_that_runs() {
    let size = Size::new(1_366.0, 768.0);
    let mut robot = refused("cnda_appeal", Language::French, Language::Dari, size);
    for _ in 0..2 {
        assert!(robot.sees("La date est passée. Il reste parfois une solution"));
        assert!(robot.sees("Recours devant la CNDA (délai court)"));
        assert!(robot.sees("À envoyer au plus tard le"), "legal aid can still be asked for");
        assert!(!robot.sees("Date prudente") && !robot.sees("limite théorique"));
        robot.press("step-procedure");
    }
}

#[test]
fn nothing_is_done_or_to_be_read_again_in_an_empty_case() {
    use recit::ui::step::{Step, StepState};
    let mut robot = robot(Language::French, Language::Dari);
    robot.press("start-example");
    let folder = recit::exchange::read_built_in(recit::exchange::example::file).unwrap();
    let store = recit::app::store::Store::Example(std::sync::Arc::new(folder));
    robot.app.lay_out(store, recit::domain::Case::default());
    robot.wait(2_000);
    for step in Step::all() {
        robot.press(&format!("step-{step:?}").to_lowercase());
        for state in [StepState::Filled, StepState::Reread] {
            let word = state.word(&recit::lang::Translator::new(Language::French));
            let shown = robot.find(move |candidate: iced_test::selector::Candidate<'_>| {
                let iced_test::selector::Candidate::Text { content, .. } = candidate else {
                    return None;
                };
                (content == word).then(|| word.clone())
            });
            assert_eq!(shown, None, "at {step:?}");
        }
        let seen = "vu dans ce dossier";
        assert!(!robot.sees(seen), "{seen} at {step:?}");
    }
}

#[test]
fn what_is_missing_is_in_sight_and_one_button_leads_on() {
    use crate::entry;
    let place = tempfile::tempdir().unwrap();
    let case = entry::a_case(place.path());
    let (first, second) = (Language::French, Language::Dari);
    let size = Size::new(1_280.0, 800.0);
    let mut empty = Robot::at_desk(entry::locked(&case), first, second, NOON, size);
    empty.focus("unlock-secret");
    empty.type_text(entry::PHRASE);
    empty.tap(iced::keyboard::key::Named::Enter);
    empty.press("frame-home");
    assert!(empty.sees("Demandez le jour exact où ce papier a été reçu\u{202F}: attestation"));
    let mut full = robot(first, second);
    full.press("start-example");
    for robot in [&mut empty, &mut full] {
        assert!(robot.bounds("home-continue").is_some(), "one leads on");
        let first = robot.bounds("home-open-procedure").unwrap();
        assert!(first.y + first.height < 800.0, "the list begins at {}", first.y);
        assert!(robot.sees("Sur cette date"), "and the small print is there");
    }
}
