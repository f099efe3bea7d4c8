//! The command line as a person uses it: whole ways, wrong ways, hostile ways.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod documented;
mod hostile;
#[cfg(target_os = "linux")]
mod law;
mod leaks;
#[path = "../support/newer.rs"]
mod newer;
#[path = "../support/tools.rs"]
mod tools;
mod versions;
#[cfg(target_os = "linux")]
mod output;
mod later;
#[cfg(target_os = "linux")]
mod replaced;
mod ways;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A strong passphrase, as the program would draw it.
const SECRET: &str = "abricot cadran lierre moulin saison tambour";

/// What a command said and how it ended.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    /// What was said of the work: before it, every command names the walls that this system does not have.
    fn told(&self) -> Vec<&str> {
        self.err.lines().filter(|line| !line.starts_with("Protection absente")).collect()
    }
}

/// Runs the program in French with this standard input.
fn recit(arguments: &[&str], input: &str) -> Said {
    let mut child = Command::new(env!("CARGO_BIN_EXE_recit"))
        .args(arguments)
        .env_remove("LANGUAGE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
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

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Writes an exchange folder of this `case.json` and these files.
fn exchange(root: &Path, json: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = root.join("exchange");
    std::fs::create_dir_all(folder.join("files")).unwrap();
    std::fs::write(folder.join("case.json"), json).unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.join("files").join(name), bytes).unwrap();
    }
    folder
}

/// Imports a folder and returns the path of the encrypted case.
fn imported(root: &Path, folder: &Path) -> PathBuf {
    let said = importing(root, folder);
    assert_eq!(said.code, 0, "{}", said.err);
    PathBuf::from(said.out.trim_end())
}

/// Imports a folder.
fn importing(root: &Path, folder: &Path) -> Said {
    let workspace = root.join("workspace");
    std::fs::create_dir_all(&workspace).unwrap();
    recit(&["import", text(folder), text(&workspace), "--passphrase-stdin"], SECRET)
}

/// A small JPEG: 40 × 30 grey pixels.
fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&[180; 1200], 40, 30, jpeg_encoder::ColorType::Luma).unwrap();
    bytes
}
