use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::{Sides, known, sides};
use crate::lang::Language;
use crate::lang::named::ids_of_data;

/// A message: the variables it uses, and what stands directly above it.
struct Found {
    variables: BTreeSet<String>,
    note: Vec<&'static str>,
}

/// The messages of some files, by their ids.
fn messages(texts: impl IntoIterator<Item = &'static str>) -> BTreeMap<&'static str, Found> {
    let mut found = BTreeMap::new();
    for text in texts {
        let resource = parser::parse(text).expect("the file is valid Fluent");
        for entry in resource.body {
            let message = match entry {
                ast::Entry::Message(message) => message,
                ast::Entry::Term(_) | ast::Entry::Junk { .. } => panic!("only messages"),
                _ => continue,
            };
            assert!(message.attributes.is_empty(), "{} has attributes", message.id.name);
            let mut variables = BTreeSet::new();
            walk(&message.value.expect("a message has a value"), &mut variables);
            let note = message.comment.map(|comment| comment.content).unwrap_or_default();
            let twice = found.insert(message.id.name, Found { variables, note });
            assert!(twice.is_none(), "{} is there twice", message.id.name);
        }
    }
    found
}

fn all(language: Language) -> BTreeMap<&'static str, Found> {
    messages(sides(language).files())
}

/// The languages whose helper speaks them, too.
fn with_both_sides() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| !sides(*language).helper.is_empty())
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

/// Fails where an id of one is not in the other, or one here uses a variable that French does not give.
fn assert_alike(
    what: &str,
    here: &BTreeMap<&'static str, Found>,
    french: &BTreeMap<&'static str, Found>,
) {
    let missing: Vec<_> = french.keys().filter(|id| !here.contains_key(*id)).collect();
    let more: Vec<_> = here.keys().filter(|id| !french.contains_key(*id)).collect();
    assert!(missing.is_empty() && more.is_empty(), "{what}: lacks {missing:?}, has {more:?}");
    for (id, found) in here {
        // A language may do without a variable (French elides where others do not).
        let given = &french[id].variables;
        assert!(found.variables.is_subset(given), "{what}: variables of {id}");
    }
}

#[test]
fn french_english_and_dari_have_both_sides() {
    for language in [Language::French, Language::English, Language::Dari] {
        let Sides { person, helper } = sides(language);
        for side in [person, helper] {
            assert!(side.iter().all(|text| !messages([*text]).is_empty()), "{language:?}");
        }
        assert!(!person.is_empty() && !helper.is_empty(), "{language:?}");
    }
}

#[test]
fn every_language_has_the_persons_side() {
    let french = messages(sides(Language::French).person.iter().copied());
    for language in Language::ALL {
        let here = messages(sides(language).person.iter().copied());
        assert_alike(&format!("{language:?}, person"), &here, &french);
    }
}

#[test]
fn a_language_with_the_helpers_side_has_every_message() {
    let french = all(Language::French);
    for language in with_both_sides() {
        assert_alike(&format!("{language:?}"), &all(language), &french);
    }
}

#[test]
fn a_message_is_on_one_side_only() {
    for language in Language::ALL {
        let Sides { person, helper } = sides(language);
        let helper = messages(helper.iter().copied());
        for id in messages(person.iter().copied()).keys() {
            assert!(!helper.contains_key(id), "{language:?}: {id}");
        }
    }
}

/// Whoever translates for a person's language begins here: what is not needed by her belongs to the helper.
#[test]
fn the_persons_side_is_small_enough_to_be_translated() {
    let count = messages(sides(Language::French).person.iter().copied()).len();
    assert!(count <= 700, "{count} messages on the person's side");
}

/// How long a message may be, as the last word of its note says; explained in `locales/README.md`.
const LENGTHS: [&str; 5] = ["[button]", "[word]", "[line]", "[sentence]", "[free]"];

#[test]
fn every_message_of_the_persons_side_has_a_note_for_the_translator() {
    for (id, Found { variables, note }) in messages(sides(Language::French).person.iter().copied())
    {
        assert!(!note.is_empty(), "{id} has no note");
        let words = note.join(" ");
        let said = LENGTHS.iter().find_map(|length| words.strip_suffix(length)).unwrap_or_default();
        assert!(said.ends_with(' ') && said.len() > 10, "the note of {id} is {words:?}");
        for name in variables {
            let named = |part: &str| part.trim_matches(|c: char| !c.is_alphanumeric()) == name;
            let told =
                said.split('$').skip(1).filter_map(|part| part.split([' ', ':', ',']).next());
            assert!(told.into_iter().any(named), "the note of {id} does not name ${name}");
        }
        assert!(note.iter().all(|line| line.chars().count() <= 118), "the note of {id} is wide");
    }
}

#[test]
fn the_lengths_are_explained_to_translators() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/README.md");
    let page = fs::read_to_string(page).unwrap();
    for length in LENGTHS {
        assert!(page.contains(&format!("`{length}`")), "{length}");
    }
}

#[test]
fn every_file_is_built_in() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in Language::ALL {
        let Sides { person, helper } = sides(language);
        for (side, texts) in [("person", person), ("helper", helper)] {
            let folder = locales.join(language.tag()).join(side);
            let there = fs::read_dir(folder).map_or(0, Iterator::count);
            assert_eq!(there, texts.len(), "{language:?}, {side}");
        }
    }
}

#[test]
fn the_compiler_sees_what_the_parser_sees() {
    for (id, Found { variables, .. }) in all(Language::French) {
        let names: Vec<&str> = variables.iter().map(String::as_str).collect();
        assert!(known(id, &names), "{id}");
        assert!(!known(id, &[names.as_slice(), &["unheard-of"]].concat()), "{id}");
        assert!(names.is_empty() || !known(id, &names[1..]), "{id}");
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
    let french = all(Language::French);
    for id in &data {
        assert!(french.contains_key(id.as_str()), "{id} is missing");
    }
    // A room may put an id together from a word of its own: `format!("seal-layer-{word}")`.
    let composed = |id: &str| {
        id.match_indices('-').any(|(at, _)| sources.contains(&format!("\"{}-{{", &id[..at])))
    };
    let said =
        |id: &&&str| data.contains(**id) || sources.contains(&format!("\"{id}\"")) || composed(id);
    let unsaid: Vec<&&str> = french.keys().filter(|id| !said(id)).collect();
    assert!(unsaid.is_empty(), "never used: {unsaid:?}");
}

fn gather(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sources.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
