//! A case that a later program wrote: read, printed and written out with a word about it, and never changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{SECRET, Said, exchange, imported, newer, picture, recit, text};

const STDIN: &str = "--passphrase-stdin";
const CASE: &str = r#"{ "account": { "fears": [{ "id": "f", "text": { "french": { "text": "Oui." } } }] },
    "exhibits": [{ "id": "x", "files": [{ "attachment": "a" }] }],
    "files": [{ "id": "a", "path": "files/a.jpg" }] }"#;

fn files(case: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| !path.ends_with("lock"))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

fn run(root: &Path, command: &str, case: &Path) -> Said {
    let out = root.join("out");
    let (pdf, changes) = (root.join("out.pdf"), root.join("changes.json"));
    fs::write(&changes, r#"[{ "set": { "signed_at": "Lyon" } }]"#).unwrap();
    let more = match command {
        "export" => vec![text(&out), "--plain"],
        "build" => vec!["-o", text(&pdf)],
        "apply" => vec![text(&changes)],
        "settle" => vec!["--keep", "1"],
        _ => Vec::new(),
    };
    recit(&[&[command, text(case)], &more[..], &[STDIN]].concat(), SECRET)
}

/// Every command that reads works and says this; every one that writes refuses; not a byte changes.
fn is_only_read(root: &Path, case: &Path, said: &str) {
    let before = files(case);
    for command in ["check", "build", "export", "history", "heads"] {
        let done = run(root, command, case);
        assert!(done.code <= 1, "{command}: {} {}", done.code, done.err);
        assert!(done.err.contains(said), "{command}: {}", done.err);
    }
    for command in ["apply", "settle", "tidy"] {
        let refused = run(root, command, case);
        assert_eq!((refused.code, refused.out.as_str()), (5, ""), "{command}");
        assert!(refused.err.contains("prenez la version récente"), "{command}: {}", refused.err);
        assert!(refused.err.contains("rien n’a été changé"), "{command}: {}", refused.err);
    }
    assert!(files(case) == before, "not a byte, not a name");
}

#[test]
fn a_case_of_a_later_program_is_read_and_never_changed() {
    let root = tempfile::tempdir().unwrap();
    let case = imported(root.path(), &exchange(root.path(), CASE, &[("a.jpg", &picture())]));
    newer::save(&case, SECRET, newer::with_more);
    is_only_read(root.path(), &case, "Il peut être lu et imprimé ici, pas changé.");

    // What was written out of it is still the later program's, with all it holds.
    let out = root.path().join("out");
    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(out.join("case.json")).unwrap()).unwrap();
    assert_eq!(json["schema"], newer::NEWER);
    assert_eq!(json["constellation"]["stars"], serde_json::json!([1, 2.5, null]));
    assert_eq!(json["account"]["signed_at"], "Port-Essai");
    for command in ["check", "build"] {
        let done = run(root.path(), command, &out);
        assert!(done.code <= 1, "{command}: {}", done.err);
        assert!(done.err.contains("version plus récente"), "{command}: {}", done.err);
    }
    let workspace = root.path().join("other");
    fs::create_dir(&workspace).unwrap();
    let refused = recit(&["import", text(&out), text(&workspace), STDIN], SECRET);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert!(refused.err.contains(&format!("forme {}", newer::NEWER)), "{}", refused.err);
    assert_eq!(fs::read_dir(&workspace).unwrap().count(), 0);
}

#[test]
fn of_a_later_save_that_is_not_understood_the_one_before_is_read() {
    let root = tempfile::tempdir().unwrap();
    let case = imported(root.path(), &exchange(root.path(), CASE, &[("a.jpg", &picture())]));
    newer::save(&case, SECRET, |document| document["case"]["events"] = "all different".into());
    is_only_read(root.path(), &case, "n’est pas compris ici");
    let exported = fs::read_to_string(root.path().join("out/case.json")).unwrap();
    assert!(exported.contains("Oui."), "the save before it");
}
