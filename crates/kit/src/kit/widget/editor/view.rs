//! The editor as a widget of iced: its size, and where it is found.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::TextInput;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, renderer};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::page::{Face, Page, Showing};
use super::state::State;
use super::{Editor, FocusedCaret};
use crate::kit::access::{Ends, Thing, listens};
use crate::kit::label::interface_font;
use crate::kit::tokens::{SPACE_8, SPACE_12, TARGET};
use crate::report::access::{Deed, Role, Written};

/// Width where the layout names no end, logical px.
const UNBOUNDED: f32 = 320.0;

impl<Message> Editor<'_, Message> {
    /// Room above and below the text, logical px.
    fn padding_y(&self, face: Face) -> f32 {
        if self.showing.one_line { ((TARGET - face.line) / 2.0).max(4.0) } else { SPACE_8 }
    }

    /// Where the page begins in the editor when nothing is scrolled.
    pub(super) fn origin(&self, state: &State) -> Vector {
        Vector::new(SPACE_12, self.padding_y(self.face())) - state.scroll
    }

    /// Lays the hint out as the text would be, while there is none.
    fn hint(&self, state: &mut State, face: Face, width: f32) {
        let hint = self.placeholder.as_deref().filter(|_| self.value.is_empty());
        if hint != state.hint.as_ref().map(|(shown, _)| shown.as_str()) {
            let showing = Showing { secret: false, ..self.showing };
            state.hint = hint.map(|hint| (hint.to_owned(), Page::new(showing)));
        }
        if let Some((hint, page)) = &mut state.hint {
            // The program says it, in whatever face the answer is.
            page.set(hint, Face { font: interface_font(self.script, false), ..face }, width);
        }
    }
}

impl<Message> Editor<'_, Message> {
    /// Tells what it is and what stands in it, and hears what is to be done with it.
    fn tell(&self, state: &mut State, bounds: Rectangle, operation: &mut dyn Operation) {
        let Showing { one_line, secret, .. } = self.showing;
        let secret = secret || self.unsaid;
        let role = match (secret, one_line) {
            (true, _) => Role::Secret,
            (false, true) => Role::Field,
            (false, false) => Role::Text,
        };
        let mut thing = Thing {
            role,
            name: self.name.as_deref().map(str::to_owned),
            hint: self.placeholder.as_deref().map(str::to_owned),
            written: Some(Written {
                text: if secret { "" } else { TextInput::text(state) }.into(),
                selection: if secret { [0; 2] } else { state.content.ends() },
                is_writable: self.on_edit.is_some(),
            }),
            ..Thing::default()
        };
        operation.custom(Some(&self.id), bounds, &mut thing);
        match thing.deed {
            Some(Deed::Write(text)) => state.asked = Some(text.as_str().to_owned()),
            Some(Deed::Select([from, to])) if !secret => state.content.select_to(from, to),
            _ => {}
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Editor<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.id.clone(), &self.value, self.showing))
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<State>().take(&self.id, &self.value, self.showing);
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let face = self.face();
        let width = limits.width(self.width).max().width;
        let width = if width.is_finite() { width } else { UNBOUNDED };
        let inner = (width - 2.0 * SPACE_12).max(1.0);
        state.set(face, inner);
        self.hint(state, face, inner);
        let padding = 2.0 * self.padding_y(face);
        let least = if self.showing.one_line { 1 } else { self.min_lines };
        let text = state.page.height().max(face.line * f32::from(least));
        let height = (text + padding).max(TARGET);
        let height = if self.showing.one_line { height } else { height.min(self.max_height) };
        let height = height.max(limits.min().height);
        state.inner.height = height - padding;
        state.settle();
        // What was pasted may make the text higher than its box only now, or its box lower than the text.
        if state.follows && state.focus.is_some() {
            state.follow();
        }
        layout::Node::new(Size::new(width, height))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let told = listens(operation, bounds);
        if told {
            self.tell(state, bounds, operation);
        }
        operation.focusable(Some(&self.id), bounds, state);
        operation.text_input(Some(&self.id), bounds, state);
        if state.focus.is_some() {
            let offset = Vector::new(bounds.x, bounds.y) + self.origin(state);
            let mut caret = FocusedCaret(state.caret() + offset);
            operation.custom(Some(&self.id), bounds, &mut caret);
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
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        self.write_asked(state, shell);
        self.answer(state, event, layout.bounds(), cursor, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.paint(tree.state.downcast_ref::<State>(), renderer, layout.bounds(), viewport);
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::None
        }
    }
}
