//! The account at the window: typing, calling an exhibit, cutting, undo, by mouse and by keyboard alone.

use crate::robot::Robot;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::domain::account::Paragraph;
use recit::domain::words::Target;
use recit::kit::widget::editor::FocusedCaret;
use recit::lang::Language;
use recit::platform::message::Start;

/// 16 November 2026, noon, UTC.
const NOON: i64 = 1_794_830_400_000;

/// At the account of the example.
fn at_account(first: Language, second: Language, size: Size) -> Robot {
    let start = Size::new(1_280.0, 800.0);
    let mut robot = Robot::at_desk(Start::Start, first, second, NOON, start);
    robot.press("start-example");
    robot.resize(size);
    if size.width >= 800.0 {
        robot.press("step-account");
    } else {
        robot.press("frame-steps");
        robot.tab_to("step-account");
        robot.tap(Named::Enter);
    }
    robot
}

fn french() -> Robot {
    at_account(Language::French, Language::Dari, Size::new(1_280.0, 800.0))
}

fn paragraph(robot: &Robot, id: &str) -> Paragraph {
    let case = robot.app.workspace().unwrap().case();
    case.account.paragraphs().find(|paragraph| paragraph.id.as_str() == id).unwrap().clone()
}

fn text(robot: &Robot, id: &str) -> String {
    paragraph(robot, id).text.french.text.as_str().to_owned()
}

fn count(robot: &Robot) -> usize {
    robot.app.workspace().unwrap().case().account.paragraphs().count()
}

#[test]
fn a_text_is_typed_and_taken_back() {
    let mut robot = french();
    let before = text(&robot, "a02");
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::End), Modifiers::CTRL);
    robot.type_text(" Oui.");
    assert_eq!(text(&robot, "a02"), format!("{before} Oui."));
    robot.ctrl("z");
    assert_eq!(text(&robot, "a02"), before);
    robot.ctrl("y");
    assert_eq!(text(&robot, "a02"), format!("{before} Oui."));
}

#[test]
fn an_exhibit_is_called_by_typing_alone() {
    let mut robot = french();
    let before = text(&robot, "a02");
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::End), Modifiers::CTRL);
    robot.type_text(" [");
    let last = iced::advanced::widget::Id::from("account-offer-4");
    let offered = robot.find(iced_test::selector::id(last)).expect("the exhibits are offered");
    assert!(offered.visible_bounds().is_some_and(|seen| seen.height >= 40.0), "in sight");
    robot.tap(Named::ArrowDown);
    robot.tap(Named::Enter);
    assert!(robot.bounds("account-offer-0").is_none(), "the menu is closed");
    let changed = paragraph(&robot, "a02").text.french;
    assert_eq!(changed.text.as_str(), before);
    let second = robot.app.workspace().unwrap().case().exhibits[1].id.clone();
    let call = changed.marks.last().unwrap();
    assert_eq!(call.target, Target::Exhibit { exhibit: second, page: None });
    assert_eq!(call.start as usize, before.chars().count());
    robot.type_text(" Puis.");
    assert_eq!(text(&robot, "a02"), format!("{before} Puis."), "typing goes on behind the chip");
    assert_eq!(paragraph(&robot, "a02").text.french.marks.last().unwrap().start, call.start);
    for _ in 0.." Puis.".len() {
        robot.tap(Named::Backspace);
    }
    robot.tap(Named::Backspace);
    let left = paragraph(&robot, "a02").text.french;
    assert_eq!(left.text.as_str(), before);
    assert!(left.marks.iter().all(|mark| !matches!(mark.target, Target::Exhibit { .. })));
}

#[test]
fn an_exhibit_is_found_without_accents_in_the_words_of_its_list() {
    let mut robot = french();
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::End), Modifiers::CTRL);
    // As the menu calls it.
    let name = |exhibit: &recit::domain::exhibit::Exhibit| {
        let (short, title) = (&exhibit.short_title.french.text, &exhibit.title.french.text);
        if short.is_blank() { title.as_str().to_owned() } else { short.as_str().to_owned() }
    };
    let accented = |word: &&str| word.chars().count() > 4 && word.contains(['é', 'è']);
    let exhibits = &robot.app.workspace().unwrap().case().exhibits;
    let all = exhibits.iter().map(|exhibit| (exhibit.id.clone(), name(exhibit)));
    let (id, title) = all.into_iter().find(|(_, n)| n.split(' ').any(|w| accented(&w))).unwrap();
    let word = title.split(' ').find(accented).unwrap();
    let typed = word.replace(['é', 'è'], "e").to_uppercase();
    robot.type_text(&format!(" [{typed}"));
    assert!(robot.bounds("account-offer-0").is_some(), "{typed}");
    robot.tap(Named::Enter);
    let call = paragraph(&robot, "a02").text.french.marks.last().unwrap().target.clone();
    assert_eq!(call, Target::Exhibit { exhibit: id, page: None });
}

