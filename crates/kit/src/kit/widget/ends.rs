//! Two things at the two ends of a line; under one another where the line is too short for both.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

/// `first` at the start and `second` at the end of a line that fills the width, centred on each other and
/// at least `gap` logical px apart; where they do not fit, `second` stands beneath, still at the end.
pub fn ends<'a, Message: 'a>(
    first: impl Into<Element<'a, Message>>,
    second: impl Into<Element<'a, Message>>,
    gap: f32,
) -> Element<'a, Message> {
    Element::new(Ends { children: [first.into(), second.into()], gap })
}

struct Ends<'a, Message> {
    children: [Element<'a, Message>; 2],
    gap: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Ends<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let limits = limits.loose();
        let nodes = self.children.iter_mut().zip(&mut tree.children);
        let nodes: Vec<layout::Node> = nodes
            .map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, &limits))
            .collect();
        let [a, b] =
            [nodes.first(), nodes.last()].map(|n| n.map(layout::Node::size).unwrap_or_default());
        let beside = a.width + self.gap + b.width <= width;
        let height = if beside { a.height.max(b.height) } else { a.height + b.height };
        let tops = if beside {
            [(height - a.height) / 2.0, (height - b.height) / 2.0]
        } else {
            [0.0, a.height]
        };
        let lefts = [0.0, width - b.width];
        let places = lefts.into_iter().zip(tops).map(|(x, y)| Point::new(x, y));
        let nodes = nodes.into_iter().zip(places).map(|(node, at)| node.move_to(at)).collect();
        layout::Node::with_children(Size::new(width, height), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            let children = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
            for ((child, tree), layout) in children {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
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
        let children = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
        for ((child, tree), layout) in children {
            child
                .as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
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
        let children = self.children.iter().zip(&tree.children).zip(layout.children());
        for ((child, tree), layout) in children {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        let children = self.children.iter().zip(&tree.children).zip(layout.children());
        children
            .map(|((child, tree), layout)| {
                child.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        overlay::from_children(&mut self.children, tree, layout, renderer, viewport, translation)
    }
}
