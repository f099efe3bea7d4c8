//! Runs the content of a page far enough to know which text stands where, in which font.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::font::Font;
use super::matrix::Matrix;

/// Bytes that the content of one page or form may unfold to.
const CONTENT: usize = 64 << 20;
/// Operations run for a whole file; two thousand full pages need about twenty million.
const OPERATIONS: usize = 60_000_000;
/// Bytes that the content of a whole file may unfold to.
const ALL_CONTENT: usize = 2 << 30;
const DEPTH: usize = 8;

/// A piece of text that moves as one: a code's text, or that of a whole span that says what it
/// stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Atom {
    pub(super) text: String,
    /// Where it begins, in points from the lower left of the page.
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) y: f32,
    /// Its size as seen on the page.
    pub(super) size: f32,
    /// Runs from left to right, as nearly everything does.
    pub(super) level: bool,
}

/// What a page shows.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) atoms: Vec<Atom>,
    /// Codes by font, keyed by the font's place in [`Shared::fonts`].
    pub(super) codes: BTreeMap<usize, BTreeSet<u32>>,
    /// Codes without a text of their own, outside spans that say theirs.
    pub(super) unmapped: bool,
    /// Pictures and forms, in order; `None` = not in the file.
    pub(super) pictures: Vec<Option<ObjectId>>,
    /// A font was asked for that is not in the resources.
    pub(super) font_lost: bool,
    /// The content could not be read to its end.
    pub(super) broken: bool,
}

/// What the pages of one file share: fonts, each read once, and the work that may still be done.
pub(super) struct Shared {
    pub(super) fonts: Vec<Rc<Font>>,
    by_id: BTreeMap<ObjectId, usize>,
    operations: usize,
    bytes: usize,
}

impl Default for Shared {
    fn default() -> Self {
        let (operations, bytes) = (OPERATIONS, ALL_CONTENT);
        Self { fonts: Vec::new(), by_id: BTreeMap::new(), operations, bytes }
    }
}

impl Shared {
    /// The unfolded bytes of a stream, while there is room for them.
    fn unfold(&mut self, stream: &Stream) -> Option<Vec<u8>> {
        let bytes = stream.get_plain_content_with_limit(CONTENT.min(self.bytes)).ok()?;
        self.bytes = self.bytes.checked_sub(bytes.len())?;
        Some(bytes)
    }

    fn find(&mut self, doc: &Document, resources: &Dictionary, name: &[u8]) -> Option<usize> {
        let fonts = resources.get_deref(b"Font", doc).and_then(Object::as_dict).ok()?;
        let entry = fonts.get(name).ok()?;
        let (id, object) = doc.dereference(entry).ok()?;
        if let Some(known) = id.and_then(|id| self.by_id.get(&id)) {
            return Some(*known);
        }
        self.fonts.push(Rc::new(Font::read(doc, object.as_dict().ok()?)));
        let index = self.fonts.len() - 1;
        if let Some(id) = id {
            self.by_id.insert(id, index);
        }
        Some(index)
    }
}

/// Runs the content of one page.
pub(super) fn run(
    doc: &Document,
    shared: &mut Shared,
    resources: &Dictionary,
    page: &Dictionary,
) -> Shown {
    let Some(content) = page_content(doc, shared, page) else {
        return Shown { broken: true, ..Shown::default() };
    };
    let mut machine = Machine {
        doc,
        shared,
        shown: Shown::default(),
        state: State::default(),
        stack: Vec::new(),
        spans: Vec::new(),
    };
    machine.content(resources, &content, 0);
    machine.shown
}

