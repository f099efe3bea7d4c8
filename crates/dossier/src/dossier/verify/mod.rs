//! Reopens a dossier, knowing nothing but the file, and proves that it holds together.
//!
//! Files may be foreign, cut off or hostile: reading is bounded in bytes, objects, depth and
//! operations, and runs in a thread of its own, so that even a reader that breaks ends as a
//! result.

mod cmap;
mod content;
mod contents;
mod exhibits;
mod finding;
mod font;
mod lines;
mod links;
mod matrix;
mod navigation;
mod pictures;
mod printed;
mod reading;
mod structure;
mod text;
mod traces;

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::Document;
use sha2::{Digest, Sha256};

pub use contents::{Contents, Entry, PageRead, Place};

pub use crate::report::proof::{
    Check, CheckId, ExhibitFound, Fault, FaultKind, Outcome, Verdict, VerifyReport, VolumeFound,
};
use exhibits::Exhibits;
use reading::Reading;

use finding::Finding;

/// Stack for reading: foreign files nest deeply.
const STACK: usize = 64 << 20;

/// What one reading of a file gives. Not `Debug`: it holds the words of a case.
pub struct Proof {
    /// The text of each page in reading order, one line each, in which a reader of the dossier
    /// would search: words parted at the end of a line are whole again, other lines are parted by
    /// `\n`. The kind of damage if the file cannot be read, or not wholly.
    pub texts: Result<Vec<String>, FaultKind>,
    /// What is proved and what is wrong.
    pub report: VerifyReport,
}

/// Checks a file and says what is proved and what is wrong. Never fails, never panics.
pub fn verify(bytes: &[u8]) -> VerifyReport {
    prove(bytes).report
}

/// As [`verify`], with the text that was read.
pub fn prove(bytes: &[u8]) -> Proof {
    let read = apart(|| reading::open(bytes).map(|doc| proof(bytes, &doc)));
    read.unwrap_or(Err(FaultKind::ReaderFailed))
        .unwrap_or_else(|kind| Proof { texts: Err(kind), report: unreadable(bytes, kind) })
}

/// The pages of a finished file with their links, and its bookmarks: what a screen needs beside pictures.
///
/// Fails with the kind of damage if the file cannot be read.
pub fn pages_of(bytes: &[u8]) -> Result<Contents, FaultKind> {
    apart(|| reading::open(bytes).map(|doc| contents::read(&doc)))
        .unwrap_or(Err(FaultKind::ReaderFailed))
}

/// Runs a reader with its own stack; `None` if it broke.
fn apart<T: Send>(reader: impl FnOnce() -> T + Send) -> Option<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, reader);
        thread.ok()?.join().ok()
    })
}

fn proof(bytes: &[u8], doc: &Document) -> Proof {
    let reading = reading::read(doc);
    let texts = match reading.faults.first() {
        Some(fault) => Err(fault.kind),
        None => Ok(reading.pages.iter().map(|page| lines::page_text(&page.lines)).collect()),
    };
    // The text stands even if a check breaks.
    let report = catch_unwind(AssertUnwindSafe(|| report(bytes, &reading)));
    let report = report.unwrap_or_else(|_| unreadable(bytes, FaultKind::ReaderFailed));
    Proof { texts, report }
}

fn report(bytes: &[u8], reading: &Reading<'_>) -> VerifyReport {
    let doc = reading.doc;
    let exhibits = Exhibits::of(reading);
    let (labels, volume) = structure::page_labels(reading);
    let mut findings = vec![
        (CheckId::Structure, structure::structure(reading)),
        (CheckId::Identity, structure::identity(bytes, doc)),
        (CheckId::NothingHidden, structure::nothing_hidden(bytes, doc)),
        (CheckId::PageLabels, labels),
    ];
    numbers(&mut findings, reading, &exhibits, volume);
    navigation(&mut findings, reading, &exhibits);
    contents(&mut findings, reading);
    let mut checks: Vec<Check> =
        findings.into_iter().map(|(id, finding)| finding.into_check(id)).collect();
    checks.sort_by_key(|check| check.id);
    let faulty = checks.iter().any(|check| check.outcome == Outcome::Failed);
    VerifyReport {
        format: 1,
        sha256: sha256(bytes),
        bytes: bytes.len() as u64,
        verdict: if faulty { Verdict::Faulty } else { Verdict::Proven },
        volume,
        pages: reading.pages.len() as u32,
        exhibits: exhibits.found(),
        checks,
    }
}

