//! Small files of every kind, made here.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// Upper left red, upper right green, lower left blue, lower right black.
pub(crate) fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb([255, 0, 0]),
        (false, true) => Rgb([0, 255, 0]),
        (true, false) => Rgb([0, 0, 255]),
        (false, false) => Rgb([0, 0, 0]),
    })
}

pub(crate) fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    image.into().write_to(&mut file, format).unwrap();
    file.into_inner()
}

pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(quarters(width, height), ImageFormat::Jpeg)
}

pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    encoded(quarters(width, height), ImageFormat::Png)
}

pub(crate) fn webp(width: u32, height: u32) -> Vec<u8> {
    encoded(quarters(width, height), ImageFormat::WebP)
}

pub(crate) fn bmp(width: u32, height: u32) -> Vec<u8> {
    encoded(quarters(width, height), ImageFormat::Bmp)
}

/// A TIFF file of several pages, each with its resolution.
pub(crate) fn tiff(pages: &[RgbImage], dpi: u32) -> Vec<u8> {
    use tiff::encoder::{Rational, TiffEncoder, colortype::RGB8};
    use tiff::tags::ResolutionUnit;
    let mut file = Cursor::new(Vec::new());
    let mut encoder = TiffEncoder::new(&mut file).unwrap();
    for page in pages {
        let mut image = encoder.new_image::<RGB8>(page.width(), page.height()).unwrap();
        image.resolution(ResolutionUnit::Inch, Rational { n: dpi, d: 1 });
        image.write_data(page.as_raw()).unwrap();
    }
    file.into_inner()
}

/// A word that stands in the metadata and must not come out.
pub(crate) const CANARY: &[u8] = b"CANARY-OWNER";

/// The file with an EXIF block: an orientation, a name, and a place by GPS.
pub(crate) fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let entry = |tag: u16, sort: u16, count: u32, value: [u8; 4]| {
        let mut bytes = tag.to_be_bytes().to_vec();
        bytes.extend(sort.to_be_bytes());
        bytes.extend(count.to_be_bytes());
        bytes.extend(value);
        bytes
    };
    let [high, low] = orientation.to_be_bytes();
    let name_at = 8 + 2 + 3 * 12 + 4_u32;
    let gps_at = name_at + u32::try_from(CANARY.len()).unwrap();
    tiff.extend(3_u16.to_be_bytes());
    tiff.extend(entry(0x0112, 3, 1, [high, low, 0, 0]));
    tiff.extend(entry(0x013B, 2, u32::try_from(CANARY.len()).unwrap(), name_at.to_be_bytes()));
    tiff.extend(entry(0x8825, 4, 1, gps_at.to_be_bytes()));
    tiff.extend([0; 4]);
    tiff.extend(CANARY);
    tiff.extend(1_u16.to_be_bytes());
    tiff.extend(entry(0x0001, 2, 2, *b"N\0\0\0"));
    tiff.extend([0; 4]);
    let mut file = jpeg[..2].to_vec();
    file.extend([0xFF, 0xE1]);
    file.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
    file.extend(b"Exif\0\0");
    file.extend(&tiff);
    file.extend(&jpeg[2..]);
    file
}

/// A PDF file of these objects, numbered from 1; the first is the catalogue.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n", number + 1).bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    file.extend(
        format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes(),
    );
    file
}

pub(crate) fn object(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

pub(crate) fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {entries} /Length {} >>\nstream\n", content.len()).into_bytes();
    object.extend(content);
    object.extend(b"\nendstream");
    object
}

/// A PDF file with one page per entry: what its dictionary holds besides, and its content.
pub(crate) fn pages(pages: &[(&str, &[u8])]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 3 + 2 * page)).collect();
    let kids = format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len());
    let mut objects = vec![object("<< /Type /Catalog /Pages 2 0 R >>"), object(&kids)];
    for (number, (entries, content)) in pages.iter().enumerate() {
        let content_at = 4 + 2 * number;
        objects.push(object(&format!(
            "<< /Type /Page /Parent 2 0 R /Contents {content_at} 0 R {entries} >>"
        )));
        objects.push(stream("", content));
    }
    pdf(&objects)
}
