//! The pictures on phones and cards: looked for, listed, never changed.

use std::cmp::Reverse;
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::folder::typed;
use super::message::{MOST_ENTRIES, Refusal};
use crate::domain::date::CivilDay;
use crate::report::path::FilePath;
use crate::report::photos::{Photo, Photos};

/// Endings of pictures that phones and cameras write.
const ENDINGS: [&str; 9] = ["jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "avif"];
/// Folders that hold pictures on phones and cards.
const PICTURE_FOLDERS: [&str; 2] = ["DCIM", "Pictures"];
/// How deep pictures are looked for.
const DEEPEST: usize = 6;
/// Most entries that are looked at; a disk full of other things is not searched to its end.
const MOST_SEEN: usize = 50_000;

/// The pictures in this folder. Of a phone or a card, those in the folders cameras write, if it has any.
pub(super) fn list(folder: &FilePath, of_device: bool) -> Result<Photos, Refusal> {
    let root = typed(folder.as_path())?;
    fs::read_dir(&root).map_err(|error| Refusal::from(&error))?;
    let mut starts = if of_device { picture_folders(&root) } else { Vec::new() };
    if starts.is_empty() {
        starts.push(root.clone());
    }
    let mut search = Search::default();
    for start in starts {
        search.look(&start, 0);
    }
    let Search { mut photos, mut left_out, unread, .. } = search;
    photos.sort_by(|a, b| (Reverse(a.written), &a.path).cmp(&(Reverse(b.written), &b.path)));
    left_out = left_out.saturating_add(photos.len().saturating_sub(MOST_ENTRIES) as u32);
    photos.truncate(MOST_ENTRIES);
    Ok(Photos { folder: root.into(), photos, left_out, unread })
}

/// Such folders at the root, or in one of the stores a phone shows at its root.
fn picture_folders(root: &Path) -> Vec<PathBuf> {
    let folders = |place: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(place).into_iter().flatten().flatten();
        let mut found: Vec<PathBuf> = entries
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .map(|entry| entry.path())
            .collect();
        found.sort();
        found
    };
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        PICTURE_FOLDERS.iter().any(|known| name.eq_ignore_ascii_case(known))
    };
    let mut found = Vec::new();
    for folder in folders(root) {
        if named(&folder) {
            found.push(folder);
        } else {
            found.extend(folders(&folder).into_iter().filter(named));
        }
    }
    found
}

#[derive(Default)]
struct Search {
    photos: Vec<Photo>,
    seen: usize,
    left_out: u32,
    unread: u32,
}

impl Search {
    fn look(&mut self, folder: &Path, depth: usize) {
        let Ok(entries) = fs::read_dir(folder) else {
            self.unread += 1;
            return;
        };
        for entry in entries {
            let Ok(entry) = entry else {
                self.unread += 1;
                return;
            };
            self.seen += 1;
            if self.seen > MOST_SEEN {
                self.left_out = self.left_out.saturating_add(1);
                return;
            }
            self.meet(&entry, depth);
        }
    }

    /// Links are not followed: they would lead out of the device, or round and round.
    fn meet(&mut self, entry: &DirEntry, depth: usize) {
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        let Ok(kind) = entry.file_type() else { return };
        let path = entry.path();
        if hidden {
            return;
        }
        if kind.is_dir() {
            if depth < DEEPEST {
                self.look(&path, depth + 1);
            } else {
                self.unread += 1;
            }
        } else if kind.is_file() && is_picture(&path) {
            self.photos.extend(photo(entry, path));
        }
    }
}

fn is_picture(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

fn photo(entry: &DirEntry, path: PathBuf) -> Option<Photo> {
    let about = entry.metadata().ok()?;
    let written = about.modified().ok()?;
    let written = match written.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).ok()?,
        Err(before) => -i64::try_from(before.duration().as_secs()).ok()?,
    };
    Some(Photo { path: path.into(), written, day: day(written), bytes: about.len() })
}

