//! Where everything stands, as the pass before found it.

use std::collections::BTreeMap;

use super::Error;
use crate::dossier::block::Anchor;

/// Pages of anchors and the number of pages, from the pass before.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Symbols {
    /// Page index of every anchor.
    pub(super) pages: BTreeMap<Anchor, usize>,
    /// Folios of anchors in another volume.
    pub(super) elsewhere: BTreeMap<Anchor, usize>,
    pub(super) total: usize,
    /// Nothing is known yet: every number is a stand-in of two figures.
    pub(super) first_pass: bool,
}

impl Symbols {
    /// The folio of an anchor.
    pub(super) fn folio(&self, anchor: &Anchor) -> Result<String, Error> {
        if let Some(page) = self.pages.get(anchor) {
            return Ok((page + 1).to_string());
        }
        if let Some(folio) = self.elsewhere.get(anchor) {
            return Ok(folio.to_string());
        }
        if self.first_pass { Ok("00".into()) } else { Err(Error::UnknownAnchor(anchor.clone())) }
    }
}

/// What is known where a line is set for one page only.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Here {
    /// Number of the page in the volume, from 1.
    pub(super) folio: usize,
    /// In its part, from 1.
    pub(super) part_page: usize,
    /// Pages of the part.
    pub(super) part_pages: usize,
    /// In its exhibit sheet, from 1.
    pub(super) sheet_page: usize,
    /// Pages of the sheet.
    pub(super) sheet_pages: usize,
    /// Scale of the picture in whole per cent.
    pub(super) scale: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folio_is_the_number_printed_on_the_page_of_its_anchor() {
        let anchor = |name: &str| Anchor::new(name);
        let mut symbols = Symbols {
            pages: [(anchor("first"), 0), (anchor("tenth"), 9)].into(),
            elsewhere: [(anchor("sent"), 24), (anchor("tenth"), 99)].into(),
            ..Symbols::default()
        };
        for (name, folio) in [("first", "1"), ("tenth", "10"), ("sent", "24")] {
            assert_eq!(symbols.folio(&anchor(name)).unwrap(), folio, "{name}");
        }
        assert!(matches!(symbols.folio(&anchor("nowhere")), Err(Error::UnknownAnchor(_))));
        symbols.first_pass = true;
        assert_eq!(symbols.folio(&anchor("nowhere")).unwrap(), "00");
    }
}
