//! The words of a case, made ready once, so that each key finds at once.

use std::collections::BTreeMap;
use std::ops::Range;

use super::texts::{Entry, Text, entries};
use crate::lang::Translator;
use crate::lang::names::fold;
use crate::lang::names::sought::{Fit, Sought, Spelt};
use crate::ui::desk::Desk;

/// About how many letters of a text are shown of a find, and how many of them before what was found.
const SHOWN: usize = 96;
const BEFORE: usize = 28;
/// The most words that are looked for at once; what is typed beyond them narrows nothing down.
const MOST: usize = 16;

/// The words of a case.
#[derive(Debug, Default)]
pub(super) struct Index {
    entries: Vec<Entry>,
    /// Each different word with the texts it stands in: the entry, and the text of it.
    words: Vec<(Spelt, Vec<(u32, u32)>)>,
}

/// A find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Its place among the entries.
    pub entry: usize,
    /// Its text that holds the most of what is looked for.
    text: usize,
    /// How well its worst word fits.
    fit: Fit,
}

/// A line of a text around what was found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub line: String,
    /// What was found, as it is written there.
    pub found: Vec<String>,
}

impl Index {
    /// Reads the case as it stands.
    #[must_use]
    pub(super) fn new(desk: &Desk<'_>, t: &Translator) -> Self {
        let entries = entries(desk, t);
        let mut words = BTreeMap::<String, Vec<(u32, u32)>>::new();
        for (at, entry) in (0..).zip(&entries) {
            for (of, text) in (0..).zip(&entry.texts) {
                for word in fold::words(text.words.as_str()) {
                    if is_hidden(text, &(word.start..word.end)) {
                        continue;
                    }
                    let places = words.entry(word.folded).or_default();
                    if places.last() != Some(&(at, of)) {
                        places.push((at, of));
                    }
                }
            }
        }
        let words = words.into_iter().map(|(word, places)| (Spelt::new(word), places)).collect();
        Self { entries, words }
    }

    #[must_use]
    pub(super) fn entry(&self, hit: &Hit) -> Option<&Entry> {
        self.entries.get(hit.entry)
    }

    /// The text of an entry in which something was found.
    #[must_use]
    pub(super) fn text(&self, hit: &Hit) -> Option<&Text> {
        self.entry(hit)?.texts.get(hit.text)
    }

    /// The entries that hold every word typed, by kind, the best of a kind first.
    #[must_use]
    pub(super) fn find(&self, typed: &str) -> Vec<Hit> {
        let sought: Vec<Sought> = Sought::all(typed).into_iter().take(MOST).collect();
        // By entry and text: which of the words typed stand there, and how well they fit.
        let mut there = BTreeMap::<(u32, u32), [Option<Fit>; MOST]>::new();
        for (word, places) in &self.words {
            for (at, sought) in sought.iter().enumerate() {
                let Some(fit) = sought.fit(word) else { continue };
                for place in places {
                    let fits = there.entry(*place).or_default();
                    if let Some(best) = fits.get_mut(at) {
                        *best = Some(best.map_or(fit, |best| best.min(fit)));
                    }
                }
            }
        }
        let mut hits = Vec::new();
        let mut texts = there.into_iter().peekable();
        while let Some(((entry, text), mut all)) = texts.next() {
            let (mut best, mut most) = (text, counted(&all));
            while let Some(((_, text), fits)) = texts.next_if(|((next, _), _)| *next == entry) {
                if counted(&fits) > most {
                    (best, most) = (text, counted(&fits));
                }
                for (all, fit) in all.iter_mut().zip(fits) {
                    *all = all.iter().copied().chain(fit).min();
                }
            }
            let fits: Option<Vec<Fit>> = all.into_iter().take(sought.len()).collect();
            if let Some(fit) = fits.and_then(|fits| fits.into_iter().max()) {
                hits.push(Hit { entry: entry as usize, text: best as usize, fit });
            }
        }
        let kind = |hit: &Hit| self.entry(hit).map(|entry| entry.kind);
        hits.sort_by_key(|hit| (kind(hit), hit.fit, hit.entry));
        hits
    }

    /// A line of the text around what was found; none of a text that is not to be shown.
    #[must_use]
    pub(super) fn excerpt(&self, hit: &Hit, typed: &str) -> Option<Excerpt> {
        let text = self.text(hit).filter(|text| !text.is_unshown)?;
        let sought = Sought::all(typed);
        let letters: Vec<char> = text.words.as_str().chars().collect();
        let (mut found, mut first) = (Vec::new(), None);
        let words = fold::words(text.words.as_str());
        for word in &words {
            let spelt = Spelt::new(word.folded.clone());
            if sought.iter().any(|sought| sought.fit(&spelt).is_some()) {
                first.get_or_insert(word.start as usize);
                found.push(letters.get(word.start as usize..word.end as usize)?.iter().collect());
            }
        }
        let first = first?;
        let begins = words.iter().map(|word| word.start as usize);
        let start = begins.filter(|at| *at <= first && at + BEFORE >= first).min().unwrap_or(first);
        let ends = words.iter().map(|word| word.end as usize);
        let end = ends.filter(|end| *end > first && *end <= start + SHOWN).max();
        let (start, end) = match (start, end) {
            // What stands before the first word or behind the last belongs to a text shown whole.
            (_, _) if letters.len() <= SHOWN => (0, letters.len()),
            (start, Some(end)) => (start, end),
            (start, None) => (start, (start + SHOWN).min(letters.len())),
        };
        let shown = u32::try_from(start).ok()?..u32::try_from(end).ok()?;
        if is_hidden(text, &shown) {
            return None;
        }
        let part: String = letters.get(start..end)?.iter().collect();
        let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
        let before = if start > 0 { "…" } else { "" };
        let behind = if end < letters.len() { "…" } else { "" };
        Some(Excerpt { line: format!("{before}{part}{behind}"), found })
    }
}

/// Whether a stretch of a text touches a name that is neither found nor shown.
fn is_hidden(text: &Text, part: &Range<u32>) -> bool {
    text.hidden.iter().any(|name| name.start < part.end && part.start < name.end)
}

fn counted(fits: &[Option<Fit>]) -> usize {
    fits.iter().flatten().count()
}
