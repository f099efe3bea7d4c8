//! A hand that counts what it does at the window, by mouse or by keyboard.

use std::path::Path;

use iced::advanced::widget::{Id, Operation, operation};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Rectangle, Size, Vector, mouse};
use recit::domain::Case;
use recit::lang::Language;
use recit::platform::message::Start;
use recit::ui::step::Step;

use crate::robot::Robot;

/// 16 November 2026, noon, UTC.
pub const NOON: i64 = 1_794_830_400_000;
pub const SIZE: Size = Size::new(1_280.0, 800.0);
/// What one turn of the wheel moves, logical px: half of what is seen.
const TURN: f32 = 320.0;
/// How far a scrolling part of this name is scrolled down.
struct Scrolled(Id, f32);

impl Operation for Scrolled {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn operation::Scrollable,
    ) {
        if id == Some(&self.0) {
            self.1 = translation.y;
        }
    }
}

/// With what is pressed and gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The pointer and its wheel; the keyboard types words.
    Mouse,
    /// The keyboard alone: every key that types no word is counted.
    Keys,
}

/// A hand that counts what it does: presses and texts, and turns of the wheel.
pub struct Hand {
    pub by: By,
    pub robot: Robot,
    pub stages: Vec<(&'static str, [usize; 2])>,
    /// How many texts were typed, and words in them.
    pub texts: usize,
    pub words: usize,
}

impl Hand {
    /// A hand at the first screen.
    pub fn at_start(by: By) -> Self {
        let robot = Robot::at_desk(Start::Start, Language::French, Language::Dari, NOON, SIZE);
        Self { by, robot, stages: Vec::new(), texts: 0, words: 0 }
    }

    pub fn lock(&mut self) {
        match self.by {
            By::Mouse => self.press("frame-lock"),
            By::Keys => {
                self.counted(0);
                self.robot.ctrl("l");
            }
        }
    }

    pub fn key(&mut self, key: Named) {
        self.counted(0);
        self.robot.tap(key);
    }

    pub fn stage(&mut self, name: &'static str) {
        self.draw();
        self.stages.push((name, [0, 0]));
    }

    /// Draws what is on screen at the end of a stage: `RECIT_DRAW=folder cargo test --test desk actions`.
    pub fn draw(&mut self) {
        let Some(folder) = std::env::var_os("RECIT_DRAW") else { return };
        let name = format!("action-{}.png", self.stages.len());
        self.robot.draw(&Path::new(&folder).join(name), 1.0);
    }

    pub fn counted(&mut self, what: usize) {
        self.stages.last_mut().unwrap().1[what] += 1;
    }

    /// What of a named thing is seen, if it is all of it.
    pub fn seen(&mut self, id: &str) -> Option<Rectangle> {
        let found = self.robot.find(iced_test::selector::id(Id::from(id.to_owned())));
        let found = found.unwrap_or_else(|| panic!("{id} is not there"));
        let (whole, seen) = (found.bounds(), found.visible_bounds()?);
        (seen.height + 1.0 > whole.height).then_some(seen)
    }

    /// Turns the wheel over `pane` until a named thing is seen.
    pub fn scroll_to(&mut self, id: &str, pane: &str) -> Rectangle {
        for _ in 0..20 {
            if let Some(seen) = self.seen(id) {
                return seen;
            }
            let over = self.robot.bounds(Id::from(pane.to_owned())).unwrap();
            let there = self.robot.bounds(Id::from(id.to_owned())).unwrap();
            let mut scrolled = Scrolled(Id::from(pane.to_owned()), 0.0);
            self.robot.look_through(&mut scrolled);
            let down = there.center_y() - scrolled.1 > over.center_y();
            self.robot.cursor = mouse::Cursor::Available(over.center());
            let y = if down { -TURN } else { TURN };
            self.robot.happen([Event::Mouse(mouse::Event::WheelScrolled {
                delta: mouse::ScrollDelta::Pixels { x: 0.0, y },
            })]);
            self.counted(1);
        }
        panic!("{id} does not come into sight");
    }

