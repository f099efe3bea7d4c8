//! What a document lets one say about its build.

use super::project::Notices;
use super::public::{File, PublicDoc, Translation};
use crate::report::build::{Incomplete, LeftOut, Warning};

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
