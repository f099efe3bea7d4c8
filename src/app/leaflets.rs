//! The guide and the sheet of keys as a file or on paper. They say nothing of a case: nothing of them is kept in mind.

use iced::Task;

use super::requests::Asked;
use super::store::aside;
use super::{App, Message};
use crate::dossier::guide::{guide, key_sheet};
use crate::lang::{Language, tr};
use crate::platform::handle::Handle;
use crate::platform::message::{DialogWords, Refusal, Reply, Request, Ticket};
use crate::report::print::Order;
use crate::ui::screen::chooser::Purpose;
use crate::ui::screen::sheet::Leaflet;
use crate::ui::trouble::Trouble;

/// Where a leaflet goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Into a file.
    File,
    /// To a printer.
    Paper,
}

impl App {
    /// What a leaflet is called as a file.
    pub(super) fn leaflet_name(&self, leaflet: Leaflet) -> String {
        match leaflet {
            Leaflet::Guide => tr!(self.first, "guide-file"),
            Leaflet::Keys => tr!(self.first, "guide-keys-file"),
        }
    }

    /// Asks where it is to be saved, by the system's dialog.
    pub(super) fn save_leaflet(&mut self, leaflet: Leaflet) -> Task<Message> {
        let words = DialogWords {
            title: tr!(self.first, "entry-dialog-save"),
            filter: tr!(self.first, "entry-dialog-pdf"),
        };
        let suggested = self.leaflet_name(leaflet);
        self.ask(Request::SavePdf { suggested, words }, Asked::LeafletPlace(leaflet))
    }

    /// Asks for a printer.
    pub(super) fn print_leaflet(&mut self, leaflet: Leaflet) -> Task<Message> {
        self.ask(Request::Print { order: Order::default() }, Asked::LeafletPaper(leaflet))
    }

    /// A new file, or none.
    pub(super) fn leaflet_place(&mut self, leaflet: Leaflet, reply: Reply) -> Task<Message> {
        match reply {
            Reply::SaveTo { ticket, handle, .. } => {
                self.choosing = None;
                self.write_leaflet(leaflet, Way::File, ticket, handle)
            }
            Reply::NoDialog => {
                // The window's own list lies beneath a sheet.
                self.sheet = None;
                self.look_for_place_of(leaflet, Purpose::Save)
            }
            other => self.not_chosen(&other),
        }
    }

    /// A printer listens, or none does.
    pub(super) fn leaflet_paper(&mut self, leaflet: Leaflet, reply: Reply) -> Task<Message> {
        match reply {
            Reply::PrintTo { ticket, handle } => {
                self.write_leaflet(leaflet, Way::Paper, ticket, handle)
            }
            other => self.leaflet_printed(&other),
        }
    }

    /// Makes it beside the window, and writes it.
    fn write_leaflet(
        &mut self,
        leaflet: Leaflet,
        way: Way,
        ticket: Ticket,
        handle: Handle,
    ) -> Task<Message> {
        self.mention(|t| tr!(t, "guide-making"));
        let languages: Vec<Language> = self.context().languages().collect();
        let work = move || {
            let pdf = match leaflet {
                Leaflet::Guide => guide(&languages),
                Leaflet::Keys => key_sheet(&languages),
            };
            // The handle ends with this: a printer waits for the end of the file.
            handle.write(&pdf.map_err(|_| Refusal::Other)?)
        };
        aside(work, move |heard| {
            Message::LeafletWritten(way, ticket, heard.unwrap_or(Err(Refusal::Other)))
        })
    }

    /// It is written whole, or it is not.
    pub(super) fn leaflet_written(
        &mut self,
        way: Way,
        ticket: Ticket,
        written: Result<(), Refusal>,
    ) -> Task<Message> {
        match (way, written) {
            (Way::File, Ok(())) => self.ask(Request::SaveDone { ticket }, Asked::LeafletNamed),
            (Way::Paper, Ok(())) => self.ask(Request::PrintDone { ticket }, Asked::LeafletPrinted),
            (Way::File, Err(why)) => {
                let why = Trouble::Refused(why);
                self.say(|t| tr!(t, "pages-not-saved-why", why = why.words(t)));
                self.ask(Request::SaveCancel { ticket }, Asked::Nothing)
            }
            (Way::Paper, Err(why)) => {
                let told = self.leaflet_printed(&Reply::Refused(why));
                let cancelled = self.ask(Request::PrintCancel { ticket }, Asked::Nothing);
                Task::batch([told, cancelled])
            }
        }
    }

    /// The file has its name, or has not.
    pub(super) fn leaflet_named(&mut self, reply: &Reply) -> Task<Message> {
        match reply {
            Reply::Saved { .. } => {
                self.leave_said();
                self.mention(|t| tr!(t, "guide-saved"));
                Task::none()
            }
            other => self.not_chosen(other),
        }
    }

    /// The print server has it, or has not.
    pub(super) fn leaflet_printed(&mut self, reply: &Reply) -> Task<Message> {
        let why = match reply {
            Reply::Printed { .. } => {
                self.leave_said();
                self.mention(|t| tr!(t, "print-handed"));
                return Task::none();
            }
            Reply::Refused(why) => Trouble::Refused(*why),
            _ => Trouble::Lost,
        };
        self.say(|t| tr!(t, "print-not-printed", why = why.words(t)));
        Task::none()
    }
}
