//! A small case from nothing to its pages, with the mouse: every press, every text typed and every turn of the wheel is
//! counted. The table is printed; more than it may take is a failure.

use std::path::Path;

use iced::advanced::widget::{Id, Operation, operation};
use iced::{Event, Rectangle, Size, Vector, mouse};
use recit::domain::Case;
use recit::domain::event::Known;
use recit::domain::person::{Kinship, Printing};
use recit::domain::words::Bilingual;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::Start;

use crate::entry::locked;
use crate::paper;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
/// What one turn of the wheel moves, logical px: half of what is seen.
const TURN: f32 = 320.0;
/// Most presses and texts, and most turns of the wheel. The aim is 60 and 10: what is gained is kept here.
const MOST: [usize; 2] = [66, 10];

/// How far a scrolling part of this name is scrolled down.
struct Scrolled(Id, f32);

impl Operation for Scrolled {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn operation::Scrollable,
    ) {
        if id == Some(&self.0) {
            self.1 = translation.y;
        }
    }
}

/// A hand with a mouse and a keyboard.
struct Hand {
    robot: Robot,
    stages: Vec<(&'static str, [usize; 2])>,
}

impl Hand {
    fn stage(&mut self, name: &'static str) {
        self.draw();
        self.stages.push((name, [0, 0]));
    }

    /// Draws what is on screen at the end of a stage: `RECIT_DRAW=folder cargo test --test desk actions`.
    fn draw(&mut self) {
        let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
        let name = format!("action-{}.png", self.stages.len());
        self.robot.draw(&Path::new(&folder).join(name), 1.0);
    }

    fn counted(&mut self, what: usize) {
        self.stages.last_mut().unwrap().1[what] += 1;
    }

    /// What of a named thing is seen, if it is all of it.
    fn seen(&mut self, id: &str) -> Option<Rectangle> {
        let found = self.robot.find(iced_test::selector::id(Id::from(id.to_owned())));
        let found = found.unwrap_or_else(|| panic!("{id} is not there"));
        let (whole, seen) = (found.bounds(), found.visible_bounds()?);
        (seen.height + 1.0 > whole.height).then_some(seen)
    }

    /// Turns the wheel over `pane` until a named thing is seen.
    fn scroll_to(&mut self, id: &str, pane: &str) -> Rectangle {
        for _ in 0..20 {
            if let Some(seen) = self.seen(id) {
                return seen;
            }
            let over = self.robot.bounds(Id::from(pane.to_owned())).unwrap();
            let there = self.robot.bounds(Id::from(id.to_owned())).unwrap();
            let mut scrolled = Scrolled(Id::from(pane.to_owned()), 0.0);
            self.robot.look_through(&mut scrolled);
            let down = there.center_y() - scrolled.1 > over.center_y();
            self.robot.cursor = mouse::Cursor::Available(over.center());
            let y = if down { -TURN } else { TURN };
            self.robot.happen([Event::Mouse(mouse::Event::WheelScrolled {
                delta: mouse::ScrollDelta::Pixels { x: 0.0, y },
            })]);
            self.counted(1);
        }
        panic!("{id} does not come into sight");
    }

    fn press_in(&mut self, id: &str, pane: &str) {
        let seen = self.scroll_to(id, pane);
        self.counted(0);
        self.robot.click(seen.center());
    }

    fn press(&mut self, id: &str) {
        self.press_in(id, recit::ui::frame::MAIN);
    }

    /// Types where the keyboard is.
    fn write(&mut self, text: &str) {
        self.counted(0);
        self.robot.type_text(text);
    }

    fn case(&self) -> &Case {
        self.robot.app.workspace().unwrap().case()
    }

