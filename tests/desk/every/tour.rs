//! The way to every screen of the window.

use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use iced::Size;
use iced::keyboard::key::Named;
use recit::app::store::Store;
use recit::app::{Message, workspace};
use recit::exchange::{example, read_built_in};
use recit::lang::Language;
use recit::law::file::written;
use recit::law::pack::EMBEDDED;
use recit::platform::dialogs::Choice;
use recit::platform::message::{Reply, Start};
use recit::ui::frame;
use recit::ui::screen;
use recit::ui::screen::dossier::{self, Tab};
use recit::ui::step::Step;

use super::survey::{Kind, Survey};
use crate::entry;
use crate::photos::{Drawn, card, connected};
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
pub const NOON: i64 = 1_794_830_400_000;
/// Where every stop is reached from.
pub const WIDE: Size = Size::new(1_280.0, 800.0);

/// Files of this repository that are given at once.
pub const GIVEN: [&str; 3] = ["LICENSE", "README.md", "Cargo.toml"];

/// A screen, or one with something open in it, and how it is reached from the stop before.
pub struct Stop {
    pub name: String,
    pub go: Box<dyn Fn(&mut Robot)>,
}

fn stop(name: &str, go: impl Fn(&mut Robot) + 'static) -> Stop {
    Stop { name: name.to_owned(), go: Box::new(go) }
}

/// The program's own law, as a file in which one thing of each sort differs.
pub fn another_law() -> String {
    let own = written(&EMBEDDED).replace("value = 21", "value = 20");
    own.replace("id = \"photos\"", "id = \"photo\"")
}

fn brought_law() -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), another_law()).unwrap();
    file
}

fn say(robot: &mut Robot, message: frame::Message) {
    robot.say(Message::Workspace(workspace::Message::Frame(message)));
}

/// Opens a step as the helper sees it.
pub fn go(robot: &mut Robot, step: Step) {
    if robot.app.workspace().unwrap().faces_person() {
        say(robot, frame::Message::TurnToPerson);
    }
    say(robot, frame::Message::Go(step));
}

/// Presses what is not always there.
fn if_there(robot: &mut Robot, id: &str) {
    if robot.offer_focus(id) {
        robot.tap(Named::Enter);
    }
}

/// Chooses an event by the arrow keys.
pub fn choose(robot: &mut Robot, row: &str) {
    let things = Survey::of(robot).things;
    let mut controls = things.into_iter().filter(|thing| thing.kind == Kind::Control);
    let reached = controls.find_map(|thing| thing.id.filter(|id| id.starts_with("events-row-")));
    robot.focus(&reached.expect("an event can be reached"));
    robot.tap(Named::Home);
    for _ in 0..20 {
        if robot.has_focus(row) {
            return;
        }
        robot.tap(Named::ArrowDown);
    }
    panic!("{row} is not reached");
}

fn turn(robot: &mut Robot) {
    say(robot, frame::Message::TurnToPerson);
}

/// At the example, with a few of its exhibits: each is decoded.
pub fn at_example(first: Language, second: Language) -> Robot {
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, WIDE);
    let folder = read_built_in(example::file).unwrap();
    let mut case = folder.case_file.case.clone();
    let mut others = 0;
    case.exhibits.retain(|exhibit| {
        others += usize::from(!exhibit.sensitive);
        exhibit.sensitive || others <= 2
    });
    robot.app.lay_out(Store::Example(Arc::new(folder)), case);
    robot
}

