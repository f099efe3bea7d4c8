//! Opening: the newest revision that authenticates, and what a person should know about the rest.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};

use age::x25519::Identity;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::chain::{self, Standing};
use super::disk::{Disk, Entry};
use super::document::{Document, KeyText, Links};
use super::frame::{self, Unreadable};
use super::names::{ContainerId, RevisionName};
use super::one_writer::{self, Aim};
use super::{Error, Notice, OpenCase, RevisionRef, blob};
use crate::domain::Case;
use crate::domain::items::name_all;
use crate::domain::raise::{Kept, raise};
use crate::domain::schema::SCHEMA;

/// How the key of a case is come by; tests pass one that costs nothing.
pub(super) type Derive<'a> = &'a dyn Fn(&ContainerId) -> Result<Identity, Error>;

/// More cases than this in one folder are not tried: each costs a key derivation.
const CASES_TRIED: usize = 3;

/// Revisions outside the head's lineage that open and are looked into; more would be someone's flood.
const STRANGERS_READ: usize = 64;

/// How far after the head the number of a damaged save is believed: a name alone proves nothing, and the
/// next save must find a number.
const FURTHEST: u64 = 10_000;

/// Damaged saves that are named one by one.
const DAMAGED_NAMED: usize = 8;

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
            Err(Error::NewerFormat) => return Err(Error::NewerFormat),
            Err(error) => {
                if failure != Error::WrongPassphrase {
                    failure = error;
                }
                continue;
            }
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
    /// Number of the newest damaged save.
    pub(super) passed: u64,
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
            passed: self.passed,
            lock,
        };
        (open, self.case)
    }
}

impl Findings {
    pub(super) fn laid(self, entries: &[Entry]) -> Result<Laid, Error> {
        let Self { head, mut notices, writable, beside, passed } = self;
        let (document, case) = read_document(&head)?;
        if document.schema > SCHEMA || beside.iter().any(Opened::is_newer) {
            notices.push(Notice::NewerSchema);
        }
        notices.extend(blob::missing_files(&document.attachments, entries));
        let beside = beside.iter().map(Opened::reference);
        let heads = std::iter::once(head.reference()).chain(beside).collect();
        let trusted = writable && !notices.iter().any(Notice::is_newer);
        Ok(Laid { document, case, notices, heads, trusted, passed })
    }
}

/// A file that may hold a revision.
pub(super) struct File {
    pub(super) name: RevisionName,
    pub(super) file: String,
    exact: bool,
    /// `None` when it is no regular file.
    size: Option<u64>,
}

impl File {
    /// A regular file, and not larger than a revision can be.
    fn is_readable(&self) -> bool {
        self.size.is_some_and(|size| size <= frame::LARGEST_FILE)
    }

    /// What tells that it was looked at: a file that is still being brought grows.
    pub(super) fn mark(&self) -> (String, u64) {
        (self.file.clone(), self.size.unwrap_or_default())
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
    pub(super) fn is_newer(&self) -> bool {
        self.links.schema > SCHEMA
    }

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
    beside: Vec<Opened>,
    /// Number of the newest damaged save.
    passed: u64,
}

/// The revisions of one case, and the key to try them with.
pub(super) struct Shelf<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) identity: &'a Identity,
    pub(super) files: Vec<File>,
}

