//! The exhibits' files of the open case: where their bytes and pages come from, also for the example.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::store::{Store, lock};
use crate::domain::id::AttachmentId;
use crate::domain::record::Extra;
use crate::domain::words::Words;
use crate::dossier::file::FileForPrint;
use crate::dossier::gather;
use crate::intake::{self, Printable, Raster, Worker, sniff};
use crate::ui::picture::{Extent, Key, Trouble};
use crate::vault::{self, NewAttachment};

/// Longest side of a thumbnail, pixels: its card at twice the usual size.
const THUMBNAIL: u32 = 288;
/// Longest side of a page in the viewer, pixels: A4 at 200 dpi.
const PAGE: u32 = intake::PRINTABLE_SIDE;

/// The exhibits' files of the open case. Clones share them.
#[derive(Clone)]
pub struct ExhibitFiles {
    store: Store,
    /// What was attached to the example, which nothing keeps.
    loose: Arc<Mutex<BTreeMap<AttachmentId, Loose>>>,
    /// Pages decoded for a build that the case does not keep.
    decoded: Arc<Mutex<BTreeMap<AttachmentId, FileForPrint>>>,
    worker: Option<Worker>,
}

type Loose = Arc<Zeroizing<Vec<u8>>>;

impl ExhibitFiles {
    /// The files of a case that is kept there, decoded by this worker; without one nothing is decoded.
    #[must_use]
    pub fn new(store: Store, worker: Option<Worker>) -> Self {
        Self { store, loose: Arc::default(), decoded: Arc::default(), worker }
    }

    /// The sealed process that decodes.
    #[must_use]
    pub fn worker(&self) -> Option<&Worker> {
        self.worker.as_ref()
    }

    /// A file as it came.
    #[must_use]
    pub fn original(&self, id: &AttachmentId) -> Option<Loose> {
        let loose = self.loose.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        loose.or_else(|| self.store.original(id).map(Arc::new))
    }

    /// A picture for the screen. Blocks: called off the window's thread.
    ///
    /// # Errors
    /// Why there is none.
    pub fn picture(&self, key: &Key) -> Result<Raster, Trouble> {
        match key.extent {
            Extent::Thumbnail => self.thumbnail(key).map(|raster| raster.shrunk(THUMBNAIL)),
            Extent::Masked => self.thumbnail(key).map(Raster::veiled),
            Extent::Page => self.page(key),
        }
    }

    fn thumbnail(&self, key: &Key) -> Result<Raster, Trouble> {
        let kept = match &self.store {
            Store::Vault { open, .. } if key.page == 0 => {
                let open = lock(open);
                let pages = intake::kept_pages(&open, &key.attachment);
                intake::kept_preview(&open, &key.attachment).map(|kept| (kept, pages.max(1)))
            }
            _ => None,
        };
        match kept.and_then(|(kept, pages)| Raster::of_own_jpeg(&kept.jpeg, pages)) {
            Some(raster) => Ok(raster),
            None => self.decoded_page(key, THUMBNAIL),
        }
    }

    fn page(&self, key: &Key) -> Result<Raster, Trouble> {
        let kept = match &self.store {
            Store::Vault { open, .. } => intake::kept_page(&lock(open), &key.attachment, key.page),
            Store::Example(_) => None,
        };
        match kept.and_then(|(kept, pages)| Raster::of_own_jpeg(&kept.jpeg, pages)) {
            Some(raster) => Ok(raster),
            None => self.decoded_page(key, PAGE),
        }
    }

    fn decoded_page(&self, key: &Key, side: u32) -> Result<Raster, Trouble> {
        let original = self.original(&key.attachment).ok_or(Trouble::Absent)?;
        let undecoded = intake::Error::NotStarted(std::io::ErrorKind::NotFound);
        let worker = self.worker.as_ref().ok_or(Trouble::Undecoded(undecoded))?;
        worker.raster(&original, key.page, side, &|| false).map_err(|error| match error {
            intake::Error::BadReply if key.page > 0 => Trouble::NoPage,
            error => Trouble::Undecoded(error),
        })
    }

    /// A file as the dossier prints it. Blocks; `cancelled` is asked at least every 50 ms.
    #[must_use]
    pub fn for_print(&self, id: &AttachmentId, cancelled: &dyn Fn() -> bool) -> FileForPrint {
        if let Store::Vault { open, .. } = &self.store
            && let Some(file) = gather::kept(&lock(open), id)
        {
            return file;
        }
        let decoded = || self.decoded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = decoded().get(id) {
            return file.clone();
        }
        let (Some(original), Some(worker)) = (self.original(id), &self.worker) else {
            return FileForPrint::absent();
        };
        let file = gather::decoded(&original, worker, cancelled);
        // A file that was only stopped is asked for again.
        if !cancelled() {
            decoded().insert(id.clone(), file.clone());
        }
        file
    }

    /// The file that holds exactly these bytes, of those given.
    #[must_use]
    pub fn same<'a>(
        &self,
        sha256: &str,
        among: impl IntoIterator<Item = &'a AttachmentId>,
    ) -> Option<&'a AttachmentId> {
        let loose = self.loose.lock().unwrap_or_else(PoisonError::into_inner);
        among.into_iter().find(|id| {
            if let Some(bytes) = loose.get(*id) {
                return hash(bytes) == sha256;
            }
            match &self.store {
                Store::Vault { open, .. } => lock(open)
                    .attachment(id)
                    .is_ok_and(|attachment| attachment.content.sha256 == sha256),
                Store::Example(folder) => {
                    folder.bytes(id, u64::MAX).is_ok_and(|bytes| hash(&bytes) == sha256)
                }
            }
        })
    }

    /// Takes a file in under a new id, with its printable pages if it has any.
    ///
    /// # Errors
    /// As [`vault::OpenCase::attach`].
    pub fn attach(
        &self,
        id: &AttachmentId,
        name: &Words,
        bytes: Vec<u8>,
        made: Option<&Printable>,
    ) -> Result<(), vault::Error> {
        let Store::Vault { open, .. } = &self.store else {
            let mut loose = self.loose.lock().unwrap_or_else(PoisonError::into_inner);
            loose.insert(id.clone(), Arc::new(Zeroizing::new(bytes)));
            return Ok(());
        };
        let new = NewAttachment {
            id: id.clone(),
            title: Words::default(),
            original_name: name.clone(),
            media_type: intake::media_type(sniff(&bytes)).to_owned(),
            extra: Extra::default(),
        };
        let bytes = Zeroizing::new(bytes);
        let mut open = lock(open);
        open.attach(new, &mut bytes.as_slice())?;
        match made {
            Some(made) => intake::keep(&mut open, id, made),
            None => Ok(()),
        }
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    hex(&digest(bytes))
}

pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Bytes in hexadecimal figures.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
