//! What a whole session asks of the system: which sockets, and what is opened for writing, made, renamed, removed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::Home;
use crate::screen::{Ours, Screen};

/// Calls that make, rename or remove; `openat` is judged by its flags.
const CALLS: &str = "trace=network,open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,\
    mkdirat,link,linkat,symlink,symlinkat,truncate";

pub(crate) struct Trace {
    log: PathBuf,
}

impl Trace {
    pub(crate) fn may() -> bool {
        let tried = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
        let may = tried.is_ok_and(|output| output.status.success());
        if !may {
            crate::tools::missing("strace that may trace");
        }
        may
    }

    pub(crate) fn new(home: &Home) -> Self {
        Self { log: home.robots.path().join("strace.txt") }
    }

    /// Starts the program, looked at.
    pub(crate) fn start(&self, home: &Home, screen: &Screen) -> Ours {
        // The program's own path leads nowhere.
        let folders = std::env::var_os("PATH").unwrap();
        let found = std::env::split_paths(&folders).map(|folder| folder.join("strace"));
        let mut command = Command::new(found.into_iter().find(|path| path.exists()).unwrap());
        command.args(["-f", "--seccomp-bpf", "-qqq", "-s", "4096", "-e", CALLS, "-o"]);
        command.arg(&self.log).arg(env!("CARGO_BIN_EXE_recit"));
        home.settle(&mut command, screen);
        Ours(command.spawn().unwrap())
    }

    /// Only sockets of this machine; nothing written but the case, the PDF that was chosen, the settings, and
    /// the memory that is shared with the screen.
    pub(crate) fn nothing_but_the_case(&self, home: &Home) {
        let log = fs::read_to_string(&self.log).unwrap();
        let root = home.root.path();
        let mut sockets = 0;
        for line in log.lines() {
            if let Some(call) = line.split_whitespace().nth(1).filter(|call| {
                ["socket(", "socketpair(", "connect("].iter().any(|name| call.starts_with(name))
            }) {
                sockets += 1;
                assert!(line.contains("AF_UNIX"), "{call}: {line}");
            }
            if !line.contains(" = -1 ") && writes(line) {
                let path = path(line);
                // What is on its way into the chosen folder has no name yet.
                let nameless = line.contains("O_TMPFILE") && path == root;
                assert!(nameless || allowed(&path, root), "{line}");
            }
        }
        assert!(sockets > 0, "the way to the screen is a socket: nothing was looked at");
        let case = home.case().unwrap();
        assert!(
            log.contains(case.to_str().unwrap()),
            "the case was written: nothing was looked at"
        );
    }
}

fn writes(line: &str) -> bool {
    let call = line.split_once(' ').map_or("", |(_, call)| call.trim_start());
    if call.starts_with("open") {
        return ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|flag| call.contains(flag));
    }
    ["creat", "rename", "unlink", "mkdir", "link", "symlink", "truncate"]
        .iter()
        .any(|name| call.starts_with(name))
}

/// The last path of the line: of two, the one that is made.
fn path(line: &str) -> PathBuf {
    let quoted = line.rsplit('"').nth(1).unwrap_or_default();
    PathBuf::from(quoted)
}

fn allowed(path: &Path, root: &Path) -> bool {
    let pdf = path.parent() == Some(root)
        && path.file_name().and_then(|name| name.to_str()).is_some_and(|name| {
            name == "dossier.pdf" || name.starts_with(".recit-") && name.ends_with(".part")
        });
    pdf || path.starts_with(root.join("cases"))
        || path.starts_with(root.join("config/recit"))
        || path.starts_with("/dev/shm/softbuffer-x11-")
        || path.to_str().is_some_and(|path| path.starts_with("/dev/shm/softbuffer-x11-"))
        || path == Path::new("/dev/null")
        || path == Path::new("/proc/self/coredump_filter")
}