/// The content streams of a page, one after the other.
fn page_content(doc: &Document, shared: &mut Shared, page: &Dictionary) -> Option<Vec<u8>> {
    let Ok(contents) = page.get_deref(b"Contents", doc) else { return Some(Vec::new()) };
    let parts = match contents {
        Object::Array(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut all = Vec::new();
    for part in parts {
        all.extend(shared.unfold(doc.dereference(part).ok()?.1.as_stream().ok()?)?);
        // The end of one stream also ends a word.
        all.push(b'\n');
    }
    Some(all)
}

#[derive(Clone)]
struct State {
    ctm: Matrix,
    text: Matrix,
    line: Matrix,
    font: Option<usize>,
    size: f32,
    char_space: f32,
    word_space: f32,
    scale: f32,
    leading: f32,
    rise: f32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            ctm: Matrix::ONE,
            text: Matrix::ONE,
            line: Matrix::ONE,
            font: None,
            size: 0.0,
            char_space: 0.0,
            word_space: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }
}

/// Marked content that is open; `Some` = it says what it stands for.
struct Span {
    actual: Option<String>,
    /// The first atom within it.
    from: usize,
}

struct Machine<'m> {
    doc: &'m Document,
    shared: &'m mut Shared,
    shown: Shown,
    state: State,
    stack: Vec<State>,
    spans: Vec<Span>,
}

