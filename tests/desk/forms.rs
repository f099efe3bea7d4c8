//! The form steps at the window: mouse, keyboard, two languages, undo, and what the case holds afterwards.

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::key::Named;
use recit::domain::Case;
use recit::domain::date::FuzzyDate;
use recit::domain::person::{Kinship, Printing};
use recit::domain::words::Answer;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

const STEPS: [Step; 8] = [
    Step::Welcome,
    Step::Procedure,
    Step::Identity,
    Step::People,
    Step::Life,
    Step::Journey,
    Step::France,
    Step::Fears,
];

/// A record of each kind that the example has.
const OPENED: [(Step, &str); 6] = [
    (Step::Welcome, "consent:c1"),
    (Step::Procedure, "paper:attestation"),
    (Step::Identity, "identity:roniya"),
    (Step::People, "person:p1"),
    (Step::Journey, "journey:j1"),
    (Step::Life, "place:l1"),
];

fn at_example(first: Language, second: Language, size: Size) -> Robot {
    Robot::at_desk(Start::Example, first, second, NOON, size)
}

fn desk() -> Robot {
    at_example(Language::French, Language::Dari, Size::new(1_280.0, 4_000.0))
}

fn case(robot: &Robot) -> &Case {
    robot.app.workspace().unwrap().case()
}

fn go(robot: &mut Robot, step: Step) {
    use recit::app::{Message, workspace};
    use recit::ui::frame;
    robot.say(Message::Workspace(workspace::Message::Frame(frame::Message::Go(step))));
    assert_eq!(robot.app.workspace().unwrap().step(), step);
}

fn open(robot: &mut Robot, step: Step, record: &str) {
    in_step(robot, step, recit::ui::form::Message::Open(record.to_owned()));
}

fn ask(robot: &mut Robot, step: Step, question: usize) {
    in_step(robot, step, recit::ui::form::Message::Ask(question));
}

fn in_step(robot: &mut Robot, step: Step, message: recit::ui::form::Message) {
    use recit::app::{Message, workspace};
    use recit::ui::{frame, screen};
    let message = match step {
        Step::Welcome => screen::Message::Welcome(message),
        Step::Procedure => screen::Message::Procedure(message),
        Step::Identity => screen::Message::Identity(message),
        Step::People => screen::Message::People(message),
        Step::Journey => screen::Message::Journey(message),
        Step::France => screen::Message::France(message),
        Step::Fears => screen::Message::Fears(message),
        _ => screen::Message::Life(message),
    };
    robot.say(Message::Workspace(workspace::Message::Frame(frame::Message::Screen(message))));
}

fn turn(robot: &mut Robot) {
    use recit::app::{Message, workspace};
    use recit::ui::frame;
    robot.say(Message::Workspace(workspace::Message::Frame(frame::Message::TurnToPerson)));
}

#[test]
fn a_name_is_protected_by_one_press_and_undone() {
    let mut robot = desk();
    go(&mut robot, Step::People);
    assert_eq!(case(&robot).persons[0].printing, Printing::AuthorityOnly);
    robot.press("protect-p1");
    assert_eq!(case(&robot).persons[0].printing, Printing::Never);
    assert!(robot.bounds("protect-p1").is_none(), "nothing is left to protect");
    robot.ctrl("z");
    assert_eq!(case(&robot).persons[0].printing, Printing::AuthorityOnly);
}

