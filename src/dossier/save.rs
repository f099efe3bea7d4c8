//! A finished file laid on the disk: the name it is to have never stands for half of it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Names tried for the file that is being written.
const TRIES: u32 = 100;

/// Writes a file beside its name and gives it the name once it is whole and durable; an older file
/// of that name stays until then.
///
/// # Errors
/// What the disk says. Then nothing of the new file stays, unless the disk refuses even that.
pub fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (part, mut file) = begin(path)?;
    let written =
        file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        drop(file);
        fs::remove_file(&part).ok();
    }
    written
}

/// A new file beside `path`: nobody's older file is taken for ours.
fn begin(path: &Path) -> io::Result<(PathBuf, File)> {
    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    for number in 0..TRIES {
        let mut part = OsString::from(".");
        part.push(name);
        part.push(format!(".{number}.part"));
        let part = path.with_file_name(part);
        match File::create_new(&part) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            file => return Ok((part, file?)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
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
