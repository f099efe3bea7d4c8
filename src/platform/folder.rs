//! Looking at folders for the window's own list, and opening what was chosen in it.

use std::cmp::Reverse;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use directories::UserDirs;

use super::dialogs::endings;
use super::handle::Handle;
use super::message::{
    Entry, EntryKind, FileKind, ListOrder, Listing, MOST_ENTRIES, MOST_FILES, OpenFile, Place,
    Refusal, RefusedFile, Reply,
};
use super::{reach, sync};
use crate::exchange::open_regular;
use crate::report::path::FilePath;
use crate::vault;

/// Of how many files of a case it is asked when they were written.
const MOST_FILES_DATED: usize = 5_000;

/// Longest name of a folder, in the letters that Windows and sticks count. Linux may have room for less, and says so.
const LONGEST_NAME: usize = 255;

/// What `folder` holds; the person's own folder if none is given.
pub(super) fn list(
    folder: Option<&FilePath>,
    kind: FileKind,
    order: ListOrder,
) -> Result<Listing, Refusal> {
    let folder = match folder {
        Some(path) => typed(path.as_path())?,
        None => home().unwrap_or_else(|| PathBuf::from("/")),
    };
    let found = fs::read_dir(&folder).map_err(|error| match folder.is_file() {
        // Not every system says so.
        true => Refusal::NotAFolder,
        false => Refusal::from(&error),
    })?;
    let mut entries: Vec<Entry> =
        found.flatten().filter_map(|found| entry(&found.path(), kind)).collect();
    sort(&mut entries, order);
    let left_out = entries.len().saturating_sub(MOST_ENTRIES) as u32;
    entries.truncate(MOST_ENTRIES);
    // Each folder is looked into only now that there are not too many.
    for entry in &mut entries {
        if entry.kind == EntryKind::Folder && vault::is_case_folder(entry.path.as_path()) {
            entry.kind = EntryKind::Case;
            entry.changed = newest(entry.path.as_path());
        }
    }
    sort(&mut entries, order);
    Ok(Listing {
        parent: folder.parent().map(FilePath::from),
        folder: folder.into(),
        entries,
        left_out,
        places: places(),
    })
}

fn sort(entries: &mut [Entry], order: ListOrder) {
    entries.sort_by_cached_key(|entry| {
        let newest = match order {
            ListOrder::ByName => None,
            // What nobody knows the time of comes last.
            ListOrder::NewestFirst => Some(Reverse(entry.changed)),
        };
        let name = entry.path.name().as_str().to_lowercase();
        (entry.kind, newest, name, entry.path.clone())
    });
}

/// Makes a folder for this account alone, where the disk knows accounts, and lists it.
pub(super) fn make(within: &FilePath, name: &str, kind: FileKind) -> Result<Listing, Refusal> {
    let name = name.trim();
    let of_path = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    // A name that begins with a dot would not be listed again; one that ends with one is lost on a stick.
    let dotted = name.starts_with('.') || name.ends_with('.');
    let too_long = name.encode_utf16().count() > LONGEST_NAME;
    if name.is_empty() || dotted || too_long || name.contains(of_path) {
        return Err(Refusal::NotAName);
    }
    let folder = typed(within.as_path())?.join(name);
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has modes"))]
    let mut made = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut made, 0o700);
    made.create(&folder).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidFilename => Refusal::NotAName,
        _ => Refusal::from(&error),
    })?;
    list(Some(&folder.into()), kind, ListOrder::default())
}

fn entry(path: &Path, kind: FileKind) -> Option<Entry> {
    let name = path.file_name()?;
    if name.as_encoded_bytes().starts_with(b".") {
        return None;
    }
    let about = fs::metadata(path).ok()?;
    if about.is_dir() {
        // It could not be opened.
        reach::may_name(path).ok()?;
        let kind = EntryKind::Folder;
        return Some(Entry { kind, path: path.into(), bytes: 0, changed: since_1970(&about) });
    }
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let offered = match (kind, endings(kind)) {
        (FileKind::Folders, _) => false,
        (_, []) => true,
        (_, endings) => endings.iter().any(|known| known.eq_ignore_ascii_case(ending)),
    };
    (about.is_file() && offered).then(|| Entry {
        kind: EntryKind::File,
        path: path.into(),
        bytes: about.len(),
        changed: since_1970(&about),
    })
}

