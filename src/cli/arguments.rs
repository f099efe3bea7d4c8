//! The arguments, with their help in the person's language.

use std::ffi::OsString;

use clap::builder::{StyledStr, ValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::failure::Failure;
use crate::domain::date::CivilDay;
use crate::lang::{Translator, tr};

/// Why no command is run.
pub(super) enum Stop {
    /// Help was asked for.
    Help(String),
    /// The arguments make no sense.
    Wrong(Failure),
}

pub(super) fn parse(
    t: &Translator,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<ArgMatches, Stop> {
    command(t).try_get_matches_from(arguments).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Stop::Help(error.render().to_string())
        }
        _ => Stop::Wrong(Failure::usage(wrong_use(t, &error))),
    })
}

/// The library's own sentences are English only; its facts are worded here.
fn wrong_use(t: &Translator, error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let command = context(ContextKind::InvalidSubcommand);
            tr!(t, "cli-usage-no-such-command", command = command)
        }
        ErrorKind::UnknownArgument => tr!(t, "cli-usage-no-such-option", option = argument),
        ErrorKind::MissingRequiredArgument => tr!(t, "cli-usage-missing", arguments = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            tr!(t, "cli-usage-bad-value", value = value, option = argument)
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            tr!(t, "cli-usage-conflict", option = argument, other = other)
        }
        _ => tr!(t, "cli-usage-other"),
    }
}

