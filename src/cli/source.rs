//! Where a case comes from: an encrypted folder or an exchange folder, told apart by what lies in it.

use std::path::Path;

use clap::ArgMatches;

use super::failure::Failure;
use super::{Exit, Terminal, first_line};
use crate::domain::Case;
use crate::dossier::gather::Originals;
use crate::exchange;
use crate::lang::tr;
use crate::ui::differences::when;
use crate::vault::{self, Notice, OpenCase, Secret};

/// A case and its files.
pub(super) struct Source {
    pub(super) case: Case,
    files: Files,
}

enum Files {
    Vault(Box<OpenCase>),
    Folder(Box<exchange::Folder>),
}

impl Source {
    /// The case of an exchange folder.
    pub(super) fn of_folder(folder: exchange::Folder) -> Self {
        let case = folder.case_file.case.clone();
        Self { case, files: Files::Folder(Box::new(folder)) }
    }

    /// Where its files lie.
    pub(super) fn originals(&self) -> Originals<'_> {
        match &self.files {
            Files::Vault(open) => Originals::Case(open),
            Files::Folder(folder) => Originals::Folder(folder),
        }
    }
}

impl Terminal {
    /// Opens the case or exchange folder a command names.
    pub(super) fn source(&self, path: &Path, matches: &ArgMatches) -> Result<Source, Failure> {
        if path.join("case.json").is_file() {
            let folder = exchange::read(path).map_err(|error| self.exchange_failure(&error))?;
            if folder.case_file.is_newer() {
                self.say(&tr!(self.translator, "cli-exchange-newer-read"));
            }
            return Ok(Source::of_folder(folder));
        }
        if !vault::is_case_folder(path) {
            let path = path.display().to_string();
            return Err(Failure::unreadable(tr!(self.translator, "cli-not-a-source", path = path)));
        }
        if !matches.get_flag("passphrase-stdin") {
            return Err(Failure::usage(tr!(self.translator, "cli-passphrase-needed")));
        }
        let (open, case) = self.look(path, matches)?;
        Ok(Source { case, files: Files::Vault(Box::new(open)) })
    }

    /// Opens an encrypted case to be read, with the passphrase of the standard input: the version and the save
    /// that the command names, else the newest. Tells its notices.
    pub(super) fn look(
        &self,
        path: &Path,
        matches: &ArgMatches,
    ) -> Result<(OpenCase, Case), Failure> {
        let (mut open, case) = vault::look(path, &self.secret()?).map_err(|e| self.unread(e))?;
        let number = |name| matches.get_one::<u64>(name).copied();
        let (version, save) = (number("version"), number("save"));
        self.tell_notices(&open, version.unwrap_or(1));
        if version.is_none() && save.is_none() {
            return Ok((open, case));
        }
        let mut id = self.version_of(&open, version.unwrap_or(1))?;
        if let Some(seq) = save {
            let saves = open.earlier(&id, usize::MAX).map_err(|error| self.unread(error))?;
            let found = saves.into_iter().find(|found| found.seq == seq);
            let none = || tr!(self.translator, "cli-no-such-save", number = seq);
            id = found.ok_or_else(|| Failure::usage(none()))?.id;
        }
        let case = open.turn_to(&id).map_err(|error| self.unread(error))?;
        Ok((open, case))
    }

    /// The id of the version of this number, counted from 1.
    pub(super) fn version_of(&self, open: &OpenCase, number: u64) -> Result<String, Failure> {
        let heads = open.heads();
        let at = usize::try_from(number).unwrap_or(usize::MAX).checked_sub(1);
        let found = at.and_then(|at| heads.get(at)).map(|head| head.id.clone());
        let none =
            || tr!(self.translator, "cli-no-such-number", number = number, count = heads.len());
        found.ok_or_else(|| Failure::usage(none()))
    }

    /// Opens an encrypted case to be changed, or says why it cannot be.
    pub(super) fn open_to_write(&self, path: &Path) -> Result<(OpenCase, Case), Failure> {
        let (open, case) = vault::open(path, &self.secret()?).map_err(|e| self.unread(e))?;
        if open.is_writable() {
            self.tell_notices(&open, 1);
            return Ok((open, case));
        }
        Err(self.barred(&open))
    }