#[test]
fn a_person_is_noted_with_the_mouse() {
    let mut robot = desk();
    let before = case(&robot).persons.len();
    go(&mut robot, Step::People);
    robot.press("person-add");
    let added = case(&robot).persons.last().unwrap();
    assert_eq!(case(&robot).persons.len(), before + 1);
    assert_eq!(added.printing, Printing::Never, "a new name is printed nowhere");
    let code = added.code.clone();
    assert!(!code.is_empty());
    let others = &case(&robot).persons[..before];
    assert!(others.iter().all(|other| other.code != code), "{code} is taken");
    robot.press("person-kinship-more");
    robot.press("person-kinship-child");
    robot.press("person-alive-answers");
    robot.press("person-alive-answer-0");
    robot.press("person-where-fr");
    robot.type_text("chez sa tante");
    robot.press("person-birth");
    robot.type_text("vers 2015");
    let added = case(&robot).persons.last().unwrap();
    assert_eq!((&added.kinship, &added.alive), (&Kinship::Child, &Answer::DoesNotKnow));
    assert_eq!(added.whereabouts.known().unwrap().french.text.as_str(), "chez sa tante");
    assert_eq!(added.birth.interval.earliest, "2015-01-01".parse().ok());
    assert!(robot.bounds("person-fears-fr").is_some(), "a child's own fears are asked for");
    robot.press("person-where-answers");
    robot.press("person-where-answer-2");
    assert_eq!(case(&robot).persons.last().unwrap().whereabouts, Answer::PrefersNotToSay);
    // What was typed in one place in a row is one step.
    for _ in 0..6 {
        robot.ctrl("z");
    }
    assert_eq!(case(&robot).persons.len(), before);
    assert!(robot.bounds("person-add").is_some(), "the list is back");
}

#[test]
fn a_life_period_with_a_new_place_is_told_by_keyboard_alone() {
    let mut robot = at_example(Language::French, Language::Dari, Size::new(1_280.0, 800.0));
    let places = case(&robot).places.len();
    robot.tab_to("step-life");
    robot.tap(Named::Enter);
    robot.tab_to("life-add");
    robot.tap(Named::Enter);
    assert!(robot.has_focus("life-what-told"), "the keyboard is in its first field");
    robot.tab_to("life-what-fr");
    robot.type_text("Cours de kurde");
    robot.tab_to("life-date");
    robot.type_text("de 2017 à 2019");
    robot.tab_to("life-place-more");
    robot.tap(Named::Space);
    robot.tab_to("life-place-new");
    robot.type_text("Bijar");
    robot.tab_to("life-place-add");
    robot.tap(Named::Enter);
    let period = case(&robot).life.last().unwrap();
    assert_eq!(period.what.french.text.as_str(), "Cours de kurde");
    assert_eq!(period.date.interval.earliest, "2017-01-01".parse().ok());
    let place = case(&robot).place(period.place.as_ref().unwrap()).unwrap();
    assert_eq!((place.name.as_str(), case(&robot).places.len()), ("Bijar", places + 1));
    robot.ctrl("z");
    assert_eq!(case(&robot).places.len(), places, "place and choice are one step");
    robot.tab_to("form-back");
    robot.tap(Named::Enter);
    assert!(robot.bounds("life-add").is_some());
}

#[test]
fn the_dates_of_a_paper_are_typed_as_printed_and_counted() {
    let mut robot = desk();
    go(&mut robot, Step::Procedure);
    assert!(robot.sees("27 novembre"), "the prudent date");
    assert!(robot.sees("R. 531-2") || robot.sees("R.531-2"), "the source");
    robot.press("paper:attestation");
    robot.press("paper-received");
    robot.ctrl("a");
    robot.type_text("9.11.2026");
    let paper = &case(&robot).procedure.papers[0];
    assert_eq!(paper.received, "2026-11-09".parse().ok());
    robot.press("paper-delay");
    robot.ctrl("a");
    robot.type_text("15");
    let paper = &case(&robot).procedure.papers[0];
    assert_eq!(paper.delay_printed.as_ref().map(|delay| delay.value), Some(15));
    robot.press("form-back");
    robot.wait(700);
    assert!(!robot.sees("27 novembre"), "another paper, another date");
    robot.ctrl("z");
    robot.ctrl("z");
    assert!(robot.sees("27 novembre"));
}

#[test]
fn half_a_day_is_kept_on_screen_and_is_no_day() {
    let mut robot = desk();
    go(&mut robot, Step::Procedure);
    robot.press("procedure-sent");
    robot.type_text("17.11.20");
    assert_eq!(case(&robot).procedure.sent, None);
    robot.type_text("26");
    assert_eq!(case(&robot).procedure.sent, "2026-11-17".parse().ok());
}

