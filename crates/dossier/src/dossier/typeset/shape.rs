//! From a flat text to clusters in reading order: bidi levels, choice of faces, shaping.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use std::str::FromStr;

use harfrust::{
    Buffer, ClusterLevel, Direction, Feature, Language, Script as ShapeScript, ShapeOptions,
    ShapePlan, ShaperFont, Tag,
};
use unicode_bidi::Level;
use unicode_script::{Script, UnicodeScript};

use super::inline::{Flat, OBJECT, Object, Span};
use crate::dossier::fonts::{self, FaceId, FontBook, Wish};
use crate::lang::bidi::levels;
use crate::lang::language::Direction as Side;

/// How much of the size a raised run keeps, and how high it stands, in em of the full size.
const RAISED: (f32, f32) = (0.64, 0.36);
/// Items are shaped in stretches of at most about this many bytes.
const STRETCH: usize = 4000;

/// A glyph; measures in thousandths of an em of its cluster's size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(super) id: u16,
    pub(super) advance: f32,
    pub(super) dx: f32,
    pub(super) dy: f32,
}

/// What a cluster is for line breaking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Ink,
    /// A space that stretches.
    Space,
    Newline,
    /// Prints nothing (direction controls).
    Nothing,
    Object(Object),
}

/// The smallest piece of text with glyphs of its own.
#[derive(Clone, Debug)]
pub(super) struct Cluster {
    pub(super) text: Range<usize>,
    pub(super) face: FaceId,
    pub(super) size: f32,
    pub(super) rise: f32,
    pub(super) level: Level,
    /// Into [`Shaped::glyphs`], in visual order.
    pub(super) glyphs: Range<usize>,
    /// In pt.
    pub(super) width: f32,
    /// Into [`Flat::spans`].
    pub(super) span: usize,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) struct Shaped {
    pub(super) flat: Flat,
    pub(super) glyphs: Vec<Glyph>,
    /// In reading order, without gaps in the text.
    pub(super) clusters: Vec<Cluster>,
}

type PlanKey = (FaceId, bool, &'static str, String, bool);

/// Shapes texts; keeps shaping plans.
pub(super) struct Shaper {
    pub(super) book: Rc<FontBook>,
    plans: RefCell<BTreeMap<PlanKey, Rc<ShapePlan>>>,
}

struct Item {
    range: Range<usize>,
    level: Level,
    face: FaceId,
    script: Script,
    span: usize,
    kind: Kind,
    digits: bool,
}

impl Shaper {
    pub(super) fn new(book: FontBook) -> Self {
        Self { book: Rc::new(book), plans: RefCell::default() }
    }

    pub(super) fn shape(&self, flat: Flat) -> Shaped {
        let mut shaped = Shaped { flat, glyphs: Vec::new(), clusters: Vec::new() };
        let direction = if shaped.flat.rtl { Side::RightToLeft } else { Side::LeftToRight };
        let items = self.itemise(&shaped.flat, &levels(&shaped.flat.text, direction));
        let own = fonts::script_of(&shaped.flat.lang);
        for item in items {
            self.shape_item(&mut shaped, &item, own);
        }
        shaped
    }

    fn itemise(&self, flat: &Flat, levels: &[Level]) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let mut spans = 0;
        let mut script = fonts::script_of(&flat.lang);
        let mut previous = None;
        for (at, c) in flat.text.char_indices() {
            while flat.spans.get(spans + 1).is_some_and(|next| next.range.start <= at) {
                spans += 1;
                previous = None;
            }
            if !matches!(c.script(), Script::Common | Script::Inherited | Script::Unknown) {
                script = c.script();
            }
            let kind = kind(c, flat.objects.get(&at));
            let face = match (kind, flat.spans.get(spans)) {
                (Kind::Ink | Kind::Space, Some(span)) => {
                    let (face, _) = self.book.pick(c, wish(span), script, previous);
                    previous = Some(face);
                    face
                }
                _ => 0,
            };
            let level = levels.get(at).copied().unwrap_or_else(Level::ltr);
            let digits = ('\u{06f0}'..='\u{06f9}').contains(&c);
            let end = at + c.len_utf8();
            let item = Item { range: at..end, level, face, script, span: spans, kind, digits };
            match items.last_mut() {
                Some(last) if joins(last, &item) => last.range.end = end,
                _ => items.push(item),
            }
        }
        items
    }

    fn shape_item(&self, shaped: &mut Shaped, item: &Item, own: Script) {
        let Some(span) = shaped.flat.spans.get(item.span) else { return };
        if !matches!(item.kind, Kind::Ink) {
            let width = match item.kind {
                Kind::Object(object) => object_width(object, span.size),
                Kind::Space => self.space(item, span, own),
                _ => 0.0,
            };
            let (size, rise) = placed_size(span, item.face, own);
            let glyphs = shaped.glyphs.len();
            if let (Kind::Space, Some(id)) = (item.kind, self.book.glyph(item.face, ' ')) {
                let advance = if size > 0.0 { width / size * 1000.0 } else { 0.0 };
                shaped.glyphs.push(Glyph { id, advance, dx: 0.0, dy: 0.0 });
            }
            let glyphs = glyphs..shaped.glyphs.len();
            let (face, level, kind) = (item.face, item.level, item.kind);
            let (text, span) = (item.range.clone(), item.span);
            shaped.clusters.push(Cluster {
                text,
                face,
                size,
                rise,
                level,
                glyphs,
                width,
                span,
                kind,
            });
            return;
        }
        let (size, rise) = placed_size(span, item.face, own);
        let extra = span.tracking * 1000.0;
        let Some(buffer) = self.buffer(&shaped.flat.text, item, &span.lang.0) else { return };
        let first = shaped.clusters.len();
        let infos = buffer.glyph_infos();
        let mut from = 0;
        while let Some(info) = infos.get(from) {
            let same = infos.iter().skip(from).take_while(|i| i.cluster == info.cluster).count();
            let start = shaped.glyphs.len();
            let positions = buffer.glyph_positions().iter().skip(from).take(same);
            for (i, p) in infos.iter().skip(from).zip(positions) {
                shaped.glyphs.push(Glyph {
                    id: u16::try_from(i.glyph_id).unwrap_or(0),
                    advance: p.x_advance as f32,
                    dx: p.x_offset as f32,
                    dy: p.y_offset as f32,
                });
            }
            if let Some(last) = shaped.glyphs.last_mut() {
                last.advance += extra;
            }
            let advance: f32 = shaped.glyphs.iter().skip(start).map(|g| g.advance).sum();
            let at = info.cluster as usize;
            shaped.clusters.push(Cluster {
                text: at..at,
                face: item.face,
                size,
                rise,
                level: item.level,
                glyphs: start..shaped.glyphs.len(),
                width: advance * size / 1000.0,
                span: item.span,
                kind: Kind::Ink,
            });
            from += same;
        }
        let Some(new) = shaped.clusters.get_mut(first..) else { return };
        if item.level.is_rtl() {
            new.reverse();
        }
        let mut end = item.range.end;
        for cluster in new.iter_mut().rev() {
            cluster.text.end = end;
            end = cluster.text.start;
        }
    }

    fn space(&self, item: &Item, span: &Span, own: Script) -> f32 {
        let (size, _) = placed_size(span, item.face, own);
        let advance = self.book.face(item.face).and_then(|face| {
            let id = self.book.glyph(item.face, ' ')?;
            Some(face.font.glyph_metrics().h_advance(harfrust::GlyphId::new(u32::from(id))))
        });
        advance.unwrap_or(250.0) * size / 1000.0 + span.tracking * size
    }

    fn buffer(&self, text: &str, item: &Item, lang: &str) -> Option<Buffer> {
        let face = self.book.face(item.face)?;
        let words = text.get(item.range.clone())?;
        let mut buffer = Buffer::new();
        buffer.set_pre_context(tail(text.get(..item.range.start)?));
        for (at, c) in words.char_indices() {
            buffer.push(u32::from(c), u32::try_from(item.range.start + at).ok()?);
        }
        buffer.set_post_context(head(text.get(item.range.end..)?));
        let rtl = item.level.is_rtl();
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let script = ShapeScript::from_str(item.script.short_name()).ok();
        let language = Language::from_str(lang).ok();
        buffer.set_direction(direction);
        buffer.set_script(script);
        buffer.set_language(language.clone());
        buffer.set_cluster_level(ClusterLevel::MonotoneGraphemes);
        // Noto Naskh Arabic turns Persian ۴ ۶ ۷ into the Urdu forms through `locl`.
        let plain = [Feature::new(Tag::new(b"locl"), 0, ..)];
        let features: &[Feature] = if item.digits { &plain } else { &[] };
        let key = (item.face, rtl, item.script.short_name(), lang.to_owned(), item.digits);
        let plan = Rc::clone(self.plans.borrow_mut().entry(key).or_insert_with(|| {
            let language = language.as_ref();
            Rc::new(ShapePlan::new(&face.font, direction, script, language, features))
        }));
        let options = ShapeOptions::new().plan(Some(&plan)).features(features);
        harfrust::shape(&ShaperFont::new(&face.font), &mut buffer, options).ok()?;
        Some(buffer)
    }
}

