//! The ground on which things are dragged: follows the pointer, shows what is held and where it would land, scrolls.

use std::sync::Arc;
use std::time::Instant;

use iced::advanced::Layout;
use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::alignment::Vertical;
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{
    Background, Border, Element, Event, Pixels, Point, Rectangle, Renderer, Size, Theme, Vector,
    window,
};

use unicode_script::Script;

use super::look::{Landing, Look, Scroll, Seen, Tell};
use super::{Place, STILL, draw_dots};
use crate::kit::label::{Role, interface_font};
use crate::kit::tokens::{RADIUS_8, SPACE_16, SPACE_32, SPACE_48, Tokens};
use crate::kit::widget::keys::is_modifier;
use crate::kit::widget::through::through;
use crate::lang::Direction;
use crate::lang::bidi::{direction_of, isolated};

/// So near the edge of a list the pointer scrolls it, logical px.
const EDGE: f32 = 48.0;
/// How fast a list is scrolled by the pointer on its edge, logical px a second.
const SPEED: f32 = 900.0;
/// What of a large thing is shown while it is held, logical px.
const MOST: Size = Size::new(520.0, 240.0);
/// So far inside what is shown the pointer is at least, logical px.
const INSIDE: f32 = 24.0;

/// Lets the parts in `content` be dragged, and moved by Alt and an arrow key; `mirrored` where lines start at the right.
pub fn ground<'a, Message: 'a>(
    tokens: &Tokens,
    mirrored: bool,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Ground { tokens: *tokens, mirrored, content: content.into() })
}

struct Ground<'a, Message> {
    tokens: Tokens,
    mirrored: bool,
    content: Element<'a, Message>,
}

/// What was pressed, and may be dragged.
struct Held {
    place: Place,
    words: Arc<str>,
    /// Where it was pressed.
    from: Point,
    /// Where it is shown while it is held, from the pointer.
    ghost: Rectangle,
    /// The corner of what is shown of it, from its own.
    corner: Vector,
    /// How it stands now, if it is made.
    seen: Option<Seen>,
    landing: Option<Landing>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// It was moved: it is held, and not pressed any more.
    moves: bool,
    pointer: Point,
    scrolled: Option<Instant>,
}

impl Held {
    fn of(seen: &Seen, at: Point, mirrored: bool) -> Option<Self> {
        let sight = seen.in_sight()?;
        let (width, height) = (sight.width.min(MOST.width), sight.height.min(MOST.height));
        // Of a large thing what stands at its start, where its words begin, moved to the pointer if that is far from it.
        let x = if mirrored { sight.x + sight.width - width } else { sight.x };
        let corner = Vector::new(x - seen.bounds.x, sight.y - seen.bounds.y);
        let near = |from: f32, size: f32, at: f32| {
            let inside = INSIDE.min(size / 2.0);
            (from - at).clamp(inside - size, -inside)
        };
        let (x, y) = (near(x, width, at.x), near(sight.y, height, at.y));
        let ghost = Rectangle { x, y, width, height };
        let (place, words) = (seen.place.clone(), Arc::clone(&seen.words));
        let (seen, landing) = (Some(seen.clone()), None);
        Some(Self { place, words, from: at, ghost, corner, seen, landing })
    }

    /// Where in the window that stands which is shown of it, if it is made and in sight.
    fn source(&self) -> Option<Rectangle> {
        let seen = self.seen.as_ref()?;
        let source = Rectangle::new(seen.bounds.position() + self.corner, self.ghost.size());
        let inside = seen.pane.expand(0.5);
        source.is_within(&inside).then_some(source)
    }
}

impl State {
    fn is_dragging(&self) -> bool {
        self.moves && self.held.is_some()
    }

    /// Holds nothing any more; what was held, if it was dragged.
    fn let_go(&mut self) -> Option<Held> {
        self.scrolled = None;
        let held = self.held.take();
        held.filter(|_| std::mem::take(&mut self.moves))
    }
}

/// What the widget inside is reached by.
struct Inside<'e, 'a, Message> {
    content: &'e mut Element<'a, Message>,
    tree: &'e mut Tree,
    layout: Layout<'e>,
    renderer: &'e Renderer,
}

impl<Message> Inside<'_, '_, Message> {
    fn operate(&mut self, operation: &mut dyn Operation) {
        let content = self.content.as_widget_mut();
        content.operate(self.tree, self.layout, self.renderer, operation);
    }

    fn look(&mut self) -> Look {
        let mut look = Look::at(self.layout.bounds());
        self.operate(&mut look);
        look
    }

