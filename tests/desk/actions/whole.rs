//! A whole first session in French and Dari: consent, identity with two names, address, four relatives, three events, two
//! exhibits, two paragraphs with a call, pages, PDF, lock.

use std::path::Path;

use recit::domain::event::Known;
use recit::domain::{Case, Words};
use recit::platform::dialogs::Choice;
use recit::platform::message::Request;
use recit::ui::step::Step;

use super::hand::{By, Hand};
use super::{make_and_open, picked, table};

/// Most presses or keys besides the words typed.
const MOST: usize = 220;
/// Words a minute: typed, and spoken once by the person and once by the interpreter.
const TYPED: f64 = 25.0;
const SPOKEN: f64 = 100.0;
/// Seconds a press takes with what is read before it; a key of the keyboard alone.
const PRESS: f64 = 2.5;
const KEY: f64 = 0.8;

fn people(hand: &mut Hand) {
    hand.stage("consent");
    for topic in ["keep", "lawyer", "interpreter"] {
        hand.press(&format!("welcome-{topic}-yes"));
    }
    hand.stage("identity, two names");
    hand.step(Step::Identity, "step-identity");
    hand.write("Karimi");
    hand.go_on_to("name-0-given");
    hand.write("Ahmad");
    hand.press("name-add");
    hand.write("Karimzada");
    hand.go_on_to("name-1-given");
    hand.write("Ahmad Jan");
    hand.enter("birth");
    hand.write("۱۳۷۲");
    hand.press("birth-place-more");
    hand.write("Ghazni");
    hand.press("birth-place-add");
    hand.stage("four relatives");
    hand.step(Step::People, "step-people");
    let relatives =
        [("Gul", "mother"), ("Rahim", "father"), ("Nasir", "brother"), ("Leyla", "spouse")];
    for (number, (given, kinship)) in relatives.into_iter().enumerate() {
        if number > 0 {
            hand.back_to_list();
        }
        hand.add("person-add");
        hand.write("Karimi");
        hand.go_on_to("person-name-0-given");
        hand.write(given);
        hand.press(&format!("person-kinship-{kinship}"));
    }
}

fn told(hand: &mut Hand) {
    hand.stage("three events");
    hand.step(Step::Events, "step-events");
    let told = [
        ("شش نفر به خانهٔ ما آمدند.", "Six hommes sont venus chez nous.", "۲۲ مهر ۱۳۹۸"),
        ("سه روز بعد رهایم کردند.", "Ils m’ont relâché trois jours après.", "سه روز بعد"),
        ("آخر تابستان رفتم.", "Je suis parti à la fin de l’été.", "آخر تابستان ۱۳۹۹"),
    ];
    for (own, french, when) in told {
        hand.add("events-add");
        hand.write(own);
        hand.enter_in("events-what-fr", "events-editor");
        hand.write(french);
        hand.enter_in("events-when", "events-editor");
        hand.write(when);
        hand.known();
    }
    hand.stage("address");
    hand.step(Step::France, "step-france");
    hand.enter("address-0");
    hand.write("12 rue des Lilas, 69000 Lyon");
}

fn written(hand: &mut Hand, folder: &Path) {
    hand.stage("two exhibits, two titles");
    hand.step(Step::Exhibits, "step-exhibits");
    picked(hand, folder);
    hand.write("Ma carte d’électeur");
    let other = hand.case().exhibits.iter().find(|e| e.title.is_blank()).unwrap().id.clone();
    hand.press(&format!("exhibits-card-{other}"));
    hand.enter_in("exhibits-title-french", "exhibits-details");
    hand.write("La lettre de menace");
    hand.stage("two paragraphs, a call");
    hand.step(Step::Account, "step-account");
    hand.add("account-section-add");
    hand.write("Avant mon départ");
    let section = hand.case().account.sections[0].id.clone();
    let all = [
        ("شش نفر به خانه آمدند و مرا بردند.", "Six hommes sont venus chez nous et m’ont emmené ["),
        ("بعد از آن در خانهٔ خاله‌ام پنهان شدم.", "Ensuite je me suis caché chez ma tante."),
    ];
    for (own, french) in all {
        hand.add(&format!("account-add-{section}"));
        let paragraph = hand.case().account.paragraphs().last().unwrap().id.clone();
        hand.enter(&format!("account-told-{paragraph}"));
        hand.write(own);
        hand.enter(&format!("account-fr-{paragraph}"));
        hand.write(french);
        if french.ends_with('[') {
            hand.offered();
        }
    }
}

fn ended(hand: &mut Hand, folder: &Path) {
    hand.stage("pages, PDF, lock");
    hand.step(Step::Dossier, "step-dossier");
    let path = folder.join("dossier.pdf");
    hand.robot.dialogs.push(Choice::Chosen(vec![path.clone()]));
    hand.press("pages-save");
    assert!(path.exists(), "the pages are saved");
    what_is_kept(hand.case());
    hand.lock();
    let asked = hand.robot.script.asked();
    assert!(asked.iter().any(|request| matches!(request, Request::Lock { .. })), "it is locked");
}

fn what_is_kept(case: &Case) {
    let of = &case.applicant;
    assert_eq!(of.names.len(), 2);
    assert_eq!(
        (of.names[1].family.as_str(), of.names[1].given.as_str()),
        ("Karimzada", "Ahmad Jan")
    );
    assert!(of.birth.interval.earliest.is_some() && of.birth_place.is_some());
    assert_eq!(of.address.first().map(Words::as_str), Some("12 rue des Lilas, 69000 Lyon"));
    assert_eq!(case.persons.len(), 4);
    assert!(case.persons.iter().all(|one| one.names[0].family.as_str() == "Karimi"));
    let kinships: std::collections::BTreeSet<_> =
        case.persons.iter().map(|one| &one.kinship).collect();
    assert_eq!(kinships.len(), 4);
    assert_eq!(case.events.len(), 3);
    for event in &case.events {
        assert!(!event.what.french.text.is_blank() && !event.what.told.prose.text.is_blank());
        assert!(!event.date.words.is_blank() && event.known == Known::Seen);
    }
    assert!(case.exhibits.len() == 2 && case.exhibits.iter().all(|e| !e.title.is_blank()));
    let paragraphs: Vec<_> = case.account.paragraphs().collect();
    assert_eq!(paragraphs.len(), 2);
    assert_eq!(paragraphs[0].text.french.marks.len(), 1, "the call");
    assert!(paragraphs.iter().all(|one| !one.text.told.prose.text.is_blank()));
}

#[test]
fn a_whole_first_session_takes_few_actions() {
    let hands = [By::Mouse, By::Keys].map(|by| {
        let [folder, hers] = [(), ()].map(|()| tempfile::tempdir().unwrap());
        let mut hand = Hand::at_start(by);
        make_and_open(&mut hand, folder.path());
        people(&mut hand);
        told(&mut hand);
        written(&mut hand, hers.path());
        ended(&mut hand, hers.path());
        hand
    });
    eprintln!("{}", table(&hands));
    for hand in &hands {
        let [done, _] = hand.total();
        let actions = done - hand.texts;
        let per = if hand.by == By::Mouse { PRESS } else { KEY };
        let (typed, spoken) = (hand.words as f64 / TYPED, 2.0 * hand.words as f64 / SPOKEN);
        let pressed = actions as f64 * per / 60.0;
        eprintln!(
            "{:?}: {actions} actions, {} texts of {} words: {pressed:.0} min of presses, {typed:.0} of typing, {spoken:.0} of speech",
            hand.by, hand.texts, hand.words,
        );
        assert!(actions <= MOST, "{:?} {actions}", hand.by);
    }
}
