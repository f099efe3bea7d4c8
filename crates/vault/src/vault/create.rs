//! The first revision of a case: who opens it, and its keys.

use std::collections::BTreeSet;
use std::path::Path;

use age::x25519::{Identity, Recipient};
use jiff::Timestamp;

use super::disk::{Disk, Folders, RealFolders};
use super::document::{BlobKey, Document, KeyText, Keys, Revision, Slot};
use super::keys::{self, Cost};
use super::names::{self, ContainerId};
use super::one_writer::{self, Aim};
use super::secret::Secret;
use super::{Error, OpenCase, Role, frame};
use crate::domain::record::Extra;
use crate::domain::schema::SCHEMA;
use crate::domain::{Case, Words};

/// A way to open the case that is being made.
pub struct NewSlot {
    /// Whose way it is.
    pub role: Role,
    /// What people will see it called.
    pub label: Words,
    /// The passphrase, digits or recovery code.
    pub secret: Secret,
}

/// Makes a case folder in `workspace` and saves `case` as its first revision. Returns the open
/// case; [`OpenCase::folder_name`] is the name of its folder.
///
/// Runs Argon2id once for every slot.
///
/// # Errors
/// [`Error::BadSlots`] for no slot, more than eight, or the same secret twice; else as
/// [`OpenCase::save`]. After an error the folder is removed again if the disk lets us.
pub fn create(
    workspace: &Path,
    slots: &[NewSlot],
    case: &Case,
    now: Timestamp,
) -> Result<OpenCase, Error> {
    create_in(&RealFolders, workspace, slots, case, now)
}

/// As [`create`], in a workspace that is reached so.
///
/// # Errors
/// As [`create`].
pub fn create_in(
    folders: &dyn Folders,
    workspace: &Path,
    slots: &[NewSlot],
    case: &Case,
    now: Timestamp,
) -> Result<OpenCase, Error> {
    let mut open = begin_in(folders, workspace, slots)?;
    match open.save(case, now, &Words::default()) {
        Ok(_) => Ok(open),
        Err(error) => {
            let folder = workspace.join(open.folder_name());
            drop(open);
            remove_empty(folders, &folder);
            Err(error)
        }
    }
}

/// Makes a case folder in `workspace` and saves nothing in it yet: attachments can be stored, and
/// the first [`OpenCase::save`] makes it a case. Until then nothing in the folder opens, so that a
/// case which is made of many files is there whole or not at all.
///
/// Runs Argon2id once for every slot.
///
/// # Errors
/// As [`create`].
pub fn begin(workspace: &Path, slots: &[NewSlot]) -> Result<OpenCase, Error> {
    begin_in(&RealFolders, workspace, slots)
}

fn begin_in(folders: &dyn Folders, workspace: &Path, slots: &[NewSlot]) -> Result<OpenCase, Error> {
    let container = ContainerId::new(keys::random()?);
    let name = container.folder();
    let disk = folders.make(workspace, &name)?;
    let begun = begin_on(disk, container, slots, Cost::FORMAT);
    if begun.is_err() {
        remove_empty(folders, &workspace.join(name));
    }
    begun
}

/// Our own new folder: empty but for the lock, since a failed save removes what it made.
fn remove_empty(folders: &dyn Folders, folder: &Path) {
    folders.at(folder).remove(names::LOCK).ok();
    folders.unmake(folder).ok();
}

/// As [`create`], in a folder that is there already.
#[cfg(test)]
pub(super) fn create_on(
    disk: Box<dyn Disk>,
    container: ContainerId,
    slots: &[NewSlot],
    cost: Cost,
    case: &Case,
    now: Timestamp,
) -> Result<OpenCase, Error> {
    let mut open = begin_on(disk, container, slots, cost)?;
    open.save(case, now, &Words::default())?;
    Ok(open)
}

/// As [`begin`], in a folder that is there already.
fn begin_on(
    disk: Box<dyn Disk>,
    container: ContainerId,
    slots: &[NewSlot],
    cost: Cost,
) -> Result<OpenCase, Error> {
    let first = slots.first().ok_or(Error::BadSlots)?;
    if slots.len() > frame::RECIPIENTS || any_twice(slots) {
        return Err(Error::BadSlots);
    }
    let identity = keys::derive(&first.secret, &container, cost)?;
    let mut recipients = vec![identity.to_public()];
    for slot in slots.iter().skip(1) {
        recipients.push(keys::derive(&slot.secret, &container, cost)?.to_public());
    }
    let lock = one_writer::lock(&*disk, Aim::Write, &|| ());
    Ok(OpenCase {
        disk,
        container,
        identity,
        document: first_document(slots, &recipients)?,
        notices: Vec::new(),
        writable: true,
        may_settle: true,
        heads: Vec::new(),
        seen: BTreeSet::new(),
        blobs_to_settle: false,
        given_up: Vec::new(),
        passed: 0,
        lock,
    })
}

fn any_twice(slots: &[NewSlot]) -> bool {
    slots
        .iter()
        .enumerate()
        .any(|(place, slot)| slots.iter().skip(place + 1).any(|other| other.secret == slot.secret))
}

/// What stands before the first save: revision 0, which is never written.
fn first_document(slots: &[NewSlot], recipients: &[Recipient]) -> Result<Document<()>, Error> {
    let slots = slots.iter().zip(recipients).map(|(slot, recipient)| Slot {
        role: slot.role.clone(),
        label: slot.label.clone(),
        recipient: recipient.to_string(),
        extra: Extra::default(),
    });
    let blob_key = BlobKey {
        generation: 1,
        identity: KeyText::new(keys::text(&Identity::generate())),
        extra: Extra::default(),
    };
    let keys = Keys {
        generation: 1,
        slots: slots.collect(),
        blob_keys: vec![blob_key],
        write_key: KeyText::new(names::hex(&keys::random::<32>()?)),
        former: Vec::new(),
        extra: Extra::default(),
    };
    let revision = Revision {
        seq: 0,
        id: String::new(),
        lineage: Vec::new(),
        saved_at: String::new(),
        note: Words::default(),
        extra: Extra::default(),
    };
    Ok(Document {
        seal: String::new(),
        schema: SCHEMA,
        revision,
        keys,
        case: (),
        attachments: Vec::new(),
        exports: Vec::new(),
        extra: Extra::default(),
    })
}

impl OpenCase {
    /// The name of the case folder as it was made.
    #[must_use]
    pub fn folder_name(&self) -> String {
        self.container.folder()
    }
}
