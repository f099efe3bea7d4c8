//! What a screen reader is told of the window, and what it asks for.

use std::fmt;

use crate::domain::words::Words;

/// What a thing of the window is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// The window itself.
    Window,
    /// Several things that belong together.
    #[default]
    Group,
    /// A part that lies over everything else.
    Dialog,
    /// What is said by the program without being asked.
    Said,
    /// Words to read.
    Words,
    /// Words over what follows, of this level.
    Heading(u8),
    /// Something to press.
    Button,
    /// A box to tick.
    Tick,
    /// One of several answers.
    Answer,
    /// A row of a list.
    Row,
    /// A text to write on one line.
    Field,
    /// A text to write on many lines.
    Text,
    /// A text nobody may read.
    Secret,
    /// A picture.
    Picture,
    /// What is moved to make one part wider.
    Divider,
}

impl Role {
    /// Whether it is written in.
    #[must_use]
    pub fn is_field(self) -> bool {
        matches!(self, Self::Field | Self::Text | Self::Secret)
    }

    /// Whether it is called by the words in it.
    #[must_use]
    pub fn is_called_by_its_words(self) -> bool {
        matches!(self, Self::Button | Self::Tick | Self::Answer | Self::Row)
    }
}

/// A box in the window, logical px from its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// What is written in a field, as the screen shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Empty for a secret, whatever was typed.
    pub text: Words,
    /// Where the selection began and where the caret stands: Unicode scalars before it.
    pub selection: [usize; 2],
    /// What is typed is taken.
    pub is_writable: bool,
}

/// Something of the window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    /// Names it from one tree to the next.
    pub key: u64,
    /// The node it stands in, before it in the tree; the window's own is the first and stands in itself.
    pub within: usize,
    pub role: Role,
    /// What it is called, or the words themselves.
    pub name: Words,
    /// What is said of it besides.
    pub hint: Words,
    pub written: Option<Written>,
    /// Ticked, chosen; `None` where that is no question.
    pub is_on: Option<bool>,
    /// The keyboard reaches it.
    pub takes_focus: bool,
    /// It can be pressed now.
    pub can_press: bool,
    /// Its number from 1 and of how many, in a list of which not all is made.
    pub place: Option<[usize; 2]>,
    pub bounds: Bounds,
}

/// What of the window can be read, in the order in which it is read.
#[derive(Clone, Default, PartialEq)]
pub struct Tree {
    pub nodes: Vec<Node>,
    /// What has the keyboard.
    pub focus: Option<usize>,
}

/// No word of a case: how many things there are.
impl fmt::Debug for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tree({})", self.nodes.len())
    }
}

/// What is to be done with something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Gives it the keyboard.
    Focus,
    Press,
    /// Puts this in the place of what is written in it.
    Write(Words),
    /// Sets selection and caret: Unicode scalars before each.
    Select([usize; 2]),
    /// Brings it into sight.
    Show,
}

/// What a screen reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Of which node.
    pub key: u64,
    pub deed: Deed,
}

/// What is heard from the system of screen readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Somebody wants to read the window.
    Began,
    /// Nobody does any more.
    Ended,
    Wish(Wish),
}
