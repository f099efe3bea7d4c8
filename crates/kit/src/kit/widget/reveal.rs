//! Scrolls what has the keyboard, or something named, into view; of an editor higher than its list, the caret.

use std::any::Any;

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::editor::FocusedCaret;
use super::sparse::only_at_hand;

/// Room kept around what is revealed, logical px.
const MARGIN: f32 = 24.0;

/// Scrolls every list around the focused thing so far that it is seen.
pub fn reveal_focused<T: Send + 'static>() -> impl Operation<T> {
    Find { named: None, path: Vec::new(), pending: None, seen: 0, found: None, caret: None }
}

/// Scrolls every list around the thing of this name so far that it is seen.
pub fn reveal<T: Send + 'static>(id: Id) -> impl Operation<T> {
    Find { named: Some(id), path: Vec::new(), pending: None, seen: 0, found: None, caret: None }
}

/// A list on the way to the focused thing.
#[derive(Clone, Copy)]
pub(crate) struct Around {
    /// Its number from 0 among the lists of the window.
    pub(crate) number: usize,
    pub(crate) bounds: Rectangle,
    pub(crate) content: Rectangle,
    pub(crate) translation: Vector,
}

/// Scrolls the lists around a place so far that it is seen.
pub(crate) fn bring<T: Send + 'static>(target: Rectangle, path: &[Around]) -> Outcome<T> {
    let moves = path.iter().filter_map(|list| by(list, target)).collect();
    Outcome::Chain(Box::new(Scroll { moves, seen: 0 }))
}

struct Find {
    /// What is looked for; `None` for what has the keyboard.
    named: Option<Id>,
    path: Vec<Around>,
    pending: Option<Around>,
    seen: usize,
    found: Option<(Rectangle, Vec<Around>)>,
    caret: Option<Rectangle>,
}

impl<T: Send + 'static> Operation<T> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let depth = self.path.len();
        self.path.extend(self.pending.take());
        operate(self);
        self.path.truncate(depth);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.pending = Some(Around { number: self.seen, bounds, content, translation });
        self.seen += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.named.is_none() && state.is_focused() {
            self.found = Some((bounds, self.path.clone()));
        }
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id.is_some() && id == self.named.as_ref() {
            self.found = Some((bounds, self.path.clone()));
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(FocusedCaret(caret)) = state.downcast_ref() {
            self.caret = Some(*caret);
        }
        // Once the named thing is found, nothing more need be made to look for it.
        if self.named.is_none() || self.found.is_some() {
            only_at_hand(state);
        }
    }

    fn finish(&self) -> Outcome<T> {
        match &self.found {
            Some((target, path)) => {
                let seen = |list: &Around| {
                    let fits = target.height + 2.0 * MARGIN <= list.bounds.height;
                    if fits { *target } else { self.caret.unwrap_or(*target) }
                };
                let moves = path.iter().filter_map(|list| by(list, seen(list))).collect();
                Outcome::Chain(Box::new(Scroll { moves, seen: 0 }))
            }
            None => Outcome::None,
        }
    }
}

/// The offset at which a list shows the target; `None` if it does already.
fn by(list: &Around, target: Rectangle) -> Option<(usize, AbsoluteOffset<Option<f32>>)> {
    let top = target.y - list.content.y;
    let (from, to) = (list.translation.y, list.translation.y + list.bounds.height);
    let y = if top - MARGIN < from {
        (top - MARGIN).max(0.0)
    } else if top + target.height + MARGIN > to {
        top + target.height + MARGIN - list.bounds.height
    } else {
        return None;
    };
    Some((list.number, AbsoluteOffset { x: None, y: Some(y) }))
}

struct Scroll {
    moves: Vec<(usize, AbsoluteOffset<Option<f32>>)>,
    seen: usize,
}

impl<T: Send + 'static> Operation<T> for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, offset)) = self.moves.iter().find(|(number, _)| *number == self.seen) {
            state.scroll_to(*offset);
        }
        self.seen += 1;
    }
}