#[test]
fn the_checklist_is_ticked_and_unticked() {
    let mut robot = desk();
    go(&mut robot, Step::Procedure);
    robot.tab_to("check-photos");
    robot.tap(Named::Space);
    let ticked = &case(&robot).checklist[0];
    assert_eq!(ticked.item.as_ref().unwrap().as_str(), "photos");
    assert_eq!(ticked.day, "2026-11-16".parse().ok());
    robot.tap(Named::Space);
    assert!(case(&robot).checklist.is_empty());
}

#[test]
fn a_refusal_is_noted_like_an_agreement() {
    let mut robot = desk();
    let before_any = case(&robot).consents.len();
    go(&mut robot, Step::Welcome);
    robot.press("welcome-keep-no");
    let noted = case(&robot).consents.last().unwrap();
    assert_eq!((noted.given, noted.day), (false, "2026-11-16".parse().ok()));
    assert_eq!(case(&robot).consents.len(), before_any + 1);
    let before = robot.bounds("welcome-keep-no").expect("an answered question stays in its place");
    robot.press("welcome-keep-yes");
    let after = robot.bounds("welcome-keep-no").unwrap();
    assert_eq!((after.y, after.height), (before.y, before.height), "nothing slides");
    let noted = case(&robot).consents.last().unwrap();
    assert!(noted.given && noted.day == "2026-11-16".parse().ok(), "answered otherwise");
    assert!(robot.bounds("welcome-keep-answer-1").is_none(), "there is nothing to remember");
    assert!(robot.sees("Plus tard") && robot.sees("بعداً"), "in both languages");
    robot.press("welcome-keep-answer-0");
    assert_eq!(case(&robot).consents.len(), before_any, "undecided, nothing is agreed or refused");
    robot.press("welcome-keep-no");
    robot.press("consent:c1");
    robot.press("consent-no");
    assert!(!case(&robot).consents[0].given);
}

#[test]
fn a_birth_is_told_in_dari_and_understood_in_both_calendars() {
    let mut robot = at_example(Language::Dari, Language::French, Size::new(1_280.0, 4_000.0));
    go(&mut robot, Step::Identity);
    robot.press("birth");
    robot.ctrl("a");
    robot.type_text("۴ بهمن ۱۳۶۸");
    let birth = &case(&robot).applicant.birth;
    assert_eq!(birth.exact_day(), "1990-01-24".parse().ok());
    assert!(robot.sees("24 janvier 1990"), "the Gregorian day, in French");
    robot.press("birth-answers");
    robot.press("birth-forgotten");
    let birth: &FuzzyDate = &case(&robot).applicant.birth;
    assert!(birth.interval.is_unknown() && birth.words.as_str() == "۴ بهمن ۱۳۶۸");
    robot.press("birth-forgotten");
    assert_eq!(case(&robot).applicant.birth.exact_day(), "1990-01-24".parse().ok());
}

#[test]
fn names_are_added_changed_and_removed() {
    let mut robot = desk();
    let before = case(&robot).applicant.names.clone();
    go(&mut robot, Step::Identity);
    robot.press("name-add");
    let at = before.len();
    assert!(robot.has_focus(&format!("name-{at}-family")), "it opens in its first field");
    robot.press(&format!("name-{at}-whole"));
    robot.type_text("Jîno");
    robot.press(&format!("name-{at}-earlier"));
    assert_eq!(case(&robot).applicant.names[at - 1].whole.as_str(), "Jîno");
    robot.ctrl("z");
    robot.ctrl("z");
    robot.ctrl("z");
    assert_eq!(case(&robot).applicant.names, before);
}

#[test]
fn a_fear_is_the_persons_own_paragraph() {
    let mut robot = desk();
    go(&mut robot, Step::Fears);
    assert!(case(&robot).account.fears.is_empty());
    robot.press("fears-prompt-today");
    let fear = &case(&robot).account.fears[0];
    assert!(fear.text.is_blank(), "the program writes no sentence");
    robot.press("fear-text-fr");
    robot.type_text("Mon nom est connu.");
    assert_eq!(case(&robot).account.fears[0].text.french.text.as_str(), "Mon nom est connu.");
    robot.press("form-remove");
    assert!(case(&robot).account.fears.is_empty());
    robot.ctrl("z");
    assert_eq!(case(&robot).account.fears.len(), 1);
}