fn command(t: &Translator) -> Command {
    let layout = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n\n{}\n",
        tr!(t, "cli-help-usage"),
        tr!(t, "cli-help-exit-codes"),
    );
    let layout = StyledStr::from(layout);
    Command::new("recit")
        .about(tr!(t, "cli-about"))
        .help_template(layout)
        .subcommand_help_heading(tr!(t, "cli-help-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .version(version())
        .arg(help(t))
        .arg(flag(t, "version", tr!(t, "cli-arg-program-version")).action(ArgAction::Version))
        .subcommands(subcommands(t).map(|command| in_words(command, t)))
}

/// With help in the person's language alone.
fn in_words(command: Command, t: &Translator) -> Command {
    let layout = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", tr!(t, "cli-help-usage"));
    command.help_template(layout).disable_help_flag(true).arg(help(t))
}

/// The number, and of a packaged program the commit it was built from and that commit's day.
fn version() -> String {
    let built = [option_env!("RECIT_COMMIT"), option_env!("RECIT_DATE")];
    let parts: Vec<&str> =
        [Some(env!("CARGO_PKG_VERSION"))].into_iter().chain(built).flatten().collect();
    parts.join(" ")
}

fn help(t: &Translator) -> Arg {
    flag(t, "help", tr!(t, "cli-arg-help")).short('h').action(ArgAction::Help).global(false)
}

fn subcommands(t: &Translator) -> [Command; 17] {
    [
        Command::new("example")
            .about(tr!(t, "cli-about-example"))
            .arg(path_option(t, "out", tr!(t, "cli-arg-out")))
            .arg(flag(t, "no-window", tr!(t, "cli-arg-no-window"))),
        Command::new("open").about(tr!(t, "cli-about-open")).arg(path(
            t,
            "case",
            tr!(t, "cli-arg-case-or-file"),
        )),
        Command::new("new")
            .about(tr!(t, "cli-about-new"))
            .arg(path(t, "workspace", tr!(t, "cli-arg-workspace")))
            .args(new_secret(t)),
        Command::new("import")
            .about(tr!(t, "cli-about-import"))
            .arg(path(t, "exchange", tr!(t, "cli-arg-exchange")))
            .arg(path(t, "workspace", tr!(t, "cli-arg-workspace")))
            .args(new_secret(t)),
        Command::new("export")
            .about(tr!(t, "cli-about-export"))
            .arg(path(t, "case", tr!(t, "cli-arg-case")))
            .arg(path(t, "exchange", tr!(t, "cli-arg-exchange-new")))
            .arg(flag(t, "plain", tr!(t, "cli-arg-plain")).required(true))
            .args(which(t))
            .arg(passphrase(t).required(true)),
        Command::new("apply")
            .about(tr!(t, "cli-about-apply"))
            .arg(path(t, "case", tr!(t, "cli-arg-case")))
            .arg(path(t, "changes", tr!(t, "cli-arg-changes")))
            .arg(passphrase(t).required(true)),
        Command::new("heads")
            .about(tr!(t, "cli-about-heads"))
            .arg(path(t, "case", tr!(t, "cli-arg-case")))
            .arg(passphrase(t).required(true)),
        Command::new("settle")
            .about(tr!(t, "cli-about-settle"))
            .arg(path(t, "case", tr!(t, "cli-arg-case")))
            .arg(
                option(t, "keep", tr!(t, "cli-arg-keep"))
                    .value_name("N|both")
                    .value_parser(ValueParser::from(keep))
                    .required(true),
            )
            .arg(number(t, "prefer", tr!(t, "cli-arg-prefer")))
            .arg(passphrase(t).required(true)),
        Command::new("history")
            .about(tr!(t, "cli-about-history"))
            .arg(path(t, "case", tr!(t, "cli-arg-case")))
            .arg(number(t, "version", tr!(t, "cli-arg-version")))
            .arg(passphrase(t).required(true)),
        Command::new("tidy")
            .about(tr!(t, "cli-about-tidy"))
            .arg(path(t, "case", tr!(t, "cli-arg-case")))
            .arg(passphrase(t).required(true)),
        Command::new("build")
            .about(tr!(t, "cli-about-build"))
            .arg(path(t, "source", tr!(t, "cli-arg-source")))
            .arg(
                option(t, "build", tr!(t, "cli-arg-build"))
                    .default_value("ofpra")
                    .hide_default_value(true),
            )
            .arg(option(t, "set", tr!(t, "cli-arg-set")).action(ArgAction::Append))
            .arg(path_option(t, "output", tr!(t, "cli-arg-output")).short('o').required(true))
            .arg(path_option(t, "report", tr!(t, "cli-arg-report")))
            .arg(today(t))
            .args(which(t))
            .arg(passphrase(t)),
        Command::new("check")
            .about(tr!(t, "cli-about-check"))
            .arg(path(t, "source", tr!(t, "cli-arg-source")))
            .arg(today(t))
            .arg(json(t))
            .args(which(t))
            .arg(passphrase(t)),
        Command::new("verify")
            .about(tr!(t, "cli-about-verify"))
            .arg(path(t, "file", tr!(t, "cli-arg-pdf")))
            .arg(json(t)),
        Command::new("guide")
            .about(tr!(t, "cli-about-guide"))
            .arg(path_option(t, "output", tr!(t, "cli-arg-output")).short('o').required(true))
            .arg(option(t, "lang", tr!(t, "cli-arg-guide-lang"))),
        law(t),
        Command::new("date")
            .about(tr!(t, "cli-about-date"))
            .arg(Arg::new("text").required(true).help(tr!(t, "cli-arg-text")))
            .arg(option(t, "lang", tr!(t, "cli-arg-lang")))
            .arg(option(t, "calendar", tr!(t, "cli-arg-calendar")))
            .arg(option(t, "told-on", tr!(t, "cli-arg-told-on")))
            .arg(option(t, "born", tr!(t, "cli-arg-born")))
            .arg(json(t)),
        Command::new("schema").about(tr!(t, "cli-about-schema")).arg(
            Arg::new("name")
                .required(true)
                .value_parser(["case", "changes", "report"])
                .help(tr!(t, "cli-arg-schema"))
                .help_heading(tr!(t, "cli-help-arguments")),
        ),
    ]
}

fn law(t: &Translator) -> Command {
    let commands = [
        Command::new("export")
            .about(tr!(t, "cli-about-law-export"))
            .arg(path_option(t, "output", tr!(t, "cli-arg-law-output")).short('o').required(true)),
        Command::new("take").about(tr!(t, "cli-about-law-take")).arg(path(
            t,
            "file",
            tr!(t, "cli-arg-law-file"),
        )),
        Command::new("drop").about(tr!(t, "cli-about-law-drop")),
    ];
    Command::new("law")
        .about(tr!(t, "cli-about-law"))
        .subcommand_help_heading(tr!(t, "cli-help-commands"))
        .disable_help_subcommand(true)
        .subcommands(commands.map(|command| in_words(command, t)))
}

fn path(t: &Translator, name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .required(true)
        .value_name(name.to_uppercase())
        .value_parser(value_parser!(std::path::PathBuf))
        .help(help)
        .help_heading(tr!(t, "cli-help-arguments"))
}

fn option(t: &Translator, name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help).help_heading(tr!(t, "cli-help-options"))
}

