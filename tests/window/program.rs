//! The real program on a screen of the test's own: started, at home in a folder of its own, ended.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use iced::Size;
use recit::domain::Case;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::report::keyboard::Keys;
use recit::report::outside::Outside;
use recit::vault::{self, NewSlot, Role, Secret};

use crate::robot::Robot;
use crate::screen::{Ours, Screen, WIDE};

pub(crate) const PHRASE: &str = "lampe verger ficelle octobre ruisseau tambour";

/// What opens the cases of these tests.
pub(crate) fn secret() -> Secret {
    Secret::typed(PHRASE).unwrap()
}

/// Two languages: the helper's, which the window speaks first, and the person's.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) helper: Language,
    pub(crate) person: Language,
}

/// Folders of one test: what the program may know, and what the robot does beside it.
pub(crate) struct Home {
    pub(crate) root: tempfile::TempDir,
    pub(crate) robots: tempfile::TempDir,
}

impl Home {
    /// Settings in these languages, an empty folder for cases.
    pub(crate) fn new(pair: Pair) -> Self {
        let home =
            Self { root: tempfile::tempdir().unwrap(), robots: tempfile::tempdir().unwrap() };
        let folder = home.root.path().join("config/recit");
        fs::create_dir_all(&folder).unwrap();
        fs::create_dir(home.cases()).unwrap();
        // What lies beneath it belongs to programs, so no case does.
        fs::create_dir(home.root.path().join("run")).unwrap();
        let (person, helper) = (pair.person.tag(), pair.helper.tag());
        let text = format!(
            r#"{{"languages": {{"person": "{person}", "helper": "{helper}"}}, "zoom": 100,
            "theme": "light", "idle_minutes": 5, "window": {{"width": 1280, "height": 800, "at": [40, 60]}}}}"#
        );
        fs::write(home.settings(), text).unwrap();
        home
    }

    /// The same with a case in these languages; the robot has its own, alike.
    pub(crate) fn with_case(pair: Pair) -> Self {
        let home = Self::new(pair);
        for place in [&home.cases(), home.robots.path()] {
            let slot = NewSlot { role: Role::Applicant, label: "".into(), secret: secret() };
            let tags = [pair.person, pair.helper];
            let languages = tags.map(|tag| tag.tag().into()).to_vec();
            let case = Case { languages, ..Case::default() };
            vault::create(place, &[slot], &case, jiff::Timestamp::UNIX_EPOCH).unwrap();
        }
        home
    }

    /// What the case of the program holds.
    pub(crate) fn kept(&self) -> Case {
        vault::look(&self.case().unwrap(), &secret()).unwrap().1
    }

    pub(crate) fn settings(&self) -> PathBuf {
        self.root.path().join("config/recit/settings.json")
    }

    /// Where the program makes cases.
    pub(crate) fn cases(&self) -> PathBuf {
        self.root.path().join("cases")
    }

    /// The case the program made.
    pub(crate) fn case(&self) -> Option<PathBuf> {
        case_in(&self.cases())
    }

    /// The program, to be started at this screen.
    pub(crate) fn program(&self, screen: &Screen) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_recit"));
        self.settle(&mut program, screen);
        program
    }

    /// Gives a command the surroundings of the program.
    pub(crate) fn settle(&self, command: &mut Command, screen: &Screen) {
        let root = self.root.path();
        command
            .env("DISPLAY", &screen.name)
            .env("WINIT_X11_SCALE_FACTOR", "1")
            .env("XDG_CONFIG_HOME", root.join("config"))
            .env("XDG_CACHE_HOME", root.join("cache"))
            .env("XDG_RUNTIME_DIR", root.join("run"))
            // No dialog of the system can be had.
            .env("PATH", root)
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET");
    }

    pub(crate) fn start(&self, screen: &Screen) -> Ours {
        Ours(self.program(screen).spawn().unwrap())
    }
}

/// A robot at a desk that looks as the program does in these languages.
pub(crate) fn robot(start: Start, pair: Pair) -> Robot {
    let now = jiff::Timestamp::now().as_millisecond();
    let size = Size::new(WIDE.0 as f32, WIDE.1 as f32);
    at_keys(Robot::at_desk(start, pair.helper, pair.person, now, size))
}

/// The same after a desk that left this outside the case.
pub(crate) fn robot_after(start: Start, outside: Outside, pair: Pair) -> Robot {
    let now = jiff::Timestamp::now().as_millisecond();
    at_keys(Robot::after(start, outside, pair.helper, pair.person, now))
}

/// The same after the desk before crashed; its window is as large as the others'.
pub(crate) fn robot_after_crash(start: Start, pair: Pair) -> Robot {
    let now = jiff::Timestamp::now().as_millisecond();
    at_keys(Robot::after_crash(start, pair.helper, pair.person, now))
}

fn at_keys(mut robot: Robot) -> Robot {
    // The window asks its screen; the robot has none.
    let layout = Some("English (US)".to_owned());
    robot.app.take_keys(Keys { layout, caps_lock: false });
    robot
}

pub(crate) fn case_in(folder: &Path) -> Option<PathBuf> {
    let mut found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    found.find(|path| vault::is_case_folder(path))
}

pub(crate) fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_under(&path)) } else { found.push(path) }
    }
    found
}

pub(crate) fn photo(path: &Path) {
    let picture = image::RgbImage::from_fn(240, 160, |x, y| {
        image::Rgb([200, (x % 255) as u8, (y % 255) as u8])
    });
    picture.save(path).unwrap();
}
