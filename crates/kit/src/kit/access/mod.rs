//! What the window tells a screen reader of itself, and how it does what one asks for.
//!
//! Widgets say what they are through [`Operation::custom`], only to an operation that [`Listens`]: any other one costs
//! a call that answers no. [`read`] makes a tree of plain values of what is said, [`act`] has a thing of that tree do
//! something. All that is told is what is shown: what is masked is not there to be told, and a secret has no text.

mod walk;

#[cfg(test)]
mod tests;

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::{Element, Event, Rectangle, Renderer, Theme};

pub use self::walk::{act, read};
use crate::kit::widget::through::through;
use crate::report::access::{Deed, Role, Written};

/// Given through `Operation::custom` by whatever has something to say: an operation that listens says so here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Listens(
    /// Whether it does.
    pub bool,
);

/// Something to press or to write in. Given before what stands in it; [`Ends`] follows.
#[derive(Debug, Default)]
pub struct Thing {
    /// What it is.
    pub role: Role,
    /// What it is called, where that is not the words in it or over it.
    pub name: Option<String>,
    /// What is said of it besides.
    pub hint: Option<String>,
    /// Ticked, chosen; `None` where that is no question.
    pub is_on: Option<bool>,
    /// It can be pressed now.
    pub can_press: bool,
    /// The arrow keys are on it, though the keyboard never reaches it by itself.
    pub has_keyboard: bool,
    /// What is written in it.
    pub written: Option<Written>,
    /// What it is to do, which it does when it hears of the next event.
    pub deed: Option<Deed>,
}

/// Given after a [`Thing`] or a [`Mark`] and what stands in it.
#[derive(Clone, Copy, Debug)]
pub struct Ends;

/// What is true of something that does not say so itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Things that belong together, and what they are called; without a name, by the first words in it.
    Part(Role, Option<String>),
    /// The first words in it are the label of the fields in it.
    Labelled,
    /// What is said of the first thing in it besides its words.
    Hint(String),
    /// Its words stand over what follows, at this level.
    Heading(u8),
    /// Its number from 1 in a list of so many.
    Place(usize, usize),
    /// These are the words that are drawn.
    Words(String),
    /// What is shown here is for the eyes alone; this is said of it.
    Unsaid(String),
}

/// Whether the operation wants to hear what things are.
pub(crate) fn listens(operation: &mut dyn Operation, bounds: Rectangle) -> bool {
    let mut asked = Listens::default();
    operation.custom(None, bounds, &mut asked);
    asked.0
}

/// The same content, of which this is told.
pub fn marked<'a, Message: 'a>(
    mark: Mark,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Marked { mark, content: content.into() })
}

struct Marked<'a, Message> {
    mark: Mark,
    content: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Marked<'_, Message> {
    through!(shape content);
    through!(layout content);
    through!(looks content);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let told = listens(operation, bounds);
        if told {
            operation.custom(None, bounds, &mut self.mark);
        }
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
        if told {
            operation.custom(None, bounds, &mut Ends);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
