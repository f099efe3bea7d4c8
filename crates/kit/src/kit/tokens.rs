//! Measures and colours: every size and colour of the window has its name here.
//!
//! Colours are chosen for their contrast: text at least 4.5 : 1 on each of its grounds in the light and dark
//! schemes, 7 : 1 in high contrast, borders of controls at least 3 : 1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11; checked
//! by this file's tests).

use iced::Color;

/// Spaces, logical px: multiples of four.
pub const SPACE_4: f32 = 4.0;
/// Between an icon and its word.
pub const SPACE_8: f32 = 8.0;
pub const SPACE_12: f32 = 12.0;
pub const SPACE_16: f32 = 16.0;
/// Inside a card, between groups.
pub const SPACE_24: f32 = 24.0;
pub const SPACE_32: f32 = 32.0;
/// Between parts of a screen.
pub const SPACE_48: f32 = 48.0;

/// Corner radius of chips and marks, logical px.
pub const RADIUS_4: f32 = 4.0;
/// Corner radius of buttons, fields and rows.
pub const RADIUS_8: f32 = 8.0;
/// Corner radius of cards and panels.
pub const RADIUS_12: f32 = 12.0;

/// Least height of a thing one can press, logical px.
pub const TARGET: f32 = 40.0;
/// Height of a large button or an answer given by the person.
pub const TARGET_LARGE: f32 = 56.0;
/// Height of the top bar.
pub const TOP_BAR: f32 = 56.0;
/// Width of the steps.
pub const STEPS: f32 = 264.0;
/// Width of the end side.
pub const END_SIDE: f32 = 288.0;
/// Below this width of the window, logical px, the end side becomes a button.
pub const NARROW: f32 = 1000.0;
/// Below this width the steps become a button too.
pub const VERY_NARROW: f32 = 800.0;
/// Below this width two things of some words stand under, not beside one another.
pub const SLIM: f32 = 560.0;
/// Widest column of text to read, logical px: about 68 characters.
pub const READING: f32 = 640.0;
/// Height of an event, exhibit or person in a list.
pub const LIST_ROW: f32 = 56.0;

/// Icon beside a caption, logical px.
pub const ICON_16: f32 = 16.0;
/// Icon beside a word.
pub const ICON_20: f32 = 20.0;
/// Icon beside a title.
pub const ICON_28: f32 = 28.0;

/// A colour scheme a person can choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Dark ink on warm paper.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// Black on white, thick borders, no tint but that of what is chosen.
    Contrast,
}

impl Scheme {
    /// The one offered after this one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Contrast,
            Self::Contrast => Self::Light,
        }
    }

    /// All schemes, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];
}

/// The colours and line widths of a scheme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tokens {
    /// The scheme these belong to.
    pub scheme: Scheme,
    pub paper: Color,
    pub surface: Color,
    /// Side, wells, quiet panels.
    pub sunken: Color,
    pub ink: Color,
    /// Second language, help.
    pub ink_2: Color,
    /// Captions, words of state, disabled controls.
    pub ink_3: Color,
    pub line: Color,
    /// Borders of what can be pressed or filled.
    pub line_strong: Color,
    /// The bar of a list that scrolls, at rest.
    pub scroller: Color,
    pub accent: Color,
    /// Text on the accent.
    pub on_accent: Color,
    /// The accent under the pointer.
    pub accent_hover: Color,
    /// Ground of a selected row or a chip.
    pub accent_soft: Color,
    /// Border of such a ground.
    pub accent_line: Color,
    /// "To re-read": words and icons, nothing else.
    pub amber: Color,
    /// Ground of a remark to re-read.
    pub amber_soft: Color,
    /// Border of such a ground.
    pub amber_line: Color,
    /// Between a dialog and what lies under it.
    pub veil: Color,
    /// A printed page shown on screen.
    pub page: Color,
    /// Text on such a page.
    pub page_ink: Color,
    pub selection: Color,
    /// Width of borders, logical px.
    pub border: f32,
    /// Width of the focus ring, logical px.
    pub ring: f32,
    /// Gap between a control and its focus ring, logical px.
    pub ring_gap: f32,
}

impl Tokens {
    /// The tokens of a scheme.
    #[must_use]
    pub const fn of(scheme: Scheme) -> &'static Self {
        match scheme {
            Scheme::Light => &LIGHT,
            Scheme::Dark => &DARK,
            Scheme::Contrast => &CONTRAST,
        }
    }
}

