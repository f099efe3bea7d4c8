//! What a foreign document shows beside the content of its pages: drawn as another reader draws it,
//! or told; and nothing told of a document that lost nothing.

use std::process::Command;

use image::imageops::{FilterType, resize};
use image::{GrayImage, RgbImage};
use recit::intake::{Flaws, PrintablePage};

use crate::files::{self, object, pdf, stream};
use crate::pictures::pixels;
use crate::printable;

/// Points around a place whose ink is added up.
const WINDOW: u32 = 13;
/// Largest difference of ink (0 to 255) in any window that is still the same page: what faces and
/// smoothing of two programs make of the same words stays below, a word less is above.
const ALIKE: i64 = 34;

const PAPER: &str = "/MediaBox [0 0 300 160]";
const WORDS: &str = "BT /F1 11 Tf 20 140 Td (Words of the page) Tj ET";

/// One page of these words with these annotations (objects 6 and on) and these further objects.
fn noted(annots: &[&str]) -> Vec<u8> {
    let list: Vec<String> = (0..annots.len()).map(|at| format!("{} 0 R", at + 6)).collect();
    let page = format!("/Annots [{}]", list.join(" "));
    let more: Vec<Vec<u8>> = annots.iter().map(|annot| object(annot)).collect();
    file(
        "/AcroForm << /Fields [6 0 R] /DA (/F1 0 Tf 0 g) /NeedAppearances true >>",
        &page,
        WORDS,
        &more,
    )
}

fn file(catalog: &str, page: &str, content: &str, more: &[Vec<u8>]) -> Vec<u8> {
    file_of("[3 0 R]", 1, catalog, page, content, more)
}

