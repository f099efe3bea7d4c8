//! How an editor looks.

use std::ops::Range;

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::advanced::text::Renderer as _;
use iced::{Background, Border, Color, Point, Rectangle, Renderer, Vector};

use super::state::State;
use super::{Editor, Mark};
use crate::kit::tokens::{RADIUS_4, RADIUS_8, SPACE_4, SPACE_12};
use crate::kit::widget::pressable::{draw_ring, painted};

/// Half the time of a blink, milliseconds.
pub(super) const BLINK: u128 = 500;

impl<Message> Editor<'_, Message> {
    pub(super) fn paint(
        &self,
        state: &State,
        renderer: &mut Renderer,
        bounds: Rectangle,
        viewport: &Rectangle,
    ) {
        let t = &self.tokens;
        self.paint_box(state, renderer, bounds);
        let Some(clip) = self.clip(bounds, viewport) else { return };
        let offset = Vector::new(bounds.x, bounds.y) + self.origin(state);
        let mut fill = |quad: Rectangle, radius: f32, line: Color, ground: Color| {
            if let Some(bounds) = (quad + offset).intersection(&clip) {
                let width = if line == Color::TRANSPARENT { 0.0 } else { t.border };
                let border = Border { color: line, width, radius: radius.into() };
                renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, ground);
            }
        };
        let seen = clip.y - offset.y..clip.y + clip.height - offset.y;
        for (quad, mark) in self.chips(state, &seen) {
            let (line, ground) = match mark {
                Mark::Exhibit => (t.accent_line, t.accent_soft),
                Mark::Protected => (t.line_strong, t.sunken),
                Mark::Remark => (t.amber_line, t.amber_soft),
            };
            fill(quad, RADIUS_4, line, ground);
        }
        let selection = state.focus.map(|_| state.boxes(&state.content.selection(), &seen));
        for quad in selection.unwrap_or_default() {
            fill(quad, 0.0, Color::TRANSPARENT, t.selection);
        }
        if self.caret_shows(state) {
            let mut caret = state.caret();
            let (least, most) = (-2.0, state.page.width());
            caret.x = caret.x.clamp(least, most);
            fill(caret, 0.0, Color::TRANSPARENT, t.accent);
        }
        let hint = state.hint.as_ref().map(|(_, hint)| (hint, t.ink_3));
        for (page, ink) in hint.into_iter().chain([(&state.page, t.ink)]) {
            for (top, text) in page.seen(&seen) {
                renderer.fill_editor(text, Point::new(offset.x, offset.y + top), ink, clip);
            }
        }
    }

    fn paint_box(&self, state: &State, renderer: &mut Renderer, bounds: Rectangle) {
        let t = &self.tokens;
        let editable = self.on_edit.is_some();
        let focused = state.focus.is_some();
        let line = if focused {
            t.accent
        } else if self.bare && !(state.hovered && editable) {
            Color::TRANSPARENT
        } else if editable {
            t.line_strong
        } else {
            t.line
        };
        let ground = match (editable, self.bare && !focused) {
            (_, true) => Color::TRANSPARENT,
            (true, false) => t.surface,
            (false, false) => t.sunken,
        };
        let border = Border { color: line, width: t.border, radius: RADIUS_8.into() };
        let quad = Quad { bounds: painted(bounds, &border, ground), border, ..Quad::default() };
        renderer.fill_quad(quad, Background::Color(ground));
        let by_keyboard = state.focus.is_some_and(|focus| focus.by_keyboard);
        if focused && (editable || by_keyboard) {
            draw_ring(renderer, t, bounds, RADIUS_8);
        }
    }

    /// Where text may be drawn: letters of one line that reach above or below it are not cut.
    fn clip(&self, bounds: Rectangle, viewport: &Rectangle) -> Option<Rectangle> {
        let inside = bounds.shrink(self.tokens.border).intersection(viewport)?;
        let sides = if self.showing.one_line { SPACE_12 - SPACE_4 } else { self.tokens.border };
        let across = Rectangle {
            x: bounds.x + sides,
            width: (bounds.width - 2.0 * sides).max(0.0),
            ..inside
        };
        inside.intersection(&across)
    }

    /// The boxes of the highlights from the page's top left corner, with a little air.
    fn chips<'s>(
        &'s self,
        state: &'s State,
        seen: &'s Range<f32>,
    ) -> impl Iterator<Item = (Rectangle, Mark)> + 's {
        self.highlights.iter().flat_map(move |highlight| {
            let range =
                state.content.byte(highlight.range.start)..state.content.byte(highlight.range.end);
            state.boxes(&range, seen).into_iter().map(|quad| {
                let quad = Rectangle {
                    x: quad.x - 2.0,
                    y: quad.y + 2.0,
                    width: quad.width + 4.0,
                    height: quad.height - 4.0,
                };
                (quad, highlight.mark)
            })
        })
    }

    fn caret_shows(&self, state: &State) -> bool {
        let Some(focus) = state.focus else { return false };
        let seen = (focus.now - focus.since).as_millis() / BLINK;
        let lit = self.still || seen.is_multiple_of(2);
        focus.window && lit && self.on_edit.is_some()
    }
}
