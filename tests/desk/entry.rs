//! Before and around the open case: start, new case, unlock, lock, what is kept.

use std::path::{Path, PathBuf};

use crate::every::tour;
use crate::robot::Robot;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::app::Message;
use recit::app::workspace::Workspace;
use recit::lang::Language;
use recit::platform::dialogs::Choice;
use recit::platform::message::{KnownCase, Reply, Request, Start};
use recit::platform::settings::Theme;
use recit::report::path::FilePath;
use recit::ui::screen::new_case::Way;
use recit::ui::step::Step;
use recit::vault::{self, NewSlot, Role, Secret};

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;
const MINUTE: i64 = 60_000;
pub const PHRASE: &str = "lampe verger ficelle octobre ruisseau tambour";

fn robot(start: Start) -> Robot {
    Robot::at_desk(start, Language::French, Language::Dari, NOON, Size::new(1_280.0, 800.0))
}

pub fn locked(folder: &Path) -> Start {
    Start::Locked { folder: FilePath::from(folder) }
}

/// A case that opens with [`PHRASE`]; its folder.
pub fn a_case(workspace: &Path) -> PathBuf {
    let secret = Secret::typed(PHRASE).unwrap();
    let slot = NewSlot { role: Role::Applicant, label: "".into(), secret };
    let case = recit::domain::Case {
        languages: vec!["fa-AF".into(), "fr".into()],
        ..recit::domain::Case::default()
    };
    let open = vault::create(workspace, &[slot], &case, jiff::Timestamp::UNIX_EPOCH).unwrap();
    workspace.join(open.folder_name())
}

fn only_folder_in(workspace: &Path) -> PathBuf {
    let mut found: Vec<_> =
        std::fs::read_dir(workspace).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(found.len(), 1, "one case and nothing beside it");
    found.remove(0)
}

pub fn type_phrase(robot: &mut Robot) -> String {
    let phrase = robot.app.new_case().unwrap().phrase().as_str().to_owned();
    robot.tab_to("new-check");
    robot.type_text(&phrase);
    phrase
}

fn is_locking(request: &Request, folder: &Path) -> bool {
    matches!(request, Request::Lock { folder: Some(path), .. } if path.as_path() == folder)
}

#[test]
fn a_case_is_made_with_a_sheet_and_opens_with_phrase_and_code() {
    let folder = tempfile::tempdir().unwrap();
    let mut robot = robot(Start::Start);
    robot.press("start-new");
    assert!(!robot.sees("Dans quelles langues"), "they were chosen before");
    robot.press("new-back");
    assert!(robot.sees("Dans quelles langues"), "and can be chosen anew");
    robot.wait(1_000);
    robot.press("new-continue");
    let way = |robot: &Robot| robot.app.new_case().unwrap().way();
    assert_eq!(way(&robot), Way::Words(Language::French), "no keyboard is known to type Dari");
    robot.press("new-way-fa-AF");
    assert_eq!(way(&robot), Way::Words(Language::Dari), "another language is at hand");
    robot.press("new-way-fr");
    assert!(robot.sees("Six mots ouvrent ce dossier"));
    robot.press("new-continue");
    assert!(
        robot.sees("Tapez d’abord la phrase secrète"),
        "nothing leads on before it is typed once"
    );
    let phrase = type_phrase(&mut robot);
    robot.press("new-copy");
    let code = robot.app.new_case().unwrap().drawn().code.as_str().to_owned();
    robot.press("new-continue");
    robot.dialogs.push(Choice::Chosen(vec![folder.path().to_owned()]));
    robot.press("new-place");
    robot.press("new-continue");
    let case = only_folder_in(folder.path());
    assert_eq!(robot.app.workspace().map(Workspace::step), Some(Step::Welcome), "a new case");
    let asked = robot.script.asked();
    let told = asked.iter().any(|request| {
        matches!(request, Request::CaseOpened { folder: Some(path), .. } if path.as_path() == case)
    });
    assert!(told, "the broker knows which case is open");
    drop(robot);
    for secret in [phrase, code] {
        let (open, made) = vault::open(&case, &Secret::typed(&secret).unwrap()).unwrap();
        assert_eq!(made.languages, ["fa-AF".into(), "fr".into()]);
        assert_eq!(open.slots().len(), 2);
    }
}

