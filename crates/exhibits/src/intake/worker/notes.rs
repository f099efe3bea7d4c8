//! Annotations and filled fields that bring no drawing of their own: drawn here where it is plain
//! how, else counted.

use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Rect as PdfRect, String as Words};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{Affine, BezPath, Ellipse, Point, Rect, Shape as _, Stroke};
use hayro::vello_cpu::RenderContext;
use hayro::vello_cpu::color::{AlphaColor, Srgb};
use hayro::vello_cpu::peniko::{BlendMode, Compose, Fill, Mix};

use super::fields;
use super::lettering::{self, Manner};
use super::tree::{appearance, resolved};

/// Annotations of a page that are looked at.
const MOST: usize = 10_000;
/// Points of one line.
const MOST_POINTS: usize = 100_000;
const HIDDEN: u32 = 1 << 1 | 1 << 5;

/// What stands on a page and is not drawn by the renderer.
#[derive(Default)]
pub(super) struct Notes {
    strokes: Vec<Mark>,
    /// A mark that is not drawn.
    pub(super) note_missing: bool,
    /// A filled field that is not drawn.
    pub(super) field_missing: bool,
    /// A file hangs on the page.
    pub(super) file: bool,
    /// Where a highlight lies on the words instead of letting them through.
    pub(super) covers: Vec<Rect>,
}

struct Mark {
    path: BezPath,
    colour: AlphaColor<Srgb>,
    /// Width of the line; filled without.
    width: Option<f64>,
    multiplied: bool,
}

/// Looks through the annotations of a page.
pub(super) fn of<'a>(page: &Page<'a>, form: Option<&Dict<'a>>) -> Notes {
    let mut notes = Notes::default();
    let Some(annots) = page.raw().get::<Array<'_>>(b"Annots") else { return notes };
    for annot in annots.raw_iter().take(MOST) {
        let Some(Object::Dict(annot)) = resolved(annot, page.xref()) else { continue };
        if annot.get::<u32>(b"F").unwrap_or(0) & HIDDEN == 0 {
            notes.see(&annot, form);
        }
    }
    notes
}

