//! Pages drawn on a printer.

use std::io;
use std::mem::offset_of;
use std::ptr;

use windows_sys::Win32::Graphics::Gdi::{
    BI_RGB, BITMAPINFOHEADER, CreateDCW, DEVMODEW, DIB_RGB_COLORS, DM_COLLATE, DM_COLOR, DM_COPIES,
    DM_DUPLEX, DM_FORMNAME, DM_IN_BUFFER, DM_ORIENTATION, DM_OUT_BUFFER, DM_PAPERLENGTH,
    DM_PAPERSIZE, DM_PAPERWIDTH, DM_SCALE, DMCOLLATE_TRUE, DMCOLOR_COLOR, DMCOLOR_MONOCHROME,
    DMDUP_SIMPLEX, DMDUP_VERTICAL, DMORIENT_PORTRAIT, DMPAPER_A4, DeleteDC, GetDeviceCaps,
    HALFTONE, HDC, LOGPIXELSX, LOGPIXELSY, PHYSICALHEIGHT, PHYSICALOFFSETX, PHYSICALOFFSETY,
    PHYSICALWIDTH, RGBQUAD, SRCCOPY, SetBrushOrgEx, SetStretchBltMode, StretchDIBits,
};
use windows_sys::Win32::Graphics::Printing::DocumentPropertiesW;
use windows_sys::Win32::Storage::Xps::{
    AbortDoc, DC_COLLATE, DC_COPIES, DOCINFOW, DeviceCapabilitiesW, EndDoc, EndPage, StartDocW,
    StartPage,
};

use super::printers::Opened;
use super::wide;

/// Rows that are drawn at a time: drivers keep what they are given, and large pictures are refused by some.
const BAND: usize = 256;
/// How much smaller than the page a paper may be before the page is made smaller: what rounding and the points of A4 cost.
const SAME: f64 = 0.995;
const POINTS_PER_INCH: f64 = 72.0;

/// How a document is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// Times over, at least 1.
    pub copies: u8,
    /// Turned over the long edge.
    pub both_sides: bool,
    /// Otherwise grey, whatever the printer makes of it.
    pub colour: bool,
}

/// A page to be drawn: rows of pixels from above, without gaps.
#[derive(Clone, Copy)]
pub struct Picture<'a> {
    /// Pixels per row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// One byte per pixel; otherwise red, green, blue.
    pub grey: bool,
    /// All of them.
    pub bytes: &'a [u8],
    /// Width and height on paper in points.
    pub size: (f64, f64),
}

/// A document on its way to a printer. Unless it is ended it is not printed.
#[derive(Debug)]
pub struct Paper {
    dc: HDC,
    job: u32,
    sheet: Sheet,
    colour: bool,
    rounds: u8,
    ended: bool,
}

impl Paper {
    /// Begins a document on A4, or on what the printer has instead.
    ///
    /// # Errors
    /// There is no such printer, or it takes nothing.
    pub fn begin(printer: &str, title: &str, manner: Manner) -> io::Result<Self> {
        let opened = Opened::of(printer)?;
        let (name, title) = (wide(printer), wide(title));
        let mut mode = Mode::usual(&opened, &name)?;
        // Each copy must begin where the one before has ended, and not every printer sees to that.
        let by_printer = manner.copies > 1
            && mode.can(&name, DC_COLLATE) == 1
            && mode.can(&name, DC_COPIES) >= i32::from(manner.copies);
        let copies = if by_printer { manner.copies } else { 1 };
        mode.set(&opened, &name, &Manner { copies, ..manner });
        // SAFETY: the name ends with a zero, the mode was made by the driver of this printer, and both outlive the call.
        let dc = unsafe { CreateDCW(ptr::null(), name.as_ptr(), ptr::null(), mode.as_ptr()) };
        if dc.is_null() {
            return Err(io::Error::last_os_error());
        }
        let mut paper = Self {
            dc,
            job: 0,
            sheet: Sheet::of(dc),
            colour: manner.colour,
            rounds: manner.copies.max(1) / copies.max(1),
            ended: false,
        };
        let document = DOCINFOW {
            cbSize: size_of::<DOCINFOW>() as i32,
            lpszDocName: title.as_ptr(),
            ..DOCINFOW::default()
        };
        // SAFETY: the title ends with a zero and outlives the call, as does the document; this value has the printer.
        let job = unsafe { StartDocW(paper.dc, &document) };
        paper.job = u32::try_from(job).ok().filter(|job| *job > 0).ok_or_else(failed)?;
        Ok(paper)
    }