#[test]
fn a_language_is_found_by_typing() {
    let mut robot = robot(Start::Start);
    robot.press("languages-person");
    assert!(robot.bounds("language-tr").is_some());
    robot.type_text("tigri");
    assert!(robot.sees("tigri") && robot.bounds("language-ti").is_some());
    assert!(robot.bounds("language-tr").is_none());
    for _ in 0..5 {
        robot.tap(Named::Backspace);
    }
    assert!(robot.bounds("language-tr").is_some(), "nothing typed, everything is there");
    robot.type_text("xyz");
    assert!(robot.sees("Rien ne commence ainsi"));
    robot.tap(Named::Escape);
    assert!(robot.bounds("language-tr").is_some(), "the letters are taken back, the list stays");
    robot.type_text("دری");
    assert!(robot.bounds("language-tr").is_none());
    robot.tap(Named::Enter);
    assert!(robot.bounds("languages-close").is_none());
}

#[test]
fn words_are_drawn_in_a_language_that_the_keyboard_types() {
    let at_words = |helper, person, layout: &str| {
        let size = Size::new(1_280.0, 800.0);
        let mut robot = Robot::at_desk(Start::Start, helper, person, NOON, size);
        let layout = Some(layout.to_owned());
        robot.app.take_keys(recit::report::keyboard::Keys { layout, caps_lock: false });
        robot.press("start-new");
        robot.app.new_case().unwrap().way()
    };
    let (fr, fa) = (Language::French, Language::Dari);
    assert_eq!(at_words(fr, fa, "English (US)"), Way::Words(fr));
    assert_eq!(at_words(fr, fa, "French (AZERTY)"), Way::Words(fr));
    assert_eq!(at_words(fr, fa, "Dari"), Way::Words(fa));
    assert_eq!(at_words(fa, fr, "Persian"), Way::Words(fa));
    assert_eq!(at_words(fr, Language::English, "English (US)"), Way::Words(Language::English));
    assert_eq!(at_words(fr, fa, "Russian"), Way::Words(fr), "nothing can be typed");
}

#[test]
fn a_case_is_made_in_dari_by_keyboard_alone_with_digits_and_without_a_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let size = Size::new(1_280.0, 960.0);
    let mut robot = Robot::at_desk(Start::Start, Language::Dari, Language::French, NOON, size);
    let enter = |robot: &mut Robot, id: &str| {
        robot.tab_to(id);
        robot.tap(Named::Enter);
    };
    enter(&mut robot, "start-new");
    enter(&mut robot, "new-way-digits");
    let phrase = type_phrase(&mut robot);
    assert_eq!(phrase.split(' ').count(), 6);
    enter(&mut robot, "new-without-sheet");
    // No dialog can be had here: a path is typed.
    enter(&mut robot, "new-place");
    assert!(robot.sees("سیستم اینجا پنجرهٔ انتخاب ندارد"));
    robot.tab_to("chooser-path");
    robot.ctrl("a");
    robot.type_text(folder.path().to_str().unwrap());
    robot.tap(Named::Enter);
    enter(&mut robot, "new-continue");
    let case = only_folder_in(folder.path());
    assert!(robot.app.workspace().is_some());
    drop(robot);
    let (open, _) = vault::open(&case, &Secret::typed(&phrase).unwrap()).unwrap();
    assert_eq!(open.slots().len(), 1);
}

#[test]
fn a_phrase_of_ones_own_must_be_hard_to_guess() {
    let mut robot = robot(Start::Start);
    robot.press("start-new");
    robot.press("new-way-own");
    robot.tab_to("new-own");
    robot.type_text("bonjour");
    robot.tab_to("new-check");
    robot.type_text("bonjour");
    assert!(robot.sees("Encore trop facile") && robot.sees("C’est bien cela"));
    robot.press("new-copy");
    robot.press("new-continue");
    assert!(robot.sees("Votre phrase secrète ouvre ce dossier"), "still at this step");
}

