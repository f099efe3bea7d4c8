//! Single pictures: upright, on white, shrunk, without metadata.

use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use recit::intake::{Error, Kind, Limit, PRINTABLE_SIDE, PrintablePage};

use crate::files::{self, CANARY, encoded, quarters};
use crate::{printable, worker};

fn only_page(file: &[u8]) -> PrintablePage {
    let mut printable = printable(file).unwrap();
    assert_eq!(printable.pages.len(), 1);
    printable.pages.remove(0)
}

pub(crate) fn pixels(page: &PrintablePage) -> RgbImage {
    let image = image::load_from_memory_with_format(&page.jpeg, ImageFormat::Jpeg).unwrap();
    assert_eq!((image.width(), image.height()), (page.width_px, page.height_px));
    image.into_rgb8()
}

pub(crate) fn assert_near(found: Rgb<u8>, wanted: [u8; 3], what: &str) {
    let far = found.0.iter().zip(wanted).any(|(found, wanted)| found.abs_diff(wanted) > 12);
    assert!(!far, "{what}: {found:?}, not {wanted:?}");
}

fn assert_quarters(picture: &RgbImage, what: &str) {
    let (right, low) = (picture.width() - 3, picture.height() - 3);
    assert_near(*picture.get_pixel(2, 2), [255, 0, 0], what);
    assert_near(*picture.get_pixel(right, 2), [0, 255, 0], what);
    assert_near(*picture.get_pixel(2, low), [0, 0, 255], what);
    assert_near(*picture.get_pixel(right, low), [0, 0, 0], what);
}

/// The picture as a camera stores it under an EXIF orientation: the tag says on which sides of the
/// upright picture the first stored row and column lie (EXIF 2.32, tag 274).
fn stored(upright: &RgbImage, orientation: u16) -> RgbImage {
    let (width, height) = upright.dimensions();
    let size = if orientation < 5 { (width, height) } else { (height, width) };
    RgbImage::from_fn(size.0, size.1, |column, row| {
        let (from_right, from_below) = (|x| width - 1 - x, |y| height - 1 - y);
        let (x, y) = match orientation {
            1 => (column, row),
            2 => (from_right(column), row),
            3 => (from_right(column), from_below(row)),
            4 => (column, from_below(row)),
            5 => (row, column),
            6 => (from_right(row), column),
            7 => (from_right(row), from_below(column)),
            _ => (row, from_below(column)),
        };
        *upright.get_pixel(x, y)
    })
}

#[test]
fn a_photograph_comes_out_upright_and_says_nothing_else() {
    let upright = quarters(96, 64);
    for orientation in 1..=8 {
        let plain = encoded(stored(&upright, orientation), ImageFormat::Jpeg);
        let file = files::with_exif(&plain, orientation);
        assert!(file.windows(CANARY.len()).any(|window| window == CANARY));
        let page = only_page(&file);
        assert_eq!((page.width_px, page.height_px), (96, 64), "orientation {orientation}");
        assert!(page.width_pt > page.height_pt, "orientation {orientation}");
        assert_quarters(&pixels(&page), &format!("orientation {orientation}"));
        for trace in [CANARY, b"Exif", b"GPS", b"http", b"ICC"] {
            assert!(!page.jpeg.windows(trace.len()).any(|window| window == trace));
        }
    }
}

#[test]
fn the_hash_is_the_originals_and_the_result_always_the_same() {
    use sha2::{Digest, Sha256};
    let file = files::with_exif(&files::jpeg(40, 30), 6);
    let (one, two) = (printable(&file).unwrap(), printable(&file).unwrap());
    assert_eq!(one, two);
    assert_eq!(one.sha256, <[u8; 32]>::from(Sha256::digest(&file)));
    assert_eq!(one.kind, Kind::Jpeg);
}

#[test]
fn transparency_becomes_paper() {
    let picture = RgbaImage::from_fn(32, 32, |x, _| match x {
        0..16 => Rgba([200, 0, 0, 255]),
        _ => Rgba([0, 0, 0, 0]),
    });
    let picture = pixels(&only_page(&encoded(picture, ImageFormat::Png)));
    assert_near(*picture.get_pixel(4, 16), [200, 0, 0], "ink");
    assert_near(*picture.get_pixel(28, 16), [255, 255, 255], "paper");
}

#[test]
fn every_depth_of_png_is_read() {
    let base = DynamicImage::from(quarters(32, 32));
    for image in [
        DynamicImage::from(base.to_luma8()),
        DynamicImage::from(base.to_luma16()),
        DynamicImage::from(base.to_luma_alpha8()),
        DynamicImage::from(base.to_luma_alpha16()),
        DynamicImage::from(base.to_rgb16()),
        DynamicImage::from(base.to_rgba16()),
    ] {
        let grey = !image.color().has_color();
        let page = only_page(&encoded(image, ImageFormat::Png));
        assert_eq!(page.grey, grey);
        assert_near(*pixels(&page).get_pixel(30, 30), [0, 0, 0], "lower right");
    }
}

