//! What went wrong with a case or a file, in words that say what to do.

use crate::domain::words::Words;
use crate::lang::{Translator, tr};
use crate::report::system::{Refusal, SyncService};
use crate::report::vault::{Error, Notice};

/// Something that went wrong before or around the open case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The vault said so.
    Vault(Error),
    /// The system said so.
    Refused(Refusal),
    /// A recovery code with a letter wrong.
    Mistyped,
    /// The folder holds no case.
    NotACase,
    /// The folder is a case, where a folder around one was wanted.
    IsACase,
    /// Something in the folder is called so already.
    NameTaken,
    /// It was never heard of again.
    Lost,
}

impl Trouble {
    /// The words for it.
    #[must_use]
    pub fn words(&self, t: &Translator) -> String {
        match self {
            Self::Vault(error) => of_vault(*error, t),
            Self::Refused(refusal) => of_system(*refusal, t),
            Self::Mistyped => tr!(t, "entry-mistyped"),
            Self::NotACase => tr!(t, "entry-not-a-case"),
            Self::IsACase => tr!(t, "entry-is-a-case"),
            Self::NameTaken => tr!(t, "entry-folder-exists"),
            Self::Lost => tr!(t, "entry-other"),
        }
    }
}

fn of_vault(error: Error, t: &Translator) -> String {
    match error {
        Error::WrongPassphrase => tr!(t, "entry-wrong"),
        Error::NotACase => tr!(t, "entry-not-a-case"),
        Error::Damaged => tr!(t, "entry-damaged"),
        Error::NewerFormat | Error::CaseNotUnderstood => tr!(t, "entry-newer"),
        Error::NoSpace => tr!(t, "entry-no-space"),
        Error::ReadOnlyDisk => tr!(t, "entry-disk-read-only"),
        Error::Denied => tr!(t, "entry-denied"),
        Error::Gone => tr!(t, "entry-gone"),
        Error::NotHere => tr!(t, "entry-not-here"),
        Error::ReadBackDiffers => tr!(t, "entry-read-back"),
        Error::EmptySecret => tr!(t, "entry-empty-secret"),
        Error::WeakSecret => tr!(t, "entry-own-weak"),
        Error::BadSlots => tr!(t, "entry-same-secret"),
        _ => tr!(t, "entry-other"),
    }
}

fn of_system(refusal: Refusal, t: &Translator) -> String {
    match refusal {
        Refusal::NotFound => tr!(t, "entry-gone"),
        Refusal::Denied => tr!(t, "entry-denied"),
        Refusal::NotAFile => tr!(t, "entry-not-a-file"),
        Refusal::NotAFolder => tr!(t, "entry-not-a-folder"),
        Refusal::Exists => tr!(t, "entry-exists"),
        Refusal::Full => tr!(t, "entry-no-space"),
        Refusal::ReadOnly => tr!(t, "entry-disk-read-only"),
        Refusal::NotAName => tr!(t, "entry-folder-name"),
        Refusal::TooLarge => tr!(t, "entry-file-too-large"),
        Refusal::Busy => tr!(t, "entry-busy"),
        Refusal::NotHere => tr!(t, "entry-not-here"),
        Refusal::Replaced => tr!(t, "entry-replaced"),
        Refusal::OtherComputer => tr!(t, "entry-other-computer"),
        Refusal::OutOfReach => tr!(t, "entry-out-of-reach"),
        Refusal::NoPrinter => tr!(t, "entry-sheet-no-printer"),
        Refusal::UnknownTicket | Refusal::Changed | Refusal::Other => tr!(t, "entry-other"),
    }
}

/// What a person should know about a place of which a service keeps copies.
#[must_use]
pub fn of_synced(service: SyncService, t: &Translator) -> String {
    let service = match service {
        SyncService::OneDrive => "OneDrive".to_owned(),
        SyncService::Dropbox => "Dropbox".to_owned(),
        SyncService::Nextcloud => "Nextcloud".to_owned(),
        SyncService::Syncthing => "Syncthing".to_owned(),
        SyncService::Other => tr!(t, "entry-synced-other"),
    };
    tr!(t, "entry-synced", service = service)
}

/// What a person should know about how a case opened.
#[must_use]
pub fn of_opening(notice: &Notice, t: &Translator) -> String {
    match notice {
        Notice::Damaged { seq } => tr!(t, "entry-notice-damaged", seq = *seq),
        Notice::Unopened { files, newer } => {
            let told = tr!(t, "entry-notice-unopened", files = *files);
            match newer {
                true => format!("{told}\n{}", tr!(t, "entry-notice-perhaps-rekeyed")),
                false => told,
            }
        }
        Notice::NotAllRead { files } => tr!(t, "entry-notice-not-all-read", files = *files),
        Notice::Alone => tr!(t, "entry-notice-alone"),
        Notice::Forged(revision) => tr!(t, "entry-notice-forged", seq = revision.seq),
        Notice::Fork { .. } => tr!(t, "versions-waiting"),
        Notice::NewerSchema => {
            format!("{}\n{}", tr!(t, "entry-notice-newer"), tr!(t, "entry-notice-newer-do"))
        }
        Notice::NewerUnread { seq } => tr!(t, "entry-notice-newer-unread", seq = *seq),
        Notice::OpenElsewhere => tr!(t, "elsewhere-bar"),
        Notice::MissingFile { .. } => tr!(t, "entry-notice-missing"),
        Notice::OtherCase { .. } => tr!(t, "entry-notice-other-case"),
    }
}

/// Files that could not be opened, by name, and why.
#[must_use]
pub fn of_files(names: &[Words], why: Refusal, t: &Translator) -> String {
    let joined: Vec<&str> = names.iter().map(Words::as_str).collect();
    let refused = tr!(t, "entry-files-refused", count = names.len(), names = joined.join(", "));
    format!("{refused}\n{}", of_system(why, t))
}
