//! The exchange folder on disk.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{CaseFile, Error, FileEntry, LARGEST_JSON, SCHEMA, from_json, to_json};
use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::references::{Referred, references};
use crate::domain::words::Words;

/// An exchange folder that was read: its case, and where its files lie.
#[derive(Clone, Debug)]
pub struct Folder {
    /// `case.json`.
    pub case_file: CaseFile,
    place: Place,
}

/// Gives the bytes of a built-in file by its path.
pub type BuiltIn = fn(&str) -> Option<Vec<u8>>;

#[derive(Clone, Debug)]
enum Place {
    Disk(PathBuf),
    BuiltIn(BuiltIn),
}

impl Folder {
    /// The entry of a file.
    #[must_use]
    pub fn entry(&self, id: &AttachmentId) -> Option<&FileEntry> {
        self.case_file.files.iter().find(|entry| entry.id == *id)
    }

    /// The bytes of a file, checked against its hash if it has one.
    ///
    /// # Errors
    /// The file is not listed, not there, outside the folder, unreadable, or not the one its hash names.
    pub fn bytes(&self, id: &AttachmentId) -> Result<Vec<u8>, Error> {
        let entry = self.entry(id).ok_or_else(|| Error::FileNotListed { id: id.clone() })?;
        let bytes = match &self.place {
            Place::Disk(root) => {
                let path = inside(root, entry)?;
                fs::read(&path).map_err(|error| Error::io(path, error))?
            }
            Place::BuiltIn(file) => {
                file(entry.path.as_str()).ok_or_else(|| Error::FileMissing { id: id.clone() })?
            }
        };
        if let Some(hash) = &entry.sha256
            && !hash.eq_ignore_ascii_case(&hex(&Sha256::digest(&bytes)))
        {
            return Err(Error::WrongHash { id: id.clone() });
        }
        Ok(bytes)
    }
}

/// Reads an exchange folder. The bytes of its files are read later, one by one, but must be there.
///
/// # Errors
/// `case.json` cannot be read, or a file it names is missing, outside the folder or not listed.
pub fn read(root: &Path) -> Result<Folder, Error> {
    let path = root.join("case.json");
    let file = fs::File::open(&path).map_err(|error| Error::io(&path, error))?;
    let mut text = Vec::new();
    let read = file.take(LARGEST_JSON + 1).read_to_end(&mut text);
    if read.map_err(|error| Error::io(&path, error))? as u64 > LARGEST_JSON {
        return Err(Error::TooLarge);
    }
    let case_file = from_json(&text)?;
    for entry in &case_file.files {
        inside(root, entry)?;
    }
    all_listed(&case_file)?;
    Ok(Folder { case_file, place: Place::Disk(root.to_owned()) })
}

/// Reads an exchange folder that is built into the program.
///
/// # Errors
/// As for [`read`], except that the files are looked for only when their bytes are asked for.
pub fn read_built_in(file: BuiltIn) -> Result<Folder, Error> {
    let missing = || Error::io("case.json", io::ErrorKind::NotFound.into());
    let case_file = from_json(&file("case.json").ok_or_else(missing)?)?;
    all_listed(&case_file)?;
    Ok(Folder { case_file, place: Place::BuiltIn(file) })
}

fn all_listed(case_file: &CaseFile) -> Result<(), Error> {
    let listed: BTreeSet<_> = case_file.files.iter().map(|entry| &entry.id).collect();
    for (_, to) in references(&case_file.case) {
        if let Referred::Attachment(id) = to
            && !listed.contains(&id)
        {
            return Err(Error::FileNotListed { id });
        }
    }
    Ok(())
}

/// Where an entry lies, once it is sure that no `..` and no link leads out of the folder.
fn inside(root: &Path, entry: &FileEntry) -> Result<PathBuf, Error> {
    let outside = || Error::PathOutside { id: entry.id.clone() };
    let relative = Path::new(entry.path.as_str());
    let plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !plain || relative.as_os_str().is_empty() {
        return Err(outside());
    }
    let missing = |_| Error::FileMissing { id: entry.id.clone() };
    let root = root.canonicalize().map_err(|error| Error::io(root, error))?;
    let path = root.join(relative).canonicalize().map_err(missing)?;
    if !path.starts_with(&root) {
        return Err(outside());
    }
    if !path.is_file() {
        return Err(Error::FileMissing { id: entry.id.clone() });
    }
    Ok(path)
}

/// A file to be written into an exchange folder.
pub struct NewFile {
    /// Its entry; the path is chosen here.
    pub entry: FileEntry,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Ending of its name, without the dot; letters and digits only, else left out.
    pub ending: String,
}

