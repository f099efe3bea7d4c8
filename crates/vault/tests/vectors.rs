//! A case folder made once and kept for ever: this program and an independent reader both open it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

#[path = "../../../tests/support/tools.rs"]
mod tools;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use recit_vault::vault::{self, Secret};
use serde_json::Value;

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn folder() -> PathBuf {
    let mut folders = std::fs::read_dir(vectors()).unwrap().map(|entry| entry.unwrap().path());
    folders.find(|path| path.file_name().unwrap().to_string_lossy().starts_with("c-")).unwrap()
}

fn typed(name: &str) -> String {
    std::fs::read_to_string(vectors().join(name)).unwrap()
}

/// Opening makes a lock file; the vectors stay as they are.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    copy
}

/// What `tests/vectors/expected.json` says of the case and the attachments.
fn expected() -> Value {
    serde_json::from_str(&typed("expected.json")).unwrap()
}

/// Tools that a desk need not have.
fn is_missing(tool: &str, is_there: bool) -> bool {
    if !is_there {
        tools::missing(tool);
    }
    !is_there
}

fn runs(command: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(command);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn output(mut command: Command, input: &str) -> String {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn this_program_opens_the_vectors() {
    let copy = copy();
    for secret in ["passphrase.txt", "digits.txt", "recovery-code.txt"] {
        let secret = Secret::typed(&typed(secret)).unwrap();
        let (open, case) = vault::open(copy.path(), &secret).unwrap();
        assert_eq!(open.notices(), []);
        assert_eq!(serde_json::to_value(&case).unwrap(), expected()["case"]);
        let mut hashes = BTreeMap::new();
        for attachment in open.attachments() {
            open.read(&attachment.content).unwrap();
            hashes.insert(attachment.id.to_string(), attachment.content.sha256.clone());
            for derived in &attachment.derived {
                open.read(&derived.content).unwrap();
                let name =
                    format!("{}/{}/{}", attachment.id, derived.facts.kind, derived.facts.page);
                hashes.insert(name, derived.content.sha256.clone());
            }
        }
        assert_eq!(serde_json::to_value(hashes).unwrap(), expected()["attachments"]);
    }
}

#[test]
fn a_second_reader_opens_the_vectors() {
    if is_missing(
        "python3 with argon2-cffi and cryptography",
        runs("python3", &["-c", "import argon2, cryptography"]),
    ) {
        return;
    }
    for secret in ["passphrase.txt", "digits.txt", "recovery-code.txt"] {
        let mut reader = Command::new("python3");
        reader.arg(vectors().join("reader.py")).arg(folder());
        let read: Value = serde_json::from_str(&output(reader, &typed(secret))).unwrap();
        assert_eq!(read["document"]["case"], expected()["case"]);
        assert_eq!(read["attachments"], expected()["attachments"]);
    }
}

/// Two copies saved apart, brought together and made one.
fn settled() -> (tempfile::TempDir, Value) {
    let secret = Secret::typed(&typed("passphrase.txt")).unwrap();
    let (one, other) = (copy(), copy());
    let now = jiff::Timestamp::UNIX_EPOCH;
    for (folder, at) in [(&one, "Lyon"), (&other, "Paris")] {
        let (mut open, mut case) = vault::open(folder.path(), &secret).unwrap();
        case.account.signed_at = at.into();
        open.save(&case, now, &"".into()).unwrap();
    }
    for entry in std::fs::read_dir(other.path()).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), one.path().join(entry.file_name())).unwrap();
    }
    let (mut open, case) = vault::open(one.path(), &secret).unwrap();
    let heads: Vec<String> = open.heads().iter().map(|head| head.id.clone()).collect();
    assert_eq!(heads.len(), 2);
    open.settle(&case, &heads, now).unwrap();
    (one, serde_json::to_value(case).unwrap())
}

#[test]
fn a_second_reader_opens_what_comes_after_two_versions() {
    let (folder, case) = settled();
    let secret = typed("passphrase.txt");
    let (open, _) = vault::look(folder.path(), &Secret::typed(&secret).unwrap()).unwrap();
    assert!(open.notices().is_empty() && open.heads().len() == 1);
    if is_missing(
        "python3 with argon2-cffi and cryptography",
        runs("python3", &["-c", "import argon2, cryptography"]),
    ) {
        return;
    }
    let mut reader = Command::new("python3");
    reader.arg(vectors().join("reader.py")).arg(folder.path());
    let read: Value = serde_json::from_str(&output(reader, &secret)).unwrap();
    assert_eq!(read["document"]["case"], case);
    assert_eq!(read["attachments"], expected()["attachments"]);
}

/// The recipe printed in `docs/vault-format.md`, run as it stands.
#[test]
fn the_printed_recipe_recovers_the_document() {
    let has_tools = runs("age", &["--version"]) && runs("python3", &["-c", "import argon2"]);
    if is_missing("age, or python3 with argon2-cffi", has_tools) {
        return;
    }
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/vault-format.md");
    let page = std::fs::read_to_string(page).unwrap();
    let recipe = page.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let copy = copy();
    let mut shell = Command::new("sh");
    shell.arg("-euc").arg(recipe).current_dir(copy.path());
    output(shell, &typed("passphrase.txt"));
    let document = std::fs::read(copy.path().join("document.json")).unwrap();
    let document: Value = serde_json::from_slice(&document).unwrap();
    assert_eq!(document["case"], expected()["case"]);
}
