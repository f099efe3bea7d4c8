//! Pixels for the screen: from the worker, or from pages the case keeps.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::{DynamicImage, ImageDecoder};
use recit_scale::{Smooth, Sort, scaled};

use super::PRINTABLE_SIDE;
use super::frame::Pixels;

/// Longest side that is left of a picture made unrecognisable, in pixels: no face and no letter survives.
const VEILED_SIDE: u32 = 7;
/// Longest side it is spread to again, so that it looks like a blur and not like a board of squares.
const SPREAD_SIDE: u32 = 192;

/// Pixels for the screen.
#[derive(Clone, PartialEq, Eq)]
pub struct Raster {
    /// Pixels per row, at least 1.
    pub width: u32,
    /// Rows, at least 1.
    pub height: u32,
    /// Red, green, blue, opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
    /// Pages of the document this is one of.
    pub pages: u32,
}

impl Raster {
    pub(super) fn of_pixels(pixels: &Pixels, pages: u32) -> Self {
        let mut rgba = Vec::with_capacity(pixels.width as usize * pixels.height as usize * 4);
        if pixels.grey {
            rgba.extend(pixels.bytes.iter().flat_map(|grey| [*grey, *grey, *grey, 255]));
        } else {
            let (colours, _) = pixels.bytes.as_chunks::<3>();
            rgba.extend(colours.iter().flat_map(|[red, green, blue]| [*red, *green, *blue, 255]));
        }
        Self { width: pixels.width, height: pixels.height, rgba, pages }
    }

    /// The pixels of a JPEG that this program encoded itself; `None` if it is not one of those. Foreign
    /// bytes go to the worker.
    #[must_use]
    pub fn of_own_jpeg(jpeg: &[u8], pages: u32) -> Option<Self> {
        let decoder = JpegDecoder::new(Cursor::new(jpeg)).ok()?;
        let (width, height) = decoder.dimensions();
        if width.max(height) > PRINTABLE_SIDE {
            return None;
        }
        let rgba = DynamicImage::from_decoder(decoder).ok()?.into_rgba8().into_raw();
        Some(Self { width, height, rgba, pages })
    }

    /// At most `side` pixels on the longer side.
    #[must_use]
    pub fn shrunk(self, side: u32) -> Self {
        if self.width.max(self.height) <= side { self } else { self.scaled(side) }
    }

    /// Its upper part in `width` pixels across and `height` down, the whole of its width seen; `None` if it is no larger.
    #[must_use]
    pub fn upper(&self, width: u32, height: u32) -> Option<Self> {
        if self.width <= width || width == 0 || height == 0 {
            return None;
        }
        let whole = f64::from(self.height) * f64::from(width) / f64::from(self.width);
        let whole = (whole.round() as u32).max(height);
        let from = [self.width, self.height];
        let mut rgba = scaled(&self.rgba, from, [width, whole], Sort::Rgba, Smooth::Bilinear)?;
        rgba.truncate(width as usize * height as usize * 4);
        Some(Self { width, height, rgba, pages: self.pages })
    }

    /// The same made unrecognisable: hardly any pixel is left, and those are spread out.
    #[must_use]
    pub fn veiled(self) -> Self {
        self.scaled(VEILED_SIDE).scaled(SPREAD_SIDE)
    }

    /// With `side` pixels on the longer side. Pixels that cannot be scaled become one grey one.
    fn scaled(self, side: u32) -> Self {
        let pages = self.pages;
        self.try_scaled(side).unwrap_or(Self {
            width: 1,
            height: 1,
            rgba: vec![0xC0, 0xC0, 0xC0, 255],
            pages,
        })
    }

    fn try_scaled(self, side: u32) -> Option<Self> {
        let scale = f64::from(side) / f64::from(self.width.max(self.height));
        let length = |pixels: u32| ((f64::from(pixels) * scale).round() as u32).clamp(1, side);
        let (width, height) = (length(self.width), length(self.height));
        let from = [self.width, self.height];
        let rgba = scaled(&self.rgba, from, [width, height], Sort::Rgba, Smooth::Bilinear)?;
        Some(Self { width, height, rgba, pages: self.pages })
    }
}

/// Shows nothing of the picture.
impl std::fmt::Debug for Raster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Raster({}×{}, {} pages)", self.width, self.height, self.pages)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripes(width: u32, height: u32) -> Raster {
        let bytes = (0..width * height).map(|at| if at % 8 < 4 { 0 } else { 255 }).collect();
        Raster::of_pixels(&Pixels { width, height, grey: true, bytes }, 1)
    }

    #[test]
    fn a_veiled_picture_holds_no_line_of_what_it_was() {
        let veiled = stripes(400, 300).veiled();
        assert_eq!((veiled.width, veiled.height), (SPREAD_SIDE, 137));
        let (least, most) = veiled
            .rgba
            .iter()
            .step_by(4)
            .fold((255, 0), |(least, most), red| ((*red).min(least), (*red).max(most)));
        assert!(most - least < 24, "stripes are gone: {least} to {most}");
    }

    #[test]
    fn the_upper_part_is_as_wide_as_asked_and_cut_below() {
        let upper = stripes(288, 400).upper(72, 80).unwrap();
        assert_eq!((upper.width, upper.height, upper.rgba.len()), (72, 80, 72 * 80 * 4));
        let mut rows = upper.rgba.chunks_exact(72 * 4);
        assert_eq!(rows.next(), rows.next_back(), "stripes go on, they are not squeezed");
        let low = stripes(288, 40).upper(72, 10).unwrap();
        assert_eq!((low.width, low.height), (72, 10));
        assert_eq!(stripes(72, 100).upper(72, 80), None);
    }

    #[test]
    fn own_pages_are_read_and_bounded() {
        let pixels = Pixels { width: 30, height: 20, grey: false, bytes: vec![200; 1_800] };
        let jpeg = super::super::jpeg::encode(&pixels).unwrap();
        let raster = Raster::of_own_jpeg(&jpeg, 3).unwrap();
        assert_eq!((raster.width, raster.height, raster.pages), (30, 20, 3));
        assert_eq!(raster.shrunk(15).rgba.len(), 15 * 10 * 4);
        assert_eq!(Raster::of_own_jpeg(b"no picture", 1), None);
    }
}
