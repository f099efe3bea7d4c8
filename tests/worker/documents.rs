//! PDF documents: every page a picture, turned as it asks, at 200 dpi on white.

use recit::intake::{Error, Limit, PRINTABLE_SIDE};

use crate::files::{self, object, pages, pdf, stream};
use crate::pictures::{assert_near, pixels};
use crate::{printable, worker};

/// Fills the lower left corner with red.
const CORNER: &[u8] = b"1 0 0 rg 0 0 30 30 re f";

#[test]
fn pages_are_turned_as_they_ask() {
    let media = "/MediaBox [0 0 180 90]";
    let turned = format!("{media} /Rotate 90");
    let flipped = format!("{media} /Rotate 180");
    let file = pages(&[(media, CORNER), (&turned, CORNER), (&flipped, CORNER)]);
    let printable = printable(&file).unwrap();
    let sizes: Vec<_> =
        printable.pages.iter().map(|page| (page.width_px, page.height_px)).collect();
    assert_eq!(sizes, [(500, 250), (250, 500), (500, 250)]);
    let [plain, turned, flipped] = printable.pages.as_slice() else { panic!("not three") };
    assert_near(*pixels(plain).get_pixel(10, 240), [255, 0, 0], "lower left");
    assert_near(*pixels(plain).get_pixel(10, 10), [255, 255, 255], "paper");
    assert_near(*pixels(turned).get_pixel(10, 10), [255, 0, 0], "upper left");
    assert_near(*pixels(flipped).get_pixel(490, 10), [255, 0, 0], "upper right");
    assert!((turned.width_pt - 90.0).abs() < 0.01 && (turned.height_pt - 180.0).abs() < 0.01);
    assert!(turned.size_known);
    assert!(!printable.truncated);
}

#[test]
fn text_in_a_font_that_is_not_in_the_file_is_drawn() {
    let font = "/MediaBox [0 0 200 50] /Resources << /Font << /F << /Type /Font /Subtype /Type1 \
                /BaseFont /Helvetica >> >> >>";
    let file = pages(&[(font, b"BT /F 24 Tf 10 15 Td (Certificat) Tj ET")]);
    let printable = printable(&file).unwrap();
    let page = &printable.pages[0];
    let dark = pixels(page).pixels().filter(|pixel| pixel.0[0] < 100).count();
    assert!(dark > 2000, "{dark} dark pixels");
    assert!(page.grey && page.flaws == recit::intake::Flaws::default());
}

#[test]
fn a_page_as_large_as_a_town_is_drawn_on_a_sheet() {
    let file = pages(&[
        ("/MediaBox [0 0 2000000000 1000000000]", CORNER),
        ("/MediaBox [0 0 0.5 9000]", CORNER),
    ]);
    let printable = printable(&file).unwrap();
    for page in &printable.pages {
        assert!(page.width_px.max(page.height_px) <= PRINTABLE_SIDE);
        assert!(page.width_pt <= 14_400.0 && page.height_pt <= 14_400.0);
    }
}

#[test]
fn an_image_that_cannot_be_decoded_marks_its_page() {
    let file = pdf(&[
        object("<< /Type /Catalog /Pages 2 0 R >>"),
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R \
             /Resources << /XObject << /I 5 0 R >> >> >>",
        ),
        stream("", b"100 0 0 100 0 0 cm /I Do"),
        stream(
            "/Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 \
             /ColorSpace /DeviceRGB /Filter /DCTDecode",
            b"no photograph",
        ),
    ]);
    assert!(printable(&file).unwrap().pages[0].flaws.image_missing);
}

#[test]
fn a_document_without_its_end_is_marked_or_refused() {
    let file = pages(&[("/MediaBox [0 0 90 90]", CORNER), ("/MediaBox [0 0 90 90]", CORNER)]);
    let cut = &file[..file.len() - 20];
    match printable(cut) {
        Ok(printable) => assert!(printable.truncated),
        Err(error) => assert_eq!(error, Error::Truncated),
    }
    assert_eq!(printable(&file[..20]).unwrap_err(), Error::Truncated);
    assert_eq!(printable(b"%PDF-1.7\nno more than that\n%%EOF").unwrap_err(), Error::Damaged);
}

#[test]
fn a_locked_document_is_named() {
    let plain = pages(&[("/MediaBox [0 0 90 90]", CORNER)]);
    let trailer = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28BF4E5E4E758A4164004E56FFFA0\
                   1082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E0\
                   0B6D0683E802F0CA9FE6453697A> >> /ID [<00> <00>] /Root 1 0 R";
    let text = String::from_utf8(plain).unwrap();
    let locked = text.replace("/Root 1 0 R", trailer);
    assert_eq!(printable(locked.as_bytes()).unwrap_err(), Error::Encrypted);
}

#[test]
fn a_book_is_refused_before_it_is_drawn() {
    let page = ("/MediaBox [0 0 9 9]", CORNER);
    let book = pages(&vec![page; 501]);
    assert_eq!(printable(&book).unwrap_err(), Error::TooLarge(Limit::Pages));
    let chapter = pages(&vec![page; 500]);
    assert_eq!(worker().inspect(&chapter, &|| false).unwrap().pages, 500);
}

#[test]
fn the_pages_of_a_long_document_all_arrive() {
    let page = ("/MediaBox [0 0 9 9]", CORNER);
    assert_eq!(printable(&pages(&vec![page; 40])).unwrap().pages.len(), 40);
    // Without this the sniffing of kinds would go unused here.
    assert_eq!(recit::intake::sniff(&files::pages(&[page])), recit::intake::Kind::Pdf);
}

#[test]
fn one_page_is_drawn_for_the_screen_without_the_others() {
    let (small, large) = ("/MediaBox [0 0 9 9]", "/MediaBox [0 0 180 90]");
    let file = pages(&[(small, CORNER), (large, CORNER)]);
    let raster = worker().raster(&file, 1, 100, &|| false).unwrap();
    assert_eq!((raster.width, raster.height, raster.pages), (100, 50, 2));
    assert_eq!(raster.rgba.len(), 100 * 50 * 4);
    let lower_left = raster.rgba.chunks(4).nth(49 * 100).unwrap();
    assert!(lower_left[0] > 200 && lower_left[1] < 60, "{lower_left:?}");
    assert_eq!(worker().raster(&file, 2, 100, &|| false), Err(Error::BadReply));
}
