//! Looks for names in running text, in all their spellings and scripts.
//!
//! A find is sure where the word itself stands there, and to be asked about where it may be another word:
//! one letter off, another way of hearing it, the other script, something written onto it, the same word as
//! a name that may stand there. Start with [`NameGuard`].

mod affix;
pub(crate) mod fold;
mod guard;
mod ordinary;
mod sounds;

pub use guard::{NameGuard, Sighting, decision, in_one_script};

use std::collections::{BTreeMap, BTreeSet};

use unicode_script::Script;

use affix::{PARTICLES, TITLES};
use fold::{Gap, Word};

/// The shortest name in which one wrong letter is forgiven.
const FORGIVING: usize = 5;
/// The fewest sounds by which two spellings of one script are compared.
const BY_EAR: usize = 4;
/// The fewest consonants that make two scripts comparable whatever vowels stand between them.
const SKELETON: usize = 4;
/// From this length a word that begins with a name may be that name with anything behind it.
const BEGINS: usize = 4;
/// From this length a word written small in Latin letters is compared by more than its letters.
const LONG_SMALL: usize = 6;

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
        let words = fold::words(name);
        for word in &words {
            let length = word.folded.chars().count();
            if PARTICLES.contains(&word.folded.as_str()) {
                continue;
            }
            if length > 2 {
                self.forbid(&word.folded, owner);
            } else if length == 2 && words.len() > 1 && word.folded.is_ascii() {
                self.add(word.folded.clone(), 1, owner, true);
            }
        }
    }

    /// Words that may not be printed.
    fn forbid(&mut self, words: &str, owner: usize) {
        let words = fold::words(words);
        let joined: String = words.iter().map(|word| word.folded.as_str()).collect();
        let shortest = if fold::is_unsegmented(&joined) { 2 } else { 3 };
        if joined.chars().count() >= shortest {
            self.add(joined, words.len(), owner, false);
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

    fn add(&mut self, joined: String, words: usize, owner: usize, short: bool) {
        let shared = self.allowed.contains(&joined);
        let known = |at: &usize| self.patterns.get(*at).is_some_and(|known| known.owner == owner);
        if (shared && (words > 1 || self.families.contains(&joined)))
            || self.exact.get(&joined).is_some_and(|those| those.iter().any(known))
        {
            return;
        }
        let at = self.patterns.len();
        let length = joined.chars().count();
        self.exact.entry(joined.clone()).or_default().push(at);
        if fold::is_unsegmented(&joined) {
            self.unsegmented.push(at);
        }
        if !short && !shared {
            self.index(&joined, length, at);
        }
        self.widest = self.widest.max(words + 1);
        self.longest = self.longest.max(length);
        let script = fold::script(&joined);
        self.patterns.push(Pattern { joined, length, words, script, owner, shared, short });
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
        if self.patterns.is_empty() && self.phones.is_empty() {
            return Vec::new();
        }
        let words = fold::words(text);
        let mut seen = Found::default();
        let reading = Reading::new(self, &words);
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
                seen.add(Seen { owner, start, end, word, sure: true, shared: false });
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
                seen.add(Seen { owner, start: 0, end, word, sure: true, shared: false });
            }
        }
    }
}

/// What was seen; a sure find takes the place of a doubtful one.
#[derive(Default)]
struct Found(BTreeMap<(usize, u32, u32), Seen>);

impl Found {
    fn add(&mut self, seen: Seen) {
        let key = (seen.owner, seen.start, seen.end);
        let known = self.0.get(&key);
        if known.is_none_or(|known| seen.sure && !known.sure) {
            self.0.insert(key, seen);
        }
    }
}

/// A text being looked through.
struct Reading<'s> {
    seeker: &'s Seeker,
    words: &'s [Word],
    /// Written without any capital letter: then small letters say nothing.
    all_small: bool,
    /// Nothing but names that may be printed.
    all_allowed: bool,
}

/// Some neighbouring words, written together.
struct Window<'w> {
    at: usize,
    width: usize,
    words: &'w [Word],
    joined: String,
    script: Option<Script>,
}

impl<'s> Reading<'s> {
    fn new(seeker: &'s Seeker, words: &'s [Word]) -> Self {
        let letters = |word: &&Word| word.folded.chars().any(char::is_alphabetic);
        Self {
            seeker,
            words,
            all_small: !words.iter().filter(letters).any(|word| word.capital),
            all_allowed: words
                .iter()
                .filter(letters)
                .all(|word| seeker.allowed.contains(&word.folded)),
        }
    }

