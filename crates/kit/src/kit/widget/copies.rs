//! Hears what is copied to the clipboard inside, so that it is put there as it should be, and can be wiped again.

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::layout::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Shell, Widget, mouse};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

/// Has every text that something inside wants on the clipboard put there by `on_copy`, which is given the window's own
/// clipboard for it, and publishes what it says of it.
pub fn copies<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_copy: impl Fn(String, &mut dyn Clipboard) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Copies { content: content.into(), on_copy: Box::new(on_copy) })
}

type OnCopy<'a, Message> = dyn Fn(String, &mut dyn Clipboard) -> Option<Message> + 'a;

struct Copies<'a, Message> {
    content: Element<'a, Message>,
    on_copy: Box<OnCopy<'a, Message>>,
}

/// A clipboard whose texts go another way.
struct Heard<'a, 'c, Message> {
    clipboard: &'a mut dyn Clipboard,
    on_copy: &'a OnCopy<'c, Message>,
    said: Option<Message>,
}

impl<Message> Clipboard for Heard<'_, '_, Message> {
    fn read(&self, kind: Kind) -> Option<String> {
        self.clipboard.read(kind)
    }

    fn write(&mut self, kind: Kind, contents: String) {
        match kind {
            Kind::Standard => self.said = (self.on_copy)(contents, self.clipboard),
            Kind::Primary => self.clipboard.write(kind, contents),
        }
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
        let mut heard = Heard { clipboard, on_copy: &*self.on_copy, said: None };
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, &mut heard, shell, viewport);
        if let Some(said) = heard.said {
            shell.publish(said);
        }
    }
}
