//! Rules of law brought as a file: taken, in force, refused, given up.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Said, exchange, text};

/// Runs the program in French with its settings in this home.
fn recit(home: &Path, arguments: &[&str]) -> Said {
    let output = Command::new(env!("CARGO_BIN_EXE_recit"))
        .args(arguments)
        .env_remove("LANGUAGE")
        .env("LC_ALL", "fr_FR.UTF-8")
        .env("XDG_CONFIG_HOME", home)
        .output()
        .unwrap();
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The last day to send a dossier whose paper, of 10 November 2026, does not say it.
fn last_day(home: &Path) -> String {
    let case = serde_json::json!({
        "schema": 2,
        "procedure": {
            "mode": "post", "kind": "first", "track": { "known": "normal" },
            "papers": [{ "id": "a", "kind": "attestation", "received": "2026-11-10" }],
        },
    });
    let folder = exchange(home, &case.to_string(), &[]);
    let arguments = ["check", text(&folder), "--json", "--today", "2026-11-16"];
    let told: serde_json::Value = serde_json::from_str(&recit(home, &arguments).out).unwrap();
    let all = told["deadlines"].as_array().unwrap();
    let intro = all.iter().find(|deadline| deadline["id"] == "D-INTRO").unwrap();
    intro["last_day"].as_str().unwrap().to_owned()
}

/// The program's own law as a file, of this day and with a day less to send the dossier.
fn shorter(root: &Path, day: &str) -> std::path::PathBuf {
    let own = root.join("own.toml");
    assert_eq!(recit(root, &["law", "export", "-o", text(&own)]).code, 0);
    let own = fs::read_to_string(own).unwrap();
    let file = root.join("recit-law-brought.toml");
    let made = own.replacen("version = \"2026-11-29\"", &format!("version = \"{day}\""), 1);
    fs::write(&file, made.replace("value = 21", "value = 20")).unwrap();
    file
}

fn sum(path: &Path) -> String {
    let told = Command::new("sha256sum").arg(path).output().unwrap().stdout;
    String::from_utf8(told).unwrap().split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_deadline_changes_with_the_law_that_is_brought_and_changes_back() {
    let root = tempfile::tempdir().unwrap();
    let home = root.path();
    assert_eq!(last_day(home), "2026-12-01");
    let own = recit(home, &["law"]);
    assert!(own.code == 0 && own.out.contains("venues avec le programme"), "{}", own.out);

    let file = shorter(home, "2026-11-30");
    assert!(own.out.contains(&sum(&home.join("own.toml"))), "the sum of what is exported");
    let taken = recit(home, &["law", "take", text(&file)]);
    assert_eq!(taken.code, 0, "{}", taken.err);
    assert!(taken.out.contains("Changé") && taken.out.contains("D-INTRO"), "{}", taken.out);
    assert!(!taken.out.contains("D-90"), "what is the same is not told");
    assert_eq!(last_day(home), "2026-11-30");
    let told = recit(home, &["law"]);
    assert!(told.out.contains("apportées par un fichier") && told.out.contains(&sum(&file)));
    let names = fs::read_dir(home.join("recit")).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(names.collect::<Vec<_>>(), ["recit-law.toml"]);

    // What was there before is not brought back by mistake.
    let older = recit(home, &["law", "take", text(&home.join("own.toml"))]);
    assert!(older.code == 3 && older.err.contains("plus ancien"), "{}", older.err);
    assert_eq!(last_day(home), "2026-11-30");
    assert_eq!(recit(home, &["law", "drop"]).code, 0);
    assert_eq!(last_day(home), "2026-12-01");
    assert!(recit(home, &["law", "drop"]).out.contains("Aucun fichier"));
}

#[test]
fn a_file_that_is_refused_changes_nothing_and_one_that_went_bad_is_said_at_each_command() {
    let root = tempfile::tempdir().unwrap();
    let home = root.path();
    let file = shorter(home, "9999-01-01");
    let future = recit(home, &["law", "take", text(&file)]);
    assert!(future.code == 3 && future.err.contains("date à venir"), "{}", future.err);
    let broken = home.join("broken.toml");
    let made = fs::read_to_string(home.join("own.toml")).unwrap();
    fs::write(&broken, made.replacen("unit = \"months\"", "unit = \"Zalmai\"", 1)).unwrap();
    let refused = recit(home, &["law", "take", text(&broken)]);
    assert!(refused.code == 3 && refused.err.contains("deadlines"), "{}", refused.err);
    assert!(!refused.err.contains("Zalmai"));
    let not_there = recit(home, &["law", "take", text(&home.join("none.toml"))]);
    assert_eq!(not_there.code, 3);
    fs::write(&broken, vec![b' '; 600 << 10]).unwrap();
    assert_eq!(recit(home, &["law", "take", text(&broken)]).code, 3);
    assert_eq!(last_day(home), "2026-12-01");

    fs::create_dir_all(home.join("recit")).unwrap();
    fs::copy(&file, home.join("recit/recit-law.toml")).unwrap();
    assert_eq!(last_day(home), "2026-12-01");
    let said = recit(home, &["check", "assets/example"]);
    assert!(said.err.contains("n’est pas utilisé"), "{}", said.err);
    let told = recit(home, &["law"]);
    assert!(told.code == 1 && told.out.contains("n’est pas utilisé"), "{}", told.out);
}
