//! An exchange folder taken in as a new encrypted case: its files, their printable pages, the case.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::crew::decode_each;
use super::host::{Printable, Worker};
use super::keep::keep;
use super::sniff::{LOOKED_AT, sniff};
use super::{Error as Unread, Limit, MOST_BYTES, media_type};
use crate::domain::id::AttachmentId;
use crate::domain::words::Words;
use crate::exchange::{self, FileEntry, Folder, Original};
use crate::vault::{self, NewAttachment, NewSlot, OpenCase};

/// What is taken in, and where to.
pub struct Import<'a> {
    pub folder: &'a Folder,
    /// Where the folder of the case is made.
    pub workspace: &'a Path,
    /// Who will open it.
    pub slots: &'a [NewSlot],
    pub worker: &'a Worker,
    /// Kept to the minute, for eyes only.
    pub now: Timestamp,
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The keys are made: one to two seconds for every slot.
    Keys,
    Storing {
        done: usize,
        of: usize,
    },
    /// Files are made printable.
    Decoding {
        done: usize,
        of: usize,
    },
    /// The case is saved. After this step it is there and cannot be stopped any more.
    Saving,
}

/// A case that was taken in.
#[derive(Debug)]
pub struct Imported {
    pub open: OpenCase,
    pub path: PathBuf,
    /// Files that could not be decoded, and why: they are kept as they are.
    pub unread: Vec<(AttachmentId, Unread)>,
}

/// Why nothing was taken in; then nothing of it stays.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Exchange(#[from] exchange::Error),
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
    /// It failed or was stopped, and what was begun, all of it encrypted, could not be removed.
    #[error("what was begun stays: {error}")]
    NotRemoved {
        /// The folder that was begun.
        path: PathBuf,
        error: Arc<io::Error>,
    },
}

/// Makes an encrypted case of an exchange folder. Its first save holds everything, so that a power
/// cut leaves the whole case or none. `go_on` hears how far it is, at least every 50 ms while files
/// are decoded, and stops it with `false`.
///
/// # Errors
/// See [`Error`].
pub fn import(from: &Import<'_>, go_on: &mut dyn FnMut(Stage) -> bool) -> Result<Imported, Error> {
    let form = &from.folder.case_file;
    if form.is_newer() {
        // Saved by this program it would be taken for a case of its own form.
        return Err(exchange::Error::Newer { found: form.schema }.into());
    }
    step(go_on, Stage::Keys)?;
    let mut open = vault::begin(from.workspace, from.slots)?;
    let path = from.workspace.join(open.folder_name());
    match take_in(&mut open, from, go_on) {
        Ok(unread) => Ok(Imported { open, path, unread }),
        Err(error) => {
            drop(open);
            // Made a moment ago, it holds only our own files.
            match fs::remove_dir_all(&path) {
                Ok(()) => Err(error),
                Err(stays) => Err(Error::NotRemoved { path, error: Arc::new(stays) }),
            }
        }
    }
}

fn take_in(
    open: &mut OpenCase,
    from: &Import<'_>,
    go_on: &mut dyn FnMut(Stage) -> bool,
) -> Result<Vec<(AttachmentId, Unread)>, Error> {
    let folder = from.folder;
    let entries = &folder.case_file.files;
    let of = entries.len();
    for (done, entry) in entries.iter().enumerate() {
        step(go_on, Stage::Storing { done, of })?;
        store(open, folder.open(&entry.id)?)?;
    }
    let unread = decode(open, from, go_on)?;
    step(go_on, Stage::Saving)?;
    open.save(&folder.case_file.case, from.now, &Words::default())?;
    Ok(unread)
}

/// Stores a file without ever holding it whole.
fn store(open: &mut OpenCase, mut original: Original<'_>) -> Result<(), Error> {
    let entry = original.entry;
    let mut head = Vec::new();
    let read = original.by_ref().take(LOOKED_AT as u64).read_to_end(&mut head);
    read.map_err(|error| unreadable(entry, error))?;
    let new = attachment(entry, &head);
    // On its way through the vault an error of reading would look like one of the case.
    let mut failure = None;
    let from = Heard { from: head.chain(original.by_ref()), failure: &mut failure };
    let stored = open.attach(new, &mut { from });
    if let Some(error) = failure {
        return Err(unreadable(entry, error));
    }
    stored?;
    original.check()?;
    Ok(())
}

fn unreadable(entry: &FileEntry, error: io::Error) -> Error {
    let path = PathBuf::from(entry.path.as_str());
    exchange::Error::Io { path, error: Arc::new(error) }.into()
}

/// Remembers why something could not be read.
struct Heard<'a, R> {
    from: R,
    failure: &'a mut Option<io::Error>,
}

impl<R: Read> Read for Heard<'_, R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.from.read(bytes).map_err(|error| {
            let kind = error.kind();
            if kind != io::ErrorKind::Interrupted {
                *self.failure = Some(error);
            }
            kind.into()
        })
    }
}

/// The originals are stored by now: whatever comes of this, none is lost.
fn decode(
    open: &mut OpenCase,
    from: &Import<'_>,
    go_on: &mut dyn FnMut(Stage) -> bool,
) -> Result<Vec<(AttachmentId, Unread)>, Error> {
    let entries = &from.folder.case_file.files;
    let of = entries.len();
    let mut unread = Vec::new();
    let make = |at: usize, stopped: &dyn Fn() -> bool| -> Result<_, exchange::Error> {
        let Some(entry) = entries.get(at) else { return Ok(None) };
        let made = match from.folder.bytes(&entry.id, MOST_BYTES as u64) {
            Ok(bytes) => from.worker.printable(&bytes, stopped, &mut |_| {}),
            Err(exchange::Error::FileTooLarge { .. }) => Err(Unread::TooLarge(Limit::Bytes)),
            Err(error) => return Err(error),
        };
        Ok(Some((&entry.id, made)))
    };
    let mut heard = |_, made: Result<Option<(&AttachmentId, Result<Printable, Unread>)>, _>| {
        let Some((id, made)) = made? else { return Ok(()) };
        match made {
            Ok(made) => keep(open, id, &made).map_err(|error| match error {
                // It is kept by its hash: what was decoded is not what was stored.
                vault::Error::DamagedAttachment => {
                    exchange::Error::FileChanged { id: id.clone() }.into()
                }
                error => Error::from(error),
            })?,
            Err(why) => unread.push((id.clone(), why)),
        }
        Ok(())
    };
    let mut count = |done| go_on(Stage::Decoding { done, of });
    let all = decode_each::<_, Error>(of, &make, &mut heard, &mut count)?;
    unread.sort_by(|one, other| one.0.cmp(&other.0));
    if all { Ok(unread) } else { Err(Error::Cancelled) }
}

fn step(go_on: &mut dyn FnMut(Stage) -> bool, step: Stage) -> Result<(), Error> {
    if go_on(step) { Ok(()) } else { Err(Error::Cancelled) }
}

fn attachment(entry: &FileEntry, bytes: &[u8]) -> NewAttachment {
    NewAttachment {
        id: entry.id.clone(),
        title: Words::default(),
        original_name: entry.original_name.clone().unwrap_or_default(),
        media_type: media_type(sniff(bytes)).to_owned(),
        extra: entry.extra.clone(),
    }
}