#[test]
fn the_association_has_a_key_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut robot = robot(Start::Start);
    robot.press("start-new");
    type_phrase(&mut robot);
    robot.tab_to("new-association");
    robot.tap(Named::Space);
    let key = robot.app.new_case().unwrap().drawn().association.as_str().to_owned();
    robot.tab_to("new-without-sheet");
    robot.tap(Named::Enter);
    robot.dialogs.push(Choice::Chosen(vec![folder.path().to_owned()]));
    robot.press("new-place");
    robot.press("new-continue");
    drop(robot);
    let case = only_folder_in(folder.path());
    let (open, _) = vault::open(&case, &Secret::typed(&key).unwrap()).unwrap();
    assert_eq!(open.slots().last().unwrap().role, Role::Helper);
}

#[test]
fn no_printer_leaves_copying_by_hand() {
    let mut robot = robot(Start::Start);
    robot.press("start-new");
    let refused = Reply::Refused(recit::platform::message::Refusal::NoPrinter);
    robot.script.answer_next(refused);
    robot.press("new-print");
    assert!(robot.sees("Pas d’imprimante ici"));
    assert!(!robot.app.new_case().unwrap().has_sheet());
}

#[test]
fn a_case_is_chosen_from_the_list_and_unlocked_after_a_slip() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = robot(Start::Start);
    // The folder around the case was chosen: what lies inside is shown.
    robot.dialogs.push(Choice::Chosen(vec![folder.path().to_owned()]));
    robot.press("start-open");
    assert!(robot.sees("Il n’y a pas de dossier chiffré ici"));
    assert!(robot.sees("fichier le plus récent"), "the day of its newest file");
    robot.press("chooser-entry-0");
    assert!(robot.has_focus("unlock-secret"));
    robot.type_text("lampe verger");
    robot.tap(Named::Enter);
    assert!(robot.sees("Cette phrase secrète n’ouvre pas ce dossier"));
    assert!(robot.sees("این عبارت رمز دوسیه را باز نمی‌کند"));
    robot.ctrl("a");
    robot.type_text(PHRASE);
    robot.press("unlock-open");
    assert!(robot.app.workspace().is_some());
    tour::go(&mut robot, Step::Welcome);
    robot.tab_to("welcome-label");
    robot.type_text("Dossier 12");
    robot.ctrl("l");
    assert!(!robot.sees("Il est normal"), "the neutral page at once");
    let asked = robot.script.asked();
    assert!(asked.iter().any(|request| is_locking(request, &case)));
    let told = asked.iter().rev().find_map(|request| match request {
        Request::CaseOpened { folder: Some(_), label } => Some(label.as_str().to_owned()),
        _ => None,
    });
    assert_eq!(told.as_deref(), Some("Dossier 12"), "what it is called by now");
}

#[test]
fn a_name_is_no_label() {
    let mut robot = robot(Start::Start);
    robot.press("start-example");
    tour::go(&mut robot, Step::Welcome);
    robot.tab_to("welcome-label");
    robot.type_text("Zhino 7");
    assert!(robot.sees("ressemble à un nom du dossier"));
    tour::go(&mut robot, Step::Fears);
    assert!(!robot.sees("Zhino 7"), "it is not called so");
    tour::go(&mut robot, Step::Welcome);
    robot.tab_to("welcome-label");
    robot.ctrl("a");
    robot.type_text("Dossier 12");
    assert!(!robot.sees("ressemble à un nom du dossier"));
    tour::go(&mut robot, Step::Fears);
    assert!(robot.sees("Dossier 12"), "it is called by its label");
}

