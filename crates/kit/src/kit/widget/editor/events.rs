//! What an editor does about keys, pointer, clipboard and input methods.

use iced::advanced::input_method::{self, InputMethod, Preedit, Purpose};
use iced::advanced::mouse::click::{Click, Kind};
use iced::advanced::{Clipboard, Shell, clipboard, mouse};
use iced::keyboard;
use iced::time::{Duration, Instant};
use iced::{Event, Pixels, Point, Rectangle, Vector, touch, window};

use super::draw::BLINK;
use super::keys::{Command, Pressed, command};
use super::state::{Focus, State};
use super::text::cleaned;
use super::{Caret, Edited, Editor, Paste};
use crate::kit::widget::menu;

impl<Message: Clone> Editor<'_, Message> {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn answer(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                self.pressed(state, bounds, cursor, shell);
            }
            event if menu::is_press(event) => {
                if let Some(point) = cursor.position_over(bounds) {
                    state.press_for_menu(self.on_page(state, bounds, point));
                    self.ask_for_menu(state, shell);
                }
            }
            event if menu::is_key(event) && state.focus.is_some() => {
                self.ask_for_menu(state, shell);
            }
            Event::Mouse(mouse::Event::CursorMoved { .. })
            | Event::Touch(touch::Event::FingerMoved { .. }) => {
                self.moved(state, bounds, cursor, shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if state.drag.is_some() =>
            {
                self.released(state, bounds, cursor, shell);
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.drag = None,
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                self.scrolled(state, *delta, shell);
            }
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.modifiers = *modifiers;
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                physical_key,
                modifiers,
                text,
                ..
            }) if state.focus.is_some() => {
                let pressed = Pressed {
                    key,
                    physical: *physical_key,
                    modifiers: *modifiers,
                    text: text.as_deref(),
                    one_line: self.showing.one_line,
                };
                self.key(state, &pressed, bounds, clipboard, shell, viewport);
            }
            Event::InputMethod(event) if state.focus.is_some() && self.on_edit.is_some() => {
                self.composed(state, event, shell);
            }
            Event::Window(event) => self.window(state, event, bounds, cursor, shell),
            _ => {}
        }
        self.tell_focus(state, shell);
        self.tell_caret(state, shell);
    }

    /// Writes what a screen reader asked for, in the place of all that stands there.
    pub(super) fn write_asked(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        let Some(text) = state.asked.take().filter(|_| self.on_edit.is_some()) else { return };
        state.preedit = None;
        state.content.select(0..state.content.text().len());
        if state.replace_selection(&cleaned(&text, self.showing.one_line)) {
            self.publish(state, shell);
        }
        self.caret_moved(state, shell);
        shell.request_redraw();
    }

    fn on_page(&self, state: &State, bounds: Rectangle, point: Point) -> Point {
        point - Vector::new(bounds.x, bounds.y) - self.origin(state)
    }

    fn pressed(
        &self,
        state: &mut State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        let Some(point) = cursor.position_over(bounds) else {
            if state.focus.take().is_some() {
                state.preedit = None;
                state.settle();
                shell.request_redraw();
            }
            return;
        };
        let click = Click::new(point, mouse::Button::Left, state.last_click);
        let clicks = match click.kind() {
            Kind::Single => 1,
            Kind::Double => 2,
            Kind::Triple => 3,
        };
        state.last_click = Some(click);
        let extend = state.modifiers.shift() && state.focus.is_some();
        let point = self.on_page(state, bounds, point);
        state.focus = Some(Focus::new(false));
        state.press(point, clicks, extend);
        state.follow();
        shell.capture_event();
        shell.request_redraw();
    }

    /// Has the window show what can be done in it.
    fn ask_for_menu(&self, state: &State, shell: &mut Shell<'_, Message>) {
        let editable = self.on_edit.is_some();
        let copies = state.copied().is_some();
        let selects = !state.content.text().is_empty();
        let can = [copies && editable, copies, editable, selects];
        menu::ask_in_field(menu::Field::new(self.id.clone(), can));
        shell.capture_event();
        shell.request_redraw();
    }

    fn moved(
        &self,
        state: &mut State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        let over = cursor.is_over(bounds);
        if state.hovered != over {
            state.hovered = over;
            shell.request_redraw();
        }
        if state.drag.is_some() {
            self.drag(state, bounds, cursor, shell);
            shell.capture_event();
        }
    }

    /// Selects up to the pointer; scrolls with it where it is outside.
    fn drag(
        &self,
        state: &mut State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        if let Some(point) = cursor.land().position() {
            state.drag_to(self.on_page(state, bounds, point));
            let before = state.scroll;
            state.follow();
            shell.request_redraw();
            if before != state.scroll {
                shell.request_redraw_at(Instant::now() + Duration::from_millis(50));
            }
        }
    }

    fn released(
        &self,
        state: &mut State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        state.drag = None;
        let Some(on_press) = &self.on_highlight_press else { return };
        let Some(point) = cursor.position_over(bounds) else { return };
        if !state.content.selection().is_empty() {
            return;
        }
        let point = self.on_page(state, bounds, point);
        let pressed = self.highlights.iter().position(|highlight| {
            let content = &state.content;
            let range = content.byte(highlight.range.start)..content.byte(highlight.range.end);
            let near = point.y..point.y;
            state.boxes(&range, &near).iter().any(|quad| quad.contains(point))
        });
        if let Some(number) = pressed {
            shell.publish(on_press(number));
        }
    }

    fn scrolled(
        &self,
        state: &mut State,
        delta: mouse::ScrollDelta,
        shell: &mut Shell<'_, Message>,
    ) {
        let by = match delta {
            mouse::ScrollDelta::Lines { y, .. } => y * self.face().line * 2.0,
            mouse::ScrollDelta::Pixels { y, .. } => y,
        };
        let before = state.scroll;
        state.scroll.y = (state.scroll.y - by).clamp(0.0, state.room().height);
        if before != state.scroll {
            state.follows = false;
            shell.capture_event();
            shell.request_redraw();
        }
    }

    fn key(
        &self,
        state: &mut State,
        pressed: &Pressed<'_>,
        bounds: Rectangle,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(command) = command(pressed) else { return };
        let editable = self.on_edit.is_some();
        let writes = matches!(
            command,
            Command::Erase(_) | Command::Insert(_) | Command::Enter | Command::Paste
        );
        if writes && !editable {
            return;
        }
        let changed = match &command {
            Command::Enter if self.showing.one_line => {
                let Some(message) = &self.on_submit else { return };
                shell.publish(message.clone());
                false
            }
            Command::Enter => state.insert("\n"),
            Command::Copy | Command::Cut => {
                let taken = state.copied();
                let cuts = command == Command::Cut && editable && taken.is_some();
                if let Some(taken) = taken {
                    clipboard.write(clipboard::Kind::Standard, taken);
                }
                cuts && state.replace_selection("")
            }
            Command::Paste => {
                let foreign = clipboard.read(clipboard::Kind::Standard);
                match foreign.map(|foreign| (self.instead(state, &foreign), foreign)) {
                    Some((Some(message), _)) => {
                        shell.publish(message);
                        false
                    }
                    Some((None, foreign)) => state.insert(&foreign),
                    None => false,
                }
            }
            other => state.perform(other, self.page_lines(bounds, viewport)),
        };
        shell.capture_event();
        if changed {
            self.publish(state, shell);
        }
        self.caret_moved(state, shell);
    }

    /// What is said in place of putting in a foreign text.
    fn instead(&self, state: &State, foreign: &str) -> Option<Message> {
        let on_paste = self.on_paste.as_ref()?;
        let bytes = state.content.selection();
        let selection = state.content.scalars(bytes.start)..state.content.scalars(bytes.end);
        on_paste(Paste { selection, foreign: foreign.to_owned() })
    }

    /// Lines seen at once, less one that stays in view.
    fn page_lines(&self, bounds: Rectangle, viewport: &Rectangle) -> isize {
        let seen = bounds.intersection(viewport).map_or(bounds.height, |seen| seen.height);
        ((seen / self.face().line) as isize - 1).max(1)
    }

    fn publish(&self, state: &State, shell: &mut Shell<'_, Message>) {
        let Some(on_edit) = &self.on_edit else { return };
        let caret = state.content.scalars(state.content.caret());
        shell.publish(on_edit(Edited { text: state.content.text().to_owned(), caret }));
        shell.invalidate_layout();
    }

    fn caret_moved(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        if let Some(focus) = &mut state.focus {
            focus.since = Instant::now();
            focus.now = focus.since;
        }
        state.follow();
        shell.request_redraw();
    }

    fn composed(
        &self,
        state: &mut State,
        event: &input_method::Event,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            input_method::Event::Opened | input_method::Event::Closed => state.preedit = None,
            input_method::Event::Preedit(content, selection) => {
                state.preedit = (!content.is_empty()).then(|| Preedit {
                    content: content.clone(),
                    selection: selection.clone(),
                    text_size: Some(Pixels(self.face().size)),
                });
            }
            input_method::Event::Commit(text) => {
                state.preedit = None;
                if state.insert(text) {
                    self.publish(state, shell);
                }
                self.caret_moved(state, shell);
                shell.capture_event();
            }
        }
        shell.request_redraw();
    }

    fn window(
        &self,
        state: &mut State,
        event: &window::Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            window::Event::Unfocused => {
                state.drag = None;
                if let Some(focus) = &mut state.focus {
                    focus.window = false;
                    shell.request_redraw();
                }
            }
            window::Event::Focused => {
                if let Some(focus) = &mut state.focus {
                    focus.window = true;
                    focus.since = Instant::now();
                    shell.request_redraw();
                }
            }
            window::Event::RedrawRequested(now) => {
                self.blink(state, *now, shell);
                self.ask_input_method(state, bounds, shell);
                if state.drag.is_some() && !cursor.land().is_over(bounds) {
                    self.drag(state, bounds, cursor, shell);
                }
            }
            _ => {}
        }
    }

    fn blink(&self, state: &mut State, now: Instant, shell: &mut Shell<'_, Message>) {
        let Some(focus) = &mut state.focus else { return };
        focus.now = now.max(focus.since);
        if self.still || !focus.window || self.on_edit.is_none() {
            return;
        }
        let rest = BLINK - (focus.now - focus.since).as_millis() % BLINK;
        shell.request_redraw_at(now + Duration::from_millis(rest as u64));
    }

    fn ask_input_method(&self, state: &State, bounds: Rectangle, shell: &mut Shell<'_, Message>) {
        if state.focus.is_none_or(|focus| !focus.window) || self.on_edit.is_none() {
            return;
        }
        let secret = self.showing.secret;
        let offset = Vector::new(bounds.x, bounds.y) + self.origin(state);
        shell.request_input_method(&InputMethod::Enabled {
            cursor: state.caret() + offset,
            purpose: if secret { Purpose::Secure } else { Purpose::Normal },
            preedit: state.preedit.as_ref().filter(|_| !secret).map(Preedit::as_ref),
        });
    }

    fn tell_focus(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        let focused = state.focus.is_some();
        if state.told_focus == focused {
            return;
        }
        state.told_focus = focused;
        let message = if focused { &self.on_focus } else { &self.on_blur };
        if let Some(message) = message {
            shell.publish(message.clone());
        }
        if !focused {
            state.settle();
        }
    }

    fn tell_caret(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        let Some(on_caret) = &self.on_caret else { return };
        if state.focus.is_none() {
            return;
        }
        let scalars = state.content.scalars(state.content.caret());
        let bounds = state.caret() + self.origin(state);
        if state.told_caret == Some((scalars, bounds)) {
            return;
        }
        state.told_caret = Some((scalars, bounds));
        shell.publish(on_caret(Caret { scalars, bounds }));
    }
}
