//! Putting things in order by hand: each can be dragged to another place of its list, or moved by Alt and an arrow key.
//!
//! The list is made of [`part`]s, wherever they stand; [`ground`], around all that scrolls, follows the pointer and
//! finds the parts by an operation. What a part is to do is handed to it there and said by it with the next event: it
//! knows its list, the ground none.

mod ground;
mod look;
mod part;

use std::sync::Arc;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::widget::container;
use iced::{Background, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme};

use crate::kit::tokens::{SPACE_8, TARGET, Tokens};
use crate::kit::widget::through::through;

pub use ground::ground;
pub use part::{Part, end, part};

/// A press that moves no further than this is a press, logical px.
const STILL: f32 = 6.0;
/// The long and the short side of six dots, logical px.
const WIDE: f32 = 16.0;
const NARROW: f32 = 10.0;

/// Whether things stand under one another or in lines, the next one after the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Down,
    /// In lines, read from the left or from the right.
    Across {
        mirrored: bool,
    },
}

/// Where something stands among its like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Things of one list change places with one another.
    list: Arc<str>,
    /// The part of the list it stands in, where that has several.
    home: Arc<str>,
    /// Tells it from others of the list.
    key: Arc<str>,
    /// Its place in its part of the list, from 0.
    at: usize,
    standing: Standing,
}

impl Place {
    /// The `at`-th thing of a list of things under one another.
    #[must_use]
    pub fn new(list: &str, key: &str, at: usize) -> Self {
        let [list, key] = [list, key].map(Arc::from);
        Self { list, home: Arc::from(""), key, at, standing: Standing::Down }
    }

    /// It stands in this one of several parts of the list.
    #[must_use]
    pub fn within(self, home: &str) -> Self {
        Self { home: Arc::from(home), ..self }
    }

    /// The things stand in lines.
    #[must_use]
    pub fn across(self, mirrored: bool) -> Self {
        Self { standing: Standing::Across { mirrored }, ..self }
    }

    /// Whether it is put nowhere else by coming before this place.
    fn stays(&self, other: &Self, before: usize) -> bool {
        self.home == other.home && (before == self.at || before == self.at + 1)
    }
}

/// What a part is told to do.
#[derive(Clone, Debug)]
enum Deed {
    /// Take what has this key to the place before the one of this number.
    Land(Arc<str>, usize),
    /// Go one place down, or up.
    Step(bool),
}

/// Given through `Operation::custom` before and after what is in a part: what it is, and what it is to do.
#[derive(Debug)]
struct Visit {
    place: Place,
    ends: bool,
    /// It can be taken anywhere, not only by its handle.
    whole: bool,
    /// Nothing that could be taken: where its list ends.
    last: bool,
    words: Arc<str>,
    deed: Option<Deed>,
}

/// Given through `Operation::custom` by a handle.
#[derive(Debug)]
struct Grip;

/// What something is taken by that cannot be taken anywhere, with its name for tests. The keyboard has Alt and the
/// arrows instead.
pub fn grip<'a, Message: 'a>(
    id: impl Into<Id>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Handle { id: id.into(), content: content.into() })
}

/// Six dots to take something by, as high as what is pressed.
pub fn handle<'a, Message: 'a>(tokens: &Tokens, id: impl Into<Id>) -> Element<'a, Message> {
    grip(id, container(dots(tokens, false)).padding([0.0, SPACE_8]).center_y(TARGET))
}

/// Six dots, which tell that something can be taken; in two lines beneath a word, or in two columns.
pub fn dots<'a, Message: 'a>(tokens: &Tokens, flat: bool) -> Element<'a, Message> {
    Element::new(Dots { colour: tokens.ink_3, flat })
}

struct Handle<'a, Message> {
    id: Id,
    content: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Handle<'_, Message> {
    through!(shape content);
    through!(layout content);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(Some(&self.id), layout.bounds());
        operation.custom(None, layout.bounds(), &mut Grip);
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget();
        content.draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let content = self.content.as_widget();
        match content.mouse_interaction(tree, layout, cursor, viewport, renderer) {
            mouse::Interaction::None if cursor.is_over(layout.bounds()) => mouse::Interaction::Grab,
            interaction => interaction,
        }
    }
}

struct Dots {
    colour: Color,
    flat: bool,
}

impl<Message> Widget<Message, Theme, Renderer> for Dots {
    fn size(&self) -> Size<Length> {
        let [width, height] = if self.flat { [WIDE, NARROW] } else { [NARROW, WIDE] };
        Size::new(Length::Fixed(width), Length::Fixed(height))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Size { width, height } = Widget::<Message, _, _>::size(self);
        layout::atomic(limits, width, height)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        draw_dots(renderer, layout.bounds().center(), self.colour, self.flat);
    }
}

/// The dots, around a place.
pub(crate) fn draw_dots(renderer: &mut Renderer, center: Point, colour: Color, flat: bool) {
    for (a, b) in [-3.0, 3.0].into_iter().flat_map(|a| [-5.0, 0.0, 5.0].map(|b| (a, b))) {
        let (x, y) = if flat { (b, a) } else { (a, b) };
        let corner = Point::new(center.x + x - 1.5, center.y + y - 1.5);
        let bounds = Rectangle::new(corner, Size::new(3.0, 3.0));
        let border = iced::border::rounded(1.5);
        let dot = renderer::Quad { bounds, border, ..Default::default() };
        renderer.fill_quad(dot, Background::Color(colour));
    }
}
