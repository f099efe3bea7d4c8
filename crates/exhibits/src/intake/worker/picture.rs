//! Single pictures: JPEG, PNG, WebP, BMP; and what all pictures, also the pages of a TIFF, go through.

use std::error::Error as _;
use std::io::{self, Cursor, Write};

use image::codecs::bmp::BmpDecoder;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageResult, Limits};

use super::super::frame::{Job, Page};
use super::super::host::Flaws;
use super::super::shrink::shrunk;
use super::super::{MOST_PICTURE_BYTES, MOST_POINTS, MOST_SIDE};
use super::density::{self, Dpi};
use super::{Reply, Stop, pixels, send_pages};
use crate::report::foreign::Kind;
use crate::report::foreign::{Error, Limit};

/// Resolution that is assumed where a file names none.
const ASSUMED_DPI: f32 = 200.0;

/// Sends the one page of a picture file.
pub(super) fn send<W: Write>(
    kind: Kind,
    file: &[u8],
    job: &Job,
    reply: &mut Reply<W>,
) -> Result<(), Stop> {
    if is_cut(kind, file) {
        return Err(Error::Truncated.into());
    }
    let dpi = match kind {
        Kind::Jpeg => density::of_jpeg(file),
        Kind::Png => density::of_png(file),
        _ => None,
    };
    // The header is judged before the parent is told that there is a page.
    open(kind, file)?;
    send_pages(job, 1, false, reply, |_| page(open(kind, file)?, kind, dpi, job.side))
}

fn open(kind: Kind, file: &[u8]) -> Result<Box<dyn ImageDecoder + '_>, Error> {
    let file = Cursor::new(file);
    let decoder: ImageResult<Box<dyn ImageDecoder + '_>> = match kind {
        Kind::Png => PngDecoder::with_limits(file, limits()).map(|found| Box::new(found) as _),
        Kind::WebP => WebPDecoder::new(file).map(|found| Box::new(found) as _),
        Kind::Bmp => BmpDecoder::new(file).map(|found| Box::new(found) as _),
        _ => JpegDecoder::new(file).map(|found| Box::new(found) as _),
    };
    let mut decoder = decoder.map_err(|error| cause(&error, kind))?;
    bound(decoder.as_mut(), kind)?;
    Ok(decoder)
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_PICTURE_BYTES);
    limits
}

/// Refuses a picture by what its header promises, before memory is taken for it.
pub(super) fn bound(decoder: &mut (dyn ImageDecoder + '_), kind: Kind) -> Result<(), Error> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Error::Damaged);
    }
    if width.max(height) > MOST_SIDE || decoder.total_bytes() > MOST_PICTURE_BYTES {
        return Err(Error::TooLarge(Limit::Pixels));
    }
    decoder.set_limits(limits()).map_err(|error| cause(&error, kind))
}

/// Decodes one picture into a page at most `side` pixels long.
pub(super) fn page(
    mut decoder: impl ImageDecoder,
    kind: Kind,
    dpi: Option<Dpi>,
    side: u32,
) -> Result<Page, Error> {
    // A file whose orientation cannot be read is shown as it lies.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(|error| cause(&error, kind))?;
    let (width, height) = (image.width() as f32, image.height() as f32);
    let small = shrunk(pixels::flat(image), side)?;
    let (x, y) = dpi.unwrap_or_else(|| {
        let shrink = small.width.max(small.height) as f32 / width.max(height);
        (ASSUMED_DPI / shrink, ASSUMED_DPI / shrink)
    });
    let points = |length: f32, dpi: f32| (length * 72.0 / dpi).clamp(0.1, MOST_POINTS);
    let lying = (points(width, x), points(height, y));
    let turned = pixels::lies_on_its_side(orientation);
    let size = if turned { (lying.1, lying.0) } else { lying };
    let pixels = pixels::grey_if_all_grey(pixels::upright(small, orientation)?);
    Ok(Page { pixels, size, size_known: dpi.is_some(), flaws: Flaws::default() })
}

/// What a decoder's complaint means.
pub(super) fn cause(error: &ImageError, kind: Kind) -> Error {
    match error {
        ImageError::Unsupported(_) => Error::NotDecoded(kind),
        ImageError::Limits(_) => Error::TooLarge(Limit::Pixels),
        ImageError::IoError(error) if is_end(error) => Error::Truncated,
        other => {
            let mut source = other.source();
            while let Some(error) = source {
                if error.downcast_ref::<io::Error>().is_some_and(is_end) {
                    return Error::Truncated;
                }
                source = error.source();
            }
            Error::Damaged
        }
    }
}

fn is_end(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::UnexpectedEof
}

/// Whether the file lacks its end. Decoders fill the missing part of a photograph with grey; half
/// a paper must not pass for a whole one.
fn is_cut(kind: Kind, file: &[u8]) -> bool {
    match kind {
        Kind::Jpeg => jpeg_scan(file).is_none_or(|scan| !scan.windows(2).rev().any(is_end_mark)),
        Kind::WebP => file
            .get(4..8)
            .and_then(|size| size.first_chunk())
            .is_none_or(|size| u64::from(u32::from_le_bytes(*size)) + 8 > file.len() as u64),
        _ => false,
    }
}

fn is_end_mark(bytes: &[u8]) -> bool {
    bytes == [0xFF, 0xD9]
}

/// What follows the header of a JPEG's first scan; a preview inside the metadata lies before it.
fn jpeg_scan(file: &[u8]) -> Option<&[u8]> {
    let mut rest = file.get(2..)?;
    loop {
        let [0xFF, marker, after @ ..] = rest else {
            // Stray bytes between segments are skipped, as decoders do.
            rest = rest.get(1..)?;
            continue;
        };
        if matches!(marker, 0x01 | 0xD0..=0xD8 | 0x00) {
            rest = after;
            continue;
        }
        if *marker == 0xFF {
            rest = rest.get(1..)?;
            continue;
        }
        let length = after.first_chunk().map(|bytes| usize::from(u16::from_be_bytes(*bytes)))?;
        let next = after.get(length.max(2)..)?;
        if *marker == 0xDA {
            return Some(next);
        }
        rest = next;
    }
}
