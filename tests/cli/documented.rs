//! What the documentation shows works as it stands there.

use std::fs;

use super::{SECRET, exchange, imported, picture, recit, text};

/// The JSON examples of a page of the documentation, in order.
fn examples(page: &str) -> Vec<String> {
    let text = fs::read_to_string(page).unwrap();
    let after = text.split("```json\n").skip(1);
    after.map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_least_exchange_folder_becomes_a_dossier() {
    let root = tempfile::tempdir().unwrap();
    let example = &examples("docs/exchange-format.md")[0];
    let folder = exchange(root.path(), example, &[("paper.jpg", &picture())]);
    let pdf = root.path().join("out.pdf");
    let said = recit(&["build", text(&folder), "-o", text(&pdf)], "");
    assert!(said.code <= 1, "{}", said.err);
    assert_eq!(recit(&["verify", text(&pdf)], "").code, 0);
}

#[test]
fn the_documented_changes_are_applied() {
    let root = tempfile::tempdir().unwrap();
    let page = examples("docs/exchange-format.md");
    let mut json: serde_json::Value = serde_json::from_str(&page[0]).unwrap();
    json["account"]["fears"] = serde_json::json!([{ "id": "par9" }]);
    json["events"]
        .as_array_mut()
        .unwrap()
        .extend([serde_json::json!({ "id": "e2" }), serde_json::json!({ "id": "e3" })]);
    let folder = exchange(root.path(), &json.to_string(), &[("paper.jpg", &picture())]);
    let case = imported(root.path(), &folder);
    let changes = root.path().join("changes.json");
    fs::write(&changes, &page[1]).unwrap();
    let said = recit(&["apply", text(&case), text(&changes), "--passphrase-stdin"], SECRET);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(said.out.lines().count(), 6, "{}", said.out);
}

/// Every command of the README's list is one the program knows.
#[test]
fn the_readme_names_only_commands_that_exist() {
    let readme = fs::read_to_string("README.md").unwrap();
    for line in readme.lines().filter(|line| line.starts_with("recit ")) {
        let command = line.split_whitespace().nth(1).unwrap();
        let said = recit(&[command, "--help"], "");
        assert_eq!(said.code, 0, "{line}: {}", said.err);
    }
}

/// What a file manager hands over is a case or one of its files; what is neither opens no window.
#[test]
fn only_a_case_is_opened() {
    let root = tempfile::tempdir().unwrap();
    let folder = exchange(
        root.path(),
        &examples("docs/exchange-format.md")[0],
        &[("paper.jpg", &picture())],
    );
    #[cfg(unix)]
    let case = imported(root.path(), &folder);
    #[cfg(unix)]
    let save = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().path());
    #[cfg(unix)]
    let save = save.filter(|path| path.extension().is_some()).min().unwrap();
    for given in [&folder, &folder.join("case.json")] {
        assert_eq!(recit(&["open", text(given)], "").code, 3, "{}", text(given));
    }
    // Where there is always a screen, the window would open.
    #[cfg(unix)]
    for given in [&case, &save] {
        assert_eq!(recit(&["open", text(given)], "").code, 2, "no screen here; {}", text(given));
    }
}

#[test]
fn the_version_is_told() {
    let said = recit(&["--version"], "");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains(env!("CARGO_PKG_VERSION")), "{}", said.out);
}
