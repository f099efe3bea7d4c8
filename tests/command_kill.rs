//! The real `recit apply` and `recit import` killed at many points: the case then opens as it was or
//! as it was to become, and nothing of it lies there in clear. Stopped with Ctrl-C, they leave nothing.
//! `recit build` and `recit export` killed: what they write is there whole or not at all.
//!
//! Two ways to choose the point: a watcher that kills as soon as the n-th file is there, and, where
//! `strace` may trace, a write or sync of the thread that stores.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

#[path = "support/tools.rs"]
mod tools;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use recit::domain::Case;
use recit::vault::{self, Error, Notice, Secret};

const SECRET: &str = "abricot cadran lierre moulin saison tambour";
/// Stands in the case, in a file of it and in every change.
const CANARY: &str = "Zqwxvna";

/// When to kill.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// As soon as the folder watched holds so many files.
    Files(usize),
    /// At the n-th call of this kind.
    Call(&'static str, u32),
    /// Not killed: interrupted at the n-th sync, as Ctrl-C does.
    Interrupt(u32),
}

fn may_trace() -> bool {
    let tried = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
    let may = tried.is_ok_and(|output| output.status.success());
    if !may {
        tools::missing("strace that may trace");
    }
    may
}

/// Runs a command that is killed at this moment, or ends before it comes.
fn killed(arguments: &[&str], watched: &Path, moment: Moment) -> Output {
    let mut command = match moment {
        Moment::Files(_) => Command::new(env!("CARGO_BIN_EXE_recit")),
        Moment::Call(kind, nth) => traced(kind, "SIGKILL", nth),
        Moment::Interrupt(nth) => traced("fsync", "SIGINT", nth),
    };
    command.args(arguments).arg("--passphrase-stdin").env("LC_ALL", "fr_FR.UTF-8");
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    // Killed early, it reads nothing.
    let _unread = child.stdin.take().unwrap().write_all(SECRET.as_bytes());
    if let Moment::Files(most) = moment {
        while child.try_wait().unwrap().is_none() {
            if files_below(watched).len() >= most {
                child.kill().unwrap();
                break;
            }
            std::thread::yield_now();
        }
    }
    child.wait_with_output().unwrap()
}

fn traced(kind: &str, signal: &str, nth: u32) -> Command {
    let mut command = Command::new("strace");
    command.args(["-qqq", "-o", "/dev/null", "-e", &format!("trace={kind}"), "-e"]);
    command.arg(format!("inject={kind}:signal={signal}:when={nth}"));
    command.arg(env!("CARGO_BIN_EXE_recit"));
    command
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.push(path) }
    }
    found
}

fn nothing_in_clear(folder: &Path, moment: Moment) {
    for file in files_below(folder) {
        let bytes = fs::read(&file).unwrap();
        let clear = bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes());
        assert!(!clear, "{moment:?}: {}", file.display());
    }
}

fn open(folder: &Path) -> Result<(vault::OpenCase, Case), Error> {
    vault::open(folder, &Secret::typed(SECRET).unwrap())
}

fn exchange(root: &Path) -> PathBuf {
    let folder = root.join("exchange");
    fs::create_dir_all(folder.join("files")).unwrap();
    let case = format!(
        r#"{{ "account": {{ "signed_at": "0" }}, "x-note": "{CANARY}",
        "exhibits": [ {{ "id": "x", "files": [ {{ "attachment": "f1" }}, {{ "attachment": "f2" }} ] }} ],
        "files": [ {{ "id": "f1", "path": "files/a.jpg" }}, {{ "id": "f2", "path": "files/b.txt" }} ] }}"#
    );
    fs::write(folder.join("case.json"), case).unwrap();
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    encoder.encode(&[150; 360_000], 600, 600, jpeg_encoder::ColorType::Luma).unwrap();
    fs::write(folder.join("files/a.jpg"), jpeg).unwrap();
    fs::write(folder.join("files/b.txt"), format!("a letter: {CANARY}")).unwrap();
    folder
}

