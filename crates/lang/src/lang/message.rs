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
                "access",
                "account",
                "cli",
                "date",
                "desk",
                "dossier",
                "entry",
                "events",
                "exhibits",
                "fears",
                "find",
                "form",
                "france",
                "guide",
                "identity",
                "journey",
                "keys",
                "kinds",
                "law",
                "life",
                "menu",
                "pages",
                "people",
                "points",
                "print",
                "procedure",
                "protection",
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

/// A French message: its file, and where in it its id begins, the id ends and it ends itself.
#[derive(Clone, Copy)]
struct Entry {
    file: usize,
    start: usize,
    id_end: usize,
    end: usize,
}

/// A power of two above the number of messages: a quarter at least stays free.
const PLACES: usize = 4096;

/// Where no message stands: no id is empty.
const FREE: Entry = Entry { file: 0, start: 0, id_end: 0, end: 0 };

/// The messages, each at the place its id falls on or the next free one: the compiler asks for one at each use, and
/// reads but one or two entries.
const INDEX: &[Entry; PLACES] = &index();

/// The ids of all messages.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    let filled = INDEX.iter().filter(|entry| entry.id_end > 0);
    filled.filter_map(|entry| french(entry.file).get(entry.start..entry.id_end))
}

/// Whether a French message has this id and exactly these variables.
#[must_use]
pub const fn known(id: &str, variables: &[&str]) -> bool {
    let entry = INDEX[place(INDEX, id.as_bytes())];
    entry.id_end > 0 && uses_exactly(french(entry.file).as_bytes(), entry, variables)
}

/// The place of an id, or the free one where it would be put.
const fn place(index: &[Entry; PLACES], id: &[u8]) -> usize {
    // FNV-1a, 32 bits.
    let (mut hash, mut at) = (0x811c_9dc5_u32, 0);
    while at < id.len() {
        hash = (hash ^ id[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    let mut place = (hash ^ (hash >> 16)) as usize % PLACES;
    while index[place].id_end > 0 {
        let there = index[place];
        if same(french(there.file).as_bytes(), there.start, there.id_end, id) {
            break;
        }
        place = (place + 1) % PLACES;
    }
    place
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

#[allow(long_running_const_eval)]
const fn index() -> [Entry; PLACES] {
    let mut index = [FREE; PLACES];
    let (mut filled, mut file) = (0, 0);
    while file < FILES {
        let text = french(file).as_bytes();
        // The message that has not ended yet, if any.
        let (mut at, mut open) = (0, PLACES);
        while at < text.len() {
            let begins = begins_message(text, at);
            if (begins || begins_comment(text, at)) && open < PLACES {
                index[open].end = at;
                open = PLACES;
            }
            if begins {
                let id_end = name_end(text, at);
                open = place(&index, text.split_at(id_end).0.split_at(at).1);
                index[open] = Entry { file, start: at, id_end, end: text.len() };
                filled += 1;
                at = id_end;
            }
            at += 1;
        }
        file += 1;
    }
    assert!(filled <= PLACES / 4 * 3, "more places are needed");
    index
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
