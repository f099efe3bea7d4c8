//! Something pasted that is not for any field.

use iced::advanced::clipboard::Kind;
use iced::advanced::layout::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::keyboard::{self, Key};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

/// Publishes a message for a text that is pasted and is not for the fields inside; `None` leaves it to them.
pub fn paste<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_paste: impl Fn(String) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Paste { content: content.into(), on_paste: Box::new(on_paste) })
}

struct Paste<'a, Message> {
    content: Element<'a, Message>,
    on_paste: Box<dyn Fn(String) -> Option<Message> + 'a>,
}

impl<Message> Paste<'_, Message> {
    fn take(&self, event: &Event, clipboard: &mut dyn Clipboard) -> Option<Message> {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
            return None;
        };
        let is_paste = matches!(key.as_ref(), Key::Character("v" | "V")) && modifiers.command();
        let pasted = is_paste.then(|| clipboard.read(Kind::Standard)).flatten()?;
        (self.on_paste)(pasted)
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Paste<'_, Message> {
    through!(shape content);
    through!(layout content);
    through!(sight content);

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
        if !shell.is_event_captured()
            && let Some(message) = self.take(event, clipboard)
        {
            shell.publish(message);
            shell.capture_event();
            return;
        }
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
