//! What screens ask for is done to the case, and taken back.

use iced::Task;
use iced::widget::operation;

use super::derived::is_large;
use super::{Message, Notice, Wish, Workspace};
use crate::edit::{Change, Refused, aside};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::widget::reveal::{reveal, reveal_focused};

impl Workspace {
    pub(super) fn undo(&mut self, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        if self.history.undo(&mut self.case) {
            self.changed(now, cx);
        }
        (Task::none(), Vec::new())
    }

    pub(super) fn redo(&mut self, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        if self.history.redo(&mut self.case) {
            self.changed(now, cx);
        }
        (Task::none(), Vec::new())
    }

    pub(super) fn perform(
        &mut self,
        action: Action,
        now: i64,
        cx: &Context<'_>,
    ) -> (Task<Message>, Vec<Wish>) {
        match action {
            Action::None => (Task::none(), Vec::new()),
            Action::Change(change) => (Task::none(), self.make(None, change, now, cx)),
            Action::Type { place, change } => {
                (Task::none(), self.make(Some(&place), change, now, cx))
            }
            Action::Go(step) => (self.go(step), Vec::new()),
            Action::ScrollTo(list, y) => {
                let to = operation::AbsoluteOffset { x: 0.0, y };
                (operation::scroll_to(list, to), Vec::new())
            }
            Action::Show(record) => self.show(&record, now, cx),
            Action::Focus(id) => {
                let reveal = iced::advanced::widget::operate(reveal_focused());
                (operation::focus(id).chain(reveal), Vec::new())
            }
            Action::Reveal(id) => (iced::advanced::widget::operate(reveal(id)), Vec::new()),
            Action::All(actions) => {
                let (mut tasks, mut wishes) = (Vec::new(), Vec::new());
                for action in actions {
                    let (task, more) = self.perform(action, now, cx);
                    tasks.push(task);
                    wishes.extend(more);
                }
                (Task::batch(tasks), wishes)
            }
            other => self.begun(other, cx),
        }
    }

    pub(super) fn make(
        &mut self,
        place: Option<&str>,
        change: Change,
        now: i64,
        cx: &Context<'_>,
    ) -> Vec<Wish> {
        if !self.store.is_writable() {
            return vec![Wish::Tell(Notice::ReadOnly)];
        }
        let change = aside::keeping(&self.case, change);
        let made = match place {
            Some(place) => self.history.type_in(&mut self.case, place, now, change),
            None => self.history.make(&mut self.case, change),
        };
        match made {
            Ok(()) if place.is_some() && is_large(&self.case) => {
                self.saving.changed(now);
                self.printing.changed(now, &mut self.preview);
                self.compute_later(now);
                Vec::new()
            }
            Ok(()) => {
                self.changed(now, cx);
                Vec::new()
            }
            Err(Refused::StillUsed(by)) => vec![Wish::Tell(Notice::StillUsed(by.len()))],
            Err(_) => vec![Wish::Tell(Notice::NotMade)],
        }
    }

    pub(super) fn changed(&mut self, now: i64, cx: &Context<'_>) {
        self.saving.changed(now);
        self.printing.changed(now, &mut self.preview);
        self.compute(cx.today);
    }
}
