//! What can be pressed: by mouse, touch, Enter or Space; reached by Tab, with a visible ring.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::keyboard::{self, key::Named};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Rectangle, Renderer, Shadow, Size,
    Theme, touch, window,
};

use crate::kit::access::{Ends, Thing, listens};
use crate::kit::theme::PanelLook;
use crate::kit::tokens::{RADIUS_8, Scheme, TARGET, Tokens};
use crate::kit::widget::ground::paint;
use crate::kit::widget::twice;
use crate::report::access::{Deed, Role};

/// How a pressable thing looks at rest and under the pointer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Ground at rest, if any.
    pub ground: Option<Color>,
    /// Ground under the pointer or while pressed.
    pub hover: Option<Color>,
    /// Border, transparent for none.
    pub line: Color,
    /// Width of the border, logical px.
    pub line_width: f32,
    /// Colour of its text where the text has none of its own.
    pub ink: Color,
    /// Its corners, logical px.
    pub radius: f32,
    /// A bar in this colour at its start edge: the current one of several.
    pub bar: Option<Color>,
}

impl Look {
    /// The one main thing to do on a screen.
    #[must_use]
    pub fn primary(t: &Tokens) -> Self {
        Self {
            ground: Some(t.accent),
            hover: Some(t.accent_hover),
            line: t.accent,
            ink: t.on_accent,
            ..Self::outlined(t)
        }
    }

    /// Something else to do.
    #[must_use]
    pub fn outlined(t: &Tokens) -> Self {
        Self {
            ground: Some(t.surface),
            hover: Some(t.sunken),
            line: t.line_strong,
            line_width: t.border,
            ink: t.ink,
            radius: RADIUS_8,
            bar: None,
        }
    }

    #[must_use]
    pub fn quiet(t: &Tokens) -> Self {
        Self { ground: None, line: Color::TRANSPARENT, ..Self::outlined(t) }
    }

    /// A quiet tool in the accent.
    #[must_use]
    pub fn accent(t: &Tokens) -> Self {
        Self { ink: t.accent, ..Self::quiet(t) }
    }

    /// The chosen one of several.
    #[must_use]
    pub fn chosen(t: &Tokens) -> Self {
        Self {
            ground: Some(t.accent_soft),
            hover: Some(t.accent_soft),
            line: t.accent,
            line_width: t.border + 1.0,
            ..Self::outlined(t)
        }
    }

    fn disabled(self, t: &Tokens) -> Self {
        // Where all borders are alike, what cannot be pressed has none.
        let bare = self.line == Color::TRANSPARENT || t.scheme == Scheme::Contrast;
        let line = if bare { Color::TRANSPARENT } else { t.line };
        Self { ground: None, hover: None, line, ink: t.ink_3, ..self }
    }
}

pub struct Pressable<'a, Message> {
    id: Option<Id>,
    content: Element<'a, Message>,
    on_press: Option<Message>,
    look: Look,
    tokens: Tokens,
    width: Length,
    height: Length,
    padding: Padding,
    mirrored: bool,
    skipped: bool,
    repeats: bool,
    role: Role,
    is_on: Option<bool>,
    name: Option<String>,
}

/// Something to press that shows `content`; disabled until it has a message.
pub fn pressable<'a, Message>(
    tokens: &Tokens,
    look: Look,
    content: impl Into<Element<'a, Message>>,
) -> Pressable<'a, Message> {
    Pressable {
        id: None,
        content: content.into(),
        on_press: None,
        look,
        tokens: *tokens,
        width: Length::Shrink,
        height: Length::Shrink,
        padding: Padding::ZERO,
        mirrored: false,
        skipped: false,
        repeats: false,
        role: Role::Button,
        is_on: None,
        name: None,
    }
}

