//! Opening: the newest revision that authenticates, and what a person should know about the rest.

use std::collections::{BTreeMap, BTreeSet};

use age::x25519::Identity;
use zeroize::Zeroizing;

use super::chain::{self, Standing};
use super::disk::{self, Disk, Entry};
use super::document::{Document, Links, SCHEMA};
use super::frame::{self, Unreadable};
use super::names::{ContainerId, RevisionName};
use super::one_writer::{self, Aim};
use super::{Error, OpenCase, blob};
use crate::domain::Case;
use crate::domain::id::AttachmentId;

/// Something to tell about a case that did open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A newer save is damaged; the case is as of the save before it.
    Damaged {
        /// Number of the damaged save.
        seq: u64,
    },
    /// A newer save does not open with this passphrase: the keys were changed in this copy and
    /// this passphrase is the old one. Opened read-only.
    Rekeyed {
        /// Number of the newer save.
        seq: u64,
    },
    /// Someone without the keys made this revision. If it is newer than the case opened, the
    /// case is read-only until a person has looked.
    Forged(RevisionRef),
    /// Two people saved separately. Opened read-only; every head is kept, and
    /// [`OpenCase::settle`] makes one of them.
    Fork {
        /// The heads, the opened one first.
        heads: Vec<RevisionRef>,
    },
    /// A newer program wrote the case. Opened read-only.
    NewerSchema,
    /// Another process has the case open. Opened read-only; see [`OpenCase::reload`].
    OpenElsewhere,
    /// The file of an attachment or of something derived from it is missing or too short.
    MissingFile {
        /// The attachment.
        attachment: AttachmentId,
        /// Kind and page of what was derived, or nothing for the file itself.
        derived: Option<(String, u32)>,
    },
    /// The folder also holds revisions of another case; they were left alone.
    OtherCase {
        /// How many files.
        files: usize,
    },
}

/// A revision as people tell them apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionRef {
    /// Its sequence number.
    pub seq: u64,
    /// Its id.
    pub id: String,
    /// When it was saved, UTC.
    pub saved_at: String,
}

/// How the key of a case is come by; tests pass one that costs nothing.
pub(super) type Derive<'a> = &'a dyn Fn(&ContainerId) -> Result<Identity, Error>;

/// More cases than this in one folder are not tried: each costs a key derivation.
const CASES_TRIED: usize = 3;

/// Revisions outside the head's lineage that are looked into; more would be someone's flood.
const STRANGERS_READ: usize = 64;

/// As [`super::open`], on any disk. `preferred` is the case that the folder's name announces; `pause` lets
/// a moment pass while another process holds the lock.
pub(super) fn open_on(
    disk: Box<dyn Disk>,
    preferred: Option<&ContainerId>,
    derive: Derive<'_>,
    aim: Aim,
    pause: &dyn Fn(),
) -> Result<(OpenCase, Case), Error> {
    if by_case(&disk.list()?).is_empty() {
        return Err(Error::NotACase);
    }
    // What the process before writes until it lets go of the lock is to be seen.
    let lock = one_writer::lock(&*disk, aim, pause);
    let entries = disk.list()?;
    let mut cases = by_case(&entries);
    cases.sort_by_key(|(container, files)| {
        (Some(container) != preferred, std::cmp::Reverse(files.len()))
    });
    let all: usize = cases.iter().map(|(_, files)| files.len()).sum();
    let mut failure = Error::Damaged;
    for (container, files) in cases.into_iter().take(CASES_TRIED) {
        let others = all - files.len();
        let identity = derive(&container)?;
        let shelf = Shelf { disk: &*disk, identity: &identity, files };
        let found = match shelf.find_head() {
            Ok(found) => found,
            Err(error @ (Error::WrongPassphrase | Error::Damaged)) => {
                if failure != Error::WrongPassphrase {
                    failure = error;
                }
                continue;
            }
            Err(error) => return Err(error),
        };
        let mut laid = found.laid(&entries)?;
        if others > 0 {
            laid.notices.push(Notice::OtherCase { files: others });
        }
        let seen = shelf.files.iter().map(File::mark).collect();
        return Ok(laid.into_case(disk, container, identity, lock, seen));
    }
    Err(failure)
}

/// A revision that is about to be the open case.
pub(super) struct Laid {
    pub(super) document: Document<()>,
    pub(super) case: Case,
    pub(super) notices: Vec<Notice>,
    /// The opened one first.
    pub(super) heads: Vec<RevisionRef>,
    /// Nothing but a fork or the lock keeps it from being saved.
    pub(super) trusted: bool,
}

