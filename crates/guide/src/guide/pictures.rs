//! The pictures of the guide: screens of the window with the example, drawn by `docs/guide/draw`.

/// A picture with at most 256 colours, as a PNG keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Bits of a pixel: 1, 2, 4 or 8.
    pub bits: u8,
    /// Red, green and blue of each colour.
    pub colours: &'static [u8],
    /// The lines, each behind its filter, deflated in the form of zlib.
    pub pixels: &'static [u8],
}

macro_rules! pictures {
    ($($name:literal),+ $(,)?) => {
        /// Every screen of which there is a picture, with the PNG.
        pub const ALL: &[(&str, &[u8])] =
            &[$(($name, include_bytes!(concat!("../../../../docs/guide/pictures/", $name, ".png")))),+];
    };
}

pictures![
    "start",
    "words",
    "person",
    "home",
    "welcome",
    "procedure",
    "identity",
    "people",
    "life",
    "events",
    "journey",
    "france",
    "fears",
    "exhibits",
    "account",
    "points",
    "dossier",
    "lock",
    "leaving",
];

/// The picture of a screen, if there is one that can be read.
#[must_use]
pub fn of(screen: &str) -> Option<Picture> {
    let (_, png) = ALL.iter().find(|(name, _)| *name == screen)?;
    read(png)
}

/// Reads a PNG as the script writes it: one colour table, all pixels in one piece.
fn read(png: &'static [u8]) -> Option<Picture> {
    let mut rest = png.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let mut header = None;
    let mut colours = None;
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let data = after.get(..length)?;
        match kind {
            b"IHDR" => header = Some(data),
            b"PLTE" => colours = Some(data),
            b"IDAT" => {
                let (width, more) = header?.split_first_chunk::<4>()?;
                let (height, more) = more.split_first_chunk::<4>()?;
                let [bits, 3, 0, 0, 0] = *more else { return None };
                let (width, height) = (u32::from_be_bytes(*width), u32::from_be_bytes(*height));
                return Some(Picture { width, height, bits, colours: colours?, pixels: data });
            }
            _ => {}
        }
        // Behind the data stand four bytes to check it by.
        rest = after.get(length + 4..)?;
    }
    None
}
