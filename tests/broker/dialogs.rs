//! The system's dialogs as a process finds them: none, or one that we put there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use recit::platform::dialogs::{Choice, Dialogs, Native, Purpose};
use recit::platform::message::FileKind;

use super::words;

const EXPECTED: &str = "BROKER_TEST_DIALOG";

/// Asks for a file in a process that finds only what lies in `folder` and no session bus.
fn asked(folder: &Path, expected: &str) -> Output {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "dialogs::a_process_asks_for_a_file", "--nocapture"])
        .env_clear()
        .env("PATH", folder)
        .env(EXPECTED, expected)
        .output()
        .unwrap()
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
}

#[test]
fn without_portal_and_zenity_there_is_no_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let output = asked(folder.path(), "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn zenity_gives_a_path_in_any_script() {
    let folder = tempfile::tempdir().unwrap();
    let zenity = folder.path().join("zenity");
    fs::write(&zenity, "#!/bin/sh\necho '/media/stick/ئەخمەت.jpg'\n").unwrap();
    fs::set_permissions(&zenity, fs::Permissions::from_mode(0o700)).unwrap();
    let output = asked(folder.path(), "/media/stick/ئەخمەت.jpg");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
