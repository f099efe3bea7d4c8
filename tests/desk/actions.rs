//! A small case from nothing to its pages, with the mouse: every press, every text typed and every turn of the wheel is
//! counted. The table is printed; more than it may take is a failure.

use std::path::Path;

use iced::advanced::widget::{Id, Operation, operation};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Rectangle, Size, Vector, mouse};
use recit::domain::Case;
use recit::domain::event::Known;
use recit::domain::person::{Kinship, Printing};
use recit::domain::words::Bilingual;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::entry::locked;
use crate::paper;
use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
/// What one turn of the wheel moves, logical px: half of what is seen.
const TURN: f32 = 320.0;
/// Most presses and texts, and most turns of the wheel.
const MOST: [usize; 2] = [60, 10];
/// Most keys and texts with the keyboard alone, where going to something is as many as it takes of Tab.
const MOST_KEYS: usize = 125;

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

/// With what is pressed and gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The pointer and its wheel; the keyboard types words.
    Mouse,
    /// The keyboard alone: every key that types no word is counted.
    Keys,
}

/// A hand that counts what it does: presses and texts, and turns of the wheel.
struct Hand {
    by: By,
    robot: Robot,
    stages: Vec<(&'static str, [usize; 2])>,
    /// Letters typed.
    letters: usize,
}

impl Hand {
    fn lock(&mut self) {
        match self.by {
            By::Mouse => self.press("frame-lock"),
            By::Keys => {
                self.counted(0);
                self.robot.ctrl("l");
            }
        }
    }

    fn key(&mut self, key: Named) {
        self.counted(0);
        self.robot.tap(key);
    }

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

    /// Goes to a named thing by Tab and the arrow keys.
    fn go_to(&mut self, id: &str) {
        let from = self.robot.reach_of(id).from;
        let back = self.robot.keys_to(id, Modifiers::SHIFT).len();
        self.robot.focus_at(from);
        let keys = back.min(self.robot.keys_to(id, Modifiers::empty()).len());
        self.stages.last_mut().unwrap().1[0] += keys;
        assert!(self.robot.has_focus(id), "{id} is reached");
    }

    /// Goes on to a field: with Enter if it is the next one.
    fn go_on_to(&mut self, id: &str) {
        match self.by {
            By::Mouse => self.press(id),
            By::Keys => {
                self.key(Named::Enter);
                assert!(self.robot.has_focus(id), "Enter leads to {id}");
            }
        }
    }

    /// The person saw it; by the keys, past saying that the date was understood, which leads there.
    fn known(&mut self) {
        if self.by == By::Keys {
            self.press("events-when-thats-it");
            assert!(self.robot.has_focus("events-known-seen"));
            return self.key(Named::Enter);
        }
        self.press_in("events-known-seen", "events-editor");
    }

    /// Adds one more of what the step is about.
    fn add(&mut self, id: &str) {
        match self.by {
            By::Mouse => self.press(id),
            By::Keys => {
                self.counted(0);
                self.robot.ctrl("n");
            }
        }
    }

    /// Opens a step: by its name, or by the keys that lead from step to step.
    fn step(&mut self, step: Step, name: &str) {
        if self.by == By::Mouse {
            return self.press(name);
        }
        for _ in 0..20 {
            if self.robot.app.workspace().unwrap().step() == step {
                return;
            }
            self.counted(0);
            self.robot.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
        }
        panic!("{step:?} is not there");
    }

    /// Enters a field.
    fn enter(&mut self, id: &str) {
        self.enter_in(id, recit::ui::frame::MAIN);
    }

    fn enter_in(&mut self, id: &str, pane: &str) {
        match self.by {
            By::Mouse => self.press_in(id, pane),
            By::Keys => self.go_to(id),
        }
    }

