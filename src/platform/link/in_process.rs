//! A link without a broker: the same clerk, in the same process.

use std::sync::mpsc::Sender;

use crate::platform::clerk::{Clerk, Served};
use crate::platform::message::{Outside, Received, Refusal, Reply, Request, RequestId, Start};
use crate::platform::settings::{Settings, SettingsFile, Window};

/// Starts a desk with this beginning; whether one stands.
pub(super) type Relieve = dyn Fn(Start, &Settings, &Outside) -> bool + Send;

/// Answers the questions of a desk in its own process.
pub(super) struct House {
    pub(super) clerk: Clerk,
    pub(super) settings: Settings,
    pub(super) settings_file: SettingsFile,
    /// What this desk left outside its case.
    pub(super) outside: Outside,
    pub(super) sender: Sender<Received>,
    /// Puts a fresh desk in this one's place.
    pub(super) relieve: Box<Relieve>,
    /// Whether what takes its time is done before `serve` returns.
    pub(super) waits: bool,
}

impl House {
    /// Answers through the sender, now or from another thread.
    pub(super) fn serve(&mut self, id: RequestId, request: Request) {
        match self.clerk.serve(request) {
            Served::Now(reply) => self.say(Some(id), reply),
            Served::Later(work) if self.waits => {
                let reply = work();
                self.say(Some(id), reply);
            }
            Served::Later(work) => {
                let sender = self.sender.clone();
                std::thread::spawn(move || {
                    // The desk may be gone by now.
                    sender.send(Received { to: Some(id), reply: work() }).ok();
                });
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
            Request::Lock { folder, hidden, window } => {
                self.keep_window(window);
                let start = Start::after_lock(folder, hidden);
                let relieved = (self.relieve)(start, &self.settings, &self.outside);
                let reply = if relieved { Reply::Leave } else { Reply::Refused(Refusal::Other) };
                self.say(Some(id), reply);
            }
            Request::StillOutside(outside) => self.outside = outside,
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

#[cfg(not(unix))]
pub(super) use apart::connect;
#[cfg(not(unix))]
pub(in crate::platform) use apart::start_desk;

/// Where no open files can be handed over, the desk shows the dialogs itself. A lock still is a
/// fresh process, which reads its beginning from its standard input.
#[cfg(not(unix))]
mod apart {
    use std::io::{self, Read, Write};
    use std::process::{Child, Command, Stdio};
    use std::sync::{Arc, Mutex, PoisonError, mpsc};

    use super::House;
    use crate::platform::clerk::Clerk;
    use crate::platform::dialogs::Native;
    use crate::platform::link::{Error, Link, Replies, Requests};
    use crate::platform::message::{Beginning, MOST_BYTES};
    use crate::platform::settings::SettingsFile;
    use crate::vault::disk::RealFolders;

    /// Starts a desk of this program with its beginning.
    pub(in crate::platform) fn start_desk(beginning: &Beginning) -> io::Result<Child> {
        let mut desk = Command::new(crate::seal::own_program()?)
            .arg("--desk")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        let text = serde_json::to_vec(beginning)?;
        match desk.stdin.take() {
            Some(mut stdin) => stdin.write_all(&text)?,
            None => return Err(io::ErrorKind::BrokenPipe.into()),
        }
        Ok(desk)
    }

    /// Takes up the beginning on the standard input.
    pub(in crate::platform::link) fn connect() -> Result<Link, Error> {
        let mut text = Vec::new();
        let most = MOST_BYTES as u64;
        io::stdin().take(most).read_to_end(&mut text).map_err(|_| Error::NoBroker)?;
        let beginning: Beginning = serde_json::from_slice(&text).map_err(|_| Error::NoBroker)?;
        let (sender, receiver) = mpsc::channel();
        let protection = beginning.protection.clone();
        let house = Mutex::new(House {
            clerk: Clerk::new(Arc::new(Native)),
            settings: beginning.settings.clone(),
            settings_file: SettingsFile::of_this_person(),
            outside: beginning.outside.clone(),
            sender,
            relieve: Box::new(move |start, settings, outside| {
                let (outside, protection) = (outside.clone(), protection.clone());
                let beginning = Beginning::new(start, settings.clone());
                start_desk(&Beginning { outside, protection, ..beginning }).is_ok()
            }),
            waits: false,
        });
        let requests = Requests::new(move |id, request| {
            house.lock().unwrap_or_else(PoisonError::into_inner).serve(id, request);
            Ok(())
        });
        Ok(Link {
            beginning,
            requests,
            replies: Replies { receiver },
            folders: Arc::new(RealFolders),
            keeper_walls: None,
        })
    }
}
