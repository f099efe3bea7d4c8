//! One case has one writer, and versions that were saved apart become one again: whole tasks at the window.

use std::fs;
use std::path::{Path, PathBuf};

use recit::domain::Case;
use recit::domain::event::{Event, EventKind, Sensitivity};
use recit::domain::words::{Bilingual, Words};
use recit::vault::{self, Secret};

use crate::robot::Robot;
use crate::unsaved::{a_case, open, secret, tell};

const TITLE: &str = "Une nuit";

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}

/// A copy of the case in another place, as on another machine.
pub fn twin(case: &Path, place: &Path) -> PathBuf {
    let twin = place.join(case.file_name().unwrap());
    fs::create_dir(&twin).unwrap();
    copy(case, &twin);
    twin
}

/// Changes a case without a window.
pub fn change(case: &Path, secret: &Secret, change: impl FnOnce(&mut Case)) {
    let (mut open, mut told) = vault::open(case, secret).unwrap();
    change(&mut told);
    open.save(&told, jiff::Timestamp::UNIX_EPOCH, &Words::default()).unwrap();
}

fn event(id: &str, title: &str) -> Event {
    let mut event = Event::new(id.try_into().unwrap());
    event.title = Bilingual::in_french(title);
    event
}

fn put(case: &mut Case, id: &str, title: &str) {
    case.events.retain(|there| there.id.as_str() != id);
    case.events.push(event(id, title));
}

/// Saves these titles of one event apart, each in a copy of its own, and brings all to the case.
pub fn fork(case: &Path, secret: &Secret, titles: &[&str]) {
    let places: Vec<_> = titles.iter().map(|_| tempfile::tempdir().unwrap()).collect();
    let twins: Vec<_> = places.iter().map(|place| twin(case, place.path())).collect();
    for (twin, title) in twins.iter().zip(titles) {
        change(twin, secret, |case| put(case, "common", title));
    }
    twins.iter().for_each(|twin| copy(twin, case));
}

fn kept(case: &Path) -> Vec<String> {
    let (open, told) = vault::look(case, &secret()).unwrap();
    assert_eq!(open.heads().len(), 1);
    let mut titles: Vec<_> =
        told.events.iter().map(|it| it.title.french.text.as_str().to_owned()).collect();
    titles.sort();
    titles
}

fn is_writable(robot: &Robot) -> bool {
    robot.app.workspace().unwrap().standing().writable
}

#[test]
fn a_second_window_reads_until_the_first_is_closed() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let (mut first, mut told) = vault::open(&case, &secret()).unwrap();
    let mut robot = open(&case);
    let bar = "ouvert dans une autre fenêtre";
    robot.wait(60_000);
    assert!(robot.sees(bar) && robot.sees("Lecture seule") && !is_writable(&robot));
    put(&mut told, "theirs", "Leur soir");
    first.save(&told, jiff::Timestamp::UNIX_EPOCH, &Words::default()).unwrap();
    robot.press("elsewhere-again");
    assert!(robot.sees(bar) && !is_writable(&robot), "still open there");
    let [said, again] = ["toast-0", "elsewhere-again"].map(|id| robot.bounds(id).unwrap());
    assert!(said.y + said.height < again.y, "what is said covers nothing of the bar");
    assert_eq!(robot.app.workspace().unwrap().case().events.len(), 1, "what was saved is read");
    drop(first);
    robot.press("elsewhere-again");
    assert!(!robot.sees(bar) && is_writable(&robot));
    tell(&mut robot);
    robot.wait(3_000);
    drop(robot);
    assert_eq!(kept(&case), ["Leur soir", TITLE]);
}

#[test]
fn both_versions_are_seen_and_both_are_kept() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    change(&case, &secret(), |case| put(case, "common", "Avant"));
    fork(&case, &secret(), &["Le soir", "Le matin"]);
    let mut robot = open(&case);
    assert!(robot.sees("Deux versions de ce dossier"));
    assert!(robot.sees("Changé dans les deux versions"));
    assert!(robot.sees("Le soir") && robot.sees("Le matin"), "the words of each");
    assert!(robot.sees("1 janvier 1970") || robot.sees("1er janvier 1970"), "when each was saved");
    robot.press("versions-keep-both");
    assert!(is_writable(&robot) && robot.sees("n’a plus qu’une version"));
    tell(&mut robot);
    robot.wait(3_000);
    drop(robot);
    assert_eq!(kept(&case), ["Le matin", "Le soir", TITLE]);
    let mut robot = open(&case);
    assert!(!robot.sees("versions"), "no notice remains");
}

