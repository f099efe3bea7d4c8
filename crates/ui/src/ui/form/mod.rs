//! The parts every form step is made of: a control changes one place of the case and holds no copy of it.
//!
//! A control asks for an [`Edit`]: a recipe that is worked out on the case as it stands when the message
//! arrives. What the case does not hold (what is open, a day half typed) is in [`State`].

pub mod calendars;
pub mod choice;
pub mod day;
pub mod edit;
pub mod exhibits;
pub mod languages;
pub mod left_open;
pub mod line;
pub mod lines;
pub mod names;
pub mod order;
pub mod page;
pub mod people;
pub mod pick;
pub mod picker;
pub mod place;
pub mod printing;
pub mod prose;
pub mod records;
pub mod text;
pub mod told_date;
pub mod understood;

use std::collections::{BTreeMap, BTreeSet};

use iced::widget::Id;

use self::edit::{Edit, New};
use super::action::Action;
use super::desk::Desk;
use super::step::Step;
use crate::domain::Words;
use crate::kit::widget::rows::Sight;

/// The name of the button that leads from a record back to its list.
pub const BACK: &str = "form-back";

/// What a form step remembers: which record is open, what is folded out, what is half typed.
#[derive(Debug, Default)]
pub struct State {
    open: Option<String>,
    unfolded: BTreeSet<String>,
    typed: BTreeMap<String, Words>,
    question: usize,
    /// The question of the step that the open record was added to answer.
    asked: Option<&'static str>,
    sights: BTreeMap<&'static str, Sight>,
}

/// What happened in a form step.
#[derive(Clone, Debug)]
pub enum Message {
    Edit(Edit),
    /// Change the case by a text that may not be a value yet; the text is kept under its name.
    Typed(String, Words, Edit),
    /// Choose in something folded out: change the case and fold it in.
    Chosen(String, Edit),
    /// Change the case in something that is folded out from now on.
    Unfolding(String, Edit),
    /// Change the case, and give this field the keyboard.
    Onward(Edit, &'static str),
    /// Something was put in another place of its list.
    Moved(order::Moved),
    /// Do this; where it changes the case, the question of this name is left open no more.
    Answers(String, Box<Message>),
    /// Add a record and open it.
    Add(New),
    /// Add a part of a record, fold it out where it folds, and give its first field the keyboard.
    AddPart {
        edit: Edit,
        fold: Option<String>,
        first: String,
    },
    /// Fold something out, and give this field in it the keyboard; or fold it in.
    FoldInto(String, String),
    /// Open a record of a list.
    Open(String),
    /// Back to the lists.
    Close,
    /// Fold something out or in.
    Fold(String),
    /// A long list was scrolled.
    Scrolled(&'static str, Sight),
    Go(Step),
    /// Turned to the person: the question of this number.
    Ask(usize),
}

impl State {
    /// The name of the open record.
    #[must_use]
    pub fn open(&self) -> Option<&str> {
        self.open.as_deref()
    }

    /// The rest of the open record's name after a list's prefix: `sara` of `person:sara`.
    #[must_use]
    pub fn open_in(&self, list: &str) -> Option<&str> {
        self.open()?.strip_prefix(list)?.strip_prefix(':')
    }

    /// Whether this is folded out.
    #[must_use]
    pub fn is_unfolded(&self, name: &str) -> bool {
        self.unfolded.contains(name)
    }

    /// What of a long list is in sight.
    #[must_use]
    pub fn sight(&self, list: &str) -> Sight {
        self.sights.get(list).copied().unwrap_or_default()
    }

    /// The text typed last under this name.
    #[must_use]
    pub fn typed(&self, name: &str) -> Option<&Words> {
        self.typed.get(name)
    }

    /// Does what a message asks. Typing is named by its place in the open record.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>) -> Action {
        let action = self.answer(message, desk);
        match &self.open {
            Some(record) => in_record(action, record),
            None => action,
        }
    }

    fn answer(&mut self, message: Message, desk: &Desk<'_>) -> Action {
        match message {
            Message::Edit(edit) => edit.action(desk),
            Message::Typed(name, text, edit) => {
                self.typed.insert(name, text);
                edit.action(desk)
            }
            Message::Chosen(fold, edit) => {
                self.unfolded.remove(&fold);
                self.typed.remove(&fold);
                edit.action(desk)
            }
            Message::Unfolding(fold, edit) => {
                self.unfolded.insert(fold);
                edit.action(desk)
            }
            Message::Onward(edit, field) => {
                Action::All(vec![edit.action(desk), Action::focus(Id::new(field))])
            }
            Message::Moved(moved) => {
                let action = moved.edit().action(desk);
                if action == Action::None {
                    return action;
                }
                if let Some((list, from, to)) = &moved.folded {
                    let all = std::mem::take(&mut self.unfolded).into_iter();
                    self.unfolded =
                        all.map(|name| order::renamed(&name, list, *from, *to)).collect();
                }
                let keyboard = moved.keeps.map(|name| Action::focus(Id::from(name)));
                Action::All(std::iter::once(action).chain(keyboard).collect())
            }
            Message::Answers(name, message) => {
                let action = self.answer(*message, desk);
                closing(action, &name, desk)
            }
            Message::Add(new) => {
                let Some((name, change)) = new.make(desk) else { return Action::None };
                let first = Action::focus(Id::from(new.first().to_owned()));
                let top = self.open_at_top(name);
                self.asked = new.asked();
                Action::All(vec![Action::change(change), top, first])
            }
            Message::AddPart { edit, fold, first } => {
                self.unfolded.extend(fold);
                Action::All(vec![edit.action(desk), Action::focus(Id::from(first))])
            }
            Message::FoldInto(name, field) => {
                if self.unfolded.remove(&name) {
                    return Action::None;
                }
                self.unfolded.insert(name);
                Action::focus(Id::from(field))
            }
            Message::Open(name) => self.show(name),
            Message::Close => {
                let row = self.open.take();
                row.map_or(Action::None, |name| Action::focus(Id::from(name)))
            }
            Message::Fold(name) => {
                if !self.unfolded.remove(&name) {
                    self.unfolded.insert(name);
                }
                Action::None
            }
            Message::Scrolled(list, sight) => {
                self.sights.insert(list, sight);
                Action::None
            }
            Message::Go(step) => Action::go(step),
            Message::Ask(number) => {
                self.question = number;
                Action::None
            }
        }
    }

    /// The lists are seen from their top again.
    pub fn unscroll(&mut self) {
        self.sights.clear();
    }

    /// Opens the record of this name from its top and gives it the keyboard.
    pub fn show(&mut self, name: String) -> Action {
        Action::All(vec![self.open_at_top(name), Action::focus(Id::new(BACK))])
    }

    fn open_at_top(&mut self, name: String) -> Action {
        self.unscroll();
        self.turn_to(name);
        Action::scroll_to(Id::new(super::frame::MAIN), 0.0)
    }

    /// The question of the step that the open record was added to answer, if it was added for one.
    #[must_use]
    pub fn asked(&self) -> Option<&'static str> {
        self.asked
    }

