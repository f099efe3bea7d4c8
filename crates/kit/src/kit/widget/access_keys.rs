//! While Alt is held, everything in sight that the keyboard can reach bears a letter; Alt and the letter press it, or
//! go into it. For who uses no mouse, every press is one key then.

use std::any::Any;
use std::time::{Duration, Instant};

use iced::advanced::Layout;
use iced::advanced::text::{self, Renderer as _};
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers, key};
use iced::{
    Alignment, Border, Element, Event, Pixels, Point, Rectangle, Renderer, Size, Theme, Vector,
    touch, window,
};
use unicode_script::Script;

use crate::kit::label::interface_font;
use crate::kit::tokens::{RADIUS_4, SPACE_4, Tokens};
use crate::kit::widget::focus::Give;
use crate::kit::widget::reveal::reveal_focused;
use crate::kit::widget::sparse::only_at_hand;
use crate::kit::widget::through::through;

/// How long Alt is held before the letters are seen: who changes windows by it sees none.
const AFTER: Duration = Duration::from_millis(250);
/// Of what is cut off at the edge of a list, so much must be in sight, logical px.
const IN_SIGHT: f32 = 14.0;
/// Size of a letter, logical px.
const LETTER: f32 = 15.0;
/// Height of its mark, logical px.
const MARK: f32 = 20.0;

/// Gives letters to what `content` holds, the shortest to what stands in the container named `first`. In a frame that
/// runs from right to left, `mirrored` puts them at the right.
pub fn access_keys<'a, Message: 'a>(
    tokens: &Tokens,
    mirrored: bool,
    first: impl Into<Id>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(AccessKeys {
        content: content.into(),
        tokens: *tokens,
        mirrored,
        first: first.into(),
    })
}

struct AccessKeys<'a, Message> {
    content: Element<'a, Message>,
    tokens: Tokens,
    mirrored: bool,
    first: Id,
}

/// Something that bears letters.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What is typed for it while Alt is held: one letter or two.
    pub letters: String,
    /// Its name.
    pub id: Option<Id>,
    /// Its number among what can have the keyboard and is made.
    number: usize,
    is_field: bool,
    seen: Rectangle,
}

/// Given through `Operation::custom`: what bears letters now; nothing while none are seen.
#[derive(Default)]
pub struct Marks(
    /// In the order of the window, what comes first before the rest.
    pub Vec<Mark>,
);

#[derive(Default)]
struct State {
    /// Alt is held, and nothing else, since then.
    held: Option<Instant>,
    /// The first of two letters was typed.
    typed: String,
    marks: Marks,
    shown: bool,
}

impl State {
    fn forget(&mut self) {
        *self = Self::default();
    }

    fn is_under_way(&self) -> bool {
        self.held.is_some() || !self.typed.is_empty()
    }
}

/// One code for each of so many things, shortest first; none is the beginning of another.
fn codes(many: usize) -> Vec<String> {
    let letters = || 'a'..='z';
    let pairs = (0..letters().count()).find(|pairs| 26 - pairs + 26 * pairs >= many);
    let pairs = pairs.unwrap_or(26);
    let alone = letters().take(26 - pairs).map(String::from);
    let paired = letters()
        .skip(26 - pairs)
        .flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    alone.chain(paired).take(many).collect()
}

/// What is in sight and can have the keyboard, in the order of the window.
struct InSight {
    sight: Vec<Rectangle>,
    moved: Vec<Vector>,
    list: Option<(Rectangle, Vector)>,
    first: Id,
    pending: bool,
    inside: bool,
    seen: usize,
    /// With whether each stands in the container that comes first.
    found: Vec<(Mark, bool)>,
    /// The last that can have the keyboard is among those found.
    last: bool,
}

impl InSight {
    fn new(window: Rectangle, first: Id) -> Self {
        Self {
            sight: vec![window],
            moved: vec![Vector::ZERO],
            list: None,
            first,
            pending: false,
            inside: false,
            seen: 0,
            found: Vec::new(),
            last: false,
        }
    }

    fn marks(self) -> Vec<Mark> {
        let (first, rest): (Vec<_>, Vec<_>) = self.found.into_iter().partition(|(_, first)| *first);
        let codes = codes(first.len() + rest.len());
        let marks = first.into_iter().chain(rest).map(|(mark, _)| mark);
        marks.zip(codes).map(|(mark, letters)| Mark { letters, ..mark }).collect()
    }
}

