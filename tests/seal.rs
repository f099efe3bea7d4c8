//! The seal of a run of the command line, put on in a process of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::{Command, Output};

use recit::intake::Worker;
use recit::report::foreign::Error;
use recit::seal::{Layer, State, Verdict, broker, desk, headless, quiet_panics};

const INSIDE: &str = "SEAL_TEST_FOLDER";

/// Runs one test of this file in a fresh process, where it finds a folder in its surroundings.
fn in_own_process(test: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(INSIDE, folder.path())
        .output()
        .unwrap()
}

/// Whether the one test ran in its process, and passed.
fn held(output: &Output) -> bool {
    let said = String::from_utf8_lossy(&output.stdout);
    output.status.success() && said.contains("1 passed")
}

fn folder() -> Option<PathBuf> {
    std::env::var_os(INSIDE).map(PathBuf::from)
}

#[test]
fn a_command_keeps_its_folder_and_loses_the_rest() {
    let Some(folder) = folder() else {
        let output = in_own_process("a_command_keeps_its_folder_and_loses_the_rest");
        assert!(held(&output), "{}", String::from_utf8_lossy(&output.stderr));
        return;
    };
    let case = folder.join("case");
    let protection = headless(std::slice::from_ref(&case));
    assert_eq!(protection.state(Layer::Calls), Some(State::Active));
    assert_eq!(protection.state(Layer::Dumps), Some(State::Active));
    // `case` did not exist, so its parent stands for it.
    fs::create_dir(&case).unwrap();
    fs::write(case.join("file"), "text").unwrap();
    fs::create_dir(case.join("below")).unwrap();
    fs::rename(case.join("file"), case.join("below/other")).unwrap();
    fs::rename(case.join("below/other"), case.join("other")).unwrap();
    assert_eq!(fs::read(case.join("other")).unwrap(), b"text");
    fs::read("/etc/passwd").unwrap();
    if protection.state(Layer::Files).unwrap() <= State::Partial {
        let elsewhere = std::env::current_dir().unwrap().join("leak");
        assert_eq!(fs::write(elsewhere, "x").unwrap_err().kind(), ErrorKind::PermissionDenied);
    }
    let refused = [
        TcpListener::bind("127.0.0.1:0").err(),
        TcpStream::connect("127.0.0.1:9").err(),
        UdpSocket::bind("127.0.0.1:0").err(),
        UnixStream::pair().err(),
        UnixListener::bind(case.join("socket")).err(),
    ];
    for error in refused {
        assert_eq!(error.unwrap().kind(), ErrorKind::PermissionDenied);
    }
    assert_eq!(fs::read_to_string("/proc/self/coredump_filter").unwrap().trim(), "00000000");
    // The worker still starts, and seals itself further.
    let test = Worker::of(env!("CARGO_BIN_EXE_recit").into()).self_test().unwrap();
    assert!(test.probes.iter().all(|(_, verdict)| *verdict == Verdict::Denied));
}

#[test]
fn a_desk_reaches_no_other_machine() {
    let Some(folder) = folder() else {
        let output = in_own_process("a_desk_reaches_no_other_machine");
        assert!(held(&output), "{}", String::from_utf8_lossy(&output.stderr));
        return;
    };
    let protection = desk();
    assert_eq!(protection.state(Layer::Calls), Some(State::Active));
    assert_eq!(protection.state(Layer::Dumps), Some(State::Active));
    for error in [
        TcpListener::bind("127.0.0.1:0").err(),
        TcpStream::connect("[::1]:9").err(),
        UdpSocket::bind("127.0.0.1:0").err(),
    ] {
        assert_eq!(error.unwrap().kind(), ErrorKind::PermissionDenied);
    }
    // The way to the screen and to the broker.
    UnixStream::pair().unwrap();
    if protection.state(Layer::Files).unwrap() <= State::Partial {
        let written = fs::write(folder.join("file"), "text");
        assert_eq!(written.unwrap_err().kind(), ErrorKind::PermissionDenied);
    }
    // No program, and not by the loader either; the broker starts its workers.
    for program in ["/bin/true", "/proc/self/exe", "/lib64/ld-linux-x86-64.so.2"] {
        let started = std::process::Command::new(program).status();
        assert!(started.is_err(), "{program}");
    }
    let started = Worker::of(env!("CARGO_BIN_EXE_recit").into()).self_test();
    assert_eq!(started.unwrap_err(), Error::NotStarted(ErrorKind::PermissionDenied));
}

#[test]
fn a_broker_leaves_no_image_and_stays_open_to_the_systems_dialogs() {
    if folder().is_none() {
        let test = "a_broker_leaves_no_image_and_stays_open_to_the_systems_dialogs";
        let output = in_own_process(test);
        assert!(held(&output), "{}", String::from_utf8_lossy(&output.stderr));
        return;
    }
    assert_eq!(broker().state(Layer::Dumps), Some(State::Active));
    let status = fs::read_to_string("/proc/thread-self/status").unwrap();
    assert!(status.lines().any(|line| line == "NoNewPrivs:\t1"), "{status}");
    assert_eq!(fs::read_to_string("/proc/self/coredump_filter").unwrap().trim(), "00000000");
    let limits = fs::read_to_string("/proc/self/limits").unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"));
    // What a portal looks at belongs to root in a process that is not dumpable.
    use std::os::unix::fs::MetadataExt;
    let own = fs::metadata("/proc/self/environ").unwrap();
    assert_eq!(own.uid(), fs::metadata(std::env::current_exe().unwrap()).unwrap().uid());
}

#[test]
fn a_panic_says_where_and_not_what() {
    if folder().is_none() {
        let output = in_own_process("a_panic_says_where_and_not_what");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("tests/seal.rs:"), "{said}");
        let all = [output.stdout, output.stderr].concat();
        assert!(!all.windows(6).any(|window| window == b"CANARY"), "{said}");
        return;
    }
    quiet_panics();
    let told = format!("CANARY {}", "é".repeat(3));
    // The standard message of this panic would print the whole sentence.
    std::panic::catch_unwind(|| told[..8].len()).unwrap_err();
}
