//! Foreign files: looked at, decoded in a sealed process of their own, and made printable.
//!
//! The process that holds the case never decodes a foreign byte. It looks at the first bytes
//! ([`sniff`]), hands the file to a [`Worker`] and gets pixels back, which it checks and encodes
//! itself. The original is only ever read. Whole exchange folders go in and out of a case here too.

#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod crew;
mod doubts;
pub mod export;
mod frame;
mod host;
pub mod import;
mod jpeg;
mod keep;
mod media;
mod process;
mod raster;
mod shrink;
mod sniff;
pub mod worker;

pub use crate::report::foreign::{Error, Kind, Limit};
pub use crew::decode_each;
pub use host::{Flaws, Inspection, PaperPage, Printable, PrintablePage, Progress, Worker};
pub use keep::{Kept, keep, kept, kept_page, kept_pages, kept_preview};
pub use media::{ending, format_name, media_type};
pub use raster::Raster;
pub use sniff::sniff;

/// Longest side of a printable page in pixels: A4 (297 mm) at 200 dpi.
pub const PRINTABLE_SIDE: u32 = 2339;
/// Longest side of a page that goes to a printer, in pixels: A4 at 300 dpi.
pub const PAPER_SIDE: u32 = 3508;
/// Longest side of the preview that is kept beside printable pages, in pixels.
pub const PREVIEW_SIDE: u32 = 512;
/// Longest side of a thumbnail that may be asked for, in pixels.
pub const THUMBNAIL_SIDE: u32 = 4096;
/// Most bytes of a file that is decoded; larger ones stay opaque exhibits.
pub const MOST_BYTES: usize = 256 << 20;
/// Most pages of one document that are made printable.
pub const MOST_PAGES: u32 = 500;
/// Longest side of a foreign picture, in pixels.
pub const MOST_SIDE: u32 = 12_000;
/// Most bytes that one decoded foreign picture may fill: 85 megapixels in colour.
pub const MOST_PICTURE_BYTES: u64 = 256 << 20;
/// Longest side of a page on paper, in points: the limit of the PDF format (ISO 32000-1, annex C.2).
pub const MOST_POINTS: f32 = 14_400.0;