impl Operation for InSight {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = !self.inside;
        self.inside |= std::mem::take(&mut self.pending);
        let depth = self.sight.len();
        if let (Some((bounds, by)), Some(&sight), Some(&moved)) =
            (self.list.take(), self.sight.last(), self.moved.last())
        {
            self.sight.push(sight.intersection(&(bounds - moved)).unwrap_or_default());
            self.moved.push(moved + by);
        }
        operate(self);
        self.sight.truncate(depth);
        self.moved.truncate(depth);
        self.inside &= !outside;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.pending |= id == Some(&self.first);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.pending |= id == Some(&self.first);
        self.list = Some((bounds, translation));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        let moved = self.moved.last().copied().unwrap_or_default();
        let sight = self.sight.last().copied().unwrap_or_default();
        let seen = sight.intersection(&(bounds - moved)).filter(|seen| {
            let enough = |seen: f32, whole: f32| seen >= IN_SIGHT.min(whole);
            enough(seen.width, bounds.width) && enough(seen.height, bounds.height)
        });
        self.last = seen.is_some();
        if let Some(seen) = seen {
            let number = self.seen;
            let mark =
                Mark { letters: String::new(), id: id.cloned(), number, is_field: false, seen };
            self.found.push((mark, self.inside));
        }
        self.seen += 1;
    }

    // Said of a field after it was said that it takes the keyboard.
    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn TextInput) {
        if let Some((mark, _)) = self.found.last_mut().filter(|_| self.last) {
            mark.is_field = true;
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }
}

/// Gives the keyboard by a number counted among what is made.
struct GiveInSight(Give);

impl Operation for GiveInSight {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        Operation::<()>::focusable(&mut self.0, id, bounds, state);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        only_at_hand(state);
    }

    fn finish(&self) -> Outcome<()> {
        Outcome::Chain(Box::new(reveal_focused()))
    }
}

/// A press of Enter alone.
fn enter() -> Event {
    let key = Key::Named(key::Named::Enter);
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Code(key::Code::Enter),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::empty(),
        text: None,
        repeat: false,
    })
}

/// What surrounds the content while an event is handed through.
struct Around<'e, 's, Message> {
    layout: Layout<'e>,
    cursor: mouse::Cursor,
    renderer: &'e Renderer,
    clipboard: &'e mut dyn Clipboard,
    shell: &'e mut Shell<'s, Message>,
    viewport: &'e Rectangle,
}

impl<Message> AccessKeys<'_, Message> {
    fn look(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Vec<Mark> {
        let mut in_sight = InSight::new(layout.bounds(), self.first.clone());
        self.content.as_widget_mut().operate(tree, layout, renderer, &mut in_sight);
        in_sight.marks()
    }

    fn operate_all(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: Box<dyn Operation>,
    ) {
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            self.content.as_widget_mut().operate(tree, layout, renderer, operation.as_mut());
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
    }

    /// Draws what is left to type, at the start of the thing's upper edge.
    fn draw_mark(&self, renderer: &mut Renderer, window: Rectangle, seen: Rectangle, left: &str) {
        let width = SPACE_4 * 2.0 + LETTER * 0.75 * left.len() as f32;
        let size = Size::new(width, MARK);
        let x =
            if self.mirrored { seen.x + seen.width - width + SPACE_4 } else { seen.x - SPACE_4 };
        let last = |room: f32, taken: f32| (room - taken).max(0.0);
        let at = Point::new(
            x.clamp(0.0, last(window.width, width)),
            (seen.y - MARK / 2.0).clamp(0.0, last(window.height, MARK)),
        );
        let bounds = Rectangle::new(at, size);
        let border =
            Border { color: self.tokens.paper, width: self.tokens.border, radius: RADIUS_4.into() };
        let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
        renderer.fill_quad(quad, self.tokens.ink);
        let text = text::Text {
            content: left.to_uppercase(),
            bounds: size,
            size: Pixels(LETTER),
            line_height: text::LineHeight::default(),
            font: interface_font(Script::Latin, true),
            align_x: text::Alignment::Center,
            align_y: Alignment::Center.into(),
            shaping: text::Shaping::Basic,
            wrapping: text::Wrapping::None,
        };
        renderer.fill_text(text, bounds.center(), self.tokens.paper, window);
    }

    /// Goes into a field, presses anything else.
    fn take(&mut self, mark: &Mark, tree: &mut Tree, around: &mut Around<'_, '_, Message>) {
        let give = Box::new(GiveInSight(Give::to(mark.number)));
        self.operate_all(tree, around.layout, around.renderer, give);
        if !mark.is_field {
            let content = self.content.as_widget_mut();
            let (layout, cursor, viewport) = (around.layout, around.cursor, around.viewport);
            let (clipboard, shell) = (&mut *around.clipboard, &mut *around.shell);
            content.update(
                tree,
                &enter(),
                layout,
                cursor,
                around.renderer,
                clipboard,
                shell,
                viewport,
            );
        }
    }

    /// A key while Alt is held, or after the first of two letters; whether it was one of the letters.
    fn key(
        &mut self,
        letter: Option<char>,
        state: &mut State,
        tree: &mut Tree,
        around: &mut Around<'_, '_, Message>,
    ) -> bool {
        let Some(letter) = letter.map(|c| c.to_ascii_lowercase()).filter(char::is_ascii_lowercase)
        else {
            return false;
        };
        state.marks.0 = self.look(tree, around.layout, around.renderer);
        state.typed.push(letter);
        let meant = state.marks.0.iter().find(|mark| mark.letters == state.typed).cloned();
        if let Some(mark) = meant {
            // The letters stay while Alt is held: several things can be pressed one after the other.
            state.typed.clear();
            self.take(&mark, tree, around);
            return true;
        }
        let begun = state.marks.0.iter().any(|mark| mark.letters.starts_with(&state.typed));
        if !begun {
            state.typed.clear();
        }
        begun
    }
}

