//! The recovery sheet on its way to the printer. No file of it is made.

use iced::Task;

use super::requests::Asked;
use super::store::aside;
use super::{App, Message, Mode};
use crate::dossier::recovery::recovery_sheet;
use crate::platform::message::{Reply, Request, Ticket};
use crate::ui::screen::new_case::Sheet;

impl App {
    /// The printer listens, or there is none.
    pub(super) fn sheet_answered(&mut self, reply: Reply) -> Task<Message> {
        let day = self.clock.today();
        let languages: Vec<_> = self.context().languages().collect();
        let Mode::New(new) = &mut self.mode else { return Task::none() };
        let Reply::PrintTo { ticket, handle } = reply else {
            new.sheet(Sheet::NoPrinter);
            return Task::none();
        };
        let code = new.drawn().code.clone();
        let work = move || {
            let pdf = recovery_sheet(code.as_str(), day, &languages).ok()?;
            // The handle ends with this: the printer waits for the end of the file.
            handle.write(&pdf).ok()
        };
        aside(work, move |heard| Message::SheetWritten(ticket, heard.flatten().is_some()))
    }

    /// The sheet went into the printer's end, or did not.
    pub(super) fn sheet_written(&mut self, ticket: Ticket, whole: bool) -> Task<Message> {
        if whole {
            return self.ask(Request::PrintDone { ticket }, Asked::SheetPrinted);
        }
        let cancelled = self.ask(Request::PrintCancel { ticket }, Asked::Nothing);
        Task::batch([cancelled, self.sheet_printed(Reply::Cancelled)])
    }

    /// The printer has it, or has not.
    pub(super) fn sheet_printed(&mut self, reply: Reply) -> Task<Message> {
        let (printed, job) = match reply {
            Reply::Printed { job } => (true, job),
            _ => (false, None),
        };
        if let Mode::New(new) = &mut self.mode {
            new.sheet(if printed { Sheet::Printed } else { Sheet::NoPrinter });
        }
        self.note_job(job)
    }
}