impl Shelf<'_> {
    pub(super) fn find_head(&self) -> Result<Findings, Error> {
        let mut unopened = Vec::new();
        let mut notices = Vec::new();
        let mut forged = BTreeSet::new();
        let mut unread = None;
        for (at, file) in self.files.iter().enumerate() {
            match self.read(file) {
                Ok(opened) => {
                    let standing = self.judge(&opened);
                    if standing == Standing::Forged {
                        if forged.insert(file.name.id.clone()) {
                            notices.push(Notice::Forged(opened.reference()));
                        }
                        continue;
                    }
                    if opened.is_newer() && read_document(&opened).is_err() {
                        // The newest of them says it for all.
                        let seq = opened.links.revision.seq;
                        unread.get_or_insert(Notice::NewerUnread { seq });
                        continue;
                    }
                    if standing == Standing::Alone {
                        notices.push(Notice::Alone);
                    }
                    notices.extend(unread);
                    let writable = forged.is_empty();
                    let mut found =
                        Findings { head: opened, notices, writable, beside: Vec::new(), passed: 0 };
                    let older = self.files.get(at + 1..).unwrap_or_default();
                    unopened.extend(self.look_around(older, &forged, &mut found));
                    self.tell_unopened(&unopened, &mut found);
                    return Ok(found);
                }
                Err(why) => unopened.push((file, why)),
            }
        }
        Err(if unread.is_some() { Error::NewerFormat } else { nothing_opens(&unopened) })
    }

    /// Whatever is authentic and no ancestor of the head was saved by somebody else beside it.
    /// Returns what does not open.
    fn look_around<'a>(
        &self,
        older: &'a [File],
        forged: &BTreeSet<String>,
        found: &mut Findings,
    ) -> Vec<(&'a File, Failure)> {
        let known: BTreeSet<&str> = ids(&found.head.links).collect();
        let stranger = |id: &String| !known.contains(id.as_str()) && !forged.contains(id);
        let mut beside: Vec<Opened> = Vec::new();
        let (mut unopened, mut looked, mut left) = (Vec::new(), 0, 0);
        for file in older.iter().filter(|file| stranger(&file.name.id)) {
            // Only what opens counts: it takes the keys to put such a file there.
            if looked == STRANGERS_READ {
                left += 1;
                continue;
            }
            match self.read(file) {
                Err(why) => unopened.push((file, why)),
                Ok(opened) => {
                    looked += 1;
                    if self.judge(&opened) == Standing::Forged {
                        found.notices.push(Notice::Forged(opened.reference()));
                    } else if !beside.iter().any(|new| ids(&new.links).any(|id| id == file.name.id))
                    {
                        beside.push(opened);
                    }
                }
            }
        }
        if !beside.is_empty() {
            let heads = std::iter::once(&found.head).chain(&beside).map(Opened::reference);
            found.notices.push(Notice::Fork { heads: heads.collect() });
        }
        found.beside = beside;
        if left > 0 {
            found.notices.push(Notice::NotAllRead { files: left });
        }
        unopened
    }

    /// Nothing that does not open decides anything; all of it is told.
    fn tell_unopened(&self, unopened: &[(&File, Failure)], found: &mut Findings) {
        let head = found.head.links.revision.seq;
        let known: BTreeSet<&str> = ids(&found.head.links).collect();
        let (mut damaged, mut files, mut newer) = (BTreeSet::new(), 0, false);
        let mut unread = None;
        // A copy of what did open is no loss.
        for (file, why) in unopened.iter().filter(|(file, _)| !known.contains(&*file.name.id)) {
            let seq = file.name.seq;
            let near = (head + 1..=head + FURTHEST).contains(&seq);
            let is_damage =
                matches!(why, Failure::Disk(_) | Failure::Unreadable(Unreadable::Damaged));
            if file.exact && near && is_damage {
                damaged.insert(seq);
                continue;
            }
            let key = &found.head.links.keys.write_key;
            if self.is_of_newer_program(file, why, key) {
                unread = unread.max(Some(seq));
                continue;
            }
            files += 1;
            newer |= seq > head && !is_damage;
        }
        if let Some(seq) = unread
            && !found.notices.iter().any(|notice| matches!(notice, Notice::NewerUnread { .. }))
        {
            found.notices.push(Notice::NewerUnread { seq });
        }
        found.passed = damaged.last().copied().unwrap_or_default();
        files += damaged.len().saturating_sub(DAMAGED_NAMED);
        let named = damaged.into_iter().rev().take(DAMAGED_NAMED);
        found.notices.extend(named.map(|seq| Notice::Damaged { seq }));
        if files > 0 {
            found.notices.push(Notice::Unopened { files, newer });
        }
    }

    /// Whether what claims to be of a newer format was made by someone with the keys.
    fn is_of_newer_program(&self, file: &File, why: &Failure, key: &KeyText) -> bool {
        matches!(why, Failure::Unreadable(Unreadable::Newer))
            && self.json(file).is_ok_and(|json| chain::is_sealed(&json, key))
    }

    /// What is no ancestor of the head and does not open, or is forged.
    pub(super) fn out_of_place(&self, known: &BTreeSet<&str>) -> Vec<&File> {
        let strangers = self.files.iter().filter(|file| !known.contains(&*file.name.id));
        let sound = |file: &&File| {
            self.read(file).is_ok_and(|opened| self.judge(&opened) != Standing::Forged)
        };
        strangers.filter(|file| !sound(file)).collect()
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

    fn json(&self, file: &File) -> Result<Zeroizing<Vec<u8>>, Failure> {
        if !file.is_readable() {
            return Err(Failure::Unreadable(Unreadable::Damaged));
        }
        let from = self.disk.open(&file.file).map_err(|error| match error.kind() {
            // What was a file when the folder was listed is none any more.
            io::ErrorKind::InvalidInput => Failure::Unreadable(Unreadable::Damaged),
            _ => Failure::Disk(error.into()),
        })?;
        let mut from = Heard { from, failure: None };
        frame::read_from(&mut from, self.identity)
            .map_err(|why| from.failure.map_or(Failure::Unreadable(why), Failure::Disk))
    }

    pub(super) fn read(&self, file: &File) -> Result<Opened, Failure> {
        let json = self.json(file)?;
        let links = read_links(&json).map_err(Failure::Unreadable)?;
        let revision = &links.revision;
        if revision.seq != file.name.seq || revision.id != file.name.id {
            return Err(Failure::Unreadable(Unreadable::Damaged));
        }
        Ok(Opened { json, links })
    }
}

