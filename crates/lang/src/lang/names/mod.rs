//! Looks for names in running text, in all their spellings and scripts.
//!
//! A find is sure where the word itself stands there, and to be asked about where it may be another word:
//! one letter off, another way of hearing it, the other script, something written onto it, the same word as
//! a name that may stand there. Start with [`NameGuard`].

mod affix;
pub mod fold;
mod guard;
mod label;
mod ordinary;
mod reading;
mod sounds;
pub mod sought;

pub use label::neutral_label;
pub use sounds::{may_begin, may_spell};

pub use guard::{NameGuard, Sighting, decided_word, decision, decision_on_paper, in_one_script};

use std::collections::{BTreeMap, BTreeSet};

use unicode_script::Script;

use affix::PARTICLES;
use fold::Word;
use reading::Reading;

/// The shortest name in which one wrong letter is forgiven.
const FORGIVING: usize = 5;
/// The fewest sounds by which two spellings of one script are compared.
const BY_EAR: usize = 4;
/// The fewest consonants that make two scripts comparable whatever vowels stand between them.
const SKELETON: usize = 4;

/// A name that is looked for, or one word of it.
struct Pattern {
    /// Its words written together.
    joined: String,
    length: usize,
    words: usize,
    script: Option<Script>,
    /// By its place among those who were named to the seeker.
    owner: usize,
    /// Another name that may be printed is the same word.
    shared: bool,
    /// Two letters: a name only behind "Mme" and the like.
    short: bool,
    /// A name as it is told to be written, not one word of it.
    whole: bool,
}

impl Pattern {
    fn new(joined: String, words: usize, owner: usize) -> Self {
        let (length, script) = (joined.chars().count(), fold::script(&joined));
        Self { joined, length, words, script, owner, shared: false, short: false, whole: false }
    }
}

/// A place in a text where a name stands or may stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    owner: usize,
    start: u32,
    end: u32,
    /// The word as it stands there, folded.
    word: String,
    sure: bool,
    /// It is also a name that may be printed.
    shared: bool,
    /// A name as it is told to be written, not one word of it.
    whole: bool,
}

/// What is looked for, and what may stand there.
#[derive(Default)]
struct Seeker {
    patterns: Vec<Pattern>,
    exact: BTreeMap<String, Vec<usize>>,
    /// By the pattern without one of its letters, and by the whole.
    near: BTreeMap<String, Vec<usize>>,
    ear: BTreeMap<String, Vec<usize>>,
    rough: BTreeMap<String, Vec<usize>>,
    skeleton: BTreeMap<String, Vec<usize>>,
    unsegmented: Vec<usize>,
    phones: Vec<(String, usize)>,
    allowed: BTreeSet<String>,
    /// Words of allowed names that whole families bear.
    families: BTreeSet<String>,
    widest: usize,
    longest: usize,
}

impl Seeker {
    /// A name that may be printed. Its `family` is shared by relatives and asks nothing.
    fn allow(&mut self, name: &str, family: &str) {
        let words = fold::words(name);
        self.allowed.insert(words.iter().map(|word| word.folded.as_str()).collect());
        if family.trim().is_empty() && words.len() > 1 {
            self.families.extend(words.last().map(|word| word.folded.clone()));
        }
        self.families.extend(fold::words(family).into_iter().map(|word| word.folded));
        self.allowed.extend(words.into_iter().map(|word| word.folded));
    }

    /// A whole name, and each word of it that could stand alone.
    fn forbid_name(&mut self, name: &str, owner: usize) {
        self.forbid(name, owner);
        self.forbid_part(name, owner);
    }

    /// A part of a name, and each word of it that could stand alone.
    fn forbid_part(&mut self, name: &str, owner: usize) {
        self.forbid_words(name, owner, false);
        let words = fold::words(name);
        for word in &words {
            let length = word.folded.chars().count();
            if PARTICLES.contains(&word.folded.as_str()) {
                continue;
            }
            if length > 2 {
                self.forbid_words(&word.folded, owner, false);
            } else if length == 2 && words.len() > 1 && word.folded.is_ascii() {
                let word = Pattern::new(word.folded.clone(), 1, owner);
                self.add(Pattern { short: true, ..word });
            }
        }
    }

    /// Words that may not be printed.
    fn forbid(&mut self, words: &str, owner: usize) {
        self.forbid_words(words, owner, true);
    }

    fn forbid_words(&mut self, words: &str, owner: usize, whole: bool) {
        let words = fold::words(words);
        let joined: String = words.iter().map(|word| word.folded.as_str()).collect();
        let shortest = if fold::is_unsegmented(&joined) { 2 } else { 3 };
        if joined.chars().count() >= shortest {
            self.add(Pattern { whole, ..Pattern::new(joined, words.len(), owner) });
        }
    }

    /// A telephone number, an address, a handle.
    fn forbid_contact(&mut self, contact: &str, owner: usize) {
        let digits = fold::digits(contact);
        let letters = contact.chars().filter(|c| c.is_alphabetic()).count();
        if digits.len() >= fold::SHORTEST_PHONE && letters < 4 {
            self.phones.push((digits, owner));
        } else {
            self.forbid(contact, owner);
        }
    }