#[test]
fn another_french_of_a_fear_is_no_longer_the_one_read_back() {
    use recit::domain::account::Paragraph;
    use recit::domain::words::{Bilingual, WordsState};
    let mut robot = desk();
    let mut changed = case(&robot).clone();
    let mut fear = Paragraph::new("fear-1".try_into().unwrap());
    fear.text = Bilingual::in_french("Mon nom est connu.");
    fear.state = WordsState::Confirmed;
    changed.account.fears.push(fear);
    let store = robot.app.workspace().unwrap().store().clone();
    robot.app.lay_out(store, changed);
    go(&mut robot, Step::Fears);
    robot.press("fear:fear-1");
    robot.press("fear-text-told");
    robot.type_text("ناوم");
    assert_eq!(
        case(&robot).account.fears[0].state,
        WordsState::Confirmed,
        "the French is the same"
    );
    robot.press("fear-text-fr");
    robot.type_text(" ");
    assert_eq!(case(&robot).account.fears[0].state, WordsState::Written);
    robot.ctrl("z");
    assert_eq!(case(&robot).account.fears[0].state, WordsState::Confirmed);
}

#[test]
fn every_question_asked_of_the_person_can_be_left_open() {
    let mut robot = desk();
    let open = |robot: &Robot, question: &str| case(robot).answers.get(question).cloned();
    go(&mut robot, Step::Identity);
    robot.press("birth-answers");
    robot.press("birth-answer-2");
    assert_eq!(open(&robot, "birth-date"), Some(Answer::PrefersNotToSay));
    assert!(case(&robot).applicant.birth.is_unset(), "the value is taken away");
    robot.press("birth");
    robot.type_text("1368");
    assert_eq!(open(&robot, "birth-date"), None, "a value closes the question");
    assert!(!case(&robot).applicant.birth.is_unset());
    go(&mut robot, Step::Life);
    robot.press("life-add");
    robot.press("life-what-answers");
    robot.press("life-what-answer-1");
    let record = case(&robot).life.last().unwrap().id.to_string();
    let question = format!("life:{record}/what");
    assert_eq!(open(&robot, &question), Some(Answer::DoesNotRemember));
    robot.press("life-what-answer-1");
    assert_eq!(open(&robot, &question), None, "pressed again it is taken back");
    robot.ctrl("z");
    assert_eq!(open(&robot, &question), Some(Answer::DoesNotRemember));
}

#[test]
fn an_answer_without_a_value_keeps_what_was_typed() {
    let mut robot = desk();
    go(&mut robot, Step::Identity);
    robot.press("birth");
    robot.ctrl("a");
    robot.type_text("12 mars 1990");
    let told = case(&robot).applicant.birth.clone();
    robot.press("birth-answers");
    robot.press("birth-answer-0");
    assert!(case(&robot).applicant.birth.is_unset(), "nothing that prints reads it any more");
    assert!(robot.sees("12 mars 1990") && robot.sees("imprimé nulle part"), "it is shown, struck");
    robot.press("birth-answer-2");
    assert!(robot.sees("12 mars 1990"), "another such answer keeps it too");
    let json = serde_json::to_string(case(&robot)).unwrap();
    assert_eq!(&serde_json::from_str::<Case>(&json).unwrap(), case(&robot), "and so does a save");
    robot.press("birth-answer-2");
    assert_eq!(case(&robot).applicant.birth, told, "pressed again, it gives it back");
    assert!(case(&robot).set_aside.is_empty());
    robot.press("birth-answer-0");
    robot.ctrl("z");
    assert_eq!(case(&robot).applicant.birth, told);
    assert!(case(&robot).set_aside.is_empty() && !case(&robot).answers.contains_key("birth-date"));
}

#[test]
fn an_event_left_open_keeps_what_was_told() {
    let mut robot = desk();
    go(&mut robot, Step::Events);
    crate::every::tour::choose(&mut robot, "events-row-e04");
    let what = |robot: &Robot| case(robot).event(&"e04".try_into().unwrap()).unwrap().what.clone();
    let told = what(&robot);
    assert!(!told.is_blank());
    robot.activate("event-what-answers");
    robot.activate("event-what-answer-0");
    assert!(what(&robot).is_blank());
    assert!(robot.sees("imprimé nulle part"));
    robot.activate("event-what-answer-0");
    assert_eq!(what(&robot), told);
}