#[test]
fn a_bracket_left_with_escape_stays_a_bracket() {
    let mut robot = french();
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::End), Modifiers::CTRL);
    robot.type_text(" [xyz");
    assert!(robot.sees("Aucun résultat"));
    robot.tap(Named::Escape);
    assert!(text(&robot, "a02").ends_with(" [xyz"));
    assert!(!robot.sees("Aucun résultat"));
}

#[test]
fn ctrl_enter_cuts_and_the_new_paragraph_has_the_keyboard() {
    let mut robot = french();
    let (before, whole) = (count(&robot), text(&robot, "a02"));
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::Home), Modifiers::CTRL);
    robot.chord(Key::Named(Named::ArrowRight), Modifiers::CTRL);
    robot.chord(Key::Named(Named::Enter), Modifiers::CTRL);
    assert_eq!(count(&robot), before + 1);
    assert!(text(&robot, "a02").len() < whole.len());
    robot.type_text("Z");
    let case = robot.app.workspace().unwrap().case();
    let texts: Vec<_> = case.account.paragraphs().map(|p| p.text.french.text.as_str()).collect();
    assert!(texts.iter().any(|text| text.starts_with('Z')), "typed where the cut was");
    robot.ctrl("z");
    robot.ctrl("z");
    assert_eq!((count(&robot), text(&robot, "a02")), (before, whole));
}

#[test]
fn a_section_is_made_by_mouse_and_filled() {
    let mut robot = french();
    robot.tab_to("account-section-add");
    robot.press("account-section-add");
    robot.type_text("Après");
    let case = robot.app.workspace().unwrap().case();
    let section = case.account.sections.last().unwrap();
    assert_eq!(section.title.french.text.as_str(), "Après");
    let add = format!("account-add-{}", section.id);
    robot.tab_to(&add);
    robot.press(&add);
    robot.type_text("x");
    let case = robot.app.workspace().unwrap().case();
    let told = &case.account.sections.last().unwrap().paragraphs[0].text.told;
    assert_eq!((told.prose.text.as_str(), told.lang.as_str()), ("x", "ckb"));
}

#[test]
fn an_event_is_linked_and_opened() {
    let mut robot = french();
    robot.tab_to("account-fr-a02");
    robot.tab_to("account-event");
    robot.tap(Named::Enter);
    assert!(robot.has_focus("account-filter"));
    robot.tap(Named::Enter);
    assert_eq!(paragraph(&robot, "a02").events.len(), 1);
    robot.tab_to("account-tools");
    robot.tap(Named::Enter);
    if let Some(folder) = std::env::var_os("RECIT_DRAW") {
        robot.draw(&std::path::PathBuf::from(folder).join("account-event.png"), 1.0);
    }
    robot.tab_to("account-event-open-0");
    robot.tap(Named::Enter);
    assert_eq!(robot.app.workspace().unwrap().step(), recit::ui::step::Step::Events);
}

/// Where the caret is, as laid out.
#[derive(Default)]
struct CaretPlace {
    caret: Option<iced::Rectangle>,
}

impl iced::advanced::widget::Operation for CaretPlace {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn iced::advanced::widget::Operation)) {
        operate(self);
    }

    fn custom(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        _bounds: iced::Rectangle,
        state: &mut dyn std::any::Any,
    ) {
        let found = state.downcast_ref::<FocusedCaret>().map(|FocusedCaret(caret)| *caret);
        self.caret = found.or(self.caret);
    }
}

