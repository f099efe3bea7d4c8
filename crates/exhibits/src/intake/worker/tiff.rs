//! Every page of a TIFF file, as scanners and fax machines write them.

use std::io::{Cursor, Write};

use image::codecs::tiff::TiffDecoder;
use tiff::TiffError;
use tiff::decoder::Decoder;
use tiff::decoder::ifd::Value;
use tiff::tags::Tag;

use super::super::MOST_PAGES;
use super::super::frame::Job;
use super::density::{Dpi, believable};
use super::{Reply, Stop, picture, send_pages};
use crate::report::foreign::Kind;
use crate::report::foreign::{Error, Limit};

/// Where a page's directory lies in the file, and how large the page is on paper.
struct Place {
    offset: u64,
    dpi: Option<Dpi>,
}

/// Sends the pages of a TIFF file.
pub(super) fn send<W: Write>(
    mut file: Vec<u8>,
    job: &Job,
    reply: &mut Reply<W>,
) -> Result<(), Stop> {
    let places = places(&file)?;
    send_pages(job, places.len(), false, reply, |index| {
        let place = places.get(index as usize).ok_or(Error::Damaged)?;
        make_first(&mut file, place.offset)?;
        let mut decoder = TiffDecoder::new(Cursor::new(&file))
            .map_err(|error| picture::cause(&error, Kind::Tiff))?;
        picture::bound(&mut decoder, Kind::Tiff)?;
        picture::page(decoder, Kind::Tiff, place.dpi, job.side)
    })
}

/// All pages but the small previews that cameras and editors add (TIFF 6.0, `NewSubfileType` bit 0).
fn places(file: &[u8]) -> Result<Vec<Place>, Error> {
    let mut decoder = Decoder::new(Cursor::new(file)).map_err(|error| cause(&error))?;
    let mut places = Vec::new();
    loop {
        let offset = decoder.ifd_pointer().ok_or(Error::Damaged)?.0;
        let sort: Option<u32> =
            decoder.find_tag_unsigned(Tag::NewSubfileType).map_err(|error| cause(&error))?;
        if sort.unwrap_or(0) & 1 == 0 {
            places.push(Place { offset, dpi: dpi(&mut decoder) });
        }
        if places.len() > MOST_PAGES as usize {
            return Err(Error::TooLarge(Limit::Pages));
        }
        if !decoder.more_images() {
            return Ok(places);
        }
        decoder.next_image().map_err(|error| cause(&error))?;
    }
}

fn dpi(decoder: &mut Decoder<Cursor<&[u8]>>) -> Option<Dpi> {
    let mut dots = |tag| match decoder.get_tag(tag) {
        Ok(Value::Rational(dots, units)) if units != 0 => Some(dots as f32 / units as f32),
        _ => None,
    };
    let (x, y) = (dots(Tag::XResolution)?, dots(Tag::YResolution)?);
    // 2 (inch) is the default; 3 is the centimetre (TIFF 6.0, ResolutionUnit).
    match decoder.find_tag_unsigned::<u16>(Tag::ResolutionUnit).ok()? {
        None | Some(2) => believable((x, y)),
        Some(3) => believable((x * 2.54, y * 2.54)),
        Some(_) => None,
    }
}

/// Writes the place of a page's directory into the file's header, so that the decoder, which knows
/// only first pages, takes it.
fn make_first(file: &mut [u8], offset: u64) -> Result<(), Error> {
    let header = file.first_chunk_mut::<16>().ok_or(Error::Damaged)?;
    let (start, at_8) = header.split_at_mut(8);
    let (magic, at_4) = start.split_at_mut(4);
    let small = u32::try_from(offset);
    match (&*magic, small) {
        (b"II*\0", Ok(offset)) => at_4.copy_from_slice(&offset.to_le_bytes()),
        (b"MM\0*", Ok(offset)) => at_4.copy_from_slice(&offset.to_be_bytes()),
        (b"II+\0", _) => at_8.copy_from_slice(&offset.to_le_bytes()),
        (b"MM\0+", _) => at_8.copy_from_slice(&offset.to_be_bytes()),
        _ => return Err(Error::Damaged),
    }
    Ok(())
}

fn cause(error: &TiffError) -> Error {
    match error {
        TiffError::UnsupportedError(_) => Error::NotDecoded(Kind::Tiff),
        TiffError::LimitsExceeded => Error::TooLarge(Limit::Pixels),
        TiffError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            Error::Truncated
        }
        _ => Error::Damaged,
    }
}
