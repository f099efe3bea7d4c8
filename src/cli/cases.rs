//! `new`, `import`, `export`, `apply`: encrypted cases made, taken in, taken out and changed.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Timestamp;

use super::failure::Failure;
use super::{Exit, Terminal};
use crate::domain::Case;
use crate::domain::words::Words;
use crate::dossier::file::Fault;
use crate::edit;
use crate::exchange;
use crate::intake::export;
use crate::intake::import::{self, Import};
use crate::lang::tr;
use crate::vault::{self, NewSlot, RecoveryCode, Role};

/// `new WORKSPACE`: an empty case.
pub(super) fn new(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let workspace = given_path(matches, "workspace");
    terminal.seal(&[workspace.to_owned()]);
    let slots = terminal.slots(matches)?;
    let open = vault::create(workspace, &slots, &Case::default(), Timestamp::now())
        .map_err(|error| terminal.unwritten(error))?;
    terminal.print(&workspace.join(open.folder_name()).display().to_string());
    Ok(Exit::Done)
}

/// `import EXCHANGE WORKSPACE`: an exchange folder as a new encrypted case.
pub(super) fn import(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let workspace = given_path(matches, "workspace");
    terminal.seal(&[workspace.to_owned()]);
    let folder = exchange::read(given_path(matches, "exchange"))
        .map_err(|error| terminal.exchange_failure(&error))?;
    let worker = terminal.worker()?;
    let slots = terminal.slots(matches)?;
    let from = Import {
        folder: &folder,
        workspace,
        slots: &slots,
        worker: &worker,
        now: Timestamp::now(),
    };
    let mut watch = terminal.watch();
    let imported = import::import(&from, &mut |step| watch.import(step));
    drop(watch);
    let imported = imported.map_err(|error| terminal.import_failure(error))?;
    terminal.tell_unknown(folder.case_file.unknown_fields());
    for (id, why) in imported.unread {
        let fault = Fault::from(why).worded(&terminal.translator);
        let id = id.to_string();
        terminal.say(&tr!(terminal.translator, "cli-import-unread", id = id, fault = fault));
    }
    terminal.print(&imported.path.display().to_string());
    Ok(Exit::Done)
}

/// `export CASE EXCHANGE --plain`: the case in clear.
pub(super) fn export(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let target = given_path(matches, "exchange");
    // The folder may not exist yet: its parent is where it will be made.
    terminal.seal(&[given_path(matches, "case").to_owned(), parent(target)]);
    let (open, case) = terminal.look(given_path(matches, "case"), matches)?;
    let mut watch = terminal.watch();
    let exported = export::export(&open, &case, target, &mut |done, of| watch.export(done, of));
    drop(watch);
    exported.map_err(|error| match error {
        export::Error::Exchange(error) => terminal.exchange_write_failure(&error),
        export::Error::Vault(error) => terminal.vault_failure(error, Exit::Unreadable),
        export::Error::Cancelled => terminal.stopped(),
    })?;
    terminal.say(&tr!(terminal.translator, "cli-exported-in-clear"));
    terminal.print(&target.display().to_string());
    Ok(Exit::Done)
}

/// `apply CASE CHANGES.json`: a list of changes, one save each; the first that is refused ends it.
pub(super) fn apply(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let path = given_path(matches, "changes");
    terminal.seal(&[given_path(matches, "case").to_owned()]);
    let text = terminal.read(path, exchange::LARGEST_JSON)?;
    let changes =
        exchange::changes_from_json(&text).map_err(|error| terminal.exchange_failure(&error))?;
    let (mut open, mut case) = terminal.open_to_write(given_path(matches, "case"))?;
    let mut beside = 0;
    for (at, change) in changes.into_iter().enumerate() {
        edit::apply(&mut case, change).map_err(|refused| terminal.refusal(&refused, at + 1))?;
        let saved = open
            .save(&case, Timestamp::now(), &Words::default())
            .map_err(|error| terminal.unwritten(error))?;
        terminal.print(&tr!(terminal.translator, "cli-saved", number = at + 1, seq = saved.seq));
        beside = saved.beside;
    }
    if beside > 0 {
        terminal.say(&tr!(terminal.translator, "cli-beside"));
        return Ok(Exit::Points);
    }
    Ok(Exit::Done)
}

/// `tidy CASE`: what lies in a case folder and does not open is moved out of the way.
pub(super) fn tidy(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let folder = given_path(matches, "case");
    terminal.seal(&[folder.to_owned()]);
    let mut open = terminal.open_to_tidy(folder)?;
    let moved = open.set_aside().map_err(|error| terminal.unwritten(error))?;
    let place = folder.join(vault::SET_ASIDE).display().to_string();
    terminal.print(&tr!(terminal.translator, "cli-tidied", files = moved, folder = place));
    Ok(Exit::Done)
}

impl Terminal {
    pub(super) fn unwritten(&self, error: vault::Error) -> Failure {
        self.vault_failure(error, Exit::Unwritable)
    }

    /// Who opens a case that is being made: the person, and a recovery code if it was asked for.
    fn slots(&self, matches: &ArgMatches) -> Result<Vec<NewSlot>, Failure> {
        let secret = self.new_secret(matches)?;
        let mut slots = vec![NewSlot { role: Role::Applicant, label: Words::default(), secret }];
        let code = matches.get_flag("recovery-code").then(|| self.recovery_code()).transpose()?;
        if let Some(code) = &code {
            let secret = code.secret().map_err(|error| self.unwritten(error))?;
            slots.push(NewSlot { role: Role::RecoverySheet, label: Words::default(), secret });
            self.tell_code(code)?;
        }
        Ok(slots)
    }

    /// How many fields came that this version neither shows nor prints; nothing of what stands in them.
    pub(super) fn tell_unknown(&self, count: usize) {
        if count > 0 {
            self.say(&tr!(self.translator, "cli-unknown-fields", count = count));
        }
    }

    /// The recovery code is shown once and kept nowhere, so before anything is made that it opens.
    fn tell_code(&self, code: &RecoveryCode) -> Result<(), Failure> {
        let printed = code.printed();
        let text = tr!(self.translator, "cli-recovery-code", code = printed.as_str());
        self.show_once(&mut io::stderr(), "stderr", &text)
    }

    fn import_failure(&self, error: import::Error) -> Failure {
        match error {
            import::Error::Exchange(error) => self.exchange_failure(&error),
            import::Error::Vault(error) => self.unwritten(error),
            import::Error::Cancelled => self.stopped(),
            import::Error::NotRemoved { path, .. } => {
                let path = path.display().to_string();
                let message = tr!(self.translator, "cli-begun-stays", path = path);
                Failure::new(Exit::Unwritable, message)
            }
        }
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
