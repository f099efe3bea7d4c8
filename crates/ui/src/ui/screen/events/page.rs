//! One event being asked about: what its questions are given.

use super::Events;
use crate::domain::event::Event;
use crate::kit::context::Context;
use crate::ui::desk::Desk;
use crate::ui::form::edit::{self, Of};
use crate::ui::form::{Message, State};

/// What a question about an event is given.
pub(super) struct Page<'p, 'a> {
    pub(super) events: &'p Events,
    pub(super) cx: &'p Context<'a>,
    pub(super) desk: &'p Desk<'a>,
    pub(super) event: &'a Event,
    /// The event, to be changed.
    pub(super) of: Of<Event>,
}

impl<'p, 'a> Page<'p, 'a> {
    pub(super) fn new(
        events: &'p Events,
        event: &'a Event,
        desk: &'p Desk<'a>,
        cx: &'p Context<'a>,
    ) -> Self {
        Self { events, cx, desk, event, of: edit::event(event.id.clone()) }
    }

    /// What is folded out and half typed.
    pub(super) fn state(&self) -> &'p State {
        &self.events.form
    }

    /// What a date is asked with.
    pub(super) fn at(&self) -> (&'p Context<'a>, &'p State, &'p Desk<'a>) {
        (self.cx, self.state(), self.desk)
    }

    /// Changes the event in one step.
    pub(super) fn change(&self, change: impl Fn(&mut Event) + Send + Sync + 'static) -> Message {
        Message::Edit(self.of.change(change))
    }
}
