//! `build`, `verify`, `example`: the dossier.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::cases::{given_path, parent};
use super::failure::Failure;
use super::source::Source;
use super::watch::Watch;
use super::{Exit, Terminal};
use crate::domain::date::CivilDay;
use crate::domain::procedure::Procedure;
use crate::dossier::build::{self, Built, Error, Sources};
use crate::dossier::file::{FileForPrint, Files, Missing};
use crate::dossier::gather::gather;
use crate::dossier::save::save;
use crate::dossier::scanner::{Found, Protected};
use crate::dossier::verify::{self, Check, Outcome, Verdict, VerifyReport};
use crate::exchange;
use crate::intake::Worker;
use crate::lang::{Language, Translator, tr};
use crate::report::build::{LeftOut, Report, Warning};
use crate::report::spec::{BuildName, BuildSpec};

/// Largest PDF that is verified, in bytes: several times the largest volume the program makes.
const LARGEST_PDF: u64 = 512 << 20;

/// `build CASE|EXCHANGE -o FILE.pdf`.
pub(super) fn build(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let output = given_path(matches, "output");
    let report = matches.get_one::<PathBuf>("report");
    let mut writable = vec![given_path(matches, "source").to_owned(), parent(output)];
    writable.extend(report.map(|path| parent(path)));
    terminal.seal(&writable);
    let spec = terminal.spec(matches)?;
    let source = terminal.source(given_path(matches, "source"), matches)?;
    let worker = terminal.worker()?;
    let mut watch = terminal.watch();
    let files = terminal.files(&source, &worker, &mut watch)?;
    let built = match terminal.built(&source, &files, &spec, &mut watch) {
        Ok(built) => built,
        Err(NotBuilt::Blocked(blocked)) => {
            drop(watch);
            terminal.write_report(report, &blocked)?;
            return Err(terminal.blocked(&blocked));
        }
        Err(NotBuilt::Failed(failure)) => return Err(failure),
    };
    drop(watch);
    terminal.write_report(report, &built.report)?;
    terminal.write(output, &built.pdf)?;
    terminal.tell_built(output, &built.report);
    Ok(exit_of(&built.report))
}

/// `example`: the two volumes of the fictional case.
pub(super) fn example(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let output = match matches.get_one::<PathBuf>("out") {
        Some(path) => path.clone(),
        None => PathBuf::from("recit-exemple.pdf"),
    };
    let stem = output.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let kept = output.with_file_name(format!("{stem}-a-garder.pdf"));
    terminal.seal(&[parent(&output)]);
    let folder = exchange::read_built_in(exchange::example::file)
        .map_err(|error| terminal.exchange_failure(&error))?;
    let source = Source::of_folder(folder);
    let worker = terminal.worker()?;
    let mut watch = terminal.watch();
    let files = terminal.files(&source, &worker, &mut watch)?;
    let (year, month, day) = exchange::example::DAY;
    let day = CivilDay::new(year, month, day).unwrap_or(terminal.today);
    for (name, path) in [(BuildName::Ofpra, &output), (BuildName::Keep, &kept)] {
        let spec = BuildSpec::new(name, day).with_all_parts();
        let built =
            terminal.built(&source, &files, &spec, &mut watch).map_err(|error| match error {
                NotBuilt::Blocked(report) => terminal.blocked(&report),
                NotBuilt::Failed(failure) => failure,
            })?;
        watch.clear();
        terminal.write(path, &built.pdf)?;
        terminal.tell_built(path, &built.report);
    }
    // Its one broken file is part of the example and was announced.
    Ok(Exit::Done)
}

/// `verify FILE.pdf`: everything the file itself can prove.
pub(super) fn verify(terminal: &Terminal, matches: &ArgMatches) -> Result<Exit, Failure> {
    let path = given_path(matches, "file");
    terminal.seal(&[]);
    let bytes = terminal.read(path, LARGEST_PDF)?;
    let report = verify::verify(&bytes);
    if matches.get_flag("json") {
        terminal.result(&serde_json::to_string(&report).unwrap_or_default())?;
    } else {
        terminal.tell_proof(path, &report);
    }
    Ok(match report.verdict {
        Verdict::Proven => Exit::Done,
        Verdict::Faulty => Exit::Points,
        Verdict::Unreadable => Exit::Unreadable,
    })
}

enum NotBuilt {
    Blocked(Box<Report>),
    Failed(Failure),
}

