//! What is raised over the window at a place in a widget: at the caret of a text.

use iced::advanced::layout::{self, Layout};
use iced::advanced::overlay;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Overlay, Shell, Widget, mouse, renderer};
use iced::widget::space;
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use crate::kit::tokens::{SPACE_4, SPACE_8};
use crate::kit::widget::through::through;
use crate::lang::Direction;

/// Raises something over the window at a place in `base`, counted from its top left corner, logical px: beneath
/// the place, above it where there is more room, with its start at the place's start, and always inside the
/// window. Nothing is seen of it while the place is scrolled away.
pub fn popup<'a, Message: 'a>(
    base: impl Into<Element<'a, Message>>,
    raised: Option<(Rectangle, Element<'a, Message>)>,
    direction: Direction,
) -> Element<'a, Message> {
    let (at, raised) = match raised {
        Some((at, raised)) => (Some(at), raised),
        None => (None, space().into()),
    };
    Element::new(Popup { base: base.into(), raised, at, direction })
}

struct Popup<'a, Message> {
    base: Element<'a, Message>,
    raised: Element<'a, Message>,
    at: Option<Rectangle>,
    direction: Direction,
}

impl<Message> Widget<Message, Theme, Renderer> for Popup<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.base), Tree::new(&self.raised)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&[&self.base, &self.raised]);
    }

    fn size(&self) -> Size<Length> {
        self.base.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.base.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Some(tree) = tree.children.first_mut() else { return layout::Node::default() };
        self.base.as_widget_mut().layout(tree, renderer, limits)
    }

    through!(first base);

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
        if let Some(tree) = tree.children.first_mut() {
            let base = self.base.as_widget_mut();
            base.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let [base, raised] = tree.children.as_mut_slice() else { return None };
        let Some(at) = self.at else {
            return self.base.as_widget_mut().overlay(
                base,
                layout,
                renderer,
                viewport,
                translation,
            );
        };
        let corner = layout.position();
        let place = at + Vector::new(corner.x, corner.y) + translation;
        place.intersects(viewport).then(|| {
            let content = &mut self.raised;
            let direction = self.direction;
            overlay::Element::new(Box::new(Raised { content, tree: raised, place, direction }))
        })
    }
}

struct Raised<'a, 'b, Message> {
    content: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    place: Rectangle,
    direction: Direction,
}

impl<Message> Overlay<Message, Theme, Renderer> for Raised<'_, '_, Message> {
    fn layout(&mut self, renderer: &Renderer, bounds: Size) -> layout::Node {
        let most = Size::new(bounds.width - 2.0 * SPACE_8, bounds.height - 2.0 * SPACE_8);
        let limits = layout::Limits::new(Size::ZERO, most);
        let node = self.content.as_widget_mut().layout(self.tree, renderer, &limits);
        let corner = corner(self.place, node.size(), bounds, self.direction);
        node.move_to(corner)
    }

    fn operate(&mut self, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(self.tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let bounds = layout.bounds();
        let content = self.content.as_widget_mut();
        content.update(self.tree, event, layout, cursor, renderer, clipboard, shell, &bounds);
        // A press on it is not one beside the text beneath, which keeps the keyboard.
        if matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_))) && cursor.is_over(bounds) {
            shell.capture_event();
        }
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let bounds = layout.bounds();
        self.content.as_widget().draw(self.tree, renderer, theme, style, layout, cursor, &bounds);
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let bounds = layout.bounds();
        let content = self.content.as_widget();
        match content.mouse_interaction(self.tree, layout, cursor, &bounds, renderer) {
            // What lies beneath is not pointed at.
            mouse::Interaction::None if cursor.is_over(bounds) => mouse::Interaction::Idle,
            interaction => interaction,
        }
    }
}

/// Where the top left corner of a box of this size stands, raised at a place of the window.
pub(crate) fn corner(place: Rectangle, size: Size, window: Size, direction: Direction) -> Point {
    let x = match direction {
        Direction::LeftToRight => place.x,
        Direction::RightToLeft => place.x + place.width - size.width,
    };
    let last = |room: f32, taken: f32| (room - taken - SPACE_8).max(SPACE_8);
    let beneath = place.y + place.height + SPACE_4;
    let above = place.y - SPACE_4 - size.height;
    let fits = beneath <= last(window.height, size.height) || above < SPACE_8;
    Point {
        x: x.clamp(SPACE_8, last(window.width, size.width)),
        // What it is raised at may lie beyond the window's foot.
        y: if fits { beneath } else { above }.min(last(window.height, size.height)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Size = Size::new(640.0, 480.0);
    const SIZE: Size = Size::new(300.0, 200.0);

    fn at(x: f32, y: f32, direction: Direction) -> (f32, f32) {
        let place = Rectangle { x, y, width: 2.0, height: 24.0 };
        let corner = corner(place, SIZE, WINDOW, direction);
        (corner.x, corner.y)
    }

    #[test]
    fn it_starts_at_its_place_and_stays_inside_the_window() {
        assert_eq!(at(100.0, 40.0, Direction::LeftToRight), (100.0, 68.0));
        assert_eq!(at(600.0, 40.0, Direction::LeftToRight), (332.0, 68.0));
        assert_eq!(at(500.0, 40.0, Direction::RightToLeft), (202.0, 68.0));
        assert_eq!(at(20.0, 40.0, Direction::RightToLeft), (8.0, 68.0));
        assert_eq!(at(100.0, 400.0, Direction::LeftToRight), (100.0, 196.0), "above");
        let low = Size::new(640.0, 230.0);
        let place = Rectangle { x: 0.0, y: 100.0, width: 2.0, height: 24.0 };
        assert_eq!(corner(place, SIZE, low, Direction::LeftToRight).y, 22.0, "no room at all");
    }
}