#[test]
fn a_very_long_paste_stays_and_is_said_plainly() {
    let mut robot = french();
    let long = "mot ".repeat(50_000);
    robot.tab_to("account-fr-a02");
    robot.ctrl("a");
    robot.paste(&long);
    assert_eq!(text(&robot, "a02"), long);
    assert!(robot.sees("très long"));
    let mut caret = CaretPlace::default();
    robot.look_through(&mut caret);
    let (caret, around) = (caret.caret.unwrap(), robot.bounds("account-fr-a02").unwrap());
    assert!(around.contains(caret.center()), "{caret:?} is out of {around:?}");
    robot.type_text("x");
    assert_eq!(text(&robot, "a02").len(), long.len() + 1);
    assert!(robot.bounds("account-fr-a02").unwrap().height <= 480.0);
}

#[test]
fn turned_to_the_person_no_protected_name_stands_there() {
    let mut robot = french();
    robot.press("frame-userround");
    let case = robot.app.workspace().unwrap().case();
    let hidden: Vec<String> = case
        .persons
        .iter()
        .filter(|person| person.printing == recit::domain::person::Printing::Never)
        .flat_map(|person| person.names.iter().map(|name| name.whole.as_str().to_owned()))
        .collect();
    assert!(!hidden.is_empty());
    for name in hidden.iter().filter(|name| !name.is_empty()) {
        assert!(!robot.sees(name), "a name printed nowhere");
    }
    assert!(robot.bounds("account-fr-a02").is_none());
}

#[test]
fn in_dari_the_numbers_stand_at_the_right_and_nothing_leaves_the_window() {
    for (width, height) in [(1_280.0, 800.0), (640.0, 480.0)] {
        let mut robot = at_account(Language::Dari, Language::French, Size::new(width, height));
        robot.tab_to("account-fr-a01");
        robot.tab_to("account-tools");
        robot.tap(Named::Enter);
        for id in ["account-fr-a01", "account-told-a01", "account-exhibit", "account-keep"] {
            let bounds = robot.bounds(id).unwrap_or_else(|| panic!("{id} is not there"));
            assert!(bounds.x >= 0.0 && bounds.x + bounds.width <= width, "{id} {bounds:?}");
            assert!(bounds.height >= 40.0, "{id}");
        }
        if width > 1_000.0 {
            let told = robot.bounds("account-told-a01").unwrap();
            assert!(told.x > robot.bounds("account-fr-a01").unwrap().x);
        }
    }
}

/// Draws the account for people to look at: `RECIT_DRAW=folder cargo test --test desk_account draw`.
#[test]
fn draw() {
    let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
    let folder = std::path::PathBuf::from(folder);
    let sizes = [("", 1_280.0, 800.0), ("-wide", 1_500.0, 900.0), ("-small", 640.0, 480.0)];
    for (name, first, second) in
        [("fr", Language::French, Language::Dari), ("fa", Language::Dari, Language::French)]
    {
        for (kind, width, height) in sizes {
            let mut robot = at_account(first, second, Size::new(width, height));
            robot.draw(&folder.join(format!("account-{name}{kind}.png")), 1.0);
            robot.tab_to("account-fr-a02");
            robot.tab_to("account-tools");
            robot.tap(Named::Enter);
            robot.draw(&folder.join(format!("account-{name}{kind}-tools.png")), 1.0);
            robot.tab_to("account-told-a03");
            robot.chord(Key::Named(Named::Tab), Modifiers::SHIFT);
            for _ in 0..40 {
                if robot.has_focus("account-fr-a02") {
                    break;
                }
                robot.chord(Key::Named(Named::Tab), Modifiers::SHIFT);
            }
            robot.chord(Key::Named(Named::End), Modifiers::CTRL);
            robot.type_text(" [pi");
            robot.draw(&folder.join(format!("account-{name}{kind}-menu.png")), 1.0);
            if kind.is_empty() {
                robot.tap(Named::Escape);
                robot.tab_to("account-print-read-back");
                robot.draw(&folder.join(format!("account-{name}-end.png")), 1.0);
            }
        }
    }
    let mut robot = french();
    robot.press("frame-userround");
    robot.draw(&folder.join("account-person.png"), 1.0);
}

#[test]
fn the_first_press_on_the_french_of_a_new_paragraph_gives_it_the_keyboard() {
    let mut robot = french();
    robot.tab_to("account-section-add");
    robot.press("account-section-add");
    robot.type_text("Après");
    let last = |robot: &Robot| {
        robot.app.workspace().unwrap().case().account.sections.last().unwrap().clone()
    };
    let add = format!("account-add-{}", last(&robot).id);
    robot.tab_to(&add);
    robot.press(&add);
    let id = last(&robot).paragraphs[0].id.clone();
    assert!(robot.has_focus(&format!("account-told-{id}")));
    // The tools of the heading that was worked on would move away under the press.
    robot.press(&format!("account-fr-{id}"));
    assert!(robot.has_focus(&format!("account-fr-{id}")));
}