fn file_of(
    kids: &str,
    count: usize,
    catalog: &str,
    page: &str,
    content: &str,
    more: &[Vec<u8>],
) -> Vec<u8> {
    let paper = if page.contains("/MediaBox") { "" } else { PAPER };
    let fonts =
        if page.contains("/Resources") { "" } else { "/Resources << /Font << /F1 5 0 R >> >>" };
    let mut objects = vec![
        object(&format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>")),
        object(&format!("<< /Type /Pages /Kids {kids} /Count {count} >>")),
        object(&format!("<< /Type /Page /Parent 2 0 R /Contents 4 0 R {paper} {fonts} {page} >>")),
        stream("", content.as_bytes()),
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
    ];
    objects.extend(more.iter().cloned());
    pdf(&objects)
}

fn widget(entries: &str) -> String {
    format!("<< /Type /Annot /Subtype /Widget /F 4 /T (a) {entries} >>")
}

fn flaws(file: &[u8]) -> Flaws {
    printable(file).unwrap().pages.into_iter().fold(Flaws::default(), |all, page| {
        let one = page.flaws;
        Flaws {
            image_missing: all.image_missing | one.image_missing,
            font_missing: all.font_missing | one.font_missing,
            font_replaced: all.font_replaced | one.font_replaced,
            note_missing: all.note_missing | one.note_missing,
            field_missing: all.field_missing | one.field_missing,
            files_inside: all.files_inside | one.files_inside,
            pages_missing: all.pages_missing | one.pages_missing,
        }
    })
}

fn drawing(entries: &str, content: &str) -> Vec<u8> {
    stream(&format!("/Type /XObject /Subtype /Form {entries}"), content.as_bytes())
}

/// Documents that show everything they hold: none of them may be told of.
fn innocent() -> Vec<(&'static str, Vec<u8>)> {
    let text = |font: &str| {
        let page = format!("/Resources << /Font << /F1 << /Type /Font /Subtype {font} >> >> >>");
        file("", &page, "BT /F1 18 Tf 20 80 Td (Convocation du 12 mars) Tj ET", &[])
    };
    let plain = |page: &str, content: &str| file("", page, content, &[]);
    let words = "BT /F1 18 Tf 20 80 Td (Le texte de la page) Tj ET";
    let box_of = |entries: &str| {
        let page = "/Annots [6 0 R]";
        let tick = drawing("/BBox [0 0 20 20]", "2 2 16 16 re f");
        file("", page, WORDS, &[object(&widget(entries)), tick])
    };
    let dressed = |subtype: &str, rest: &str| {
        let annot = format!(
            "<< /Type /Annot /Subtype /{subtype} /F 4 /Rect [20 40 120 80] /AP << /N 7 0 R >> {rest} >>"
        );
        let mark = drawing("/BBox [0 0 100 40]", "1 0 0 RG 4 w 5 5 m 95 35 l S");
        file("", "/Annots [6 0 R]", WORDS, &[object(&annot), mark])
    };
    let mut appended = plain("", words);
    appended.extend(b"% nothing more\n%%EOF\n");
    vec![
        ("text", plain("", words)),
        ("accents", plain("", "BT /F1 18 Tf 20 80 Td (D\\351c\\350s \\340 No\\353l) Tj ET")),
        ("times", text("/Type1 /BaseFont /Times-Roman")),
        ("courier", text("/Type1 /BaseFont /Courier-Bold")),
        ("arial not embedded", text("/TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding")),
        ("turned", plain("/MediaBox [0 0 300 160] /Rotate 90", words)),
        ("cropped", plain("/MediaBox [0 0 400 260] /CropBox [10 20 310 180]", words)),
        ("lines", plain("", "4 w 20 20 m 280 140 l S 60 60 90 40 re f")),
        (
            "clear",
            plain(
                "/Resources << /ExtGState << /G << /ca 0.5 >> >> >>",
                "/G gs 1 0 0 rg 20 20 90 90 re f",
            ),
        ),
        (
            "unticked",
            box_of("/FT /Btn /AS /Off /V /Off /Rect [20 75 40 95] /AP << /N << /Yes 7 0 R >> >>"),
        ),
        (
            "unknown state",
            box_of("/FT /Btn /AS /Other /Rect [20 75 40 95] /AP << /N << /Yes 7 0 R >> >>"),
        ),
        ("ticked", box_of("/FT /Btn /AS /Yes /Rect [20 75 40 95] /AP << /N << /Yes 7 0 R >> >>")),
        ("empty field", box_of("/FT /Tx /Rect [20 60 200 80]")),
        ("push button", box_of("/FT /Btn /Ff 65536 /Rect [20 60 200 80]")),
        ("stamp", dressed("Stamp", "")),
        ("ink", dressed("Ink", "/InkList [[25 45 90 70]]")),
        ("link", noted(&["<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [20 40 90 60] >>"])),
        ("popup", noted(&["<< /Type /Annot /Subtype /Popup /Rect [20 40 90 60] >>"])),
        ("hidden", noted(&["<< /Type /Annot /Subtype /Stamp /F 2 /Rect [20 40 90 60] >>"])),
        ("appended", appended),
        ("two pages", files::pages(&[(PAPER, b"9 9 90 90 re f"), (PAPER, b"99 9 90 90 re f")])),
    ]
}

/// Documents whose readers show more than the content of the pages.
fn speaking() -> Vec<(&'static str, Vec<u8>)> {
    let mark = |entries: &str| noted(&[&format!("<< /Type /Annot /F 4 {entries} >>")]);
    let field = |entries: &str| noted(&[&widget(entries)]);
    let quads = "/Rect [18 74 218 98] /QuadPoints [18 98 218 98 18 74 218 74]";
    let opaque = {
        let annot = format!(
            "<< /Type /Annot /Subtype /Highlight /F 4 {quads} /C [1 1 0] /AP << /N 7 0 R >> >>"
        );
        let bar = drawing("/BBox [0 0 200 24]", "1 1 0 rg 0 0 200 24 re f");
        let words = "BT /F1 16 Tf 20 80 Td (Il est recherche) Tj ET";
        file("", "/Annots [6 0 R]", words, &[object(&annot), bar])
    };
    let cyrillic = {
        let page = "/Resources << /Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Arial \
                    /FirstChar 32 /LastChar 32 /Widths [300] \
                    /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences \
                    [65 /afii10033 /afii10080 /afii10067 /afii10083 /afii10084] >> >> >> >>";
        file("", page, "BT /F1 24 Tf 20 80 Td (ABCDEABCDE) Tj ET", &[])
    };
    let chinese = {
        let page = "/Resources << /Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light \
                    /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 \
                    /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) \
                    /Supplement 4 >> /DW 1000 >>] >> >> >>";
        file("", page, "BT /F1 32 Tf 20 80 Td <4F2095E867E5> Tj ET", &[])
    };
    vec![
        (
            "ink",
            mark(
                "/Subtype /Ink /BS << /W 4 >> /C [0 0 1] /InkList [[25 30 60 100 90 30]] /Rect [20 20 140 110]",
            ),
        ),
        (
            "line",
            mark("/Subtype /Line /BS << /W 4 >> /C [1 0 0] /L [20 20 200 90] /Rect [15 15 205 95]"),
        ),
        ("square", mark("/Subtype /Square /BS << /W 4 >> /C [1 0 0] /Rect [20 20 140 110]")),
        (
            "circle",
            mark("/Subtype /Circle /BS << /W 4 >> /C [0 0 0] /IC [1 0 0] /Rect [20 20 140 110]"),
        ),
        (
            "polygon",
            mark(
                "/Subtype /Polygon /BS << /W 4 >> /C [0 0 0] /Vertices [20 20 140 30 70 110] /Rect [20 20 140 110]",
            ),
        ),
        (
            "polyline",
            mark(
                "/Subtype /PolyLine /BS << /W 4 >> /C [0 0 0] /Vertices [20 20 140 30 70 110] /Rect [20 20 140 110]",
            ),
        ),
        (
            "note on the page",
            mark(
                "/Subtype /FreeText /DA (/Helv 16 Tf 1 0 0 rg) /Contents (Recu le 12 mars) /Rect [20 40 200 90]",
            ),
        ),
        ("highlight", mark(&format!("/Subtype /Highlight /C [1 1 0] {quads}"))),
        ("underline", mark(&format!("/Subtype /Underline /C [0 0 0] {quads}"))),
        ("struck out", mark(&format!("/Subtype /StrikeOut /C [0 0 0] {quads}"))),
        ("stamp", mark("/Subtype /Stamp /Name /Approved /Rect [20 20 140 80]")),
        ("comment", mark("/Subtype /Text /Contents (Attention) /Rect [20 20 40 40]")),
        ("opaque highlight", opaque),
        ("field", field("/FT /Tx /V (AHMADI Zahra) /DA (/Helv 18 Tf 0 g) /Rect [20 60 220 90]")),
        ("field of open size", field("/FT /Tx /V (AHMADI Zahra) /Rect [20 60 100 90]")),
        (
            "field of many lines",
            field(
                "/FT /Tx /Ff 4096 /V (Une ligne\\nUne autre ligne) /DA (/Helv 12 Tf 0 g) /Rect [20 20 220 90]",
            ),
        ),
        (
            "choice",
            field(
                "/FT /Ch /Ff 131072 /V (ir) /Opt [[(ir) (Iran)] [(iq) (Irak)]] /DA (/Helv 18 Tf 0 g) /Rect [20 60 220 90]",
            ),
        ),
        ("ticked without a drawing", field("/FT /Btn /AS /Yes /V /Yes /Rect [20 60 50 90]")),
        (
            "field in arabic",
            field("/FT /Tx /V <FEFF06230642> /DA (/Helv 18 Tf 0 g) /Rect [20 60 220 90]"),
        ),
        ("cyrillic", cyrillic),
        ("chinese", chinese),
    ]
}

/// Ink of a page, one pixel for a point, each the mean of its window.
fn ink(page: &GrayImage) -> Vec<i64> {
    let (width, height) = page.dimensions();
    let reach = WINDOW / 2;
    let ink = |x: u32, y: u32| 255 - i64::from(page.get_pixel(x, y).0[0]);
    let mut blurred = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (mut sum, mut count) = (0, 0);
            for v in y.saturating_sub(reach)..(y + reach + 1).min(height) {
                for u in x.saturating_sub(reach)..(x + reach + 1).min(width) {
                    sum += ink(u, v);
                    count += 1;
                }
            }
            blurred.push(sum / count);
        }
    }
    blurred
}

