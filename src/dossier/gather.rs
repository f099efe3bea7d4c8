//! Files gathered for a build: the pages the case keeps where it keeps them, else decoded anew.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::build::{Error, Stage};
use super::file::{Fault, FileForPrint, Files, PrintPage};
use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::references::{Referred, references};
use crate::exchange::Folder;
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
        Some(original) => decoded(&original, worker, cancelled),
        None => FileForPrint::absent(),
    }
}

/// A file as the dossier prints it, decoded anew. `cancelled` is asked at least every 50 ms.
pub fn decoded(original: &[u8], worker: &Worker, cancelled: &dyn Fn() -> bool) -> FileForPrint {
    let made = worker.printable(original, cancelled, &mut |_| {});
    let truncated = made.as_ref().is_ok_and(|made| made.truncated);
    FileForPrint {
        format: intake::format_name(intake::media_type(sniff(original))).to_owned(),
        bytes: original.len() as u64,
        sha256: Sha256::digest(original).iter().map(|byte| format!("{byte:02x}")).collect(),
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

impl Originals<'_> {
    /// The bytes of a file; `None` if they cannot be had.
    #[must_use]
    pub fn original(self, id: &AttachmentId) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Self::Case(open) => open.read_attachment(id).ok(),
            Self::Folder(folder) => folder.bytes(id).ok().map(Zeroizing::new),
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
