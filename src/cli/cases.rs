//! `new`, `import`, `export`, `apply`: encrypted cases made, taken in, taken out and changed.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Timestamp;

use super::failure::Failure;
use super::{Desk, Exit};
use crate::domain::Case;
use crate::domain::words::Words;
use crate::edit;
use crate::exchange::{self, FileEntry, NewFile};
use crate::intake::{self, Kind};
use crate::lang::tr;
use crate::vault::{self, Attachment, NewAttachment, NewSlot, OpenCase, RecoveryCode, Role};

/// `new WORKSPACE`: an empty case.
pub(super) fn new(desk: &Desk, matches: &ArgMatches) -> Result<Exit, Failure> {
    let workspace = given_path(matches, "workspace");
    desk.seal(&[workspace.to_owned()]);
    let open = desk.create(workspace, &Case::default(), matches)?;
    desk.print(&workspace.join(open.folder_name()).display().to_string());
    Ok(Exit::Done)
}

/// `import EXCHANGE WORKSPACE`: an exchange folder as a new encrypted case.
pub(super) fn import(desk: &Desk, matches: &ArgMatches) -> Result<Exit, Failure> {
    let workspace = given_path(matches, "workspace");
    desk.seal(&[workspace.to_owned()]);
    let folder = exchange::read(given_path(matches, "exchange"))
        .map_err(|error| desk.exchange_failure(&error))?;
    let mut open = desk.create(workspace, &Case::default(), matches)?;
    let path = workspace.join(open.folder_name());
    if let Err(failure) = desk.take_in(&mut open, &folder) {
        // Nothing half imported stays: the folder was made a moment ago and holds only our own files.
        drop(open);
        if let Err(error) = fs::remove_dir_all(&path) {
            desk.say(&desk.cannot_write(&path, &error).message);
        }
        return Err(failure);
    }
    desk.print(&path.display().to_string());
    Ok(Exit::Done)
}

fn attachment(entry: &FileEntry, bytes: &[u8]) -> NewAttachment {
    NewAttachment {
        id: entry.id.clone(),
        title: Words::default(),
        original_name: entry.original_name.clone().unwrap_or_default(),
        media_type: media_type(intake::sniff(bytes)).to_owned(),
        extra: entry.extra.clone(),
    }
}

/// `export CASE EXCHANGE --plain`: the case in clear.
pub(super) fn export(desk: &Desk, matches: &ArgMatches) -> Result<Exit, Failure> {
    let target = given_path(matches, "exchange");
    // The folder may not exist yet: its parent is where it will be made.
    desk.seal(&[given_path(matches, "case").to_owned(), parent(target)]);
    let (open, case) = desk.open(given_path(matches, "case"))?;
    let files = open.attachments().iter().map(|attachment| exported(&open, attachment));
    exchange::write(target, &case, files).map_err(|error| match error {
        Unwritten::Exchange(error) => desk.exchange_write_failure(&error),
        Unwritten::Vault(error) => desk.vault_failure(error, Exit::Unreadable),
    })?;
    desk.say(&tr!(desk.translator, "cli-exported-in-clear"));
    desk.print(&target.display().to_string());
    Ok(Exit::Done)
}

/// What can stop an export.
enum Unwritten {
    Exchange(exchange::Error),
    Vault(vault::Error),
}

impl From<exchange::Error> for Unwritten {
    fn from(error: exchange::Error) -> Self {
        Self::Exchange(error)
    }
}

fn exported(open: &OpenCase, attachment: &Attachment) -> Result<NewFile, Unwritten> {
    let bytes = open.read_attachment(&attachment.id).map_err(Unwritten::Vault)?;
    let name = &attachment.original_name;
    let entry = FileEntry {
        id: attachment.id.clone(),
        path: Words::default(),
        original_name: (!name.is_blank()).then(|| name.clone()),
        sha256: None,
        extra: attachment.extra.clone(),
    };
    Ok(NewFile { entry, ending: ending(&attachment.media_type).to_owned(), bytes: bytes.to_vec() })
}

