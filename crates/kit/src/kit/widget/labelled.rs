//! A label that leads to its field: pressing it gives the keyboard to the first field beneath.

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse};
use iced::{Element, Event, Rectangle, Renderer, Theme};

use crate::kit::access::{Ends, Mark, listens};
use crate::kit::widget::focus::Give;
use crate::kit::widget::through::through;

/// A column whose first line is the label of a field in it.
pub fn labelled<'a, Message: 'a>(column: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Labelled { column: column.into() })
}

struct Labelled<'a, Message> {
    column: Element<'a, Message>,
}

/// Which of the things that take the keyboard is the first field.
#[derive(Default)]
struct FirstField {
    seen: usize,
    found: Option<usize>,
}

impl Operation for FirstField {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        self.seen += 1;
    }

    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn TextInput) {
        self.found = self.found.or_else(|| self.seen.checked_sub(1));
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Labelled<'_, Message> {
    through!(shape column);
    through!(layout column);
    through!(looks column);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let told = listens(operation, layout.bounds());
        if told {
            operation.custom(None, layout.bounds(), &mut Mark::Labelled);
        }
        self.column.as_widget_mut().operate(tree, layout, renderer, operation);
        if told {
            operation.custom(None, layout.bounds(), &mut Ends);
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
        let column = self.column.as_widget_mut();
        column.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let pressed =
            matches!(event, Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)));
        let label = layout.children().next().map(|label| label.bounds());
        let over = label.is_some_and(|label| cursor.is_over(label));
        if !pressed || !over || shell.is_event_captured() {
            return;
        }
        let mut first = FirstField::default();
        self.column.as_widget_mut().operate(tree, layout, renderer, &mut first);
        if let Some(at) = first.found {
            let mut give: Box<dyn Operation> = Box::new(Give::to(at));
            self.column.as_widget_mut().operate(tree, layout, renderer, give.as_mut());
            shell.capture_event();
            shell.request_redraw();
        }
    }
}
