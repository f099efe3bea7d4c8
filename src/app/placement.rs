//! How large the window opens, and where: what was wished, as far as the screen has room for it.

use iced::{Point, Size};

use crate::platform::display::Room;
use crate::platform::settings::Window;

/// The window of a first run, the system's logical pixels.
const FIRST: Size = Size::new(1_280.0, 800.0);
/// The same where nobody knows how large the screen is: it fits the smallest ones with their bars.
const CAREFUL: Size = Size::new(1_200.0, 660.0);
/// The smallest window, logical px: a screen of 1366 × 768 at 300 % has no more room for one and its frame.
pub(super) const LEAST: Size = Size::new(400.0, 240.0);
/// What a window manager puts around a window at most: borders beside it, its title above, logical px.
const FRAME: Size = Size::new(16.0, 48.0);

/// How a window opens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    /// Its inside, logical px of its content: those of the system, divided by how large everything is.
    pub(super) size: Size,
    /// Its corner, the system's logical px, if the system does not choose it.
    pub(super) at: Option<Point>,
    /// It fills the screen: the screen is smaller than what was wished.
    pub(super) maximised: bool,
}

/// Where a window opens that was left so, with everything this large (1 is 100 %), in the room there is.
pub(super) fn place(left: Option<Window>, zoom: f32, room: Option<Room>) -> Placed {
    let wish = left.map(|left| Size::new(left.width as f32, left.height as f32));
    let wish = wish.unwrap_or(if room.is_some() { FIRST } else { CAREFUL });
    let maximised = left.is_some_and(|left| left.maximised);
    let at = left.and_then(|left| left.at).map(|(x, y)| Point::new(x as f32, y as f32));
    let Some(room) = room else {
        return Placed { size: wish * (1.0 / zoom), at, maximised };
    };
    let most = Size::new(room.width - FRAME.width, room.height - FRAME.height);
    let size = Size::new(wish.width.min(most.width), wish.height.min(most.height));
    let inside = |at: f32, from: f32, room: f32, size: f32| at.min(from + room - size).max(from);
    let at = at.map(|at| {
        let whole = Size::new(size.width + FRAME.width, size.height + FRAME.height);
        Point::new(
            inside(at.x, room.x, room.width, whole.width),
            inside(at.y, room.y, room.height, whole.height),
        )
    });
    Placed { size: size * (1.0 / zoom), at, maximised: maximised || size != wish }
}

/// Whether a window is larger than its screen lets it be: both in logical px of the content, as iced
/// tells them, with everything this large (1 is 100 %). What stands around a window does not grow with it.
pub(super) fn is_too_large(window: Size, screen: Size, zoom: f32) -> bool {
    let frame = FRAME * (1.0 / zoom);
    window.width > screen.width - frame.width || window.height > screen.height - frame.height
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(width: f32, height: f32) -> Option<Room> {
        Some(Room { x: 0.0, y: 0.0, width, height })
    }

    fn left(width: u32, height: u32) -> Option<Window> {
        Some(Window { width, height, at: Some((90, 60)), maximised: false })
    }

    #[test]
    fn the_first_window_stands_whole_on_every_screen() {
        for (width, height) in [(1_366.0, 768.0), (1_280.0, 800.0), (1_024.0, 600.0)] {
            let placed = place(None, 1.0, room(width, height));
            assert!(placed.maximised, "{width}");
            assert!(placed.size.width < width && placed.size.height < height, "{placed:?}");
        }
        let placed = place(None, 1.0, room(1_920.0, 1_053.0));
        assert_eq!(placed, Placed { size: FIRST, at: None, maximised: false });
        assert_eq!(place(None, 1.0, None).size, CAREFUL);
    }

    #[test]
    fn a_window_comes_back_as_large_as_it_was_whatever_the_size_of_its_content() {
        for zoom in [0.8, 1.0, 1.5, 3.0] {
            let placed = place(left(1_100, 700), zoom, room(1_280.0, 800.0));
            let outside = placed.size * zoom;
            assert!((outside.width - 1_100.0).abs() < 0.5 && (outside.height - 700.0).abs() < 0.5);
            assert!(!placed.maximised);
            assert_eq!(placed.at, Some(Point::new(90.0, 52.0)), "inside the screen");
        }
    }

    #[test]
    fn a_larger_screens_window_fills_a_smaller_one() {
        let placed = place(left(1_650, 1_050), 1.5, room(1_280.0, 800.0));
        assert!(placed.maximised);
        let outside = placed.size * 1.5;
        assert!(outside.width <= 1_264.5 && outside.height <= 752.5);
        assert_eq!(placed.at, Some(Point::ORIGIN));
    }

    #[test]
    fn a_window_as_large_as_its_screen_is_too_large_with_its_frame() {
        let screen = Size::new(1_366.0, 768.0);
        for zoom in [1.0, 1.5, 2.0] {
            let is_too_large = |width, height| {
                is_too_large(Size::new(width, height) * (1.0 / zoom), screen * (1.0 / zoom), zoom)
            };
            assert!(is_too_large(1_280.0, 768.0));
            assert!(!is_too_large(1_280.0, 700.0));
            assert!(!is_too_large(1_100.0, 700.0));
        }
    }
}