/// `apply CASE CHANGES.json`: a list of changes, one save each; the first that is refused ends it.
pub(super) fn apply(desk: &Desk, matches: &ArgMatches) -> Result<Exit, Failure> {
    let path = given_path(matches, "changes");
    desk.seal(&[given_path(matches, "case").to_owned()]);
    let text = fs::read(path).map_err(|error| desk.cannot_read(path, &error))?;
    let changes =
        exchange::changes_from_json(&text).map_err(|error| desk.exchange_failure(&error))?;
    let (mut open, mut case) = desk.open(given_path(matches, "case"))?;
    for (at, change) in changes.into_iter().enumerate() {
        edit::apply(&mut case, change).map_err(|refused| desk.refusal(&refused, at + 1))?;
        let saved = open
            .save(&case, Timestamp::now(), &Words::default())
            .map_err(|error| desk.unwritten(error))?;
        desk.print(&tr!(desk.translator, "cli-saved", number = at + 1, seq = saved.seq));
    }
    Ok(Exit::Done)
}

impl Desk {
    /// Files first, then the case that refers to them.
    fn take_in(&self, open: &mut OpenCase, folder: &exchange::Folder) -> Result<(), Failure> {
        for entry in &folder.case_file.files {
            let bytes = folder.bytes(&entry.id).map_err(|error| self.exchange_failure(&error))?;
            let new = attachment(entry, &bytes);
            open.attach(new, &mut bytes.as_slice()).map_err(|error| self.unwritten(error))?;
        }
        open.save(&folder.case_file.case, Timestamp::now(), &Words::default())
            .map_err(|error| self.unwritten(error))?;
        Ok(())
    }

    fn unwritten(&self, error: vault::Error) -> Failure {
        self.vault_failure(error, Exit::Unwritable)
    }

    /// Makes an encrypted case that the passphrase of the standard input opens, and a recovery code if
    /// it was asked for; the code is printed once and kept nowhere.
    fn create(
        &self,
        workspace: &Path,
        case: &Case,
        matches: &ArgMatches,
    ) -> Result<OpenCase, Failure> {
        let secret = self.new_secret()?;
        let mut slots = vec![NewSlot { role: Role::Applicant, label: Words::default(), secret }];
        let code = matches.get_flag("recovery-code").then(|| self.recovery_code()).transpose()?;
        if let Some(code) = &code {
            let secret = code.secret().map_err(|error| self.unwritten(error))?;
            slots.push(NewSlot { role: Role::RecoverySheet, label: Words::default(), secret });
        }
        let open = vault::create(workspace, &slots, case, Timestamp::now())
            .map_err(|error| self.unwritten(error))?;
        if let Some(code) = code {
            let printed = code.printed();
            self.say(&tr!(self.translator, "cli-recovery-code", code = printed.as_str()));
        }
        Ok(open)
    }

    fn recovery_code(&self) -> Result<RecoveryCode, Failure> {
        let random = vault::random().map_err(|error| self.unwritten(error))?;
        Ok(RecoveryCode::new(random))
    }
}

/// A path that the definition of the arguments requires or gives a default.
pub(super) fn given_path<'a>(matches: &'a ArgMatches, name: &str) -> &'a Path {
    matches.get_one::<PathBuf>(name).map_or(Path::new("."), PathBuf::as_path)
}

/// The folder a path lies in.
pub(super) fn parent(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Media types and the endings of their files, for what the program can tell apart.
const MEDIA: [(Kind, &str, &str); 6] = [
    (Kind::Jpeg, "image/jpeg", "jpg"),
    (Kind::Png, "image/png", "png"),
    (Kind::WebP, "image/webp", "webp"),
    (Kind::Tiff, "image/tiff", "tif"),
    (Kind::Pdf, "application/pdf", "pdf"),
    (Kind::Heic, "image/heic", "heic"),
];

fn media_type(kind: Kind) -> &'static str {
    MEDIA.iter().find(|(found, ..)| *found == kind).map_or("application/octet-stream", |m| m.1)
}

fn ending(media_type: &str) -> &'static str {
    MEDIA.iter().find(|(_, found, _)| *found == media_type).map_or("bin", |m| m.2)
}
