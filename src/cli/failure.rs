//! Why a command failed, in words that say what to do, and its exit code.

use std::io;
use std::path::Path;

use super::{Exit, Terminal};
use crate::lang::tr;
use crate::report::disk;
use crate::{edit, exchange, vault};

/// A command that could not be done.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) exit: Exit,
    /// What to tell the person.
    pub(super) message: String,
}

impl Failure {
    pub(super) fn new(exit: Exit, message: String) -> Self {
        Self { exit, message }
    }

    pub(super) fn usage(message: String) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(super) fn unreadable(message: String) -> Self {
        Self::new(Exit::Unreadable, message)
    }
}

impl Terminal {
    /// A file that could not be read.
    pub(super) fn cannot_read(&self, path: &Path, error: &io::Error) -> Failure {
        let why = self.why(disk::kind(error));
        let path = path.display().to_string();
        let message = tr!(self.translator, "cli-cannot-read", path = path, why = why);
        Failure::unreadable(message)
    }

    /// The bytes of a file of at most `most` bytes.
    pub(super) fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
        exchange::read_regular(path, most).map_err(|error| match error.kind() {
            io::ErrorKind::FileTooLarge => {
                let (t, path) = (&self.translator, path.display().to_string());
                Failure::unreadable(tr!(t, "cli-too-large", path = path, most = most >> 20))
            }
            _ => self.cannot_read(path, &error),
        })
    }

    /// A file that could not be written.
    pub(super) fn cannot_write(&self, path: &Path, error: &io::Error) -> Failure {
        let why = self.why(disk::kind(error));
        let path = path.display().to_string();
        let message = tr!(self.translator, "cli-cannot-write", path = path, why = why);
        Failure::new(Exit::Unwritable, message)
    }

    fn why(&self, kind: io::ErrorKind) -> String {
        use io::ErrorKind as Kind;
        let t = &self.translator;
        match kind {
            Kind::NotFound => tr!(t, "cli-why-not-found"),
            Kind::NetworkUnreachable => tr!(t, "cli-why-not-here"),
            Kind::PermissionDenied => tr!(t, "cli-why-denied"),
            Kind::AlreadyExists => tr!(t, "cli-why-exists"),
            Kind::InvalidInput => tr!(t, "cli-why-not-a-file"),
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => tr!(t, "cli-why-full"),
            Kind::ReadOnlyFilesystem => tr!(t, "cli-why-read-only"),
            Kind::IsADirectory | Kind::NotADirectory => tr!(t, "cli-why-folder"),
            _ => tr!(t, "cli-why-other"),
        }
    }

    /// What the exchange folder says is wrong. `reading` tells whether it was being read.
    pub(super) fn exchange_failure(&self, error: &exchange::Error) -> Failure {
        use exchange::Error as E;
        let t = &self.translator;
        let message = match error {
            E::Io { path, error } => return self.cannot_read(path, error),
            E::TooLarge => tr!(t, "cli-exchange-too-large"),
            E::TooMany { list, most } => {
                tr!(t, "cli-exchange-too-many", list = list.clone(), most = *most)
            }
            E::FileTooLarge { id, most } => {
                tr!(t, "cli-exchange-file-too-large", id = id.to_string(), most = *most >> 30)
            }
            E::FileChanged { id } => tr!(t, "cli-exchange-file-changed", id = id.to_string()),
            E::KeyTwice { line, column } => {
                tr!(t, "cli-exchange-key-twice", line = *line, column = *column)
            }
            E::NotJson { line, column } => {
                tr!(t, "cli-exchange-not-json", line = *line, column = *column)
            }
            E::WrongForm { at } => tr!(t, "cli-exchange-wrong-form", at = at.clone()),
            E::Wrapped => tr!(t, "cli-exchange-wrapped"),
            E::Newer { found } => tr!(t, "cli-exchange-newer", found = *found),
            E::IdTwice { list, id } => {
                tr!(t, "cli-exchange-id-twice", list = *list, id = id.clone())
            }
            E::PathOutside { id } => tr!(t, "cli-exchange-path-outside", id = id.to_string()),
            E::FileMissing { id } => tr!(t, "cli-exchange-file-missing", id = id.to_string()),
            E::WrongHash { id } => tr!(t, "cli-exchange-wrong-hash", id = id.to_string()),
            E::FileNotListed { id } => tr!(t, "cli-exchange-file-not-listed", id = id.to_string()),
            E::NotEmpty { path } => {
                let path = path.display().to_string();
                return Failure::new(Exit::Unwritable, tr!(t, "cli-not-empty", path = path));
            }
        };
        Failure::unreadable(message)
    }

    /// The same while writing: a disk error is then one of writing.
    pub(super) fn exchange_write_failure(&self, error: &exchange::Error) -> Failure {
        match error {
            exchange::Error::Io { path, error } => self.cannot_write(path, error),
            other => self.exchange_failure(other),
        }
    }

    /// What the vault says is wrong.
    pub(super) fn vault_failure(&self, error: vault::Error, exit: Exit) -> Failure {
        use vault::Error as E;
        let t = &self.translator;
        let (exit, message) = match error {
            E::WrongPassphrase => (Exit::WrongPassphrase, tr!(t, "cli-vault-wrong-passphrase")),
            E::NotACase => (Exit::Unreadable, tr!(t, "cli-vault-not-a-case")),
            E::Damaged => (Exit::Unreadable, tr!(t, "cli-vault-damaged")),
            E::NewerFormat => (Exit::Unreadable, tr!(t, "cli-vault-newer")),
            E::CaseNotUnderstood => (Exit::Unreadable, tr!(t, "cli-vault-not-understood")),
            E::NoSpace => (Exit::Unwritable, tr!(t, "cli-vault-no-space")),
            E::ReadOnlyDisk => (Exit::Unwritable, tr!(t, "cli-vault-read-only-disk")),
            E::Denied => (exit, tr!(t, "cli-vault-denied")),
            E::Gone => (exit, tr!(t, "cli-vault-gone")),
            E::NotHere => (exit, tr!(t, "cli-vault-not-here")),
            E::ReadBackDiffers => (Exit::Unwritable, tr!(t, "cli-vault-read-back")),
            E::OpenedReadOnly => (Exit::Unwritable, tr!(t, "cli-vault-read-only")),
            E::UnknownVersion => (Exit::Unreadable, tr!(t, "cli-vault-no-such-version")),
            E::TooLarge => (exit, tr!(t, "cli-vault-too-large")),
            E::MissingAttachment | E::UnknownAttachment => {
                (Exit::Unreadable, tr!(t, "cli-vault-file-missing"))
            }
            E::DamagedAttachment => (Exit::Unreadable, tr!(t, "cli-vault-file-damaged")),
            E::EmptySecret => (Exit::Usage, tr!(t, "cli-vault-empty-secret")),
            E::WeakSecret => (Exit::Usage, tr!(t, "cli-vault-weak-secret")),
            E::Io(_) | E::AttachmentIdTaken | E::BadSlots | E::NoRandomness | E::Internal => {
                (exit, tr!(t, "cli-vault-other"))
            }
        };
        Failure::new(exit, message)
    }

    /// Why a change was refused.
    pub(super) fn refusal(&self, refused: &edit::Refused, number: usize) -> Failure {
        use edit::Refused as R;
        let t = &self.translator;
        let why = match refused {
            R::NotThere => tr!(t, "cli-refused-not-there"),
            R::AlreadyThere => tr!(t, "cli-refused-already-there"),
            R::BeyondTheEnd => tr!(t, "cli-refused-beyond-the-end"),
            R::StillUsed(users) => {
                let users: Vec<String> =
                    users.iter().map(|(list, id)| format!("{list} {id}")).collect();
                tr!(t, "cli-refused-still-used", users = users.join(", "))
            }
        };
        let message = tr!(t, "cli-change-refused", number = number, why = why);
        Failure::unreadable(message)
    }
}
