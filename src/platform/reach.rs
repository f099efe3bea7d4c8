//! How far a desk reaches by itself, without a dialog of the system: what was chosen in the window's own list, typed or
//! dropped.
//!
//! The broker cannot know whether a person named it or somebody who took over the window's process. So it opens for a desk what
//! lies where people keep papers, deletes only what was put there in this sitting, and leads back only to cases that were opened
//! in it ([`Given`]).

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use directories::BaseDirs;

use super::message::Refusal;
use crate::vault;

/// Whether a desk may name this file or folder.
///
/// # Errors
/// [`Refusal::OutOfReach`]: it is the system's, a program's, or hidden in the person's own folder.
pub(super) fn may_name(path: &Path) -> Result<(), Refusal> {
    static PLACES: OnceLock<Places> = OnceLock::new();
    match PLACES.get_or_init(Places::of_this_account).hold_papers(&real(path)) {
        true => Ok(()),
        false => Err(Refusal::OutOfReach),
    }
}

/// What the desks of a sitting were given. Clones are one memory.
#[derive(Debug, Clone, Default)]
pub struct Given(Arc<Mutex<Memory>>);

#[derive(Debug, Default)]
struct Memory {
    saved: BTreeSet<PathBuf>,
    opened: BTreeSet<PathBuf>,
}

impl Given {
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A file was put there for a desk.
    pub(super) fn note_saved(&self, file: &Path) {
        self.memory().saved.insert(file.to_owned());
    }

    /// Whether a file was put there in this sitting.
    pub(super) fn was_saved(&self, file: &Path) -> bool {
        self.memory().saved.contains(file)
    }

    /// A person chose this folder.
    pub(super) fn note_opened(&self, folder: &Path) {
        self.memory().opened.insert(folder.to_owned());
    }

    /// Whether this folder was chosen, or is a new case in one that was.
    pub(super) fn was_opened(&self, folder: &Path) -> bool {
        let opened = &self.memory().opened;
        let is_new_case = || {
            let name = folder.file_name().and_then(OsStr::to_str);
            name.is_some_and(vault::may_be_folder)
                && folder.parent().is_some_and(|around| opened.contains(around))
        };
        opened.contains(folder) || is_new_case()
    }
}

/// Which folders hold papers and which do not. The innermost one decides.
#[derive(Debug, Default)]
struct Places {
    home: Option<PathBuf>,
    closed: Vec<PathBuf>,
    open: Vec<PathBuf>,
}

impl Places {
    fn of_this_account() -> Self {
        let folders = BaseDirs::new();
        let mut closed = of_the_system();
        let mut open = vec![std::env::temp_dir()];
        if let Some(folders) = &folders {
            closed.extend(of_programs(folders));
            open.extend(of_phones(folders));
        }
        if cfg!(unix) {
            open.push(PathBuf::from("/run/media"));
        }
        let home = folders.map(|folders| folders.home_dir().to_owned());
        let all_real = |paths: Vec<PathBuf>| paths.iter().map(|path| real(path)).collect();
        Self { home: home.as_deref().map(real), closed: all_real(closed), open: all_real(open) }
    }

    fn hold_papers(&self, path: &Path) -> bool {
        let innermost = |folders: &[PathBuf]| {
            let around = folders.iter().filter(|folder| path.starts_with(folder));
            around.map(|folder| folder.components().count()).max()
        };
        let in_home = self.home.as_deref().and_then(|home| path.strip_prefix(home).ok());
        let home = in_home.and(self.home.as_ref()).map(|home| home.components().count());
        let open = innermost(&self.open);
        if innermost(&self.closed) > open.max(home) {
            return false;
        }
        open > home || in_home.is_none_or(|within| !within.components().any(is_hidden))
    }
}

fn is_hidden(part: Component<'_>) -> bool {
    matches!(part, Component::Normal(name) if name.as_encoded_bytes().starts_with(b"."))
}

/// Where a path leads, links followed, as far as it is there.
fn real(path: &Path) -> PathBuf {
    for there in path.ancestors() {
        let Ok(found) = fs::canonicalize(there) else { continue };
        return match path.strip_prefix(there) {
            Ok(rest) if rest != OsStr::new("") => found.join(rest),
            _ => found,
        };
    }
    path.to_owned()
}

/// Where programs keep what they need: settings, keys, mail, caches.
fn of_programs(folders: &BaseDirs) -> Vec<PathBuf> {
    let everywhere = [
        folders.config_dir(),
        folders.config_local_dir(),
        folders.preference_dir(),
        folders.data_dir(),
        folders.data_local_dir(),
        folders.cache_dir(),
    ];
    let some = [folders.executable_dir(), folders.runtime_dir(), folders.state_dir()];
    let mut all: Vec<PathBuf> =
        everywhere.into_iter().chain(some.into_iter().flatten()).map(Path::to_owned).collect();
    if cfg!(windows) {
        all.push(folders.home_dir().join("AppData"));
    }
    all
}

