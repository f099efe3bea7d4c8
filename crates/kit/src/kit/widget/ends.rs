//! Two things on a line: at its two ends, or each on its half, level with each other.

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
    Element::new(Ends { children: [first.into(), second.into()], gap, way: Way::Apart })
}

/// Two columns, each on its half of a line that fills the width: what stands in them after so many lines of their
/// heads, a label and perhaps a help, begins at the same height, however many lines the words of the heads take.
pub fn level<'a, Message: 'a>(
    columns: [Element<'a, Message>; 2],
    heads: [usize; 2],
    gap: f32,
) -> Element<'a, Message> {
    Element::new(Ends { children: columns, gap, way: Way::Level(heads) })
}

/// Two boxes, each on its half of a line that fills the width, both as high as the higher one.
pub fn alike<'a, Message: 'a>(
    first: impl Into<Element<'a, Message>>,
    second: impl Into<Element<'a, Message>>,
    gap: f32,
) -> Element<'a, Message> {
    Element::new(Ends { children: [first.into(), second.into()], gap, way: Way::Alike })
}

/// What may scroll, and beneath it what always stays in sight; together no higher than there is room.
pub fn footed<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    foot: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Ends { children: [content.into(), foot.into()], gap: 0.0, way: Way::Footed })
}

struct Ends<'a, Message> {
    children: [Element<'a, Message>; 2],
    gap: f32,
    way: Way,
}

/// How the two stand.
enum Way {
    /// At the two ends, each as wide as it is.
    Apart,
    /// Each on its half, level after so many lines of its head.
    Level([usize; 2]),
    /// Each on its half, equally high.
    Alike,
    /// Under one another; the second has its room first.
    Footed,
}

impl<Message> Ends<'_, Message> {
    fn lay(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> Vec<layout::Node> {
        let children = self.children.iter_mut().zip(&mut tree.children);
        children.map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, limits)).collect()
    }

    fn footed(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits.loose();
        let ([content, foot], [content_tree, foot_tree]) =
            (&mut self.children, tree.children.as_mut_slice())
        else {
            return layout::Node::default();
        };
        let foot = foot.as_widget_mut().layout(foot_tree, renderer, &limits);
        let left = (limits.max().height - foot.size().height).max(0.0);
        let content = content.as_widget_mut();
        let content = content.layout(content_tree, renderer, &limits.max_height(left));
        let height = content.size().height;
        let size = Size::new(limits.max().width, height + foot.size().height);
        let foot = foot.move_to(Point::new(0.0, height));
        layout::Node::with_children(size, vec![content, foot])
    }

    fn in_halves(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let half = ((width - self.gap) / 2.0).max(0.0);
        let limits = limits.loose().max_width(half);
        let mut nodes = self.lay(tree, renderer, &limits);
        let tops: Vec<f32> = match self.way {
            Way::Level(heads) => {
                let bodies = nodes.iter().zip(heads).map(|(node, head)| {
                    node.children().get(head).map_or(0.0, |body| body.bounds().y)
                });
                let bodies: Vec<f32> = bodies.collect();
                let lowest = bodies.iter().copied().fold(0.0, f32::max);
                bodies.into_iter().map(|body| lowest - body).collect()
            }
            Way::Apart | Way::Alike | Way::Footed => {
                let highest = nodes.iter().map(|node| node.size().height).fold(0.0, f32::max);
                nodes = self.lay(tree, renderer, &limits.min_height(highest));
                vec![0.0; nodes.len()]
            }
        };
        let height = nodes.iter().zip(&tops).map(|(node, top)| node.size().height + top);
        let height = height.fold(0.0, f32::max);
        let places = [0.0, half + self.gap].into_iter().zip(tops).map(|(x, y)| Point::new(x, y));
        let nodes = nodes.into_iter().zip(places).map(|(node, at)| node.move_to(at)).collect();
        layout::Node::with_children(Size::new(width, height), nodes)
    }
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
        match self.way {
            Way::Apart => {}
            Way::Footed => return self.footed(tree, renderer, limits),
            Way::Level(_) | Way::Alike => return self.in_halves(tree, renderer, limits),
        }
        let width = limits.max().width;
        let nodes = self.lay(tree, renderer, &limits.loose());
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
