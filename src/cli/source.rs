//! Where a case comes from: an encrypted folder or an exchange folder, told apart by what lies in it.

use std::path::Path;

use clap::ArgMatches;

use super::failure::Failure;
use super::{Desk, Exit, first_line};
use crate::domain::Case;
use crate::dossier::gather::Originals;
use crate::exchange;
use crate::lang::tr;
use crate::vault::{self, Notice, OpenCase, Secret};

/// A case and its files.
pub(super) struct Source {
    /// The case.
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

impl Desk {
    /// Opens the case or exchange folder a command names.
    pub(super) fn source(&self, path: &Path, matches: &ArgMatches) -> Result<Source, Failure> {
        if path.join("case.json").is_file() {
            let folder = exchange::read(path).map_err(|error| self.exchange_failure(&error))?;
            return Ok(Source::of_folder(folder));
        }
        if !vault::is_case_folder(path) {
            let path = path.display().to_string();
            return Err(Failure::unreadable(tr!(self.translator, "cli-not-a-source", path = path)));
        }
        if !matches.get_flag("passphrase-stdin") {
            return Err(Failure::usage(tr!(self.translator, "cli-passphrase-needed")));
        }
        let (open, case) = self.open(path)?;
        Ok(Source { case, files: Files::Vault(Box::new(open)) })
    }

    /// Opens an encrypted case with the passphrase of the standard input and tells its notices.
    pub(super) fn open(&self, path: &Path) -> Result<(OpenCase, Case), Failure> {
        let secret = self.secret()?;
        let (open, case) = vault::open(path, &secret)
            .map_err(|error| self.vault_failure(error, Exit::Unreadable))?;
        for notice in open.notices() {
            self.say(&self.notice(notice));
        }
        Ok((open, case))
    }

    /// The passphrase: the first line of the standard input.
    pub(super) fn secret(&self) -> Result<Secret, Failure> {
        let line = first_line().map_err(|error| self.cannot_read(Path::new("stdin"), &error))?;
        Secret::typed(&line).map_err(|error| self.vault_failure(error, Exit::Usage))
    }

    fn notice(&self, notice: &Notice) -> String {
        let t = &self.translator;
        match notice {
            Notice::Damaged { seq } => tr!(t, "cli-notice-damaged", seq = *seq),
            Notice::Rekeyed { seq } => tr!(t, "cli-notice-rekeyed", seq = *seq),
            Notice::Forged(revision) => tr!(t, "cli-notice-forged", seq = revision.seq),
            Notice::Fork { heads } => {
                let heads: Vec<String> = heads
                    .iter()
                    .map(|head| format!("{} ({}, {})", head.seq, head.id, head.saved_at))
                    .collect();
                tr!(t, "cli-notice-fork", heads = heads.join(", "))
            }
            Notice::NewerSchema => tr!(t, "cli-notice-newer"),
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
