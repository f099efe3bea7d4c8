//! A mark drawn on something, in its layer: in a layer of its own, as in a stack, each is painted with a mask of its own.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::overlay;
use iced::advanced::renderer::Style;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// Something with a mark over the whole of it, that hears and says nothing. A mark over a picture is not seen.
pub fn marked_on<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    mark: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(MarkedOn([content.into(), mark.into()]))
}

struct MarkedOn<'a, Message>([Element<'a, Message>; 2]);

impl<Message> Widget<Message, Theme, Renderer> for MarkedOn<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.0.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.0);
    }

    fn size(&self) -> Size<Length> {
        self.0[0].as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.0[0].as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let [content, mark] = &mut self.0;
        let [content_tree, mark_tree] = tree.children.as_mut_slice() else {
            return Node::default();
        };
        let content = content.as_widget_mut().layout(content_tree, renderer, limits);
        let size = content.size();
        let mark = mark.as_widget_mut().layout(mark_tree, renderer, &Limits::new(size, size));
        Node::with_children(size, vec![content, mark])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let (Some(tree), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            self.0[0].as_widget_mut().operate(tree, layout, renderer, operation);
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
        if let (Some(tree), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            let content = self.0[0].as_widget_mut();
            content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let content = tree.children.first().zip(layout.children().next());
        content.map_or(mouse::Interaction::None, |(tree, layout)| {
            let content = self.0[0].as_widget();
            content.mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for ((part, tree), layout) in self.0.iter().zip(&tree.children).zip(layout.children()) {
            part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        let (tree, layout) = tree.children.first_mut().zip(layout.children().next())?;
        self.0[0].as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}
