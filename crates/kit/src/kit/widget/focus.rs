//! Where the keyboard goes: to the next stop, to the next field to write in, to the first thing of a step. It is brought
//! into sight there.

use std::any::Any;

use iced::Rectangle;
use iced::advanced::widget::operation::{Focusable, Outcome, TextInput};
use iced::advanced::widget::{Id, Operation};

use super::group::OneStop;
use super::reveal::reveal_focused;

/// Gives the keyboard to the next stop, or the one before; round and round. Several answers are one stop, and what
/// comes into them from either side begins with the first.
pub fn next_stop<T: Send + 'static>(forward: bool) -> impl Operation<T> {
    NextStop { forward, stops: Vec::new(), open: 0, count: 0, seen: 0, from: None }
}

/// Gives the keyboard to the field after the one that has it; after the last field, to what comes next.
pub fn next_field<T: Send + 'static>() -> impl Operation<T> {
    NextField { seen: 0, from: None, is_field: false, target: None }
}

/// Gives the keyboard to the first thing in the container of this name.
pub fn first_in<T: Send + 'static>(container: Id) -> impl Operation<T> {
    FirstIn { container, pending: false, inside: false, seen: 0, target: None }
}

struct NextStop {
    forward: bool,
    /// The number of the first thing of each stop.
    stops: Vec<usize>,
    /// So many bounds of one stop are around what comes.
    open: usize,
    /// So many things of the outermost of them were seen.
    count: usize,
    seen: usize,
    /// The stop that has the keyboard.
    from: Option<usize>,
}

impl<T: Send + 'static> Operation<T> for NextStop {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        match state.downcast_ref::<OneStop>() {
            Some(stop) if stop.ends => self.open = self.open.saturating_sub(1),
            Some(_) => {
                self.count = if self.open == 0 { 0 } else { self.count };
                self.open += 1;
            }
            None => {}
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.open == 0 || self.count == 0 {
            self.stops.push(self.seen);
        }
        self.count += 1;
        if state.is_focused() {
            self.from = self.stops.len().checked_sub(1);
        }
        self.seen += 1;
    }

    fn finish(&self) -> Outcome<T> {
        let many = self.stops.len();
        let to = match (self.from, self.forward) {
            (Some(from), true) => (from + 1) % many,
            (Some(from), false) => (from + many - 1) % many,
            (None, true) => 0,
            (None, false) => many.saturating_sub(1),
        };
        choose(self.stops.get(to).copied())
    }
}

struct NextField {
    seen: usize,
    from: Option<usize>,
    /// What has the keyboard is a field.
    is_field: bool,
    target: Option<usize>,
}

impl<T: Send + 'static> Operation<T> for NextField {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.from = Some(self.seen);
        }
        self.seen += 1;
    }

    // Said of a field after it was said that it takes the keyboard.
    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn TextInput) {
        let at = self.seen.checked_sub(1);
        if at == self.from {
            self.is_field = true;
        } else if self.is_field && self.target.is_none() {
            self.target = at;
        }
    }

    fn finish(&self) -> Outcome<T> {
        let Some(from) = self.from.filter(|_| self.is_field) else { return Outcome::None };
        let target = self.target.or_else(|| (from + 1 < self.seen).then_some(from + 1));
        choose(target)
    }
}

struct FirstIn {
    container: Id,
    /// The container was named: what it holds comes next.
    pending: bool,
    inside: bool,
    seen: usize,
    target: Option<usize>,
}

impl<T: Send + 'static> Operation<T> for FirstIn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let outside = !self.inside;
        self.inside |= std::mem::take(&mut self.pending);
        operate(self);
        self.inside &= !outside;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.pending = id == Some(&self.container);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        if self.inside && self.target.is_none() {
            self.target = Some(self.seen);
        }
        self.seen += 1;
    }

    fn finish(&self) -> Outcome<T> {
        choose(self.target)
    }
}

fn choose<T: Send + 'static>(target: Option<usize>) -> Outcome<T> {
    target.map_or(Outcome::None, |at| Outcome::Chain(Box::new(Shown(Give::to(at)))))
}

/// Gives the keyboard to one thing, by its number from 0 among all that can have it, and takes it from the others.
pub struct Give {
    target: usize,
    seen: usize,
}

impl Give {
    /// To the thing of this number; beyond the last, to none.
    #[must_use]
    pub fn to(target: usize) -> Self {
        Self { target, seen: 0 }
    }

    fn meet(&mut self, state: &mut dyn Focusable) {
        if self.seen == self.target {
            state.focus();
        } else {
            state.unfocus();
        }
        self.seen += 1;
    }
}

impl<T> Operation<T> for Give {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.meet(state);
    }
}

/// The same, and brings it into sight: in one go, so that a key that follows at once finds all of it done.
struct Shown(Give);

impl<T: Send + 'static> Operation<T> for Shown {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0.meet(state);
    }

    fn finish(&self) -> Outcome<T> {
        Outcome::Chain(Box::new(reveal_focused()))
    }
}
