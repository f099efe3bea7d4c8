//! Several answers to one question, several tools of one bar: one stop for Tab, the arrow keys move between them.

use iced::advanced::Layout;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use crate::kit::widget::focus::Give;
use crate::kit::widget::through::through;

/// Lets the arrow keys move the focus among the focusable things of `content`, round and round; Tab leaves them.
/// In a frame that runs from right to left, `mirrored` exchanges left and right.
pub fn group<'a, Message: 'a>(
    mirrored: bool,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Group { content: content.into(), mirrored: Some(mirrored) })
}

/// Several things Tab leaves at once, whose arrow keys mean something else.
pub fn one_stop<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Group { content: content.into(), mirrored: None })
}

/// Given through `Operation::custom` before and after what Tab leaves at once.
#[derive(Clone, Copy, Debug)]
pub struct OneStop {
    /// Whether the arrow keys lead through it.
    pub arrows: bool,
    /// It was all of it.
    pub ends: bool,
}

struct Group<'a, Message> {
    content: Element<'a, Message>,
    /// Whether left and right are exchanged; `None`: the arrow keys are not taken.
    mirrored: Option<bool>,
}

/// Where the focus is among the things seen so far.
#[derive(Default)]
struct Count {
    seen: usize,
    focused: Option<usize>,
}

impl Operation for Count {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.seen);
        }
        self.seen += 1;
    }
}

impl<Message> Group<'_, Message> {
    fn forward(&self, key: &Key) -> Option<bool> {
        let (Key::Named(named), Some(mirrored)) = (key, self.mirrored) else { return None };
        match named {
            Named::ArrowDown => Some(true),
            Named::ArrowUp => Some(false),
            Named::ArrowRight => Some(!mirrored),
            Named::ArrowLeft => Some(mirrored),
            _ => None,
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Group<'_, Message> {
    through!(shape content);
    through!(layout content);
    through!(looks content);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let arrows = self.mirrored.is_some();
        operation.custom(None, layout.bounds(), &mut OneStop { arrows, ends: false });
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
        operation.custom(None, layout.bounds(), &mut OneStop { arrows, ends: true });
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
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        if shell.is_event_captured() {
            return;
        }
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
            return;
        };
        let Some(forward) = self.forward(key).filter(|_| modifiers.is_empty()) else { return };
        let mut count = Count::default();
        let content = self.content.as_widget_mut();
        content.operate(tree, layout, renderer, &mut count);
        let Some(at) = count.focused else { return };
        let target = (at + if forward { 1 } else { count.seen - 1 }) % count.seen;
        let content = self.content.as_widget_mut();
        let mut give = Give::to(target);
        content.operate(tree, layout, renderer, &mut give);
        shell.capture_event();
        shell.request_redraw();
    }
}
