//! Attachments: each stored as padded age files that only the document's blob key opens.
//!
//! Names are random, never a hash of the content: nobody can test whether a person holds a file.

use std::io::{self, Read, Write};

use age::x25519::{Identity, Recipient};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::disk::Entry;
use super::document::{Attachment, Content, Derived, DerivedFacts, Part};
use super::{Error, Notice, OpenCase, frame, keys, names};
use crate::domain::Words;
use crate::domain::id::AttachmentId;
use crate::domain::record::Extra;

/// Bytes of content in one blob.
const LARGEST_PART: u64 = 1 << 30;

/// Smallest size a blob is padded to.
const SMALLEST: u64 = 4096;

const PIECE: usize = 64 << 10;

/// What is known of a file that is being attached.
pub struct NewAttachment {
    /// The id the case will refer to it by.
    pub id: AttachmentId,
    /// What people call it.
    pub title: Words,
    /// The name it came under.
    pub original_name: Words,
    pub media_type: String,
    /// Fields it came with that are not known here, kept as they came.
    pub extra: Extra,
}

impl OpenCase {
    /// Stores a file as it comes. It belongs to the case from the next save on; until then only
    /// its blobs are on the disk. Content the case holds already is not stored twice.
    ///
    /// # Errors
    /// [`Error::AttachmentIdTaken`], [`Error::OpenedReadOnly`], what reading `from` says, or what
    /// the disk says; then nothing of it stays.
    pub fn attach(&mut self, new: NewAttachment, from: &mut dyn Read) -> Result<(), Error> {
        if self.document.attachments.iter().any(|other| other.id == new.id) {
            return Err(Error::AttachmentIdTaken);
        }
        let content = self.store(from, LARGEST_PART)?;
        self.document.attachments.push(Attachment {
            id: new.id,
            title: new.title,
            original_name: new.original_name,
            media_type: new.media_type,
            content,
            derived: Vec::new(),
            extra: new.extra,
        });
        Ok(())
    }

    /// Stores a page made from an attachment, in place of an earlier one of the same kind and page.
    ///
    /// # Errors
    /// [`Error::UnknownAttachment`]; else as [`OpenCase::attach`].
    pub fn attach_derived(
        &mut self,
        id: &AttachmentId,
        facts: DerivedFacts,
        mut from: &[u8],
    ) -> Result<(), Error> {
        self.attachment(id)?;
        if !self.writable {
            return Err(Error::OpenedReadOnly);
        }
        // Many pages of one document may be alike; nothing of them is written to be thrown away.
        let sha256 = names::hex(&Sha256::digest(from));
        let alike = Content { size: from.len() as u64, sha256, parts: Vec::new() };
        let content = match self.held_already(&alike) {
            Some(held) => held,
            None => self.store(&mut from, LARGEST_PART)?,
        };
        let mut attachments = self.document.attachments.iter_mut();
        let attachment =
            attachments.find(|other| other.id == *id).ok_or(Error::UnknownAttachment)?;
        let same = |old: &DerivedFacts| old.kind == facts.kind && old.page == facts.page;
        attachment.derived.retain(|old| !same(&old.facts));
        attachment.derived.push(Derived { facts, content, extra: Extra::default() });
        let place = |derived: &Derived| (derived.facts.kind.clone(), derived.facts.page);
        attachment.derived.sort_by_key(place);
        Ok(())
    }

    /// Forgets every page of this kind that was made from an attachment, from the next save on.
    /// Its blobs stay: older revisions still name them.
    ///
    /// # Errors
    /// [`Error::UnknownAttachment`].
    pub fn forget_derived(&mut self, id: &AttachmentId, kind: &str) -> Result<(), Error> {
        let mut attachments = self.document.attachments.iter_mut();
        let attachment =
            attachments.find(|other| other.id == *id).ok_or(Error::UnknownAttachment)?;
        attachment.derived.retain(|old| old.facts.kind != kind);
        Ok(())
    }

    /// Takes an attachment out of the case from the next save on. Its blobs stay: older revisions
    /// still name them.
    ///
    /// # Errors
    /// [`Error::UnknownAttachment`].
    pub fn detach(&mut self, id: &AttachmentId) -> Result<(), Error> {
        self.attachment(id)?;
        self.document.attachments.retain(|attachment| attachment.id != *id);
        Ok(())
    }

    /// The attachment of this id.
    ///
    /// # Errors
    /// [`Error::UnknownAttachment`].
    pub fn attachment(&self, id: &AttachmentId) -> Result<&Attachment, Error> {
        let mut attachments = self.document.attachments.iter();
        attachments.find(|attachment| attachment.id == *id).ok_or(Error::UnknownAttachment)
    }

