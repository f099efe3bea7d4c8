//! The real window on a screen that nobody sees: a case is made, written in, locked, opened again.
//!
//! A robot without a window goes the same way; the window has done a step when it looks as the robot does.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/robot.rs"]
mod robot;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use iced::Size;
use iced::keyboard::key::Named;
use recit::lang::Language;
use recit::platform::keyboard::Keys;
use recit::platform::message::Start;
use recit::platform::path::FilePath;
use recit::ui::step::Step;
use recit::vault::{self, Secret};
use robot::Robot;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask, ImageFormat};
use x11rb::rust_connection::RustConnection;

const PHRASE: &str = "lampe verger ficelle octobre ruisseau tambour";
const TITLE: &str = "Une nuit au poste";
const WIDE: (u32, u32) = (1_280, 800);
/// Pixels by which two pictures of the same may differ: the caret, a folder's name.
const ALIKE: usize = 3_000;

/// Whether the programs are there; where all tools are required, they must be.
fn tools() -> bool {
    let on_path = |name: &str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(name).exists())
    };
    let there = ["Xvfb", "xdotool", "openbox"].into_iter().all(on_path);
    assert!(there || std::env::var_os("RECIT_REQUIRE_TOOLS").is_none(), "run .ci/tools");
    there
}

/// Looks again and again, for a minute at most.
fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    for _ in 0..1_200 {
        if let Some(found) = look() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{what} did not happen");
}

/// A process of ours, ended with us.
struct Ours(Child);

impl Drop for Ours {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// A screen in memory, with a window manager.
struct Screen {
    name: String,
    connection: RustConnection,
    _manager: Ours,
    _server: Ours,
}

impl Screen {
    fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        let server = Ours(server);
        let manager = Command::new("openbox").env("DISPLAY", &name).stderr(Stdio::null()).spawn();
        let (connection, _) = x11rb::connect(Some(&name)).unwrap();
        Self { name, connection, _manager: Ours(manager.unwrap()), _server: server }
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let done = Command::new("xdotool").env("DISPLAY", &self.name).args(arguments).output();
        String::from_utf8(done.unwrap().stdout).unwrap().trim().to_owned()
    }

    /// The window of the program, another than `before`.
    fn window(&self, before: Option<u32>) -> u32 {
        until("a window", || {
            let found = self.xdotool(&["search", "--onlyvisible", "--name", "^Documents$"]);
            found.lines().filter_map(|id| id.parse().ok()).find(|id| Some(*id) != before)
        })
    }

    /// Asks a window to close, as the button of its frame does.
    fn close(&self, window: u32) {
        let atom =
            |name: &[u8]| self.connection.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let (protocols, delete) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));
        let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
        self.connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
        self.connection.flush().unwrap();
    }

    /// What a window shows, if it is as large as it should be.
    fn pixels(&self, window: u32) -> Option<Vec<[u8; 3]>> {
        let (width, height) = (WIDE.0 as u16, WIDE.1 as u16);
        let asked =
            self.connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0);
        let image = asked.ok()?.reply().ok()?;
        Some(image.data.as_chunks::<4>().0.iter().map(|[b, g, r, _]| [*r, *g, *b]).collect())
    }
}

/// The window, and the robot that goes the same way.
struct Pair<'a> {
    screen: &'a Screen,
    window: u32,
    robot: Robot,
}

impl Pair<'_> {
    /// Waits until the window looks as the robot does.
    fn meet(&mut self, what: &str) {
        let wanted = self.robot.pixels(1.0);
        let mut differ = usize::MAX;
        for _ in 0..600 {
            if let Some(seen) = self.screen.pixels(self.window) {
                let pairs = seen.iter().zip(wanted.pixels());
                differ = pairs.filter(|(one, two)| far(**one, two.0)).count();
                if differ < ALIKE {
                    return;
                }
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        if let Some(folder) = std::env::var_os("RECIT_DRAW") {
            let folder = PathBuf::from(folder);
            wanted.save(folder.join("window-wanted.png")).unwrap();
            let seen = self.screen.pixels(self.window).unwrap().concat();
            image::RgbImage::from_raw(WIDE.0, WIDE.1, seen)
                .unwrap()
                .save(folder.join("window-seen.png"))
                .unwrap();
        }
        panic!("{what}: {differ} pixels differ");
    }

    fn press(&mut self, id: &str) {
        let at = self.place(id);
        self.robot.press(id);
        self.click(at);
        self.meet(id);
    }

    /// Presses what leads to something drawn by lot: it only looks different than before.
    fn press_by_lot(&mut self, id: &str) {
        let before = until("a picture", || self.screen.pixels(self.window));
        let at = self.place(id);
        self.robot.press(id);
        self.click(at);
        until(id, || {
            let seen = self.screen.pixels(self.window)?;
            let differ = before.iter().zip(&seen).filter(|(one, two)| one != two).count();
            (differ > ALIKE).then_some(())
        });
    }

    fn place(&mut self, id: &str) -> iced::Point {
        self.robot.bounds(id.to_owned()).unwrap_or_else(|| panic!("{id}")).center()
    }

    fn click(&self, at: iced::Point) {
        let window = self.window.to_string();
        let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
        self.screen.xdotool(&["mousemove", "--window", &window, &x, &y, "click", "1"]);
    }

    fn type_text(&mut self, text: &str) {
        self.type_apart(text, text);
    }

    /// One text in the window, another in the robot.
    fn type_apart(&mut self, text: &str, robots: &str) {
        self.robot.type_text(robots);
        self.screen.xdotool(&["type", "--delay", "20", text]);
        self.meet("typing");
    }

    fn enter(&mut self) {
        self.robot.tap(Named::Enter);
        self.key("Return");
    }

    fn key(&self, key: &str) {
        self.screen.xdotool(&["key", key]);
    }
}

fn far(one: [u8; 3], two: [u8; 4]) -> bool {
    one.iter().zip(two).any(|(one, two)| one.abs_diff(two) > 48)
}

fn robot(start: Start) -> Robot {
    let now = jiff::Timestamp::now().as_millisecond();
    let size = Size::new(WIDE.0 as f32, WIDE.1 as f32);
    let mut robot = Robot::at_desk(start, Language::French, Language::Dari, now, size);
    // The window asks its screen; the robot has none.
    let layout = Some("English (US)".to_owned());
    robot.app.take_keys(Keys { layout, caps_lock: false });
    robot
}

fn case_in(folder: &Path) -> Option<PathBuf> {
    let mut found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    found.find(|path| vault::is_case_folder(path))
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_under(&path)) } else { found.push(path) }
    }
    found
}