    fn add(&mut self, mut pattern: Pattern) {
        let joined = pattern.joined.clone();
        pattern.shared = self.allowed.contains(&joined);
        if pattern.shared && (pattern.words > 1 || self.families.contains(&joined)) {
            return;
        }
        let same = self.exact.entry(joined.clone()).or_default();
        let is_known =
            |at: &&usize| self.patterns.get(**at).is_some_and(|known| known.owner == pattern.owner);
        if let Some(known) = same.iter().find(is_known) {
            if let Some(known) = self.patterns.get_mut(*known) {
                known.whole |= pattern.whole;
            }
            return;
        }
        let at = self.patterns.len();
        same.push(at);
        if fold::is_unsegmented(&joined) {
            self.unsegmented.push(at);
        }
        if !pattern.short && !pattern.shared {
            self.index(&joined, pattern.length, at);
        }
        self.widest = self.widest.max(pattern.words + 1);
        self.longest = self.longest.max(pattern.length);
        self.patterns.push(pattern);
    }

    /// Makes a name findable by what is like it.
    fn index(&mut self, joined: &str, length: usize, at: usize) {
        let latin = latin_of(joined);
        if length >= FORGIVING {
            for key in std::iter::once(joined.to_owned()).chain(without_one(joined)) {
                self.near.entry(key).or_default().push(at);
            }
        }
        if let Some(latin) = &latin {
            for key in sounds::by_ear(latin).into_iter().filter(|key| key.len() >= BY_EAR) {
                self.ear.entry(key).or_default().push(at);
            }
        }
        for key in sounds::rough(latin.as_deref().unwrap_or(joined)) {
            self.rough.entry(key).or_default().push(at);
        }
        let skeleton = sounds::skeleton(joined);
        if skeleton.len() >= SKELETON {
            self.skeleton.entry(skeleton).or_default().push(at);
        }
    }

    /// Where names stand in a text, each place and owner once, in the order of the text.
    fn seek(&self, text: &str) -> Vec<Seen> {
        self.seek_in(text, false)
    }

    /// Where they stand in a text that holds `names` only: there a word of everyday language is one, and no
    /// capital letter is needed.
    fn seek_in(&self, text: &str, names: bool) -> Vec<Seen> {
        if self.patterns.is_empty() && self.phones.is_empty() {
            return Vec::new();
        }
        let words = fold::words(text);
        let mut seen = Found::default();
        let reading = Reading::new(self, &words, names);
        for width in 1..=self.widest {
            for at in 0..(words.len() + 1).saturating_sub(width) {
                reading.window(at, width, &mut seen);
            }
        }
        reading.runs(&mut seen);
        self.run_together(&words, &mut seen);
        self.seek_phones(text, &mut seen);
        let mut seen: Vec<Seen> = seen.0.into_values().collect();
        // Where a name stands, the same name a little different stands as well.
        let sure: Vec<(usize, u32, u32)> =
            seen.iter().filter(|one| one.sure).map(|one| (one.owner, one.start, one.end)).collect();
        let within = |one: &Seen| {
            sure.iter().any(|(owner, start, end)| {
                *owner == one.owner && *start < one.end && one.start < *end
            })
        };
        seen.retain(|one| one.sure || !within(one));
        seen.sort_by_key(|one| (one.start, one.end, one.owner));
        seen
    }

    /// Scripts without spaces are looked through from anywhere.
    fn run_together(&self, words: &[Word], seen: &mut Found) {
        if self.unsegmented.is_empty() {
            return;
        }
        let all: String = words.iter().map(|word| word.folded.as_str()).collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
        for at in &self.unsegmented {
            let Some(pattern) = self.patterns.get(*at) else { continue };
            if all.contains(&pattern.joined) {
                let word = pattern.joined.clone();
                let (start, end, owner) = (first.start, last.end, pattern.owner);
                let whole = pattern.whole;
                seen.add(Seen { owner, start, end, word, sure: true, shared: false, whole });
            }
        }
    }

    fn seek_phones(&self, text: &str, seen: &mut Found) {
        if self.phones.is_empty() {
            return;
        }
        let numbers = fold::numbers(text);
        let end = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        for (phone, owner) in &self.phones {
            let local = phone.trim_start_matches('0');
            // The last nine digits are the same with and without a country code.
            let tail = local.get(local.len().saturating_sub(9)..).unwrap_or(local);
            if tail.len() >= fold::SHORTEST_PHONE && numbers.iter().any(|run| run.contains(tail)) {
                let (owner, word) = (*owner, tail.to_owned());
                let (sure, shared, whole) = (true, false, true);
                seen.add(Seen { owner, start: 0, end, word, sure, shared, whole });
            }
        }
    }
}

/// What was seen; a sure find takes the place of a doubtful one, a whole name that of a word of one.
#[derive(Default)]
struct Found(BTreeMap<(usize, u32, u32), Seen>);

impl Found {
    fn add(&mut self, seen: Seen) {
        let key = (seen.owner, seen.start, seen.end);
        let known = self.0.get(&key);
        if known.is_none_or(|known| (seen.sure, seen.whole) > (known.sure, known.whole)) {
            self.0.insert(key, seen);
        }
    }
}

/// A word without each of its letters in turn.
fn without_one(word: &str) -> impl Iterator<Item = String> + '_ {
    word.char_indices().map(|(at, c)| {
        let mut shorter = String::with_capacity(word.len());
        shorter.push_str(word.get(..at).unwrap_or_default());
        shorter.push_str(word.get(at + c.len_utf8()..).unwrap_or_default());
        shorter
    })
}

/// The word in Latin letters, if it is in Latin or Cyrillic ones.
fn latin_of(folded: &str) -> Option<String> {
    match fold::script(folded)? {
        Script::Latin => Some(folded.to_owned()),
        Script::Cyrillic => Some(sounds::latin_of_cyrillic(folded)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
