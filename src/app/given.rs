//! Files given at once: those of one drop gathered, and asked once whether they are one exhibit or an exhibit each.

use std::path::PathBuf;

use iced::Task;
use iced::widget::operation;

use super::intake::Becomes;
use super::{App, Message, workspace};
use crate::domain::id::ExhibitId;
use crate::kit::widget::reveal::reveal_focused;
use crate::platform::message::OpenFile;
use crate::ui::screen::several::{self, Answer, Given, Several};

/// Several files, and what is asked about them.
pub(super) struct Asking {
    pub(super) question: Several,
    files: Vec<OpenFile>,
}

/// Files held over the window or dropped on it. The system tells of each by itself: a drop is whole when as many were
/// dropped as were held.
#[derive(Debug, Default)]
pub(super) struct Drop {
    held: Vec<PathBuf>,
    dropped: Vec<PathBuf>,
    /// A second passed since.
    waited: bool,
}

impl App {
    /// A file is held over the window.
    pub(super) fn hovered(&mut self, path: PathBuf) -> Task<Message> {
        self.drop.held.push(path);
        self.in_case(workspace::Message::Hovering(true))
    }

    /// Nothing is held over the window any more.
    pub(super) fn hovered_no_more(&mut self) -> Task<Message> {
        self.drop.held.clear();
        self.in_case(workspace::Message::Hovering(false))
    }

    /// A file was dropped on the window.
    pub(super) fn dropped(&mut self, path: PathBuf) -> Task<Message> {
        let Drop { held, dropped, .. } = &mut self.drop;
        if let Some(at) = held.iter().position(|one| *one == path) {
            held.remove(at);
        }
        dropped.push(path);
        if held.is_empty() { self.all_dropped() } else { Task::none() }
    }

    /// A second passed: what is held and was not dropped by now never is.
    pub(super) fn end_of_drop(&mut self) -> Task<Message> {
        let begun = !self.drop.dropped.is_empty();
        let over = std::mem::replace(&mut self.drop.waited, begun);
        if begun && over { self.all_dropped() } else { Task::none() }
    }

    fn all_dropped(&mut self) -> Task<Message> {
        let Drop { dropped, .. } = std::mem::take(&mut self.drop);
        if dropped.is_empty() {
            return Task::none();
        }
        // Nothing else says that they are no longer held over the window, and they may be refused.
        let let_go = self.in_case(workspace::Message::Hovering(false));
        let writable = self.workspace().is_some_and(|open| open.store().is_writable());
        if self.rest.is_some() || !writable {
            return let_go;
        }
        Task::batch([let_go, self.take_in(None, dropped)])
    }

    /// Hands files to the open case: for one exhibit, or as exhibits to be; asks first what several are.
    pub(super) fn give(
        &mut self,
        exhibit: Option<ExhibitId>,
        files: Vec<OpenFile>,
    ) -> Task<Message> {
        if let Some(exhibit) = exhibit {
            return self.in_case(workspace::Message::FilesGiven(Becomes::Of(exhibit), files));
        }
        let named = |file: &OpenFile| Given { name: file.name.clone(), when: file.modified };
        match &mut self.asking {
            // One question at a time: what came meanwhile belongs to it.
            Some(asking) => {
                asking.question.add(files.iter().map(named).collect());
                asking.files.extend(files);
            }
            None if files.len() > 1 => {
                let question = Several::new(files.iter().map(named).collect());
                self.asking = Some(Asking { question, files });
            }
            None => return self.in_case(workspace::Message::FilesGiven(Becomes::Each, files)),
        }
        let likelier = self.asking.as_ref().map(|asking| asking.question.likelier());
        let reveal = iced::advanced::widget::operate(reveal_focused());
        likelier.map_or_else(Task::none, |button| operation::focus(button).chain(reveal))
    }

    /// Something was said to the question.
    pub(super) fn in_several(&mut self, message: several::Message) -> Task<Message> {
        let Some(asking) = &mut self.asking else { return Task::none() };
        let (becomes, order) = match asking.question.update(message) {
            Answer::Open => return Task::none(),
            Answer::Cancel => {
                self.asking = None;
                return Task::none();
            }
            Answer::One(order) => (Becomes::One, order),
            Answer::Each(order) => (Becomes::Each, order),
        };
        let Some(Asking { files, .. }) = self.asking.take() else { return Task::none() };
        let files = order.into_iter().filter_map(|at| files.get(at).cloned()).collect();
        self.in_case(workspace::Message::FilesGiven(becomes, files))
    }
}
