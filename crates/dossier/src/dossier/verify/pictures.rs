//! Are the pictures there, and do they carry nothing but pixels?

use lopdf::{Object, Stream};

use super::finding::Finding;
use super::links::is_name;
use super::reading::Reading;
use crate::report::proof::{Fault, FaultKind};

/// Every picture or form that a page shows is in the file and not empty.
pub(super) fn present(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for picture in &page.shown.pictures {
            finding.count += 1;
            let stream = picture.and_then(|id| reading.doc.get_object(id).ok()?.as_stream().ok());
            if !stream.is_some_and(is_whole) {
                finding.fault(Fault::on_page(FaultKind::PictureLost, index));
            }
        }
    }
    finding
}

fn is_whole(stream: &Stream) -> bool {
    if is_name(stream.dict.get(b"Subtype"), b"Form") {
        return true;
    }
    let side = |key: &[u8]| stream.dict.get(key).and_then(Object::as_i64).unwrap_or(0);
    let jpeg_whole = !is_jpeg(stream)
        || stream.content.starts_with(&[0xFF, 0xD8]) && stream.content.ends_with(&[0xFF, 0xD9]);
    side(b"Width") > 0 && side(b"Height") > 0 && !stream.content.is_empty() && jpeg_whole
}

/// No picture has camera data, editing data or comments.
pub(super) fn traces(reading: &Reading<'_>) -> Finding {
    let mut finding = Finding::default();
    for (index, page) in reading.pages.iter().enumerate() {
        for picture in page.shown.pictures.iter().flatten() {
            let stream = reading.doc.get_object(*picture).and_then(Object::as_stream);
            let Ok(stream) = stream else { continue };
            finding.count += 1;
            if is_jpeg(stream) && says_more_than_pixels(&stream.content) {
                finding.fault(Fault::on_page(FaultKind::PictureData, index));
            }
        }
    }
    finding
}

fn is_jpeg(stream: &Stream) -> bool {
    stream.filters().is_ok_and(|filters| filters.last() == Some(&&b"DCTDecode"[..]))
}

/// Walks the segments before the first scan. APP0 (density), APP2 (colour profile) and APP14
/// (colour transform) are needed to show it right; every other application segment and the
/// comment are not.
fn says_more_than_pixels(jpeg: &[u8]) -> bool {
    let mut rest = jpeg.get(2..).unwrap_or_default();
    while let [0xFF, marker, high, low, ..] = rest {
        match marker {
            0xDA => return false,
            0xE1 | 0xE3..=0xED | 0xEF | 0xFE => return true,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = rest.get(2 + length..).unwrap_or_default();
    }
    false
}
