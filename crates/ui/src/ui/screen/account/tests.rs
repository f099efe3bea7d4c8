//! What typing and pressing asks to be changed.

use std::cell::Cell;
use std::collections::BTreeMap;

use iced::Rectangle;

use crate::domain::Case;
use crate::domain::account::{Paragraph, Section};
use crate::domain::date::{Calendar, CivilDay};
use crate::domain::event::Event;
use crate::domain::exhibit::Exhibit;
use crate::domain::id::{ExhibitId, ParagraphId};
use crate::domain::words::{Bilingual, Target, WordsState};
use crate::edit::{Change, ParagraphHome, Record, apply};
use crate::kit::context::Context;
use crate::kit::tokens::{Scheme, Tokens};
use crate::kit::widget::editor::{Caret, Edited};
use crate::lang::{Language, Translator};
use crate::ui::action::Action;
use crate::ui::desk::{Desk, laid};

use super::menu::{Asked, Message as InMenu};
use super::{Account, Deed, Message, Side};

/// A desk with an account of one section and its screen.
struct Seat {
    case: Case,
    account: Account,
    drawn: Cell<u32>,
}

impl Seat {
    fn new(paragraphs: &[(&str, &str)]) -> Self {
        let mut section = Section::new("s1".try_into().unwrap());
        section.paragraphs = paragraphs
            .iter()
            .map(|(name, french)| Paragraph {
                text: Bilingual::in_french(french),
                ..Paragraph::new(id(name))
            })
            .collect();
        let mut case = Case::default();
        case.account.sections.push(section);
        for (name, title) in [("x1", "Passeport"), ("x2", "Papier de libération")] {
            let mut exhibit = Exhibit::new(name.try_into().unwrap());
            exhibit.title = Bilingual::in_french(title);
            case.exhibits.push(exhibit);
        }
        case.events.push(Event::new("e1".try_into().unwrap()));
        Self { case, account: Account::default(), drawn: Cell::new(0) }
    }

    fn say(&mut self, message: Message) {
        drop(self.ask(message));
    }

    /// Sends a message and makes the change it asks for.
    fn ask(&mut self, message: Message) -> Action {
        let first = Translator::new(Language::French);
        let numbers: BTreeMap<ExhibitId, u32> =
            (1..).zip(&self.case.exhibits).map(|(n, x)| (x.id.clone(), n)).collect();
        let drawn = &self.drawn;
        let fresh = |word: &str| {
            drawn.set(drawn.get() + 1);
            format!("{word}-{}", drawn.get())
        };
        let cx = Context {
            first: &first,
            second: None,
            told: &"ckb".into(),
            calendar: &Calendar::Gregorian,
            birth: None,
            tokens: Tokens::of(Scheme::Light),
            today: CivilDay::new(2026, 11, 16).unwrap(),
            window: iced::Size::new(1280.0, 800.0),
            pixel_for_pixel: true,
            panes: crate::kit::pane::Panes::default(),
            facing_person: false,
        };
        let (case, account) = (&self.case, &mut self.account);
        let action = laid(case, |desk| {
            let desk = Desk { numbers: &numbers, fresh: &fresh, ..desk };
            account.update(message, &desk, &cx)
        });
        make(&mut self.case, &action);
        action
    }

    /// Types in the French of a paragraph, the caret at `|`.
    fn type_french(&mut self, name: &str, text: &str) {
        self.say(Message::Typed(id(name), Side::French, edited(text)));
    }

    fn french(&self) -> Vec<String> {
        self.case.account.paragraphs().map(|p| p.text.french.text.as_str().to_owned()).collect()
    }
}

fn make(case: &mut Case, action: &Action) {
    match action {
        Action::Edit { change, .. } => {
            apply(case, change.clone()).unwrap();
        }
        Action::All(all) => all.iter().for_each(|action| make(case, action)),
        _ => {}
    }
}

fn id(name: &str) -> ParagraphId {
    name.try_into().unwrap()
}

fn edited(text: &str) -> Edited {
    let caret = text.chars().position(|c| c == '|').unwrap();
    Edited { text: text.replace('|', ""), caret }
}

fn caret(scalars: usize, x: f32) -> Caret {
    Caret { scalars, bounds: Rectangle { x, y: 0.0, width: 2.0, height: 24.0 } }
}

#[test]
fn typing_puts_the_paragraph_as_one_place_of_history() {
    let mut seat = Seat::new(&[("a1", "Je suis née")]);
    let action = seat.ask(Message::Typed(id("a1"), Side::French, edited("Je suis née ici|")));
    let mut paragraph = Paragraph::new(id("a1"));
    paragraph.text = Bilingual::in_french("Je suis née ici");
    let home = ParagraphHome::Section("s1".try_into().unwrap());
    let change = Change::Put(Box::new(Record::Paragraph { home, paragraph }));
    assert_eq!(action, Action::typed("account-fr-a1", change));
}

#[test]
fn another_french_is_no_longer_the_one_that_was_confirmed() {
    let mut seat = Seat::new(&[("a1", "Oui")]);
    seat.case.account.sections[0].paragraphs[0].state = WordsState::Confirmed;
    seat.say(Message::Typed(id("a1"), Side::Told, edited("بەڵێ|")));
    assert_eq!(seat.case.account.sections[0].paragraphs[0].state, WordsState::Confirmed);
    seat.type_french("a1", "Oui.|");
    assert_eq!(seat.case.account.sections[0].paragraphs[0].state, WordsState::Written);
    assert_eq!(seat.case.account.sections[0].paragraphs[0].text.told.lang.as_str(), "ckb");
}

