//! `law`: which rules of law are in force, written, replaced by a newer file, and back.

use clap::ArgMatches;

use super::cases::{given_path, parent};
use super::failure::Failure;
use super::{Exit, Terminal};
use crate::lang::tr;
use crate::law::Pack;
use crate::law::entry;
use crate::law::file::{self, Fault, InForce, Origin};
use crate::law::pack::EMBEDDED;
use crate::platform::settings::{LawFile, SettingsFile};

/// `law`: shows it; `law export`, `law take`, `law drop` do what they say.
pub(super) fn law(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("export", matches)) => export(terminal, matches),
        Some(("take", matches)) => take(terminal, matches),
        Some(("drop", _)) => back(terminal),
        _ => {
            terminal.seal(&[]);
            let law = terminal.in_force(&kept())?;
            terminal.tell_law(&law);
            Ok(if matches!(law.origin, Origin::NotUsed(_)) { Exit::Points } else { Exit::Done })
        }
    }
}

/// `law export -o FILE`: the law that came with the program, as a file.
fn export(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let output = given_path(matches, "output");
    terminal.seal(&[parent(output)]);
    terminal.write(output, file::written(&EMBEDDED).as_bytes())?;
    let path = output.display().to_string();
    terminal.print(&tr!(terminal.translator, "cli-law-written", path = path));
    Ok(Exit::Done)
}

/// `law take FILE`: checked wholly, what differs is shown, and it is in force from now on.
fn take(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let (kept, given) = (kept(), given_path(matches, "file"));
    let folder = terminal.folder_of(&kept)?;
    terminal.seal(&[folder]);
    let t = &terminal.translator;
    let bytes = terminal.read(given, file::MOST_BYTES as u64)?;
    let refused = |fault: Fault| Failure::unreadable(file::word(fault, t));
    let brought = terminal.in_force(&kept)?.brought(bytes, terminal.today).map_err(refused)?;
    terminal.tell_law(&brought.law);
    match brought.differences.len() {
        0 => terminal.print(&tr!(t, "law-same")),
        count => terminal.print(&tr!(t, "law-differs", count = count)),
    }
    for difference in &brought.differences {
        terminal.print(&format!("  {}", entry::word(difference, t)));
    }
    terminal.keep_law(&kept, Some(&brought.text))?;
    terminal.print(&tr!(t, "cli-law-taken"));
    Ok(Exit::Done)
}

/// `law drop`: the law that came with the program again.
fn back(terminal: &Terminal) -> Result<Exit, Failure> {
    let kept = kept();
    let folder = kept.folder().map(ToOwned::to_owned);
    terminal.seal(&Vec::from_iter(folder));
    let t = &terminal.translator;
    if kept.read().is_none() {
        terminal.print(&tr!(t, "cli-law-none-brought"));
    } else {
        terminal.keep_law(&kept, None)?;
        terminal.print(&tr!(t, "cli-law-dropped"));
    }
    terminal.tell_law(&terminal.in_force(&kept)?);
    Ok(Exit::Done)
}

fn kept() -> LawFile {
    SettingsFile::of_this_person().law()
}

impl Terminal {
    /// The law in force; that a file which was brought is not used is said.
    pub(super) fn pack(&self) -> Result<Pack, Failure> {
        let law = self.in_force(&kept())?;
        if let Origin::NotUsed(fault) = law.origin {
            let why = file::word(fault, &self.translator);
            self.say(&tr!(self.translator, "law-not-used", why = why));
        }
        Ok(law.pack)
    }

    fn in_force(&self, kept: &LawFile) -> Result<InForce, Failure> {
        InForce::with(kept.read(), self.today)
            .map_err(|_| Failure::unreadable(tr!(self.translator, "cli-law-unreadable")))
    }

    fn tell_law(&self, law: &InForce) {
        let t = &self.translator;
        for line in file::word_in_force(law, t) {
            self.print(&line);
        }
        self.print(&tr!(t, "law-sum", sum = law.pack.sha256.clone()));
    }

    /// Where the settings lie, made if it is not there: a sealed command could not make it.
    fn folder_of(&self, kept: &LawFile) -> Result<std::path::PathBuf, Failure> {
        let none = || Failure::new(Exit::Unwritable, tr!(self.translator, "cli-law-no-place"));
        let folder = kept.folder().ok_or_else(none)?;
        std::fs::create_dir_all(folder).map_err(|error| self.cannot_write(folder, &error))?;
        Ok(folder.to_owned())
    }

    fn keep_law(&self, kept: &LawFile, text: Option<&str>) -> Result<(), Failure> {
        let folder = kept.folder().unwrap_or(std::path::Path::new("."));
        kept.keep(text).map_err(|error| self.cannot_write(folder, &error))
    }
}
