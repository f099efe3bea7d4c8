//! Versions of one case: what others saved beside it, what was saved before, and the way back to one.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::chain::Standing;
use super::document::{Attachment, Document, Export};
use super::one_writer::{self, Aim};
use super::open::{self, Opened, Shelf};
use super::{Error, Notice, OpenCase, RevisionRef, Saved};
use crate::domain::schema::SCHEMA;
use crate::domain::{Case, Words};

/// Revisions that came since, open and are looked into before one save; the next save goes on. What does not
/// open is not counted: it would hide those that do.
const ARRIVALS_READ: usize = 64;
/// Bytes of such files read before one save.
const BYTES_READ: u64 = 256 << 20;

impl OpenCase {
    /// The version that is open, and then those that others saved beside it, newest first. More than one is
    /// a fork.
    #[must_use]
    pub fn heads(&self) -> &[RevisionRef] {
        &self.heads
    }

    /// Whether the fork can be settled here: nothing else keeps the case from being saved.
    #[must_use]
    pub fn can_settle(&self) -> bool {
        self.may_settle
    }

    /// Opens the newest version anew with the keys at hand, and asks for leave to write where another process
    /// had it. What was changed and not saved is lost.
    ///
    /// # Errors
    /// As [`super::open()`]; the case then stays as it was.
    pub fn reload(&mut self) -> Result<Case, Error> {
        self.reload_with(&one_writer::moment)
    }

    pub(super) fn reload_with(&mut self, pause: &dyn Fn()) -> Result<Case, Error> {
        let asked = if self.lock.may_write() {
            None
        } else {
            Some(one_writer::lock(&*self.disk, Aim::Write, pause))
        };
        let entries = self.disk.list()?;
        let shelf = self.shelf(&entries);
        let mut laid = shelf.find_head()?.laid(&entries)?;
        let seen = shelf.files.iter().map(open::File::mark).collect();
        self.lock =
            asked.unwrap_or_else(|| std::mem::replace(&mut self.lock, one_writer::nobody()));
        if self.lock.is_elsewhere() {
            laid.notices.push(Notice::OpenElsewhere);
        }
        self.may_settle = laid.trusted && self.lock.may_write();
        self.writable = self.may_settle && laid.heads.len() == 1;
        self.document = laid.document;
        self.notices = laid.notices;
        self.heads = laid.heads;
        self.passed = laid.passed;
        self.seen = seen;
        self.blobs_to_settle = false;
        Ok(laid.case)
    }

    /// The case as one of the saves holds it.
    ///
    /// # Errors
    /// [`Error::UnknownVersion`], or what the disk says.
    pub fn version(&self, id: &str) -> Result<Case, Error> {
        Ok(self.saved_as(id)?.1)
    }

    /// Makes one of the saves the open one, read-only: its files can be read.
    ///
    /// # Errors
    /// As [`OpenCase::version`]; the case then stays as it was.
    pub fn turn_to(&mut self, id: &str) -> Result<Case, Error> {
        let (document, case) = self.saved_as(id)?;
        self.document = document;
        self.writable = false;
        Ok(case)
    }

    /// The newest save that all these versions go back to, if its file is still there and opens.
    ///
    /// # Errors
    /// As [`OpenCase::version`].
    pub fn common_ancestor(&self, of: &[String]) -> Result<Option<Case>, Error> {
        let entries = self.disk.list()?;
        let shelf = self.shelf(&entries);
        let mut common: Option<BTreeSet<String>> = None;
        for id in of {
            let opened = find(&shelf, id)?;
            let ids: BTreeSet<String> = open::ids(&opened.links).map(str::to_owned).collect();
            common = Some(match common {
                Some(common) => common.intersection(&ids).cloned().collect(),
                None => ids,
            });
        }
        let common = common.unwrap_or_default();
        let found = shelf.files.iter().filter(|file| common.contains(&file.name.id));
        Ok(found
            .filter_map(|file| shelf.read(file).ok())
            .filter(|opened| shelf.judge(opened) != Standing::Forged)
            .find_map(|opened| open::read_document(&opened).ok())
            .map(|(_, case)| case))
    }

