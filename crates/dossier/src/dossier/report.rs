//! What a build says about itself: numbers, folios, hashes, faults; no word of the case.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use super::project::Notices;
use super::public::{File, PublicDoc, Translation};
use super::scanner::Found;
use super::verify::VerifyReport;

/// The report of a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// Version of this form: 1.
    pub format: u32,
    /// Name of the build.
    pub build: String,
    /// Number of pages; 0 if the build was blocked.
    pub pages: u32,
    /// The exhibits, by number.
    pub exhibits: Vec<ExhibitReport>,
    /// What makes the dossier incomplete.
    pub incomplete: Vec<Incomplete>,
    /// What a person should look at before sending.
    pub warnings: Vec<Warning>,
    /// What was kept out of print: for the desk's screen, never written with the report, which may leave
    /// with the file.
    #[serde(skip)]
    pub left_out: Vec<LeftOut>,
    /// Protected names found in the text; any of them blocks the build.
    pub blocked: Vec<Found>,
    /// The proof of the finished file; missing if the build was blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<VerifyReport>,
}

/// An exhibit in a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ExhibitReport {
    /// Its number: "6", "6-T".
    pub number: String,
    /// Its first folio; missing where exhibits are not printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folio: Option<u32>,
    /// How many pages it takes.
    pub pages: u32,
    /// SHA-256 of its original files, in order.
    pub sha256: Vec<String>,
}

/// Something that is missing in print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Incomplete {
    /// The exhibit: "12", "6-T".
    pub exhibit: String,
    /// Which of its files, from 1.
    pub file: u32,
    /// Why, as a word: "absent", "empty", "damaged", "locked", "format", "sound", "film",
    /// "office", "packed", "too-much", "stopped".
    pub fault: String,
}

/// Something a person should look at before sending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Warning {
    /// Nothing is written about fears on return.
    FearsEmpty,
    /// Paragraphs that have no French yet and stand in the person's language.
    WithoutFrench {
        /// How many.
        count: usize,
    },
    /// References to records that do not exist.
    DanglingReferences {
        /// How many.
        count: usize,
    },
    /// An exhibit that needs a translation and has none.
    TranslationMissing {
        /// Its number.
        exhibit: u32,
    },
    /// A file that was read, but not all of it.
    ReadInPart {
        /// The exhibit: "12", "6-T".
        exhibit: String,
        /// Which of its files, from 1.
        file: u32,
        /// What its pages do not show, as words: "end", "picture", "font".
        missing: Vec<String>,
    },
    /// No embedded face holds a character: a box stands in its place.
    NoGlyph {
        /// Its code point, as `U+1F600`.
        character: String,
        /// The page, from 1.
        page: usize,
    },
}

/// Something that was kept out of print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Events, by their marks.
    Events(usize),
    /// Exhibits, by what they reveal, or since nothing printed cites them.
    Exhibits(usize),
    /// Exhibits that bear a protected name or join it to the applicant.
    Bearing(usize),
    /// Paragraphs, by their own marks.
    Paragraphs(usize),
    /// Paragraphs that tell an event that is kept out.
    Telling(usize),
}

/// What was kept out of print.
pub(super) fn left_out(notices: &Notices) -> Vec<LeftOut> {
    let counted = [
        (notices.events_left_out, LeftOut::Events(notices.events_left_out)),
        (notices.exhibits_left_out, LeftOut::Exhibits(notices.exhibits_left_out)),
        (notices.exhibits_bearing, LeftOut::Bearing(notices.exhibits_bearing)),
        (notices.paragraphs_left_out, LeftOut::Paragraphs(notices.paragraphs_left_out)),
        (notices.paragraphs_telling, LeftOut::Telling(notices.paragraphs_telling)),
    ];
    counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, left_out)| left_out).collect()
}

/// What the document itself lets one warn of.
pub(super) fn warnings(doc: &PublicDoc, notices: &Notices) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if doc.account.fears == 0 {
        warnings.push(Warning::FearsEmpty);
    }
    let counted = [
        (
            notices.paragraphs_without_french,
            Warning::WithoutFrench { count: notices.paragraphs_without_french },
        ),
        (
            notices.dangling_references,
            Warning::DanglingReferences { count: notices.dangling_references },
        ),
    ];
    warnings
        .extend(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, warning)| warning));
    let missing = doc.exhibits.iter().filter(|e| e.translation == Translation::Missing);
    warnings.extend(missing.map(|e| Warning::TranslationMissing { exhibit: e.number }));
    for (number, files) in numbered(doc) {
        warnings.extend(in_part(&number, files));
    }
    warnings
}

/// JSON Schema of a report.
#[must_use]
pub fn schema() -> Schema {
    schema_for!(Report)
}

/// The files of each exhibit and of each translation, under its number.
fn numbered(doc: &PublicDoc) -> impl Iterator<Item = (String, &[File])> {
    doc.exhibits.iter().flat_map(|exhibit| {
        let translation = match &exhibit.translation {
            Translation::Made(made) => Some((format!("{}-T", exhibit.number), &*made.files)),
            _ => None,
        };
        std::iter::once((exhibit.number.to_string(), &*exhibit.files)).chain(translation)
    })
}

fn in_part<'a>(number: &'a str, files: &'a [File]) -> impl Iterator<Item = Warning> + 'a {
    (1..).zip(files).filter_map(move |(at, file)| {
        let missing = file.print.missing(file.pages());
        let missing: Vec<_> = missing.iter().map(|one| one.as_str().to_owned()).collect();
        let exhibit = number.to_owned();
        (!missing.is_empty()).then_some(Warning::ReadInPart { exhibit, file: at, missing })
    })
}

/// Files that cannot be printed.
pub(super) fn incomplete(doc: &PublicDoc) -> Vec<Incomplete> {
    let mut incomplete = Vec::new();
    for (number, files) in numbered(doc) {
        incomplete.extend(faults(&number, files));
    }
    incomplete
}

fn faults<'a>(number: &'a str, files: &'a [File]) -> impl Iterator<Item = Incomplete> + 'a {
    (1..).zip(files).filter_map(move |(at, file)| {
        let fault = match &file.print.pages {
            Ok(pages) if !pages.is_empty() => return None,
            Ok(_) => super::file::Fault::Empty,
            Err(fault) => *fault,
        };
        let fault = fault.as_str().to_owned();
        Some(Incomplete { exhibit: number.to_owned(), file: at, fault })
    })
}
