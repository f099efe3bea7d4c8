//! Reading direction of the frame: rows that mirror, and what start and end mean.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::alignment::Horizontal;
use iced::{Element, Event, Padding, Point, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

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

#[cfg(test)]
mod tests {
    use iced::advanced::renderer::Headless;
    use iced::futures::executor::block_on;
    use iced::widget::{row, space};
    use iced::{Font, Pixels, Size};

    use super::*;

    /// Left and right edge of the two parts of a row, laid out in this direction.
    fn edges(direction: Direction) -> Vec<(f32, f32)> {
        let made = <Renderer as Headless>::new(Font::default(), Pixels(15.0), Some("tiny-skia"));
        let renderer = block_on(made).unwrap();
        let parts = row![space().width(30.0).height(10.0), space().width(70.0).height(10.0)];
        let mut element: Element<'_, ()> = mirrored(direction, parts.width(200.0).spacing(5.0));
        let mut tree = Tree::new(&element);
        let limits = layout::Limits::new(Size::ZERO, Size::new(200.0, 100.0));
        let node = element.as_widget_mut().layout(&mut tree, &renderer, &limits);
        let bounds = node.children().iter().map(layout::Node::bounds);
        bounds.map(|bounds| (bounds.x, bounds.x + bounds.width)).collect()
    }

    #[test]
    fn a_row_read_from_the_right_begins_at_the_right_and_keeps_its_order() {
        assert_eq!(edges(Direction::LeftToRight), [(0.0, 30.0), (35.0, 105.0)]);
        assert_eq!(edges(Direction::RightToLeft), [(170.0, 200.0), (95.0, 165.0)]);
    }

    #[test]
    fn start_and_end_change_sides_with_the_direction() {
        let (ltr, rtl) = (Direction::LeftToRight, Direction::RightToLeft);
        assert_eq!((start(ltr), end(ltr)), (Horizontal::Left, Horizontal::Right));
        assert_eq!((start(rtl), end(rtl)), (Horizontal::Right, Horizontal::Left));
        let sides = |direction| {
            let padding = padding(direction, 1.0, 2.0, 3.0, 4.0);
            (padding.top, padding.right, padding.bottom, padding.left)
        };
        assert_eq!(sides(ltr), (1.0, 2.0, 3.0, 4.0));
        assert_eq!(sides(rtl), (1.0, 4.0, 3.0, 2.0));
    }
}
