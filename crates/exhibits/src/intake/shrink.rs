//! Pictures made smaller: in the worker to what is printed, in the parent to previews.

use recit_scale::{Smooth, Sort, scaled};

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
    let sort = if pixels.grey { Sort::Grey } else { Sort::Rgb };
    let bytes = scaled(&pixels.bytes, from, to, sort, Smooth::CatmullRom);
    let bytes = bytes.ok_or(Error::Damaged)?;
    Ok(Some(Pixels { width, height, grey: pixels.grey, bytes }))
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
