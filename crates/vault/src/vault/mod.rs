//! Encrypted case folders.
//!
//! A case is a folder of immutable age files: a revision for every save, which holds the whole
//! document, and blobs, which hold attachments. The newest revision that authenticates is the
//! case. The format stands in `docs/vault-format.md`; any `age` tool opens it without this program.

// Foreign bytes are read here; trials and tests index what they made themselves.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::string_slice))]

use std::collections::BTreeSet;
use std::path::Path;

use age::x25519::Identity;

use crate::domain::Case;

pub mod disk;
mod aside;
mod base32;
mod blob;
mod carry;
mod chain;
mod create;
mod document;
mod frame;
mod keys;
mod names;
mod one_writer;
mod open;
mod recovery;
mod save;
mod secret;
mod strength;
mod versions;
mod words;

#[cfg(test)]
mod trials;

pub use crate::report::vault::{Error, Notice, RevisionRef};
pub use blob::NewAttachment;
pub use carry::Carried;
pub use create::{NewSlot, begin, create, create_in};
pub use document::{Attachment, Content, Derived, DerivedFacts, Export, Revision, Role, Slot};
pub use keys::random;
pub use names::{ContainerId, may_be_file, may_be_folder};
pub use recovery::{RecoveryCode, looks_mistyped};
pub use save::Saved;
pub use secret::Secret;
pub use strength::{ENOUGH_BITS, bits, chosen};
pub use words::{WordList, digit_phrase, word_phrase};

use disk::{Disk, Folders, RealDisk, RealFolders};
use document::Document;
use names::RevisionName;
use one_writer::Aim;

/// The subfolder of a case for files that were moved out of the way.
pub const SET_ASIDE: &str = "set-aside";

/// A case that has been unlocked. It holds keys; drop it to lock.
pub struct OpenCase {
    disk: Box<dyn Disk>,
    container: ContainerId,
    identity: Identity,
    /// The head as it was opened or last saved, without the case itself.
    document: Document<()>,
    notices: Vec<Notice>,
    writable: bool,
    /// Nothing but a fork keeps it from being saved.
    may_settle: bool,
    /// This revision, and what others saved beside it.
    heads: Vec<RevisionRef>,
    /// The files named like revisions that were looked at, by name and size.
    seen: BTreeSet<(String, u64)>,
    /// Blobs were made whose names are not yet durable.
    blobs_to_settle: bool,
    /// Revisions of ours that were given up while saving. They may come back after a power cut;
    /// naming them as ancestors keeps them from looking like a fork.
    given_up: Vec<String>,
    /// Number of the newest save that is there and damaged: the next one is numbered after it.
    passed: u64,
    /// Held for as long as the case is open.
    lock: one_writer::Writing,
}

/// Opens the case in `folder` with what a person typed. Runs Argon2id once (0.3 to 2 s). Waits at most two
/// seconds for a process that has the case open; if it still has it then, the case opens read-only.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::NotACase`], [`Error::Damaged`], [`Error::NewerFormat`],
/// [`Error::CaseNotUnderstood`], or what the disk says. Everything less is a [`Notice`].
pub fn open(folder: &Path, secret: &Secret) -> Result<(OpenCase, Case), Error> {
    open_in(&RealFolders, folder, secret)
}

/// As [`open`], in a folder that is reached so.
///
/// # Errors
/// As [`open`].
pub fn open_in(
    folders: &dyn Folders,
    folder: &Path,
    secret: &Secret,
) -> Result<(OpenCase, Case), Error> {
    open_for(folders, folder, secret, Aim::Write)
}

/// As [`open`], only to be read: nobody else is kept from writing, and nobody is waited for.
///
/// # Errors
/// As [`open`].
pub fn look(folder: &Path, secret: &Secret) -> Result<(OpenCase, Case), Error> {
    open_for(&RealFolders, folder, secret, Aim::Read)
}

fn open_for(
    folders: &dyn Folders,
    folder: &Path,
    secret: &Secret,
    aim: Aim,
) -> Result<(OpenCase, Case), Error> {
    let own_name = folder.file_name().and_then(|name| name.to_str());
    let preferred = own_name.and_then(ContainerId::from_folder);
    let derive = |container: &ContainerId| keys::derive(secret, container, keys::Cost::FORMAT);
    open::open_on(folders.at(folder), preferred.as_ref(), &derive, aim, &one_writer::moment)
}

/// Whether `folder` holds a file named like a revision: then it is a case folder.
#[must_use]
pub fn is_case_folder(folder: &Path) -> bool {
    let entries = RealDisk::new(folder).list().unwrap_or_default();
    entries.iter().any(|entry| RevisionName::parse(&entry.name).is_some())
}

impl OpenCase {
    /// What a person should know about how the case opened.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Whether saving is possible; the notices say why not.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.writable
    }

    /// The revision this is: the one opened or last saved.
    #[must_use]
    pub fn revision(&self) -> &Revision {
        &self.document.revision
    }

    /// The shape in which that revision was written. An older one is raised by the next save.
    #[must_use]
    pub fn schema(&self) -> u32 {
        self.document.schema
    }

    /// Who can open the case.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.document.keys.slots
    }

    /// The attachments, in the order they were added.
    #[must_use]
    pub fn attachments(&self) -> &[Attachment] {
        &self.document.attachments
    }

    /// What left the case, oldest first.
    #[must_use]
    pub fn exports(&self) -> &[Export] {
        &self.document.exports
    }

    /// Remembers that something left the case; the next save keeps it.
    pub fn record_export(&mut self, export: Export) {
        self.document.exports.push(export);
    }
}

/// Shows nothing of what is inside.
impl std::fmt::Debug for OpenCase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenCase").field("seq", &self.document.revision.seq).finish_non_exhaustive()
    }
}
