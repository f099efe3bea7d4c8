//! Do links and bookmarks lead where they say?

use super::exhibits::Exhibits;
use super::finding::Finding;
use super::links::{self, BookmarkRead, Target};
use super::printed;
use super::reading::Reading;
use crate::report::proof::{Fault, FaultKind};

/// How far beside its page a place may lie: rounding, in points.
const EDGE: f32 = 1.0;

/// Every link leads to a place on a page and can be hit.
pub(super) fn link_targets(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for link in &page.links {
            let Some(target) = &link.target else { continue };
            finding.count += 1;
            let fault = match target {
                Err(kind) => Some(*kind),
                Ok(target) if !on_page(reading, target) => Some(FaultKind::OffPage),
                Ok(_) if !can_be_hit(link.rect, page.bounds) => Some(FaultKind::EmptyPlace),
                Ok(_) => None,
            };
            if let Some(kind) = fault {
                finding.fault(Fault::on_page(kind, index));
            }
        }
    }
    finding
}

/// Links are printed and bear no border.
pub(super) fn link_dress(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        finding.count += page.links.len();
        for _ in page.links.iter().filter(|link| !link.dressed) {
            finding.fault(Fault::on_page(FaultKind::Dress, index));
        }
    }
    finding
}

/// Every folio that a link names is its target's.
pub(super) fn folio_targets(reading: &Reading<'_>, exhibits: &Exhibits) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for pieces in links::wholes(&page.links) {
            let Some(Some(Ok(target))) = pieces.first().map(|link| &link.target) else { continue };
            let mut right = Vec::new();
            for link in pieces {
                right.extend(folios_right(exhibits, target.page, &link.text, link.leader));
            }
            let readings = links::joined(pieces);
            if links::is_broken_range(pieces) {
                right = readings
                    .first()
                    .map(|text| folios_right(exhibits, target.page, text, None))
                    .unwrap_or_default();
            } else if right.contains(&false) && pieces.len() > 1 {
                let mut whole =
                    readings.iter().map(|text| folios_right(exhibits, target.page, text, None));
                if let Some(whole) = whole.find(|whole| whole.contains(&true)) {
                    right = whole;
                }
            }
            finding.count += right.len();
            if right.contains(&false) {
                finding.fault(Fault::on_page(FaultKind::WrongFolio, index));
            }
        }
    }
    finding
}

/// For each folio or number in the words of a link whether it is that of the page it leads to.
fn folios_right(exhibits: &Exhibits, page: usize, text: &str, leader: Option<u32>) -> Vec<bool> {
    let folio = page as u32 + 1;
    let mut right: Vec<bool> = printed::folio_references(text)
        .into_iter()
        .map(|(first, last)| first == folio && exhibits.ends_at(page, first, last))
        .collect();
    if let Some(number) = leader.filter(|_| right.is_empty()) {
        right.push(number == folio);
    }
    if let Some(stamp) = exhibits.stamp(page) {
        let number = printed::bare_number(text);
        let range = printed::bare_range(text);
        let is_folio = range
            .is_some_and(|(first, last)| first == folio && exhibits.ends_at(page, first, last));
        if number.is_some() || range.is_some() {
            right.push(number == Some(stamp.number) || is_folio);
        }
    }
    right
}

/// Every bookmark has words and leads to a place on a page.
pub(super) fn bookmark_targets(
    reading: &Reading<'_>,
    bookmarks: &Result<Vec<BookmarkRead>, FaultKind>,
) -> Finding {
    let mut finding = Finding::default();
    let bookmarks = match bookmarks {
        Ok(bookmarks) => bookmarks,
        Err(kind) => {
            finding.fault(Fault::new(*kind));
            return finding;
        }
    };
    finding.count = bookmarks.len();
    for bookmark in bookmarks {
        match &bookmark.target {
            Err(kind) => finding.fault(Fault::new(*kind)),
            Ok(target) if !on_page(reading, target) => {
                finding.fault(Fault::on_page(FaultKind::OffPage, target.page));
            }
            Ok(target) if bookmark.title.is_empty() => {
                finding.fault(Fault::on_page(FaultKind::NoWords, target.page));
            }
            Ok(_) => {}
        }
    }
    finding
}

/// Bookmarks go forward, page by page and down each page.
pub(super) fn bookmark_order(bookmarks: &Result<Vec<BookmarkRead>, FaultKind>) -> Finding {
    let targets: Vec<&Target> =
        bookmarks.iter().flatten().filter_map(|bookmark| bookmark.target.as_ref().ok()).collect();
    let mut finding = Finding::of(targets.len());
    for pair in targets.windows(2) {
        let [before, after] = pair else { continue };
        let back = after.page < before.page
            || after.page == before.page
                && matches!((before.y, after.y), (Some(was), Some(is)) if is > was + EDGE);
        if back {
            finding.fault(Fault::on_page(FaultKind::Backwards, after.page));
        }
    }
    finding
}

/// The folio and the exhibit that a bookmark names are those of its page.
pub(super) fn bookmark_numbers(
    bookmarks: &Result<Vec<BookmarkRead>, FaultKind>,
    exhibits: &Exhibits,
) -> Finding {
    let mut finding = Finding::default();
    for bookmark in bookmarks.iter().flatten() {
        let Ok(target) = &bookmark.target else { continue };
        let mut right: Vec<bool> = printed::folio_references(&bookmark.title)
            .iter()
            .map(|(first, _)| *first as usize == target.page + 1)
            .collect();
        if let (Some(number), Some(stamp)) =
            (printed::leading_number(&bookmark.title), exhibits.stamp(target.page))
        {
            right.push(number == stamp.number);
        }
        finding.count += right.len();
        if right.contains(&false) {
            finding.fault(Fault::on_page(FaultKind::WrongNumber, target.page));
        }
    }
    finding
}

/// The bookmarks of a reading.
pub(super) fn bookmarks(reading: &Reading<'_>) -> Result<Vec<BookmarkRead>, FaultKind> {
    links::bookmarks(&reading.places)
}

fn on_page(reading: &Reading<'_>, target: &Target) -> bool {
    let Some(page) = reading.pages.get(target.page) else { return false };
    let [left, foot, right, head] = page.bounds;
    let within = |value: Option<f32>, low: f32, high: f32| {
        value.is_none_or(|value| low - EDGE <= value && value <= high + EDGE)
    };
    within(target.x, left, right) && within(target.y, foot, head)
}

fn can_be_hit(rect: [f32; 4], bounds: [f32; 4]) -> bool {
    let [left, foot, right, head] = rect;
    right - left >= 1.0
        && head - foot >= 1.0
        && left >= bounds[0] - EDGE
        && foot >= bounds[1] - EDGE
        && right <= bounds[2] + EDGE
        && head <= bounds[3] + EDGE
}