#[test]
fn a_case_unlocked_before_is_called_by_its_label_in_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let known =
        KnownCase { folder: a_case(folder.path()).as_path().into(), label: "Dossier 12".into() };
    let mut robot = Robot::knowing(vec![known], NOON, Size::new(1_280.0, 800.0));
    robot.dialogs.push(Choice::Chosen(vec![folder.path().to_owned()]));
    robot.press("start-open");
    assert!(robot.sees("Dossier 12"));
    if let Some(drawn) = std::env::var_os("RECIT_DRAW") {
        robot.draw(&Path::new(&drawn).join("chooser-known.png"), 1.0);
    }
}

#[test]
fn a_locked_desk_shows_the_lock_and_names_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = robot(locked(&case));
    assert!(robot.sees("Verrouillé") && robot.sees("قفل است"));
    let name = case.file_name().unwrap().to_str().unwrap().to_owned();
    assert!(!robot.sees(&name) && !robot.sees("Récit"));
    robot.tab_to("unlock-secret");
    robot.type_text("7K4QX-M0R2D-9WZ3T-H6VBN-2C8EF-5YPJA");
    robot.tap(Named::Enter);
    assert!(robot.sees("Ce code de secours contient une lettre fausse"));
    robot.press("unlock-leave");
    assert!(robot.sees("Essayer avec l’exemple"));
}

#[test]
fn a_damaged_case_is_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    for entry in std::fs::read_dir(&case).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    }
    let mut robot = robot(locked(&case));
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    assert!(robot.sees("Aucun enregistrement de ce dossier n’est lisible"));
    assert!(robot.app.workspace().is_none());
}

#[test]
fn an_idle_desk_locks_and_counts_sleep() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = robot(locked(&case));
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    robot.say(Message::Input);
    robot.wait(4 * MINUTE);
    assert!(!robot.script.asked().iter().any(|request| is_locking(request, &case)));
    robot.wait(8 * 60 * MINUTE);
    assert!(robot.script.asked().iter().any(|request| is_locking(request, &case)));
    assert!(!robot.sees("Il est normal"));
}

#[test]
fn an_idle_desk_locks_when_the_minutes_it_states_are_over_and_not_before() {
    let stated = i64::from(recit::platform::settings::Settings::default().idle_minutes) * MINUTE;
    for (waited, locks) in [(stated - 1_000, false), (stated + 1_000, true)] {
        let folder = tempfile::tempdir().unwrap();
        let case = a_case(folder.path());
        let mut robot = robot(locked(&case));
        robot.tab_to("unlock-secret");
        robot.type_text(PHRASE);
        robot.tap(Named::Enter);
        robot.say(Message::Input);
        robot.wait(waited);
        let asked = robot.script.asked().iter().any(|request| is_locking(request, &case));
        assert_eq!(asked, locks, "after {waited} ms");
    }
}

/// An open case with an event that was just typed and is not saved yet.
fn with_something_typed(case: &Path) -> Robot {
    let mut robot = robot(locked(case));
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    while robot.app.workspace().unwrap().step() != Step::Events {
        robot.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
    }
    robot.press("events-add");
    robot.tab_to("events-title-fr");
    robot.type_text("Une nuit");
    robot
}

#[test]
fn what_cannot_be_saved_is_hidden_but_not_locked_and_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = with_something_typed(&case);
    let away = folder.path().join("pulled-out");
    std::fs::rename(&case, &away).unwrap();
    robot.ctrl("l");
    assert!(robot.sees("Pas enregistré, pas verrouillé") && !robot.sees("Une nuit"));
    assert!(!robot.script.asked().iter().any(|request| is_locking(request, &case)));
    robot.press("hidden-continue");
    assert_eq!(robot.app.workspace().unwrap().case().events.len(), 1);
    robot.ctrl("l");
    std::fs::rename(&away, &case).unwrap();
    robot.press("hidden-again");
    assert!(robot.script.asked().iter().any(|request| is_locking(request, &case)));
    drop(robot);
    let (_, kept) = vault::open(&case, &Secret::typed(PHRASE).unwrap()).unwrap();
    assert_eq!(kept.events[0].title.french.text.as_str(), "Une nuit");
}