impl<Message> Pressable<'_, Message> {
    /// The least it measures, and its height beyond that.
    fn tall(&self) -> (Size, Length) {
        let Length::Fixed(height) = self.height else { return (Size::ZERO, self.height) };
        let width = if height >= TARGET { TARGET } else { 0.0 };
        (Size::new(width, height), Length::Shrink)
    }

    /// What pressing it says.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        Self { on_press: Some(message), ..self }
    }

    /// What pressing it says; disabled with `None`.
    #[must_use]
    pub fn on_press_maybe(self, message: Option<Message>) -> Self {
        Self { on_press: message, ..self }
    }

    /// Its name for tests and for moving the focus.
    #[must_use]
    pub fn id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// Its least height, where that is a number: a text that needs more has more.
    #[must_use]
    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { height: height.into(), ..self }
    }

    /// Room around its content, logical px.
    #[must_use]
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self { padding: padding.into(), ..self }
    }

    /// Whether its bar stands at the right.
    #[must_use]
    pub fn mirrored(self, mirrored: bool) -> Self {
        Self { mirrored, ..self }
    }

    /// Whether Tab passes it by: one of many rows that the arrow keys go through.
    #[must_use]
    pub fn skipped(self, skipped: bool) -> Self {
        Self { skipped, ..self }
    }

    /// Pressed twice in quick succession, it answers twice: it stays in its place, and each answer is one step
    /// on a way back and forth (a page, a size). Anything else answers a double click once.
    #[must_use]
    pub fn repeats(self) -> Self {
        Self { repeats: true, ..self }
    }

    /// What it is for a screen reader, if not a button.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// It is one of several of which some are chosen, or can be ticked: whether it is.
    #[must_use]
    pub fn on(self, on: bool) -> Self {
        Self { is_on: Some(on), ..self }
    }

    /// What it is called where it shows no words, or not enough.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    fn told(&self) -> Thing {
        Thing {
            role: self.role,
            name: self.name.clone(),
            is_on: self.is_on,
            can_press: self.on_press.is_some(),
            ..Thing::default()
        }
    }
}

