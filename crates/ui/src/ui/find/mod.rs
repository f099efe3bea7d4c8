//! Finding in the whole case: what is typed, what of the case holds it, and the way there.

mod index;
mod page;
#[cfg(test)]
mod tests;
mod texts;

use iced::keyboard::{Key, Modifiers, key::Named};

use self::index::{Hit, Index};
use self::texts::{Kind, Spot};
use super::action::Action;
use super::desk::Desk;
use crate::kit::context::Context;
use crate::kit::widget::editor::Edited;

pub use self::page::{row_id, view};

/// The field what is looked for is typed in.
pub const FIELD: &str = "find-field";
/// What was found.
pub const LIST: &str = "find-list";

/// Finds of one kind that are shown before more are asked for.
const SHOWN: usize = 5;
/// Rows that one press of the page keys goes by.
const PAGE: isize = 8;

/// What was found, of one kind.
#[derive(Debug)]
struct Found {
    kind: Kind,
    hits: Vec<Hit>,
    /// All of them are shown.
    is_open: bool,
}

/// The case is being looked through.
#[derive(Debug, Default)]
pub struct Find {
    index: Index,
    typed: String,
    found: Vec<Found>,
    /// The row the keyboard is on, counted through what is shown.
    row: usize,
}

/// What happened while looking.
#[derive(Clone, Debug)]
pub enum Message {
    Typed(Edited),
    /// The row moves by so many.
    Moved(isize),
    /// To the row the keyboard is on.
    Taken,
    /// To a row.
    Pressed(usize),
    /// All of a kind are asked for, by its place among those found.
    More(usize),
    Closed,
}

impl Found {
    fn shown(&self) -> &[Hit] {
        let count = if self.is_open { self.hits.len() } else { SHOWN };
        self.hits.get(..count).unwrap_or(&self.hits)
    }
}

impl Find {
    /// Reads the case as it stands.
    #[must_use]
    pub fn new(desk: &Desk<'_>, cx: &Context<'_>) -> Self {
        Self { index: Index::new(desk, cx.first), ..Self::default() }
    }

    /// Does what a message asks; what comes back ends the looking.
    pub fn update(&mut self, message: Message) -> Option<Action> {
        match message {
            Message::Typed(edited) => self.seek(edited.text),
            Message::Moved(by) => {
                let last = self.rows().count().saturating_sub(1);
                self.row = self.row.saturating_add_signed(by).min(last);
            }
            Message::Taken => return self.way(self.row),
            Message::Pressed(row) => return self.way(row),
            Message::More(kind) => {
                if let Some(found) = self.found.get_mut(kind) {
                    found.is_open = true;
                }
            }
            Message::Closed => return Some(Action::None),
        }
        None
    }

    /// The row the keyboard is on.
    #[must_use]
    pub fn row(&self) -> usize {
        self.row
    }

    fn seek(&mut self, typed: String) {
        self.found.clear();
        self.row = 0;
        for hit in self.index.find(&typed) {
            let Some(kind) = self.index.entry(&hit).map(|entry| entry.kind) else { continue };
            match self.found.last_mut() {
                Some(found) if found.kind == kind => found.hits.push(hit),
                _ => self.found.push(Found { kind, hits: vec![hit], is_open: false }),
            }
        }
        self.typed = typed;
    }

    /// What is shown, from top to bottom.
    fn rows(&self) -> impl Iterator<Item = &Hit> {
        self.found.iter().flat_map(Found::shown)
    }

    /// To what a row shows, with the keyboard where it is written.
    fn way(&self, row: usize) -> Option<Action> {
        let hit = self.rows().nth(row)?;
        let there = match &self.index.entry(hit)?.spot {
            Spot::Record(record) => Action::show(record.clone()),
            Spot::Step(step) => Action::go(*step),
        };
        let field = self.index.text(hit).and_then(|text| text.field.clone());
        let into = field.map(|field| Action::focus(field.into()));
        Some(Action::All(std::iter::once(there).chain(into).collect()))
    }
}

/// The keys that lead through what was found, while the field has the keyboard.
fn on_key(key: &Key, modifiers: Modifiers) -> Option<Message> {
    if modifiers != Modifiers::empty() {
        return None;
    }
    Some(match key {
        Key::Named(Named::ArrowDown) => Message::Moved(1),
        Key::Named(Named::ArrowUp) => Message::Moved(-1),
        Key::Named(Named::PageDown) => Message::Moved(PAGE),
        Key::Named(Named::PageUp) => Message::Moved(-PAGE),
        Key::Named(Named::Escape) => Message::Closed,
        _ => return None,
    })
}
