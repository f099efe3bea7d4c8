//! What a foreign file is, and why it could not be made printable.

use std::io;

/// What a foreign file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Jpeg,
    Png,
    /// Decoded; of an animation, the first picture.
    WebP,
    /// Decoded: what programs of Windows put on a clipboard.
    Bmp,
    /// Decoded, with all its pages.
    Tiff,
    /// Decoded, each page as a picture.
    Pdf,
    /// A photograph as telephones by Apple make them (HEIC, HEIF), or AVIF. Not decoded: ask for
    /// JPEG.
    Heic,
    /// Another sort of picture (GIF). Not decoded: ask for JPEG or PNG.
    OtherPicture,
    /// A text or table of an office program. Not decoded: ask for PDF.
    Office,
    /// A sound recording. Not decoded.
    Audio,
    /// A film. Not decoded.
    Video,
    /// A packed folder. Not decoded: ask for the files in it.
    Archive,
    /// None of these.
    Unknown,
}

impl Kind {
    /// Whether the worker decodes this kind.
    pub fn is_decoded(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::WebP | Self::Bmp | Self::Tiff | Self::Pdf)
    }
}

/// Which limit a file goes beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// The file itself has too many bytes (`intake::MOST_BYTES`).
    Bytes,
    /// A picture has too many pixels (`intake::MOST_SIDE`, `intake::MOST_PICTURE_BYTES`).
    Pixels,
    /// The document has too many pages (`intake::MOST_PAGES`).
    Pages,
    /// Decoding asked for more memory than the worker may take.
    Memory,
}

/// Why a foreign file could not be made printable. The original is untouched in every case and can
/// be kept as an opaque exhibit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The file has no byte.
    #[error("the file is empty")]
    Empty,
    /// Récit does not decode this kind of file, or this variety of the kind.
    #[error("files of kind {0:?} are not decoded")]
    NotDecoded(Kind),
    /// A document under a password.
    #[error("the document is encrypted")]
    Encrypted,
    /// The bytes are not what the format demands.
    #[error("the file is damaged")]
    Damaged,
    /// The file ends too early.
    #[error("the file is cut short")]
    Truncated,
    /// A limit was passed.
    #[error("the file goes beyond the limit of {0:?}")]
    TooLarge(Limit),
    /// Decoding took too long and was stopped.
    #[error("decoding took too long")]
    TimedOut,
    /// The worker died on this file.
    #[error("the worker died")]
    Crashed,
    /// The person stopped it.
    #[error("cancelled")]
    Cancelled,
    /// The worker's answer breaks the rules; nothing of it was used.
    #[error("the worker's answer breaks the rules")]
    BadReply,
    /// The worker could not be started.
    #[error("the worker could not be started: {0}")]
    NotStarted(io::ErrorKind),
    /// The pixels could not be encoded.
    #[error("the page could not be encoded")]
    NotEncoded,
}

impl Error {
    /// A stable number for reports and for the worker's answer; never reused for another meaning.
    pub fn code(self) -> u16 {
        match self {
            Self::Empty => 1,
            Self::NotDecoded(_) => 2,
            Self::Encrypted => 3,
            Self::Damaged => 4,
            Self::Truncated => 5,
            Self::TimedOut => 6,
            Self::Crashed => 7,
            Self::Cancelled => 8,
            Self::BadReply => 9,
            Self::NotStarted(_) => 10,
            Self::NotEncoded => 11,
            Self::TooLarge(Limit::Bytes) => 20,
            Self::TooLarge(Limit::Pixels) => 21,
            Self::TooLarge(Limit::Pages) => 22,
            Self::TooLarge(Limit::Memory) => 23,
        }
    }

    /// The error that a worker reported by its code about a file of `kind`; `None` for a code that
    /// a worker has no right to use.
    pub fn from_worker(code: u16, kind: Kind) -> Option<Self> {
        [
            Self::NotDecoded(kind),
            Self::Encrypted,
            Self::Damaged,
            Self::Truncated,
            Self::Crashed,
            Self::TooLarge(Limit::Bytes),
            Self::TooLarge(Limit::Pixels),
            Self::TooLarge(Limit::Pages),
        ]
        .into_iter()
        .find(|error| error.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_cannot_claim_what_only_the_parent_knows() {
        assert_eq!(Error::from_worker(4, Kind::Pdf), Some(Error::Damaged));
        assert_eq!(Error::from_worker(2, Kind::Tiff), Some(Error::NotDecoded(Kind::Tiff)));
        for code in [0, 1, 6, 8, 9, 10, 11, 23, 24, u16::MAX] {
            assert_eq!(Error::from_worker(code, Kind::Pdf), None, "code {code}");
        }
    }
}
