//! Names of the places in a volume that are linked to; made of numbers, never of ids or words.

use super::super::block::Anchor;
use super::super::public::ParagraphAt;
use crate::report::spec::PartName;

/// Where an exhibit or its translation begins.
pub(in crate::dossier) fn exhibit_anchor(number: u32, translation: bool) -> Anchor {
    Anchor::new(format!("exhibit-{number}{}", if translation { "-t" } else { "" }))
}

/// A page of an exhibit or its translation, from 1.
pub(super) fn page_anchor(number: u32, translation: bool, page: u32) -> Anchor {
    Anchor::new(format!("{}-p{page}", exhibit_anchor(number, translation).0))
}

/// The row of an exhibit in the list.
pub(super) fn row_anchor(number: u32) -> Anchor {
    Anchor::new(format!("row-{number}"))
}

/// A paragraph of the account.
pub(super) fn paragraph_anchor(at: ParagraphAt) -> Anchor {
    Anchor::new(format!("paragraph-{}", at + 1))
}

/// The first page of a part.
pub(super) fn part_anchor(part: PartName) -> Anchor {
    Anchor::new(part.as_str())
}