impl Laid {
    fn into_case(
        mut self,
        disk: Box<dyn Disk>,
        container: ContainerId,
        identity: Identity,
        lock: one_writer::Writing,
        seen: BTreeSet<(String, u64)>,
    ) -> (OpenCase, Case) {
        if lock.is_elsewhere() {
            self.notices.push(Notice::OpenElsewhere);
        }
        let may_settle = self.trusted && lock.may_write();
        let open = OpenCase {
            disk,
            container,
            identity,
            document: self.document,
            notices: self.notices,
            writable: may_settle && self.heads.len() == 1,
            may_settle,
            heads: self.heads,
            seen,
            blobs_to_settle: false,
            given_up: Vec::new(),
            lock,
        };
        (open, self.case)
    }
}

impl Findings {
    pub(super) fn laid(self, entries: &[Entry]) -> Result<Laid, Error> {
        let Self { head, mut notices, writable, beside } = self;
        let (document, case) = read_document(&head)?;
        if document.schema > SCHEMA {
            notices.push(Notice::NewerSchema);
        }
        notices.extend(blob::missing_files(&document.attachments, entries));
        let heads = std::iter::once(head.reference()).chain(beside).collect();
        let trusted = writable && document.schema <= SCHEMA;
        Ok(Laid { document, case, notices, heads, trusted })
    }
}

/// A file that may hold a revision.
pub(super) struct File {
    pub(super) name: RevisionName,
    file: String,
    exact: bool,
    size: u64,
}

impl File {
    /// What tells that it was looked at: a file that is still being brought grows.
    pub(super) fn mark(&self) -> (String, u64) {
        (self.file.clone(), self.size)
    }
}

/// The files named like revisions of this case, newest first and originals before copies.
pub(super) fn files_of(entries: &[Entry], container: &ContainerId) -> Vec<File> {
    let found = by_case(entries).into_iter().find(|(case, _)| case == container);
    found.map(|(_, files)| files).unwrap_or_default()
}

/// The files named like revisions, by case, newest first and originals before copies.
fn by_case(entries: &[Entry]) -> Vec<(ContainerId, Vec<File>)> {
    let mut cases: BTreeMap<ContainerId, Vec<File>> = BTreeMap::new();
    for entry in entries {
        let Some((name, exact)) = RevisionName::parse(&entry.name) else { continue };
        if entry.size > frame::LARGEST_FILE {
            continue;
        }
        let file = File { exact, file: entry.name.clone(), name, size: entry.size };
        cases.entry(file.name.container.clone()).or_default().push(file);
    }
    for files in cases.values_mut() {
        files.sort_by(|a, b| {
            let newest = (b.name.seq, &b.name.id).cmp(&(a.name.seq, &a.name.id));
            newest.then_with(|| (b.exact, &a.file).cmp(&(a.exact, &b.file)))
        });
    }
    cases.into_iter().collect()
}

/// A revision that decrypted whole and is what its name says.
pub(super) struct Opened {
    json: Zeroizing<Vec<u8>>,
    pub(super) links: Links,
}

impl Opened {
    pub(super) fn reference(&self) -> RevisionRef {
        let revision = &self.links.revision;
        RevisionRef {
            seq: revision.seq,
            id: revision.id.clone(),
            saved_at: revision.saved_at.clone(),
        }
    }
}

pub(super) enum Failure {
    Unreadable(Unreadable),
    Disk(Error),
}

pub(super) struct Findings {
    head: Opened,
    notices: Vec<Notice>,
    writable: bool,
    /// The other heads of a fork.
    beside: Vec<RevisionRef>,
}

/// The revisions of one case, and the key to try them with.
pub(super) struct Shelf<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) identity: &'a Identity,
    pub(super) files: Vec<File>,
}