/// The stops of an open case.
pub fn of_the_desk() -> Vec<Stop> {
    let mut stops = vec![
        stop("first page", |robot| go(robot, Step::Home)),
        stop("list of steps", |robot| say(robot, frame::Message::Steps)),
        stop("reason", |robot| {
            go(robot, Step::Events);
            say(robot, frame::Message::Why);
        }),
    ];
    stops.extend(forms());
    stops.extend(events());
    stops.extend(exhibits());
    stops.extend(photos());
    stops.extend(account());
    stops.extend(points());
    stops.extend(dossier());
    stops.extend([
        stop("something said", |robot| {
            go(robot, Step::Events);
            choose(robot, "events-row-e01");
            robot.activate("events-remove");
        }),
        stop("enough", |robot| {
            if_there(robot, "toast-0");
            go(robot, Step::Home);
            robot.activate("frame-enough");
        }),
        stop("search", |robot| {
            robot.activate("closing-continue");
            robot.ctrl("f");
        }),
        stop("search, something found", |robot| robot.type_text("kurde")),
        stop("guide", |robot| {
            robot.tap(Named::Escape);
            robot.tap(Named::F1);
        }),
        stop("guide, all pages", |robot| robot.activate("guide-contents")),
        stop("keys", |robot| robot.activate("sheet-keys")),
        stop("protection", |robot| robot.activate("sheet-protection")),
        stop("about", |robot| robot.activate("sheet-about")),
        stop("law that is brought", |robot| {
            let file = brought_law();
            robot.dialogs.push(Choice::Chosen(vec![file.path().to_owned()]));
            robot.activate("law-bring");
        }),
        stop("licences", |robot| {
            robot.activate("law-leave");
            robot.activate("sheet-licences");
        }),
        stop("hidden", |robot| {
            robot.tap(Named::Escape);
            robot.tap(Named::F12);
        }),
    ]);
    stops
}

/// What is opened in the form steps, by what is pressed.
const OPENED: [(Step, &[&str]); 9] = [
    (Step::Welcome, &["consent:c1"]),
    (Step::Procedure, &["paper:attestation"]),
    (Step::Identity, &["identity:roniya"]),
    (Step::Identity, &["name-0"]),
    (Step::People, &["person:p1"]),
    (Step::Journey, &["journey:j1"]),
    (Step::Life, &["place:l1"]),
    (Step::Life, &["life-add"]),
    (Step::Fears, &["fears-prompt-today"]),
];

fn forms() -> Vec<Stop> {
    let steps = [
        Step::Welcome,
        Step::Procedure,
        Step::Identity,
        Step::People,
        Step::Life,
        Step::Journey,
        Step::France,
        Step::Fears,
    ];
    let mut stops = Vec::new();
    for step in steps {
        stops.push(stop(&format!("{step:?}"), move |robot| go(robot, step)));
        stops.push(stop(&format!("{step:?}, person"), turn));
    }
    for (step, presses) in OPENED {
        stops.push(stop(&format!("{step:?}, {}", presses.join(", ")), move |robot| {
            go(robot, step);
            for id in presses {
                robot.activate(id);
            }
        }));
        stops.push(stop(&format!("{step:?}, {}, person", presses.join(", ")), |robot| {
            turn(robot);
            if_there(robot, "form-question-next");
        }));
        stops.push(stop(&format!("{step:?}, left"), |robot| {
            turn(robot);
            if_there(robot, "form-back");
        }));
    }
    stops
}

fn events() -> Vec<Stop> {
    let mut stops = vec![
        stop("Events", |robot| go(robot, Step::Events)),
        stop("Events, masked", |robot| {
            choose(robot, "events-row-e08");
            assert!(robot.bounds("events-show").is_some(), "masked");
        }),
        stop("Events, one", |robot| {
            choose(robot, "events-row-e04");
            // Opened, it is what a narrow window shows.
            robot.tap(Named::Enter);
        }),
        stop("Events, told by", |robot| robot.activate("events-known-told")),
    ];
    for id in
        ["events-when-more", "events-person", "events-exhibit", "events-more", "events-helper"]
    {
        stops.push(stop(&format!("Events, {id}"), move |robot| robot.activate(id)));
    }
    stops.push(stop("Events, person", turn));
    for question in 1..9 {
        stops.push(stop(&format!("Events, person, question {question}"), |robot| {
            if_there(robot, "form-question-next");
        }));
    }
    stops
}