/// The largest difference of ink in any window of two pages of one size.
fn difference(ours: &PrintablePage, theirs: &RgbImage) -> i64 {
    let theirs = image::DynamicImage::from(theirs.clone()).into_luma8();
    let ours = image::DynamicImage::from(pixels(ours)).into_luma8();
    let ours = resize(&ours, theirs.width(), theirs.height(), FilterType::Triangle);
    ink(&ours).iter().zip(ink(&theirs)).map(|(a, b)| (a - b).abs()).max().unwrap()
}

/// Whether two pages show the same: the same ink in every window; where words are set in another
/// face than the other reader has, as much ink in all.
fn alike(page: &PrintablePage, theirs: &RgbImage, is_own_face: bool) -> bool {
    if difference(page, theirs) <= ALIKE {
        return true;
    }
    let sum = |image: image::DynamicImage| -> u64 {
        let image =
            resize(&image.into_luma8(), theirs.width(), theirs.height(), FilterType::Triangle);
        image.pixels().map(|pixel| 255 - u64::from(pixel.0[0])).sum()
    };
    let (ours, theirs) = (sum(pixels(page).into()), sum(theirs.clone().into()));
    is_own_face && ours.abs_diff(theirs) * 4 <= ours.max(theirs)
}

/// The first page by poppler, one pixel for a point; `None` = it is not installed.
fn by_poppler(file: &[u8]) -> Option<RgbImage> {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in.pdf"), folder.path().join("out"));
    std::fs::write(&input, file).unwrap();
    let done = Command::new("pdftoppm")
        .args(["-r", "72", "-png", "-singlefile", "-cropbox"])
        .args([&input, &output])
        .output();
    match done {
        Ok(_) => Some(image::open(output.with_extension("png")).unwrap().into_rgb8()),
        Err(error) => {
            let required = std::env::var_os("RECIT_REQUIRE_TOOLS").is_some_and(|v| v == "1");
            assert!(!required, "pdftoppm is required: {error}");
            None
        }
    }
}

