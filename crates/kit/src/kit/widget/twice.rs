//! A double click answers once: the second press of two in quick succession on the same place does nothing,
//! whatever has come to stand under the pointer since the first.
//!
//! The outermost widget knows the time and the place; what is pressed asks it by [`is_second`] and tells it by
//! [`answered`], for as long as it hands an event through.

use std::cell::Cell;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Overlay, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Point, Rectangle, Renderer, Size, Theme, Vector, touch};

use crate::kit::widget::through::through;

/// Two presses closer to one another than this are one, milliseconds: the desktops' longest double click.
pub const APART: i64 = 500;
/// Presses nearer to one another than this are on the same place, logical px: half of the least target.
pub const NEAR: f32 = 20.0;

thread_local! {
    /// What the event now handed through is told, and what it says.
    static NOW: Cell<Now> = const { Cell::new(Now { second: false, answered: false }) };
}

#[derive(Clone, Copy, Default)]
struct Now {
    second: bool,
    answered: bool,
}

/// Whether the press now handed through is the second one of a double click.
#[must_use]
pub fn is_second() -> bool {
    NOW.get().second
}

/// Something was pressed and answered.
pub fn answered() {
    NOW.set(Now { answered: true, ..NOW.get() });
}

/// Tells what is inside which press is a second one; `now` is the time in milliseconds.
pub fn twice<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    now: impl Fn() -> i64 + 'a,
) -> Element<'a, Message> {
    Element::new(Twice { content: content.into(), now: Box::new(now) })
}

struct Twice<'a, Message> {
    content: Element<'a, Message>,
    now: Box<dyn Fn() -> i64 + 'a>,
}

/// A press: when, milliseconds, and where in the window.
#[derive(Clone, Copy, Debug, Default)]
struct Press {
    at: i64,
    place: Point,
}

impl Press {
    fn is_followed_by(self, next: Self) -> bool {
        (0..APART).contains(&(next.at - self.at)) && self.place.distance(next.place) < NEAR
    }
}

#[derive(Default)]
struct State {
    /// The press under way.
    press: Press,
    /// The last press that answered, or would have.
    last: Option<Press>,
}

impl State {
    /// Hands an event through, having said whether it is a second press.
    fn hand(
        &mut self,
        event: &Event,
        cursor: mouse::Cursor,
        now: &dyn Fn() -> i64,
        through: impl FnOnce(),
    ) {
        let second = pressed(event, cursor).is_some_and(|place| {
            self.press = Press { at: now(), place };
            self.last.is_some_and(|last| last.is_followed_by(self.press))
        });
        NOW.set(Now { second, answered: false });
        through();
        if NOW.take().answered {
            self.last = Some(self.press);
        }
    }
}

/// Where something is pressed, if the event is a press.
fn pressed(event: &Event, cursor: mouse::Cursor) -> Option<Point> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => cursor.position(),
        Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(*position),
        _ => None,
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Twice<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    through!(child content);

    through!(first content);

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
        let Tree { state, children, .. } = tree;
        let Some(inner) = children.first_mut() else { return };
        let content = self.content.as_widget_mut();
        state.downcast_mut::<State>().hand(event, cursor, &self.now, || {
            content.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        });
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let Tree { state, children, .. } = tree;
        let content = self.content.as_widget_mut();
        let raised =
            content.overlay(children.first_mut()?, layout, renderer, viewport, translation)?;
        let (state, now) = (state.downcast_mut::<State>(), &self.now);
        Some(overlay::Element::new(Box::new(Raised { raised, state, now })))
    }
}

/// What is raised over the window hears the same.
struct Raised<'b, 'c, Message> {
    raised: overlay::Element<'b, Message, Theme, Renderer>,
    state: &'b mut State,
    now: &'b (dyn Fn() -> i64 + 'c),
}

impl<Message> Overlay<Message, Theme, Renderer> for Raised<'_, '_, Message> {
    fn layout(&mut self, renderer: &Renderer, bounds: Size) -> layout::Node {
        self.raised.as_overlay_mut().layout(renderer, bounds)
    }

    fn operate(&mut self, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.raised.as_overlay_mut().operate(layout, renderer, operation);
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let raised = self.raised.as_overlay_mut();
        self.state.hand(event, cursor, self.now, || {
            raised.update(event, layout, cursor, renderer, clipboard, shell);
        });
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.raised.as_overlay().draw(renderer, theme, style, layout, cursor);
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.raised.as_overlay().mouse_interaction(layout, cursor, renderer)
    }

    fn overlay<'a>(
        &'a mut self,
        layout: Layout<'a>,
        renderer: &Renderer,
    ) -> Option<overlay::Element<'a, Message, Theme, Renderer>> {
        self.raised.as_overlay_mut().overlay(layout, renderer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_press_is_soon_after_and_on_the_same_place() {
        let at = |at, x| Press { at, place: Point::new(x, 10.0) };
        let first = at(1_000, 10.0);
        assert!(first.is_followed_by(at(1_000, 10.0)));
        assert!(first.is_followed_by(at(1_499, 25.0)));
        assert!(!first.is_followed_by(at(1_500, 10.0)), "late");
        assert!(!first.is_followed_by(at(1_100, 50.0)), "another place");
        assert!(!first.is_followed_by(at(900, 10.0)), "the clock was set back");
    }
}
