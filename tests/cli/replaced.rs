//! The file of the program replaced or removed while it runs: it goes on as what it was.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use recit::vault::{self, Secret};

use super::{SECRET, exchange, picture, text};

/// A copy of the program that waits for a passphrase, to take a picture in with it.
fn waiting(program: &Path, root: &Path) -> Child {
    fs::copy(env!("CARGO_BIN_EXE_recit"), program).unwrap();
    let json = r#"{ "exhibits": [{ "id": "x", "files": [{ "attachment": "a" }] }],
        "files": [{ "id": "a", "path": "files/a.jpg" }] }"#;
    let folder = exchange(root, json, &[("a.jpg", &picture())]);
    let workspace = root.join("workspace");
    fs::create_dir_all(&workspace).unwrap();
    let mut command = Command::new(program);
    command.args(["import", text(&folder), text(&workspace), "--passphrase-stdin"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = started(&mut command);
    // It runs as soon as the system shows the file it runs.
    let running = format!("/proc/{}/exe", child.id());
    while fs::read_link(&running).ok().as_deref() != Some(program) {
        std::thread::yield_now();
    }
    child
}

/// Starts a file that was written a moment ago: a process that another thread forked meanwhile may hold it open for
/// writing until it runs its own program, and then it cannot be started yet.
fn started(command: &mut Command) -> Child {
    loop {
        match command.spawn() {
            Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => std::thread::yield_now(),
            other => return other.unwrap(),
        }
    }
}

/// Gives the passphrase; the picture must have been decoded, by a worker of the program that ran.
fn is_taken_in(mut child: Child, root: &Path) {
    child.stdin.take().unwrap().write_all(SECRET.as_bytes()).unwrap();
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{err}");
    let case = root.join("workspace").join(Path::new(out.trim_end()).file_name().unwrap());
    let (open, _) = vault::look(&case, &Secret::typed(SECRET).unwrap()).unwrap();
    assert_eq!(open.attachments()[0].derived.len(), 2, "the page and its preview: {err}");
}

#[test]
fn a_removed_program_file_does_not_keep_files_from_being_read() {
    let root = tempfile::tempdir().unwrap();
    let program = root.path().join("recit");
    let child = waiting(&program, root.path());
    fs::remove_file(&program).unwrap();
    is_taken_in(child, root.path());
}

#[test]
fn a_replaced_program_file_is_not_what_the_running_one_starts() {
    let root = tempfile::tempdir().unwrap();
    let program = root.path().join("recit");
    let child = waiting(&program, root.path());
    let newer = root.path().join("newer");
    fs::write(&newer, "#!/bin/sh\nexit 7\n").unwrap();
    fs::set_permissions(&newer, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&newer, &program).unwrap();
    is_taken_in(child, root.path());
    assert_eq!(Command::new(&program).status().unwrap().code(), Some(7), "the next start is its");
}