    /// The bytes that were attached under this id.
    ///
    /// # Errors
    /// [`Error::UnknownAttachment`]; else as [`OpenCase::copy`].
    pub fn read_attachment(&self, id: &AttachmentId) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.read(&self.attachment(id)?.content)
    }

    /// The bytes of an attachment or of something derived from one.
    ///
    /// # Errors
    /// As [`OpenCase::copy`].
    pub fn read(&self, content: &Content) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut bytes = Zeroizing::new(Vec::new());
        self.copy(content, &mut *bytes)?;
        Ok(bytes)
    }

    /// Streams content out, checking sizes and hashes on the way. What was written may only be
    /// used when this returns without error.
    ///
    /// # Errors
    /// [`Error::MissingAttachment`], [`Error::DamagedAttachment`], or what the disk or `to` says.
    pub fn copy(&self, content: &Content, to: &mut dyn Write) -> Result<(), Error> {
        let mut whole = Sha256::new();
        let mut size = 0;
        for part in &content.parts {
            self.copy_part(part, &mut whole, to)?;
            size += part.size;
        }
        if size != content.size || names::hex(&whole.finalize()) != content.sha256 {
            return Err(Error::DamagedAttachment);
        }
        Ok(())
    }

    fn copy_part(&self, part: &Part, whole: &mut Sha256, to: &mut dyn Write) -> Result<(), Error> {
        let name = names::blob_file(&part.blob).ok_or(Error::DamagedAttachment)?;
        let identity = self.blob_identity(part.key_generation).ok_or(Error::DamagedAttachment)?;
        let file = self.disk.open(&name).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::MissingAttachment,
            _ => error.into(),
        })?;
        let mut plain = frame::open(file, &identity).map_err(|_| Error::DamagedAttachment)?;
        let mut own = Sha256::new();
        let mut left = part.size;
        let mut piece = Zeroizing::new(vec![0; PIECE]);
        // To the very end: only the last piece proves that the file is whole.
        loop {
            let read = plain.read(&mut piece).map_err(|_| Error::DamagedAttachment)?;
            let bytes = piece.get(..read).unwrap_or_default();
            if bytes.is_empty() {
                break;
            }
            let wanted = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
            let content = bytes.get(..wanted).unwrap_or_default();
            own.update(content);
            whole.update(content);
            to.write_all(content)?;
            left -= content.len() as u64;
        }
        if left > 0 || names::hex(&own.finalize()) != part.sha256 {
            return Err(Error::DamagedAttachment);
        }
        Ok(())
    }

    fn blob_identity(&self, generation: u64) -> Option<Identity> {
        let mut keys = self.document.keys.blob_keys.iter();
        keys.find(|key| key.generation == generation)?.identity.as_str().parse().ok()
    }

    /// Writes content into new blobs of at most `largest_part` bytes, unless the case has it.
    pub(super) fn store(
        &mut self,
        from: &mut dyn Read,
        largest_part: u64,
    ) -> Result<Content, Error> {
        if !self.writable {
            return Err(Error::OpenedReadOnly);
        }
        let mut made = Vec::new();
        let stored = self.store_parts(from, largest_part, &mut made);
        let held = stored.as_ref().ok().and_then(|content| self.held_already(content));
        if stored.is_err() || held.is_some() {
            for name in &made {
                self.disk.remove(name).ok();
            }
        } else {
            self.blobs_to_settle = true;
        }
        held.map_or(stored, Ok)
    }

    fn store_parts(
        &self,
        from: &mut dyn Read,
        largest_part: u64,
        made: &mut Vec<String>,
    ) -> Result<Content, Error> {
        let generation = self.document.keys.generation;
        let recipient = self.blob_identity(generation).ok_or(Error::Internal)?.to_public();
        let mut whole = Sha256::new();
        let mut parts: Vec<Part> = Vec::new();
        loop {
            let blob = names::hex(&keys::random::<16>()?);
            let name = names::blob_file(&blob).ok_or(Error::Internal)?;
            let inner = self.disk.create(&name)?;
            made.push(name.clone());
            let mut file = Counted { inner, hash: Sha256::new(), size: 0, failure: None };
            let part = &mut from.take(largest_part);
            let (size, sha256) = write_part(part, &recipient, &mut file, &mut whole)
                .map_err(|error| file.failure.unwrap_or(error))?;
            file.inner.sync()?;
            let Counted { inner, hash, size: file_size, .. } = file;
            drop(inner);
            self.check_written(&name, &hash.finalize())?;
            if size > 0 || parts.is_empty() {
                let extra = Extra::default();
                parts.push(Part {
                    blob,
                    key_generation: generation,
                    size,
                    sha256,
                    file_size,
                    extra,
                });
            } else if made.pop().is_some() {
                // The content ended exactly where the last blob was full.
                self.disk.remove(&name).ok();
            }
            if size < largest_part {
                break;
            }
        }
        let size = parts.iter().map(|part| part.size).sum();
        Ok(Content { size, sha256: names::hex(&whole.finalize()), parts })
    }

    fn check_written(&self, name: &str, expected: &[u8]) -> Result<(), Error> {
        let mut file = self.disk.open_from_medium(name)?;
        let mut hash = Sha256::new();
        io::copy(&mut file, &mut hash)?;
        if hash.finalize().as_slice() != expected {
            return Err(Error::ReadBackDiffers);
        }
        Ok(())
    }

    /// The same content if the case holds it and its files are there.
    fn held_already(&self, content: &Content) -> Option<Content> {
        let attachments = self.document.attachments.iter();
        let mut contents = attachments.flat_map(|attachment| {
            let derived = attachment.derived.iter().map(|derived| &derived.content);
            std::iter::once(&attachment.content).chain(derived)
        });
        let held =
            contents.find(|held| held.sha256 == content.sha256 && held.size == content.size)?;
        is_there(held, &self.disk.list().ok()?).then(|| held.clone())
    }
}

