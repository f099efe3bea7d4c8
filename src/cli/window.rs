//! The window from the command line: opened, or why it cannot be.

use std::process::{Child, Command, ExitStatus};

use clap::ArgMatches;

use super::cases::{given_path, parent};
use super::failure::Failure;
use super::{Exit, Terminal, dossier};
use crate::lang::tr;
use crate::platform::broker::{self, Ending};
use crate::platform::display::{self, NoScreen, Screen};
use crate::platform::message::Start;
use crate::report::path::FilePath;
use crate::{seal, vault};

/// `recit`: the window with its start.
pub(super) fn open(terminal: &Terminal) -> Result<Exit, Failure> {
    let screen = display::look().map_err(|why| Failure::usage(terminal.no_screen(&why)))?;
    terminal.window(screen, Start::Start)
}

/// `open CASE`: the window at the lock of a case. A file manager hands over the folder or one of the files in it.
pub(super) fn case(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let given = given_path(matches, "case");
    let folder = if given.is_file() { parent(given) } else { given.to_owned() };
    if !vault::is_case_folder(&folder) {
        return Err(Failure::unreadable(tr!(terminal.translator, "cli-vault-not-a-case")));
    }
    let screen = display::look().map_err(|why| Failure::usage(terminal.no_screen(&why)))?;
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    terminal.window(screen, Start::Locked { folder: FilePath::from(folder) })
}

/// `example`: the window with the example, while its dossier is written.
pub(super) fn example(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    if matches.get_flag("no-window") {
        return dossier::example(terminal, matches);
    }
    let screen = match display::look() {
        Ok(screen) => screen,
        Err(why) => {
            terminal.say(&terminal.no_screen(&why));
            return dossier::example(terminal, matches);
        }
    };
    // The process that writes seals itself, and a sealed one could not open the window.
    let Ok(mut writing) = writing(matches) else {
        return dossier::example(terminal, matches);
    };
    let window = terminal.window(screen, Start::Example);
    let written = writing.wait().ok().and_then(|status: ExitStatus| status.code());
    match written {
        Some(0) => window,
        Some(2) => Ok(Exit::Usage),
        Some(3) => Ok(Exit::Unreadable),
        _ => Ok(Exit::Unwritable),
    }
}

/// The same command without a window, beside this process.
fn writing(matches: &ArgMatches) -> std::io::Result<Child> {
    let mut command = Command::new(seal::own_program()?);
    command.args(["example", "--no-window"]);
    if let Some(path) = matches.get_one::<std::path::PathBuf>("out") {
        command.arg("--out").arg(path);
    }
    command.spawn()
}

impl Terminal {
    fn window(&self, screen: Screen, start: Start) -> Result<Exit, Failure> {
        let protection = seal::broker();
        let _as_long_as_the_window = seal::unreported();
        self.tell_gaps(&protection);
        let t = &self.translator;
        self.leave();
        let ending = broker::run(start, screen == Screen::X11, protection);
        self.come_back();
        match ending {
            Ending::Closed => Ok(Exit::Done),
            Ending::NotStarted(seal::REPLACED) => {
                Err(Failure::unreadable(tr!(t, "cli-window-replaced")))
            }
            Ending::NotStarted(_) | Ending::NeverReady => {
                Err(Failure::unreadable(tr!(t, "cli-window-failed")))
            }
            Ending::TooManyCrashes => Err(Failure::unreadable(tr!(t, "cli-window-crashed"))),
        }
    }

    fn no_screen(&self, why: &NoScreen) -> String {
        let t = &self.translator;
        match why {
            NoScreen::NotSet => tr!(t, "cli-window-not-set"),
            NoScreen::OnNetwork => tr!(t, "cli-window-on-network"),
            NoScreen::BusOnNetwork => tr!(t, "cli-window-bus-on-network"),
            NoScreen::Libraries(missing) => {
                let libraries: Vec<&str> = missing.iter().map(|missing| missing.library).collect();
                let packages: Vec<&str> = missing.iter().map(|missing| missing.package).collect();
                let (libraries, packages) = (libraries.join(", "), packages.join(" "));
                tr!(t, "cli-window-libraries", libraries = libraries, packages = packages)
            }
        }
    }
}
