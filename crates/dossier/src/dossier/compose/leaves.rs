//! Which pages an exhibit takes in the dossier.

use crate::domain::exhibit::ExhibitKind;

use super::super::file::{Fault, FileForPrint, PrintPage};
use super::super::public::{Exhibit, File, Made, Translation};

/// What one printed page of an exhibit shows.
pub(super) enum Leaf<'a> {
    Page(&'a PrintPage, &'a File),
    Photos(Vec<(&'a PrintPage, &'a File)>),
    Fault(&'a FileForPrint, Fault),
}

/// The pages of the files in order; photographs two a page; a file that cannot be read takes one.
pub(super) fn leaves<'a>(kind: &ExhibitKind, files: &'a [File]) -> Vec<Leaf<'a>> {
    let mut leaves: Vec<Leaf<'a>> = Vec::new();
    for file in files {
        let pages = match &file.print.pages {
            Ok(pages) if !pages.is_empty() => pages,
            Ok(_) => {
                leaves.push(Leaf::Fault(&file.print, Fault::Empty));
                continue;
            }
            Err(fault) => {
                leaves.push(Leaf::Fault(&file.print, *fault));
                continue;
            }
        };
        for page in pages {
            match leaves.last_mut() {
                Some(Leaf::Photos(photos)) if photos.len() < 2 => photos.push((page, file)),
                _ if *kind == ExhibitKind::Photographs => {
                    leaves.push(Leaf::Photos(vec![(page, file)]));
                }
                _ => leaves.push(Leaf::Page(page, file)),
            }
        }
    }
    leaves
}

/// How many pages an exhibit, or its translation, takes in the dossier.
#[must_use]
pub fn sheet_count(kind: &ExhibitKind, files: &[File]) -> u32 {
    u32::try_from(leaves(kind, files).len()).unwrap_or(u32::MAX)
}

/// The printed page on which a page of the exhibit stands, both from 1.
pub(super) fn sheet_of(kind: &ExhibitKind, page: u32) -> u32 {
    if *kind == ExhibitKind::Photographs { page.div_ceil(2) } else { page }
}

/// Pages of a translation.
pub(super) fn translation_pages(made: &Made) -> u32 {
    sheet_count(&ExhibitKind::Unspecified, &made.files)
}

/// Pages of an exhibit with its translation.
pub(super) fn pages_of(exhibit: &Exhibit) -> u32 {
    let translation = match &exhibit.translation {
        Translation::Made(made) => translation_pages(made),
        _ => 0,
    };
    sheet_count(&exhibit.kind, &exhibit.files) + translation
}

/// Whether no file of the exhibit can be printed.
pub(super) fn is_unreadable(files: &[File]) -> bool {
    files.iter().all(|file| file.pages().is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::super::public::Text;
    use super::*;

    fn page() -> PrintPage {
        PrintPage {
            jpeg: Vec::new().into(),
            width_px: 10,
            height_px: 10,
            grey: true,
            width_pt: 100.0,
            height_pt: 100.0,
            size_known: true,
            flaws: Default::default(),
        }
    }

    fn file(pages: Result<Vec<PrintPage>, Fault>) -> File {
        File { caption: Text::default(), print: FileForPrint { pages, ..FileForPrint::absent() } }
    }

    #[test]
    fn photographs_stand_two_a_page_and_a_broken_file_takes_one() {
        let files = [
            file(Ok(vec![page()])),
            file(Ok(vec![page()])),
            file(Ok(vec![page()])),
            file(Err(Fault::Damaged)),
        ];
        assert_eq!(sheet_count(&ExhibitKind::Photographs, &files), 3);
        assert_eq!(sheet_count(&ExhibitKind::Identity, &files), 4);
        assert_eq!(sheet_of(&ExhibitKind::Photographs, 3), 2);
    }
}
