//! Sticks and cards that have a letter now.

use std::path::PathBuf;
use std::ptr;

use windows_sys::Win32::Storage::FileSystem::{
    GetDriveTypeW, GetLogicalDrives, GetVolumeInformationW,
};
use windows_sys::Win32::System::Diagnostics::Debug::{
    SEM_FAILCRITICALERRORS, SEM_NOOPENFILEERRORBOX, SetThreadErrorMode,
};

use super::{until_nul, wide};

/// What can be taken out while the machine runs, as `GetDriveTypeW` numbers it.
const REMOVABLE: u32 = 2;
/// The first two letters are those of floppy disks, which would be started each time.
const FIRST: u8 = 2;
/// Longest label, letters, with its end.
const LONGEST: usize = 261;

/// A stick or a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume {
    /// Where it begins, e. g. `E:\`.
    pub root: PathBuf,
    /// What it is called, if anything.
    pub label: Option<String>,
}

/// Those there are now, by their letters. A reader without a card has a letter, and is left out.
#[must_use]
pub fn removable_volumes() -> Vec<Volume> {
    let _quiet = Quiet::now();
    // SAFETY: takes nothing and gives a number.
    let letters = unsafe { GetLogicalDrives() };
    let there = (FIRST..26).filter(|letter| letters & (1 << letter) != 0);
    there.filter_map(|letter| volume(char::from(b'A' + letter))).collect()
}

fn volume(letter: char) -> Option<Volume> {
    let root = format!(r"{letter}:\");
    let named = wide(&root);
    // SAFETY: the name ends with a NUL and outlives the call.
    if unsafe { GetDriveTypeW(named.as_ptr()) } != REMOVABLE {
        return None;
    }
    let label = label(&named)?;
    Some(Volume { root: root.into(), label: Some(label).filter(|label| !label.is_empty()) })
}

/// The label of the volume with this root; `None` if there is none in the drive.
fn label(root: &[u16]) -> Option<String> {
    let mut label = [0_u16; LONGEST];
    // SAFETY: the root ends with a NUL; the buffer has the length that is told beside it; what is not asked for may be
    // null; all outlive the call.
    let told = unsafe {
        GetVolumeInformationW(
            root.as_ptr(),
            label.as_mut_ptr(),
            LONGEST as u32,
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            0,
        )
    };
    (told != 0).then(|| until_nul(&label))
}

/// While it lives, Windows asks nobody to put in a disk for what this thread looks for.
struct Quiet(u32);

impl Quiet {
    fn now() -> Self {
        let mut before = 0;
        // SAFETY: the pointer is to a number that outlives the call.
        unsafe { SetThreadErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX, &mut before) };
        Self(before)
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // SAFETY: what was before may be null; it is not asked for.
        unsafe { SetThreadErrorMode(self.0, ptr::null_mut()) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_disk_of_the_system_is_no_stick_and_has_a_label_or_none() {
        assert!(removable_volumes().iter().all(|volume| !volume.root.starts_with(r"C:\")));
        assert!(volume('C').is_none());
        assert!(label(&wide(r"C:\")).is_some());
        assert!(label(&wide(r"Q:\")).is_none());
    }
}
