//! Where the open case is kept, and what may block: always off the window's thread.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iced::Task;
use iced::futures::channel::oneshot;
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::domain::id::AttachmentId;
use crate::domain::{Case, Words};
use crate::exchange::Folder;
use crate::intake::MOST_BYTES;
use crate::vault::{self, OpenCase, Saved};

/// Whether a case can be saved, and what keeps it from that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// It can be saved.
    pub writable: bool,
    /// Another process has it open.
    pub elsewhere: bool,
    /// How many versions others saved beside it.
    pub beside: usize,
    /// Its versions can be made one here.
    pub can_settle: bool,
}

impl Standing {
    fn of(open: &OpenCase) -> Self {
        Self {
            writable: open.is_writable(),
            elsewhere: open.notices().contains(&vault::Notice::OpenElsewhere),
            beside: open.heads().len().saturating_sub(1),
            can_settle: open.can_settle(),
        }
    }
}

/// Where the open case is kept.
#[derive(Clone)]
pub enum Store {
    /// In its encrypted folder.
    Vault {
        open: Arc<Mutex<OpenCase>>,
        path: PathBuf,
        /// Whether it can be saved and what lies beside it, as it opened; known without waiting for a save
        /// under way.
        standing: Standing,
    },
    /// Nowhere: the fictional example, which nothing keeps.
    Example(Arc<Folder>),
}

impl Store {
    #[must_use]
    pub fn vault(open: OpenCase, path: PathBuf) -> Self {
        let standing = Standing::of(&open);
        Self::Vault { open: Arc::new(Mutex::new(open)), path, standing }
    }

    /// The same case, which may stand otherwise than before. Waits for a save under way.
    #[must_use]
    pub fn anew(&self) -> Self {
        match self {
            Self::Vault { open, path, .. } => {
                let standing = Standing::of(&lock(open));
                Self::Vault { open: Arc::clone(open), path: path.clone(), standing }
            }
            Self::Example(folder) => Self::Example(Arc::clone(folder)),
        }
    }

    /// How the case stood when it was opened.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self {
            Self::Vault { standing, .. } => *standing,
            Self::Example(_) => Standing { writable: true, ..Standing::default() },
        }
    }

    /// Whether changes can be kept.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.standing().writable
    }

    /// The names under which the files of the case came. Waits for a save under way.
    #[must_use]
    pub fn names(&self) -> BTreeMap<AttachmentId, Words> {
        match self {
            Self::Vault { open, .. } => {
                let open = lock(open);
                let named = open.attachments().iter();
                named.map(|file| (file.id.clone(), file.original_name.clone())).collect()
            }
            Self::Example(folder) => {
                let named = folder.case_file.files.iter();
                let named = named.map(|file| (file.id.clone(), file.original_name.clone()));
                named.filter_map(|(id, name)| Some((id, name?))).collect()
            }
        }
    }

    /// A file of the case as it came, decrypted.
    #[must_use]
    pub fn original(&self, id: &AttachmentId) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Self::Vault { open, .. } => {
                let open = lock(open);
                let small = open.attachment(id).ok()?.content.size <= MOST_BYTES as u64;
                small.then(|| open.read_attachment(id).ok())?
            }
            Self::Example(folder) => folder.bytes(id, MOST_BYTES as u64).ok().map(Zeroizing::new),
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
