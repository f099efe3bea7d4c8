//! The files of a case as the dossier prints them, each decoded by a worker of its own, two at a time.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest, Sha256};

use super::Desk;
use super::failure::Failure;
use super::source::Source;
use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::references::{Referred, references};
use crate::dossier::file::{Fault, FileForPrint, Files, PrintPage};
use crate::intake::{self, Kind, Worker};
use crate::lang::tr;

/// More workers than this would press on the memory of an old machine.
const WORKERS: usize = 2;

impl Desk {
    /// Decodes every file the case refers to.
    pub(super) fn files(&self, source: &Source) -> Result<Files, Failure> {
        let worker = Worker::this_program()
            .map_err(|_| Failure::unreadable(tr!(self.translator, "cli-no-worker")))?;
        let wanted = attachments(&source.case);
        let next = AtomicUsize::new(0);
        let files = Mutex::new(Files::new());
        std::thread::scope(|scope| {
            for _ in 0..WORKERS.min(wanted.len()) {
                scope.spawn(|| {
                    while let Some(id) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let file = decoded(&worker, source, id);
                        files
                            .lock()
                            .unwrap_or_else(std::sync::PoisonError::into_inner)
                            .insert(id.clone(), file);
                    }
                });
            }
        });
        Ok(files.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
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

fn decoded(worker: &Worker, source: &Source, id: &AttachmentId) -> FileForPrint {
    let Some(bytes) = source.bytes(id) else { return FileForPrint::absent() };
    let pages = worker.printable(&bytes, &|| false, &mut |_| {});
    FileForPrint {
        format: format_name(intake::sniff(&bytes)).to_owned(),
        bytes: bytes.len() as u64,
        sha256: Sha256::digest(&*bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        pages_announced: None,
        pages: pages
            .map(|printable| printable.pages.into_iter().map(page).collect())
            .map_err(fault),
    }
}

fn page(page: intake::PrintablePage) -> PrintPage {
    PrintPage {
        jpeg: page.jpeg.into(),
        width_px: page.width_px,
        height_px: page.height_px,
        grey: page.grey,
        width_pt: page.width_pt,
        height_pt: page.height_pt,
    }
}

fn fault(error: intake::Error) -> Fault {
    use intake::Error as E;
    match error {
        E::Empty => Fault::Empty,
        E::NotDecoded(_) => Fault::Format,
        E::Encrypted => Fault::Locked,
        E::Damaged | E::Truncated => Fault::Damaged,
        E::TooLarge(_) | E::TimedOut => Fault::TooMuch,
        E::Crashed | E::Cancelled | E::BadReply | E::NotStarted(_) | E::NotEncoded => {
            Fault::Stopped
        }
    }
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
