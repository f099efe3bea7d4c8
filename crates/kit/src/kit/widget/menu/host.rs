//! What shows the menu over the window and leads the choice back.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};
use iced::{touch, window};

use super::panel::Panel;
use super::{ASKED, Asked, CHOSEN, Chosen, Does, Field, Item, Line, Press, asks, is_key};
use crate::kit::context::Context;
use crate::kit::widget::editor::FocusedCaret;
use crate::kit::widget::keys::is_modifier;
use crate::kit::widget::sparse::only_at_hand;
use crate::kit::widget::twice;

/// By how much one turn of the wheel moves a menu that is higher than the window, logical px.
const TURN: f32 = 40.0;

/// What can be done in a text field as it stands.
type InField<'a> = Box<dyn Fn(&Field) -> Vec<Item<Press>> + 'a>;

/// What the window gives its menu.
pub struct Setting<'a, Message> {
    pub cx: Context<'a>,
    /// Both languages stand in it: the person reads along.
    pub in_both: bool,
    /// Another number where the menu is to be gone: another step, a dialog, a locked case.
    pub scene: u64,
    /// What can be done in a text field, with the keys that do it.
    pub in_field: InField<'a>,
    /// What Escape says when it closes the menu.
    pub on_escape: Message,
}

/// Shows the menus of all that is in `content`, the whole window.
pub fn host<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    setting: Setting<'a, Message>,
) -> Element<'a, Message> {
    Element::new(Host { content: content.into(), setting, panel: None })
}

struct Host<'a, Message> {
    content: Element<'a, Message>,
    setting: Setting<'a, Message>,
    panel: Option<Panel<'a, Message>>,
}

#[derive(Default)]
struct State {
    open: Option<Open>,
    /// What is drawn in it may be larger.
    window: Size,
}

struct Open {
    lines: Vec<(Line, Way)>,
    /// Beside what it stands, in the window.
    place: Rectangle,
    scene: u64,
    /// The line the pointer or the keyboard is on.
    row: Option<usize>,
    /// The line that is being pressed.
    pressed: Option<usize>,
    offset: f32,
    /// The line a screen reader chose.
    asked: Option<usize>,
    /// What its lines keep.
    trees: Vec<Tree>,
}

/// Where a choice is led to.
#[derive(Clone, Debug, PartialEq)]
enum Way {
    Field(Press),
    Thing(String),
}

impl Open {
    fn can(&self, row: usize) -> bool {
        self.lines.get(row).is_some_and(|(line, _)| line.can)
    }

    /// The first line that can be chosen, going on from here and round.
    fn next(&self, from: usize, forward: bool) -> Option<usize> {
        let many = self.lines.len();
        let steps = (0..many).map(|by| if forward { from + by } else { from + 2 * many - by });
        steps.map(|at| at % many.max(1)).find(|at| self.can(*at))
    }

    /// The line a key leads to.
    fn led(&self, named: Named) -> Option<usize> {
        let last = self.lines.len().saturating_sub(1);
        match (named, self.row) {
            (Named::Home, _) | (Named::ArrowDown, None) => self.next(0, true),
            (Named::End, _) | (Named::ArrowUp, None) => self.next(last, false),
            (Named::ArrowDown, Some(row)) => self.next(row + 1, true),
            (_, Some(row)) => self.next(row + last, false),
            (_, None) => None,
        }
    }
}

/// What became of an event while the menu was open.
enum Heard {
    /// Nobody else hears of it.
    Taken,
    /// The menu is gone, and it goes on.
    Closed,
    /// It goes on, but the pointer is over nothing.
    Beneath,
    /// This line is chosen.
    Chosen(usize),
}

