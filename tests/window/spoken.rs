//! Somebody who does not see the window fills in an event and has it saved, by what a screen reader can do alone: over
//! the real bus of screen readers, from another program.

use std::process::Command;

use recit::lang::Language;

use crate::program::{self, Home};
use crate::screen::{Screen, tools};

/// The system's own Python: another one does not find the system's modules.
const PYTHON: &str = "/usr/bin/python3";

/// Whether a program can speak to the bus here.
fn bus() -> bool {
    let asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
    let there = Command::new(PYTHON).args(["-c", asked]).output();
    let there = there.is_ok_and(|done| done.status.success())
        && ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
            .iter()
            .any(|launcher| std::path::Path::new(launcher).exists());
    if !there {
        crate::tools::missing("at-spi2-core, gir1.2-atspi-2.0, python3-gi");
    }
    there
}

#[test]
fn an_event_is_told_by_a_screen_reader_alone() {
    if !tools(&["dbus-run-session"]) || !bus() {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let screen = Screen::open();
    let mut session = Command::new("dbus-run-session");
    home.settle(&mut session, &screen);
    let path = std::env::var_os("PATH").unwrap();
    session
        .args(["--", PYTHON, concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/spoken.py")])
        .arg(env!("CARGO_BIN_EXE_recit"))
        .arg(home.case().unwrap())
        .arg(program::PHRASE)
        .env("PATH", path)
        // The session is not to start the desktop's programs of whoever runs the test.
        .env("GSETTINGS_BACKEND", "memory");
    let done = session.output().unwrap();
    let told = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{}\n{told}", String::from_utf8_lossy(&done.stdout));
    let case = home.kept();
    let event = case.events.first().expect("an event was saved");
    assert_eq!(event.title.french.text.as_str(), "Arrestation à la frontière");
    assert_eq!(event.what.told.prose.text.as_str(), "مرا در سرحد گرفتند");
}
