//! The program's file replaced, as by an update, while the window is open: it goes on as the version it is.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use recit::lang::Language;
use recit::platform::message::Start;
use recit::report::path::FilePath;
use recit::ui::step::Step;

use crate::pair::Pair;
use crate::program::{self, Home};
use crate::screen::{Ours, Screen, tools, until};

#[test]
fn a_program_file_replaced_while_the_window_is_open_loses_nothing_and_locks() {
    if !tools(&[]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let screen = Screen::open();
    let place = home.root.path().join("recit");
    fs::copy(env!("CARGO_BIN_EXE_recit"), &place).unwrap();
    let mut command = Command::new(&place);
    home.settle(&mut command, &screen);
    // A process that another thread forked meanwhile may still hold the new file open for writing.
    let program = until("a start", || match command.spawn() {
        Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => None,
        other => Some(Ours(other.unwrap())),
    });
    let mut pair = Pair::at_lock(&screen, &home, languages, "replaced");
    pair.unlock();
    pair.go(Step::Events, "step-events");
    pair.press("events-add");
    pair.enter("events-title-fr");
    pair.type_text("abcdef");

    // What has its name now would do nothing of the kind.
    let other = home.root.path().join("other");
    fs::write(&other, "#!/bin/sh\nexit 7\n").unwrap();
    fs::set_permissions(&other, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&other, &place).unwrap();

    pair.ctrl("l");
    pair.window = screen.window(Some(pair.window));
    let start = Start::Locked {
        folder: FilePath::from(program::case_in(home.robots.path()).unwrap().as_path()),
    };
    pair.robot = program::robot(start, languages);
    pair.robot.tab_to("unlock-secret");
    pair.meet("lock");
    let kept = home.kept();
    assert_eq!(kept.events[0].title.french.text.as_str(), "abcdef");
    pair.unlock();
    pair.end(program);
}
