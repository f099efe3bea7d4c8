//! What a file is, by its first bytes only; its name is not asked.

use crate::report::foreign::Kind;

/// How many bytes at the start decide.
pub(super) const LOOKED_AT: usize = 1024;

/// What a file is, from its first bytes (1,024 are enough). Never fails and decodes nothing.
pub fn sniff(file: &[u8]) -> Kind {
    let head = file.get(..LOOKED_AT).unwrap_or(file);
    let at = |offset: usize, magic: &[u8]| {
        head.get(offset..).is_some_and(|rest| rest.starts_with(magic))
    };
    let any = |magics: &[&[u8]]| magics.iter().any(|magic| at(0, magic));
    match () {
        () if at(0, b"\xFF\xD8\xFF") => Kind::Jpeg,
        () if at(0, b"\x89PNG\r\n\x1A\n") => Kind::Png,
        () if at(0, b"RIFF") => riff(head),
        () if any(&[b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"]) => Kind::Tiff,
        () if at(4, b"ftyp") => brand(head.get(8..12).unwrap_or_default()),
        // Two letters are too few: behind them come the length and four bytes that are always zero.
        () if at(0, b"BM") && at(6, b"\0\0\0\0") => Kind::Bmp,
        () if any(&[b"GIF8", b"BM"]) => Kind::OtherPicture,
        () if any(&[b"ID3", b"OggS", b"fLaC", b"#!AMR", b"\xFF\xFB", b"\xFF\xF1"]) => Kind::Audio,
        // MP3 without a preface, in its other layers and rates.
        () if any(&[b"\xFF\xF3", b"\xFF\xF2", b"\xFF\xFA", b"\xFF\xF9"]) => Kind::Audio,
        () if [b"moov", b"mdat", b"wide"].iter().any(|part| at(4, *part)) => Kind::Video,
        () if any(&[b"\x1A\x45\xDF\xA3", b"\0\0\x01\xBA", b"FLV\x01"]) => Kind::Video,
        () if at(0, b"PK\x03\x04") => zip(head),
        () if any(&[b"\xD0\xCF\x11\xE0", b"{\\rtf"]) => Kind::Office,
        () if any(&[b"Rar!", b"7z\xBC\xAF", b"\x1F\x8B", b"BZh", b"\xFD7zXZ"]) => Kind::Archive,
        () if at(257, b"ustar") => Kind::Archive,
        // Readers accept some bytes before the header (ISO 32000-1, note to 7.5.2).
        () if holds(head, b"%PDF-") => Kind::Pdf,
        // They also accept a file that begins with its first object.
        () if holds(head, b" 0 obj") => Kind::Pdf,
        () => Kind::Unknown,
    }
}

fn holds(head: &[u8], words: &[u8]) -> bool {
    head.windows(words.len()).any(|window| window == words)
}

fn riff(head: &[u8]) -> Kind {
    match head.get(8..12) {
        Some(b"WEBP") => Kind::WebP,
        Some(b"WAVE") => Kind::Audio,
        Some(b"AVI ") => Kind::Video,
        _ => Kind::Unknown,
    }
}

fn brand(brand: &[u8]) -> Kind {
    match brand {
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"avif"
        | b"avis" => Kind::Heic,
        b"M4A " | b"M4B " => Kind::Audio,
        _ => Kind::Video,
    }
}

fn zip(head: &[u8]) -> Kind {
    let office: [&[u8]; 5] = [
        b"[Content_Types].xml",
        b"_rels/",
        b"word/",
        b"docProps/",
        b"mimetypeapplication/vnd.oasis",
    ];
    if office.iter().any(|name| holds(head, name)) { Kind::Office } else { Kind::Archive }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_their_first_bytes() {
        let cases: [(&[u8], Kind); 27] = [
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Kind::Jpeg),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", Kind::Png),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Kind::WebP),
            (b"RIFF\x10\0\0\0WAVEfmt ", Kind::Audio),
            (b"RIFF\x10\0\0\0AVI LIST", Kind::Video),
            (b"II*\0\x08\0\0\0", Kind::Tiff),
            (b"MM\0*\0\0\0\x08", Kind::Tiff),
            (b"%PDF-1.7\n", Kind::Pdf),
            (b"\n\n junk before %PDF-1.4", Kind::Pdf),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Kind::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0", Kind::Heic),
            (b"\0\0\0\x18ftypM4A \0\0\0\0", Kind::Audio),
            (b"\0\0\0\x18ftypisom\0\0\0\0", Kind::Video),
            (b"GIF89a", Kind::OtherPicture),
            (b"BM\x36\x10\x0E\0\0\0\0\0\x36\0\0\0", Kind::Bmp),
            (b"BM, or something like it", Kind::OtherPicture),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::Office),
            (b"PK\x03\x04\x14\0\x06\0 and so on [Content_Types].xml", Kind::Office),
            (b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text", Kind::Office),
            (b"PK\x03\x04\x14\0 holiday.jpg", Kind::Archive),
            (b"ID3\x03", Kind::Audio),
            (b"\x1A\x45\xDF\xA3", Kind::Video),
            (b"\xFF\xF3\x40\xC0", Kind::Audio),
            (b"\0\0\0\x08wide\0\0\x10\0mdat", Kind::Video),
            (b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>", Kind::Pdf),
            (b"a letter without any magic", Kind::Unknown),
            (b"", Kind::Unknown),
        ];
        for (bytes, kind) in cases {
            assert_eq!(sniff(bytes), kind, "{bytes:?}");
        }
    }

    #[test]
    fn a_header_far_inside_is_not_believed() {
        let mut file = vec![b' '; 5000];
        file.extend_from_slice(b"%PDF-1.7");
        assert_eq!(sniff(&file), Kind::Unknown);
    }
}
