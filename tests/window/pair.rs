//! The real window, and the robot that goes the same way without one: the window has done a step when it
//! looks as the robot does. What is pressed is found where the robot has it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use iced::Point;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::app::workspace::Workspace;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::ALIKE;
use crate::program::{self, Home, PHRASE};
use crate::robot::Robot;
use crate::screen::{Ours, Screen, WIDE, until};

/// The same where the two have other folders' names.
pub(crate) const ALIKE_BUT_NAMES: usize = 3_000;
/// How long the window may take to look as the robot does.
const PATIENCE: Duration = Duration::from_secs(3 * 60);
/// Presses closer to one another, in time and in logical px, are a double click.
const TWICE: Duration = Duration::from_millis(recit::kit::widget::twice::APART as u64 + 50);
const NEAR: f32 = recit::kit::widget::twice::NEAR;

/// With what is pressed and gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    Mouse,
    Keys,
}

pub(crate) struct Pair<'a> {
    pub(crate) screen: &'a Screen,
    pub(crate) window: u32,
    pub(crate) robot: Robot,
    pub(crate) hand: Hand,
    /// Names the pictures, where some are wanted.
    pub(crate) name: &'static str,
    pub(crate) pictures: usize,
    /// When something was pressed last, and where.
    pub(crate) clicked: Option<(Instant, Point)>,
}

impl<'a> Pair<'a> {
    /// At the first screen of a program that was started just now.
    pub(crate) fn at_start(
        screen: &'a Screen,
        languages: program::Pair,
        name: &'static str,
    ) -> Self {
        let window = screen.window(None);
        let robot = program::robot(Start::Start, languages);
        let mut pair =
            Self { screen, window, robot, hand: Hand::Mouse, name, pictures: 0, clicked: None };
        pair.meet("start");
        pair
    }

    /// At the lock of the case that is there.
    pub(crate) fn at_lock(
        screen: &'a Screen,
        home: &Home,
        languages: program::Pair,
        name: &'static str,
    ) -> Self {
        let mut pair = Self::at_start(screen, languages, name);
        pair.press_by_lot("start-open");
        pair.open_apart(&home.case().unwrap(), &program::case_in(home.robots.path()).unwrap());
        pair
    }

    /// Unlocks with the right phrase.
    pub(crate) fn unlock(&mut self) {
        self.type_text(PHRASE);
        self.tap(Named::Enter, "Return");
        self.meet("home");
    }

    /// Closes the window; the program ends well.
    pub(crate) fn end(&self, mut program: Ours) {
        self.screen.close(self.window);
        assert!(until("the end", || program.0.try_wait().unwrap()).success());
    }

    /// Closes the window, which first tells of what is outside the case; the program ends well.
    pub(crate) fn end_told(&mut self, mut program: Ours) {
        self.screen.close(self.window);
        self.robot.say(recit::app::Message::CloseRequested);
        self.meet_within("told", ALIKE_BUT_NAMES);
        self.hit_slowly("leave-anyway");
        assert!(until("the end", || program.0.try_wait().unwrap()).success());
    }

    /// Waits until the window looks as the robot does.
    pub(crate) fn meet(&mut self, what: &str) {
        self.meet_within(what, ALIKE);
    }

