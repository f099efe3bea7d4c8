//! Files that do not open: told when the case opens, and set aside from where it is told.

use std::fs;

use iced::Size;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::report::path::FilePath;
use recit::vault;

use crate::robot::Robot;
use crate::unsaved::{a_case, open};

#[test]
fn files_that_do_not_open_are_set_aside_from_their_notice() {
    let place = tempfile::tempdir().unwrap();
    let case = a_case(place.path());
    let names = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().file_name());
    let own = names.map(|name| name.into_string().unwrap()).find(|name| name.starts_with("r-"));
    let stranger = format!("{}9999999999-0123456789ab.age~", &own.unwrap()[..29]);
    fs::write(case.join(&stranger), "junk").unwrap();

    let mut robot = open(&case);
    assert!(robot.sees("ne s’ouvre pas avec cette phrase secrète"));
    assert!(robot.app.workspace().unwrap().store().is_writable());
    robot.press("toast-do-0");
    robot.wait(100);
    assert!(robot.sees("Il n’est pas effacé"));
    assert!(case.join(vault::SET_ASIDE).join(&stranger).exists() && !case.join(stranger).exists());
}

/// Both buttons hold their words at the largest size, in either direction.
#[test]
fn the_notice_can_be_used_in_the_smallest_window() {
    for (language, helper) in
        [(Language::French, Language::Dari), (Language::Dari, Language::French)]
    {
        let place = tempfile::tempdir().unwrap();
        let case = a_case(place.path());
        let names = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().file_name());
        let own = names.map(|name| name.into_string().unwrap()).find(|name| name.starts_with("r-"));
        fs::write(
            case.join(format!("{}9999999999-0123456789ab.age~", &own.unwrap()[..29])),
            "junk",
        )
        .unwrap();
        let start = Start::Locked { folder: FilePath::from(case.as_path()) };
        let size = Size::new(800.0, 600.0);
        let mut robot = Robot::at_desk(start, language, helper, 1_794_830_400_000, size);
        crate::unsaved::unlock(&mut robot);
        let window = robot.logical();
        for id in ["toast-do-0", "toast-0"] {
            let at = robot.bounds(id.to_owned()).unwrap();
            assert!(at.x >= 0.0 && at.x + at.width <= window.width, "{id}: {at:?}");
            assert!(at.y >= 0.0 && at.y + at.height <= window.height, "{id}: {at:?}");
        }
        if let Some(folder) = std::env::var_os("RECIT_DRAW") {
            let name = format!("aside-{}.png", language.tag());
            robot.draw(&std::path::Path::new(&folder).join(name), 1.0);
        }
    }
}
