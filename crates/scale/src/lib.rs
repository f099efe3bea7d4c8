//! Pixels smoothed to another size. A crate of its own: the library is compiled for each sort of pixel and each
//! processor wherever it is called, and the tests of that crate compile it once more.

use fast_image_resize as fir;

/// Bytes of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Grey,
    Rgb,
    Rgba,
}

/// How what lies between two pixels is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Smooth {
    Bilinear,
    CatmullRom,
}

/// These pixels, `from` wide and high, smoothed to another width and height; none if there are not as many.
#[must_use]
pub fn scaled(
    bytes: &[u8],
    from: [u32; 2],
    to: [u32; 2],
    sort: Sort,
    smooth: Smooth,
) -> Option<Vec<u8>> {
    let of_sort = match sort {
        Sort::Grey => of::<fir::pixels::U8>,
        Sort::Rgb => of::<fir::pixels::U8x3>,
        Sort::Rgba => of::<fir::pixels::U8x4>,
    };
    let smooth = match smooth {
        Smooth::Bilinear => fir::FilterType::Bilinear,
        Smooth::CatmullRom => fir::FilterType::CatmullRom,
    };
    of_sort(bytes, from, to, smooth)
}

/// The library's function for any sort of pixel would be compiled for thirteen sorts.
fn of<P: fir::PixelTrait>(
    bytes: &[u8],
    from: [u32; 2],
    to: [u32; 2],
    smooth: fir::FilterType,
) -> Option<Vec<u8>> {
    use fir::{IntoImageView, IntoImageViewMut};
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
