//! What other programs left to be pasted: files or a picture. Text is never asked for, since it may be of a case. And
//! texts put there so that the system keeps no copy.

use std::path::PathBuf;

use super::handle::Handle;
use super::message::Refusal;

#[cfg(windows)]
pub use super::windows_clipboard::Written;

/// What there is to be pasted.
#[derive(Debug)]
pub enum Pasted {
    Files(Vec<PathBuf>),
    /// A picture in memory, and its length in bytes.
    Picture(Handle, u64),
    Nothing,
}

/// Looks at the clipboard of this person's screen. Waits for the program that filled it, a few seconds at most.
///
/// # Errors
/// [`Refusal::TooLarge`], or [`Refusal::Other`] if that program does not answer.
pub fn look() -> Result<Pasted, Refusal> {
    #[cfg(target_os = "linux")]
    {
        linux::look()
    }
    #[cfg(windows)]
    {
        super::windows_clipboard::look()
    }
    #[cfg(not(any(target_os = "linux", windows)))]
    {
        Ok(Pasted::Nothing)
    }
}

/// A text that was put on the clipboard past the window's library.
#[cfg(not(windows))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {}

#[cfg(not(windows))]
impl Written {
    /// Takes it away again.
    pub fn wipe(self, _text: &str) {
        match self {}
    }
}

/// How a text came on the clipboard.
#[derive(Debug)]
pub enum Put {
    /// It is there, and marked so that it stays out of the system's history and its cloud.
    Written(Written),
    /// It is not: another program holds the clipboard.
    Refused,
    /// This system keeps no history of its own: the window's library does as well.
    AsEver,
}

/// Puts a text on the clipboard, where the system keeps a history from which it is to stay out.
#[must_use]
pub fn put(text: &str) -> Put {
    #[cfg(windows)]
    {
        super::windows_clipboard::put(text).map_or(Put::Refused, Put::Written)
    }
    #[cfg(not(windows))]
    {
        let _ = text;
        Put::AsEver
    }
}

/// A picture of these bytes, as it would come from a clipboard.
///
/// # Errors
/// What the system says.
#[cfg(target_os = "linux")]
pub(super) fn picture(bytes: &[u8]) -> Result<Pasted, Refusal> {
    use std::io::Write;
    let refused = |error: std::io::Error| Refusal::from(&error);
    let mut sheet = linux::sheet().map_err(refused)?;
    sheet.write_all(bytes).map_err(refused)?;
    Ok(Pasted::Picture(Handle::new(sheet), bytes.len() as u64))
}

