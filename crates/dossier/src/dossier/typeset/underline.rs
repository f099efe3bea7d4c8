//! The thin line under a link, which steps aside for descenders.

use harfrust::GlyphId;
use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathElement};

use super::line::{Line, Range32};
use super::shape::Shaper;

/// Its distance from the baseline and its width, in pt.
pub(crate) const BELOW: f32 = 2.2;
pub(crate) const WIDTH: f32 = 0.4;
/// Air on each side of a descender, and the shortest piece worth drawing, in pt.
const AIR: f32 = 0.9;
const SHORTEST: f32 = 1.0;
/// Edges of one stem, in thousandths of an em.
const STEM: f32 = 130.0;

/// The pieces of the line under `range` that no glyph crosses.
pub(super) fn pieces(shaper: &Shaper, line: &Line, range: Range32) -> Vec<Range32> {
    let mut pieces = vec![range];
    for placed in &line.placed {
        if placed.x + placed.width < range.0 || placed.x > range.1 || placed.rise != 0.0 {
            continue;
        }
        let k = placed.size / 1000.0;
        let mut pen = placed.x;
        for glyph in line.glyphs(placed) {
            let (advance, dx, dy) = glyph.offsets();
            let band = ((-BELOW - WIDTH - 0.3) / k - dy, (-BELOW + WIDTH + 0.1) / k - dy);
            for (from, to) in crossings(shaper, placed.face, glyph.id(), band) {
                let gap = (pen + (from + dx) * k - AIR, pen + (to + dx) * k + AIR);
                pieces = pieces.into_iter().flat_map(|piece| without(piece, gap)).collect();
            }
            pen += advance * k;
        }
    }
    pieces.retain(|(from, to)| to - from >= SHORTEST);
    pieces
}

fn without(piece: Range32, gap: Range32) -> impl Iterator<Item = Range32> {
    let left = (piece.0, piece.1.min(gap.0));
    let right = (piece.0.max(gap.1), piece.1);
    [left, right].into_iter().filter(|(from, to)| to > from)
}

/// Where the outline of a glyph lies within a band, in thousandths of an em.
fn crossings(shaper: &Shaper, face: u8, id: u16, band: Range32) -> Vec<Range32> {
    let Some(face) = shaper.book.face(face) else { return Vec::new() };
    let outlines = face.font.outline_glyphs();
    let Some(outline) = outlines.get(GlyphId::new(u32::from(id))) else { return Vec::new() };
    let mut path: Vec<PathElement> = Vec::new();
    if outline.draw(&DrawOptions::new(), DrawMemory::Scratch, &mut path).is_err() {
        return Vec::new();
    }
    let mut hits = Vec::new();
    let mut at = (0.0, 0.0);
    for element in path {
        let to = match element {
            PathElement::MoveTo { x, y } => {
                at = (x, y);
                continue;
            }
            PathElement::LineTo { x, y } => (x, y),
            PathElement::QuadTo { cx0, cy0, x, y } => {
                at = curve(at, &[(cx0, cy0), (x, y)], band, &mut hits);
                continue;
            }
            PathElement::CurveTo { cx0, cy0, cx1, cy1, x, y } => {
                at = curve(at, &[(cx0, cy0), (cx1, cy1), (x, y)], band, &mut hits);
                continue;
            }
            PathElement::Close => continue,
        };
        segment(at, to, band, &mut hits);
        at = to;
    }
    hits.sort_by(|a: &Range32, b| a.0.total_cmp(&b.0));
    let mut merged: Vec<Range32> = Vec::new();
    for hit in hits {
        match merged.last_mut() {
            Some(last) if hit.0 - last.1 < STEM => last.1 = last.1.max(hit.1),
            _ => merged.push(hit),
        }
    }
    merged
}

/// Follows a curve in eight straight steps (de Casteljau).
fn curve(from: Range32, rest: &[Range32], band: Range32, hits: &mut Vec<Range32>) -> Range32 {
    let mut at = from;
    for step in 1..=8 {
        let t = step as f32 / 8.0;
        let mut points: Vec<Range32> = std::iter::once(from).chain(rest.iter().copied()).collect();
        while points.len() > 1 {
            points = points
                .windows(2)
                .filter_map(|pair| {
                    let [a, b] = pair else { return None };
                    Some((a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t))
                })
                .collect();
        }
        let to = points.first().copied().unwrap_or(at);
        segment(at, to, band, hits);
        at = to;
    }
    at
}

fn segment(from: Range32, to: Range32, band: Range32, hits: &mut Vec<Range32>) {
    let (low, high) = if from.1 <= to.1 { (from, to) } else { (to, from) };
    if high.1 < band.0 || low.1 > band.1 {
        return;
    }
    let at = |y: f32| {
        if high.1 - low.1 < 0.01 {
            low.0
        } else {
            low.0 + (high.0 - low.0) * (y - low.1) / (high.1 - low.1)
        }
    };
    let (a, b) = if high.1 - low.1 < 0.01 {
        (low.0, high.0)
    } else {
        (at(low.1.max(band.0)), at(high.1.min(band.1)))
    };
    hits.push((a.min(b), a.max(b)));
}