    pub(crate) fn meet_within(&mut self, what: &str, alike: usize) {
        // What is not saved yet is said in the window's bar, and the window saves by itself.
        if self.robot.app.workspace().is_some_and(Workspace::is_pending) {
            self.ctrl("s");
        }
        let wanted = self.robot.pixels(1.0);
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if self.differ(&wanted).is_some_and(|differ| differ < alike) {
                self.keep(&wanted, what);
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.keep(&wanted, "wanted");
        panic!("{what}: {:?} pixels differ", self.differ(&wanted));
    }

    fn differ(&self, wanted: &image::RgbaImage) -> Option<usize> {
        let seen = self.screen.pixels(self.window)?;
        let pairs = seen.iter().zip(wanted.pixels());
        Some(pairs.filter(|(one, two)| far(**one, two.0)).count())
    }

    /// Keeps what the window shows, and what the robot does if they differ, where pictures are wanted.
    fn keep(&mut self, wanted: &image::RgbaImage, what: &str) {
        let Some(folder) = std::env::var_os("RECIT_DRAW").map(PathBuf::from) else { return };
        self.pictures += 1;
        let path = folder.join(format!("{}-{:03}-{what}.png", self.name, self.pictures));
        let seen = self.screen.pixels(self.window).unwrap_or_default().concat();
        if let Some(seen) = image::RgbImage::from_raw(WIDE.0, WIDE.1, seen) {
            seen.save(path).unwrap();
        }
        if what == "wanted" {
            wanted.save(folder.join(format!("{}-robot.png", self.name))).unwrap();
        }
    }

    /// Presses something with the pointer or, gone to by Tab, with Enter.
    pub(crate) fn press(&mut self, id: &str) {
        self.hit(id);
        self.meet(id);
    }

    /// Presses what leads to something drawn by lot: it only looks different than before.
    pub(crate) fn press_by_lot(&mut self, id: &str) {
        let before = until("a picture", || self.screen.pixels(self.window));
        self.hit_slowly(id);
        until(id, || {
            let seen = self.screen.pixels(self.window)?;
            let differ = before.iter().zip(&seen).filter(|(one, two)| one != two).count();
            (differ > ALIKE_BUT_NAMES).then_some(())
        });
        self.screen.rest(self.window);
    }

    /// Presses what is gone to past what was drawn by lot; afterwards the two look the same.
    pub(crate) fn press_slowly(&mut self, id: &str) {
        self.hit_slowly(id);
        self.meet(id);
    }

    /// Presses what stands at the end: gone to backwards by the keys.
    pub(crate) fn press_last(&mut self, id: &str) {
        if self.hand == Hand::Mouse {
            return self.press(id);
        }
        self.walk(id, Modifiers::SHIFT);
        self.meet(id);
        self.tap(Named::Enter, "Return");
        self.meet(id);
    }

    fn hit_slowly(&mut self, id: &str) {
        if self.hand == Hand::Mouse {
            return self.hit(id);
        }
        self.walk(id, Modifiers::empty());
        self.tap(Named::Enter, "Return");
    }

    /// Goes to something key by key, each waited for; backwards if Shift is held.
    fn walk(&mut self, id: &str, held: Modifiers) {
        for _ in 0..300 {
            if self.robot.has_focus(id) {
                return;
            }
            let key = self.robot.key_to(id, held);
            self.robot.chord(Key::Named(key.0), key.1);
            self.key(name_of(key));
            self.screen.rest(self.window);
        }
        panic!("the keys do not reach {id}");
    }

    pub(crate) fn hit(&mut self, id: &str) {
        match self.hand {
            Hand::Mouse => {
                self.bring(id);
                let at = self.place(id);
                self.robot.press(id);
                self.click(at);
            }
            Hand::Keys => {
                self.tab_to(id);
                self.meet(id);
                self.tap(Named::Enter, "Return");
            }
        }
    }

    /// Puts the keyboard into a field.
    pub(crate) fn enter(&mut self, id: &str) {
        match self.hand {
            Hand::Mouse => self.press(id),
            Hand::Keys => {
                self.tab_to(id);
                self.meet(id);
            }
        }
    }

    /// Brings the named thing in sight: what has the keyboard is shown.
    fn bring(&mut self, id: &str) {
        let named = iced_test::selector::id(iced::advanced::widget::Id::from(id.to_owned()));
        let found = self.robot.find(named).unwrap_or_else(|| panic!("{id} is not there"));
        let (whole, seen) = (found.bounds(), found.visible_bounds());
        if seen.is_none_or(|seen| seen.height < whole.height - 0.5) {
            self.tab_to(id);
            self.meet(id);
        }
    }

    fn place(&mut self, id: &str) -> Point {
        let named = iced_test::selector::id(iced::advanced::widget::Id::from(id.to_owned()));
        let found = self.robot.find(named).and_then(|found| found.visible_bounds());
        found.unwrap_or_else(|| panic!("{id} is not in sight")).center()
    }

    fn click(&mut self, at: Point) {
        // Two presses in quick succession would be a double click, which answers once.
        let soon = self.clicked.filter(|(_, place)| place.distance(at) < NEAR);
        if let Some(left) = soon.and_then(|(then, _)| TWICE.checked_sub(then.elapsed())) {
            std::thread::sleep(left);
        }
        self.clicked = Some((Instant::now(), at));
        let window = self.window.to_string();
        let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
        self.screen.xdotool(&["mousemove", "--window", &window, &x, &y, "click", "1"]);
    }

    /// Goes on with Tab, and the arrow keys, until the named thing has the keyboard.
    fn tab_to(&mut self, id: &str) {
        let taken = self.robot.keys_to(id, Modifiers::empty());
        assert!(self.robot.has_focus(id), "Tab does not reach {id}");
        if taken.is_empty() {
            return;
        }
        let mut keys = vec!["key", "--delay", "6"];
        keys.extend(taken.iter().map(|key| match key {
            (Named::ArrowDown, _) => "Down",
            (Named::ArrowUp, _) => "Up",
            _ => "Tab",
        }));
        self.screen.xdotool(&keys);
    }

    pub(crate) fn tap(&mut self, robots: Named, key: &str) {
        self.robot.tap(robots);
        self.key(key);
    }

    pub(crate) fn ctrl(&mut self, letter: &str) {
        self.robot.ctrl(letter);
        self.key(&format!("ctrl+{letter}"));
    }

    fn type_there(&self, text: &str) {
        self.screen.xdotool(&["type", "--delay", "12", text]);
    }

    pub(crate) fn key(&self, key: &str) {
        self.screen.xdotool(&["key", key]);
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.robot.type_text(text);
        self.type_there(text);
        self.meet("typing");
    }

    /// Another text in place of the one there, in a field that has the keyboard, and Enter.
    pub(crate) fn retype(&mut self, text: &str) {
        self.ctrl("a");
        self.type_text(text);
        self.tap(Named::Enter, "Return");
        self.meet("entered");
    }

    /// Another text in place of the one there, in a field that has the keyboard; the robot's its own.
    pub(crate) fn retype_apart(&mut self, text: &str, robots: &str) {
        self.ctrl("a");
        self.robot.type_text(robots);
        self.type_there(text);
        self.meet_within("path", ALIKE_BUT_NAMES);
        self.tap(Named::Enter, "Return");
        self.meet_within("chosen", ALIKE_BUT_NAMES);
    }

    /// Opens the case of this folder from the list; the robot its own.
    pub(crate) fn open_apart(&mut self, folder: &Path, robots: &Path) {
        self.enter_apart("chooser-path");
        self.ctrl("a");
        self.robot.type_text(robots.to_str().unwrap());
        self.type_there(folder.to_str().unwrap());
        self.meet_within("path", ALIKE_BUT_NAMES);
        self.tap(Named::Enter, "Return");
        self.robot.tab_to("unlock-secret");
        self.meet("lock");
    }

    /// Presses a field while the two show other names.
    fn enter_apart(&mut self, id: &str) {
        self.hit(id);
        self.meet_within(id, ALIKE_BUT_NAMES);
    }

    /// Goes to a step by the keys of the window, or by the list of steps.
    pub(crate) fn go(&mut self, step: Step, id: &str) {
        if self.hand == Hand::Mouse {
            self.hit(id);
        }
        for _ in 0..20 {
            if self.robot.app.workspace().unwrap().step() == step {
                // Pages are built a moment after the last change, by the clock.
                self.robot.wait(if step == Step::Dossier { 3_000 } else { 0 });
                return self.meet(id);
            }
            self.robot.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
            self.key("ctrl+Next");
        }
        panic!("{step:?} is not there");
    }
}

fn far(one: [u8; 3], two: [u8; 4]) -> bool {
    one.iter().zip(two).any(|(one, two)| one.abs_diff(two) > 48)
}

/// What xdotool calls a key.
fn name_of(key: (Named, Modifiers)) -> &'static str {
    match key {
        (Named::ArrowDown, _) => "Down",
        (Named::ArrowUp, _) => "Up",
        (_, Modifiers::SHIFT) => "shift+Tab",
        _ => "Tab",
    }
}