#[test]
fn webp_and_bmp_pictures_are_read() {
    assert_quarters(&pixels(&only_page(&files::webp(40, 24))), "webp");
    assert_quarters(&pixels(&only_page(&files::bmp(40, 24))), "bmp");
}

#[test]
fn grey_in_colour_clothes_is_printed_grey() {
    let grey = RgbImage::from_fn(64, 64, |x, _| Rgb([(x * 4) as u8; 3]));
    assert!(only_page(&encoded(grey.clone(), ImageFormat::Png)).grey);
    let mut stamped = grey;
    stamped.put_pixel(40, 40, Rgb([200, 0, 0]));
    assert!(!only_page(&encoded(stamped, ImageFormat::Png)).grey);
}

#[test]
fn a_large_photograph_is_shrunk_to_the_paper() {
    let mut file = Vec::new();
    jpeg_encoder::Encoder::new(&mut file, 80)
        .encode(quarters(2800, 2100).as_raw(), 2800, 2100, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    let page = only_page(&file);
    assert_eq!((page.width_px, page.height_px), (PRINTABLE_SIDE, 1754));
    assert!((page.width_pt - 842.0).abs() < 1.0, "{}", page.width_pt);
    assert!(!page.size_known, "who knows how large what it shows was?");
    assert_quarters(&pixels(&page), "large");
}

#[test]
fn a_scan_keeps_its_size_on_paper() {
    let file = files::tiff(&[quarters(600, 300)], 300);
    let page = only_page(&file);
    assert!((page.width_pt - 144.0).abs() < 0.01 && (page.height_pt - 72.0).abs() < 0.01);
    assert!(page.size_known);
}

#[test]
fn every_page_of_a_tiff_comes_in_order() {
    let file = files::tiff(
        &[quarters(60, 40), RgbImage::from_pixel(30, 50, Rgb([0, 0, 200])), quarters(20, 20)],
        72,
    );
    let mut heard = Vec::new();
    let printable = worker()
        .printable(&file, &|| false, &mut |progress| heard.push((progress.done, progress.total)))
        .unwrap();
    assert_eq!(heard, [(1, 3), (2, 3), (3, 3)]);
    let [first, second, third] = printable.pages.as_slice() else { panic!("not three pages") };
    assert_quarters(&pixels(first), "first");
    assert_near(*pixels(second).get_pixel(15, 25), [0, 0, 200], "second");
    assert_eq!((third.width_px, third.height_px), (20, 20));
    assert_eq!(worker().inspect(&file, &|| false).unwrap().pages, 3);
}

#[test]
fn a_thumbnail_is_the_first_page_alone() {
    let file = files::tiff(&[quarters(600, 400), quarters(20, 20)], 72);
    let page = worker().thumbnail(&file, 120, &|| false).unwrap();
    assert_eq!((page.width_px, page.height_px), (120, 80));
    assert_quarters(&pixels(&page), "thumbnail");
}

#[test]
fn a_picture_cut_short_is_refused() {
    let noisy = RgbImage::from_fn(80, 80, |x, y| Rgb([(x * y) as u8, (x * 7) as u8, y as u8]));
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Bmp,
        ImageFormat::Tiff,
    ] {
        let file = encoded(noisy.clone(), format);
        for part in [1, 2, 3] {
            let cut = &file[..file.len() * part / 4];
            let error = printable(cut).unwrap_err();
            assert!(
                matches!(error, Error::Truncated | Error::Damaged),
                "{format:?} {part}/4: {error:?}"
            );
        }
        let error = printable(&file[..file.len() * 3 / 4]).unwrap_err();
        assert_eq!(error, Error::Truncated, "{format:?}");
    }
}

#[test]
fn a_file_of_no_kind_or_no_byte_is_named() {
    assert_eq!(printable(b"").unwrap_err(), Error::Empty);
    assert_eq!(
        printable(b"\0\0\0\x18ftypheic\0\0\0\0").unwrap_err(),
        Error::NotDecoded(Kind::Heic)
    );
    assert_eq!(printable(b"a letter").unwrap_err(), Error::NotDecoded(Kind::Unknown));
    assert_eq!(worker().inspect(b"", &|| false).unwrap_err(), Error::Empty);
}

#[test]
fn a_header_that_promises_too_much_is_not_believed() {
    let mut png = encoded(GrayImage::from_pixel(8, 8, Luma([0])), ImageFormat::Png);
    let side = 60_000_u32.to_be_bytes();
    png[16..20].copy_from_slice(&side);
    png[20..24].copy_from_slice(&side);
    let sum = crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    assert_eq!(printable(&png).unwrap_err(), Error::TooLarge(Limit::Pixels));
    let mut jpeg = files::jpeg(16, 16);
    let header = jpeg.windows(2).position(|window| window == [0xFF, 0xC0]).unwrap();
    jpeg[header + 5..header + 9].copy_from_slice(&[0xFF; 4]);
    assert_eq!(printable(&jpeg).unwrap_err(), Error::TooLarge(Limit::Pixels));
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}