impl<'a, Message: Clone + 'a> Host<'a, Message> {
    /// Makes the menu for a window of this size.
    fn make(&mut self, open: &mut Open, window: Size, renderer: &Renderer) {
        let mut groups: Vec<&Way> = Vec::new();
        let lines = open.lines.iter().map(|(line, way)| {
            let of = groups.iter().position(|known| is_of_one_thing(known, way));
            let of = of.unwrap_or_else(|| {
                groups.push(way);
                groups.len() - 1
            });
            (line, of)
        });
        let say = (&self.setting.cx, self.setting.in_both);
        let panel = Panel::new(say, lines, open.place, window, renderer, &mut open.trees);
        open.offset = open.offset.clamp(0.0, panel.room());
        self.panel = Some(panel);
    }

    /// The lines of what was asked for.
    fn lines(&self, asked: Asked) -> Vec<(Line, Way)> {
        let in_field = asked.field.map(|field| (self.setting.in_field)(&field)).unwrap_or_default();
        let in_field = in_field.into_iter().map(|item| {
            let press = match item.does {
                Some(Does::Say(presses)) => presses.into_iter().next(),
                _ => None,
            };
            let press = press.unwrap_or_else(|| Press::shortcut(""));
            (item.line, Way::Field(press))
        });
        let things = asked.things.into_iter().flat_map(|(name, lines)| {
            lines.into_iter().map(move |line| (line, Way::Thing(name.clone())))
        });
        in_field.chain(things).collect()
    }

    fn hear(
        &self,
        open: &mut Open,
        event: &Event,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) -> Heard {
        let Some(panel) = &self.panel else { return Heard::Closed };
        if let Some(row) = open.asked.take() {
            return Heard::Chosen(row);
        }
        let offset = open.offset;
        let hit = |point: Point| panel.hit(point, offset);
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                open.row = cursor.position().and_then(hit).filter(|row| open.can(*row));
                Heard::Taken
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Right)) => {
                let over = cursor.is_over(panel.bounds);
                if over { Heard::Taken } else { Heard::Closed }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                pressed(open, panel.bounds, cursor.position(), hit)
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                pressed(open, panel.bounds, Some(*position), hit)
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                released(open, cursor.position().and_then(hit))
            }
            Event::Touch(touch::Event::FingerLifted { position, .. }) => {
                released(open, hit(*position))
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => {
                if !cursor.is_over(panel.bounds) || panel.room() <= 0.0 {
                    return Heard::Closed;
                }
                let by = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * TURN,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                };
                open.offset = (open.offset - by).clamp(0.0, panel.room());
                Heard::Taken
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::InputMethod(_) => Heard::Taken,
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, .. }) => {
                self.key(open, panel, key, *modifiers, *repeat, shell)
            }
            Event::Window(window::Event::Resized(_) | window::Event::Unfocused) => Heard::Closed,
            _ => Heard::Beneath,
        }
    }

    fn key(
        &self,
        open: &mut Open,
        panel: &Panel<'a, Message>,
        key: &Key,
        modifiers: Modifiers,
        repeat: bool,
        shell: &mut Shell<'_, Message>,
    ) -> Heard {
        match key {
            key if is_modifier(key) => Heard::Beneath,
            Key::Named(named @ (Named::ArrowDown | Named::ArrowUp | Named::Home | Named::End)) => {
                open.row = open.led(*named);
                if let Some(row) = open.row {
                    open.offset = panel.showing(row, open.offset);
                }
                Heard::Taken
            }
            Key::Named(Named::Enter | Named::Space) => match open.row.filter(|_| !repeat) {
                Some(row) => Heard::Chosen(row),
                None => Heard::Taken,
            },
            Key::Named(Named::Escape) => {
                shell.publish(self.setting.on_escape.clone());
                open.lines.clear();
                Heard::Taken
            }
            Key::Named(named) if *named == Named::Tab || asks(*named, modifiers) => {
                open.lines.clear();
                Heard::Taken
            }
            // A letter would be typed into what lies beneath.
            Key::Character(_) if !modifiers.command() && !modifiers.alt() => Heard::Taken,
            _ => Heard::Closed,
        }
    }
}

fn is_of_one_thing(one: &Way, other: &Way) -> bool {
    match (one, other) {
        (Way::Field(_), Way::Field(_)) => true,
        (Way::Thing(one), Way::Thing(other)) => one == other,
        _ => false,
    }
}

/// A press: on a line, or beside the menu, which closes it and does nothing else.
fn pressed(
    open: &mut Open,
    bounds: Rectangle,
    at: Option<Point>,
    hit: impl Fn(Point) -> Option<usize>,
) -> Heard {
    let Some(at) = at else { return Heard::Taken };
    if !bounds.contains(at) {
        open.lines.clear();
        twice::answered();
        return Heard::Taken;
    }
    let again = twice::is_second();
    if again {
        twice::answered();
    }
    let row = hit(at).filter(|row| open.can(*row));
    open.row = row.or(open.row);
    open.pressed = row.filter(|_| !again);
    Heard::Taken
}

