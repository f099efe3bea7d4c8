//! What the broker does for one desk about files and paper. It knows nothing of processes.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use super::clipboard::Pasted;
use super::devices;
use super::dialogs::{Choice, Dialogs, Purpose};
use super::folder;
use super::handle::Handle;
use super::message::{DialogWords, Leftover, Presence, Refusal, Reply, Request, Ticket};
use super::photos;
use super::printer::{self, Jobs, Spooler, queue};
use super::reach::Given;
use super::saves::{Saves, as_pdf};
use crate::exchange::open_regular;
use crate::report::path::FilePath;
use crate::report::print::JobState;

/// Serves one desk. Dropping it removes every file that the desk did not finish.
pub struct Clerk {
    dialogs: Arc<dyn Dialogs>,
    saves: Arc<Mutex<Saves>>,
    jobs: Jobs,
    given: Given,
    dialog_open: Arc<AtomicBool>,
}

/// How a question is answered.
pub enum Served {
    Now(Reply),
    /// By something that takes its time: a person, a disk, a printer. Run it where waiting harms
    /// nobody.
    Later(Box<dyn FnOnce() -> Reply + Send>),
    /// The question is not about files; the clerk does not know.
    NotMine(Request),
}

impl Clerk {
    /// A clerk who shows these dialogs, and remembers what desks of this sitting were given.
    #[must_use]
    pub fn new(dialogs: Arc<dyn Dialogs>, given: Given) -> Self {
        let dialog_open = Arc::new(AtomicBool::new(false));
        let jobs = Jobs::new(Spooler::default());
        Self { dialogs, saves: Arc::default(), jobs, given, dialog_open }
    }

    /// From now on prints with these programs.
    pub fn print_with(&mut self, spooler: Spooler) {
        self.jobs = Jobs::new(spooler);
    }

    /// Answers a question, or says how it is to be answered.
    pub fn serve(&mut self, request: Request) -> Served {
        match request {
            Request::PickFiles { kind, words } => {
                self.ask(Purpose::Open(kind), words, folder::open_files)
            }
            Request::PickFolder { words } => self.ask(Purpose::Folder, words, |chosen| {
                let folder = chosen.into_iter().next().unwrap_or_default();
                folder::open_folder(folder).unwrap_or_else(Reply::Refused)
            }),
            Request::SavePdf { suggested, words } => {
                let saves = Arc::clone(&self.saves);
                self.ask(Purpose::Save(suggested), words, move |chosen| {
                    save_chosen(&saves, &chosen.into_iter().next().unwrap_or_default())
                })
            }
            Request::OpenPaths { paths } => later(move || {
                folder::open_typed_files(paths.iter().map(|path| path.as_path().to_owned()))
            }),
            Request::TakePasted => {
                let dialogs = Arc::clone(&self.dialogs);
                later(move || pasted(dialogs.clipboard()))
            }
            Request::OpenFolder { path } => {
                let given = self.given.clone();
                later(move || {
                    let opened = match given.was_opened(path.as_path()) {
                        // The list of cases leads back to what a dialog led to.
                        true => folder::open_folder(path.as_path().to_owned()),
                        false => folder::open_typed_folder(path.as_path()),
                    };
                    opened.unwrap_or_else(Reply::Refused)
                })
            }
            Request::SaveToPath { path, replace } => {
                let saves = Arc::clone(&self.saves);
                later(move || match folder::typed(path.as_path()) {
                    Ok(path) => save_to(&saves, &path, replace),
                    Err(why) => Reply::Refused(why),
                })
            }
            Request::SaveDone { ticket } => {
                let (saves, given) = (Arc::clone(&self.saves), self.given.clone());
                later(move || match locked(&saves).finish(ticket) {
                    Ok(path) => {
                        given.note_saved(&path);
                        Reply::Saved { path: path.into() }
                    }
                    Err(why) => Reply::Refused(why),
                })
            }
            Request::SaveCancel { ticket } => Served::Now(done(locked(&self.saves).cancel(ticket))),
            Request::ListFolder { folder, kind, order } => later(move || {
                let listed = folder::list(folder.as_ref(), kind, order);
                listed.map_or_else(Reply::Refused, Reply::Listing)
            }),
            Request::MakeFolder { within, name, kind } => later(move || {
                let made = folder::make(&within, name.as_str(), kind);
                made.map_or_else(Reply::Refused, Reply::Listing)
            }),
            Request::LookForDevices => later(|| Reply::Devices(devices::devices())),
            Request::ListPhotos { folder, of_device } => later(move || {
                photos::list(&folder, of_device).map_or_else(Reply::Refused, Reply::Photos)
            }),
            Request::LookForLeftovers { files } => {
                let given = self.given.clone();
                later(move || {
                    let found = files.iter().map(|file| presence(file, &given));
                    Reply::Leftovers(found.collect())
                })
            }
            Request::DeleteLeftover { file } => {
                let given = self.given.clone();
                later(move || done(delete(&file, &given)))
            }
            Request::Printers => {
                let spooler = self.jobs.spooler().clone();
                later(move || Reply::Printers(queue::printers(&spooler)))
            }
            Request::Print { order } => Served::Now(match self.jobs.begin(&order) {
                Ok((ticket, file)) => Reply::PrintTo { ticket, handle: Handle::new(file) },
                Err(why) => Reply::Refused(why),
            }),
            Request::PrintDone { ticket } => self.printed(ticket),
            Request::PrintCancel { ticket } => Served::Now(done(self.jobs.cancel(ticket))),
            Request::LookAtQueue { jobs } => {
                let spooler = self.jobs.spooler().clone();
                later(move || queue_of(queue::states(&spooler, &jobs)))
            }
            Request::ClearQueue { jobs } => {
                let spooler = self.jobs.spooler().clone();
                later(move || queue_of(queue::clear(&spooler, &jobs)))
            }
            other @ (Request::Keep(_)
            | Request::KeepLaw { .. }
            | Request::CaseOpened { .. }
            | Request::StillOutside(_)
            | Request::Ready
            | Request::Lock { .. }
            | Request::Closing { .. }) => Served::NotMine(other),
        }
    }