impl Notes {
    fn see<'a>(&mut self, annot: &Dict<'a>, form: Option<&Dict<'a>>) {
        let Some(kind) = annot.get::<Name<'_>>(b"Subtype") else { return };
        let Some(place) = annot.get::<PdfRect>(b"Rect") else { return };
        let place = Rect::new(place.x0, place.y0, place.x1, place.y1);
        if &*kind == b"FileAttachment" {
            self.file = true;
        }
        if &*kind == b"Widget" {
            match fields::of(annot, form, place) {
                fields::Shown::Nothing => {}
                fields::Shown::Drawn(path, ink) => {
                    self.dress(annot, place);
                    self.fill(path, ink);
                }
                fields::Shown::Missing => self.field_missing = true,
            }
            return;
        }
        if let Some(drawing) = appearance(annot) {
            if &*kind == b"Highlight" && !blends(drawing.dict(), 0) {
                self.covers.push(place);
            }
            return;
        }
        let drawn = match &*kind {
            b"Link" | b"Popup" | b"FileAttachment" | b"PrinterMark" | b"TrapNet" => Some(()),
            b"Text" if blank(annot) => Some(()),
            b"Ink" | b"Line" | b"Polygon" | b"PolyLine" => self.lines(annot, &kind),
            b"Square" | b"Circle" => self.shape(annot, &kind, place),
            b"Highlight" | b"Underline" | b"StrikeOut" | b"Squiggly" => {
                self.text_mark(annot, &kind)
            }
            b"FreeText" => self.words(annot, place),
            _ => None,
        };
        self.note_missing |= drawn.is_none();
    }

    /// Ground and frame of a field.
    fn dress(&mut self, field: &Dict<'_>, place: Rect) {
        let Some(dress) = field.get::<Dict<'_>>(b"MK") else { return };
        if let Some(Some(ground)) = colour(&dress, b"BG") {
            self.fill(place.to_path(0.1), ground);
        }
        let width = line_width(field);
        if let (Some(Some(colour)), true) = (colour(&dress, b"BC"), width > 0.0) {
            let path = place.inset(-width / 2.0).to_path(0.1);
            self.strokes.push(Mark { path, colour, width: Some(width), multiplied: false });
        }
    }

    fn fill(&mut self, path: BezPath, colour: AlphaColor<Srgb>) {
        self.strokes.push(Mark { path, colour, width: None, multiplied: false });
    }

    fn stroke(&mut self, annot: &Dict<'_>, path: BezPath) -> Option<()> {
        let width = line_width(annot);
        if width > 0.0 {
            let colour = colour(annot, b"C").unwrap_or(Some(black(annot)))?;
            self.strokes.push(Mark { path, colour, width: Some(width), multiplied: false });
        }
        Some(())
    }

    fn lines(&mut self, annot: &Dict<'_>, kind: &[u8]) -> Option<()> {
        let mut path = BezPath::new();
        if kind == b"Ink" {
            let mut strokes = annot.get::<Array<'_>>(b"InkList")?.flex_iter();
            while let Some(stroke) = strokes.next::<Array<'_>>() {
                follow(&mut path, &numbers(&stroke));
            }
        } else {
            let key: &[u8] = if kind == b"Line" { b"L" } else { b"Vertices" };
            follow(&mut path, &numbers(&annot.get::<Array<'_>>(key)?));
        }
        if kind == b"Polygon" {
            path.close_path();
            self.inside(annot, &path);
        }
        // Ends of lines and words along them are not drawn.
        let ends = annot
            .get::<Array<'_>>(b"LE")
            .is_some_and(|ends| ends.iter::<Name<'_>>().any(|end| &*end != b"None"));
        let captioned = annot.get::<bool>(b"Cap") == Some(true);
        if path.elements().is_empty() {
            return None;
        }
        self.stroke(annot, path)?;
        (!ends && !captioned).then_some(())
    }

    fn shape(&mut self, annot: &Dict<'_>, kind: &[u8], place: Rect) -> Option<()> {
        let half = line_width(annot) / 2.0;
        let place = place.inset(-half);
        let path = if kind == b"Circle" {
            Ellipse::from_rect(place).to_path(0.1)
        } else {
            place.to_path(0.1)
        };
        self.inside(annot, &path);
        self.stroke(annot, path)
    }

    fn inside(&mut self, annot: &Dict<'_>, path: &BezPath) {
        if let Some(Some(colour)) = colour(annot, b"IC") {
            self.fill(path.clone(), colour);
        }
    }

    fn text_mark(&mut self, annot: &Dict<'_>, kind: &[u8]) -> Option<()> {
        let quads = numbers(&annot.get::<Array<'_>>(b"QuadPoints")?);
        let colour = colour(annot, b"C").unwrap_or(Some(black(annot)))?;
        for quad in quads.chunks_exact(8) {
            let [ax, ay, bx, by, cx, cy, dx, dy] = quad else { continue };
            // Upper left, upper right, lower left, lower right, as programs write them.
            let (a, b) = (Point::new(*ax, *ay), Point::new(*bx, *by));
            let (c, d) = (Point::new(*cx, *cy), Point::new(*dx, *dy));
            let mut path = BezPath::new();
            let mut width = None;
            if kind == b"Highlight" {
                path.move_to(a);
                [b, d, c].into_iter().for_each(|corner| path.line_to(corner));
                path.close_path();
            } else {
                let at = if kind == b"StrikeOut" { 0.45 } else { 0.08 };
                path.move_to(c.lerp(a, at));
                path.line_to(d.lerp(b, at));
                width = Some((a.distance(c) / 16.0).clamp(0.5, 2.0));
            }
            self.strokes.push(Mark { path, colour, width, multiplied: kind == b"Highlight" });
        }
        (quads.len() >= 8).then_some(())
    }

    fn words(&mut self, annot: &Dict<'_>, place: Rect) -> Option<()> {
        let text = annot.get::<Words<'_>>(b"Contents").map(|text| fields::decoded(text.as_bytes()));
        let text = text.unwrap_or_default();
        if annot.contains_key(b"CL") || annot.get::<i32>(b"Rotate").unwrap_or(0) != 0 {
            return None;
        }
        let default = annot.get::<Words<'_>>(b"DA");
        let (size, ink) = fields::manner(default.as_ref().map_or(b"", |words| words.as_bytes()));
        let side = annot.get::<i32>(b"Q").unwrap_or(0);
        let manner = Manner { size, side, lines: true, comb: None };
        let path = lettering::set(&text, place, manner)?;
        if let Some(Some(ground)) = colour(annot, b"C") {
            self.fill(place.to_path(0.1), ground);
        }
        let width = line_width(annot);
        if width > 0.0 {
            let path = place.inset(-width / 2.0).to_path(0.1);
            self.strokes.push(Mark { path, colour: ink, width: Some(width), multiplied: false });
        }
        self.fill(path, ink);
        Some(())
    }

    /// Draws what is to be drawn on the page.
    pub(super) fn draw(&self, onto: &mut RenderContext, transform: Affine) {
        for mark in &self.strokes {
            onto.set_transform(transform);
            let mix = if mark.multiplied { Mix::Multiply } else { Mix::Normal };
            onto.set_blend_mode(BlendMode::new(mix, Compose::SrcOver));
            onto.set_paint(mark.colour);
            match mark.width {
                Some(width) => {
                    onto.set_stroke(Stroke::new(width));
                    onto.stroke_path(&mark.path);
                }
                None => {
                    onto.set_fill_rule(Fill::NonZero);
                    onto.fill_path(&mark.path);
                }
            }
        }
        onto.set_blend_mode(BlendMode::new(Mix::Normal, Compose::SrcOver));
    }
}

fn blank(annot: &Dict<'_>) -> bool {
    annot.get::<Words<'_>>(b"Contents").is_none_or(|text| text.as_bytes().is_empty())
}

/// Whether a drawing mixes its colour with what is under it.
fn blends(drawing: &Dict<'_>, depth: u8) -> bool {
    let Some(resources) = drawing.get::<Dict<'_>>(b"Resources") else { return false };
    let states = resources.get::<Dict<'_>>(b"ExtGState");
    let mixes = states.is_some_and(|states| {
        let keys: Vec<_> = states.keys().collect();
        keys.into_iter().any(|key| {
            let mode = states.get::<Dict<'_>>(key).and_then(|state| state.get::<Name<'_>>(b"BM"));
            mode.is_some_and(|mode| &*mode != b"Normal" && &*mode != b"Compatible")
        })
    });
    let inner = resources.get::<Dict<'_>>(b"XObject").filter(|_| depth < 4);
    mixes
        || inner.is_some_and(|inner| {
            let keys: Vec<_> = inner.keys().collect();
            keys.into_iter().any(|key| {
                let form = inner.get::<hayro::hayro_syntax::object::Stream<'_>>(key);
                form.is_some_and(|form| blends(form.dict(), depth + 1))
            })
        })
}

/// The numbers of a list.
pub(super) fn numbers(list: &Array<'_>) -> Vec<f64> {
    list.iter::<f64>().take(MOST_POINTS).collect()
}

fn follow(path: &mut BezPath, numbers: &[f64]) {
    for (at, pair) in numbers.chunks_exact(2).enumerate() {
        let [x, y] = pair else { continue };
        if at == 0 {
            path.move_to((*x, *y));
        } else {
            path.line_to((*x, *y));
        }
    }
}

fn line_width(annot: &Dict<'_>) -> f64 {
    if let Some(width) = annot.get::<Dict<'_>>(b"BS").and_then(|style| style.get::<f64>(b"W")) {
        return width.clamp(0.0, 100.0);
    }
    let border = annot.get::<Array<'_>>(b"Border").map(|border| numbers(&border));
    border.and_then(|border| border.get(2).copied()).unwrap_or(1.0).clamp(0.0, 100.0)
}

fn opacity(annot: &Dict<'_>) -> f32 {
    annot.get::<f32>(b"CA").unwrap_or(1.0).clamp(0.0, 1.0)
}

fn black(annot: &Dict<'_>) -> AlphaColor<Srgb> {
    AlphaColor::new([0.0, 0.0, 0.0, opacity(annot)])
}

/// A colour of an annotation; `None` if it names none, `Some(None)` if it is without colour.
fn colour(annot: &Dict<'_>, key: &[u8]) -> Option<Option<AlphaColor<Srgb>>> {
    let parts: Vec<f32> =
        numbers(&annot.get::<Array<'_>>(key)?).iter().map(|part| *part as f32).collect();
    Some(
        fields::rgb(&parts)
            .map(|[red, green, blue]| AlphaColor::new([red, green, blue, opacity(annot)])),
    )
}
