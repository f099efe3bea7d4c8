//! A revision file: the document, compressed and padded, in an age file for at most eight people.
//!
//! Plaintext: the line `recit-revision 1`, one gzip member, zeros up to a multiple of 16 KiB.

use std::io::{BufReader, Cursor, Read, Write};

use age::x25519::{Identity, Recipient};
use flate2::bufread::GzDecoder;
use flate2::{Compression, GzBuilder};
use zeroize::Zeroizing;

use super::Error;

/// A revision file larger than this is refused unread.
pub(super) const LARGEST_FILE: u64 = 66 << 20;

/// Every revision is encrypted to this many recipients, so that nobody outside can tell how many
/// people open a case.
pub(super) const RECIPIENTS: usize = 8;

/// An age header longer than this is none of ours: eight recipients fill a thousand bytes.
const LONGEST_HEADER: u64 = 16 << 10;

const HEADER_ENDS: &[u8] = b"\n--- ";

const FIRST_LINE: &[u8] = b"recit-revision 1\n";
const ANY_VERSION: &[u8] = b"recit-revision ";
const PADDED_TO: usize = 16 << 10;
const LARGEST_DOCUMENT: usize = 64 << 20;

/// Why a file that looks like a revision does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is whole as far as one can tell, but not for this key.
    OtherKey,
    /// It is not what was written.
    Damaged,
    /// Its frame is of a later version.
    Newer,
}

/// Frames and encrypts a document. Free places among the eight go to recipients nobody has.
///
/// # Errors
/// [`Error::TooLarge`] above 64 MiB of JSON, [`Error::BadSlots`] above eight recipients.
pub(super) fn write(json: &[u8], people: &[Recipient]) -> Result<Vec<u8>, Error> {
    if json.len() > LARGEST_DOCUMENT {
        return Err(Error::TooLarge);
    }
    let mut recipients = people.to_vec();
    if recipients.is_empty() || recipients.len() > RECIPIENTS {
        return Err(Error::BadSlots);
    }
    recipients.resize_with(RECIPIENTS, || Identity::generate().to_public());
    encrypt(&pack(json)?, &recipients)
}

/// Decrypts a whole revision file and returns the JSON.
pub(super) fn read(mut file: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    read_from(&mut file, identity)
}

/// As [`read`], and reads no more of the file than is needed to refuse it.
pub(super) fn read_from(
    file: &mut dyn Read,
    identity: &Identity,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut plain = Zeroizing::new(Vec::new());
    let mut reader = open(file.take(LARGEST_FILE), identity)?;
    reader.read_to_end(&mut plain).map_err(|_| Unreadable::Damaged)?;
    unpack(&plain)
}

/// Opens an age file for one key. For whom it is stands in its header: nothing of what follows is read
/// before that is known.
pub(super) fn open<R: Read>(
    mut file: R,
    identity: &Identity,
) -> Result<impl Read + use<R>, Unreadable> {
    let mut head = Vec::new();
    let read = file.by_ref().take(LONGEST_HEADER).read_to_end(&mut head);
    read.map_err(|_| Unreadable::Damaged)?;
    if memchr::memmem::find(&head, HEADER_ENDS).is_none() {
        return Err(Unreadable::Damaged);
    }
    let whole = BufReader::new(Cursor::new(head).chain(file));
    let decryptor = age::Decryptor::new_buffered(whole).map_err(|_| Unreadable::Damaged)?;
    let identity: &dyn age::Identity = identity;
    decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
        age::DecryptError::NoMatchingKeys => Unreadable::OtherKey,
        _ => Unreadable::Damaged,
    })
}

fn pack(json: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut plain = Zeroizing::new(Vec::with_capacity(json.len() / 3 + PADDED_TO));
    plain.extend_from_slice(FIRST_LINE);
    let mut gzip = GzBuilder::new().mtime(0).write(&mut *plain, Compression::new(5));
    gzip.write_all(json).and_then(|()| gzip.finish().map(|_| ())).map_err(|_| Error::Internal)?;
    let length = plain.len().next_multiple_of(PADDED_TO);
    plain.resize(length, 0);
    Ok(plain)
}