    fn ask(
        &self,
        purpose: Purpose,
        words: DialogWords,
        chosen: impl FnOnce(Vec<PathBuf>) -> Reply + Send + 'static,
    ) -> Served {
        if self.dialog_open.swap(true, Ordering::AcqRel) {
            return Served::Now(Reply::Refused(Refusal::Busy));
        }
        let (dialogs, open) = (Arc::clone(&self.dialogs), Arc::clone(&self.dialog_open));
        later(move || {
            let choice = dialogs.ask(&purpose, &words);
            open.store(false, Ordering::Release);
            match choice {
                Choice::Chosen(paths) => chosen(paths),
                Choice::Cancelled => Reply::Cancelled,
                Choice::NoDialog => Reply::NoDialog,
            }
        })
    }

    fn printed(&mut self, ticket: Ticket) -> Served {
        match self.jobs.take(ticket) {
            Some(job) => later(move || match printer::finish(job) {
                Ok(job) => Reply::Printed { job },
                Err(why) => Reply::Refused(why),
            }),
            None => Served::Now(Reply::Refused(Refusal::UnknownTicket)),
        }
    }
}

/// A dialog may still be open when the desk is gone; what it answers then begins no file.
impl Drop for Clerk {
    fn drop(&mut self) {
        locked(&self.saves).close();
    }
}

/// Opens what is there to be pasted.
fn pasted(found: Result<Pasted, Refusal>) -> Reply {
    match found {
        Ok(Pasted::Files(paths)) => folder::open_files(paths),
        Ok(Pasted::Picture(handle, bytes)) => Reply::Picture { bytes, handle },
        Ok(Pasted::Nothing) => Reply::NothingPasted,
        Err(why) => Reply::Refused(why),
    }
}

fn later(work: impl FnOnce() -> Reply + Send + 'static) -> Served {
    Served::Later(Box::new(work))
}

fn locked(saves: &Mutex<Saves>) -> MutexGuard<'_, Saves> {
    saves.lock().unwrap_or_else(PoisonError::into_inner)
}

fn queue_of(states: Option<Vec<JobState>>) -> Reply {
    states.map_or(Reply::Refused(Refusal::Other), Reply::Queue)
}

fn done(result: Result<(), Refusal>) -> Reply {
    result.map_or_else(Reply::Refused, |()| Reply::Done)
}

/// A dialog has already asked whether a file may be replaced, but only one of the name it gave.
fn save_chosen(saves: &Mutex<Saves>, path: &Path) -> Reply {
    save_to(saves, path, as_pdf(path).is_ok_and(|put| put == path))
}

fn save_to(saves: &Mutex<Saves>, path: &Path, replace: bool) -> Reply {
    let begun = as_pdf(path).and_then(|path| {
        let (ticket, file) = locked(saves).begin(&path, replace)?;
        Ok((ticket, file, FilePath::from(path.as_path()).name()))
    });
    match begun {
        Ok((ticket, file, name)) => Reply::SaveTo { ticket, name, handle: Handle::new(file) },
        Err(why) => Reply::Refused(why),
    }
}

/// A file that nobody here put there is told as gone: whether it is there is not the desk's business.
fn presence(file: &Leftover, given: &Given) -> Presence {
    let path = file.path.as_path();
    if !given.was_saved(path) {
        return Presence::Gone;
    }
    match digest(path) {
        Ok(found) if found == file.sha256 => Presence::There,
        Ok(_) => Presence::Changed,
        Err(_) => Presence::Gone,
    }
}

fn delete(file: &Leftover, given: &Given) -> Result<(), Refusal> {
    let path = file.path.as_path();
    if !given.was_saved(path) {
        return Err(Refusal::NotFound);
    }
    let found = digest(path).map_err(|error| Refusal::from(&error))?;
    if found != file.sha256 {
        return Err(Refusal::Changed);
    }
    fs::remove_file(path).map_err(|error| Refusal::from(&error))
}

fn digest(path: &Path) -> io::Result<[u8; 32]> {
    let (file, size) = open_regular(path)?;
    let mut hash = Sha256::new();
    io::copy(&mut file.take(size), &mut hash)?;
    Ok(hash.finalize().into())
}