#[test]
fn paragraphs_of_another_program_are_paragraphs_here_and_undone_at_once() {
    let mut robot = french();
    let (before, whole) = (count(&robot), text(&robot, "a02"));
    let marks = paragraph(&robot, "a02").text.french.marks.len();
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::Home), Modifiers::CTRL);
    robot.chord(Key::Named(Named::ArrowRight), Modifiers::CTRL);
    // Word, to the byte.
    robot.paste(" Un jour.\r\nDeux\u{B}jours.\r\nTrois jours,\r\n");
    assert_eq!(count(&robot), before + 2);
    let at = |robot: &Robot, at: usize| {
        let case = robot.app.workspace().unwrap().case();
        let all: Vec<_> = case.account.paragraphs().cloned().collect();
        let first = all.iter().position(|one| one.id.as_str() == "a02").unwrap();
        all[first + at].clone()
    };
    let (word, rest) = whole.split_once(' ').unwrap();
    assert_eq!(text(&robot, "a02"), format!("{word} Un jour."), "what is before stays");
    assert_eq!(at(&robot, 1).text.french.text.as_str(), "Deux\njours.");
    let last = at(&robot, 2);
    assert_eq!(last.text.french.text.as_str(), format!("Trois jours, {rest}"));
    assert_eq!(last.text.french.marks.len(), marks, "with what is called there");
    assert!(at(&robot, 1).text.told.prose.text.is_blank(), "on the side it was pasted");
    assert_eq!(last.events, paragraph(&robot, "a02").events);
    assert!(robot.has_focus(&format!("account-fr-{}", last.id)));
    robot.type_text("Z");
    assert_eq!(
        at(&robot, 2).text.french.text.as_str(),
        format!("Trois jours,Z {rest}"),
        "behind what was pasted"
    );
    robot.ctrl("z");
    robot.ctrl("z");
    assert_eq!((count(&robot), text(&robot, "a02")), (before, whole.clone()));
    robot.ctrl("y");
    assert_eq!(count(&robot), before + 2);
    robot.ctrl("z");

    // In the place of what is selected, in her own words.
    let told = |robot: &Robot| paragraph(robot, "a02").text.told.prose.text.as_str().to_owned();
    let old = told(&robot);
    robot.tab_to("account-told-a02");
    robot.ctrl("a");
    robot.paste("یک.\u{2029}دو.");
    assert_eq!((told(&robot), count(&robot)), ("یک.".to_owned(), before + 1));
    assert_eq!(at(&robot, 1).text.told.prose.text.as_str(), "دو.");
    assert_eq!(at(&robot, 1).text.told.lang.as_str(), "ckb");
    assert_eq!(text(&robot, "a02"), whole, "the French stays with the first");
    robot.ctrl("z");
    assert_eq!((told(&robot), count(&robot)), (old, before));
}

#[test]
fn a_single_paragraph_is_pasted_without_the_break_at_its_end() {
    let mut robot = french();
    let (before, whole) = (count(&robot), text(&robot, "a02"));
    robot.tab_to("account-fr-a02");
    robot.chord(Key::Named(Named::End), Modifiers::CTRL);
    robot.paste(" Et puis rien.\r\n\r\n");
    robot.type_text("Z");
    assert_eq!(text(&robot, "a02"), format!("{whole} Et puis rien.Z"));
    assert_eq!(count(&robot), before);
    robot.ctrl("z");
    robot.ctrl("z");
    assert_eq!(text(&robot, "a02"), whole);
}

#[test]
fn a_paragraph_that_is_kept_for_the_interview_keeps_what_is_pasted_into_it() {
    let mut robot = french();
    robot.tab_to("account-fr-a02");
    robot.tab_to("account-tools");
    robot.tap(Named::Enter);
    robot.tab_to("account-keep");
    robot.tap(Named::Enter);
    robot.focus("account-fr-a02");
    robot.paste("Un.\nDeux.\nTrois.");
    let case = robot.app.workspace().unwrap().case();
    let kept = case.account.paragraphs().filter(|one| one.kept_for_interview).count();
    assert_eq!(kept, 3);
}
