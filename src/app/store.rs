//! Where the open case is kept, and what may block: always off the window's thread.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iced::Task;
use iced::futures::channel::oneshot;
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::domain::id::AttachmentId;
use crate::domain::{Case, Words};
use crate::exchange::Folder;
use crate::vault::{self, OpenCase, Saved};

/// Where the open case is kept.
#[derive(Clone)]
pub enum Store {
    /// In its encrypted folder.
    Vault {
        /// The case, open.
        open: Arc<Mutex<OpenCase>>,
        /// Its folder.
        path: PathBuf,
        /// Whether it can be saved; known without waiting for a save under way.
        writable: bool,
    },
    /// Nowhere: the fictional example, which nothing keeps.
    Example(Arc<Folder>),
}

impl Store {
    /// An encrypted case.
    #[must_use]
    pub fn vault(open: OpenCase, path: PathBuf) -> Self {
        let writable = open.is_writable();
        Self::Vault { open: Arc::new(Mutex::new(open)), path, writable }
    }

    /// Whether changes can be kept.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        match self {
            Self::Vault { writable, .. } => *writable,
            Self::Example(_) => true,
        }
    }

    /// A file of the case as it came, decrypted.
    #[must_use]
    pub fn original(&self, id: &AttachmentId) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Self::Vault { open, .. } => lock(open).read_attachment(id).ok(),
            Self::Example(folder) => folder.bytes(id).ok().map(Zeroizing::new),
        }
    }

    /// Writes the case. The example is written nowhere and says it is done.
    ///
    /// # Errors
    /// As [`OpenCase::save`].
    pub fn save(&self, case: &Case, now: Timestamp) -> Result<Option<Saved>, vault::Error> {
        match self {
            Self::Vault { open, .. } => lock(open).save(case, now, &Words::default()).map(Some),
            Self::Example(_) => Ok(None),
        }
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Vault { .. } => f.write_str("Vault"),
            Self::Example(_) => f.write_str("Example"),
        }
    }
}

/// The case, for as long as the guard lives. A thread that died holding it left it whole: every change of
/// an open case is made at its end.
pub fn lock(open: &Mutex<OpenCase>) -> MutexGuard<'_, OpenCase> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does work that may block on a thread of its own; its answer comes as a message, `None` if the thread
/// could not be started or died.
pub fn aside<T: Send + 'static, Message: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
    answer: impl Fn(Option<T>) -> Message + Send + 'static,
) -> Task<Message> {
    let (send, receive) = oneshot::channel();
    let started = std::thread::Builder::new().spawn(move || send.send(work()).is_ok());
    match started {
        Ok(_) => Task::perform(receive, move |heard| answer(heard.ok())),
        Err(_) => Task::done(answer(None)),
    }
}
