//! The secret of a case that is being made: typed, or drawn and shown once.

use std::io;
use std::path::Path;

use clap::ArgMatches;

use super::failure::Failure;
use super::{Exit, Terminal, first_line};
use crate::lang::{Language, tr};
use crate::vault::{self, Secret, WordList};

impl Terminal {
    /// The passphrase of a case that is being made: what `--generate` draws, else the first line of
    /// the standard input.
    pub(super) fn new_secret(&self, matches: &ArgMatches) -> Result<Secret, Failure> {
        match matches.get_one::<String>("generate") {
            Some(sort) => self.drawn(sort, matches),
            None => self.typed(matches),
        }
    }

    /// The window's rule holds here too, unless a flag says that the weak one is meant.
    fn typed(&self, matches: &ArgMatches) -> Result<Secret, Failure> {
        let line = first_line().map_err(|error| self.cannot_read(Path::new("stdin"), &error))?;
        let chosen = match matches.get_flag("weak-passphrase") {
            true => {
                self.say(&tr!(self.translator, "cli-weak-passphrase"));
                Secret::typed(&line)
            }
            false => vault::chosen(line.trim_end_matches(['\n', '\r'])),
        };
        chosen.map_err(|error| self.vault_failure(error, Exit::Usage))
    }

    /// Printed before anything is made with it: a case never stands there whose passphrase nobody
    /// has seen.
    fn drawn(&self, sort: &str, matches: &ArgMatches) -> Result<Secret, Failure> {
        let random = vault::random().map_err(|error| self.vault_failure(error, Exit::Usage))?;
        let phrase = match sort {
            "digits" => vault::digit_phrase(random.into()),
            _ => vault::word_phrase(self.word_list(matches)?, random.into()),
        };
        self.show_once(&mut io::stdout(), "stdout", &phrase)?;
        self.say(&tr!(self.translator, "cli-generated"));
        Secret::typed(&phrase).map_err(|error| self.vault_failure(error, Exit::Usage))
    }

    /// The list of the language asked for, else of the system's.
    fn word_list(&self, matches: &ArgMatches) -> Result<WordList, Failure> {
        let language = match matches.get_one::<String>("lang") {
            None => self.translator.language(),
            Some(tag) => Language::from_tag(tag).ok_or_else(|| {
                let (value, option) = (tag.as_str(), "--lang");
                let t = &self.translator;
                Failure::usage(tr!(t, "cli-usage-bad-value", value = value, option = option))
            })?,
        };
        Ok(match language {
            Language::French | Language::Pseudo(_) => WordList::French,
            Language::English => WordList::English,
            Language::Dari => WordList::Dari,
        })
    }
}
