//! Names of what a file is: media types, endings, the words people know a format by.

use crate::report::foreign::Kind;

/// Kinds with their media type, the ending of their files, and their usual name, the same in every
/// language.
const MEDIA: [(Kind, &str, &str, &str); 7] = [
    (Kind::Jpeg, "image/jpeg", "jpg", "JPEG"),
    (Kind::Png, "image/png", "png", "PNG"),
    (Kind::WebP, "image/webp", "webp", "WebP"),
    (Kind::Bmp, "image/bmp", "bmp", "BMP"),
    (Kind::Tiff, "image/tiff", "tif", "TIFF"),
    (Kind::Pdf, "application/pdf", "pdf", "PDF"),
    (Kind::Heic, "image/heic", "heic", "HEIC"),
];

/// The media type that an attachment of this kind is kept under.
#[must_use]
pub fn media_type(kind: Kind) -> &'static str {
    MEDIA.iter().find(|media| media.0 == kind).map_or("application/octet-stream", |media| media.1)
}

/// The ending of a file of this media type, without a dot; `bin` for what is not known.
#[must_use]
pub fn ending(media_type: &str) -> &'static str {
    MEDIA.iter().find(|media| media.1 == media_type).map_or("bin", |media| media.2)
}

/// What people call the format of this media type; empty for what is not known.
#[must_use]
pub fn format_name(media_type: &str) -> &'static str {
    MEDIA.iter().find(|media| media.1 == media_type).map_or("", |media| media.3)
}