#[derive(Default)]
struct State {
    focused: bool,
    by_keyboard: bool,
    pressed: bool,
    hovered: bool,
    /// It is to be pressed when it hears of the next event.
    asked: bool,
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

impl<Message: Clone> Widget<Message, Theme, Renderer> for Pressable<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        if self.skipped {
            // Nobody takes the focus from what Tab passes by: it lets go by itself.
            tree.state.downcast_mut::<State>().unfocus();
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.tall().1)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let (least, height) = self.tall();
        let content = &mut self.content;
        let Some(child) = tree.children.first_mut() else {
            return layout::Node::new(Size::ZERO);
        };
        layout::positioned(
            &limits.min_width(least.width).min_height(least.height),
            self.width,
            height,
            self.padding,
            |limits| content.as_widget_mut().layout(child, renderer, &limits.loose()),
            |node, size| node.align(iced::Alignment::Center, iced::Alignment::Center, size),
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        operation.container(self.id.as_ref(), bounds);
        let told = listens(operation, bounds);
        if told {
            let mut thing = self.told();
            operation.custom(self.id.as_ref(), bounds, &mut thing);
            tree.state.downcast_mut::<State>().asked |= thing.deed == Some(Deed::Press);
        }
        if self.on_press.is_some() && !self.skipped {
            operation.focusable(self.id.as_ref(), bounds, tree.state.downcast_mut::<State>());
        }
        let content = &mut self.content;
        if let Some((layout, tree)) = layout.children().next().zip(tree.children.first_mut()) {
            operation.traverse(&mut |operation| {
                content.as_widget_mut().operate(tree, layout, renderer, operation);
            });
        }
        if told {
            operation.custom(None, bounds, &mut Ends);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let Some(message) = &self.on_press else {
            *state = State::default();
            return;
        };
        if std::mem::take(&mut state.asked) {
            shell.publish(message.clone());
            shell.request_redraw();
        }
        let over = cursor.is_over(layout.bounds());
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                state.focused = over;
                state.by_keyboard = false;
                let again = over && !self.repeats && twice::is_second();
                state.pressed = over && !again;
                if again {
                    // A third press follows the second.
                    twice::answered();
                }
                if over {
                    shell.capture_event();
                }
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.pressed =>
            {
                state.pressed = false;
                if over {
                    shell.publish(message.clone());
                    twice::answered();
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Enter | Named::Space),
                modifiers,
                repeat: false,
                ..
            }) if state.focused && modifiers.is_empty() => {
                shell.publish(message.clone());
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft)
            | Event::Window(window::Event::RedrawRequested(_))
                if state.hovered != over =>
            {
                state.hovered = over;
                shell.request_redraw();
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let t = &self.tokens;
        let enabled = self.on_press.is_some();
        let look = if enabled { self.look } else { self.look.disabled(t) };
        let bounds = layout.bounds();
        let over = enabled && cursor.is_over(bounds);
        let ground = if over || state.pressed { look.hover } else { look.ground };
        let border =
            Border { color: look.line, width: look.line_width, radius: look.radius.into() };
        let ground = ground.unwrap_or(Color::TRANSPARENT);
        let seen = bounds.intersection(viewport);
        if let Some(seen) = seen.filter(|_| ground.a == 1.0 && look.line.a == 1.0) {
            let (line, width, radius, ink) = (look.line, look.line_width, look.radius, look.ink);
            paint(renderer, &PanelLook { ground, line, width, radius, ink }, bounds, &seen);
        } else {
            renderer.fill_quad(
                renderer::Quad {
                    bounds: painted(bounds, &border, ground),
                    border,
                    shadow: Shadow::default(),
                    snap: true,
                },
                Background::Color(ground),
            );
        }
        if let Some(color) = look.bar {
            draw_bar(renderer, bounds, color, self.mirrored);
        }
        if let (Some(child), Some(content)) = (tree.children.first(), layout.children().next()) {
            let style = renderer::Style { text_color: look.ink };
            self.content
                .as_widget()
                .draw(child, renderer, theme, &style, content, cursor, viewport);
        }
        if state.focused && state.by_keyboard {
            draw_ring(renderer, t, bounds, look.radius);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}

fn draw_bar(renderer: &mut Renderer, bounds: Rectangle, color: Color, mirrored: bool) {
    let x = if mirrored { bounds.x + bounds.width - 4.0 } else { bounds.x };
    let bar =
        Rectangle { x, y: bounds.y + 8.0, width: 4.0, height: (bounds.height - 16.0).max(0.0) };
    renderer.fill_quad(
        renderer::Quad { bounds: bar, border: iced::border::rounded(2.0), ..Default::default() },
        Background::Color(color),
    );
}

/// The bounds in which a box is painted. The software renderer paints also what is transparent, pixel by pixel: a box of
/// which nothing shows gets one of them. It has to be there all the same: frames are compared by the order of their boxes.
#[must_use]
pub fn painted(bounds: Rectangle, border: &Border, ground: Color) -> Rectangle {
    let shows = ground.a > 0.0 || (border.width > 0.0 && border.color.a > 0.0);
    if shows { bounds } else { Rectangle { width: 1.0, height: 1.0, ..bounds } }
}

/// The ring around the control that has the keyboard: outside its bounds, so that the gap shows.
pub fn draw_ring(renderer: &mut Renderer, t: &Tokens, bounds: Rectangle, radius: f32) {
    let reach = t.ring_gap + t.ring;
    renderer.fill_quad(
        renderer::Quad {
            bounds: bounds.expand(reach),
            border: Border { color: t.accent, width: t.ring, radius: (radius + reach).into() },
            ..Default::default()
        },
        Background::Color(Color::TRANSPARENT),
    );
}

impl<'a, Message: Clone + 'a> From<Pressable<'a, Message>> for Element<'a, Message> {
    fn from(pressable: Pressable<'a, Message>) -> Self {
        Element::new(pressable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::tokens::{least, ratio};

    #[test]
    fn every_look_is_readable_at_rest_under_the_pointer_and_disabled() {
        for scheme in Scheme::ALL {
            let t = Tokens::of(scheme);
            let looks = [
                Look::primary(t),
                Look::outlined(t),
                Look::quiet(t),
                Look::accent(t),
                Look::chosen(t),
            ];
            for look in looks {
                let around = [t.paper, t.surface, t.sunken];
                let grounds = [look.ground, look.hover].into_iter().flatten().chain(around);
                // What has a ground of its own lets none of those around it through.
                let own = look.ground.is_some();
                for ground in grounds.take(if own { 2 } else { 4 }) {
                    assert!(ratio(look.ink, ground) >= least(scheme), "{scheme:?} {look:?}");
                }
                let disabled = look.disabled(t);
                for ground in around {
                    assert!(ratio(disabled.ink, ground) >= least(scheme), "{scheme:?} disabled");
                    let seen = look.line == Color::TRANSPARENT || ratio(look.line, ground) >= 3.0;
                    assert!(seen, "{scheme:?} border of {look:?} on {ground:?}");
                }
            }
        }
    }
}
