//! What the step does about what happened in it.

use iced::widget::Id;

use super::{Events, Go, Message, editor, list, questions};
use crate::domain::event::Event;
use crate::domain::id::EventId;
use crate::edit::{Change, Record, RecordRef};
use crate::kit::context::Context;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form;
use crate::ui::form::prose::first_side;

impl Events {
    /// The event that is selected and there.
    pub(super) fn event<'a>(&self, desk: &Desk<'a>) -> Option<&'a Event> {
        desk.case.event(self.selected.as_ref()?)
    }

    /// The event beside the list: the selected one, once it is removed the next, else the first, so that there is
    /// always one at hand.
    pub(super) fn shown_beside<'a>(&self, desk: &Desk<'a>, cx: &Context<'_>) -> Option<&'a Event> {
        let near = || self.near.as_ref().and_then(|id| desk.case.event(id));
        let other = || near().or_else(|| desk.by_time().first().copied());
        self.event(desk).or_else(|| other().filter(|_| is_beside(cx)))
    }

    /// Does what a message asks.
    pub fn update(&mut self, message: Message, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let in_event = matches!(
            message,
            Message::Form(_) | Message::Show(_) | Message::Remove | Message::Shift(_)
        );
        if in_event && let Some(shown) = self.shown_beside(desk, cx) {
            self.select(shown.id.clone());
        }
        // In a narrower window it stays before one's eyes.
        self.in_event |= matches!(message, Message::Form(_));
        match message {
            Message::Add => self.add(desk, cx),
            Message::Remove => self.remove(desk),
            Message::Restore => self.restore(desk),
            Message::Press(id) => {
                self.shown.insert(id.clone());
                self.in_event = true;
                if self.selected.as_ref() == Some(&id) {
                    return Action::None;
                }
                self.select(id);
                Action::scroll_to(Id::new(editor::SCROLLED), 0.0)
            }
            Message::Select(id) => {
                self.select(id);
                Action::None
            }
            Message::Show(on) => {
                if let Some(id) = &self.selected {
                    if on {
                        self.shown.insert(id.clone())
                    } else {
                        self.shown.remove(id)
                    };
                }
                Action::None
            }
            Message::Go(go) => self.go(go, desk, cx),
            Message::Shift(up) => self.shift(up, desk, cx),
            Message::Widened(to) => to.action(),
            Message::Scrolled(sight) => {
                self.sight = sight;
                Action::None
            }
            Message::Back => {
                self.in_event = false;
                Action::None
            }
            Message::Form(message) => {
                if self.event(desk).is_none() && !matches!(message, form::Message::Go(_)) {
                    return Action::None;
                }
                // What was sensitive a moment ago stays on screen while it is decided about.
                self.shown.extend(self.event(desk).map(|event| event.id.clone()));
                self.form.update(message, desk)
            }
        }
    }

    pub(super) fn select(&mut self, id: EventId) {
        if self.selected.as_ref() != Some(&id) {
            self.form.fold_in_all_but(&[editor::MORE, editor::HELPER]);
            self.form.turn_to(format!("event:{id}"));
        }
        self.selected = Some(id);
    }

    fn add(&mut self, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Ok(id) = EventId::try_from((desk.fresh)("event")) else { return Action::None };
        self.select(id.clone());
        self.in_event = true;
        let change = Change::Put(Box::new(Record::Event(Event::new(id))));
        Action::All(vec![
            Action::change(change),
            Action::focus(Id::from(first_side(cx, questions::WHAT))),
        ])
    }

    fn remove(&mut self, desk: &Desk<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let at = desk.case.events.iter().position(|there| there.id == event.id);
        self.removed = Some((Box::new(event.clone()), at.unwrap_or_default() as u32));
        self.in_event = false;
        let list = desk.by_time();
        let place = list.iter().position(|there| there.id == event.id).unwrap_or_default();
        let near = list.get(place + 1).or_else(|| list.get(place.checked_sub(1)?));
        self.near = near.map(|near| near.id.clone());
        Action::change(Change::Remove(RecordRef::Event(event.id.clone())))
    }

    fn restore(&mut self, desk: &Desk<'_>) -> Action {
        let Some((event, at)) = self.removed.take() else { return Action::None };
        self.select(event.id.clone());
        let at = at.min(desk.case.events.len() as u32);
        Action::change(Change::Insert { record: Box::new(Record::Event(*event)), at })
    }

    fn go(&mut self, go: Go, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let list = desk.by_time();
        let Some(last) = list.len().checked_sub(1) else { return Action::None };
        let shown = self.shown_beside(desk, cx).map(|event| event.id.clone());
        let at = shown.and_then(|id| list.iter().position(|event| event.id == id));
        let to = match (go, at) {
            (Go::Last, _) => last,
            (Go::First, _) | (_, None) => 0,
            (Go::By(by), Some(at)) => at.saturating_add_signed(by).min(last),
        };
        let Some(id) = list.get(to).map(|event| event.id.clone()) else { return Action::None };
        self.select(id.clone());
        self.reveal(&id, desk, cx)
    }

    /// Gives an event's row the keyboard and scrolls it into sight.
    fn reveal(&mut self, id: &EventId, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let focus = Action::focus(Id::from(list::row_id(id)));
        let top = list::offset(desk, cx.calendar, id);
        match top.and_then(|top| list::scrolled_to(top, self.sight)) {
            Some(y) => {
                self.sight.offset = y;
                Action::All(vec![Action::scroll_to(Id::new(list::LIST), y), focus])
            }
            None => focus,
        }
    }

    /// Moves the event before or after its neighbour, if no date forbids it.
    fn shift(&mut self, up: bool, desk: &Desk<'_>, cx: &Context<'_>) -> Action {
        let Some(event) = self.event(desk) else { return Action::None };
        let place = |id: &EventId| desk.case.events.iter().position(|there| there.id == *id);
        let Some(neighbour) = neighbour(event, up, desk) else { return Action::None };
        let (Some(from), Some(to)) = (place(&event.id), place(&neighbour.id)) else {
            return Action::None;
        };
        // Already on that side in the list: a third event keeps them apart in time.
        if (to > from) == up {
            return Action::None;
        }
        let record = RecordRef::Event(event.id.clone());
        let change = Action::change(Change::Move { record, to: to as u32 });
        let id = event.id.clone();
        Action::All(vec![change, self.reveal(&id, desk, cx)])
    }
}

/// Whether an event stands beside the list.
fn is_beside(cx: &Context<'_>) -> bool {
    !cx.narrow() && !cx.facing_person
}

/// The event above or below in the list, if no date puts the two in order.
pub(super) fn neighbour<'a>(event: &Event, up: bool, desk: &Desk<'a>) -> Option<&'a Event> {
    let list = desk.by_time();
    let at = list.iter().position(|there| there.id == event.id)?;
    let other = if up { at.checked_sub(1)? } else { at + 1 };
    let other = *list.get(other)?;
    crate::domain::date::certain_order(&event.date, &other.date).is_none().then_some(other)
}
