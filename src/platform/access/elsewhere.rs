//! A system whose screen readers are not told anything yet.

use super::Tell;
use crate::report::access::{Bounds, Tree};

/// Nobody ever listens.
#[derive(Debug)]
pub struct Reader;

impl Reader {
    /// Never tells anything.
    #[must_use]
    pub fn open(_tell: &Tell) -> Self {
        Self
    }

    /// Shows what can be read now.
    pub fn show(&mut self, _tree: &Tree, _scale: f32) {}

    /// The window got the keyboard, or lost it.
    pub fn focus(&mut self, _has_keyboard: bool) {}

    /// Where the window stands on its screen, the system's px.
    pub fn place(&mut self, _bounds: Bounds) {}
}
