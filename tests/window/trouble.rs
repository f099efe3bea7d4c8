//! What goes wrong at a real window is said there, and nothing is lost: a wrong passphrase, a broken picture,
//! a folder that takes no file.

use std::fs::{self, File, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::ui::step::Step;

use crate::pair::Pair;
use crate::program::{self, Home};
use crate::screen::{Screen, tools};

const TITLE: &str = "Une nuit au poste";

/// A folder in which no file can be made, and what is said of it. One that may only be read stops everybody
/// but the administrator, whom the system's own folders stop.
fn shut(folder: &Path) -> (PathBuf, &'static str) {
    let only_read = folder.join("only-read");
    fs::create_dir(&only_read).unwrap();
    fs::set_permissions(&only_read, Permissions::from_mode(0o555)).unwrap();
    let tried = only_read.join("tried.pdf");
    match File::create_new(&tried).map_err(|error| error.kind()) {
        Ok(_) => {
            fs::remove_file(tried).unwrap();
            ("/sys".into(), "il appartient au système")
        }
        Err(ErrorKind::PermissionDenied) => (only_read, "ne permet pas d’accéder"),
        Err(other) => panic!("{other:?}"),
    }
}

fn says(pair: &mut Pair<'_>, words: &str) {
    assert!(pair.robot.sees(words), "{words} is not said");
}

#[test]
fn trouble_is_said_in_the_window_and_nothing_is_lost() {
    if !tools(&[]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let screen = Screen::open();
    let program = home.start(&screen);
    let mut pair = Pair::at_lock(&screen, &home, languages, "trouble");

    pair.type_text("une autre phrase que celle du dossier");
    pair.tap(Named::Enter, "Return");
    says(&mut pair, "Cette phrase secrète n’ouvre pas ce dossier");
    pair.meet("wrong");
    pair.ctrl("a");
    pair.unlock();

    pair.go(Step::Events, "step-events");
    pair.press("events-add");
    pair.enter("events-title-fr");
    pair.type_text(TITLE);

    let folder = home.robots.path();
    let broken = folder.join("photo.jpg");
    fs::write(&broken, [b"\xFF\xD8\xFF\xE0".as_slice(), &[0x5A; 4_000]].concat()).unwrap();
    pair.go(Step::Exhibits, "step-exhibits");
    pair.enter("exhibits-path");
    pair.retype(broken.to_str().unwrap());
    says(&mut pair, "Le fichier est abîmé ou incomplet");
    pair.press("exhibits-dismiss-1");

    let (shut, why) = shut(folder);
    pair.go(Step::Dossier, "step-dossier");
    pair.press_last("pages-save");
    pair.enter("chooser-path");
    pair.retype(shut.join("dossier.pdf").to_str().unwrap());
    says(&mut pair, why);
    let (saved, robots) = (home.root.path().join("dossier.pdf"), folder.join("dossier.pdf"));
    pair.retype_apart(saved.to_str().unwrap(), robots.to_str().unwrap());
    says(&mut pair, "Hors du dossier chiffré");
    pair.meet("saved");
    pair.end_told(program);

    assert!(fs::read(&saved).unwrap().starts_with(b"%PDF-"));
    let kept = home.kept();
    assert_eq!((kept.exhibits.len(), kept.events.len()), (0, 1));
    assert_eq!(kept.events[0].title.french.text.as_str(), TITLE);
    let files = program::files_under(home.root.path());
    let unfinished = files.iter().find(|path| path.extension().is_some_and(|end| end == "part"));
    assert_eq!(unfinished, None);
}
