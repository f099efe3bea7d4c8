//! A real process killed at every call it makes to the disk: what it had called saved is there.
//!
//! The process is this test binary again, under `strace`, which kills it at the n-th call of a
//! kind; n grows until a run gets through. Linux with `strace` and leave to trace is needed.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

#[path = "../../../tests/support/tools.rs"]
mod tools;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use recit_case::domain::{Case, Words};
use recit_vault::vault::{self, NewAttachment, NewSlot, Notice, Role, Secret};

const FOLDER: &str = "RECIT_KILL_FOLDER";

fn now() -> jiff::Timestamp {
    "2026-11-21T18:00:00Z".parse().unwrap()
}

fn secret() -> Secret {
    Secret::typed("encre lampe jardin chaise pluie tambour").unwrap()
}

fn case_at(step: u64) -> Case {
    let mut case = Case::default();
    case.extra.0.insert("x-step".to_owned(), step.into());
    case
}

/// What the killed process does: one save with a new attachment, one without. It says every save
/// that it takes for safe.
#[test]
fn session() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let (mut open, _) = vault::open(Path::new(&folder), &secret()).unwrap();
    let new = NewAttachment {
        id: "new".try_into().unwrap(),
        title: Words::default(),
        original_name: Words::default(),
        media_type: "image/jpeg".to_owned(),
        extra: Default::default(),
    };
    open.attach(new, &mut [7_u8; 90_000].as_slice()).unwrap();
    for step in 1..=2 {
        open.save(&case_at(step), now(), &Words::default()).unwrap();
        // Past the harness, which would keep what is printed until the end.
        std::io::stdout().write_all(format!("\nsaved {step}\n").as_bytes()).unwrap();
    }
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let contents = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()));
    contents.filter(|(name, _)| name != "lock").collect()
}

/// Runs a session in a copy of `start`, killed at the `nth` call of `kind`. Returns whether it
/// got through.
fn killed_at(start: &BTreeMap<String, Vec<u8>>, kind: &str, nth: u32) -> bool {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in start {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let output = Command::new("strace")
        .args(["-f", "-qqq", "-o", "/dev/null", "-e"])
        .arg(format!("trace={kind}"))
        .arg("-e")
        .arg(format!("inject={kind}:signal=SIGKILL:when={nth}"))
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "session", "--test-threads=1"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let acknowledged =
        (1..=2).rfind(|step| said.contains(&format!("\nsaved {step}\n"))).unwrap_or(0);
    if !output.status.success() && contents(folder.path()) == *start {
        assert_eq!(acknowledged, 0, "{kind} {nth}");
        return false;
    }
    let (open, case) = vault::open(folder.path(), &secret()).unwrap();
    let step = case.extra.0["x-step"].as_u64().unwrap();
    assert!(step >= acknowledged, "{kind} {nth}: {step} of {acknowledged}");
    let torn = |notice: &Notice| matches!(notice, Notice::Damaged { .. });
    assert!(open.is_writable() && open.notices().iter().all(torn), "{kind} {nth}");
    if step > 0 {
        let content = open.read_attachment(&"new".try_into().unwrap()).unwrap();
        assert_eq!(content.as_slice(), [7_u8; 90_000], "{kind} {nth}");
    }
    output.status.success()
}

#[test]
fn no_kill_loses_what_was_called_saved() {
    let may_trace = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
    if !may_trace.is_ok_and(|output| output.status.success()) {
        tools::missing("strace that may trace");
        return;
    }
    let workspace = tempfile::tempdir().unwrap();
    let slot = NewSlot { role: Role::Applicant, label: Words::default(), secret: secret() };
    let open = vault::create(workspace.path(), &[slot], &case_at(0), now()).unwrap();
    let start = contents(&workspace.path().join(open.folder_name()));
    std::thread::scope(|scope| {
        for kind in ["openat", "write", "fsync"] {
            let start = &start;
            scope.spawn(move || {
                let through = (1..500).find(|nth| killed_at(start, kind, *nth)).unwrap();
                assert!(through > 3, "{kind}: {through} calls only");
            });
        }
    });
}
