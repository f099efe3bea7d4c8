//! A case written out in clear, as an exchange folder.

use std::path::Path;

use super::ending;
use crate::domain::Case;
use crate::domain::words::Words;
use crate::exchange::{self, FileEntry, NewFile};
use crate::vault::{self, Attachment, OpenCase};

/// Why a case was not written out; then nothing of it stays, unless the disk refuses even that.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Exchange(#[from] exchange::Error),
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
}

/// Writes `case` and the attachments of `open` into `target`, which must be empty or not there,
/// **in clear**. `go_on` hears how many files are written of how many, and stops it with `false`.
///
/// # Errors
/// See [`Error`].
pub fn export(
    open: &OpenCase,
    case: &Case,
    target: &Path,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<(), Error> {
    let of = open.attachments().len();
    let files = open.attachments().iter().enumerate().map(|(done, attachment)| {
        if !go_on(done, of) {
            return Err(Error::Cancelled);
        }
        Ok(file(open, attachment))
    });
    exchange::write(target, case, open.schema(), files)
}

fn file<'a>(open: &'a OpenCase, attachment: &'a Attachment) -> NewFile<'a, Error> {
    let name = &attachment.original_name;
    let entry = FileEntry {
        id: attachment.id.clone(),
        path: Words::default(),
        original_name: (!name.is_blank()).then(|| name.clone()),
        sha256: None,
        extra: attachment.extra.clone(),
    };
    NewFile {
        entry,
        ending: ending(&attachment.media_type).to_owned(),
        pour: Box::new(|to| Ok(open.copy(&attachment.content, to)?)),
    }
}