    /// The number of the job in the printer's queue.
    #[must_use]
    pub fn job(&self) -> u32 {
        self.job
    }

    /// How many times the pages are to be drawn, one copy after the other: once where the printer makes the copies.
    #[must_use]
    pub fn rounds(&self) -> u8 {
        self.rounds
    }

    /// Draws one page; without a picture an empty one.
    ///
    /// # Errors
    /// The queue takes no more, or the picture is not of the size that it says.
    pub fn page(&self, picture: Option<&Picture<'_>>) -> io::Result<()> {
        // SAFETY: this value has the printer, and its document has begun.
        agreed(unsafe { StartPage(self.dc) })?;
        let drawn =
            picture.map_or(Ok(()), |picture| draw(self.dc, &self.sheet, picture, self.colour));
        // SAFETY: as above.
        let ended = agreed(unsafe { EndPage(self.dc) });
        drawn.and(ended)
    }

    /// Hands the document over to be printed.
    ///
    /// # Errors
    /// The queue does not take it.
    pub fn end(mut self) -> io::Result<()> {
        // SAFETY: as above.
        let ended = agreed(unsafe { EndDoc(self.dc) });
        self.ended = ended.is_ok();
        ended
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        // SAFETY: this value has the printer, and gives it back once.
        unsafe {
            if !self.ended && self.job > 0 {
                AbortDoc(self.dc);
            }
            DeleteDC(self.dc);
        }
    }
}

fn agreed(answer: i32) -> io::Result<()> {
    if answer > 0 { Ok(()) } else { Err(failed()) }
}

/// Drivers do not always say why.
fn failed() -> io::Error {
    match io::Error::last_os_error() {
        error if error.raw_os_error() == Some(0) => io::ErrorKind::Other.into(),
        error => error,
    }
}

/// What a printer is asked for: a value of the system, with a part behind it that only the printer's driver knows.
struct Mode(Vec<u64>);

impl Mode {
    /// As this person has set the printer.
    fn usual(printer: &Opened, name: &[u16]) -> io::Result<Self> {
        let none = ptr::null_mut();
        // SAFETY: the printer is open, the name ends with a zero; without a place to write to the call only tells how many
        // bytes it wants.
        let bytes = unsafe {
            DocumentPropertiesW(none, printer.0, name.as_ptr(), ptr::null_mut(), ptr::null(), 0)
        };
        let bytes = usize::try_from(bytes).ok().filter(|bytes| *bytes > 0).ok_or_else(failed)?;
        let mut mode = Self::of(bytes);
        let to = mode.0.as_mut_ptr().cast();
        // SAFETY: as above, and there is room for as many bytes as were wanted.
        agreed(unsafe {
            DocumentPropertiesW(none, printer.0, name.as_ptr(), to, ptr::null(), DM_OUT_BUFFER)
        })?;
        Ok(mode)
    }

    /// Room for so many bytes, and for the value of the system at least.
    fn of(bytes: usize) -> Self {
        Self(vec![0; bytes.max(size_of::<DEVMODEW>()).div_ceil(size_of::<u64>())])
    }

    fn as_ptr(&self) -> *const DEVMODEW {
        self.0.as_ptr().cast()
    }

    /// What the printer can do of this kind; less than nothing if it does not say.
    fn can(&self, name: &[u16], what: u16) -> i32 {
        // SAFETY: the name ends with a zero; the mode was made by the driver of this printer; these kinds write nothing.
        unsafe {
            DeviceCapabilitiesW(name.as_ptr(), ptr::null(), what, ptr::null_mut(), self.as_ptr())
        }
    }

