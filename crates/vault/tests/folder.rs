//! Encrypted case folders on a real disk, through the public doors of the vault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use recit_case::domain::{Case, Words};
use recit_vault::vault::{self, Error, NewAttachment, NewSlot, Notice, Role, Secret};

const PASSPHRASE: &str = "encre lampe jardin chaise pluie tambour";

fn now() -> jiff::Timestamp {
    "2026-11-21T18:00:00Z".parse().unwrap()
}

fn secret() -> Secret {
    Secret::typed(PASSPHRASE).unwrap()
}

fn case_with(text: &str) -> Case {
    let mut case = Case::default();
    case.extra.0.insert("x-test".to_owned(), text.into());
    case
}

/// A workspace with one case of two saves and one attachment; returns the case folder.
fn made(workspace: &Path) -> PathBuf {
    let slot = NewSlot { role: Role::Applicant, label: Words::default(), secret: secret() };
    let mut open = vault::create(workspace, &[slot], &case_with("first"), now()).unwrap();
    let new = NewAttachment {
        id: "photo".try_into().unwrap(),
        title: "CANARY-TITLE".into(),
        original_name: "CANARY-NAME.jpg".into(),
        media_type: "image/jpeg".to_owned(),
        extra: Default::default(),
    };
    open.attach(new, &mut &b"CANARY-BYTES"[..]).unwrap();
    open.save(&case_with("CANARY-TEXT"), now(), &Words::default()).unwrap();
    workspace.join(open.folder_name())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_case_comes_back_and_nothing_of_it_shows() {
    let workspace = tempfile::tempdir().unwrap();
    let folder = made(workspace.path());
    assert!(vault::is_case_folder(&folder) && !vault::is_case_folder(workspace.path()));

    for name in names(&folder) {
        let bytes = fs::read(folder.join(&name)).unwrap();
        assert!(!bytes.windows(6).any(|window| window == b"CANARY"), "{name}");
        let known = name == "lock" || name.starts_with("r-") || name.starts_with("b-");
        assert!(known, "{name}");
    }

    // A person may rename the folder.
    let renamed = workspace.path().join("documents");
    fs::rename(&folder, &renamed).unwrap();
    let (open, case) = vault::open(&renamed, &secret()).unwrap();
    assert_eq!(case, case_with("CANARY-TEXT"));
    assert_eq!(
        open.read_attachment(&"photo".try_into().unwrap()).unwrap().as_slice(),
        b"CANARY-BYTES"
    );
    assert_eq!(open.notices(), []);

    // While it is open here, it is open elsewhere for everyone else.
    let (other, _) = vault::open(&renamed, &secret()).unwrap();
    assert_eq!(other.notices(), [Notice::OpenElsewhere]);
    assert!(!other.is_writable());

    let wrong = Secret::typed("encre lampe jardin chaise pluie").unwrap();
    assert_eq!(vault::open(&renamed, &wrong).unwrap_err(), Error::WrongPassphrase);
    assert_eq!(vault::open(workspace.path(), &wrong).unwrap_err(), Error::NotACase);
    assert_eq!(names(workspace.path()), ["documents"], "a wrong guess leaves no trace");
    let nowhere = workspace.path().join("nowhere");
    assert_eq!(vault::open(&nowhere, &wrong).unwrap_err(), Error::Gone);
}

#[cfg(unix)]
#[test]
fn hostile_names_are_neither_read_nor_waited_for() {
    use std::os::unix::fs::symlink;

    let workspace = tempfile::tempdir().unwrap();
    let folder = made(workspace.path());
    let sound = names(&folder).into_iter().rfind(|name| name.starts_with("r-")).unwrap();
    let stem = &sound[..29];
    let newer = |number: u32| folder.join(format!("{stem}99999999{number:02}-0123456789ab.age"));

    fs::create_dir(newer(1)).unwrap();
    symlink(folder.join(&sound), newer(2)).unwrap();
    symlink("/dev/zero", newer(3)).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(newer(4)).status().unwrap();
    assert!(pipe.success());
    let sparse = fs::File::create(newer(5)).unwrap();
    sparse.set_len(10 << 30).unwrap();
    fs::write(folder.join("desktop.ini"), "x").unwrap();
    fs::remove_file(folder.join("lock")).unwrap();
    symlink("/etc/passwd", folder.join("lock")).unwrap();

    let (mut open, case) = vault::open(&folder, &secret()).unwrap();
    assert_eq!(case, case_with("CANARY-TEXT"));
    assert_eq!(open.notices(), [Notice::Unopened { files: 5, newer: false }]);
    open.save(&case_with("third"), now(), &Words::default()).unwrap();
    assert!(newer(5).exists() && folder.join("desktop.ini").exists());

    // Out of the way, each of them whole, and nothing else.
    assert_eq!(open.set_aside(), Ok(5));
    let aside = folder.join(vault::SET_ASIDE);
    assert_eq!(names(&aside).len(), 5);
    assert!(fs::symlink_metadata(aside.join(newer(2).file_name().unwrap())).unwrap().is_symlink());
    drop(open);
    let (open, case) = vault::open(&folder, &secret()).unwrap();
    assert_eq!((case, open.notices()), (case_with("third"), &[][..]));
}

#[cfg(unix)]
#[test]
fn a_newest_save_that_cannot_be_read_is_announced_whatever_it_is() {
    use std::os::unix::fs::symlink;

    type Harm = fn(&Path);
    let harms: [(&str, Harm); 6] = [
        ("longer than any save", |file| {
            fs::OpenOptions::new().write(true).open(file).unwrap().set_len(70 << 20).unwrap();
        }),
        ("a link", |file| {
            let elsewhere = file.with_file_name("elsewhere");
            fs::rename(file, &elsewhere).unwrap();
            symlink(elsewhere, file).unwrap();
        }),
        ("a folder", |file| {
            fs::remove_file(file).unwrap();
            fs::create_dir(file).unwrap();
        }),
        ("a pipe", |file| {
            fs::remove_file(file).unwrap();
            assert!(std::process::Command::new("mkfifo").arg(file).status().unwrap().success());
        }),
        ("a device", |file| {
            fs::remove_file(file).unwrap();
            symlink("/dev/zero", file).unwrap();
        }),
        ("noise", |file| fs::write(file, [7; 9000]).unwrap()),
    ];
    for (what, harm) in harms {
        let workspace = tempfile::tempdir().unwrap();
        let folder = made(workspace.path());
        let newest = names(&folder).into_iter().rfind(|name| name.starts_with("r-")).unwrap();
        harm(&folder.join(newest));
        let (mut open, case) = vault::open(&folder, &secret()).unwrap();
        assert_eq!(case, case_with("first"), "{what}");
        assert_eq!(open.notices(), [Notice::Damaged { seq: 2 }], "{what}");
        let saved = open.save(&case_with("third"), now(), &Words::default()).unwrap();
        assert_eq!(saved.seq, 3, "{what}");
    }
}

#[test]
fn the_folder_going_away_loses_nothing_in_memory() {
    let workspace = tempfile::tempdir().unwrap();
    let folder = made(workspace.path());
    let (mut open, _) = vault::open(&folder, &secret()).unwrap();
    let away = workspace.path().join("away");
    fs::rename(&folder, &away).unwrap();
    let save =
        |open: &mut vault::OpenCase| open.save(&case_with("third"), now(), &Words::default());
    assert_eq!(save(&mut open), Err(Error::Gone));
    fs::rename(&away, &folder).unwrap();
    assert_eq!(save(&mut open).unwrap().seq, 3);
    drop(open);
    assert_eq!(vault::open(&folder, &secret()).unwrap().1, case_with("third"));
}

#[test]
fn a_case_that_cannot_be_made_leaves_nothing() {
    let workspace = tempfile::tempdir().unwrap();
    let nowhere = workspace.path().join("nowhere");
    let slot = NewSlot { role: Role::Applicant, label: Words::default(), secret: secret() };
    let made = vault::create(&nowhere, &[slot], &Case::default(), now());
    assert_eq!(made.unwrap_err(), Error::Gone);
    assert_eq!(names(workspace.path()), [""; 0]);
}

const HOLDS: &str = "RECIT_HOLDS_FOLDER";

/// What another process does: it has the case open until its standard input ends.
#[test]
fn holder() {
    let Some(folder) = std::env::var_os(HOLDS) else { return };
    let (open, _) = vault::open(Path::new(&folder), &secret()).unwrap();
    assert!(open.is_writable());
    // Past the harness, which would keep what is printed until the end.
    std::io::Write::write_all(&mut std::io::stdout(), b"\nheld\n").unwrap();
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn a_process_that_is_killed_leaves_the_case_free() {
    let workspace = tempfile::tempdir().unwrap();
    let folder = made(workspace.path());
    let mut other = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "holder", "--test-threads=1"])
        .env(HOLDS, &folder)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(other.stdout.take().unwrap()).lines();
    assert!(said.map_while(Result::ok).any(|line| line == "held"));
    let (mut open, _) = vault::open(&folder, &secret()).unwrap();
    assert_eq!(open.notices(), [Notice::OpenElsewhere]);
    other.kill().unwrap();
    other.wait().unwrap();
    assert_eq!(open.reload().unwrap(), case_with("CANARY-TEXT"));
    assert!(open.is_writable() && open.notices().is_empty());
    open.save(&case_with("third"), now(), &Words::default()).unwrap();
}
