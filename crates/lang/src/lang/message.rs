//! The messages of `locales/`, built in, and an index of the French ones that the compiler itself reads.
//!
//! `tr!` asks [`known`] while compiling, so a misspelt id or variable does not compile.

use super::language::Language;

/// The files of one language. A new file is named here once and must exist in every language.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../../../locales/", $tag, "/account.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/cli.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/date.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/desk.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/dossier.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/entry.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/events.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/exhibits.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/fears.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/form.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/france.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/identity.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/journey.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/kinds.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/law.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/life.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/pages.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/people.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/points.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/procedure.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/record.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/review.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/tongue.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/unsaved.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/versions.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/welcome.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/word.ftl")),
        ]
    };
}

const FRENCH: &[&str] = &files!("fr");
const ENGLISH: &[&str] = &files!("en");
const DARI: &[&str] = &files!("fa-AF");

/// Texts of the message files of a language.
pub(super) fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::French | Language::Pseudo(_) => FRENCH,
        Language::English => ENGLISH,
        Language::Dari => DARI,
    }
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
    INDEX.iter().filter_map(|entry| FRENCH.get(entry.file)?.get(entry.start..entry.id_end))
}

/// Whether a French message has this id and exactly these variables.
#[must_use]
pub const fn known(id: &str, variables: &[&str]) -> bool {
    let id = id.as_bytes();
    let mut i = 0;
    while i < INDEX.len() {
        let entry = INDEX[i];
        let text = FRENCH[entry.file].as_bytes();
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
    while file < FRENCH.len() {
        let text = FRENCH[file].as_bytes();
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
    while file < FRENCH.len() {
        let text = FRENCH[file].as_bytes();
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
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use fluent_syntax::ast;
    use fluent_syntax::parser;

    use super::{files, known};
    use crate::lang::Language;
    use crate::lang::named::ids_of_data;

    /// Message ids with their variables.
    fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for text in files(language) {
            let resource = parser::parse(*text).expect("the file is valid Fluent");
            for entry in resource.body {
                let message = match entry {
                    ast::Entry::Message(message) => message,
                    ast::Entry::Term(_) | ast::Entry::Junk { .. } => panic!("only messages"),
                    _ => continue,
                };
                assert!(message.attributes.is_empty(), "{} has attributes", message.id.name);
                let mut variables = BTreeSet::new();
                walk(&message.value.expect("a message has a value"), &mut variables);
                let twice = found.insert(message.id.name.to_owned(), variables);
                assert!(twice.is_none(), "{} is there twice", message.id.name);
            }
        }
        found
    }

    fn walk(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                walk_expression(expression, variables);
            }
        }
    }

    fn walk_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
        match expression {
            ast::Expression::Inline(inline) => walk_inline(inline, variables),
            ast::Expression::Select { selector, variants } => {
                walk_inline(selector, variables);
                variants.iter().for_each(|variant| walk(&variant.value, variables));
            }
        }
    }

    fn walk_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => {
                walk_expression(expression, variables);
            }
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => {}
            _ => panic!(
                "only variables: no function is known to the translator, and it groups no digits"
            ),
        }
    }

    #[test]
    fn every_language_has_every_message() {
        let french = messages(Language::French);
        for language in Language::ALL {
            let here = messages(language);
            let missing: Vec<_> = french.keys().filter(|id| !here.contains_key(*id)).collect();
            let more: Vec<_> = here.keys().filter(|id| !french.contains_key(*id)).collect();
            assert!(missing.is_empty() && more.is_empty(), "{language:?}: {missing:?} {more:?}");
            for (id, variables) in here {
                // A language may do without a variable (French elides where others do not).
                assert!(variables.is_subset(&french[&id]), "{language:?}: variables of {id}");
            }
        }
    }

    #[test]
    fn the_compiler_sees_what_the_parser_sees() {
        for (id, variables) in messages(Language::French) {
            let names: Vec<&str> = variables.iter().map(String::as_str).collect();
            assert!(known(&id, &names), "{id}");
            assert!(!known(&id, &[names.as_slice(), &["unheard-of"]].concat()), "{id}");
            assert!(names.is_empty() || !known(&id, &names[1..]), "{id}");
        }
        assert!(!known("no-such-message", &[]));
    }

    #[test]
    fn every_message_is_said_somewhere() {
        let mut sources = String::new();
        for folder in ["src", "crates"] {
            gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder), &mut sources);
        }
        let data: BTreeSet<String> = ids_of_data().into_iter().collect();
        let french = messages(Language::French);
        for id in &data {
            assert!(french.contains_key(id), "{id} is missing");
        }
        // A room may put an id together from a word of its own: `format!("seal-layer-{word}")`.
        let composed = |id: &str| {
            id.match_indices('-').any(|(at, _)| sources.contains(&format!("\"{}-{{", &id[..at])))
        };
        let said = |id: &&String| {
            data.contains(*id) || sources.contains(&format!("\"{id}\"")) || composed(id)
        };
        let unsaid: Vec<&String> = french.keys().filter(|id| !said(id)).collect();
        assert!(unsaid.is_empty(), "never used: {unsaid:?}");
    }

    fn gather(folder: &Path, sources: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, sources);
            } else {
                sources.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
}