    /// Asks for this manner. What the printer cannot do it leaves out.
    fn set(&mut self, printer: &Opened, name: &[u16], manner: &Manner) {
        let mode: *mut DEVMODEW = self.0.as_mut_ptr().cast();
        // SAFETY: there is room for a value of this type, aligned for every value of the system, and the driver has written one;
        // all of its parts are numbers.
        unsafe {
            let mode = &mut *mode;
            // The name or the measures of another paper would count more than its number.
            mode.dmFields &= !(DM_FORMNAME | DM_PAPERLENGTH | DM_PAPERWIDTH);
            mode.dmFields |= DM_ORIENTATION
                | DM_PAPERSIZE
                | DM_SCALE
                | DM_COPIES
                | DM_COLLATE
                | DM_DUPLEX
                | DM_COLOR;
            let paper = &mut mode.Anonymous1.Anonymous1;
            paper.dmOrientation = DMORIENT_PORTRAIT as i16;
            paper.dmPaperSize = DMPAPER_A4 as i16;
            paper.dmScale = 100;
            paper.dmCopies = i16::from(manner.copies);
            mode.dmCollate = DMCOLLATE_TRUE;
            mode.dmDuplex = if manner.both_sides { DMDUP_VERTICAL } else { DMDUP_SIMPLEX };
            mode.dmColor = if manner.colour { DMCOLOR_COLOR } else { DMCOLOR_MONOCHROME };
        }
        let mut understood = Self::of(size_of_val(self.0.as_slice()));
        let (from, to) = (self.as_ptr(), understood.0.as_mut_ptr().cast());
        // SAFETY: the printer is open, the name ends with a zero, what is read was written by the same driver, and there is
        // as much room for what it writes.
        let answer = unsafe {
            let how = DM_IN_BUFFER | DM_OUT_BUFFER;
            DocumentPropertiesW(ptr::null_mut(), printer.0, name.as_ptr(), to, from, how)
        };
        if answer > 0 {
            *self = understood;
        }
    }
}

/// The paper of a printer in its own units.
#[derive(Debug, Clone, Copy)]
struct Sheet {
    /// Units per inch, across and down.
    per_inch: (f64, f64),
    /// The whole paper, with the edges that cannot be printed on.
    size: (f64, f64),
    /// Where what can be printed on begins: the printer counts from there.
    begins: (f64, f64),
}

impl Sheet {
    fn of(dc: HDC) -> Self {
        // SAFETY: the printer is there for as long as the calls take.
        let told = |across: u32, down: u32| unsafe {
            (GetDeviceCaps(dc, across as i32).into(), GetDeviceCaps(dc, down as i32).into())
        };
        Self {
            per_inch: told(LOGPIXELSX, LOGPIXELSY),
            size: told(PHYSICALWIDTH, PHYSICALHEIGHT),
            begins: told(PHYSICALOFFSETX, PHYSICALOFFSETY),
        }
    }

    /// Where the pixels of a picture come: as large as it is, never larger, in the middle of the paper; smaller by the same
    /// share both ways where the paper is.
    fn place(&self, picture: &Picture<'_>) -> Place {
        let wanted = (
            picture.size.0 / POINTS_PER_INCH * self.per_inch.0,
            picture.size.1 / POINTS_PER_INCH * self.per_inch.1,
        );
        let fits = (self.size.0 / wanted.0).min(self.size.1 / wanted.1);
        let share = if fits >= SAME { 1.0 } else { fits };
        let (width, height) = (wanted.0 * share, wanted.1 * share);
        Place {
            left: (self.size.0 - width) / 2.0 - self.begins.0,
            top: (self.size.1 - height) / 2.0 - self.begins.1,
            across: width / picture.width as f64,
            down: height / picture.height as f64,
        }
    }
}

/// Where pixels come on the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    left: f64,
    top: f64,
    /// Units of the printer per pixel.
    across: f64,
    down: f64,
}