#[test]
fn the_window_closes_unsaved_only_when_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = with_something_typed(&case);
    std::fs::rename(&case, folder.path().join("pulled-out")).unwrap();
    let closes = |robot: &Robot| {
        robot.script.asked().iter().any(|request| matches!(request, Request::Closing { .. }))
    };
    robot.say(Message::CloseRequested);
    assert!(robot.sees("est perdu") && !closes(&robot));
    robot.press("leave-stay");
    assert!(!robot.sees("est perdu"));
    robot.say(Message::CloseRequested);
    robot.press("leave-anyway");
    assert!(closes(&robot));
}

#[test]
fn a_window_with_something_typed_saves_before_it_closes() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = with_something_typed(&case);
    robot.say(Message::CloseRequested);
    drop(robot);
    let (_, kept) = vault::open(&case, &Secret::typed(PHRASE).unwrap()).unwrap();
    assert_eq!(kept.events.len(), 1);
}

#[test]
fn without_a_fresh_desk_this_one_lets_go_of_the_case() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = robot(locked(&case));
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    assert!(robot.app.workspace().is_some());
    robot.script.answer_next(Reply::Refused(recit::platform::message::Refusal::Other));
    robot.ctrl("l");
    assert!(robot.app.workspace().is_none() && robot.sees("Verrouillé"));
}

#[test]
fn a_program_that_was_replaced_lets_go_of_the_case_and_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = robot(locked(&case));
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    robot.script.answer_next(Reply::Refused(recit::platform::message::Refusal::Replaced));
    robot.ctrl("l");
    assert!(robot.app.workspace().is_none() && robot.sees("Verrouillé"));
    assert!(robot.sees("Fermez Récit et relancez-le"));
}

#[test]
fn a_locked_session_locks_the_case() {
    let folder = tempfile::tempdir().unwrap();
    let case = a_case(folder.path());
    let mut robot = robot(locked(&case));
    robot.say(Message::GoneAway);
    assert!(!robot.sees("Verrouillé"), "nothing is open: what could be unlocked is hidden");
    robot.press("hidden-continue");
    robot.tab_to("unlock-secret");
    robot.type_text(PHRASE);
    robot.tap(Named::Enter);
    robot.say(Message::GoneAway);
    robot.say(Message::GoneAway);
    let asked = robot.script.asked();
    assert_eq!(asked.iter().filter(|request| is_locking(request, &case)).count(), 1);
}

#[test]
fn hiding_leads_back_with_one_press_and_twice_escape_hides() {
    let mut robot = robot(Start::Example);
    robot.tap(Named::F12);
    assert!(!robot.sees("Il est normal") && !robot.sees("Exemple"));
    robot.press("hidden-continue");
    assert!(robot.sees("Il est normal"));
    robot.tap(Named::Escape);
    robot.tap(Named::Escape);
    assert!(!robot.sees("Il est normal"));
}

#[test]
fn the_example_speaks_two_languages_where_nobody_chose_any() {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::first_run(Start::Example, NOON, size);
    let second = |robot: &mut Robot| robot.sees("طبیعی است") || robot.sees("It is normal");
    assert!(robot.sees("Il est normal") && second(&mut robot));
    let french = Language::French;
    let mut robot = Robot::at_desk(Start::Example, french, french, NOON, size);
    assert!(robot.sees("Il est normal") && !second(&mut robot), "what was chosen stands");
}

#[test]
fn a_language_the_program_does_not_speak_leaves_the_helpers_alone() {
    let mut robot = robot(Start::Start);
    robot.press("languages-person");
    robot.tab_to("language-other");
    robot.type_text("tigrigna");
    robot.tap(Named::Enter);
    assert!(robot.sees("Le programme ne parle pas encore cette langue"));
    assert!(!robot.sees("آزمایش با نمونه"));
    let kept = robot.script.asked().into_iter().find_map(|request| match request {
        Request::Keep(settings) => settings.languages,
        _ => None,
    });
    assert_eq!(kept.unwrap().person, "ti".into());
    robot.press("languages-helper");
    robot.press("language-fa-AF");
    assert!(robot.sees("آزمایش با نمونه"));
}

