//! Two parts of a screen beside one another, with a divider that is moved by the pointer or by the arrow keys.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{
    Background, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
    window,
};

use crate::kit::access::{Ends, Thing, listens};
use crate::kit::tokens::{SPACE_8, SPACE_16, TARGET, Tokens};
use crate::kit::widget::pressable::draw_ring;
use crate::kit::widget::reorder::draw_dots;
use crate::kit::widget::twice;
use crate::report::access::Role;

/// Width of the divider, logical px.
pub const DIVIDER: f32 = SPACE_16;
/// How far an arrow key moves it, logical px.
const STEP: f32 = 32.0;

/// How wide the parts are before anybody moved the divider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Usual {
    /// The first has this share of the room, of 1.
    Share(f32),
    /// The first, logical px.
    First(f32),
    /// The second, logical px.
    Second(f32),
}

/// How the parts share the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shared {
    /// What the first was given, per mille, if anybody moved the divider.
    pub share: Option<u16>,
    pub usual: Usual,
    /// The least each needs, logical px.
    pub least: [f32; 2],
}

impl Shared {
    /// Width of the first part where both have so much room, without the divider, logical px.
    #[must_use]
    pub fn first(&self, room: f32) -> f32 {
        let wish = match (self.share, self.usual) {
            (Some(share), _) => room * f32::from(share) / 1_000.0,
            (None, Usual::Share(share)) => room * share,
            (None, Usual::First(width)) => width,
            (None, Usual::Second(width)) => room - width,
        };
        self.within(wish, room)
    }

    /// As near to this width as the least widths let it be; where there is no room for both, each has its part of it.
    fn within(&self, width: f32, room: f32) -> f32 {
        let [first, second] = self.least;
        if first + second > room {
            return (room * first / (first + second)).max(0.0);
        }
        width.min(room - second).max(first).round()
    }

    fn share_of(&self, width: f32, room: f32) -> u16 {
        let width = self.within(width, room);
        if room > 0.0 { (width / room * 1_000.0).round() as u16 } else { 0 }
    }
}

/// Two parts beside one another, the first where a line starts. What moves the divider says the share of the first,
/// per mille, or that it is as it comes; and whether that is its end, or it is still held.
pub fn split<'a, Message>(
    tokens: &Tokens,
    mirrored: bool,
    shared: Shared,
    [first, second]: [Element<'a, Message>; 2],
) -> Split<'a, Message> {
    Split {
        tokens: *tokens,
        mirrored,
        shared,
        children: [first, second],
        height: Length::Shrink,
        between: false,
        divider: None,
        name: None,
    }
}

type OnMove<'a, Message> = Box<dyn Fn(Option<u16>, bool) -> Message + 'a>;

/// Two parts beside one another.
pub struct Split<'a, Message> {
    tokens: Tokens,
    mirrored: bool,
    shared: Shared,
    children: [Element<'a, Message>; 2],
    height: Length,
    between: bool,
    /// Without one the parts stand as they are told elsewhere.
    divider: Option<(Id, OnMove<'a, Message>)>,
    name: Option<String>,
}

impl<'a, Message> Split<'a, Message> {
    #[must_use]
    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { height: height.into(), ..self }
    }

    /// Tab comes to the divider between the parts; else behind both, so that it goes from one into the other.
    #[must_use]
    pub fn between(self, between: bool) -> Self {
        Self { between, ..self }
    }

    /// What the divider is called for a screen reader.
    #[must_use]
    pub fn named(self, name: String) -> Self {
        Self { name: Some(name), ..self }
    }

    /// What moving the divider says, and its name for tests and the keyboard.
    #[must_use]
    pub fn on_move(
        self,
        id: impl Into<Id>,
        on_move: impl Fn(Option<u16>, bool) -> Message + 'a,
    ) -> Self {
        Self { divider: Some((id.into(), Box::new(on_move))), ..self }
    }

    /// The divider, in the window.
    fn bounds(&self, layout: Layout<'_>) -> Rectangle {
        let bounds = layout.bounds();
        let first = self.shared.first(bounds.width - DIVIDER);
        let x = if self.mirrored { bounds.width - first - DIVIDER } else { first };
        // Between two captions there is little to get hold of.
        let more = (TARGET - bounds.height).clamp(0.0, 2.0 * SPACE_8);
        let (y, height) = (bounds.y - more / 2.0, bounds.height + more);
        Rectangle { x: bounds.x + x, y, width: DIVIDER, height }
    }

    /// The share the first part has when the divider's middle is here.
    fn share_at(&self, layout: Layout<'_>, x: f32) -> u16 {
        let bounds = layout.bounds();
        let from = if self.mirrored { bounds.x + bounds.width - x } else { x - bounds.x };
        self.shared.share_of(from - DIVIDER / 2.0, bounds.width - DIVIDER)
    }
}

