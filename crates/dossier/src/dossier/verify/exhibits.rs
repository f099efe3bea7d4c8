//! Exhibits by their stamps: whole, in order, and found by every call.

use super::finding::Finding;
use super::links;
use super::printed::{self, Call, Number, Stamp};
use super::reading::Reading;
use crate::report::proof::{ExhibitFound, Fault, FaultKind, VolumeFound};

/// The stamps of a file, page by page.
pub(super) struct Exhibits {
    by_page: Vec<Option<Stamp>>,
    runs: Vec<Run>,
}

/// Pages that bear the same number, one after the other.
struct Run {
    number: Number,
    first: usize,
    pages: Vec<Option<(u32, u32)>>,
}

impl Exhibits {
    /// Gathers the stamps of all pages.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let by_page: Vec<Option<Stamp>> = reading.pages.iter().map(|page| page.stamp).collect();
        let mut runs: Vec<Run> = Vec::new();
        for (index, stamp) in by_page.iter().enumerate() {
            let Some(stamp) = stamp else { continue };
            match runs.last_mut() {
                Some(run) if run.number == stamp.number && run.first + run.pages.len() == index => {
                    run.pages.push(stamp.pages);
                }
                _ => {
                    let (number, pages) = (stamp.number, vec![stamp.pages]);
                    runs.push(Run { number, first: index, pages });
                }
            }
        }
        Self { by_page, runs }
    }

    /// The stamp on the page of this index.
    pub(super) fn stamp(&self, page: usize) -> Option<Stamp> {
        self.by_page.get(page).copied().flatten()
    }

    /// Whether a range of folios that begins on this page ends with its exhibit. A single folio
    /// makes no such claim.
    pub(super) fn ends_at(&self, page: usize, first: u32, last: u32) -> bool {
        let run = self.runs.iter().find(|run| run.first == page);
        first == last || run.is_none_or(|run| run.first + run.pages.len() == last as usize)
    }

    /// Whether an exhibit that this file does not hold stands in a list on this page.
    fn is_listed_only(&self, reading: &Reading<'_>, number: Number, page: usize) -> bool {
        let lines = reading.pages.get(page).map(|page| page.lines.as_slice()).unwrap_or_default();
        self.runs.iter().all(|run| run.number != number)
            && lines
                .iter()
                .any(|line| printed::bare_number(&printed::plain(&line.text())) == Some(number))
    }

    pub(super) fn found(&self) -> Vec<ExhibitFound> {
        let found = self.runs.iter().map(|run| ExhibitFound {
            number: run.number.to_string(),
            first_page: run.first as u32 + 1,
            pages: run.pages.len() as u32,
            unreadable: run.pages.contains(&None),
        });
        found.collect()
    }
}

/// Pages of an exhibit run from 1 to n, all agree on n, and stand together.
pub(super) fn stamps(exhibits: &Exhibits) -> Finding {
    let mut finding = Finding::of(exhibits.by_page.iter().flatten().count());
    for (at, run) in exhibits.runs.iter().enumerate() {
        let mut fault =
            |kind, page| finding.fault(Fault::on_page(kind, page).of_exhibit(run.number));
        if exhibits.runs.iter().take(at).any(|before| before.number == run.number) {
            fault(FaultKind::Scattered, run.first);
            continue;
        }
        if run.pages.as_slice() == [None] {
            continue;
        }
        let totals: Vec<u32> = run.pages.iter().flatten().map(|(_, total)| *total).collect();
        let total = totals.first().copied().unwrap_or(0);
        if totals.len() != run.pages.len() || totals.iter().any(|other| *other != total) {
            fault(FaultKind::StampTotal, run.first);
            continue;
        }
        let numbers = run.pages.iter().flatten().map(|(page, _)| *page);
        let wrong = numbers.zip(1..).position(|(page, expected)| page != expected);
        if let Some(wrong) = wrong {
            fault(FaultKind::StampGap, run.first + wrong);
        } else if run.pages.len() != total as usize {
            fault(FaultKind::StampGap, run.first + run.pages.len() - 1);
        }
    }
    finding
}