/// A phone without its clock writes 1970; such a day would say something that is not so.
fn day(written: i64) -> Option<CivilDay> {
    const YEAR: i64 = 366 * 24 * 60 * 60;
    let moment = jiff::Timestamp::from_second(written).ok().filter(|_| written > YEAR)?;
    let date = moment.to_zoned(jiff::tz::TimeZone::system()).date();
    CivilDay::new(date.year(), date.month(), date.day()).ok()
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::{Duration, SystemTime};

    use super::*;

    fn picture(folder: &Path, name: &str, at: u64) {
        fs::create_dir_all(folder).unwrap();
        let file = File::create(folder.join(name)).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(at)).unwrap();
    }

    fn names(photos: &Photos) -> Vec<String> {
        photos.photos.iter().map(|photo| photo.path.name().as_str().to_owned()).collect()
    }

    #[test]
    fn a_phone_shows_the_pictures_of_its_camera_newest_first() {
        let root = tempfile::tempdir().unwrap();
        let store = root.path().join("Internal storage");
        picture(&store.join("DCIM/Camera"), "old.jpg", 1_700_000_000);
        picture(&store.join("DCIM/Camera"), "new.JPG", 1_790_000_000);
        picture(&store.join("DCIM/.thumbnails"), "small.jpg", 1_790_000_001);
        picture(&store.join("DCIM/Camera"), "film.mp4", 1_790_000_002);
        picture(&store.join("Pictures/Screenshots"), "shot.png", 1_750_000_000);
        picture(&store.join("Music"), "cover.jpg", 1_790_000_003);
        let found = list(&root.path().into(), true).unwrap();
        assert_eq!(names(&found), ["new.JPG", "shot.png", "old.jpg"]);
        assert_eq!((found.left_out, found.unread), (0, 0));
        let by_hand = list(&root.path().into(), false).unwrap();
        assert_eq!(names(&by_hand).first().unwrap(), "cover.jpg", "a chosen folder is shown whole");
        let plain = list(&store.join("Music").as_path().into(), true).unwrap();
        assert_eq!(names(&plain), ["cover.jpg"], "a stick without such folders too");
    }

    #[test]
    fn a_day_is_given_only_by_a_clock_that_was_set() {
        let root = tempfile::tempdir().unwrap();
        picture(root.path(), "a.jpg", 1_790_000_000);
        picture(root.path(), "b.jpg", 3_600);
        let found = list(&root.path().into(), false).unwrap();
        let [known, unset] = found.photos.as_slice() else { panic!() };
        assert_eq!(known.day.map(|day| (day.year(), day.month())), Some((2026, 9)));
        assert_eq!(unset.day, None);
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out_of_the_device() {
        let root = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        picture(elsewhere.path(), "private.jpg", 1_790_000_000);
        picture(root.path(), "here.jpg", 1_790_000_000);
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join("link")).unwrap();
        std::os::unix::fs::symlink(root.path(), root.path().join("round")).unwrap();
        let file = elsewhere.path().join("private.jpg");
        std::os::unix::fs::symlink(file, root.path().join("one.jpg")).unwrap();
        assert_eq!(names(&list(&root.path().into(), false).unwrap()), ["here.jpg"]);
    }

    #[test]
    fn more_pictures_than_are_listed_are_counted() {
        let root = tempfile::tempdir().unwrap();
        for at in 0..MOST_ENTRIES + 3 {
            picture(root.path(), &format!("{at}.jpg"), 1_700_000_000 + at as u64);
        }
        let found = list(&root.path().into(), false).unwrap();
        assert_eq!((found.photos.len(), found.left_out), (MOST_ENTRIES, 3));
        assert_eq!(names(&found).first().unwrap(), &format!("{}.jpg", MOST_ENTRIES + 2));
        let missing = FilePath::from(root.path().join("none"));
        assert_eq!(list(&missing, true), Err(Refusal::NotFound));
    }
}
