//! Saving: one new file, durable and read back before anyone is told.

use age::x25519::Recipient;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::disk::{self, NewFile};
use super::document::Document;
use super::names::{LAST_SEQ, RevisionName};
use super::{Error, OpenCase, chain, frame, keys, names};
use crate::domain::record::Extra;
use crate::domain::schema::SCHEMA;
use crate::domain::{Case, Words};

/// A save that is on the medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub seq: u64,
    pub id: String,
    /// How many versions that others saved beside it lie in the folder. Nothing of them is in this one.
    pub beside: usize,
}

impl OpenCase {
    /// Saves `case` with the attachments as they stand, and returns only once the revision was
    /// read back from the medium. `now` is kept to the minute, for eyes only; `note` names the
    /// save, or is empty.
    ///
    /// The order matters and is proved by the crash trials: the files of new attachments are
    /// durable, then their names, then the revision that mentions them, then its name.
    ///
    /// # Errors
    /// [`Error::OpenedReadOnly`], [`Error::TooLarge`], [`Error::ReadBackDiffers`], or what the
    /// disk says. After an error the revision begun is removed, everything stays as it was in
    /// memory, and saving again makes a new file.
    pub fn save(&mut self, case: &Case, now: Timestamp, note: &Words) -> Result<Saved, Error> {
        if !self.writable {
            return Err(Error::OpenedReadOnly);
        }
        self.look_for_arrivals();
        self.write(case, now, note)
    }

    /// As [`OpenCase::save`], whatever lies beside it.
    pub(super) fn write(
        &mut self,
        case: &Case,
        now: Timestamp,
        note: &Words,
    ) -> Result<Saved, Error> {
        let next = self.next_document(now, note)?;
        let name = RevisionName {
            container: self.container.clone(),
            seq: next.revision.seq,
            id: next.revision.id.clone(),
        };
        let json = chain::seal(next.with_case(case), &self.document.keys.write_key)?;
        let file = frame::write(&json, &self.people()?)?;
        if self.blobs_to_settle {
            self.disk.sync_folder()?;
            self.blobs_to_settle = false;
        }
        let new = self.disk.create(&name.file())?;
        if let Err(error) = self.write_revision(new, &name.file(), &file, &json) {
            // The removal may fail as well, or be undone by a power cut.
            self.disk.remove(&name.file()).ok();
            self.given_up.insert(0, name.id);
            return Err(error);
        }
        self.document = next;
        self.given_up.clear();
        self.seen.insert((name.file(), file.len() as u64));
        self.stand_first();
        Ok(Saved { seq: name.seq, id: name.id, beside: self.heads.len().saturating_sub(1) })
    }

    /// The document of the save to come, still without its case.
    fn next_document(&self, now: Timestamp, note: &Words) -> Result<Document<()>, Error> {
        let mut next = self.document.clone();
        let head = &self.document.revision;
        // A given-up revision had a number of its own; the new one must sort after it.
        // Past a damaged save too, so that no two files bear one number.
        next.revision.seq = head.seq.max(self.passed) + 1 + self.given_up.len() as u64;
        if next.revision.seq > LAST_SEQ {
            return Err(Error::TooLarge);
        }
        next.schema = next.schema.max(SCHEMA);
        next.revision.id = names::hex(&keys::random::<6>()?);
        next.revision.lineage = self.lineage();
        next.revision.saved_at = minute(now);
        next.revision.note = note.clone();
        next.revision.extra = Extra::default();
        Ok(next)
    }

    /// The parent, then what was given up on the way, then older ancestors. Nothing is deleted
    /// yet, so every ancestor named so far may still have its file and stays named.
    fn lineage(&self) -> Vec<String> {
        let head = &self.document.revision;
        if head.seq == 0 {
            return Vec::new();
        }
        let parent = std::iter::once(&head.id);
        parent.chain(&self.given_up).chain(&head.lineage).cloned().collect()
    }

    fn people(&self) -> Result<Vec<Recipient>, Error> {
        let slots = self.document.keys.slots.iter();
        slots.map(|slot| slot.recipient.parse().map_err(|_| Error::Internal)).collect()
    }

    fn write_revision(
        &self,
        mut new: Box<dyn NewFile>,
        name: &str,
        file: &[u8],
        json: &[u8],
    ) -> Result<(), Error> {
        new.write_all(file)?;
        new.sync()?;
        drop(new);
        self.disk.sync_folder()?;
        let back = disk::read_whole(self.disk.open_from_medium(name)?, frame::LARGEST_FILE)?;
        let opened = frame::read(&back, &self.identity);
        if opened.is_ok_and(|opened| opened.as_slice() == json) {
            return Ok(());
        }
        Err(Error::ReadBackDiffers)
    }
}

fn minute(now: Timestamp) -> String {
    now.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%MZ").to_string()
}
