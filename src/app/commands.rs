//! The window's own keys: what each does.

use iced::Task;

use super::keyboard::Command;
use super::workspace::Workspace;
use super::{App, Message, Mode, workspace};
use crate::guide::Guide;
use crate::kit::widget::focus::{next_field, next_stop};
use crate::ui::screen::guide;
use crate::ui::screen::sheet::Sheet;

impl App {
    /// A key of the window was pressed.
    pub(super) fn command(&mut self, command: Command) -> Task<Message> {
        self.last_input = self.clock.now();
        if self.rest.is_some() && command != Command::Lock {
            let moves = matches!(command, Command::FocusNext | Command::FocusPrevious);
            return if moves { self.focus(command) } else { Task::none() };
        }
        match command {
            Command::FocusNext | Command::FocusPrevious => return self.focus(command),
            Command::NextField => {
                return iced::advanced::widget::operate(next_field());
            }
            Command::Keys => {
                self.sheet = match self.sheet {
                    None => Some(Sheet::Keys),
                    Some(_) => None,
                }
            }
            Command::Find => return self.framed(crate::ui::frame::Message::Find),
            Command::Add => return self.framed(crate::ui::frame::Message::Add),
            Command::ZoomIn => self.zoom_by(1),
            Command::ZoomOut => self.zoom_by(-1),
            Command::ZoomReset => self.zoom_to(100),
            Command::SwapLanguages => self.swap_languages(),
            Command::Hide => return self.hide(),
            Command::Lock => return self.lock(),
            Command::Escape => return self.escape(),
            Command::Save => return self.save_now(),
            Command::Print => return self.framed(crate::ui::frame::Message::Print),
            Command::Undo => return self.framed(crate::ui::frame::Message::Undo),
            Command::Redo => return self.framed(crate::ui::frame::Message::Redo),
            Command::TurnToPerson => return self.framed(crate::ui::frame::Message::TurnToPerson),
            Command::Help => return self.help(),
            Command::Why => return self.framed(crate::ui::frame::Message::Why),
            Command::NextStep => return self.step_by(1),
            Command::PreviousStep => return self.step_by(-1),
        }
        Task::none()
    }

    /// The guide's page for what is on screen; pressed again the keys, and then neither.
    fn help(&mut self) -> Task<Message> {
        // The guide speaks to the helper: turned to the person, it is why it is asked.
        let facing_person = self.workspace().is_some_and(Workspace::faces_person);
        match self.sheet {
            Some(Sheet::Guide(_)) => self.show_sheet(Sheet::Keys),
            Some(_) => {
                self.sheet = None;
                Task::none()
            }
            None if facing_person => self.framed(crate::ui::frame::Message::Why),
            None => self.show_sheet(Sheet::Guide(self.guide_page())),
        }
    }

    /// The page of the guide about what is on screen; none where it has none.
    fn guide_page(&self) -> Option<usize> {
        let about = |screen| Guide::french().page_about(screen);
        if self.closing || self.leaving.is_some() {
            return about("leaving");
        }
        match &self.mode {
            Mode::Start(_) => about("start"),
            Mode::New(_) => about("words"),
            Mode::Unlock(_) => about("lock"),
            Mode::Open(open) => guide::page_of(open.step()),
        }
    }

    fn focus(&self, command: Command) -> Task<Message> {
        let moved = next_stop(command != Command::FocusPrevious);
        iced::advanced::widget::operate(moved)
    }

    fn framed(&mut self, message: crate::ui::frame::Message) -> Task<Message> {
        self.in_case(workspace::Message::Frame(message))
    }

    fn step_by(&mut self, by: isize) -> Task<Message> {
        match &mut self.mode {
            Mode::Open(workspace) => workspace.go_by(by).map(Message::Workspace),
            _ => Task::none(),
        }
    }
}
