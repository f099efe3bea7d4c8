//! UI Automation, through the window's own procedure.

use std::cell::RefCell;
use std::fmt;

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, TreeUpdate};
use accesskit_windows::{HWND, SubclassingAdapter};

use super::Tell;
use super::update::{Runs, update};
use crate::report::access::{Bounds, Heard, Tree};

thread_local! {
    /// The window's, once it has one: it lives on the thread of its window.
    static ADAPTER: RefCell<Option<(SubclassingAdapter, Runs)>> = const { RefCell::new(None) };
}

/// What screen readers are told through.
pub struct Reader {
    tell: Tell,
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// Hears that somebody listens, and what is asked for.
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

impl ActionHandler for Ear {
    fn do_action(&mut self, request: ActionRequest) {
        if let Some(wish) = self.runs.wish(request) {
            (self.tell)(Heard::Wish(wish));
        }
    }
}

impl Reader {
    /// Listens once it is attached to a window.
    #[must_use]
    pub fn open(tell: &Tell) -> Self {
        Self { tell: Tell::clone(tell) }
    }

    /// Listens at the window of a handle, on its thread. It must not have been shown yet.
    pub fn attaching(&self) -> impl FnOnce(isize) + Send + use<> {
        let tell = Tell::clone(&self.tell);
        move |window| {
            let runs = Runs::default();
            let ear = || Ear { tell: Tell::clone(&tell), runs: runs.clone() };
            let handle = HWND(std::ptr::with_exposed_provenance_mut(window.cast_unsigned()));
            let adapter = SubclassingAdapter::new(handle, ear(), ear());
            ADAPTER.set(Some((adapter, runs)));
        }
    }

    /// Shows what can be read now; `scale` is how many of the screen's px a logical one has.
    pub fn show(&mut self, tree: &Tree, scale: f32) {
        let events = ADAPTER.with_borrow_mut(|adapter| {
            let (adapter, runs) = adapter.as_mut()?;
            adapter.update_if_active(|| update(tree, scale, runs))
        });
        // Raising them calls back into the window.
        if let Some(events) = events {
            events.raise();
        }
    }

    /// The window's procedure hears it by itself.
    pub fn focus(&mut self, _has_keyboard: bool) {}

    /// The system knows it.
    pub fn place(&mut self, _bounds: Bounds) {}
}