#[test]
fn a_bracket_opens_the_exhibits_and_enter_calls_one() {
    let mut seat = Seat::new(&[("a1", "Un papier ")]);
    seat.type_french("a1", "Un papier [|");
    assert!(seat.account.menu.is_some());
    seat.type_french("a1", "Un papier [lib|");
    seat.say(Message::Menu(InMenu::Taken));
    let french = &seat.case.account.sections[0].paragraphs[0].text.french;
    assert_eq!(french.text.as_str(), "Un papier");
    let exhibit = "x2".try_into().unwrap();
    assert_eq!(french.marks[0].target, Target::Exhibit { exhibit, page: None });
    assert_eq!((french.marks[0].start, french.marks[0].end), (9, 9));
    seat.say(Message::MarkPressed(id("a1"), Side::French, 0));
    seat.say(Message::Menu(InMenu::Page(edited("۱2|"))));
    let exhibit = "x2".try_into().unwrap();
    let french = &seat.case.account.sections[0].paragraphs[0].text.french;
    assert_eq!(french.marks[0].target, Target::Exhibit { exhibit, page: Some(12) });
    seat.say(Message::Menu(InMenu::Unmarked));
    assert!(seat.case.account.sections[0].paragraphs[0].text.french.marks.is_empty());
}

#[test]
fn the_menu_stands_where_it_was_opened_until_the_line_is_another() {
    let mut seat = Seat::new(&[("a1", "Un papier ")]);
    let mut stands = |text: &str, caret: Caret| {
        seat.type_french("a1", text);
        seat.say(Message::Caret(id("a1"), Side::French, caret));
        seat.account.beside.map(|beside| (beside.x, beside.y))
    };
    assert_eq!(stands("Un papier x|", caret(11, 80.0)), None);
    assert_eq!(stands("Un papier x[|", caret(12, 90.0)), Some((90.0, 0.0)));
    assert_eq!(stands("Un papier x[l|", caret(13, 95.0)), Some((90.0, 0.0)));
    let mut below = caret(14, 10.0);
    below.bounds.y = 24.0;
    assert_eq!(stands("Un papier x[li|", below), Some((10.0, 24.0)));
    assert_eq!(stands("Un papier x[li]|", caret(15, 20.0)), None);
}

#[test]
fn the_menu_closes_when_its_bracket_is_closed_or_gone() {
    for text in ["Un papier [lib]|", "Un papier |"] {
        let mut seat = Seat::new(&[("a1", "Un papier ")]);
        seat.type_french("a1", "Un papier [|");
        seat.type_french("a1", text);
        assert!(seat.account.menu.is_none(), "{text}");
        assert_eq!(seat.french(), [text.replace('|', "")]);
    }
}

#[test]
fn arrows_go_round_the_menu() {
    let mut seat = Seat::new(&[("a1", "")]);
    seat.type_french("a1", "[|");
    seat.say(Message::Menu(InMenu::Moved(-1)));
    seat.say(Message::Menu(InMenu::Taken));
    let target = &seat.case.account.sections[0].paragraphs[0].text.french.marks[0].target;
    let exhibit = "x2".try_into().unwrap();
    assert_eq!(*target, Target::Exhibit { exhibit, page: None });
}

#[test]
fn a_paragraph_is_cut_at_the_caret_and_joined_again() {
    let mut seat = Seat::new(&[("a1", "D’abord. Ensuite.")]);
    seat.say(Message::Caret(id("a1"), Side::French, caret(8, 0.0)));
    seat.say(Message::Done(id("a1"), Deed::Cut));
    assert_eq!(seat.french(), ["D’abord.", "Ensuite."]);
    let second = seat.case.account.sections[0].paragraphs[1].id.clone();
    seat.say(Message::Done(second, Deed::Join));
    assert_eq!(seat.french(), ["D’abord. Ensuite."]);
}

#[test]
fn a_paragraph_moves_through_its_section_and_out_of_it() {
    let mut seat = Seat::new(&[("a1", "un"), ("a2", "deux")]);
    seat.say(Message::Done(id("a1"), Deed::Down));
    assert_eq!(seat.french(), ["deux", "un"]);
    seat.say(Message::Done(id("a1"), Deed::Down));
    assert_eq!(seat.case.account.fears[0].id, id("a1"));
    assert_eq!(seat.ask(Message::Done(id("a1"), Deed::Down)), Action::None);
    seat.say(Message::Done(id("a1"), Deed::Up));
    assert_eq!(seat.french(), ["deux", "un"]);
    seat.say(Message::Done(id("a2"), Deed::Remove));
    assert_eq!(seat.french(), ["un"]);
}

#[test]
fn a_paragraph_begun_from_an_event_is_empty_but_for_the_link() {
    let mut seat = Seat::new(&[]);
    let home = ParagraphHome::Section("s1".try_into().unwrap());
    seat.say(Message::Asked(None, Asked::Begin(home)));
    seat.say(Message::Menu(InMenu::Pressed(0)));
    let paragraph = &seat.case.account.sections[0].paragraphs[0];
    assert!(paragraph.text.is_blank());
    assert_eq!(paragraph.events, ["e1".try_into().unwrap()]);
}

#[test]
fn a_period_is_read_and_its_words_kept() {
    let mut seat = Seat::new(&[]);
    let section = "s1".try_into().unwrap();
    seat.say(Message::Period(section, edited("de 2016 à 2019|")));
    let period = &seat.case.account.sections[0].period;
    assert_eq!(period.words.as_str(), "de 2016 à 2019");
    assert_eq!(period.interval.earliest, CivilDay::new(2016, 1, 1).ok());
}