fn released(open: &mut Open, over: Option<usize>) -> Heard {
    match open.pressed.take() {
        Some(row) if over == Some(row) => {
            twice::answered();
            Heard::Chosen(row)
        }
        _ => Heard::Taken,
    }
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, Renderer> for Host<'a, Message> {
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
        let state = tree.state.downcast_mut::<State>();
        state.open.take_if(|open| open.scene != self.setting.scene);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Tree { state, children, .. } = tree;
        let Some(inner) = children.first_mut() else { return layout::Node::default() };
        let node = self.content.as_widget_mut().layout(inner, renderer, limits);
        let state = state.downcast_mut::<State>();
        state.window = limits.max();
        if let Some(open) = &mut state.open {
            self.make(open, state.window, renderer);
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
        let Tree { state, children, .. } = tree;
        if let Some(inner) = children.first_mut() {
            self.content.as_widget_mut().operate(inner, layout, renderer, operation);
        }
        if let (Some(open), Some(panel)) =
            (&mut state.downcast_mut::<State>().open, self.panel.as_mut())
        {
            let lines = &open.lines;
            let can = |row: usize| lines.get(row).is_some_and(|(line, _)| line.can);
            let led = (open.row, can);
            let asked = panel.operate((open.offset, &mut open.trees), led, renderer, operation);
            open.asked = asked.or(open.asked);
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
        let Tree { state, children, .. } = tree;
        let Some(inner) = children.first_mut() else { return };
        let state = state.downcast_mut::<State>();
        let mut pointer = cursor;
        if let Some(mut open) = state.open.take() {
            let (row, offset) = (open.row, open.offset);
            let heard = self.hear(&mut open, event, cursor, shell);
            if row != open.row || offset != open.offset || !matches!(heard, Heard::Beneath) {
                shell.request_redraw();
            }
            match heard {
                Heard::Taken => {
                    shell.capture_event();
                    state.open = Some(open).filter(|open| !open.lines.is_empty());
                    return;
                }
                Heard::Beneath => {
                    pointer = mouse::Cursor::Unavailable;
                    state.open = Some(open);
                }
                Heard::Closed => {}
                Heard::Chosen(row) => {
                    let Some((line, way)) = open.lines.into_iter().nth(row) else { return };
                    if let Way::Thing(thing) = &way {
                        CHOSEN.set(Some(Chosen { thing: thing.clone(), item: line.id }));
                    }
                    let event = led_back(way);
                    let content = self.content.as_widget_mut();
                    let nowhere = mouse::Cursor::Unavailable;
                    content.update(
                        inner, &event, layout, nowhere, renderer, clipboard, shell, viewport,
                    );
                    CHOSEN.take();
                    shell.capture_event();
                    return;
                }
            }
        }
        let content = self.content.as_widget_mut();
        content.update(inner, event, layout, pointer, renderer, clipboard, shell, viewport);
        let Some(asked) = ASKED.take() else { return };
        if let Some(field) = &asked.field {
            content.operate(inner, layout, renderer, &mut Alone(&field.id));
        }
        let by_key = is_key(event);
        let place = if by_key {
            let mut held = Held::default();
            content.operate(inner, layout, renderer, &mut held);
            held.found
        } else {
            cursor.position().map(|at| Rectangle::new(at, Size::new(1.0, 1.0)))
        };
        let lines = self.lines(asked);
        let Some(place) = place.filter(|_| !lines.is_empty()) else { return };
        let scene = self.setting.scene;
        let (row, pressed, asked, trees) = (None, None, None, Vec::new());
        let mut open = Open { lines, place, scene, row, pressed, offset: 0.0, asked, trees };
        open.row = open.next(0, true).filter(|_| by_key);
        self.make(&mut open, state.window, renderer);
        state.open = Some(open);
        shell.capture_event();
        shell.request_redraw();
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
        let open = tree.state.downcast_ref::<State>().open.as_ref();
        let shown = open.zip(self.panel.as_ref());
        let pointer = if shown.is_some() { mouse::Cursor::Unavailable } else { cursor };
        let content = self.content.as_widget();
        content.draw(inner, renderer, theme, style, layout, pointer, viewport);
        if let Some((open, panel)) = shown {
            renderer.with_layer(layout.bounds(), |renderer| {
                let chosen = (open.offset, open.row);
                panel.draw(chosen, |row| open.can(row), &open.trees, renderer, theme);
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
        let Some(inner) = tree.children.first() else { return mouse::Interaction::None };
        match &tree.state.downcast_ref::<State>().open {
            Some(Open { row: Some(_), .. }) => mouse::Interaction::Pointer,
            Some(_) => mouse::Interaction::Idle,
            None => {
                let content = self.content.as_widget();
                content.mouse_interaction(inner, layout, cursor, viewport, renderer)
            }
        }
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
        // What the screens raise lies beneath the menu.
        if state.downcast_ref::<State>().open.is_some() {
            return None;
        }
        let content = self.content.as_widget_mut();
        content.overlay(children.first_mut()?, layout, renderer, viewport, translation)
    }
}

/// What leads a choice back to where it was asked for: the key itself, or an event that means nothing else, with
/// what was chosen laid beside it.
fn led_back(way: Way) -> Event {
    match way {
        Way::Field(Press { key, modifiers }) => {
            let physical =
                keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key,
                physical_key: physical,
                location: keyboard::Location::Standard,
                modifiers,
                text: None,
                repeat: false,
            })
        }
        Way::Thing(_) => Event::Mouse(mouse::Event::CursorEntered),
    }
}

/// Takes the keyboard from all but one field.
struct Alone<'i>(&'i Id);

impl Operation for Alone<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if id != Some(self.0) && state.is_focused() {
            state.unfocus();
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        only_at_hand(state);
    }
}