    /// The saves that the version `of` goes back to, newest first, itself included; those that no longer open
    /// are left out. At most `most`.
    ///
    /// # Errors
    /// As [`OpenCase::version`].
    pub fn earlier(&self, of: &str, most: usize) -> Result<Vec<RevisionRef>, Error> {
        let entries = self.disk.list()?;
        let shelf = self.shelf(&entries);
        let head = find(&shelf, of)?;
        let line: BTreeSet<&str> = open::ids(&head.links).collect();
        let mut saves: Vec<RevisionRef> = Vec::new();
        for file in shelf.files.iter().filter(|file| line.contains(file.name.id.as_str())) {
            if saves.len() == most {
                break;
            }
            if saves.iter().all(|save| save.id != file.name.id)
                && let Ok(opened) = shelf.read(file)
            {
                saves.push(opened.reference());
            }
        }
        Ok(saves)
    }

    /// Saves `case` as what comes after all the versions `of`, so that none of them is a fork any more. They
    /// stay in the folder. Of two files with one name that of the version named first is kept.
    ///
    /// # Errors
    /// [`Error::OpenedReadOnly`] where one of them is of a newer program or something else than a fork keeps the case from being saved,
    /// [`Error::UnknownVersion`], or as [`OpenCase::save`]; the case then stays as it was.
    pub fn settle(&mut self, case: &Case, of: &[String], now: Timestamp) -> Result<Saved, Error> {
        if !self.may_settle {
            return Err(Error::OpenedReadOnly);
        }
        let mut documents = Vec::new();
        for id in of {
            documents.push(self.saved_as(id)?.0);
        }
        if documents.iter().any(|document| document.schema > SCHEMA) {
            return Err(Error::OpenedReadOnly);
        }
        let joined = joined(&documents, &self.document).ok_or(Error::UnknownVersion)?;
        let before = std::mem::replace(&mut self.document, joined);
        let heads = self.heads.clone();
        self.heads.retain(|head| !of.contains(&head.id));
        self.heads.insert(0, reference(&self.document));
        self.look_for_arrivals();
        match self.write(case, now, &Words::default()) {
            Ok(saved) => {
                self.writable = self.heads.len() == 1;
                Ok(saved)
            }
            Err(error) => {
                self.document = before;
                self.heads = heads;
                Err(error)
            }
        }
    }

    /// Looks into the revisions that came into the folder since it was looked at last, for example from another
    /// machine: one that does not come before ours is a version beside it.
    pub(super) fn look_for_arrivals(&mut self) {
        // A folder that is gone is the save's to report.
        let Ok(entries) = self.disk.list() else { return };
        let shelf = self.shelf(&entries);
        let own: BTreeSet<&str> = std::iter::once(&self.document.revision.id)
            .chain(&self.document.revision.lineage)
            .chain(&self.given_up)
            .map(String::as_str)
            .collect();
        let new = |file: &&open::File| {
            !own.contains(file.name.id.as_str()) && !self.seen.contains(&file.mark())
        };
        let (mut seen, mut bytes) = (Vec::new(), 0);
        let mut arrived: Vec<Opened> = Vec::new();
        for file in shelf.files.iter().filter(new) {
            if arrived.len() == ARRIVALS_READ || bytes > BYTES_READ {
                break;
            }
            let mark = file.mark();
            let size = mark.1;
            seen.push(mark);
            let Ok(opened) = shelf.read(file) else { continue };
            // What does not open is refused by its first bytes.
            bytes += size;
            if shelf.judge(&opened) != Standing::Forged {
                arrived.push(opened);
            }
        }
        self.seen.extend(seen);
        for opened in arrived {
            if opened.is_newer() {
                self.may_settle = false;
                if !self.notices.contains(&Notice::NewerSchema) {
                    self.notices.push(Notice::NewerSchema);
                }
            }
            self.heads.retain(|head| !opened.links.revision.lineage.contains(&head.id));
            let known = self.heads.iter().any(|head| head.id == opened.links.revision.id);
            if !known {
                self.heads.push(opened.reference());
            }
        }
    }

