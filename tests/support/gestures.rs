//! What hands do at the window: the mouse, the keys, the clipboard.

use std::any::Any;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, Point, Rectangle, mouse, window};

use recit::kit::widget::access_keys::Marks;
use recit::kit::widget::focus::Give;
use recit::kit::widget::group::OneStop;
use recit::platform::dialogs::Left;

use super::Robot;

impl Robot {
    /// Presses a named thing with the mouse; it must be in sight.
    pub fn press(&mut self, id: &str) {
        let at = self.place(id);
        self.click(at);
    }

    /// Double-clicks a named thing; it must be in sight.
    pub fn double_click(&mut self, id: &str) {
        let at = self.place(id);
        self.click(at);
        self.click_again();
    }

    /// Makes the last press the first of a double click.
    pub fn click_again(&mut self) {
        self.time.fetch_add(150, Ordering::Relaxed);
        self.happen([
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Where a named thing is pressed; it must be in sight.
    pub fn place(&mut self, id: &str) -> Point {
        let target = self
            .find(iced_test::selector::id(Id::from(id.to_owned())))
            .unwrap_or_else(|| panic!("{id} is not there"));
        let bounds = target.visible_bounds().unwrap_or_else(|| panic!("{id} is not in sight"));
        bounds.center()
    }

    /// Moves the pointer to a place.
    pub fn point_at(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.happen([Event::Mouse(mouse::Event::CursorMoved { position: at })]);
    }

    /// Presses a place with the mouse, a while after whatever was pressed before.
    pub fn click(&mut self, at: Point) {
        self.time.fetch_add(600, Ordering::Relaxed);
        self.press_at(at);
    }

    /// Presses a place with the mouse at once.
    pub fn press_at(&mut self, at: Point) {
        self.cursor = mouse::Cursor::Available(at);
        self.happen([
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Presses a place and holds the button.
    pub fn grab(&mut self, at: Point) {
        self.time.fetch_add(600, Ordering::Relaxed);
        self.pull(at);
        self.happen([Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))]);
    }

    /// Moves the pointer, with what it holds.
    pub fn pull(&mut self, to: Point) {
        self.cursor = mouse::Cursor::Available(to);
        self.happen([Event::Mouse(mouse::Event::CursorMoved { position: to })]);
    }

    /// Lets the button go.
    pub fn let_go(&mut self) {
        self.happen([Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))]);
    }

    /// Drags from one place to another, past what lies between.
    pub fn drag(&mut self, from: Point, to: Point) {
        self.grab(from);
        for part in [0.1, 0.5, 1.0] {
            self.pull(from + (to - from) * part);
        }
        self.let_go();
    }

    /// Presses the right button where the pointer is.
    pub fn press_right_here(&mut self) {
        for happens in [mouse::Event::ButtonPressed, mouse::Event::ButtonReleased] {
            self.happen([Event::Mouse(happens(mouse::Button::Right))]);
        }
    }

    /// So many frames are drawn, twenty a second.
    pub fn frames(&mut self, count: u32) {
        let start = Instant::now();
        for frame in 0..count {
            let now = start + Duration::from_millis(u64::from(frame) * 50);
            self.happen([Event::Window(window::Event::RedrawRequested(now))]);
        }
    }

    /// Presses a named thing with the other button; it must be in sight.
    pub fn press_right(&mut self, id: &str) {
        let at = self.place(id);
        self.click_right(at);
    }

    /// Presses a place with the other button.
    pub fn click_right(&mut self, at: Point) {
        self.time.fetch_add(600, Ordering::Relaxed);
        self.cursor = mouse::Cursor::Available(at);
        self.happen([
            Event::Mouse(mouse::Event::CursorMoved { position: at }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Right)),
        ]);
    }

    /// Scrolls by lines, down with a positive number, with the pointer over a named thing.
    pub fn scroll(&mut self, over: &str, lines: f32) {
        let bounds = self.bounds(Id::from(over.to_owned())).expect("it is there");
        self.cursor = mouse::Cursor::Available(bounds.center());
        self.happen([Event::Mouse(mouse::Event::WheelScrolled {
            delta: mouse::ScrollDelta::Lines { x: 0.0, y: -lines },
        })]);
    }

    /// Taps a key that has a name.
    pub fn tap(&mut self, key: Named) {
        self.chord(Key::Named(key), Modifiers::empty());
    }

    /// Taps a key together with others held.
    pub fn chord(&mut self, key: Key, modifiers: Modifiers) {
        let text = match &key {
            Key::Character(text) if !modifiers.command() => Some(text.clone()),
            Key::Named(Named::Space) => Some(" ".into()),
            Key::Named(Named::Enter) => Some("\r".into()),
            _ => None,
        };
        let physical =
            keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        self.happen([
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)),
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key: physical,
                location: keyboard::Location::Standard,
                modifiers,
                text,
                repeat: false,
            }),
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key: physical,
                location: keyboard::Location::Standard,
                modifiers,
            }),
            Event::Keyboard(keyboard::Event::ModifiersChanged(Modifiers::empty())),
        ]);
    }

    /// Holds Alt until the letters are seen; those of a named thing, if it bears any.
    pub fn letters_of(&mut self, id: &str) -> Option<String> {
        let long = std::time::Instant::now() + std::time::Duration::from_secs(1);
        self.happen([
            Event::Keyboard(keyboard::Event::ModifiersChanged(Modifiers::ALT)),
            Event::Window(window::Event::RedrawRequested(long)),
        ]);
        let mut letters = Letters { of: Some(Id::from(id.to_owned())), ..Letters::default() };
        self.look_through(&mut letters);
        letters.found
    }

    /// How many things bear letters now.
    pub fn bearing(&mut self) -> usize {
        let mut letters = Letters::default();
        self.look_through(&mut letters);
        letters.all
    }

    /// Types a thing's letters while Alt is held, and lets it go.
    pub fn by_letters(&mut self, letters: &str) {
        for letter in letters.chars() {
            self.chord(Key::Character(letter.to_string().into()), Modifiers::ALT);
        }
    }

    /// Lets every key go.
    pub fn let_keys_go(&mut self) {
        self.happen([Event::Keyboard(keyboard::Event::ModifiersChanged(Modifiers::empty()))]);
    }

    /// Ctrl and a letter.
    pub fn ctrl(&mut self, letter: &str) {
        self.chord(Key::Character(letter.into()), Modifiers::CTRL);
    }

    /// Types a text.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' => self.tap(Named::Enter),
                ' ' => self.tap(Named::Space),
                c => self.chord(Key::Character(c.to_string().into()), Modifiers::empty()),
            }
        }
    }

    /// Puts a text on the clipboard and pastes it.
    pub fn paste(&mut self, text: &str) {
        self.clipboard.0 = Some(text.to_owned());
        self.ctrl("v");
    }

    /// Pastes what another program left: a picture or files, without a text beside.
    pub fn paste_left(&mut self, left: Left) {
        self.clipboard.0 = None;
        self.dialogs.leave(Some(left));
        self.ctrl("v");
    }

    /// What another program puts on the clipboard.
    pub fn copy_elsewhere(&mut self, text: &str) {
        self.clipboard.0 = Some(text.to_owned());
    }

    /// What was copied last.
    pub fn copied(&self) -> Option<&str> {
        self.clipboard.0.as_deref()
    }

    /// Goes on with Tab until the named thing has the keyboard; among several answers, with the arrow keys.
    pub fn tab_to(&mut self, id: &str) {
        let keys = self.keys_to(id, Modifiers::empty());
        assert!(self.has_focus(id), "{} keys do not reach {id}", keys.len());
    }

    /// The same, backwards if Shift is held; the keys it takes somebody who sees where they are.
    pub fn keys_to(&mut self, id: &str, held: Modifiers) -> Vec<(Named, Modifiers)> {
        let mut keys = Vec::new();
        while !self.has_focus(id) && keys.len() < 400 {
            let (key, held) = self.key_to(id, held);
            self.chord(Key::Named(key), held);
            keys.push((key, held));
        }
        keys
    }

    /// The next key on that way: where Tab would go past it, it is one of several answers, and the arrow keys lead there.
    pub fn key_to(&mut self, id: &str, held: Modifiers) -> (Named, Modifiers) {
        match self.reach_of(id).beside() {
            Some(true) => (Named::ArrowDown, Modifiers::empty()),
            Some(false) => (Named::ArrowUp, Modifiers::empty()),
            None => (Named::Tab, held),
        }
    }

    /// Gives the keyboard to the thing of this number among all that it can reach, or to none.
    pub fn focus_at(&mut self, number: Option<usize>) {
        self.look_through(&mut Give::to(number.unwrap_or(usize::MAX)));
    }

    /// Where the keyboard and a named thing stand among all that it can reach.
    pub fn reach_of(&mut self, id: &str) -> Reach {
        let mut reach = Reach { to: Some(Id::from(id.to_owned())), ..Reach::default() };
        self.look_through(&mut reach);
        reach
    }
}

