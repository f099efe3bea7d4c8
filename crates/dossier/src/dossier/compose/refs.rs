//! References in print: calls of exhibits with their links and margin calls, folios, paragraph numbers.

use crate::lang::tr;

use super::super::block::{Anchor, Content, MarginCall, Rich, Run};
use super::super::public::{ExhibitAt, ParagraphAt};
use super::anchors::{exhibit_anchor, page_anchor, paragraph_anchor, row_anchor};
use super::pen::{Pen, Refs, SLOT_A, joined, spaced, symbol};
use crate::report::spec::PartName;

impl Pen<'_> {
    /// « pièce n° 6 » inside a text of ours, linked if its target is in this volume.
    pub(super) fn call_alone(&self, at: ExhibitAt) -> Rich {
        let Some(exhibit) = self.doc.exhibits.get(at) else { return Rich::default() };
        let mut call = self.say(&tr!(self.t, "dossier-call", number = exhibit.number.to_string()));
        let to = self.exhibit_anchor(at, None);
        call.runs = call
            .runs
            .into_iter()
            .map(|run| match &to {
                Some(to) => run.together().link(to.clone()),
                None => run.together(),
            })
            .collect();
        call
    }

    /// « (pièce n° 6, p. 1) », linked if its target is in this volume.
    pub(super) fn call(&self, at: ExhibitAt, page: Option<u32>, refs: Refs, runs: &mut Vec<Run>) {
        let Some(exhibit) = self.doc.exhibits.get(at) else { return };
        let number = exhibit.number.to_string();
        let words = match page {
            Some(page) => {
                tr!(self.t, "dossier-call-page", number = number.as_str(), page = page.to_string())
            }
            None => tr!(self.t, "dossier-call", number = number.as_str()),
        };
        let target = self.exhibit_anchor(at, page);
        runs.push(Run::text("(").together());
        let words = Run::text(spaced(&words)).together();
        runs.push(match &target {
            Some(to) => words.link(to.clone()),
            None => words,
        });
        runs.push(Run::text(")").together());
        if refs == Refs::Account
            && let Some(to) = target
        {
            let slot = [Rich::new(vec![Run::text(number).bold()])];
            let what = match page {
                Some(page) => {
                    tr!(self.t, "dossier-margin-page", number = SLOT_A, page = page.to_string())
                }
                None => tr!(self.t, "dossier-margin", number = SLOT_A),
            };
            let call = MarginCall { what: self.fill(&what, &slot), folio: self.folio(&to), to };
            runs.push(Run::new(Content::Call(Box::new(call))));
        }
    }

    /// « f. 24 »; empty if another volume would have to say it and does not.
    pub(super) fn folio(&self, of: &Anchor) -> Rich {
        if self.elsewhere.is_some_and(|folios| !folios.contains_key(of)) {
            return Rich::default();
        }
        let folio = [symbol(Content::FolioOf(of.clone()))];
        self.fill(&tr!(self.t, "dossier-folio", folio = SLOT_A), &folio)
    }

    /// The page of this volume that shows an exhibit, or its row in the list.
    pub(super) fn exhibit_anchor(&self, at: ExhibitAt, page: Option<u32>) -> Option<Anchor> {
        let exhibit = self.doc.exhibits.get(at)?;
        if self.elsewhere.is_some() {
            return None;
        }
        if self.has(PartName::Exhibits) {
            let pages = super::leaves::sheet_count(&exhibit.kind, &exhibit.files);
            let page = page.map(|page| super::leaves::sheet_of(&exhibit.kind, page));
            return Some(match page.filter(|page| (1..=pages).contains(page)) {
                Some(page) => page_anchor(exhibit.number, false, page),
                None => exhibit_anchor(exhibit.number, false),
            });
        }
        self.has(PartName::Bordereau).then(|| row_anchor(exhibit.number))
    }

    /// « § 10 », linked without underline if the account is in this volume.
    pub(super) fn paragraphs(&self, of: &[ParagraphAt]) -> Rich {
        if of.is_empty() || !self.spec_has_account() {
            return Rich::default();
        }
        let mut numbers = Vec::new();
        for (place, range) in ranges(of).into_iter().enumerate() {
            if place > 0 {
                numbers.push(Run::text(", "));
            }
            let words = match range {
                (first, last) if first == last => (first + 1).to_string(),
                (first, last) => format!("{} – {}", first + 1, last + 1),
            };
            let run = Run::text(words).together();
            numbers.push(if self.elsewhere.is_some() {
                run
            } else {
                run.quiet_link(paragraph_anchor(range.0))
            });
        }
        self.fill(&tr!(self.t, "dossier-paragraphs", numbers = SLOT_A), &[Rich::new(numbers)])
    }

    fn spec_has_account(&self) -> bool {
        self.elsewhere.is_some() || self.has(PartName::Account)
    }

    /// « 1, 2 », each number linked.
    pub(super) fn exhibit_numbers(&self, of: &[(ExhibitAt, Option<u32>)]) -> Vec<Run> {
        let mut seen: Vec<(u32, Option<Anchor>)> = Vec::new();
        for (at, page) in of {
            let Some(exhibit) = self.doc.exhibits.get(*at) else { continue };
            if seen.iter().all(|(number, _)| *number != exhibit.number) {
                seen.push((exhibit.number, self.exhibit_anchor(*at, *page)));
            }
        }
        let mut runs = Vec::new();
        for (place, (number, anchor)) in seen.into_iter().enumerate() {
            if place > 0 {
                runs.push(Run::text(", "));
            }
            let run = Run::text(number.to_string());
            runs.push(match anchor {
                Some(anchor) => run.link(anchor),
                None => run,
            });
        }
        runs
    }

    /// Exhibits and paragraphs: « 14, § 8, 9 ».
    pub(super) fn where_shown(
        &self,
        exhibits: &[(ExhibitAt, Option<u32>)],
        paragraphs: &[ParagraphAt],
    ) -> Rich {
        joined(vec![Rich::new(self.exhibit_numbers(exhibits)), self.paragraphs(paragraphs)], ", ")
    }
}

/// Numbers as ranges: 1, 2, 3, 7 is (1, 3), (7, 7); two neighbours stay apart.
fn ranges(of: &[ParagraphAt]) -> Vec<(ParagraphAt, ParagraphAt)> {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut ranges: Vec<(ParagraphAt, ParagraphAt)> = Vec::new();
    for at in sorted {
        match ranges.last_mut() {
            Some(last) if last.1 + 1 == at => last.1 = at,
            _ => ranges.push((at, at)),
        }
    }
    let pair = |(first, last)| {
        if last == first + 1 { vec![(first, first), (last, last)] } else { vec![(first, last)] }
    };
    ranges.into_iter().flat_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn neighbours_become_ranges_from_three_on() {
        assert_eq!(ranges(&[9, 7, 8, 2, 3, 3]), [(2, 2), (3, 3), (7, 9)]);
    }
}
