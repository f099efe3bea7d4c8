//! Pixels of any sort become grey or colour bytes on white, shrunk and turned upright.

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, RgbImage};

use super::super::frame::Pixels;
use crate::report::foreign::Error;

/// Channels that differ by no more than this are called equal: rounding of colour transforms.
const GREY_TOLERANCE: u8 = 3;

/// The picture on white paper, without transparency, in 8 bits per channel.
pub(super) fn flat(image: DynamicImage) -> Pixels {
    let (width, height) = (image.width(), image.height());
    let (grey, bytes) = match image {
        DynamicImage::ImageLuma8(image) => (true, image.into_raw()),
        DynamicImage::ImageRgb8(image) => (false, image.into_raw()),
        DynamicImage::ImageLumaA8(image) => (true, grey_on_white(image.as_raw())),
        DynamicImage::ImageRgba8(image) => (false, colour_on_white(image.as_raw())),
        DynamicImage::ImageLuma16(_) => (true, image.into_luma8().into_raw()),
        DynamicImage::ImageLumaA16(_) => (true, grey_on_white(image.into_luma_alpha8().as_raw())),
        DynamicImage::ImageRgb16(_) | DynamicImage::ImageRgb32F(_) => {
            (false, image.into_rgb8().into_raw())
        }
        other => (false, colour_on_white(other.into_rgba8().as_raw())),
    };
    Pixels { width, height, grey, bytes }
}

fn grey_on_white(raw: &[u8]) -> Vec<u8> {
    raw.as_chunks().0.iter().map(|[grey, alpha]| over_white(*grey, *alpha)).collect()
}

/// Red, green and blue of pixels with alpha, laid on white.
pub(super) fn colour_on_white(raw: &[u8]) -> Vec<u8> {
    let (pixels, _) = raw.as_chunks::<4>();
    let mut flat = vec![0; pixels.len() * 3];
    for (to, [red, green, blue, alpha]) in flat.as_chunks_mut::<3>().0.iter_mut().zip(pixels) {
        *to = match alpha {
            255 => [*red, *green, *blue],
            _ => [*red, *green, *blue].map(|channel| over_white(channel, *alpha)),
        };
    }
    flat
}

fn over_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u32::from(channel), u32::from(alpha));
    let mixed = (channel * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

/// Drops the colour of pixels that have none: a third of the bytes on the way and in the print.
pub(super) fn grey_if_all_grey(pixels: Pixels) -> Pixels {
    if pixels.grey {
        return pixels;
    }
    let (colours, _) = pixels.bytes.as_chunks::<3>();
    let is_grey = |[red, green, blue]: &[u8; 3]| {
        red.max(green).max(blue) - red.min(green).min(blue) <= GREY_TOLERANCE
    };
    if !colours.iter().all(is_grey) {
        return pixels;
    }
    let bytes = colours.iter().map(|[_, green, _]| *green).collect();
    Pixels { grey: true, bytes, ..pixels }
}

/// Turns and mirrors as the file asks (EXIF, tag 274).
pub(super) fn upright(pixels: Pixels, orientation: Orientation) -> Result<Pixels, Error> {
    if orientation == Orientation::NoTransforms {
        return Ok(pixels);
    }
    let Pixels { width, height, grey, bytes } = pixels;
    let image = if grey {
        GrayImage::from_raw(width, height, bytes).map(DynamicImage::ImageLuma8)
    } else {
        RgbImage::from_raw(width, height, bytes).map(DynamicImage::ImageRgb8)
    };
    let mut image = image.ok_or(Error::Damaged)?;
    image.apply_orientation(orientation);
    Ok(flat(image))
}

/// Whether an orientation swaps width and height.
pub(super) fn lies_on_its_side(orientation: Orientation) -> bool {
    match orientation {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => true,
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transparent_becomes_paper() {
        let flat = colour_on_white(&[10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128]);
        assert_eq!(flat, [10, 20, 30, 255, 255, 255, 127, 127, 127]);
        assert_eq!(grey_on_white(&[9, 255, 9, 0]), [9, 255]);
    }

    #[test]
    fn one_coloured_pixel_keeps_the_colour() {
        let pixels = |last: [u8; 3]| {
            let bytes = [[50, 51, 52], last].concat();
            grey_if_all_grey(Pixels { width: 2, height: 1, grey: false, bytes })
        };
        assert!(pixels([90, 90, 93]).grey);
        assert!(!pixels([90, 90, 99]).grey);
        assert_eq!(pixels([90, 90, 90]).bytes.len(), 2);
    }
}