/// When something was written last, seconds since 1970.
fn since_1970(about: &fs::Metadata) -> Option<i64> {
    let since = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

/// When the newest file of a case was written, seconds since 1970.
fn newest(case: &Path) -> Option<i64> {
    let files = fs::read_dir(case).ok()?.flatten().take(MOST_FILES_DATED);
    files.filter_map(|file| since_1970(&file.metadata().ok()?)).max()
}

/// Opens files that were chosen for reading. Each is opened or refused by itself.
pub(super) fn open_files(paths: impl IntoIterator<Item = PathBuf>) -> Reply {
    open_each(paths.into_iter().map(|path| (path.clone(), Ok(path))))
}

/// The same for files that were named or dropped.
pub(super) fn open_typed_files(paths: impl IntoIterator<Item = PathBuf>) -> Reply {
    open_each(paths.into_iter().map(|path| {
        let place = typed(&path);
        (path, place)
    }))
}

fn open_each(paths: impl Iterator<Item = (PathBuf, Result<PathBuf, Refusal>)>) -> Reply {
    let (mut files, mut refused, mut left_out) = (Vec::new(), Vec::new(), 0);
    for (given, place) in paths {
        if files.len() == MOST_FILES {
            left_out += 1;
            continue;
        }
        let name = FilePath::from(place.as_deref().unwrap_or(&given)).name();
        match place.and_then(|path| Ok((open(&path)?, written(&path)))) {
            Ok(((handle, bytes), modified)) => {
                files.push(OpenFile { name, bytes, modified, handle });
            }
            Err(why) => refused.push(RefusedFile { name, why }),
        }
    }
    Reply::Files { files, refused, left_out }
}

/// When a file was written last, milliseconds since 1970.
fn written(path: &Path) -> Option<i64> {
    let modified = fs::metadata(path).ok()?.modified().ok()?;
    let since = modified.duration_since(std::time::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

fn open(path: &Path) -> Result<(Handle, u64), Refusal> {
    let opened = open_regular(path).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::IsADirectory => Refusal::NotAFile,
        _ => Refusal::from(&error),
    });
    opened.map(|(file, bytes)| (Handle::new(file), bytes))
}

/// A folder that was typed, or opened in the window's own list.
pub(super) fn open_typed_folder(path: &Path) -> Result<Reply, Refusal> {
    open_folder(typed(path)?)
}

/// A folder that was chosen.
pub(super) fn open_folder(folder: PathBuf) -> Result<Reply, Refusal> {
    let about = fs::metadata(&folder).map_err(|error| Refusal::from(&error))?;
    if !about.is_dir() {
        return Err(Refusal::NotAFolder);
    }
    let mut entries = fs::read_dir(&folder).map_err(|error| Refusal::from(&error))?;
    let is_empty = entries.next().is_none();
    let (is_case, synced) = (vault::is_case_folder(&folder), sync::service(&folder));
    Ok(Reply::Folder { is_case, is_empty, synced, folder: folder.into() })
}

/// What a desk names by itself: a path as people type it, `~` for their own folder, blanks and quotes around it. One that leads
/// somewhere as it stands was chosen, not typed.
///
/// # Errors
/// [`Refusal::OutOfReach`]: nobody keeps papers there ([`reach::may_name`]).
/// [`Refusal::OtherComputer`]: Windows would greet that computer with the name and the password's proof of whoever
/// sits here, before anybody knows whose computer it is.
pub(super) fn typed(path: &Path) -> Result<PathBuf, Refusal> {
    if cfg!(windows) && path.to_str().is_none_or(leads_off_the_drives) {
        return Err(Refusal::OtherComputer);
    }
    let path = meant(path);
    reach::may_name(&path)?;
    Ok(path)
}

fn meant(path: &Path) -> PathBuf {
    if path.is_absolute() && path.symlink_metadata().is_ok() {
        return path.to_owned();
    }
    let home = home();
    let path = match path.to_str() {
        Some(text) => PathBuf::from(text.trim().trim_matches('"')),
        None => path.to_owned(),
    };
    match (path.strip_prefix("~"), home) {
        (Ok(rest), Some(home)) => home.join(rest),
        (Err(_), Some(home)) if path.is_relative() => home.join(path),
        _ => path,
    }
}

/// Whether Windows would look for this beside its drives: on another computer (`\\name\…`), among its devices
/// (`\\.\…`), or past its own rules for names (`\\?\…`).
fn leads_off_the_drives(path: &str) -> bool {
    let start = path.trim_start().trim_start_matches('"').trim_start();
    start.chars().take_while(|c| matches!(c, '\\' | '/')).count() >= 2
}

fn home() -> Option<PathBuf> {
    UserDirs::new().map(|folders| folders.home_dir().to_owned())
}

fn places() -> Vec<Place> {
    let mut places = Vec::new();
    if let Some(folders) = UserDirs::new() {
        places.push(Place::Home(folders.home_dir().into()));
        places.extend(folders.document_dir().map(|path| Place::Documents(path.into())));
    }
    places.extend(removable().into_iter().map(|path| Place::Removable(path.into())));
    places
}

/// Sticks and cards, by their letters.
#[cfg(windows)]
fn removable() -> Vec<PathBuf> {
    crate::sys::removable_volumes().into_iter().map(|volume| volume.root).collect()
}

/// Where Linux desktops show sticks: `/media/NAME/STICK`, `/run/media/NAME/STICK`.
#[cfg(not(windows))]
pub(super) fn removable() -> Vec<PathBuf> {
    let Some(name) = home().and_then(|home| home.file_name().map(PathBuf::from)) else {
        return Vec::new();
    };
    let roots = ["/media", "/run/media"].map(|root| Path::new(root).join(&name));
    let mut sticks: Vec<PathBuf> = roots
        .iter()
        .filter_map(|root| fs::read_dir(root).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    sticks.sort();
    sticks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_shows_what_is_wanted_folders_first() {
        let root = tempfile::tempdir().unwrap();
        for name in ["b.PDF", "a.jpg", "notes.txt", ".hidden.pdf"] {
            fs::write(root.path().join(name), "12").unwrap();
        }
        for name in ["y", "z"] {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        let folder = FilePath::from(root.path());
        let shown = |kind| -> Vec<String> {
            let listing = list(Some(&folder), kind, ListOrder::ByName).unwrap();
            listing.entries.iter().map(|entry| entry.path.name().as_str().to_owned()).collect()
        };
        assert_eq!(shown(FileKind::Exhibits), ["y", "z", "a.jpg", "b.PDF"]);
        assert_eq!(shown(FileKind::Pdf), ["y", "z", "b.PDF"]);
        assert_eq!(shown(FileKind::Any), ["y", "z", "a.jpg", "b.PDF", "notes.txt"]);
        assert_eq!(shown(FileKind::Folders), ["y", "z"]);
        let missing = FilePath::from(root.path().join("no"));
        assert_eq!(list(Some(&missing), FileKind::Any, ListOrder::ByName), Err(Refusal::NotFound));
        let file = FilePath::from(root.path().join("a.jpg"));
        assert_eq!(list(Some(&file), FileKind::Any, ListOrder::ByName), Err(Refusal::NotAFolder));
    }

    #[test]
    fn a_list_is_in_the_order_that_is_asked_for() {
        let root = tempfile::tempdir().unwrap();
        for (name, at) in [("Zoo.pdf", 3_000_000), ("an.pdf", 1_000_000), ("B.pdf", 2_000_000)] {
            let file = fs::File::create(root.path().join(name)).unwrap();
            file.set_modified(UNIX_EPOCH + std::time::Duration::from_secs(at)).unwrap();
        }
        let folder = FilePath::from(root.path());
        let listed = |order| -> Vec<String> {
            let listing = list(Some(&folder), FileKind::Pdf, order).unwrap();
            listing.entries.iter().map(|entry| entry.path.name().as_str().to_owned()).collect()
        };
        assert_eq!(listed(ListOrder::ByName), ["an.pdf", "B.pdf", "Zoo.pdf"]);
        assert_eq!(listed(ListOrder::NewestFirst), ["Zoo.pdf", "B.pdf", "an.pdf"]);
    }

    #[test]
    fn a_new_folder_is_made_once_and_only_where_it_is_wanted() {
        let root = tempfile::tempdir().unwrap();
        let here = FilePath::from(root.path());
        let make = |name| make(&here, name, FileKind::Folders);
        let made = make(" Pièces d’هیلیز ").unwrap();
        assert_eq!(made.folder.as_path(), root.path().join("Pièces d’هیلیز"));
        assert!(made.folder.as_path().is_dir() && made.entries.is_empty());
        assert_eq!(make("Pièces d’هیلیز"), Err(Refusal::Exists));
        for bad in ["", "  ", ".", "..", "../out", "a/b", "a\\b", ".hidden", "a\nb", "end."] {
            assert_eq!(make(bad), Err(Refusal::NotAName), "{bad}");
        }
        assert_eq!(make(&"n".repeat(400)), Err(Refusal::NotAName));
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(made.folder.as_path()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        let gone = FilePath::from(root.path().join("no"));
        assert_eq!(super::make(&gone, "a", FileKind::Any), Err(Refusal::NotFound));
    }

    #[test]
    fn a_case_says_when_its_newest_file_was_written() {
        let root = tempfile::tempdir().unwrap();
        let case = root.path().join("c");
        fs::create_dir(&case).unwrap();
        let name = |seq: u32| format!("r-{}-{seq:010}-{}.age", "0".repeat(26), "a".repeat(12));
        for (seq, at) in [(1, 1_000_000), (2, 3_000_000), (3, 2_000_000)] {
            let file = fs::File::create(case.join(name(seq))).unwrap();
            file.set_modified(UNIX_EPOCH + std::time::Duration::from_secs(at)).unwrap();
        }
        let listing =
            list(Some(&root.path().into()), FileKind::Folders, ListOrder::ByName).unwrap();
        let [entry] = listing.entries.as_slice() else { panic!() };
        assert_eq!((entry.kind, entry.changed), (EntryKind::Case, Some(3_000_000)));
    }

    #[test]
    fn a_long_folder_says_how_much_is_not_listed() {
        let root = tempfile::tempdir().unwrap();
        for at in 0..MOST_ENTRIES + 3 {
            fs::write(root.path().join(format!("{at}.pdf")), "").unwrap();
        }
        let listing = list(Some(&root.path().into()), FileKind::Pdf, ListOrder::ByName).unwrap();
        assert_eq!((listing.entries.len(), listing.left_out), (MOST_ENTRIES, 3));
    }

    #[test]
    fn each_file_is_opened_or_refused_by_itself() {
        let root = tempfile::tempdir().unwrap();
        let here = root.path().join("one.jpg");
        fs::write(&here, "picture").unwrap();
        let paths = [root.path().join("none.jpg"), here, root.path().to_owned()];
        let Reply::Files { files, refused, left_out: 0 } = open_files(paths) else { panic!() };
        let [file] = files.as_slice() else { panic!() };
        assert_eq!((file.name.as_str(), file.bytes), ("one.jpg", 7));
        let why: Vec<Refusal> = refused.iter().map(|file| file.why).collect();
        assert_eq!(why, [Refusal::NotFound, Refusal::NotAFile]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_device_is_not_read() {
        let Reply::Files { files, refused, .. } = open_files(["/dev/zero".into()]) else {
            panic!()
        };
        assert!(files.is_empty());
        assert_eq!(refused.first().map(|file| file.why), Some(Refusal::NotAFile));
    }

    #[test]
    fn paths_are_understood_as_people_type_them() {
        let home = home().unwrap();
        let typed = |path: &str| typed(Path::new(path)).unwrap();
        assert_eq!(typed(" ~/a b.pdf "), home.join("a b.pdf"));
        // On Windows it is on the drive of that folder.
        let top = home.ancestors().last().unwrap();
        assert_eq!(typed("\"/tmp/x\""), top.join("tmp/x"));
        assert_eq!(typed("x.pdf"), home.join("x.pdf"));
        let root = tempfile::tempdir().unwrap();
        let odd = root.path().join("scan.pdf ");
        let odd = odd.to_str().unwrap();
        assert_eq!(typed(odd), root.path().join("scan.pdf"));
        #[cfg(unix)]
        {
            fs::write(odd, "").unwrap();
            assert_eq!(typed(odd), Path::new(odd));
        }
    }

    #[test]
    fn a_path_that_leaves_the_drives_is_known_however_it_is_written() {
        let away = [
            r"\\host\share\case",
            "//host/share",
            r"/\host\share",
            r" \\host",
            "\" \\\\host\\x\"",
            r"\\?\UNC\host\share",
            r"\\.\C:",
        ];
        for path in away {
            assert!(leads_off_the_drives(path), "{path}");
        }
        for path in [r"C:\Cases", r"\Cases", "~/cases", "/home/x", "a//b", ""] {
            assert!(!leads_off_the_drives(path), "{path}");
        }
    }

    /// Wherever a path of the window comes in; nothing is asked of the other computer.
    #[cfg(windows)]
    #[test]
    fn a_path_to_another_computer_is_refused_before_it_is_looked_at() {
        let away = PathBuf::from(r"\\no-such-computer.invalid\share");
        let refused = Some(Refusal::OtherComputer);
        let kind = FileKind::Any;
        assert_eq!(list(Some(&away.clone().into()), kind, ListOrder::ByName).err(), refused);
        assert_eq!(make(&away.clone().into(), "x", kind).err(), refused);
        assert_eq!(open_typed_folder(&away).err(), refused);
        let Reply::Files { refused: files, .. } = open_typed_files([away]) else { panic!() };
        assert_eq!(files.first().map(|file| file.why), refused);
    }
}
