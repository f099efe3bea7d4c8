//! Checked pixels become a JPEG picture that holds nothing but them.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::frame::Pixels;
use crate::report::foreign::Error;

/// Where scanned text stays sharp at 200 dpi; 75 saves a quarter and shows halos around letters.
const QUALITY: u8 = 85;

/// Encodes one page. Colour is kept at full resolution: a red stamp or blue ink over print would
/// smear if it were halved.
pub(super) fn encode(pixels: &Pixels) -> Result<Vec<u8>, Error> {
    let width = u16::try_from(pixels.width).map_err(|_| Error::NotEncoded)?;
    let height = u16::try_from(pixels.height).map_err(|_| Error::NotEncoded)?;
    let mut jpeg = Vec::with_capacity(pixels.bytes.len() / 8);
    let mut encoder = Encoder::new(&mut jpeg, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    let colours = if pixels.grey { ColorType::Luma } else { ColorType::Rgb };
    encoder.encode(&pixels.bytes, width, height, colours).map_err(|_| Error::NotEncoded)?;
    Ok(jpeg)
}