#[derive(Default)]
struct State {
    focused: bool,
    by_keyboard: bool,
    hovered: bool,
    held: Option<Held>,
}

/// The divider, held by the pointer.
struct Held {
    /// From its middle to the pointer.
    off: f32,
    /// Where it was.
    before: Option<u16>,
    now: Option<u16>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.by_keyboard = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.by_keyboard = false;
    }
}

impl<Message> Split<'_, Message> {
    /// Answers what happens to the divider; whether it is taken.
    fn answer(
        &self,
        state: &mut State,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        let Some((_, on_move)) = &self.divider else { return false };
        let bounds = self.bounds(layout);
        let over = cursor.is_over(bounds);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                state.focused = over;
                state.by_keyboard = false;
                if !over {
                    return false;
                }
                if twice::is_second() {
                    shell.publish(on_move(None, true));
                } else if let Some(at) = cursor.position() {
                    let (off, before) = (at.x - bounds.center_x(), self.shared.share);
                    state.held = Some(Held { off, before, now: None });
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.held.is_some() => {
                let (Some(held), Some(at)) = (&mut state.held, cursor.position()) else {
                    return true;
                };
                let share = self.share_at(layout, at.x - held.off);
                if held.now != Some(share) {
                    held.now = Some(share);
                    shell.publish(on_move(Some(share), false));
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                let Some(held) = state.held.take() else { return false };
                match held.now {
                    Some(share) => shell.publish(on_move(Some(share), true)),
                    None => twice::answered(),
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. })
                if state.held.is_some() && matches!(key, Key::Named(Named::Escape)) =>
            {
                let before = state.held.take().and_then(|held| held.before);
                shell.publish(on_move(before, true));
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focused && modifiers.is_empty() =>
            {
                let room = layout.bounds().width - DIVIDER;
                let first = self.shared.first(room);
                let (wider, narrower) = match self.mirrored {
                    true => (Named::ArrowLeft, Named::ArrowRight),
                    false => (Named::ArrowRight, Named::ArrowLeft),
                };
                let wish = match key {
                    Key::Named(named) if *named == wider => Some(first + STEP),
                    Key::Named(named) if *named == narrower => Some(first - STEP),
                    Key::Named(Named::Home) => Some(0.0),
                    Key::Named(Named::End) => Some(room),
                    Key::Named(Named::Space) => None,
                    _ => return false,
                };
                let share = wish.map(|wish| self.shared.share_of(wish, room));
                shell.publish(on_move(share, true));
            }
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft)
            | Event::Window(window::Event::RedrawRequested(_))
                if state.hovered != over =>
            {
                state.hovered = over;
                shell.request_redraw();
                return false;
            }
            _ => return false,
        }
        shell.capture_event();
        shell.request_redraw();
        true
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Split<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits.height(self.height);
        let width = limits.max().width;
        let room = width - DIVIDER;
        let first = self.shared.first(room);
        let widths = [first, (room - first).max(0.0)];
        let mut nodes = Vec::with_capacity(2);
        for ((child, tree), width) in self.children.iter_mut().zip(&mut tree.children).zip(widths) {
            let limits =
                layout::Limits::new(Size::new(width, 0.0), Size::new(width, limits.max().height));
            nodes.push(child.as_widget_mut().layout(tree, renderer, &limits));
        }
        let tallest = nodes.iter().map(|node| node.size().height).fold(0.0, f32::max);
        let size = limits.resolve(Length::Fill, self.height, Size::new(width, tallest));
        let lefts = match self.mirrored {
            true => [width - first, 0.0],
            false => [0.0, first + DIVIDER],
        };
        let nodes = nodes.into_iter().zip(lefts);
        let nodes = nodes.map(|(node, x)| node.move_to(Point::new(x, 0.0))).collect();
        layout::Node::with_children(size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        let divider = self.bounds(layout);
        let state = tree.state.downcast_mut::<State>();
        operation.traverse(&mut |operation| {
            let id = self.divider.as_ref().map(|(id, _)| id);
            let parts = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
            for (at, ((child, tree), layout)) in parts.enumerate() {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
                let here = at == usize::from(!self.between);
                if let Some(id) = id.filter(|_| here) {
                    operation.container(Some(id), divider);
                    let told = listens(operation, divider);
                    if told {
                        let name = self.name.clone();
                        let mut thing = Thing { role: Role::Divider, name, ..Thing::default() };
                        operation.custom(Some(id), divider, &mut thing);
                    }
                    operation.focusable(Some(id), divider, state);
                    if told {
                        operation.custom(None, divider, &mut Ends);
                    }
                }
            }
        });
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
        let taken = self.answer(tree.state.downcast_mut(), event, layout, cursor, shell);
        // A press on the divider takes the keyboard from what has it beside.
        let pressed = matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_)));
        if taken && !pressed {
            return;
        }
        let parts = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
        for ((child, tree), layout) in parts {
            child
                .as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let parts = self.children.iter().zip(&tree.children).zip(layout.children());
        for ((child, tree), layout) in parts {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        if self.divider.is_none() {
            return;
        }
        let state = tree.state.downcast_ref::<State>();
        let (t, bounds) = (&self.tokens, self.bounds(layout));
        let active = state.held.is_some() || state.hovered || state.focused;
        let (width, colour) =
            if active { (t.border.max(2.0), t.accent) } else { (t.border, t.line) };
        let middle = bounds.center();
        let mut line = |from: f32, to: f32| {
            let x = (middle.x - width / 2.0).round();
            let bounds = Rectangle { x, y: from, width, height: (to - from).max(0.0) };
            let quad = renderer::Quad { bounds, ..Default::default() };
            renderer.fill_quad(quad, Background::Color(colour));
        };
        // The dots stand in a gap of the line; where that is short, alone.
        line(bounds.y, middle.y - DIVIDER);
        line(middle.y + DIVIDER, bounds.y + bounds.height);
        let ink: Color = if active { t.accent } else { t.ink_3 };
        draw_dots(renderer, middle, ink, false);
        if state.focused && state.by_keyboard {
            let corner = Point::new(middle.x - 5.0, middle.y - 10.0);
            let around = Rectangle::new(corner, Size::new(10.0, 20.0));
            draw_ring(renderer, t, around, 4.0);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let held = tree.state.downcast_ref::<State>().held.is_some();
        if self.divider.is_some() && (held || cursor.is_over(self.bounds(layout))) {
            return mouse::Interaction::ResizingHorizontally;
        }
        let parts = self.children.iter().zip(&tree.children).zip(layout.children());
        let interactions = parts.map(|((child, tree), layout)| {
            child.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        interactions.max().unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        overlay::from_children(&mut self.children, tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Split<'a, Message>> for Element<'a, Message> {
    fn from(split: Split<'a, Message>) -> Self {
        Element::new(split)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn usual() -> impl Strategy<Value = Usual> {
        prop_oneof![
            (0.0f32..1.0).prop_map(Usual::Share),
            (0.0f32..900.0).prop_map(Usual::First),
            (0.0f32..900.0).prop_map(Usual::Second),
        ]
    }

    proptest! {
        #[test]
        fn each_part_has_the_least_it_needs_wherever_there_is_room_for_both(
            share in proptest::option::of(0u16..=1_000), usual in usual(),
            a in 40.0f32..400.0, b in 40.0f32..400.0, room in 0.0f32..2_000.0
        ) {
            let shared = Shared { share, usual, least: [a, b] };
            let first = shared.first(room);
            prop_assert!((0.0..=room).contains(&first));
            if a + b <= room {
                prop_assert!(first >= a - 1.0 && room - first >= b - 1.0, "{} of {}", first, room);
            }
        }

        #[test]
        fn a_share_that_was_kept_gives_the_width_it_was_made_of(
            width in 200.0f32..800.0, room in 1_000.0f32..2_000.0
        ) {
            let least = [100.0, 100.0];
            let mut shared = Shared { share: None, usual: Usual::Share(0.5), least };
            shared.share = Some(shared.share_of(width, room));
            prop_assert!((shared.first(room) - width).abs() <= 2.0);
        }
    }

    #[test]
    fn before_anybody_moves_it_the_parts_are_as_they_come() {
        let of = |usual| Shared { share: None, usual, least: [200.0, 200.0] }.first(1_000.0);
        assert_eq!(of(Usual::Share(0.5)), 500.0);
        assert_eq!(of(Usual::First(264.0)), 264.0);
        assert_eq!(of(Usual::Second(368.0)), 632.0);
        assert_eq!(of(Usual::First(20.0)), 200.0, "no less than it needs");
    }
}