#[test]
fn a_very_long_list_is_found_by_typing() {
    let mut robot = desk();
    go(&mut robot, Step::Welcome);
    robot.press("welcome-lang-0-more");
    assert!(robot.bounds("welcome-lang-0-so").is_some());
    robot.press("welcome-lang-0-more-find");
    robot.type_text("dár");
    assert!(robot.bounds("welcome-lang-0-so").is_none());
    robot.press("welcome-lang-0-fa-af");
    assert_eq!(case(&robot).languages[0].as_str(), "fa-AF");
}

#[test]
fn turned_to_the_person_every_question_has_the_three_answers() {
    for step in STEPS {
        let mut robot = desk();
        go(&mut robot, step);
        turn(&mut robot);
        // Beyond the last question the last one stays.
        for at in 0..20 {
            ask(&mut robot, step, at);
            // What is said at the welcome is no question.
            if step == Step::Welcome && at < 3 {
                continue;
            }
            // What somebody agrees to now is not remembered.
            let answers = match step {
                Step::Welcome => vec!["Oui", "Non", "Plus tard"],
                _ => vec!["je ne sais pas", "souviens", "je ne souhaite pas le dire"],
            };
            let there = answers.iter().all(|words| robot.sees(words));
            assert!(there || robot.sees("Rien à demander"), "{step:?}, question {at}");
        }
    }
}

#[test]
fn of_two_thousand_people_and_places_only_those_in_sight_are_made() {
    use recit::domain::case::LifePeriod;
    use recit::domain::person::Person;
    use recit::domain::place::Place;
    let mut robot = at_example(Language::Dari, Language::French, Size::new(1_280.0, 800.0));
    let mut many = case(&robot).clone();
    let name = |n: u32| format!("x{n}");
    many.persons = (0..2_000).map(|n| Person::new(name(n).try_into().unwrap())).collect();
    many.places = (0..2_000).map(|n| Place::new(name(n).try_into().unwrap())).collect();
    many.life = (0..2_000).map(|n| LifePeriod::new(name(n).try_into().unwrap())).collect();
    let store = robot.app.workspace().unwrap().store().clone();
    robot.app.lay_out(store, many);
    for (step, list, row) in
        [(Step::People, "people-list", "person:x"), (Step::Life, "life-periods", "life:x")]
    {
        go(&mut robot, step);
        assert!(robot.bounds(format!("{row}0")).is_some(), "{step:?}");
        assert!(robot.bounds(format!("{row}100")).is_none(), "{step:?}");
        robot.scroll(list, 100_000.0);
        assert!(robot.bounds(format!("{row}1999")).is_some(), "{step:?}");
        assert!(robot.bounds(format!("{row}0")).is_none(), "{step:?}");
    }
    assert!(robot.bounds("place:x0").is_some() && robot.bounds("place:x100").is_none());
    go(&mut robot, Step::People);
    assert!(robot.bounds("person:x0").is_some(), "seen again, a list begins at its top");
    robot.scroll("people-list", 100_000.0);
    robot.press("person:x1999");
    assert!(robot.bounds("person-kinship-more").is_some(), "a row in sight opens");
}

#[test]
fn a_journey_step_answers_with_what_is_not_known() {
    let mut robot = desk();
    go(&mut robot, Step::Journey);
    robot.press("journey:j2");
    robot.press("journey-fingerprints-answers");
    robot.press("journey-fingerprints-answer-1");
    robot.press("journey-with-more");
    robot.press("journey-with-p4");
    let step = &case(&robot).journey[1];
    assert_eq!(step.fingerprints, Answer::DoesNotRemember);
    assert_eq!(step.with[0].as_str(), "p4");
    robot.press("form-later");
    assert_eq!(case(&robot).journey[2].id.as_str(), "j2");
}

