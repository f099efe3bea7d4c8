//! A menu of what can be done with a thing: at the pointer on a right press, beside what has the keyboard on the
//! Menu key or Shift+F10.
//!
//! What can open one says so while an event is handed through ([`menu()`] around a thing, the editors by themselves);
//! the outermost widget ([`host()`]) hears it, shows it and leads the choice back. Items are made when the menu opens
//! and again when one is chosen, so a frame costs nothing and what is done is what the screen says by then.

mod area;
mod host;
mod panel;

use std::cell::RefCell;

use iced::advanced::widget::Id;
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, mouse};

pub use self::area::{copied, menu};
pub use self::host::{Setting, host};
use crate::kit::context::Both;
use crate::kit::icon::Icon;

/// One thing that can be done; greyed out until it says what it does.
#[derive(Clone, Debug)]
pub struct Item<Message> {
    line: Line,
    does: Option<Does<Message>>,
}

/// What is seen of an item.
#[derive(Clone, Debug)]
struct Line {
    /// Names it among those of its menu.
    id: &'static str,
    icon: Option<Icon>,
    words: Both,
    /// The key that does the same.
    key: String,
    can: bool,
}

#[derive(Clone, Debug)]
enum Does<Message> {
    Say(Vec<Message>),
    Copy(String),
}

impl<Message> Item<Message> {
    #[must_use]
    pub fn new(id: &'static str, icon: Option<Icon>, words: Both) -> Self {
        let line = Line { id, icon, words, key: String::new(), can: false };
        Self { line, does: None }
    }

    /// The key that does the same, in words.
    #[must_use]
    pub fn key(mut self, key: String) -> Self {
        self.line.key = key;
        self
    }

    /// Choosing it says this: what the button beside the thing says.
    #[must_use]
    pub fn says(self, message: Message) -> Self {
        self.says_all(vec![message])
    }

    /// The same, greyed out with `None`.
    #[must_use]
    pub fn says_maybe(self, message: Option<Message>) -> Self {
        match message {
            Some(message) => self.says(message),
            None => self,
        }
    }

    /// Choosing it says these, one after the other.
    #[must_use]
    pub fn says_all(self, messages: Vec<Message>) -> Self {
        self.does(Does::Say(messages))
    }

    /// Choosing it puts these words on the clipboard: nothing but what the thing shows.
    #[must_use]
    pub fn copies(self, words: String) -> Self {
        self.does(Does::Copy(words))
    }

    fn does(mut self, does: Does<Message>) -> Self {
        self.line.can = true;
        self.does = Some(does);
        self
    }
}

/// A key that is pressed for whoever chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    pub key: Key,
    pub modifiers: Modifiers,
}

impl Press {
    /// A letter with the key of shortcuts.
    #[must_use]
    pub fn shortcut(letter: &str) -> Self {
        Self { key: Key::Character(letter.into()), modifiers: Modifiers::COMMAND }
    }
}

/// What can be done in a text field as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    id: Id,
    /// Something is selected that can be taken away.
    pub cuts: bool,
    /// Something is selected, and no secret.
    pub copies: bool,
    /// It can be written in.
    pub pastes: bool,
    /// It holds something.
    pub selects: bool,
}

impl Field {
    pub(crate) fn new(id: Id, [cuts, copies, pastes, selects]: [bool; 4]) -> Self {
        Self { id, cuts, copies, pastes, selects }
    }
}

/// What a menu was asked for, the innermost thing first.
#[derive(Default)]
struct Asked {
    field: Option<Field>,
    /// The lines of each thing, by its name.
    things: Vec<(String, Vec<Line>)>,
}

/// What was chosen, for the thing of this name.
struct Chosen {
    thing: String,
    item: &'static str,
}

thread_local! {
    /// What was asked for by the event now handed through.
    static ASKED: RefCell<Option<Asked>> = const { RefCell::new(None) };
    /// What is being led back.
    static CHOSEN: RefCell<Option<Chosen>> = const { RefCell::new(None) };
}

/// A text field asks for the menu.
pub(crate) fn ask_in_field(field: Field) {
    ASKED.with_borrow_mut(|asked| asked.get_or_insert_default().field = Some(field));
}

/// Whether an event asks for the menu of what lies under the pointer.
pub(crate) fn is_press(event: &Event) -> bool {
    matches!(event, Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right)))
}

/// Whether an event asks for the menu of what has the keyboard.
pub(crate) fn is_key(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. }) =
        event
    else {
        return false;
    };
    asks(*named, *modifiers)
}

/// The Menu key, or Shift+F10 where a keyboard has none.
fn asks(key: Named, modifiers: Modifiers) -> bool {
    match key {
        Named::ContextMenu => modifiers.is_empty(),
        Named::F10 => modifiers == Modifiers::SHIFT,
        _ => false,
    }
}
