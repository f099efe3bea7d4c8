//! What the system asks and holds for the person, behind a port: file dialogs and the clipboard; native, and scripted
//! for tests.

use std::collections::VecDeque;
#[cfg(target_os = "linux")]
use std::path::Path;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::clipboard::Pasted;
use super::message::{DialogWords, FileKind, Refusal};

/// How a dialog ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// These paths were chosen; at least one.
    Chosen(Vec<PathBuf>),
    Cancelled,
    /// No dialog could be shown.
    NoDialog,
}

/// What a dialog is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To open files of a kind.
    Open(FileKind),
    /// To choose a folder.
    Folder,
    /// To save under a name; this one is suggested.
    Save(String),
}

/// Shows dialogs. Each call waits until the person has chosen.
pub trait Dialogs: Send + Sync {
    /// Shows a dialog and waits.
    fn ask(&self, purpose: &Purpose, words: &DialogWords) -> Choice;

    /// Files or a picture that another program left to be pasted.
    ///
    /// # Errors
    /// Why what is there cannot be had.
    fn clipboard(&self) -> Result<Pasted, Refusal>;
}

/// The system's own dialogs.
#[derive(Debug, Clone, Copy, Default)]
pub struct Native;

/// No person dismisses a dialog as quickly as this: none was shown.
const TOO_QUICK: Duration = Duration::from_millis(100);

impl Dialogs for Native {
    fn ask(&self, purpose: &Purpose, words: &DialogWords) -> Choice {
        if !available() {
            return Choice::NoDialog;
        }
        let asked = Instant::now();
        let dialog = rfd::FileDialog::new().set_title(plain(&words.title));
        let chosen = match purpose {
            Purpose::Open(kind) => offering(dialog, *kind, &words.filter).pick_files(),
            Purpose::Folder => dialog.pick_folder().map(|folder| vec![folder]),
            Purpose::Save(name) => offering(dialog, FileKind::Pdf, &words.filter)
                .set_file_name(plain(name))
                .save_file()
                .map(|path| vec![path]),
        };
        let mut chosen = chosen.unwrap_or_default();
        chosen.retain(|path| !path.as_os_str().is_empty());
        match chosen.is_empty() {
            false => Choice::Chosen(chosen),
            true if asked.elapsed() < TOO_QUICK => Choice::NoDialog,
            true => Choice::Cancelled,
        }
    }

    fn clipboard(&self) -> Result<Pasted, Refusal> {
        super::clipboard::look()
    }
}

/// The endings of a kind, in the two cases that cameras write. Empty for every file.
pub(super) fn endings(kind: FileKind) -> &'static [&'static str] {
    match kind {
        FileKind::Exhibits => &[
            "pdf", "jpg", "jpeg", "png", "webp", "bmp", "tif", "tiff", "heic", "PDF", "JPG",
            "JPEG", "PNG", "WEBP", "BMP", "TIF", "TIFF", "HEIC",
        ],
        FileKind::Pdf => &["pdf", "PDF"],
        FileKind::Law => &["toml", "TOML"],
        FileKind::Any | FileKind::Folders => &[],
    }
}

fn offering(dialog: rfd::FileDialog, kind: FileKind, filter: &str) -> rfd::FileDialog {
    match endings(kind) {
        [] => dialog,
        endings => dialog.add_filter(plain(filter), endings),
    }
}

/// The library stops at a NUL and separates with a bar.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && *c != '|').collect()
}

/// Whether a dialog can be had. The library itself would answer as if the person had cancelled.
#[cfg(target_os = "linux")]
fn available() -> bool {
    use super::display;
    let portal = display::has_library("libdbus-1.so.3") && session_bus() && portal_installed();
    portal || display::on_path("zenity")
}

#[cfg(not(target_os = "linux"))]
fn available() -> bool {
    true
}

#[cfg(target_os = "linux")]
fn session_bus() -> bool {
    let named = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some_and(|text| !text.is_empty());
    let usual = std::env::var_os("XDG_RUNTIME_DIR").map(|folder| PathBuf::from(folder).join("bus"));
    named || usual.is_some_and(|path| path.exists())
}

/// The portal is a service started on demand, and of no use without a program that shows the dialog.
#[cfg(target_os = "linux")]
fn portal_installed() -> bool {
    let folders = std::env::var_os("XDG_DATA_DIRS").filter(|folders| !folders.is_empty());
    let folders = folders.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let service = |folder: &Path| {
        folder.join("dbus-1/services/org.freedesktop.portal.Desktop.service").exists()
    };
    folders.iter().any(|folder| service(folder)) && folders.iter().any(|folder| shows_files(folder))
}

#[cfg(target_os = "linux")]
fn shows_files(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder.join("xdg-desktop-portal/portals")) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        text.contains("org.freedesktop.impl.portal.FileChooser")
    })
}

/// Dialogs that answer by themselves, in order; after the last answer none can be had.
#[derive(Debug, Default)]
pub struct Scripted {
    choices: Mutex<VecDeque<Choice>>,
    asked: Mutex<Vec<Purpose>>,
    /// Files or a picture to be pasted, the picture as its bytes.
    left: Mutex<Option<Left>>,
}

/// What a test leaves to be pasted.
#[derive(Debug, Clone)]
pub enum Left {
    Files(Vec<PathBuf>),
    Picture(Vec<u8>),
    TooLarge,
}

impl Scripted {
    /// Dialogs with these answers.
    #[must_use]
    pub fn new(choices: impl IntoIterator<Item = Choice>) -> Self {
        Self { choices: Mutex::new(choices.into_iter().collect()), ..Self::default() }
    }

    /// Leaves something to be pasted, or nothing.
    pub fn leave(&self, left: Option<Left>) {
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = left;
    }

    pub fn push(&self, choice: Choice) {
        self.choices.lock().unwrap_or_else(PoisonError::into_inner).push_back(choice);
    }

    /// What was asked so far.
    #[must_use]
    pub fn asked(&self) -> Vec<Purpose> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Dialogs for Scripted {
    fn ask(&self, purpose: &Purpose, _words: &DialogWords) -> Choice {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(purpose.clone());
        let next = self.choices.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        next.unwrap_or(Choice::NoDialog)
    }

    fn clipboard(&self) -> Result<Pasted, Refusal> {
        let left = self.left.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match left {
            None => Ok(Pasted::Nothing),
            Some(Left::Files(paths)) => Ok(Pasted::Files(paths)),
            Some(Left::Picture(bytes)) => super::clipboard::picture(&bytes),
            Some(Left::TooLarge) => Err(Refusal::TooLarge),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_dialog_cannot_break_it() {
        assert_eq!(plain("Images | PDF\0\n"), "Images  PDF");
    }

    #[test]
    fn scripted_dialogs_run_out() {
        let dialogs = Scripted::new([Choice::Cancelled]);
        let ask = || dialogs.ask(&Purpose::Folder, &DialogWords::default());
        assert_eq!(ask(), Choice::Cancelled);
        assert_eq!(ask(), Choice::NoDialog);
        assert_eq!(dialogs.asked(), [Purpose::Folder, Purpose::Folder]);
    }
}
