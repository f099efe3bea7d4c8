//! A link without a broker: the same clerk, in the same process.

use std::sync::mpsc::Sender;

use crate::platform::clerk::{Clerk, Served};
use crate::platform::message::{Received, Refusal, Reply, Request, RequestId};
use crate::platform::settings::{Settings, SettingsFile, Window};

/// Answers the questions of a desk in its own process.
pub(super) struct House {
    pub(super) clerk: Clerk,
    pub(super) settings: Settings,
    pub(super) settings_file: SettingsFile,
    pub(super) sender: Sender<Received>,
}

impl House {
    /// Answers through the sender before it returns.
    pub(super) fn serve(&mut self, id: RequestId, request: Request) {
        match self.clerk.serve(request) {
            Served::Now(reply) => self.say(Some(id), reply),
            Served::Later(work) => {
                let reply = work();
                self.say(Some(id), reply);
            }
            Served::NotMine(request) => self.about_the_desk(id, request),
        }
    }

    /// Says something by itself, or in answer.
    pub(super) fn say(&self, to: Option<RequestId>, reply: Reply) {
        // The desk may be gone by now.
        self.sender.send(Received { to, reply }).ok();
    }

    fn about_the_desk(&mut self, id: RequestId, request: Request) {
        match request {
            Request::Keep(settings) => {
                self.settings = settings.in_range();
                let reply = match self.settings_file.write(&self.settings) {
                    Ok(()) => Reply::Done,
                    Err(error) => Reply::Refused(Refusal::from(&error)),
                };
                self.say(Some(id), reply);
            }
            Request::KeepLaw { text } => {
                let reply = match self.settings_file.law().keep(text.as_deref()) {
                    Ok(()) => Reply::Done,
                    Err(error) => Reply::Refused(Refusal::from(&error)),
                };
                self.say(Some(id), reply);
            }
            Request::Lock { window, .. } => {
                self.keep_window(window);
                self.say(Some(id), Reply::Leave);
            }
            Request::Closing { window } => self.keep_window(window),
            _ => {}
        }
    }

    fn keep_window(&mut self, window: Option<Window>) {
        if let Some(window) = window {
            self.settings.window = Some(window);
            // Where the window stood is not worth a word.
            self.settings_file.write(&self.settings).ok();
        }
    }
}