fn unpack(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let Some(mut rest) = plain.strip_prefix(FIRST_LINE) else {
        let newer = plain.starts_with(ANY_VERSION);
        return Err(if newer { Unreadable::Newer } else { Unreadable::Damaged });
    };
    let mut json = Zeroizing::new(Vec::with_capacity(plain.len() * 4));
    let mut gzip = GzDecoder::new(&mut rest);
    let limit = LARGEST_DOCUMENT as u64 + 1;
    gzip.by_ref().take(limit).read_to_end(&mut json).map_err(|_| Unreadable::Damaged)?;
    if json.len() > LARGEST_DOCUMENT || rest.iter().any(|byte| *byte != 0) {
        return Err(Unreadable::Damaged);
    }
    Ok(json)
}

fn encrypt(plain: &[u8], recipients: &[Recipient]) -> Result<Vec<u8>, Error> {
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| Error::Internal)?;
    let mut file = Vec::with_capacity(plain.len() + 4096);
    let mut writer = encryptor.wrap_output(&mut file)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: usize) -> (Vec<Identity>, Vec<Recipient>) {
        let identities: Vec<_> = (0..count).map(|_| Identity::generate()).collect();
        let recipients = identities.iter().map(Identity::to_public).collect();
        (identities, recipients)
    }

    #[test]
    fn every_person_reads_what_was_written() {
        let (identities, recipients) = people(8);
        let file = write(b"{\"a\":1}", &recipients).unwrap();
        for identity in &identities {
            assert_eq!(read(&file, identity).unwrap().as_slice(), b"{\"a\":1}");
        }
        assert_eq!(read(&file, &Identity::generate()), Err(Unreadable::OtherKey));
    }

    #[test]
    fn the_number_of_people_does_not_show() {
        let stanzas = |count| {
            let file = write(b"{}", &people(count).1).unwrap();
            file.windows(10).filter(|window| *window == b"-> X25519 ").count()
        };
        assert_eq!(stanzas(1), RECIPIENTS);
        assert_eq!(stanzas(8), RECIPIENTS);
        assert_eq!(write(b"{}", &people(9).1), Err(Error::BadSlots));
        assert_eq!(write(b"{}", &[]), Err(Error::BadSlots));
    }

    #[test]
    fn the_plaintext_is_padded_to_sixteen_kib() {
        assert_eq!(pack(b"{}").unwrap().len(), PADDED_TO);
        let noise: Vec<u8> =
            (0..40_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(pack(&noise).unwrap().len() % PADDED_TO, 0);
        assert_eq!(unpack(&pack(&noise).unwrap()).unwrap().as_slice(), noise);
    }

    #[test]
    fn a_bomb_and_a_hidden_tail_are_refused() {
        let mut bomb = FIRST_LINE.to_vec();
        let mut gzip = GzBuilder::new().write(&mut bomb, Compression::best());
        let zeros = vec![0; 1 << 20];
        for _ in 0..65 {
            gzip.write_all(&zeros).unwrap();
        }
        gzip.finish().unwrap();
        assert_eq!(unpack(&bomb), Err(Unreadable::Damaged));

        let mut tail = pack(b"{}").unwrap();
        *tail.last_mut().unwrap() = 1;
        assert_eq!(unpack(&tail), Err(Unreadable::Damaged));
    }

    #[test]
    fn a_document_is_as_large_as_is_promised_and_not_a_byte_more() {
        let mut json = vec![b' '; LARGEST_DOCUMENT];
        let (identities, recipients) = people(1);
        let file = write(&json, &recipients).unwrap();
        assert_eq!(read(&file, &identities[0]).unwrap().len(), LARGEST_DOCUMENT);
        json.push(b' ');
        assert_eq!(write(&json, &recipients), Err(Error::TooLarge));
        assert_eq!(unpack(&pack(&json).unwrap()), Err(Unreadable::Damaged));
    }

    #[test]
    fn a_later_version_is_told_from_damage() {
        assert_eq!(unpack(b"recit-revision 2\nxyz"), Err(Unreadable::Newer));
        assert_eq!(unpack(b"something else"), Err(Unreadable::Damaged));
    }
}
