//! Something pasted that is not for any field.

use iced::advanced::clipboard::Kind;
use iced::advanced::layout::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

/// Publishes a message for a text that is pasted and is not for the fields inside, where `on_text` gives one; and
/// `otherwise` where no text is there to be pasted or no field took it.
pub fn paste<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_text: impl Fn(&str) -> Option<Message> + 'a,
    otherwise: Message,
) -> Element<'a, Message> {
    Element::new(Paste { content: content.into(), on_text: Box::new(on_text), otherwise })
}

type OnText<'a, Message> = Box<dyn Fn(&str) -> Option<Message> + 'a>;

struct Paste<'a, Message> {
    content: Element<'a, Message>,
    on_text: OnText<'a, Message>,
    otherwise: Message,
}

/// Ctrl+V on any layout, or Shift+Insert.
fn is_paste(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) = event
    else {
        return false;
    };
    match key {
        Key::Named(Named::Insert) => modifiers.shift() && !modifiers.command(),
        key => {
            let letter = key.to_latin(*physical_key).is_some_and(|c| c.eq_ignore_ascii_case(&'v'));
            letter && modifiers.command() && !modifiers.alt() && !modifiers.shift()
        }
    }
}

impl<Message: Clone> Paste<'_, Message> {
    /// What a paste says before any field sees it.
    fn before(&self, clipboard: &dyn Clipboard) -> Option<Message> {
        match clipboard.read(Kind::Standard).filter(|text| !text.is_empty()) {
            Some(text) => (self.on_text)(&text),
            None => Some(self.otherwise.clone()),
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Paste<'_, Message> {
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
        let pasted = !shell.is_event_captured() && is_paste(event);
        if pasted && let Some(message) = self.before(clipboard) {
            shell.publish(message);
            shell.capture_event();
            return;
        }
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        if pasted && !shell.is_event_captured() {
            shell.publish(self.otherwise.clone());
            shell.capture_event();
        }
    }
}
