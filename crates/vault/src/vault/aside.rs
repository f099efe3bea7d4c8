//! Files that do not open, moved out of the way and never deleted.

use std::collections::BTreeSet;

use super::{Error, Notice, OpenCase};

impl OpenCase {
    /// Moves every file named like a save of this case that does not open, or that was made without
    /// the keys, into the subfolder [`super::SET_ASIDE`]. Returns how many. What a notice said of
    /// them is said no more; a case that is read-only because of them is opened again to be saved.
    ///
    /// # Errors
    /// [`Error::OpenedReadOnly`] while another process has the case open: it may be writing one of
    /// them; for one opened only to be read; and where a newer program saved: it knows better what is sound. Else what the disk says; what was moved by then stays moved.
    pub fn set_aside(&mut self) -> Result<usize, Error> {
        if !self.lock.may_write() || self.notices.iter().any(Notice::is_newer) {
            return Err(Error::OpenedReadOnly);
        }
        let entries = self.disk.list()?;
        let shelf = self.shelf(&entries);
        let revision = &self.document.revision;
        let known: BTreeSet<&str> = std::iter::once(&revision.id)
            .chain(&revision.lineage)
            .chain(&self.given_up)
            .map(String::as_str)
            .collect();
        let mut moved = 0;
        for file in shelf.out_of_place(&known) {
            self.disk.set_aside(&file.file)?;
            moved += 1;
        }
        if moved > 0 {
            self.disk.sync_folder()?;
        }
        self.notices
            .retain(|notice| !matches!(notice, Notice::Damaged { .. } | Notice::Unopened { .. }));
        Ok(moved)
    }
}
