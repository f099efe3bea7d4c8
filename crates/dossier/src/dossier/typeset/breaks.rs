//! Where lines end: UAX #14 opportunities, hyphens, first fit for ragged text, total fit for justified.

use std::ops::Range;

use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed, options::LineBreakOptions};
use unicode_script::{Script, UnicodeScript};

use super::hyphens;
use super::inline::OBJECT;
use super::shape::{Kind, Shaped};

/// A space may grow to 1.5 times its width; a line that needs more is set ragged.
const GROW: f32 = 0.5;
/// A space may shrink to 0.8 of its width.
const SHRINK: f32 = 0.2;
/// Letters may move apart, and together, by this many em: too little to be seen, enough to spare
/// many hyphens.
const LETTERS: (f32, f32) = (0.012, 0.006);
/// Width of a hyphen in em, for the decision only.
const HYPHEN_EM: f32 = 0.32;

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Ending {
    /// Inside a word wider than the line.
    Emergency,
    Hyphen,
    Soft,
    /// A forced line end or the end of the text.
    Must,
}

#[derive(Clone, Copy, Debug)]
struct Chance {
    /// The line ends before this cluster.
    at: usize,
    ending: Ending,
    hyphen: bool,
}

/// A line: which clusters, and how its spaces change.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cut {
    /// Without the spaces at its end.
    pub(super) clusters: Range<usize>,
    /// First cluster of the next line.
    pub(super) next: usize,
    /// A hyphen is added.
    pub(super) hyphen: bool,
    /// Spaces change by this fraction of their width.
    pub(super) stretch: f32,
    /// Letters move apart by this many em.
    pub(super) tracking: f32,
}

/// Finds line ends; holds the segmenter's data.
pub(super) struct Breaker {
    segmenter: LineSegmenterBorrowed<'static>,
}

/// Widths of a text up to each cluster.
struct Rule<'a> {
    shaped: &'a Shaped,
    widths: Vec<f32>,
    spaces: Vec<f32>,
    /// Sizes of the letters that may move, added up.
    letters: Vec<f32>,
    /// For each cluster, one past the last cluster before it that is not a trailing space.
    trimmed: Vec<usize>,
}

impl Breaker {
    pub(super) fn new() -> Self {
        Self { segmenter: LineSegmenter::new_lstm(LineBreakOptions::default()) }
    }

    /// The lines of a text of this width; `justified` asks for total fit and hyphens.
    pub(super) fn lines(&self, shaped: &Shaped, width: f32, justified: bool) -> Vec<Cut> {
        if shaped.clusters.is_empty() {
            return Vec::new();
        }
        let rule = Rule::new(shaped);
        let mut chances = self.chances(shaped, justified);
        rule.add_emergencies(&mut chances, width);
        if justified { rule.total_fit(&chances, width) } else { rule.first_fit(&chances, width) }
    }

    /// Width of the widest piece that no line may part.
    pub(super) fn widest(&self, shaped: &Shaped) -> f32 {
        let rule = Rule::new(shaped);
        let mut from = 0;
        let mut widest = 0.0_f32;
        for chance in self.chances(shaped, false) {
            widest = widest.max(rule.measure(from, chance).width);
            from = chance.at;
        }
        widest
    }

    fn chances(&self, shaped: &Shaped, hyphens: bool) -> Vec<Chance> {
        let text = shaped.flat.text.as_str();
        let mut bytes: Vec<(usize, Ending)> = self
            .segmenter
            .segment_str(text)
            .filter(|&at| at > 0 && allowed(shaped, at))
            .map(|at| {
                let must = at == text.len() || text.get(..at).is_some_and(|t| t.ends_with('\n'));
                (at, if must { Ending::Must } else { Ending::Soft })
            })
            .collect();
        if hyphens {
            bytes.extend(hyphens::of(shaped).into_iter().map(|at| (at, Ending::Hyphen)));
            bytes.sort_unstable();
        }
        let mut chances: Vec<Chance> = Vec::with_capacity(bytes.len());
        let mut cluster = 0;
        for (at, ending) in bytes {
            while shaped.clusters.get(cluster).is_some_and(|c| c.text.start < at) {
                cluster += 1;
            }
            let start = shaped.clusters.get(cluster).map_or(text.len(), |c| c.text.start);
            let known = chances.last().is_some_and(|last| last.at == cluster);
            if (start == at || ending == Ending::Must) && !known {
                chances.push(Chance { at: cluster, ending, hyphen: ending == Ending::Hyphen });
            }
        }
        let end = shaped.clusters.len();
        if chances.last().is_none_or(|last| last.at != end) {
            chances.push(Chance { at: end, ending: Ending::Must, hyphen: false });
        }
        chances
    }
}

