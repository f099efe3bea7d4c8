//! Codes of glyphs in the written fonts: one for each glyph and the text it stands for, so that a
//! reader that copies or searches finds the words as they were typed.

use std::collections::BTreeMap;

use printpdf::{
    FontId, FontMetrics, FontType, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub,
};
use subsetter::GlyphRemapper;

use super::Error;
use crate::dossier::fonts::{Face, FaceId, FontBook};

/// A code and whether it stands for exactly the text asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) code: u16,
    pub(super) exact: bool,
}

#[derive(Default)]
struct Used {
    remapper: GlyphRemapper,
    by_text: BTreeMap<(u16, String), u16>,
    /// New glyph, text and width by code.
    glyphs: Vec<(u16, String, u16)>,
}

/// The codes given out so far, by face.
pub(super) struct Codes<'a> {
    book: &'a FontBook,
    used: BTreeMap<FaceId, Used>,
}

impl<'a> Codes<'a> {
    pub(super) fn new(book: &'a FontBook) -> Self {
        Self { book, used: BTreeMap::new() }
    }

    pub(super) fn book(&self) -> &'a FontBook {
        self.book
    }

    /// The code of a glyph that stands for this text. A CFF face has one code per glyph: there a
    /// second text of one glyph is not exact.
    pub(super) fn code(&mut self, id: FaceId, glyph: u16, text: &str) -> Option<Code> {
        let face = self.book.face(id)?;
        let used = self.used.entry(id).or_default();
        if used.glyphs.is_empty() {
            used.glyphs.push((0, String::new(), width(face, 0)));
        }
        if let Some(&code) = used.by_text.get(&(glyph, text.to_owned())) {
            return Some(Code { code, exact: true });
        }
        let new = used.remapper.remap(glyph);
        if face.cff && usize::from(new) < used.glyphs.len() {
            return Some(Code { code: new, exact: false });
        }
        let code = u16::try_from(used.glyphs.len()).ok()?;
        used.glyphs.push((new, text.to_owned(), width(face, glyph)));
        used.by_text.insert((glyph, text.to_owned()), code);
        Some(Code { code, exact: true })
    }

    /// Width of a code, in thousandths of an em: that of its glyph in the font.
    pub(super) fn width(&self, id: FaceId, code: u16) -> f32 {
        let used = self.used.get(&id).and_then(|used| used.glyphs.get(usize::from(code)));
        f32::from(used.map_or(0, |glyph| glyph.2))
    }

    /// The text a code stands for.
    pub(super) fn text(&self, id: FaceId, code: u16) -> String {
        let used = self.used.get(&id).and_then(|used| used.glyphs.get(usize::from(code)));
        used.map_or_else(String::new, |glyph| glyph.1.clone())
    }

    /// Cuts every used face and gives it to the document; returns code → glyph maps by font key.
    pub(super) fn embed(
        self,
        document: &mut PdfDocument,
    ) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut maps = BTreeMap::new();
        for (id, used) in self.used {
            let Some(face) = self.book.face(id) else { continue };
            let bytes = subsetter::subset(face.data, 0, &used.remapper)
                .map_err(|_| Error::Font(face.name))?;
            let key = font_key(id);
            let gids = used.glyphs.iter().map(|(gid, _, _)| *gid);
            if !face.cff {
                maps.insert(key.clone(), gids.clone().flat_map(u16::to_be_bytes).collect());
            }
            let name = format!("{}+{}", tag(gids), face.name);
            let font = parsed(face, bytes, name, &used.glyphs);
            document.resources.fonts.map.insert(FontId(key), PdfFont::new(font));
        }
        Ok(maps)
    }
}

/// The resource name of a face.
pub(super) fn font_key(id: FaceId) -> String {
    format!("F{id}")
}

fn width(face: &Face, glyph: u16) -> u16 {
    let id = harfrust::GlyphId::new(u32::from(glyph));
    face.font.glyph_metrics().h_advance(id) as u16
}

fn parsed(face: &Face, bytes: Vec<u8>, name: String, glyphs: &[(u16, String, u16)]) -> ParsedFont {
    let metrics = face.font.metrics();
    let units = face.font.units_per_em();
    let (ascent, descent) = metrics.h_line().map_or((1000, -300), |line| {
        (line.ascender.to_f64() as i16, line.descender.to_f64() as i16)
    });
    ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(name),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: (0..).zip(glyphs.iter().map(|glyph| glyph.2)).collect(),
        units_per_em: units,
        font_metrics: FontMetrics { ascent, descent },
        font_type: if face.cff { FontType::OpenTypeCFF(()) } else { FontType::TrueType },
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: units,
            x_min: -600,
            y_min: descent,
            x_max: 2000,
            y_max: ascent,
            us_weight_class: if face.name.contains("Bold") { 700 } else { 400 },
            ..PdfFontMetricsStub::default()
        },
    }
}

/// Six letters that name this choice of glyphs (ISO 32000-1, 9.6.4).
fn tag(glyphs: impl Iterator<Item = u16>) -> String {
    let hash = glyphs.fold(0xcbf2_9ce4_8422_2325_u64, |hash, glyph| {
        (hash ^ u64::from(glyph)).wrapping_mul(0x0100_0000_01b3)
    });
    (0..6).map(|i| char::from(b'A' + ((hash >> (i * 9)) % 26) as u8)).collect()
}
