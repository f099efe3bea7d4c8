//! The ground of a card or a page, painted in strips.
//!
//! The software renderer fills a box that reaches out of the place it paints through a mask, all of it, for twenty
//! times the cost. Of strips only those at the edge of the place are, and those that are not seen are not there.

use iced::advanced::renderer::{Quad, Renderer as _, Style};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, mouse};
use iced::border::Radius;
use iced::{Background, Color, Element, Rectangle, Renderer, Theme};

use crate::kit::theme::{Panel, PanelLook, panel_look};
use crate::kit::tokens::Tokens;
use crate::kit::widget::through::through;

/// Height of a strip, logical px.
const STRIP: f32 = 48.0;
/// By how much one reaches under the next, logical px: at some scales their edges lie within a pixel.
const OVERLAP: f32 = 1.0;

/// Puts what it is called on upon a ground.
pub trait OnPanel<'a, Message> {
    /// On the ground of a panel, with its ink.
    fn on(self, tokens: &Tokens, panel: Panel) -> Element<'a, Message>;
}

impl<'a, Message: 'a, Content: Into<Element<'a, Message>>> OnPanel<'a, Message> for Content {
    fn on(self, tokens: &Tokens, panel: Panel) -> Element<'a, Message> {
        Element::new(Ground { content: self.into(), look: panel_look(tokens, panel) })
    }
}

struct Ground<'a, Message> {
    content: Element<'a, Message>,
    look: PanelLook,
}

/// A part of a ground: where it is and how round its corners are.
type Piece = (Rectangle, Radius);

/// A box in strips, of which the first and the last have its round corners; of the others what is seen.
fn pieces(bounds: Rectangle, radius: f32, seen: &Rectangle) -> Vec<Piece> {
    let radius = radius.max(0.0);
    if bounds.height <= 2.0 * (radius + STRIP) {
        return vec![(bounds, radius.into())];
    }
    let mut pieces = Vec::new();
    if radius > 0.0 {
        let cap = Rectangle { height: radius + OVERLAP, ..bounds };
        pieces.push((cap, Radius { top_left: radius, top_right: radius, ..Radius::default() }));
    }
    let (mut top, end) = (bounds.y + radius, bounds.y + bounds.height - radius);
    while top < end {
        let height = STRIP.min(end - top);
        let under = if top + height < end || radius > 0.0 { OVERLAP } else { 0.0 };
        let strip = Rectangle { y: top, height: height + under, ..bounds };
        pieces.extend(strip.intersection(seen).map(|strip| (strip, Radius::default())));
        top += STRIP;
    }
    if radius > 0.0 {
        let cap = Rectangle { y: end, height: radius, ..bounds };
        pieces
            .push((cap, Radius { bottom_left: radius, bottom_right: radius, ..Radius::default() }));
    }
    pieces
}

/// Paints a box that nothing shines through; `seen` is the part of the window in which it is.
pub fn paint(renderer: &mut Renderer, look: &PanelLook, bounds: Rectangle, seen: &Rectangle) {
    let mut fill = |bounds: Rectangle, radius: f32, color: Color| {
        for (bounds, radius) in pieces(bounds, radius, seen) {
            let border = iced::Border { radius, ..iced::Border::default() };
            let quad = Quad { bounds, border, ..Quad::default() };
            renderer.fill_quad(quad, Background::Color(color));
        }
    };
    // All of the line before all of what it is around, or strips would show where they meet.
    let width = if look.line.a > 0.0 { look.width } else { 0.0 };
    if width > 0.0 {
        fill(bounds, look.radius, look.line);
    }
    fill(bounds.shrink(width), look.radius - width, look.ground);
}

impl<Message> Widget<Message, Theme, Renderer> for Ground<'_, Message> {
    through!(shape content);
    through!(layout content);
    through!(all_but_drawing content);

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if let Some(seen) = bounds.intersection(viewport) {
            paint(renderer, &self.look, bounds, &seen);
        }
        let style = Style { text_color: self.look.ink };
        self.content.as_widget().draw(tree, renderer, theme, &style, layout, cursor, viewport);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: Rectangle = Rectangle { x: 10.0, y: 20.0, width: 300.0, height: 500.0 };

    #[test]
    fn strips_cover_the_card_without_a_gap_and_nothing_else() {
        for radius in [0.0, 12.0] {
            for height in [30.0, 119.0, 121.0, 500.0, 503.3] {
                let card = Rectangle { height, ..CARD };
                let pieces = pieces(card, radius, &card);
                let mut reached = card.y;
                for (piece, _) in &pieces {
                    assert!(piece.y <= reached && piece.is_within(&card), "{radius} {height}");
                    reached = piece.y + piece.height;
                }
                assert!((reached - (card.y + height)).abs() < 0.01, "{radius} {height}");
                let round = |corner: fn(&Radius) -> f32| {
                    pieces.iter().filter(|(_, radius)| corner(radius) > 0.0).count()
                };
                let corners = usize::from(radius > 0.0);
                assert_eq!((round(|r| r.top_left), round(|r| r.bottom_right)), (corners, corners));
            }
        }
    }

    #[test]
    fn what_is_not_seen_is_not_there() {
        let seen = Rectangle { y: 200.0, height: 100.0, ..CARD };
        let straight = |(_, radius): &&Piece| *radius == Radius::default();
        let pieces = pieces(CARD, 12.0, &seen);
        assert!(pieces.iter().filter(straight).all(|(piece, _)| piece.is_within(&seen)));
        assert!(pieces.iter().filter(straight).count() <= 4);
    }
}