#[test]
fn life_in_france_leads_to_where_it_is_told() {
    let mut robot = desk();
    go(&mut robot, Step::France);
    robot.press("address-0");
    robot.type_text("x");
    assert!(case(&robot).applicant.address[0].as_str().contains('x'));
    robot.press("france-events");
    assert_eq!(robot.app.workspace().unwrap().step(), Step::Events);
}

#[test]
fn the_person_sees_one_question_and_no_protected_name() {
    let mut robot = desk();
    go(&mut robot, Step::People);
    robot.press("person:p1");
    assert!(robot.sees("Jalal"));
    turn(&mut robot);
    assert!(!robot.sees("Jalal") && !robot.sees("جەلال"), "a protected name is hidden");
    assert!(robot.sees("Qui est cette personne pour vous"));
    robot.press("form-question-next");
    robot.press("form-question-next");
    robot.press("form-question-next");
    assert!(!robot.sees("Qui est cette personne pour vous"));
    for _ in 0..12 {
        assert!(!robot.sees("Note pour vous") && !robot.sees("Jamais imprimé"));
        if robot.bounds("form-question-next").is_some() {
            robot.press("form-question-next");
        }
    }
}

#[test]
fn every_form_step_holds_in_every_window() {
    for (first, second) in [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        for size in [Size::new(640.0, 480.0), Size::new(1_280.0, 800.0)] {
            let mut robot = at_example(first, second, size);
            for step in STEPS {
                go(&mut robot, step);
                assert!(robot.sees(&step.name(&recit::lang::Translator::plain(first))), "{step:?}");
                within(&mut robot, size, step);
                turn(&mut robot);
                within(&mut robot, size, step);
                turn(&mut robot);
            }
            for (step, record) in OPENED {
                go(&mut robot, step);
                open(&mut robot, step, record);
                assert!(robot.bounds("form-back").is_some(), "{record} opens");
                within(&mut robot, size, step);
            }
        }
    }
}

/// Nothing stands beside the window, nothing to press is too small.
fn within(robot: &mut Robot, size: Size, step: Step) {
    let found = robot.find(move |candidate: iced_test::selector::Candidate<'_>| match candidate {
        iced_test::selector::Candidate::Focusable { id, bounds, .. } if !is_of_frame(id) => {
            let beside = bounds.x < -0.5 || bounds.x + bounds.width > size.width + 0.5;
            let small = bounds.height < 39.5 || bounds.width < 39.5;
            (beside || small).then(|| format!("{id:?} {bounds:?}"))
        }
        _ => None,
    });
    assert_eq!(found, None, "{step:?} at {size:?}");
}

/// The frame around the step is tried where it is made.
fn is_of_frame(id: Option<&iced::advanced::widget::Id>) -> bool {
    id.is_some_and(|id| format!("{id:?}").contains("frame-"))
}

/// Draws screens for people to look at: `RECIT_DRAW=folder cargo test --test desk_forms draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (shape, size) in [
            ("wide", Size::new(1_280.0, 800.0)),
            ("small", Size::new(640.0, 480.0)),
            ("long", Size::new(1_280.0, 2_400.0)),
        ] {
            for step in STEPS {
                let mut robot = at_example(first, second, size);
                go(&mut robot, step);
                let file = |what: &str| folder.join(format!("{step:?}-{what}-{name}-{shape}.png"));
                robot.draw(&file("list"), 1.0);
                turn(&mut robot);
                robot.draw(&file("person"), 1.0);
                turn(&mut robot);
                let record = OPENED.iter().find(|(of, _)| *of == step);
                if let Some((_, record)) = record.filter(|_| shape == "long") {
                    robot.activate(record);
                    robot.draw(&file("open"), 1.0);
                }
            }
        }
    }
}

#[test]
fn every_step_leads_to_the_next() {
    let size = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Example, Language::French, Language::Dari, NOON, size);
    for (step, next) in Step::all().zip(Step::all().skip(1)) {
        let name = format!("step-{step:?}").to_lowercase();
        robot.focus(&name);
        robot.tap(Named::Enter);
        robot.activate("form-next-step");
        assert_eq!(robot.app.workspace().unwrap().step(), next, "after {step:?}");
    }
}
