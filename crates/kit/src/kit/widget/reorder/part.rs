//! One of several things that are in an order.

use std::sync::Arc;

use iced::advanced::Layout;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay};
use iced::{Element, Event, Rectangle, Renderer, Theme, Vector};

use super::{Deed, Place, Visit};
use crate::kit::widget::through::through;

/// So many letters of its words are read while it is held.
const LETTERS: usize = 80;

type OnLand<'a, Message> = Box<dyn Fn(&str, usize) -> Message + 'a>;

/// One of several things in an order.
pub struct Part<'a, Message> {
    place: Place,
    whole: bool,
    last: bool,
    words: Arc<str>,
    content: Element<'a, Message>,
    on_land: OnLand<'a, Message>,
    steps: [Option<Message>; 2],
}

/// Something that stands in this place and can be taken by a handle in it. `on_land` says what puts the one of a key
/// before the one at a place of this list, or of this part of the list.
pub fn part<'a, Message>(
    place: Place,
    content: impl Into<Element<'a, Message>>,
    on_land: impl Fn(&str, usize) -> Message + 'a,
) -> Part<'a, Message> {
    Part {
        place,
        whole: false,
        last: false,
        words: Arc::from(""),
        content: content.into(),
        on_land: Box::new(on_land),
        steps: [None, None],
    }
}

/// What stands at the end of a list, or of a part of it that may be empty: what is let go there comes last.
pub fn end<'a, Message>(
    place: Place,
    content: impl Into<Element<'a, Message>>,
    on_land: impl Fn(&str, usize) -> Message + 'a,
) -> Part<'a, Message> {
    Part { last: true, ..part(place, content, on_land) }
}

impl<Message> Part<'_, Message> {
    /// It can be taken anywhere in it.
    #[must_use]
    pub fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// What is read of it while it is held far from where it was.
    #[must_use]
    pub fn words(self, words: &str) -> Self {
        let words: String = words.chars().take(LETTERS).collect();
        Self { words: Arc::from(words), ..self }
    }

    /// What moves it one place up and down, where it can go there.
    #[must_use]
    pub fn steps(self, up: Option<Message>, down: Option<Message>) -> Self {
        Self { steps: [up, down], ..self }
    }

    fn visit(&self, ends: bool) -> Visit {
        Visit {
            place: self.place.clone(),
            ends,
            whole: self.whole,
            last: self.last,
            words: Arc::clone(&self.words),
            deed: None,
        }
    }
}

/// What it is to do when it hears of something next.
#[derive(Default)]
struct State {
    deed: Option<Deed>,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Part<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    through!(child content);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let mut visit = self.visit(false);
        operation.custom(None, layout.bounds(), &mut visit);
        if let Some(deed) = visit.deed {
            tree.state.downcast_mut::<State>().deed = Some(deed);
        }
        if let Some(tree) = tree.children.first_mut() {
            self.content.as_widget_mut().operate(tree, layout, renderer, operation);
        }
        operation.custom(None, layout.bounds(), &mut self.visit(true));
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
        let message = match tree.state.downcast_mut::<State>().deed.take() {
            Some(Deed::Land(key, before)) => Some((self.on_land)(&key, before)),
            Some(Deed::Step(down)) => self.steps.get(usize::from(down)).cloned().flatten(),
            None => None,
        };
        if let Some(message) = message {
            shell.publish(message);
            shell.capture_event();
        }
        if let Some(tree) = tree.children.first_mut() {
            let content = self.content.as_widget_mut();
            content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    through!(first_looks content);

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let tree = tree.children.first_mut()?;
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Part<'a, Message>> for Element<'a, Message> {
    fn from(part: Part<'a, Message>) -> Self {
        Element::new(part)
    }
}
