//! How iced's own widgets look with our tokens; our widgets draw themselves.

use iced::widget::{container, progress_bar, rule, scrollable};
use iced::{Background, Border, Color, Shadow, Theme, border};

use super::tokens::{RADIUS_4, RADIUS_8, RADIUS_12, Tokens};

/// A kind of box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// A card on the paper.
    Card,
    /// A quiet ground without a border.
    Well,
    /// The steps, the end of the window's ground.
    Sunken,
    Paper,
    /// Something understood or chosen.
    Accent,
    Amber,
    /// A dialog, a menu, a toast.
    Raised,
    Page,
}

/// How a box looks.
#[derive(Clone, Copy, Debug)]
pub struct PanelLook {
    pub ground: Color,
    pub line: Color,
    /// Of the line, logical px.
    pub width: f32,
    /// Of the corners, logical px.
    pub radius: f32,
    /// Of what is written on it.
    pub ink: Color,
}

/// How a kind of box looks. No shadow: the software renderer draws it beyond what it was asked to redraw, darker with
/// every key. Borders raise things here.
#[must_use]
pub fn panel_look(t: &Tokens, panel: Panel) -> PanelLook {
    let (ground, line, radius) = match panel {
        Panel::Card => (t.surface, t.line, RADIUS_12),
        Panel::Well => (t.sunken, if t.border > 1.0 { t.line } else { t.sunken }, RADIUS_12),
        Panel::Sunken => (t.sunken, Color::TRANSPARENT, 0.0),
        Panel::Paper => (t.paper, Color::TRANSPARENT, 0.0),
        Panel::Accent => (t.accent_soft, t.accent_line, RADIUS_12),
        Panel::Amber => (t.amber_soft, t.amber_line, RADIUS_12),
        Panel::Raised => (t.surface, t.line_strong, RADIUS_12),
        Panel::Page => (t.page, t.line, 0.0),
    };
    let ink = if panel == Panel::Page { t.page_ink } else { t.ink };
    PanelLook { ground, line, width: t.border, radius, ink }
}

/// The style of a chip: a small mark with a word.
pub fn chip(
    tokens: &Tokens,
    ink: Color,
    ground: Color,
    line: Color,
) -> impl Fn(&Theme) -> container::Style + use<> {
    let width = tokens.border;
    move |_| container::Style {
        text_color: Some(ink),
        background: Some(Background::Color(ground)),
        border: Border { color: line, width, radius: RADIUS_4.into() },
        ..container::Style::default()
    }
}

/// A line between two things.
pub fn separator(tokens: &Tokens) -> impl Fn(&Theme) -> rule::Style + use<> {
    line_in(tokens.line)
}

/// A line in this colour: through words that were taken back.
pub fn line_in(color: Color) -> impl Fn(&Theme) -> rule::Style + use<> {
    move |_| rule::Style { color, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }
}

/// A list that scrolls: a slim, soft bar that stands out under the pointer.
pub fn scroll(tokens: &Tokens) -> impl Fn(&Theme, scrollable::Status) -> scrollable::Style + use<> {
    let t = *tokens;
    move |_, status| {
        let busy = match status {
            scrollable::Status::Active { .. } => false,
            scrollable::Status::Hovered { is_vertical_scrollbar_hovered: over, .. } => over,
            scrollable::Status::Dragged { is_vertical_scrollbar_dragged: dragged, .. } => dragged,
        };
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(if busy { t.accent } else { t.scroller }),
                border: border::rounded(RADIUS_4),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(t.surface),
                border: Border { color: t.line, width: t.border, radius: RADIUS_8.into() },
                shadow: Shadow::default(),
                icon: t.ink,
            },
        }
    }
}

/// The bar of such a list: slim, beside the content rather than over it.
#[must_use]
pub fn bar() -> scrollable::Direction {
    let bar = scrollable::Scrollbar::new().width(6.0).scroller_width(6.0).margin(2.0).spacing(2.0);
    scrollable::Direction::Vertical(bar)
}

/// Room of a bar that lies over the padding of what it scrolls, logical px.
pub const BAR: f32 = 10.0;

/// The bar of what has room for it in its padding: nothing moves when the bar comes or goes.
#[must_use]
pub fn bar_in_padding() -> scrollable::Direction {
    let bar = scrollable::Scrollbar::new().width(6.0).scroller_width(6.0).margin(2.0);
    scrollable::Direction::Vertical(bar)
}

/// How far a long work has come.
pub fn progress(tokens: &Tokens) -> impl Fn(&Theme) -> progress_bar::Style + use<> {
    let t = *tokens;
    move |_| progress_bar::Style {
        background: Background::Color(t.sunken),
        bar: Background::Color(t.accent),
        border: Border { color: t.line_strong, width: t.border, radius: RADIUS_4.into() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::tokens::{Scheme, least, ratio};

    #[test]
    fn text_is_readable_in_every_box() {
        let kinds = [
            Panel::Card,
            Panel::Well,
            Panel::Sunken,
            Panel::Paper,
            Panel::Accent,
            Panel::Amber,
            Panel::Raised,
            Panel::Page,
        ];
        for scheme in Scheme::ALL {
            let t = Tokens::of(scheme);
            for kind in kinds {
                let look = panel_look(t, kind);
                assert!(ratio(look.ink, look.ground) >= least(scheme), "{scheme:?} {kind:?}");
            }
        }
    }

    #[test]
    fn a_scroller_stands_out_at_rest_and_under_the_pointer() {
        for scheme in Scheme::ALL {
            let t = Tokens::of(scheme);
            for colour in [t.line_strong, t.accent] {
                assert!(ratio(colour, t.paper) >= 3.0 && ratio(colour, t.sunken) >= 3.0);
            }
        }
    }
}
