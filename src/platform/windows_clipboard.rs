//! The clipboard of Windows: pictures and lists of files read from it; texts put there so that no history, no cloud and no
//! watching program keeps them.

use std::num::NonZeroU32;
use std::thread;
use std::time::Duration;

use clipboard_win::options::NoClear;
use clipboard_win::{Clipboard, formats, raw};

use super::clipboard::{Pasted, picture};
use super::message::Refusal;
use crate::intake::MOST_BYTES;

/// How often it is tried to have the clipboard while another program has it, and how long apart.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(5);

/// The marks that Windows, and programs that keep to its rules, look for ("Clipboard Formats", Cloud Clipboard and
/// Clipboard History Formats). What the first holds is of no matter; the others hold a number, and 0 is no.
const MARKS: [&str; 3] = [
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
];
const NO: [u8; 4] = 0_u32.to_ne_bytes();

/// Pictures that programs leave as the bytes of a file, by the names they registered.
const PICTURES: [&str; 2] = ["PNG", "image/png"];

fn open() -> Option<Clipboard> {
    for _ in 0..TRIES {
        if let Ok(board) = Clipboard::new() {
            return Some(board);
        }
        thread::sleep(PAUSE);
    }
    None
}

/// A text on the clipboard, known by the number the clipboard had then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written(Option<NonZeroU32>);

/// Puts a text there with its marks; `None` if it is not there.
pub(super) fn put(text: &str) -> Option<Written> {
    let board = open()?;
    raw::empty().ok()?;
    // The marks first: no text is there without them.
    for mark in MARKS {
        let format = raw::register_format(mark)?;
        raw::set_without_clear(format.get(), &NO).ok()?;
    }
    if raw::set_string_with(text, NoClear).is_err() {
        raw::empty().ok();
        return None;
    }
    drop(board);
    // Closing it makes the other kinds of text, and counts.
    Some(Written(raw::seq_num()))
}

impl Written {
    /// Takes the text away, unless something else took its place.
    pub fn wipe(self, text: &str) {
        let Some(_board) = open() else { return };
        let same = self.0.is_some() && raw::seq_num() == self.0;
        if same || holds(text) {
            // Nothing more can be done about it.
            raw::empty().ok();
        }
    }
}

/// Whether the same text lies there, from whomever.
fn holds(text: &str) -> bool {
    let mut found = zeroize::Zeroizing::new(Vec::new());
    raw::get_string(&mut found).is_ok() && *found == text.as_bytes()
}

/// Files before a picture: a program that copies a file may show its picture beside it.
pub(super) fn look() -> Result<Pasted, Refusal> {
    let Some(_board) = open() else { return Err(Refusal::Other) };
    if raw::is_format_avail(formats::CF_HDROP) {
        let mut paths = Vec::new();
        raw::get_file_list_path(&mut paths).map_err(|_| Refusal::Other)?;
        if !paths.is_empty() {
            return Ok(Pasted::Files(paths));
        }
    }
    for name in PICTURES {
        let format = raw::register_format(name).map(NonZeroU32::get);
        let bytes = format.map_or(Ok(None), read)?;
        if let Some(bytes) = bytes {
            return picture(&bytes);
        }
    }
    match read(formats::CF_DIB)?.as_deref().and_then(as_file) {
        Some(bytes) => picture(&bytes),
        None => Ok(Pasted::Nothing),
    }
}

/// What lies there of a kind, if it holds anything.
fn read(format: u32) -> Result<Option<Vec<u8>>, Refusal> {
    if !raw::is_format_avail(format) {
        return Ok(None);
    }
    if raw::size(format).is_some_and(|size| size.get() > MOST_BYTES) {
        return Err(Refusal::TooLarge);
    }
    let mut bytes = Vec::new();
    raw::get_vec(format, &mut bytes).map_err(|_| Refusal::Other)?;
    Ok((!bytes.is_empty()).then_some(bytes))
}

/// Bytes of the head of a bitmap's file.
const FILE_HEAD: usize = 14;
/// Bytes of the plainest head of a bitmap.
const HEAD: u32 = 40;
/// Compression words after which three or four masks follow the plainest head.
const BIT_FIELDS: u32 = 3;
const ALPHA_BIT_FIELDS: u32 = 6;