#[test]
fn one_version_is_kept_and_the_other_stays_in_the_folder() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    fork(&case, &secret(), &["Le soir", "Le matin"]);
    let heads = vault::look(&case, &secret()).unwrap().0.heads().to_vec();
    let mut robot = open(&case);
    robot.activate("versions-keep-2");
    assert!(is_writable(&robot));
    drop(robot);
    let (opened, told) = vault::look(&case, &secret()).unwrap();
    assert_eq!(told, opened.version(&heads[1].id).unwrap());
    assert_ne!(told, opened.version(&heads[0].id).unwrap(), "and it is there still");
    assert!(opened.notices().is_empty());
}

#[test]
fn a_record_is_chosen_by_keyboard_and_later_leaves_everything_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    change(&case, &secret(), |case| put(case, "common", "Avant"));
    fork(&case, &secret(), &["Le soir", "Le matin"]);
    let right = {
        let (open, _) = vault::look(&case, &secret()).unwrap();
        let told = open.version(&open.heads()[1].id).unwrap();
        told.events[0].title.french.text.as_str().to_owned()
    };
    let mut robot = open(&case);
    robot.tab_to("versions-later");
    robot.tap(iced::keyboard::key::Named::Enter);
    robot.wait(60_000);
    assert!(!is_writable(&robot) && robot.sees("plusieurs versions"), "it can be read");
    robot.tab_to("versions-see");
    robot.tap(iced::keyboard::key::Named::Enter);
    robot.tab_to("versions-0-2");
    robot.tap(iced::keyboard::key::Named::Enter);
    robot.press("versions-keep-both");
    drop(robot);
    assert_eq!(kept(&case), [right]);
}

#[test]
fn a_version_that_comes_while_one_writes_is_told_at_once() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let twin = twin(&case, other.path());
    let mut robot = open(&case);
    tell(&mut robot);
    robot.wait(3_000);
    change(&twin, &secret(), |case| put(case, "theirs", "Leur soir"));
    copy(&twin, &case);
    robot.type_text(" encore");
    robot.wait(3_000);
    assert!(robot.sees("Une autre version de ce dossier est arrivée"));
    robot.type_text(" plus");
    assert!(robot.sees("Modifié") || is_writable(&robot), "nobody is stopped in a word");
    robot.press("versions-see");
    assert!(robot.sees("Une nuit encore plus"), "what was typed last is in it");
    robot.press("versions-keep-both");
    drop(robot);
    assert_eq!(kept(&case), ["Leur soir", "Une nuit encore plus"]);
}

#[test]
fn three_versions_become_one_two_at_a_time() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    fork(&case, &secret(), &["Le soir", "Le matin", "La nuit"]);
    let mut robot = open(&case);
    assert!(robot.sees("Une autre version attend"));
    robot.press("versions-keep-both");
    assert!(robot.sees("Deux versions") && !robot.sees("Une autre version attend"));
    robot.press("versions-keep-both");
    assert!(is_writable(&robot));
    drop(robot);
    assert_eq!(kept(&case), ["La nuit", "Le matin", "Le soir"]);
}

#[test]
fn what_has_only_one_answer_waits_for_it() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let twin = twin(&case, other.path());
    for (folder, at) in [(&case, "Lyon"), (&twin, "Paris")] {
        change(folder, &secret(), |case| case.account.signed_at = at.into());
    }
    copy(&twin, &case);
    let mut robot = open(&case);
    assert!(robot.sees("une seule réponse est possible"));
    robot.press("versions-keep-both");
    assert!(robot.sees("Deux versions"), "nothing is decided by itself");
    let first = vault::look(&case, &secret()).unwrap().1;
    robot.activate("versions-0-1");
    robot.press("versions-keep-both");
    drop(robot);
    assert_eq!(vault::look(&case, &secret()).unwrap().1, first);
}