#[test]
fn pages_look_as_in_another_reader_or_are_told() {
    let all = innocent().into_iter().chain(speaking());
    let mut silent = Vec::new();
    for (name, file) in all {
        let Some(theirs) = by_poppler(&file) else { return };
        let page = &printable(&file).unwrap().pages[0];
        let is_own_face = ["field", "choice", "ticked"].iter().any(|word| name.starts_with(word));
        if !alike(page, &theirs, is_own_face) && page.flaws == Flaws::default() {
            silent.push((name, difference(page, &theirs)));
        }
    }
    assert_eq!(silent, []);
}

#[test]
fn a_word_less_is_a_difference() {
    let words = |words: &str| {
        file("", "", &format!("BT /F1 11 Tf 20 80 Td (Il n'a {words} parti) Tj ET"), &[])
    };
    let Some(theirs) = by_poppler(&words("pas ete")) else { return };
    let with = printable(&words("pas ete")).unwrap();
    let without = printable(&words("      ete")).unwrap();
    let found = (difference(&with.pages[0], &theirs), difference(&without.pages[0], &theirs));
    assert!(found.0 <= ALIKE && found.1 > ALIKE, "{found:?}");
}

#[test]
fn nothing_is_told_of_a_document_that_shows_all() {
    let told: Vec<_> = innocent()
        .into_iter()
        .map(|(name, file)| (name, flaws(&file)))
        .filter(|(_, flaws)| *flaws != Flaws::default())
        .collect();
    assert_eq!(told, []);
}

#[test]
fn what_is_not_drawn_is_told() {
    let told: Vec<_> = speaking()
        .into_iter()
        .map(|(name, file)| (name, flaws(&file)))
        .filter(|(_, flaws)| *flaws != Flaws::default())
        .collect();
    let note = Flaws { note_missing: true, ..Flaws::default() };
    let field = Flaws { field_missing: true, ..Flaws::default() };
    let letters = Flaws { font_replaced: true, ..Flaws::default() };
    let expected = [
        ("stamp", note),
        ("comment", note),
        ("field in arabic", field),
        ("cyrillic", letters),
        ("chinese", letters),
    ];
    assert_eq!(told, expected);
}

#[test]
fn files_inside_a_document_are_told() {
    let tree = "/Names << /EmbeddedFiles << /Names [(a.txt) 6 0 R] >> >>";
    let inside = file(tree, "", WORDS, &[object("<< /Type /Filespec /F (a.txt) >>")]);
    let hung = noted(&["<< /Type /Annot /Subtype /FileAttachment /F 4 /Rect [20 20 40 40] >>"]);
    let folder = file("/Collection << /View /D >>", "", WORDS, &[]);
    for file in [inside, hung, folder] {
        assert!(flaws(&file).files_inside);
    }
    let form = file("/AcroForm << /Fields [] /XFA (x) >>", "", WORDS, &[]);
    assert!(flaws(&form).field_missing);
}

#[test]
fn pages_are_counted_by_the_document_itself() {
    let twice = file_of("[3 0 R 3 0 R]", 2, "", "", WORDS, &[]);
    let printed = printable(&twice).unwrap();
    assert_eq!((printed.pages.len(), printed.pages[1].flaws), (2, Flaws::default()));
    // More are spoken of than there are; a page that is lost; a tree that runs in a circle.
    for (kids, count) in [("[3 0 R]", 4), ("[3 0 R 99 0 R]", 2), ("[3 0 R 2 0 R]", 1)] {
        let short = file_of(kids, count, "", "", WORDS, &[]);
        assert!(flaws(&short).pages_missing, "{kids}");
    }
}

#[test]
fn a_document_without_its_first_line_is_read() {
    let whole = file("", "", WORDS, &[]);
    let without = &whole[b"%PDF-1.7\n".len()..];
    assert_eq!(printable(without).unwrap().pages.len(), 1);
}
