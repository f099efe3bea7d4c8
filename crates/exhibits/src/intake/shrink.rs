//! Pictures made smaller: in the worker to what is printed, in the parent to previews.

use fast_image_resize as fir;
use fir::{IntoImageView, IntoImageViewMut};

use super::frame::Pixels;
use crate::report::foreign::Error;

/// At most `side` pixels on the longer side; smaller pictures stay as they are.
pub(super) fn shrunk(pixels: Pixels, side: u32) -> Result<Pixels, Error> {
    Ok(shrunk_copy(&pixels, side)?.unwrap_or(pixels))
}

/// A copy with `side` pixels on the longer side; none if the picture has no more already.
pub(super) fn shrunk_copy(pixels: &Pixels, side: u32) -> Result<Option<Pixels>, Error> {
    let longest = pixels.width.max(pixels.height);
    if longest <= side {
        return Ok(None);
    }
    let scale = f64::from(side) / f64::from(longest);
    let length = |length: u32| ((f64::from(length) * scale).round() as u32).clamp(1, side);
    let (width, height) = (length(pixels.width), length(pixels.height));
    let (from, to) = ([pixels.width, pixels.height], [width, height]);
    let of_sort = if pixels.grey { scaled::<fir::pixels::U8> } else { scaled::<fir::pixels::U8x3> };
    let bytes = of_sort(&pixels.bytes, from, to, fir::FilterType::CatmullRom);
    let bytes = bytes.ok_or(Error::Damaged)?;
    Ok(Some(Pixels { width, height, grey: pixels.grey, bytes }))
}

/// These pixels, `from` wide and high, smoothed to another width and height; none if there are not as many. The
/// library's function for any sort of pixel would be compiled for thirteen sorts.
pub(super) fn scaled<P: fir::PixelTrait>(
    bytes: &[u8],
    from: [u32; 2],
    to: [u32; 2],
    smooth: fir::FilterType,
) -> Option<Vec<u8>> {
    let (sort, [width, height]) = (P::pixel_type(), to);
    let from = fir::images::ImageRef::new(from[0], from[1], bytes, sort).ok()?;
    let mut to = fir::images::Image::new(width, height, sort);
    let smooth = fir::ResizeAlg::Convolution(smooth);
    let options = fir::ResizeOptions::new().resize_alg(smooth).use_alpha(false);
    let (seen, mut made) = (from.image_view::<P>()?, to.image_view_mut::<P>()?);
    fir::Resizer::new().resize_typed(&seen, &mut made, &options).ok()?;
    drop(made);
    Some(to.into_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longer_side_is_kept_within_the_bound() {
        for (width, height, wanted) in [(100, 50, (40, 20)), (1, 400, (1, 40)), (30, 40, (30, 40))]
        {
            let bytes = vec![0; (width * height) as usize];
            let pixels = Pixels { width, height, grey: true, bytes };
            let pixels = shrunk(pixels, 40).unwrap();
            assert_eq!((pixels.width, pixels.height), wanted);
            assert_eq!(pixels.bytes.len(), (wanted.0 * wanted.1) as usize);
        }
    }
}
