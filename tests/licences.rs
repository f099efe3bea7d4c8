//! The page of licences names what is linked, no more and no less: made anew by `packaging/licences`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

/// `name version` of every crate of Cargo.lock that comes from elsewhere.
fn locked() -> BTreeSet<String> {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    let of = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(&format!("{key} = \"")));
        line.map(|value| value.trim_end_matches('"').to_owned())
    };
    lock.split("[[package]]")
        .filter(|block| of(block, "source").is_some())
        .map(|block| format!("{} {}", of(block, "name").unwrap(), of(block, "version").unwrap()))
        .collect()
}

fn page() -> Value {
    serde_json::from_slice(&fs::read("assets/licences/licences.json").unwrap()).unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap()
}

#[test]
fn every_crate_is_on_the_page_or_known_not_to_be_linked() {
    let unlinked = fs::read_to_string("assets/licences/unlinked").unwrap();
    let page = page();
    let mut known: BTreeSet<String> = unlinked.lines().map(str::to_owned).collect();
    for part in page["parts"].as_array().unwrap() {
        assert!(!text(part, "licence").is_empty(), "{}", text(part, "name"));
        if part["crate"] == true {
            known.insert(format!("{} {}", text(part, "name"), text(part, "version")));
        }
    }
    let locked = locked();
    assert!(locked.len() > 500, "the lock is read");
    let differ: Vec<_> = locked.symmetric_difference(&known).collect();
    assert!(differ.is_empty(), "run packaging/licences: {differ:?}");
}

#[test]
fn every_part_has_its_texts_and_every_text_a_part() {
    let page = page();
    let texts: BTreeSet<&str> =
        page["texts"].as_array().unwrap().iter().map(|one| text(one, "id")).collect();
    let mut used = BTreeSet::new();
    for part in page["parts"].as_array().unwrap() {
        let named = part["texts"].as_array().unwrap();
        assert!(!named.is_empty(), "{}", text(part, "name"));
        used.extend(named.iter().map(|id| id.as_str().unwrap()));
    }
    assert_eq!(texts, used);
}

/// Words of the licences that must be shown where the program is handed out.
#[test]
fn licences_of_fonts_icons_and_word_lists_are_there_in_full() {
    let page = page();
    let all = page["texts"].to_string();
    for file in
        ["LICENSE", "assets/fonts/OFL.txt", "assets/icons/LICENSE", "assets/words/LICENCE-fr.txt"]
    {
        let own = fs::read_to_string(file).unwrap();
        let last = own.lines().rfind(|line| line.len() > 20).unwrap().trim();
        assert!(
            all.contains(serde_json::to_string(last).unwrap().trim_matches('"')),
            "{file}: {last}"
        );
    }
}

/// Lines of owners stand beside the parts; nothing else may be missing from a text.
#[test]
fn texts_are_whole() {
    let page = page();
    let texts = page["texts"].as_array().unwrap();
    let whole = |id: &str| {
        let found = texts.iter().find(|one| text(one, "id") == id);
        text(found.unwrap_or_else(|| panic!("no {id}")), "text").to_owned()
    };
    let own = fs::read_to_string("LICENSE").unwrap();
    assert_eq!(whole("GPL-3.0-or-later").trim(), own.trim());
    // An enumerated line that begins as an owner's does.
    assert!(whole("Apache-2.0").contains("(c) You must retain, in the Source form"));
    assert!(whole("Unicode-3.0").contains("COPYRIGHT AND PERMISSION NOTICE"));
}
