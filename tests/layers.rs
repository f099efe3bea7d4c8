//! A room uses only the rooms above it. Between crates the compiler sees to that; within one, this does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the top down, as ARCHITECTURE.md lists them.
const ROOMS: [&str; 19] = [
    "domain", "edit", "lang", "law", "review", "report", "guide", "faces", "sys", "exchange",
    "seal", "vault", "intake", "dossier", "platform", "kit", "ui", "app", "cli",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every source of the package and of its crates.
fn all_sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    sources(Path::new("src"), &mut found);
    sources(Path::new("crates"), &mut found);
    assert!(found.len() > 300, "sources are read");
    found
}

fn room_of(path: &Path) -> Option<usize> {
    let within = path.iter().skip_while(|part| *part != "src").nth(1)?;
    let first = within.to_str().unwrap();
    ROOMS.iter().position(|room| *room == first.trim_end_matches(".rs"))
}

/// Every room named after `crate::` or `recit::` in a source text, comments left out.
fn rooms_used(text: &str) -> BTreeSet<usize> {
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    let mut used = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let word: String = name
                .trim_start()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            used.extend(ROOMS.iter().position(|room| *room == word));
        }
    }
    used
}

#[test]
fn rooms_use_only_rooms_above_them() {
    let mut faults = Vec::new();
    for path in all_sources() {
        let Some(room) = room_of(&path) else { continue };
        for used in rooms_used(&fs::read_to_string(&path).unwrap()) {
            if used > room {
                faults.push(format!("{} uses {}", path.display(), ROOMS[used]));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_test_itself_sees_what_it_looks_for() {
    let dossier = ROOMS.iter().position(|room| *room == "dossier").unwrap();
    let vault = ROOMS.iter().position(|room| *room == "vault").unwrap();
    let used = rooms_used("use crate::dossier::block;\nuse crate::{vault, domain::Case};");
    assert!(used.contains(&dossier) && used.contains(&vault));
    assert!(rooms_used("// crate::dossier\n").is_empty());
}

/// What a change of one line makes anew stays small.
#[test]
fn no_crate_is_too_large_to_be_made_anew_in_seconds() {
    const MOST_LINES: usize = 35_000;
    let mut lines = std::collections::BTreeMap::<PathBuf, usize>::new();
    for path in all_sources() {
        let of: PathBuf = path.iter().take_while(|part| *part != "src").collect();
        *lines.entry(of).or_default() += fs::read_to_string(&path).unwrap().lines().count();
    }
    assert!(lines.len() > 8, "crates are told apart: {lines:?}");
    let large: Vec<_> = lines.iter().filter(|(_, lines)| **lines > MOST_LINES).collect();
    assert!(large.is_empty(), "{large:?}");
}

/// What a file is for stands in its first line; what an item is for, where its name does not say it.
#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<_> = all_sources()
        .into_iter()
        .filter(|path| path.file_name().is_none_or(|name| name != "tests.rs"))
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

/// Libraries that only the named rooms may use: the walls that keep foreign bytes, keys and screens apart.
const KEPT: [(&str, &[&str]); 18] = [
    ("accesskit", &["platform"]),
    ("accesskit_unix", &["platform"]),
    ("accesskit_windows", &["platform"]),
    ("iced", &["kit", "ui", "app"]),
    ("age", &["vault"]),
    ("argon2", &["vault"]),
    ("hayro", &["intake"]),
    ("image", &["intake"]),
    ("landlock", &["seal"]),
    ("seccompiler", &["seal"]),
    ("rfd", &["platform"]),
    ("directories", &["platform"]),
    ("wayland_client", &["platform"]),
    ("wayland_protocols_wlr", &["platform"]),
    ("x11rb", &["platform"]),
    ("clipboard_win", &["platform"]),
    ("clap", &["cli"]),
    ("windows_sys", &["sys"]),
];

#[test]
fn libraries_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for path in all_sources() {
        let Some(room) = room_of(&path) else { continue };
        let text = fs::read_to_string(&path).unwrap();
        for (library, rooms) in KEPT {
            let named = text.lines().any(|line| {
                let line = line.trim_start();
                line.starts_with(&format!("use {library}::"))
                    || line.starts_with(&format!("use {library};"))
            });
            if named && !rooms.contains(&ROOMS[room]) {
                faults.push(format!("{} uses {library}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Each line of a table of lints, with the table it stands in; the workspace's and a crate's look alike.
fn lints(manifest: &str) -> BTreeSet<String> {
    let mut table = None;
    let mut found = BTreeSet::new();
    for line in manifest.lines().map(|line| line.replace("[workspace.lints.", "[lints.")) {
        if line.starts_with('[') {
            table = line.starts_with("[lints.").then(|| line.clone());
        } else if let (Some(table), false) = (&table, line.is_empty() || line.starts_with('#')) {
            found.insert(format!("{table} {line}"));
        }
    }
    found
}

#[test]
fn one_crate_alone_has_unsafe_code_and_all_else_is_linted_alike() {
    let of = |path: &Path| fs::read_to_string(path).unwrap();
    let workspace = of(Path::new("Cargo.toml"));
    let (all, own) = (lints(&workspace), lints(&of(Path::new("crates/sys/Cargo.toml"))));
    let left_out: Vec<_> = all.difference(&own).collect();
    assert_eq!(left_out, ["[lints.rust] unsafe_code = \"forbid\""]);
    let own_alone: Vec<_> = own.difference(&all).collect();
    let expected = [
        "[lints.clippy] undocumented_unsafe_blocks = \"deny\"",
        "[lints.rust] unsafe_code = \"allow\"",
        "[lints.rust] unsafe_op_in_unsafe_fn = \"deny\"",
    ];
    assert_eq!(own_alone, expected);
    for entry in fs::read_dir("crates").unwrap() {
        let manifest = entry.unwrap().path().join("Cargo.toml");
        if manifest != Path::new("crates/sys/Cargo.toml") {
            assert!(of(&manifest).contains("[lints]\nworkspace = true"), "{manifest:?}");
        }
    }
    assert!(workspace.contains("[lints]\nworkspace = true"));
}
