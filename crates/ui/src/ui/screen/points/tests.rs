//! Decisions about points, as changes.

use crate::domain::Case;
use crate::domain::case::{PointChoice, PointDecision};
use crate::domain::date::{Calendar, CivilDay};
use crate::edit::{Change, Part, apply};
use crate::kit::context::Context;
use crate::kit::tokens::{Scheme, Tokens};
use crate::lang::{Language, Translator};
use crate::law::Pack;
use crate::review::{Audience, check};
use crate::ui::action::Action;
use crate::ui::desk::{Desk, laid};

use super::{Chosen, Key, Message, Points};
use crate::kit::widget::editor::Edited;

fn press(points: &mut Points, case: &mut Case, message: Message) {
    drop(ask(points, case, message));
}

/// Sends a message to the screen over a case and makes the change it asks for.
fn ask(points: &mut Points, case: &mut Case, message: Message) -> Action {
    let pack = Pack::embedded().unwrap();
    let today = CivilDay::new(2026, 11, 16).unwrap();
    let raised = check(case, &pack, today, Audience::Authority);
    let first = Translator::new(Language::French);
    let cx = Context {
        first: &first,
        second: None,
        told: &"ckb".into(),
        calendar: &Calendar::Gregorian,
        birth: None,
        tokens: Tokens::of(Scheme::Light),
        today,
        window: iced::Size::new(1280.0, 800.0),
        pixel_for_pixel: true,
        panes: crate::kit::pane::Panes::default(),
        facing_person: false,
    };
    let action = laid(case, |desk| {
        points.update(message, &Desk { pack: &pack, points: &raised, ..desk }, &cx)
    });
    if let Action::Edit { change, .. } = &action {
        apply(case, change.clone()).unwrap();
    }
    action
}

fn fears() -> Key {
    Key { rule: "C-29".to_owned(), about: "fears".to_owned() }
}

#[test]
fn a_decision_is_kept_noted_and_taken_back() {
    let mut case = Case::default();
    let mut points = Points::default();
    let key = fears();
    assert_eq!(ask(&mut points, &mut case, Message::Chosen(key.clone())), Action::None);
    press(&mut points, &mut case, Message::Decided(PointChoice::Explained));
    let decided = PointDecision {
        rule: key.rule.clone(),
        about: key.about.clone(),
        choice: PointChoice::Explained,
        ..PointDecision::default()
    };
    assert_eq!(case.points.as_slice(), std::slice::from_ref(&decided));
    let typed = Edited { text: "avec elle".to_owned(), caret: 9 };
    let action = ask(&mut points, &mut case, Message::NoteTyped(typed));
    let noted = PointDecision { note: "avec elle".into(), ..decided };
    let change = Change::Set(Box::new(Part::Points(vec![noted])));
    assert_eq!(action, Action::typed("point-note-C-29-fears", change));
    press(&mut points, &mut case, Message::Decided(PointChoice::Later));
    assert_eq!(case.points.len(), 1, "one decision a point");
    press(&mut points, &mut case, Message::Reopened);
    assert_eq!(case.points, []);
}

#[test]
fn a_note_without_a_decision_has_no_place() {
    let mut case = Case::default();
    let mut points = Points::default();
    press(&mut points, &mut case, Message::Chosen(fears()));
    let typed = Edited { text: "x".to_owned(), caret: 1 };
    assert_eq!(ask(&mut points, &mut case, Message::NoteTyped(typed)), Action::None);
}

#[test]
fn a_point_that_is_decided_can_still_be_found() {
    let decision =
        PointDecision { rule: "C-29".into(), about: "fears".into(), ..Default::default() };
    let case = Case { points: vec![decision], ..Case::default() };
    laid(&case, |desk| assert!(matches!(Chosen::find(&fears(), &desk), Some(Chosen::Seen(_)))));
}
