//! The recovery sheet on paper: what the printer is handed, and that nothing of it stays on the disk.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use recit::lang::Language;
use recit::platform::message::Start;

use crate::pair::{Hand, Pair};
use crate::program::{self, Home, robot};
use crate::screen::{Screen, tools, until};

#[test]
fn the_recovery_sheet_goes_to_the_printer_and_nowhere_else() {
    if !tools(&["qpdf", "pdftotext"]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::new(languages);
    let (printed, told) = (home.robots.path().join("sheet.pdf"), home.robots.path().join("told"));
    let lp = home.root.path().join("lp");
    let script = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > '{}'\n/bin/cat > '{}.part' && /bin/mv '{}.part' '{}'\n",
        told.display(),
        printed.display(),
        printed.display(),
        printed.display(),
    );
    fs::write(&lp, script).unwrap();
    fs::set_permissions(&lp, fs::Permissions::from_mode(0o755)).unwrap();
    let screen = Screen::open();
    let mut program = home.start(&screen);
    let window = screen.window(None);
    let robot = robot(Start::Start, languages);
    let mut pair = Pair {
        screen: &screen,
        window,
        robot,
        hand: Hand::Mouse,
        name: "sheet",
        pictures: 0,
        clicked: None,
    };
    pair.meet("start");
    pair.press_by_lot("start-new");
    pair.hit("new-print");
    until("the sheet", || printed.exists().then_some(()));
    let checked = Command::new("qpdf").arg("--check").arg(&printed).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let read = Command::new("pdftotext").arg("-layout").arg(&printed).arg("-").output().unwrap();
    let read = String::from_utf8(read.stdout).unwrap();
    assert!(read.contains("secours") || read.contains("garder loin"), "{read}");
    let code = read.split_whitespace().filter(|word| is_group(word)).count();
    assert_eq!(code, 6, "six groups of five: {read}");
    let title = fs::read_to_string(&told).unwrap();
    assert!(title.starts_with("-t\nDocument\n"), "the print server shows the title to others");
    assert!(title.contains("\nmedia=A4\n") && title.ends_with("\n-\n"), "{title}");
    if let Some(folder) = std::env::var_os("RECIT_DRAW") {
        fs::copy(&printed, std::path::Path::new(&folder).join("sheet.pdf")).unwrap();
    }
    screen.close(window);
    assert!(until("the end", || program.0.try_wait().unwrap()).success());
    let left = program::files_under(home.root.path());
    assert!(left.iter().all(|path| *path == lp || *path == home.settings()), "{left:?}");
}

fn is_group(word: &str) -> bool {
    word.len() == 5 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}