/// Takes the folder in, killed at this moment. Returns whether it got through.
fn import(exchange: &Path, moment: Moment) -> bool {
    let workspace = tempfile::tempdir().unwrap();
    let arguments = ["import", exchange.to_str().unwrap(), workspace.path().to_str().unwrap()];
    let output = killed(&arguments, workspace.path(), moment);
    nothing_in_clear(workspace.path(), moment);
    let folder = fs::read_dir(workspace.path()).unwrap().next().map(|entry| entry.unwrap().path());
    match folder.as_deref().map(open) {
        Some(Ok((open, case))) => {
            assert_eq!(case.extra.0["x-note"], CANARY, "{moment:?}");
            assert_eq!((open.revision().seq, open.notices().len()), (1, 0), "{moment:?}");
            for attachment in open.attachments() {
                open.read_attachment(&attachment.id).unwrap();
            }
            assert_eq!(open.attachments().len(), 2);
        }
        // As before: no case. A revision cut short is none.
        None | Some(Err(Error::NotACase | Error::Damaged)) => {
            assert!(!output.status.success(), "{moment:?}");
        }
        Some(Err(error)) => panic!("{moment:?}: {error}"),
    }
    output.status.success()
}

/// What a case folder is before a command.
struct Start {
    files: Vec<(String, Vec<u8>)>,
    changes: PathBuf,
}

/// How many changes are applied, one save each: what is set, then a person.
const CHANGES: usize = 2;

fn start(root: &Path) -> Start {
    let workspace = root.join("workspace");
    fs::create_dir(&workspace).unwrap();
    let exchange = exchange(root);
    let arguments = ["import", exchange.to_str().unwrap(), workspace.to_str().unwrap()];
    assert!(killed(&arguments, root, Moment::Files(usize::MAX)).status.success());
    let named = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let files = files_below(&workspace);
    let files = files.iter().map(|path| (named(path), fs::read(path).unwrap())).collect();
    let changes = root.join("changes.json");
    let list = format!(
        r#"[ {{ "set": {{ "signed_at": "1" }} }},
        {{ "put": {{ "person": {{ "id": "p", "note": "{CANARY}" }} }} }} ]"#
    );
    fs::write(&changes, list).unwrap();
    Start { files, changes }
}

/// Applies the changes to a copy, killed at this moment. Returns whether it got through.
fn apply(start: &Start, moment: Moment) -> bool {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in &start.files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let arguments = ["apply", folder.path().to_str().unwrap(), start.changes.to_str().unwrap()];
    let moment_there = match moment {
        Moment::Files(new) => Moment::Files(start.files.len() + new),
        call => call,
    };
    let output = killed(&arguments, folder.path(), moment_there);
    nothing_in_clear(folder.path(), moment);
    let acknowledged = String::from_utf8(output.stdout).unwrap().lines().count();
    let (open, case) = open(folder.path()).unwrap();
    let torn = |notice: &Notice| matches!(notice, Notice::Damaged { .. });
    assert!(open.is_writable() && open.notices().iter().all(torn), "{moment:?}");
    // Every save is whole: what the n-th one set, and the persons put by then.
    let saves = usize::try_from(open.revision().seq).unwrap() - 1;
    assert!((acknowledged..=acknowledged + 1).contains(&saves), "{moment:?}: {saves}");
    assert_eq!(case.account.signed_at.as_str(), saves.min(1).to_string(), "{moment:?}");
    assert_eq!(case.persons.len(), saves / 2, "{moment:?}");
    output.status.success()
}

#[test]
fn a_command_killed_as_a_file_appears_leaves_the_old_or_the_new_case() {
    let root = tempfile::tempdir().unwrap();
    let start = start(root.path());
    for new in 1..=CHANGES {
        apply(&start, Moment::Files(new));
    }
    let exchange = root.path().join("exchange");
    // Lock, two originals, a page, a preview, the revision.
    for files in 1..=6 {
        import(&exchange, Moment::Files(files));
    }
}

