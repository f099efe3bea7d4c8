//! What is drawn on the pages of a PDF, read from its operators: which letters stand where.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// A font as it is written: text and width by code, the glyph of each code, the program.
pub(crate) struct Font {
    pub(crate) texts: BTreeMap<u16, String>,
    /// Widths by code, in thousandths of the size.
    pub(crate) widths: BTreeMap<u16, f32>,
    /// Two bytes a code; empty where code and glyph are the same.
    pub(crate) glyphs: Vec<u8>,
    /// A TrueType program; `None` of another kind.
    pub(crate) program: Option<Vec<u8>>,
}

fn stream(doc: &Document, dict: &Dictionary, key: &[u8]) -> Option<Vec<u8>> {
    dict.get_deref(key, doc).and_then(Object::as_stream).ok()?.get_plain_content().ok()
}

impl Font {
    pub(crate) fn read(doc: &Document, dict: &Dictionary) -> Self {
        let list = dict.get_deref(b"DescendantFonts", doc).unwrap().as_array().unwrap();
        let inner = doc.dereference(&list[0]).unwrap().1.as_dict().unwrap();
        let descriptor = inner.get_deref(b"FontDescriptor", doc).unwrap().as_dict().unwrap();
        Self {
            texts: texts(&stream(doc, dict, b"ToUnicode").unwrap()),
            widths: widths(doc, inner),
            glyphs: stream(doc, inner, b"CIDToGIDMap").unwrap_or_default(),
            program: stream(doc, descriptor, b"FontFile2"),
        }
    }

    pub(crate) fn glyph(&self, code: u16) -> u16 {
        let at = usize::from(code) * 2;
        self.glyphs.get(at..at + 2).map_or(code, |two| u16::from_be_bytes([two[0], two[1]]))
    }
}

/// `/W`, as `c [w …]` or `first last w`.
fn widths(doc: &Document, inner: &Dictionary) -> BTreeMap<u16, f32> {
    let list = inner.get_deref(b"W", doc).unwrap().as_array().unwrap();
    let code = |object: &Object| object.as_i64().unwrap() as u16;
    let mut widths = BTreeMap::new();
    let mut rest = list.as_slice();
    while let [first, second, after @ ..] = rest {
        if let Ok(row) = second.as_array() {
            widths.extend((code(first)..).zip(row.iter().map(|width| width.as_float().unwrap())));
            rest = after;
        } else {
            let width = after[0].as_float().unwrap();
            widths.extend((code(first)..=code(second)).map(|code| (code, width)));
            rest = &after[1..];
        }
    }
    widths
}

/// The texts of a `ToUnicode` map: `<code> <text>` or `<first> <last> <text>`.
fn texts(map: &[u8]) -> BTreeMap<u16, String> {
    let map = String::from_utf8_lossy(map);
    let mut texts = BTreeMap::new();
    let mut ranges = None;
    for line in map.lines() {
        match line {
            _ if line.ends_with("beginbfchar") => ranges = Some(false),
            _ if line.ends_with("beginbfrange") => ranges = Some(true),
            _ if line.starts_with("endbf") => ranges = None,
            _ => {}
        }
        let parts: Vec<&str> =
            line.split(['<', '>']).filter(|part| !part.trim().is_empty()).collect();
        let (Some(ranges), Some(first)) = (ranges, parts.first()) else { continue };
        let (Ok(first), Some(text)) =
            (u16::from_str_radix(first, 16), parts.get(1 + usize::from(ranges)))
        else {
            continue;
        };
        let units: Vec<u16> = (0..text.len() / 4)
            .map(|at| u16::from_str_radix(&text[at * 4..at * 4 + 4], 16).unwrap())
            .collect();
        let last = if ranges { u16::from_str_radix(parts[1], 16).unwrap() } else { first };
        assert_eq!(first, last, "a range of several codes");
        texts.insert(first, String::from_utf16(&units).unwrap());
    }
    texts
}

/// The fonts of a document, each once.
pub(crate) fn fonts(doc: &Document) -> Vec<Font> {
    let is_font = |dict: &&Dictionary| {
        dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0")
    };
    let dicts = doc.objects.values().filter_map(|object| object.as_dict().ok());
    dicts.filter(is_font).map(|dict| Font::read(doc, dict)).collect()
}

/// What runs along a line: where it begins, and what it says.
type Seen = (f32, String);

#[derive(Clone, Copy, Default)]
struct Pen {
    x: f32,
    size: f32,
    scale: f32,
}

/// The texts of a page, each from left to right, in the order they were written.
pub(crate) fn lines(doc: &Document, page: lopdf::ObjectId) -> Vec<String> {
    let dict = doc.get_dictionary(page).unwrap();
    let resources = dict.get_deref(b"Resources", doc).unwrap().as_dict().unwrap();
    let named = resources.get_deref(b"Font", doc).unwrap().as_dict().unwrap();
    let fonts: BTreeMap<Vec<u8>, Font> = named
        .iter()
        .map(|(key, font)| {
            let font = doc.dereference(font).unwrap().1.as_dict().unwrap();
            (key.clone(), Font::read(doc, font))
        })
        .collect();
    let content = Content::decode(&doc.get_page_content(page)).unwrap();
    let mut pen = Pen { scale: 1.0, ..Pen::default() };
    let mut font = None;
    let (mut lines, mut line): (Vec<Vec<Seen>>, Vec<Seen>) = (Vec::new(), Vec::new());
    let mut span: Option<(String, usize)> = None;
    for operation in &content.operations {
        let values = &operation.operands;
        let number = |at: usize| values[at].as_float().unwrap();
        match operation.operator.as_str() {
            "ET" => lines.push(std::mem::take(&mut line)),
            "Tf" => (font, pen.size) = (fonts.get(values[0].as_name().unwrap()), number(1)),
            "Tz" => pen.scale = number(0) / 100.0,
            "Tm" if number(0) == 1.0 => pen.x = number(4),
            // Turned lines are read along the other side.
            "Tm" => pen.x = number(5) * number(1),
            "BDC" => {
                let text = values[1].as_dict().unwrap().get(b"ActualText").unwrap();
                span = Some((lopdf::decode_text_string(text).unwrap(), line.len()));
            }
            "EMC" => {
                let (text, from) = span.take().unwrap();
                let x = line.get(from).map_or(pen.x, |seen| seen.0);
                line.truncate(from);
                line.push((x, text));
            }
            "TJ" => show(values[0].as_array().unwrap(), font.unwrap(), &mut pen, &mut line),
            _ => {}
        }
    }
    let text = |mut line: Vec<Seen>| {
        line.sort_by(|one, other| one.0.total_cmp(&other.0));
        line.into_iter().map(|(_, text)| text).collect()
    };
    lines.into_iter().map(text).collect()
}

fn show(items: &[Object], font: &Font, pen: &mut Pen, line: &mut Vec<Seen>) {
    let unit = |pen: &Pen| pen.size * pen.scale / 1000.0;
    for item in items {
        let Object::String(codes, _) = item else {
            pen.x -= item.as_float().unwrap() * unit(pen);
            continue;
        };
        for two in codes.chunks_exact(2) {
            let code = u16::from_be_bytes([two[0], two[1]]);
            line.push((pen.x, font.texts[&code].clone()));
            pen.x += font.widths[&code] * unit(pen);
        }
    }
}