fn exhibits() -> Vec<Stop> {
    let card = |robot: &Robot, sensitive: bool| {
        let exhibits = &robot.app.workspace().unwrap().case().exhibits;
        let found = exhibits.iter().find(|exhibit| exhibit.sensitive == sensitive).unwrap();
        format!("exhibits-card-{}", found.id)
    };
    vec![
        stop("Exhibits", |robot| go(robot, Step::Exhibits)),
        stop("Exhibits, masked", move |robot| robot.activate(&card(robot, true))),
        stop("Exhibits, one", move |robot| robot.activate(&card(robot, false))),
        stop("Exhibits, viewer", |robot| robot.activate("exhibits-open-0")),
        stop("Exhibits, person", |robot| {
            robot.activate("viewer-close");
            turn(robot);
        }),
        stop("Exhibits, own list of files", |robot| {
            turn(robot);
            robot.activate("exhibits-add");
        }),
        stop("Exhibits, several files", |robot| {
            robot.activate("chooser-close");
            let here = Path::new(env!("CARGO_MANIFEST_DIR"));
            let files = GIVEN.map(|name| here.join(name));
            robot.dialogs.push(Choice::Chosen(files.into()));
            robot.activate("exhibits-add");
            assert!(robot.bounds("several-each").is_some());
        }),
    ]
}

/// Photos of a card that lies there as long as the stops do.
fn photos() -> Vec<Stop> {
    let place = Rc::new(tempfile::tempdir().unwrap());
    let there = [
        ("sharp.png", Drawn::Sharp),
        ("of a long name that does not fit into a tile.png", Drawn::Blurred),
        ("cut.png", Drawn::Cut),
    ];
    let card = card(place.path(), &there);
    let kept = move |go: fn(&mut Robot)| {
        let place = Rc::clone(&place);
        move |robot: &mut Robot| {
            assert!(place.path().exists());
            go(robot);
        }
    };
    vec![
        stop("Photos, waiting", |robot| {
            if_there(robot, "several-cancel");
            go(robot, Step::Exhibits);
            robot.script.answer_next(Reply::Devices(Vec::new()));
            robot.activate("exhibits-photos");
        }),
        stop("Photos, connected", move |robot| {
            robot.script.answer_next(connected(&card));
            robot.wait(1_000);
        }),
        stop("Photos", kept(|robot| robot.activate("photos-device-0"))),
        stop("Photos, chosen", |robot| {
            robot.activate("photos-tile-0");
            robot.activate("photos-tile-1");
        }),
        stop("Photos, person", turn),
        stop("Photos, one exhibit or several", |robot| {
            turn(robot);
            robot.activate("photos-take");
        }),
        stop("Photos, copied", kept(|robot| robot.activate("photos-one"))),
        stop("Photos, some are in the case", |robot| robot.activate("photos-back")),
        stop("Photos, left", |robot| robot.activate("photos-leave")),
    ]
}

/// The menu at the caret floats over the list it belongs to, at no place of the layout: its own tests look at it.
fn account() -> Vec<Stop> {
    vec![
        stop("Account", |robot| {
            if_there(robot, "several-cancel");
            go(robot, Step::Account);
        }),
        stop("Account, tools", |robot| {
            robot.focus("account-fr-a02");
            robot.tap(Named::End);
            robot.activate("account-tools");
        }),
        stop("Account, person", turn),
    ]
}

fn points() -> Vec<Stop> {
    let row = |robot: &Robot| {
        let point = crate::points::points(robot).into_iter().next().unwrap();
        format!("point-{}-{}", point.rule.as_str(), point.about)
    };
    vec![
        stop("Points", |robot| go(robot, Step::Points)),
        stop("Points, one", move |robot| robot.activate(&row(robot))),
        stop("Points, person", turn),
    ]
}

fn dossier() -> Vec<Stop> {
    let mut stops = vec![stop("Dossier", |robot| go(robot, Step::Dossier))];
    for tab in [Tab::Parts, Tab::Before, Tab::Pages] {
        stops.push(stop(&format!("Dossier, {tab:?}"), move |robot| {
            say(
                robot,
                frame::Message::Screen(screen::Message::Dossier(dossier::Message::Tab(tab))),
            );
        }));
    }
    for id in ["pages-bookmarks", "pages-width"] {
        stops.push(stop(&format!("Dossier, {id}"), move |robot| {
            if_there(robot, id);
        }));
    }
    stops.push(stop("Dossier, print", |robot| robot.activate("pages-print")));
    stops.push(stop("Dossier, print, told what a file is", |robot| robot.activate("print-stick")));
    stops.push(stop("Dossier, print, in the queue and stopped", |robot| {
        robot.activate("print-go");
        robot.activate("print-stopped");
        robot.type_text("2");
    }));
    stops.push(stop("Dossier, print, in the queue, at the end", |robot| {
        robot.say(Message::CloseRequested);
    }));
    stops.push(stop("Dossier, person", |robot| {
        robot.activate("leave-stay");
        robot.activate("print-back");
        turn(robot);
    }));
    stops
}

