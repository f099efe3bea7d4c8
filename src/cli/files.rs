//! The files of a case as the dossier prints them, each decoded by a worker of its own, two at a time.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::Desk;
use super::failure::Failure;
use super::source::Source;
use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::references::{Referred, references};
use crate::dossier::file::{Fault, FileForPrint, Files, PrintPage};
use crate::intake::{self, Flaws, Kind, PrintablePage, Worker};
use crate::lang::tr;

/// More workers than this would press on the memory of an old machine.
const WORKERS: usize = 2;

impl Desk {
    /// Decodes every file the case refers to, and tells which could be read in part only.
    pub(super) fn files(&self, source: &Source) -> Result<Decoded, Failure> {
        let worker = Worker::this_program()
            .map_err(|_| Failure::unreadable(tr!(self.translator, "cli-no-worker")))?;
        let wanted = attachments(&source.case);
        let next = AtomicUsize::new(0);
        let all = Mutex::new(Decoded::default());
        std::thread::scope(|scope| {
            for _ in 0..WORKERS.min(wanted.len()) {
                scope.spawn(|| {
                    while let Some(id) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let (file, in_part) = decoded(&worker, source, id);
                        let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
                        all.files.insert(id.clone(), file);
                        if in_part {
                            all.in_part.insert(id.clone());
                        }
                    }
                });
            }
        });
        let all = all.into_inner().unwrap_or_else(PoisonError::into_inner);
        for id in &all.in_part {
            self.say(&tr!(self.translator, "cli-read-in-part", id = id.to_string()));
        }
        Ok(all)
    }
}

/// The files of a case, decoded.
#[derive(Default)]
pub(super) struct Decoded {
    /// Each file, or why it could not be read.
    pub(super) files: Files,
    /// Files that were read, but lack their end, a picture or a font.
    pub(super) in_part: BTreeSet<AttachmentId>,
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

fn decoded(worker: &Worker, source: &Source, id: &AttachmentId) -> (FileForPrint, bool) {
    let Some(bytes) = source.bytes(id) else { return (FileForPrint::absent(), false) };
    let printable = worker.printable(&bytes, &|| false, &mut |_| {});
    let in_part = printable.as_ref().is_ok_and(|printable| {
        let flawed = |page: &PrintablePage| page.flaws != Flaws::default();
        printable.truncated || printable.pages.iter().any(flawed)
    });
    let file = FileForPrint {
        format: format_name(intake::sniff(&bytes)).to_owned(),
        bytes: bytes.len() as u64,
        sha256: Sha256::digest(&*bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        pages_announced: None,
        pages: printable
            .map(|printable| printable.pages.into_iter().map(PrintPage::from).collect())
            .map_err(Fault::from),
    };
    (file, in_part)
}

/// The usual name of a format, the same in every language.
fn format_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Jpeg => "JPEG",
        Kind::Png => "PNG",
        Kind::WebP => "WebP",
        Kind::Tiff => "TIFF",
        Kind::Pdf => "PDF",
        Kind::Heic => "HEIC",
        _ => "",
    }
}