impl Machine<'_> {
    fn content(&mut self, resources: &Dictionary, bytes: &[u8], depth: usize) {
        let Ok(content) = Content::decode(bytes) else {
            self.shown.broken = true;
            return;
        };
        for operation in &content.operations {
            let Some(left) = self.shared.operations.checked_sub(1) else {
                self.shown.broken = true;
                return;
            };
            self.shared.operations = left;
            self.operation(resources, operation, depth);
        }
    }

    fn operation(&mut self, resources: &Dictionary, operation: &Operation, depth: usize) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "q" if self.stack.len() < 1_000 => self.stack.push(self.state.clone()),
            "Q" => self.state = self.stack.pop().unwrap_or_default(),
            "cm" => self.state.ctm = matrix(operands).then(&self.state.ctm),
            "Do" => self.invoke(resources, operands, depth),
            "BMC" => self.spans.push(Span { actual: None, from: self.shown.atoms.len() }),
            "BDC" => {
                let actual = self.actual_text(resources, operands.get(1));
                self.spans.push(Span { actual, from: self.shown.atoms.len() });
            }
            "EMC" => self.close_span(),
            operator => self.text_operation(resources, operator, operands),
        }
    }

    fn text_operation(&mut self, resources: &Dictionary, operator: &str, operands: &[Object]) {
        let value = |at: usize| operands.get(at).and_then(|v| v.as_float().ok()).unwrap_or(0.0);
        match operator {
            "BT" => (self.state.text, self.state.line) = (Matrix::ONE, Matrix::ONE),
            "Tc" => self.state.char_space = value(0),
            "Tw" => self.state.word_space = value(0),
            "Tz" => self.state.scale = value(0) / 100.0,
            "TL" => self.state.leading = value(0),
            "Ts" => self.state.rise = value(0),
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.state.font = name.and_then(|name| self.shared.find(self.doc, resources, name));
                self.shown.font_lost |= self.state.font.is_none();
                self.state.size = value(1);
            }
            "Td" => self.next_line(value(0), value(1)),
            "TD" => {
                self.state.leading = -value(1);
                self.next_line(value(0), value(1));
            }
            "Tm" => {
                self.state.line = matrix(operands);
                self.state.text = self.state.line;
            }
            "T*" => self.next_line(0.0, -self.state.leading),
            "Tj" => self.show(operands.first()),
            "'" => {
                self.next_line(0.0, -self.state.leading);
                self.show(operands.first());
            }
            "\"" => {
                (self.state.word_space, self.state.char_space) = (value(0), value(1));
                self.next_line(0.0, -self.state.leading);
                self.show(operands.get(2));
            }
            "TJ" => {
                let Some(Object::Array(items)) = operands.first() else { return };
                for item in items {
                    match item.as_float() {
                        Ok(back) => {
                            let by = -back / 1000.0 * self.state.size * self.state.scale;
                            self.state.text = Matrix::shift(by, 0.0).then(&self.state.text);
                        }
                        Err(_) => self.show(Some(item)),
                    }
                }
            }
            _ => {}
        }
    }

    fn next_line(&mut self, x: f32, y: f32) {
        self.state.line = Matrix::shift(x, y).then(&self.state.line);
        self.state.text = self.state.line;
    }

    fn show(&mut self, string: Option<&Object>) {
        let Some(Object::String(bytes, _)) = string else { return };
        let Some(index) = self.state.font else { return };
        let Some(font) = self.shared.fonts.get(index).cloned() else { return };
        let covered = self.spans.iter().any(|span| span.actual.is_some());
        for code in bytes.chunks(font.code_bytes) {
            let space = code == [32];
            let code = code.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
            self.shown.codes.entry(index).or_default().insert(code);
            let text = font.text(code).unwrap_or_default().to_owned();
            self.shown.unmapped |= text.is_empty() && !covered;
            let state = &self.state;
            let extra = state.char_space + if space { state.word_space } else { 0.0 };
            let glyph = font.width(code) / 1000.0 * state.size;
            let before = state.text.then(&state.ctm);
            let (x0, y) = before.apply(0.0, state.rise);
            let (x1, y1) = before.apply(glyph * state.scale, state.rise);
            let size = state.size * before.height();
            self.shown.atoms.push(Atom {
                text,
                x0: x0.min(x1),
                x1: x1.max(x0),
                y,
                size,
                level: (y1 - y).abs() <= 0.01 + (x1 - x0).abs() * 0.02,
            });
            let by = (glyph + extra) * state.scale;
            self.state.text = Matrix::shift(by, 0.0).then(&self.state.text);
        }
    }

    /// A span that says what it stands for becomes one atom.
    fn close_span(&mut self) {
        let Some(Span { actual: Some(actual), from }) = self.spans.pop() else { return };
        let covered = self.shown.atoms.get(from..).unwrap_or_default();
        let Some(mut whole) = covered.first().cloned() else { return };
        for atom in covered {
            whole.x0 = whole.x0.min(atom.x0);
            whole.x1 = whole.x1.max(atom.x1);
        }
        whole.text = actual;
        self.shown.atoms.truncate(from);
        self.shown.atoms.push(whole);
    }

    fn actual_text(&self, resources: &Dictionary, properties: Option<&Object>) -> Option<String> {
        let dict = match properties? {
            Object::Dictionary(dict) => dict,
            Object::Name(name) => {
                let named = resources.get_deref(b"Properties", self.doc).ok()?.as_dict().ok()?;
                named.get_deref(name, self.doc).ok()?.as_dict().ok()?
            }
            _ => return None,
        };
        let text = dict.get_deref(b"ActualText", self.doc).ok()?;
        lopdf::decode_text_string(text).ok()
    }

    fn invoke(&mut self, resources: &Dictionary, operands: &[Object], depth: usize) {
        let Some(Object::Name(name)) = operands.first() else { return };
        let found = resources
            .get_deref(b"XObject", self.doc)
            .and_then(Object::as_dict)
            .and_then(|objects| objects.get(name))
            .and_then(|entry| self.doc.dereference(entry));
        let Ok((Some(id), Object::Stream(stream))) = found else {
            self.shown.pictures.push(None);
            return;
        };
        self.shown.pictures.push(Some(id));
        if stream.dict.get(b"Subtype").and_then(Object::as_name).ok() != Some(b"Form") {
            return;
        }
        let bytes = (depth < DEPTH).then(|| self.shared.unfold(stream)).flatten();
        let Some(bytes) = bytes else {
            self.shown.broken = true;
            return;
        };
        let own = stream.dict.get_deref(b"Resources", self.doc).and_then(Object::as_dict);
        let outer = self.state.clone();
        let placed = stream.dict.get_deref(b"Matrix", self.doc).and_then(Object::as_array);
        if let Ok(placed) = placed {
            self.state.ctm = matrix(placed).then(&self.state.ctm);
        }
        let open = (self.stack.len(), self.spans.len());
        self.content(own.unwrap_or(resources), &bytes, depth + 1);
        self.stack.truncate(open.0);
        self.spans.truncate(open.1);
        self.state = outer;
    }
}

fn matrix(operands: &[Object]) -> Matrix {
    let mut values = [0.0; 6];
    for (value, operand) in values.iter_mut().zip(operands) {
        *value = operand.as_float().unwrap_or(0.0);
    }
    Matrix(values)
}
