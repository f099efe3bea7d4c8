//! `guide`: the caseworker's guide as a PDF.

use clap::ArgMatches;

use super::cases::{given_path, parent};
use super::failure::Failure;
use super::{Exit, Terminal};
use crate::dossier::guide::{Error, guide as made};
use crate::lang::{Language, tr};

/// `guide -o FILE`: the guide, its last page the keys in French and in one language more.
pub(super) fn guide(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let t = &terminal.translator;
    let output = given_path(matches, "output");
    terminal.seal(&[parent(output)]);
    let lang = matches.get_one::<String>("lang").map(String::as_str);
    let languages = match lang.map(|tag| Language::from_tag(tag).ok_or(tag)).transpose() {
        Ok(language) => Vec::from_iter(language),
        Err(tag) => return Err(Failure::usage(tr!(t, "cli-guide-no-language", lang = tag))),
    };
    let pdf = made(&languages).map_err(|error| {
        let step = match error {
            Error::Typeset(_) => "typeset",
            Error::Write(_) => "write",
            Error::Finish(_) => "finish",
        };
        let message = tr!(t, "cli-build-internal", step = step);
        Failure::new(Exit::Unwritable, message)
    })?;
    terminal.write(output, &pdf)?;
    terminal.print(&tr!(t, "cli-guide-written", path = output.display().to_string()));
    Ok(Exit::Done)
}