    fn window(&self, at: usize, width: usize, seen: &mut Found) {
        let Some(words) = self.words.get(at..at + width) else { return };
        let joined: String = words.iter().map(|word| word.folded.as_str()).collect();
        if joined.chars().count() > self.seeker.longest + 12 {
            return;
        }
        let script = fold::script(&joined);
        let window = Window { at, width, words, joined, script };
        self.same(&window, seen);
        if self.seeker.allowed.contains(&window.joined) || !self.may_be_a_name(&window) {
            return;
        }
        self.one_letter_off(&window, seen);
        self.sounds_alike(&window, seen);
        self.other_script(&window, &window.joined, true, seen);
        if window.words.iter().skip(1).all(|word| word.gap < Gap::Blank) {
            self.with_something_on_it(&window, seen);
        }
    }

    /// Whether these words could be a name written otherwise: ordinary words are not, nor short ones
    /// without a capital where others have one.
    fn may_be_a_name(&self, window: &Window<'_>) -> bool {
        if ordinary::is(&window.joined) {
            return false;
        }
        let first = window.words.first();
        let cased = window.joined.is_ascii() || window.script == Some(Script::Latin);
        !cased
            || self.all_small
            || first.is_some_and(|word| word.capital || word.handle)
            || window.joined.len() >= LONG_SMALL
    }

    /// The word itself.
    fn same(&self, window: &Window<'_>, seen: &mut Found) {
        for pattern in self.those(self.seeker.exact.get(&window.joined)) {
            if window.width.abs_diff(pattern.words) > 1 {
                continue;
            }
            if pattern.short && !self.behind_a_title(window) {
                continue;
            }
            if pattern.shared && self.belongs_to_an_allowed_name(window) {
                continue;
            }
            self.add(window, pattern, !pattern.shared && !pattern.short, seen);
        }
    }

    fn behind_a_title(&self, window: &Window<'_>) -> bool {
        let capital = window.words.first().is_some_and(|word| word.capital);
        let before = window.at.checked_sub(1).and_then(|at| self.words.get(at));
        capital && before.is_some_and(|word| TITLES.contains(&word.folded.as_str()))
    }

    fn belongs_to_an_allowed_name(&self, window: &Window<'_>) -> bool {
        let allowed = |word: Option<&Word>| {
            word.is_some_and(|word| self.seeker.allowed.contains(&word.folded))
        };
        let before = window.at.checked_sub(1).and_then(|at| self.words.get(at));
        self.all_allowed
            || allowed(before)
            || allowed(self.words.get(window.at + window.width))
            // Letters in boxes.
            || window.words.iter().all(|word| word.folded.chars().count() == 1)
    }

    fn one_letter_off(&self, window: &Window<'_>, seen: &mut Found) {
        let length = window.joined.chars().count();
        if length + 1 < FORGIVING || length > self.seeker.longest + 1 {
            return;
        }
        let keys = std::iter::once(window.joined.clone()).chain(without_one(&window.joined));
        for key in keys {
            for pattern in self.those(self.seeker.near.get(&key)) {
                // A single name cut in two must match exactly; a whole name may have one letter wrong.
                let forgiving = window.width == pattern.words
                    || (pattern.words > 1 && window.width.abs_diff(pattern.words) <= 1);
                if forgiving
                    && pattern.length.abs_diff(length) <= 1
                    && fold::one_edit_apart(&pattern.joined, &window.joined)
                {
                    self.add(window, pattern, false, seen);
                }
            }
        }
    }

    fn sounds_alike(&self, window: &Window<'_>, seen: &mut Found) {
        if self.seeker.ear.is_empty() {
            return;
        }
        let Some(latin) = latin_of(&window.joined) else { return };
        for key in sounds::by_ear(&latin) {
            for pattern in self.those(self.seeker.ear.get(&key)) {
                if window.width == pattern.words && pattern.joined != window.joined {
                    self.add(window, pattern, false, seen);
                }
            }
        }
    }

