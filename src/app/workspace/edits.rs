//! What screens ask for is done to the case, and taken back.

use iced::Task;
use iced::widget::operation;

use super::{Message, Notice, Wish, Workspace};
use crate::edit::{Change, Refused, aside};
use crate::kit::context::Context;
use crate::kit::widget::reveal::{reveal, reveal_focused};
use crate::ui::action::{Action, Navigate};

/// With what a change is taken back.
#[derive(Clone, Copy, Debug)]
pub(super) enum Undone<'p> {
    Alone,
    /// With what was typed in the same place.
    Typed(&'p str),
    /// With all that was given under this number.
    Together(u64),
}

impl Workspace {
    pub(super) fn undo(&mut self, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        if self.history.undo(&mut self.open.case) {
            self.changed(now, cx);
        }
        (Task::none(), Vec::new())
    }

    pub(super) fn redo(&mut self, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        if self.history.redo(&mut self.open.case) {
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
            Action::Edit { place, change } => {
                let undone = place.as_deref().map_or(Undone::Alone, Undone::Typed);
                (Task::none(), self.make(undone, change, now, cx))
            }
            Action::Navigate(to) => self.navigate(to, now, cx),
            Action::Work(work) => (self.begun(work, cx), Vec::new()),
            Action::Ask(ask) => (Task::none(), vec![Wish::Ask(ask)]),
            Action::All(actions) => {
                let (mut tasks, mut wishes) = (Vec::new(), Vec::new());
                for action in actions {
                    let (task, more) = self.perform(action, now, cx);
                    tasks.push(task);
                    wishes.extend(more);
                }
                (Task::batch(tasks), wishes)
            }
        }
    }

    fn navigate(&mut self, to: Navigate, now: i64, cx: &Context<'_>) -> (Task<Message>, Vec<Wish>) {
        let task = match to {
            Navigate::Step(step) => self.go(step),
            Navigate::Record(record) => return self.show(&record, now, cx),
            Navigate::Focus(id) => {
                let reveal = iced::advanced::widget::operate(reveal_focused());
                operation::focus(id).chain(reveal)
            }
            Navigate::Caret(id, place) => {
                let reveal = iced::advanced::widget::operate(reveal_focused());
                let put = operation::move_cursor_to(id.clone(), place);
                operation::focus(id).chain(put).chain(reveal)
            }
            Navigate::Reveal(id) => iced::advanced::widget::operate(reveal(id)),
            Navigate::Scroll(list, y) => {
                operation::scroll_to(list, operation::AbsoluteOffset { x: 0.0, y })
            }
        };
        (task, Vec::new())
    }

    pub(super) fn make(
        &mut self,
        undone: Undone<'_>,
        change: Change,
        now: i64,
        cx: &Context<'_>,
    ) -> Vec<Wish> {
        if !self.open.store.is_writable() {
            return vec![Wish::Tell(Notice::ReadOnly)];
        }
        let change = aside::keeping(&self.open.case, change);
        let case = &mut self.open.case;
        let made = match undone {
            Undone::Typed(place) => self.history.type_in(case, place, now, change),
            Undone::Together(batch) => self.history.make_with(case, batch, change),
            Undone::Alone => self.history.make(case, change),
        };
        match made {
            Ok(()) if matches!(undone, Undone::Typed(_)) => {
                self.saving.changed(now);
                self.printing.changed(now, &mut self.open.preview);
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
        self.printing.changed(now, &mut self.open.preview);
        self.compute(cx.today);
    }
}
