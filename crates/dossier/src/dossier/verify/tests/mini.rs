//! A small dossier, drawn with the writer library alone, and ways to change it.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::dossier::finish::{self, Finishing, Labels, OutlineItem};

/// A picture of one pixel, long enough to look like a JPEG.
pub(super) const JPEG: &[u8] =
    &[0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0xD9];
/// The same with camera data.
pub(super) const CAMERA_JPEG: &[u8] =
    &[0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 0, 0, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0xD9];
/// A letter that has a text but no glyph, and one that has a glyph but no text.
pub(super) const WITHOUT_GLYPH: char = '\u{2FFE}';
pub(super) const WITHOUT_TEXT: char = '\u{2FFF}';

#[derive(Clone)]
pub(super) struct Link {
    /// The text piece that it covers.
    pub(super) over: usize,
    pub(super) to: usize,
}

#[derive(Clone, Default)]
pub(super) struct Sheet {
    pub(super) texts: Vec<(f32, f32, f32, String)>,
    pub(super) links: Vec<Link>,
    pub(super) picture: bool,
}

#[derive(Clone)]
pub(super) struct Mini {
    pub(super) sheets: Vec<Sheet>,
    pub(super) finishing: Finishing,
    pub(super) jpeg: &'static [u8],
    pub(super) base_font: &'static str,
}

impl Sheet {
    pub(super) fn text(mut self, x: f32, y: f32, words: &str) -> Self {
        self.texts.push((x, y, 10.0, words.into()));
        self
    }

    pub(super) fn linked(mut self, x: f32, y: f32, words: &str, to: usize) -> Self {
        self.links.push(Link { over: self.texts.len(), to });
        self.text(x, y, words)
    }

    pub(super) fn folio(self, folio: &str) -> Self {
        self.text(500.0, 40.0, folio)
    }

    pub(super) fn exhibit(stamp: &str, folio: &str) -> Self {
        let sheet = Self { picture: true, ..Self::default() };
        sheet.text(400.0, 800.0, stamp).text(72.0, 770.0, "Papier").folio(folio)
    }
}

pub(super) fn item(level: u8, title: &str, page: usize, y_pt: f32) -> OutlineItem {
    OutlineItem { level, title: title.into(), page, y_pt }
}

pub(super) fn sent() -> Mini {
    let cover = Sheet::default()
        .linked(72.0, 600.0, "Récit 1395 . . . . . . . . . 2", 1)
        .linked(72.0, 580.0, "Liste", 2)
        .folio("f.\u{202F}1/6");
    let account = Sheet::default()
        .text(72.0, 700.0, "Ils m’ont libérée (")
        .linked(167.0, 700.0, "pièce\u{A0}n°\u{202F}6, p.\u{202F}1", 3)
        .text(247.0, 700.0, ").")
        .linked(450.0, 700.0, "pièce 6, p. 1  f. 4", 3)
        .folio("f. 2/6");
    let list = Sheet::default()
        .linked(72.0, 700.0, "6", 3)
        .text(100.0, 700.0, "Papier")
        .linked(400.0, 700.0, "4–5", 3)
        .linked(72.0, 680.0, "6-T", 5)
        .linked(400.0, 680.0, "6", 5)
        .folio("f. 3/6");
    Mini {
        sheets: vec![
            cover,
            account,
            list,
            Sheet::exhibit("Pièce n° 6 — 1/2", "f. 4/6"),
            Sheet::exhibit("Pièce n° 6 — 2/2", "f. 5/6"),
            Sheet::exhibit("Pièce n° 6-T — 1/1", "f. 6/6"),
        ],
        finishing: Finishing {
            lang: "fr".into(),
            title: "Dossier".into(),
            labels: Labels::Folios,
            bookmarks: vec![
                item(1, "Récit", 1, 800.0),
                item(2, "زندگی", 1, 700.0),
                item(1, "Pièces", 3, 800.0),
                item(2, "6 Papier (f. 4)", 3, 800.0),
                item(2, "6-T Traduction (f. 6)", 5, 800.0),
            ],
            tree: Vec::new(),
        },
        jpeg: JPEG,
        base_font: "ABCDEF+Test",
    }
}

pub(super) fn kept() -> Mini {
    let mut mini = sent();
    mini.sheets = ["page 1/2", "pièce 6, page 2/2"]
        .iter()
        .map(|words| Sheet::default().text(72.0, 700.0, words))
        .collect();
    mini.finishing.labels = Labels::Prefixed("G".into());
    mini.finishing.bookmarks.clear();
    mini
}

