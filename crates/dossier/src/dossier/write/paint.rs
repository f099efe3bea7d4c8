//! From ink to page operations.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::codes::{Codes, font_key};
use super::pictures::Pictures;
use crate::dossier::fonts::FaceId;
use crate::dossier::typeset::{Frame, Glyph, Ink, Line, Paint, Placed, SHEET, Stroke, Turn};

/// The operations of a page and what they use.
#[derive(Default)]
pub(super) struct Painted {
    pub(super) ops: Vec<Op>,
    pub(super) fonts: BTreeSet<FaceId>,
    pub(super) pictures: BTreeSet<usize>,
}

/// Paints the ink of a page.
pub(super) fn page(inks: &[Ink], codes: &mut Codes<'_>, pictures: &mut Pictures) -> Painted {
    let mut painted = Painted::default();
    for ink in inks {
        match ink {
            Ink::Text { line, x, y, turn } => text(&mut painted, codes, line, (*x, *y), *turn),
            Ink::Path { steps, paint } => path(&mut painted.ops, steps, *paint),
            Ink::Picture { picture, frame, turned } => {
                let index = pictures.index(picture);
                painted.pictures.insert(index);
                place(&mut painted.ops, index, *frame, *turned);
            }
        }
    }
    painted
}

fn op(ops: &mut Vec<Op>, key: &str, numbers: &[f32]) {
    let value = numbers.iter().map(|n| DictItem::Real(round(*n))).collect();
    ops.push(Op::Unknown { key: key.into(), value });
}

/// A hundredth of a point is finer than any printer.
fn round(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}

fn path(ops: &mut Vec<Op>, steps: &[Stroke], paint: Paint) {
    op(ops, "q", &[]);
    let (width, end) = match paint {
        Paint::Stroke(width) => (width, "S"),
        Paint::Dashed(width, dash, gap) => {
            let pattern = DictItem::Array(vec![DictItem::Real(dash), DictItem::Real(gap)]);
            let value = vec![pattern, DictItem::Int(0)];
            ops.push(Op::Unknown { key: "d".into(), value });
            (width, "S")
        }
        Paint::Fill => (0.0, "f"),
        Paint::White(width) => {
            op(ops, "g", &[1.0]);
            (width, "B")
        }
    };
    if width > 0.0 {
        op(ops, "w", &[width]);
    }
    for step in steps {
        match *step {
            Stroke::Move(x, y) => op(ops, "m", &[x, SHEET.1 - y]),
            Stroke::To(x, y) => op(ops, "l", &[x, SHEET.1 - y]),
            Stroke::Curve([x1, y1, x2, y2, x3, y3]) => {
                op(ops, "c", &[x1, SHEET.1 - y1, x2, SHEET.1 - y2, x3, SHEET.1 - y3]);
            }
            Stroke::Close => op(ops, "h", &[]),
        }
    }
    op(ops, end, &[]);
    op(ops, "Q", &[]);
}

fn place(ops: &mut Vec<Op>, index: usize, frame: Frame, turned: bool) {
    let (x, y) = (frame.x, SHEET.1 - frame.y - frame.height);
    let (w, h) = (frame.width, frame.height);
    op(ops, "q", &[]);
    if turned {
        op(ops, "cm", &[0.0, h, -w, 0.0, x + w, y]);
    } else {
        op(ops, "cm", &[w, 0.0, 0.0, h, x, y]);
    }
    let name = DictItem::Name(super::pictures::key(index).into_bytes());
    ops.push(Op::Unknown { key: "Do".into(), value: vec![name] });
    op(ops, "Q", &[]);
}

/// Glyphs shown by one operator: same face, size and height.
struct Run {
    face: FaceId,
    size: f32,
    /// Along the line and above it, in pt.
    at: (f32, f32),
    /// How far its glyphs are stretched along the line.
    scale: f32,
    pen: f32,
    glyphs: Vec<Codepoint>,
}

struct Pen<'a, 'b> {
    painted: &'a mut Painted,
    codes: &'a mut Codes<'b>,
    origin: (f32, f32),
    turn: Turn,
    run: Option<Run>,
    font: Option<(FaceId, f32)>,
    /// How far glyphs to be shown are stretched: only blanks are.
    scale: f32,
    /// How far those are that are written now.
    scaled: f32,
}

