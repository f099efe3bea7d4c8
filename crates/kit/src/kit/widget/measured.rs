//! A text that fits its width in lines of mixed direction too, and tells how much room it wants: whether it has it
//! is asked by the tests of the layout.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::text::Renderer as TextRenderer;
use iced::advanced::widget::text::State;
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Layout, Widget};
use iced::{Element, Renderer, Size, Theme};

use crate::kit::widget::through::through;

/// Given through `Operation::custom` after the text itself: the room it wants in the width it was given, logical px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wanted(pub Size);

/// How often a text is given less width than there is, so that its longest line fits.
const TRIES: u8 = 10;
/// By how much less each time, as a part of the width there is.
const STEP: f32 = 0.06;

/// The text, which tells [`Wanted`]; `wraps` if it has more lines where one is too long.
pub fn measured<'a, Message: 'a>(
    text: iced::widget::Text<'a, Theme, Renderer>,
    wraps: bool,
) -> Element<'a, Message> {
    Element::new(Measured { text: text.into(), wraps })
}

struct Measured<'a, Message> {
    text: Element<'a, Message>,
    wraps: bool,
}

fn wanted(tree: &Tree) -> Size {
    tree.state.downcast_ref::<State<<Renderer as TextRenderer>::Paragraph>>().min_bounds()
}

impl<Message> Widget<Message, Theme, Renderer> for Measured<'_, Message> {
    through!(shape text);
    through!(looks text);

    /// A line of mixed direction can still come out longer than it was allowed to be
    /// (see [`joints`](crate::lang::bidi::joints)): the text is laid out again in less room.
    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let mut node = self.text.as_widget_mut().layout(tree, renderer, limits);
        let room = limits.max().width;
        for less in 1..=TRIES {
            if !self.wraps || wanted(tree).width <= room + 0.5 {
                break;
            }
            let limits = limits.max_width((room * (1.0 - STEP * f32::from(less))).floor());
            node = self.text.as_widget_mut().layout(tree, renderer, &limits);
        }
        node
    }

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