type Findings = Vec<(CheckId, Finding)>;

fn numbers(
    findings: &mut Findings,
    reading: &Reading<'_>,
    exhibits: &Exhibits,
    volume: Option<VolumeFound>,
) {
    let (folios, totals) = structure::folios(reading, volume);
    let (calls, mut mentions) = exhibits::unlinked(reading, volume);
    mentions.noted = true;
    findings.extend([
        (CheckId::Folios, folios),
        (CheckId::Total, totals),
        (CheckId::Stamps, exhibits::stamps(exhibits)),
        (CheckId::ExhibitOrder, exhibits::order(exhibits)),
        (CheckId::CallsLinked, calls),
        (CheckId::Mentions, mentions),
        (CheckId::CallTargets, exhibits::call_targets(reading, exhibits)),
    ]);
}

fn navigation(findings: &mut Findings, reading: &Reading<'_>, exhibits: &Exhibits) {
    let bookmarks = navigation::bookmarks(reading);
    let has_bookmarks = bookmarks.as_ref().is_ok_and(|bookmarks| !bookmarks.is_empty());
    findings.extend([
        (CheckId::LinkTargets, navigation::link_targets(reading)),
        (CheckId::LinkDress, navigation::link_dress(reading)),
        (CheckId::FolioTargets, navigation::folio_targets(reading, exhibits)),
        (CheckId::BookmarkTargets, navigation::bookmark_targets(reading, &bookmarks)),
        (CheckId::BookmarkOrder, navigation::bookmark_order(&bookmarks)),
        (CheckId::BookmarkNumbers, navigation::bookmark_numbers(&bookmarks, exhibits)),
        (CheckId::Display, traces::display(reading.doc, has_bookmarks)),
    ]);
}

fn contents(findings: &mut Findings, reading: &Reading<'_>) {
    let found = traces::search(reading);
    findings.extend([
        (CheckId::Fonts, text::fonts(reading)),
        (CheckId::TextMapped, text::mapped(reading)),
        (CheckId::NoMissingGlyph, text::no_missing_glyph(reading)),
        (CheckId::TextPresent, text::present(reading)),
        (CheckId::Pictures, pictures::present(reading)),
        (CheckId::PictureTraces, pictures::traces(reading)),
        (CheckId::Language, traces::language(reading.doc)),
        (CheckId::Traces, found.traces),
        (CheckId::NoActions, found.actions),
        (CheckId::NoFiles, found.files),
        (CheckId::NoExternalLinks, found.external),
    ]);
}

/// The report on a file that could not be opened.
fn unreadable(bytes: &[u8], kind: FaultKind) -> VerifyReport {
    let checks = CheckId::ALL.iter().map(|id| match id {
        CheckId::Structure => {
            let mut finding = Finding::of(1);
            finding.fault(Fault::new(kind));
            finding.into_check(*id)
        }
        _ => Check {
            id: *id,
            outcome: Outcome::NotRun,
            count: 0,
            faults: Vec::new(),
            faults_not_listed: 0,
        },
    });
    VerifyReport {
        format: 1,
        sha256: sha256(bytes),
        bytes: bytes.len() as u64,
        verdict: Verdict::Unreadable,
        volume: None,
        pages: 0,
        exhibits: Vec::new(),
        checks: checks.collect(),
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