/// Remembers what the disk said; on its way through age an error loses its kind.
struct Heard {
    from: Box<dyn Read>,
    failure: Option<Error>,
}

impl Read for Heard {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.from.read(bytes).inspect_err(|error| {
            if error.kind() != io::ErrorKind::Interrupted {
                self.failure = Some(crate::report::disk::kind(error).into());
            }
        })
    }
}

/// Why a case does not open at all.
fn nothing_opens(unopened: &[(&File, Failure)]) -> Error {
    let of = |unreadable| {
        unopened.iter().any(|(_, why)| matches!(why, Failure::Unreadable(it) if *it == unreadable))
    };
    if of(Unreadable::Newer) {
        return Error::NewerFormat;
    }
    if of(Unreadable::OtherKey) {
        return Error::WrongPassphrase;
    }
    let from_disk = unopened.iter().find_map(|(_, why)| match why {
        Failure::Disk(error) => Some(*error),
        Failure::Unreadable(_) => None,
    });
    from_disk.unwrap_or(Error::Damaged)
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
    let read = if head.links.schema < SCHEMA { read_older(head) } else { read_whole(&head.json) };
    let (document, mut case) = read.ok_or(match head.is_newer() {
        true => Error::NewerFormat,
        false => Error::CaseNotUnderstood,
    })?;
    name_all(&mut case);
    Ok((document, case))
}

fn read_whole<C: DeserializeOwned>(json: &[u8]) -> Option<(Document<()>, C)> {
    let mut document: Document<Option<C>> = serde_json::from_slice(json).ok()?;
    let case = document.case.take()?;
    Some((document.with_case(()), case))
}

/// What an older program saved, raised; the file stays as it is.
fn read_older(head: &Opened) -> Option<(Document<()>, Case)> {
    let (document, mut case) = read_whole::<serde_json::Value>(&head.json)?;
    raise(&mut case, head.links.schema, Kept::Save);
    Some((document, serde_json::from_value(case).ok()?))
}
