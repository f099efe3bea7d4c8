//! Paints the window once where much of it differs from the frame before.
//!
//! The software renderer paints each place that differs by itself, and all that reaches into it anew each time: sixty
//! places that overlap cost five times the whole window. It joins places one after the other, beginning at the corner
//! of the window; a place around that corner which holds the window therefore takes in all others.

use std::cell::RefCell;

use iced::advanced::graphics::damage;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer::{Renderer as _, Style};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Layout, Widget, mouse};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme};
use iced_tiny_skia::Layer;

/// The most places painted one by one.
const FEW: usize = 5;
/// By how much the place around the corner differs from one time to the next, logical px.
const STEP: f32 = 0.5;
/// After how many times it is as it was.
const TIMES: u8 = 64;

/// To lie above all else in the window: sees what is to be drawn, draws nothing.
pub fn repaint<'a, Message: 'a>() -> Element<'a, Message> {
    Element::new(Repaint)
}

struct Repaint;

#[derive(Default)]
struct State {
    drawn: Vec<Layer>,
    times: u8,
}

impl<Message> Widget<Message, Theme, Renderer> for Repaint {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<RefCell<State>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(RefCell::new(State::default()))
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &Limits) -> Node {
        Node::new(limits.max())
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let mut state = tree.state.downcast_ref::<RefCell<State>>().borrow_mut();
        let window = layout.bounds();
        let drawn = renderer.layers();
        if places(&state.drawn, drawn, window) > FEW {
            state.times = (state.times + 1) % TIMES;
        }
        state.drawn.clear();
        state.drawn.extend_from_slice(drawn);
        let wider = STEP * f32::from(state.times);
        let (x, y) = (window.width + wider, window.height + wider);
        let around = Rectangle { x: -x, y: -y, width: 2.0 * x, height: 2.0 * y };
        renderer.with_layer(around, |_| {});
    }
}

/// How many places the renderer would paint.
fn places(before: &[Layer], now: &[Layer], window: Rectangle) -> usize {
    let differ = damage::diff(before, now, |layer| vec![layer.bounds], Layer::damage);
    if differ.len() <= FEW { differ.len() } else { damage::group(differ, window).len() }
}

#[cfg(test)]
mod tests {
    use iced::advanced::renderer::Headless;
    use iced::futures::executor::block_on;
    use iced::widget::{column, row, space, stack, text};
    use iced::{Color, Font, Pixels};
    use iced_test::runtime::UserInterface;
    use iced_test::runtime::user_interface::Cache;

    use super::*;

    const WINDOW: Size = Size::new(600.0, 1_600.0);

    /// Draws lines with a word at both ends; what of the window the renderer would paint.
    fn painted(
        renderer: &mut Renderer,
        before: &mut (Option<Cache>, Vec<Layer>),
        words: impl Iterator<Item = String>,
    ) -> Vec<Rectangle> {
        let line = |word: String| {
            let end = text(word.clone());
            row![text(word), space().width(Length::Fill), end].height(50.0).into()
        };
        let lines = column(words.map(line));
        let content: Element<'_, (), Theme, Renderer> = stack![lines, repaint()].into();
        let cache = before.0.take().unwrap_or_default();
        let mut interface = UserInterface::build(content, WINDOW, cache, renderer);
        let style = Style { text_color: Color::BLACK };
        interface.draw(renderer, &Theme::Light, &style, mouse::Cursor::Unavailable);
        before.0 = Some(interface.into_cache());
        let whole = Rectangle::with_size(WINDOW);
        let layers = renderer.layers().to_vec();
        let differ = damage::diff(&before.1, &layers, |layer| vec![layer.bounds], Layer::damage);
        before.1 = layers;
        damage::group(differ, whole)
    }

    #[test]
    fn what_differs_in_many_places_is_painted_once_and_a_word_by_itself() {
        let font = Font::default();
        let made = <Renderer as Headless>::new(font, Pixels(15.0), Some("tiny-skia"));
        let mut renderer = block_on(made).unwrap();
        let mut before = (None, Vec::new());
        let mut draw = |word: &str, odd: usize| {
            let words = (0..30)
                .map(|at| if at % odd == 0 { format!("{word} {at}") } else { String::from("-") });
            painted(&mut renderer, &mut before, words)
        };
        draw("eins", 1);
        for word in ["zwei", "drei", "vier"] {
            assert_eq!(draw(word, 1).len(), 1);
        }
        draw("vier", 30);
        let word = draw("fünf", 30);
        assert!(word.iter().all(|place| place.height < 40.0), "{word:?}");
        assert_eq!(draw("fünf", 30), []);
    }
}