/// A dossier that lacks something, or that could not be proved, needs a person.
fn exit_of(report: &Report) -> Exit {
    let proven = report.proof.as_ref().is_some_and(|proof| proof.verdict == Verdict::Proven);
    let whole = report.incomplete.is_empty() && report.left_out.is_empty();
    if whole && report.warnings.is_empty() && proven { Exit::Done } else { Exit::Points }
}

impl Terminal {
    fn spec(&self, matches: &ArgMatches) -> Result<BuildSpec, Failure> {
        let t = &self.translator;
        let name = matches.get_one::<String>("build").map_or("", String::as_str);
        let build = BuildName::from_name(name)
            .ok_or_else(|| Failure::usage(tr!(t, "cli-no-such-build", name = name)))?;
        let today = matches.get_one::<CivilDay>("today").copied().unwrap_or(self.today);
        let mut spec = BuildSpec::new(build, today);
        for setting in matches.get_many::<String>("set").unwrap_or_default() {
            let (key, value) = setting.split_once('=').unwrap_or((setting, ""));
            spec.set(key, value).map_err(|_| {
                Failure::usage(tr!(t, "cli-bad-setting", setting = setting.as_str()))
            })?;
        }
        Ok(spec)
    }

    /// The sealed process that decodes foreign files.
    pub(super) fn worker(&self) -> Result<Worker, Failure> {
        Worker::this_program()
            .map_err(|_| Failure::unreadable(tr!(self.translator, "cli-no-worker")))
    }

    fn files(
        &self,
        source: &Source,
        worker: &Worker,
        watch: &mut Watch<'_>,
    ) -> Result<Files, Failure> {
        gather(&source.case, source.originals(), worker, &mut |stage| watch.build(stage))
            .map_err(|_| self.stopped())
    }

    fn built(
        &self,
        source: &Source,
        files: &Files,
        spec: &BuildSpec,
        watch: &mut Watch<'_>,
    ) -> Result<Built, NotBuilt> {
        let pack = self.pack().map_err(NotBuilt::Failed)?;
        let sources = Sources {
            case: &source.case,
            files: &|id| files.get(id).cloned().unwrap_or_else(FileForPrint::absent),
            translator: &Translator::new(Language::French),
            pack: &pack,
        };
        let built = build::build(&sources, spec, &mut |stage| watch.build(stage));
        // The last stages are long: a stop in them counts as long as nothing is written.
        let built = if watch.goes_on() { built } else { Err(Error::Cancelled) };
        built.map_err(|error| {
            let step = match error {
                Error::Blocked(report) => return NotBuilt::Blocked(report),
                Error::Cancelled => return NotBuilt::Failed(self.stopped()),
                Error::NoModel => return NotBuilt::Failed(self.no_model(&source.case.procedure)),
                Error::Typeset(_) => "typeset",
                Error::Write(_) => "write",
                Error::Finish(_) => "finish",
                Error::Reading(_) => "verify",
            };
            let message = tr!(self.translator, "cli-build-internal", step = step);
            NotBuilt::Failed(Failure::new(Exit::Unwritable, message))
        })
    }