fn joins(last: &Item, next: &Item) -> bool {
    last.kind == Kind::Ink
        && next.kind == Kind::Ink
        && last.face == next.face
        && last.level == next.level
        && last.script == next.script
        && last.span == next.span
        && last.digits == next.digits
        && last.range.len() < STRETCH
}

fn kind(c: char, object: Option<&Object>) -> Kind {
    match c {
        OBJECT => object.map_or(Kind::Nothing, |object| Kind::Object(*object)),
        '\n' => Kind::Newline,
        ' ' | '\u{a0}' => Kind::Space,
        '\u{ad}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => Kind::Nothing,
        _ => Kind::Ink,
    }
}

fn wish(span: &Span) -> Wish {
    Wish { family: span.family, bold: span.style.bold, italic: span.style.italic }
}

/// Size and rise in pt of glyphs of this face in this span, in a text of script `own`.
fn placed_size(span: &Span, face: FaceId, own: Script) -> (f32, f32) {
    let script = fonts::script_of_face(face);
    let fit = fonts::fit(script);
    let size = span.size * if script == own { fit.alone } else { fit.inline };
    if span.style.raised { (size * RAISED.0, span.size * RAISED.1) } else { (size, 0.0) }
}

/// Width in pt of a drawn thing in text of this size; blanks to the end of the line count as little.
fn object_width(object: Object, size: f32) -> f32 {
    match object {
        Object::Mark(mark) => super::marks::advance(mark, size),
        Object::Blank(width) => width.unwrap_or(20.0 * super::MM),
        Object::Gap(width) => width,
        Object::Fill => 0.0,
    }
}

/// The last few characters: all the context joining needs.
fn tail(text: &str) -> &str {
    let from = text.char_indices().rev().nth(4).map_or(0, |(at, _)| at);
    text.get(from..).unwrap_or_default()
}

fn head(text: &str) -> &str {
    let to = text.char_indices().nth(5).map_or(text.len(), |(at, _)| at);
    text.get(..to).unwrap_or_default()
}