/// The stops before a case is open.
pub fn of_the_entry() -> Vec<Stop> {
    vec![
        stop("start", |_| {}),
        stop("languages", |robot| robot.activate("languages-person")),
        stop("own list of cases", |robot| {
            robot.activate("languages-close");
            robot.activate("start-look");
        }),
        stop("new case, languages", |robot| {
            robot.activate("chooser-close");
            robot.activate("start-new");
            robot.activate("new-back");
        }),
        stop("new case, words", |robot| robot.activate("new-continue")),
        stop("new case, association", |robot| robot.activate("new-association")),
        stop("new case, own phrase", |robot| robot.activate("new-way-own")),
        stop("new case, sheet", |robot| {
            robot.activate("new-way-digits");
            entry::type_phrase(robot);
            robot.activate("new-copy");
        }),
        stop("new case, place", |robot| robot.activate("new-continue")),
        stop("new case, own list of places", |robot| robot.activate("new-place-look")),
    ]
}

/// At the lock of a case in this folder.
pub fn at_lock(case: &Path, first: Language, second: Language) -> Robot {
    Robot::at_desk(entry::locked(case), first, second, NOON, WIDE)
}

/// The stops of a case that is unlocked and cannot be saved: its folder is moved to `away`.
pub fn of_the_lock(case: &Path, away: &Path) -> Vec<Stop> {
    let (case, away) = (case.to_owned(), away.to_owned());
    vec![
        stop("lock", |_| {}),
        stop("lock, a slip", |robot| {
            robot.focus("unlock-secret");
            robot.type_text("abc");
            robot.tap(Named::Enter);
        }),
        stop("an empty case", |robot| {
            robot.focus("unlock-secret");
            robot.ctrl("a");
            robot.type_text(entry::PHRASE);
            robot.tap(Named::Enter);
            assert!(robot.app.workspace().is_some());
        }),
        stop("not saved", move |robot| {
            say(robot, frame::Message::Go(Step::Fears));
            std::fs::rename(&case, &away).unwrap();
            robot.activate("fears-prompt-today");
            robot.ctrl("s");
        }),
        stop("leaving", |robot| {
            if_there(robot, "toast-0");
            robot.say(Message::CloseRequested);
        }),
        stop("not locked", |robot| {
            robot.activate("leave-stay");
            robot.ctrl("l");
        }),
    ]
}

/// A case that was written in two places, in a new folder at `place`.
pub fn a_fork(place: &Path) -> std::path::PathBuf {
    std::fs::create_dir(place).unwrap();
    let case = entry::a_case(place);
    let secret = recit::vault::Secret::typed(entry::PHRASE).unwrap();
    // In words the tests know.
    let told = read_built_in(example::file).unwrap().case_file.case.clone();
    let titles = told.events.iter().map(|event| event.title.french.text.as_str());
    let titles: Vec<&str> = titles.filter(|title| !title.is_empty()).take(2).collect();
    crate::versions::fork(&case, &secret, &titles);
    case
}

/// The stops of a case that was written in two places.
pub fn of_the_versions() -> Vec<Stop> {
    vec![
        stop("versions", |robot| {
            robot.focus("unlock-secret");
            robot.type_text(entry::PHRASE);
            robot.tap(Named::Enter);
            assert!(robot.bounds("versions-keep-both").is_some());
        }),
        stop("versions, one chosen", |robot| robot.activate("versions-0-2")),
        stop("versions, later", |robot| robot.activate("versions-later")),
        stop("saves", |robot| robot.activate("home-saves")),
        stop("saves, one", |robot| robot.activate("saves-0")),
    ]
}