fn path_option(t: &Translator, name: &'static str, help: String) -> Arg {
    option(t, name, help).value_name("FILE").value_parser(value_parser!(std::path::PathBuf))
}

fn number(t: &Translator, name: &'static str, help: String) -> Arg {
    option(t, name, help).value_name("N").value_parser(value_parser!(u64).range(1..))
}

/// Which version of an encrypted case is read, and which save of it.
fn which(t: &Translator) -> [Arg; 2] {
    [number(t, "version", tr!(t, "cli-arg-version")), number(t, "save", tr!(t, "cli-arg-save"))]
}

/// What is kept of several versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// The version of this number.
    One(u64),
    /// All of them, put together.
    Both,
}

fn keep(text: &str) -> Result<Keep, std::num::ParseIntError> {
    if text == "both" { Ok(Keep::Both) } else { text.parse().map(Keep::One) }
}

fn flag(t: &Translator, name: &'static str, help: String) -> Arg {
    option(t, name, help).action(ArgAction::SetTrue)
}

fn passphrase(t: &Translator) -> Arg {
    flag(t, "passphrase-stdin", tr!(t, "cli-arg-passphrase-stdin"))
}

/// What opens a case that is being made: typed or drawn.
fn new_secret(t: &Translator) -> [Arg; 5] {
    [
        passphrase(t).required_unless_present("generate").conflicts_with("generate"),
        option(t, "generate", tr!(t, "cli-arg-generate"))
            .value_name("words|digits")
            .value_parser(["words", "digits"])
            .hide_possible_values(true),
        flag(t, "weak-passphrase", tr!(t, "cli-arg-weak-passphrase")).requires("passphrase-stdin"),
        option(t, "lang", tr!(t, "cli-arg-generate-lang")).requires("generate"),
        flag(t, "recovery-code", tr!(t, "cli-arg-recovery-code")),
    ]
}

fn json(t: &Translator) -> Arg {
    flag(t, "json", tr!(t, "cli-arg-json"))
}

fn today(t: &Translator) -> Arg {
    let day = ValueParser::from(|text: &str| text.parse::<CivilDay>());
    option(t, "today", tr!(t, "cli-arg-today")).value_name("YYYY-MM-DD").value_parser(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    fn parsed(line: &str) -> Result<ArgMatches, Stop> {
        parse(&Translator::plain(Language::French), line.split(' ').map(OsString::from))
    }

    #[test]
    fn the_definition_is_sound_in_every_language() {
        for language in Language::ALL {
            command(&Translator::plain(language)).debug_assert();
        }
    }

    #[test]
    fn wrong_use_is_told_in_the_persons_language_and_names_the_cause() {
        for (line, named) in [
            ("recit biuld x", "biuld"),
            ("recit verify x.pdf --loud", "--loud"),
            ("recit apply CASE", "CHANGES"),
            ("recit check CASE --today 2026-02-30", "2026-02-30"),
            ("recit new W --generate words --passphrase-stdin", "--generate"),
            ("recit new W", "--passphrase-stdin"),
            ("recit new W --generate rhymes", "rhymes"),
            ("recit settle CASE --keep some --passphrase-stdin", "some"),
            ("recit settle CASE --passphrase-stdin", "--keep"),
        ] {
            let Err(Stop::Wrong(failure)) = parsed(line) else { panic!("{line}") };
            assert!(failure.message.contains(named), "{}", failure.message);
            assert!(!failure.message.contains("error"), "{}", failure.message);
        }
    }

    #[test]
    fn help_is_not_a_failure_and_speaks_one_language() {
        for line in ["recit --help", "recit build -h"] {
            let arguments = line.split(' ').map(OsString::from);
            let Err(Stop::Help(text)) = parse(&Translator::plain(Language::Dari), arguments) else {
                panic!("{line}")
            };
            for english in ["Usage:", "Options:", "Commands:", "Arguments:", "default"] {
                assert!(!text.contains(english), "{text}");
            }
        }
    }
}
