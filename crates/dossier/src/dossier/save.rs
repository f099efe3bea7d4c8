//! A finished file laid on the disk: the name it is to have never stands for half of it.

use std::io::{self, Write};
use std::path::Path;

use crate::exchange::unfinished::Unfinished;

/// Writes a file, for the person's own account, and gives it the name once it is whole and durable; an
/// older file of that name stays until then.
///
/// # Errors
/// What the disk says. Then nothing of the new file stays, unless the disk refuses even that.
pub fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = Unfinished::begin(path)?;
    new.file().write_all(bytes)?;
    new.put(true)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_stands_whole_in_place_of_the_older_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.pdf");
        fs::write(&path, "old").unwrap();
        // Left by a power cut, or anybody's.
        fs::write(folder.path().join(".dossier.pdf.0.part"), "theirs").unwrap();
        save(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), [".dossier.pdf.0.part", "dossier.pdf"]);
        assert_eq!(fs::read(folder.path().join(".dossier.pdf.0.part")).unwrap(), b"theirs");
    }

    #[test]
    fn what_cannot_be_named_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("dossier.pdf");
        fs::create_dir_all(taken.join("full")).unwrap();
        assert!(save(&taken, b"new").is_err());
        assert_eq!(names(folder.path()), ["dossier.pdf"]);
    }
}