impl<Message> Widget<Message, Theme, Renderer> for AccessKeys<'_, Message> {
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
        operation.custom(None, layout.bounds(), &mut tree.state.downcast_mut::<State>().marks);
        let Some(tree) = tree.children.first_mut() else { return };
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        let state = tree.state.downcast_mut::<State>();
        let Some(inner) = tree.children.first_mut() else { return };
        let before = state.is_under_way();
        match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                let alone = *modifiers == Modifiers::ALT;
                state.held = alone.then(|| state.held.unwrap_or_else(Instant::now));
                if let Some(since) = state.held {
                    shell.request_redraw_at(since + AFTER);
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key, physical_key, modifiers, ..
            }) if *modifiers == Modifiers::ALT
                || modifiers.is_empty() && !state.typed.is_empty() =>
            {
                let mut around = Around { layout, cursor, renderer, clipboard, shell, viewport };
                if self.key(key.to_latin(*physical_key), state, inner, &mut around) {
                    if !state.is_under_way() {
                        state.forget();
                    }
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
                state.typed.clear();
            }
            Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. })
            | Event::Window(window::Event::Unfocused) => state.forget(),
            Event::Window(window::Event::RedrawRequested(now)) => {
                let long = state.held.is_some_and(|since| *now >= since + AFTER);
                state.shown |= long || !state.typed.is_empty();
                if state.shown {
                    state.marks.0 = self.look(inner, layout, renderer);
                }
            }
            _ => {}
        }
        if before && !state.is_under_way() {
            state.forget();
            shell.request_redraw();
        }
        self.content
            .as_widget_mut()
            .update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let Some(inner) = tree.children.first() else { return };
        self.content.as_widget().draw(inner, renderer, theme, style, layout, cursor, viewport);
        let state = tree.state.downcast_ref::<State>();
        if state.shown {
            renderer.with_layer(layout.bounds(), |renderer| {
                for mark in &state.marks.0 {
                    if let Some(left) = mark.letters.strip_prefix(&state.typed) {
                        self.draw_mark(renderer, layout.bounds(), mark.seen, left);
                    }
                }
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
        tree.children.first().map_or(mouse::Interaction::None, |tree| {
            self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let content = self.content.as_widget_mut();
        content.overlay(tree.children.first_mut()?, layout, renderer, viewport, translation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thing_has_letters_of_its_own_and_a_step_of_few_things_one_each() {
        for many in [0, 1, 24, 26, 27, 60, 200, 676] {
            let codes = codes(many);
            assert_eq!(codes.len(), many);
            for (at, code) in codes.iter().enumerate() {
                let begun = |other: &String| other.starts_with(code.as_str());
                assert_eq!(codes.iter().filter(|other| begun(other)).count(), 1, "{at} {code}");
            }
        }
        assert!(codes(26).iter().all(|code| code.len() == 1));
        assert_eq!(codes(60).iter().filter(|code| code.len() == 1).count(), 24);
    }
}
