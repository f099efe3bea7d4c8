//! A set line: glyphs in visual order with their places, links, blanks and marks.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use super::breaks::{self, Cut};
use super::inline::{Marker, Object};
use super::shape::{Cluster, Glyph, Kind, Shaped, Shaper};
use super::underline;
use crate::dossier::block::{Align, Anchor, Mark};
use crate::dossier::fonts::FaceId;

/// A cluster in its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    /// From the start of the line's box, in pt.
    pub(crate) x: f32,
    /// Above the baseline in pt.
    pub(crate) rise: f32,
    pub(crate) rtl: bool,
    pub(crate) width: f32,
    glyphs: Range<usize>,
    text: Range<usize>,
}

/// A line of text; x runs from the left of its box, the baseline is y = 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) placed: Vec<Placed>,
    glyphs: Vec<Glyph>,
    /// Its words in reading order.
    pub(crate) text: String,
    /// Where its ink begins.
    pub(crate) x: f32,
    /// Width of its ink.
    pub(crate) width: f32,
    pub(crate) links: Vec<(Range32, Anchor)>,
    pub(crate) underlines: Vec<Range32>,
    pub(crate) blanks: Vec<Range32>,
    pub(crate) marks: Vec<(f32, f32, Mark)>,
    pub(super) markers: Vec<Marker>,
}

/// From and to, in pt.
pub(crate) type Range32 = (f32, f32);

impl Line {
    pub(crate) fn glyphs(&self, placed: &Placed) -> &[Glyph] {
        self.glyphs.get(placed.glyphs.clone()).unwrap_or_default()
    }

    pub(crate) fn words(&self, placed: &Placed) -> &str {
        self.text.get(placed.text.clone()).unwrap_or_default()
    }
}

impl Glyph {
    pub(crate) fn id(self) -> u16 {
        self.id
    }

    pub(crate) fn offsets(self) -> (f32, f32, f32) {
        (self.advance, self.dx, self.dy)
    }
}

/// Sets one line of a text in a box of this width.
pub(super) fn set(shaper: &Shaper, shaped: &Shaped, cut: &Cut, width: f32, align: Align) -> Line {
    let clusters = shaped.clusters.get(cut.clusters.clone()).unwrap_or_default();
    let mut line = Line::default();
    let hyphen = cut.hyphen.then(|| hyphen(shaper, clusters.last())).flatten();
    let hyphen_width = hyphen.as_ref().map_or(0.0, |(c, _)| c.width);
    let open = clusters.iter().filter(|c| is_open(c.kind)).count();
    let natural: f32 = clusters.iter().map(|c| advance(c, cut, None)).sum();
    let rest = (width - natural - hyphen_width).max(0.0);
    let each = if open > 0 { rest / open as f32 } else { 0.0 };
    line.width = natural + hyphen_width + if open > 0 { rest } else { 0.0 };
    line.x = start(width - line.width, align, shaped.flat.rtl);
    let texts: Vec<Range<usize>> =
        clusters.iter().map(|cluster| push_text(&mut line.text, shaped, cluster)).collect();
    let levels: Vec<Level> = clusters.iter().map(|cluster| cluster.level).collect();
    let mut x = line.x;
    let mut pens = Vec::with_capacity(clusters.len());
    if let Some((cluster, glyph)) = hyphen.as_ref().filter(|(c, _)| c.level.is_rtl()) {
        place_hyphen(&mut line, cluster, *glyph, x);
        x += cluster.width;
    }
    for index in BidiInfo::reorder_visual(&levels) {
        let Some(cluster) = clusters.get(index) else { continue };
        let wide = advance(cluster, cut, Some(each));
        place(&mut line, shaped, cluster, texts.get(index).cloned().unwrap_or_default(), (x, wide));
        pens.push((cluster.span, x, x + wide));
        x += wide;
    }
    if let Some((cluster, glyph)) = hyphen.as_ref().filter(|(c, _)| !c.level.is_rtl()) {
        place_hyphen(&mut line, cluster, *glyph, x);
    }
    link(&mut line, shaper, shaped, &pens);
    line.markers = markers(shaped, cut);
    line
}

fn is_open(kind: Kind) -> bool {
    matches!(kind, Kind::Object(Object::Fill | Object::Blank(None)))
}

/// Width of a cluster here; `each` is what open things take, `None` to leave them out.
fn advance(cluster: &Cluster, cut: &Cut, each: Option<f32>) -> f32 {
    match cluster.kind {
        Kind::Space => cluster.width * (1.0 + cut.stretch),
        Kind::Ink if breaks::moves(cluster) => cluster.width + cut.tracking * cluster.size,
        kind if is_open(kind) => each.unwrap_or_default(),
        _ => cluster.width,
    }
}

