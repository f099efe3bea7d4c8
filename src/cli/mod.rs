//! Commands: the same rooms as the window, with words for every outcome and an exit code. Without a
//! command the window opens.

mod arguments;
mod cases;
mod dossier;
mod failure;
mod guide;
mod law;
mod look;
mod secret;
mod source;
mod versions;
mod watch;
mod window;

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::app::clock::Clock;
use crate::domain::date::CivilDay;
use crate::lang::language::system_language;
use crate::lang::{Translator, tr};
use crate::platform::language;
use crate::platform::terminal::Joined;
use crate::seal;
use crate::ui::screen::protection::layer_name;
use failure::Failure;

/// How a command ended, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    Done = 0,
    /// Done, with points or warnings that need a person.
    Points = 1,
    Usage = 2,
    /// Something cannot be read.
    Unreadable = 3,
    WrongPassphrase = 4,
    /// Something cannot be written.
    Unwritable = 5,
    /// Stopped by the person, as shells count an interrupt (128 + 2).
    Stopped = 130,
}

/// What a command works with, passed in so that tests and builds can fix it.
pub(crate) struct Terminal {
    translator: Translator,
    /// The civil day it is (UTC).
    today: CivilDay,
    /// The terminal it was typed in, where the system has to be asked for it.
    joined: RefCell<Option<Joined>>,
}

/// Runs the command line of these arguments, the program's own name first.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let terminal = Terminal::in_the_systems_language();
    let exit = match arguments::parse(&terminal.translator, arguments) {
        Ok(matches) => match dispatch(&terminal, &matches) {
            Ok(exit) => exit,
            Err(failure) => terminal.fail(&failure),
        },
        Err(arguments::Stop::Help(text)) => {
            terminal.print(text.trim_end());
            Exit::Done
        }
        Err(arguments::Stop::Wrong(failure)) => terminal.fail(&failure),
    };
    ExitCode::from(exit as u8)
}

/// What a desk says that was started without a broker.
#[must_use]
pub fn no_broker() -> ExitCode {
    let terminal = Terminal::in_the_systems_language();
    let message = tr!(terminal.translator, "cli-window-no-broker");
    ExitCode::from(terminal.fail(&Failure::usage(message)) as u8)
}

fn dispatch(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let Some((name, matches)) = matches.subcommand() else {
        return window::open(terminal);
    };
    match name {
        "example" => window::example(terminal, matches),
        "open" => window::case(terminal, matches),
        "new" => cases::new(terminal, matches),
        "import" => cases::import(terminal, matches),
        "export" => cases::export(terminal, matches),
        "apply" => cases::apply(terminal, matches),
        "heads" => versions::heads(terminal, matches),
        "settle" => versions::settle(terminal, matches),
        "history" => versions::history(terminal, matches),
        "tidy" => cases::tidy(terminal, matches),
        "build" => dossier::build(terminal, matches),
        "check" => look::check(terminal, matches),
        "verify" => dossier::verify(terminal, matches),
        "guide" => guide::guide(terminal, matches),
        "law" => law::law(terminal, matches),
        "date" => look::date(terminal, matches),
        _ => look::schema(terminal, matches),
    }
}

/// One line, out of our hands when this returns.
fn write_line(to: &mut dyn Write, line: &str) -> io::Result<()> {
    writeln!(to, "{line}")?;
    to.flush()
}

impl Terminal {
    fn in_the_systems_language() -> Self {
        let wanted = language::wanted();
        let language = system_language(wanted.iter().map(String::as_str));
        let (translator, today) = (Translator::plain(language), Clock::System.today());
        Self { translator, today, joined: RefCell::new(Joined::now()) }
    }

    /// Leaves the terminal while a window is open: whoever goes on in it must not end the window with its keys.
    fn leave(&self) {
        self.joined.take();
    }

    /// Comes back to it, if it is still there.
    fn come_back(&self) {
        self.joined.replace(Joined::now());
    }

    /// A line about what was done, on the standard output. Nobody may read it (`| head`, a full disk):
    /// the work goes on all the same, and the exit code tells of the work.
    fn print(&self, line: &str) {
        write_line(&mut io::stdout(), line).ok();
    }

    /// The result itself. A reader that has gone away has had enough of it.
    ///
    /// # Errors
    /// The standard output cannot take it.
    fn result(&self, text: &str) -> Result<(), Failure> {
        match write_line(&mut io::stdout(), text) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(self.cannot_write(Path::new("stdout"), &error))
            }
            _ => Ok(()),
        }
    }

    /// A line for the person, beside the result.
    fn say(&self, line: &str) {
        write_line(&mut io::stderr(), line).ok();
    }

    /// What is shown once and kept nowhere: without it, nothing may be made that it opens.
    ///
    /// # Errors
    /// It could not be shown.
    fn show_once(&self, to: &mut dyn Write, name: &str, text: &str) -> Result<(), Failure> {
        write_line(to, text).map_err(|error| self.cannot_write(Path::new(name), &error))
    }

    fn fail(&self, failure: &Failure) -> Exit {
        self.say(&failure.message);
        failure.exit
    }

    /// Seals this process, so that it can write only beneath these folders and open no socket, and says
    /// which walls are missing.
    fn seal(&self, writable: &[std::path::PathBuf]) {
        self.tell_gaps(&seal::headless(writable));
    }

    fn tell_gaps(&self, protection: &seal::Protection) {
        for (layer, _) in protection.gaps() {
            let layer = layer_name(layer, &self.translator);
            self.say(&tr!(self.translator, "cli-seal-gap", layer = layer));
        }
    }
}

/// The first line of the standard input, without its end.
fn first_line() -> io::Result<zeroize::Zeroizing<String>> {
    let mut line = zeroize::Zeroizing::new(String::new());
    io::stdin().lock().read_line(&mut line)?;
    Ok(line)
}