    /// Looks again where what is held would land.
    fn follow(&mut self, state: &mut State) {
        let look = self.look();
        if let Some(held) = &mut state.held {
            held.seen = look.find(&held.place).cloned();
            held.landing = look.landing(&held.place, state.pointer);
        }
    }
}

/// How far a list is scrolled for each second the pointer is here, logical px: faster nearer the edge.
fn pull(pane: Rectangle, at: Point) -> f32 {
    let (top, bottom) = (at.y - pane.y, pane.y + pane.height - at.y);
    let near = |from: f32| (1.0 - from / EDGE).clamp(0.0, 1.0);
    (near(bottom) - near(top)) * SPEED
}

impl<Message> Ground<'_, Message> {
    /// Scrolls while the pointer is near an edge.
    fn scroll(state: &mut State, inside: &mut Inside<'_, '_, Message>, now: Instant) {
        let landing = state.held.as_ref().and_then(|held| held.landing.clone());
        let pulled = landing.map(|landing| (pull(landing.pane, state.pointer), landing));
        let Some((pull, landing)) = pulled.filter(|(pull, _)| *pull != 0.0) else {
            state.scrolled = None;
            return;
        };
        let before = state.scrolled.replace(now).unwrap_or(now);
        let by = pull * now.duration_since(before).as_secs_f32().min(0.1);
        if let Some(mut scroll) = Scroll::of(&landing, by) {
            inside.operate(&mut scroll);
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Ground<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    through!(child content);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(tree) = tree.children.first_mut() {
            self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        let Some(child) = tree.children.first_mut() else { return };
        let state = tree.state.downcast_mut::<State>();
        if let Some(at) = cursor.position() {
            state.pointer = at;
        }
        let mut inside = Inside { content: &mut self.content, tree: child, layout, renderer };
        // What is held lies between the pointer and all else.
        let mut under = if state.is_dragging() { mouse::Cursor::Unavailable } else { cursor };
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.is_dragging() => {
                inside.follow(state);
                shell.request_redraw();
                shell.capture_event();
                return;
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                let far = |held: &Held| held.from.distance(state.pointer) >= STILL;
                if state.held.as_ref().is_some_and(far) {
                    state.moves = true;
                    inside.follow(state);
                    // What was pressed is not let go of where it is pressed.
                    let release = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
                    under = mouse::Cursor::Unavailable;
                    let content = inside.content.as_widget_mut();
                    content.update(
                        inside.tree,
                        &release,
                        layout,
                        under,
                        renderer,
                        clipboard,
                        shell,
                        viewport,
                    );
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                let landed = state.let_go().map(|held| {
                    shell.request_redraw();
                    shell.capture_event();
                    held.landing.filter(|landing| landing.mark.is_some()).map(|l| (held.place, l))
                });
                if let Some((place, landing)) = landed.flatten() {
                    inside.operate(&mut Tell::land(&landing, &place.key));
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                state.let_go();
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) if state.let_go().is_some() => {
                shell.request_redraw();
                shell.capture_event();
                return;
            }
            Event::Mouse(mouse::Event::WheelScrolled { .. }) => under = cursor,
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) if state.is_dragging() => {
                if !is_modifier(key) {
                    state.let_go();
                    shell.request_redraw();
                }
                if matches!(key, Key::Named(Named::Escape)) {
                    shell.capture_event();
                    return;
                }
            }
            Event::Window(window::Event::Unfocused) => {
                state.let_go();
            }
            Event::Window(window::Event::RedrawRequested(now)) if state.is_dragging() => {
                Self::scroll(state, &mut inside, *now);
            }
            _ => {}
        }
        let content = inside.content.as_widget_mut();
        content.update(inside.tree, event, layout, under, renderer, clipboard, shell, viewport);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let at = cursor.position();
                let taken = at.and_then(|at| inside.look().taken_at(at).cloned().zip(Some(at)));
                state.held = taken.and_then(|(seen, at)| Held::of(&seen, at, self.mirrored));
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if *modifiers == Modifiers::ALT && !shell.is_event_captured() =>
            {
                let down = match key {
                    Key::Named(Named::ArrowDown) => true,
                    Key::Named(Named::ArrowUp) => false,
                    _ => return,
                };
                let look = inside.look();
                let Some(seen) = look.focused() else { return };
                inside.operate(&mut Tell::step(seen, down));
                let content = inside.content.as_widget_mut();
                content.update(
                    inside.tree,
                    event,
                    layout,
                    under,
                    renderer,
                    clipboard,
                    shell,
                    viewport,
                );
            }
            Event::Window(window::Event::RedrawRequested(_))
            | Event::Mouse(mouse::Event::WheelScrolled { .. })
                if state.is_dragging() =>
            {
                inside.follow(state);
                // As long as the list scrolls by itself.
                if state.scrolled.is_some() {
                    shell.request_redraw();
                }
            }
            _ => {}
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
        let Some(child) = tree.children.first() else { return };
        let state = tree.state.downcast_ref::<State>();
        let content = self.content.as_widget();
        let Some(held) = state.held.as_ref().filter(|_| state.moves) else {
            content.draw(child, renderer, theme, style, layout, cursor, viewport);
            return;
        };
        let nowhere = mouse::Cursor::Unavailable;
        content.draw(child, renderer, theme, style, layout, nowhere, viewport);
        let t = &self.tokens;
        if let Some(place) = held.seen.as_ref().and_then(Seen::in_sight) {
            renderer.with_layer(place, |renderer| {
                let mut veil = t.sunken;
                veil.a = 0.75;
                renderer.fill_quad(
                    renderer::Quad {
                        bounds: place,
                        border: iced::border::rounded(RADIUS_8),
                        ..Default::default()
                    },
                    Background::Color(veil),
                );
            });
        }
        let ghost = held.ghost + Vector::new(state.pointer.x, state.pointer.y);
        renderer.with_layer(ghost, |renderer| {
            let border =
                Border { color: t.accent, width: t.border.max(2.0), radius: RADIUS_8.into() };
            let quad = renderer::Quad { bounds: ghost, border, ..Default::default() };
            renderer.fill_quad(quad, Background::Color(t.surface));
        });
        let inner = ghost.shrink(2.0);
        match held.source() {
            // It is drawn where it is, seen from where the pointer holds it.
            Some(source) => renderer.with_layer(inner, |renderer| {
                let by = ghost.position() - source.position();
                renderer.with_translation(by, |renderer| {
                    let sight = inner - by;
                    content.draw(child, renderer, theme, style, layout, nowhere, &sight);
                });
            }),
            None => renderer.with_layer(inner, |renderer| words(renderer, t, &held.words, inner)),
        }
        renderer.with_layer(ghost, |renderer| {
            let border =
                Border { color: t.accent, width: t.border.max(2.0), radius: RADIUS_8.into() };
            let quad = renderer::Quad { bounds: ghost, border, ..Default::default() };
            renderer.fill_quad(quad, Background::Color(iced::Color::TRANSPARENT));
        });
        if let Some(landing) = &held.landing
            && let Some(mark) = landing.mark
        {
            renderer.with_layer(landing.pane, |renderer| {
                let quad = renderer::Quad {
                    bounds: mark,
                    border: iced::border::rounded(2.0),
                    ..Default::default()
                };
                renderer.fill_quad(quad, Background::Color(t.accent));
            });
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
        if tree.state.downcast_ref::<State>().is_dragging() {
            return mouse::Interaction::Grabbing;
        }
        let Some(child) = tree.children.first() else { return mouse::Interaction::None };
        self.content.as_widget().mouse_interaction(child, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let tree = tree.children.first_mut()?;
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

/// What is read of something that is held while it stands out of sight.
fn words(renderer: &mut Renderer, tokens: &Tokens, words: &str, bounds: Rectangle) {
    let direction = direction_of(words);
    let rtl = direction == Direction::RightToLeft;
    let middle = bounds.center().y;
    let dots = if rtl { bounds.x + bounds.width - SPACE_16 } else { bounds.x + SPACE_16 };
    draw_dots(renderer, Point::new(dots, middle), tokens.ink_3, false);
    let script = if rtl { Script::Arabic } else { Script::Latin };
    let (size, line) = Role::Body.measure(script);
    let room = Size::new((bounds.width - SPACE_48).max(0.0), line);
    let x = if rtl { bounds.x + bounds.width - SPACE_32 } else { bounds.x + SPACE_32 };
    let text = Text {
        content: isolated(words, direction),
        bounds: room,
        size: Pixels(size),
        line_height: LineHeight::Absolute(Pixels(line)),
        font: interface_font(script, true),
        align_x: if rtl { Alignment::Right } else { Alignment::Left },
        align_y: Vertical::Center,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    };
    renderer.fill_text(text, Point::new(x, middle), tokens.ink, bounds);
}
