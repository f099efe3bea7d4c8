//! An exchange folder taken in as a new encrypted case: its files, their printable pages, the case.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::crew::decode_each;
use super::host::{Printable, Worker};
use super::keep::keep;
use super::sniff::sniff;
use super::{Error as Unread, media_type};
use crate::domain::id::AttachmentId;
use crate::domain::words::Words;
use crate::exchange::{self, FileEntry, Folder};
use crate::vault::{self, NewAttachment, NewSlot, OpenCase};

/// What is taken in, and where to.
pub struct Import<'a> {
    /// The exchange folder.
    pub folder: &'a Folder,
    /// Where the folder of the case is made.
    pub workspace: &'a Path,
    /// Who will open it.
    pub slots: &'a [NewSlot],
    /// Decodes the files.
    pub worker: &'a Worker,
    /// Kept to the minute, for eyes only.
    pub now: Timestamp,
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The keys are made: one to two seconds for every slot.
    Keys,
    /// Files are stored.
    Storing {
        /// How many are.
        done: usize,
        /// Of how many.
        of: usize,
    },
    /// Files are made printable.
    Decoding {
        /// How many are.
        done: usize,
        /// Of how many.
        of: usize,
    },
    /// The case is saved. After this step it is there and cannot be stopped any more.
    Saving,
}

/// A case that was taken in.
#[derive(Debug)]
pub struct Imported {
    /// The case, open.
    pub open: OpenCase,
    /// Its folder.
    pub path: PathBuf,
    /// Files that could not be decoded, and why: they are kept as they are.
    pub unread: Vec<(AttachmentId, Unread)>,
}

/// Why nothing was taken in; then nothing of it stays.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// The exchange folder.
    #[error(transparent)]
    Exchange(#[from] exchange::Error),
    /// The case.
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
        /// Why it stays.
        error: Arc<io::Error>,
    },
}

/// Makes an encrypted case of an exchange folder. Its first save holds everything, so that a power
/// cut leaves the whole case or none. `go_on` hears how far it is, at least every 50 ms while files
/// are decoded, and stops it with `false`.
///
/// # Errors
/// See [`Error`].
pub fn import(from: &Import<'_>, go_on: &mut dyn FnMut(Step) -> bool) -> Result<Imported, Error> {
    step(go_on, Step::Keys)?;
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
    go_on: &mut dyn FnMut(Step) -> bool,
) -> Result<Vec<(AttachmentId, Unread)>, Error> {
    let folder = from.folder;
    let entries = &folder.case_file.files;
    let of = entries.len();
    for (done, entry) in entries.iter().enumerate() {
        step(go_on, Step::Storing { done, of })?;
        let bytes = folder.bytes(&entry.id)?;
        open.attach(attachment(entry, &bytes), &mut bytes.as_slice())?;
    }
    let unread = decode(open, from, go_on)?;
    step(go_on, Step::Saving)?;
    open.save(&folder.case_file.case, from.now, &Words::default())?;
    Ok(unread)
}

/// The originals are stored by now: whatever comes of this, none is lost.
fn decode(
    open: &mut OpenCase,
    from: &Import<'_>,
    go_on: &mut dyn FnMut(Step) -> bool,
) -> Result<Vec<(AttachmentId, Unread)>, Error> {
    let entries = &from.folder.case_file.files;
    let of = entries.len();
    let mut unread = Vec::new();
    let make = |at: usize, stopped: &dyn Fn() -> bool| -> Result<_, exchange::Error> {
        let Some(entry) = entries.get(at) else { return Ok(None) };
        let bytes = from.folder.bytes(&entry.id)?;
        Ok(Some((&entry.id, from.worker.printable(&bytes, stopped, &mut |_| {}))))
    };
    let mut heard = |_, made: Result<Option<(&AttachmentId, Result<Printable, Unread>)>, _>| {
        let Some((id, made)) = made? else { return Ok(()) };
        match made {
            Ok(made) => keep(open, id, &made)?,
            Err(why) => unread.push((id.clone(), why)),
        }
        Ok(())
    };
    let mut count = |done| go_on(Step::Decoding { done, of });
    let all = decode_each::<_, Error>(of, &make, &mut heard, &mut count)?;
    unread.sort_by(|one, other| one.0.cmp(&other.0));
    if all { Ok(unread) } else { Err(Error::Cancelled) }
}

fn step(go_on: &mut dyn FnMut(Step) -> bool, step: Step) -> Result<(), Error> {
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
