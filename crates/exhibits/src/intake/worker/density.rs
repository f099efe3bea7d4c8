//! How large a picture is on paper, where its file says so believably.

/// Dots per inch, across and down.
pub(super) type Dpi = (f32, f32);

/// What scanners write. Telephones and editors write 72 or 96 without meaning it.
const BELIEVABLE: std::ops::RangeInclusive<f32> = 97.0..=1200.0;

/// Keeps a density only if a scanner may have meant it.
pub(super) fn believable(dpi: Dpi) -> Option<Dpi> {
    (BELIEVABLE.contains(&dpi.0) && BELIEVABLE.contains(&dpi.1)).then_some(dpi)
}

/// The density in the JFIF header of a JPEG file (ISO/IEC 10918-5, 10.1).
pub(super) fn of_jpeg(file: &[u8]) -> Option<Dpi> {
    let header = file.get(2..20)?;
    let (marker, rest) = header.split_at_checked(4)?;
    let [0xFF, 0xE0, _, _] = marker else { return None };
    let rest = rest.strip_prefix(b"JFIF\0")?;
    let [_, _, unit, x0, x1, y0, y1, ..] = rest else { return None };
    let (x, y) = (u16::from_be_bytes([*x0, *x1]).into(), u16::from_be_bytes([*y0, *y1]).into());
    match unit {
        1 => believable((x, y)),
        2 => believable((x * 2.54, y * 2.54)),
        _ => None,
    }
}

/// The density in the pHYs chunk of a PNG file (PNG 3rd edition, 11.3.4.3).
pub(super) fn of_png(file: &[u8]) -> Option<Dpi> {
    let mut rest = file.get(8..)?;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        match name {
            b"pHYs" => {
                let [x0, x1, x2, x3, y0, y1, y2, y3, 1, ..] = after else { return None };
                let inch = |metre: u32| metre as f32 * 0.0254;
                let x = inch(u32::from_be_bytes([*x0, *x1, *x2, *x3]));
                let y = inch(u32::from_be_bytes([*y0, *y1, *y2, *y3]));
                return believable((x, y));
            }
            b"IDAT" | b"IEND" => return None,
            // The chunk's check sum follows it.
            _ => rest = after.get(length.checked_add(4)?..)?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanner_is_believed_and_a_telephone_is_not() {
        let header = |unit: u8, dots: u8| {
            let mut file = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x02".to_vec();
            file.extend_from_slice(&[unit, 0, dots, 0, dots, 0, 0]);
            file
        };
        assert_eq!(of_jpeg(&header(1, 150)), Some((150.0, 150.0)));
        assert_eq!(of_jpeg(&header(1, 72)), None);
        assert_eq!(of_jpeg(&header(0, 150)), None);
        assert_eq!(of_jpeg(&header(2, 118)).map(|dpi| dpi.0.round()), Some(300.0));
        assert_eq!(of_jpeg(b"\xFF\xD8\xFF"), None);
    }

    #[test]
    fn a_png_chunk_that_lies_about_its_length_ends_the_search() {
        let mut file = b"\x89PNG\r\n\x1A\n".to_vec();
        file.extend_from_slice(b"\xFF\xFF\xFF\xFFtEXt and no more");
        assert_eq!(of_png(&file), None);
    }
}
