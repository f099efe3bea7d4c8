//! What scrolls, painted as one place.
//!
//! Scrolled, every word and box of a list differs from the frame before; painted each by itself, or with all of the window
//! (see [`repaint`](crate::kit::widget::repaint)), that costs several times the list. The software renderer paints a
//! layer whose bounds differ as one place: they do here, by less than a pixel, wherever the list stands.

use iced::advanced::renderer::{Renderer as _, Style};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, mouse};
use iced::{Element, Rectangle, Renderer, Theme};

use crate::kit::widget::through::through;

/// The most by which the bounds differ, logical px.
const LITTLE: f32 = 0.05;

/// To stand in a scrollable, around all that scrolls in it. What lies beneath is painted to `reach` around: a box that
/// is painted whole costs a tenth of one that is cut.
pub fn scrolled<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    reach: f32,
) -> Element<'a, Message> {
    Element::new(Scrolled { content: content.into(), reach })
}

struct Scrolled<'a, Message> {
    content: Element<'a, Message>,
    reach: f32,
}

/// By how much the bounds of what is seen here are larger than it is: as good as never the same for two places.
fn by(seen: &Rectangle) -> f32 {
    LITTLE * (seen.y * 0.618_034 + seen.x * 0.414_214).rem_euclid(1.0)
}

impl<Message> Widget<Message, Theme, Renderer> for Scrolled<'_, Message> {
    through!(shape content);
    through!(layout content);
    through!(all_but_drawing content);

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let by = by(viewport);
        if self.reach > 0.0 {
            renderer.with_layer(viewport.expand(self.reach + by), |_| {});
        }
        let seen = Rectangle { height: viewport.height + by, ..*viewport };
        renderer.with_layer(seen, |renderer| {
            self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wherever_a_list_was_scrolled_to_its_bounds_are_others() {
        let at = |y: f32| by(&Rectangle { x: 0.0, y, width: 400.0, height: 300.0 });
        for line in 0_u8..200 {
            let y = f32::from(line) * 20.0;
            assert!(at(y) < LITTLE);
            for step in [1.0, 20.0, 60.0, 270.0] {
                assert!((at(y) - at(y + step)).abs() > 0.000_1, "{y} and {step} more");
            }
        }
    }
}
