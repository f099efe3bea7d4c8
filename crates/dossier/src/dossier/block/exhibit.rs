//! Exhibit pages.

use std::fmt;
use std::sync::Arc;

use super::rich::Rich;
use super::{Block, Place};

/// An exhibit page, or a recomposed translation of one or more pages.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The words in the frame at the top right: « Pièce n° 6 — 1/2 ».
    pub stamp: Rich,
    /// Two lines at the top left.
    pub identity: Identity,
    /// Its anchor and bookmark.
    pub place: Place,
    /// Further anchors on the same page (the exhibit and its first page).
    pub also: Vec<super::Anchor>,
    /// The words at the centre of the foot: « copie à 94 %, bordereau f. 10 ». May be empty.
    pub foot: Rich,
    pub content: SheetContent,
}

/// The two lines over an exhibit.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Its title, set bold.
    pub title: Rich,
    /// Dates, language, translation, paragraphs.
    pub details: Rich,
}

/// What an exhibit page shows.
#[derive(Clone, Debug)]
pub enum SheetContent {
    /// A page, scaled into the frame of 170 × 243 mm, never enlarged; a landscape one is turned if its print would
    /// be too small upright.
    Page(Picture),
    /// One or two photographs, 158 mm wide, captions under them.
    Photos(Vec<Photo>),
    /// A text of 130 mm, set again by us.
    Text(Vec<Block>),
    /// A dashed frame: the file could not be read.
    Unreadable {
        /// The title in the frame.
        title: Rich,
        /// What stands under it, in [`super::Voice::Notice`].
        blocks: Vec<Block>,
    },
}

/// A photograph and its caption.
#[derive(Clone, Debug)]
pub struct Photo {
    pub picture: Picture,
    /// The words under it, its letter bold. May be empty.
    pub caption: Rich,
}

/// How the bytes of a picture are to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coding {
    /// A baseline or progressive JPEG of one channel.
    Grey,
    /// The same of three.
    Colour,
    /// The lines of a PNG, each behind its filter, deflated.
    Table {
        /// Red, green and blue of each colour.
        colours: Arc<[u8]>,
        /// Bits of a pixel.
        bits: u8,
    },
}

/// A picture, already cleaned and upright.
#[derive(Clone)]
pub struct Picture {
    /// The bytes, passed through unchanged.
    pub bytes: Arc<[u8]>,
    /// What they are.
    pub coding: Coding,
    /// Width in pixels as the picture says.
    pub width_px: u32,
    /// Height in pixels as the picture says.
    pub height_px: u32,
    /// Width of the paper it shows in pt; decides the scale.
    pub width_pt: f32,
    /// Height of that paper in pt.
    pub height_pt: f32,
    /// Its file says that size; otherwise it is assumed, and nothing can be said of the scale.
    pub size_known: bool,
    /// What it shows, for a reader that cannot see it. May be empty.
    pub alt: super::Printed,
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({}×{} px, {} bytes)", self.width_px, self.height_px, self.bytes.len())
    }
}
