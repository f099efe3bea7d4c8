//! Reading direction of the frame: rows that mirror, and what start and end mean.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::alignment::Horizontal;
use iced::{Element, Event, Padding, Point, Rectangle, Renderer, Theme};

use crate::ui::widget::through::through;

pub use crate::lang::Direction;

/// The side where a line of this direction starts.
#[must_use]
pub fn start(direction: Direction) -> Horizontal {
    match direction {
        Direction::LeftToRight => Horizontal::Left,
        Direction::RightToLeft => Horizontal::Right,
    }
}

/// The side where a line of this direction ends.
#[must_use]
pub fn end(direction: Direction) -> Horizontal {
    match direction {
        Direction::LeftToRight => Horizontal::Right,
        Direction::RightToLeft => Horizontal::Left,
    }
}

/// A padding given by start and end, logical px.
#[must_use]
pub fn padding(direction: Direction, top: f32, end: f32, bottom: f32, start: f32) -> Padding {
    let (left, right) = match direction {
        Direction::LeftToRight => (start, end),
        Direction::RightToLeft => (end, start),
    };
    Padding { top, right, bottom, left }
}

/// A row, seen in a mirror where the direction asks for it. Its children keep their order, so that the
/// keyboard goes through them as they are read.
pub fn mirrored<'a, Message: 'a>(
    direction: Direction,
    row: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let inner = row.into();
    match direction {
        Direction::LeftToRight => inner,
        Direction::RightToLeft => Element::new(Mirrored { inner }),
    }
}

struct Mirrored<'a, Message> {
    inner: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Mirrored<'_, Message> {
    through!(shape inner);
    through!(sight inner);

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let node = self.inner.as_widget_mut().layout(tree, renderer, limits);
        let size = node.size();
        let children = node
            .children()
            .iter()
            .map(|child| {
                let bounds = child.bounds();
                child.clone().move_to(Point::new(size.width - bounds.x - bounds.width, bounds.y))
            })
            .collect();
        layout::Node::with_children(size, children)
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
        self.inner
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