    /// Nothing is built as if it were another kind of filing.
    fn no_model(&self, procedure: &Procedure) -> Failure {
        let t = &self.translator;
        let (kind, mode) = (t.name_of(&procedure.kind), t.name_of(&procedure.mode));
        Failure::new(Exit::Points, tr!(t, "law-no-model", kind = kind, mode = mode))
    }

    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        save(path, bytes).map_err(|error| self.cannot_write(path, &error))
    }

    fn write_report(&self, path: Option<&PathBuf>, report: &Report) -> Result<(), Failure> {
        let Some(path) = path else { return Ok(()) };
        let text = serde_json::to_vec_pretty(report).unwrap_or_default();
        self.write(path, &text)
    }

    fn tell_built(&self, path: &Path, report: &Report) {
        let t = &self.translator;
        let path = path.display().to_string();
        self.print(&tr!(t, "cli-built", pages = report.pages, path = path));
        for incomplete in &report.incomplete {
            let number = incomplete.exhibit.trim_end_matches("-T");
            self.say(&match number == incomplete.exhibit {
                true => tr!(t, "cli-incomplete-exhibit", number = number),
                false => tr!(t, "cli-incomplete-translation", number = number),
            });
        }
        for left_out in &report.left_out {
            self.say(&match *left_out {
                LeftOut::Events(count) => tr!(t, "cli-warning-events", count = count),
                LeftOut::Exhibits(count) => tr!(t, "cli-warning-exhibits", count = count),
                LeftOut::Bearing(count) => tr!(t, "cli-warning-bearing", count = count),
                LeftOut::Paragraphs(count) => tr!(t, "cli-warning-paragraphs", count = count),
                LeftOut::Telling(count) => tr!(t, "cli-warning-telling", count = count),
            });
        }
        for warning in &report.warnings {
            self.say(&self.warning(warning));
        }
        if let Some(proof) = &report.proof
            && proof.verdict != Verdict::Proven
        {
            self.say(&self.faults(proof));
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        let t = &self.translator;
        match warning {
            Warning::FearsEmpty => tr!(t, "cli-warning-fears-empty"),
            Warning::WithoutFrench { count } => tr!(t, "cli-warning-no-french", count = *count),
            Warning::DanglingReferences { count } => {
                tr!(t, "cli-warning-dangling", count = *count)
            }
            Warning::TranslationMissing { exhibit } => {
                tr!(t, "cli-warning-translation", number = *exhibit)
            }
            Warning::ReadInPart { exhibit, missing, .. } => {
                let worded = |word: &String| Missing::from_word(word).map(|one| one.worded(t));
                let missing: Vec<String> = missing.iter().filter_map(worded).collect();
                let missing = missing.join(", ");
                tr!(t, "cli-read-in-part", number = exhibit.as_str(), missing = missing)
            }
            Warning::NoGlyph { character, page } => {
                tr!(t, "cli-warning-no-glyph", character = character.as_str(), page = *page)
            }
        }
    }

    fn blocked(&self, report: &Report) -> Failure {
        let t = &self.translator;
        let mut message = tr!(t, "cli-blocked", count = report.blocked.len());
        for found in &report.blocked {
            message.push('\n');
            message.push_str(&self.found(found));
        }
        Failure::new(Exit::Points, message)
    }

    /// Where a protected name stands; the name itself is never said.
    fn found(&self, found: &Found) -> String {
        let t = &self.translator;
        let at = &found.at;
        let part = t.named(&format!("dossier-part-{}", at.part)).unwrap_or_default();
        let mut place = vec![part];
        place.extend(at.paragraph.as_ref().map(|number| format!("§ {number}")));
        place.extend(
            at.exhibit.as_ref().map(|number| tr!(t, "cli-exhibit", number = number.as_str())),
        );
        place.extend(at.page.map(|page| tr!(t, "cli-page", page = page)));
        let key = match found.hit.kind {
            Protected::Person => "keep-person",
            Protected::Identity => "keep-identity",
            Protected::Place => "keep-place",
        };
        place.retain(|word| !word.is_empty());
        let (place, setting) = (place.join(", "), format!("{key}=ID"));
        let subject = found.hit.code.clone();
        if found.on_paper.is_some() {
            return tr!(
                t,
                "cli-perhaps-paper",
                subject = subject,
                place = place,
                setting = setting
            );
        }
        match found.sure {
            true => tr!(t, "cli-blocked-name", subject = subject, place = place, setting = setting),
            false => {
                tr!(t, "cli-perhaps-name", subject = subject, place = place, setting = setting)
            }
        }
    }

    fn tell_proof(&self, path: &Path, report: &VerifyReport) {
        let t = &self.translator;
        match report.verdict {
            Verdict::Proven => {
                let checks = report.checks.iter().filter(|check| check.outcome == Outcome::Proven);
                let checks = checks.count();
                self.print(&tr!(t, "cli-verified", checks = checks, pages = report.pages));
            }
            Verdict::Faulty => self.print(&self.faults(report)),
            Verdict::Unreadable => {
                let path = path.display().to_string();
                self.say(&tr!(t, "cli-not-a-pdf", path = path));
            }
        }
    }

    fn faults(&self, report: &VerifyReport) -> String {
        let t = &self.translator;
        let failed: Vec<&Check> =
            report.checks.iter().filter(|check| check.outcome == Outcome::Failed).collect();
        let mut text = tr!(t, "cli-verify-faults", faults = failed.len());
        for check in failed {
            let mut pages: Vec<u32> = check.faults.iter().filter_map(|fault| fault.page).collect();
            pages.dedup();
            let pages: Vec<String> = pages.iter().map(u32::to_string).collect();
            let id = serde_json::to_value(check.id).ok();
            let id = id.as_ref().and_then(|id| id.as_str()).unwrap_or_default().to_owned();
            text.push_str("\n  ");
            text.push_str(&tr!(t, "cli-verify-fault", check = id, pages = pages.join(", ")));
        }
        text
    }
}
