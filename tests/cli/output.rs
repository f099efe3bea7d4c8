//! What is said may reach nobody, and what is written is the person's own: the work and its end stay true.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{SECRET, exchange, imported, picture, recit, text};

fn full() -> File {
    OpenOptions::new().write(true).open("/dev/full").unwrap()
}

/// Runs the program with its output going there; returns its exit code.
fn run(arguments: &[&str], out: Stdio, err: Stdio) -> i32 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recit"));
    command.args(arguments).env("LC_ALL", "fr_FR.UTF-8").env_remove("LANGUAGE");
    let mut child = command.stdin(Stdio::piped()).stdout(out).stderr(err).spawn().unwrap();
    let _closed_early = child.stdin.take().unwrap().write_all(SECRET.as_bytes());
    // A pipe nobody reads.
    drop(child.stdout.take());
    child.wait().unwrap().code().unwrap()
}

fn case(root: &Path) -> std::path::PathBuf {
    let json = r#"{ "exhibits": [{ "id": "x", "files": [{ "attachment": "f" }] }],
                    "files": [{ "id": "f", "path": "files/a.jpg" }] }"#;
    let folder = exchange(root, json, &[("a.jpg", &picture())]);
    imported(root, &folder)
}

#[test]
fn changes_are_applied_to_the_last_whoever_listens() {
    let root = tempfile::tempdir().unwrap();
    let case = case(root.path());
    let changes = root.path().join("changes.json");
    let put = |at| format!(r#"{{ "put": {{ "person": {{ "id": "p{at}" }} }} }}"#);
    fs::write(&changes, format!("[{}]", [put(1), put(2), put(3), put(4)].join(","))).unwrap();
    let arguments = ["apply", text(&case), text(&changes), "--passphrase-stdin"];
    let saves = || {
        let names = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_str().unwrap().starts_with("r-")).count()
    };
    let before = saves();
    assert_eq!(run(&arguments, full().into(), full().into()), 0);
    assert_eq!(saves(), before + 4);
    assert_eq!(run(&arguments, Stdio::piped(), Stdio::null()), 0);
    assert_eq!(saves(), before + 8);
    assert_eq!(run(&["schema", "case"], full().into(), Stdio::null()), 5, "it is its result");
}

#[test]
fn no_case_is_made_whose_secret_nobody_saw() {
    let root = tempfile::tempdir().unwrap();
    let new = ["new", text(root.path()), "--generate", "words"];
    assert_eq!(run(&new, full().into(), Stdio::null()), 5);
    assert_eq!(run(&new, Stdio::piped(), Stdio::null()), 5);
    let with_code = [new.as_slice(), &["--recovery-code"]].concat();
    assert_eq!(run(&with_code, Stdio::null(), full().into()), 5);
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    assert_eq!(run(&new, Stdio::null(), Stdio::null()), 0);
}

#[test]
fn a_passphrase_that_is_too_easy_is_refused_unless_it_is_meant() {
    let root = tempfile::tempdir().unwrap();
    for weak in ["a", "password", "Ahmad1990"] {
        let said = recit(&["new", text(root.path()), "--passphrase-stdin"], weak);
        assert_eq!(said.code, 2, "{weak}: {}", said.err);
    }
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    let meant = ["new", text(root.path()), "--passphrase-stdin", "--weak-passphrase"];
    assert_eq!(recit(&meant, "a").code, 0);
    assert_eq!(recit(&["new", text(root.path()), "--passphrase-stdin"], SECRET).code, 0);
}

#[cfg(unix)]
#[test]
fn what_is_written_is_the_persons_own_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;

    let root = tempfile::tempdir().unwrap();
    let case = case(root.path());
    let at = |name: &str| text(root.path()).to_owned() + "/" + name;
    let open_to_all = |arguments: &[&str]| {
        let mut shell = Command::new("sh");
        shell.args(["-c", "umask 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_recit")]);
        let mut child = shell.args(arguments).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(SECRET.as_bytes()).unwrap();
        assert!(child.wait().unwrap().code().unwrap() <= 1);
    };
    let (pdf, report, out) = (at("a.pdf"), at("a.json"), at("out"));
    open_to_all(&["build", text(&case), "-o", &pdf, "--report", &report, "--passphrase-stdin"]);
    open_to_all(&["export", text(&case), &out, "--plain", "--passphrase-stdin"]);
    let files = out.clone() + "/files";
    let (json, file) = (out.clone() + "/case.json", files.clone() + "/f.jpg");
    for (path, rights) in [
        (&pdf, 0o600),
        (&report, 0o600),
        (&out, 0o700),
        (&files, 0o700),
        (&json, 0o600),
        (&file, 0o600),
    ] {
        let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, rights, "{path}: {mode:o}");
    }
}

#[test]
fn a_strangers_file_is_told_and_set_aside_by_a_command() {
    let root = tempfile::tempdir().unwrap();
    let case = case(root.path());
    let names = |folder: &Path| -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect()
    };
    let own = names(&case).into_iter().find(|name| name.starts_with("r-")).unwrap();
    let stranger = format!("{}9999999999-0123456789ab.age", &own[..29]);
    // An age file for a key that is nobody's here: the header of another case.
    let other = tempfile::tempdir().unwrap();
    let theirs = self::case(other.path());
    let revision = names(&theirs).into_iter().find(|name| name.starts_with("r-")).unwrap();
    fs::copy(theirs.join(revision), case.join(&stranger)).unwrap();
    let check = || recit(&["check", text(&case), "--passphrase-stdin"], SECRET);
    let said = check();
    assert!(said.err.contains("recit tidy") && !said.err.contains("Lecture seule"), "{}", said.err);
    let said = recit(&["tidy", text(&case), "--passphrase-stdin"], SECRET);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(names(&case.join("set-aside")), [stranger]);
    assert!(!check().err.contains("recit tidy"));
}