    fn press_in(&mut self, id: &str, pane: &str) {
        if self.by == By::Keys {
            self.go_to(id);
            self.counted(0);
            return self.robot.tap(Named::Enter);
        }
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
        self.letters += text.chars().count();
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
    let phrase = hand.robot.app.new_case().unwrap().phrase().as_str().to_owned();
    hand.enter("new-check");
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
    for topic in ["keep", "lawyer", "interpreter"] {
        hand.press(&format!("welcome-{topic}-yes"));
    }
    hand.stage("procedure, one paper");
    hand.step(Step::Procedure, "step-procedure");
    hand.add("paper-add");
    hand.write("03/11/2026");
    hand.press("paper-kind-attestation");
    hand.stage("identity");
    hand.step(Step::Identity, "step-identity");
    hand.write("Karimi");
    hand.go_on_to("name-0-given");
    hand.write("Ahmad");
    hand.enter("birth");
    hand.write("1994");
    hand.press("birth-place-more");
    hand.write("Ghazni");
    hand.press("birth-place-add");
    hand.stage("one protected relative");
    hand.step(Step::People, "step-people");
    hand.add("person-add");
    hand.write("Karimi");
    hand.press("person-kinship-brother");
}

fn facts(hand: &mut Hand) {
    hand.stage("three events");
    hand.step(Step::Events, "step-events");
    let told = [
        ("On m’a arrêté.", "12/03/2019"),
        ("On m’a libéré.", "trois jours après"),
        ("Je suis parti.", "fin de l’été 2019"),
    ];
    for (what, when) in told {
        hand.add("events-add");
        hand.write(what);
        hand.enter_in("events-when", "events-editor");
        hand.write(when);
        hand.known();
    }
}

fn papers(hand: &mut Hand, folder: &Path) {
    hand.stage("two exhibits, one title");
    hand.step(Step::Exhibits, "step-exhibits");
    let [letter, card] = ["lettre.pdf", "carte.png"].map(|name| folder.join(name));
    paper::document(&letter);
    image::RgbImage::from_pixel(240, 160, image::Rgb([200, 180, 90])).save(&card).unwrap();
    hand.robot.dialogs.push(Choice::Chosen(vec![letter, card]));
    hand.add("exhibits-add");
    hand.write("Ma carte d’électeur");
}

fn account(hand: &mut Hand) {
    hand.stage("account: a part, two paragraphs, a call");
    hand.step(Step::Account, "step-account");
    hand.add("account-section-add");
    hand.write("Avant mon départ");
    let section = hand.case().account.sections[0].id.clone();
    let all = ["Ils m’ont arrêté chez moi [", "Puis je suis parti."];
    for (number, told) in all.into_iter().enumerate() {
        hand.add(&format!("account-add-{section}"));
        // What is printed is written beside her words; the next paragraph begins on the side written last.
        if number == 0 {
            let paragraph = hand.case().account.paragraphs().last().unwrap().id.clone();
            hand.enter(&format!("account-fr-{paragraph}"));
        }
        hand.write(told);
        if told.ends_with('[') {
            match hand.by {
                By::Mouse => hand.press("account-offer-0"),
                By::Keys => hand.key(Named::Enter),
            }
        }
    }
}

fn pages(hand: &mut Hand, folder: &Path) {
    hand.stage("pages, PDF");
    hand.step(Step::Dossier, "step-dossier");
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

fn a_small_case(by: By) -> Hand {
    let [folder, hers] = [(), ()].map(|()| tempfile::tempdir().unwrap());
    let size = Size::new(1_280.0, 800.0);
    let robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, size);
    let mut hand = Hand { by, robot, stages: Vec::new(), letters: 0 };
    let phrase = make_and_open(&mut hand, folder.path());
    first_steps(&mut hand);
    facts(&mut hand);
    papers(&mut hand, hers.path());
    account(&mut hand);
    pages(&mut hand, hers.path());
    what_is_kept(hand.case());
    hand.stage("lock, reopen");
    hand.lock();
    let case = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    hand.robot = Robot::at_desk(locked(&case), Language::French, Language::Dari, NOON, size);
    // As the window does when it opens.
    hand.robot.focus("unlock-secret");
    hand.write(&phrase);
    hand.press("unlock-open");
    what_is_kept(hand.case());
    hand.draw();
    hand
}

#[test]
fn a_small_case_takes_few_actions() {
    let hands = [By::Mouse, By::Keys].map(a_small_case);
    let rows = hands[0].stages.iter().zip(&hands[1].stages);
    eprintln!("{:44}   mouse  wheel   keys", "");
    for ((name, [presses, turns]), (_, [keys, _])) in rows {
        eprintln!("{name:44} {presses:7} {turns:6} {keys:6}");
    }
    let [[presses, turns], [keys, _]] = hands.each_ref().map(Hand::total);
    eprintln!("{:44} {presses:7} {turns:6} {keys:6}", "in all");
    assert!(presses <= MOST[0] && turns <= MOST[1], "{presses} {turns}");
    assert!(keys <= MOST_KEYS, "{keys}");
}
