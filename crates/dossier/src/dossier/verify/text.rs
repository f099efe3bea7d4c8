//! Can every word be read, searched and copied, on any machine?

use std::collections::BTreeMap;

use super::finding::Finding;
use super::lines::Line;
use super::reading::Reading;
use crate::report::proof::{Fault, FaultKind};

/// Every font that is used is in the file, as a subset.
pub(super) fn fonts(reading: &Reading<'_>) -> Finding {
    let mut first_use: BTreeMap<usize, usize> = BTreeMap::new();
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for font in page.shown.codes.keys() {
            first_use.entry(*font).or_insert(index);
        }
        if page.shown.font_lost {
            finding.fault(Fault::on_page(FaultKind::FontLost, index));
        }
    }
    finding.count = first_use.len();
    for (font, index) in first_use {
        let Some(font) = reading.fonts.get(font) else { continue };
        if !font.embedded {
            finding.fault(Fault::on_page(FaultKind::NotEmbedded, index));
        } else if !font.subset {
            finding.fault(Fault::on_page(FaultKind::NotSubset, index));
        }
    }
    finding
}

/// Every code shown stands for a text, its own or that of its span.
pub(super) fn mapped(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        finding.count +=
            page.shown.codes.values().map(std::collections::BTreeSet::len).sum::<usize>();
        if page.shown.unmapped {
            finding.fault(Fault::on_page(FaultKind::NoText, index));
        }
    }
    finding
}

/// No code shows the missing glyph.
pub(super) fn no_missing_glyph(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for (font, codes) in &page.shown.codes {
            let Some(font) = reading.fonts.get(*font) else { continue };
            finding.count += codes.len();
            if codes.iter().any(|code| font.is_missing_glyph(*code)) {
                finding.fault(Fault::on_page(FaultKind::MissingGlyph, index));
            }
        }
    }
    finding
}

/// Every page has text: at least its folio, its stamp or its headline.
pub(super) fn present(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::of(reading.pages.len());
    for (index, page) in reading.pages.iter().enumerate() {
        if page.lines.iter().map(Line::text).all(|line| line.trim().is_empty()) {
            finding.fault(Fault::on_page(FaultKind::EmptyPage, index));
        }
    }
    finding
}
