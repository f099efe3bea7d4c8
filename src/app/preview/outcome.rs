//! A build of the dossier from its sources to what came of it. Blocks: run off the window's thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::app::exhibit_files::ExhibitFiles;
use crate::domain::Case;
use crate::dossier::build::{self, Error, Sources, Stage};
use crate::dossier::verify::{self, Contents};
use crate::lang::{Language, Translator};
use crate::law::Pack;
use crate::report::build::Report;
use crate::report::spec::BuildSpec;

/// How a build ended.
pub enum Outcome {
    Built {
        pdf: Arc<Vec<u8>>,
        contents: Contents,
        /// What it says about itself.
        report: Report,
    },
    /// Protected names stand in the text.
    Blocked(Report),
    /// The program has no model of the dossier for this kind and way of filing.
    NoModel,
    Cancelled,
    /// It could not be made.
    Failed,
}

/// Shows nothing of the pages.
impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Built { .. } => "Built",
            Self::Blocked(..) => "Blocked",
            Self::NoModel => "NoModel",
            Self::Cancelled => "Cancelled",
            Self::Failed => "Failed",
        })
    }
}

/// Builds; `heard` is told steps done and steps in all, and stops it with `false`.
pub(super) fn of(
    case: &Case,
    pack: &Pack,
    files: &ExhibitFiles,
    spec: &BuildSpec,
    stop: &AtomicBool,
    heard: &mut dyn FnMut(u32, u32) -> bool,
) -> Outcome {
    let cancelled = || stop.load(Ordering::Relaxed);
    let go_on = &mut |stage| {
        let (done, of) = steps(stage);
        heard(done, of) && !cancelled()
    };
    let sources = Sources {
        case,
        files: &|id| files.for_print(id, &cancelled),
        translator: &Translator::new(Language::French),
        pack,
    };
    match build::build(&sources, spec, go_on) {
        Ok(_) if cancelled() => Outcome::Cancelled,
        Ok(built) => match verify::pages_of(&built.pdf) {
            Ok(contents) => {
                Outcome::Built { pdf: Arc::new(built.pdf), contents, report: built.report }
            }
            Err(_) => Outcome::Failed,
        },
        Err(Error::Blocked(report)) => Outcome::Blocked(*report),
        Err(Error::NoModel) => Outcome::NoModel,
        Err(Error::Cancelled) => Outcome::Cancelled,
        Err(_) => Outcome::Failed,
    }
}

/// Steps done and steps in all of a build: every file counts one, the rest three.
fn steps(stage: Stage) -> (u32, u32) {
    let (done, of) = match stage {
        Stage::Files { done, of } => (done, of + 3),
        Stage::Pages => (1, 4),
        Stage::Writing => (2, 4),
        Stage::Proof => (3, 4),
    };
    (u32::try_from(done).unwrap_or(u32::MAX), u32::try_from(of).unwrap_or(u32::MAX))
}
