//! What other programs put on the clipboard of a real screen, pasted into the window: pictures, lists of files, nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::platform::dialogs::Left;
use recit::ui::step::Step;
use recit::vault;

use crate::pair::Pair;
use crate::program::{self, Home, photo};
use crate::screen::{Ours, Screen, tools, until};

/// Offers the bytes of a file as one kind, as another program does, until it is dropped.
fn offer(screen: &Screen, kind: &str, file: &Path) -> Ours {
    let mut program = Command::new("xclip");
    program
        .env("DISPLAY", &screen.name)
        .args(["-quiet", "-selection", "clipboard", "-t", kind])
        .stderr(std::process::Stdio::null());
    let offers = Ours(program.arg("-i").arg(file).spawn().unwrap());
    until("the clipboard", || {
        let mut asked = Command::new("xclip");
        asked.env("DISPLAY", &screen.name).args(["-o", "-selection", "clipboard", "-t", "TARGETS"]);
        let found = String::from_utf8(asked.output().unwrap().stdout).unwrap();
        found.lines().any(|line| line == kind).then_some(())
    });
    offers
}

/// A picture whose file is longer than what a screen passes on at once.
fn noise(path: &Path) {
    let mut state: u32 = 7;
    let picture = image::RgbImage::from_fn(900, 700, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
    });
    picture.save(path).unwrap();
    assert!(fs::metadata(path).unwrap().len() > 1 << 20);
}

#[test]
fn pictures_and_files_of_other_programs_are_pasted() {
    if !tools(&["xclip"]) {
        return;
    }
    let languages = program::Pair { helper: Language::French, person: Language::Dari };
    let home = Home::with_case(languages);
    let screen = Screen::open();
    let program = home.start(&screen);
    let mut pair = Pair::at_lock(&screen, &home, languages, "paste");
    pair.unlock();
    pair.go(Step::Exhibits, "step-exhibits");

    // Nobody offers anything.
    pair.ctrl("v");
    assert!(pair.robot.sees("Il n’y a ici ni image ni fichier à coller."));
    pair.meet("nothing");

    let folder = home.robots.path();
    let large = folder.join("large.png");
    noise(&large);
    let small = folder.join("small.jpg");
    photo(&small);
    for (kind, file) in [("image/png", &large), ("image/jpeg", &small)] {
        let offers = offer(&screen, kind, file);
        pair.robot.paste_left(Left::Picture(fs::read(file).unwrap()));
        pair.key("ctrl+v");
        pair.meet(kind.trim_start_matches("image/"));
        drop(offers);
    }

    // Two files copied in Thunar, the second of which has a name with a space.
    let two: Vec<PathBuf> = ["scan 2.png", "scan 10.png"].map(|name| folder.join(name)).into();
    for (path, shade) in two.iter().zip([90, 160]) {
        image::RgbImage::from_pixel(40, 30, image::Rgb([shade, 9, 9])).save(path).unwrap();
    }
    let addresses = two.iter().map(|path| format!("file://{}\r\n", path.display()));
    let list = folder.join("list");
    fs::write(&list, format!("copy\n{}", addresses.collect::<String>().replace(' ', "%20")))
        .unwrap();
    let offers = offer(&screen, "x-special/gnome-copied-files", &list);
    pair.robot.paste_left(Left::Files(two.clone()));
    pair.key("ctrl+v");
    pair.meet("asked");
    assert!(pair.robot.sees("Une pièce de 2 pages"));
    pair.tap(Named::Enter, "Return");
    pair.meet("one");
    drop(offers);
    pair.end(program);

    let (open, case) = vault::open(&home.case().unwrap(), &program::secret()).unwrap();
    let counts: Vec<usize> = case.exhibits.iter().map(|exhibit| exhibit.files.len()).collect();
    assert_eq!(counts, [1, 1, 2]);
    let kept: Vec<&str> =
        open.attachments().iter().map(|kept| kept.content.sha256.as_str()).collect();
    for file in [&large, &small].into_iter().chain(&two) {
        let hash = recit::app::exhibit_files::hash(&fs::read(file).unwrap());
        assert!(kept.contains(&hash.as_str()), "{} came to the byte", file.display());
    }
}
