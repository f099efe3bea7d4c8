//! Files gathered for a build: the pages the case keeps where it keeps them, else decoded anew.

use std::io::{self, Read};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::build::{Error, Stage};
use super::file::{Fault, FileForPrint, Files, PrintPage};
use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::references::{Referred, references};
use crate::exchange::{self, Folder};
use crate::intake::{self, Kept, Worker, decode_each, sniff};
use crate::vault::OpenCase;

/// Where the files of a case lie.
#[derive(Clone, Copy)]
pub enum Originals<'a> {
    /// In an encrypted case.
    Case(&'a OpenCase),
    /// In an exchange folder.
    Folder(&'a Folder),
}

/// Every file the case refers to, ready for [`super::build::build`]. `go_on` hears of
/// [`Stage::Files`], at least every 50 ms, and stops it with `false`.
///
/// # Errors
/// [`Error::Cancelled`] only: a file that cannot be read says so in its place.
pub fn gather(
    case: &Case,
    originals: Originals<'_>,
    worker: &Worker,
    go_on: &mut dyn FnMut(Stage) -> bool,
) -> Result<Files, Error> {
    let wanted = attachments(case);
    let of = wanted.len();
    let mut files = Files::new();
    let make = |at: usize, stopped: &dyn Fn() -> bool| {
        wanted.get(at).map(|id| (id, file(originals, id, worker, stopped)))
    };
    let mut heard = |_, made: Option<(&AttachmentId, FileForPrint)>| {
        files.extend(made.map(|(id, file)| (id.clone(), file)));
        Ok(())
    };
    let all = decode_each::<_, Error>(of, &make, &mut heard, &mut |done| {
        go_on(Stage::Files { done, of })
    })?;
    if all { Ok(files) } else { Err(Error::Cancelled) }
}

/// One file, as the dossier prints it; absent if its bytes cannot be had. `cancelled` is asked at
/// least every 50 ms while it is decoded.
pub fn file(
    originals: Originals<'_>,
    id: &AttachmentId,
    worker: &Worker,
    cancelled: &dyn Fn() -> bool,
) -> FileForPrint {
    if let Originals::Case(open) = originals
        && let Some(file) = kept(open, id)
    {
        return file;
    }
    match originals.original(id) {
        Ok(original) => decoded(&original, worker, cancelled),
        Err(Unavailable::TooLarge) => too_large(originals, id),
        Err(Unavailable::Absent) => FileForPrint::absent(),
    }
}

/// A file that is not decoded for its size is not held in memory either.
fn too_large(originals: Originals<'_>, id: &AttachmentId) -> FileForPrint {
    let facts = match originals {
        Originals::Case(open) => open.attachment(id).ok().map(|attachment| {
            let content = &attachment.content;
            (attachment.media_type.clone(), content.size, content.sha256.clone())
        }),
        Originals::Folder(folder) => hashed(folder, id),
    };
    let Some((media_type, bytes, sha256)) = facts else { return FileForPrint::absent() };
    FileForPrint {
        format: intake::format_name(&media_type).to_owned(),
        bytes,
        sha256,
        pages_announced: None,
        truncated: false,
        pages: Err(Fault::from(intake::Error::TooLarge(intake::Limit::Bytes))),
    }
}

fn hashed(folder: &Folder, id: &AttachmentId) -> Option<(String, u64, String)> {
    let mut original = folder.open(id).ok()?;
    let mut head = Vec::new();
    original.by_ref().take(1024).read_to_end(&mut head).ok()?;
    io::copy(&mut original, &mut io::sink()).ok()?;
    let size = original.size;
    let media_type = intake::media_type(sniff(&head)).to_owned();
    Some((media_type, size, hex(&original.check().ok()?)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file as the dossier prints it, decoded anew. `cancelled` is asked at least every 50 ms.
pub fn decoded(original: &[u8], worker: &Worker, cancelled: &dyn Fn() -> bool) -> FileForPrint {
    let made = worker.printable(original, cancelled, &mut |_| {});
    let truncated = made.as_ref().is_ok_and(|made| made.truncated);
    FileForPrint {
        format: intake::format_name(intake::media_type(sniff(original))).to_owned(),
        bytes: original.len() as u64,
        sha256: hex(&Sha256::digest(original)),
        pages_announced: None,
        truncated,
        pages: made.map(|made| pages(made.into())).map_err(Fault::from),
    }
}

/// A file as the dossier prints it, if the case keeps its pages.
#[must_use]
pub fn kept(open: &OpenCase, id: &AttachmentId) -> Option<FileForPrint> {
    let attachment = open.attachment(id).ok()?;
    let kept = intake::kept(open, id)?;
    Some(FileForPrint {
        format: intake::format_name(&attachment.media_type).to_owned(),
        bytes: attachment.content.size,
        sha256: attachment.content.sha256.clone(),
        pages_announced: None,
        truncated: kept.truncated,
        pages: Ok(pages(kept)),
    })
}

fn pages(kept: Kept) -> Vec<PrintPage> {
    kept.pages.into_iter().map(PrintPage::from).collect()
}

/// Why the bytes of a file are not to be had.
pub enum Unavailable {
    /// More than are decoded ([`intake::MOST_BYTES`]); they were not read.
    TooLarge,
    /// The file is not there, damaged or unreadable.
    Absent,
}

impl Originals<'_> {
    /// The bytes of a file.
    ///
    /// # Errors
    /// See [`Unavailable`].
    pub fn original(self, id: &AttachmentId) -> Result<Zeroizing<Vec<u8>>, Unavailable> {
        let most = intake::MOST_BYTES as u64;
        match self {
            Self::Case(open) => {
                let attachment = open.attachment(id).map_err(|_| Unavailable::Absent)?;
                if attachment.content.size > most {
                    return Err(Unavailable::TooLarge);
                }
                open.read(&attachment.content).map_err(|_| Unavailable::Absent)
            }
            Self::Folder(folder) => match folder.bytes(id, most) {
                Ok(bytes) => Ok(Zeroizing::new(bytes)),
                Err(exchange::Error::FileTooLarge { .. }) => Err(Unavailable::TooLarge),
                Err(_) => Err(Unavailable::Absent),
            },
        }
    }
}

fn attachments(case: &Case) -> Vec<AttachmentId> {
    let mut ids: Vec<AttachmentId> = references(case)
        .into_iter()
        .filter_map(|(_, to)| match to {
            Referred::Attachment(id) => Some(id),
            _ => None,
        })
        .collect();
    ids.sort();
    ids.dedup();
    ids
}
