//! Letters that a page asks for and the faces at hand do not have.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::font::{FontData, FontQuery, Glyph, GlyphId, GlyphRun, StandardFont};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, FontResolverFn, Image,
    ImageDrawProps, InterpreterCache, InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{Affine, BezPath, Rect};
use skrifa::{FontRef, MetadataProvider as _};

use crate::faces;

/// The usual faces; `asked` is set when a font is not in the file.
pub(super) fn usual(asked: &Arc<AtomicBool>) -> FontResolverFn {
    let asked = Arc::clone(asked);
    Arc::new(move |query| {
        asked.store(true, Ordering::Relaxed);
        Some(match query {
            FontQuery::Standard(face) => face.get_font_data(),
            FontQuery::Fallback(face) => face.pick_standard_font().get_font_data(),
        })
    })
}

/// The faces of this program, with many more letters; signs and symbols as usual.
pub(super) fn rich() -> FontResolverFn {
    let data = |bytes: &'static [u8]| -> FontData { Arc::new(bytes) };
    let (face, bold) = (data(faces::SANS), data(faces::SANS_BOLD));
    Arc::new(move |query| {
        let is_bold = match query {
            FontQuery::Standard(face @ (StandardFont::Symbol | StandardFont::ZapfDingBats)) => {
                return Some(face.get_font_data());
            }
            FontQuery::Standard(face) => matches!(
                face,
                StandardFont::HelveticaBold
                    | StandardFont::HelveticaBoldOblique
                    | StandardFont::TimesBold
                    | StandardFont::TimesBoldItalic
                    | StandardFont::CourierBold
                    | StandardFont::CourierBoldOblique
            ),
            FontQuery::Fallback(face) => face.is_bold,
        };
        Some((Arc::clone(if is_bold { &bold } else { &face }), 0))
    })
}

/// How many letters of a page these faces do not have.
pub(super) fn missing<'a>(page: &'a Page<'a>, settings: &InterpreterSettings) -> usize {
    let cache = InterpreterCache::new();
    let (width, height) = page.render_dimensions();
    let bounds = Rect::new(0.0, 0.0, width.into(), height.into());
    let mut context = Context::new(Affine::IDENTITY, bounds, &cache, page.xref(), settings.clone());
    let mut count = Count(0);
    interpret_page(page, &mut context, &mut count);
    count.0
}

/// Draws nothing and counts.
struct Count(usize);

impl<'a> Device<'a> for Count {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, _: DrawProps<'a>, mode: &DrawMode) {
        if !matches!(mode, DrawMode::Invisible) {
            self.0 += run.glyphs().iter().filter(|glyph| is_missing(glyph)).count();
        }
    }
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

fn is_missing(glyph: &Glyph<'_>) -> bool {
    let Glyph::Outline(glyph) = glyph else { return false };
    let sign = match glyph.as_unicode() {
        Some(BfString::Char(sign)) => Some(sign),
        Some(BfString::String(text)) => text.chars().next(),
        None => None,
    };
    let blank = |sign: char| {
        sign.is_whitespace()
            || sign.is_control()
            || matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}')
    };
    match (glyph.font_data(), sign) {
        // Our own face or the renderer's: the letter it shows must be the one that is meant.
        (Some(data), sign) if is_lent(data.data.as_ref().as_ref()) => match sign {
            Some(sign) if blank(sign) => false,
            Some(sign) => meant(data.data.as_ref().as_ref(), sign) != Some(glyph.glyph_id()),
            None => true,
        },
        (Some(_), _) => false,
        (None, Some(sign)) => glyph.glyph_id() == GlyphId::NOTDEF && !blank(sign),
        (None, None) => false,
    }
}

/// Whether a face was lent to the file: it is not the file's own.
fn is_lent(data: &[u8]) -> bool {
    let same = |other: &[u8]| other.len() == data.len() && other == data;
    same(faces::SANS)
        || same(faces::SANS_BOLD)
        || USUAL.iter().any(|face| same(face.get_font_data().0.as_ref().as_ref()))
}

const USUAL: [StandardFont; 12] = [
    StandardFont::Helvetica,
    StandardFont::HelveticaBold,
    StandardFont::HelveticaOblique,
    StandardFont::HelveticaBoldOblique,
    StandardFont::TimesRoman,
    StandardFont::TimesBold,
    StandardFont::TimesItalic,
    StandardFont::TimesBoldItalic,
    StandardFont::Courier,
    StandardFont::CourierBold,
    StandardFont::CourierOblique,
    StandardFont::CourierBoldOblique,
];

fn meant(data: &[u8], sign: char) -> Option<GlyphId> {
    let face = FontRef::new(data).ok()?;
    face.charmap().map(sign).map(|id| GlyphId::new(id.to_u32()))
}