    /// After a save the open revision is the first of the heads, and the notices say what lies beside it.
    pub(super) fn stand_first(&mut self) {
        let own = reference(&self.document);
        let lineage = &self.document.revision.lineage;
        self.heads.retain(|head| head.id != own.id && !lineage.contains(&head.id));
        self.heads.insert(0, own);
        self.notices.retain(|notice| !matches!(notice, Notice::Fork { .. }));
        if self.heads.len() > 1 {
            self.notices.push(Notice::Fork { heads: self.heads.clone() });
        }
    }

    fn saved_as(&self, id: &str) -> Result<(Document<()>, Case), Error> {
        let entries = self.disk.list()?;
        open::read_document(&find(&self.shelf(&entries), id)?)
    }

    pub(super) fn shelf(&self, entries: &[super::disk::Entry]) -> Shelf<'_> {
        let files = open::files_of(entries, &self.container);
        Shelf { disk: &*self.disk, identity: &self.identity, files }
    }
}

fn find(shelf: &Shelf<'_>, id: &str) -> Result<Opened, Error> {
    let named = shelf.files.iter().filter(|file| file.name.id == id);
    let mut opened = named.filter_map(|file| shelf.read(file).ok());
    opened.find(|opened| shelf.judge(opened) != Standing::Forged).ok_or(Error::UnknownVersion)
}

fn reference(document: &Document<()>) -> RevisionRef {
    let revision = &document.revision;
    RevisionRef { seq: revision.seq, id: revision.id.clone(), saved_at: revision.saved_at.clone() }
}

/// One document of several: the line of each, and every file and export any of them holds. Its keys are those
/// of the newest, which seals what comes after.
fn joined(documents: &[Document<()>], open: &Document<()>) -> Option<Document<()>> {
    let newest = |document: &&Document<()>| (document.keys.generation, document.revision.seq);
    let mut joined = documents.iter().max_by_key(newest)?.clone();
    let own = joined.revision.id.clone();
    let mut lineage = Vec::new();
    let lines = documents.iter().flat_map(|document| {
        std::iter::once(&document.revision.id).chain(&document.revision.lineage)
    });
    for id in joined.revision.lineage.iter().chain(lines) {
        if *id != own && !lineage.contains(id) {
            lineage.push(id.clone());
        }
    }
    joined.revision.lineage = lineage;
    joined.revision.seq = documents.iter().map(|document| document.revision.seq).max()?;
    joined.attachments = Vec::new();
    joined.exports = Vec::new();
    for document in documents.iter().chain([open]) {
        for attachment in &document.attachments {
            add_attachment(&mut joined.attachments, attachment);
        }
        for export in &document.exports {
            add_export(&mut joined.exports, export);
        }
    }
    joined.exports.sort_by(|a, b| a.when.cmp(&b.when));
    Some(joined)
}

/// What was made from the same file stays where one of the two has it.
fn add_attachment(to: &mut Vec<Attachment>, attachment: &Attachment) {
    match to.iter_mut().find(|there| there.id == attachment.id) {
        Some(there) if there.content.sha256 == attachment.content.sha256 => {
            if there.derived.is_empty() {
                there.derived.clone_from(&attachment.derived);
            }
        }
        Some(_) => {}
        None => to.push(attachment.clone()),
    }
}

fn add_export(to: &mut Vec<Export>, export: &Export) {
    let same = |there: &Export| {
        (&there.when, &there.profile, &there.sha256)
            == (&export.when, &export.profile, &export.sha256)
    };
    if !to.iter().any(same) {
        to.push(export.clone());
    }
}
