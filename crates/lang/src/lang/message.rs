//! The messages of `locales/`, built in, and an index of the French ones that the compiler itself reads.
//!
//! `tr!` asks [`known`] while compiling, so a misspelt id or variable does not compile.

use super::language::Language;

/// The message files of one language.
#[derive(Clone, Copy)]
pub(super) struct Sides {
    /// What the person must be able to read.
    pub(super) person: &'static [&'static str],
    /// What is for whoever helps. Empty where a language has the person's side alone.
    pub(super) helper: &'static [&'static str],
}

impl Sides {
    /// The texts of both sides.
    pub(super) fn files(self) -> impl Iterator<Item = &'static str> {
        self.person.iter().chain(self.helper).copied()
    }
}

macro_rules! texts {
    ($tag:literal, $side:literal, [$($file:literal),+ $(,)?]) => {
        &[$(include_str!(concat!("../../../../locales/", $tag, "/", $side, "/", $file, ".ftl"))),+]
    };
}

/// The person's files. A new one is named here once and must exist in every language.
macro_rules! person {
    ($tag:literal) => {
        texts!(
            $tag,
            "person",
            [
                "account",
                "date",
                "desk",
                "entry",
                "events",
                "exhibits",
                "fears",
                "form",
                "france",
                "identity",
                "journey",
                "kinds",
                "life",
                "paper",
                "people",
                "points",
                "procedure",
                "saving",
                "welcome",
                "word",
            ]
        )
    };
}

/// The helper's files. A new one is named here once and must exist in every language that has this side.
macro_rules! helper {
    ($tag:literal) => {
        texts!(
            $tag,
            "helper",
            [
                "account",
                "cli",
                "date",
                "desk",
                "dossier",
                "entry",
                "events",
                "exhibits",
                "fears",
                "form",
                "france",
                "identity",
                "journey",
                "kinds",
                "law",
                "life",
                "pages",
                "people",
                "points",
                "procedure",
                "record",
                "review",
                "tongue",
                "unsaved",
                "versions",
                "welcome",
            ]
        )
    };
}

const FRENCH: Sides = Sides { person: person!("fr"), helper: helper!("fr") };
const ENGLISH: Sides = Sides { person: person!("en"), helper: helper!("en") };
const DARI: Sides = Sides { person: person!("fa-AF"), helper: helper!("fa-AF") };

/// The message files of a language. One with the person's side alone has an empty helper's side here: the
/// translator then says the helper's messages in French, which always has both.
pub(super) fn sides(language: Language) -> Sides {
    match language {
        Language::French | Language::Pseudo(_) => FRENCH,
        Language::English => ENGLISH,
        Language::Dari => DARI,
    }
}

const FILES: usize = FRENCH.person.len() + FRENCH.helper.len();

const fn french(file: usize) -> &'static str {
    let person = FRENCH.person.len();
    if file < person { FRENCH.person[file] } else { FRENCH.helper[file - person] }
}

#[derive(Clone, Copy)]
struct Entry {
    file: usize,
    start: usize,
    id_end: usize,
    end: usize,
}

const INDEX: &[Entry] = &index();

/// The ids of all messages.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    INDEX.iter().filter_map(|entry| french(entry.file).get(entry.start..entry.id_end))
}

/// Whether a French message has this id and exactly these variables.
#[must_use]
pub const fn known(id: &str, variables: &[&str]) -> bool {
    let id = id.as_bytes();
    let mut i = 0;
    while i < INDEX.len() {
        let entry = INDEX[i];
        let text = french(entry.file).as_bytes();
        if same(text, entry.start, entry.id_end, id) {
            return uses_exactly(text, entry, variables);
        }
        i += 1;
    }
    false
}

/// A message begins where a line begins with a letter; everything else of Fluent is indented or marked.
const fn begins_message(text: &[u8], at: usize) -> bool {
    text[at].is_ascii_alphabetic() && (at == 0 || text[at - 1] == b'\n')
}

const fn begins_comment(text: &[u8], at: usize) -> bool {
    text[at] == b'#' && (at == 0 || text[at - 1] == b'\n')
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

const fn name_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < text.len() && is_name(text[end]) {
        end += 1;
    }
    end
}

const fn count() -> usize {
    let (mut messages, mut file) = (0, 0);
    while file < FILES {
        let text = french(file).as_bytes();
        let mut at = 0;
        while at < text.len() {
            if begins_message(text, at) {
                messages += 1;
            }
            at += 1;
        }
        file += 1;
    }
    messages
}

#[allow(long_running_const_eval)]
const fn index() -> [Entry; count()] {
    let mut entries = [Entry { file: 0, start: 0, id_end: 0, end: 0 }; count()];
    let (mut filled, mut file) = (0, 0);
    while file < FILES {
        let text = french(file).as_bytes();
        let (mut at, first) = (0, filled);
        while at < text.len() {
            let ends = begins_message(text, at) || begins_comment(text, at);
            if ends && filled > first && entries[filled - 1].end == text.len() {
                entries[filled - 1].end = at;
            }
            if begins_message(text, at) {
                entries[filled] =
                    Entry { file, start: at, id_end: name_end(text, at), end: text.len() };
                filled += 1;
            }
            at += 1;
        }
        file += 1;
    }
    entries
}

const fn same(text: &[u8], start: usize, end: usize, word: &[u8]) -> bool {
    if end - start != word.len() {
        return false;
    }
    let mut i = 0;
    while i < word.len() {
        if text[start + i] != word[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn uses_exactly(text: &[u8], entry: Entry, variables: &[&str]) -> bool {
    let mut seen = 0;
    while seen < variables.len() {
        if !uses(text, entry, variables[seen].as_bytes()) {
            return false;
        }
        seen += 1;
    }
    let mut at = entry.id_end;
    while at < entry.end {
        if text[at] == b'$' {
            let end = name_end(text, at + 1);
            let (mut i, mut given) = (0, false);
            while i < variables.len() {
                given = given || same(text, at + 1, end, variables[i].as_bytes());
                i += 1;
            }
            if !given {
                return false;
            }
        }
        at += 1;
    }
    true
}

const fn uses(text: &[u8], entry: Entry, variable: &[u8]) -> bool {
    let mut at = entry.id_end;
    while at < entry.end {
        if text[at] == b'$' && same(text, at + 1, name_end(text, at + 1), variable) {
            return true;
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests;