#[test]
fn what_is_sensitive_is_shown_when_it_is_asked_for() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let twin = twin(&case, other.path());
    change(&case, &secret(), |case| {
        put(case, "secret", "Ce qui ne se dit pas");
        case.events[0].sensitivity = Sensitivity::Undecided;
    });
    change(&twin, &secret(), |case| put(case, "theirs", "Leur soir"));
    copy(&twin, &case);
    let mut robot = open(&case);
    assert!(robot.sees("Leur soir") && robot.sees("Masqué"));
    assert!(!robot.sees("Ce qui ne se dit pas"));
    let at = (0..2).find(|at| robot.bounds(format!("versions-{at}-show")).is_some()).unwrap();
    robot.activate(&format!("versions-{at}-show"));
    assert!(robot.sees("Ce qui ne se dit pas"));
}

#[test]
fn an_event_without_words_is_called_by_its_kind() {
    let (place, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let case = a_case(place.path());
    let twin = twin(&case, other.path());
    change(&case, &secret(), |case| {
        put(case, "bare", "");
        case.events.last_mut().unwrap().kind = EventKind::Arrest;
    });
    change(&twin, &secret(), |case| put(case, "theirs", "Leur soir"));
    copy(&twin, &case);
    let mut robot = open(&case);
    assert!(robot.sees("Arrestation") && robot.sees("Rien d’écrit"));
}

#[test]
fn versions_are_hidden_at_once() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    fork(&case, &secret(), &["Le soir", "Le matin"]);
    let mut robot = open(&case);
    robot.press("versions-hide");
    assert!(!robot.sees("Le soir") && !robot.sees("versions"));
}

#[test]
fn what_was_deleted_is_taken_back_from_a_save_before() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let minutes = |at: i64| jiff::Timestamp::from_second(1_800_000_000 + at * 60).unwrap();
    let (mut opened, mut told) = vault::open(&case, &secret()).unwrap();
    for (at, titles) in
        [vec!["Le soir", "Le matin"], vec!["Le soir", "Le matin", "Midi"], vec!["Midi"]]
            .into_iter()
            .enumerate()
    {
        told.events = titles
            .iter()
            .map(|title| event(&title.to_lowercase().replace(' ', "-"), title))
            .collect();
        opened.save(&told, minutes(at as i64), &Words::default()).unwrap();
    }
    drop(opened);
    let mut robot = open(&case);
    robot.activate("home-saves");
    assert!(robot.sees("Enregistrements d’avant"));
    // The newest before this one: everything was still there.
    robot.activate("saves-0");
    assert!(robot.sees("Retiré depuis") && robot.sees("Le soir") && !robot.sees("Ajouté depuis"));
    assert!(!robot.offer_focus("saves-take"), "nothing is chosen yet");
    robot.activate("versions-0-2");
    robot.activate("saves-take");
    assert!(is_writable(&robot) && robot.sees("C’est repris"));
    tell(&mut robot);
    robot.wait(3_000);
    drop(robot);
    let kept = kept(&case);
    assert!(kept.contains(&"Midi".to_owned()) && kept.contains(&TITLE.to_owned()), "{kept:?}");
    let back = kept.iter().filter(|title| *title == "Le soir" || *title == "Le matin").count();
    assert_eq!(back, 1, "only what was chosen: {kept:?}");
}

#[test]
fn saves_before_are_looked_at_and_left_as_they_are() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    change(&case, &secret(), |case| put(case, "common", "Avant"));
    let files = fs::read_dir(&case).unwrap().count();
    let mut robot = open(&case);
    tell(&mut robot);
    robot.ctrl("s");
    robot.press("frame-home");
    robot.activate("home-saves");
    robot.activate("saves-0");
    assert!(robot.sees("Ajouté depuis") && robot.sees(TITLE));
    robot.activate("versions-later");
    assert!(robot.sees("Quand envoyer le dossier") && is_writable(&robot));
    robot.activate("home-saves");
    robot.press("versions-hide");
    assert!(!robot.sees("Enregistrements d’avant"));
    drop(robot);
    assert_eq!(fs::read_dir(&case).unwrap().count(), files + 1, "one save, of what was told");
}
