//! The same with real processes. The desks are this test itself, started again with a part to play.

use std::io::Read;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use recit::platform::broker::{Ending, Shift, Started};
use recit::platform::dialogs::Scripted;
use recit::platform::link::{Link, connect};
use recit::platform::message::{Reply, Request, Start};
use recit::platform::settings::SettingsFile;

const PART: &str = "BROKER_TEST_PART";
const FOLDER: &str = "BROKER_TEST_FOLDER";

/// Runs a broker whose desks play this part, and tells how many were started.
fn broker(part: &str, folder: &Path) -> (Ending, u32) {
    let mut started = 0;
    let mut start_desk = || {
        started += 1;
        let mut desk = Command::new(std::env::current_exe()?);
        desk.args(["--exact", "processes::a_desk_plays_its_part", "--nocapture"])
            .env(PART, part)
            .env(FOLDER, folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Started::process(desk)
    };
    let settings = SettingsFile::at(folder.join("settings.json"));
    let dialogs = Arc::new(Scripted::default());
    let ending = Shift::new(&mut start_desk, dialogs, settings).run(Start::Start);
    (ending, started)
}

#[test]
fn a_desk_plays_its_part() {
    let (Ok(part), Ok(folder)) = (std::env::var(PART), std::env::var(FOLDER)) else { return };
    let folder = PathBuf::from(folder);
    let link = connect().unwrap();
    match (part.as_str(), link.beginning.start.clone()) {
        ("obedient", Start::Start) => {
            lock(&link, &folder);
            assert_eq!(link.replies.wait().unwrap().reply, Reply::Leave);
            UnixStream::connect(folder.join("left")).unwrap();
        }
        ("obedient", _) => {
            let left = UnixListener::bind(folder.join("left")).unwrap();
            link.requests.send(Request::Ready).unwrap();
            left.accept().unwrap();
            close(&link);
        }
        ("stubborn", Start::Start) => {
            let held = UnixListener::bind(folder.join("held")).unwrap();
            lock(&link, &folder);
            // Nothing but force ends this one.
            let mut connections = Vec::new();
            loop {
                connections.push(held.accept().unwrap());
            }
        }
        ("stubborn", _) => {
            let mut old = UnixStream::connect(folder.join("held")).unwrap();
            link.requests.send(Request::Ready).unwrap();
            // The other end closes with the process that holds it.
            assert_eq!(old.read(&mut [0]).unwrap_or_default(), 0);
            close(&link);
        }
        ("falling", Start::Start) => {
            link.requests.send(Request::Ready).unwrap();
            link.requests
                .send(Request::CaseOpened {
                    folder: Some(folder.as_path().into()),
                    label: "Dossier 12".into(),
                })
                .unwrap();
            std::process::abort();
        }
        ("falling", Start::Locked { .. }) => {
            assert!(link.beginning.after_crash);
            link.requests.send(Request::Ready).unwrap();
            close(&link);
        }
        other => panic!("{other:?}"),
    }
}

fn lock(link: &Link, folder: &Path) {
    link.requests.send(Request::Ready).unwrap();
    let folder = Some(folder.into());
    link.requests.send(Request::Lock { folder, hidden: false, window: None }).unwrap();
}

fn close(link: &Link) {
    link.requests.send(Request::Closing { window: None }).unwrap();
}

#[test]
fn a_lock_is_a_fresh_process_and_the_old_one_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(broker("obedient", folder.path()), (Ending::Closed, 2));
}

#[test]
fn an_old_desk_that_does_not_go_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(broker("stubborn", folder.path()), (Ending::Closed, 2));
}

#[test]
fn a_process_that_was_killed_is_followed_by_a_fresh_one() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(broker("falling", folder.path()), (Ending::Closed, 2));
}

#[test]
fn the_real_program_says_that_a_desk_is_not_started_by_hand() {
    let output = Command::new(env!("CARGO_BIN_EXE_recit"))
        .arg("--desk")
        .env_remove("LANGUAGE")
        .env("LC_ALL", "fr_FR.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("recit"));
}
