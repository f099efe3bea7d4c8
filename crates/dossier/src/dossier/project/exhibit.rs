//! Exhibits as one reader may see them: numbered, without file names, notes or provenance.

use std::collections::BTreeSet;

use crate::domain::Case;
use crate::domain::exhibit::{self, Exhibit, FileRef};
use crate::domain::words::Answer;

use super::super::file::{FileForPrint, Files};
use super::super::public::{self, Account, Made, ParagraphAt, Span, Translation};
use super::numbers;
use super::sight::Sight;

/// The exhibits this reader sees, by rising number; `sent` is the case as the authority may see it,
/// whose exhibits are numbered.
pub(super) fn shown<'a>(case: &'a Case, sent: &Case) -> Vec<(&'a Exhibit, u32)> {
    let there: BTreeSet<_> = sent.exhibits.iter().map(|exhibit| &exhibit.id).collect();
    let numbers = numbers::numbers(sent, |id| there.contains(id));
    let mut seen = BTreeSet::new();
    let mut shown: Vec<_> = case
        .exhibits
        .iter()
        .filter(|exhibit| seen.insert(&exhibit.id))
        .filter_map(|exhibit| Some((exhibit, *numbers.get(&exhibit.id)?)))
        .collect();
    shown.sort_by_key(|(_, number)| *number);
    shown
}

pub(super) fn exhibit(
    sight: &Sight<'_>,
    exhibit: &Exhibit,
    number: u32,
    files: &Files,
    paragraphs: Vec<ParagraphAt>,
) -> public::Exhibit {
    public::Exhibit {
        number,
        kind: exhibit.kind.clone(),
        group: exhibit.group.clone(),
        title: sight.either(&exhibit.title),
        short_title: sight.either(&exhibit.short_title),
        date: sight.date_of(&format!("exhibit:{}/date", exhibit.id), &exhibit.date),
        languages: exhibit.languages.clone(),
        translation: translation(sight, &exhibit.translation, files),
        files: file_list(sight, &exhibit.files, files),
        numbers: exhibit.numbers.clone(),
        author: sight.either(&exhibit.author),
        held: exhibit.held.clone(),
        held_where: sight.either(&exhibit.held_where),
        shows: sight.french(&exhibit.shows),
        faces_masked: exhibit.faces_masked == Answer::Known(true),
        paragraphs,
    }
}

fn translation(
    sight: &Sight<'_>,
    translation: &exhibit::Translation,
    files: &Files,
) -> Translation {
    let made = |made: &exhibit::Made, sworn| {
        Translation::Made(Box::new(Made {
            sworn,
            translator: made.translator.clone(),
            from: made.from.clone(),
            date: sight.date(&made.date),
            sworn_at: made.sworn_at.clone(),
            files: file_list(sight, &made.files, files),
        }))
    };
    match translation {
        exhibit::Translation::NotSaid => Translation::NotSaid,
        exhibit::Translation::NoneNeeded => Translation::NoneNeeded,
        exhibit::Translation::Missing => Translation::Missing,
        exhibit::Translation::Free(by) => made(by, false),
        exhibit::Translation::Sworn(by) => made(by, true),
    }
}

/// The files; an exhibit without any gets one that is absent, so that it does not vanish.
fn file_list(sight: &Sight<'_>, list: &[FileRef], files: &Files) -> Vec<public::File> {
    let file = |file: &FileRef| public::File {
        caption: sight.either(&file.caption),
        print: file
            .attachment
            .as_ref()
            .and_then(|id| files.get(id))
            .cloned()
            .unwrap_or_else(FileForPrint::absent),
    };
    if list.is_empty() {
        return vec![file(&FileRef::default())];
    }
    list.iter().map(file).collect()
}

/// Paragraphs that call the exhibit or tell an event it shows.
pub(super) fn paragraphs(
    sight: &Sight<'_>,
    exhibit: &Exhibit,
    account: &Account,
    events: &[public::Event],
) -> Vec<ParagraphAt> {
    let Some(exhibit) = sight.exhibit(&exhibit.id) else { return Vec::new() };
    let calls = |span: &Span| matches!(span, Span::Call { exhibit: at, .. } if *at == exhibit);
    let calling = (0..)
        .zip(&account.paragraphs)
        .filter(|(_, paragraph)| paragraph.french.spans.iter().any(calls))
        .map(|(at, _)| at);
    let showing = events.iter().filter(|event| event.exhibits.iter().any(|(at, _)| *at == exhibit));
    let telling = showing.flat_map(|event| event.paragraphs.iter().copied());
    calling.chain(telling).collect::<BTreeSet<_>>().into_iter().collect()
}
