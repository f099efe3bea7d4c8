//! Goes through one text, window of words by window, and says what stands there or may stand there.

use unicode_script::Script;

use super::affix::{self, TITLES};
use super::fold::{self, Gap, Word};
use super::{FORGIVING, Found, Pattern, Seeker, Seen, latin_of, ordinary, sounds, without_one};

/// From this length a word that begins with a name may be that name with anything behind it.
const BEGINS: usize = 4;
/// From this length a word written small in Latin letters is compared by more than its letters.
const LONG_SMALL: usize = 6;

/// A text being looked through.
pub(super) struct Reading<'s> {
    seeker: &'s Seeker,
    words: &'s [Word],
    /// Written without any capital letter: then small letters say nothing.
    all_small: bool,
    /// Nothing but names that may be printed.
    all_allowed: bool,
    /// Nothing but names of any kind.
    all_names: bool,
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
    pub(super) fn new(seeker: &'s Seeker, words: &'s [Word], all_names: bool) -> Self {
        let letters = |word: &&Word| word.folded.chars().any(char::is_alphabetic);
        Self {
            seeker,
            words,
            all_small: !words.iter().filter(letters).any(|word| word.capital),
            all_allowed: words
                .iter()
                .filter(letters)
                .all(|word| seeker.allowed.contains(&word.folded)),
            all_names,
        }
    }

    /// Looks at the words from `at`.
    pub(super) fn window(&self, at: usize, width: usize, seen: &mut Found) {
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
        if self.all_names {
            return true;
        }
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
        let marked = self.all_names || first.is_some_and(|word| word.capital || word.handle);
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
    pub(super) fn runs(&self, seen: &mut Found) {
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
            whole: pattern.whole,
        });
    }
}