/// What a named thing bears while Alt is held.
#[derive(Default)]
struct Letters {
    of: Option<Id>,
    found: Option<String>,
    all: usize,
}

impl Operation for Letters {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let Some(Marks(marks)) = state.downcast_ref() else { return };
        self.all = marks.len();
        let mark = marks.iter().find(|mark| mark.id.is_some() && mark.id == self.of);
        self.found = mark.map(|mark| mark.letters.clone());
    }
}

/// Where the keyboard is and where it should go, from 0, each with what the arrow keys lead through there.
#[derive(Default)]
pub struct Reach {
    to: Option<Id>,
    seen: usize,
    pub from: Option<usize>,
    at: Option<usize>,
    /// The number of the innermost of `stops` around each.
    within: [Option<usize>; 2],
    stops: usize,
    open: Vec<usize>,
}

impl Reach {
    /// Whether the arrow keys lead on, or back, to what is looked for; `None` if they do not.
    fn beside(&self) -> Option<bool> {
        let [here, there] = self.within;
        (here.is_some() && here == there).then_some(self.from < self.at)
    }
}

impl Operation for Reach {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        match state.downcast_ref::<OneStop>().filter(|stop| stop.arrows) {
            Some(stop) if stop.ends => {
                self.open.pop();
            }
            Some(_) => {
                self.stops += 1;
                self.open.push(self.stops);
            }
            None => {}
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.from = Some(self.seen);
            self.within[0] = self.open.last().copied();
        }
        if id.is_some() && id == self.to.as_ref() {
            self.at = Some(self.seen);
            self.within[1] = self.open.last().copied();
        }
        self.seen += 1;
    }
}
