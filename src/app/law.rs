//! A newer file of law: brought, shown beside the one in force, used or left.

use std::sync::Arc;

use iced::Task;

use super::requests::Asked;
use super::{App, Message};
use crate::lang::tr;
use crate::law::entry::day;
use crate::law::file::{self, InForce};
use crate::platform::message::{DialogWords, FileKind, Reply, Request};
use crate::ui::screen::chooser::Purpose;
use crate::ui::screen::sheet::{LawWish, Sheet};
use crate::ui::trouble::Trouble;

impl App {
    /// What is wished about the law in force.
    pub(super) fn about_law(&mut self, wish: LawWish) -> Task<Message> {
        match wish {
            LawWish::Bring => {
                let words = DialogWords {
                    title: tr!(self.first, "law-dialog"),
                    filter: tr!(self.first, "law-dialog-filter"),
                };
                self.ask(Request::PickFiles { kind: FileKind::Law, words }, Asked::Law)
            }
            LawWish::Use => {
                let Some(brought) = self.brought.take() else { return Task::none() };
                self.sheet = Some(Sheet::About);
                let request = Request::KeepLaw { text: Some(brought.text) };
                self.ask(request, Asked::LawKept(Box::new(brought.law)))
            }
            LawWish::Leave => {
                self.brought = None;
                self.show_sheet(Sheet::About)
            }
            LawWish::Drop => match InForce::embedded() {
                Ok(law) => {
                    let request = Request::KeepLaw { text: None };
                    self.ask(request, Asked::LawKept(Box::new(law)))
                }
                Err(_) => Task::none(),
            },
        }
    }

    /// A file was chosen, or none.
    pub(super) fn law_chosen(&mut self, reply: Reply) -> Task<Message> {
        let (files, refused) = match reply {
            Reply::Files { files, refused, .. } => (files, refused),
            Reply::NoDialog => {
                // The window's own list lies beneath a sheet.
                self.sheet = None;
                return self.look(Purpose::Law, true);
            }
            other => return self.not_chosen(&other),
        };
        let read = match (files.first(), refused.first()) {
            (Some(chosen), _) => chosen.handle.read(file::MOST_BYTES as u64),
            (None, Some(refused)) => Err(refused.why),
            (None, None) => return Task::none(),
        };
        let bytes = match read {
            Ok(bytes) => bytes,
            Err(why) => return self.not_chosen(&Reply::Refused(why)),
        };
        self.choosing = None;
        match self.law.brought(bytes, self.clock.today()) {
            Ok(brought) => {
                self.brought = Some(Box::new(brought));
                self.show_sheet(Sheet::Law)
            }
            Err(fault) => {
                self.say(|t| file::word(fault, t));
                self.show_sheet(Sheet::About)
            }
        }
    }

    /// The law is kept and in force from now on, or it is not.
    pub(super) fn law_kept(&mut self, law: InForce, reply: &Reply) -> Task<Message> {
        let why = match reply {
            Reply::Done => {
                self.pack = Arc::new(law.pack.clone());
                self.law = law;
                let pack = Arc::clone(&self.pack);
                let (now, today) = (self.clock.now(), self.clock.today());
                if let Some(workspace) = self.workspace_mut() {
                    workspace.follow_law(pack, now, today);
                }
                let made = self.pack.version;
                self.mention(|t| tr!(t, "law-now", day = day(made, t)));
                return Task::none();
            }
            Reply::Refused(why) => Trouble::Refused(*why),
            _ => Trouble::Lost,
        };
        self.say(|t| tr!(t, "law-not-kept", why = why.words(t)));
        Task::none()
    }
}