#[test]
fn size_colours_and_time_until_the_lock_are_kept() {
    let mut robot = robot(Start::Start);
    robot.press("start-zoom");
    robot.press("start-scheme");
    robot.press("start-idle");
    let last = robot.script.asked().into_iter().rev().find_map(|request| match request {
        Request::Keep(settings) => Some(settings),
        _ => None,
    });
    let last = last.unwrap();
    assert_eq!((last.zoom, last.theme, last.idle_minutes), (115, Theme::Dark, 10));
    assert_eq!(last.window.unwrap().width, 1_280, "whatever the size of what is in it");
}

#[test]
fn closing_the_window_tells_the_broker() {
    let mut robot = robot(Start::Example);
    robot.say(Message::CloseRequested);
    let asked = robot.script.asked();
    assert!(asked.iter().any(|request| matches!(request, Request::Closing { .. })));
}

#[test]
fn a_desk_after_a_crash_says_that_what_was_saved_is_there() {
    let mut robot = Robot::after_crash(Start::Start, Language::French, Language::Dari, NOON);
    assert!(robot.sees("La fenêtre s’était fermée toute seule"));
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk_entry draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = PathBuf::from(folder);
    let sizes = [("", Size::new(1_280.0, 800.0)), ("-small", Size::new(640.0, 480.0))];
    let pairs =
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)];
    for (suffix, size) in sizes {
        for (name, first, second) in pairs {
            let case = tempfile::tempdir().unwrap();
            let mut robot = Robot::at_desk(Start::Start, first, second, NOON, size);
            let draw = |robot: &mut Robot, what: &str| {
                robot.draw(&folder.join(format!("{what}-{name}{suffix}.png")), 1.0);
            };
            if suffix == "-small" {
                robot.tab_to("start-scheme");
                robot.tap(Named::Enter);
                robot.tap(Named::Enter);
            }
            draw(&mut robot, "start");
            robot.tab_to("languages-person");
            robot.tap(Named::Enter);
            draw(&mut robot, "languages");
            robot.tap(Named::Escape);
            robot.tab_to("start-new");
            robot.tap(Named::Enter);
            robot.press("new-back");
            draw(&mut robot, "new-languages");
            robot.wait(1_000);
            robot.press("new-continue");
            robot.tab_to("new-association");
            robot.tap(Named::Space);
            type_phrase(&mut robot);
            robot.tab_to("new-copy");
            robot.tap(Named::Enter);
            draw(&mut robot, "new-words");
            robot.press("new-continue");
            robot.dialogs.push(Choice::Chosen(vec![case.path().to_owned()]));
            robot.press("new-place");
            draw(&mut robot, "new-place");
            robot.press("new-place-look");
            draw(&mut robot, "chooser");
            let mut robot = Robot::at_desk(locked(case.path()), first, second, NOON, size);
            robot.tab_to("unlock-secret");
            robot.type_text("abc");
            robot.tap(Named::Enter);
            draw(&mut robot, "unlock");
        }
    }
}

#[test]
fn what_opens_a_new_case_is_in_one_view() {
    let mut robot = robot(Start::Start);
    robot.press("start-new");
    assert!(robot.sees("F12"), "the key that hides");
    let foot = robot.bounds("new-continue").unwrap().y;
    for id in ["new-check", "new-copy", "new-association"] {
        let there = robot.bounds(id).unwrap();
        assert!(there.y + there.height < foot, "{id} ends at {}", there.y + there.height);
    }
    robot.press("new-association");
    let words = robot.find(iced_test::selector::id("new-association-words")).unwrap();
    let seen = words.visible_bounds().unwrap();
    assert!((seen.height - words.bounds().height).abs() < 1.0, "its words are scrolled to");
}