/// Codes are the UTF-16 units; each is 500 wide.
fn font(doc: &mut Document, mini: &Mini) -> ObjectId {
    let mut letters: BTreeSet<u16> = mini
        .sheets
        .iter()
        .flat_map(|sheet| sheet.texts.iter().flat_map(|text| text.3.encode_utf16()))
        .collect();
    letters.remove(&(WITHOUT_TEXT as u16));
    let lines: Vec<String> =
        letters.iter().map(|unit| format!("<{unit:04X}> <{unit:04X}>")).collect();
    let map = format!("{} beginbfchar\n{}\nendbfchar", lines.len(), lines.join("\n"));
    let glyphs = (0..=0xFFFFu32).flat_map(|code| {
        let glyph: u16 = if code == WITHOUT_GLYPH as u32 { 0 } else { 1 };
        glyph.to_be_bytes()
    });
    let map = doc.add_object(Stream::new(Dictionary::new(), map.into_bytes()));
    let glyphs = doc.add_object(Stream::new(Dictionary::new(), glyphs.collect()));
    let program = doc.add_object(Stream::new(Dictionary::new(), b"a font".to_vec()));
    let descriptor = doc.add_object(dictionary! { "FontFile2" => program });
    doc.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => mini.base_font,
        "ToUnicode" => map,
        "DescendantFonts" => vec![dictionary! {
            "Type" => "Font", "Subtype" => "CIDFontType2", "DW" => 500,
            "CIDToGIDMap" => glyphs, "FontDescriptor" => descriptor
        }.into()]
    })
}

fn written(mini: &Mini) -> Document {
    let mut doc = Document::with_version("1.7");
    let pages_id = doc.new_object_id();
    let font = font(&mut doc, mini);
    let picture = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1,
        "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8, "Filter" => "DCTDecode"
    };
    let picture = doc.add_object(Stream::new(picture, mini.jpeg.to_vec()));
    let ids: Vec<ObjectId> = mini.sheets.iter().map(|_| doc.new_object_id()).collect();
    for (sheet, id) in mini.sheets.iter().zip(&ids) {
        let mut content = String::new();
        for (x, y, size, words) in &sheet.texts {
            let codes: String = words.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            content += &format!("BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm [<{codes}>] TJ ET\n");
        }
        if sheet.picture {
            content += "q 100 0 0 100 72 300 cm /P1 Do Q\n";
        }
        let content = doc.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        let annots: Vec<Object> =
            sheet.links.iter().map(|link| annotation(sheet, link, &ids)).collect();
        let mut objects = Dictionary::new();
        if sheet.picture {
            objects.set("P1", picture);
        }
        let page = dictionary! {
            "Type" => "Page", "Parent" => pages_id, "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! {
                "Font" => dictionary! { "F1" => font }, "XObject" => objects
            },
            "Annots" => annots
        };
        doc.objects.insert(*id, page.into());
    }
    let kids: Vec<Object> = ids.iter().map(|id| (*id).into()).collect();
    let pages = dictionary! { "Type" => "Pages", "Count" => ids.len() as i64, "Kids" => kids };
    doc.objects.insert(pages_id, pages.into());
    let catalog = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages_id });
    doc.trailer.set("Root", catalog);
    doc
}

fn annotation(sheet: &Sheet, link: &Link, pages: &[ObjectId]) -> Object {
    let (x, y, size, words) = &sheet.texts[link.over];
    let width = words.encode_utf16().count() as f32 * size / 2.0;
    dictionary! {
        "Type" => "Annot", "Subtype" => "Link",
        "Rect" => vec![(*x).into(), (y - 3.0).into(), (x + width).into(), (y + size).into()],
        "Dest" => vec![pages[link.to].into(), "XYZ".into(), Object::Null, 800.into(), Object::Null]
    }
    .into()
}

pub(super) fn bytes(mini: &Mini) -> Vec<u8> {
    finish::finish(written(mini), &mini.finishing).unwrap()
}

/// Reopens a finished file, changes it, and saves it as if it had been built so.
pub(super) fn changed(mini: &Mini, change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut doc = Document::load_mem(&bytes(mini)).unwrap();
    doc.objects.retain(|_, object| {
        !object.as_stream().is_ok_and(|s| s.dict.has_type(b"ObjStm") || s.dict.has_type(b"XRef"))
    });
    change(&mut doc);
    finish::save_identified(doc).unwrap()
}
