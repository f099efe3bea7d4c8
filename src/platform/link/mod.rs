//! The desk's end of the link: questions go out, answers come in. Usable from any thread.

mod in_process;
mod scripted;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use super::crew;
use super::handle::Handle;
use super::keeper::KeptFolders;
use super::message::{Beginning, Received, Reply, Request, RequestId};
use super::wire::{self, Way};
use crate::intake::Worker;
use crate::report::protection::Protection;
use crate::vault::disk::Folders;
use crate::vault::disk::RealFolders;

pub use scripted::{Script, scripted};

/// Why nothing can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// This process was not started by a broker.
    #[error("no broker")]
    NoBroker,
    /// The broker is gone.
    #[error("the broker is gone")]
    Gone,
    /// The question is longer than a message may be; nothing was sent.
    #[error("too large")]
    TooLarge,
}

/// What a desk has of its broker.
pub struct Link {
    /// What to show first.
    pub beginning: Beginning,
    /// The way to ask.
    pub requests: Requests,
    pub replies: Replies,
    /// How the folders of cases are reached.
    pub folders: Arc<dyn Folders>,
    /// The walls around the process that opens them, where it is another one.
    pub keeper_walls: Option<Protection>,
    /// How workers are had, where this process starts none itself.
    pub workers: Option<Worker>,
}

type Send = dyn Fn(RequestId, Request) -> Result<(), Error> + std::marker::Send + Sync;

/// The way to ask. Clones ask on the same link.
#[derive(Clone)]
pub struct Requests {
    send: Arc<Send>,
    next: Arc<AtomicU64>,
}

impl Requests {
    fn new(
        send: impl Fn(RequestId, Request) -> Result<(), Error> + std::marker::Send + Sync + 'static,
    ) -> Self {
        Self { send: Arc::new(send), next: Arc::new(AtomicU64::new(1)) }
    }

    /// Asks without waiting; the answer comes through [`Replies`] with this id.
    ///
    /// # Errors
    /// [`Error::Gone`], [`Error::TooLarge`].
    pub fn send(&self, request: Request) -> Result<RequestId, Error> {
        let id = RequestId(self.next.fetch_add(1, Ordering::Relaxed));
        (self.send)(id, request)?;
        Ok(id)
    }
}

impl std::fmt::Debug for Requests {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Requests")
    }
}

/// What the broker says, in the order it is said.
#[derive(Debug)]
pub struct Replies {
    receiver: Receiver<Received>,
}

impl Replies {
    /// Waits for the next message. `None` when the broker is gone: save and end.
    #[must_use]
    pub fn wait(&self) -> Option<Received> {
        self.receiver.recv().ok()
    }

    /// The next message, if there is one already.
    ///
    /// # Errors
    /// [`Error::Gone`] when the broker is gone.
    pub fn look(&self) -> Result<Option<Received>, Error> {
        match self.receiver.try_recv() {
            Ok(received) => Ok(Some(received)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(Error::Gone),
        }
    }
}

/// Takes up the link that the broker left to this process, and waits for its first message.
///
/// # Errors
/// [`Error::NoBroker`] if there is none.
pub fn connect() -> Result<Link, Error> {
    over(Way::given().map_err(|_| Error::NoBroker)?)
}

/// The desk's end of a link.
///
/// # Errors
/// [`Error::NoBroker`] if the other side does not begin as a broker does.
pub fn over(way: Way) -> Result<Link, Error> {
    let listening = way.try_clone().map_err(|_| Error::NoBroker)?;
    let first = wire::answered(&listening).ok().flatten().map(|received| received.reply);
    let Some(Reply::Begin(mut beginning)) = first else { return Err(Error::NoBroker) };
    let keeper = way_of(std::mem::take(&mut beginning.keeper))?;
    let workers = way_of(std::mem::take(&mut beginning.crew))?.map(crew::workers);
    let keeper = keeper.map(KeptFolders::behind);
    let keeper_walls = keeper.as_ref().map(KeptFolders::walls);
    let folders: Arc<dyn Folders> = match keeper {
        Some(keeper) => Arc::new(keeper),
        None => Arc::new(RealFolders),
    };
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        while let Ok(Some(received)) = wire::answered(&listening) {
            if sender.send(received).is_err() {
                return;
            }
        }
        // Whoever asks from now on must hear that nobody answers; it may have ended from the other side already.
        listening.shutdown().ok();
    });
    let way = Mutex::new(way);
    let requests = Requests::new(move |id, request| {
        let way = way.lock().unwrap_or_else(PoisonError::into_inner);
        wire::ask(&way, id, &request).map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidInput => Error::TooLarge,
            _ => Error::Gone,
        })
    });
    Ok(Link {
        beginning: *beginning,
        requests,
        replies: Replies { receiver },
        folders,
        keeper_walls,
        workers,
    })
}

/// The way that came as these files, if any did.
fn way_of(handles: Vec<Handle>) -> Result<Option<Way>, Error> {
    let files: Vec<_> = handles.into_iter().filter_map(Handle::alone).collect();
    let way = (!files.is_empty()).then(|| Way::from_files(files));
    way.transpose().map_err(|_| Error::NoBroker)
}
