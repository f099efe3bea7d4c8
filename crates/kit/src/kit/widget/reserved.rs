//! A place kept free for what comes after an answer, so that nothing beneath moves when it does.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, mouse, overlay};
use iced::widget::space;
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// `shown`, or nothing, in a place as high as the highest of `rooms`: what may come to stand there. They are laid out
/// to be measured and never seen. What is shown and needs more has more.
pub fn reserved<'a, Message: 'a>(
    shown: Option<Element<'a, Message>>,
    rooms: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let shown = shown.unwrap_or_else(|| space().into());
    Element::new(Reserved { all: std::iter::once(shown).chain(rooms).collect() })
}

struct Reserved<'a, Message> {
    /// What is shown, and what is only measured.
    all: Vec<Element<'a, Message>>,
}

impl<Message> Widget<Message, Theme, Renderer> for Reserved<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.all.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.all);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let each = self.all.iter_mut().zip(&mut tree.children);
        let nodes = each
            .map(|(element, tree)| element.as_widget_mut().layout(tree, renderer, &limits.loose()));
        let nodes: Vec<Node> = nodes.collect();
        let height = nodes.iter().map(|node| node.size().height).fold(0.0, f32::max);
        let size = limits.resolve(Length::Fill, Length::Shrink, Size::new(0.0, height));
        Node::with_children(size, nodes.into_iter().take(1).collect())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some((shown, tree, layout)) = self.shown_mut(tree, layout) {
            shown.as_widget_mut().operate(tree, layout, renderer, operation);
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
        if let Some((shown, tree, layout)) = self.shown_mut(tree, layout) {
            let shown = shown.as_widget_mut();
            shown.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        if let Some((shown, tree, layout)) = self.shown(tree, layout) {
            shown.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        self.shown(tree, layout).map_or(mouse::Interaction::None, |(shown, tree, layout)| {
            shown.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let (shown, tree, layout) = self.shown_mut(tree, layout)?;
        shown.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message> Reserved<'a, Message> {
    fn shown<'t, 'l>(
        &self,
        tree: &'t Tree,
        layout: Layout<'l>,
    ) -> Option<(&Element<'a, Message>, &'t Tree, Layout<'l>)> {
        Some((self.all.first()?, tree.children.first()?, layout.children().next()?))
    }

    fn shown_mut<'t, 'l>(
        &mut self,
        tree: &'t mut Tree,
        layout: Layout<'l>,
    ) -> Option<(&mut Element<'a, Message>, &'t mut Tree, Layout<'l>)> {
        Some((self.all.first_mut()?, tree.children.first_mut()?, layout.children().next()?))
    }
}

#[cfg(test)]
mod tests {
    use iced::widget::{column, container};
    use iced_test::Simulator;
    use iced_test::selector::id;

    use super::*;

    fn beneath(shown: Option<f32>, rooms: &[f32]) -> f32 {
        let tall = |height: f32| Element::<'_, ()>::from(space().height(height));
        let place = reserved(shown.map(tall), rooms.iter().copied().map(tall).collect());
        let mut window = Simulator::new(column![place, container(space()).id("beneath")]);
        window.find(id("beneath")).map(|found| found.bounds().y).unwrap_or_default()
    }

    #[test]
    fn what_is_beneath_stands_still_until_more_is_shown_than_was_expected() {
        assert!((beneath(None, &[20.0, 36.0]) - 36.0).abs() < 0.1);
        assert!((beneath(Some(24.0), &[20.0, 36.0]) - 36.0).abs() < 0.1);
        assert!((beneath(Some(50.0), &[20.0, 36.0]) - 50.0).abs() < 0.1);
        assert!(beneath(None, &[]).abs() < 0.1);
    }
}