/// Writes an exchange folder, in clear. Files are asked for one after the other, so that only one is in memory.
///
/// # Errors
/// The folder holds something already, cannot be written, or the error of a file. What was written
/// until then is removed: it is in clear.
pub fn write<E: From<Error>>(
    root: &Path,
    case: &Case,
    files: impl Iterator<Item = Result<NewFile, E>>,
) -> Result<(), E> {
    let was_there = root.exists();
    fs::create_dir_all(root).map_err(at::<E>(root))?;
    if fs::read_dir(root).map_err(at::<E>(root))?.next().is_some() {
        return Err(Error::NotEmpty { path: root.to_owned() }.into());
    }
    let written = write_into(root, case, files);
    if written.is_err() {
        // Only what we made; whatever cannot be removed is told by the error that led here.
        fs::remove_dir_all(root.join("files")).ok();
        fs::remove_file(root.join("case.json")).ok();
        if !was_there {
            fs::remove_dir(root).ok();
        }
    }
    written
}

fn at<E: From<Error>>(path: &Path) -> impl FnOnce(io::Error) -> E {
    let path = path.to_owned();
    move |error| E::from(Error::io(path, error))
}

fn write_into<E: From<Error>>(
    root: &Path,
    case: &Case,
    files: impl Iterator<Item = Result<NewFile, E>>,
) -> Result<(), E> {
    let folder = root.join("files");
    fs::create_dir(&folder).map_err(at::<E>(&folder))?;
    let mut entries = Vec::new();
    for file in files {
        let NewFile { mut entry, bytes, ending } = file?;
        let plain = !ending.is_empty() && ending.bytes().all(|b| b.is_ascii_alphanumeric());
        let name = if plain { format!("{}.{ending}", entry.id) } else { entry.id.to_string() };
        let path = folder.join(&name);
        write_new(&path, &bytes).map_err(at::<E>(&path))?;
        entry.path = Words::from(format!("files/{name}"));
        entry.sha256 = Some(hex(&Sha256::digest(&bytes)));
        entries.push(entry);
    }
    let case_file = CaseFile { schema: SCHEMA, files: entries, case: case.clone() };
    let path = root.join("case.json");
    write_new(&path, &to_json(&case_file)?).map_err(at::<E>(&path))
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Extra;

    fn folder_with(json: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("case.json"), json).unwrap();
        folder
    }

    fn entry(id: &str) -> FileEntry {
        FileEntry {
            id: id.try_into().unwrap(),
            path: Words::default(),
            original_name: Some("Ma photo.JPG".into()),
            sha256: None,
            extra: Extra::default(),
        }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let out = tempfile::tempdir().unwrap();
        let root = out.path().join("new");
        let files = [("f1", "jpg"), ("f2", "../x")].map(|(id, ending)| {
            Ok::<_, Error>(NewFile { entry: entry(id), bytes: id.into(), ending: ending.into() })
        });
        write(&root, &Case::default(), files.into_iter()).unwrap();
        let folder = read(&root).unwrap();
        assert_eq!(folder.bytes(&"f1".try_into().unwrap()).unwrap(), b"f1");
        assert_eq!(folder.case_file.files[1].path.as_str(), "files/f2");
        let again = write(&root, &Case::default(), std::iter::empty::<Result<NewFile, Error>>());
        assert!(matches!(again, Err(Error::NotEmpty { .. })));
    }

    #[test]
    fn a_stopped_write_leaves_nothing_in_clear() {
        let out = tempfile::tempdir().unwrap();
        let new = out.path().join("new");
        for root in [out.path(), &new] {
            let first =
                NewFile { entry: entry("f1"), bytes: b"clear".to_vec(), ending: "txt".into() };
            let files = [Ok(first), Err(Error::TooLarge)];
            let stopped = write(root, &Case::default(), files.into_iter());
            assert!(matches!(stopped, Err(Error::TooLarge)));
            assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0, "{}", root.display());
        }
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in ["../secret", "/etc/hostname", "files/../../secret", "", "."] {
            let json = format!(r#"{{ "files": [{{ "id": "f1", "path": "{path}" }}] }}"#);
            let folder = folder_with(&json);
            let error = read(folder.path()).unwrap_err();
            assert!(matches!(error, Error::PathOutside { .. }), "{path}: {error:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out_of_the_folder() {
        let folder = folder_with(r#"{ "files": [{ "id": "f1", "path": "x" }] }"#);
        std::os::unix::fs::symlink("/etc/hostname", folder.path().join("x")).unwrap();
        assert!(matches!(read(folder.path()), Err(Error::PathOutside { .. })));
    }

    #[test]
    fn missing_unlisted_and_changed_files_are_told_apart() {
        let missing = folder_with(r#"{ "files": [{ "id": "f1", "path": "a.jpg" }] }"#);
        assert!(matches!(read(missing.path()), Err(Error::FileMissing { .. })));
        let unlisted =
            folder_with(r#"{ "exhibits": [{ "id": "x", "files": [{ "attachment": "f9" }] }] }"#);
        assert!(matches!(read(unlisted.path()), Err(Error::FileNotListed { .. })));
        let changed = folder_with(r#"{ "files": [{ "id": "f1", "path": "a", "sha256": "00" }] }"#);
        fs::write(changed.path().join("a"), "x").unwrap();
        let folder = read(changed.path()).unwrap();
        assert!(matches!(folder.bytes(&"f1".try_into().unwrap()), Err(Error::WrongHash { .. })));
    }
}