#[test]
fn a_command_killed_while_it_writes_leaves_the_old_or_the_new_case() {
    if !may_trace() {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let start = start(root.path());
    let exchange = root.path().join("exchange");
    std::thread::scope(|scope| {
        // Every sync; of the many writes, of which most are pieces of one file, every fourth.
        for (kind, step) in [("write", 4), ("fsync", 1)] {
            let (start, exchange) = (&start, &exchange);
            let through = move |run: &dyn Fn(Moment) -> bool| {
                let mut moments = (1..500).step_by(step);
                let through = moments.find(|nth| run(Moment::Call(kind, *nth))).unwrap();
                assert!(through > 3, "{kind}: {through} calls only");
            };
            scope.spawn(move || through(&|moment| apply(start, moment)));
            scope.spawn(move || through(&|moment| import(exchange, moment)));
        }
    });
}

#[test]
fn a_command_stopped_with_ctrl_c_leaves_nothing_half_done() {
    if !may_trace() {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange(root.path());
    let workspace = root.path().join("workspace");
    fs::create_dir(&workspace).unwrap();
    let arguments = ["import", exchange.to_str().unwrap(), workspace.to_str().unwrap()];
    // From the sync of the new folder's name to the last one that can still be stopped.
    let whole = (1..50).find(|nth| {
        let output = killed(&arguments, root.path(), Moment::Interrupt(*nth));
        let stopped = output.status.code() == Some(130);
        assert!(stopped || output.status.success(), "sync {nth}: {:?}", output.status);
        assert_eq!(files_below(&workspace).is_empty(), stopped, "sync {nth}");
        !stopped
    });
    assert!(whole.unwrap() > 3, "it was stopped at {whole:?} only");
    let case = fs::read_dir(&workspace).unwrap().next().unwrap().unwrap().path();
    assert!(open(&case).is_ok());

    let target = root.path().join("out");
    let arguments = ["export", case.to_str().unwrap(), target.to_str().unwrap(), "--plain"];
    let output = killed(&arguments, root.path(), Moment::Interrupt(1));
    assert_eq!(output.status.code(), Some(130), "{:?}", output.status);
    assert!(!target.exists());
}

/// Names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Kills a command at every call of these kinds; after each, `look` sees what is left.
fn at_every_call(kinds: &[&'static str], run: &mut dyn FnMut(Moment) -> bool) {
    for kind in kinds {
        let through = (1..200).find(|nth| run(Moment::Call(kind, *nth)));
        assert!(through.is_some(), "{kind}");
    }
}

#[test]
fn a_killed_build_leaves_nothing_of_the_dossier_but_the_whole() {
    if !may_trace() {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange(root.path());
    let out = root.path().join("out");
    fs::create_dir(&out).unwrap();
    let pdf = out.join("dossier.pdf");
    let arguments = ["build", exchange.to_str().unwrap(), "-o", pdf.to_str().unwrap()];
    let whole = |pdf: &Path| {
        let bytes = fs::read(pdf).unwrap();
        bytes.starts_with(b"%PDF") && bytes.windows(5).rev().take(20).any(|end| end == b"%%EOF")
    };
    at_every_call(&["fsync", "linkat"], &mut |moment| {
        let done =
            killed(&arguments, root.path(), moment).status.code().is_some_and(|code| code <= 1);
        match names(&out).as_slice() {
            [] => assert!(!done, "{moment:?}"),
            [name] => assert!(name == "dossier.pdf" && whole(&pdf), "{moment:?}: {name}"),
            more => panic!("{moment:?}: {more:?}"),
        }
        fs::remove_file(&pdf).ok();
        done
    });
    // In place of an older one: at one instant the new one is there whole under a name of its own, which
    // the next build takes away.
    fs::write(&pdf, "old").unwrap();
    let mut left = 0;
    at_every_call(&["fsync", "linkat", "rename"], &mut |moment| {
        let done =
            killed(&arguments, root.path(), moment).status.code().is_some_and(|code| code <= 1);
        left += names(&out).len() - 1;
        assert!(names(&out).len() <= 2, "{moment:?}: {:?}", names(&out));
        assert!(whole(&pdf) == done || fs::read(&pdf).unwrap() != b"old", "{moment:?}");
        if done {
            assert_eq!(names(&out), ["dossier.pdf"], "{moment:?}");
        }
        fs::write(&pdf, "old").unwrap();
        done
    });
    assert!(left >= 1, "the kill at the rename leaves one for the next to take away");
}

#[test]
fn a_killed_export_is_taken_away_by_the_next() {
    if !may_trace() {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let start = start(root.path());
    let case = root.path().join("case");
    fs::create_dir(&case).unwrap();
    for (name, bytes) in &start.files {
        fs::write(case.join(name), bytes).unwrap();
    }
    for there in [false, true] {
        let out = root.path().join(format!("out-{there}"));
        fs::create_dir(&out).unwrap();
        let target = out.join("plain");
        let arguments = ["export", case.to_str().unwrap(), target.to_str().unwrap(), "--plain"];
        at_every_call(&["fsync", "write", "mkdir", "rename"], &mut |moment| {
            if there {
                fs::create_dir_all(&target).unwrap();
            }
            let done = killed(&arguments, root.path(), moment).status.success();
            // Under its name it is there whole or not at all.
            if target.exists() && !names(&target).is_empty() {
                assert_eq!(names(&target), ["case.json", "files"], "{moment:?}");
                assert_eq!(names(&target.join("files")).len(), 2, "{moment:?}");
            }
            assert!(names(&out).len() <= 2, "{moment:?}: {:?}", names(&out));
            if done {
                assert_eq!(names(&out), ["plain"], "{moment:?}");
            }
            fs::remove_dir_all(&target).ok();
            done
        });
    }
}