    fn total(&self) -> [usize; 2] {
        [0, 1].map(|what| self.stages.iter().map(|(_, counts)| counts[what]).sum())
    }
}

fn make_and_open(hand: &mut Hand, folder: &Path) -> String {
    hand.stage("start, case open");
    hand.press("start-new");
    hand.press("new-continue");
    let phrase = hand.robot.app.new_case().unwrap().phrase().as_str().to_owned();
    hand.press("new-check");
    hand.write(&phrase);
    hand.press("new-copy");
    hand.press("new-continue");
    hand.robot.dialogs.push(Choice::Chosen(vec![folder.to_owned()]));
    hand.press("new-place");
    hand.press("new-continue");
    phrase
}

fn first_steps(hand: &mut Hand) {
    hand.stage("consent");
    hand.press("step-welcome");
    for topic in ["keep", "lawyer", "interpreter"] {
        hand.press(&format!("welcome-{topic}-yes"));
    }
    hand.stage("procedure, one paper");
    hand.press("step-procedure");
    hand.press("paper-add");
    hand.write("03/11/2026");
    hand.press("paper-kind-attestation");
    hand.stage("identity");
    hand.press("step-identity");
    hand.press("name-0-family");
    hand.write("Karimi");
    hand.press("name-0-given");
    hand.write("Ahmad");
    hand.press("birth");
    hand.write("1994");
    hand.press("birth-place-more");
    hand.write("Ghazni");
    hand.press("birth-place-add");
    hand.stage("one protected relative");
    hand.press("step-people");
    hand.press("person-add");
    hand.write("Karimi");
    hand.press("person-kinship-brother");
}

fn facts(hand: &mut Hand) {
    hand.stage("three events");
    hand.press("step-events");
    let told = [
        ("On m’a arrêté.", "12/03/2019"),
        ("On m’a libéré.", "trois jours après"),
        ("Je suis parti.", "fin de l’été 2019"),
    ];
    for (what, when) in told {
        hand.press("events-add");
        hand.write(what);
        hand.press_in("events-when", "events-editor");
        hand.write(when);
        hand.press_in("events-known-seen", "events-editor");
    }
}

fn papers(hand: &mut Hand, folder: &Path) {
    hand.stage("two exhibits, one title");
    hand.press("step-exhibits");
    let [letter, card] = ["lettre.pdf", "carte.png"].map(|name| folder.join(name));
    paper::document(&letter);
    image::RgbImage::from_pixel(240, 160, image::Rgb([200, 180, 90])).save(&card).unwrap();
    for path in [letter, card] {
        hand.robot.dialogs.push(Choice::Chosen(vec![path]));
        hand.press("exhibits-add");
    }
    hand.press_in("exhibits-title-french", "exhibits-details");
    hand.write("Ma carte d’électeur");
}

fn account(hand: &mut Hand) {
    hand.stage("account: a part, two paragraphs, a call");
    hand.press("step-account");
    hand.press("account-section-add");
    hand.write("Avant mon départ");
    let section = hand.case().account.sections[0].id.clone();
    for told in ["Ils m’ont arrêté chez moi [", "Puis je suis parti."] {
        hand.press(&format!("account-add-{section}"));
        let paragraph = hand.case().account.paragraphs().last().unwrap().id.clone();
        hand.press(&format!("account-fr-{paragraph}"));
        hand.write(told);
        if told.ends_with('[') {
            hand.press("account-offer-0");
        }
    }
}

fn pages(hand: &mut Hand, folder: &Path) {
    hand.stage("pages, PDF");
    hand.press("step-dossier");
    let path = folder.join("dossier.pdf");
    hand.robot.dialogs.push(Choice::Chosen(vec![path.clone()]));
    hand.press("pages-save");
    assert!(path.exists(), "the pages are saved");
}

fn what_is_kept(case: &Case) {
    let of = &case.applicant;
    assert_eq!((of.names[0].family.as_str(), of.names[0].given.as_str()), ("Karimi", "Ahmad"));
    assert_eq!(of.birth.words.as_str(), "1994");
    assert_eq!(case.places[0].name.as_str(), "Ghazni");
    assert_eq!(of.birth_place.as_ref(), Some(&case.places[0].id));
    assert_eq!(case.consents.len(), 3);
    let paper = &case.procedure.papers[0];
    assert_eq!(paper.received.map(|day| day.to_string()).as_deref(), Some("2026-11-03"));
    assert_eq!(case.persons[0].names[0].family.as_str(), "Karimi");
    assert_eq!(
        (&case.persons[0].kinship, &case.persons[0].printing),
        (&Kinship::Brother, &Printing::Never)
    );
    assert_eq!(case.events.len(), 3);
    for event in &case.events {
        assert!(!event.what.is_blank() && !event.date.is_unset() && event.known == Known::Seen);
    }
    assert_eq!(case.exhibits.len(), 2);
    let paragraphs: Vec<_> = case.account.paragraphs().collect();
    assert_eq!(paragraphs.len(), 2);
    let calls = |text: &Bilingual| text.told.prose.marks.len() + text.french.marks.len();
    assert_eq!(calls(&paragraphs[0].text), 1, "the call");
}

#[test]
fn a_small_case_takes_few_actions() {
    let [folder, hers] = [(), ()].map(|()| tempfile::tempdir().unwrap());
    let size = Size::new(1_280.0, 800.0);
    let robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let mut hand = Hand { robot, stages: Vec::new() };
    let phrase = make_and_open(&mut hand, folder.path());
    first_steps(&mut hand);
    facts(&mut hand);
    papers(&mut hand, hers.path());
    account(&mut hand);
    pages(&mut hand, hers.path());
    what_is_kept(hand.case());
    hand.stage("lock, reopen");
    hand.press("frame-lock");
    let case = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    hand.robot = Robot::at_desk(locked(&case), Language::French, Language::Dari, NOON, size);
    // As the window does when it opens.
    hand.robot.focus("unlock-secret");
    hand.write(&phrase);
    hand.press("unlock-open");
    what_is_kept(hand.case());
    hand.draw();
    for (name, [actions, turns]) in &hand.stages {
        eprintln!("{name:40} {actions:3} {turns:3}");
    }
    let total = hand.total();
    eprintln!("{:40} {:3} {:3}", "in all", total[0], total[1]);
    assert!(total[0] <= MOST[0] && total[1] <= MOST[1], "{total:?}");
}
