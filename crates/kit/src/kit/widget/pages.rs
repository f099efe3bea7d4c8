//! Page Down and Page Up, where nothing else takes them: the list around what has the keyboard, or the largest one,
//! goes on by what is seen of it.

use std::any::Any;

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Rectangle, Renderer, Theme, Vector};

use crate::kit::widget::sparse::only_at_hand;
use crate::kit::widget::through::through;

/// What of a page is seen again on the next one, as a share of it.
const AGAIN: f32 = 0.1;

/// Turns the pages of what scrolls in `content`.
pub fn pages<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Pages { content: content.into(), focused_only: false })
}

/// Turns the pages of `content` while the keyboard is in it.
pub fn pages_within<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Pages { content: content.into(), focused_only: true })
}

struct Pages<'a, Message> {
    content: Element<'a, Message>,
    focused_only: bool,
}

#[derive(Default)]
struct Find {
    seen: usize,
    /// A list that has more than is seen was named: what it holds comes next.
    pending: Option<usize>,
    /// The lists around what comes now.
    around: Vec<usize>,
    /// The innermost list around what has the keyboard.
    focused: Option<usize>,
    /// Something in it has the keyboard.
    inside: bool,
    /// The list that takes most of the window, with its area.
    largest: Option<(f32, usize)>,
}

impl Operation for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let depth = self.around.len();
        self.around.extend(self.pending.take());
        operate(self);
        self.around.truncate(depth);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if content.height > bounds.height + 1.0 {
            self.pending = Some(self.seen);
            let area = bounds.width * bounds.height;
            if self.largest.is_none_or(|(largest, _)| area > largest) {
                self.largest = Some((area, self.seen));
            }
        }
        self.seen += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.inside = true;
            self.focused = self.around.last().copied();
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }
}

/// Goes on, or back, in the list of this number.
struct GoOn {
    forward: bool,
    list: usize,
    seen: usize,
}

impl Operation for GoOn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.seen == self.list {
            let page = bounds.height * (1.0 - AGAIN);
            let y = if self.forward { page } else { -page };
            state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content);
        }
        self.seen += 1;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }
}

/// Whether a page on, or back, is asked for.
fn asked(event: &Event) -> Option<bool> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return None;
    };
    match key {
        Key::Named(Named::PageDown) if modifiers.is_empty() => Some(true),
        Key::Named(Named::PageUp) if modifiers.is_empty() => Some(false),
        _ => None,
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Pages<'_, Message> {
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
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let Some(forward) = asked(event).filter(|_| !shell.is_event_captured()) else { return };
        let mut find = Find::default();
        content.operate(tree, layout, renderer, &mut find);
        if self.focused_only && !find.inside {
            return;
        }
        let largest = find.largest.filter(|_| !self.focused_only).map(|(_, list)| list);
        if let Some(list) = find.focused.or(largest) {
            content.operate(tree, layout, renderer, &mut GoOn { forward, list, seen: 0 });
            shell.request_redraw();
        }
        shell.capture_event();
    }
}