/// A bitmap of memory as the bytes of its file, which has a head more. Nothing of it is decoded.
fn as_file(bitmap: &[u8]) -> Option<Vec<u8>> {
    let long = |at: usize| {
        let bytes = bitmap.get(at..at + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    };
    let (head, compression, used) = (long(0)?, long(16)?, long(32)?);
    let depth = u32::from(u16::from_le_bytes(bitmap.get(14..16)?.try_into().ok()?));
    let masks = match compression {
        BIT_FIELDS if head == HEAD => 12,
        ALPHA_BIT_FIELDS if head == HEAD => 16,
        _ => 0,
    };
    let colours = match (used, depth) {
        (0, 1..=8) => 1 << depth,
        _ => used,
    };
    let pixels =
        colours.checked_mul(4)?.checked_add(head)?.checked_add(masks + FILE_HEAD as u32)?;
    let length = u32::try_from(bitmap.len() + FILE_HEAD).ok().filter(|length| pixels < *length)?;
    let mut file = Vec::with_capacity(bitmap.len() + FILE_HEAD);
    file.extend(b"BM");
    file.extend(length.to_le_bytes());
    file.extend([0; 4]);
    file.extend(pixels.to_le_bytes());
    file.extend(bitmap);
    Some(file)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::intake::MOST_BYTES;

    /// A picture of two by two, as programs leave it: head, masks or colours, lines from below.
    fn bitmap(depth: u16, compression: u32, rest: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for number in [40_u32, 2, 2] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend([1, 0]);
        bytes.extend(depth.to_le_bytes());
        bytes.extend(compression.to_le_bytes());
        bytes.extend([0; 20]);
        bytes.extend(rest);
        bytes
    }

    fn pixels(bytes: &[u8]) -> Vec<[u8; 3]> {
        let file = as_file(bytes).unwrap();
        let picture = image::load_from_memory_with_format(&file, image::ImageFormat::Bmp).unwrap();
        picture.to_rgb8().pixels().map(|pixel| pixel.0).collect()
    }

    const RED: [u8; 3] = [255, 0, 0];
    const GREEN: [u8; 3] = [0, 255, 0];
    const BLUE: [u8; 3] = [0, 0, 255];
    const WHITE: [u8; 3] = [255, 255, 255];

    #[test]
    fn a_bitmap_of_memory_is_one_of_a_file_with_a_head_more() {
        let lines = [255, 0, 0, 255, 255, 255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 0];
        assert_eq!(pixels(&bitmap(24, 0, &lines)), [RED, GREEN, BLUE, WHITE]);
        let mut masked = Vec::new();
        for number in [0xFF_0000_u32, 0xFF00, 0xFF, 0xFF, 0xFF_FFFF, 0xFF_0000, 0xFF00] {
            masked.extend(number.to_le_bytes());
        }
        assert_eq!(pixels(&bitmap(32, 3, &masked)), [RED, GREEN, BLUE, WHITE]);
        let two = [0, 0, 255, 0, 255, 255, 255, 0, 0b1000_0000, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(pixels(&bitmap(1, 0, &two)), [RED, RED, WHITE, RED]);
        for broken in [&[][..], &[40, 0, 0, 0], &bitmap(24, 0, &[])] {
            assert!(as_file(broken).is_none());
        }
    }

    fn found() -> Pasted {
        look().unwrap()
    }

    /// One test: there is one clipboard.
    #[test]
    fn texts_are_marked_and_wiped_and_only_files_and_pictures_are_found() {
        let told = "son récit, سرگذشت او";
        let written = put(told).unwrap();
        for mark in MARKS {
            let format = raw::register_format(mark).unwrap().get();
            let mut bytes = Vec::new();
            let _board = open().unwrap();
            raw::get_vec(format, &mut bytes).unwrap();
            assert_eq!(bytes.get(..4), Some(&NO[..]), "{mark}");
        }
        assert!(matches!(found(), Pasted::Nothing), "a text is not asked for");
        written.wipe(told);
        assert!(!raw::is_format_avail(formats::CF_UNICODETEXT));

        // The same text, put there once more by another program, goes as well; another one stays.
        let written = put(told).unwrap();
        let theirs = |text: &str| {
            let _board = open().unwrap();
            raw::set_string(text).unwrap();
        };
        theirs(told);
        written.wipe(told);
        assert!(!raw::is_format_avail(formats::CF_UNICODETEXT));
        theirs("à lui");
        written.wipe(told);
        assert!(raw::is_format_avail(formats::CF_UNICODETEXT));

        let put_there = |format: u32, bytes: &[u8]| {
            let _board = open().unwrap();
            raw::set(format, bytes).unwrap();
        };
        put_there(formats::CF_DIB, &bitmap(24, 0, &[0; 16]));
        let Pasted::Picture(handle, 70) = found() else { panic!() };
        assert_eq!(handle.read(MOST_BYTES as u64).unwrap().get(..2), Some(&b"BM"[..]));
        put_there(raw::register_format("PNG").unwrap().get(), b"png");
        let Pasted::Picture(handle, bytes) = found() else { panic!() };
        assert_eq!(handle.read(bytes).unwrap().get(..3), Some(&b"png"[..]));
        let paths = ["C:\\a b.png", "C:\\عکس.jpg"];
        {
            let _board = open().unwrap();
            raw::set_file_list(&paths).unwrap();
        }
        assert!(matches!(found(), Pasted::Files(found) if found == paths.map(PathBuf::from)));
        let _board = open().unwrap();
        raw::empty().unwrap();
    }
}
