//! What must be known of a font to read its text and to judge it.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};

use super::cmap;

/// Bytes a font table may unfold to.
const TABLE: usize = 4 << 20;

/// A font as its dictionary describes it.
pub(super) struct Font {
    /// Whether a font program is in the file.
    pub(super) embedded: bool,
    /// Whether its name bears the mark of a subset.
    pub(super) subset: bool,
    /// Bytes in a code: 1 or 2.
    pub(super) code_bytes: usize,
    texts: BTreeMap<u32, String>,
    widths: BTreeMap<u32, f32>,
    usual_width: f32,
    glyphs: Glyphs,
}

/// From codes to glyphs.
enum Glyphs {
    /// Code and glyph are the same.
    Identity,
    /// Two bytes a code.
    Table(Vec<u8>),
    /// A simple font, whose encoding names its glyphs.
    Named,
}

impl Font {
    pub(super) fn read(doc: &Document, dict: &Dictionary) -> Self {
        let composite = dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Type0");
        let descendant = descendant(doc, dict);
        let inner = descendant.unwrap_or(dict);
        let descriptor = inner.get_deref(b"FontDescriptor", doc).and_then(Object::as_dict).ok();
        let embedded = descriptor.is_some_and(|descriptor| {
            [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| {
                descriptor
                    .get_deref(key, doc)
                    .and_then(Object::as_stream)
                    .is_ok_and(|stream| !stream.content.is_empty())
            })
        });
        let base = dict.get_deref(b"BaseFont", doc).and_then(Object::as_name).unwrap_or_default();
        let texts = dict.get_deref(b"ToUnicode", doc).and_then(Object::as_stream);
        let texts = texts.and_then(|stream| stream.get_plain_content_with_limit(TABLE));
        Self {
            embedded,
            subset: is_subset(base),
            code_bytes: if composite { 2 } else { 1 },
            texts: texts.map(|stream| cmap::read(&stream)).unwrap_or_default(),
            widths: if composite { cid_widths(doc, inner) } else { simple_widths(doc, dict) },
            usual_width: inner
                .get_deref(b"DW", doc)
                .and_then(Object::as_float)
                .unwrap_or(if composite { 1000.0 } else { 500.0 }),
            glyphs: if composite { glyphs(doc, inner) } else { Glyphs::Named },
        }
    }

    /// What a code stands for; `None` if the file does not say.
    pub(super) fn text(&self, code: u32) -> Option<&str> {
        self.texts.get(&code).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// Width of a code in thousandths of the size.
    pub(super) fn width(&self, code: u32) -> f32 {
        self.widths.get(&code).copied().unwrap_or(self.usual_width)
    }

    /// Whether a code shows the glyph that means "no glyph".
    pub(super) fn is_missing_glyph(&self, code: u32) -> bool {
        match &self.glyphs {
            Glyphs::Identity => code == 0,
            Glyphs::Named => false,
            Glyphs::Table(table) => {
                let at = code as usize * 2;
                table.get(at..at + 2).is_none_or(|glyph| glyph == [0, 0])
            }
        }
    }
}

fn descendant<'d>(doc: &'d Document, dict: &'d Dictionary) -> Option<&'d Dictionary> {
    let list = dict.get_deref(b"DescendantFonts", doc).and_then(Object::as_array).ok()?;
    doc.dereference(list.first()?).ok()?.1.as_dict().ok()
}

/// Six capitals and a plus sign (ISO 32000-1, 9.6.4).
fn is_subset(base: &[u8]) -> bool {
    matches!(base.split_first_chunk::<7>(), Some((tag, _))
        if tag[6] == b'+' && tag[..6].iter().all(u8::is_ascii_uppercase))
}

fn glyphs(doc: &Document, inner: &Dictionary) -> Glyphs {
    let map = inner.get_deref(b"CIDToGIDMap", doc).and_then(Object::as_stream);
    match map.and_then(|stream| stream.get_plain_content_with_limit(TABLE)) {
        Ok(table) => Glyphs::Table(table),
        Err(_) => Glyphs::Identity,
    }
}

/// `/W`: `c [w …]` or `first last w`.
fn cid_widths(doc: &Document, inner: &Dictionary) -> BTreeMap<u32, f32> {
    let mut widths = BTreeMap::new();
    let Ok(list) = inner.get_deref(b"W", doc).and_then(Object::as_array) else { return widths };
    let value = |object: Option<&Object>| {
        object.and_then(|object| doc.dereference(object).ok()).map(|(_, object)| object.clone())
    };
    let (mut at, mut work) = (0, 0);
    while let Some(first) = value(list.get(at)).and_then(|object| object.as_float().ok()) {
        let first = first.max(0.0) as u32;
        match value(list.get(at + 1)) {
            Some(Object::Array(row)) => {
                for (code, width) in (first..=0xFFFF).zip(&row) {
                    widths.insert(code, width.as_float().unwrap_or(0.0));
                }
                at += 2;
            }
            Some(last) => {
                let last = last.as_float().unwrap_or(0.0).clamp(0.0, 65_535.0) as u32;
                let width = value(list.get(at + 2)).and_then(|width| width.as_float().ok());
                for code in first..=last {
                    widths.insert(code, width.unwrap_or(0.0));
                }
                // A file that names the same codes again and again would keep us busy for hours.
                work += last.saturating_sub(first);
                if work > 1 << 20 {
                    break;
                }
                at += 3;
            }
            None => break,
        }
    }
    widths
}

fn simple_widths(doc: &Document, dict: &Dictionary) -> BTreeMap<u32, f32> {
    let first = dict.get_deref(b"FirstChar", doc).and_then(Object::as_i64).unwrap_or(0);
    let first = u32::try_from(first).unwrap_or(0);
    let list = dict.get_deref(b"Widths", doc).and_then(Object::as_array);
    let rows = list.map(Vec::as_slice).unwrap_or_default();
    (first..=255).zip(rows).filter_map(|(code, w)| Some((code, w.as_float().ok()?))).collect()
}