/// No break inside a run that stays together, nor beside a drawn thing that no space parts.
fn allowed(shaped: &Shaped, at: usize) -> bool {
    let flat = &shaped.flat;
    let before = flat.text.get(..at).and_then(|t| t.chars().next_back());
    let after = flat.text.get(at..).and_then(|t| t.chars().next());
    if (before == Some(OBJECT) || after == Some(OBJECT)) && before != Some(' ') {
        return before == Some('\n') || after.is_none();
    }
    let index = flat.spans.partition_point(|span| span.range.end < at);
    let Some(span) = flat.spans.get(index).filter(|span| span.range.start < at) else {
        return true;
    };
    if !span.style.together || before == Some('\n') {
        return true;
    }
    let next = flat.spans.get(index + 1);
    span.range.end == at && next.is_none_or(|next| !next.style.together)
}

impl<'a> Rule<'a> {
    fn new(shaped: &'a Shaped) -> Self {
        let count = shaped.clusters.len() + 1;
        let (mut widths, mut spaces) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut letters = Vec::with_capacity(count);
        let mut trimmed = Vec::with_capacity(count);
        let (mut width, mut space, mut letter, mut solid) = (0.0, 0.0, 0.0, 0);
        for (index, cluster) in shaped.clusters.iter().enumerate() {
            widths.push(width);
            spaces.push(space);
            letters.push(letter);
            trimmed.push(solid);
            width += cluster.width;
            if cluster.kind == Kind::Space {
                space += cluster.width;
            }
            if moves(cluster) {
                letter += cluster.size;
            }
            let hangs = cluster.kind == Kind::Newline
                || cluster.kind == Kind::Space
                    && shaped.flat.text.get(cluster.text.clone()) == Some(" ");
            if !hangs {
                solid = index + 1;
            }
        }
        widths.push(width);
        spaces.push(space);
        letters.push(letter);
        trimmed.push(solid);
        Self { shaped, widths, spaces, letters, trimmed }
    }

    fn at(list: &[f32], index: usize) -> f32 {
        list.get(index).copied().unwrap_or_default()
    }

    fn measure(&self, from: usize, chance: Chance) -> Measure {
        let end = self.end(from, chance.at);
        let mut width = Self::at(&self.widths, end) - Self::at(&self.widths, from);
        if chance.hyphen {
            let last = end.checked_sub(1).and_then(|last| self.shaped.clusters.get(last));
            width += last.map_or(0.0, |cluster| cluster.size * HYPHEN_EM);
        }
        Measure {
            width,
            spaces: Self::at(&self.spaces, end) - Self::at(&self.spaces, from),
            letters: Self::at(&self.letters, end) - Self::at(&self.letters, from),
        }
    }

    fn end(&self, from: usize, at: usize) -> usize {
        self.trimmed.get(at).copied().unwrap_or(at).max(from)
    }

    /// Adds a chance at every cluster of a piece that is wider than the line.
    fn add_emergencies(&self, chances: &mut Vec<Chance>, width: f32) {
        let mut from = 0;
        let mut extra = Vec::new();
        for chance in chances.iter() {
            if self.measure(from, *chance).width > width {
                extra.extend((from + 1..self.end(from, chance.at)).map(|at| Chance {
                    at,
                    ending: Ending::Emergency,
                    hyphen: self.parts_letters(at),
                }));
            }
            from = chance.at;
        }
        if !extra.is_empty() {
            chances.extend(extra);
            chances.sort_by_key(|chance| chance.at);
        }
    }

    fn parts_letters(&self, at: usize) -> bool {
        let letter = |index: usize, last: bool| {
            let cluster = self.shaped.clusters.get(index)?;
            let text = self.shaped.flat.text.get(cluster.text.clone())?;
            if last { text.chars().next_back() } else { text.chars().next() }
        };
        let latin = |c: Option<char>| {
            c.is_some_and(|c| {
                c.is_alphabetic() && matches!(c.script(), Script::Latin | Script::Cyrillic)
            })
        };
        latin(letter(at.wrapping_sub(1), true)) && latin(letter(at, false))
    }

    /// A line; `ratio` is the part of its room that its spaces and letters use, negative to shrink.
    fn cut(&self, from: usize, chance: Chance, ratio: f32) -> Cut {
        let end = self.end(from, chance.at);
        let (stretch, tracking) =
            if ratio >= 0.0 { (GROW, LETTERS.0) } else { (SHRINK, LETTERS.1) };
        Cut {
            clusters: from..end,
            next: chance.at,
            hyphen: chance.hyphen,
            stretch: ratio * stretch,
            tracking: ratio * tracking,
        }
    }

