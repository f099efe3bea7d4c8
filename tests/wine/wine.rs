//! The program for Windows in a prefix of Wine: started, spoken to in its dialogs, ended.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::Home;
use crate::screen::{Screen, until};

pub(crate) struct Wine {
    program: PathBuf,
    prefix: PathBuf,
}

impl Wine {
    /// In the prefix that was made for this, with the settings of this home.
    pub(crate) fn at(home: &Home) -> Self {
        let named = |name: &str| {
            let value = std::env::var_os(name);
            PathBuf::from(value.unwrap_or_else(|| panic!("{name} is not set: run .ci/windows")))
        };
        let wine = Self { program: named("RECIT_WINDOWS"), prefix: named("WINEPREFIX") };
        assert!(wine.program.exists(), "{} is not there", wine.program.display());
        let settings = wine.settings();
        fs::create_dir_all(settings.parent().unwrap()).unwrap();
        fs::copy(home.settings(), settings).unwrap();
        wine
    }

    fn settings(&self) -> PathBuf {
        let mut people = fs::read_dir(self.prefix.join("drive_c/users")).unwrap();
        let person = people.find_map(|entry| {
            let path = entry.unwrap().path();
            (!path.ends_with("Public")).then_some(path)
        });
        person.unwrap().join("AppData/Roaming/recit/config/settings.json")
    }

    /// What the printer of the prefix printed last.
    pub(crate) fn paper(&self) -> PathBuf {
        self.prefix.join("drive_c/paper.ps")
    }

    /// The program, to be started at this screen or at none.
    pub(crate) fn program(&self, screen: Option<&Screen>) -> Command {
        let mut command = Command::new("wine");
        command.arg(&self.program).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        if let Some(screen) = screen {
            command.env("DISPLAY", &screen.name);
        }
        command
    }

    /// Whether anything of the prefix still runs as this program.
    pub(crate) fn runs(&self) -> bool {
        let ours = format!("WINEPREFIX={}", self.prefix.display());
        let processes = fs::read_dir("/proc").unwrap();
        processes.filter_map(Result::ok).any(|entry| {
            let read = |name: &str| fs::read(entry.path().join(name)).unwrap_or_default();
            let has = |bytes: &[u8], what: &str| {
                bytes.split(|byte| *byte == 0).any(|part| part == what.as_bytes())
            };
            let first =
                read("cmdline").split(|byte| *byte == 0).next().unwrap_or_default().to_vec();
            first.ends_with(b"recit.exe") && has(&read("environ"), &ours)
        })
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        for what in ["--kill", "--wait"] {
            Command::new("wineserver").arg(what).status().ok();
        }
    }
}

/// How Windows calls a path of this machine.
pub(crate) fn seen(path: &Path) -> String {
    format!("Z:{}", path.to_str().unwrap().replace('/', "\\"))
}

/// Types a path into the dialog of the system that comes up before this window, and Enter.
pub(crate) fn answer(screen: &Screen, window: u32, path: &Path) {
    let dialog = until("a dialog", || {
        let focus = screen.xdotool(&["getwindowfocus"]).parse::<u32>().ok()?;
        let title = screen.xdotool(&["getwindowname", &focus.to_string()]);
        (focus != window && !title.is_empty()).then_some(focus)
    });
    screen.rest(dialog);
    // Its field knows no Ctrl+A.
    screen.xdotool(&["key", "Home", "shift+End"]);
    screen.xdotool(&["type", "--delay", "12", &seen(path)]);
    screen.rest(dialog);
    screen.xdotool(&["key", "Return"]);
    let back = window.to_string();
    until("the end of the dialog", || (screen.xdotool(&["getwindowfocus"]) == back).then_some(()));
}