/// A picture of these bytes, as it would come from a clipboard: they go through a pipe, since every file of this
/// system lies on a disk.
///
/// # Errors
/// What the system says.
#[cfg(not(target_os = "linux"))]
pub(super) fn picture(bytes: &[u8]) -> Result<Pasted, Refusal> {
    use std::io::Write;
    let (from, mut to) = std::io::pipe().map_err(|error| Refusal::from(&error))?;
    let (length, bytes) = (bytes.len() as u64, bytes.to_vec());
    // A desk that wants no more of it breaks the pipe.
    std::thread::spawn(move || to.write_all(&bytes).ok());
    #[cfg(unix)]
    let from = std::os::fd::OwnedFd::from(from);
    #[cfg(windows)]
    let from = std::os::windows::io::OwnedHandle::from(from);
    Ok(Pasted::Picture(Handle::flowing(from.into()), length))
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::File;
    use std::io::{self, Write};

    use super::{Handle, Pasted, Refusal};
    use crate::intake::MOST_BYTES;
    use crate::platform::display::{self, Screen};
    use crate::platform::wayland_clipboard::WaylandClipboard;
    use crate::platform::x11_clipboard::X11Clipboard;
    use crate::report::addresses;

    /// Lists of files, the plainest first.
    const LISTS: [&str; 4] = [
        "text/uri-list",
        "x-special/gnome-copied-files",
        "x-special/mate-copied-files",
        "application/x-kde4-urilist",
    ];
    /// Pictures, what loses nothing first.
    const PICTURES: [&str; 7] = [
        "image/png",
        "image/tiff",
        "image/webp",
        "image/jpeg",
        "image/bmp",
        "image/x-bmp",
        "image/x-MS-bmp",
    ];
    /// Longest list of files, bytes.
    const LIST: u64 = 4 << 20;

    /// A file that is in memory alone.
    pub(super) fn sheet() -> io::Result<File> {
        use rustix::fs::{MemfdFlags, memfd_create};
        Ok(memfd_create("picture", MemfdFlags::CLOEXEC)?.into())
    }

    pub(super) fn look() -> Result<Pasted, Refusal> {
        let wayland = display::look() == Ok(Screen::Wayland);
        if let Some(board) = wayland.then(WaylandClipboard::open).flatten() {
            return choose(&board.offered(), &mut |kind, most, to| board.read(kind, most, to));
        }
        // Some Wayland screens show their clipboard to programs of X11 alone.
        let x11 = display::has_local_x11().then(X11Clipboard::open).flatten();
        let Some(board) = x11 else { return Ok(Pasted::Nothing) };
        choose(&board.offered()?, &mut |kind, most, to| board.read(kind, most, to))
    }

    /// Reads one of the kinds offered, at most so many bytes, into something; how many came.
    type Read<'r> = &'r mut dyn FnMut(&str, u64, &mut dyn Write) -> Result<u64, Refusal>;

    /// Files before a picture: a program that copies a file may show its picture beside it.
    fn choose(offered: &[String], read: Read<'_>) -> Result<Pasted, Refusal> {
        let is_offered = |kind: &&str| offered.iter().any(|one| one == *kind);
        for kind in LISTS.into_iter().filter(|kind| is_offered(kind)) {
            let mut list = Vec::new();
            read(kind, LIST, &mut list)?;
            if let Some(paths) = addresses::paths(&String::from_utf8_lossy(&list)) {
                return Ok(Pasted::Files(paths));
            }
        }
        for kind in PICTURES.into_iter().filter(|kind| is_offered(kind)) {
            let mut sheet: File = sheet().map_err(|error| Refusal::from(&error))?;
            let bytes = read(kind, MOST_BYTES as u64, &mut sheet)?;
            if bytes > 0 {
                return Ok(Pasted::Picture(Handle::new(sheet), bytes));
            }
        }
        Ok(Pasted::Nothing)
    }

    #[cfg(test)]
    mod tests {
        use std::path::PathBuf;

        use super::*;

        fn found(board: &[(&str, &[u8])]) -> Pasted {
            let offered: Vec<String> = board.iter().map(|(kind, _)| (*kind).to_owned()).collect();
            let mut read = |kind: &str, _: u64, to: &mut dyn Write| {
                let (_, bytes) = board.iter().find(|(one, _)| *one == kind).unwrap();
                to.write_all(bytes).unwrap();
                Ok(bytes.len() as u64)
            };
            choose(&offered, &mut read).unwrap()
        }

        #[test]
        fn files_come_before_pictures_and_an_address_of_the_web_is_neither() {
            // What a viewer of pictures offers beside the picture it shows.
            let both = found(&[("image/png", b"png"), ("text/uri-list", b"file:///a%20b.png\r\n")]);
            assert!(matches!(both, Pasted::Files(paths) if paths == [PathBuf::from("/a b.png")]));
            // Firefox, "Copy Image".
            let web = found(&[
                ("text/html", b"<img>"),
                ("text/uri-list", b"https://a.fr/b.png\r\n"),
                ("image/png", b"png"),
            ]);
            assert!(matches!(web, Pasted::Picture(_, 3)));
            assert!(matches!(found(&[("UTF8_STRING", b"/etc/passwd")]), Pasted::Nothing));
        }

        #[test]
        fn a_kind_that_holds_nothing_is_passed_over() {
            let board: [(&str, &[u8]); 2] = [("image/png", b""), ("image/jpeg", b"jpeg")];
            let Pasted::Picture(picture, 4) = found(&board) else { panic!() };
            assert_eq!(picture.read(10).unwrap(), b"jpeg");
        }
    }
}
