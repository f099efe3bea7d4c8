//! Words drawn where a file brings none of its own drawing: filled fields, written notes.

use hayro::kurbo::{Affine, BezPath, Rect};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider as _};

use crate::faces;

/// Room between words and the edge of their box, in points.
const EDGE: f32 = 2.0;
/// Size of lines of words whose size the file leaves open.
const OPEN_SIZE: f32 = 12.0;
/// Size of a line whose size the file leaves open, as a part of its box.
const OPEN_PART: f32 = 0.68;
/// Smallest size to which words are made to fit.
const LEAST: f32 = 3.0;
const LEAD: f32 = 1.2;
const CAPITAL: f32 = 0.714;

/// How words stand in their box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    /// In points; 0 = as fits.
    pub(super) size: f32,
    /// 0 left, 1 middle, 2 right.
    pub(super) side: i32,
    /// Many lines, from the top.
    pub(super) lines: bool,
    /// So many cells of one letter each.
    pub(super) comb: Option<usize>,
}

/// The outlines of a text in its box, in the box's own coordinates (y upward); `None` if the face
/// does not have all its letters or they cannot be set one after the other.
pub(super) fn set(text: &str, place: Rect, manner: Manner) -> Option<BezPath> {
    let face = FontRef::new(faces::SANS).ok()?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.chars().all(|sign| matches!(sign, '\n' | '\t') || plain(&face, sign)) {
        return None;
    }
    let (wide, tall) = (place.width() as f32 - 2.0 * EDGE, place.height() as f32);
    if wide <= 0.0 || tall <= 0.0 {
        return None;
    }
    let text = text.replace('\t', " ");
    let mut size = match manner {
        Manner { size, .. } if size > 0.0 => size,
        Manner { lines: true, .. } => OPEN_SIZE,
        _ => tall * OPEN_PART,
    };
    let mut rows = rows(&face, &text, size, wide, manner);
    let fits = |rows: &[String], size: f32| {
        rows.iter().all(|row| width(&face, row) * size <= wide + 0.5)
            && (!manner.lines || rows.len() as f32 * LEAD * size <= tall)
    };
    while !fits(&rows, size) && size > LEAST && manner.comb.is_none() {
        size *= 0.95;
        rows = self::rows(&face, &text, size, wide, manner);
    }
    let mut drawn = BezPath::new();
    if let Some(cells) = manner.comb {
        let cell = place.width() as f32 / cells.max(1) as f32;
        let base = place.y0 as f32 + (tall - CAPITAL * size) / 2.0;
        for (at, sign) in text.chars().take(cells).enumerate() {
            let sign = sign.to_string();
            let x = place.x0 as f32 + (at as f32 + 0.5) * cell - width(&face, &sign) * size / 2.0;
            line(&face, &sign, (x, base), size, &mut drawn);
        }
        return Some(drawn);
    }
    let mut base = if manner.lines {
        place.y1 as f32 - EDGE - size
    } else {
        place.y0 as f32 + (tall - CAPITAL * size) / 2.0
    };
    for row in &rows {
        let spare = wide - width(&face, row) * size;
        let shift = match manner.side {
            1 => spare / 2.0,
            2 => spare,
            _ => 0.0,
        };
        line(&face, row, (place.x0 as f32 + EDGE + shift, base), size, &mut drawn);
        base -= LEAD * size;
    }
    Some(drawn)
}

/// Whether a letter is in the face and stands by itself: no script that joins or turns.
fn plain(face: &FontRef<'_>, sign: char) -> bool {
    use unicode_script::{Script, UnicodeScript as _};
    let script = matches!(
        sign.script(),
        Script::Latin | Script::Greek | Script::Cyrillic | Script::Common | Script::Inherited
    );
    script && face.charmap().map(sign).is_some()
}

fn rows(face: &FontRef<'_>, text: &str, size: f32, wide: f32, manner: Manner) -> Vec<String> {
    if !manner.lines {
        return vec![text.replace('\n', " ")];
    }
    let mut rows = Vec::new();
    for paragraph in text.split('\n') {
        let mut row = String::new();
        for word in paragraph.split(' ') {
            let longer = if row.is_empty() { word.to_owned() } else { format!("{row} {word}") };
            if !row.is_empty() && width(face, &longer) * size > wide {
                rows.push(std::mem::replace(&mut row, word.to_owned()));
            } else {
                row = longer;
            }
        }
        rows.push(row);
    }
    rows
}

fn width(face: &FontRef<'_>, text: &str) -> f32 {
    let metrics = face.glyph_metrics(Size::new(1.0), LocationRef::default());
    let charmap = face.charmap();
    let advance = |sign| metrics.advance_width(charmap.map(sign)?);
    text.chars().filter_map(advance).sum()
}

fn line(face: &FontRef<'_>, text: &str, at: (f32, f32), size: f32, drawn: &mut BezPath) {
    let metrics = face.glyph_metrics(Size::new(1.0), LocationRef::default());
    let (outlines, charmap) = (face.outline_glyphs(), face.charmap());
    let mut x = at.0;
    for sign in text.chars() {
        let Some(id) = charmap.map(sign) else { continue };
        let mut pen = Pen(BezPath::new());
        let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
        if let Some(glyph) = outlines.get(id)
            && glyph.draw(settings, &mut pen).is_ok()
        {
            drawn.extend(Affine::translate((x.into(), at.1.into())) * pen.0);
        }
        x += metrics.advance_width(id).unwrap_or(0.0) * size;
    }
}

struct Pen(BezPath);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to((cx, cy), (x, y));
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.curve_to((ax, ay), (bx, by), (x, y));
    }
    fn close(&mut self) {
        self.0.close_path();
    }
}
