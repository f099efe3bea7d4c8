//! The exchange folder on disk.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use sha2::{Digest, Sha256};

use super::regular::{open_regular, read_regular};
use super::unfinished::{self, UnfinishedFolder};
use super::{CaseFile, Error, FileEntry, LARGEST_FILE, LARGEST_JSON, SCHEMA, from_json, to_json};
use crate::domain::Case;
use crate::domain::id::AttachmentId;
use crate::domain::references::{Referred, references};
use crate::domain::words::Words;

/// An exchange folder that was read: its case, and where its files lie.
#[derive(Clone, Debug)]
pub struct Folder {
    pub case_file: CaseFile,
    place: Place,
}

const CASE_JSON: &str = "case.json";

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

    /// A file, opened to be read, and how many bytes it has. What is read is not checked yet: see
    /// [`Original`].
    ///
    /// # Errors
    /// The file is not listed, not there, outside the folder, no regular file, or larger than
    /// [`LARGEST_FILE`].
    pub fn open(&self, id: &AttachmentId) -> Result<Original<'_>, Error> {
        let entry = self.entry(id).ok_or_else(|| Error::FileNotListed { id: id.clone() })?;
        let (from, size): (Box<dyn Read>, u64) = match &self.place {
            Place::Disk(root) => {
                let path = inside(root, entry)?;
                let opened = open_regular(&path);
                let (file, size) = opened.map_err(|error| Error::io(path, error))?;
                (Box::new(file), size)
            }
            Place::BuiltIn(file) => {
                let bytes = file(entry.path.as_str())
                    .ok_or_else(|| Error::FileMissing { id: id.clone() })?;
                let size = bytes.len() as u64;
                (Box::new(io::Cursor::new(bytes)), size)
            }
        };
        if size > LARGEST_FILE {
            return Err(Error::FileTooLarge { id: id.clone(), most: LARGEST_FILE });
        }
        Ok(Original { entry, size, hash: Sha256::new(), read: 0, from })
    }

    /// The bytes of a file of at most `most` bytes, checked against its hash if it has one.
    ///
    /// # Errors
    /// [`Error::FileTooLarge`] before anything is read; else as [`Folder::open`], or the file is
    /// unreadable or not the one its hash names.
    pub fn bytes(&self, id: &AttachmentId, most: u64) -> Result<Vec<u8>, Error> {
        let mut original = self.open(id)?;
        if original.size > most {
            return Err(Error::FileTooLarge { id: id.clone(), most });
        }
        let mut bytes = Vec::new();
        let read = original.read_to_end(&mut bytes);
        read.map_err(|error| Error::io(original.entry.path.as_str(), error))?;
        original.check()?;
        Ok(bytes)
    }
}

/// A file of an exchange folder that is being read. Once it was read to its end, [`Original::check`]
/// says whether it is the one that was meant.
pub struct Original<'a> {
    /// What the folder says of it.
    pub entry: &'a FileEntry,
    /// How many bytes it had when it was opened.
    pub size: u64,
    hash: Sha256,
    read: u64,
    from: Box<dyn Read>,
}

impl Read for Original<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        // What is appended meanwhile makes it another file.
        let left = self.size.saturating_add(1) - self.read.min(self.size);
        let room = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
        let read = self.from.read(bytes.get_mut(..room).unwrap_or_default())?;
        self.hash.update(bytes.get(..read).unwrap_or_default());
        self.read = self.read.saturating_add(read as u64);
        if self.read > self.size {
            return Ok(0);
        }
        Ok(read)
    }
}

impl Original<'_> {
    /// Checks what was read, to its end, against the size the file had and against its hash, and gives
    /// the hash back.
    ///
    /// # Errors
    /// [`Error::FileChanged`], [`Error::WrongHash`].
    pub fn check(self) -> Result<[u8; 32], Error> {
        let id = || self.entry.id.clone();
        if self.read != self.size {
            return Err(Error::FileChanged { id: id() });
        }
        let hash: [u8; 32] = self.hash.finalize().into();
        match &self.entry.sha256 {
            Some(named) if !named.eq_ignore_ascii_case(&hex(&hash)) => {
                Err(Error::WrongHash { id: id() })
            }
            _ => Ok(hash),
        }
    }
}

/// Reads an exchange folder. The bytes of its files are read later, one by one, but must be there.
///
/// # Errors
/// `case.json` cannot be read, or a file it names is missing, outside the folder or not listed.
pub fn read(root: &Path) -> Result<Folder, Error> {
    let path = root.join(CASE_JSON);
    let text = read_regular(&path, LARGEST_JSON).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => Error::TooLarge,
        _ => Error::io(&path, error),
    })?;
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
pub struct NewFile<'a, E> {
    /// Its entry; the path is chosen here.
    pub entry: FileEntry,
    /// Writes its bytes.
    pub pour: Pour<'a, E>,
    /// Ending of its name, without the dot; letters and digits only, else left out.
    pub ending: String,
}

/// Writes the bytes of a file, piece after piece.
pub type Pour<'a, E> = Box<dyn FnOnce(&mut dyn Write) -> Result<(), E> + 'a>;

