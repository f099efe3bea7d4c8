//! A small case from nothing to its pages, and a whole first session, with the mouse and with the keyboard alone: every
//! press, every text typed and every turn of the wheel is counted. The tables are printed; more than it may take is a
//! failure.

mod hand;
mod whole;

use std::path::Path;

use recit::domain::Case;
use recit::domain::event::Known;
use recit::domain::person::{Kinship, Printing};
use recit::domain::words::Bilingual;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::ui::step::Step;

use self::hand::{By, Hand, NOON, SIZE};
use crate::entry::locked;
use crate::paper;
use crate::robot::Robot;

/// Most presses and texts, and most turns of the wheel.
const MOST: [usize; 2] = [60, 10];
/// Most keys and texts with the keyboard alone: what is out of sight takes a key for each page turned, as it takes the
/// mouse a turn of the wheel.
const MOST_KEYS: usize = 69;

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
    picked(hand, folder);
    hand.write("Ma carte d’électeur");
}

/// Two files chosen at once become two exhibits.
fn picked(hand: &mut Hand, folder: &Path) {
    let [letter, card] = ["lettre.pdf", "carte.png"].map(|name| folder.join(name));
    paper::document(&letter);
    image::RgbImage::from_pixel(240, 160, image::Rgb([200, 180, 90])).save(&card).unwrap();
    hand.robot.dialogs.push(Choice::Chosen(vec![letter, card]));
    hand.add("exhibits-add");
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
            hand.offered();
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
    let mut hand = Hand::at_start(by);
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
    hand.robot = Robot::at_desk(locked(&case), Language::French, Language::Dari, NOON, SIZE);
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
    eprintln!("{}", table(&hands));
    let [[presses, turns], [keys, _]] = hands.each_ref().map(Hand::total);
    assert!(presses <= MOST[0] && turns <= MOST[1], "{presses} {turns}");
    assert!(keys <= MOST_KEYS, "{keys}");
}

/// What each stage took by mouse and by keyboard, and all of them.
fn table(hands: &[Hand; 2]) -> String {
    let mut lines = vec![format!("{:44}   mouse  wheel   keys", "")];
    for ((name, [presses, turns]), (_, [keys, _])) in hands[0].stages.iter().zip(&hands[1].stages) {
        lines.push(format!("{name:44} {presses:7} {turns:6} {keys:6}"));
    }
    let [[presses, turns], [keys, _]] = hands.each_ref().map(Hand::total);
    lines.push(format!("{:44} {presses:7} {turns:6} {keys:6}", "in all"));
    lines.join("\n")
}