impl Place {
    /// Pixels that touch have the same edge between them.
    fn column(&self, pixel: usize) -> i32 {
        (self.left + self.across * pixel as f64).round() as i32
    }

    fn row(&self, pixel: usize) -> i32 {
        (self.top + self.down * pixel as f64).round() as i32
    }
}

/// Draws a picture on the sheet of a printer, but for what is as white as the paper.
fn draw(dc: HDC, sheet: &Sheet, picture: &Picture<'_>, colour: bool) -> io::Result<()> {
    let per_pixel = if picture.grey { 1 } else { 3 };
    let row_bytes = picture.width * per_pixel;
    if row_bytes == 0 || picture.height == 0 || picture.bytes.len() != row_bytes * picture.height {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let place = sheet.place(picture);
    // SAFETY: whatever draws there is there for as long as the calls take; where the origin was is not asked for.
    unsafe {
        SetStretchBltMode(dc, HALFTONE);
        SetBrushOrgEx(dc, 0, 0, ptr::null_mut());
    }
    for (at, band) in picture.bytes.chunks(row_bytes * BAND).enumerate() {
        let rows: Vec<&[u8]> = band.chunks_exact(row_bytes).collect();
        let Some(inked) = Inked::of(&rows, per_pixel) else { continue };
        let bitmap = Bitmap::of(&rows, &inked, per_pixel, colour);
        let first = at * BAND;
        let (left, right) = (place.column(inked.left), place.column(inked.right));
        let (top, bottom) = (place.row(first + inked.top), place.row(first + inked.bottom));
        bitmap.draw(dc, (left, top), (right - left, bottom - top))?;
    }
    Ok(())
}

/// The part of some rows that is not white, each end behind its last pixel.
#[derive(Debug, PartialEq, Eq)]
struct Inked {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Inked {
    fn of(rows: &[&[u8]], per_pixel: usize) -> Option<Self> {
        let mut found: Option<Self> = None;
        for (at, row) in rows.iter().enumerate() {
            let Some(first) = row.iter().position(|byte| *byte != u8::MAX) else { continue };
            let last = row.iter().rposition(|byte| *byte != u8::MAX).unwrap_or(first);
            let (left, right) = (first / per_pixel, last / per_pixel + 1);
            let inked = found.get_or_insert(Self { left, right, top: at, bottom: at });
            inked.left = inked.left.min(left);
            inked.right = inked.right.max(right);
            inked.bottom = at + 1;
        }
        found
    }
}

/// What stands before the pixels of a picture of the system.
#[repr(C)]
struct Head {
    header: BITMAPINFOHEADER,
    greys: [RGBQUAD; 256],
}

/// A picture as the system takes it: rows from below, each of whole words of four bytes.
struct Bitmap {
    head: Box<Head>,
    bytes: Vec<u8>,
}

impl Bitmap {
    fn of(rows: &[&[u8]], inked: &Inked, per_pixel: usize, colour: bool) -> Self {
        let coloured = colour && per_pixel == 3;
        let width = inked.right - inked.left;
        let row_bytes = (width * if coloured { 3 } else { 1 }).next_multiple_of(4);
        let mut bytes = Vec::with_capacity(row_bytes * (inked.bottom - inked.top));
        for row in rows.get(inked.top..inked.bottom).unwrap_or_default().iter().rev() {
            let end = bytes.len() + row_bytes;
            let row = row.get(inked.left * per_pixel..inked.right * per_pixel).unwrap_or_default();
            match row.as_chunks::<3>().0 {
                pixels if coloured => {
                    bytes
                        .extend(pixels.iter().flat_map(|[red, green, blue]| [*blue, *green, *red]));
                }
                pixels if per_pixel == 3 => bytes.extend(pixels.iter().map(|pixel| grey(*pixel))),
                _ => bytes.extend(row),
            }
            bytes.resize(end, u8::MAX);
        }
        let header = BITMAPINFOHEADER {
            biSize: size_of::<BITMAPINFOHEADER>() as u32,
            biWidth: width as i32,
            biHeight: (inked.bottom - inked.top) as i32,
            biPlanes: 1,
            biBitCount: if coloured { 24 } else { 8 },
            biCompression: BI_RGB,
            ..BITMAPINFOHEADER::default()
        };
        let shade = |at: usize| RGBQUAD {
            rgbBlue: at as u8,
            rgbGreen: at as u8,
            rgbRed: at as u8,
            rgbReserved: 0,
        };
        Self { head: Box::new(Head { header, greys: std::array::from_fn(shade) }), bytes }
    }

    fn draw(&self, dc: HDC, at: (i32, i32), size: (i32, i32)) -> io::Result<()> {
        let header = &self.head.header;
        // The colours stand right behind the header, where the system looks for them.
        const { assert!(offset_of!(Head, greys) == size_of::<BITMAPINFOHEADER>()) };
        // SAFETY: the header tells the width, height and depth of the bytes, which are whole words a row; eight bits have all of
        // their colours behind it; everything outlives the call.
        let drawn = unsafe {
            StretchDIBits(
                dc,
                at.0,
                at.1,
                size.0.max(1),
                size.1.max(1),
                0,
                0,
                header.biWidth,
                header.biHeight,
                self.bytes.as_ptr().cast(),
                ptr::from_ref(&*self.head).cast(),
                DIB_RGB_COLORS,
                SRCCOPY,
            )
        };
        agreed(drawn)
    }
}

/// How light a colour is (ITU-R BT.601).
fn grey([red, green, blue]: [u8; 3]) -> u8 {
    let light = u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114;
    u8::try_from((light + 500) / 1000).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use windows_sys::Win32::Graphics::Gdi::{
        BLACKNESS, CreateCompatibleDC, CreateDIBSection, DeleteObject, GetPixel, HBITMAP, PatBlt,
        SelectObject, WHITENESS,
    };

    use super::*;

    /// A sheet in memory instead of one in a printer.
    struct Board {
        dc: HDC,
        bitmap: HBITMAP,
    }

    impl Board {
        fn of(width: i32, height: i32) -> Self {
            let header = BITMAPINFOHEADER {
                biSize: size_of::<BITMAPINFOHEADER>() as u32,
                biWidth: width,
                biHeight: -height,
                biPlanes: 1,
                biBitCount: 32,
                ..BITMAPINFOHEADER::default()
            };
            let mut bits = ptr::null_mut();
            // SAFETY: without colours of its own a header is enough; the pointers outlive the calls.
            unsafe {
                let dc = CreateCompatibleDC(ptr::null_mut());
                let head = ptr::from_ref(&header).cast();
                let bitmap =
                    CreateDIBSection(dc, head, DIB_RGB_COLORS, &mut bits, ptr::null_mut(), 0);
                assert!(!bitmap.is_null());
                SelectObject(dc, bitmap);
                PatBlt(dc, 0, 0, width, height, BLACKNESS);
                PatBlt(dc, 0, 0, width, height, WHITENESS);
                Self { dc, bitmap }
            }
        }

        /// Red, green, blue.
        fn pixel(&self, x: i32, y: i32) -> [u8; 3] {
            // SAFETY: the board is there.
            let pixel = unsafe { GetPixel(self.dc, x, y) }.to_le_bytes();
            [pixel[0], pixel[1], pixel[2]]
        }
    }

    impl Drop for Board {
        fn drop(&mut self) {
            // SAFETY: both were made with this value.
            unsafe {
                DeleteDC(self.dc);
                DeleteObject(self.bitmap);
            }
        }
    }

    fn sheet(size: (f64, f64), begins: (f64, f64)) -> Sheet {
        Sheet { per_inch: (72.0, 72.0), size, begins }
    }

    fn picture(width: usize, height: usize, grey: bool, bytes: &[u8]) -> Picture<'_> {
        Picture { width, height, grey, bytes, size: (width as f64, height as f64) }
    }

    #[test]
    fn a_page_comes_where_it_is_on_paper_whatever_cannot_be_printed_on() {
        let a4 = Picture { size: (595.276, 841.89), ..picture(2480, 3508, true, &[]) };
        let at_600 =
            Sheet { per_inch: (600.0, 600.0), size: (4958.0, 7016.0), begins: (150.0, 300.0) };
        let place = at_600.place(&a4);
        assert!((place.left + 150.0).abs() < 2.0 && (place.top + 300.0).abs() < 2.0, "{place:?}");
        assert!((place.across - 2.0).abs() < 0.001 && (place.down - 2.0).abs() < 0.001);
        // Letter: less high, so smaller both ways, and in the middle.
        let letter = sheet((612.0, 792.0), (0.0, 0.0)).place(&a4);
        let share = 792.0 / 841.89;
        assert!((letter.across * 2480.0 - 595.276 * share).abs() < 0.01);
        assert!((letter.down * 3508.0 - 792.0).abs() < 0.01 && letter.top.abs() < 0.01);
        // A3: as large as it is.
        let a3 = sheet((841.89, 1190.55), (0.0, 0.0)).place(&a4);
        assert!((a3.across * 2480.0 - 595.276).abs() < 0.01);
    }

    #[test]
    fn every_pixel_comes_to_its_place_in_colour_or_grey() {
        let (width, height) = (30, 2 * BAND + 9);
        let mut bytes = vec![255; width * height * 3];
        let mut set = |x: usize, y: usize, colour: [u8; 3]| {
            let at = (y * width + x) * 3;
            bytes[at..at + 3].copy_from_slice(&colour);
        };
        let places = [(0, 0), (29, BAND - 1), (3, BAND), (7, 2 * BAND + 8)];
        for (x, y) in places {
            set(x, y, [200, 100, 0]);
        }
        let picture = picture(width, height, false, &bytes);
        for (colour, expected) in [(true, [200, 100, 0]), (false, [119; 3])] {
            let board = Board::of(40, height as i32 + 20);
            let paper = sheet((30.0, height as f64), (-4.0, -5.0));
            draw(board.dc, &paper, &picture, colour).unwrap();
            for (x, y) in places {
                assert_eq!(board.pixel(x as i32 + 4, y as i32 + 5), expected, "{x} {y}");
            }
            let inked = (0..40).flat_map(|x| (0..height as i32 + 20).map(move |y| (x, y)));
            assert_eq!(inked.filter(|(x, y)| board.pixel(*x, *y) != [255; 3]).count(), 4);
        }
    }

    #[test]
    fn what_is_stretched_leaves_no_gap_between_bands() {
        let (width, height) = (5, 3 * BAND);
        let bytes = vec![40; width * height];
        let board = Board::of(12, 1000);
        let paper = Sheet { per_inch: (93.0, 93.0), size: (12.0, 1000.0), begins: (0.0, 0.0) };
        draw(board.dc, &paper, &picture(width, height, true, &bytes), false).unwrap();
        let column: Vec<_> = (0..1000).map(|y| board.pixel(6, y)).collect();
        let dark = column.iter().filter(|pixel| **pixel == [40; 3]).count();
        assert_eq!(dark, (768.0_f64 * 93.0 / 72.0).round() as usize);
    }

    #[test]
    fn a_picture_that_is_not_what_it_says_is_not_drawn() {
        let board = Board::of(4, 4);
        for (width, height, bytes) in [(2, 2, 3), (0, 2, 0), (2, 0, 0), (2, 2, 5)] {
            let bytes = vec![0; bytes];
            let picture = picture(width, height, true, &bytes);
            assert!(draw(board.dc, &sheet((4.0, 4.0), (0.0, 0.0)), &picture, true).is_err());
        }
    }

    #[test]
    fn nothing_is_begun_without_a_printer() {
        let manner = Manner { copies: 1, both_sides: false, colour: false };
        assert!(Paper::begin("no printer of this name", "Document", manner).is_err());
    }
}