/// Encrypts what `from` gives, padded, and returns its size and hash.
fn write_part(
    from: &mut dyn Read,
    recipient: &Recipient,
    file: &mut dyn Write,
    whole: &mut Sha256,
) -> Result<(u64, String), Error> {
    let recipient: &dyn age::Recipient = recipient;
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(recipient)).map_err(|_| Error::Internal)?;
    let mut writer = encryptor.wrap_output(file)?;
    let mut own = Sha256::new();
    let mut size = 0;
    let mut piece = Zeroizing::new(vec![0; PIECE]);
    loop {
        let read = match from.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        let bytes = piece.get(..read).unwrap_or_default();
        if bytes.is_empty() {
            break;
        }
        own.update(bytes);
        whole.update(bytes);
        writer.write_all(bytes)?;
        size += read as u64;
    }
    io::copy(&mut io::repeat(0).take(padded(size) - size), &mut writer)?;
    writer.finish()?;
    Ok((size, names::hex(&own.finalize())))
}

/// The size after padding: PADMÉ (Nikitin et al., 2019, "Reducing Metadata Leakage from Encrypted
/// Files and Communication with PURBs", §4), at most 12 % more, and at least 4 KiB.
fn padded(size: u64) -> u64 {
    if size <= SMALLEST {
        return SMALLEST;
    }
    let exponent = size.ilog2();
    let kept_bits = exponent.ilog2() + 1;
    let zeroed = (1_u64 << exponent.saturating_sub(kept_bits)) - 1;
    (size + zeroed) & !zeroed
}

/// The files that attachments need and that are missing or of the wrong size.
pub(super) fn missing_files(attachments: &[Attachment], entries: &[Entry]) -> Vec<Notice> {
    let sizes = sizes(entries);
    let mut notices = Vec::new();
    for attachment in attachments {
        let id = &attachment.id;
        if !fits(&attachment.content, &sizes) {
            notices.push(Notice::MissingFile { attachment: id.clone(), derived: None });
        }
        for derived in attachment.derived.iter().filter(|derived| !fits(&derived.content, &sizes)) {
            let derived = Some((derived.facts.kind.clone(), derived.facts.page));
            notices.push(Notice::MissingFile { attachment: id.clone(), derived });
        }
    }
    notices
}

fn is_there(content: &Content, entries: &[Entry]) -> bool {
    fits(content, &sizes(entries))
}

type Sizes<'a> = std::collections::BTreeMap<&'a str, u64>;

fn sizes(entries: &[Entry]) -> Sizes<'_> {
    entries.iter().filter_map(|entry| Some((entry.name.as_str(), entry.size?))).collect()
}

fn fits(content: &Content, sizes: &Sizes<'_>) -> bool {
    content.parts.iter().all(|part| {
        let name = names::blob_file(&part.blob);
        name.and_then(|name| sizes.get(name.as_str())).is_some_and(|size| *size == part.file_size)
    })
}

/// Counts and hashes what reaches the disk.
struct Counted {
    inner: Box<dyn super::disk::NewFile>,
    hash: Sha256,
    size: u64,
    /// What the disk said; on its way through age an error loses its kind.
    failure: Option<Error>,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes).inspect_err(|error| {
            self.failure = Some(crate::report::disk::kind(error).into());
        })?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one piece after an interruption, then this.
    struct Falters(u8, io::ErrorKind);

    impl Read for Falters {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0 += 1;
            match self.0 {
                1 => Err(io::ErrorKind::Interrupted.into()),
                2 => {
                    into[..3].copy_from_slice(b"abc");
                    Ok(3)
                }
                _ if self.1 == io::ErrorKind::UnexpectedEof => Ok(0),
                _ => Err(self.1.into()),
            }
        }
    }

    #[test]
    fn an_interruption_is_passed_and_an_error_ends_the_writing() {
        let recipient = age::x25519::Identity::generate().to_public();
        let wrote = |end| {
            let mut from = Falters(0, end);
            write_part(&mut from, &recipient, &mut Vec::new(), &mut Sha256::new())
        };
        assert_eq!(wrote(io::ErrorKind::UnexpectedEof).unwrap().0, 3);
        assert!(wrote(io::ErrorKind::PermissionDenied).is_err());
    }

    #[test]
    fn padding_hides_sizes_and_costs_little() {
        assert_eq!(padded(0), SMALLEST);
        assert_eq!(padded(4096), 4096);
        // Of 4,097 = 2^12 + 1 the top 4 bits stay, 2^8 is the step.
        assert_eq!(padded(4097), 4352);
        for size in [4097, 5000, 65_537, 1_000_003, 123_456_789, 1 << 30] {
            let grown = padded(size);
            assert!(grown >= size && (grown - size) * 100 <= size * 12, "{size}");
            assert_eq!(padded(grown), grown);
        }
    }
}
