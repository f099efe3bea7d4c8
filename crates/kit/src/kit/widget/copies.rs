//! Hears what is copied to the clipboard inside, so that it can be wiped again.

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::layout::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Shell, Widget, mouse};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

/// Publishes a message with every text that something inside puts on the clipboard.
pub fn copies<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_copy: impl Fn(String) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(Copies { content: content.into(), on_copy: Box::new(on_copy) })
}

struct Copies<'a, Message> {
    content: Element<'a, Message>,
    on_copy: Box<dyn Fn(String) -> Message + 'a>,
}

/// A clipboard that remembers what was last written to it.
struct Heard<'a> {
    clipboard: &'a mut dyn Clipboard,
    written: Option<String>,
}

impl Clipboard for Heard<'_> {
    fn read(&self, kind: Kind) -> Option<String> {
        self.clipboard.read(kind)
    }

    fn write(&mut self, kind: Kind, contents: String) {
        self.written = Some(contents.clone());
        self.clipboard.write(kind, contents);
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Copies<'_, Message> {
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
        let mut heard = Heard { clipboard, written: None };
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, &mut heard, shell, viewport);
        if let Some(written) = heard.written {
            shell.publish((self.on_copy)(written));
        }
    }
}