    /// The record of this name is the open one, at its first question.
    pub fn turn_to(&mut self, name: String) {
        // What is half typed belongs to the record that was open.
        self.typed.clear();
        self.open = Some(name);
        self.question = 0;
        self.asked = None;
    }

    /// Everything is folded in but these.
    pub fn fold_in_all_but(&mut self, kept: &[&str]) {
        self.unfolded.retain(|name| kept.contains(&name.as_str()));
    }
}

/// The action, its typing being in this record: typing in another record is another step.
fn in_record(action: Action, record: &str) -> Action {
    match action {
        Action::Edit { place: Some(place), change } => {
            Action::typed(format!("{record}/{place}"), change)
        }
        Action::All(all) => {
            Action::All(all.into_iter().map(|action| in_record(action, record)).collect())
        }
        other @ (Action::Edit { place: None, .. }
        | Action::None
        | Action::Navigate(_)
        | Action::Work(_)
        | Action::Ask(_)) => other,
    }
}

/// The action, after whose change a question is left open no more.
fn closing(action: Action, name: &str, desk: &Desk<'_>) -> Action {
    match action {
        Action::Edit { place, change } => {
            Action::Edit { place, change: left_open::closing(desk, name, change) }
        }
        Action::All(all) => {
            Action::All(all.into_iter().map(|action| closing(action, name, desk)).collect())
        }
        other @ (Action::None | Action::Navigate(_) | Action::Work(_) | Action::Ask(_)) => other,
    }
}

/// A message of the program in both languages at the desk: `both!(cx, "identity-names")`.
macro_rules! both {
    ($cx:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $cx.both(|t| crate::lang::tr!(t, $id $(, $name = $value)*))
    };
}

pub(crate) use both;

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests;
