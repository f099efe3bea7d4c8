//! The editor as a widget of iced: its size, and where it is found.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, renderer};
use iced::alignment::Vertical;
use iced::{Event, Length, Pixels, Rectangle, Renderer, Size, Theme, Vector};

use super::page::Face;
use super::state::State;
use super::{Editor, FocusedCaret};
use crate::lang::Direction;
use crate::ui::tokens::{SPACE_8, SPACE_12, TARGET};

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

    fn hint(&self, face: Face) -> Option<Paragraph> {
        let hint = self.placeholder.as_deref().filter(|_| self.value.is_empty())?;
        Some(Paragraph::with_text(Text {
            content: hint,
            bounds: Size::INFINITE,
            size: Pixels(face.size),
            line_height: LineHeight::Absolute(Pixels(face.line)),
            font: face.font,
            align_x: Alignment::Left,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        }))
    }

    /// How far the hint stands from the page's left edge.
    pub(super) fn hint_x(&self, state: &State, hint: &Paragraph) -> f32 {
        match self.showing.direction {
            Direction::LeftToRight => 0.0,
            Direction::RightToLeft => state.inner.width - hint.min_width(),
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
        state.set(face, (width - 2.0 * SPACE_12).max(1.0));
        state.placeholder = self.hint(face);
        let padding = 2.0 * self.padding_y(face);
        let least = if self.showing.one_line { 1 } else { self.min_lines };
        let text = state.page.content().height.max(face.line * f32::from(least));
        let height = (text + padding).max(TARGET);
        let height = if self.showing.one_line { height } else { height.min(self.max_height) };
        state.inner.height = height - padding;
        state.settle();
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
        operation.focusable(Some(&self.id), bounds, state);
        operation.text_input(Some(&self.id), bounds, state);
        if state.focus.is_some() {
            let offset = Vector::new(bounds.x, bounds.y) + self.origin(state);
            let mut caret = FocusedCaret(state.caret() + offset);
            operation.custom(Some(&self.id), bounds, &mut caret);
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
