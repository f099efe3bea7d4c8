//! The kept folders, copied for a test, and the program run on them.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use recit::vault::{self, Secret};
use serde_json::Value;

/// Where a kept folder lies.
pub(crate) fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

/// A copy of the kept encrypted case.
pub(crate) struct Kept {
    pub(crate) root: tempfile::TempDir,
    pub(crate) case: PathBuf,
    pub(crate) phrase: String,
}

impl Kept {
    pub(crate) fn copied() -> Self {
        let root = tempfile::tempdir().unwrap();
        let mut folders =
            fs::read_dir(kept("schema-1")).unwrap().map(|entry| entry.unwrap().path());
        let from = folders.find(|path| vault::is_case_folder(path) && name(path).starts_with("c-"));
        let from = from.unwrap();
        let case = root.path().join(name(&from));
        fs::create_dir(&case).unwrap();
        for (name, bytes) in files(&from) {
            fs::write(case.join(name), bytes).unwrap();
        }
        let phrase = fs::read_to_string(kept("schema-1/passphrase.txt")).unwrap();
        Self { root, case, phrase }
    }

    pub(crate) fn secret(&self) -> Secret {
        Secret::typed(&self.phrase).unwrap()
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

/// The files of a folder by their names; the lock of a case is none of them.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.is_file() && !path.ends_with("lock"));
    files.map(|path| (name(&path), fs::read(&path).unwrap())).collect()
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What a command said and how it ended.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program in French with this standard input.
pub(crate) fn recit(arguments: &[&str], input: &str) -> Said {
    let mut child = Command::new(env!("CARGO_BIN_EXE_recit"))
        .args(arguments)
        .env_remove("LANGUAGE")
        .env("LC_ALL", "fr_FR.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes the pipe: that is no fault.
    let _closed_early = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What an absent field means as well, so that it need not be written.
const UNSAID: [&str; 11] = [
    "on",
    "sure",
    "gregorian",
    "unknown",
    "unspecified",
    "said",
    "print",
    "never",
    "first",
    "post",
    "days",
];

/// Compares what came with what went: `lost` names every place where something else stands, `stood` counts the
/// values that stand where they stood. What was added, as an id, is no loss.
pub(crate) fn compare(
    came: &Value,
    went: &Value,
    at: &str,
    lost: &mut Vec<String>,
    stood: &mut u32,
) {
    match (came, went) {
        (Value::Object(came), Value::Object(went)) => {
            for (name, value) in came {
                let at = format!("{at}/{name}");
                match went.get(name) {
                    Some(there) => compare(value, there, &at, lost, stood),
                    None if is_unsaid(value) => *stood += 1,
                    None => lost.push(at),
                }
            }
        }
        (Value::Array(came), Value::Array(went)) => {
            for (place, value) in came.iter().enumerate() {
                let at = format!("{at}/{place}");
                match went.get(place) {
                    Some(there) => compare(value, there, &at, lost, stood),
                    None => lost.push(at),
                }
            }
        }
        // The number of the form grows, and a file is named by its kind where its name did not say it.
        _ if came == went
            || at == "/schema"
            || at.starts_with("/files/") && at.ends_with("/path") =>
        {
            *stood += 1;
        }
        _ => lost.push(at.to_owned()),
    }
}

fn is_unsaid(value: &Value) -> bool {
    match value {
        Value::String(word) => UNSAID.contains(&word.as_str()) || word == "source",
        Value::Bool(said) => !said,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
