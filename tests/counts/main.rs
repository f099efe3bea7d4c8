//! How many instructions the first frame, a key with its frame, a save, a build and a review take, counted by valgrind:
//! the same on a busy machine. More than three in a hundred above what `counts.txt` says is a failure.
//!
//! Counted in the unoptimised build that the tests use anyway: it shows what grows, not how long it takes. Another
//! compiler makes other code, and another processor takes other ways through it; then nothing is compared, and the test
//! says so. `RECIT_COUNTS=renew cargo test --test counts` writes the counts anew.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]

#[path = "../../benches/window/frames.rs"]
#[allow(dead_code)]
mod frames;
#[path = "../support/robot.rs"]
mod robot;
mod work;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// What is counted, each in a process of its own.
const WORK: [&str; 5] = ["first", "key", "save", "build", "review"];
/// Names the work that a child of this test does.
const CHILD: &str = "RECIT_COUNTED";
/// Growth that is let pass: hash seeds and the length of paths make counts differ by less than one in a hundred.
const MOST: f64 = 1.03;
/// Below this the counts are out of date.
const LEAST: f64 = 0.90;

fn kept() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/counts/counts.txt")
}

/// Compiler and processor.
fn surroundings() -> String {
    let said = Command::new("rustc").arg("--version").output();
    let compiler = said.map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned());
    let known = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = known.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("");
    format!("{}, {}", compiler.unwrap_or_default(), processor.trim_start_matches([' ', '\t', ':']))
}

/// The instructions of this work.
fn count(work: &str) -> u64 {
    let counted = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no", "--callgrind-out-file=/dev/null"])
        .arg(format!("--toggle-collect=*counted_{work}*"))
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env(CHILD, work)
        .stdout(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&counted.stderr).into_owned();
    assert!(counted.status.success(), "{work}: {said}");
    let collected = said.lines().find_map(|line| line.split("Collected :").nth(1)).unwrap_or("");
    collected.trim().parse().unwrap_or_else(|_| panic!("{work}: {said}"))
}

#[test]
fn child() {
    if let Ok(work) = std::env::var(CHILD) {
        work::done(&work);
    }
}

#[test]
fn nothing_takes_more_instructions_than_it_did() {
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("SKIPPED: there is no valgrind here");
        return;
    }
    let counts: Vec<(&str, u64)> = thread::scope(|scope| {
        let counting = WORK.map(|work| (work, scope.spawn(move || count(work))));
        counting.map(|(work, count)| (work, count.join().unwrap())).into()
    });
    assert!(counts.iter().all(|(_, count)| *count > 0), "names of functions are there: {counts:?}");
    if std::env::var_os("RECIT_COUNTS").is_some_and(|value| value == "renew") {
        let lines = counts.iter().map(|(work, count)| format!("{work} {count}\n"));
        fs::write(kept(), format!("# {}\n{}", surroundings(), lines.collect::<String>())).unwrap();
        return;
    }
    let text = fs::read_to_string(kept()).unwrap();
    let (made_by, lines) = text.split_once('\n').unwrap();
    let before: BTreeMap<&str, u64> = lines
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(work, count)| (work, count.parse().unwrap()))
        .collect();
    let same = made_by.trim_start_matches("# ") == surroundings();
    let mut grown = Vec::new();
    for (work, now) in &counts {
        let ratio = *now as f64 / before[work] as f64;
        eprintln!("{work}: {now} instructions, {ratio:.3} of what is kept");
        if ratio > MOST {
            grown.push(format!("{work}: {ratio:.3}"));
        } else if ratio < LEAST {
            eprintln!("{work} takes less than is kept: RECIT_COUNTS=renew");
        }
    }
    if !same {
        eprintln!("NOT COMPARED: counted with {made_by}, this is {}", surroundings());
        return;
    }
    assert!(grown.is_empty(), "more instructions than before: {grown:?}");
}
