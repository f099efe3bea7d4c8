//! A drawing that is kept until it is to show something else: it is neither listed nor painted again.

use std::cell::RefCell;

use iced::widget::canvas::{Cache, Frame, Geometry};
use iced::{Renderer, Size};

/// A drawing that is kept, and what it shows.
#[derive(Debug)]
pub struct Kept<T> {
    cache: Cache,
    shown: RefCell<Option<T>>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { cache: Cache::default(), shown: RefCell::default() }
    }
}

impl<T: Clone + PartialEq> Kept<T> {
    /// The drawing of this; made anew if it showed something else or had another size, logical px.
    pub fn draw(
        &self,
        shows: &T,
        renderer: &Renderer,
        size: Size,
        draw: impl FnOnce(&mut Frame),
    ) -> Geometry {
        if self.shown.borrow().as_ref() != Some(shows) {
            self.cache.clear();
            self.shown.replace(Some(shows.clone()));
        }
        self.cache.draw(renderer, size, draw)
    }
}
