//! The programs of the print server (CUPS), run with an end to what they may say and to how long they may take.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// Most bytes of what such a program says.
pub(super) const MOST_SAID: u64 = 256 << 10;
/// How long a question may take. Printers of the network are looked for meanwhile.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the programs of the print server are.
#[derive(Debug, Clone, Default)]
pub struct Spooler {
    folder: Option<PathBuf>,
}

impl Spooler {
    /// Programs of this folder instead of the system's.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()) }
    }

    /// One of its programs, which says nothing and reads nothing unless it is told to.
    pub(super) fn program(&self, name: &str) -> Command {
        let mut program = Command::new(match &self.folder {
            Some(folder) => folder.join(name),
            None => of_the_system(name),
        });
        // What it says is read here: in the words of its authors.
        program.env("LC_ALL", "C").env_remove("LANGUAGE");
        program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        program
    }

    /// What a program says; `None` if it is not there, takes too long or ends in an error.
    pub(super) fn told(&self, name: &str, arguments: &[String]) -> Option<String> {
        let mut command = self.program(name);
        let mut program = command.args(arguments).stdout(Stdio::piped()).spawn().ok()?;
        let out = program.stdout.take()?;
        let (send, heard) = channel();
        thread::spawn(move || {
            let mut said = Vec::new();
            let read = out.take(MOST_SAID).read_to_end(&mut said);
            // Whoever asked may have lost patience.
            send.send(read.map(|_| said)).ok();
        });
        let said = heard.recv_timeout(PATIENCE).ok().and_then(Result::ok);
        if said.is_none() {
            // It may have ended by itself.
            program.kill().ok();
        }
        let ended = program.wait().ok()?;
        let said = String::from_utf8(said?).ok()?;
        ended.success().then_some(said)
    }
}

/// Where the search path has a program, but for what lies where this program was started. Where there is none, what is started
/// then is not there either, and that is said.
fn of_the_system(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
    let found = places.map(|folder| folder.join(name)).find(|program| program.is_file());
    found.unwrap_or_else(|| Path::new("/usr/bin").join(name))
}

#[cfg(test)]
pub(super) mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A print server of these shell scripts, which lives as long as its folder.
    pub(crate) fn with(scripts: &[(&str, &str)]) -> (tempfile::TempDir, Spooler) {
        let folder = tempfile::tempdir().unwrap();
        for (name, script) in scripts {
            let path = folder.path().join(name);
            fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let spooler = Spooler::in_folder(folder.path());
        (folder, spooler)
    }

    #[test]
    fn what_is_said_is_taken_whole_or_not_at_all() {
        let scripts = [
            ("good", "echo \"$LC_ALL\" \"$1\""),
            ("bad", "echo half; exit 1"),
            ("odd", "printf '\\377'"),
        ];
        let (_folder, spooler) = with(&scripts);
        let told = |name: &str| spooler.told(name, &["word".to_owned()]);
        assert_eq!(told("good").as_deref(), Some("C word\n"));
        assert_eq!([told("bad"), told("odd"), told("none")], [None, None, None]);
    }
}
