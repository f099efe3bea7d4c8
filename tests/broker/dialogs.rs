//! The system's dialogs as a process finds them: none, or one that we put there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use recit::platform::dialogs::{Choice, Dialogs, Native, Purpose};
use recit::platform::message::FileKind;

use super::words;

const EXPECTED: &str = "BROKER_TEST_DIALOG";
/// Said by a process that asked and was answered as expected; none that did not run can say it.
const ANSWERED: &str = "answered as expected";

/// Asks for a file in a process that finds only what lies in `folder` and no session bus.
fn ask(folder: &Path, expected: &str) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "dialogs::a_process_asks_for_a_file", "--nocapture"])
        .env_clear()
        .env("PATH", folder)
        .env(EXPECTED, expected)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains(ANSWERED), "{said}");
}

#[test]
fn a_process_asks_for_a_file() {
    let Ok(expected) = std::env::var(EXPECTED) else { return };
    let choice = Native.ask(&Purpose::Open(FileKind::Exhibits), &words());
    let expected = match expected.as_str() {
        "" => Choice::NoDialog,
        path => Choice::Chosen(vec![PathBuf::from(path)]),
    };
    assert_eq!(choice, expected);
    println!("{ANSWERED}");
}

#[test]
fn without_portal_and_zenity_there_is_no_dialog() {
    let folder = tempfile::tempdir().unwrap();
    ask(folder.path(), "");
}

#[test]
fn zenity_gives_a_path_in_any_script() {
    let folder = tempfile::tempdir().unwrap();
    let zenity = folder.path().join("zenity");
    fs::write(&zenity, "#!/bin/sh\necho '/media/stick/ئەخمەت.jpg'\n").unwrap();
    fs::set_permissions(&zenity, fs::Permissions::from_mode(0o700)).unwrap();
    ask(folder.path(), "/media/stick/ئەخمەت.jpg");
}