/// Where in the window what has the keyboard stands; of a text, its caret.
#[derive(Default)]
struct Held {
    /// By how much each list around is scrolled.
    path: Vec<Vector>,
    pending: Option<Vector>,
    found: Option<Rectangle>,
}

impl Held {
    fn seen(&self, bounds: Rectangle) -> Rectangle {
        self.path.iter().fold(bounds, |bounds, scrolled| bounds - *scrolled)
    }
}

impl Operation for Held {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let depth = self.path.len();
        self.path.extend(self.pending.take());
        operate(self);
        self.path.truncate(depth);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn iced::advanced::widget::operation::Scrollable,
    ) {
        self.pending = Some(translation);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.found = Some(self.seen(bounds));
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(FocusedCaret(caret)) = state.downcast_ref() {
            self.found = Some(self.seen(*caret));
        }
        only_at_hand(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::context::Both;

    fn open(can: &[bool]) -> Open {
        let words = Both { first: String::new(), second: None };
        let line = |can: &bool| Line {
            id: "line",
            icon: None,
            words: words.clone(),
            key: String::new(),
            can: *can,
        };
        let lines = can.iter().map(|can| (line(can), Way::Thing(String::new()))).collect();
        let (row, pressed, trees) = (None, None, Vec::new());
        Open {
            lines,
            place: Rectangle::default(),
            scene: 0,
            row,
            pressed,
            offset: 0.0,
            asked: None,
            trees,
        }
    }

    #[test]
    fn the_arrows_pass_what_is_greyed_out_and_go_round() {
        let mut open = open(&[false, true, false, true, false]);
        let mut led = |key| {
            open.row = open.led(key);
            open.row
        };
        assert_eq!(led(Named::ArrowDown), Some(1), "the first");
        assert_eq!(led(Named::ArrowDown), Some(3));
        assert_eq!(led(Named::ArrowDown), Some(1));
        assert_eq!(led(Named::ArrowUp), Some(3));
        assert_eq!(led(Named::ArrowUp), Some(1));
        assert_eq!(led(Named::End), Some(3));
        assert_eq!(led(Named::Home), Some(1));
    }

    #[test]
    fn where_nothing_can_be_done_the_keys_lead_nowhere() {
        for many in [0, 3] {
            let open = open(&vec![false; many]);
            for key in [Named::ArrowDown, Named::ArrowUp, Named::Home, Named::End] {
                assert_eq!(open.led(key), None);
            }
        }
    }
}
