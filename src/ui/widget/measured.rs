//! A text that tells how much room it wants: whether it has it is asked by the tests of the layout.

use iced::advanced::text::Renderer as TextRenderer;
use iced::advanced::widget::text::State;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget};
use iced::{Element, Renderer, Size, Theme};

use crate::ui::widget::through::through;

/// Given through `Operation::custom` after the text itself: the room it wants in the width it was given, logical px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wanted(
    /// Width and height.
    pub Size,
);

/// The text, which tells [`Wanted`].
pub fn measured<'a, Message: 'a>(
    text: iced::widget::Text<'a, Theme, Renderer>,
) -> Element<'a, Message> {
    Element::new(Measured { text: text.into() })
}

struct Measured<'a, Message> {
    text: Element<'a, Message>,
}

fn wanted(tree: &Tree) -> Size {
    tree.state.downcast_ref::<State<<Renderer as TextRenderer>::Paragraph>>().min_bounds()
}

impl<Message> Widget<Message, Theme, Renderer> for Measured<'_, Message> {
    through!(shape text);
    through!(layout text);
    through!(looks text);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.text.as_widget_mut().operate(tree, layout, renderer, operation);
        operation.custom(None, layout.bounds(), &mut Wanted(wanted(tree)));
    }
}