    /// The same name in the Latin and in the Arabic script, letter by letter; and in any two scripts, where
    /// enough consonants agree.
    fn other_script(&self, window: &Window<'_>, word: &str, whole: bool, seen: &mut Found) {
        let latin = latin_of(word);
        let mut keys = sounds::rough(latin.as_deref().unwrap_or(word));
        keys.dedup();
        for pattern in keys.iter().flat_map(|key| self.those(self.seeker.rough.get(key))) {
            let other = pattern.script != window.script;
            if !other || window.width.abs_diff(pattern.words) > 1 {
                continue;
            }
            let spelt = match (&latin, latin_of(&pattern.joined)) {
                (Some(latin), None) => sounds::may_spell(&pattern.joined, latin),
                (None, Some(latin)) => sounds::may_spell(word, &latin),
                _ => false,
            };
            if spelt {
                self.add(window, pattern, whole && pattern.words > 1, seen);
            }
        }
        if whole && !self.seeker.skeleton.is_empty() {
            let skeleton = sounds::skeleton(word);
            for pattern in self.those(self.seeker.skeleton.get(&skeleton)) {
                if pattern.script != window.script && window.width == pattern.words {
                    self.add(window, pattern, false, seen);
                }
            }
        }
    }

    /// A name with an ending, a title or another word written onto it.
    fn with_something_on_it(&self, window: &Window<'_>, seen: &mut Found) {
        let word = window.joined.as_str();
        let first = window.words.first();
        let marked = first.is_some_and(|word| word.capital || word.handle);
        let arabic = window.script == Some(Script::Arabic);
        let stems = if arabic { affix::arabic(word, 3) } else { affix::latin(word, 3) };
        for stem in stems.iter().filter(|stem| arabic || marked || stem.sure || self.all_small) {
            for pattern in self.those(self.seeker.exact.get(stem.word)) {
                if pattern.words <= window.width && !pattern.short {
                    self.add(window, pattern, false, seen);
                }
            }
            self.other_script(window, stem.word, false, seen);
        }
        // What begins with a whole name may be that name with anything behind it.
        if !(arabic || marked) || window.width > 1 {
            return;
        }
        let ends = word.char_indices().skip(BEGINS).map(|(at, _)| at);
        for head in ends.filter_map(|at| word.get(..at)) {
            for pattern in self.those(self.seeker.exact.get(head)) {
                if pattern.words == 1 && !pattern.short && pattern.length >= BEGINS {
                    self.add(window, pattern, false, seen);
                }
            }
        }
    }

    /// Names whose letters are spaced out, cut by signs, or masked by figures and foreign letters.
    fn runs(&self, seen: &mut Found) {
        for at in 0..self.words.len() {
            self.run_from(at, seen);
        }
    }

    fn run_from(&self, at: usize, seen: &mut Found) {
        let mut joined = String::new();
        let (mut single, mut cut) = (true, true);
        for (width, word) in (1..).zip(self.words.get(at..).unwrap_or_default()) {
            if joined.chars().count() + word.folded.chars().count() > self.seeker.longest {
                return;
            }
            joined.push_str(&word.folded);
            single &= word.folded.chars().count() == 1;
            cut &= width == 1 || word.gap < Gap::Blank;
            if !single && !cut {
                return;
            }
            let unmasked = if cut { fold::unmasked(&joined) } else { None };
            let keys = [(width > 1).then(|| joined.clone()), unmasked];
            for key in keys.into_iter().flatten() {
                if self.seeker.allowed.contains(&key) {
                    continue;
                }
                for pattern in self.those(self.seeker.exact.get(&key)) {
                    let words = self.words.get(at..at + width).unwrap_or_default();
                    let joined = joined.clone();
                    let window = Window { at, width, words, joined, script: pattern.script };
                    if !pattern.short && width > pattern.words.max(1) || key != window.joined {
                        self.add(&window, pattern, false, seen);
                    }
                }
            }
        }
    }

    fn those(&self, at: Option<&'s Vec<usize>>) -> impl Iterator<Item = &'s Pattern> {
        at.into_iter().flatten().filter_map(|at| self.seeker.patterns.get(*at))
    }

    fn add(&self, window: &Window<'_>, pattern: &Pattern, sure: bool, seen: &mut Found) {
        let (Some(first), Some(last)) = (window.words.first(), window.words.last()) else { return };
        seen.add(Seen {
            owner: pattern.owner,
            start: first.start,
            end: last.end,
            word: window.joined.clone(),
            sure,
            shared: pattern.shared,
        });
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
