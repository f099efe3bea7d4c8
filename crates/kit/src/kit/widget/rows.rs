//! A long list of rows of one height, of which only those in sight are made.

use iced::widget::{column, keyed_column, scrollable, space};
use iced::{Element, Length};

use crate::kit::access::{Mark, marked};

/// What of a list is in sight, logical px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sight {
    /// How far it is scrolled.
    pub offset: f32,
    /// Height of its window; 0 until it was first scrolled.
    pub height: f32,
}

impl From<scrollable::Viewport> for Sight {
    fn from(viewport: scrollable::Viewport) -> Self {
        Self { offset: viewport.absolute_offset().y, height: viewport.bounds().height }
    }
}

/// Rows made beyond what is in sight, so that Tab finds the next one.
const BEYOND: usize = 3;

/// A list of `len` rows, each `height` logical px high. Before it has told what is in sight, as much is made as
/// the whole window of the program holds, `window` logical px high.
pub fn rows<'a, Message: 'a>(
    len: usize,
    height: f32,
    sight: Sight,
    window: f32,
    row: impl Fn(usize) -> Element<'a, Message>,
) -> Element<'a, Message> {
    let (first, last) = in_sight(len, height, sight, window);
    // Rows of one key may differ in kind from one view to the next; the column around each lets them.
    let shell = |content: Element<'a, Message>| column![content].into();
    let above = std::iter::once((usize::MAX, space().height(first as f32 * height).into()));
    let below =
        std::iter::once((usize::MAX - 1, space().height((len - last) as f32 * height).into()));
    let numbered = |at| marked(Mark::Place(at + 1, len), row(at));
    let shown = above.chain((first..last).map(|at| (at, numbered(at)))).chain(below);
    keyed_column(shown.map(|(key, content)| (key, shell(content)))).width(Length::Fill).into()
}

fn in_sight(len: usize, height: f32, sight: Sight, window: f32) -> (usize, usize) {
    let shown = if sight.height > 0.0 { sight.height } else { window };
    let first = ((sight.offset / height).floor() as usize).saturating_sub(BEYOND).min(len);
    let last = (((sight.offset + shown) / height).ceil() as usize + BEYOND).min(len);
    (first, last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rows_in_sight_are_made() {
        let sight = Sight { offset: 560.0, height: 280.0 };
        assert_eq!(in_sight(2_000, 56.0, sight, 800.0), (7, 18));
        assert_eq!(in_sight(4, 56.0, sight, 800.0), (4, 4));
        assert_eq!(in_sight(0, 56.0, Sight::default(), 800.0), (0, 0));
        assert_eq!(in_sight(2_000, 56.0, Sight::default(), 800.0), (0, 18));
    }
}
