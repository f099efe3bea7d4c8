//! One case has one writer; versions that were saved apart are listed, read and made one.

use std::fs;
use std::path::{Path, PathBuf};

use recit::vault::{self, Secret};

use super::{SECRET, Said, recit, text};

const STDIN: &str = "--passphrase-stdin";

fn new(root: &Path) -> PathBuf {
    let said = recit(&["new", text(root), STDIN], SECRET);
    PathBuf::from(said.out.trim_end())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}

fn apply(root: &Path, case: &Path, changes: &serde_json::Value) -> Said {
    let file = root.join("changes.json");
    fs::write(&file, changes.to_string()).unwrap();
    recit(&["apply", text(case), text(&file), STDIN], SECRET)
}

fn event(id: &str, title: &str) -> serde_json::Value {
    let event = serde_json::json!({ "id": id, "title": { "french": { "text": title } } });
    serde_json::json!([{ "put": { "event": event } }])
}

fn signed(at: &str) -> serde_json::Value {
    serde_json::json!([{ "set": { "signed_at": at } }])
}

/// A case to which these changes were made apart, each in a copy of its own, brought together.
fn forked(root: &Path, changes: &[serde_json::Value]) -> PathBuf {
    let case = new(root);
    let twins: Vec<PathBuf> =
        (0..changes.len()).map(|at| root.join(format!("twin-{at}"))).collect();
    twins.iter().for_each(|twin| copy(&case, twin));
    for (twin, change) in twins.iter().zip(changes) {
        let said = apply(root, twin, change);
        assert_eq!(said.code, 0, "{}", said.err);
    }
    twins.iter().for_each(|twin| copy(twin, &case));
    case
}

fn run(command: &str, case: &Path, more: &[&str]) -> Said {
    let arguments = [&[command, text(case)], more, &[STDIN]].concat();
    let said = recit(&arguments, SECRET);
    assert!(!has_hash(&said.out) && !has_hash(&said.err), "{} {}", said.out, said.err);
    said
}

/// Whether a revision's id stands anywhere.
fn has_hash(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.into_iter().any(|word| word.len() == 12 && word.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn exported(root: &Path, case: &Path, more: &[&str]) -> String {
    let out = root.join("out");
    fs::remove_dir_all(&out).ok();
    let said = run("export", case, &[&[text(&out), "--plain"], more].concat());
    assert_eq!(said.code, 0, "{}", said.err);
    fs::read_to_string(out.join("case.json")).unwrap()
}

fn files(case: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn a_case_that_is_open_elsewhere_is_read_and_not_written() {
    let root = tempfile::tempdir().unwrap();
    let case = new(root.path());
    let held = vault::open(&case, &Secret::typed(SECRET).unwrap()).unwrap();
    let before = files(&case);
    let said = apply(root.path(), &case, &event("e1", "Une nuit"));
    assert_eq!((said.code, said.out.as_str()), (5, ""));
    assert!(said.err.contains("Fermez l’autre"), "{}", said.err);
    assert_eq!(run("settle", &case, &["--keep", "1"]).code, 5);
    assert_eq!(files(&case), before, "nothing was done");
    let said = run("check", &case, &[]);
    assert!(said.code <= 1 && said.err.contains("dernier enregistrement"), "{}", said.err);
    exported(root.path(), &case, &[]);
    drop(held);
    assert_eq!(apply(root.path(), &case, &event("e1", "Une nuit")).code, 0);
    assert_eq!(run("heads", &case, &[]).code, 0, "one version");
}

#[test]
fn several_versions_are_listed_read_and_put_together() {
    let root = tempfile::tempdir().unwrap();
    let titles = ["Le soir", "Le matin", "La nuit"];
    let case = forked(root.path(), &titles.map(|title| event("e1", title)));
    let listed = run("heads", &case, &[]);
    assert_eq!(listed.code, 1);
    for number in 1..=3 {
        assert!(
            listed.out.contains(&format!("Version {number}\u{202F}: enregistrement 2")),
            "{}",
            listed.out
        );
    }
    assert!(listed.out.contains("recit settle") && !listed.out.contains("2026-"), "{}", listed.out);

    let said = apply(root.path(), &case, &event("e2", "Plus tard"));
    assert_eq!((said.code, said.out.as_str()), (5, ""));
    assert!(said.err.contains("3 versions") && said.err.contains("recit settle"), "{}", said.err);
    let said = run("check", &case, &["--version", "2"]);
    assert!(said.err.contains("Ici la version 2"), "{}", said.err);
    assert_eq!(run("check", &case, &["--version", "4"]).code, 2);
    let read: Vec<String> =
        ["1", "2", "3"].map(|number| exported(root.path(), &case, &["--version", number])).into();
    for title in titles {
        assert_eq!(read.iter().filter(|told| told.contains(title)).count(), 1, "{title}");
    }

    let said = run("settle", &case, &["--keep", "both"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let told = exported(root.path(), &case, &[]);
    assert!(titles.iter().all(|title| told.contains(title)), "nothing is lost");
    assert_eq!(run("heads", &case, &[]).code, 0);
    assert!(run("check", &case, &[]).told().is_empty(), "no notice remains");
    assert_eq!(apply(root.path(), &case, &event("e2", "Plus tard")).code, 0);
}

#[test]
fn one_version_is_kept_and_the_others_can_still_be_read() {
    let root = tempfile::tempdir().unwrap();
    let case = forked(root.path(), &["Le soir", "Le matin"].map(|title| event("e1", title)));
    let second = exported(root.path(), &case, &["--version", "2"]);
    assert_eq!(run("settle", &case, &["--keep", "2"]).code, 0);
    assert_eq!(exported(root.path(), &case, &[]), second);
    let history = run("history", &case, &[]);
    assert_eq!(history.out.lines().count(), 4, "{}", history.out);
    let first = exported(root.path(), &case, &["--save", "1"]);
    assert!(!first.contains("Le soir") && !first.contains("Le matin"));
    assert_eq!(run("check", &case, &["--save", "9"]).code, 2);
}

#[test]
fn where_only_one_answer_is_possible_a_person_says_which() {
    let root = tempfile::tempdir().unwrap();
    let case = forked(root.path(), &[signed("Lyon"), signed("Paris")]);
    let before = files(&case);
    let said = run("settle", &case, &["--keep", "both"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("--prefer") && said.err.contains('*'), "{}", said.err);
    assert_eq!(files(&case), before);
    let second = exported(root.path(), &case, &["--version", "2"]);
    assert_eq!(run("settle", &case, &["--keep", "both", "--prefer", "2"]).code, 0);
    assert_eq!(exported(root.path(), &case, &[]), second);
}
