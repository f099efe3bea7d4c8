//! What lies under a dialog: seen, but not reached by mouse or keyboard.

use iced::advanced::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Widget, mouse, renderer};
use iced::{Element, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

/// Shows `content` and takes every event and operation away from it while `inert`.
pub fn inert<'a, Message: 'a>(
    inert: bool,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let content = content.into();
    if inert { Element::new(Inert { content }) } else { content }
}

struct Inert<'a, Message> {
    content: Element<'a, Message>,
}

impl<Message> Widget<Message, Theme, Renderer> for Inert<'_, Message> {
    through!(shape content);
    through!(layout content);

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let nowhere = mouse::Cursor::Unavailable;
        self.content.as_widget().draw(tree, renderer, theme, style, layout, nowhere, viewport);
    }
}
