//! A widget that is another one, but for a thing or two: what it leaves to the one inside.

/// Hands methods of `Widget` through to the element in a field: `shape` (state and size), `layout`, and `sight`
/// (operations, drawing, pointer, overlay), of which `looks` is all but the operations, and `all_but_drawing` all but
/// the drawing, with events. `first` hands operations,
/// drawing and pointer through for a widget that has a state of its own and the element as its first child;
/// `first_looks` all of these but the operations; `child` the rest of one whose only child it is.
macro_rules! through {
    (child $inner:ident) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.$inner)]
        }

        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(std::slice::from_ref(&self.$inner));
        }

        fn size(&self) -> iced::Size<iced::Length> {
            self.$inner.as_widget().size()
        }

        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.$inner.as_widget().size_hint()
        }

        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            let Some(tree) = tree.children.first_mut() else {
                return iced::advanced::layout::Node::default();
            };
            self.$inner.as_widget_mut().layout(tree, renderer, limits)
        }
    };
    (first $inner:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            if let Some(tree) = tree.children.first_mut() {
                self.$inner.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        }

        $crate::kit::widget::through::through!(first_looks $inner);
    };
    (first_looks $inner:ident) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &iced::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            if let Some(tree) = tree.children.first() {
                let inner = self.$inner.as_widget();
                inner.draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }

        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::advanced::mouse::Interaction {
            tree.children.first().map_or(iced::advanced::mouse::Interaction::None, |tree| {
                self.$inner.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
        }
    };
    (shape $inner:ident) => {
        fn tag(&self) -> iced::advanced::widget::tree::Tag {
            self.$inner.as_widget().tag()
        }

        fn state(&self) -> iced::advanced::widget::tree::State {
            self.$inner.as_widget().state()
        }

        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            self.$inner.as_widget().children()
        }

        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            self.$inner.as_widget().diff(tree);
        }

        fn size(&self) -> iced::Size<iced::Length> {
            self.$inner.as_widget().size()
        }

        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.$inner.as_widget().size_hint()
        }
    };
    (layout $inner:ident) => {
        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            self.$inner.as_widget_mut().layout(tree, renderer, limits)
        }
    };
    (sight $inner:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            self.$inner.as_widget_mut().operate(tree, layout, renderer, operation);
        }

        $crate::kit::widget::through::through!(looks $inner);
    };
    (all_but_drawing $inner:ident) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            self.$inner.as_widget_mut().operate(tree, layout, renderer, operation);
        }

        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, Message>,
            viewport: &iced::Rectangle,
        ) {
            let inner = self.$inner.as_widget_mut();
            inner.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }

        $crate::kit::widget::through::through!(pointer $inner);
    };
    (looks $inner:ident) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &iced::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            self.$inner.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }

        $crate::kit::widget::through::through!(pointer $inner);
    };
    (pointer $inner:ident) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::advanced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::advanced::mouse::Interaction {
            self.$inner.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        }

        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, Message, iced::Theme, iced::Renderer>> {
            self.$inner.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
        }
    };
}
pub(crate) use through;