    /// Opens an encrypted case to move files out of its way: whatever else keeps it from being changed.
    pub(super) fn open_to_tidy(&self, path: &Path) -> Result<OpenCase, Failure> {
        let (open, _) = vault::open(path, &self.secret()?).map_err(|e| self.unread(e))?;
        let held = |notice: &Notice| *notice == Notice::OpenElsewhere || notice.is_newer();
        if open.notices().iter().any(held) {
            return Err(self.barred(&open));
        }
        self.tell_notices(&open, 1);
        Ok(open)
    }

    /// Why nothing can be changed in a case, and what to do.
    pub(super) fn barred(&self, open: &OpenCase) -> Failure {
        let t = &self.translator;
        let elsewhere = open.notices().contains(&Notice::OpenElsewhere);
        let message = if elsewhere {
            tr!(t, "cli-elsewhere")
        } else if open.notices().iter().any(Notice::is_newer) {
            tr!(t, "cli-newer-barred")
        } else if open.can_settle() && open.heads().len() > 1 {
            tr!(t, "cli-forked", count = open.heads().len())
        } else {
            self.tell_notices(open, 1);
            return self.unwritten(vault::Error::OpenedReadOnly);
        };
        Failure::new(Exit::Unwritable, message)
    }

    fn unread(&self, error: vault::Error) -> Failure {
        self.vault_failure(error, Exit::Unreadable)
    }

    /// Tells what a person should know about how the case opened; `version` is the one that is read.
    fn tell_notices(&self, open: &OpenCase, version: u64) {
        for notice in open.notices() {
            self.say(&self.notice(notice, version));
        }
    }

    /// Tells that a later program wrote into the case, where the command says the rest itself.
    pub(super) fn tell_newer(&self, open: &OpenCase) {
        for notice in open.notices().iter().filter(|notice| notice.is_newer()) {
            self.say(&self.notice(notice, 1));
        }
    }

    /// The passphrase: the first line of the standard input.
    pub(super) fn secret(&self) -> Result<Secret, Failure> {
        let line = first_line().map_err(|error| self.cannot_read(Path::new("stdin"), &error))?;
        Secret::typed(&line).map_err(|error| self.vault_failure(error, Exit::Usage))
    }

    fn notice(&self, notice: &Notice, version: u64) -> String {
        let t = &self.translator;
        match notice {
            Notice::Damaged { seq } => tr!(t, "cli-notice-damaged", seq = *seq),
            Notice::Unopened { files, newer } => {
                let told = tr!(t, "cli-notice-unopened", files = *files);
                match newer {
                    true => format!("{told}\n{}", tr!(t, "cli-notice-perhaps-rekeyed")),
                    false => told,
                }
            }
            Notice::NotAllRead { files } => tr!(t, "cli-notice-not-all-read", files = *files),
            Notice::Alone => tr!(t, "cli-notice-alone"),
            Notice::Forged(revision) => tr!(t, "cli-notice-forged", seq = revision.seq),
            Notice::Fork { heads } => {
                let at = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
                let when = heads.get(at).map(|head| when(&head.saved_at, t)).unwrap_or_default();
                tr!(t, "cli-notice-fork", count = heads.len(), number = version, when = when)
            }
            Notice::NewerSchema => {
                format!("{}\n{}", tr!(t, "cli-notice-newer"), tr!(t, "cli-notice-newer-do"))
            }
            Notice::NewerUnread { seq } => tr!(t, "cli-notice-newer-unread", seq = *seq),
            Notice::OpenElsewhere => tr!(t, "cli-notice-open-elsewhere"),
            Notice::MissingFile { attachment, derived: None } => {
                tr!(t, "cli-notice-missing-file", id = attachment.to_string())
            }
            Notice::MissingFile { attachment, derived: Some(_) } => {
                tr!(t, "cli-notice-missing-derived", id = attachment.to_string())
            }
            Notice::OtherCase { files } => tr!(t, "cli-notice-other-case", files = *files),
        }
    }
}
