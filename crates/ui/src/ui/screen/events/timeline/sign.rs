//! The signs of the timeline: a disc, a disc within a ring, a dashed ring, a square, a bar, thinning stripes.

use iced::widget::canvas::{self, Frame, LineDash, Path, Stroke};
use iced::{Color, Point, Rectangle, Renderer, Size, Theme, mouse};

use super::super::Message;
use super::Sign;
use crate::kit::tokens::Tokens;
use crate::kit::widget::kept::Kept;

/// Half the size of a sign, logical px.
pub(super) const SIGN: f32 = 6.0;

/// A sign of the legend.
#[derive(Clone, PartialEq)]
pub(super) struct SignDrawing {
    pub(super) sign: Sign,
    pub(super) tokens: Tokens,
}

impl canvas::Program<Message> for SignDrawing {
    type State = Kept<Self>;

    fn draw(
        &self,
        kept: &Kept<Self>,
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let drawn = kept.draw(self, renderer, bounds.size(), |frame| {
            if self.sign == Sign::Uncertain {
                let whole = Rectangle::new(Point::new(0.0, 1.0), Size::new(16.0, 14.0));
                draw_stripes(frame, 0.0, 1.0, &whole, self.tokens.accent_line);
            } else {
                draw_sign(frame, Point::new(8.0, 8.0), self.sign, &self.tokens);
            }
        });
        vec![drawn]
    }
}

pub(super) fn draw_sign(frame: &mut Frame, centre: Point, sign: Sign, t: &Tokens) {
    let stroke = |color, width| Stroke::default().with_color(color).with_width(width);
    match sign {
        Sign::Seen | Sign::Uncertain => frame.fill(&Path::circle(centre, SIGN), t.accent),
        Sign::Heard => {
            frame.fill(&Path::circle(centre, SIGN), t.surface);
            frame.stroke(&Path::circle(centre, SIGN - 1.0), stroke(t.accent, 2.0));
            frame.fill(&Path::circle(centre, SIGN / 3.0), t.accent);
        }
        Sign::Unsaid => {
            let bar = Size::new(3.0, 2.0 * SIGN);
            frame.fill_rectangle(Point::new(centre.x - 1.5, centre.y - SIGN), bar, t.ink_2);
        }
        Sign::Told => {
            let dashes = LineDash { segments: &[3.0, 2.5], offset: 0 };
            let ring = Stroke { line_dash: dashes, ..stroke(t.accent, 2.0) };
            frame.fill(&Path::circle(centre, SIGN), t.surface);
            frame.stroke(&Path::circle(centre, SIGN - 1.0), ring);
        }
        Sign::Paper => {
            let corner = Point::new(centre.x - SIGN + 1.0, centre.y - SIGN + 1.0);
            let side = 2.0 * (SIGN - 1.0);
            let square = Path::rounded_rectangle(corner, Size::new(side, side), 1.5.into());
            frame.fill(&square, t.surface);
            frame.stroke(&square, stroke(t.ink_2, 2.0));
        }
    }
}

/// Stripes that thin out from `x` to one side (`way` 1 right, -1 left).
pub(super) fn draw_stripes(frame: &mut Frame, x: f32, way: f32, bounds: &Rectangle, color: Color) {
    for (at, wide) in [(0.5, 4.0), (6.0, 3.0), (10.5, 2.0), (14.5, 1.0_f32)] {
        let left = if way > 0.0 { x + at } else { x - at - wide };
        let size = Size::new(wide, bounds.height);
        frame.fill_rectangle(Point::new(left, bounds.y), size, color);
    }
}
