//! The real window, and the robot that goes the same way without one: the window has done a step when it
//! looks as the robot does. What is pressed is found where the robot has it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced::Point;
use iced::keyboard::{Key, Modifiers, key::Named};
use recit::ui::step::Step;

use crate::robot::Robot;
use crate::screen::{Screen, WIDE, until};

/// Pixels by which two pictures of the same may differ: the caret, a folder's name.
const ALIKE: usize = 3_000;
/// How long the window may take to look as the robot does.
const PATIENCE: Duration = Duration::from_secs(25);

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
}

impl Pair<'_> {
    /// Waits until the window looks as the robot does.
    pub(crate) fn meet(&mut self, what: &str) {
        let wanted = self.robot.pixels(1.0);
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if self.differ(&wanted).is_some_and(|differ| differ < ALIKE) {
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
        self.hit(id);
        until(id, || {
            let seen = self.screen.pixels(self.window)?;
            let differ = before.iter().zip(&seen).filter(|(one, two)| one != two).count();
            (differ > ALIKE).then_some(())
        });
    }

    fn hit(&mut self, id: &str) {
        match self.hand {
            Hand::Mouse => {
                self.bring(id);
                let at = self.place(id);
                self.robot.press(id);
                self.click(at);
            }
            Hand::Keys => {
                self.tab_to(id);
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

    /// Scrolls until the named thing is whole in sight.
    fn bring(&mut self, id: &str) {
        for _ in 0..60 {
            let found = self
                .robot
                .find(iced_test::selector::id(iced::advanced::widget::Id::from(id.to_owned())));
            let found = found.unwrap_or_else(|| panic!("{id} is not there"));
            let whole = found.bounds();
            let seen = found.visible_bounds();
            if seen.is_some_and(|seen| seen.height >= whole.height - 0.5) {
                return;
            }
            let down = whole.center().y > WIDE.1 as f32 / 2.0;
            let at = Point::new(whole.center().x, WIDE.1 as f32 / 2.0);
            self.robot.wheel(at, if down { 1.0 } else { -1.0 });
            self.point(at, if down { "5" } else { "4" });
        }
        panic!("{id} does not come in sight");
    }

    fn place(&mut self, id: &str) -> Point {
        self.robot.bounds(id.to_owned()).unwrap_or_else(|| panic!("{id}")).center()
    }

    fn click(&self, at: Point) {
        self.point(at, "1");
    }

    fn point(&self, at: Point, button: &str) {
        let window = self.window.to_string();
        let (x, y) = (at.x.round().to_string(), at.y.round().to_string());
        self.screen.xdotool(&["mousemove", "--window", &window, &x, &y, "click", button]);
    }

    /// Goes on with Tab until the named thing has the keyboard.
    fn tab_to(&mut self, id: &str) {
        let mut keys = vec!["key", "--delay", "6"];
        while !self.robot.has_focus(id) {
            self.robot.tap(Named::Tab);
            keys.push("Tab");
            assert!(keys.len() < 300, "Tab does not reach {id}");
        }
        if keys.len() > 3 {
            self.screen.xdotool(&keys);
        }
    }

    pub(crate) fn tap(&mut self, robots: Named, key: &str) {
        self.robot.tap(robots);
        self.key(key);
    }

    pub(crate) fn ctrl(&mut self, letter: &str) {
        self.robot.ctrl(letter);
        self.key(&format!("ctrl+{letter}"));
    }

    pub(crate) fn key(&self, key: &str) {
        self.screen.xdotool(&["key", key]);
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.type_apart(text, text);
    }

    /// One text in the window, another in the robot.
    pub(crate) fn type_apart(&mut self, text: &str, robots: &str) {
        self.robot.type_text(robots);
        self.screen.xdotool(&["type", "--delay", "12", text]);
        self.meet("typing");
    }

    /// Another text in place of the one there, in a field that has the keyboard.
    pub(crate) fn retype_apart(&mut self, text: &str, robots: &str) {
        self.ctrl("a");
        self.type_apart(text, robots);
    }

    /// Goes to a step by the keys of the window, or by the list of steps.
    pub(crate) fn go(&mut self, step: Step, id: &str) {
        if self.hand == Hand::Mouse {
            return self.press(id);
        }
        for _ in 0..20 {
            if self.robot.app.workspace().unwrap().step() == step {
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
