//! Two windows on one case: the second reads until the first is closed, and a command is refused meanwhile.

use std::io::Write;
use std::process::Stdio;

use recit::lang::Language;
use recit::vault;

use crate::pair::Pair;
use crate::program::{self, Home};
use crate::screen::{Screen, tools};

/// Exit code of `recit apply` with no changes, beside the open window.
fn applied(home: &Home, screen: &Screen) -> Option<i32> {
    let changes = home.root.path().join("changes.json");
    std::fs::write(&changes, "[]").unwrap();
    let mut command = home.program(screen);
    command.arg("apply").arg(home.case().unwrap()).arg(changes).arg("--passphrase-stdin");
    let mut command = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    command.stdin.take().unwrap().write_all(program::PHRASE.as_bytes()).unwrap();
    command.wait().unwrap().code()
}

#[test]
fn a_second_window_reads_until_the_first_is_closed() {
    if !tools(&[]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let cases = [home.case().unwrap(), program::case_in(home.robots.path()).unwrap()];
    let first = cases.map(|case| vault::open(&case, &program::secret()).unwrap());
    let screen = Screen::open();
    let program = home.start(&screen);
    let mut pair = Pair::at_lock(&screen, &home, languages, "two");
    pair.unlock();
    pair.meet("the second window");
    assert!(pair.robot.sees("ouvert dans une autre fenêtre"));
    drop(first);
    pair.press("elsewhere-again");
    pair.press("toast-0");
    pair.meet("the only window");
    assert!(pair.robot.app.workspace().unwrap().standing().writable);
    assert_eq!(applied(&home, &screen), Some(5), "now the window is the writer");
    pair.end(program);
    assert_eq!(applied(&home, &screen), Some(0));
}