fn text(painted: &mut Painted, codes: &mut Codes<'_>, line: &Line, origin: (f32, f32), turn: Turn) {
    painted.ops.push(Op::StartTextSection);
    let (run, font) = (None, None);
    let mut pen = Pen { painted, codes, origin, turn, run, font, scale: 1.0, scaled: 1.0 };
    let mut rest = line.placed.as_slice();
    while let [placed, after @ ..] = rest {
        rest = after;
        if let Some(base) = after.first().filter(|base| leans(placed, base)) {
            // Lam-alef: the alef has no width of its own and stands on the lam.
            let words = format!("{}{}", line.words(base), line.words(placed));
            let inks = [inks(line, placed), inks(line, base)].concat();
            if pen.shared(base, &inks, &words).is_some() {
                rest = after.get(1..).unwrap_or_default();
                continue;
            }
        }
        pen.cluster(line, placed);
    }
    pen.flush();
    pen.stretch(1.0);
    painted.ops.push(Op::EndTextSection);
}

/// Whether a cluster without width stands on the next one to its right.
fn leans(placed: &Placed, base: &Placed) -> bool {
    let alike = base.rtl && base.face == placed.face && base.size == placed.size;
    placed.rtl && alike && placed.width == 0.0
}

/// The glyphs of a cluster with the places of their pens.
fn inks(line: &Line, placed: &Placed) -> Vec<(Glyph, f32)> {
    let mut x = placed.x;
    line.glyphs(placed)
        .iter()
        .map(|glyph| {
            let at = x;
            x += glyph.offsets().0 * placed.size / 1000.0;
            (*glyph, at)
        })
        .collect()
}

impl Pen<'_, '_> {
    fn cluster(&mut self, line: &Line, placed: &Placed) {
        let words = line.words(placed);
        let glyphs = line.glyphs(placed);
        if self.shared(placed, &inks(line, placed), words).is_some() {
            return;
        }
        let bearer = if placed.rtl { glyphs.len().saturating_sub(1) } else { 0 };
        let coded: Vec<_> = glyphs
            .iter()
            .enumerate()
            .filter_map(|(index, glyph)| {
                // A zero-width space: every glyph must have a text, and this one adds nothing.
                let text = if index == bearer { words } else { "\u{200b}" };
                Some((*glyph, self.codes.code(placed.face, glyph.id(), text)?))
            })
            .collect();
        let spelled = coded.len() > 1 || coded.iter().any(|(_, code)| !code.exact);
        if spelled {
            self.begin_spelled(words);
        }
        let k = placed.size / 1000.0;
        let mut x = placed.x;
        let mut flat = false;
        for (glyph, code) in coded {
            let (advance, dx, dy) = glyph.offsets();
            self.show(placed, (x + dx * k, placed.rise + dy * k), code.code);
            x += advance * k;
            flat = advance == 0.0;
        }
        if spelled {
            if flat && !placed.rtl {
                self.end_mark(placed, x);
            }
            self.end_spelled();
        }
    }

    /// Right-to-left glyphs for several characters (lam-alef, a letter with a mark or with ZWNJ): the glyphs are
    /// ink only, and over them each character is a blank that takes a share of the widest glyph, the first at the
    /// right. Some readers put the characters of one code, or of a spelled span, from left to right, which would
    /// turn the word around.
    fn shared(&mut self, placed: &Placed, inks: &[(Glyph, f32)], words: &str) -> Option<()> {
        let count = words.chars().count();
        let width = |glyph: &Glyph| glyph.offsets().0;
        let &(wide, at) = inks.iter().max_by(|a, b| width(&a.0).total_cmp(&width(&b.0)))?;
        let book = self.codes.book();
        let blank = book.glyph(placed.face, ' ')?;
        if !placed.rtl || count < 2 || width(&wide) < 1.0 {
            return None;
        }
        let k = placed.size / 1000.0;
        self.begin_spelled("");
        for (glyph, x) in inks.iter().filter(|(g, _)| !book.is_blank(placed.face, g.id())) {
            let code = self.codes.code(placed.face, glyph.id(), "\u{200b}")?;
            let (_, dx, dy) = glyph.offsets();
            self.show(placed, (x + dx * k, placed.rise + dy * k), code.code);
        }
        self.end_spelled();
        let share = width(&wide) / count as f32;
        for (index, c) in words.chars().rev().enumerate() {
            let code = self.codes.code(placed.face, blank, &c.to_string())?;
            let own = self.codes.width(placed.face, code.code);
            self.scale = if own > 0.0 { share / own } else { 1.0 };
            self.show(placed, (at + index as f32 * share * k, placed.rise), code.code);
        }
        self.scale = 1.0;
        Some(())
    }

