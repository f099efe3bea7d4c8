//! The same with real processes. The desks are this test itself, started again with a part to play.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use recit::domain::Case;
use recit::platform::broker::{Ending, Shift, Started};
use recit::platform::dialogs::Scripted;
use recit::platform::link::{Link, connect};
use recit::platform::message::{Reply, Request, Start};
use recit::platform::settings::SettingsFile;
use recit::report::protection::Protection;
use recit::vault::{self, Error, NewSlot, Role, Secret};

const PART: &str = "BROKER_TEST_PART";
const FOLDER: &str = "BROKER_TEST_FOLDER";
/// Set where this test is the broker, in this folder.
const BROKER: &str = "BROKER_TEST_BROKER";

/// Runs a broker whose desks play this part, and tells how many were started.
fn broker(part: &str, folder: &Path) -> (Ending, u32) {
    let mut started = 0;
    let mut start_desk = || {
        started += 1;
        let mut desk = Command::new(std::env::current_exe()?);
        desk.args(["--exact", "processes::a_desk_plays_its_part", "--nocapture"])
            .env(PART, part)
            .env(FOLDER, folder)
            .stderr(Stdio::null());
        let mut keeper = Command::new(env!("CARGO_BIN_EXE_recit"));
        keeper.arg("--keeper");
        Started::process(desk, keeper)
    };
    let settings = SettingsFile::at(folder.join("settings.json"));
    let dialogs = Arc::new(Scripted::default());
    let ending =
        Shift::new(&mut start_desk, dialogs, settings, Protection::default()).run(Start::Start);
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
            fs::write(folder.join("left"), "").unwrap();
        }
        ("obedient", _) => {
            link.requests.send(Request::Ready).unwrap();
            while !folder.join("left").exists() {
                sleep(Duration::from_millis(5));
            }
            close(&link);
        }
        ("stubborn", Start::Start) => {
            let held = fs::File::create(folder.join("held")).unwrap();
            held.try_lock().unwrap();
            lock(&link, &folder);
            // Nothing but force ends this one.
            loop {
                sleep(Duration::from_secs(1));
            }
        }
        ("stubborn", _) => {
            let held = fs::File::open(folder.join("held")).unwrap();
            assert!(held.try_lock().is_err());
            link.requests.send(Request::Ready).unwrap();
            // The lock goes with the process that holds it.
            held.lock().unwrap();
            close(&link);
        }
        ("falling", Start::Start) => {
            link.requests.send(Request::Ready).unwrap();
            assert!(matches!(chosen(&link, &folder), Reply::Folder { .. }));
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
        ("keeping", _) => keep(&link, &folder),
        other => panic!("{other:?}"),
    }
}

/// Asks for a folder as a person chooses it, and waits for the answer.
fn chosen(link: &Link, folder: &Path) -> Reply {
    link.requests.send(Request::OpenFolder { path: folder.into() }).unwrap();
    link.replies.wait().unwrap().reply
}

fn slot() -> NewSlot {
    let secret = Secret::typed("mouton étagère braise nuage filet citron").unwrap();
    NewSlot { role: Role::RecoverySheet, label: "x".into(), secret }
}

fn noted(note: &str) -> Case {
    Case { label: note.into(), ..Case::default() }
}

/// The whole life of a case through its keeper.
fn keep(link: &Link, folder: &Path) {
    let (folders, now) = (&*link.folders, jiff::Timestamp::UNIX_EPOCH);
    link.requests.send(Request::Ready).unwrap();
    let (work, other) = (folder.join("work"), folder.join("other"));
    let create = |place: &Path| vault::create_in(folders, place, &[slot()], &noted("first"), now);
    assert_eq!(create(&work).err(), Some(Error::Denied), "nobody chose it");
    assert!(matches!(chosen(link, &work), Reply::Folder { .. }));
    let mut open = create(&work).unwrap();
    let case = work.join(open.folder_name());
    open.save(&noted("second"), now, &"".into()).unwrap();
    let secret = slot().secret;
    let (beside, seen) = vault::open_in(folders, &case, &secret).unwrap();
    assert!(
        !beside.is_writable() && seen == noted("second"),
        "the lock is held by whoever opened it"
    );
    drop(beside);
    let carried = open.carry_to(folders, &other, &noted("third"), now);
    assert_eq!(carried.err(), Some(Error::Denied), "nobody chose that one");
    chosen(link, &other);
    open.carry_to(folders, &other, &noted("third"), now).unwrap();
    drop(open);
    let (mut open, seen) = vault::open_in(folders, &case, &secret).unwrap();
    assert!(open.is_writable() && seen == noted("second"), "the lock went with it");
    // The broker is gone from one moment to the next; what was typed is saved all the same.
    fs::write(folder.join("kill"), "").unwrap();
    while link.replies.wait().is_some() {}
    open.save(&noted("after all"), now, &"".into()).unwrap();
    fs::write(folder.join("saved"), open.folder_name()).unwrap();
}

#[test]
fn a_broker_that_is_killed_plays_its_part() {
    let Ok(folder) = std::env::var(BROKER) else { return };
    broker("keeping", Path::new(&folder));
}

#[test]
fn a_case_is_kept_through_a_process_of_its_own_and_outlives_the_broker() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["work", "other"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    let mut broker = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "processes::a_broker_that_is_killed_plays_its_part", "--nocapture"])
        .env(BROKER, folder.path())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let there = |name: &str| folder.path().join(name).exists();
    let until = Instant::now() + Duration::from_secs(120);
    while !there("kill") {
        assert!(Instant::now() < until, "the desk came to its save");
        assert!(broker.try_wait().unwrap().is_none());
        sleep(Duration::from_millis(20));
    }
    broker.kill().unwrap();
    broker.wait().unwrap();
    while !there("saved") {
        assert!(Instant::now() < until, "the save was written");
        sleep(Duration::from_millis(20));
    }
    let name = fs::read_to_string(folder.path().join("saved")).unwrap();
    let (_, case) = vault::look(&folder.path().join("work").join(name), &slot().secret).unwrap();
    assert!(case == noted("after all"));
}

fn lock(link: &Link, folder: &Path) {
    link.requests.send(Request::Ready).unwrap();
    assert!(matches!(chosen(link, folder), Reply::Folder { .. }));
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