const fn rgb(hex: u32) -> Color {
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Tokens = Tokens {
    scheme: Scheme::Light,
    paper: rgb(0x00FA_F8F4),
    surface: rgb(0x00FF_FFFF),
    sunken: rgb(0x00F2_EEE6),
    ink: rgb(0x001F_2933),
    ink_2: rgb(0x004A_5560),
    ink_3: rgb(0x005F_6974),
    line: rgb(0x00E2_DBCE),
    line_strong: rgb(0x0085_7E72),
    scroller: rgb(0x0085_7E72),
    accent: rgb(0x000F_5E6B),
    on_accent: rgb(0x00FF_FFFF),
    accent_hover: rgb(0x000B_4B56),
    accent_soft: rgb(0x00E2_EFF0),
    accent_line: rgb(0x009C_C3C9),
    amber: rgb(0x007A_4D00),
    amber_soft: rgb(0x00FB_F0D9),
    amber_line: rgb(0x00DD_BE84),
    veil: Color::from_rgba8(0x1F, 0x29, 0x33, 0.40),
    page: rgb(0x00FF_FFFF),
    page_ink: rgb(0x001A_1A1A),
    selection: rgb(0x00BF_DDE1),
    border: 1.0,
    ring: 2.0,
    ring_gap: 2.0,
};

const DARK: Tokens = Tokens {
    scheme: Scheme::Dark,
    paper: rgb(0x0017_191B),
    surface: rgb(0x0020_2427),
    sunken: rgb(0x0011_1315),
    ink: rgb(0x00ED_E8DE),
    ink_2: rgb(0x00C3_BEB3),
    ink_3: rgb(0x00A6_A196),
    line: rgb(0x0033_383C),
    line_strong: rgb(0x0085_8B91),
    scroller: rgb(0x006E_747A),
    accent: rgb(0x007C_C7D1),
    on_accent: rgb(0x0006_232A),
    accent_hover: rgb(0x009A_D7DF),
    accent_soft: rgb(0x001B_383D),
    accent_line: rgb(0x003F_6E76),
    amber: rgb(0x00E9_C27C),
    amber_soft: rgb(0x0037_2C17),
    amber_line: rgb(0x007A_6231),
    veil: Color::from_rgba8(0, 0, 0, 0.60),
    page: rgb(0x00F4_F1EA),
    page_ink: rgb(0x001A_1A1A),
    selection: rgb(0x002F_5A62),
    border: 1.0,
    ring: 2.0,
    ring_gap: 2.0,
};

const CONTRAST: Tokens = Tokens {
    scheme: Scheme::Contrast,
    paper: rgb(0x00FF_FFFF),
    surface: rgb(0x00FF_FFFF),
    sunken: rgb(0x00FF_FFFF),
    ink: rgb(0x0000_0000),
    ink_2: rgb(0x0000_0000),
    ink_3: rgb(0x0059_5959),
    line: rgb(0x0000_0000),
    line_strong: rgb(0x0000_0000),
    scroller: rgb(0x0000_0000),
    accent: rgb(0x0000_3B44),
    on_accent: rgb(0x00FF_FFFF),
    accent_hover: rgb(0x0000_0000),
    accent_soft: rgb(0x00CF_E8EC),
    accent_line: rgb(0x0000_3B44),
    amber: rgb(0x004A_2E00),
    amber_soft: rgb(0x00FF_FFFF),
    amber_line: rgb(0x004A_2E00),
    veil: Color::from_rgba8(0, 0, 0, 0.75),
    page: rgb(0x00FF_FFFF),
    page_ink: rgb(0x0000_0000),
    selection: rgb(0x00C8_E4E8),
    border: 2.0,
    ring: 4.0,
    ring_gap: 2.0,
};

/// Contrast ratio of two colours (WCAG 2.2, definition of relative luminance).
#[cfg(test)]
pub(crate) fn ratio(a: Color, b: Color) -> f32 {
    let luminance = |c: Color| {
        let linear =
            |v: f32| if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b)
    };
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// The least contrast of text in a scheme.
#[cfg(test)]
pub(crate) fn least(scheme: Scheme) -> f32 {
    if scheme == Scheme::Contrast { 7.0 } else { 4.5 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_readable_on_every_ground_of_its_scheme() {
        for scheme in Scheme::ALL {
            let t = Tokens::of(scheme);
            let least = least(scheme);
            let grounds = [t.paper, t.surface, t.sunken, t.accent_soft, t.amber_soft];
            for ground in grounds {
                for ink in [t.ink, t.ink_2, t.accent, t.amber] {
                    assert!(ratio(ink, ground) >= least, "{scheme:?} {ink:?} on {ground:?}");
                }
            }
            for ground in [t.paper, t.surface, t.sunken] {
                assert!(ratio(t.ink_3, ground) >= least, "{scheme:?} captions on {ground:?}");
                assert!(ratio(t.line_strong, ground) >= 3.0, "{scheme:?} borders on {ground:?}");
                assert!(ratio(t.scroller, ground) >= 3.0, "{scheme:?} bars on {ground:?}");
            }
            assert!(
                ratio(t.on_accent, t.accent) >= least
                    && ratio(t.on_accent, t.accent_hover) >= least
            );
            assert!(ratio(t.page_ink, t.page) >= 7.0);
            assert!(ratio(t.ink, t.selection) >= least, "{scheme:?} selected text");
        }
    }

    #[test]
    fn the_ring_stands_out_from_every_ground() {
        for scheme in Scheme::ALL {
            let t = Tokens::of(scheme);
            for ground in [t.paper, t.surface, t.sunken, t.accent_soft, t.amber_soft] {
                assert!(ratio(t.accent, ground) >= 3.0, "{scheme:?} {ground:?}");
            }
            // It never touches what it is around, which may have its colour.
            assert!(t.ring >= 2.0 && t.ring_gap >= 2.0, "{scheme:?}");
        }
    }

    #[test]
    fn the_measure_of_contrast_knows_black_and_white() {
        assert!((ratio(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    }
}