    /// Goes into a field, or presses anything else: by its letters where it is in sight, or a page or two further; else by
    /// Tab and the arrow keys, and Enter.
    fn by_keys(&mut self, id: &str, is_field: bool) {
        for pages in 0..=2 {
            let letters = self.robot.letters_of(id);
            self.robot.let_keys_go();
            if let Some(letters) = letters {
                self.robot.by_letters(&letters);
                self.stages.last_mut().unwrap().1[0] += pages + letters.len();
                assert!(!is_field || self.robot.has_focus(id), "{id} is reached");
                return;
            }
            self.robot.tap(Named::PageDown);
        }
        let from = self.robot.reach_of(id).from;
        let back = self.robot.keys_to(id, Modifiers::SHIFT).len();
        self.robot.focus_at(from);
        let on = self.robot.keys_to(id, Modifiers::empty()).len();
        assert!(self.robot.has_focus(id), "{id} is reached");
        // The pages turned in vain too.
        self.stages.last_mut().unwrap().1[0] += 3 + back.min(on);
        if !is_field {
            self.key(Named::Enter);
        }
    }

    /// Goes on to a field: with Enter if it is the next one.
    pub fn go_on_to(&mut self, id: &str) {
        match self.by {
            By::Mouse => self.press(id),
            By::Keys => {
                self.key(Named::Enter);
                assert!(self.robot.has_focus(id), "Enter leads to {id}");
            }
        }
    }

    /// The person saw it.
    pub fn known(&mut self) {
        self.press_in("events-known-seen", "events-editor");
    }

    /// Adds one more of what the step is about.
    pub fn add(&mut self, id: &str) {
        match self.by {
            By::Mouse => self.press(id),
            By::Keys => {
                self.counted(0);
                self.robot.ctrl("n");
            }
        }
    }

    /// Opens a step: by its name, by its letters, or by the keys that lead from step to step where these are fewer.
    pub fn step(&mut self, step: Step, name: &str) {
        if self.by == By::Mouse {
            return self.press(name);
        }
        let at = |step: Step| Step::all().position(|other| other == step);
        let now = at(self.robot.app.workspace().unwrap().step());
        let steps = at(step).zip(now).map_or(0, |(to, from)| to.abs_diff(from));
        let letters = self.robot.letters_of(name);
        self.robot.let_keys_go();
        if let Some(letters) = letters.filter(|letters| letters.len() < steps) {
            self.robot.by_letters(&letters);
            self.stages.last_mut().unwrap().1[0] += letters.len();
            assert_eq!(self.robot.app.workspace().unwrap().step(), step);
            return;
        }
        for _ in 0..20 {
            if self.robot.app.workspace().unwrap().step() == step {
                return;
            }
            self.counted(0);
            self.robot.chord(Key::Named(Named::PageDown), Modifiers::CTRL);
        }
        panic!("{step:?} is not there");
    }

    /// Enters a field.
    pub fn enter(&mut self, id: &str) {
        self.enter_in(id, recit::ui::frame::MAIN);
    }

    pub fn enter_in(&mut self, id: &str, pane: &str) {
        match self.by {
            By::Mouse => self.press_in(id, pane),
            By::Keys => self.by_keys(id, true),
        }
    }

    pub fn press_in(&mut self, id: &str, pane: &str) {
        if self.by == By::Keys {
            return self.by_keys(id, false);
        }
        let seen = self.scroll_to(id, pane);
        self.counted(0);
        self.robot.click(seen.center());
    }

    pub fn press(&mut self, id: &str) {
        self.press_in(id, recit::ui::frame::MAIN);
    }

    /// Types where the keyboard is.
    pub fn write(&mut self, text: &str) {
        self.counted(0);
        self.texts += 1;
        self.words += text.split_whitespace().count();
        self.robot.type_text(text);
    }

    pub fn case(&self) -> &Case {
        self.robot.app.workspace().unwrap().case()
    }

    pub fn total(&self) -> [usize; 2] {
        [0, 1].map(|what| self.stages.iter().map(|(_, counts)| counts[what]).sum())
    }

    /// Takes the first of what is offered while a call is typed.
    pub fn offered(&mut self) {
        match self.by {
            By::Mouse => self.press("account-offer-0"),
            By::Keys => self.key(Named::Enter),
        }
    }

    /// Back from a record to its list; by the keys one more is added without.
    pub fn back_to_list(&mut self) {
        if self.by == By::Mouse {
            self.press(recit::ui::form::BACK);
        }
    }
}