fn start(slack: f32, align: Align, rtl: bool) -> f32 {
    match (align, rtl) {
        (Align::Centre, _) => slack / 2.0,
        (Align::End, false) | (Align::Start | Align::Justify, true) => slack,
        (Align::End, true) | (Align::Start | Align::Justify, false) => 0.0,
    }
}

fn push_text(text: &mut String, shaped: &Shaped, cluster: &Cluster) -> Range<usize> {
    let from = text.len();
    match cluster.kind {
        Kind::Ink | Kind::Space => {
            text.push_str(shaped.flat.text.get(cluster.text.clone()).unwrap_or_default());
        }
        Kind::Object(_) if !text.ends_with(' ') => text.push(' '),
        Kind::Object(_) | Kind::Newline | Kind::Nothing => {}
    }
    from..text.len()
}

fn place(line: &mut Line, shaped: &Shaped, cluster: &Cluster, text: Range<usize>, at: (f32, f32)) {
    let (x, wide) = at;
    match cluster.kind {
        Kind::Object(Object::Mark(mark)) => line.marks.push((x, cluster.size, mark)),
        Kind::Object(Object::Blank(_)) => line.blanks.push((x, x + wide)),
        _ => {}
    }
    if cluster.glyphs.is_empty() {
        return;
    }
    let from = line.glyphs.len();
    line.glyphs.extend_from_slice(shaped.glyphs.get(cluster.glyphs.clone()).unwrap_or_default());
    line.placed.push(Placed {
        face: cluster.face,
        size: cluster.size,
        x,
        rise: cluster.rise,
        rtl: cluster.level.is_rtl(),
        width: wide,
        glyphs: from..line.glyphs.len(),
        text,
    });
}

fn hyphen(shaper: &Shaper, last: Option<&Cluster>) -> Option<(Cluster, Glyph)> {
    let last = last?;
    let id = shaper.book.glyph(last.face, '-')?;
    let face = shaper.book.face(last.face)?;
    let advance = face.font.glyph_metrics().h_advance(harfrust::GlyphId::new(u32::from(id)));
    let mut cluster = last.clone();
    cluster.width = advance * last.size / 1000.0;
    Some((cluster, Glyph { id, advance, dx: 0.0, dy: 0.0 }))
}

/// The added hyphen reads as a soft one, so that a search still finds the word.
fn place_hyphen(line: &mut Line, cluster: &Cluster, glyph: Glyph, x: f32) {
    let (from, text) = (line.glyphs.len(), line.text.len());
    line.glyphs.push(glyph);
    line.text.push('\u{ad}');
    line.placed.push(Placed {
        face: cluster.face,
        size: cluster.size,
        x,
        rise: 0.0,
        rtl: cluster.level.is_rtl(),
        width: cluster.width,
        glyphs: from..from + 1,
        text: text..line.text.len(),
    });
}

fn link(line: &mut Line, shaper: &Shaper, shaped: &Shaped, pens: &[(usize, f32, f32)]) {
    let mut segments: Vec<(Range32, &Anchor, bool)> = Vec::new();
    for &(span, from, to) in pens {
        let Some(link) = shaped.flat.spans.get(span).and_then(|span| span.link.as_ref()) else {
            continue;
        };
        match segments.last_mut() {
            Some(((_, end), anchor, underlined))
                if **anchor == link.to
                    && *underlined == link.underlined
                    && (*end - from).abs() < 0.01 =>
            {
                *end = to;
            }
            _ => segments.push(((from, to), &link.to, link.underlined)),
        }
    }
    for (range, anchor, underlined) in segments {
        if underlined {
            let pieces = underline::pieces(shaper, line, range);
            line.underlines.extend(pieces);
        }
        line.links.push((range, anchor.clone()));
    }
}

fn markers(shaped: &Shaped, cut: &Cut) -> Vec<Marker> {
    let byte = |index: usize| shaped.clusters.get(index).map(|cluster| cluster.text.start);
    let from = if cut.clusters.start == 0 { 0 } else { byte(cut.clusters.start).unwrap_or(0) };
    let to = byte(cut.next).unwrap_or(usize::MAX);
    let markers = &shaped.flat.markers;
    let first = markers.partition_point(|(at, _)| *at < from);
    markers.iter().skip(first).take_while(|(at, _)| *at < to).map(|(_, m)| m.clone()).collect()
}
