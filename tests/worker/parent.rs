//! A worker and the process that started it.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, WaitOptions, set_child_subreaper, waitpid};

use crate::bombs;

/// Of a process: the number of its parent, and the processor time it has used, in ticks.
fn parent_and_time(pid: &str) -> Option<(u32, u64)> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    Some((fields.get(1)?.parse().ok()?, fields.get(11)?.parse().ok()?))
}

/// A child of this process that has been computing for a while.
fn busy_child(of: u32) -> Option<i32> {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let names = processes.filter_map(|entry| entry.file_name().into_string().ok());
    let busy = |name: &String| {
        parent_and_time(name).is_some_and(|(parent, time)| parent == of && time > 30)
    };
    names.filter(busy).find_map(|name| name.parse().ok())
}

#[test]
fn a_worker_ends_with_the_process_that_started_it() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("exchange");
    fs::create_dir_all(&folder).unwrap();
    let json = r#"{ "exhibits": [{ "id": "x", "files": [{ "attachment": "f" }] }],
                    "files": [{ "id": "f", "path": "a.pdf" }] }"#;
    fs::write(folder.join("case.json"), json).unwrap();
    fs::File::create(folder.join("a.pdf")).unwrap().write_all(&bombs::nested_forms(30, 4)).unwrap();
    // Orphans become ours, so that we learn how they ended.
    set_child_subreaper(Some(rustix::process::getpid())).unwrap();
    let mut parent = Command::new(env!("CARGO_BIN_EXE_recit"))
        .args([
            "build",
            folder.to_str().unwrap(),
            "-o",
            root.path().join("a.pdf").to_str().unwrap(),
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let worker = loop {
        assert!(parent.try_wait().unwrap().is_none(), "it ended before its worker was seen");
        match busy_child(parent.id()) {
            Some(worker) => break worker,
            None => std::thread::yield_now(),
        }
    };
    parent.kill().unwrap();
    parent.wait().unwrap();
    let status = waitpid(Pid::from_raw(worker), WaitOptions::empty()).unwrap().unwrap().1;
    // Left alone it would compute on, until the limit on its time ends it with another signal.
    assert_eq!(status.terminating_signal(), Some(Signal::KILL.as_raw()));
}