/// Settings in French and Dari, at a place of the test's own.
fn settings(home: &Path) {
    let folder = home.join("config/recit");
    fs::create_dir_all(&folder).unwrap();
    let text = r#"{"languages": {"person": "fa-AF", "helper": "fr"}, "zoom": 100, "theme": "light",
        "idle_minutes": 5, "window": {"width": 1280, "height": 800, "at": [40, 60]}}"#;
    fs::write(folder.join("settings.json"), text).unwrap();
}

fn start(screen: &Screen, home: &Path) -> Ours {
    let mut program = Command::new(env!("CARGO_BIN_EXE_recit"));
    program
        .env("DISPLAY", &screen.name)
        .env("WINIT_X11_SCALE_FACTOR", "1")
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_RUNTIME_DIR", home)
        .env("PATH", home)
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET");
    Ours(program.spawn().unwrap())
}

#[test]
fn a_case_is_made_written_in_locked_and_opened_again() {
    if !tools() {
        return;
    }
    let (home, robots) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let cases = home.path().join("cases");
    fs::create_dir(&cases).unwrap();
    settings(home.path());
    let screen = Screen::open();
    let mut program = start(&screen, home.path());
    let window = screen.window(None);
    let mut pair = Pair { screen: &screen, window, robot: robot(Start::Start) };
    pair.meet("the start");

    pair.press("start-new");
    pair.press_by_lot("new-continue");
    pair.press_by_lot("new-way-own");
    // The recovery code is drawn: both cover it before they can look the same.
    pair.press("new-own-show");
    pair.press("new-own");
    pair.type_text(PHRASE);
    pair.press("new-check");
    pair.type_text(PHRASE);
    pair.press("new-without-sheet");
    pair.press("new-place");
    pair.press("chooser-path");
    pair.robot.ctrl("a");
    pair.key("ctrl+a");
    pair.type_apart(cases.to_str().unwrap(), robots.path().to_str().unwrap());
    pair.enter();
    pair.meet("the chosen folder");
    pair.press("new-continue");
    let case = until("the case", || case_in(&cases));

    for _ in 0..20 {
        if pair.robot.app.workspace().unwrap().step() == Step::Events {
            break;
        }
        let next = iced::keyboard::Key::Named(Named::PageDown);
        pair.robot.chord(next, iced::keyboard::Modifiers::CTRL);
        pair.key("ctrl+Next");
    }
    pair.meet("the events");
    pair.press("events-add");
    pair.press("events-title-french");
    pair.type_text(TITLE);
    pair.robot.ctrl("l");
    pair.key("ctrl+l");
    pair.window = screen.window(Some(window));

    let folder = case_in(robots.path()).unwrap();
    pair.robot = robot(Start::Locked { folder: FilePath::from(folder.as_path()) });
    pair.meet("the lock");
    pair.press("unlock-secret");
    pair.type_text(PHRASE);
    pair.enter();
    pair.meet("the first page again");
    screen.close(pair.window);
    let ended = until("the end", || program.0.try_wait().unwrap());
    assert!(ended.success());

    let (_, kept) = vault::open(&case, &Secret::typed(PHRASE).unwrap()).unwrap();
    let titles: Vec<&str> =
        kept.events.iter().map(|event| event.title.french.text.as_str()).collect();
    assert_eq!(titles, [TITLE]);
    for path in files_under(home.path()) {
        let ours = path.starts_with(&case) || path.ends_with("recit/settings.json");
        assert!(ours, "{} is left behind", path.display());
    }
}