/// Where Linux desktops show phones, and files of programs that are shut in.
fn of_phones(folders: &BaseDirs) -> Vec<PathBuf> {
    let mut all = vec![folders.home_dir().join(".gvfs")];
    if let Some(run) = folders.runtime_dir() {
        all.extend([run.join("gvfs"), run.join("doc")]);
    }
    all
}

#[cfg(windows)]
fn of_the_system() -> Vec<PathBuf> {
    ["SystemRoot", "ProgramFiles", "ProgramFiles(x86)", "ProgramW6432", "ProgramData"]
        .into_iter()
        .filter_map(std::env::var_os)
        .map(PathBuf::from)
        .collect()
}

#[cfg(not(windows))]
fn of_the_system() -> Vec<PathBuf> {
    let roots = [
        "/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/run",
        "/sbin", "/sys", "/usr",
    ];
    let of_var = ["backups", "cache", "lib", "log", "mail", "spool"];
    let var = of_var.into_iter().map(|name| Path::new("/var").join(name));
    roots.into_iter().map(PathBuf::from).chain(var).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_reached_and_what_belongs_to_programs_is_not() {
        let places = Places {
            home: Some("/home/anna".into()),
            closed: ["/etc", "/run", "/home/anna/snap/keys", "/home/anna/.cache"]
                .map(PathBuf::from)
                .to_vec(),
            open: ["/tmp", "/run/media", "/home/anna/.cache/tmp"].map(PathBuf::from).to_vec(),
        };
        let reached = |path: &str| places.hold_papers(Path::new(path));
        for path in [
            "/",
            "/home/anna",
            "/home/anna/Documents/scan.pdf",
            "/home/anna/a.b/c",
            "/run/media/anna/STICK/.x/a.pdf",
            "/media/anna/STICK",
            "/mnt/.old/scan.pdf",
            "/tmp/.mail-1/scan.pdf",
            "/home/anna/.cache/tmp/.a/scan.pdf",
            "/etcetera/x",
        ] {
            assert!(reached(path), "{path}");
        }
        for path in [
            "/etc",
            "/etc/passwd",
            "/run/secrets",
            "/home/anna/.ssh/id_ed25519",
            "/home/anna/.bashrc",
            "/home/anna/Documents/.hidden/scan.pdf",
            "/home/anna/snap/keys/x",
            "/home/anna/.cache/x",
        ] {
            assert!(!reached(path), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_way_round_leads_there() {
        let root = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(root.path()).unwrap();
        let (home, keys) = (root.join("anna"), root.join("anna/.ssh"));
        fs::create_dir_all(&keys).unwrap();
        fs::create_dir(home.join("papers")).unwrap();
        fs::write(keys.join("id"), "secret").unwrap();
        std::os::unix::fs::symlink(&keys, home.join("papers/link")).unwrap();
        std::os::unix::fs::symlink(keys.join("id"), home.join("papers/scan.pdf")).unwrap();
        let places = Places { home: Some(home.clone()), ..Places::default() };
        let reached = |path: &str| places.hold_papers(&real(&home.join(path)));
        for path in ["papers", "papers/new.pdf", "papers/../papers/a/b.pdf"] {
            assert!(reached(path), "{path}");
        }
        for path in [
            "papers/link",
            "papers/link/id",
            "papers/link/new.pdf",
            "papers/scan.pdf",
            "papers/../.ssh/id",
            "missing/../.ssh/id",
            ".new",
        ] {
            assert!(!reached(path), "{path}");
        }
    }

    #[test]
    fn this_account_reaches_its_papers_and_not_its_settings() {
        let folders = BaseDirs::new().unwrap();
        assert_eq!(may_name(&folders.home_dir().join("Documents/scan.pdf")), Ok(()));
        let root = tempfile::tempdir().unwrap();
        assert_eq!(may_name(&root.path().join("scan.pdf")), Ok(()));
        let settings = [folders.config_dir(), folders.data_local_dir()].map(|it| it.join("x/y"));
        for path in settings.into_iter().chain([folders.home_dir().join(".ssh/id")]) {
            assert_eq!(may_name(&path), Err(Refusal::OutOfReach), "{}", path.display());
        }
        let system = if cfg!(windows) { r"C:\windows\system32\x" } else { "/etc/passwd" };
        assert_eq!(may_name(Path::new(system)), Err(Refusal::OutOfReach));
    }

    #[test]
    fn a_case_is_led_back_to_if_somebody_opened_it() {
        let given = Given::default();
        given.note_opened(Path::new("/stick/cases"));
        assert!(given.was_opened(Path::new("/stick/cases")));
        let case = Path::new("/stick/cases").join(vault::ContainerId::new([7; 16]).folder());
        assert!(given.was_opened(&case));
        assert!(!given.was_opened(Path::new("/stick/cases/keys")));
        assert!(!given.was_opened(Path::new("/stick")));
        assert!(!given.was_opened(&case.join("x")));
        given.clone().note_saved(Path::new("/stick/a.pdf"));
        assert!(given.was_saved(Path::new("/stick/a.pdf")));
        assert!(!given.was_saved(Path::new("/stick/b.pdf")));
    }
}
