//! The accessibility bus of the session.

use accesskit::{
    ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Rect, TreeUpdate,
};
use accesskit_unix::Adapter;

use super::Tell;
use super::update::{Runs, update};
use crate::report::access::{Bounds, Heard, Tree};

/// What screen readers are told through.
#[derive(Debug)]
pub struct Reader {
    adapter: Adapter,
    runs: Runs,
}

/// Hears that somebody listens, that nobody does any more, and what is asked for.
struct Ear {
    tell: Tell,
    runs: Runs,
}

impl ActivationHandler for Ear {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        (self.tell)(Heard::Began);
        None
    }
}

impl DeactivationHandler for Ear {
    fn deactivate_accessibility(&mut self) {
        (self.tell)(Heard::Ended);
    }
}

impl ActionHandler for Ear {
    fn do_action(&mut self, request: ActionRequest) {
        if let Some(wish) = self.runs.wish(request) {
            (self.tell)(Heard::Wish(wish));
        }
    }
}

impl Reader {
    /// Waits in a thread of its own for somebody who listens; where there is no bus, for ever.
    #[must_use]
    pub fn open(tell: &Tell) -> Self {
        let runs = Runs::default();
        let ear = || Ear { tell: Tell::clone(tell), runs: runs.clone() };
        Self { adapter: Adapter::new(ear(), ear(), ear()), runs }
    }

    /// Shows what can be read now; `scale` is how many of the screen's px a logical one has.
    pub fn show(&mut self, tree: &Tree, scale: f32) {
        let runs = &self.runs;
        self.adapter.update_if_active(|| update(tree, scale, runs));
    }

    /// The window got the keyboard, or lost it.
    pub fn focus(&mut self, has_keyboard: bool) {
        self.adapter.update_window_focus_state(has_keyboard);
    }

    /// Where the window stands on its screen, the screen's px.
    pub fn place(&mut self, bounds: Bounds) {
        let [x, y, width, height] =
            [bounds.x, bounds.y, bounds.width, bounds.height].map(f64::from);
        let place = Rect::new(x, y, x + width, y + height);
        self.adapter.set_root_window_bounds(place, place);
    }
}