    fn first_fit(&self, chances: &[Chance], width: f32) -> Vec<Cut> {
        let mut cuts = Vec::new();
        let (mut from, mut index) = (0, 0);
        let mut best: Option<usize> = None;
        while let Some(chance) = chances.get(index) {
            let fits = self.measure(from, *chance).width <= width + 0.01;
            let better = best
                .and_then(|b| chances.get(b))
                .is_none_or(|b| chance.ending > Ending::Emergency || b.ending == Ending::Emergency);
            if fits && better {
                best = Some(index);
            }
            if fits && chance.ending != Ending::Must {
                index += 1;
                continue;
            }
            let taken = best.unwrap_or(index);
            let Some(end) = chances.get(taken) else { break };
            cuts.push(self.cut(from, *end, 0.0));
            from = end.at;
            index = taken + 1;
            best = None;
        }
        cuts
    }

    /// Least total demerits (after Knuth and Plass), one pass over the chances that can end a line.
    fn total_fit(&self, chances: &[Chance], width: f32) -> Vec<Cut> {
        // best[i]: least demerits of lines ending at chance i - 1, and the chance before.
        let mut best: Vec<(f32, usize)> = vec![(0.0, 0)];
        let mut floor = 0;
        for (index, chance) in chances.iter().enumerate() {
            let mut choice = (f32::INFINITY, index);
            for before in (floor..=index).rev() {
                let (from, hyphen) = before
                    .checked_sub(1)
                    .and_then(|b| chances.get(b))
                    .map_or((0, false), |b| (b.at, b.hyphen));
                let measure = self.measure(from, *chance);
                if measure.ratio(width) < -1.0 && before < index {
                    break;
                }
                let demerits = best.get(before).map_or(f32::INFINITY, |b| b.0)
                    + demerits(measure, width, *chance, hyphen);
                if demerits < choice.0 {
                    choice = (demerits, before);
                }
            }
            best.push(choice);
            if chance.ending == Ending::Must {
                floor = index + 1;
            }
        }
        let mut ends = Vec::new();
        let mut at = chances.len();
        while at > 0 {
            ends.push(at - 1);
            at = best.get(at).map_or(0, |b| b.1).min(at - 1);
        }
        ends.reverse();
        let mut from = 0;
        let mut cuts = Vec::with_capacity(ends.len());
        for chance in ends.into_iter().filter_map(|end| chances.get(end)) {
            let ratio = self.measure(from, *chance).ratio(width);
            let filled = chance.ending != Ending::Must && ratio <= 1.0;
            let used = if filled || ratio < 0.0 { ratio.max(-1.0) } else { 0.0 };
            cuts.push(self.cut(from, *chance, used));
            from = chance.at;
        }
        cuts
    }
}

/// Letters of scripts whose letters stand apart.
pub(super) fn moves(cluster: &super::shape::Cluster) -> bool {
    cluster.kind == Kind::Ink
        && crate::dossier::fonts::script_of_face(cluster.face) == Script::Latin
}

/// Natural measures of a line in pt.
#[derive(Clone, Copy, Debug)]
struct Measure {
    width: f32,
    spaces: f32,
    letters: f32,
}

impl Measure {
    /// How much of its room a line of this width needs: 1 = all growth, −1 = all shrinking.
    fn ratio(self, width: f32) -> f32 {
        let slack = width - self.width;
        let room = if slack >= 0.0 {
            self.spaces * GROW + self.letters * LETTERS.0
        } else {
            self.spaces * SHRINK + self.letters * LETTERS.1
        };
        if slack.abs() < 0.01 {
            0.0
        } else if room > 0.0 {
            slack / room
        } else {
            slack.signum() * 10.0
        }
    }
}

fn demerits(measure: Measure, width: f32, chance: Chance, after_hyphen: bool) -> f32 {
    let ratio = measure.ratio(width);
    let mut badness = 100.0 * ratio.abs().min(10.0).powi(3);
    if ratio > 1.0 {
        // It will be set ragged: better a hyphen, or spaces at their limit.
        badness += 120.0;
    }
    if chance.ending == Ending::Must && ratio >= 0.0 {
        let short = measure.width < 0.12 * width;
        badness = if short { 120.0 } else { 0.0 } + if after_hyphen { 60.0 } else { 0.0 };
    }
    let penalty = match chance.ending {
        Ending::Emergency => 5000.0,
        Ending::Hyphen => 60.0,
        Ending::Soft | Ending::Must => 0.0,
    };
    let twice = if chance.hyphen && after_hyphen { 20_000.0 } else { 0.0 };
    (1.0 + badness + penalty).powi(2) + twice
}
