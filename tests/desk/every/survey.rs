//! What stands where in the window: controls, texts, lists, each with the box it was given and what lies around it.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size, Vector};
use recit::kit::widget::measured::Wanted;

use crate::robot::Robot;

/// What a thing in the window is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Something around others.
    Box,
    /// Something that scrolls; the box of all it holds.
    List(Rectangle),
    /// Something the keyboard reaches.
    Control,
    /// A text, and the room it wants in the width it was given.
    Words(String, Size),
}

/// A thing in the window.
#[derive(Clone, Debug)]
pub struct Thing {
    pub kind: Kind,
    pub id: Option<String>,
    /// Its box as laid out: nothing is scrolled.
    pub bounds: Rectangle,
    /// The thing it stands in.
    pub within: Option<usize>,
    /// The list it stands in.
    pub list: Option<usize>,
}

/// Everything in the window, in the order the keyboard goes through it.
#[derive(Debug, Default)]
pub struct Survey {
    pub things: Vec<Thing>,
    path: Vec<usize>,
}

impl Survey {
    /// Looks at the window.
    pub fn of(robot: &mut Robot) -> Self {
        let mut survey = Self::default();
        robot.look_through(&mut survey);
        survey
    }

    /// Whether one thing stands in another.
    pub fn stands_in(&self, inner: usize, outer: usize) -> bool {
        self.above(inner).any(|at| at == outer)
    }

    /// What a thing stands in, the nearest first.
    pub fn around(&self, inner: usize) -> impl Iterator<Item = &Thing> {
        self.above(inner).map(|at| &self.things[at])
    }

    fn above(&self, inner: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.things[inner].within, |at| self.things[*at].within)
    }

    /// The box of the list a thing stands in, laid out.
    pub fn list_of(&self, thing: &Thing) -> Option<(Rectangle, Rectangle)> {
        let list = &self.things[thing.list?];
        match list.kind {
            Kind::List(content) => Some((list.bounds, content)),
            _ => None,
        }
    }

    fn note(&mut self, kind: Kind, id: Option<&Id>, bounds: Rectangle) {
        let within = self.path.last().copied();
        let list = within.and_then(|at| match self.things[at].kind {
            Kind::List(_) => Some(at),
            _ => self.things[at].list,
        });
        let id = id.map(|id| format!("{id:?}")).and_then(|id| {
            // Unnamed things have a number.
            Some(id.split('"').nth(1)?.to_owned())
        });
        self.things.push(Thing { kind, id, bounds, within, list });
    }
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let depth = self.path.len();
        self.path.extend(self.things.len().checked_sub(1));
        operate(self);
        self.path.truncate(depth);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.note(Kind::Box, id, bounds);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.note(Kind::List(content), id, bounds);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        self.note(Kind::Control, id, bounds);
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.note(Kind::Words(text.to_owned(), bounds.size()), id, bounds);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let wanted = state.downcast_ref().map(|Wanted(size)| *size);
        if let (Some(wanted), Some(Thing { kind: Kind::Words(_, size), .. })) =
            (wanted, self.things.last_mut())
        {
            *size = wanted;
        }
    }
}
