//! Pictures made smaller: in the worker to what is printed, in the parent to previews.

use fast_image_resize as fir;

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
    let scaled = |length: u32| ((f64::from(length) * scale).round() as u32).clamp(1, side);
    let (width, height) = (scaled(pixels.width), scaled(pixels.height));
    let sort = if pixels.grey { fir::PixelType::U8 } else { fir::PixelType::U8x3 };
    let from = fir::images::ImageRef::new(pixels.width, pixels.height, &pixels.bytes, sort)
        .map_err(|_| Error::Damaged)?;
    let mut to = fir::images::Image::new(width, height, sort);
    let smooth = fir::ResizeAlg::Convolution(fir::FilterType::CatmullRom);
    let options = fir::ResizeOptions::new().resize_alg(smooth).use_alpha(false);
    fir::Resizer::new().resize(&from, &mut to, &options).map_err(|_| Error::Damaged)?;
    Ok(Some(Pixels { width, height, grey: pixels.grey, bytes: to.into_vec() }))
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
