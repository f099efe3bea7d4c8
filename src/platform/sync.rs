//! Whether a service keeps copies of what lies in a folder, as far as it can be seen there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::report::system::SyncService;

/// Most entries of a folder in which a mark is looked for.
const MOST_SEEN: usize = 2_000;

/// The service that keeps what lies in this folder, by the folders in which services say that they are, or by what they
/// put there.
pub(super) fn service(folder: &Path) -> Option<SyncService> {
    if one_drives().iter().any(|root| is_within(folder, root)) {
        return Some(SyncService::OneDrive);
    }
    let marked = folder.ancestors().find_map(marked);
    marked.or_else(|| is_kept_elsewhere(folder).then_some(SyncService::Other))
}

/// Where Windows says that `OneDrive` keeps its folders: one for a person's own, one for each place of work.
fn one_drives() -> Vec<PathBuf> {
    let told = std::env::vars_os().filter(|(name, _)| {
        name.as_encoded_bytes()
            .get(..8)
            .is_some_and(|begins| begins.eq_ignore_ascii_case(b"OneDrive"))
    });
    told.map(|(_, root)| PathBuf::from(root)).filter(|root| root.is_absolute()).collect()
}

/// Windows takes large letters and small ones for the same.
fn is_within(folder: &Path, root: &Path) -> bool {
    let parts = |path: &Path| -> Vec<String> {
        path.components().map(|part| part.as_os_str().to_string_lossy().to_lowercase()).collect()
    };
    parts(folder).starts_with(&parts(root))
}

/// What a service put into this very folder.
fn marked(folder: &Path) -> Option<SyncService> {
    if folder.join(".stfolder").exists() {
        return Some(SyncService::Syncthing);
    }
    // Elsewhere `.dropbox` is a folder of settings.
    if folder.join(".dropbox").is_file() || folder.join(".dropbox.cache").is_dir() {
        return Some(SyncService::Dropbox);
    }
    let entries = fs::read_dir(folder).ok()?.flatten().take(MOST_SEEN);
    let mut names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.any(|name| is_of_nextcloud(&name)).then_some(SyncService::Nextcloud)
}

/// Its list of what it keeps, or its log.
fn is_of_nextcloud(name: &str) -> bool {
    let list = name.starts_with(".sync_") || name.starts_with("._sync_");
    list && name.ends_with(".db") || [".nextcloudsync.log", ".owncloudsync.log"].contains(&name)
}

/// Whether the folder, or something in it, may be on another computer alone.
#[cfg(windows)]
fn is_kept_elsewhere(folder: &Path) -> bool {
    use std::os::windows::fs::MetadataExt;
    /// Offline; fetched when opened; always kept here; not always kept here; fetched when read
    /// ("File Attribute Constants").
    const OF_A_SERVICE: u32 = 0x1000 | 0x4_0000 | 0x8_0000 | 0x10_0000 | 0x40_0000;
    let of_a_service = |about: fs::Metadata| about.file_attributes() & OF_A_SERVICE != 0;
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(MOST_SEEN);
    fs::symlink_metadata(folder).is_ok_and(of_a_service)
        || entries.into_iter().any(|entry| entry.metadata().is_ok_and(of_a_service))
}

#[cfg(not(windows))]
fn is_kept_elsewhere(_folder: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_what_they_put_into_their_folders() {
        let root = tempfile::tempdir().unwrap();
        let at = |service: &str| {
            let folder = root.path().join(service).join("associations").join("cases");
            fs::create_dir_all(&folder).unwrap();
            folder
        };
        let plain = at("plain");
        fs::create_dir(root.path().join("plain/.dropbox")).unwrap();
        assert_eq!(service(&plain), None);
        let kept = at("syncthing");
        fs::create_dir(root.path().join("syncthing/.stfolder")).unwrap();
        assert_eq!(service(&kept), Some(SyncService::Syncthing));
        let kept = at("dropbox");
        fs::write(root.path().join("dropbox/.dropbox"), "").unwrap();
        assert_eq!(service(&kept), Some(SyncService::Dropbox));
        let kept = at("nextcloud");
        fs::write(root.path().join("nextcloud/.sync_4f2b9c7a1d3e.db"), "").unwrap();
        assert_eq!(service(&kept), Some(SyncService::Nextcloud));
    }

    #[test]
    fn a_folder_is_within_another_in_large_letters_or_small_ones() {
        let root = Path::new("/Users/Amal/OneDrive - Asso");
        assert!(is_within(Path::new("/users/amal/onedrive - asso/cases"), root));
        assert!(is_within(root, root));
        assert!(!is_within(Path::new("/Users/Amal/OneDrive - Assos"), root));
    }
}