impl Shelf<'_> {
    pub(super) fn find_head(&self) -> Result<Findings, Error> {
        let mut notices = Vec::new();
        let mut writable = true;
        let mut wrong_key = false;
        let mut from_disk = None;
        let mut forged = BTreeSet::new();
        for file in &self.files {
            let seq = file.name.seq;
            match self.read(file) {
                Ok(opened) => {
                    if self.judge(&opened) != Standing::Forged {
                        // A copy may have opened where the original did not.
                        notices.retain(|notice| *notice != Notice::Damaged { seq });
                        let beside = self.look_around(&opened, &forged, &mut notices);
                        return Ok(Findings { head: opened, notices, writable, beside });
                    }
                    if forged.insert(file.name.id.clone()) {
                        notices.push(Notice::Forged(opened.reference()));
                    }
                    writable = false;
                }
                Err(Failure::Unreadable(Unreadable::Newer)) => return Err(Error::NewerFormat),
                Err(Failure::Unreadable(Unreadable::OtherKey)) => {
                    wrong_key = true;
                    writable = false;
                    notices.push(Notice::Rekeyed { seq });
                }
                Err(Failure::Unreadable(Unreadable::Damaged)) if !file.exact => {}
                Err(Failure::Unreadable(Unreadable::Damaged)) => {
                    notices.push(Notice::Damaged { seq });
                }
                Err(Failure::Disk(error)) => {
                    from_disk = Some(error);
                    notices.push(Notice::Damaged { seq });
                }
            }
        }
        if wrong_key {
            return Err(Error::WrongPassphrase);
        }
        Err(from_disk.unwrap_or(Error::Damaged))
    }

    /// Whatever is authentic and no ancestor of the head was saved by somebody else beside it.
    fn look_around(
        &self,
        head: &Opened,
        forged: &BTreeSet<String>,
        notices: &mut Vec<Notice>,
    ) -> Vec<RevisionRef> {
        let known: BTreeSet<&str> = ids(&head.links).collect();
        let stranger = |id: &String| !known.contains(id.as_str()) && !forged.contains(id);
        let mut beside: Vec<Opened> = Vec::new();
        let strangers = self.files.iter().filter(|file| stranger(&file.name.id));
        for file in strangers.take(STRANGERS_READ) {
            let Ok(opened) = self.read(file) else { continue };
            if self.judge(&opened) == Standing::Forged {
                notices.push(Notice::Forged(opened.reference()));
            } else if !beside.iter().any(|newer| ids(&newer.links).any(|id| id == file.name.id)) {
                beside.push(opened);
            }
        }
        if !beside.is_empty() {
            let heads = std::iter::once(head).chain(&beside).map(Opened::reference).collect();
            notices.push(Notice::Fork { heads });
        }
        beside.iter().map(Opened::reference).collect()
    }

    pub(super) fn judge(&self, opened: &Opened) -> Standing {
        chain::judge(&opened.json, &opened.links, &self.witnesses(&opened.links))
    }

    /// The nearest ancestor that opens, one from the middle and the oldest. Asking all of them
    /// would make opening slower with every save; asking only the nearest would let someone
    /// vouch for himself by putting two revisions.
    fn witnesses(&self, links: &Links) -> Vec<Links> {
        let named: BTreeSet<&str> = links.revision.lineage.iter().map(String::as_str).collect();
        let there: Vec<&File> = self
            .files
            .iter()
            .filter(|file| file.exact && named.contains(file.name.id.as_str()))
            .collect();
        let open = |file: &&File| self.read(file).ok().map(|opened| opened.links);
        let nearest = there.iter().enumerate().find_map(|(at, file)| Some((at, open(file)?)));
        let Some((first, nearest)) = nearest else { return Vec::new() };
        let mut witnesses = vec![nearest];
        let last = there.len() - 1;
        for at in BTreeSet::from([first + (last - first) / 2, last]) {
            if at != first {
                witnesses.extend(there.get(at).and_then(open));
            }
        }
        witnesses
    }

    pub(super) fn read(&self, file: &File) -> Result<Opened, Failure> {
        let from_disk = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::InvalidData => Failure::Unreadable(Unreadable::Damaged),
            _ => Failure::Disk(error.into()),
        };
        let open = self.disk.open(&file.file).map_err(from_disk)?;
        let bytes = disk::read_whole(open, frame::LARGEST_FILE).map_err(from_disk)?;
        let json = frame::read(&bytes, self.identity).map_err(Failure::Unreadable)?;
        let links = read_links(&json).map_err(Failure::Unreadable)?;
        let revision = &links.revision;
        if revision.seq != file.name.seq || revision.id != file.name.id {
            return Err(Failure::Unreadable(Unreadable::Damaged));
        }
        Ok(Opened { json, links })
    }
}

/// The revision itself and its ancestors.
pub(super) fn ids(links: &Links) -> impl Iterator<Item = &str> {
    let own = std::iter::once(links.revision.id.as_str());
    own.chain(links.revision.lineage.iter().map(String::as_str))
}

fn read_links(json: &[u8]) -> Result<Links, Unreadable> {
    #[derive(serde::Deserialize)]
    struct Version {
        schema: u32,
    }
    serde_json::from_slice(json).map_err(|_| match serde_json::from_slice::<Version>(json) {
        Ok(version) if version.schema > SCHEMA => Unreadable::Newer,
        _ => Unreadable::Damaged,
    })
}

pub(super) fn read_document(head: &Opened) -> Result<(Document<()>, Case), Error> {
    let mut document: Document<Option<Case>> =
        serde_json::from_slice(&head.json).map_err(|_| {
            if head.links.schema > SCHEMA { Error::NewerFormat } else { Error::CaseNotUnderstood }
        })?;
    let case = document.case.take().ok_or(Error::CaseNotUnderstood)?;
    Ok((document.with_case(()), case))
}