    /// Begins a span that reads as these words whatever its glyphs.
    fn begin_spelled(&mut self, words: &str) {
        self.flush();
        let text = DictItem::String { data: utf16(words), literal: false };
        let properties = DictItem::Dict { map: BTreeMap::from([("ActualText".into(), text)]) };
        let tag = "Span".into();
        self.painted.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
    }

    fn end_spelled(&mut self) {
        self.flush();
        self.painted.ops.push(Op::EndMarkedContentWithProperties);
    }

    /// A space that ends where the cluster ends: some readers measure a spelled span by its last
    /// glyph, and would find a word end after a mark without width.
    fn end_mark(&mut self, placed: &Placed, x: f32) {
        let Some(space) = self.codes.book().glyph(placed.face, ' ') else { return };
        let Some(code) = self.codes.code(placed.face, space, " ") else { return };
        let width = self.codes.width(placed.face, code.code) * placed.size / 1000.0;
        self.show(placed, (x - width, placed.rise), code.code);
    }

    fn show(&mut self, placed: &Placed, at: (f32, f32), code: u16) {
        let same = self.run.as_ref().is_some_and(|run| {
            let level = (run.at.1 - at.1).abs() < 0.001;
            run.face == placed.face && run.size == placed.size && run.scale == self.scale && level
        });
        if !same {
            self.flush();
        }
        let k = placed.size / 1000.0 * self.scale;
        let width = self.codes.width(placed.face, code);
        let scale = self.scale;
        let text = self.codes.text(placed.face, code);
        let run = self.run.get_or_insert_with(|| Run {
            face: placed.face,
            size: placed.size,
            at,
            scale,
            pen: at.0,
            glyphs: Vec::new(),
        });
        if let Some(last) = run.glyphs.last_mut() {
            let back = round((run.pen - at.0) / k);
            last.offset = back;
            run.pen -= back * k;
        }
        run.glyphs.push(Codepoint { gid: code, offset: 0.0, cid: Some(text) });
        run.pen += width * k;
    }

    fn stretch(&mut self, scale: f32) {
        if self.scaled != scale {
            self.scaled = scale;
            self.painted.ops.push(Op::SetHorizontalScaling { percent: round(scale * 100.0) });
        }
    }

    fn flush(&mut self) {
        let Some(run) = self.run.take() else { return };
        self.stretch(run.scale);
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            let font = PdfFontHandle::External(FontId(font_key(run.face)));
            self.painted.ops.push(Op::SetFont { font, size: Pt(round(run.size)) });
            self.painted.fonts.insert(run.face);
        }
        let (along, up) = run.at;
        let (x, y) = (self.origin.0, SHEET.1 - self.origin.1);
        let matrix = match self.turn {
            Turn::None => TextMatrix::Translate(Pt(round(x + along)), Pt(round(y + up))),
            Turn::Up => TextMatrix::Raw([0.0, 1.0, -1.0, 0.0, round(x - up), round(y + along)]),
            Turn::Down => TextMatrix::Raw([0.0, -1.0, 1.0, 0.0, round(x + up), round(y - along)]),
        };
        self.painted.ops.push(Op::SetTextMatrix { matrix });
        self.painted.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(run.glyphs)] });
    }
}

fn utf16(words: &str) -> Vec<u8> {
    [0xfe, 0xff].into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}