/// Writes an exchange folder, in clear and for the person's own account. It has another name until all of
/// it is there. `schema` is the form the case came in: one of a newer program stays one.
///
/// # Errors
/// The folder holds something already, cannot be written, or the error of a file. What was written
/// until then is removed: it is in clear.
pub fn write<'a, E: From<Error>>(
    root: &Path,
    case: &Case,
    schema: u32,
    files: impl Iterator<Item = Result<NewFile<'a, E>, E>>,
) -> Result<(), E> {
    let above = unfinished::folder_of(root);
    fs::create_dir_all(above).map_err(at::<E>(above))?;
    if root.exists() {
        unfinished::sweep(root);
        if fs::read_dir(root).map_err(at::<E>(root))?.next().is_some() {
            return Err(Error::NotEmpty { path: root.to_owned() }.into());
        }
    }
    // An empty folder that is the root of a stick cannot be replaced: its content is made in it.
    let in_place = !unfinished::can_be_replaced(root);
    let making = UnfinishedFolder::begin(if in_place { root } else { above });
    let making = making.map_err(at::<E>(root))?;
    write_into(making.path(), case, schema, files)?;
    if !in_place {
        return making.put(root).map_err(at::<E>(root));
    }
    for name in ["files", CASE_JSON] {
        let moved = fs::rename(making.path().join(name), root.join(name));
        moved.map_err(at::<E>(root))?;
    }
    Ok(())
}

fn at<E: From<Error>>(path: &Path) -> impl FnOnce(io::Error) -> E {
    let path = path.to_owned();
    move |error| E::from(Error::io(path, error))
}

fn write_into<'a, E: From<Error>>(
    root: &Path,
    case: &Case,
    schema: u32,
    files: impl Iterator<Item = Result<NewFile<'a, E>, E>>,
) -> Result<(), E> {
    let folder = root.join("files");
    unfinished::private_folder().create(&folder).map_err(at::<E>(&folder))?;
    let mut entries = Vec::new();
    for file in files {
        let NewFile { mut entry, pour, ending } = file?;
        let plain = !ending.is_empty() && ending.bytes().all(|b| b.is_ascii_alphanumeric());
        let name = if plain { format!("{}.{ending}", entry.id) } else { entry.id.to_string() };
        let path = folder.join(&name);
        let to = unfinished::create_private(&path).map_err(at::<E>(&path))?;
        let mut to = Hashing { to, hash: Sha256::new() };
        pour(&mut to)?;
        to.to.sync_all().map_err(at::<E>(&path))?;
        entry.path = Words::from(format!("files/{name}"));
        entry.sha256 = Some(hex(&to.hash.finalize()));
        entries.push(entry);
    }
    let case_file = CaseFile { schema: schema.max(SCHEMA), files: entries, case: case.clone() };
    let path = root.join(CASE_JSON);
    write_new(&path, &to_json(&case_file)?).map_err(at::<E>(&path))
}

struct Hashing {
    to: fs::File,
    hash: Sha256,
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = unfinished::create_private(path)?;
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

    fn new_file(id: &'static str, ending: &str) -> NewFile<'static, Error> {
        let pour: Pour<'_, Error> =
            Box::new(move |to| to.write_all(id.as_bytes()).map_err(|error| Error::io(id, error)));
        NewFile { entry: entry(id), pour, ending: ending.into() }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let out = tempfile::tempdir().unwrap();
        let root = out.path().join("new");
        let files = [("f1", "jpg"), ("f2", "../x")]
            .map(|(id, ending)| Ok::<_, Error>(new_file(id, ending)));
        write(&root, &Case::default(), SCHEMA, files.into_iter()).unwrap();
        let folder = read(&root).unwrap();
        assert_eq!(folder.bytes(&"f1".try_into().unwrap(), 2).unwrap(), b"f1");
        let larger = folder.bytes(&"f1".try_into().unwrap(), 1);
        assert!(matches!(larger, Err(Error::FileTooLarge { most: 1, .. })));
        assert_eq!(folder.case_file.files[1].path.as_str(), "files/f2");
        let again = write(
            &root,
            &Case::default(),
            SCHEMA,
            std::iter::empty::<Result<NewFile<'_, Error>, Error>>(),
        );
        assert!(matches!(again, Err(Error::NotEmpty { .. })));
    }

    #[test]
    fn a_stopped_write_leaves_nothing_in_clear() {
        let out = tempfile::tempdir().unwrap();
        let new = out.path().join("new");
        for root in [out.path(), &new] {
            let files = [Ok(new_file("f1", "txt")), Err(Error::TooLarge)];
            let stopped = write(root, &Case::default(), SCHEMA, files.into_iter());
            assert!(matches!(stopped, Err(Error::TooLarge)));
            assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0, "{}", root.display());
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_written_is_the_persons_own() {
        use std::os::unix::fs::PermissionsExt;
        let out = tempfile::tempdir().unwrap();
        for root in [out.path().join("new"), out.path().join("there")] {
            if root.ends_with("there") {
                fs::create_dir(&root).unwrap();
            }
            let files = [Ok::<_, Error>(new_file("f1", "txt"))];
            write(&root, &Case::default(), SCHEMA, files.into_iter()).unwrap();
            for (name, rights) in
                [("", 0o700), ("files", 0o700), ("case.json", 0o600), ("files/f1.txt", 0o600)]
            {
                let about = fs::metadata(root.join(name)).unwrap();
                assert_eq!(about.permissions().mode() & 0o777, rights, "{name}");
            }
        }
    }

    #[test]
    fn a_file_that_changes_while_it_is_read_is_named() {
        let folder = folder_with(r#"{ "files": [{ "id": "f1", "path": "a" }] }"#);
        for (before, after) in [("12345", "1234567"), ("12345", "123")] {
            fs::write(folder.path().join("a"), before).unwrap();
            let read = read(folder.path()).unwrap();
            let mut original = read.open(&"f1".try_into().unwrap()).unwrap();
            fs::write(folder.path().join("a"), after).unwrap();
            io::copy(&mut original, &mut io::sink()).unwrap();
            assert!(matches!(original.check(), Err(Error::FileChanged { .. })), "{after}");
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
        assert!(matches!(folder.bytes(&"f1".try_into().unwrap(), 9), Err(Error::WrongHash { .. })));
    }
}