/// Numbers rise; 7-T stands right after 7.
pub(super) fn order(exhibits: &Exhibits) -> Finding {
    let mut finding = Finding::of(exhibits.runs.len());
    for (at, run) in exhibits.runs.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| exhibits.runs.get(at));
        let fault = |kind| Fault::on_page(kind, run.first).of_exhibit(run.number);
        let follows_original = before.is_some_and(|before| {
            before.number == Number { translation: false, ..run.number }
                && before.first + before.pages.len() == run.first
        });
        if run.number.translation && !follows_original {
            finding.fault(fault(FaultKind::TranslationApart));
        } else if before.is_some_and(|before| before.number >= run.number) {
            finding.fault(fault(FaultKind::OutOfOrder));
        }
    }
    finding
}

/// Calls outside the exhibits that are no link: those that stand alone, as in the margin, which
/// are ours and must be links, and those inside a text, which a person may have typed.
pub(super) fn unlinked(reading: &Reading<'_>, volume: Option<VolumeFound>) -> (Finding, Finding) {
    let (mut alone, mut inside) = (Finding::default(), Finding::default());
    // The volume that stays at the desk calls exhibits of the other one: nothing to link to.
    if volume != Some(VolumeFound::Sent) {
        return (alone, inside);
    }
    for (index, page) in reading.pages.iter().enumerate() {
        if page.stamp.is_some() {
            continue;
        }
        let links = page.links.iter().filter(|link| matches!(link.target, Some(Ok(_))));
        let (links_alone, links_inside) = calls_by_place(links.map(|link| link.text.as_str()));
        let lines: Vec<String> =
            page.lines.iter().map(|line| printed::plain(&line.text()).trim().to_owned()).collect();
        let (calls_alone, calls_inside) = calls_by_place(lines.iter().map(String::as_str));
        missing(&mut alone, index, calls_alone, links_alone);
        missing(&mut inside, index, calls_inside, links_inside);
    }
    (alone, inside)
}

/// The calls that stand alone in their line, and the others.
fn calls_by_place<'t>(texts: impl Iterator<Item = &'t str>) -> (Vec<Call>, Vec<Call>) {
    let (alone, inside): (Vec<&str>, Vec<&str>) =
        texts.partition(|text| printed::is_margin_call(text));
    let alone = alone.iter().flat_map(|text| printed::calls(text)).collect();
    (alone, printed::calls(&inside.join(" ")))
}

fn missing(finding: &mut Finding, page: usize, calls: Vec<Call>, mut linked: Vec<Call>) {
    finding.count += calls.len();
    for call in calls {
        match linked.iter().position(|other| *other == call) {
            Some(found) => {
                linked.swap_remove(found);
            }
            None => {
                finding.fault(Fault::on_page(FaultKind::NotLinked, page).of_exhibit(call.number));
            }
        }
    }
}

fn bears(stamp: Stamp, call: Call) -> bool {
    stamp.number == call.number
        && match (call.page, stamp.pages) {
            (Some(called), Some((page, _))) => called == page,
            _ => true,
        }
}

/// Every linked call leads to the page it names, or to the row of a list if the exhibit itself is
/// not in the file.
pub(super) fn call_targets(reading: &Reading<'_>, exhibits: &Exhibits) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for pieces in links::wholes(&page.links) {
            let Some(Some(Ok(target))) = pieces.first().map(|link| &link.target) else { continue };
            let is_right = |call: &Call| match exhibits.stamp(target.page) {
                Some(stamp) => bears(stamp, *call),
                None => exhibits.is_listed_only(reading, call.number, target.page),
            };
            let mut found: Vec<Call> =
                pieces.iter().flat_map(|link| printed::calls(&link.text)).collect();
            if pieces.len() > 1 && !found.iter().all(is_right) {
                let readings = links::joined(pieces);
                let mut whole = readings.iter().map(|text| printed::calls(text));
                if let Some(whole) = whole.find(|calls| calls.iter().all(is_right)) {
                    found = whole;
                }
            }
            finding.count += found.len();
            for call in found.iter().filter(|call| !is_right(call)) {
                let fault = Fault::on_page(FaultKind::NoStamp, index);
                finding.fault(fault.of_exhibit(call.number));
            }
        }
    }
    finding
}
